"""The console script ``winnow``, and ``python -m winnow_text``."""

import os
import sys

from ._worker import WinnowError, binary


def main() -> None:
    try:
        command = binary()
    except WinnowError as error:
        sys.exit(f"winnow: {error}")
    os.execv(command, [command, *sys.argv[1:]])


if __name__ == "__main__":
    main()
