-- Which transaction has told a name, so that an instance that knows the names of all earlier ones asks for the rest only.
alter table person_name add column transaction_id xid8 not null default pg_current_xact_id();
create index person_name_since on person_name (transaction_id);
