"""Invented resumes in the layouts and languages that people use, with what a reader would copy.

Each is (text, name, jobs, schools); a job is (employer, title, start, end), a school (name, end).
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["RESUMES", "MadeUp"]


@dataclass(frozen=True)
class MadeUp:
    """One invented resume and its reading."""

    layout: str
    text: str
    name: str
    jobs: tuple[tuple[str, str, str, str], ...]
    schools: tuple[tuple[str, str], ...] = ()


RESUMES = (
    MadeUp(
        "title first, company below, dates last",
        """Dana Whitlock
Portland, OR | (503) 555-0142 | dana.whitlock@mail.example

SUMMARY
Backend engineer who enjoys boring technology.

EXPERIENCE

Senior Backend Engineer
Corvid Analytics, Inc.
March 2019 - Present
- Moved the billing jobs from cron to Airflow
- Cut the p99 of the invoice service by half

Backend Engineer
Tall Pines Software
June 2015 - February 2019
- Wrote the first version of the search service

EDUCATION
Oregon State University
B.S. in Computer Science, 2015
""",
        "Dana Whitlock",
        (
            ("Corvid Analytics, Inc.", "Senior Backend Engineer", "2019-03", "present"),
            ("Tall Pines Software", "Backend Engineer", "2015-06", "2019-02"),
        ),
        (("Oregon State University", "2015"),),
    ),
    MadeUp(
        "company first with the place, title and dates on one line",
        """OKONKWO ADAEZE
adaeze@okonkwo.example
+44 20 7946 0321

Professional Experience

Halvorsen & Pike, London, UK
Data Analyst | Jan 2021 – Present
• Built the churn dashboard

Brightwater Council, Leeds, UK
Junior Analyst | Sep 2018 – Dec 2020
• Reported on road works

Education
MSc Statistics, University of Leeds, 2018
BSc Mathematics, University of Lagos, 2016
""",
        "OKONKWO ADAEZE",
        (
            ("Halvorsen & Pike", "Data Analyst", "2021-01", "present"),
            ("Brightwater Council", "Junior Analyst", "2018-09", "2020-12"),
        ),
        (("University of Leeds", "2018"), ("University of Lagos", "2016")),
    ),
    MadeUp(
        "everything on one line, years in brackets",
        """Tomás Arriaga
Email: tomas@arriaga.example

Work history
Lead Developer, Quillstone GmbH (2019–2021)
Developer, Feldkamp Logistik AG (2016–2019)
Intern, Stadtwerke Neuburg (2015–2016)

Education
Technische Universität Dresden, Diplom-Informatiker (2010–2015)
""",
        "Tomás Arriaga",
        (
            ("Quillstone GmbH", "Lead Developer", "2019", "2021"),
            ("Feldkamp Logistik AG", "Developer", "2016", "2019"),
            ("Stadtwerke Neuburg", "Intern", "2015", "2016"),
        ),
        (("Technische Universität Dresden", "2015"),),
    ),
    MadeUp(
        "dates on the left, at the company",
        """Curriculum Vitae

Miriam Feldstein

Employment
09/2017 - 12/2022   Product Manager at Larkspur Health
01/2014 - 08/2017   Business Analyst at Copperfield Insurance

Education
2009 - 2013   University of Toronto, Bachelor of Commerce
""",
        "Miriam Feldstein",
        (
            ("Larkspur Health", "Product Manager", "2017-09", "2022-12"),
            ("Copperfield Insurance", "Business Analyst", "2014-01", "2017-08"),
        ),
        (("University of Toronto", "2013"),),
    ),
    MadeUp(
        "German, table of dates and posts",
        """Lebenslauf

Jürgen Osterfeld
Lindenweg 4, 04109 Leipzig
Tel.: +49 341 5550134

Berufserfahrung
03/2018 – heute
Softwareentwickler
Kranich Systeme GmbH, Leipzig
- Entwicklung der Abrechnung in Java

10/2014 – 02/2018
Systemadministrator
Verlag Blaue Feder, Halle
- Betreuung von 40 Servern

Ausbildung
2009 – 2014
Universität Leipzig
Diplom Informatik

Kenntnisse
Java, Linux, PostgreSQL

Sprachen
Deutsch (Muttersprache), Englisch (fließend)
""",
        "Jürgen Osterfeld",
        (
            ("Kranich Systeme GmbH", "Softwareentwickler", "2018-03", "present"),
            ("Verlag Blaue Feder", "Systemadministrator", "2014-10", "2018-02"),
        ),
        (("Universität Leipzig", "2014"),),
    ),
    MadeUp(
        "French",
        """Amélie Carpentier
Lyon, France
amelie.carpentier@courriel.example

