/** What the command says about itself. */
export const overview = `event-timeline: from articles to datasets that can be checked

  event-timeline extract ARTICLE…   dated events with verbatim quotes, from .txt, .html or .md
  event-timeline check DATASET…     format, dates, ids, links, quotes against their sources

  event-timeline COMMAND --help     explains a command, with examples
  event-timeline --version

A file named - is standard input. Exit code: 0 all is well, 1 problems were found, 2 the call is wrong.
`;

/** The help of “extract”. */
export const extractHelp = `event-timeline extract ARTICLE… [options]

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
  -o, --output FILE      write the dataset there, not to standard output
  --force                overwrite that file
  --with-text            the dataset carries the articles' texts, so that quotes can be shown and checked in their place
  --trace                say for every expression of time which rule dated it, or why it has no date; also as "x-trace" in the dataset
  --encoding NAME        of files that are not in UTF-8: windows-1256
  --json                 the report as JSON: on standard output, or on standard error where the dataset goes to standard output

Of a page, the article alone is read: no navigation, captions, "read also" lines. Offsets count in that text; --with-text keeps it.
Of Markdown, the front matter gives title, date, lang and url, and what follows is read as it stands.
`;

/** The help of “check”. */
export const checkHelp = `event-timeline check DATASET… [options]

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
`;
