# make            build the library, and run a C program that prints NumPy's numbers (the same as make demo)
# make test       everything that needs only cargo and a C compiler, and the tests of the bindings whose tools are installed
# make test-fortran, test-r, test-python  the tests of one binding (tests/bindings.sh says what they need)
# make test-portable  the same tests with the code for processors without optional instructions
# make test-cross the tests that need no tools, on other processors, emulated (CROSS=s390x for one of them); the script
#                 tests/cross.sh says what that takes, and installs it
# make test-windows  the library for Windows, its tests and examples under wine (tests/windows.sh says what that takes)
# make test-julia the tests of the Julia binding, by the julia that JULIA names, or that is on the path, or that
#                 bindings/julia/get-julia.sh has put into target/julia
# make generate   write the files made from the tables of api/: exports, bindings, headers (make header writes only
#                 the header, the list of exported symbols and docs/states.md)
# make abi        write tests/abi/rill.abi.xml; make check-abi compares a later version with it
# make examples   compile the programs of c-examples
# make docs       the pages and the reference as a site, target/docs/html (doxygen, Python's standard library)
# make figures    the figures of the pages, docs/figures/*.svg
# make install    into PREFIX (/usr/local), below DESTDIR if that is given, with man pages: man rill; make uninstall removes it
# make install-fortran  the module for one Fortran compiler, FC=gfortran: static, shared, and rill-fortran.pc. make install installs
#                 its source
#                 all of these use CARGO_BUILD_TARGET and CARGO_TARGET_DIR as cargo does
# make wheel      the Python wheel with the library and the headers inside, for Linux with glibc 2.17 or later on this
#                 processor, into target/wheel (packaging/wheel/build.sh says what it takes); make wheels: those for all
#                 systems; make check-wheels tests them
# make dist       archives for those who have no Rust, in target/dist (DIST=x86_64-linux-gnu for one of them);
#                 packaging/dist/dist.sh says what that takes, and installs it; make check-dist tests them
# make deb        the Debian packages librill0 and librill-dev, in target/debian; packaging/debian/build.sh says what that
#                 takes, and installs it; tests/debian.sh tests them
# make r-package  the R source package, with the library inside, into target/r, and make julia-package the Julia package that
#                 downloads the library, into target/julia-package (packaging/r, packaging/julia), both after make dist
# make bench-peers  the libraries to measure against: NumPy's C code, GSL, Boost, ... where they are installed
# make bench-doors  measure what a draw takes in each language, beside the C call and the language's own generator, where its tools
#                 are installed (DOORS="cpp fortran" for some: see benches/doors/run.sh)
# make bench      measure Rill and those peers (BENCH="standard_normal --n=1000": see benches/fills)
# make quality    distributions against their exact laws, and streams against each other, for three hours, into docs/quality
#                 (QUALITY=short: a minute or two; QUALITY=long: days; tests/quality/run.sh says more)
# make coverage   what the committed known answers reach of the samplers, into docs/quality/coverage.tsv (tests/coverage.sh)
# make mutants    whether the tests notice a sample of faults in the samplers, bit generators and saved states (SAMPLE=1000;
#                 tests/mutants.sh says what it takes, and installs it)
# make fuzz       the fuzz targets for ten minutes each, into docs/quality/fuzz.tsv (FUZZ="3600 calls": see fuzz/run.sh)
# make callgrind  count the instructions of fills, against tests/callgrind/budget.txt
# make clean
.SUFFIXES:

CARGO = cargo
CC = cc
CFLAGS = -O2
INSTALL = install
INSTALL_NAME_TOOL = install_name_tool
PREFIX = /usr/local
LIBDIR = $(PREFIX)/lib
BINDIR = $(PREFIX)/bin
INCLUDEDIR = $(PREFIX)/include
DOCDIR = $(PREFIX)/share/doc/rill
# Empty: the source of the Fortran module is not installed.
FORTRANDIR = $(PREFIX)/share/rill/fortran
FC = gfortran
MANDIR = $(PREFIX)/share/man
CMAKEDIR = $(LIBDIR)/cmake/Rill
DESTDIR =
CROSS =
DIST =
JULIA = $(firstword $(shell command -v julia) $(wildcard $(TARGET)/julia/julia))
BENCH =
DOORS =
BUDGET =
SAMPLE = 150
FUZZ =

