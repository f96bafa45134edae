"""The trained tagger fits the code, marks made-up headers, and is not loaded without need."""

from __future__ import annotations

import subprocess
import sys

import pytest

from hirecheck.dossier import Document, Kind
from hirecheck.extract.resume.labeller import FEATURES, FORMAT, ResumeLabeller
from hirecheck.extract.resume.read import read_resume
from hirecheck.modelstore import open_model

spacy = pytest.importorskip("spacy")


@pytest.fixture(scope="module")
def labeller() -> ResumeLabeller:
    folder = open_model("resume_ner", format=FORMAT, features=FEATURES)
    return ResumeLabeller(folder.path / "model")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_it_marks_title_and_employer_in_running_text(labeller: ResumeLabeller) -> None:
    text = "Senior Network Engineer Palmgrove Telecom Ltd  Lagos March 2018 to Present"
    marks = {mark.label: text[mark.start : mark.end] for mark in labeller.marks(text)}
    assert marks["TITLE"] == "Senior Network Engineer"
    assert marks["EMPLOYER"].startswith("Palmgrove Telecom")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_list_of_tools_names_nobody(labeller: ResumeLabeller) -> None:
    labels = [
        m.label for m in labeller.marks("Skills: Kafka, Jira, Java 11, Spring Boot, Docker\n")
    ]
    assert "PERSON" not in labels


def test_a_resume_with_a_plain_layout_does_not_load_it() -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from hirecheck.dossier import Document, Kind\n"
        "from hirecheck.extract.resume.labeller import ResumeLabeller\n"
        "from hirecheck.extract.resume.read import read_resume\n"
        "text = 'Jo Weld\\n\\nExperience\\nEngineer\\nAlder Works Inc.\\n2019 - 2021\\n'\n"
        "read = read_resume(Document('r', Kind.RESUME, text), ResumeLabeller(Path('none')))\n"
        "assert read.jobs[0].employer.text == 'Alder Works Inc.'\n"
        "print('spacy' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_running_text_is_read_with_it(labeller: ResumeLabeller) -> None:
    filler = "configured branch routers and wrote monthly reports for the network team " * 8
    text = (
        "Tunde Bakare Work Experience Growth Hacker Palmgrove Telecom  Lagos March 2018 to Present "
        f"{filler} Education Skills Linux"
    )
    (job,) = read_resume(Document("r", Kind.RESUME, text), labeller).jobs
    assert job.employer is not None
    assert "Palmgrove" in job.employer.text
