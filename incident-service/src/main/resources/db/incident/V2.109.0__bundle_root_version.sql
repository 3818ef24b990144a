-- The last event that the signed root in a bundle has seen; of what was kept before it is told at the next start.
alter table bundle_archive add column root_version bigint;
