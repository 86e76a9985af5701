/** One input of each notation with all that `dates-and-formats.md` §3 names of it; words that stand nowhere else. */
const timelineJs = {
  scale: 'human',
  title: {
    text: { headline: 'Head', text: 'Below' },
    media: { url: 'https://example.org/a.jpg', caption: 'Of the title' },
    background: { url: 'title.jpg' },
  },
  events: [
    {
      start_date: { year: 2000, month: 1, format: 'mmmm', display_date: 'At first' },
      end_date: { year: 2001, display_date: 'At last' },
      text: { headline: 'A slide', text: 'Its text' },
      media: {
        url: 'https://example.org/b.jpg',
        caption: 'Caption',
        credit: 'Credit',
        thumbnail: 'thumb',
        alt: 'Alt',
        title: 'Tip',
        link: 'https://example.org/l',
        link_target: '_top',
      },
      group: 'Lane',
      display_date: 'Shown',
      background: { url: 'back.jpg', alt: 'Back', color: 'teal' },
      autolink: false,
      unique_id: 'one',
    },
  ],
  eras: [{ start_date: { year: 1990 }, end_date: { year: 1995 }, text: { headline: 'Era', text: 'Of old' } }],
};

const vis = {
  items: [
    {
      id: 1,
      content: 'Content',
      start: '2014-04-20',
      end: '2014-04-22',
      group: 'g1',
      type: 'range',
      subgroup: 'sub',
      title: 'Tip',
      className: 'red',
      style: 'color: teal',
      selectable: false,
      editable: true,
    },
  ],
  groups: [
    { id: 'g1', content: 'Group', nestedGroups: ['g2'], showNested: false, subgroupOrder: 'by', visible: true },
    { id: 'g2', content: 'Inner' },
  ],
  options: { start: '2014-01-01', zoomMax: 999 },
};

const simile = {
  wikiURL: 'https://example.org/wiki',
  wikiSection: 'Section',
  events: [
    {
      start: '1845',
      end: '1850',
      latestStart: '1846',
      earliestEnd: '1849',
      title: 'Title',
      description: 'Text',
      image: 'https://example.org/i.png',
      link: 'https://example.org/l',
      icon: 'icon.png',
      color: 'teal',
      textColor: 'navy',
      hoverText: 'Hover',
      classname: 'class',
      tapeImage: 'tape.png',
      tapeRepeat: 'repeat-x',
      caption: 'Caption',
      eventID: 'one',
      trackNum: 7,
    },
  ],
};

const schemaOrg = {
  name: 'Name',
  '@type': 'Event',
  '@id': 'one',
  description: 'Text',
  startDate: '2024-05-01',
  endDate: '2024-05-03',
  previousStartDate: '2024-04-01',
  eventStatus: 'https://schema.org/EventPostponed',
  location: { '@type': 'Place', name: 'Hall', address: 'Street 1', geo: { latitude: 1.5, longitude: 2.5 } },
  superEvent: { name: 'Festival' },
  image: 'https://example.org/a.jpg',
  organizer: { name: 'Organiser' },
  performer: 'Player',
  subjectOf: [
    { '@type': 'Quotation', text: 'Words', creator: { name: 'Speaker' }, isBasedOn: { name: 'Paper', url: 'https://example.org/p' } },
    { '@type': 'Review', name: 'A review' },
  ],
  inLanguage: 'en-GB',
  url: 'https://example.org/u',
};

const linkedPlaces = {
  title: 'Places',
  description: 'Of all',
  features: [
    {
      '@id': 'https://example.org/a',
      properties: { title: 'Town', ccodes: ['GB'] },
      when: {
        timespans: [{ start: { in: '1600' }, end: { in: '1700' } }],
        periods: [{ name: 'Tudor', uri: 'https://example.org/tudor' }],
        label: 'For a century',
        duration: 'P100Y',
      },
      names: [
        { toponym: 'Town', lang: 'en', citations: [{ label: 'A book', '@id': 'https://example.org/book' }] },
        { toponym: 'Abbendun', when: { timespans: [{ start: { in: '0900' } }] } },
      ],
      types: [{ identifier: 'aat:1', label: 'settlement' }],
      geometry: { type: 'Point', coordinates: [-1.27, 51.68], certainty: 'less-certain' },
      links: [
        { type: 'closeMatch', identifier: 'https://example.org/other' },
        { type: 'exactMatch', identifier: 'tgn:77' },
      ],
      relations: [{ relationType: 'gvp:1' }],
      descriptions: [{ value: 'A town', lang: 'de' }, { value: 'A market' }],
      depictions: [{ '@id': 'https://example.org/a.png', title: 'Seen from afar' }],
    },
  ],
};

export const fullInputs = { timelineJs, vis, simile, schemaOrg, linkedPlaces };
