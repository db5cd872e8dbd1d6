# make            build the library, and let a C program print NumPy's own numbers (the same as make demo)
# make test       everything that needs only cargo and a C compiler
# make test-portable  the same tests on the paths for processors without optional instructions
# make test-cross the tests that need no tools, on other processors, emulated (CROSS=s390x for one of them); the script
#                 tests/cross.sh says what that takes, and installs it
# make header     write include/rill.h and the list of exported symbols from the source
# make examples   compile the programs of c-examples
# make install    into PREFIX (/usr/local), below DESTDIR if that is given; make uninstall takes it away again
# make bench-peers  the libraries to measure against: NumPy's C code, GSL, Boost, ... as far as they are installed
# make bench      measure: Rill and those peers, in turns (BENCH="standard_normal --n=1000": see benches/fills)
# make callgrind  count the instructions of fills, against tests/callgrind/budget.txt
# make clean
.SUFFIXES:

CARGO = cargo
CC = cc
CFLAGS = -O2
INSTALL = install
PREFIX = /usr/local
LIBDIR = $(PREFIX)/lib
INCLUDEDIR = $(PREFIX)/include
DOCDIR = $(PREFIX)/share/doc/rill
DESTDIR =
CROSS =
BENCH =
BUDGET =

VERSION := $(shell sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
ABI := $(firstword $(subst ., ,$(VERSION)))
TARGET := $(if $(CARGO_TARGET_DIR),$(CARGO_TARGET_DIR),target)
BUILD = $(TARGET)/release

# The shared library: as cargo names it, and as it is installed: the file, the name that programs ask the loader for,
# the name that the linker looks for.
ifeq ($(shell uname -s),Darwin)
SHARED = librill.dylib
SHARED_FILE = librill.$(VERSION).dylib
SHARED_ABI = librill.$(ABI).dylib
else
SHARED = librill.so
SHARED_FILE = librill.so.$(VERSION)
SHARED_ABI = librill.so.$(ABI)
endif

HEADERS = $(wildcard include/*.h include/*.hpp)
EXAMPLES = $(patsubst c-examples/%.c,$(BUILD)/c-examples/%,$(wildcard c-examples/*.c))
# Says when cargo last made the library; cargo's own files must keep their times.
LIBRARY = $(BUILD)/librill.made

.PHONY: demo all test test-portable test-cross header examples install uninstall bench bench-peers callgrind clean

demo: $(BUILD)/c-examples/reproduce_numpy
	@$(BUILD)/c-examples/reproduce_numpy > $(BUILD)/c-examples/reproduce_numpy.out
	@cat $(BUILD)/c-examples/reproduce_numpy.out
	@cmp $(BUILD)/c-examples/reproduce_numpy.out c-examples/reproduce_numpy.expected
	@echo "These are the numbers that NumPy prints (c-examples/reproduce_numpy.expected)."

all: $(LIBRARY)

$(LIBRARY): Cargo.toml Cargo.lock build.rs $(shell find src -name '*.rs')
	$(CARGO) build --lib --release --target-dir $(TARGET)
	@touch $@

examples: $(EXAMPLES)

$(BUILD)/c-examples/%: c-examples/%.c $(HEADERS) $(LIBRARY)
	@mkdir -p $(@D)
	$(CC) -std=c99 -Wall -Wextra -Wpedantic $(CFLAGS) -Iinclude $< -L$(BUILD) -lrill -lm -Wl,-rpath,$(abspath $(BUILD)) -o $@

test:
	$(CARGO) test --no-fail-fast

test-portable:
	RILL_CPU=portable $(CARGO) test --no-fail-fast

test-cross:
	tests/cross.sh $(CROSS)

header:
	RILL_WRITE_HEADER=1 $(CARGO) test --test header
	RILL_WRITE_SYMBOLS=1 $(CARGO) test --test c_programs symbols

install: $(LIBRARY)
	$(INSTALL) -d "$(DESTDIR)$(INCLUDEDIR)" "$(DESTDIR)$(LIBDIR)/pkgconfig" "$(DESTDIR)$(DOCDIR)"
	$(INSTALL) -m 644 $(HEADERS) "$(DESTDIR)$(INCLUDEDIR)"
	$(INSTALL) -m 644 README.md CHANGELOG.md LICENSE NOTICE "$(DESTDIR)$(DOCDIR)"
	$(INSTALL) -m 644 $(BUILD)/librill.a "$(DESTDIR)$(LIBDIR)"
	$(INSTALL) -m 755 $(BUILD)/$(SHARED) "$(DESTDIR)$(LIBDIR)/$(SHARED_FILE)"
ifeq ($(shell uname -s),Darwin)
	install_name_tool -id "$(LIBDIR)/$(SHARED_ABI)" "$(DESTDIR)$(LIBDIR)/$(SHARED_FILE)"
endif
	ln -sf $(SHARED_FILE) "$(DESTDIR)$(LIBDIR)/$(SHARED_ABI)"
	ln -sf $(SHARED_ABI) "$(DESTDIR)$(LIBDIR)/$(SHARED)"
	sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@LIBDIR@|$(LIBDIR)|' -e 's|@INCLUDEDIR@|$(INCLUDEDIR)|' \
	    -e 's|@VERSION@|$(VERSION)|' rill.pc.in > "$(DESTDIR)$(LIBDIR)/pkgconfig/rill.pc"

uninstall:
	for header in $(notdir $(HEADERS)); do rm -f "$(DESTDIR)$(INCLUDEDIR)/$$header"; done
	cd "$(DESTDIR)$(LIBDIR)" && rm -f librill.a $(SHARED) $(SHARED_ABI) $(SHARED_FILE) pkgconfig/rill.pc
	cd "$(DESTDIR)$(DOCDIR)" && rm -f README.md CHANGELOG.md LICENSE NOTICE

bench:
	$(CARGO) bench -- $(BENCH)

bench-peers:
	benches/peers/setup.sh

# With BUDGET=--write the counts become the budget.
callgrind: $(LIBRARY)
	tests/callgrind/check.sh $(BUDGET)

clean:
	$(CARGO) clean
