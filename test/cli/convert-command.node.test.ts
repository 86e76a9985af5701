import { expect } from 'chai';
import { call, datasetIn, datesIn } from './command.js';

const sheet = 'date,title\n2024,One\n2025-04,Two\n';
const timeline = JSON.stringify({ events: [{ start_date: { year: '-44' }, text: { headline: 'Caesar' } }] });
const dataset = JSON.stringify({
  version: 1,
  events: [
    { id: 'a', date: '2025-08-15', title: 'One', 'x-ics': ['RRULE:FREQ=DAILY'] },
    { date: '2024~', title: 'Two' },
  ],
});
const calendar =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20250815\r\nSUMMARY:One\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

describe('event-timeline convert', () => {
  const inputs: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['a table', 'a.csv', sheet, ['2024', '2025-04']],
    ['TimelineJS', 'a.json', timeline, ['-0043']],
    ['iCalendar', 'a.ics', calendar, ['2025-08-15']],
    ['SIMILE', 'a.xml', '<data><event start="200 BC"/></data>', ['-0199']],
    ['vis', 'a.html', "<html><script>new vis.DataSet([{id: 1, start: '2014-04-20'}])</script></html>", ['2014-04-20']],
    ['Markwhen', 'a.mw', '2023-01/2023-03: x\nnow: y', ['2023-01/2023-03', '2025-08-20']],
  ];
  for (const [what, file, text, dates] of inputs)
    it(`knows ${what} by itself`, async () => {
      const outcome = await call(['convert', file], { files: { [file]: text } });
      expect(outcome.code).to.equal(0);
      expect(datesIn(datasetIn(outcome))).to.deep.equal(dates);
      expect(outcome.err).to.include(`${file}: ${dates.length} event`);
    });

  it('reads standard input, whatever the file would be called', async () => {
    const { code, out } = await call(['convert', '-', '--title', 'T', '--lang', 'ar'], { stdin: sheet });
    expect(code).to.equal(0);
    expect(datasetIn({ out })).to.deep.include({ version: 1, title: 'T', lang: 'ar' });
  });

  it('writes a file, and says what became of what it read', async () => {
    const { code, out, err, files } = await call(['convert', 'a.json', '-o', 'd.json'], { files: { 'a.json': timeline } });
    expect([code, out]).to.deep.equal([0, '']);
    expect(JSON.parse(files.get('d.json') ?? '')).to.deep.equal({ version: 1, events: [{ date: '-0043', title: 'Caesar' }] });
    expect(err).to.equal('a.json: 1 event from timelinejs to dataset, d.json; 0 things changed, 0 lost\n');
  });

  it('overwrites nothing without --force, and its own input never', async () => {
    const files = { 'a.csv': sheet, 'd.json': 'mine' };
    const refused = await call(['convert', 'a.csv', '-o', 'd.json'], { files });
    expect([refused.code, refused.files.get('d.json')]).to.deep.equal([2, 'mine']);
    expect((await call(['convert', 'a.csv', '-o', 'd.json', '--force'], { files })).files.get('d.json')).to.include('"version": 1');
    expect((await call(['convert', 'a.csv', '-o', 'a.csv', '--force'], { files })).code).to.equal(2);
  });

  const outputs: readonly (readonly [string, RegExp])[] = [
    ['jsonld', /"@vocab": "https:\/\/schema.org\/"/],
    ['ics', /^BEGIN:VCALENDAR\r\n[^]*RRULE:FREQ=DAILY\r\n/],
    ['csv', /^id,date,[^]*\r\na,2025-08-15,/],
    ['timelinejs', /"start_date": \{\s+"year": 2025/],
    ['annotations', /"AnnotationPage"/],
    ['dataset', /"x-ics"/],
  ];
  for (const [to, start] of outputs)
    it(`writes ${to}`, async () =>
      expect((await call(['convert', 'd.json', '--to', to], { files: { 'd.json': dataset } })).out).to.match(start));

  it('ends with 1 where an event cannot be written, names it, and says how many were', async () => {
    const { code, err } = await call(['convert', 'd.json', '--to', 'ics'], { files: { 'd.json': dataset } });
    expect(code).to.equal(1);
    expect(err).to.include('d.json warning /events/1: lost: an event that is not known to the day');
    expect(err).to.include('d.json: 1 of 2 events from dataset to ics; 0 things changed, 1 lost');
  });

  it('ends with 1 where a quote cannot be an annotation, as those are of quotes', async () => {
    const quoted = JSON.stringify({
      version: 1,
      sources: { a: { title: 'A' } },
      events: [{ date: '2024', title: 'x', quotes: [{ source: 'a', exact: 'x' }] }],
    });
    const { code, err } = await call(['convert', 'd.json', '--to', 'annotations'], { files: { 'd.json': quoted } });
    expect(code).to.equal(1);
    expect(err).to.include('d.json warning /events/0/quotes/0: lost: a quote whose source has no address');
  });

  for (const [file, start] of [
    ['a.ics', 'BEGIN:VCALENDAR'],
    ['a.CSV', 'id,date,'],
    ['a.jsonld', '{\n  "@context"'],
    ['a.json', '{\n  "version": 1'],
    ['a', '{\n  "version": 1'],
  ] as const)
    it(`writes into ${file} what its name says`, async () => {
      const { files } = await call(['convert', 'd.json', '-o', file], { files: { 'd.json': dataset } });
      expect(files.get(file)).to.satisfy((text: string) => text.startsWith(start));
    });

  it('says in words what TimelineJS has no field for, in the language that is written', async () => {
    const shown = async (lang: string): Promise<string> =>
      (await call(['convert', 'd.json', '--to', 'timelinejs', '--lang', lang], { files: { 'd.json': dataset } })).out;
    expect(await shown('en')).to.include('"display_date": "about 2024');
    expect(await shown('ar')).to.include('"display_date": "نحو 2024');
  });

  for (const file of ['x.pdf', 'x.txt', 'x.html'])
    it(`writes nothing into ${file}, which says that it is something else`, async () => {
      const { code, err, files } = await call(['convert', 'd.json', '-o', file], { files: { 'd.json': dataset } });
      expect([code, files.has(file)]).to.deep.equal([2, false]);
      expect(err).to.include(`${file}: name it .json, .ics, .csv or .jsonld, or say --to with one of dataset, jsonld`);
      expect((await call(['convert', 'd.json', '--to', 'csv', '-o', file], { files: { 'd.json': dataset } })).code).to.equal(0);
    });

  it('ends with 1 where something is lost in reading, and keeps the rest', async () => {
    const { code, err, out } = await call(['convert', 'a.csv'], { files: { 'a.csv': `${sheet}never,Three\n` } });
    expect(code).to.equal(1);
    expect(datesIn(datasetIn({ out }))).to.deep.equal(['2024', '2025-04']);
    expect(err).to.equal(
      'a.csv:4 warning: lost: an event without a date that can be read\na.csv: 2 events from csv to dataset; 0 things changed, 1 lost\n',
    );
  });

  it('ends with 0 where things are only kept elsewhere, and counts what is alike', async () => {
    const { code, err } = await call(['convert', 'a.xml'], {
      files: { 'a.xml': '<data><event start="1" icon="a"/><event start="2" icon="b"/></data>' },
    });
    expect(code).to.equal(0);
    expect(err).to.include('a.xml:1 note: changed: icon is kept as x-simile, and not shown (2 times)\n');
  });

  it('says what is alike in one line: how often, where first, and the next few places', async () => {
    const xml = `<data>\n${'<event start="1" icon="a"/>\n'.repeat(1048)}</data>`;
    expect((await call(['convert', 'a.xml'], { files: { 'a.xml': xml } })).err).to.include(
      'a.xml:2 note: changed: icon is kept as x-simile, and not shown (1048 times; also 3, 4, 5, …)\n',
    );
    const json = JSON.stringify([{ start: '2024' }, ...['x', 'y', 'z'].map((start) => ({ start }))]);
    expect((await call(['convert', 'a.json', '--from', 'vis'], { files: { 'a.json': json } })).err).to.include(
      'a.json warning /items/1: lost: an event without a date that can be read (3 times; also /items/2, /items/3)\n',
    );
  });

  const undated: readonly (readonly [string, string])[] = [
    ['csv', `name,from\n${'a,the north\n'.repeat(1048)}`],
    ['timelinejs', JSON.stringify({ events: Array(1048).fill({ start_date: { year: 'soon' }, text: { headline: 'x' } }) })],
    ['vis', JSON.stringify(Array(1048).fill({ start: 'soon', content: 'x' }))],
    ['simile', `<data>${'<event start="soon" title="x"/>'.repeat(1048)}</data>`],
    ['wikidata', JSON.stringify({ results: { bindings: Array(1048).fill({ date: { value: 'soon' } }) } })],
    ['markwhen', '32 soon: x\n'.repeat(1048)],
    ['ics', `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n'.repeat(1048)}END:VCALENDAR`],
    ['schemaorg', JSON.stringify(Array(1048).fill({ '@type': 'Event', startDate: 'soon', name: 'x' }))],
    ['linkedplaces', JSON.stringify({ features: Array(1048).fill({ type: 'Feature', when: { timespans: [{ start: { in: 'soon' } }] } }) })],
  ];
  for (const [from, text] of undated)
    it(`refuses ${from} none of whose 1,048 events has a date with one error, and writes nothing`, async () => {
      const { code, out, err } = await call(['convert', 'a.x', '--from', from], { files: { 'a.x': text } });
      expect([code, out]).to.deep.equal([1, '']);
      expect(err.trimEnd().split('\n')).to.have.lengthOf.below(4);
      expect(err)
        .to.match(/^a\.x(:\d+)? error/)
        .and.match(/date/)
        .and.include('right would be: dates');
    });

  it('gives machines every loss of such a file', async () => {
    const { err } = await call(['convert', 'a.json', '--from', 'vis', '--json'], {
      files: { 'a.json': JSON.stringify(Array(1048).fill({ start: 'soon' })) },
    });
    expect((JSON.parse(err) as { losses: unknown[] }).losses).to.have.lengthOf.at.least(1048);
  });

  it('leaves out of a dataset what cannot be read of it, and says so', async () => {
    const files = {
      'd.json': '{"version":1,"events":[{"date":"2025-13","title":"a"},{"date":"2024","title":"b","links":[{"rel":"x"}]},7]}',
    };
    const { code, out, err } = await call(['convert', 'd.json', '--to', 'csv'], { files });
    expect(code).to.equal(1);
    expect(out.split('\r\n')).to.have.lengthOf(4);
    expect(err).to.include('/events/0/date').and.include('/events/2');
  });

  it('reports every loss to machines', async () => {
    const { code, out, err } = await call(['convert', 'a.xml', '--json'], {
      files: { 'a.xml': '<data><event start="1" icon="a"/><event/></data>' },
    });
    expect(code).to.equal(1);
    expect(datasetIn({ out }).events).to.have.lengthOf(1);
    const report = JSON.parse(err) as Record<string, unknown>;
    expect(report).to.deep.include({
      command: 'convert',
      ok: false,
      file: 'a.xml',
      from: 'simile',
      to: 'dataset',
      output: null,
      events: 1,
    });
    expect(report['losses']).to.deep.equal([
      { kind: 'changed', path: 'line 1/icon', message: 'icon is kept as x-simile, and not shown' },
      { kind: 'lost', path: 'line 1', message: 'an event without a date that can be read' },
    ]);
  });

  it('takes habits: columns, the order of day and month, millions of years, the day that “now” is', async () => {
    const files = { 'a.csv': 'key,born,died\nA,03/04/1900,1950\n', 'a.xml': '<data><event start="66"/></data>', 'a.mw': 'now: x' };
    const of = async (...args: readonly string[]): Promise<readonly string[]> =>
      datesIn(datasetIn(await call(['convert', ...args], { files })));
    expect(
      await of('a.csv', '--column', 'title=key', '--column', 'date=born', '--column', 'end=died', '--order', 'day-first'),
    ).to.deep.equal(['1900-04-03/1950']);
    expect(await of('a.xml', '--unit', 'million-years-ago')).to.deep.equal(['Y-66000000S2']);
    expect(await of('a.mw', '--as-of', '2024-05')).to.deep.equal(['2024-05']);
  });

  it('prints the query for Wikidata that keeps precision', async () => {
    const { code, out } = await call(['convert', '--wikidata-query', 'Q178561', '--lang', 'ar']);
    expect(code).to.equal(0);
    expect(out)
      .to.match(/^SELECT/)
      .and.include('timePrecision')
      .and.include('wd:Q178561')
      .and.include('"ar,mul,en"');
  });

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['no file', [], 'which file?'],
    ['two files', ['a.csv', 'b.csv'], 'one file is converted at a time'],
    ['a slip in a format', ['a.csv', '--from', 'simle'], 'did you mean simile?'],
    ['a format that cannot be written', ['a.csv', '--to', 'pdf'], 'one of dataset, jsonld, ics, csv'],
    ['a column without its name', ['a.csv', '--column', 'title'], 'title=key'],
    ['a slip in a field', ['a.csv', '--column', 'titel=key'], 'did you mean title?'],
    ['a day that is none', ['a.csv', '--as-of', 'soon'], 'give a day'],
    ['a class that is none', ['--wikidata-query', 'battle'], 'Q178561'],
    ['a file that is not there', ['none.csv'], 'there is no such file'],
  ];
  for (const [what, args, message] of wrong)
    it(`refuses ${what} with exit code 2`, async () => {
      const { code, err } = await call(['convert', ...args], { files: { 'a.csv': sheet } });
      expect(code).to.equal(2);
      expect(err).to.include(message);
    });

  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sheet, 'utf16le')]);
  const bad: readonly (readonly [string, readonly string[], string | Uint8Array, string])[] = [
    ['another format than named', ['--from', 'ics'], timeline, 'is no iCalendar file; it looks like --from timelinejs'],
    ['a format that nobody knows', [], 'just some words', 'is in no format that is known'],
    ['JSON cut off', [], '{"events": [\n{"start_date": {"ye', 'a.x:2 error: is not JSON'],
    ['XML cut off', [], '<data>\n<event start="1">', 'a.x:2 error: is not whole'],
    ['a calendar cut off', [], calendar.slice(0, 60), 'is not whole'],
    ['entities that multiply', [], '<!DOCTYPE data [<!ENTITY a "b">]><data>&a;</data>', 'document type'],
    ['endless depth', ['--from', 'vis'], '['.repeat(1_000_000), 'nested too deeply'],
    ['another encoding', [], Buffer.from('date,title\n2024,caf\u00e9\n', 'latin1'), 'is not in UTF-8'],
    ['50 MB', [], Buffer.alloc(50_000_000, 'date,title\n2024,x\n'), 'has 50 MB, more than can be held in memory safely'],
    ['a table cut off in a cell', [], 'date,title\n2024,a\n2025,"b', 'a.x:3 error: has a quotation mark that is never closed'],
    ['entities from outside', [], '<!DOCTYPE data SYSTEM "file:///etc/passwd"><data/>', 'document type'],
    ['no text at all', [], new Uint8Array([0, 1, 2, 3]), 'is not text'],
    ['nothing', [], '', 'is empty'],
  ];
  for (const [what, args, content, message] of bad)
    it(`refuses ${what}, says what is wrong, and writes nothing`, async () => {
      const { code, err, out, files } = await call(['convert', 'a.x', ...args, '-o', 'd.json'], { files: { 'a.x': content } });
      expect([code, out, files.has('d.json')]).to.deep.equal([1, '', false]);
      expect(err).to.include(message);
    });

  const large = Buffer.alloc(50_000_000, 32);
  for (const format of ['timelinejs', 'vis', 'simile', 'csv', 'wikidata', 'markwhen', 'ics', 'schemaorg', 'linkedplaces', 'dataset'])
    it(`refuses 50 MB of ${format}, and says how much a file may have and what can be done`, async () => {
      const { code, err, out } = await call(['convert', 'a.x', '--from', format], { files: { 'a.x': large } });
      expect([code, out]).to.deep.equal([1, '']);
      expect(err).to.include('has 50 MB').and.include('at most 32 MB: divide it, and convert each part');
    });

  it('reads files in UTF-16, and in an encoding that is named', async () => {
    expect(datasetIn(await call(['convert', 'a.csv'], { files: { 'a.csv': utf16 } })).events).to.have.lengthOf(2);
    const arabic = Buffer.concat([Buffer.from('date,title\n2024,'), Buffer.from([0xe3, 0xdf, 0xc7, 0xe1, 0xe3, 0xc9])]);
    expect(
      datasetIn(await call(['convert', 'a.csv', '--encoding', 'windows-1256'], { files: { 'a.csv': arabic } })).events?.[0]?.title,
    ).to.equal('مكالمة');
  });

  /** A file of each format whose one event has the title «مكالمة». */
  const arabicFiles: Readonly<Record<string, string>> = {
    timelinejs: JSON.stringify({ events: [{ start_date: { year: 2024 }, text: { headline: 'مكالمة' } }] }),
    vis: JSON.stringify([{ id: 1, start: '2024', content: 'مكالمة' }]),
    simile: '<data><event start="2024" title="مكالمة"/></data>',
    csv: 'date,title\n2024,مكالمة\n',
    wikidata: JSON.stringify({ results: { bindings: [{ date: { value: '2024-01-01T00:00:00Z' }, eventLabel: { value: 'مكالمة' } }] } }),
    markwhen: '2024: مكالمة\n',
    ics: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20240101\r\nSUMMARY:مكالمة\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    schemaorg: JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', startDate: '2024', name: 'مكالمة' }),
    linkedplaces: JSON.stringify({
      features: [{ type: 'Feature', properties: { title: 'مكالمة' }, when: { timespans: [{ start: { in: '2024' } }] } }],
    }),
    dataset: JSON.stringify({ version: 1, events: [{ date: '2024', title: 'مكالمة' }] }),
  };
  const windows1256 = (text: string): Uint8Array => {
    const decoder = new TextDecoder('windows-1256');
    const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
    return Uint8Array.from([...text], (letter) => codes.get(letter) ?? 63);
  };
  for (const [from, text] of Object.entries(arabicFiles)) {
    const titleOf = (outcome: { readonly out: string }): unknown => datasetIn(outcome).events?.[0]?.title;
    it(`reads ${from} in UTF-16 by itself, in windows-1256 when told, and refuses that when not`, async () => {
      const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
      expect(titleOf(await call(['convert', 'a.x', '--from', from], { files: { 'a.x': wide } }))).to.equal('مكالمة');
      const files = { 'a.x': windows1256(text) };
      expect(titleOf(await call(['convert', 'a.x', '--from', from, '--encoding', 'windows-1256'], { files }))).to.equal('مكالمة');
      const { code, out, err } = await call(['convert', 'a.x', '--from', from], { files });
      expect([code, out]).to.deep.equal([1, '']);
      expect(err).to.include('is not in UTF-8').and.include('--encoding windows-1256');
    });

    it(`refuses ${from} that is another format, or says that it may be one`, async () => {
      const other = from === 'ics' ? 'csv' : 'ics';
      const { code, out, err } = await call(['convert', 'a.x', '--from', from], { files: { 'a.x': arabicFiles[other] ?? '' } });
      expect([code, out]).to.deep.equal([1, '']);
      expect(err).to.match(/^a\.x(:\d+)? error/);
    });

    // A line fewer of these is a file of its own, and a cell that is not closed is tested above.
    if (!['csv', 'markwhen'].includes(from))
      it(`refuses ${from} that is cut off`, async () => {
        const files = { 'a.x': text.slice(0, Math.ceil(text.length * 0.7)) };
        const { code, out, err } = await call(['convert', 'a.x', '--from', from], { files });
        expect([code, out]).to.deep.equal([1, '']);
        expect(err).to.match(/^a\.x(:\d+)? error/);
      });
  }

  it('writes no cell that a spreadsheet computes', async () => {
    const events = ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1'].map((title) => ({
      date: '2024',
      title,
      note: title,
      place: { name: title },
    }));
    const { out } = await call(['convert', 'd.json', '--to', 'csv'], { files: { 'd.json': JSON.stringify({ version: 1, events }) } });
    expect(out).to.not.match(/(?:^|,)"?[=+@\t]|(?:^|,)"?-(?!\d+(?:\.\d+)?"?(?:,|\r))/m);
  });

  it('reads a big file whole', async () => {
    const big = `date,title\n${'2024-05-06,"A title, with a comma"\n'.repeat(100_000)}`;
    const { code, out } = await call(['convert', '-', '--from', 'csv'], { stdin: big });
    expect(code).to.equal(0);
    expect(datasetIn({ out }).events).to.have.lengthOf(100_000);
  }).timeout(60_000);
});
