"""The parts of PNG and JPEG files: size, metadata blocks, and pixels through PDFium's decoders."""

from __future__ import annotations

import ctypes
import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from hirecheck.intake.documents.pictures import dhash, drawn_hash

__all__ = ["ImageParts", "jpeg_hash", "jpeg_parts", "png_hash", "png_parts"]

_MAX_TEXT = 200_000
_MAX_PARTS = 4000
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_FRAMES = frozenset(
    {*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)}
)


@dataclass(slots=True)
class ImageParts:
    """What a picture file is made of. `texts` are named text blocks, `claims` C2PA bytes."""

    width: int = 0
    height: int = 0
    exif: bytes = b""
    xmp: bytes = b""
    texts: dict[str, str] = field(default_factory=dict)
    claims: bytes = b""
    depth: int = 8
    colour: int = 2
    interlaced: bool = False
    palette: bytes = b""
    pixels: list[bytes] = field(default_factory=list)


def png_parts(data: bytes) -> ImageParts:
    """The chunks of a PNG (ISO 15948) that tell about it."""
    parts = ImageParts()
    for name, body in _chunks(data):
        if name == b"IHDR" and len(body) >= 13:
            parts.width, parts.height, parts.depth, parts.colour = struct.unpack(">IIBB", body[:10])
            parts.interlaced = body[12] != 0
        elif name == b"IDAT":
            parts.pixels.append(body)
        elif name == b"PLTE":
            parts.palette = body
        elif name == b"eXIf":
            parts.exif = body
        elif name == b"caBX":
            parts.claims += body[:_MAX_TEXT]
        elif name in (b"tEXt", b"zTXt", b"iTXt"):
            key, text = _png_text(name, body)
            if key == "XML:com.adobe.xmp":
                parts.xmp = text.encode()
            elif key:
                parts.texts.setdefault(key, text)
    return parts


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    for _ in range(_MAX_PARTS):
        if at + 8 > len(data):
            return
        (length,) = struct.unpack_from(">I", data, at)
        name = data[at + 4 : at + 8]
        yield name, data[at + 8 : at + 8 + length]
        if name == b"IEND":
            return
        at += 12 + length


def _png_text(name: bytes, body: bytes) -> tuple[str, str]:
    key, _, rest = body.partition(b"\x00")
    if name == b"zTXt":
        rest = _inflated(rest[1:])
    elif name == b"iTXt" and len(rest) > 2:
        packed = rest[0] == 1
        _, _, rest = rest[2:].partition(b"\x00")
        _, _, rest = rest.partition(b"\x00")
        rest = _inflated(rest) if packed else rest
    code = "utf-8" if name == b"iTXt" else "latin-1"
    label = key.decode("latin-1", errors="replace")[:80]
    return label, rest[:_MAX_TEXT].decode(code, errors="replace")


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, _MAX_TEXT)
    except zlib.error:
        return b""


def jpeg_parts(data: bytes) -> ImageParts:
    """The segments of a JPEG before its pixels (ITU T.81)."""
    parts = ImageParts()
    at = 2
    for _ in range(_MAX_PARTS):
        if at + 4 > len(data) or data[at] != 0xFF:
            break
        kind = data[at + 1]
        if kind == 0xFF:
            at += 1
            continue
        if kind in (0xD9, 0xDA):
            break
        (length,) = struct.unpack_from(">H", data, at + 2)
        _jpeg_segment(kind, data[at + 4 : at + 2 + length], parts)
        at += 2 + max(2, length)
    return parts


def _jpeg_segment(kind: int, body: bytes, parts: ImageParts) -> None:
    if kind in _FRAMES and len(body) >= 5:
        parts.height, parts.width = struct.unpack(">HH", body[1:5])
    elif kind == 0xE1 and body.startswith(b"Exif\x00\x00"):
        parts.exif = parts.exif or body[6:]
    elif kind == 0xE1 and body.startswith(b"http://ns.adobe.com/xap"):
        parts.xmp += body.partition(b"\x00")[2]
    elif kind == 0xEB:
        parts.claims += body[:_MAX_TEXT]
    elif kind == 0xFE:
        parts.texts.setdefault("Comment", body[:2000].decode("utf-8", errors="replace"))


def jpeg_hash(data: bytes) -> str:
    """Perceptual hash of a JPEG, "" where it cannot be decoded."""
    document = pdfium.PdfDocument.new()
    try:
        image = pdfium.PdfImage.new(document)
        image.load_jpeg(io.BytesIO(data), inline=True)
        return drawn_hash(image.raw)
    except pdfium.PdfiumError:
        return ""
    finally:
        document.close()


def png_hash(parts: ImageParts) -> str:
    """Perceptual hash of a PNG; its rows are unfiltered by PDFium, as PDF uses the same filters.

    "" for interlaced files and for fewer than 8 bits a channel.
    """
    channels = _CHANNELS.get(parts.colour, 0)
    if parts.interlaced or parts.depth not in (8, 16) or not channels:
        return ""
    stride = parts.width * channels * parts.depth // 8
    pixels = _unfiltered(parts, channels)
    if len(pixels) < stride * parts.height:
        return ""
    if parts.depth == 16:
        pixels, stride = pixels[::2], stride // 2
    if parts.colour == 3:
        pixels = pixels.translate(_brightness(parts.palette))
    elif parts.colour == 4:
        pixels, stride, channels = pixels[::2], stride // 2, 1
    return dhash(pixels, parts.width, parts.height, stride, channels)


def _brightness(palette: bytes) -> bytes:
    grey = [sum(palette[i : i + 3]) // 3 for i in range(0, min(len(palette), 768) - 2, 3)]
    return bytes((*grey, *([0] * 256))[:256])


def _unfiltered(parts: ImageParts, channels: int) -> bytes:
    """The plain pixels, decoded as the only image of a page made around them."""
    space = {1: b"/DeviceGray", 3: b"/DeviceRGB"}.get(channels, b"/DeviceCMYK")
    # Two channels have no colour space in PDF; as double width grey they unpack just as well.
    body = b"".join(parts.pixels)
    decode = b"/Predictor 15 /Colors %d /BitsPerComponent %d /Columns %d" % (
        channels,
        parts.depth,
        parts.width,
    )
    image = b"<< /Subtype /Image /Width %d /Height %d /ColorSpace %s /BitsPerComponent %d " % (
        parts.width,
        parts.height,
        space,
        parts.depth,
    )
    image += b"/Filter /FlateDecode /DecodeParms << %s >> /Length %d >>" % (decode, len(body))
    try:
        document = pdfium.PdfDocument(_page_with(image, body))
        try:
            page = document[0]
            item = raw.FPDFPage_GetObject(page.raw, 0)
            length = raw.FPDFImageObj_GetImageDataDecoded(item, None, 0) if item else 0
            buffer = ctypes.create_string_buffer(max(1, length))
            raw.FPDFImageObj_GetImageDataDecoded(item, buffer, length)
            page.close()
            return buffer.raw[:length]
        finally:
            document.close()
    except pdfium.PdfiumError:
        return b""


def _page_with(image: bytes, body: bytes) -> bytes:
    """A PDF of one page that shows one image."""
    draw = b"1 0 0 1 0 0 cm /I Do"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R"
        b" /Resources << /XObject << /I 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(draw), draw),
        image + b"\nstream\n" + body + b"\nendstream",
    ]
    out = io.BytesIO(b"%PDF-1.5\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer << /Size %d /Root 1 0 R >>\n" % (len(objects) + 1))
    out.write(b"startxref\n%d\n%%%%EOF\n" % start)
    return out.getvalue()
