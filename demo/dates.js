/** One timeline for each family of dates, and the EDTF of each event below it. */
const root = document.documentElement;

/** Rows: EDTF, English title, Arabic title, what else the event has. */
const GROUPS = [
  {
    title: ['How finely it is known', 'بأي دقة يُعرف'],
    text: [
      'A day is a disc, because nothing finer matters here. A month, a season, a year or a decade is a pill as long as itself.',
      'اليوم قرص، والشهر والفصل والسنة والعقد أشرطة بطولها.',
    ],
    view: { start: '2022-11', end: '2025-03' },
    events: [
      ['2023-02-14', 'The survey ends', 'انتهاء المسح'],
      ['2023-05', 'The first plan is drawn', 'رسم المخطط الأول'],
      ['2023-23', 'Trial runs', 'تشغيل تجريبي'],
      ['2024', 'The line opens in parts', 'افتتاح الخط على مراحل'],
      ['2024-04-18T09:30Z', 'The first train leaves', 'انطلاق القطار الأول'],
      ['202X', 'Old stations are closed', 'إغلاق المحطات القديمة'],
    ],
  },
  {
    title: ['About, and not certain', 'نحو، وغير مؤكد'],
    text: [
      '“About” fades at both ends, and the range that is meant is always printed. “Uncertain” says that the date itself may be wrong: its mark carries a question mark.',
      'ما كان «نحو» يتلاشى عند طرفيه ويُكتب مداه دائمًا. وغير المؤكد قد يكون تاريخه نفسه خطأ، فيحمل علامة استفهام.',
    ],
    events: [
      ['1811~', 'The mill is built', 'بناء الطاحونة'],
      ['1824?', 'The mill burns', 'احتراق الطاحونة'],
      ['1838%', 'The mill is sold', 'بيع الطاحونة'],
      ['1850-06-12?', 'A flood reaches the wheel', 'بلوغ الفيضان العجلة'],
      ['186X', 'Steam replaces water', 'البخار يحل محل الماء'],
      ['1871~/1884', 'The mill stands empty', 'الطاحونة مهجورة'],
    ],
  },
  {
    title: ['From one date to another', 'من تاريخ إلى آخر'],
    text: [
      'What is certain is solid; what may be is tinted. Where no day is certain there is no solid part at all.',
      'المؤكد مصمت، والمحتمل ملوّن تلوينًا خفيفًا. وحيث لا يوم مؤكدًا فلا جزء مصمتًا.',
    ],
    events: [
      ['1914-07-28/1918-11-11', 'From day to day', 'من يوم إلى يوم'],
      ['1915/1917', 'From year to year', 'من سنة إلى سنة'],
      ['1916-06/1918-09', 'From month to month', 'من شهر إلى شهر'],
      ['1916/1917', 'No certain day', 'لا يوم مؤكدًا'],
    ],
  },
  {
    title: ['Still going on, or nobody knows', 'مستمر، أو لا يعلم أحد'],
    text: [
      'A chevron points along time where no end is meant. A fade with a question mark says that there is an end, but nobody knows it.',
      'السهم يشير مع الزمن حيث لا نهاية مقصودة. والتلاشي مع علامة استفهام يقول إن هناك نهاية لا يعرفها أحد.',
    ],
    events: [
      ['../2008', 'Has always been', 'كان دائمًا'],
      ['2012/..', 'Still going on', 'ما زال مستمرًا'],
      ['2014/', 'Its end is not known', 'نهايته مجهولة'],
      ['/2016', 'Its start is not known', 'بدايته مجهولة'],
      ['[..2019-05-20]', 'Once, before that day', 'مرة قبل ذلك اليوم'],
      ['[2021..]', 'Once, after that year', 'مرة بعد تلك السنة'],
    ],
  },
  {
    title: ['One of these, all of these', 'واحد منها، أو كلها'],
    text: [
      'One of several is a faint range with the candidates in it; all of several are as many marks on a line.',
      'واحد من عدة تواريخ مدى باهت فيه المرشحون، وكل التواريخ علامات على خط واحد.',
    ],
    events: [
      ['[1960..1965]', 'Once, between two years', 'مرة بين سنتين'],
      ['[1961,1964,1968]', 'One of three years', 'إحدى ثلاث سنوات'],
      ['{1962,1966-05,1969}', 'All three of them', 'ثلاثتها معًا'],
      ['[1967-03-04,1970-09-02]', 'One of two days', 'أحد يومين'],
    ],
  },
  {
    title: ['How sure it is that it happened', 'هل حدث حقًا'],
    text: [
      'Claimed is hollow with quotation marks, disputed is hatched, planned is dashed, cancelled is crossed out: always in shape and in words, never in colour alone.',
      'المزعوم مجوّف بعلامتي اقتباس، والمختلف فيه مخطّط، والمخطط له متقطع، والملغى مشطوب: شكلًا وكلمةً دائمًا، لا لونًا فقط.',
    ],
    events: ['confirmed', 'claimed', 'disputed', 'planned', 'cancelled'].flatMap((status, at) => {
      const word = { confirmed: 'مؤكد', claimed: 'مزعوم', disputed: 'مختلف فيه', planned: 'مخطط له', cancelled: 'ملغى' }[status];
      const year = 2020 + at * 2;
      return [
        [`${year}-02-10`, `A day, ${status}`, `يوم ${word}`, { status, lane: 'days' }],
        [`${year}/${year + 1}`, `A time, ${status}`, `مدة، ${word}`, { status, lane: 'times' }],
        [year === 2024 ? `${year}~` : `${year}`, `A year, ${status}`, `سنة، ${word}`, { status, lane: 'years' }],
      ];
    }),
    lanes: [
      { id: 'days', label: { en: 'Days', ar: 'أيام' } },
      { id: 'years', label: { en: 'Years', ar: 'سنوات' } },
      { id: 'times', label: { en: 'From one year to the next', ar: 'من سنة إلى التالية' } },
    ],
  },
  {
    title: ['Before the common era', 'قبل الميلاد'],
    text: [
      'The year before the year 1 is 0000: 44 BC is written -0043.',
      'السنة التي قبل السنة 1 هي 0000: فسنة 44 ق.م تُكتب \u2066-0043\u2069.',
    ],
    events: [
      ['-0752~', 'A city is founded', 'تأسيس مدينة'],
      ['-03XX', 'A road is paved', 'رصف طريق'],
      ['-0043-03-15', 'A ruler is killed', 'مقتل حاكم'],
      ['-0026/0014', 'Another rules', 'حكم حاكم آخر'],
    ],
  },
  {
    title: ['Deep time', 'الزمن السحيق'],
    text: [
      'Years of more than four digits begin with Y; S says how many digits are known.',
      'السنوات التي تزيد على أربعة أرقام تبدأ بالحرف Y، والحرف S يقول كم رقمًا معروفًا.',
    ],
    events: [
      ['Y-4540000000S3', 'The Earth forms', 'تشكّل الأرض'],
      ['Y-2400000000~', 'Oxygen fills the air', 'امتلاء الهواء بالأكسجين'],
      ['Y-541000000/Y-251902000', 'An era of early life', 'حقبة الحياة القديمة'],
      ['Y-66000000~', 'The great dinosaurs die out', 'انقراض الديناصورات الكبرى'],
    ],
  },
  {
    title: ['Lanes and categories', 'مسارات وفئات'],
    text: [
      'What lasts never hides what lasts: overlapping bars ride on tracks of their own. Categories differ by colour and by sign.',
      'لا يحجب شريط شريطًا: فالمتداخلات على مسارات خاصة بها. والفئات تختلف لونًا ورمزًا.',
    ],
    lanes: [
      { id: 'city', label: { en: 'City', ar: 'المدينة' } },
      { id: 'coast', label: { en: 'Coast', ar: 'الساحل' } },
    ],
    categories: ['Building', 'Water', 'People', 'Trade', 'Law', 'Art', 'War', 'Science'].map((en, at) => ({
      id: en.toLowerCase(),
      label: { en, ar: ['بناء', 'ماء', 'ناس', 'تجارة', 'قانون', 'فن', 'حرب', 'علم'][at] },
    })),
    events: [
      ['1902/1909', 'The bridge is built', 'بناء الجسر', { lane: 'city', categories: ['building'] }],
      ['1905/1911', 'The harbour is dug', 'حفر المرفأ', { lane: 'coast', categories: ['water'] }],
      ['1906-04-18', 'A census is taken', 'إجراء تعداد', { lane: 'city', categories: ['people'] }],
      ['1907/1913', 'A market grows', 'نمو سوق', { lane: 'city', categories: ['trade'] }],
      ['1908/1910', 'A law is argued over', 'جدال حول قانون', { lane: 'city', categories: ['law'], status: 'disputed' }],
      ['1912', 'A painter arrives', 'وصول رسام', { lane: 'coast', categories: ['art'] }],
      ['1914-08', 'A garrison moves in', 'قدوم حامية', { lane: 'coast', categories: ['war'], status: 'claimed' }],
      ['1916~', 'A station counts birds', 'محطة تحصي الطيور', { lane: 'coast', categories: ['science'] }],
    ],
  },
];

