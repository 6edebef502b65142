"""A photo as DICOM files."""

from pathlib import Path

from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import ExplicitVRLittleEndian, JPEGBaseline8Bit

VL_PHOTOGRAPHIC = "1.2.840.10008.5.1.4.1.1.77.1.4"


def write_dicoms(photo: Path, folder: Path) -> tuple[Path, Path]:
    """The picture of a JPEG file with a scale: compressed as that file has it, and not compressed."""
    compressed, plain = folder / "compressed.dcm", folder / "plain.dcm"
    dataset = _described(photo)
    dataset.PixelData = encapsulate([photo.read_bytes()])
    dataset.save_as(compressed, enforce_file_format=True)
    dataset = _described(photo)
    dataset.file_meta.TransferSyntaxUID, dataset.PhotometricInterpretation = ExplicitVRLittleEndian, "RGB"
    with Image.open(photo) as image:
        dataset.PixelData = image.convert("RGB").tobytes()
    dataset.save_as(plain, enforce_file_format=True)
    return compressed, plain


def _described(photo: Path) -> Dataset:
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    dataset.SOPClassUID, dataset.SOPInstanceUID = VL_PHOTOGRAPHIC, "1.2.3"
    with Image.open(photo) as image:
        dataset.Columns, dataset.Rows = image.size
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation, dataset.PlanarConfiguration = 3, "YBR_FULL_422", 0
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 8, 8, 7, 0
    dataset.PixelSpacing = ["0.02", "0.02"]
    return dataset
