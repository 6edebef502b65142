"""A photo as a DICOM file."""

import io
from pathlib import Path

from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import JPEGBaseline8Bit

VL_PHOTOGRAPHIC = "1.2.840.10008.5.1.4.1.1.77.1.4"


def write_dicom(photo: Path, target: Path) -> Path:
    """The picture of a JPEG file, compressed as that file has it, with a scale."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    dataset.SOPClassUID, dataset.SOPInstanceUID = VL_PHOTOGRAPHIC, "1.2.3"
    with Image.open(io.BytesIO(photo.read_bytes())) as image:
        dataset.Columns, dataset.Rows = image.size
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation, dataset.PlanarConfiguration = 3, "YBR_FULL_422", 0
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 8, 8, 7, 0
    dataset.PixelSpacing = ["0.02", "0.02"]
    dataset.PixelData = encapsulate([photo.read_bytes()])
    dataset.save_as(target, enforce_file_format=True)
    return target
