"""Files and pictures of a packet reach the case."""

from __future__ import annotations

from hirecheck.case import Case, Missing
from hirecheck.dossier import Document, Dossier, Kind, Quality
from hirecheck.extract.traces import add_traces
from tests.factory import file, picture


def test_every_file_and_readable_picture_is_kept() -> None:
    letter, photo = file("letter.docx", "docx"), picture("photo.jpg", "photo")
    dossier = Dossier(
        "A-1",
        (
            Document("letter.docx", Kind.LETTER, trace=letter),
            Document("photo.jpg", Kind.PICTURE, picture=photo),
            Document("torn.jpg", Kind.PICTURE, quality=Quality.FAILED, picture=picture("torn.jpg")),
        ),
    )
    case = add_traces(Case(), dossier)
    assert case.files == (letter,)
    assert case.pictures == (photo,)


def test_without_files_nothing_is_known() -> None:
    case = add_traces(Case(), Dossier("A-1"))
    assert isinstance(case.files, Missing)
    assert isinstance(case.pictures, Missing)
