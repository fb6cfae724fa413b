#!/bin/bash
# Makes the secrets of a Compose installation: 32 random bytes each, in files of mode 0600 that belong to the one user that
# reads them. What is there stays, so this runs at every start.
#
#   secrets.sh          make what is missing
#   secrets.sh rotate   make every secret anew (then: docker compose up --wait --force-recreate)
set -euo pipefail
umask 077
readonly DIR=${SECRETS_DIR:-/run/secrets}
readonly POSTGRES=$(id -u postgres) ARTICLE=10001 ANALYSIS=10002 GRAFANA=472

# put OWNER FILE: standard input becomes the file, whole or not at all, also when this is killed half way.
put() {
  local owner=$1 file=$DIR/$2
  mkdir -p "${file%/*}"
  chmod 711 "${file%/*}"
  cat > "$file.new"
  chown "$owner:$owner" "$file.new"
  mv "$file.new" "$file"
}

random() { od -An -vtx1 -N32 /dev/urandom | tr -d ' \n'; }

# secret OWNER FILE: a new secret, unless there is one.
secret() {
  if [ "$MODE" = rotate ] || [ ! -s "$DIR/$2" ]; then
    random | put "$1" "$2"
    echo "made $2"
  fi
}

readonly MODE=${1:-make}
case $MODE in make | rotate) ;; *) echo "usage: secrets.sh [rotate]" >&2; exit 2 ;; esac

mkdir -p "$DIR"
chmod 711 "$DIR"
secret "$POSTGRES" superuser/password
for role in migrator app analyses reporting backup; do
  secret "$POSTGRES" "roles/$role"
done
secret "$ARTICLE" article-service/api-key
secret "$GRAFANA" grafana/admin-password

# The services read their passwords as configuration. Written each time, so that it cannot differ from the roles' files.
database() {
  printf 'pullquote.db.user=%s\npullquote.db.password=%s\n' "$1" "$(cat "$DIR/roles/$1")"
  printf 'pullquote.db.migration.user=migrator\npullquote.db.migration.password=%s\n' "$(cat "$DIR/roles/migrator")"
}
database app | put "$ARTICLE" article-service/database.properties
database analyses | put "$ANALYSIS" analysis-service/database.properties

# A new volume belongs to root, and the dumps are written by postgres.
if [ -d /backups ]; then
  chown "$POSTGRES:$POSTGRES" /backups
fi
