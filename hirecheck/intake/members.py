"""The files of a packet, from a folder, a zip or a single file, before anybody reads them.

What must not be opened (links that lead out, paths that climb, bombs, devices) becomes a member
with a reason, and costs no other member anything.
"""

from __future__ import annotations

import lzma
import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from hirecheck.errors import PacketError
from hirecheck.intake.limits import Limits

__all__ = ["Member", "Unreadable", "members_of"]

_MAX_DEPTH = 4
_SILENT = frozenset({".ds_store", "thumbs.db", "desktop.ini", "__macosx"})
#: A member below this size is no bomb, however well it packs.
_BOMB_FROM = 1_000_000
#: What the standard library raises on a damaged, encrypted or exotic member.
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, NotImplementedError,
    RuntimeError, ValueError,
)  # fmt: skip


class Unreadable(Exception):
    """One member cannot be opened; the text says why."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file: its path inside the packet, and how to get its bytes or why not."""

    name: str
    load: Callable[[], bytes] | None = None
    refused: str = ""


def members_of(path: Path, limits: Limits) -> Iterator[Member]:
    """The members of a packet in name order. Raises PacketError where there is no packet."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        problem = f"cannot be opened ({error.strerror or 'no such file or folder'})."
        raise PacketError(str(path), problem, remedy="Check the path.") from None
    if stat.S_ISDIR(mode):
        return _of_folder(path, limits)
    if not stat.S_ISREG(mode):
        raise PacketError(str(path), "is neither a file nor a folder.")
    if path.suffix.lower() == ".zip":
        return _of_zip(path, limits)
    return iter([Member(path.name, partial(_bytes_of, path, limits))])


def _bytes_of(path: Path, limits: Limits) -> bytes:
    """The bytes of a regular file. Raises Unreadable for one that is too big or not allowed."""
    try:
        # A named pipe would wait for a writer for ever, and a device has no end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise Unreadable("is not a regular file")
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            if size > limits.max_file_bytes:
                raise Unreadable(_too_big(size, limits))
            return stream.read(limits.max_file_bytes)
    except OSError as error:
        raise Unreadable(f"cannot be opened ({error.strerror})") from None


def _too_big(size: int, limits: Limits) -> str:
    allowed = limits.max_file_bytes / 1e6
    return f"is {size / 1e6:.0f} MB; the limit is {allowed:.0f} MB (setting max_file_mb)"


def _of_folder(root: Path, limits: Limits) -> Iterator[Member]:
    try:
        found = sorted(_walk(root, root.resolve(), 0), key=lambda member: member[0])
    except OSError as error:
        raise PacketError(str(root), f"cannot be listed ({error.strerror}).") from None
    for name, path, refused in found[: limits.max_members]:
        yield Member(name, None if refused else partial(_bytes_of, path, limits), refused)
    if len(found) > limits.max_members:
        yield _rest(len(found) - limits.max_members, limits)


def _rest(count: int, limits: Limits) -> Member:
    refused = f"{count} more files: a packet has at most {limits.max_members}"
    return Member("(the rest)", refused=refused)


def _walk(folder: Path, root: Path, depth: int) -> Iterator[tuple[str, Path, str]]:
    for path in sorted(folder.iterdir()):
        if _is_silent(path.name):
            continue
        name = path.relative_to(root).as_posix() if folder == root else _inside(path, root)
        if path.is_symlink() and not _leads_inside(path, root):
            yield name, path, "is a link that leads out of the packet, so it was not followed"
        elif path.is_dir() and not path.is_symlink():
            yield from _subfolder(name, path, root, depth)
        elif path.is_file():
            yield name, path, ""
        else:
            yield name, path, "is not a regular file"


def _subfolder(name: str, path: Path, root: Path, depth: int) -> Iterator[tuple[str, Path, str]]:
    if path.suffix:
        yield name, path, "is a folder; a file was expected"
    elif depth + 1 >= _MAX_DEPTH:
        yield name, path, f"lies more than {_MAX_DEPTH} folders deep"
    else:
        try:
            yield from list(_walk(path, root, depth + 1))
        except OSError as error:
            yield name, path, f"cannot be listed ({error.strerror})"


def _inside(path: Path, root: Path) -> str:
    return Path(os.path.relpath(path, root)).as_posix()


def _leads_inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):
        return False


def _is_silent(name: str) -> bool:
    return name.lower() in _SILENT or name.startswith("._")


def _of_zip(path: Path, limits: Limits) -> Iterator[Member]:
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        remedy = "Pack the folder again, or give the folder itself."
        raise PacketError(
            str(path), "is not a zip file that can be opened.", remedy=remedy
        ) from None
    with archive:
        infos = [i for i in archive.infolist() if not i.is_dir() and not _hidden(i.filename)]
        top = _common_top(infos)
        budget = [limits.max_unpacked_bytes]
        seen: set[str] = set()
        for info in infos[: limits.max_members]:
            name = info.filename.removeprefix(top)
            refused = _refusal(info, limits) or ("is in the zip twice" if name in seen else "")
            seen.add(name)
            load = partial(_unpacked, archive, info, limits, budget)
            yield Member(_shown(name), None if refused else load, refused)
        if len(infos) > limits.max_members:
            yield _rest(len(infos) - limits.max_members, limits)


def _hidden(name: str) -> bool:
    return any(_is_silent(part) for part in PurePosixPath(name).parts)


def _common_top(infos: list[zipfile.ZipInfo]) -> str:
    """The one folder that everything lies in, because that is how file managers pack."""
    tops = {info.filename.partition("/")[0] for info in infos if not _climbs(info.filename)}
    nested = all("/" in info.filename for info in infos if not _climbs(info.filename))
    return f"{tops.pop()}/" if len(tops) == 1 and nested else ""


def _climbs(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or name[1:2] == ":"


def _shown(name: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in name)[:300]


def _refusal(info: zipfile.ZipInfo, limits: Limits) -> str:
    """Why a member of a zip is not unpacked, or nothing."""
    if _climbs(info.filename):
        return "has an absolute or climbing path in the zip, so it was not unpacked"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "is a link inside the zip, so it was not followed"
    if info.flag_bits & 0x1:
        return "is encrypted; pack it again without a password"
    if info.file_size > limits.max_file_bytes:
        return _too_big(info.file_size, limits)
    if info.file_size > _BOMB_FROM and info.file_size > info.compress_size * limits.max_ratio:
        return f"unpacks to more than {limits.max_ratio} times its size, as bombs do"
    return ""


def _unpacked(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, limits: Limits, budget: list[int]
) -> bytes:
    """The bytes of a zip member; its header may lie about the size, so reading is bounded."""
    try:
        with archive.open(info) as stream:
            data = stream.read(min(limits.max_file_bytes, budget[0]) + 1)
    except _BROKEN as error:
        raise Unreadable(f"cannot be unpacked ({error})") from None
    if len(data) > limits.max_file_bytes:
        raise Unreadable(_too_big(len(data), limits))
    if len(data) > budget[0]:
        raise Unreadable("would bring the packet over the limit for unpacked bytes")
    budget[0] -= len(data)
    return data
