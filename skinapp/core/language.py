"""The language that people are spoken to in. Sentences stand in the code in English; a catalogue holds the others."""


def tr(text: str, /, **values: object) -> str:
    """The sentence in the language of the moment, with its {places} filled in.

    Call it where the sentence is shown, not where a module is imported: the language is chosen later.
    """
    return text.format(**values) if values else text