const pick = ([en, ar]) => (root.lang === 'ar' ? ar : en);

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

function section({ title, text, events, lanes = [], categories = [], view = {} }, at) {
  const timeline = element('event-timeline', {
    data: {
      version: 1,
      lang: 'en',
      asOf: '2025-08-13',
      title: { en: title[0], ar: title[1] },
      view,
      lanes,
      categories,
      events: events.map(([date, en, ar, more], n) => ({ id: `e${at}-${n}`, date, title: { en, ar }, ...more })),
    },
  });
  const rows = events.map(([date, ...titles]) =>
    element('div', {}, element('dt', {}, element('code', { dir: 'ltr', textContent: date })), element('dd', { textContent: pick(titles) })),
  );
  timeline.append(element('h2', { slot: 'heading', textContent: pick(title) }), element('p', { slot: 'summary', textContent: pick(text) }));
  return { timeline, list: element('dl', {}, ...rows) };
}

const main = document.querySelector('main');
let turn = 0;
/** Each group when the one before it is drawn, and its list when it is drawn itself, so that nothing moves that is there already. */
const show = async () => {
  const mine = (turn += 1);
  main.style.minBlockSize = `${main.clientHeight}px`; // Who reads further down stays there.
  for (const old of main.querySelectorAll('section')) old.remove();
  for (const [at, group] of GROUPS.entries()) {
    const { timeline, list } = section(group, at);
    const place = element('section', {}, timeline);
    main.append(place);
    await timeline.loading;
    if (mine !== turn) return;
    place.append(list);
  }
  main.style.minBlockSize = '';
};
new MutationObserver(() => void show()).observe(root, { attributeFilter: ['lang'] });
void show();
