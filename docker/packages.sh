# shellcheck shell=sh
# MySQL and Redis from Debian packages, without installing them; the part of services.sh for
# machines without a Docker engine. Made to be read in by it: packages_up is the way in.

IN_OWN_SESSION='exec setsid'

# ---------------------------------------------------------------- unpacking

# Where this machine gets its own packages from, so that a mirror stays the mirror.
archive() {
  uri=$(apt-get indextargets --no-release-info --format "\$(REPO_URI) \$(RELEASE) \$(COMPONENT)" \
    'Created-By: Packages' 2>/dev/null |
    awk -v r="$VERSION_CODENAME" '$2 == r && $3 == "main" {print $1; exit}')
  say "${uri:-http://deb.debian.org/debian}"
}

apt() { # TOOL ARGS...
  tool=$1; shift
  DEBIAN_FRONTEND=noninteractive "$tool" -c "$APT/apt.conf" "$@"
}

# Lists, cache and package status in folders of our own: the machine's stay as they are, and
# with an empty status every dependency down to libc is fetched.
open_suite() { # SUITE
  APT=$HOME_DIR/apt/$1
  mkdir -p "$APT/lists/partial" "$APT/cache/archives/partial"
  : >"$APT/status"
  components=main; [ "$ID" = debian ] || components='main universe'
  trust=; keyring=/usr/share/keyrings/$ID-archive-keyring.gpg
  [ -r "$keyring" ] && trust="signed-by=$keyring"
  say "deb [arch=$(dpkg --print-architecture) $trust] $(archive) $1 $components" \
    >"$APT/sources.list"
  cat >"$APT/apt.conf" <<CONF
Dir::Etc::sourcelist "$APT/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State::lists "$APT/lists";
Dir::State::status "$APT/status";
Dir::State::extended_states "$APT/extended_states";
Dir::Cache "$APT/cache";
Dir::Log "$APT";
APT::Sandbox::User "root";
APT::Install-Recommends "false";
Acquire::Languages "none";
Acquire::Retries "3";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear DPkg::Pre-Install-Pkgs;
CONF
  apt apt-get -q update >"$APT/update.log" 2>&1 || { tail -n 3 "$APT/update.log" >&2; return 1; }
}

unpack() { # NAME SUITE PACKAGES...
  name=$1 suite=$2; shift 2
  [ -f "$PACKAGES/$name/.complete" ] && return 0
  say "fetching $name ($*, suite $suite) ..."
  open_suite "$suite" || return 1
  apt apt-get -q -y --download-only install "$@" >"$APT/install.log" 2>&1 ||
    { tail -n 3 "$APT/install.log" >&2; return 1; }
  rm -rf "${PACKAGES:?}/$name"; mkdir -p "$PACKAGES/$name"
  for deb in "$APT"/cache/archives/*.deb; do
    dpkg -x "$deb" "$PACKAGES/$name" || return 1
  done
  : >"$PACKAGES/$name/.complete"
  rm -rf "$HOME_DIR/apt"
}

# Runs a program of an unpacked tree with that tree's own loader and libraries, so that it does
# not matter how old the libraries of this machine are. In the background with DETACHED set, the
# program takes the shell's place in a session of its own and outlives the terminal.
from() { # NAME PROGRAM ARGS...
  tree=$PACKAGES/$1 program=$2; shift 2
  loader=$(find "$tree" -type f -name 'ld-linux*.so.*' | head -n 1)
  libraries=$tree/usr/lib/mysql/private
  for folder in "$tree"/lib/*-linux-gnu* "$tree"/usr/lib/*-linux-gnu*; do
    libraries=$libraries:$folder
  done
  # shellcheck disable=SC2086 # empty, or several words
  ${DETACHED:-} "$loader" --library-path "$libraries" "$tree/$program" "$@"
}

need_apt() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg >/dev/null; then
    die "No working Docker engine and no apt here: MySQL and Redis cannot be provided." \
      "Start Docker (docker info must work), or use Debian or Ubuntu."
  fi
  # shellcheck source=/dev/null
  . /etc/os-release
}

# Sets CHIZHENG_MYSQL_KIND; to mariadb if that is what was asked for.
fetch_mysql() {
  CHIZHENG_MYSQL_KIND=mysql
  if [ "${CHIZHENG_DATABASE_KIND:-mysql}" = mariadb ]; then
    : # no search for a MySQL
  elif [ "$ID" = debian ]; then
    # Debian's releases carry MariaDB only; MySQL is kept in unstable, in a version that moves.
    unpack mysql sid mysql-server-core mysql-client-core && return 0
  elif open_suite "$VERSION_CODENAME"; then
    server=$(apt apt-cache pkgnames mysql-server-core | sort -V | tail -n 1)
    [ -n "$server" ] && unpack mysql "$VERSION_CODENAME" "$server" \
      "$(say "$server" | sed s/server/client/)" && return 0
  fi
  say '!!! Taking MariaDB of this release: asked for, or because MySQL is not to be had from here.'
  say '!!! What is proved now is proved on MariaDB, not on MySQL.'
  CHIZHENG_MYSQL_KIND=mariadb
  unpack mariadb "$VERSION_CODENAME" mariadb-server-core mariadb-client-core ||
    die "Neither MySQL nor MariaDB could be fetched; see $HOME_DIR/apt/*/*.log." \
      "Is the package archive reachable (apt-get update)?"
}

