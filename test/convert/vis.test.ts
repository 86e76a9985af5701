import { expect } from 'chai';
import { ConvertError, fromVis } from '../../src/convert/index.js';
import { checked, datesOf, eventsOf, lossesOf } from './checked.js';

const page = (script: string): string => `<!doctype html><html><body><div id="v"></div><script>${script}</script></body></html>`;

describe('from vis-timeline', () => {
  const dates: readonly (readonly [string, object, string])[] = [
    ['a bare day as that day, not the local midnight of it', { start: '2014-04-20' }, '2014-04-20'],
    ['a sloppy day', { start: '2014-02-2' }, '2014-02-02'],
    ['a local time without a zone', { start: '2014-06-28T13:00' }, '2014-06-28T13:00'],
    ['a time with a space', { start: '2014-04-26 12:00:00' }, '2014-04-26T12:00:00'],
    ['a number as an instant', { start: 1398000000000 }, '2014-04-20T13:20:00.000Z'],
    ['a Date as an instant', { start: new Date(1398000000000) }, '2014-04-20T13:20:00.000Z'],
    ['ASP.NET’s dates', { start: '/Date(1398000000000)/' }, '2014-04-20T13:20:00.000Z'],
    ['what says its own value, such as a moment', { start: { valueOf: () => 1398000000000 } }, '2014-04-20T13:20:00.000Z'],
    ['a span', { start: '2014-04-16', end: '2014-04-19' }, '2014-04-16/2014-04-19'],
    ['a point without its end', { start: '2014-04-16', end: '2014-04-19', type: 'point' }, '2014-04-16'],
  ];
  for (const [what, item, edtf] of dates) it(`reads ${what}`, () => expect(datesOf(fromVis([item]))).to.deep.equal([edtf]));

  it('says that a bare day as an end is the whole day here', () => {
    const converted = fromVis([{ start: '2014-04-16', end: '2014-04-19' }]);
    expect(lossesOf(converted, 'changed').join()).to.include('the whole day here');
  });

  it('reads content and tooltips as text, keeps their links and pictures', () => {
    const content = 'item7<br><a href="http://visjs.org" target="_blank">click here</a><img src="../img/a.png">';
    const [event] = eventsOf(fromVis([{ id: 7, content, title: '<b>Tip</b>', start: '2014' }]));
    expect(event).to.deep.equal({
      id: '7',
      date: '2014',
      title: 'item7\nclick here',
      summary: 'Tip',
      links: [{ rel: 'mentions', to: 'http://visjs.org' }],
      media: [{ url: '../img/a.png' }],
    });
  });

  it('makes groups lanes in their order, nested ones parts of others', () => {
    const groups = [
      { id: 2, content: '<i>Second</i>', order: 2 },
      { id: 1, content: 'First', order: 1, nestedGroups: [3] },
      { id: 3, content: 'Inner', order: 3, visible: false },
    ];
    const dataset = checked(
      fromVis({
        items: [
          { start: '2014', group: 3 },
          { start: '2015', group: 'new' },
        ],
        groups,
      }),
    );
    expect(dataset.lanes).to.deep.equal([
      { id: '1', label: 'First' },
      { id: '2', label: 'Second' },
      { id: '3', label: 'Inner', parent: '1', 'x-vis': { visible: false } },
      { id: 'new' },
    ]);
  });

  it('puts background items into a lane of the background, and keeps what has no place here', () => {
    const [event] = eventsOf(
      fromVis([{ id: 'A', start: '2014-01-16', end: '2014-01-22', type: 'background', group: 'foo', className: 'red' }]),
    );
    expect(event).to.deep.include({ lane: 'background', 'x-vis': { type: 'background', group: 'foo', className: 'red' } });
  });

  it('lists an item without a start, and loses no other', () => {
    const converted = fromVis([{ content: 'x' }, { start: '2014' }, 'junk']);
    expect(datesOf(converted)).to.deep.equal(['2014']);
    expect(lossesOf(converted)).to.deep.equal([
      '/items/0: an event without a date that can be read',
      '/items/2: something that is no object',
    ]);
  });

  it('takes the window as the view, without an end before its start', () => {
    const turned = fromVis({ items: [], options: { start: '2014-01-10', end: new Date(0) } });
    expect([checked(turned).view, lossesOf(turned, 'changed')]).to.deep.equal([
      { start: '2014-01-10' },
      ['/options/end: an end before its start was left out'],
    ]);
    expect(
      checked(fromVis({ items: [], options: { start: new Date(0), end: '2014-01-10', stack: false, template: () => '' } })),
    ).to.deep.equal({
      version: 1,
      view: { start: '1970-01-01T00:00:00.000Z', end: '2014-01-10' },
      'x-vis': { options: { stack: false } },
      events: [],
    });
  });
});

