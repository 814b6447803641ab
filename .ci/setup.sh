# SPDX-License-Identifier: MIT
# Shared by app/run and tests/run (bash, to be sourced): what Sitewright needs from the system, and how it gets there.
# SITEWRIGHT_OS_RELEASE names another os-release file, so that the answer for other systems can be tried anywhere.

# package on Debian 12 | how another system is asked whether it has the same thing
build_needs='
g++|command c++
cmake|command cmake
ninja-build|command ninja
ccache|optional
qt6-base-dev|header QtWidgets/QWidget
qt6-svg-dev|header QtSvg/QSvgRenderer
qt6-tools-dev|cmake Qt6LinguistTools
qt6-tools-dev-tools|optional
qt6-l10n-tools|command lrelease
libexpat1-dev|header expat.h
nlohmann-json3-dev|header nlohmann/json.hpp
libcli11-dev|header CLI/CLI.hpp
libexpected-dev|header tl/expected.hpp
libcsv-dev|header csv.h
fonts-inter|font Inter
fonts-dejavu-core|font DejaVu Sans
'
test_needs='
librapidcheck-dev|header rapidcheck.h
libbenchmark-dev|header benchmark/benchmark.h
libsqlite3-dev|header sqlite3.h
python3|command python3
python3-jsonschema|python jsonschema
python3-sarif-python-om|python sarif_om
gringo|command clingo
strace|command strace
xvfb|command xvfb-run
xauth|command xauth
xdotool|command xdotool
poppler-utils|command pdftotext
dbus-daemon|command dbus-run-session
at-spi2-core|optional
python3-gi|python gi
gir1.2-atspi-2.0|optional
'
tidy_needs='
clang-tidy|command clang-tidy
'
coverage_needs='
clang|command clang++
llvm|command llvm-cov
'
wayland_needs='
qt6-wayland|optional
'

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

os_release_value() {
    sed -n "s/^$1=//p" "${SITEWRIGHT_OS_RELEASE:-/etc/os-release}" 2>/dev/null | head -n 1 | tr -d "\"'"
}

is_debian_12() {
    [ "$(os_release_value ID)" = debian ] && [ "$(os_release_value VERSION_ID)" = 12 ] && command -v dpkg-query >/dev/null
}

# Installs what is missing of the given needs; silent and quick when nothing is.
ensure_needs() {
    local needs
    needs=$(printf '%s\n' "$@" | sed '/^$/d')
    if is_debian_12; then
        ensure_packages "$(printf '%s\n' "$needs" | cut -d'|' -f1)"
    else
        report_missing "$needs"
    fi
}

ensure_packages() {
    local wanted=$1 present missing sudo=()
    # dpkg-query fails as soon as one package is unknown, yet still lists the others.
    present=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p' || true)
    missing=$(comm -23 <(printf '%s\n' $wanted | sort -u) <(printf '%s\n' "$present" | sort -u) | tr '\n' ' ')
    missing=${missing% }
    [ -n "$missing" ] || return 0

    say "Sitewright needs these Debian packages, which are not installed yet:"
    say "    $missing"
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Installing them needs root, and there is no sudo here. As root, run:"
            die "    apt-get update && apt-get install --no-install-recommends $missing"
        fi
        sudo=(sudo)
        say "They are installed now with sudo, which may ask for your password."
    else
        say "They are installed now."
    fi
    "${sudo[@]}" apt-get -q -o DPkg::Lock::Timeout=300 update >&2 \
        || die "The package lists could not be refreshed (see above). Check the network and the sources of apt, then run this again."
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends $missing >&2 \
        || die "The packages could not be installed (see above). Nothing was built."
}

# Elsewhere package names are not ours to guess: ask for each thing itself and list what is not there.
report_missing() {
    local package probe missing=''
    while IFS='|' read -r package probe; do
        has ${probe} || missing+=$(printf '\n    %-32s in Debian 12: %s' "${probe#command }" "$package")
    done <<<"$1"
    [ -n "$missing" ] || return 0
    say "This system is $(os_release_value PRETTY_NAME | grep . || echo 'unknown'), not Debian 12, and package names elsewhere are not guessed."
    say "Missing here:$missing"
    die "Install what is listed, then run this again."
}

has() {
    local kind=$1
    shift
    case $kind in
        optional) return 0 ;;
        command) command -v "$1" >/dev/null || [ -x "$(qt_dir BINS)/$1" ] || [ -x "$(qt_dir LIBEXECS)/$1" ] ;;
        header) printf '#include <%s>\n' "$1" | c++ -std=c++20 -fPIC -E -x c++ -I "$(qt_dir HEADERS)" -I "$(qt_dir HEADERS)/QtCore" \
            -I "$(qt_dir HEADERS)/QtGui" -I "$(qt_dir HEADERS)/QtWidgets" - >/dev/null 2>&1 ;;
        cmake) [ -e "$(qt_dir LIBS)/cmake/$1/$1Config.cmake" ] ;;
        font) ! command -v fc-list >/dev/null || fc-list : family | grep -q "$*" ;;
        python) /usr/bin/python3 -c "import $1" 2>/dev/null || python3 -c "import $1" 2>/dev/null ;;
    esac
}

qt_dir() { qmake6 -query "QT_INSTALL_$1" 2>/dev/null || qmake -query "QT_INSTALL_$1" 2>/dev/null || echo /nonexistent; }

# Configures and builds one preset. Quiet when all goes well: the configure log is only shown when it matters.
build_preset() {
    local preset=$1 log=build/$1/configure.log
    shift
    mkdir -p "build/$preset"
    # A precompiled header is only cacheable when ccache is told to be lenient about it; your own settings win.
    if command -v ccache >/dev/null && [ -z "$(ccache --get-config sloppiness 2>/dev/null)" ]; then
        export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    fi
    say "Building Sitewright ($preset) in build/$preset."
    if ! cmake --preset "$preset" >"$log" 2>&1; then
        cat "$log" >&2
        die "Configuring failed; the log above is also in $log."
    fi
    cmake --build --preset "$preset" "$@" >&2 || die "Building failed (see above)."
}

# A display is one that answers, not merely a variable that is set.
has_display() {
    local number
    [ -n "${WAYLAND_DISPLAY:-}" ] && return 0
    [ -n "${DISPLAY:-}" ] || return 1
    case $DISPLAY in
        :*)
            number=${DISPLAY#:}
            number=${number%%.*}
            [ -S "/tmp/.X11-unix/X$number" ] || grep -q "@/tmp/.X11-unix/X$number\$" /proc/net/unix 2>/dev/null
            ;;
        *) return 0 ;;
    esac
}
