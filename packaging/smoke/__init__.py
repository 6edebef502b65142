"""What the smoke test is made of: a clinic, a screen, someone at it."""
