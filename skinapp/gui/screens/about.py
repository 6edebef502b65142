"""What SkinApp is, for whom, in which version, with which model."""

import platform
from html import escape

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from skinapp import __version__
from skinapp.core.assessment import EngineInfo, ModelInfo
from skinapp.core.language import again, mark, tr
from skinapp.edition import version_line
from skinapp.gui import theme
from skinapp.gui.fit import fit_dialog
from skinapp.reports.compose import intended_use

_MEANING = mark(
    "SkinApp reads dermoscopic photos of single skin lesions and suggests the order in which a clinician looks at them: "
    "urgent, soon, routine. A level is no diagnosis and no advice on management, and no level rules out a malignancy. "
    "Photos and results stay on this computer; nothing is stored but your settings, the encrypted worklist, a log without "
    "names, and the reports that you export."
)
_SCC = mark(
    "Squamous cell carcinoma in the training data is almost only in situ (Bowen's disease). "
    "Invasive squamous cell carcinoma is practically absent: expect the model to miss it."
)
_LICENCES = (
    ("SkinApp", "Apache License 2.0"),
    ("Qt and PySide6", "GNU LGPL 3"),
    ("ONNX Runtime, pydantic, pydicom", "MIT"),
    ("PyTorch, torchvision, NumPy", "BSD 3-Clause"),
    ("timm, cryptography", "Apache License 2.0"),
    ("Pillow", "MIT-CMU"),
    ("ReportLab", "BSD 3-Clause"),
    ("PDFium, pypdfium2", "BSD 3-Clause, Apache License 2.0"),
    ("SQLCipher", "BSD 3-Clause"),
    ("sqlcipher3", "zlib"),
    ("SQLAlchemy, keyring, argon2-cffi, cattrs", "MIT"),
    ("Noto Sans", "SIL Open Font License 1.1"),
    ("DejaVu Sans", "Bitstream Vera and DejaVu fonts licence"),
)


class About(QDialog):
    """One page to read and to copy from."""

    def __init__(self, model: ModelInfo | None, engine: EngineInfo | None, parent: QWidget | None = None) -> None:
        """model, engine: None until they are loaded."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About SkinApp"))
        gap = theme.space(self.fontMetrics())
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("About SkinApp"))
        self.page.setHtml(_html(model, engine))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * gap, 3 * gap, 3 * gap, 3 * gap)
        column.setSpacing(2 * gap)
        column.addWidget(self.page)
        column.addWidget(buttons)
        fit_dialog(self, QSize(self.fontMetrics().averageCharWidth() * 100, self.fontMetrics().height() * 36))


def _html(model: ModelInfo | None, engine: EngineInfo | None) -> str:
    versions = [
        ("SkinApp", version_line()),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()}, PySide6 {pyside_version}"),
    ]
    if engine is not None:
        versions.append(
            (tr("Engine"), tr("{name} on {device}. {note}", name=engine.name, device=engine.device, note=again(engine.note)))
        )
    said = [intended_use(), tr(_MEANING)]
    parts = [f"<h2>SkinApp {escape(__version__)}</h2>", *map(_paragraph, said)]
    parts += [_heading(tr("Model")), *(_model(model) if model else [_paragraph(tr("Not loaded yet."))])]
    parts += [_heading(tr("Versions")), _table(versions), _heading(tr("Licences")), _table(list(_LICENCES))]
    return "".join(parts)


def _model(model: ModelInfo) -> list[str]:
    facts = [
        (tr("Name"), model.title),
        ("SHA-256", model.digest),
        (tr("Exits"), str(model.exits)),
        (tr("Population"), again(model.population)),
        (tr("Licence"), again(model.licence)),
        (tr("Attribution"), again(model.attribution)),
    ]
    figures = _table([(again(name), again(value)) for name, value in model.figures])
    return [_table([fact for fact in facts if fact[1]]), _heading(tr("Measured figures")), figures, _paragraph(tr(_SCC))]


def _heading(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _table(rows: list[tuple[str, str]]) -> str:
    cells = "".join(
        f'<tr><td width="200" style="padding: 1px 16px 3px 0"><b>{escape(name)}</b></td>'
        f'<td style="padding: 1px 0 3px 0">{escape(value)}</td></tr>'
        for name, value in rows
    )
    return f'<table cellspacing="0">{cells}</table>'
