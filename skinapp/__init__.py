"""SkinApp: offline triage of dermoscopic photos. Decision support for evaluation and research, not a medical device."""

import os

__version__ = "0.1.0"

# ONNX Runtime 1.29 and later send usage data from every system. This alone stops them, and only before the library is loaded:
# its own `disable_telemetry_events` comes too late and leaves the name look-ups.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
