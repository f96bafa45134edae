"""Pictures: metadata, tools, times, and a hash that survives resizing."""

from __future__ import annotations

import io
import struct
import zlib
from datetime import timedelta

import pytest
from PIL import Image, ImageDraw, PngImagePlugin

from hirecheck.dossier import Document, Kind, Quality
from hirecheck.intake.documents.read import read_picture
from hirecheck.intake.limits import Limits
from hirecheck.nouns.documents import Picture


def scene(size: tuple[int, int] = (640, 480), shift: int = 0) -> Image.Image:
    image = Image.radial_gradient("L").resize(size).convert("RGB")
    draw = ImageDraw.Draw(image)
    wide, high = size
    draw.rectangle((wide // 8 + shift, high // 8, wide // 3 + shift, high * 2 // 3), (200, 30, 20))
    draw.ellipse((wide // 2, high // 4, wide * 7 // 8, high * 3 // 4), (10, 60, 160))
    return image


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def picture(name: str, data: bytes, kind: Kind = Kind.PICTURE) -> Picture:
    found = read_picture(name, data, kind, Limits()).picture
    assert found is not None
    return found


def distance(one: str, two: str) -> int:
    return (int(one, 16) ^ int(two, 16)).bit_count()


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P"])
def test_the_hash_of_a_png_is_that_of_the_same_jpeg(mode: str) -> None:
    jpeg = picture("photo.jpg", saved(scene(), "JPEG", quality=70))
    png = picture("photo.png", saved(scene().convert(mode), "PNG"))
    assert len(jpeg.phash) == 16
    assert distance(jpeg.phash, png.phash) <= 8
    assert (png.width, png.height, png.role) == (640, 480, "photo")


def test_the_hash_survives_resizing_and_tells_others_apart() -> None:
    whole = picture("photo.jpg", saved(scene(), "JPEG"))
    small = picture("photo.jpg", saved(scene((320, 240)), "JPEG", quality=50))
    noise = picture("photo.jpg", saved(Image.effect_noise((640, 480), 90).convert("RGB"), "JPEG"))
    assert distance(whole.phash, small.phash) <= 4
    assert distance(whole.phash, noise.phash) > 12


def test_exif_tells_program_and_time_with_offset() -> None:
    exif = Image.Exif()
    exif[0x0131] = "Adobe Photoshop 25.1"
    exif[0x0132] = "2024:02:03 04:05:06"
    inner = exif.get_ifd(0x8769)
    inner[0x9003], inner[0x9011] = "2024:01:02 03:04:05", "+09:00"
    found = picture("id.jpg", saved(scene(), "JPEG", exif=exif), Kind.IDENTITY)
    assert (found.role, found.software, found.edited) == ("identity", "Adobe Photoshop 25.1", True)
    assert found.taken is not None
    assert found.taken.utcoffset() == timedelta(hours=9)
    assert found.offset_hours == 9.0


def test_an_untouched_photo_says_nothing() -> None:
    found = picture("photo.jpg", saved(scene(), "JPEG"))
    assert (found.software, found.ai_tool, found.edited, found.taken) == ("", "", False, None)


@pytest.mark.parametrize(
    ("key", "text", "tool"),
    [
        ("parameters", "portrait of a man, steps: 20, sampler: Euler", "Stable Diffusion"),
        ("workflow", '{"nodes": []}', "ComfyUI"),
        ("Description", "Made with Midjourney", "Midjourney"),
    ],
)
def test_generators_that_leave_text_in_a_png_are_named(key: str, text: str, tool: str) -> None:
    info = PngImagePlugin.PngInfo()
    info.add_text(key, text)
    assert tool in picture("photo.png", saved(scene(), "PNG", pnginfo=info)).ai_tool


def test_the_label_of_generated_media_is_read_from_xmp() -> None:
    packet = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
        b'syntax-ns#"><rdf:Description xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
        b'i:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmic'
        b'Media"/></rdf:RDF></x:xmpmeta>'
    )
    found = picture("photo.jpg", saved(scene(), "JPEG", xmp=packet))
    assert found.ai_tool == "labelled as made by a trained model"


def huge_png(width: int, height: int) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\x00" * 1000)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + body


def read(data: bytes) -> Document:
    return read_picture("photo.png", data, Kind.PICTURE, Limits())


def test_a_picture_of_200_megapixels_is_not_decoded() -> None:
    document = read(huge_png(20_000, 10_000))
    assert document.quality is Quality.PARTIAL
    assert "200 megapixels" in document.why
    assert document.picture is not None
    assert document.picture.phash == ""


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe1\xff\xff", b"not a picture at all", b""],
)
def test_broken_pictures_get_a_reason(data: bytes) -> None:
    document = read(data)
    assert document.quality is Quality.FAILED
    assert document.why.endswith(".")
