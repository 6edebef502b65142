"""What was published of other readers: other photos, other patients, other meanings of malignant."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Reader:
    """Sensitivity and specificity, 0 to 1, as published."""

    name: str
    sensitivity: float
    specificity: float


PUBLISHED = (
    Reader("DERM", 0.95, 0.641),
    Reader("DermaSensor", 0.955, 0.207),
    Reader("dermatologists, meta-analysis", 0.875, 0.814),
    Reader("dermatologists, MClass-D", 0.741, 0.600),
)
SENSITIVITIES = (0.95, 0.90, 0.875, 0.741)
"""Where specificities are compared: those of the readers, and that of the second operating point."""
