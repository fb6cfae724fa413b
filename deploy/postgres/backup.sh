#!/bin/bash
# Dumps both databases into /backups, now and then every BACKUP_INTERVAL seconds, and keeps the newest BACKUP_KEEP of each.
#
#   backup.sh           dump, wait, dump again
#   backup.sh once      dump and end
#   backup.sh restore articles-20261124T020000Z.dump
#                       replace a database by a dump; nobody may be connected to it (deploy/README.md, "Restore")
set -euo pipefail
readonly DIR=${BACKUP_DIR:-/backups} KEEP=${BACKUP_KEEP:-14} INTERVAL=${BACKUP_INTERVAL:-86400}

dump() {
  local database=$1 file
  file=$DIR/$database-$(date -u +%Y%m%dT%H%M%SZ).dump
  PGPASSWORD=$(cat /run/secrets/roles/backup) \
    pg_dump --host=postgres --username=backup --no-password --format=custom --file="$file.new" "$database"
  # A dump counts once its table of contents can be read again.
  pg_restore --list "$file.new" > /dev/null
  mv "$file.new" "$file"
  echo "dumped $database: $(stat -c %s "$file") bytes in ${file##*/}"
  find "$DIR" -maxdepth 1 -name "$database-*.dump" | sort -r | tail -n "+$((KEEP + 1))" | xargs -r rm --
}

restore() {
  local file=$DIR/$1 database=${1%%-*}
  pg_restore --list "$file" > /dev/null
  export PGUSER=postgres PGDATABASE=postgres
  # Beside the old one first: a dump that fails half way leaves what was there.
  psql -qv ON_ERROR_STOP=1 -v database="$database" <<'SQL'
SET client_min_messages = 'warning';
SELECT format('DROP DATABASE IF EXISTS %I', :'database' || '-restored') \gexec
SELECT format('CREATE DATABASE %I OWNER migrator TEMPLATE template0 ENCODING ''UTF8'' LOCALE_PROVIDER builtin '
              || 'BUILTIN_LOCALE ''C.UTF-8'' LC_COLLATE ''C'' LC_CTYPE ''C.UTF-8''', :'database' || '-restored') \gexec
SQL
  pg_restore --exit-on-error --no-owner --role=migrator --dbname="$database-restored" "$file"
  psql -qv ON_ERROR_STOP=1 -v database="$database" <<'SQL'
SELECT format('DROP DATABASE IF EXISTS %I', :'database') \gexec
SELECT format('ALTER DATABASE %I RENAME TO %I', :'database' || '-restored', :'database') \gexec
SQL
  echo "restored $database from $1"
}

case ${1:-} in
  restore) restore "$2" ;;
  once) dump articles; dump analyses ;;
  "") while :; do dump articles; dump analyses; sleep "$INTERVAL" & wait $!; done ;;
  *) echo "usage: backup.sh [once | restore FILE]" >&2; exit 2 ;;
esac
