-- Which request has the key: one that was so slow that a repetition has taken its key over stores nothing.
alter table idempotency add column holder uuid;
