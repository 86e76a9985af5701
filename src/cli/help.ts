const ending = `A file named - is standard input.
Exit code: 0 all is well, 1 problems were found, 2 the call is wrong.
`;

/** Puts the lines that go on explaining an option, each of which begins with a tab here, below where the first explains it. */
const shape = (text: string): string => text.replaceAll('\t', ' '.repeat(25));

/** What the command says about itself. */
export const overview: string = shape(`event-timeline: from articles to datasets that can be checked

  event-timeline extract ARTICLE…   dated events with verbatim quotes, from
\t           .txt, .html or .md
  event-timeline check DATASET…     format, dates, ids, links, quotes against
\t           their sources
  event-timeline convert FILE       from TimelineJS, vis, SIMILE, CSV, Wikidata,
\t           iCalendar and others, and to some of them
  event-timeline render DATASET     a picture (.svg), or a page that needs no
\t           script (.html)

  event-timeline COMMAND --help     explains a command, with examples
  event-timeline --version

${ending}`);

/** The help of “extract”. */
export const extractHelp: string = shape(`event-timeline extract ARTICLE… [options]

Reads articles in Arabic or English and writes a dataset: dated events, each
standing on words of the article that can be found again at their offsets, no
date more precise than the text. Works offline; the same input gives the same
output.

  event-timeline extract article.txt --published 2025-08-13 -o dataset.json
  curl -s https://example.org/story | event-timeline extract - > dataset.json
  event-timeline extract monday.md tuesday.html -o week.json
  event-timeline extract a.txt b.txt \\
    --published a.txt=2025-08-13 --published b.txt=2025-08-14

  --published DAY        when the article was published: "last year" and "on
\tFriday" are counted from it. A page (JSON-LD, Open
\tGraph, <time>) or a front matter may say so itself;
\twithout it such words stay undated. FILE=DAY is for one
\tof several
  --lang TAG             the article's language (ar, en, en-US: month before day
\tin 8/10/2025); without it the page's, or that of its
\twords
  --url URL              where the article stands
  --title TEXT           its headline; of several articles, the title of the
\tdataset
  -o, --output FILE      write the dataset there (.json, or no ending), not to
\tstandard output
  --force                overwrite that file
  --with-text            the dataset carries the articles' texts, so that quotes
\tcan be shown and checked in their place
  --trace                say for every expression of time which rule dated it,
\tor why it has no date; also as "x-trace" in the dataset
  --encoding NAME        the encoding of files that are not in UTF-8, such as
\twindows-1256
  --json                 the report as JSON: on standard output, or on standard
\terror where the dataset goes to standard output

Of a page, the article alone is read: no navigation, captions, "read also"
lines. Offsets count in that text; --with-text keeps it. Of Markdown, the front
matter gives title, date, lang and url, and what follows is read as it stands.
An article that cannot be read, and articles without any date, are problems
(exit code 1).

${ending}`);

/** The help of “check”. */
export const checkHelp: string = shape(`event-timeline check DATASET… [options]

Says what is wrong with datasets (JSON, or NDJSON whose first line is the
header): format, dates, ids, links, and for every quote whether its words stand
in the source: verbatim, verbatim but for marks and spacing, or not found; at
the offsets given, between its prefix and suffix. Further: sources that have
changed since (sha256), planned events whose time is over, dates that contradict
their status, their links or each other.

  event-timeline check dataset.json
  event-timeline check dataset.json --source article=article.txt
  event-timeline check data/*.json --json | jq '.files[] | select(.ok | not)'

  --source ID=FILE       the text of a source (.txt, .html, .md), read as
\textract reads it. Without it: the source's "text", or
\tits "textUrl" on disk, relative to the dataset; nothing
\tis fetched
  --strict               notes are problems too
  --json                 the report as JSON: {command, ok, files: [{file, ok,
\tevents, verdicts, quotes, sources, findings}]}

Errors and warnings are problems (exit code 1). Notes are not: a quote that
could not be checked, accounts that differ on a date. Each finding names the
line and the JSON Pointer it is about.

${ending}`);