describe('from a page with vis-timeline', () => {
  it('passes over regular expressions, whose quotation marks and brackets are none', () => {
    const script = `var items = new vis.DataSet([
      {id: 1, start: '2014', content: name.replace(/["'{(]/g, '') , x: 4 / 2, y: a / b / c},
      {id: 2, start: '2015', content: 'two', template: function (item) { return /it's [/"]\\//.test(item) }},
    ]);`;
    expect(datesOf(fromVis(`<html><script>${script}</script></html>`))).to.deep.equal(['2014', '2015']);
  });

  it('reads the literals of its script: months from 0, single quotes, comments, trailing commas', () => {
    const script = `
      // var old = new vis.DataSet([{id: 9, content: 'commented out', start: '1999'}]);
      /* [{id: 8, start: '1998'}] */
      var url = 'https://example.org'; // [{id: 7, start: '1997'}]
      var items = new vis.DataSet([
        {id: 1, content: 'It\\'s one', start: new Date(2014, 3, 17), end: new Date(2014, 3, 21)}, // the first
        {"id": 2, content: "two", start: new Date(2014, 0, 1, 9, 30)},
        {id: 3, content: \`three\`, start: new Date('2014-05-06'),},
      ]);`;
    const converted = fromVis(page(script));
    expect(datesOf(converted)).to.deep.equal(['2014-04-17/2014-04-21', '2014-01-01T09:30', '2014-05-06']);
    expect(converted.dataset.events?.map(({ title }) => title)).to.deep.equal(["It's one", 'two', 'three']);
  });

  it('tells groups from items, and reads what is added later', () => {
    const script = `var groups = new vis.DataSet([{id: 'a', content: 'A'}]); groups.add([{id: 'b', content: 'B'}]);
      items.add([{id: 1, start: '2014', group: 'a'}]); items.add({id: 2, start: '2015', group: 'b', content: 'x'});
      var options = {hiddenDates: [{start: '2014-03-21', end: '2014-03-28'}]};`;
    const dataset = checked(fromVis(page(script)));
    expect(dataset.events?.map(({ date }) => date)).to.deep.equal(['2014', '2015']);
    expect(dataset.lanes?.map(({ label }) => label)).to.deep.equal(['A', 'B']);
  });

  it('runs nothing: what a program makes of an item is listed, a name that stands for a text is that text', () => {
    const script = `var a = 'named'; var b = document.createElement('div'); while (true) {}
      new vis.DataSet([{id: 1, content: a, start: '2014'}, {id: 2, content: b, start: '2015'}, {id: 3, content: f({x: [1]}) + 'y', start: '2016', go() { return 1; }}]);`;
    const converted = fromVis(page(script));
    expect(eventsOf(converted).map(({ id, title }) => [id, title])).to.deep.equal([
      ['1', 'named'],
      ['2', ''],
      ['3', ''],
    ]);
    expect(lossesOf(converted)).to.deep.equal([
      '/items/1/content: content that a program makes',
      '/items/2/content: content that a program makes',
      '/items/2/go: go that a program makes',
    ]);
  });

  const built: readonly (readonly [string, string, string])[] = [
    ['strings put together', `var a = 'One ' + "two" + \`!\`;`, 'One two!'],
    ['a text node', `var a = document.createElement('div'); a.appendChild(document.createTextNode('1 < 2'));`, '1 < 2'],
    ['HTML of its own', `var a = document.createElement("div"); a.innerHTML = '<b>One</b>';`, 'One'],
    ['a text of its own, once more', `var a = document.createElement('p'); a.textContent = 'x'; a.textContent = 'a <b>';`, 'a <b>'],
    [
      'an element in an element, and a break',
      `var b = document.createElement('span'); b.textContent = 'two';
       var a = document.createElement('div'); a.append('One'); a.appendChild(document.createElement('br')); a.appendChild(b);`,
      'One\ntwo',
    ],
    ['HTML put behind HTML', `var a = document.createElement('div'); a.innerHTML = '<b>One</b>'; a.innerHTML += ' two';`, 'One two'],
    ['a name that stands for HTML', `var h = '<i>One</i>'; var a = document.createElement('div'); a.innerHTML = h;`, 'One'],
  ];
  for (const [what, script, title] of built)
    it(`reads what the script puts together from texts that stand there: ${what}`, () => {
      const converted = fromVis(page(`${script} new vis.DataSet([{id: 1, content: a, start: '2014'}]);`));
      expect(eventsOf(converted)[0]?.title).to.equal(title);
      expect(lossesOf(converted)).to.deep.equal([]);
    });

  it('keeps the pictures and links of elements that a script makes', () => {
    const script = `var img = document.createElement('img'); img.src = 'https://a.example/?x=1&y=2'; img.className = 'x';
      var a = document.createElement('a'); a.href = "https://b.example"; a.textContent = 'there'; a.appendChild(img);
      new vis.DataSet([{id: 1, content: a, start: '2014'}]);`;
    const [event] = eventsOf(fromVis(page(script)));
    expect(event).to.deep.include({
      title: 'there',
      links: [{ rel: 'mentions', to: 'https://b.example' }],
      media: [{ url: 'https://a.example/?x=1&y=2' }],
    });
  });

  const computed: readonly (readonly [string, string])[] = [
    ['strings with a number between them', `var a = 'One ' + i + '!';`],
    ['a property of a text', `var a = 'one'.length;`],
    ['HTML that is added to', `var a = document.createElement('div'); a.innerHTML = '<b>1</b>'; a.innerHTML += f();`],
    ['a text that a program makes', `var a = document.createElement('div'); a.appendChild(document.createTextNode(f()));`],
    ['an element that is put before others', `var a = document.createElement('div'); a.textContent = '1'; a.insertBefore(b, c);`],
    ['an element in itself', `var a = document.createElement('div'); a.appendChild(a);`],
    ['a name that is given twice', `var a = 'one'; if (x) { let a = 'two'; }`],
  ];
  for (const [what, script] of computed)
    it(`lists what a program makes of a title, and makes nothing up: ${what}`, () => {
      const converted = fromVis(page(`${script} new vis.DataSet([{id: 1, content: a, start: '2014'}]);`));
      expect(eventsOf(converted)[0]?.title).to.equal('');
      expect(lossesOf(converted)).to.deep.equal(['/items/0/content: content that a program makes']);
    });

  it('reads JSON in a text area', () => {
    expect(datesOf(fromVis('<html><textarea>[{"id": 1, "content": "x", "start": "2014-01-01T01:00:00"}]</textarea></html>'))).to.deep.equal(
      ['2014-01-01T01:00:00'],
    );
  });

  const empty: readonly (readonly [string, string, string])[] = [
    ['that makes its items', page('for (;;) items.add({id: i, start: now, content: 1})'), 'by a program, which is not run'],
    ['without items', page('load("data.json")'), 'has no items in it'],
  ];
  for (const [what, text, message] of empty)
    it(`refuses a page ${what}, and says what to save instead`, () => {
      expect(() => fromVis(text))
        .to.throw(ConvertError, message)
        .with.property('expected')
        .that.includes('JSON.stringify(items.get())');
    });

  it('survives brackets without end', () => {
    for (const piece of ['[{', '[{a:', '[{a:f(', "[{a:'", '[{start:['])
      expect(() => fromVis(`<html>${piece.repeat(2000)}`), piece).to.throw(ConvertError);
  });
});
