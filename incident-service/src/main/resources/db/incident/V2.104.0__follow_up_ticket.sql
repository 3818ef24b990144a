-- What has tickets is looked up for each public text, to know a key of a ticket from a word that looks like one.
create index follow_up_with_tickets on follow_up_event (item)
    where type like '%.ticket-linked.%' or data like '%"tickets":[{%';
