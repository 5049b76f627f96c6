"""Where the bundle begins: the command `annotator`, also as the parent of its own processes."""

import multiprocessing
import sys

from annotator.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    # sys.executable is the bundle itself: whoever starts it as `python -m annotator` means this very command
    if sys.argv[1:3] == ["-m", "annotator"]:
        del sys.argv[1:3]
    sys.exit(main())
