"""Pictures of a packet: what their metadata says, and a hash for re-use. Never faces."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime

from hirecheck.dossier import Document, Kind, Quality
from hirecheck.intake.documents.container import Bundle, BundleError
from hirecheck.intake.documents.draft import EmbeddedPicture
from hirecheck.intake.documents.exif import Exif, read_exif
from hirecheck.intake.documents.imagefile import (
    ImageParts,
    jpeg_hash,
    jpeg_parts,
    png_hash,
    png_parts,
)
from hirecheck.intake.documents.pictures import may_be_photo
from hirecheck.intake.documents.sniff import Format, sniff
from hirecheck.intake.documents.stamps import iso_time
from hirecheck.intake.documents.xmp import Xmp, read_xmp
from hirecheck.intake.limits import Limits
from hirecheck.nouns.documents import FileTrace, Picture

__all__ = ["picture_inside", "pictures_of", "read_picture"]

_MOST = 30  # pictures of one document
_INSIDE = Limits(max_image_pixels=6_000_000)  # a document may hold many
_ROLES = {Kind.PICTURE: "photo", Kind.IDENTITY: "identity"}
# Programs as they name themselves in metadata.
_EDITORS = re.compile(
    r"photoshop|gimp|lightroom|snapseed|picsart|canva|facetune|faceapp|affinity|pixelmator|"
    r"paint\.net|photoroom|remove\.bg|pixlr|photopea|krita|inkscape|illustrator|figma|corel|"
    r"luminar|meitu|beautyplus|capture one|polish|remini",
    re.IGNORECASE,
)
_AI_TOOLS = re.compile(
    r"midjourney|dall[·\-. ]?e|stable[ -]?diffusion|firefly|image creator|comfyui|automatic1111|"
    r"invokeai|leonardo\.ai|openai|chatgpt|gpt-?4o|imagen|made with google ai|black forest labs|"
    r"\bflux\b|ideogram|runway|novelai|playground ai|recraft|remini|lensa|headshotpro|aragon|"
    r"artbreeder|this person does not exist|grok|meta ai|gemini",
    re.IGNORECASE,
)
# IPTC digital source types for media made or changed by a trained model.
_AI_SOURCES = ("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia")
_AI_KEYS = {
    "parameters": "Stable Diffusion parameters",
    "prompt": "a prompt, as image generators write it",
    "workflow": "ComfyUI workflow",
    "Dream": "InvokeAI",
    "invokeai_metadata": "InvokeAI",
    "sd-metadata": "Stable Diffusion parameters",
}


def read_picture(name: str, data: bytes, kind: Kind, limits: Limits) -> Document:
    """The metadata and the hash of a PNG or JPEG; never raises for bad content."""
    digest = hashlib.sha256(data).hexdigest()
    found = sniff(name, data)
    bare = Document(name, kind, sha256=digest, size=len(data))
    why = _why_not(data, found, limits)
    if why:
        return _with(bare, Quality.FAILED, why)
    parts = png_parts(data) if found is Format.PNG else jpeg_parts(data)
    if not parts.width or not parts.height:
        return _with(bare, Quality.FAILED, "The picture is damaged; ask for it again.")
    quality, why, phash = Quality.GOOD, "", ""
    if parts.width * parts.height > limits.max_image_pixels:
        quality = Quality.PARTIAL
        why = (
            f"The picture has {parts.width * parts.height / 1e6:.0f} megapixels, more than the "
            f"{limits.max_image_pixels / 1e6:.0f} compared; only its metadata was read."
        )
    else:
        phash = png_hash(parts) if found is Format.PNG else jpeg_hash(data)
    return _described(bare, parts, found, quality, why, phash)


def picture_inside(data: bytes) -> EmbeddedPicture | None:
    """A PNG or JPEG inside a document; None for other formats and broken ones."""
    document = read_picture("picture", data, Kind.PICTURE, _INSIDE)
    found = document.picture
    if found is None or not found.width or not found.height:
        return None
    return EmbeddedPicture(
        found.phash,
        found.width,
        found.height,
        found.software,
        found.ai_tool,
        found.taken,
        found.edited,
        may_be_photo(found.width, found.height),
    )


def pictures_of(bundle: Bundle, folder: str = "") -> list[EmbeddedPicture]:
    """The pictures in a folder of a zip container, each with its hash and metadata."""
    inside = (name for name in bundle.names if name.startswith(folder))
    names = [name for name in inside if not name.endswith((".xml", ".rdf", "/", "mimetype"))]
    found: list[EmbeddedPicture] = []
    for name in names[:_MOST]:
        try:
            picture = picture_inside(bundle.read(name))
        except BundleError:  # a broken picture costs no text
            continue
        if picture is not None and picture not in found:
            found.append(picture)
    return found


def _why_not(data: bytes, found: Format, limits: Limits) -> str:
    if len(data) > limits.max_file_bytes:
        return f"The picture has {len(data) / 1e6:.0f} MB; ask for a smaller one."
    if found not in (Format.PNG, Format.JPEG):
        return "The file is not a PNG or JPEG picture; ask for it in one of these formats."
    return ""


def _with(bare: Document, quality: Quality, why: str) -> Document:
    return Document(bare.name, bare.kind, "", quality, why, sha256=bare.sha256, size=bare.size)


def _described(
    bare: Document, parts: ImageParts, found: Format, quality: Quality, why: str, phash: str
) -> Document:
    exif, xmp = read_exif(parts.exif), read_xmp(parts.xmp)
    software = exif.software or xmp.get("CreatorTool") or parts.texts.get("Software", "")[:300]
    taken = exif.taken or iso_time(xmp.get("DateTimeOriginal", "CreateDate"))
    picture = Picture(
        bare.name,
        _ROLES.get(bare.kind, "embedded"),
        bare.whole(),
        phash,
        software,
        _ai_tool(parts, exif, xmp, software),
        taken,
        _hours(taken),
        bool(_EDITORS.search(" ".join((software, *xmp.history)))),
        parts.width,
        parts.height,
    )
    trace = FileTrace(
        bare.name,
        found.value,
        bare.whole(),
        creator=software,
        author=xmp.get("creator") or parts.texts.get("Author", "")[:300],
        created=taken,
        zoned=taken is not None and taken.tzinfo is not None,
        document_id=xmp.get("OriginalDocumentID", "DocumentID"),
        history=xmp.history,
    )
    return Document(
        bare.name,
        bare.kind,
        "",
        quality,
        why,
        sha256=bare.sha256,
        size=bare.size,
        trace=trace,
        picture=picture,
    )


def _hours(moment: datetime | None) -> float | None:
    offset = moment.utcoffset() if moment is not None else None
    return offset.total_seconds() / 3600 if offset is not None else None


def _ai_tool(parts: ImageParts, exif: Exif, xmp: Xmp, software: str) -> str:
    """Which image generator left its name or its label, "" where none did."""
    for key, tool in _AI_KEYS.items():
        if key in parts.texts:
            return tool
    claims = parts.claims.decode("latin-1")
    told = " ".join((software, exif.camera, *xmp.history, *xmp.values.values()))
    named = _AI_TOOLS.search(f"{told} {' '.join(t[:2000] for t in parts.texts.values())}")
    labelled = any(source in f"{told} {claims}" for source in _AI_SOURCES)
    if named:
        return named.group()
    if not labelled:
        return ""
    claimed = _AI_TOOLS.search(claims)
    return claimed.group() if claimed else "labelled as made by a trained model"
