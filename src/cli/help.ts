const ending = `A file named - is standard input. Exit code: 0 all is well, 1 problems were found, 2 the call is wrong.
`;

/** What the command says about itself. */
export const overview: string = `event-timeline: from articles to datasets that can be checked

  event-timeline extract ARTICLE…   dated events with verbatim quotes, from .txt, .html or .md
  event-timeline check DATASET…     format, dates, ids, links, quotes against their sources
  event-timeline convert FILE       from TimelineJS, vis, SIMILE, CSV, Wikidata, Markwhen, iCalendar …, and to some of them
  event-timeline render DATASET     a picture (.svg) or a page that needs no script (.html)

  event-timeline COMMAND --help     explains a command, with examples
  event-timeline --version

${ending}`;

/** The help of “extract”. */
export const extractHelp: string = `event-timeline extract ARTICLE… [options]

Reads articles in Arabic or English and writes a dataset: dated events, each standing on words of the article that can be found again
at their offsets, no date more precise than the text. Works offline; the same input gives the same output.

  event-timeline extract article.txt --published 2025-08-13 -o dataset.json
  curl -s https://example.org/story | event-timeline extract - --url https://example.org/story > dataset.json
  event-timeline extract monday.md tuesday.html -o week.json
  event-timeline extract a.txt b.txt --published a.txt=2025-08-13 --published b.txt=2025-08-14

  --published DAY        when the article was published: "last year" and "on Friday" are counted from it. A page (JSON-LD, Open Graph,
                         <time>) or a front matter may say so itself; without it such words stay undated. FILE=DAY is for one of several
  --lang TAG             the article's language (ar, en, en-US: month before day in 8/10/2025); without it the page's, or that of its words
  --url URL              where the article stands
  --title TEXT           its headline; of several articles, the title of the dataset
  -o, --output FILE      write the dataset there (.json, or no ending), not to standard output
  --force                overwrite that file
  --with-text            the dataset carries the articles' texts, so that quotes can be shown and checked in their place
  --trace                say for every expression of time which rule dated it, or why it has no date; also as "x-trace" in the dataset
  --encoding NAME        of files that are not in UTF-8: windows-1256
  --json                 the report as JSON: on standard output, or on standard error where the dataset goes to standard output

Of a page, the article alone is read: no navigation, captions, "read also" lines. Offsets count in that text; --with-text keeps it.
Of Markdown, the front matter gives title, date, lang and url, and what follows is read as it stands.
An article that cannot be read, and articles without any date, are problems (exit code 1).

${ending}`;

/** The help of “check”. */
export const checkHelp: string = `event-timeline check DATASET… [options]

Says what is wrong with datasets (JSON, or NDJSON whose first line is the header): format, dates, ids, links, and for every quote
whether its words stand in the source: verbatim, verbatim but for marks and spacing, or not found; at the offsets given, between its
prefix and suffix. Further: sources that have changed since (sha256), planned events whose time is over, dates that contradict their
status, their links or each other.

  event-timeline check dataset.json
  event-timeline check dataset.json --source article=article.txt
  event-timeline check data/*.json --json | jq '.files[] | select(.ok | not) | .file'

  --source ID=FILE       the text of a source (.txt, .html, .md), read as extract reads it. Without it: the source's "text", or its
                         "textUrl" on disk, relative to the dataset; nothing is fetched
  --strict               notes are problems too
  --json                 the report as JSON: {command, ok, files: [{file, ok, events, verdicts, quotes, sources, findings}]}

Errors and warnings are problems (exit code 1). Notes are not: a quote that could not be checked, accounts that differ on a date.
Each finding names the line and the JSON Pointer it is about.

${ending}`;

