"""Invented answers of systems that wrap what they hold: pages, typed values, forms, references."""

from __future__ import annotations

from typing import Any

ANA = {"name": "Ana Prueba", "emails": ["ana@mail.example"], "phones": ["+1 202-555-0143"]}
FLAT = {"name": "Ana Prueba", "email": "ana@mail.example", "phone": "+1 202-555-0143"}
BOSS = {"id": 9, "firstName": "Rex", "email": "rex@corp.example", "phone": "+1 202-555-0199"}
MAY = "May you work here?"
JOB = {"employer": "Firm One", "title": "Engineer", "start": "2019-02", "end": ""}
SCHOOL = {"school": "Leeds College", "degree": "BSc", "start": "2012", "end": "2015"}


def page(*items: Any) -> dict[str, Any]:
    return {"items": list(items), "count": len(items), "hasMore": False, "links": []}


def typed(kind: str, value: Any) -> dict[str, Any]:
    return {"id": "x", "type": kind, kind: value}


def field(reference: str, kind: str, value: Any) -> dict[str, Any]:
    return {"type": kind, kind: value, "field": {"id": reference, "type": kind}}


#: Shape: the payload, and the rows that it must give (only the fields named here).
WRAPPED: dict[str, tuple[Any, list[dict[str, Any]]]] = {
    "children in pages": (
        page(
            {
                "CandidateNumber": "71",
                "FullName": "Ana Prueba",
                "Email": "ana@mail.example",
                "phones": page({"PhoneNumber": "+1 202-555-0143"}),
                "address": page({"City": "Leeds", "Country": "GB"}),
                "experience": page(
                    {"EmployerName": "Firm One", "JobTitle": "Engineer", "StartDate": "2019-02"}
                ),
                "education": page(
                    {
                        "EducationalEstablishment": "Leeds College",
                        "Degree": "BSc",
                        "StartDate": "2012",
                        "EndDate": "2015",
                    }
                ),
                "attachments": page({"FileName": "ana.pdf", "Category": "CANDIDATE_RESUME"}),
            }
        ),
        [
            {
                **ANA,
                "id": "71",
                "location": "Leeds, GB",
                "positions": [JOB],
                "schools": [SCHOOL],
                "resume_files": ["ana.pdf"],
            }
        ],
    ),
    "a job board's application": (
        {
            "id": "i1",
            "appliedOnMillis": 1741000000000,
            "job": {"jobTitle": "Dev", "jobLocation": "Dublin"},
            "applicant": {
                "fullName": "Ana Prueba",
                "email": "ana@mail.example",
                "phoneNumber": "+1 202-555-0143",
                "resume": {
                    "file": {"fileName": "ana.pdf", "data": "JVBERi0="},
                    "json": {
                        "location": {"city": "Leeds"},
                        "positions": {
                            "_total": 1,
                            "values": [
                                {
                                    "company": "Firm One",
                                    "title": "Engineer",
                                    "startDateMonth": "02",
                                    "startDateYear": "2019",
                                    "endDateMonth": "-1",
                                    "endDateYear": "-1",
                                }
                            ],
                        },
                    },
                },
            },
            "analytics": {"ip": "203.0.113.7", "userAgent": "Mozilla/5.0"},
            "questionsAndAnswers": {
                "questionsAndAnswers": [
                    {"question": {"id": "q", "question": MAY, "type": "text"}, "answer": "Yes"}
                ],
                "questions": [{"id": "q", "question": MAY, "type": "text"}],
            },
        },
        [
            {
                **ANA,
                "id": "i1",
                "applied_at": "1741000000000",
                "location": "Leeds",
                "ips": ["203.0.113.7"],
                "positions": [JOB],
                "resume_files": ["ana.pdf"],
                "answers": {MAY: "Yes"},
            }
        ],
    ),
    "every field as a question": (
        {
            "elements": [
                {
                    "jobApplicationId": "a1",
                    "appliedAt": 1741000000000,
                    "questionResponses": {
                        "contactInformationQuestionResponses": {
                            "firstNameQuestionAnswer": {"answer": "Ana"},
                            "lastNameQuestionAnswer": {"answer": "Prueba"},
                            "emailQuestionAnswer": {"answer": "ana@mail.example"},
                            "phoneNumberQuestionAnswer": {"answer": "+1 202-555-0143"},
                        },
                        "workQuestionResponses": {
                            "responses": [
                                {
                                    "companyName": "Firm One",
                                    "title": "Engineer",
                                    "startDate": {"year": 2019, "month": 2},
                                }
                            ]
                        },
                        "additionalQuestionResponses": {
                            "responses": [{"questionText": MAY, "answer": "Yes"}]
                        },
                    },
                }
            ]
        },
        [{**ANA, "id": "a1", "positions": [JOB], "answers": {MAY: "Yes"}}],
    ),
    "records under their numbers": (
        {
            "entities": {
                "candidate0": {"firstName": "Ana", "lastName": "Prueba", "emails": ["a@b.example"]},
                "candidate1": {"firstName": "Bo", "lastName": "Stand", "emails": ["b@b.example"]},
            }
        },
        [
            {"name": "Ana Prueba", "emails": ["a@b.example"]},
            {"name": "Bo Stand", "emails": ["b@b.example"]},
        ],
    ),
    "a form's answers with its definition": (
        {
            "event_type": "form_response",
            "form_response": {
                "token": "t1",
                "submitted_at": "2026-01-02T03:04:05Z",
                "definition": {
                    "fields": [
                        {"id": "f1", "title": "What is your full name?", "type": "text"},
                        {"id": "f4", "title": "Which city do you live in?", "type": "text"},
                        {"id": "f5", "title": MAY, "type": "text"},
                    ]
                },
                "answers": [
                    field("f1", "text", "Ana Prueba"),
                    field("f2", "email", "ana@mail.example"),
                    field("f3", "phone_number", "+1 202-555-0143"),
                    field("f4", "text", "Leeds"),
                    field("f5", "boolean", True),
                ],
            },
        },
        [
            {
                **ANA,
                "id": "t1",
                "location": "Leeds",
                "applied_at": "2026-01-02T03:04:05Z",
                "answers": {MAY: "Yes"},
            }
        ],
    ),
    "a form's answers by number": (
        {
            "content": [
                {
                    "id": "s1",
                    "ip": "198.51.100.23",
                    "answers": {
                        "3": {
                            "text": "Full Name",
                            "type": "control_fullname",
                            "answer": {"first": "Ana", "last": "Prueba"},
                        },
                        "4": {
                            "text": "E-mail",
                            "type": "control_email",
                            "answer": ANA["emails"][0],
                        },
                        "5": {
                            "text": "Phone",
                            "type": "control_phone",
                            "answer": {"full": "+1 202-555-0143"},
                        },
                        "6": {"text": MAY, "type": "control_textbox", "answer": "Yes"},
                        "7": {
                            "text": "What is your manager's email?",
                            "type": "control_textbox",
                            "answer": "someone@old.example",
                        },
                    },
                }
            ]
        },
        [
            {
                **ANA,
                "id": "s1",
                "ips": ["198.51.100.23"],
                "answers": {MAY: "Yes", "What is your manager's email?": "someone@old.example"},
            }
        ],
    ),
    "typed properties": (
        {
            "results": [
                {
                    "object": "page",
                    "id": "p1",
                    "url": "https://notes.example/p1",
                    "properties": {
                        "Name": typed("title", [{"plain_text": "Ana Prueba"}]),
                        "Email": typed("email", "ana@mail.example"),
                        "Phone": typed("phone_number", "+1 202-555-0143"),
                        "Location": typed("rich_text", [{"text": {"content": "Leeds"}}]),
                        "Interviewer": typed("people", [{"name": "Rex", "person": BOSS}]),
                        "Resume": typed("files", [{"name": "ana.pdf", "type": "file"}]),
                    },
                }
            ]
        },
        [{**ANA, "id": "p1", "urls": [], "location": "Leeds", "resume_files": ["ana.pdf"]}],
    ),
    "histories under unknown names": (
        {
            "people": [
                {
                    "id": 5,
                    "name": "Ana Prueba",
                    "emails": [{"value": "ana@mail.example"}],
                    "phones": [{"value": "+1 202-555-0143"}],
                    "careerSteps": [
                        {"title": "Engineer", "company": {"name": "Firm One"}, "from": "2019-02"}
                    ],
                    "studies_done": [
                        {"school": "Leeds College", "degree": "BSc", "year": 2012, "end_year": 2015}
                    ],
                    "owned_by": BOSS,
                }
            ]
        },
        [{**ANA, "id": "5", "positions": [JOB], "schools": [SCHOOL]}],
    ),
    "labels that say whose contact it is": (
        {
            "Data": [
                {
                    "Id": "c1",
                    "FirstName": "Ana",
                    "LastName": "Prueba",
                    "EmailAddresses_Personal": {"Value": "ana@mail.example"},
                    "PhoneNumbers_Mobile": {"Value": "+1 202-555-0143"},
                    "CurrentPosition": {
                        "JobTitle": "Engineer",
                        "CompanyId": {"Title": "Firm One"},
                    },
                    "CreatedById": {"Title": "Rex", "Email": "rex@corp.example"},
                }
            ]
        },
        [{**ANA, "id": "c1", "positions": [{**JOB, "start": ""}]}],
    ),
    "an account beside a resume": (
        [
            {
                "id": 3,
                "user": {"first_name": "Ana", "last_name": "Prueba", "email": "ana@mail.example"},
                "cv": {"filename": "ana.pdf"},
                "job": {"title": "Dev", "contact": BOSS},
            }
        ],
        [{"name": "Ana Prueba", "emails": ["ana@mail.example"], "resume_files": ["ana.pdf"]}],
    ),
    "an account without anything of an applicant": (
        [{"id": 3, "status": "new", "user": BOSS}],
        [{"name": "", "emails": [], "phones": []}],
    ),
    "people named by their number": (
        {
            "results": [
                {
                    "id": "m1",
                    "first_name": "Ana",
                    "last_name": "Prueba",
                    "applications": [
                        {"id": "p1", "candidate": "m1", "applied_at": "2026-01-01"},
                        {"id": "p2", "candidate": "m1", "applied_at": "2026-02-01"},
                    ],
                }
            ]
        },
        [
            {"name": "Ana Prueba", "id": "p1", "candidate_id": "m1"},
            {"name": "Ana Prueba", "id": "p2", "candidate_id": "m1"},
        ],
    ),
    "contacts told in questions stay out where the record has its own": (
        {
            "id": 1,
            **FLAT,
            "questionnaire": [
                {"question": "Email of the colleague who told you?", "answer": "c@x.example"}
            ],
        },
        [{**ANA, "answers": {"Email of the colleague who told you?": "c@x.example"}}],
    ),
    "contacts by their kinds": (
        {
            "candidates": [
                {
                    "id": 4,
                    "name": "Ana Prueba",
                    "emails": {"primary": "ana@mail.example", "secondary": ""},
                    "phones": {"home": "", "cell": "+1 202-555-0143"},
                }
            ]
        },
        [ANA],
    ),
    "a form's labelled fields": (
        {
            "data": {
                "responseId": "r1",
                "formName": "Apply here",
                "fields": [
                    {"label": "Full name", "type": "TEXT", "value": "Ana Prueba"},
                    {"label": "Email", "type": "EMAIL", "value": "ana@mail.example"},
                    {"label": "Phone", "type": "PHONE", "value": "+1 202-555-0143"},
                    {"label": MAY, "type": "TEXT", "value": "Yes"},
                ],
            }
        },
        [{**ANA, "id": "r1", "answers": {MAY: "Yes"}}],
    ),
}
