-- What browsers and services need to trust this gateway and its neighbours.

create table session (
    id_hash bytea primary key,                       -- SHA-256 of what the browser holds
    tokens bytea not null,                           -- AES-256-GCM: nonce, text, tag
    provider_session text,                           -- claim `sid` of the identity provider
    created_at timestamptz not null default now(),
    expires_at timestamptz not null
);
create index session_by_provider on session (provider_session);
create index session_by_expiry on session (expires_at);

create table signing_key (
    id text primary key,                             -- RFC 7638 thumbprint
    jwk text not null,                               -- the public half
    published_at timestamptz not null default now(),
    expires_at timestamptz not null
);
