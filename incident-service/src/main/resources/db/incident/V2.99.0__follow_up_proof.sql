-- What the hash of an event of an action item covers, and the hash, so that a bundle can prove the item. Rows of before have none.
alter table follow_up_event add column id uuid, add column actor text, add column hash bytea;
