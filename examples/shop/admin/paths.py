"""File names that reach us from outside, and the folders they belong to."""

from pathlib import Path

from flask import abort


def require_inside(folder: Path, candidate: Path) -> None:
    """Ends the request unless the candidate, links followed, lies in the folder."""
    if not candidate.resolve().is_relative_to(folder.resolve()):
        abort(404)


def newest(folder: Path, pattern: str) -> Path | None:
    """The file that was written last, if there is one."""
    found = sorted(folder.glob(pattern), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else None


def readable_size(path: Path) -> str:
    """The size of a file for the list of exports."""
    size = path.stat().st_size
    for unit in ("B", "kB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"


def remove_older(folder: Path, pattern: str, days: int, now: float) -> int:
    """Removes files that were written more than so many days ago; how many it were."""
    old = [path for path in folder.glob(pattern) if now - path.stat().st_mtime > days * 86400]
    for path in old:
        path.unlink()
    return len(old)
