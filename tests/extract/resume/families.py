"""Families of resume layouts, each set as a PDF for any invented person, seeded.

What differs from person to person and seed to seed: fonts, sizes, widths, how dates are written.
"""

from __future__ import annotations

import io
import random
from collections.abc import Callable

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.extract.resume.people import Person, Post

__all__ = ["FAMILIES", "resume_pdf"]

_FONTS = (("Helvetica", "Helvetica-Bold"), ("Times-Roman", "Times-Bold"))


class Sheet:
    """A page that is written on from the top; `y` is where the next line begins."""

    def __init__(self, person: Person, seed: int) -> None:
        self.person = person
        self.random = random.Random(seed)
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=A4, invariant=1)
        self.plain, self.bold = self.random.choice(_FONTS)
        self.size = self.random.choice((9.5, 10.0, 11.0))
        self.years = self.random.choice((True, False))
        self.capitals = self.random.choice((True, False))
        self.y = 790.0

    def at(
        self, x: float, text: str, *, bold: bool = False, size: float = 0, up: float = 0
    ) -> None:
        """Text at a place of the current line."""
        self.canvas.setFont(self.bold if bold else self.plain, size or self.size)
        self.canvas.drawString(x, self.y + up, text)

    def flush(self, x: float, text: str, up: float = 0) -> None:
        """Text that ends at `x`."""
        self.canvas.setFont(self.plain, self.size)
        self.canvas.drawRightString(x, self.y + up, text)

    def line(self, x: float, text: str, *, bold: bool = False, size: float = 0) -> None:
        """One line, and on to the next."""
        self.at(x, text, bold=bold, size=size)
        self.y -= 1.35 * (size or self.size)

    def heading(self, x: float, number: int) -> None:
        """The heading of a section, in the sheet's own style."""
        self.y -= 0.7 * self.size
        text = self.person.headings[number]
        self.line(x, text.upper() if self.capitals else text, bold=True, size=self.size + 2)

    def done(self, x: float, post: Post) -> None:
        """What somebody did, with a bullet each."""
        for text in post.done:
            self.at(x, "•")
            self.line(x + 10, text)

    def month(self, when: str) -> str:
        """One date as this sheet writes dates."""
        if not when:
            return self.person.now
        months = self.person.months.split()
        return when[:4] if self.years else f"{months[int(when[5:]) - 1]} {when[:4]}"

    def period(self, post: Post) -> str:
        """Both dates of a position."""
        return f"{self.month(post.start)} – {self.month(post.end)}"

    def named(self, x: float) -> None:
        """The name and the contacts below each other."""
        self.line(x, self.person.name, bold=True, size=22)
        self.line(x, f"{self.person.place} | {self.person.phone} | {self.person.email}")

    def schools(self, x: float, right: float = 0) -> None:
        """The education, with the year at the right or below."""
        self.heading(x, 1)
        if right:
            self.flush(right, self.person.finished)
        self.line(x, self.person.degree, bold=True)
        self.line(
            x, self.person.school if right else f"{self.person.school}, {self.person.finished}"
        )

    def aside(self, x: float) -> None:
        """A side bar with contacts and skills."""
        self.heading(x, 3)
        for text in (self.person.place, self.person.phone, self.person.email):
            self.line(x, text)
        self.heading(x, 2)
        for text in self.person.skills:
            self.at(x, "•")
            self.line(x + 10, text)

    def skills(self, x: float) -> None:
        """The skills on one line."""
        self.heading(x, 2)
        self.line(x, ", ".join(self.person.skills))


def dates_on_the_right(sheet: Sheet) -> None:
    """Title and date on one line, the employer below."""
    sheet.named(50)
    sheet.heading(50, 0)
    for post in sheet.person.posts:
        sheet.flush(545, sheet.period(post))
        sheet.line(50, post.title, bold=True)
        sheet.line(50, f"{post.employer}, {post.place}")
        sheet.done(50, post)
    sheet.schools(50, 545)
    sheet.skills(50)


