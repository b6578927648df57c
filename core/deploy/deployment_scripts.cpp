#include "core/deploy/deployment_texts.h"

namespace anneal::deploy {

std::string startScript(const Deployment& deployment)
{
    return named(R"sh(#!/bin/sh
# Serves @NAME@ to other programs: ./start.sh [options of `anneal api`]
#
# ANNEAL              the program, where it is neither in anneal/bin nor on the PATH
# API_HOST, API_PORT  where it listens; 127.0.0.1 and 8000: this computer alone
# key.txt             a file beside this one: its first line is the key that clients have to send
set -eu
case "${ANNEAL:-}" in
    */*) ANNEAL=$(cd "$(dirname "$ANNEAL")" && pwd)/$(basename "$ANNEAL") ;;
esac
cd "$(dirname "$0")"
if [ -z "${ANNEAL:-}" ]; then
    if [ -x anneal/bin/anneal ]; then
        ANNEAL=./anneal/bin/anneal
        LD_LIBRARY_PATH=$PWD/anneal/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
        export LD_LIBRARY_PATH
    elif command -v anneal >/dev/null 2>&1; then
        ANNEAL=anneal
    else
        echo "start.sh: the program anneal is not found. Say where it is: ANNEAL=/path/to/anneal ./start.sh" >&2
        exit 2
    fi
fi
if [ -n "${CREDENTIALS_DIRECTORY:-}" ] && [ -f "$CREDENTIALS_DIRECTORY/key" ]; then
    set -- --key_file "$CREDENTIALS_DIRECTORY/key" "$@"
elif [ -f key.txt ]; then
    set -- --key_file key.txt "$@"
fi
API_MODEL_NAME=${API_MODEL_NAME:-@NAME@}
export API_MODEL_NAME
exec "$ANNEAL" api serve.yaml "$@"
)sh",
                 deployment.name);
}

std::string startBatch(const Deployment& deployment)
{
    const auto text = named(R"bat(@echo off
rem Serves @NAME@ to other programs: start.bat [options of "anneal api"]
rem ANNEAL: the program, where it is neither in anneal\bin nor on the PATH.
rem API_HOST and API_PORT: where it listens; 127.0.0.1 and 8000: this computer alone.
rem key.txt beside this file: its first line is the key that clients have to send.
setlocal
if not defined ANNEAL goto look
rem Written with quotation marks or without; a place without a drive is meant from here.
set "ANNEAL=%ANNEAL:"=%"
for %%p in ("%ANNEAL%") do if exist "%%~fp" set "ANNEAL=%%~fp"
goto found
:look
if exist "%~dp0anneal\bin\anneal.exe" set "ANNEAL=%~dp0anneal\bin\anneal.exe"
if defined ANNEAL goto found
for %%p in (anneal.exe) do set "ANNEAL=%%~$PATH:p"
if defined ANNEAL goto found
echo start.bat: the program anneal.exe is not found. Say where it is: set ANNEAL=C:\path\to\anneal.exe 1>&2
pause
exit /b 2
:found
rem Not cd: a folder of the network gets a letter.
pushd "%~dp0"
if not defined API_MODEL_NAME set "API_MODEL_NAME=@NAME@"
if exist key.txt goto withkey
"%ANNEAL%" api serve.yaml %*
goto ended
:withkey
"%ANNEAL%" api serve.yaml --key_file key.txt %*
:ended
set "ANNEAL_CODE=%ERRORLEVEL%"
popd
if not "%ANNEAL_CODE%"=="0" pause
exit /b %ANNEAL_CODE%
)bat",
                            deployment.name);
    std::string out;
    for (const char c : text) {
        if (c == '\n')
            out += '\r';
        out += c;
    }
    return out;
}

std::string collectScript()
{
    return R"sh(#!/bin/sh
# Copies a built Anneal with the libraries that it needs into anneal/, for the container and for
# computers that have none: ./collect.sh /path/to/anneal
set -eu
if [ $# != 1 ] || [ ! -x "$1" ]; then
    echo "collect.sh: name the program that was built: ./collect.sh /path/to/anneal" >&2
    exit 2
fi
program=$(readlink -f "$1")
cd "$(dirname "$0")"
engine=
for place in "$(dirname "$program")" "$(dirname "$program")/../lib" "$(dirname "$program")/../lib/anneal"; do
    if [ -z "$engine" ] && [ -f "$place/libanneal_engine.so" ]; then
        engine=$place/libanneal_engine.so
    fi
done
if [ -z "$engine" ]; then
    echo "collect.sh: libanneal_engine.so is not beside $program. Build Anneal again." >&2
    exit 2
fi
missing=$(ldd "$program" "$engine" | awk '$2 == "=>" && $3 == "not" { print $1 }' | sort -u)
if [ -n "$missing" ]; then
    echo "collect.sh: libraries that $program needs are not found here:" $missing >&2
    exit 2
fi
mkdir -p anneal/bin anneal/lib
cp "$program" anneal/bin/anneal
cp -L "$engine" anneal/lib/
# The C library belongs to the system that runs it.
ldd "$program" "$engine" | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u | while read -r library; do
    case "$(basename "$library")" in
        libc.so.*|libm.so.*|libdl.so.*|libpthread.so.*|librt.so.*|libresolv.so.*|libutil.so.*|ld-linux*) ;;
        *) cp -L "$library" anneal/lib/ ;;
    esac
done
echo "anneal/ holds $(du -sh anneal | cut -f1)"
)sh";
}

std::string systemdUnit(const Deployment& deployment)
{
    return named(R"ini(# A service of the system. To install it:
#   sudo cp -r . /opt/@NAME@
#   sudo cp anneal-@NAME@.service /etc/systemd/system/
#   sudo systemctl daemon-reload
#   sudo systemctl enable --now anneal-@NAME@
# What it says: journalctl -u anneal-@NAME@
[Unit]
Description=@NAME@, answered by Anneal
After=network.target

[Service]
ExecStart=/opt/@NAME@/start.sh
WorkingDirectory=/opt/@NAME@
Restart=on-failure
RestartSec=5
TimeoutStopSec=30

# To open it to the network: remove the # of both lines, with a long key in the file.
#Environment=API_HOST=0.0.0.0
#LoadCredential=key:/etc/anneal-@NAME@.key

# It reads its folder and answers; nothing else.
DynamicUser=yes
StateDirectory=anneal-@NAME@
Environment=ANNEAL_HOME=/var/lib/anneal-@NAME@
NoNewPrivileges=yes
CapabilityBoundingSet=
PrivateTmp=yes
ProtectSystem=strict
ProtectHome=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
UMask=0077
# Not PrivateDevices: a graphics card is one. Not MemoryDenyWriteExecute: kernels are made while it runs.

[Install]
WantedBy=multi-user.target
)ini",
                 deployment.name);
}

std::string containerFile(const Deployment& deployment)
{
    return named(R"docker(# An image with the model and the program. Needs anneal/ (see collect.sh):
#   ./collect.sh /path/to/anneal
#   podman build -t @NAME@ .                      (docker build -f Containerfile -t @NAME@ .)
#   podman run --rm -p 127.0.0.1:8000:8000 -e API_KEY=... @NAME@
# Inside it listens to every address, so it asks for a key: API_KEY, or a file that the user 10001
# may read, mounted at /srv/@NAME@/key.txt.
# The base has to be as new as the system that Anneal was built on.
ARG BASE=docker.io/library/debian:12.8-slim
FROM ${BASE}
WORKDIR /srv/@NAME@
COPY anneal/ anneal/
COPY serve.yaml start.sh ./
COPY model/ model/
ENV API_HOST=0.0.0.0 API_PORT=8000 ANNEAL_HOME=/tmp/anneal
USER 10001:10001
EXPOSE 8000
ENTRYPOINT ["/srv/@NAME@/start.sh"]
)docker",
                 deployment.name);
}

} // namespace anneal::deploy
