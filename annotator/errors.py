"""The one root of every error a person can cause: a sentence that says what to do, never a traceback."""


class AnnotatorError(Exception):
    """What went wrong and what to do about it, in one sentence; nothing stored has changed."""


class BadInputError(AnnotatorError):
    """A file or value that cannot be read as what it claims to be."""


class NotFoundError(AnnotatorError):
    """A name that names nothing, or more than one thing."""


class RefusedError(AnnotatorError):
    """An act that the person, the schema or the project does not allow."""


class DamagedFileError(AnnotatorError):
    """A project file that is truncated, altered, encrypted otherwise, or not a project file."""


class StorageError(AnnotatorError):
    """A disk that is full, a folder that cannot be written, a file in use."""


class BusyError(StorageError):
    """A file that another program has locked for longer than one waits."""


class UnreachableError(AnnotatorError):
    """A hub that does not answer, is too busy, or was cut off; the same may work later."""
