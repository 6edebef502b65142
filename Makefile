# `make run` and `make test` are all that a fresh machine needs: git, make and Python 3.11 or newer.
# Set-up steps are stamp files in .venv: they run again only when what they depend on has changed.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PINS := requirements/constraints.txt
SAMPLE := $(firstword $(sort $(wildcard resources/samples/*.jpg resources/samples/*.png)))
INSTALL := $(BIN)/python -m pip --disable-pip-version-check install --constraint $(PINS)
BUILD := BIN=$(BIN) sh packaging/linux/installer.sh
HAS_DISPLAY := $(DISPLAY)$(WAYLAND_DISPLAY)$(filter Darwin,$(shell uname -s))
STEP = @printf '\n==> %s\n'

SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help setup run test test-all lint wheel installer installer-full audit screenshots translations snapshots pins clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-14s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

setup: $(VENV)/.installed ## system packages, .venv, pinned dependencies

$(VENV)/.system: packaging/setup/system_packages.sh
	$(STEP) 'System packages that Qt needs'
	@sh packaging/setup/system_packages.sh '$(PYTHON)'
	@mkdir -p $(VENV) && touch $@

$(VENV)/bin/python: | $(VENV)/.system
	$(STEP) 'Virtual environment in $(VENV)'
	@'$(PYTHON)' -m venv $(VENV)
	@$(BIN)/python -V | sed 's/^/    /'

$(VENV)/.installed: pyproject.toml $(PINS) | $(VENV)/bin/python
	$(STEP) 'SkinApp and its pinned dependencies (the first time takes some minutes: PyTorch is large)'
	@$(INSTALL) -q hatchling
	@$(INSTALL) --no-build-isolation -e '.[dev,train,installer]' 2>&1 | tee $(VENV)/install.log \
		| sed -un -e 's/^Collecting \([^ ]*\).*/    \1/p' -e 's/^ *\(Downloading .* MB)\)/    \1/p' \
			-e 's/^Installing .*/    unpacking/p' -e 's/^ERROR/    &/p'
	@touch $@

run: setup ## open the window on a sample; without a display, triage the samples into out/
ifneq ($(HAS_DISPLAY),)
	$(STEP) 'Opening the window on $(SAMPLE)'
	@$(BIN)/skinapp $(SAMPLE)
else
	$(STEP) 'No display here: triaging resources/samples on the command line'
	@mkdir -p out
	@$(BIN)/skinapp triage resources/samples --output out/triage.csv --reports out/reports
	@printf '    out/triage.csv: %s rows, out/reports: %s PDFs\n' "$$(($$(wc -l < out/triage.csv) - 1))" "$$(ls out/reports/*.pdf | wc -l)"
endif

test: lint ## lint, then every test but the slow ones (< 15 min)
	$(STEP) 'Tests'
	@$(BIN)/pytest -n auto --maxprocesses 4 --dist loadfile -m 'not slow'

$(VENV)/.builder: packaging/setup/builder_packages.sh
	$(STEP) 'System packages that installers are built and driven with'
	@sh packaging/setup/builder_packages.sh
	@mkdir -p $(VENV) && touch $@

test-all: setup $(VENV)/.builder ## what `make test` leaves out: the wheel, the frozen program, streams, training runs (< 60 min)
	$(STEP) 'Slow tests'
	@$(BIN)/pytest -m slow

lint: setup ## ruff (format and check), mypy, import-linter
	$(STEP) 'ruff format'
	@$(BIN)/ruff format --check .
	$(STEP) 'ruff check'
	@$(BIN)/ruff check .
	$(STEP) 'mypy'
	@$(BIN)/mypy
	$(STEP) 'import-linter'
	@$(BIN)/lint-imports --no-logo

wheel: setup ## build the wheel into dist/
	$(STEP) 'Wheel'
	@$(BIN)/python -m build --wheel --no-isolation --outdir dist . | tail -n 1

screenshots: setup ## draw the pictures of the documentation anew, from synthetic samples
	$(STEP) 'Screenshots'
	@$(BIN)/python packaging/docs/screenshots.py

translations: setup ## bring resources/languages up to what the code says, for Qt Linguist
	$(STEP) 'Translations'
	@$(BIN)/python packaging/languages/update.py

snapshots: setup ## draw the pictures that tests compare widgets with anew; look at them before they are committed
	$(STEP) 'Snapshots'
	@SKINAPP_SNAPSHOTS=write $(BIN)/pytest -q tests/gui/test_gui_snapshots.py

installer: setup $(VENV)/.builder ## build the lite installers for this system into dist/, install one, drive and remove it
	@$(BUILD) lite

installer-full: setup $(VENV)/.builder ## the same with PyTorch and training
	@$(BUILD) full

audit: setup ## known vulnerabilities of the pinned packages; asks a server
	$(STEP) 'Audit'
	@$(BIN)/pip-audit --requirement $(PINS) --disable-pip --no-deps --strict

pins: setup ## write what is installed in .venv to the constraints file, after trying newer versions
	@$(BIN)/python -m pip freeze --all --exclude-editable --exclude pip > $(PINS)

clean: ## remove what was built or cached; .venv stays
	rm -rf out dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find skinapp tests -name __pycache__ -type d -exec rm -rf {} +
