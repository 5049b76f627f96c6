"""Writes the files of translations anew from the code: `python -m tests.translations`."""

from tests.translations.catalogue import LANGUAGES, path_of, renew

if __name__ == "__main__":
    missing = renew()
    for language in LANGUAGES:
        print(f"{path_of(language).name}: {missing[language]} to translate")
