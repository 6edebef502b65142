"""Where an error came from, without what it says: messages could name files and patients."""

import traceback


def trace_of(error: BaseException) -> str:
    """Types, modules, lines and functions of the error and its causes, innermost last. No messages, no paths."""
    lines = []
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        for frame, line in traceback.walk_tb(link.__traceback__):
            lines.append(f"  {frame.f_globals.get('__name__', '?')}:{line} in {frame.f_code.co_qualname}")
        link = link.__cause__ or link.__context__
    return "\n".join(lines)
