-- By which rules the rows of an incident were made; those of earlier ones are made again from the log at the next start.
alter table incident add column shape smallint not null default 0;
