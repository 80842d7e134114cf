#!/bin/sh
# MySQL and Redis for development and tests, on 127.0.0.1 and free ports of their own.
#
#   services.sh up            start what does not run yet; writes .run/services.env
#   services.sh down          end what `up` started and forget its data
#   services.sh status        say what runs (exit 0: both run, 3: not both)
#   services.sh mysql ...     the SQL client on the running server
#   services.sh start-mysql   start the server again on its data and port, e.g. after kill -9
#   services.sh kill-mysql    kill -9 of the server
#   services.sh start-redis, kill-redis   the same with Redis
#   services.sh flush-redis   forget all that Redis holds
#   services.sh haproxy ...   the reverse proxy, in the foreground
#
# With a Docker engine the containers of compose.services.yaml serve. Without one, the servers
# are unpacked from Debian packages below .run/services and started from there: nothing is
# installed and no service of the machine is touched, so this needs no root.
#
# CHIZHENG_SERVICES_HOME=FOLDER is for others besides them, on data of their own: the settings
# then are in FOLDER.env, and the servers come from packages.
# CHIZHENG_DATABASE_KIND=mariadb asks for MariaDB in MySQL's place, from packages.
set -eu

DOCKER_DIR=$(cd "$(dirname "$0")" && pwd -P)
ROOT=$(dirname "$DOCKER_DIR")
PACKAGES=$ROOT/.run/services/packages
HOME_DIR=${CHIZHENG_SERVICES_HOME:-$ROOT/.run/services}
ENV_FILE=$HOME_DIR.env
PROJECT=chizheng-services-$(printf %s "$ROOT" | cksum | cut -d' ' -f1)
DATABASE=chizheng

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 69; }

# ---------------------------------------------------------------- small things

secret() { od -An -tx1 -N16 /dev/urandom | tr -d ' \n'; }

port_is_free() { # nobody listens on it
  [ -r /proc/net/tcp ] || return 0
  ! cat /proc/net/tcp /proc/net/tcp6 2>/dev/null |
    awk '$4 == "0A" {print $2}' | grep -q ":$(printf %04X "$1")\$"
}

# Below the range from which the kernel takes ports for outgoing connections.
free_port() {
  while :; do
    port=$((20000 + $(od -An -tu2 -N2 /dev/urandom) % 12000))
    if port_is_free "$port"; then say "$port"; return; fi
  done
}

# A process counts as ours only if its command line names our packages: a number in a pid file
# may have gone to somebody else. A zombie has no command line and counts as dead.
alive() {
  [ -s "$1" ] && grep -aqF "$PACKAGES/" "/proc/$(cat "$1")/cmdline" 2>/dev/null
}

end() {
  alive "$1" || { rm -f "$1"; return 0; }
  pid=$(cat "$1")
  kill "$pid"
  for _ in $(seq 150); do
    if ! alive "$1"; then rm -f "$1"; return 0; fi
    sleep 0.2
  done
  say "pid $pid does not end; kill -9"
  kill -9 "$pid" 2>/dev/null || :
  rm -f "$1"
}

wait_until() { # SECONDS PIDFILE|- COMMAND...
  tries=$(($1 * 5)); watched=$2; shift 2
  for try in $(seq "$tries"); do
    if "$@" >/dev/null 2>&1; then return 0; fi
    if [ "$watched" != - ] && [ "$try" -gt 25 ] && ! alive "$watched"; then return 1; fi
    sleep 0.2
  done
  return 1
}

# shellcheck source=docker/packages.sh
. "$DOCKER_DIR/packages.sh"

# ---------------------------------------------------------------- servers from Docker

docker_works() { [ -z "${CHIZHENG_SERVICES_HOME:-}" ] && docker info >/dev/null 2>&1 && docker compose version >/dev/null 2>&1; }

compose() {
  CHIZHENG_MYSQL_PORT=${CHIZHENG_MYSQL_PORT:-3306} CHIZHENG_REDIS_PORT=${CHIZHENG_REDIS_PORT:-6379} \
    CHIZHENG_MYSQL_PASSWORD=${CHIZHENG_MYSQL_PASSWORD:-} \
    CHIZHENG_REDIS_PASSWORD=${CHIZHENG_REDIS_PASSWORD:-} \
    docker compose -p "$PROJECT" -f "$DOCKER_DIR/compose.services.yaml" "$@"
}

compose_mysql() {
  compose exec -T -e MYSQL_PWD="$CHIZHENG_MYSQL_PASSWORD" mysql mysql -h127.0.0.1 "$@"
}

write_docker_pid() {
  docker inspect -f '{{.State.Pid}}' "$(compose ps -q mysql)" >"$MYSQL_PID"
}

docker_up() {
  CHIZHENG_MYSQL_KIND=mysql
  : "${CHIZHENG_MYSQL_PORT:=$(free_port)}" "${CHIZHENG_REDIS_PORT:=$(free_port)}"
  compose up -d --wait || return 1
  compose_mysql -uroot -e "GRANT ALL ON \`$DATABASE\\_%\`.* TO chizheng@'%';
    GRANT SYSTEM_VARIABLES_ADMIN ON *.* TO chizheng@'%'" || return 1
  write_docker_pid
}

# ---------------------------------------------------------------- verbs

load_env() {
  [ -r "$ENV_FILE" ] || return 1
  # shellcheck source=/dev/null
  . "$ENV_FILE"
}

running() {
  load_env || return 1
  if [ "$CHIZHENG_SERVICES_BY" = docker ]; then
    [ "$(compose ps --status running -q 2>/dev/null | wc -l)" -eq 2 ]
  else
    mysql_serves && redis_serves
  fi
}

