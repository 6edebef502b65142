"""Where both frozen programs start: `skinapp` with a window, `skinapp-cli` with a console."""

import multiprocessing
import sys

from skinapp.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # training starts worker processes of this very program
    sys.exit(main())
