"""The window's language: ours for our sentences, Qt's own translations for its dialogs, Qt's locale for its fields."""

import os

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from skinapp.core import language
from skinapp.core.pseudo_language import PSEUDO
from skinapp.core.settings import SYSTEM
from skinapp.paths import resources

ENVIRONMENT = "SKINAPP_LANGUAGE"
"""Names a language for this start alone, for whoever develops or translates; also the one that nobody speaks."""


def speak(app: QApplication, chosen: str) -> None:
    """Speak from now on as a setting says. chosen: a language, or SYSTEM. Call it before any widget is made."""
    language.look_in(resources() / "languages")
    code = os.environ.get(ENVIRONMENT) or (system_language() if chosen == SYSTEM else chosen)
    if code not in (*language.LANGUAGES, PSEUDO):
        code = language.ENGLISH
    language.use(code)
    locale = QLocale(language.ENGLISH if code == PSEUDO else code)
    QLocale.setDefault(locale)
    translator = QTranslator(app)
    if translator.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)


def system_language() -> str:
    """The first of the system's languages that is one of ours; English where there is none."""
    asked = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in asked if code in language.LANGUAGES), language.ENGLISH)
