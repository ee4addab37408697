#!/usr/bin/env bash
# Run once by the PostgreSQL image: the owner of the tables, and the server, which may do less.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U postgres \
     -v owner="$BALAI_DATABASE_OWNER_PASSWORD" -v app="$BALAI_DATABASE_APP_PASSWORD" <<'SQL'
CREATE ROLE balai_owner LOGIN PASSWORD :'owner';
CREATE ROLE balai_app LOGIN NOBYPASSRLS PASSWORD :'app';
CREATE DATABASE balai OWNER balai_owner;
SQL
