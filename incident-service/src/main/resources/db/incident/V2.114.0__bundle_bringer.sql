-- Everybody who has brought a bundle, also when it was here already: only they and administrators see a confidential one.
create table bundle_bringer (
    bundle uuid not null references bundle_archive,
    person text not null,
    primary key (bundle, person)
);
insert into bundle_bringer (bundle, person) select id, imported_by from bundle_archive;