EXPÉRIENCE PROFESSIONNELLE
Développeuse Full Stack – Atelier Numérique SAS
janvier 2020 – aujourd'hui
• Refonte du portail client

Ingénieure logiciel – Banque du Rhône
sept. 2016 – déc. 2019
• Maintenance des virements

FORMATION
INSA Lyon – Diplôme d'ingénieur en informatique, 2016

LANGUES
Français (langue maternelle), Anglais (courant)
""",
        "Amélie Carpentier",
        (
            ("Atelier Numérique SAS", "Développeuse Full Stack", "2020-01", "present"),
            ("Banque du Rhône", "Ingénieure logiciel", "2016-09", "2019-12"),
        ),
        (("INSA Lyon", "2016"),),
    ),
    MadeUp(
        "Spanish",
        """Lucía Ferrándiz Soler
Valencia, España

Experiencia laboral
Analista de datos
Naranjo Consultores S.L.
enero de 2019 - actualidad

Becaria
Ayuntamiento de Sagunto
julio de 2018 - diciembre de 2018

Formación académica
Grado en Matemáticas
Universidad de Valencia
2014 - 2018
""",
        "Lucía Ferrándiz Soler",
        (
            ("Naranjo Consultores S.L.", "Analista de datos", "2019-01", "present"),
            ("Ayuntamiento de Sagunto", "Becaria", "2018-07", "2018-12"),
        ),
        (("Universidad de Valencia", "2018"),),
    ),
    MadeUp(
        "Portuguese",
        """Rui Tavares Pinho

Experiência Profissional
Engenheiro de Software, Moinho Digital Lda
mar 2017 – atual
Programador, Casa do Mar SA
2014 – 2017

Educação
Universidade do Minho
Mestrado em Engenharia Informática
2012 – 2014
""",
        "Rui Tavares Pinho",
        (
            ("Moinho Digital Lda", "Engenheiro de Software", "2017-03", "present"),
            ("Casa do Mar SA", "Programador", "2014", "2017"),
        ),
        (("Universidade do Minho", "2014"),),
    ),
    MadeUp(
        "Italian, Europass labels",
        """Curriculum Vitae
Nome: Chiara Bellandi

ESPERIENZA LAVORATIVA
Periodo: marzo 2018 – oggi
Datore di lavoro: Officine Tramonto S.r.l.
Posizione: Responsabile qualità

Periodo: 2013 – 2018
Datore di lavoro: Comune di Arezzo
Posizione: Impiegata amministrativa

ISTRUZIONE E FORMAZIONE
Periodo: 2008 – 2013
Titolo: Laurea in Ingegneria gestionale
Istituto: Università di Siena
""",
        "Chiara Bellandi",
        (
            ("Officine Tramonto S.r.l.", "Responsabile qualità", "2018-03", "present"),
            ("Comune di Arezzo", "Impiegata amministrativa", "2013", "2018"),
        ),
        (("Università di Siena", "2013"),),
    ),
    MadeUp(
        "Dutch",
        """Sanne de Bruijn
Utrecht, Nederland

Werkervaring
2019 – heden   Projectleider, Waterland Advies B.V.
2015 – 2019    Medewerker klantenservice, Gemeente Zeist

Opleiding
2011 – 2015    Hogeschool Utrecht, Bachelor Communicatie
""",
        "Sanne de Bruijn",
        (
            ("Waterland Advies B.V.", "Projectleider", "2019", "present"),
            ("Gemeente Zeist", "Medewerker klantenservice", "2015", "2019"),
        ),
        (("Hogeschool Utrecht", "2015"),),
    ),
    MadeUp(
        "Markdown",
        """# Priyanka Raghunathan

priyanka@raghunathan.example · github.com/priyanka-raghunathan-example

## Experience

### Platform Engineer — Basalt Cloud
*Aug 2020 – Present*

- Runs 40 clusters

### Site Reliability Engineer — Heron Media Group
*May 2017 – Jul 2020*

- On call for the video pipeline

## Education

**National Institute of Technology Karnataka** — B.Tech in Information Technology, 2013 – 2017
""",
        "Priyanka Raghunathan",
        (
            ("Basalt Cloud", "Platform Engineer", "2020-08", "present"),
            ("Heron Media Group", "Site Reliability Engineer", "2017-05", "2020-07"),
        ),
        (("National Institute of Technology Karnataka", "2017"),),
    ),
    MadeUp(
        "job board, blank lines between all lines",
        """Kofi Mensah-Boateng
Network Administrator - Sable Telecom

Accra - Email me on the board

WORK EXPERIENCE

Network Administrator

Sable Telecom -  Accra -

November 2017 to Present

Keeps the branch routers alive and writes the
monthly report.

Help Desk Technician

