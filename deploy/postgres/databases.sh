#!/bin/bash
# Brings roles, databases and rights to what roles.sql and rights.sql say; changes nothing where they are so already.
# PGHOST, PGUSER and the rest of libpq's environment say where; without PGHOST it is the socket.
set -euo pipefail
cd "$(dirname "$0")"
export SECRETS_DIR=${SECRETS_DIR:-/run/secrets}
# On the socket it is needed only where an older data directory wants the superuser's password there, too.
PGPASSWORD=$(cat "$SECRETS_DIR/superuser/password")
export PGPASSWORD PGUSER=${PGUSER:-postgres} PGDATABASE=${PGDATABASE:-postgres} PGCONNECT_TIMEOUT=10
exec psql --no-psqlrc --quiet --no-password --set=ON_ERROR_STOP=1 --file=roles.sql --file=rights.sql
