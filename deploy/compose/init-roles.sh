#!/bin/sh
# Runs once, on an empty data folder: one role and one schema per service, and a database for Keycloak.
set -eu
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname hindsight \
  --set=incident="$HINDSIGHT_INCIDENT_PASSWORD" --set=action="$HINDSIGHT_ACTION_PASSWORD" \
  --set=notifier="$HINDSIGHT_NOTIFIER_PASSWORD" --set=gateway="$HINDSIGHT_GATEWAY_PASSWORD" \
  --set=keycloak="$KEYCLOAK_DATABASE_PASSWORD" --file=/etc/hindsight/roles.sql
