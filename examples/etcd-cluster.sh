#!/usr/bin/env bash
# Starts a cluster of three etcds on loopback, until Ctrl-C. Their data is in a temporary folder
# and goes with them.
#
# usage: examples/etcd-cluster.sh [port ...]   six ports, a client's and a peer's for each etcd;
#                                              without them, free ones
set -euo pipefail

fail() {
  echo "etcd-cluster.sh: $1" >&2
  exit 1
}

command -v etcd > /dev/null || fail "there is no etcd on the PATH; on Debian: apt install etcd-server"

is_free() {
  ! (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null
}

# Below the range that the system gives to outgoing connections, so that none takes a port first.
free_ports() {
  local port=$((20000 + RANDOM % 10000)) found=0
  while [ "$found" -lt 6 ]; do
    if is_free "$port"; then
      echo "$port"
      found=$((found + 1))
    fi
    port=$((port + 1))
  done
}

ports=("$@")
if [ ${#ports[@]} -eq 0 ]; then
  mapfile -t ports < <(free_ports)
fi
[ ${#ports[@]} -eq 6 ] || fail "expected six ports, found ${#ports[@]}"
for port in "${ports[@]}"; do
  [[ "$port" =~ ^[0-9]+$ ]] || fail "'$port' is not a port"
  is_free "$port" || fail "port $port is in use"
done

data=$(mktemp -d "${TMPDIR:-/tmp}/etcd-cluster.XXXXXX")
pids=()
stop() {
  trap - EXIT INT TERM
  for pid in "${pids[@]}"; do
    kill "$pid" 2> /dev/null || true
  done
  wait || true
  rm -rf "$data"
}
trap stop EXIT
trap 'stop; exit 0' INT TERM

members=()
clients=()
for i in 0 1 2; do
  clients+=("127.0.0.1:${ports[2 * i]}")
  members+=("etcd$i=http://127.0.0.1:${ports[2 * i + 1]}")
done
joined() {
  local IFS=,
  echo "$*"
}

for i in 0 1 2; do
  etcd --name "etcd$i" --data-dir "$data/etcd$i" \
    --listen-client-urls "http://${clients[i]}" --advertise-client-urls "http://${clients[i]}" \
    --listen-peer-urls "${members[i]#*=}" --initial-advertise-peer-urls "${members[i]#*=}" \
    --initial-cluster "$(joined "${members[@]}")" --initial-cluster-token "$(basename "$data")" \
    > "$data/etcd$i.log" 2>&1 &
  pids+=("$!")
done

healthy() {
  local request='GET /health HTTP/1.0'
  exec 3<> "/dev/tcp/127.0.0.1/${1##*:}" && printf '%s\r\n\r\n' "$request" >&3 && grep -q '"true"' <&3
}
for client in "${clients[@]}"; do
  for ((tries = 0; tries < 100; tries++)); do
    if (healthy "$client") 2> /dev/null; then
      continue 2
    fi
    sleep 0.2
  done
  tail -n 5 "$data"/etcd*.log >&2
  fail "the etcd at $client is not healthy after 20 s"
done

cat << END
Three etcds are up. Point services, clients and sky at them with

  export SKYNET_ETCD=etcd://$(joined "${clients[@]}")
  export ETCDCTL_API=3 ETCDCTL_ENDPOINTS=$(joined "${clients[@]}")

Their pids are ${pids[*]}: stop one, and see that nothing else does. Ctrl-C ends them all.
END
wait
