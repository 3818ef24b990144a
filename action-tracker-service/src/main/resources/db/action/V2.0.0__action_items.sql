-- One row per version that an action item has had, so that a list can be read as it stood; the present one ends at infinity.
create table action_item (
    id uuid not null,
    version bigint not null,
    number bigint not null,
    key text not null,
    incident uuid not null,
    text text not null,
    type text not null,
    owner text,
    priority text not null,
    due_on date,
    status text not null,
    tickets text[] not null,
    since timestamptz not null,
    until timestamptz not null default 'infinity',
    view jsonb not null,
    primary key (id, version)
);
create index action_item_by_key on action_item (key) where until = 'infinity';
create index action_item_by_incident on action_item (incident) where until = 'infinity';
create index action_item_by_due on action_item (coalesce(due_on, 'infinity'), number) where until = 'infinity';
create index action_item_by_change on action_item (since, number) where until = 'infinity';
create index action_item_by_owner on action_item (owner) where until = 'infinity';
create index action_item_by_ticket on action_item using gin (tickets) where until = 'infinity';

-- What has been heard of incidents. Until its declaration was heard, an incident has no title and counts as confidential.
create table incident_known (
    id uuid primary key,
    key text not null,
    title text,
    severity text,
    status text,
    environment text,
    confidential boolean not null default true,
    versions jsonb not null default '{}' -- column -> version of the event that wrote it last
);
create index incident_known_by_key on incident_known (key);

-- Who may see an incident that is confidential, and why: 'declarer', 'role:lead', 'author:bob', 'participant:bob'.
create table incident_person (
    incident uuid not null,
    claim text not null,
    person text, -- null: no longer
    version bigint not null,
    primary key (incident, claim)
);
