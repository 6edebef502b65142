"""SkinApp: offline triage of dermoscopic photos. Decision support for evaluation and research, not a medical device."""

__version__ = "0.1.0"