VERSION := $(shell sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
ABI := $(firstword $(subst ., ,$(VERSION)))

# Where cargo builds; for another machine (CARGO_BUILD_TARGET), a folder with its name.
TARGET := $(or $(CARGO_TARGET_DIR),$(CARGO_BUILD_TARGET_DIR),target)
MACHINE := $(if $(CARGO_BUILD_TARGET),$(patsubst %.json,%,$(notdir $(CARGO_BUILD_TARGET)))/)
BUILD = $(TARGET)/$(MACHINE)release

# The messages of panics name source files. The names must be the same on every machine, without paths of this one.
# Flags from elsewhere are kept: cargo appends those of --config to those in its files, and reads no others where
# RUSTFLAGS is set.
NAMES = --remap-path-prefix=$(CURDIR)=rill --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)=cargo
RUSTC_NAMES = "--remap-path-prefix=$(CURDIR)=rill", "--remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)=cargo"
CARGO_BUILD = $(if $(RUSTFLAGS),RUSTFLAGS='$(RUSTFLAGS) $(NAMES)') $(CARGO) build --lib --release \
    --config 'build.rustflags = [$(RUSTC_NAMES)]'

# The shared library: as cargo names it, and as it is installed: the file, the name that programs ask the loader for,
# the name that the linker looks for.
SYSTEM := $(if $(MACHINE),$(if $(findstring -apple-,$(MACHINE)),Darwin)$(if $(findstring -windows-,$(MACHINE)),Windows),$(shell uname -s))
# In a shell of MSYS2, uname says MINGW64_NT-10.0 and the like.
SYSTEM := $(if $(findstring _NT-,$(SYSTEM)),Windows,$(SYSTEM))
STATIC = librill.a
SHARED_DIR = $(LIBDIR)
ifeq ($(SYSTEM),Windows)
# A DLL is looked for where programs are; the linker reads an import library instead of it. Visual C++ names them otherwise.
SHARED = rill.dll
SHARED_FILE = rill.dll
SHARED_ABI = rill.dll
SHARED_DIR = $(BINDIR)
IMPORT = $(if $(findstring -msvc,$(MACHINE)),rill.dll.lib,librill.dll.a)
STATIC = $(if $(findstring -msvc,$(MACHINE)),rill.lib,librill.a)
else ifeq ($(SYSTEM),Darwin)
SHARED = librill.dylib
SHARED_FILE = librill.$(VERSION).dylib
SHARED_ABI = librill.$(ABI).dylib
else
SHARED = librill.so
SHARED_FILE = librill.so.$(VERSION)
SHARED_ABI = librill.so.$(ABI)
endif