# Quoted only where it must be, for callers that split at blanks.
this_script() {
  case $DOCKER_DIR in
    *[!A-Za-z0-9/._-]*) printf "sh '%s'" "$(printf %s "$DOCKER_DIR/services.sh" | sed "s/'/'\\\\''/g")" ;;
    *) printf 'sh %s' "$DOCKER_DIR/services.sh" ;;
  esac
}

write_env() { # BY
  umask 077
  rm -f "$ENV_FILE"
  put() { printf "export %s='%s'\n" "$1" "$(printf %s "$2" | sed "s/'/'\\\\''/g")"; }
  { say '# Written by "exam services up"; made for ". .run/services.env".'
    put CHIZHENG_SERVICES_BY "$1"
    put CHIZHENG_MYSQL_HOST 127.0.0.1
    put CHIZHENG_MYSQL_PORT "$CHIZHENG_MYSQL_PORT"
    put CHIZHENG_MYSQL_USER chizheng
    put CHIZHENG_MYSQL_PASSWORD "$CHIZHENG_MYSQL_PASSWORD"
    put CHIZHENG_MYSQL_DATABASE "$DATABASE"
    put CHIZHENG_MYSQL_KIND "$CHIZHENG_MYSQL_KIND"
    put CHIZHENG_REDIS_HOST 127.0.0.1
    put CHIZHENG_REDIS_PORT "$CHIZHENG_REDIS_PORT"
    put CHIZHENG_REDIS_PASSWORD "$CHIZHENG_REDIS_PASSWORD"
    put CHIZHENG_MYSQL_PIDFILE "$MYSQL_PID"
    put CHIZHENG_MYSQL_KILL "$(this_script) kill-mysql"
    put CHIZHENG_MYSQL_START "$(this_script) start-mysql"
    put CHIZHENG_REDIS_KILL "$(this_script) kill-redis"
    put CHIZHENG_REDIS_START "$(this_script) start-redis"
    put CHIZHENG_REDIS_FLUSH "$(this_script) flush-redis"
    put CHIZHENG_HAPROXY "$(this_script) haproxy"
  } >"$ENV_FILE"
}

up() {
  mkdir -p "$HOME_DIR"
  if running; then say 'already running'; status; return; fi
  load_env || :
  : "${CHIZHENG_MYSQL_PASSWORD:=$(secret)}" "${CHIZHENG_REDIS_PASSWORD:=$(secret)}"
  if [ "${CHIZHENG_DATABASE_KIND:-mysql}" = mysql ] && docker_works; then
    if docker_up; then write_env docker; status; return; fi
    say '!!! Docker is here, but its containers did not start: trying packages.'
    compose down -v >/dev/null 2>&1 || :
  fi
  packages_up
  write_env packages
  status
}

down() {
  if load_env && [ "$CHIZHENG_SERVICES_BY" = docker ]; then
    compose down -v
    rm -f "$MYSQL_PID"
  else
    end "$MYSQL_PID"
    end "$REDIS_PID"
  fi
  rm -rf "$HOME_DIR/data" "$HOME_DIR/init.sql" "$HOME_DIR/redis.conf" "$ENV_FILE"
  say 'MySQL and Redis: down'
}

status() {
  if ! running; then say 'MySQL and Redis: not both running'; return 3; fi
  version=$(client -N -B -e 'SELECT VERSION()' 2>/dev/null </dev/null || say unknown)
  say "$CHIZHENG_MYSQL_KIND $version  127.0.0.1:$CHIZHENG_MYSQL_PORT  database $DATABASE"
  say "redis  127.0.0.1:$CHIZHENG_REDIS_PORT"
  say "by $CHIZHENG_SERVICES_BY; settings in $ENV_FILE"
}

client() {
  if [ "$CHIZHENG_SERVICES_BY" = docker ]; then compose_mysql -uchizheng "$@"; else mysql_client "$@"; fi
}

start_again() { # mysql|redis
  load_env || die 'Not up: run "services up" first.'
  if [ "$CHIZHENG_SERVICES_BY" = docker ]; then
    compose up -d --wait "$1"
    [ "$1" = redis ] || write_docker_pid
  else
    "$1_serves" || "start_$1"
  fi
}

kill_service() { # mysql|redis PIDFILE
  load_env || die 'Not up: run "services up" first.'
  if [ "$CHIZHENG_SERVICES_BY" = docker ]; then
    compose kill -s KILL "$1"
  elif alive "$2"; then
    kill -9 "$(cat "$2")"
  fi
}

flush_redis() {
  load_env || die 'Not up: run "services up" first.'
  if [ "$CHIZHENG_SERVICES_BY" = docker ]; then
    compose exec -T -e REDISCLI_AUTH="$CHIZHENG_REDIS_PASSWORD" redis redis-cli flushall
  else
    redis_client flushall
  fi
}

case ${1:-} in
  up) up ;;
  down) down ;;
  status) status ;;
  mysql) shift; load_env || die 'Not up: run "services up" first.'; client "$@" ;;
  start-mysql) start_again mysql ;;
  kill-mysql) kill_service mysql "$MYSQL_PID" ;;
  start-redis) start_again redis ;;
  kill-redis) kill_service redis "$REDIS_PID" ;;
  flush-redis) flush_redis ;;
  haproxy) shift; run_haproxy "$@" ;;
  *) die 'usage: services.sh up|down|status|mysql|start-mysql|kill-mysql|start-redis|kill-redis' \
    '|flush-redis|haproxy' ;;
esac
