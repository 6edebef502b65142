"""`python -m skinapp.synthetic OUTPUT_FOLDER` draws the samples."""

import argparse
from pathlib import Path

from skinapp.synthetic.samples import write_samples

parser = argparse.ArgumentParser(prog="python -m skinapp.synthetic", description="Draw the synthetic sample pictures.")
parser.add_argument("folder", type=Path, metavar="OUTPUT_FOLDER")
write_samples(parser.parse_args().folder)
