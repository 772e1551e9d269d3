# `make help` lists the targets. Everything runs in .venv, which `make setup` prepares; a second run starts at once.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PYTHON := .venv/bin/python
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
ZIP := dist/clip_unmix_qgis-$(VERSION).zip
READY := .venv/.ready

# No window opens; pytest-qgis keeps QGIS's settings in .qgis-settings, apart from those of the person who runs this.
export QT_QPA_PLATFORM := offscreen
export PYTHONDONTWRITEBYTECODE := 1
# Tests of parts that need no QGIS run without it and its pytest plugin.
WITHOUT_QGIS := -p no:pytest_qgis -p no:pytest-qt
# A process a core (JOBS=0: all in one), each with whole files, whose fixtures are then made once; pytest-qgis keeps a
# folder of settings for each. tests/conftest.py puts the slow files first.
JOBS ?= $(shell nproc)
PARALLEL := -n $(JOBS) --dist loadfile --no-loadscope-reorder

SCENE ?= resources/sample/sample_scene.tif
MATERIALS ?=
OUT ?= out/demo
ARGS ?=

.PHONY: help setup demo test lint fast unit qgis check package translations screenshot train hashes bench evaluate clean

help: ## List these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

setup: $(READY) ## Install what is missing: Debian's packages (as root), .venv, pinned Python packages

$(READY): requirements.txt requirements-dev.txt requirements-open-clip.txt requirements-qt6.txt constraints.txt scripts/setup.sh
	@scripts/setup.sh

demo: $(READY) ## Unmix the sample scene, or SCENE=... MATERIALS="a;b;c" OUT=...
	@$(PYTHON) -m benchmarks.demo --scene "$(SCENE)" --materials "$(MATERIALS)" --out "$(OUT)"

lint: $(READY) ## ruff, mypy and what Qt 6 does not have
	@.venv/bin/ruff check
	@.venv/bin/mypy
	@$(PYTHON) scripts/qt6.py

fast: $(READY) translations ## The tests that need no QGIS and are quick (ARGS="-k name")
	@$(PYTHON) -m pytest $(WITHOUT_QGIS) $(PARALLEL) -m "not slow" tests/unit tests/package $(ARGS)

unit: $(READY) translations ## All tests that need no QGIS (ARGS="-k name")
	@$(PYTHON) -m pytest $(WITHOUT_QGIS) $(PARALLEL) tests/unit tests/package $(ARGS)

qgis: $(READY) translations ## The tests with QGIS, QGIS Desktop under Xvfb included (ARGS="-k name")
	@$(PYTHON) -m pytest $(PARALLEL) tests/qgis $(ARGS)

.PHONY: qgis-next
qgis-next: ## The tests with QGIS on that of Debian's next release, in a folder of its own (as root; ARGS="-k name" or remove)
	@scripts/qgis_next.sh $(ARGS)

check: lint fast ## ruff, mypy and the quick tests: before every commit

test: ## ruff, mypy and all tests, headless; what .ci/run calls
	@$(MAKE) lint
	@$(MAKE) unit
	@$(MAKE) qgis

translations: $(READY) ## Compile i18n/*.ts to .qm (make strings: collect new strings first)
	@$(PYTHON) scripts/translations.py compile

.PHONY: strings
strings: $(READY) ## Collect the strings to translate into i18n/*.ts
	@$(PYTHON) scripts/translations.py collect

package: $(READY) translations ## Build dist/clip_unmix_qgis-VERSION.zip from what is committed (ARGS=--modified: from what lies here)
	@$(PYTHON) scripts/package.py $(ARGS) $(ZIP)

screenshot: $(READY) translations ## Drive QGIS Desktop with the packaged plugin and refresh docs/images/desktop*.png
	@DESKTOP_SCREENSHOTS="$(CURDIR)/docs/images" $(PYTHON) -m pytest tests/qgis/test_desktop*.py

train: $(READY) ## Train the bundled models anew (ARGS=...)
	@$(PYTHON) -m training $(ARGS)

hashes: $(READY) ## Write the hashes of models/ into the code, after every change there
	@$(PYTHON) scripts/hashes.py

bench: $(READY) ## Speed, memory, growth beside peers and limits (ARGS="solver whole", --quick, --write for docs/performance.md)
	@$(PYTHON) -m benchmarks.bench $(ARGS)

evaluate: $(READY) ## Accuracy: figures to reach, ablations, peers (ARGS="samson potsdam", --write, commandline)
	@$(PYTHON) -m benchmarks.evaluate $(ARGS)

.PHONY: faults
faults: $(READY) ## Kill runs and feed broken inputs: hours, resumed where interrupted (ARGS="--kills 40 --inputs 300 --cycles 11 --seed 1", --write)
	@$(PYTHON) -m benchmarks.faults $(ARGS)

clean: ## Remove what was built; .venv stays
	rm -rf build dist out .qgis-settings .mypy_cache .ruff_cache .pytest_cache i18n/*.qm
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