fetch_redis() {
  unpack redis "$VERSION_CODENAME" redis-server ||
    die "Redis could not be fetched; see $HOME_DIR/apt/*/*.log."
}

# ---------------------------------------------------------------- the proxy

run_haproxy() { # ARGS...
  need_apt
  unpack haproxy "$VERSION_CODENAME" haproxy >&2 || die "HAProxy could not be fetched; see $HOME_DIR/apt/*/*.log."
  DETACHED=exec from haproxy usr/sbin/haproxy "$@"
}

# ---------------------------------------------------------------- the servers

MYSQL_PID=$HOME_DIR/mysql.pid
REDIS_PID=$HOME_DIR/redis.pid
mysql_data() { say "$HOME_DIR/data/$CHIZHENG_MYSQL_KIND"; }

# The socket's path is relative to the data folder: an absolute one may be too long for a socket.
mysqld() {
  case $CHIZHENG_MYSQL_KIND in
    mysql) server=usr/sbin/mysqld; own='--mysqlx=OFF --secure-file-priv=' ;;
    *) server=usr/sbin/mariadbd; own='--skip-log-bin' ;;
  esac
  share=$PACKAGES/$CHIZHENG_MYSQL_KIND/usr/share/mysql
  # shellcheck disable=SC2086 # $own holds several options
  from "$CHIZHENG_MYSQL_KIND" "$server" --no-defaults --datadir="$(mysql_data)" \
    --basedir="$PACKAGES/$CHIZHENG_MYSQL_KIND/usr" --lc-messages-dir="$share" \
    --character-sets-dir="$share/charsets" --user="$(id -un)" \
    --plugin-dir="$PACKAGES/$CHIZHENG_MYSQL_KIND/usr/lib/mysql/plugin" \
    --character-set-server=utf8mb4 --default-time-zone=+00:00 $own "$@"
}

create_mysql_data() {
  share=$PACKAGES/$CHIZHENG_MYSQL_KIND/usr/share/mysql
  rm -rf "$(mysql_data)"; mkdir -p "$(mysql_data)"
  if [ "$CHIZHENG_MYSQL_KIND" = mysql ]; then
    mysqld --initialize-insecure >"$HOME_DIR/mysql.log" 2>&1
  else
    # one statement a line; the files' names begin with mysql_ or, since MariaDB 11, mariadb_
    { printf '%s;\n' 'CREATE DATABASE mysql' 'USE mysql' 'SET @auth_root_socket=NULL'
      cat "$share"/m*_system_tables.sql "$share"/m*_performance_tables.sql \
        "$share"/m*_system_tables_data.sql
    } | mysqld --bootstrap --skip-grant-tables >"$HOME_DIR/mysql.log" 2>&1
  fi || { tail -n 5 "$HOME_DIR/mysql.log" >&2; rm -rf "$(mysql_data)"; die 'No database created.'; }
}

# Run by the server at every start, before it takes connections.
write_init_sql() {
  umask 077
  # for tests of what the product says to a server with weak settings
  case $CHIZHENG_MYSQL_KIND in mysql) may_set=SYSTEM_VARIABLES_ADMIN ;; *) may_set=SUPER ;; esac
  cat >"$HOME_DIR/init.sql" <<SQL
