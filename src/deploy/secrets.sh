#!/bin/sh
# Makes the secrets of `docker compose up`, each once, at random: nothing to edit, and no default to forget. Each file is
# readable by the one user that needs it. Arguments: the folder, and the user ids of MongoDB and of the app.
set -eu
umask 077
folder=$1 mongodb=$2 app=$3

random() { od -An -v -tx1 -N "$1" /dev/urandom | tr -d ' \n'; }

# Written whole or not at all: an interrupted first start is simply done again.
keep() {
  [ -s "$folder/$1" ] && return
  printf '%s' "$3" > "$folder/.new"
  chmod 0400 "$folder/.new"
  chown "$2" "$folder/.new"
  mv "$folder/.new" "$folder/$1"
  echo "Made $1."
}

# The folder itself may be passed through; the files in it are closed.
chmod 0711 "$folder"
keep keyfile "$mongodb" "$(random 384)"
keep root-password "$mongodb" "$(random 24)"
keep app-password "$mongodb" "$(random 24)"
keep database-url "$app" \
  "mongodb://stafet:$(cat "$folder/app-password")@mongo:27017/stafet?replicaSet=stafet&authSource=stafet"
