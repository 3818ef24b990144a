-- When we heard that an alert is over, by which a late copy of older news is told from an alert that its source fires again as it was.
alter table alert add column told_over_at timestamptz;
