"""A bug is told without the words of documents: names, English ones too, fall out; what the program says stays."""

import pytest

from annotator.project.fault import told

TEXT = "Samer al-Ali reported eighteen casualties near Wadi Bridge"


def raised(error):
    try:
        raise error  # noqa: TRY301 - to have a traceback
    except Exception as caught:  # noqa: BLE001 - any kind is told
        return caught


@pytest.mark.parametrize(
    "sentence", [TEXT, f"“{TEXT}”", f"{TEXT!r} is no label", "اندلعت معركة عند الجسر", f"x: {TEXT}"]
)
@pytest.mark.parametrize("kind", [KeyError, ValueError, RuntimeError, TypeError])
def test_no_word_of_a_text_is_told(kind, sentence):
    bare = told(raised(kind(sentence)))
    for word in ("Samer", "Ali", "eighteen", "casualties", "Wadi", "معركة", "الجسر"):
        assert word not in bare
    assert kind.__name__ in bare
    assert sentence.split()[-1] in told(raised(kind(sentence)), words=True)


def test_what_python_says_is_told():
    with pytest.raises(AttributeError) as caught:
        None.marks  # noqa: B018 - the error is what is wanted
    assert "object has no attribute" in told(caught.value)


def test_what_led_to_it_is_told_too_and_no_folder_of_this_computer():
    try:
        try:
            raise ValueError(TEXT)  # noqa: TRY301 - to have a traceback
        except ValueError as first:
            raise RuntimeError(TEXT) from first
    except RuntimeError as error:
        bare = told(error)
    assert bare.index("ValueError") < bare.index("RuntimeError")
    assert 'File "tests/unit/project/test_fault.py"' in bare
