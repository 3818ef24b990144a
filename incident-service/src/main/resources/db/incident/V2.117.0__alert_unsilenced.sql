-- When an alert that a rule had silenced was looked at because that had ended.
alter table alert add column unsilenced_at timestamptz;