ALTER USER root@localhost IDENTIFIED BY '$(secret)';
CREATE DATABASE IF NOT EXISTS $DATABASE CHARACTER SET utf8mb4;
CREATE USER IF NOT EXISTS chizheng@'127.0.0.1' IDENTIFIED BY '$CHIZHENG_MYSQL_PASSWORD';
GRANT ALL ON $DATABASE.* TO chizheng@'127.0.0.1';
GRANT ALL ON \`$DATABASE\\_%\`.* TO chizheng@'127.0.0.1';
GRANT $may_set ON *.* TO chizheng@'127.0.0.1';
SQL
}

mysql_client() {
  case $CHIZHENG_MYSQL_KIND in mysql) client=usr/bin/mysql ;; *) client=usr/bin/mariadb ;; esac
  MYSQL_PWD=$CHIZHENG_MYSQL_PASSWORD from "$CHIZHENG_MYSQL_KIND" "$client" --no-defaults \
    --default-character-set=utf8mb4 --protocol=tcp -h127.0.0.1 -P"$CHIZHENG_MYSQL_PORT" \
    -uchizheng "$@"
}
mysql_answers() { mysql_client -e 'SELECT 1' "$DATABASE" </dev/null; }

mysql_is_dead() { ! alive "$MYSQL_PID"; }
mysql_serves() { alive "$MYSQL_PID" && mysql_answers >/dev/null 2>&1; }

start_mysql() {
  wait_until 20 - mysql_is_dead || return 1 # a killed server may take a moment
  rm -f "$MYSQL_PID" "$(mysql_data)"/mysql.sock "$(mysql_data)"/mysql.sock.lock
  DETACHED=$IN_OWN_SESSION mysqld --bind-address=127.0.0.1 --port="$CHIZHENG_MYSQL_PORT" --socket=mysql.sock \
    --pid-file="$MYSQL_PID" --log-error="$HOME_DIR/mysql.log" --init-file="$HOME_DIR/init.sql" \
    --innodb-flush-log-at-trx-commit=1 --sync-binlog=1 --innodb-buffer-pool-size=512M \
    --max-connections=400 </dev/null >>"$HOME_DIR/mysql.log" 2>&1 &
  wait_until 120 "$MYSQL_PID" mysql_answers && return 0
  tail -n 5 "$HOME_DIR/mysql.log" >&2
  return 1
}

redis_serves() { alive "$REDIS_PID" && redis_answers; }
redis_client() {
  REDISCLI_AUTH=$CHIZHENG_REDIS_PASSWORD from redis usr/bin/redis-cli -h 127.0.0.1 \
    -p "$CHIZHENG_REDIS_PORT" "$@" </dev/null 2>&1
}
redis_answers() { redis_client ping | grep -q PONG; }
redis_is_dead() { ! alive "$REDIS_PID"; }

# Nothing is kept on disk: losing all that Redis holds must lose nothing.
start_redis() {
  wait_until 20 - redis_is_dead || return 1
  mkdir -p "$HOME_DIR/data/redis"
  (umask 077 && cat >"$HOME_DIR/redis.conf") <<CONF
bind 127.0.0.1
port $CHIZHENG_REDIS_PORT
requirepass $CHIZHENG_REDIS_PASSWORD
pidfile "$REDIS_PID"
logfile "$HOME_DIR/redis.log"
dir "$HOME_DIR/data/redis"
save ""
appendonly no
CONF
  DETACHED=$IN_OWN_SESSION from redis usr/bin/redis-server "$HOME_DIR/redis.conf" </dev/null >>"$HOME_DIR/redis.log" 2>&1 &
  wait_until 30 "$REDIS_PID" redis_answers && return 0
  tail -n 5 "$HOME_DIR/redis.log" >&2
  return 1
}

packages_up() {
  need_apt
  fetch_redis
  if [ -z "${CHIZHENG_MYSQL_KIND:-}" ] || ! mysql_serves; then
    fetch_mysql
    end "$MYSQL_PID"
    [ -d "$(mysql_data)/mysql" ] || create_mysql_data
    (write_init_sql)
    start "$CHIZHENG_MYSQL_KIND" start_mysql CHIZHENG_MYSQL_PORT
  fi
  if ! redis_serves; then
    end "$REDIS_PID"
    start redis start_redis CHIZHENG_REDIS_PORT
  fi
}

# A port that was free may have been taken since: three tries.
start() { # NAME FUNCTION PORT_VARIABLE
  for _ in 1 2 3; do
    eval "port=\${$3:-}"
    # shellcheck disable=SC2154 # set by eval
    { [ -n "$port" ] && port_is_free "$port"; } || eval "$3=$(free_port)"
    if "$2"; then return 0; fi
    eval "$3="
  done
  die "$1 does not start; see $HOME_DIR/*.log."
}
