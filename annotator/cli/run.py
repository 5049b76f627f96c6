"""Running a command: its errors become sentences, and its end an exit status."""

import errno
import sys
from collections.abc import Sequence

from annotator.cli.output import note
from annotator.cli.streams import let_go, speak_utf8
from annotator.errors import AnnotatorError


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line `arguments`, without the program's name; what is a bug comes out as itself."""
    speak_utf8()
    try:
        status = _status(arguments)
        sys.stdout.flush()
    except AnnotatorError as error:
        sys.stdout.flush()
        note(str(error))
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        let_go()
        return 1
    except OSError as error:
        note(_told(error))
        let_go()
        return 1
    return status


def _status(arguments: Sequence[str] | None) -> int:
    from annotator.cli.app import app  # noqa: PLC0415 - an interrupt while it is imported is quiet, too

    try:
        app(args=None if arguments is None else list(arguments), prog_name="annotator")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    return 0


def _told(error: OSError) -> str:
    """Return a sentence for what the system refuses: disks, names, permissions; no bug of ours shows as that."""
    reason = (error.strerror or str(error)).lower()
    mend = "free some space" if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) else "choose another"
    return f"{error.filename or 'The output'} cannot be used ({reason}); {mend} and try again."