def side_bar_near_the_dates(sheet: Sheet) -> None:
    """Dates end a few points before a side bar on the right begins."""
    sheet.line(40, sheet.person.name, bold=True, size=22)
    top = sheet.y
    edge = 400.0
    sheet.heading(40, 0)
    for post in sheet.person.posts:
        sheet.flush(edge, sheet.period(post))
        sheet.line(40, post.employer, bold=True)
        sheet.flush(edge, post.place)
        sheet.line(40, post.title)
        sheet.done(40, post)
    sheet.schools(40, edge)
    sheet.y = top
    sheet.aside(edge + sheet.random.choice((7, 9, 14)))


def side_bar_on_the_left(sheet: Sheet) -> None:
    """Contacts and skills on the left, the name and the rest on the right."""
    sheet.line(210, sheet.person.name, bold=True, size=22)
    sheet.line(210, sheet.person.posts[0].title)
    sheet.heading(210, 0)
    for post in sheet.person.posts:
        sheet.flush(560, sheet.period(post))
        sheet.line(210, post.title, bold=True)
        sheet.line(210, f"{post.employer}, {post.place}")
        sheet.done(210, post)
    sheet.schools(210, 560)
    sheet.y = 780
    sheet.aside(25)


def broken_dates_in_a_column(sheet: Sheet) -> None:
    """Dates over two lines on the left, a little higher than their entries, a side bar right."""
    sheet.line(35, sheet.person.name, bold=True, size=22)
    top = sheet.y
    sheet.heading(35, 0)
    for post in sheet.person.posts:
        start = sheet.y
        sheet.at(35, f"{sheet.month(post.start)} –", up=4)
        sheet.y -= 1.3 * sheet.size
        sheet.at(35, sheet.month(post.end), up=4)
        sheet.y = start
        sheet.line(115, post.title, bold=True)
        sheet.line(115, f"{post.employer}, {post.place}")
        sheet.done(115, post)
        sheet.y -= 6
    sheet.schools(35)
    sheet.y = top
    sheet.aside(430)


def dates_and_places_in_a_column(sheet: Sheet) -> None:
    """A side bar left, then a column with date and place, then the entries."""
    sheet.line(190, sheet.person.name, bold=True, size=22)
    sheet.heading(190, 0)
    for post in sheet.person.posts:
        sheet.at(190, sheet.period(post), up=4)
        sheet.line(330, post.employer, bold=True)
        sheet.at(190, post.place, up=4)
        sheet.line(330, post.title)
        for text in post.done:
            sheet.line(330, f"• {text}")
        sheet.y -= 8
    sheet.schools(190)
    sheet.y = 780
    sheet.aside(25)


def headings_in_the_margin(sheet: Sheet) -> None:
    """Section names in a column of their own, the longer ones over two lines."""
    sheet.named(40)
    sections: tuple[Callable[[], None], ...] = (
        lambda: _entries(sheet, 190),
        lambda: _school(sheet, 190),
        lambda: sheet.line(190, ", ".join(sheet.person.skills)),
    )
    for number, write in enumerate(sections):
        sheet.y -= 14
        top = sheet.y
        for word in sheet.person.headings[number].upper().split():
            sheet.line(40, word, bold=True, size=sheet.size + 2)
        lowest, sheet.y = sheet.y, top
        write()
        sheet.y = min(sheet.y, lowest)


def _entries(sheet: Sheet, x: float) -> None:
    for post in sheet.person.posts:
        sheet.flush(550, sheet.period(post))
        sheet.line(x, post.title, bold=True)
        sheet.line(x, f"{post.employer}, {post.place}")
        sheet.done(x, post)


def _school(sheet: Sheet, x: float) -> None:
    sheet.flush(550, sheet.person.finished)
    sheet.line(x, sheet.person.degree, bold=True)
    sheet.line(x, sheet.person.school)


