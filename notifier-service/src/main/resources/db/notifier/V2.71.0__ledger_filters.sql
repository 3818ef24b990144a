-- What the ledger is most often narrowed by, newest first.
create index known_action_item_by_key on known_action_item (key);
create index delivery_by_outcome on delivery (outcome, id);
create index delivery_by_recipient on delivery (recipient, id);
