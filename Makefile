# Targets for users and developers; `make` lists them.
PREFIX ?= /usr/local
EVAL ?= ../shared/eval
ARTICLE ?= Fixtures/Articles/council-ferry.txt
PACKAGES = libicu-dev libgumbo-dev nettle-dev zlib1g-dev python3-jsonschema python3-wheel binutils
RELEASE = swift build -c release -Xswiftc -static-stdlib
# The binary brings its libraries along: the linker looks into a folder that holds archives alone before all others.
ARCHIVES = icui18n icuuc icudata gumbo nettle z stdc++
STATIC = $(CURDIR)/.build/static
LINK = -Xlinker -L$(STATIC) -Xlinker -licudata -Xlinker -lstdc++ -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
BINARY = .build/release/winnow
WHEEL = .build/wheel

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

setup: ## Install the Debian packages that are missing
	@missing=$$(for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	  as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$as apt-get update -q && $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -q $$missing; \
	fi

archives:
	@mkdir -p $(STATIC)
	@for name in $(ARCHIVES); do \
	  file=$$(cc -print-file-name=lib$$name.a); [ ! -e "$$file" ] || ln -sf "$$file" $(STATIC)/; \
	done

build: setup archives ## Build the release binary
	$(RELEASE) $(LINK) --product winnow

library: setup ## Build the shared library of winnow.h; it needs the libraries of the system
	$(RELEASE) -Xlinker --version-script=$(CURDIR)/Sources/Embedding/exports.map --product winnow_c

wheel: build ## Build the Python wheel, which needs glibc alone, in .build/wheel
	python3 Sources/python/packaging/build_wheel.py $(BINARY) $(WHEEL)

annotate: build ## Annotate an article from Fixtures and show it
	$(BINARY) annotate --to pretty --dct 2024-05-14 $(ARTICLE)

test: setup ## Run the tests
	swift test

check: wheel library ## The slow tiers: schema, hostile input, the wheel in a bare root, the C interface
	python3 Tests/Conformance/validate_goldens.py
	python3 Tests/Conformance/hostile_input.py $(BINARY)
	python3 Tests/Conformance/tiling.py $(BINARY)
	python3 Tests/Conformance/segment_filter.py $(BINARY)
	python3 Tests/Conformance/host_independence.py $(BINARY)
	python3 Tests/Conformance/archives.py $(BINARY)
	python3 Tests/Conformance/workers.py $(BINARY)
	python3 Tests/Conformance/strip_sites.py $(BINARY)
	python3 Tests/Python/test_winnow_text.py $(BINARY)
	bash Tests/Python/test_wheel.sh $(WHEEL)/*.whl
	bash Tests/Embedding/run.sh .build/release

bench: build ## Measure start-up and cost per file
	$(RELEASE) --product winnow-bench
	.build/release/winnow-bench
	python3 Tests/Conformance/bench.py $(BINARY)
	cat Fixtures/Articles/*.txt > .build/articles.txt
	.build/release/winnow-bench sentences .build/articles.txt Fixtures/Articles/council-ferry.txt
	python3 Tests/Python/bench_feeder.py $(BINARY)
	python3 Tests/Conformance/quote_growth.py $(BINARY)

eval: build ## Measure quality: EVAL=DIR holds an evaluate.py
	python3 $(EVAL)/evaluate.py $(BINARY)

install: build ## Install the binary under PREFIX
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/winnow

format: ## Format the sources
	swift format -i --recursive Sources Plugins Tests Package.swift

.PHONY: help setup archives build library wheel annotate test check eval bench install format
