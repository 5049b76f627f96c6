"""A bug of ours, told without a word of any document: where it was, its kind, and what the program itself says.

A word passes where it stands in the code that the error went through, or is one that Python itself says; all others,
what stands in quotation marks and what is not ASCII become an ellipsis.
"""

import builtins
import keyword
import re
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, TracebackType

_ROOT = Path(__file__).parents[2]
_QUOTED = re.compile(r"“[^”]*”?|«[^»]*»?|\"[^\"]*\"?|'[^']*'?|`[^`]*`?|\u2068[^\u2069]*\u2069?", re.DOTALL)
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_WORD = re.compile(r"[A-Za-z_]\w*|\d+")
_LONGEST = 400  # characters of a sentence
_SAID = (
    "a an and any argument arguments at attribute be but by can cannot could deleted division expected for "
    "from given got has have immutable in index indices integer invalid is it iterable key length list "
    "literal local maximum missing module must no not object of on only operation or out positional range "
    "recursion required sequence set slice string subscriptable supported than the to too tuple type "
    "unexpected unpack unsupported value values variable was with without wrong zero internal already "
    "callable hashable exceeded depth takes keyword"
)
_PYTHON = frozenset(_SAID.split())


def told(error: BaseException, *, words: bool = False) -> str:
    """Return an error with what led to it, the innermost last, as Python tells it; with all `words` only on request."""
    return "\n".join(part for each in reversed(list(_chain(error))) for part in _one(each, words))


def safe_sentence(sentence: str, known: frozenset[str] = frozenset()) -> str:
    """Return a sentence without the words that may be a document's: only Python's and those `known` are left."""
    bare = _FOREIGN.sub("…", _QUOTED.sub("“…”", sentence[:_LONGEST]))
    kept = _WORD.sub(lambda match: match[0] if _passes(match[0], known) else "…", bare)
    return re.sub(r"…(?:[\s,;]*…)+", "…", kept)


def _passes(word: str, known: frozenset[str]) -> bool:
    return word in known or word.lower() in _PYTHON or word in dir(builtins) or keyword.iskeyword(word)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen = set[int]()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        yield each
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)


def _one(error: BaseException, words: bool) -> Iterator[str]:
    yield "Traceback (most recent call last):"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f'  File "{place(frame.filename)}", line {frame.lineno}, in {frame.name}'
    sentence = str(error) if words else safe_sentence(str(error), _known(error.__traceback__))
    yield f"{type(error).__module__}.{type(error).__qualname__}: {sentence}"


def place(filename: str) -> str:
    """Return the path of a file of code without the folders of this computer, which may name a person."""
    path = Path(filename)
    if path.is_relative_to(_ROOT):
        return path.relative_to(_ROOT).as_posix()
    parts = path.parts
    homes = [at for at, part in enumerate(parts) if part in ("site-packages", "lib", "Lib")]
    return "/".join(parts[homes[-1] + 1 :] if homes else parts[-1:])


def _known(trace: TracebackType | None) -> frozenset[str]:
    """Return the words of the code that an error went through."""
    found = set[str]()
    while trace is not None:
        found.update(_words_of(trace.tb_frame.f_code))
        trace = trace.tb_next
    return frozenset(found)


def _words_of(code: CodeType) -> Iterator[str]:
    yield from (*code.co_names, *code.co_varnames, *code.co_freevars, code.co_name)
    for each in code.co_consts:
        if isinstance(each, str):
            yield from _WORD.findall(each)
