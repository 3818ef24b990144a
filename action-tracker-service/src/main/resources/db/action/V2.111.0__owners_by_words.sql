-- Owners are found by any word of their name, in small or capital letters, with or without accents. The body is bound when it is
-- created, since an index is also kept up where nobody has set the schema.
create function name_words(name text) returns text[] language sql immutable strict parallel safe
return array_remove(regexp_split_to_array(lower(translate(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g'),
    'øØłŁđĐħĦŧŦ', 'oOlLdDhHtT')), '\s+'), '');

create index action_item_by_word_of_owner on action_item using gin (name_words(owner)) where until = 'infinity';
