-- What people are called, as the identity provider has told it, former names included; kept from what everybody may read.
create table person_name (
    person text not null,
    display_name text not null,
    primary key (person, display_name)
);