def letters_set_apart(sheet: Sheet) -> None:
    """Headings and the name with wide letters, entries as "TITLE | EMPLOYER"."""

    def spaced(x: float, text: str, size: float, by: float) -> None:
        for letter in text:
            sheet.at(x, letter, bold=True, size=size)
            x += stringWidth(letter, sheet.bold, size) + (by if letter != " " else 2 * by)
        sheet.y -= 1.6 * size

    by = sheet.random.choice((2.2, 4.0))
    spaced(60, sheet.person.name.upper(), 20, 2 * by)
    sheet.line(60, f"{sheet.person.phone}  •  {sheet.person.email}")
    spaced(60, sheet.person.headings[0].upper(), 13, by)
    for post in sheet.person.posts:
        sheet.line(60, f"{post.title} | {post.employer}".upper(), bold=True)
        sheet.line(60, sheet.period(post))
        sheet.done(60, post)
    spaced(60, sheet.person.headings[1].upper(), 13, by)
    sheet.line(60, f"{sheet.person.degree}, {sheet.person.school}, {sheet.person.finished}")


def labelled_form(sheet: Sheet) -> None:
    """What each line means stands before it, flush right in the margin."""
    sheet.named(40)
    sheet.heading(40, 0)
    date, title, employer = sheet.person.labels
    for post in sheet.person.posts:
        for label, value in (
            (date, sheet.period(post)),
            (title, post.title),
            (employer, f"{post.employer}, {post.place}"),
        ):
            sheet.flush(200, label)
            sheet.line(212, value)
        sheet.y -= 8
    sheet.schools(40)


def years_above_each_other(sheet: Sheet) -> None:
    """A time line: the last year above the first, beside the entry."""
    sheet.years = True
    sheet.named(45)
    sheet.heading(45, 0)
    for post in sheet.person.posts:
        sheet.at(45, sheet.month(post.end))
        sheet.line(130, post.title, bold=True)
        sheet.at(45, sheet.month(post.start))
        sheet.line(130, post.employer)
        sheet.done(130, post)
        sheet.y -= 8
    sheet.schools(45)


def team_before_the_employer(sheet: Sheet) -> None:
    """ "Title - Team, Employer" on one line with the date."""
    sheet.named(50)
    sheet.heading(50, 0)
    for post in sheet.person.posts:
        sheet.flush(550, sheet.period(post))
        sheet.line(50, f"{post.title} - {post.team}, {post.employer}", bold=True)
        sheet.done(50, post)
    sheet.schools(50, 550)


def drawn_bullets(sheet: Sheet) -> None:
    """Bullets are circles, as browsers print them; everything of an entry on one line."""
    sheet.named(50)
    sheet.heading(50, 0)
    for post in sheet.person.posts:
        sheet.line(50, f"{post.title}, {post.employer} ({sheet.period(post)})", bold=True)
        for text in post.done:
            sheet.canvas.circle(56, sheet.y + 3, 1.8, stroke=0, fill=1)
            sheet.line(66, text)
    sheet.schools(50)


def over_two_pages(sheet: Sheet) -> None:
    """The last entry and the education stand on the second page, beside no side bar."""
    sheet.line(50, sheet.person.name, bold=True, size=22)
    top = sheet.y
    sheet.heading(50, 0)
    last = sheet.person.posts[-1]
    for post in sheet.person.posts:
        if post is last:
            sheet.y = top
            sheet.aside(400)
            sheet.canvas.showPage()
            sheet.y = 790.0
        sheet.line(50, post.title, bold=True)
        sheet.line(50, f"{post.employer} | {sheet.period(post)}")
        sheet.done(50, post)
    sheet.schools(50)


FAMILIES: tuple[Callable[[Sheet], None], ...] = (
    dates_on_the_right,
    side_bar_near_the_dates,
    side_bar_on_the_left,
    broken_dates_in_a_column,
    dates_and_places_in_a_column,
    headings_in_the_margin,
    letters_set_apart,
    labelled_form,
    years_above_each_other,
    team_before_the_employer,
    drawn_bullets,
    over_two_pages,
)


def resume_pdf(family: Callable[[Sheet], None], person: Person, seed: int) -> bytes:
    """One person's resume in one layout."""
    sheet = Sheet(person, seed)
    family(sheet)
    sheet.canvas.save()
    return sheet.out.getvalue()