Golden Stool Bank Ltd. -  Kumasi -

January 2014 to October 2017

Answered tickets.

EDUCATION

B.Sc in Computer Engineering

University of Ghana -  Accra

2009 to 2013

SKILLS

Cisco (6 years), Linux (3 years)
""",
        "Kofi Mensah-Boateng",
        (
            ("Sable Telecom", "Network Administrator", "2017-11", "present"),
            ("Golden Stool Bank Ltd.", "Help Desk Technician", "2014-01", "2017-10"),
        ),
        (("University of Ghana", "2013"),),
    ),
    MadeUp(
        "two posts under one employer",
        """Hollis Grantham

EXPERIENCE
Meridian Robotics, Boston, MA
Engineering Manager
July 2021 - Present
• Leads two teams of six
Staff Engineer
April 2018 - July 2021
• Designed the arm controller

Ferrous Works, Worcester, MA
Mechanical Engineer
June 2013 - March 2018
• Drew fixtures
""",
        "Hollis Grantham",
        (
            ("Meridian Robotics", "Engineering Manager", "2021-07", "present"),
            ("Meridian Robotics", "Staff Engineer", "2018-04", "2021-07"),
            ("Ferrous Works", "Mechanical Engineer", "2013-06", "2018-03"),
        ),
    ),
    MadeUp(
        "dates at the right after a tab, title below in italics",
        """Noor Haddad
Detroit, MI

Experience
Wexford Motors\tDetroit, MI
Quality Engineer\tFeb 2020 – Present
• Owns the brake line audits
Larch & Lowe\tAnn Arbor, MI
Process Engineer\tAug 2016 – Jan 2020
• Wrote the control plans

Education
University of Michigan\tAnn Arbor, MI
BSE Industrial Engineering\t2012 – 2016
""",
        "Noor Haddad",
        (
            ("Wexford Motors", "Quality Engineer", "2020-02", "present"),
            ("Larch & Lowe", "Process Engineer", "2016-08", "2020-01"),
        ),
        (("University of Michigan", "2016"),),
    ),
    MadeUp(
        "names in another script",
        """王小明
软件工程师
电子邮件: xiaoming@wang.example

Work Experience
Software Engineer, 北京青石科技有限公司
2019年3月 - 至今
Junior Developer, 上海云舟软件有限公司
2016年7月 - 2019年2月

Education
Bachelor of Engineering, 清华大学, 2016
""",
        "王小明",
        (
            ("北京青石科技有限公司", "Software Engineer", "2019-03", "present"),
            ("上海云舟软件有限公司", "Junior Developer", "2016-07", "2019-02"),
        ),
        (("清华大学", "2016"),),
    ),
    MadeUp(
        "labelled form with project details",
        """Name: Arvind Kulkarni
Mobile: +91 98765 43210

Professional Experience:

Company: Tamarind Infotech Pvt. Ltd.
Designation: Senior Software Engineer
Duration: Apr 2019 to Till Date
Roles and Responsibilities:
Involved in the design of the loan module.

Company: Peepal Systems
Designation: Software Engineer
Duration: Jan 2016 to Mar 2019

Academic Profile:
B.E. (Computer), Pune University, 2015
""",
        "Arvind Kulkarni",
        (
            ("Tamarind Infotech Pvt. Ltd.", "Senior Software Engineer", "2019-04", "present"),
            ("Peepal Systems", "Software Engineer", "2016-01", "2019-03"),
        ),
        (("Pune University", "2015"),),
    ),
    MadeUp(
        "lines without bullets under each post",
        """GRETA LINDQVIST
UX DESIGNER
greta@lindqvist.example

WORK EXPERIENCE
UX Designer
Fjordlight Interactive
January 2020 - current / Oslo, Norway
Redesigned the booking flow and tested it with forty
people from three towns
Ran a weekly critique
Visual Designer
Papirhuset AS
June 2017 - December 2019 / Bergen, Norway
Set books and posters for small publishers and one
museum
""",
        "GRETA LINDQVIST",
        (
            ("Fjordlight Interactive", "UX Designer", "2020-01", "present"),
            ("Papirhuset AS", "Visual Designer", "2017-06", "2019-12"),
        ),
    ),
    MadeUp(
        "non-technical posts, seasons",
        """Rosalind Achterberg
12 Mill Lane, Cork, Ireland

Employment History

The Copper Kettle, Cork — Barista, Summer 2022
Served up to 300 guests a day.

Ballymore Primary School — Teaching Assistant, Fall 2020 - Spring 2022
Helped with reading groups.

