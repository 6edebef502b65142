"""DICOM files written for tests, with a patient whose name must turn up nowhere."""

import io
from typing import Any

import numpy as np
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import ExplicitVRLittleEndian, JPEGBaseline8Bit, RLELossless

PATIENT = "Markerstone^Ottilie"
DERMOSCOPIC = "1.2.840.10008.5.1.4.1.1.77.1.4"  # VL Photographic Image Storage


def dicom(pixels: np.ndarray, syntax: str = ExplicitVRLittleEndian, colours: str = "RGB", **elements: Any) -> bytes:
    """A file of a picture, uint8 (H, W, 3) or (H, W). elements: by keyword, over the usual ones; None takes one away."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.SOPClassUID, dataset.SOPInstanceUID = DERMOSCOPIC, "1.2.3.4.5"
    dataset.PatientName, dataset.PatientID = PATIENT, "Markerstone-0815"
    dataset.Rows, dataset.Columns = pixels.shape[:2]
    dataset.SamplesPerPixel = 3 if pixels.ndim == 3 else 1
    dataset.PhotometricInterpretation = colours
    dataset.BitsAllocated = dataset.BitsStored = pixels.dtype.itemsize * 8
    dataset.HighBit, dataset.PixelRepresentation = dataset.BitsStored - 1, 0
    if pixels.ndim == 3:
        dataset.PlanarConfiguration = 0
    if syntax == JPEGBaseline8Bit:
        dataset.PixelData = encapsulate([jpeg(pixels, colours)])
    elif syntax == RLELossless:
        dataset.PixelData = pixels.tobytes()
        dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        dataset.compress(RLELossless)
    else:
        dataset.PixelData = pixels.tobytes()
    for keyword, value in elements.items():
        if value is None:
            delattr(dataset, keyword)
        else:
            setattr(dataset, keyword, value)
    written = io.BytesIO()
    dataset.save_as(written, enforce_file_format=True)
    return written.getvalue()


def jpeg(pixels: np.ndarray, colours: str) -> bytes:
    """As devices write it into DICOM: without JFIF header, and with RGB without a word about colours."""
    written = io.BytesIO()
    if colours == "RGB":
        Image.fromarray(pixels).save(written, "JPEG", quality=97, keep_rgb=True)
        data = written.getvalue()
        return data.replace(b"R\x11\0G\x11\0B\x11\0", b"\1\x11\0\2\x11\0\3\x11\0").replace(
            b"\x03R\0G\0B\0", b"\x03\1\0\2\0\3\0"
        )
    Image.fromarray(pixels).save(written, "JPEG", quality=97, subsampling="4:2:2" if colours.endswith("422") else "4:4:4")
    data = written.getvalue()
    return data[:2] + data[20:]  # the JFIF segment takes 18 bytes


def ybr(pixels: np.ndarray) -> np.ndarray:
    """RGB as brightness and two differences (DICOM PS3.3 C.7.6.3.1.2), uint8 (H, W, 3)."""
    return np.asarray(Image.fromarray(pixels).convert("YCbCr"))


def halved(full: np.ndarray) -> bytes:
    """YBR_FULL as YBR_FULL_422: two pixels share the differences of the first: Y1 Y2 Cb Cr. W even."""
    pairs = full.reshape(full.shape[0], -1, 2, 3)
    return np.concatenate([pairs[:, :, :, 0], pairs[:, :, :1, 1], pairs[:, :, :1, 2]], axis=-1).astype(np.uint8).tobytes()
