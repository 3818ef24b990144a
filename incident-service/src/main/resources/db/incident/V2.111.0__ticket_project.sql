-- Each project that an action item ever had a ticket in, with one of its tickets, to know a key of a ticket from a word that looks
-- like one. Written by what is heard itself, so that an instance of an earlier version, which may still hear, keeps them too.
create table ticket_project (
    project text primary key, -- in capitals
    ticket text not null
);

create function ticket_project_keep() returns trigger language plpgsql as $$
begin
    insert into ticket_project (project, ticket)
    select upper(mention[2]), min(mention[1])
    from regexp_matches(new.data, '"key":"(([A-Za-z][A-Za-z0-9]{1,9})-[1-9][0-9]{0,17})"', 'g') as mention
    group by 1 order by 1 on conflict do nothing;
    return null;
end
$$;
create trigger follow_up_with_ticket after insert on follow_up_event for each row
    when (new.type like '%.ticket-linked.%' or new.data like '%"tickets":[{%')
    execute function ticket_project_keep();

insert into ticket_project (project, ticket)
select upper(mention[2]), min(mention[1])
from follow_up_event,
    regexp_matches(data, '"key":"(([A-Za-z][A-Za-z0-9]{1,9})-[1-9][0-9]{0,17})"', 'g') as mention
where type like '%.ticket-linked.%' or data like '%"tickets":[{%'
group by 1;
drop index follow_up_with_tickets;
