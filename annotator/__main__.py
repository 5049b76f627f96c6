"""The command `annotator`: exit status 0 done, 1 findings or refused input, 2 wrong usage, 130 interrupted."""

import gc
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status; a person's mistake is one sentence on standard error."""
    # imports make many objects that all stay: collecting among them costs a quarter of the start
    gc.set_threshold(50_000, 20, 50)
    if (sys.argv[1:] if arguments is None else list(arguments)) == ["_work"]:
        from annotator.project.work import serve  # noqa: PLC0415 - the window's other process, not a person's command
        from annotator.ui.tasks.above import do_above  # noqa: PLC0415 - the same

        serve(do_above())
    from annotator.cli.run import run  # noqa: PLC0415 - after the collector is told

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
