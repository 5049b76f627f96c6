"""One JSON object whose fields are taken by name and type; what is missing, mistyped or left over is refused."""

from collections.abc import Mapping
from typing import Final, TypeVar, cast

from annotator.errors import BadInputError

T = TypeVar("T")
REQUIRED: Final = object()
_WORDS = {str: "text", int: "a whole number", bool: "true or false", list: "a list", dict: "an object"}


class Record:
    """The fields of one object that are still to be taken; every error is one sentence without file and line."""

    def __init__(self, raw: object, what: str) -> None:
        if not isinstance(raw, Mapping):
            raise BadInputError(f"{what} must be an object in braces.")
        self._what = what
        self._fields = dict(raw)

    def take(self, name: str, kind: type[T], default: object = REQUIRED) -> T:
        """Take the field `name` of type `kind`, or `default` where it is missing."""
        value = self._fields.pop(name, default)
        if value is REQUIRED:
            raise BadInputError(f"{self._what} lacks the field “{name}”; add it.")
        # bool is a kind of int in Python, not in JSON
        if value is not default and (not isinstance(value, kind) or (kind is int and isinstance(value, bool))):
            raise BadInputError(f"{self._what} has a field “{name}” that is not {_WORDS[kind]}; correct it.")
        return cast(T, value)

    def take_any(self, name: str, default: object = None) -> object:
        """Take the field `name` whatever its type."""
        return self._fields.pop(name, default)

    def texts(self, name: str) -> tuple[str, ...]:
        """Take a list of texts, empty where it is missing."""
        values: list[object] = self.take(name, list, [])
        if not all(isinstance(value, str) for value in values):
            raise BadInputError(f"{self._what} has a field “{name}” that is not a list of texts; correct it.")
        return tuple(cast(list[str], values))

    def choice(self, name: str, allowed: tuple[T, ...], default: object = REQUIRED) -> T:
        """Take a text that is one of `allowed`."""
        value = self.take(name, str, default)
        if value not in allowed:
            names = ", ".join(str(each) for each in allowed)
            raise BadInputError(f"{self._what} has “{value[:80]}” as {name}; choose one of {names}.")
        return cast(T, value)

    def done(self) -> None:
        """Refuse the fields that nobody took."""
        if self._fields:
            raise BadInputError(f"{self._what} has an unknown field “{next(iter(self._fields))!s:.80}”; remove it.")
