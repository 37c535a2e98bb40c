# Targets for users and developers; `make` lists them.
PREFIX ?= /usr/local
EVAL ?= ../shared/eval
ARTICLE ?= Fixtures/Articles/council-ferry.txt
PACKAGES = libicu-dev libgumbo-dev nettle-dev zlib1g-dev python3-jsonschema
RELEASE = swift build -c release -Xswiftc -static-stdlib
BINARY = .build/release/winnow

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

setup: ## Install the Debian packages that are missing
	@missing=$$(for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	  as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$as apt-get update -q && $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -q $$missing; \
	fi

build: setup ## Build the release binary
	$(RELEASE) --product winnow

annotate: build ## Annotate an article from Fixtures and show it
	$(BINARY) annotate --to pretty --dct 2024-05-14 $(ARTICLE)

test: setup ## Run the tests
	swift test

check: build ## The slow tiers: goldens against the schema, hostile input through the release binary
	python3 Tests/Conformance/validate_goldens.py
	python3 Tests/Conformance/hostile_input.py $(BINARY)
	python3 Tests/Conformance/archives.py $(BINARY)

bench: build ## Measure start-up and cost per file
	python3 Tests/Conformance/bench.py $(BINARY)

eval: build ## Measure quality: EVAL=DIR holds an evaluate.py
	python3 $(EVAL)/evaluate.py $(BINARY)

install: build ## Install the binary under PREFIX
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/winnow

format: ## Format the sources
	swift format -i --recursive Sources Plugins Tests Package.swift

.PHONY: help setup build annotate test check eval bench install format
