"""Invented applications in the shapes that vendors document, each with what must be read."""

from __future__ import annotations

from typing import Any

ANA = {
    "name": "Ana Prueba",
    "emails": ["ana@mail.example"],
    "phones": ["+1 202-555-0143"],
}
JOBS = [
    {"employer": "Firm One", "title": "Engineer", "start": "2019-02-01", "end": "2021-03-01"},
    {"employer": "Firm Two", "title": "Analyst", "start": "2016-01-01", "end": "2019-01-01"},
]
SCHOOL = [{"school": "Leeds College", "degree": "BSc", "start": "2012-09-01", "end": "2015-06-01"}]
BOSS = {"id": 9, "name": "Rex Recruiter", "email": "rex@corp.example", "phone": "+1 202-555-0199"}

#: Vendor and shape: the payload, and the rows that it must give (only the fields named here).
PAYLOADS: dict[str, tuple[Any, list[dict[str, Any]]]] = {
    "teamtailor candidates": (
        {
            "data": [
                {
                    "id": "101",
                    "type": "candidates",
                    "links": {"self": "https://api.teamtailor.example/v1/candidates/101"},
                    "attributes": {
                        "first-name": "Ana",
                        "last-name": "Prueba",
                        "email": "ana@mail.example",
                        "phone": "+1 202-555-0143",
                        "created-at": "2026-01-02T03:04:05.000+01:00",
                        "linkedin-url": "https://linkedin.com/in/ana-prueba-example",
                        "resume": "https://files.example/ana.pdf",
                        "referring-site": "jobs.example",
                        "tags": ["x"],
                        "sourced": False,
                    },
                    "relationships": {
                        "job-applications": {"data": [{"type": "job-applications", "id": "5"}]},
                        "user": {"data": {"type": "users", "id": "9"}},
                    },
                }
            ],
            "included": [
                {
                    "id": "5",
                    "type": "job-applications",
                    "attributes": {"created-at": "2026-01-03T00:00:00Z"},
                    "relationships": {"job": {"data": {"type": "jobs", "id": "7"}}},
                },
                {"id": "7", "type": "jobs", "attributes": {"title": "Dev"}},
                {"id": "9", "type": "users", "attributes": {"email": "rex@corp.example"}},
            ],
            "meta": {"record-count": 1},
        },
        [
            {
                **ANA,
                "id": "5",
                "candidate_id": "101",
                "applied_at": "2026-01-03T00:00:00Z",
                "urls": ["https://linkedin.com/in/ana-prueba-example"],
                "resume_files": ["https://files.example/ana.pdf"],
                "job": "Dev",
            }
        ],
    ),
    "teamtailor job applications": (
        {
            "data": [
                {
                    "id": "5",
                    "type": "job-applications",
                    "attributes": {"created-at": "2026-01-03T00:00:00Z", "match": 80},
                    "relationships": {"candidate": {"data": {"type": "candidates", "id": "101"}}},
                }
            ],
            "included": [
                {
                    "id": "101",
                    "type": "candidates",
                    "attributes": {
                        "first-name": "Ana",
                        "last-name": "Prueba",
                        "email": "ana@mail.example",
                        "phone": "+1 202-555-0143",
                    },
                }
            ],
        },
        [{**ANA, "id": "5", "candidate_id": "101", "applied_at": "2026-01-03T00:00:00Z"}],
    ),
    "recruitee candidate": (
        {
            "candidate": {
                "id": 33,
                "name": "Ana Prueba",
                "emails": ["ana@mail.example"],
                "phones": ["+1 202-555-0143"],
                "social_links": ["https://github.com/ana-example"],
                "links": [],
                "created_at": "2026-01-02T00:00:00Z",
                "cv_url": "https://files.example/cv.pdf",
                "source": "career_site",
                "admin_id": 9,
                "fields": [
                    {
                        "kind": "experience",
                        "values": [
                            {
                                "company": "Firm One",
                                "title": "Engineer",
                                "start_date": "2019-02-01",
                                "end_date": "2021-03-01",
                            },
                            {
                                "company": "Firm Two",
                                "title": "Analyst",
                                "start_date": "2016-01-01",
                                "end_date": "2019-01-01",
                            },
                        ],
                    },
                    {
                        "kind": "education",
                        "values": [
                            {
                                "school": "Leeds College",
                                "degree": "BSc",
                                "start_date": "2012-09-01",
                                "end_date": "2015-06-01",
                            }
                        ],
                    },
                    {"kind": "salary", "values": [{"value": 1}]},
                ],
            },
            "references": [{"type": "Admin", "id": 9, "email": "rex@corp.example"}],
        },
        [
            {
                **ANA,
                "id": "33",
                "positions": JOBS,
                "schools": SCHOOL,
                "urls": ["https://github.com/ana-example"],
            }
        ],
    ),
    "jazzhr list": (
        [
            {
                "id": "prospect_1",
                "first_name": "Ana",
                "last_name": "Prueba",
                "prospect_phone": "+1 202-555-0143",
                "apply_date": "2026-01-02",
                "job_id": "job_1",
                "job_title": "Dev",
            }
        ],
        [
            {
                "id": "prospect_1",
                "name": "Ana Prueba",
                "phones": ["+1 202-555-0143"],
                "applied_at": "2026-01-02",
                "job": "Dev",
            }
        ],
    ),
    "jazzhr single": (
        {
            "id": "prospect_1",
            "first_name": "Ana",
            "last_name": "Prueba",
            "email": "ana@mail.example",
            "phone": "+1 202-555-0143",
            "address": "1 High St",
            "location": "Leeds",
            "linkedin_url": "https://linkedin.com/in/ana-prueba-example",
            "apply_date": "2026-01-02",
            "eeo_race": "x",
            "recruiter_id": "usr_9",
            "comments": [{"id": "c", "name": "Rex Recruiter", "text": "call rex@corp.example"}],
            "jobs": {"job_id": "job_1", "job_title": "Dev", "applicant_progress": "New"},
        },
        [{**ANA, "location": "Leeds", "address": "1 High St", "job": "Dev"}],
    ),
    "hr open candidate": (
        {
            "candidate": {
                "documentId": {"value": "doc-1", "schemeId": "Export"},
                "person": {
                    "id": {"value": "p-1"},
                    "name": {"formattedName": "Ana Prueba", "given": "Ana", "family": "Prueba"},
                    "gender": "x",
                    "applyDate": "2026-01-02",
                    "communication": {
                        "address": [
                            {
                                "line": "1 High St",
                                "city": "Leeds",
                                "postalCode": "LS1 1AA",
                                "countryCode": "GB",
                                "countrySubdivisions": [{"type": "county", "value": "Yorkshire"}],
                            }
                        ],
                        "phone": [{"formattedNumber": "+1 202-555-0143"}],
                        "email": [{"useCode": "private", "address": "ana@mail.example"}],
                        "web": [{"name": "Linkedin", "url": "https://linkedin.com/in/ana-x"}],
                    },
                },
                "profiles": [
                    {
                        "languageCode": "en-US",
                        "employment": [
                            {
                                "organization": {"name": "Firm One"},
                                "positionHistories": [
                                    {
                                        "title": "Engineer",
                                        "start": "2019-02-01",
                                        "end": "2021-03-01",
                                    }
                                ],
                            },
                            {
                                "organization": {"name": "Firm Two"},
                                "positionHistories": [
                                    {"title": "Analyst", "start": "2016-01-01", "end": "2019-01-01"}
                                ],
                            },
                        ],
                        "education": [
                            {
                                "institution": {"name": "Leeds College"},
                                "educationDegrees": [{"name": "BSc"}],
                                "start": "2012-09-01",
                                "end": "2015-06-01",
                            }
                        ],
                    }
                ],
            }
        },
        [
            {
                **ANA,
                "applied_at": "2026-01-02",
                "address": "1 High St, Leeds, Yorkshire LS1 1AA, GB",
                "urls": ["https://linkedin.com/in/ana-x"],
                "positions": JOBS,
                "schools": SCHOOL,
                "candidate_id": "p-1",
            }
        ],
    ),
    "breezy": (
        [
            {
                "_id": "b1",
                "meta_id": "m1",
                "name": "Ana Prueba",
                "initial": "AP",
                "email_address": "ana@mail.example",
                "phone_number": "+1 202-555-0143",
                "origin": "applied",
                "creation_date": "2026-01-02T00:00:00.000Z",
                "address": "Leeds, UK",
                "stage": {"id": "s", "name": "Applied"},
                "source": {"id": "x", "name": "Indeed"},
                "social_profiles": [{"type": "github", "url": "https://github.com/ana-example"}],
                "work_history": [
                    {
                        "company_name": "Firm One",
                        "title": "Engineer",
                        "is_current": False,
                        "start_date": {"month": 2, "year": 2019},
                        "end_date": {"month": 3, "year": 2021},
                    }
                ],
                "education": [
                    {
                        "school_name": "Leeds College",
                        "degree": "BSc",
                        "field_of_study": "Maths",
                        "start_date": {"year": 2012},
                        "end_date": {"year": 2015},
                    }
                ],
                "resume": {"file_name": "ana.pdf", "url": "https://files.example/ana.pdf"},
            }
        ],
        [
            {
                **ANA,
                "id": "b1",
                "applied_at": "2026-01-02T00:00:00.000Z",
                "positions": [
                    {
                        "employer": "Firm One",
                        "title": "Engineer",
                        "start": "2019-02",
                        "end": "2021-03",
                    }
                ],
                "schools": [
                    {"school": "Leeds College", "degree": "BSc", "start": "2012", "end": "2015"}
                ],
                "resume_files": ["ana.pdf"],
                "urls": ["https://github.com/ana-example"],
                "location": "Leeds, UK",
                "source": "Indeed",
            }
        ],
    ),
    "workday report": (
        {
            "Report_Entry": [
                {
                    "Candidate_ID": "C-1",
                    "Candidate": "Ana Prueba",
                    "Email_Address": "ana@mail.example",
                    "Phone": "+1 202-555-0143",
                    "Job_Application_Date": "2026-01-02",
                    "Job_Requisition": "R-1 Dev",
                    "Recruiter": "Rex Recruiter",
                }
            ]
        },
        [{**ANA, "candidate_id": "C-1", "applied_at": "2026-01-02", "job": "R-1 Dev"}],
    ),
    "workday candidate data": (
        {
            "Candidate": [
                {
                    "Candidate_Data": {
                        "Candidate_ID": "C-1",
                        "Name_Data": {
                            "Legal_Name": {
                                "Name_Detail": {"First_Name": "Ana", "Last_Name": "Prueba"}
                            }
                        },
                        "Contact_Data": {
                            "Email_Address": "ana@mail.example",
                            "Phone_Number": "+1 202-555-0143",
                            "Location_Data": {"Address_Line_1": "1 High St", "City": "Leeds"},
                        },
                        "Job_Application_Data": [
                            {
                                "Job_Applied_To_Data": {"Job_Application_Date": "2026-01-02"},
                                "Resume_Data": {
                                    "Experience_Data": [
                                        {
                                            "Company_Name": "Firm One",
                                            "Title": "Engineer",
                                            "Start_Date": "2019-02-01",
                                            "End_Date": "2021-03-01",
                                        },
                                        {
                                            "Company_Name": "Firm Two",
                                            "Title": "Analyst",
                                            "Start_Date": "2016-01-01",
                                            "End_Date": "2019-01-01",
                                        },
                                    ],
                                    "Education_Data": [
                                        {
                                            "School_Name": "Leeds College",
                                            "Degree": "BSc",
                                            "First_Year_Attended": "2012-09-01",
                                            "Last_Year_Attended": "2015-06-01",
                                        }
                                    ],
                                },
                                "Resume_Attachment_Data": [{"Filename": "ana.pdf"}],
                            }
                        ],
                    }
                }
            ]
        },
        [
            {
                **ANA,
                "applied_at": "2026-01-02",
                "positions": JOBS,
                "schools": SCHOOL,
                "resume_files": ["ana.pdf"],
                "location": "Leeds",
            }
        ],
    ),
    "icims person": (
        {
            "firstname": "Ana",
            "lastname": "Prueba",
            "email": "ana@mail.example",
            "createddate": "2026-01-02 10:00 AM",
            "folder": {"id": "D1", "value": "Active"},
            "phones": [{"phonetype": {"value": "Home"}, "phonenumber": "+1 202-555-0143"}],
            "addresses": [
                {
                    "addressstreet1": "1 High St",
                    "addresscity": "Leeds",
                    "addressstate": {"abbrev": "YO", "value": "Yorkshire"},
                    "addresszip": "LS1",
                    "addresscountry": {"abbrev": "GB", "value": "United Kingdom"},
                }
            ],
            "workexperience": [
                {
                    "workemployer": "Firm One",
                    "worktitle": "Engineer",
                    "workstartdate": "2019-02-01",
                    "workenddate": "2021-03-01",
                }
            ],
            "education": [{"school": {"value": "Leeds College"}, "degree": {"value": "BSc"}}],
            "links": [{"rel": "self", "title": "x", "url": "https://api.icims.example/people/1"}],
            "updatedby": BOSS,
        },
        [
            {
                **ANA,
                "address": "1 High St, Leeds, Yorkshire LS1, United Kingdom",
                "positions": JOBS[:1],
                "schools": [{"school": "Leeds College", "degree": "BSc", "start": "", "end": ""}],
                "urls": [],
            }
        ],
    ),
    "greenhouse webhook": (
        {
            "action": "new_candidate_application",
            "payload": {
                "application": {
                    "id": 71,
                    "applied_at": "2026-01-02T00:00:00Z",
                    "source": {"id": 1, "name": "LinkedIn"},
                    "credited_to": BOSS,
                    "candidate": {
                        "id": 70,
                        "first_name": "Ana",
                        "last_name": "Prueba",
                        "phone_numbers": [{"value": "+1 202-555-0143", "type": "home"}],
                        "email_addresses": [{"value": "ana@mail.example", "type": "work"}],
                        "recruiter": BOSS,
                        "attachments": [{"filename": "ana.pdf", "url": "u", "type": "resume"}],
                    },
                    "jobs": [{"id": 3, "name": "Dev", "hiring_team": {"recruiters": [BOSS]}}],
                }
            },
        },
        [
            {
                **ANA,
                "id": "71",
                "candidate_id": "70",
                "applied_at": "2026-01-02T00:00:00Z",
                "job": "Dev",
                "source": "LinkedIn",
                "resume_files": ["ana.pdf"],
            }
        ],
    ),
    "greenhouse candidate with two applications": (
        [
            {
                "id": 70,
                "first_name": "Ana",
                "last_name": "Prueba",
                "phone_numbers": [{"value": "+1 202-555-0143"}],
                "email_addresses": [{"value": "ana@mail.example"}],
                "applications": [
                    {"id": 71, "applied_at": "2026-01-02", "jobs": [{"id": 1, "name": "Dev"}]},
                    {"id": 72, "applied_at": "2026-02-02", "jobs": [{"id": 2, "name": "Ops"}]},
                ],
            }
        ],
        [
            {**ANA, "id": "71", "candidate_id": "70", "applied_at": "2026-01-02", "job": "Dev"},
            {**ANA, "id": "72", "candidate_id": "70", "applied_at": "2026-02-02", "job": "Ops"},
        ],
    ),
    "lever opportunity with parsed resume": (
        {
            "data": [
                {
                    "id": "o1",
                    "name": "Ana Prueba",
                    "contact": "c1",
                    "headline": "Firm One",
                    "emails": ["ana@mail.example"],
                    "phones": [{"type": "mobile", "value": "+1 202-555-0143"}],
                    "links": ["github.com/ana-example"],
                    "createdAt": 1407460071043,
                    "owner": BOSS,
                    "urls": {"list": "https://hire.example/c", "show": "https://hire.example/c/1"},
                    "applications": ["a1"],
                    "resume": {
                        "file": {"name": "ana.pdf"},
                        "parsedData": {
                            "positions": [
                                {
                                    "org": "Firm One",
                                    "title": "Engineer",
                                    "start": {"year": 2019, "month": 2},
                                    "end": {"year": 2021, "month": 3},
                                }
                            ],
                            "schools": [{"org": "Leeds College", "degree": "BSc"}],
                        },
                    },
                }
            ],
            "hasNext": False,
        },
        [
            {
                **ANA,
                "id": "o1",
                "urls": ["github.com/ana-example"],
                "applied_at": "1407460071043",
                "positions": [
                    {
                        "employer": "Firm One",
                        "title": "Engineer",
                        "start": "2019-02",
                        "end": "2021-03",
                    }
                ],
                "schools": [{"school": "Leeds College", "degree": "BSc", "start": "", "end": ""}],
            }
        ],
    ),
    "ashby application": (
        {
            "success": True,
            "results": {
                "id": "a1",
                "createdAt": "2026-01-02T00:00:00Z",
                "candidate": {
                    "id": "c1",
                    "name": "Ana Prueba",
                    "primaryEmailAddress": {"value": "ana@mail.example", "isPrimary": True},
                    "primaryPhoneNumber": {"value": "+1 202-555-0143", "isPrimary": True},
                },
                "job": {"id": "j", "title": "Dev"},
                "creditedToUser": {"firstName": "Rex", "email": "rex@corp.example"},
                "hiringTeam": [{"email": "rex@corp.example", "firstName": "Rex"}],
            },
        },
        [{**ANA, "id": "a1", "candidate_id": "c1", "job": "Dev"}],
    ),
    "workable webhook": (
        {
            "event_type": "candidate_created",
            "id": "event-1",
            "fired_at": "2026-01-05",
            "data": {
                "id": "w1",
                "name": "Ana Prueba",
                "email": "ana@mail.example",
                "phone": "+1 202-555-0143",
                "created_at": "2026-01-02",
                "account": {"name": "Corp"},
                "job": {"shortcode": "X", "title": "Dev"},
                "location": {"city": "Leeds", "country": "United Kingdom"},
            },
        },
        [{**ANA, "id": "w1", "applied_at": "2026-01-02", "location": "Leeds, United Kingdom"}],
    ),
    "smartrecruiters": (
        {
            "totalFound": 1,
            "content": [
                {
                    "id": "s1",
                    "firstName": "Ana",
                    "lastName": "Prueba",
                    "email": "ana@mail.example",
                    "phoneNumber": "+1 202-555-0143",
                    "createdOn": "2026-01-02",
                    "location": {"country": "United Kingdom", "city": "Leeds", "lat": 0, "lng": 0},
                    "web": {"linkedin": "https://linkedin.com/in/ana-x", "skype": "ana.p"},
                    "experience": [
                        {
                            "title": "Engineer",
                            "company": "Firm One",
                            "startDate": "2019-02-01",
                            "endDate": "2021-03-01",
                        }
                    ],
                    "education": [{"institution": "Leeds College", "degree": "BSc"}],
                    "primaryAssignment": {"job": {"id": "j", "title": "Dev"}, "status": "LEAD"},
                    "actions": {"details": {"url": "https://api.example/1", "method": "GET"}},
                }
            ],
        },
        [
            {
                **ANA,
                "id": "s1",
                "urls": ["https://linkedin.com/in/ana-x"],
                "positions": JOBS[:1],
                "job": "Dev",
                "location": "Leeds, United Kingdom",
            }
        ],
    ),
    "bamboohr": (
        {
            "applications": [
                {
                    "id": 5,
                    "appliedDate": "2026-01-02",
                    "status": {"id": 1, "label": "New"},
                    "applicant": {
                        "id": 6,
                        "firstName": "Ana",
                        "lastName": "Prueba",
                        "email": "ana@mail.example",
                        "phoneNumber": "+1 202-555-0143",
                        "address": {"addressLine1": "1 High St", "city": "Leeds"},
                    },
                    "job": {"id": 1, "title": {"id": 2, "label": "Dev"}},
                }
            ]
        },
        [
            {
                **ANA,
                "id": "5",
                "candidate_id": "6",
                "applied_at": "2026-01-02",
                "job": "Dev",
                "address": "1 High St, Leeds",
            }
        ],
    ),
    "json resume": (
        {
            "basics": {
                "name": "Ana Prueba",
                "email": "ana@mail.example",
                "phone": "+1 202-555-0143",
                "url": "https://ana.example",
                "location": {"address": "1 High St", "city": "Leeds", "countryCode": "GB"},
                "profiles": [{"network": "GitHub", "url": "https://github.com/ana-example"}],
            },
            "work": [
                {
                    "name": "Firm One",
                    "position": "Engineer",
                    "startDate": "2019-02-01",
                    "endDate": "2021-03-01",
                }
            ],
            "education": [{"institution": "Leeds College", "studyType": "BSc", "area": "Maths"}],
            "references": [{"name": "Bo Ray", "reference": "A fine person"}],
        },
        [
            {
                **ANA,
                "positions": JOBS[:1],
                "urls": ["https://ana.example", "https://github.com/ana-example"],
                "location": "Leeds, GB",
            }
        ],
    ),
    "search result": (
        {
            "took": 3,
            "hits": {
                "total": 1,
                "hits": [
                    {
                        "_index": "people",
                        "_id": "7",
                        "_source": {
                            "fullName": "Ana Prueba",
                            "emailAddresses": ["ana@mail.example"],
                            "phoneNumbers": ["+1 202-555-0143"],
                        },
                    }
                ],
            },
        },
        [{**ANA, "id": "7"}],
    ),
    "graph query": (
        {
            "data": {
                "candidates": {
                    "edges": [
                        {
                            "cursor": "x",
                            "node": {
                                "id": "g1",
                                "givenName": "Ana",
                                "familyName": "Prueba",
                                "contactDetails": {
                                    "email": "ana@mail.example",
                                    "mobile": "+1 202-555-0143",
                                },
                                "owner": BOSS,
                            },
                        }
                    ]
                }
            }
        },
        [{**ANA, "id": "g1"}],
    ),
    "unknown names with plain content": (
        [
            {
                "ref": "u1",
                "who": "x",
                "Kontaktadresse": "ana@mail.example",
                "vorname": "Ana",
                "nachname": "Prueba",
                "rufnummer_telefon": 1,
                "came_from": "192.0.2.4",
                "talent_partner": {"name": "Rex", "email": "rex@corp.example"},
            }
        ],
        [{"name": "Ana Prueba", "emails": ["ana@mail.example"], "ips": ["192.0.2.4"]}],
    ),
}
