-- A title that a person supplied for a page that has none, kept as the day and the zone are.
alter table report_import add column given_title text;
