"""Sentences in several languages: what is found, how places, numbers and plurals are filled, threads, and saying them again."""

import copy
import json
import threading
from datetime import datetime
from pathlib import Path

import pytest

from skinapp.core.errors import SkinAppError
from skinapp.core.language import (
    again,
    counted,
    enumerated,
    kept,
    language_now,
    look_in,
    restored,
    speaking,
    tr,
    use,
)
from skinapp.core.pseudo_language import PSEUDO, pseudo

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}" sourcelanguage="en"><context><name>SkinApp</name>
<message><source>Urgent</source><translation>{urgent}</translation></message>
<message><source>Soon</source><translation type="unfinished">half done</translation></message>
<message><source>At</source><comment>an exit</comment><translation>{at}</translation></message>
<message><source>{{share:.1f}} of {{n:,}}</source><translation>{{n:,}}: {{share:.1f}}</translation></message>
<message><source>{{names!c}}.</source><translation>{{names!c}}!</translation></message>
<message><source>{{at:%Y-%m-%d}}</source><translation>{{at:%d.%m.%Y}}</translation></message>
<message><source>Reading {{name}}</source><translation>{read} {{name}}</translation></message>
<message numerus="yes"><source>{{n:,}} photos</source>
<translation><numerusform>{one}</numerusform><numerusform>{many}</numerusform></translation></message>
</context></TS>"""
GERMAN = {"code": "de", "urgent": "Dringend", "at": "Bei", "read": "Lese", "one": "{n} Foto", "many": "{n:,} Fotos"}
FRENCH = {"code": "fr", "urgent": "Urgence", "at": "À", "read": "Lecture de", "one": "{n} photo", "many": "{n:,} photos"}


@pytest.fixture(autouse=True)
def _catalogues(tmp_path: Path) -> None:
    for words in (GERMAN, FRENCH):
        (tmp_path / f"skinapp_{words['code']}.ts").write_text(CATALOGUE.format(**words), encoding="utf-8")
    look_in(tmp_path)


def test_finished_translation_is_said_and_all_else_stays_english() -> None:
    use("de")
    assert (tr("Urgent"), tr("Soon"), tr("Never marked {x}", x=1)) == ("Dringend", "Soon", "Never marked 1")


def test_comment_tells_apart_what_a_word_means() -> None:
    use("de")
    assert (tr("At", "an exit"), tr("At", "a moment"), tr("At")) == ("Bei", "At", "At")


@pytest.mark.parametrize(("language", "said"), [("en", "0.5 of 1,204"), ("de", "1.204: 0,5"), ("fr", "1\u00a0204: 0,5")])
def test_numbers_have_the_separators_of_the_language(language: str, said: str) -> None:
    use(language)
    assert tr("{share:.1f} of {n:,}", share=0.5, n=1204) == said


def test_separators_in_words_stay() -> None:
    use("de")
    assert tr("Reading {name}", name="1,2.png") == "Lese 1,2.png"


def test_date_is_written_as_the_translation_has_it() -> None:
    with speaking("fr"):
        assert tr("{at:%Y-%m-%d}", at=datetime(2026, 3, 1)) == "01.03.2026"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["0 photos", "1 photo", "2 photos", "1,000 photos"]),
        ("de", ["0 Fotos", "1 Foto", "2 Fotos", "1.000 Fotos"]),
        ("fr", ["0 photo", "1 photo", "2 photos", "1\u00a0000 photos"]),
    ],
)
def test_plural_follows_the_rules_of_the_language(language: str, said: list[str]) -> None:
    use(language)
    assert [counted("{n} photo", "{n:,} photos", n) for n in (0, 1, 2, 1000)] == said


def test_capital_and_enumeration() -> None:
    assert tr("{names!c}.", names=enumerated(["ruler", "hair", "gel"])) == "Ruler, hair and gel."
    assert (enumerated(["hair"]), enumerated([])) == ("hair", "")


def test_sentence_is_said_again_in_another_language_with_the_sentences_in_it() -> None:
    use("de")
    said = tr("Reading {name}", name=tr("Urgent"))
    with speaking("fr"):
        assert (said, again(said), again("Urgent")) == ("Lese Dringend", "Lecture de Urgence", "Urgence")
    assert str(SkinAppError(said)) == "Lese Dringend"
    with speaking("en"):
        assert again(str(SkinAppError(said))) == "Reading Urgent"


def test_kept_sentence_is_restored_in_the_language_of_the_moment() -> None:
    use("de")
    said = [tr("Reading {name}", name=tr("Urgent")), counted("{n} photo", "{n:,} photos", 1), "free text"]
    data = json.dumps([kept(text) for text in said])
    use("fr")
    assert [restored(each) for each in json.loads(data)] == ["Lecture de Urgence", "1 photo", "free text"]


def test_copy_is_a_sentence_still() -> None:
    use("de")
    copied = copy.deepcopy(tr("Reading {name}", name="x"))
    with speaking("fr"):
        assert (copied, again(copied)) == ("Lese x", "Lecture de x")


@pytest.mark.parametrize("damaged", [7, None, [], {"said": "x"}, {"said": "x", "comment": "", "one": "", "values": 3}])
def test_what_is_no_sentence_is_refused(damaged: object) -> None:
    with pytest.raises(ValueError, match="no sentence"):
        restored(damaged)


def test_a_thread_speaks_its_own_language_while_the_others_go_on() -> None:
    use("de")
    heard: list[str] = []

    def report() -> None:
        with speaking("fr"):
            heard.append(tr("Urgent"))
            is_inside.set()
            may_end.wait(10)
        heard.append(tr("Urgent"))

    is_inside, may_end = threading.Event(), threading.Event()
    thread = threading.Thread(target=report)
    thread.start()
    assert is_inside.wait(10)
    here = tr("Urgent")
    may_end.set()
    thread.join()
    assert (here, heard) == ("Dringend", ["Urgence", "Dringend"])


def test_scopes_nest_and_an_empty_one_changes_nothing() -> None:
    use("de")
    with speaking("fr"):
        with speaking("en"), speaking(""):
            assert language_now() == "en"
        assert language_now() == "fr"
    assert language_now() == "de"


def test_unknown_language_is_refused_and_the_old_one_stays() -> None:
    use("de")
    with pytest.raises(KeyError):
        use("tlh")
    with pytest.raises(KeyError), speaking("tlh"):
        pass
    assert language_now() == "de"


def test_pseudo_language_is_longer_and_keeps_places_and_mnemonics() -> None:
    said = pseudo("&Open {count:,} photos of {name!c} (*.png *.jpg)")
    assert len(pseudo("Open the photos again")) >= 1.4 * len("Open the photos again")
    assert all(part in said for part in ("[&Ö", "{count:,}", "{name!c}", "(*.png *.jpg)"))
    use(PSEUDO)
    assert tr("{value:.{digits}f} %, below", value=5.25, digits=1).startswith("[5.2 %, bélöw")
    assert tr("{length:.1f}\u00a0mm", length=2) == "2.0\u00a0mm"
