-- Searches read incident_search; of a row of incident the words are looked at only once it is found by its id.
drop index incident_by_words;
