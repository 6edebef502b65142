"""What the system refuses, in the reader's language."""

import errno

from skinapp.core.language import mark, tr

_REASONS = {
    errno.ENOENT: mark("it is not there"),
    errno.ENOTDIR: mark("there is no such folder"),
    errno.EISDIR: mark("it is a folder"),
    errno.EACCES: mark("you do not have the right to do that"),
    errno.EPERM: mark("you do not have the right to do that"),
    errno.EROFS: mark("nothing can be written there"),
    errno.ENOSPC: mark("the disk is full"),
    errno.EFBIG: mark("the file would be too large"),
    errno.ENAMETOOLONG: mark("its name is too long"),
    errno.EBUSY: mark("another program uses it"),
}
_IN_USE = 32
"""What Windows calls a file that another program has open (ERROR_SHARING_VIOLATION); its errno is that of a missing right."""


def reason(error: OSError) -> str:
    """Why, in a few words for the middle of a sentence; as the system says it where that is nothing usual."""
    if getattr(error, "winerror", None) == _IN_USE:
        return tr(_REASONS[errno.EBUSY])
    usual = _REASONS.get(error.errno or 0)
    return tr(usual) if usual else error.strerror or type(error).__name__
