"""What SkinApp means, without how it is done: frozen dataclasses and pure functions on the standard library and numpy."""
