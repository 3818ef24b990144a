-- Each service owns its own schema and sees no other. The passwords come from the environment through init-roles.sh.
revoke all on schema public from public;

create role incident login password :'incident';
alter role incident set search_path = incident;
create schema incident authorization incident;

create role action login password :'action';
alter role action set search_path = action;
create schema action authorization action;

create role notifier login password :'notifier';
alter role notifier set search_path = notifier;
create schema notifier authorization notifier;

create role gateway login password :'gateway';
alter role gateway set search_path = gateway;
create schema gateway authorization gateway;

create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