/** The help of “convert”. */
export const convertHelp: string = shape(`event-timeline convert FILE [options]

Makes a dataset of a file in another format, or writes a dataset in one, and
says what was changed and what was lost on the way. Dates stay as exact as they
are: none gets a day that the file does not give, none is rounded. Nothing is
fetched, and no script is run.

  event-timeline convert timeline.json -o dataset.json
  event-timeline convert quakes.csv --column title=LOCATION_NAME -o quakes.json
  event-timeline convert page.html --from vis -o dataset.json
  event-timeline convert dataset.json -o dataset.ics
  event-timeline convert --wikidata-query Q178561 > battles.rq

  --from FORMAT          timelinejs (JSON of version 2 or 3, or the sheet's
\tCSV), vis (items, or the page that has them), simile
\t(XML or JSON), csv, wikidata (SPARQL results or
\tentities), markwhen, ics, schemaorg (JSON-LD, or a page
\twith it), linkedplaces (or GeoJSON-T), dataset; guessed
\twithout it
  --to FORMAT            dataset, jsonld (schema.org), ics, csv, timelinejs,
\tannotations (W3C Web Annotations, one a quote); without
\tit by the output's name (.ics, .csv, .jsonld; .json or
\tno ending: dataset)
  -o, --output FILE      write there, not to standard output
  --force                overwrite that file
  --lang TAG             the language of the texts; of a dataset in several, the
\tone to write
  --title TEXT           the title of the dataset
  --encoding NAME        the encoding of a file that is not in UTF-8, such as
\twindows-1256
  --json                 the report as JSON, with every single loss: on standard
\toutput, or on standard error where the result goes
\tthere

  --column FIELD=NAME    csv: which column is the date, end, title, summary,
\tlane, place, lat, lon, url …, where its name does not
\ttell
  --order ORDER          csv: day-first or month-first, for 03/04/2025; without
\tit such a date is kept as its year
  --years HOW            csv: what the year -44 is: 44 BCE (historical, the
\tdefault) or 45 BCE (astronomical)
  --unit UNIT            simile: what bare numbers count, years or
\tmillion-years-ago; without it their order tells
  --as-of DAY            markwhen: what “now” is, without it today; schemaorg:
\tevents scheduled for later are planned
  --wikidata-query CLASS
\tprint the query for https://query.wikidata.org that
\tkeeps how exact dates are, for the members of a class

What is lost in reading, and an event (or, of annotations, a quote) that cannot
be written, are problems (exit code 1). Everything else that changed is a note.
A file may have 32 MB.

${ending}`);

/** The help of “render”. */
export const renderHelp: string = shape(`event-timeline render DATASET [options]

Draws a dataset (JSON, or NDJSON whose first line is the header) as the element
does, without a browser: a picture (SVG), or a page with the picture and all
events as a list, with dates, precision and status in words, quotes and links to
the quoted passages.

  event-timeline render dataset.json -o timeline.svg
  event-timeline render dataset.json -o timeline.html --locale ar
  event-timeline render dataset.json -o card.svg --size 1200x630 --theme dark
  event-timeline render - --to html --fragment < dataset.json | tee piece.html

  -o, --output FILE      write it there, not to standard output; .svg or .html
\tsays which
  --to svg|html          which, where the name does not say; svg on standard
\toutput
  --force                overwrite that file
  --width PX             width of the picture (900); it is as high as it has to
\tbe
  --size WIDTHxHEIGHT    of the picture, all of it filled: words grow, or
\tshrink, to fit
  --locale TAG           language of the words around the data (ar, en, es, fa,
\tfr, he); by default the dataset's
  --direction ltr|rtl    direction of the text; by default that of the language
  --axis-direction ltr|rtl
\tdirection of time; by default that of the text
  --theme light|dark|auto
\tauto follows the reader's colour scheme, in browsers;
\tin pages the default
  --scale time|collapsed|even
\tby default what the dataset asks for
  --start DATE           where the stretch of time that is shown begins, in EDTF
  --end DATE             where it ends
  --now DAY              draws the line “today” there, and marks plans that have
\tpassed; without it, the file is the same on every day
  --calendar ID          by its CLDR name, such as islamic-umalqura
  --numerals ID          by their CLDR name, such as arab
  --heading TEXT         in place of the dataset's title; "" for none in the
\tpicture
  --selected ID          this event is labelled in any case
  --id ID                id of the figure in its page; links to events are
\t#ID:EVENT then
  --json                 the report as JSON: on standard output, or on standard
\terror where the figure goes to standard output

For pages:
  --fragment             no whole page, but a <figure> to put into one
  --element              inside an <event-timeline>, which takes its place where
\tscripts run
  --script URL           where the library is, for --element
  --url URL              where the page will stand (canonical, Open Graph)
  --image URL            where its picture for social media will stand

What cannot be read is left out and told (exit code 1); "event-timeline check"
says more.

${ending}`);
