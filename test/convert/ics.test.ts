import { expect } from 'chai';
import { ConvertError, fromIcs, toIcs } from '../../src/convert/index.js';
import { checked, datasetOf, datesOf, eventsOf, lossesOf } from './checked.js';

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:a', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

describe('from iCalendar', () => {
  const dates: readonly (readonly [string, readonly string[], string])[] = [
    ['a day', ['DTSTART;VALUE=DATE:20250815'], '2025-08-15'],
    ['a day that does not say so', ['DTSTART:20250815', 'DTEND:20250818'], '2025-08-15/2025-08-17'],
    ['one whole day, whose end is the next', ['DTSTART;VALUE=DATE:20250815', 'DTEND;VALUE=DATE:20250816'], '2025-08-15'],
    ['an end that is exclusive', ['DTSTART;VALUE=DATE:20250815', 'DTEND;VALUE=DATE:20250818'], '2025-08-15/2025-08-17'],
    ['an end across a month', ['DTSTART;VALUE=DATE:20250830', 'DTEND;VALUE=DATE:20250901'], '2025-08-30/2025-08-31'],
    ['a time in UTC', ['DTSTART:20250815T193000Z', 'DTEND:20250815T203015Z'], '2025-08-15T19:30Z/2025-08-15T20:30:15Z'],
    ['a floating time', ['DTSTART:20250815T193000'], '2025-08-15T19:30'],
    [
      'a time in a zone, in winter and in summer',
      ['DTSTART;TZID=Europe/Berlin:20250115T100000', 'DTEND;TZID=Europe/Berlin:20250715T100000'],
      '2025-01-15T10:00+01:00/2025-07-15T10:00+02:00',
    ],
    ['a length in days', ['DTSTART;VALUE=DATE:20250815', 'DURATION:P1W'], '2025-08-15/2025-08-21'],
    ['a length in hours', ['DTSTART:20250815T230000Z', 'DURATION:PT1H30M'], '2025-08-15T23:00Z/2025-08-16T00:30Z'],
  ];
  for (const [what, lines, edtf] of dates) it(`reads ${what}`, () => expect(datesOf(fromIcs(calendar(...lines)))).to.deep.equal([edtf]));

  it('reads the other properties, folded and escaped', () => {
    const text = calendar(
      'DTSTART;VALUE=DATE:20250815',
      'SUMMARY:Talks\\, and',
      '  more\\; \\\\ words',
      'DESCRIPTION:one\\ntwo',
      'LOCATION:Alaska',
      'GEO:61.2;-149.9',
      'CATEGORIES:a\\,b,c',
      'STATUS:TENTATIVE',
      'URL:https://example.org/',
      'ATTACH;FMTTYPE=image/png:https://example.org/a.png',
    );
    expect(eventsOf(fromIcs(text))).to.deep.equal([
      {
        id: 'a',
        date: '2025-08-15',
        title: 'Talks, and more; \\ words',
        summary: 'one\ntwo',
        status: 'planned',
        place: { name: 'Alaska', lat: 61.2, lon: -149.9 },
        categories: ['a,b', 'c'],
        url: 'https://example.org/',
        media: [{ url: 'https://example.org/a.png', type: 'image/png' }],
      },
    ]);
  });

  it('keeps the first time of what recurs, with its rule, and lists the others; alarms are kept, and not read', () => {
    const converted = fromIcs(
      calendar('DTSTART;VALUE=DATE:20250815', 'RRULE:FREQ=DAILY', 'STATUS:CANCELLED', 'BEGIN:VALARM', 'SUMMARY:no', 'END:VALARM'),
    );
    expect(eventsOf(converted)[0]).to.deep.equal({
      id: 'a',
      date: '2025-08-15',
      title: '',
      status: 'cancelled',
      'x-ics': ['RRULE:FREQ=DAILY', 'BEGIN:VALARM', 'SUMMARY:no', 'END:VALARM'],
    });
    expect(lossesOf(converted).join()).to.include('further times');
    expect(lossesOf(converted, 'changed')).to.deep.equal(['line 3: VALARM is kept as x-ics, and not shown']);
    expect(toIcs(converted.dataset).output).to.include('BEGIN:VALARM\r\nSUMMARY:no\r\nEND:VALARM\r\nEND:VEVENT');
  });

  it('keeps a time in a zone that nobody knows, without it', () => {
    const converted = fromIcs(calendar('DTSTART;TZID=W. Europe Standard Time:20250115T100000'));
    expect(datesOf(converted)).to.deep.equal(['2025-01-15T10:00']);
    expect(lossesOf(converted, 'changed')).to.have.lengthOf(1);
  });

  const outlook = (rule: string): string =>
    calendar('DTSTART;TZID="W. Europe Standard Time":20250115T100000', 'DTEND;TZID="W. Europe Standard Time":20250715T100000').replace(
      'BEGIN:VEVENT',
      [
        'BEGIN:VTIMEZONE',
        'TZID:W. Europe Standard Time',
        ...[
          'BEGIN:STANDARD',
          'DTSTART:16010101T030000',
          'TZOFFSETFROM:+0200',
          'TZOFFSETTO:+0100',
          `RRULE:${rule};BYMONTH=10`,
          'END:STANDARD',
        ],
        ...[
          'BEGIN:DAYLIGHT',
          'DTSTART:16010101T020000',
          'TZOFFSETFROM:+0100',
          'TZOFFSETTO:+0200',
          `RRULE:${rule};BYMONTH=3`,
          'END:DAYLIGHT',
        ],
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
      ].join('\r\n'),
    );

  it('reads times in a zone that the file itself describes, as Outlook has them', () => {
    const converted = fromIcs(outlook('FREQ=YEARLY;BYDAY=-1SU'));
    expect(datesOf(converted)).to.deep.equal(['2025-01-15T10:00+01:00/2025-07-15T10:00+02:00']);
    expect(converted.losses).to.deep.equal([]);
  });

  for (const rule of ['FREQ=SECONDLY', 'FREQ=YEARLY;BYSECOND=1,2,3', 'FREQ=YEARLY;BYMONTHDAY=31;BYDAY=-1SU'])
    it(`does not follow a zone that changes its clocks by ${rule}`, () => {
      const converted = fromIcs(outlook(rule));
      expect(datesOf(converted)).to.deep.equal(['2025-01-15T10:00/2025-07-15T10:00']);
      expect(lossesOf(converted, 'changed')).to.have.lengthOf(1);
    });

  it('takes who organises and attends as people, by name or address, without rooms; addresses stay beside', () => {
    const lines = [
      'ATTENDEE;CN="Doe, Jane";ROLE=CHAIR:mailto:jane@example.org',
      'ATTENDEE:mailto:x@example.org',
      'ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room@example.org',
      "ORGANIZER;CN=Mira ^'M^' Holt:mailto:mira@example.org",
    ];
    const converted = fromIcs(calendar('DTSTART;VALUE=DATE:20250815', 'SUMMARY:x', ...lines));
    expect(eventsOf(converted)[0]).to.deep.include({ people: ['Mira "M" Holt', 'Doe, Jane', 'x@example.org'], 'x-ics': lines });
    const { output, losses } = toIcs(converted.dataset);
    expect(fromIcs(output).dataset).to.deep.equal(converted.dataset);
    expect(losses).to.deep.equal([]);
  });

  it('loses a line that is no property, says which, and reads the others', () => {
    const converted = fromIcs(calendar('DTSTART;VALUE=DATE:20250815', 'nonsense', 'SUMMARY;A:x', 'SUMMARY:kept'));
    expect(eventsOf(converted)[0]).to.deep.equal({ id: 'a', date: '2025-08-15', title: 'kept' });
    expect(lossesOf(converted)).to.deep.equal([
      'line 6: a line that is no property of iCalendar',
      'line 7: a line that is no property of iCalendar',
    ]);
  });

  it('takes name, description and zone of the calendar', () => {
    const text = calendar('DTSTART:20250815T100000').replace(
      'VERSION:2.0',
      'X-WR-CALNAME:Name\r\nX-WR-CALDESC:Words\r\nX-WR-TIMEZONE:Asia/Seoul',
    );
    expect(checked(fromIcs(text))).to.deep.include({ title: 'Name', description: 'Words', timeZone: 'Asia/Seoul' });
  });

  const bad: readonly (readonly [string, string, string, number])[] = [
    ['another format', '{"events": []}', 'is no iCalendar file', 1],
    ['a file cut off', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2025', 'VEVENT is never ended', 2],
    ['endless depth', `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(1000)}`, 'nested too deeply', 21],
    ['components that cross', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR', 'ends a VCALENDAR that is not open', 3],
  ];
  for (const [what, text, message, line] of bad)
    it(`refuses ${what}, and says where`, () =>
      expect(() => fromIcs(text))
        .to.throw(ConvertError, message)
        .with.property('line', line));

  it('lists an event whose day does not exist', () => {
    expect(lossesOf(fromIcs(calendar('DTSTART;VALUE=DATE:20230230')))).to.deep.equal(['line 3: an event without a date that can be read']);
  });
});

describe('to iCalendar', () => {
  it('and back keeps what a calendar can hold', () => {
    const text = calendar(
      'DTSTART;VALUE=DATE:20250815',
      'DTEND;VALUE=DATE:20250818',
      `SUMMARY:${'Long words, '.repeat(12)}مكالمة`.replaceAll(',', '\\,'),
      'DESCRIPTION:one\\ntwo',
      'LOCATION:Alaska',
      'GEO:61.2;-149.9',
      'CATEGORIES:a\\,b,c',
      'STATUS:CANCELLED',
      'URL:https://example.org/',
      'RRULE:FREQ=DAILY',
    );
    const once = fromIcs(text).dataset;
    const { output, losses } = toIcs(once);
    expect(fromIcs(output).dataset).to.deep.equal(once);
    expect(losses).to.deep.equal([]);
    for (const line of output.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
  });

  it('writes the day after as the end, times in UTC, and plans as tentative', () => {
    const dataset = {
      ...datasetOf({ date: '2025-08-15/2025-08-17', title: 'x', status: 'planned' as const }, { date: '2025-01-15T10:00', title: 'y' }),
      timeZone: 'Asia/Seoul',
      asOf: '2025-08-13',
    };
    const { output } = toIcs(dataset);
    for (const line of [
      'DTSTART;VALUE=DATE:20250815',
      'DTEND;VALUE=DATE:20250818',
      'STATUS:TENTATIVE',
      'DTSTART:20250115T010000Z',
      'DTSTAMP:20250813T000000Z',
    ])
      expect(output).to.include(`${line}\r\n`);
  });

  for (const date of [
    '2024',
    '2025-04',
    '2025-08-13~',
    '2025-08-13?',
    '[2025-08-13,2025-08-15]',
    '[..2025-08-13]',
    '2025-08-13/..',
    '2025-08-1X',
    '-0043-03-15',
    '0000-01-01',
    '9999-12-31',
    '2025-08-13T19',
    '2025-08/2025-09',
  ])
    it(`rounds ${date} to nothing: the event is left out, and listed`, () => {
      const { output, losses } = toIcs(datasetOf({ date, title: 'x' }));
      expect(output).to.not.include('VEVENT');
      expect(losses.map(({ kind, path }) => [kind, path])).to.deep.equal([['lost', '/events/0']]);
    });

  it('lists people, of whom a calendar has the addresses only, and what it has no property for', () => {
    const { losses } = toIcs(datasetOf({ date: '2025-08-15', title: 'x', people: ['A'], note: 'n', importance: 1 }));
    expect(losses.map(({ path }) => path)).to.deep.equal(['/events/0/people', '/events/0/note', '/events/0/importance']);
  });

  it('keeps relations between its events, there and back, and lists those to others', () => {
    const file = (relation: string): string =>
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20250815\r\n${relation}\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nDTSTART;VALUE=DATE:20250816\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    for (const [relation, rel] of [
      ['RELATED-TO:b', 'parent'],
      ['RELATED-TO;RELTYPE=SIBLING:b', 'sibling'],
    ] as const) {
      const converted = fromIcs(file(relation));
      expect(eventsOf(converted)[0]?.links).to.deep.equal([{ rel, to: 'b' }]);
      expect(toIcs(converted.dataset).output).to.include(`${relation}\r\n`);
    }
    expect(lossesOf(fromIcs(file('RELATED-TO:c')))).to.deep.equal(['line 2: a relation to an event that is not in the file']);
  });

  it('lets no text begin a property of its own', () => {
    const { output } = toIcs(datasetOf({ id: 'a\r\nX:1', date: '2025-08-15', title: 'x\r\nSTATUS:CANCELLED', 'x-ics': ['A:1\r\nB:2', 7] }));
    expect(output.split('\r\n').filter((line) => /^(X|STATUS|A|B):/.test(line))).to.deep.equal(['STATUS:CONFIRMED']);
  });
});
