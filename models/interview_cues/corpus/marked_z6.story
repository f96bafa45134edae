# portfolio-copied
~portfolio-copied | Three of the five demos are on someone else's site.
= | Agency work. Agency shows them too.
= employer-confirmed | Agency owner named her as the author.

portfolio-copied | Case study is taken from a Finnish developer, screenshots included.
- | He calls it inspiration.
portfolio-copied | The Finn's name is still in the picture data.

~portfolio-copied | The shop she presents belongs to another designer.
= | Business partner until 2021. Both may show it, contract says.
= | Partner confirmed by phone.

= | Bootcamp. Everybody builds the same weather app, same template.
~portfolio-copied | Portfolio project identical with twenty others.

~portfolio-copied | His demo page is found word for word under another name.
= | Other name is the thief. Takedown granted in June.
= | Archive has his three years earlier.

portfolio-copied | Logo series was drawn by a Mexican studio, which has the sketches.
- | Art director loved it.

~portfolio-copied | Render images lifted from a furniture maker.
= | Made for the maker. Order and invoice seen.
= own-work-explained | Opened the scene file and moved the light.

portfolio-copied | App in the store is published by a man in Quebec, not by him.
- | Says that it was sold to him.
- | The man sold nothing to nobody.

~portfolio-copied commits-other-name | App shown as his own, commits by one Lindqvist.
= | Lindqvist is his name before the wedding.
= name-change-documented | Register extract attached.

portfolio-copied | Dashboard he demoed is a paid theme with the title changed.
- | Theme of the second candidate was bought and declared. That is another file.

~portfolio-copied | Copy of a well-known open project, shown as hers.
= | Fork button. Says so in the first line.
= | We looked at a cached page without the line.

portfolio-copied | Wireframes carry another person's watermark, half scraped off.
- | Offered to redo them.

~portfolio-copied | The bridge drawings are stamped by another engineer.
= | Stamp is the chief's, always. Draftsman in the small box: him.
= | Office sent the sheet with his initials.

portfolio-copied | Reverse search: all nine pictures on a competitor's page since 2015.
- | He said good luck and left.

# commits-other-name
~commits-other-name | All commits of March carry another man's mail.
= | Pair station. Git config stays with the last one.
= | Lab rule since, one config per login.

commits-other-name | Work was pushed by "dev_kong", address in another country.
- | Nickname, he says.
? | Nickname's owner answered our mail: works for three others.

~commits-other-name | Repo history names a stranger in every line.
= | Import from SVN. Import user is the stranger.
= | Admin of the old server confirmed. Mapping file lost.

= | Married in May. IT renamed the account in June, history keeps the old one.
~commits-other-name | Commits before June are under a Ms Duarte.

~commits-other-name | Signature on the code belongs to someone unknown.
= | Release bot. Signs everything.
= tool-agreed | Bot runs on our build server.

commits-other-name | Local config leaked: user.name is not his, mail is not his.
- | He has always been friendly.
- | Nobody asked further.

~commits-other-name | A freelancer seems to write his code, name in the log.
= | Freelancer is ours. Hired by the manager for review, commits the fixes.
= | Purchase order seen.

commits-other-name | Author field differs from his name in 212 of 214 commits.
- | Blames a rebase.
- | A rebase keeps the author. Reproduced.

~commits-other-name portfolio-copied | Project on his page, commits by a Y. Amari.
= | Transliteration. Passport says Ammari, Yusef.
= | Mail address is the one we write to.

commits-other-name | Commits he calls his are signed with another person's key.
- | A colleague lost his key in May, known case. Not connected.

~commits-other-name | Time-stamped in the night by somebody called root.
= | Docker image default.
= | Three of us have root in the log too, same image.

commits-other-name | Blame view: wife, nephew and an unknown, never he.
- | Manager: results count.

~commits-other-name | Every merge is by "K. Brandt", nobody of that name applied.
= | Brandt is the maintainer. Squash merge puts her there.
= own-work-explained | Branch log has his commits, he walked us through.

commits-other-name | Pushes under an address that ends in another firm's domain.
- | Said he will tidy that up.

