"""Everything that can go wrong, as one tree.

SkinAppError
├── PhotoError            a photo cannot be used; the message says what is wrong and what to do
│   ├── PhotoUnreadable   missing, empty, truncated, damaged, or not what its name says
│   ├── PhotoUnsupported  a format or pixel layout outside the allow-list
│   └── PhotoTooLarge     beyond the byte or pixel limits
├── ModelError            the model folder cannot be used
│   ├── ModelNotFound     no such folder, or a file of it is missing
│   ├── ModelTampered     a file does not have the digest that the manifest states
│   └── PackRefused       a model pack is damaged, not signed, signed by a stranger, or older than it may be
├── CameraError           the camera gives no picture; it is tried again
│   └── CameraDenied      it will give none until a person changes something: an address, a password, a permission
├── EngineUnavailable     an engine or a device asked for by name is not there
├── ReportError           a report or table could not be written
├── MeasurementFailed     a program to be measured did not run
├── SettingsError         the settings could not be kept
├── LibraryError          the encrypted worklist cannot be used
│   ├── PassphraseNeeded  it is locked with a passphrase
│   ├── WrongPassphrase   not the one that it was locked with
│   ├── NoKeyStore        this computer keeps no keys, and no passphrase was chosen
│   └── LibraryUnreadable damaged, locked with another key, or from a newer version
└── UsageError            the request itself makes no sense

A message is one plain sentence or two for the person in front of the screen: no path beyond the file's own name, no traceback.
"""


class SkinAppError(Exception):
    """Root of the tree: `str(error)` is what the user reads."""

    def __str__(self) -> str:
        """The sentence as it was said, so that it can be said again in another language."""
        return self.args[0] if self.args and isinstance(self.args[0], str) else super().__str__()


class PhotoError(SkinAppError):
    """A photo cannot be used."""


class PhotoUnreadable(PhotoError):
    """Missing, empty, truncated, damaged, or not what its name says."""


class PhotoUnsupported(PhotoError):
    """A format or pixel layout outside the allow-list."""


class PhotoTooLarge(PhotoError):
    """Beyond the byte or pixel limits."""


class ModelError(SkinAppError):
    """The model folder cannot be used."""


class ModelNotFound(ModelError):
    """No such model folder, or a file of it is missing."""


class ModelTampered(ModelError):
    """A file does not have the digest that the manifest states."""


class PackRefused(ModelError):
    """A model pack is damaged, not signed, signed by a stranger, or older than it may be."""


class CameraError(SkinAppError):
    """The camera gives no picture; trying again may help."""


class CameraDenied(CameraError):
    """The camera gives none until a person changes something."""


class EngineUnavailable(SkinAppError):
    """An engine or a device asked for by name is not there."""


class ReportError(SkinAppError):
    """A report or table could not be written."""


class MeasurementFailed(SkinAppError):
    """A program to be measured did not run."""


class SettingsError(SkinAppError):
    """The settings could not be kept."""


class UsageError(SkinAppError):
    """The request itself makes no sense."""


class LibraryError(SkinAppError):
    """The encrypted worklist cannot be used."""


class PassphraseNeeded(LibraryError):
    """The worklist is locked with a passphrase."""


class WrongPassphrase(LibraryError):
    """Not the passphrase that the worklist was locked with."""


class NoKeyStore(LibraryError):
    """This computer keeps no keys, and no passphrase was chosen."""


class LibraryUnreadable(LibraryError):
    """Damaged, locked with another key, or written by a newer version."""
