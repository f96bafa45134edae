"""How much of a stranger's file is worth reading, so that none costs more than its share."""

from __future__ import annotations

from dataclasses import dataclass

from hirecheck.settings import Settings

__all__ = ["Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds for one document; reading stops there and says so.

    `max_unpacked_bytes`, `max_ratio` (unpacked to packed) and `max_members` hold for zip
    containers, `max_image_pixels` for pictures inside and beside documents.
    `guarded` reads PDFs in a helper process of at most `max_memory_bytes` (where the system can
    limit it); without it they are read in this process, which a hostile file can end.
    """

    max_file_bytes: int = 25_000_000
    max_text_chars: int = 2_000_000
    max_pages: int = 200
    max_image_pixels: int = 50_000_000
    max_unpacked_bytes: int = 200_000_000
    max_ratio: int = 200
    max_members: int = 2000
    seconds_per_document: float = 20.0
    max_memory_bytes: int = 1_500_000_000
    guarded: bool = True

    @classmethod
    def of(cls, settings: Settings) -> Limits:
        """The limits that a user's settings ask for; what they do not name keeps its default."""
        return cls(
            max_file_bytes=settings.max_file_mb * 1_000_000,
            max_text_chars=settings.max_text_chars,
            max_pages=settings.max_pages,
        )
