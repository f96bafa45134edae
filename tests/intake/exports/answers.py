"""More invented answers of interfaces: webhooks, searches, reports and tables of records."""

from __future__ import annotations

from typing import Any

ANA = {"name": "Ana Prueba", "emails": ["ana@mail.example"], "phones": ["+1 202-555-0143"]}
FLAT = {"name": "Ana Prueba", "email": "ana@mail.example", "phone": "+1 202-555-0143"}
BOSS = {"id": 9, "firstName": "Rex", "email": "rex@corp.example", "phone": "+1 202-555-0199"}

#: Shape: the payload, and the rows that it must give (only the fields named here).
ANSWERS: dict[str, tuple[Any, list[dict[str, Any]]]] = {
    "recruitee list with placements": (
        {
            "candidates": [
                {
                    "id": 1,
                    "name": "Ana Prueba",
                    "emails": ["ana@mail.example"],
                    "phones": ["+1 202-555-0143"],
                    "placements": [
                        {"id": 11, "offer_id": 5, "created_at": "2026-01-01"},
                        {"id": 12, "offer_id": 6, "created_at": "2026-02-01"},
                    ],
                }
            ],
            "references": [{"id": 5, "type": "Offer", "title": "Dev"}],
        },
        [
            {**ANA, "id": "11", "candidate_id": "1", "applied_at": "2026-01-01"},
            {**ANA, "id": "12", "candidate_id": "1", "applied_at": "2026-02-01"},
        ],
    ),
    "breezy webhook": (
        {
            "type": "candidateAdded",
            "object": {
                "company": {"_id": "c", "name": "Corp"},
                "position": {"_id": "p", "name": "Dev"},
                "candidate": {
                    "_id": "b",
                    "name": "Ana Prueba",
                    "email_address": "ana@mail.example",
                    "phone_number": "+1 202-555-0143",
                    "source": {"name": "Indeed"},
                },
            },
        },
        [{**ANA, "id": "b", "job": "Dev", "source": "Indeed", "positions": []}],
    ),
    "icims workflow": (
        {
            "searchResults": [
                {
                    "id": 1,
                    "self": "https://api.icims.example/1",
                    "baseprofile": {"value": "Dev", "id": 7},
                    "associatedprofile": {"value": "Ana Prueba", "id": 5},
                    "createddate": "2026-01-01",
                }
            ]
        },
        [{"id": "1", "candidate_id": "5", "name": "Ana Prueba", "job": "Dev"}],
    ),
    "workday prospect": (
        {
            "id": "p",
            "candidate": {
                "id": "x",
                "name": {"firstName": "Ana", "lastName": "Prueba"},
                "email": "ana@mail.example",
                "phone": {"countryPhoneCode": "+1", "phoneNumber": "+1 202-555-0143"},
            },
            "experiences": [
                {
                    "companyName": "Firm One",
                    "title": "Engineer",
                    "startYear": "2019",
                    "startMonth": "2",
                    "endYear": "2021",
                    "endMonth": "3",
                }
            ],
            "webAddresses": [{"url": "https://ana.example"}],
            "resumeAttachments": [{"fileName": "ana.pdf"}],
        },
        [
            {
                **ANA,
                "id": "p",
                "candidate_id": "x",
                "urls": ["https://ana.example"],
                "resume_files": ["ana.pdf"],
                "positions": [
                    {
                        "employer": "Firm One",
                        "title": "Engineer",
                        "start": "2019-02",
                        "end": "2021-03",
                    }
                ],
            }
        ],
    ),
    "bamboohr application in full": (
        {
            "id": 5,
            "appliedDate": "2026-01-02",
            "status": {"id": 1, "changedByUser": BOSS},
            "applicant": {
                "id": 6,
                "firstName": "Ana",
                "lastName": "Prueba",
                "email": "ana@mail.example",
                "phoneNumber": "+1 202-555-0143",
                "address": {"addressLine1": "1 High St", "city": "Leeds", "country": "UK"},
                "education": [{"level": {"label": "BSc"}, "institution": "Leeds College"}],
            },
            "job": {"id": 1, "title": {"label": "Dev"}, "hiringLead": BOSS},
        },
        [
            {
                **ANA,
                "id": "5",
                "candidate_id": "6",
                "location": "Leeds, UK",
                "address": "1 High St, Leeds, UK",
                "job": "Dev",
                "schools": [{"school": "Leeds College", "degree": "BSc", "start": "", "end": ""}],
            }
        ],
    ),
    "ashby client info": (
        {
            "success": True,
            "results": [
                {
                    "id": "i",
                    "ipAddress": "192.0.2.7",
                    "userAgent": "Mozilla/5.0",
                    "candidateId": "c1",
                    "createdAt": "2026-01-01",
                }
            ],
        },
        [{"id": "i", "candidate_id": "c1", "ips": ["192.0.2.7"], "name": ""}],
    ),
    "people search tool": (
        [
            {
                "id": "g",
                "first_name": "Ana",
                "last_name": "Prueba",
                "emails": [{"email_address": "ana@mail.example", "is_primary": True}],
                "phone_number": "+1 202-555-0143",
                "profiles": [{"network": "github", "url": "https://github.com/ana-example"}],
                "work_info": [{"company": "Firm One", "title": "Dev", "work_start_date": "2019"}],
            }
        ],
        [
            {
                **ANA,
                "urls": ["https://github.com/ana-example"],
                "positions": [{"employer": "Firm One", "title": "Dev", "start": "2019", "end": ""}],
            }
        ],
    ),
    "records under their ids": (
        {"candidates": {"17": FLAT, "18": {**FLAT, "name": "Bo Ray"}}},
        [ANA, {**ANA, "name": "Bo Ray"}],
    ),
    "rows as lists": (
        [["Full name", "Email", "Phone"], ["Ana Prueba", "ana@mail.example", "+1 202-555-0143"]],
        [ANA],
    ),
    "columns and rows": (
        {
            "columns": [{"name": "Full name"}, {"name": "Email"}, {"name": "Phone"}],
            "rows": [["Ana Prueba", "ana@mail.example", "+1 202-555-0143"]],
        },
        [ANA],
    ),
    "a person under a name that nobody knows": (
        [{"kennung": "k", "talent": FLAT, "sourcing_partner": {"nick": "x"}}],
        [ANA],
    ),
}
