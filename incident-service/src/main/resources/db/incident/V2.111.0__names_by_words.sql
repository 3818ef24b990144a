-- People are found by any word of their name, in small or capital letters, with or without accents. The bodies are bound when they
-- are created, since an index is also kept up where nobody has set the schema.
create function name_words(name text) returns text[] language sql immutable strict parallel safe
return array_remove(regexp_split_to_array(lower(translate(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g'),
    'øØłŁđĐħĦŧŦ', 'oOlLdDhHtT')), '\s+'), '');

create function people_words(names text[]) returns text[] language sql immutable strict parallel safe
return array(select unnest(name_words(person)) from unnest(names) person);

create index incident_by_word_of_insider on incident using gin (people_words(insiders));