HEADERS = $(wildcard include/*.h include/*.hpp)
PAGES = $(wildcard docs/*.md)
FIGURES = $(wildcard docs/figures/*.svg)
PARTS = $(wildcard include/rill/*.hpp)
FORTRAN = $(wildcard $(addprefix bindings/fortran/,Makefile CMakeLists.txt *.f90 *.inc *.expected *.in))
# The pages of man 3, made from the headers; not for Windows, which has no man, nor where MANDIR is empty.
MAN3 = $(if $(filter Windows,$(SYSTEM)),,$(if $(MANDIR),$(MANDIR)/man3))
# What the static library needs of the system; on macOS the compiler links with all of it.
PRIVATE := $(if $(filter Darwin,$(SYSTEM)),,$(shell sed -n 's/^$(if $(filter Windows,$(SYSTEM)),. On Windows,Libs.private): //p' rill.pc.in))
EXAMPLES = $(patsubst c-examples/%.c,$(BUILD)/c-examples/%,$(wildcard c-examples/*.c))
# Its time is that of the last build; cargo's own files must keep their times.
LIBRARY = $(BUILD)/librill.made

.PHONY: demo all test test-portable test-cross test-windows test-julia generate header abi check-abi examples docs install install-fortran uninstall dist check-dist bench bench-peers bench-doors callgrind quality coverage mutants clean

demo: $(BUILD)/c-examples/reproduce_numpy
	@$(BUILD)/c-examples/reproduce_numpy > $(BUILD)/c-examples/reproduce_numpy.out
	@cat $(BUILD)/c-examples/reproduce_numpy.out
	@cmp $(BUILD)/c-examples/reproduce_numpy.out c-examples/reproduce_numpy.expected
	@echo "These are the numbers that NumPy prints (c-examples/reproduce_numpy.expected)."

all: $(LIBRARY)

$(LIBRARY): Cargo.toml Cargo.lock build.rs $(shell find src -name '*.rs')
	$(CARGO_BUILD) --target-dir $(TARGET)
	@touch $@

examples: $(EXAMPLES)

$(BUILD)/c-examples/%: c-examples/%.c $(HEADERS) $(LIBRARY)
	@mkdir -p $(@D)
	$(CC) -std=c99 -Wall -Wextra -Wpedantic $(CFLAGS) -Iinclude $< -L$(BUILD) -lrill -lm -Wl,-rpath,$(abspath $(BUILD)) -o $@

docs:
	@rm -rf $(TARGET)/docs
	@mkdir -p $(TARGET)/docs
	RILL_VERSION=$(VERSION) RILL_DOCS=$(TARGET)/docs doxygen docs/reference/Doxyfile
	python3 -B docs/site/build.py $(TARGET)/docs

# The figures of the pages are committed, so that sites that show the source show them. They are made of draws, and of the
# tables of docs/speed.md and docs/quality.
.PHONY: figures
figures: $(LIBRARY)
	RILL_LIBRARY="$(abspath $(BUILD)/$(SHARED))" python3 -B docs/figures/distributions.py
	python3 -B docs/figures/speed.py
	python3 -B docs/figures/quality.py

# Runs both, even if the first fails.
test:
	$(CARGO) test --no-fail-fast; tests=$$?; $(MAKE) test-bindings && exit $$tests

# A binding whose tools are missing is named and skipped.
.PHONY: test-bindings test-fortran test-r test-python
test-bindings test-fortran test-r test-python: $(LIBRARY)
	@MAKE="$(MAKE)" tests/bindings.sh $(BUILD)/$(SHARED) $(filter-out bindings,$(@:test-%=%))

test-portable:
	RILL_CPU=portable $(CARGO) test --no-fail-fast

test-cross:
	tests/cross.sh $(CROSS)

test-windows:
	tests/windows.sh

test-julia: $(LIBRARY)
	@test -n "$(JULIA)" || { echo "no julia: see bindings/julia/get-julia.sh" >&2; exit 1; }
	RILL_LIBRARY="$(abspath $(BUILD)/$(SHARED))" JULIA_LOAD_PATH="$(abspath bindings/julia):@stdlib" \
	    JULIA_DEPOT_PATH="$(abspath $(TARGET)/julia-depot):" "$(JULIA)" --startup-file=no -O1 \
	    bindings/julia/Rill.jl/test/runtests.jl

generate:
	$(CARGO) run --package rill-generate
	$(MAKE) header

header:
	RILL_WRITE_HEADER=1 $(CARGO) test --test header
	RILL_WRITE_SYMBOLS=1 $(CARGO) test --test c_programs symbols
	RILL_WRITE_STATES=1 $(CARGO) test --lib the_fields_of_every_state_are_documented

# The ABI: functions and types, read from a library with full debugging information. Information on other crates is left
# out, and so are this machine's paths.
ABI_LIBRARY = $(TARGET)/abi/$(MACHINE)release/$(SHARED)
ABI_BUILD = CARGO_PROFILE_RELEASE_DEBUG=2 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=1 $(CARGO) build --lib --release \
    --config 'profile.release.package."*".debug=false' --target-dir $(TARGET)/abi
ABIDW = abidw --headers-dir include --drop-private-types --no-corpus-path --no-comp-dir-path --no-show-locs
ABI_UNIT = s| path='[^']*/@/([^.']*)\.[^']*-(cgu\.[0-9]+)'| path='\1-\2'|

abi:
	$(ABI_BUILD)
	$(ABIDW) $(ABI_LIBRARY) | sed -E "$(ABI_UNIT)" > tests/abi/rill.abi.xml

check-abi:
	$(ABI_BUILD)
	$(ABIDW) --out-file $(TARGET)/abi/rill.abi.xml $(ABI_LIBRARY)
	abidiff --no-added-syms --suppressions tests/abi/rill.abignore tests/abi/rill.abi.xml $(TARGET)/abi/rill.abi.xml

# Fills in the templates; any characters in the values are taken literally.
literal = $(subst ','\'',$(subst |,\|,$(subst &,\&,$(subst \,\\,$(1)))))
FILL_IN = sed -e 's|@LIBDIR@|$(call literal,$(LIBDIR))|' -e 's|@INCLUDEDIR@|$(call literal,$(INCLUDEDIR))|' \
    -e 's|@CMAKEDIR@|$(call literal,$(CMAKEDIR))|' -e 's|@VERSION@|$(VERSION)|' -e 's|@ABI@|$(ABI)|' \
    -e 's|@SHARED_DIR@|$(call literal,$(SHARED_DIR))|' -e 's|@IMPORT@|$(IMPORT)|' -e 's|@STATIC@|$(STATIC)|' -e '/^. On Windows: /d' \
    -e 's|@SHARED_FILE@|$(SHARED_FILE)|' -e 's|@SHARED_ABI@|$(SHARED_ABI)|' -e 's|@PRIVATE@|$(PRIVATE)|' -e 's|^Libs.private: .*|Libs.private: $(PRIVATE)|'

install: $(LIBRARY)
	$(INSTALL) -d "$(DESTDIR)$(INCLUDEDIR)/rill" "$(DESTDIR)$(LIBDIR)/pkgconfig" "$(DESTDIR)$(CMAKEDIR)"
	$(INSTALL) -d "$(DESTDIR)$(DOCDIR)/docs/figures"
	$(INSTALL) -m 644 $(HEADERS) "$(DESTDIR)$(INCLUDEDIR)"
	$(INSTALL) -m 644 $(PARTS) "$(DESTDIR)$(INCLUDEDIR)/rill"
	$(INSTALL) -m 644 README.md CHANGELOG.md SECURITY.md LICENSE NOTICE "$(DESTDIR)$(DOCDIR)"
	$(INSTALL) -m 644 $(PAGES) "$(DESTDIR)$(DOCDIR)/docs"
	$(INSTALL) -m 644 $(FIGURES) "$(DESTDIR)$(DOCDIR)/docs/figures"
	$(if $(MAN3),docs/reference/man.sh "$(DESTDIR)$(MAN3)")
	$(INSTALL) -d "$(DESTDIR)$(SHARED_DIR)"
	$(INSTALL) -m 644 $(addprefix $(BUILD)/,$(STATIC) $(IMPORT)) "$(DESTDIR)$(LIBDIR)"
	$(INSTALL) -m 755 $(BUILD)/$(SHARED) "$(DESTDIR)$(SHARED_DIR)/$(SHARED_FILE)"
ifeq ($(SYSTEM),Darwin)
	$(INSTALL_NAME_TOOL) -id "$(LIBDIR)/$(SHARED_ABI)" "$(DESTDIR)$(LIBDIR)/$(SHARED_FILE)"
endif
ifneq ($(SYSTEM),Windows)
	ln -sf $(SHARED_FILE) "$(DESTDIR)$(LIBDIR)/$(SHARED_ABI)"
	ln -sf $(SHARED_ABI) "$(DESTDIR)$(LIBDIR)/$(SHARED)"
endif
	packaging/places.sh "$(PREFIX)" "$(LIBDIR)" "$(INCLUDEDIR)" > "$(DESTDIR)$(LIBDIR)/pkgconfig/rill.pc"
	$(FILL_IN) rill.pc.in >> "$(DESTDIR)$(LIBDIR)/pkgconfig/rill.pc"
	$(FILL_IN) RillConfig.cmake.in > "$(DESTDIR)$(CMAKEDIR)/RillConfig.cmake"
	$(FILL_IN) RillConfigVersion.cmake.in > "$(DESTDIR)$(CMAKEDIR)/RillConfigVersion.cmake"
ifneq ($(FORTRANDIR),)
	$(INSTALL) -d "$(DESTDIR)$(FORTRANDIR)" "$(DESTDIR)$(DOCDIR)/bindings/fortran"
	$(INSTALL) -m 644 $(FORTRAN) "$(DESTDIR)$(FORTRANDIR)"
	$(INSTALL) -m 755 bindings/fortran/compiler.sh "$(DESTDIR)$(FORTRANDIR)"
	$(INSTALL) -m 644 bindings/fortran/README.md "$(DESTDIR)$(DOCDIR)/bindings/fortran"
	sed 's|bindings/fortran|$(notdir $(FORTRANDIR))|; s|^# For fpm.*|# For fpm: projects name this folder as the path of the dependency rill.|; /^# links the library/d' \
	    fpm.toml > "$(DESTDIR)$(FORTRANDIR)/../fpm.toml"
endif

# Compiles with the flags of pkg-config for the library that was built, not for one that is installed.
install-fortran: $(LIBRARY)
	@mkdir -p $(BUILD)/fortran/pkgconfig
	printf 'Name: rill\nDescription: the library that was built\nVersion: $(VERSION)\nlibdir=%s\nLibs: -L%s -lrill\n' \
	    "$(abspath $(BUILD))" "$(abspath $(BUILD))" > $(BUILD)/fortran/pkgconfig/rill.pc
	PKG_CONFIG_PATH="$(abspath $(BUILD))/fortran/pkgconfig" $(MAKE) -C bindings/fortran install FC="$(FC)" LIBDIR="$(LIBDIR)" \
	    VERSION=$(VERSION) BUILD="$(abspath $(BUILD))/fortran/$(shell sh bindings/fortran/compiler.sh $(FC))" DESTDIR="$(DESTDIR)"

uninstall:
	for header in $(notdir $(HEADERS)); do rm -f "$(DESTDIR)$(INCLUDEDIR)/$$header"; done
	for part in $(notdir $(PARTS)); do rm -f "$(DESTDIR)$(INCLUDEDIR)/rill/$$part"; done
	for file in $(STATIC) $(IMPORT) pkgconfig/rill.pc; do rm -f "$(DESTDIR)$(LIBDIR)/$$file"; done
	for file in $(SHARED) $(SHARED_ABI) $(SHARED_FILE); do rm -f "$(DESTDIR)$(SHARED_DIR)/$$file"; done
	for file in RillConfig.cmake RillConfigVersion.cmake; do rm -f "$(DESTDIR)$(CMAKEDIR)/$$file"; done
	for file in README.md CHANGELOG.md SECURITY.md LICENSE NOTICE $(PAGES) $(FIGURES); do rm -f "$(DESTDIR)$(DOCDIR)/$$file"; done
ifneq ($(FORTRANDIR),)
	for file in $(notdir $(FORTRAN)) compiler.sh ../fpm.toml; do rm -f "$(DESTDIR)$(FORTRANDIR)/$$file"; done
	rm -f "$(DESTDIR)$(DOCDIR)/bindings/fortran/README.md"
	packaging/remove_empty.sh "$(DESTDIR)" "$(PREFIX)" "$(FORTRANDIR)" "$(DOCDIR)/bindings/fortran"
endif
	rm -f "$(DESTDIR)$(LIBDIR)/pkgconfig/rill-fortran"*.pc
	for folder in "$(DESTDIR)$(LIBDIR)"/rill/fortran/*; do \
	    rm -f "$$folder"/rill*.mod "$$folder"/librill_fortran.*; \
	    packaging/remove_empty.sh "$(DESTDIR)" "$(PREFIX)" "$${folder#"$(DESTDIR)"}"; \
	done
	$(if $(MAN3),for page in `docs/reference/man.sh --names`; do rm -f "$(DESTDIR)$(MAN3)/$$page"; done)
	packaging/remove_empty.sh "$(DESTDIR)" "$(PREFIX)" "$(INCLUDEDIR)/rill" "$(LIBDIR)/pkgconfig" "$(CMAKEDIR)" "$(DOCDIR)/docs/figures"$(if $(MAN3), "$(MAN3)")$(if $(filter Windows,$(SYSTEM)), "$(BINDIR)")

.PHONY: wheel wheels check-wheels
wheel:
	packaging/wheel/build.sh

wheels:
	packaging/wheel/build.sh all

check-wheels:
	tests/wheels.sh

.PHONY: r-package julia-package
r-package:
	packaging/r/build.sh $(TARGET)/r

julia-package:
	packaging/julia/build.sh $(TARGET)/julia-package/Rill.jl

dist:
	packaging/dist/dist.sh $(DIST)

check-dist:
	packaging/dist/check.sh $(DIST)

.PHONY: deb
deb:
	packaging/debian/build.sh $(TARGET)/debian

bench:
	$(CARGO) bench -- $(BENCH)

bench-peers:
	RILL_BUILD="$(abspath $(BUILD))" benches/peers/setup.sh

# What it installs and compiles is in target/doors.
bench-doors: $(LIBRARY)
	@$(MAKE) install PREFIX="$(abspath $(TARGET))/doors/installed" LIBDIR="$(abspath $(TARGET))/doors/installed/lib" MANDIR= DESTDIR= > /dev/null
	@JULIA="$(JULIA)" FC="$(FC)" benches/doors/run.sh "$(TARGET)/doors/installed" $(DOORS)

# With BUDGET=--write the counts become the budget.
callgrind: $(LIBRARY)
	RILL_BUILD="$(abspath $(BUILD))" tests/callgrind/check.sh $(BUDGET)

quality:
	tests/quality/run.sh $(QUALITY)

coverage:
	tests/coverage.sh docs/quality/coverage.tsv

mutants:
	tests/mutants.sh $(SAMPLE)

.PHONY: fuzz
fuzz:
	fuzz/run.sh $(FUZZ)

clean:
	$(CARGO) clean
