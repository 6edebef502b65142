"""What an administrator set, as the window shows it: driven through the real composition, with a real file."""

import json

from pytestqt.qtbot import QtBot

from skinapp import paths
from skinapp.app import stored_worklist
from skinapp.core.settings_file import SettingsFile
from skinapp.core.site import read_site
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.settings import SettingsDialog
from skinapp.gui.session import Session
from skinapp.testing import FakeClassifier, FakeEngines


def test_locked_setting_cannot_be_changed_and_reports_begin_with_the_clinic(qtbot: QtBot) -> None:
    file = paths.machine_config() / "settings.json"
    file.parent.mkdir()
    told = {"settings": {"start_mode": "full"}, "locked": ["start_mode"], "clinic_name": "Hautpraxis Süd"}
    file.write_text(json.dumps(told))
    settings = SettingsFile(paths.user_config() / "settings.json", read_site(file))
    session = Session(FakeEngines(lambda _: FakeClassifier()), settings, stored_worklist)
    window = MainWindow(session)
    qtbot.addWidget(window)
    dialog = SettingsDialog(session, window)
    assert not dialog.fields["start_mode"].isEnabled()
    assert dialog.fields["engine"].isEnabled()
    assert dialog.settings.start_mode == "full"
    assert window.export.details.clinic_name == "Hautpraxis Süd"
    assert session.close()
