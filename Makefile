# Every developer task is a target with a one-line help; `make` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BUNDLE := build/bundle

.DEFAULT_GOAL := help
.PHONY: help demo test check format soak bench golden translations icons wheel bundle clean

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' || \
		{ echo "Annotator needs Python 3.11, 3.12 or 3.13: make PYTHON=python3.11 ..." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "$(PYTHON) cannot make environments; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

demo: $(READY)  ## run the main job on the sample: in the window, or headless without a display
	$(BIN)/annotator demo

test: $(READY)  ## run the whole test suite, Qt offscreen
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 2 --dist loadgroup

check: $(READY)  ## lint, format, types, and the import contract
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY)  ## put the code in its format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

soak: $(READY)  ## the long profiles: kill and fuzz counts in full
	ANNOTATOR_PROFILE=soak ANNOTATOR_FUZZ=2000 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 2 --dist loadgroup

bench: $(READY)  ## measure, print a table and write build/bench.json
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

golden: $(READY)  ## renew the golden files; look at the difference before committing
	ANNOTATOR_GOLDEN=renew QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q tests/golden

translations: $(READY)  ## write the files of translations anew from the code, and compile them
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.translations

icons: $(READY)  ## draw the icons in all sizes; after one of the SVGs was changed
	$(BIN)/python packaging/icons.py

wheel: $(READY)  ## build the wheel into dist/
	$(BIN)/python -m build --wheel --no-isolation --outdir dist

bundle:  ## build dist/annotator, which needs no Python, and try it in an empty environment
	$(PYTHON) -m venv --clear $(BUNDLE)
	$(BUNDLE)/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -c packaging/constraints.txt '.[bundle]'
	env -u PYTHONPATH $(BUNDLE)/bin/pyinstaller --noconfirm --log-level WARN --workpath build/pyinstaller packaging/annotator.spec
	packaging/try_bundle.sh dist/annotator

clean:  ## remove what the targets made
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