Education
University College Cork, BA English, 2020 - 2024
""",
        "Rosalind Achterberg",
        (
            ("The Copper Kettle", "Barista", "2022-06", "2022-08"),
            ("Ballymore Primary School", "Teaching Assistant", "2020-09", "2022-05"),
        ),
        (("University College Cork", "2024"),),
    ),
    MadeUp(
        "form with labels in a column",
        """Personal information
Surname(s) / First name(s)\tWillems, Pieter
Address(es)\tKerkstraat 12, Gent, Belgium

Work experience
Dates\tSeptember 2012 - June 2018
Occupation or position held\tQuality manager
Main activities and responsibilities\tAudits of suppliers
Name and address of employer\tVandersteen Chocolade NV, Gent
Dates\t2008 - 2012
Occupation or position held\tQuality engineer
Name and address of employer\tDe Molen Bakkerij, Brugge

Education and training
Dates\t2003 - 2008
Title of qualification awarded\tMaster in Food Technology
Name and type of organisation providing education and training\tGhent University
""",
        "Willems, Pieter",
        (
            ("Vandersteen Chocolade NV", "Quality manager", "2012-09", "2018-06"),
            ("De Molen Bakkerij", "Quality engineer", "2008", "2012"),
        ),
        (("Ghent University", "2008"),),
    ),
    MadeUp(
        "printed from a networking site, with durations",
        """Contact
www.linkedin.com/in/petra-vogel-example (LinkedIn)
Top Skills
Kubernetes
Petra Vogel
Engineering Manager at Nebelwerk
Berlin, Germany
Experience
Nebelwerk
5 years 2 months
Engineering Manager
January 2021 - Present (3 years 2 months)
Berlin, Germany
Senior Engineer
January 2019 - January 2021 (2 years 1 month)
Feinstaub Analytics GmbH
Software Engineer
March 2015 - December 2018 (3 years 10 months)
Munich, Germany
Education
Technische Universität München
Master of Science - MS, Informatik · (2012 - 2015)
""",
        "Petra Vogel",
        (
            ("Nebelwerk", "Engineering Manager", "2021-01", "present"),
            ("Nebelwerk", "Senior Engineer", "2019-01", "2021-01"),
            ("Feinstaub Analytics GmbH", "Software Engineer", "2015-03", "2018-12"),
        ),
        (("Technische Universität München", "2015"),),
    ),
    MadeUp(
        "academic, department before university",
        """Dr. Ewa Kowalczyk

Positions
2019–2022 Postdoctoral Researcher, Department of Physics, University of Basel, Basel, Switzerland
2015–2019 Research Assistant, Institute of Optics, Warsaw University of Technology, Warsaw, Poland

Education
2019 PhD in Physics, Warsaw University of Technology
2015 MSc in Physics, University of Warsaw
""",
        "Dr. Ewa Kowalczyk",
        (
            ("University of Basel", "Postdoctoral Researcher", "2019", "2022"),
            ("Warsaw University of Technology", "Research Assistant", "2015", "2019"),
        ),
        (("Warsaw University of Technology", "2019"), ("University of Warsaw", "2015")),
    ),
    MadeUp(
        "posts told as sentences",
        """Name : Rahul Nair
Email : rahul@nair.example
Work Experience
Working as a Software Engineer in Lotus Infotech Pvt Ltd from June 2018 to till date.
Worked as a Junior Developer at Banyan Soft from May 2015 to May 2018.
Education
B.Tech from Cochin University in 2015 with 70%.
""",
        "Rahul Nair",
        (
            ("Lotus Infotech Pvt Ltd", "Software Engineer", "2018-06", "present"),
            ("Banyan Soft", "Junior Developer", "2015-05", "2018-05"),
        ),
        (("Cochin University", "2015"),),
    ),
    MadeUp(
        "a table in Markdown",
        """# Ola Berg

## Experience

| Years | Title | Company |
|---|---|---|
| 2019–2022 | Data Engineer | Fjord Metrics AS |
| 2016–2019 | Analyst | Nordlys Bank ASA |
""",
        "Ola Berg",
        (
            ("Fjord Metrics AS", "Data Engineer", "2019", "2022"),
            ("Nordlys Bank ASA", "Analyst", "2016", "2019"),
        ),
    ),
    MadeUp(
        "dates above, employer before title",
        """Omar Siddiqui
Toronto, ON

WORK EXPERIENCE
Feb 2018 - Present
Lakeshore Credit Union
Risk Analyst
- Runs the monthly stress tests

Jul 2015 - Jan 2018
Maple Crest Insurance
Claims Adjuster
- Settled storm claims
""",
        "Omar Siddiqui",
        (
            ("Lakeshore Credit Union", "Risk Analyst", "2018-02", "present"),
            ("Maple Crest Insurance", "Claims Adjuster", "2015-07", "2018-01"),
        ),
    ),
)
