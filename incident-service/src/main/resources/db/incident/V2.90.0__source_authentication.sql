-- How a source shows that a post is its own, and how to read it where the source can be told what to send.
alter table alert_source
    add column authentication jsonb not null default '{"scheme": "url-token"}',
    add column mapping jsonb;

-- A secret that signs has to be known again: it is kept sealed with the key of the installation. One that is replaced works until it expires.
alter table alert_source_token
    add column sealed bytea,
    add column expires_at timestamptz;
create index alert_source_token_by_hash on alert_source_token (hash);

-- The whole post, and what was answered. One delivery is worked on once, however often it comes.
alter table receipt
    add column method text not null default 'POST',
    add column path text not null default '/hooks',
    add column query jsonb not null default '{}',
    add column delivery_id text,
    add column reply_status integer,
    add column reply jsonb;
create unique index receipt_delivery on receipt (source_id, delivery_id) where delivery_id is not null;
create index receipt_lane on receipt (source_id, arrival) where state = 'received';
drop index receipt_waiting;
create index receipt_age on receipt (received_at) where state <> 'received';

-- What was refused at the door, by hour; of the posts themselves nothing is kept.
create table hook_refusal (
    source_id uuid not null references alert_source,
    hour timestamptz not null,
    reason text not null,
    count bigint not null,
    primary key (source_id, hour, reason)
);
