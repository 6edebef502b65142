"""Dialogs: what SkinApp is, which keys it knows, what goes into a report, what can be set."""