/** The help of “convert”. */
export const convertHelp: string = `event-timeline convert FILE [options]

Makes a dataset of a file in another format, or writes a dataset in one, and says what was changed and what was lost on the way. Dates stay
as exact as they are: none gets a day that the file does not give, none is rounded. Nothing is fetched, and no script is run.

  event-timeline convert timeline.json -o dataset.json
  event-timeline convert quakes.csv --column title=LOCATION_NAME -o quakes.json
  event-timeline convert page.html --from vis -o dataset.json
  event-timeline convert dataset.json -o dataset.ics
  event-timeline convert --wikidata-query Q178561 > battles.rq

  --from FORMAT          timelinejs (JSON of version 2 or 3, or the sheet's CSV), vis (items, or the page that has them), simile (XML or
                         JSON), csv, wikidata (SPARQL results or entities), markwhen, ics, schemaorg (JSON-LD, or a page with it),
                         linkedplaces (or GeoJSON-T), dataset; guessed without it
  --to FORMAT            dataset, jsonld (schema.org), ics, csv, timelinejs, annotations (W3C Web Annotations, one a quote);
                         without it by the output's name (.ics, .csv, .jsonld; .json or no ending: dataset)
  -o, --output FILE      write there, not to standard output
  --force                overwrite that file
  --lang TAG             the language of the texts; of a dataset in several, the one to write
  --title TEXT           the title of the dataset
  --encoding NAME        of a file that is not in UTF-8: windows-1256
  --json                 the report as JSON, with every single loss: on standard output, or on standard error where the result goes there

  --column FIELD=NAME    csv: which column is the date, end, title, summary, lane, place, lat, lon, url …, where its name does not tell
  --order ORDER          csv: day-first or month-first, for 03/04/2025; without it such a date is kept as its year
  --years COUNT          csv: historical (the year -44 is 44 BCE, the default) or astronomical (it is 45 BCE)
  --unit UNIT            simile: years or million-years-ago
  --as-of DAY            markwhen: what “now” is, without it today; schemaorg: events scheduled for later are planned
  --wikidata-query CLASS print the query for https://query.wikidata.org that keeps how exact dates are, for the members of a class

What is lost in reading, and an event (or, of annotations, a quote) that cannot be written, are problems (exit code 1).
Everything else that changed is a note. A file may have 32 MB.

${ending}`;

/** The help of “render”. */
export const renderHelp: string = `event-timeline render DATASET [options]

Draws a dataset (JSON, or NDJSON whose first line is the header) as the element does, without a browser: a picture (SVG), or a page with
the picture and all events as a list, with dates, precision and status in words, quotes and links to the quoted passages.

  event-timeline render dataset.json -o timeline.svg
  event-timeline render dataset.json -o timeline.html --locale ar
  event-timeline render dataset.json -o card.svg --size 1200x630 --theme dark
  event-timeline render - --to html --fragment < dataset.json | tee piece.html

  -o, --output FILE      write it there, not to standard output; .svg or .html says which
  --to svg|html          which, where the name does not say; svg on standard output
  --force                overwrite that file
  --width PX             of the picture (900); it is as high as it has to be
  --size WIDTHxHEIGHT    of the picture, all of it filled: words grow, or shrink, to fit
  --locale TAG           language of the words around the data (ar, en, es, fa, fr, he); by default the dataset's
  --direction ltr|rtl    of the text; --axis-direction ltr|rtl: of time. By default those of the language
  --theme light|dark|auto  auto follows the reader's colour scheme, in browsers; in pages the default
  --scale time|collapsed|even   by default what the dataset asks for
  --start, --end DATE    the stretch of time that is shown, in EDTF
  --now DAY              draws the line “today” there, and marks plans that have passed; without it, the file is the same on every day
  --calendar, --numerals ID     CLDR names, such as islamic-umalqura and arab
  --heading TEXT         in place of the dataset's title; "" for none in the picture
  --selected ID          this event is labelled in any case
  --id ID                of the figure in its page; links to events are #ID:EVENT then
  --json                 the report as JSON: on standard output, or on standard error where the figure goes to standard output

For pages:
  --fragment             no whole page, but a <figure> to put into one
  --element              inside an <event-timeline>, which takes its place where scripts run; --script URL: where the library is
  --url URL, --image URL  where the page and its picture for social media will stand (canonical, Open Graph)

What cannot be read is left out and told (exit code 1); "event-timeline check" says more.

${ending}`;