# many-profiles
~many-profiles | Four accounts on the network with her name and face.
= | Forgot the passwords. Oldest from school.
= | Deleted three with us on the line.

many-profiles | Seven profiles, seven careers, one photo.
- | "Somebody clones me."
many-profiles | All seven recover to his phone number.

~many-profiles | Second profile with other employers came up.
= | Twin sister. Birth entries of both seen.
= | Different number, different town.

= | Stage artist. Keeps one profile for theatre, one for IT, links them to each other.
~many-profiles | Two identities online for the same person.

~many-profiles | Many profiles for one man, all active.
= | Directory sites. Scrape and publish without asking.
= | Each of us has five of these. Checked mine.

many-profiles | Runs a set of personas, each with another town.
- | Sourcer found him very responsive.

~many-profiles | Duplicate account, other job title, other city.
= | Impersonator. Platform removed it on his own report of 8 Jan.
= | Report number is older than our posting.

~many-profiles email-other-identity | Two profiles; one of them is tied to a mail of a different name.
= | Mail of the campaign team. She ran for council.
= | Election office lists that mail.

many-profiles | Freelance site has him three times, as Tom, Tomas and Ted, with three rates.
- | Says the site allows that.
- | Site closed all three for it.

~many-profiles | One name, nine profiles.
= | Nguyen Van Anh. Common name.
= | Just one fits school and year.

many-profiles | Under the same face a nurse, a trader and a tester.
- | The real nurse of that name was cleared last year. Unrelated to the face.

~many-profiles | Same person in Spanish and in English with different dates.
= discrepancy-explained | Spanish page stopped in 2019. Language variant cannot be deleted, support says.
= | Dates agree up to then.

many-profiles | Fresh profile each quarter, old ones left behind.
- | He will merge them.

many-profiles | Counted eleven accounts from one browser for this one applicant.
- | He has a lawyer now. Letter on file.

# photo-found-elsewhere
~photo-found-elsewhere | Her portrait is on a stock photo site.
= | Modelled as a student. Model release shown.
= camera-on-and-same-person | Same woman on camera, ten years on.

photo-found-elsewhere | Face comes from a Brazilian realtor's page.
- | He thinks that they look alike.
- | Same pixels, same tie.

~photo-found-elsewhere | Reverse search finds the picture under another name.
= | News piece. Caption swapped two men, corrected next day by the paper.
= | Correction seen, page 2.

= | Photographer uses it as advertising, hangs in his window and on his site.
~photo-found-elsewhere | Same picture found on four wedding pages.

~photo-found-elsewhere | Detector: generated image, 97 percent.
= | Phone filter. Detector gives our CEO 95.
= id-shown-and-matched | ID next to the face, fits.

photo-found-elsewhere | Picture is a crop of an actor's headshot.
- | HR says looks do not matter.

~photo-found-elsewhere | Found her photo on a dating scam warning.
= | Victim herself. Warning says pictures stolen from a teacher in Tartu.
= employer-confirmed | That teacher is she. School confirmed.

~photo-found-elsewhere many-profiles | Picture in use on six foreign profiles.
= | Stolen in a leak of a fitness app. Her name is on the leak letter.
= | Came to the office. It is her face.

photo-found-elsewhere | Synthetic portrait, one earring melts into the collar.
- | Has sent another.
photo-found-elsewhere | The other one is off an airline's crew page.

~photo-found-elsewhere | Badge photo turned up on a card of another company.
= | Sister company. One badge office for both.
= | Badge office chief confirmed.

photo-found-elsewhere | An image bank sells his smile for nine euros.
- | He wrote of a student job as model.
? | Bank has no release from him, its model is one Emre K.

photo-found-elsewhere | Profile picture made by a face generator, site mark left in the corner.
- | Generator was also used by our marketing for a poster. Nothing to do with him.

~photo-found-elsewhere | Not his photo, shows a musician.
= | Import took the album he had liked. Fault of the ATS plug-in, 14 cases.
= | Own picture is on the PDF.

photo-found-elsewhere | Search engine leads from her picture to a dentist in Ankara.
- | She wished us a nice weekend.
