-- What a post leaves to do elsewhere, such as confirming a subscription: when it is to be tried next, null when nothing is.
alter table receipt
    add column errand_due_at timestamptz,
    add column errand_attempts integer not null default 0;
create index receipt_errand on receipt (errand_due_at) where errand_due_at is not null;
