"""Child: a folder through the batch; says how much memory that took.

python -m skinapp.bench.batch_child STARTED FOLDER
"""

import json
import sys

from skinapp import batch
from skinapp.bench.resident import current_mb, growth_mb, peak_mb
from skinapp.core.exit_policy import Mode
from skinapp.inference import load_classifier
from skinapp.inference.device import cores


def main() -> None:
    """Triage the folder in early mode on the default engine, dropping each result."""
    photos = batch.inputs([sys.argv[2]], None, recursive=False)
    workers, threads = batch.share(len(photos), cores())
    classifier = load_classifier("auto", "cpu", threads=threads)
    readings = [current_mb() for _ in batch.triage(photos, classifier, Mode.EARLY, workers)]
    growth = growth_mb([reading for reading in readings if reading is not None])
    sys.stdout.write(json.dumps({"photos": len(readings), "peak_mb": peak_mb(), "growth_mb": growth}) + "\n")


if __name__ == "__main__":
    main()
