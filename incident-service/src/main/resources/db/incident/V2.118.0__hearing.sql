-- Until when the desk is known to have heard what was posted, and every longer time in which it did not. It was away until just now.
create table hearing (
    one boolean primary key default true check (one),
    heard_until timestamptz not null
);
insert into hearing (heard_until) select coalesce(max(received_at), now()) from receipt;
create table deaf_time (
    began timestamptz not null,
    ended timestamptz primary key
);

-- From when on silence counts after something was heard: anew from the end of the last deaf time, for it may have swallowed a call.
-- A desk that is deaf every night would wait for ever so; therefore never later than when the allowed time has been heard through once.
create function silent_since(heard timestamptz, allowed interval) returns timestamptz language sql stable as $$
    select greatest(heard, least(max(ended), heard + allowed + sum(ended - greatest(began, heard)))) from deaf_time where ended > heard
$$;
