import { expect } from 'chai';
import fc from 'fast-check';
import { extractDataset, type ExtractOptions } from '../../src/extract/index.js';
import { findQuote, parseDataset, type DatasetDate, type DatasetEvent } from '../../src/model/index.js';

const options: ExtractOptions = { lang: 'en', published: '2025-08-13' };

const extract = (text: string, more: Partial<ExtractOptions> = {}): readonly DatasetEvent[] =>
  extractDataset(text, { ...options, ...more }).events ?? [];

/** Date, status and speaker of every event. */
const told = (text: string, more: Partial<ExtractOptions> = {}): readonly string[] =>
  extract(text, more).map(
    ({ date, status, quotes }) =>
      `${(date as DatasetDate).edtf} | ${status ?? 'confirmed'} | ${(quotes?.[0]?.speaker as string | undefined) ?? ''}`,
  );

const statuses: readonly (readonly [string, string, string, string])[] = [
  ['en', 'The bridge opened in 1931.', '1931 | confirmed | ', 'what the article says itself'],
  ['en', 'The mayor said on Monday that the bridge was safe.', '2025-08-11 | claimed | The mayor', 'what somebody says'],
  ['en', 'Takings fell in 2023, according to the traders.', '2023 | claimed | the traders', 'what is told after a source'],
  ['en', '“We signed it in 2023,” said Anna Keller.', '2023 | claimed | Anna Keller', 'what is quoted'],
  ['en', 'The council denied on Monday that the bridge was unsafe.', '2025-08-11 | disputed | The council', 'what is denied'],
  ['en', 'The summit will open on Friday.', '2025-08-15 | planned | ', 'what lies ahead'],
  ['en', 'A summit planned for Friday was cancelled.', '2025-08-15 | cancelled | ', 'what was called off'],
  ['ar', 'افتتح الجسر عام 1931.', '1931 | confirmed | ', 'what the article says itself'],
  ['ar', 'وقال رئيس البلدية سامي حداد يوم الاثنين إن الجسر آمن.', '2025-08-11 | claimed | رئيس البلدية سامي حداد', 'what somebody says'],
  ['ar', 'تراجعت المبيعات عام 2023، بحسب ما نقلته غرفة التجارة.', '2023 | claimed | غرفة التجارة', 'what is told after a source'],
  ['ar', 'ونفت وزارة النقل يوم الاثنين وجود تشققات.', '2025-08-11 | disputed | وزارة النقل', 'what is denied'],
  ['ar', 'من المقرر أن تعقد القمة يوم الجمعة.', '2025-08-15 | planned | ', 'what lies ahead'],
  ['ar', 'تأجل الاجتماع الذي كان مقررا الجمعة المقبلة.', '2025-08-15 | cancelled | ', 'what was called off'],
  ['en', 'Forecasters warned that winds could reach 120 mph by Saturday.', '2025-08-16 | planned | Forecasters', 'what may come'],
  [
    'en',
    'Arden Works Inc. (ADW), the maker of pumps, said on Monday sales fell.',
    '2025-08-11 | claimed | Arden Works Inc. (ADW)',
    'a firm by its name',
  ],
  ['en', 'Senator Anna Keller, D-Calif., said sales fell in 2023.', '2023 | claimed | Senator Anna Keller', 'a tag with a point'],
  ['en', 'Mayor Anna Keller on Monday announced a levy.', '2025-08-11 | claimed | Mayor Anna Keller', 'a day before the verb'],
  [
    'en',
    'The mayor, in a statement by her aide, Rita Bell, said on Monday the bridge was safe.',
    '2025-08-11 | claimed | The mayor',
    'how it was said',
  ],
  ['en', 'Shares fell on Monday after the maker reported a loss.', '2025-08-11 | confirmed | ', 'what is told by the way'],
  ['ar', 'وقالت د. منى حداد إن الجسر افتتح عام 2023.', '2023 | claimed | د. منى حداد', 'a title that is cut short'],
  ['ar', 'أصيب اللاعب عام 2023 لكنه أبلغ النادي بأنه بخير.', '2023 | confirmed | ', 'what is said after «but»'],
  ['ar', 'أجّلت المحكمة اليوم النظر في قضية يعرفها الجميع.', '2025-08-13 | confirmed | ', 'putting off, which has happened'],
  ['en', 'In 1952 she flew; that she crashed is disputed.', '1952 | confirmed | ', 'what something else is denied beside'],
  ['en', 'She could not be reached on Monday.', '2025-08-11 | confirmed | ', 'what could not be'],
  ['en', 'OSLO, Aug 12 (NTB) - Arden Steel said on Monday sales fell.', '2025-08-11 | claimed | Arden Steel', 'what follows a dateline'],
  ['ar', 'توفيت الكاتبة عام 2023، وفق ما أفادت به عائلتها.', '2023 | claimed | عائلتها', 'what is told after a source'],
  [
    'en',
    'The clerk defended the levy, and said fees rose in 2023.',
    '2023 | claimed | The clerk',
    'who does what the sentence begins with',
  ],
  ['ar', 'وتضيف نهلة أن المعرض افتتح عام 2023.', '2023 | claimed | نهلة', 'what is said in the present'],
  ['ar', 'رأى الكاتب النور سنة 1945.', '1945 | confirmed | ', 'seeing the light, which is no view'],
  ['ar', 'وبيّن أن المصنع أغلق عام 2023.', '2023 | claimed | ', '«made clear that», which is not «between»'],
  ['ar', 'وبيّن وزير النقل أن المصنع أغلق عام 2023.', '2023 | claimed | وزير النقل', 'who made clear that'],
  ['ar', 'وبين عامي 2010 و2012 قال الوزير إن الجسر آمن.', '[2010..2012] | claimed | الوزير', '«between», which is not «made clear»'],
  ['ar', 'يُذكر أن المصنع افتتح عام 2010.', '2010 | confirmed | ', '«it is to be mentioned that», which nobody says'],
  ['ar', 'ويذكر التاجر أن المصنع افتتح عام 2010.', '2010 | claimed | التاجر', 'who mentions that'],
  ['ar', 'قبل عشر سنوات كان الميناء صغيرا، واليوم هو الأكبر.', '2015~ | confirmed | ', '«and today» beside years, which is nowadays'],
  ['en', 'In 2015 the port was small, and today it is the largest.', '2015 | confirmed | ', '“and today” beside years, which is nowadays'],
  ['en', 'The bank raised its July forecast in 2023.', '2023 | confirmed | ', 'what a forecast is called by, which is no event'],
  ['ar', 'أما التاجر سامي حداد فرأى أن عام 2023 كان الأصعب.', '2023 | claimed | التاجر سامي حداد', 'whom «as for» begins with'],
  ['ar', 'ورد المتحدث باسم «اليونيفيل» سامي حداد بأن القوة انسحبت عام 2023.', '2023 | claimed | المتحدث باسم', 'a name in quotation marks'],
  ['ar', 'ويقول المزارع سيدي ولد أحمد، 62 سنة، إنه عاد عام 2023.', '2023 | claimed | المزارع سيدي ولد أحمد', 'an age between commas'],
  ['ar', 'وتُعلن القائمة القصيرة في 12 أيلول المقبل.', '2025-09-12 | planned | ', 'what is announced announces nothing'],
  [
    'ar',
    'عدن 2026\n\nقالت الوزارة إن الجسر افتتح عام 2023.',
    '2023 | claimed | الوزارة',
    'what a number stands before, in another paragraph',
  ],
  ['ar', 'وقال للصحفيين يوم الاثنين إنه سيسافر.', '2025-08-11 | claimed | ', 'a dropped subject leaves the speaker open'],
];

const denials: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['نفى محاميه يوم الثلاثاء التهم وقال إن موكله سافر في مارس 2024.', ['2024-03 | claimed | محاميه', '2025-08-12 | disputed | محاميه']],
  ['نفى الوزير التهم وقال إنه سافر عام 2024.', ['2024 | claimed | الوزير']],
  ['نفى الوزير أن يكون قد سافر عام 2024.', ['2024 | disputed | الوزير']],
];

const several: readonly (readonly [lang: string, text: string, expected: readonly string[]])[] = [
  ['en', 'The trial, called Spring-3, began in May 2022.', ['2022-05 | confirmed | ']],
  ['en', 'The bridge was built in 1934 and last inspected in April.', ['1934 | confirmed | ', '2025-04 | confirmed | ']],
  ['en', 'They voted on Monday to close it for repairs beginning Sept. 12.', ['2025-08-11 | confirmed | ', '2025-09-12 | planned | ']],
  ['en', 'The council meets on the first Tuesday of each month.', []],
  ['ar', 'الكويت في 12 أغسطس (كونا) -- افتتح الجسر عام 1931.', ['1931 | confirmed | ']],
  ['ar', 'الخرطوم 12 أغسطس 2025 – افتتح الجسر عام 1931.', ['1931 | confirmed | ']],
  ['ar', 'في 12 أغسطس 2025 – وهو يوم عطلة – افتتح الجسر.', ['2025-08-12 | confirmed | ']],
  ['en', 'NEW DELHI, Aug 12 (PTI) The court met on Monday.', ['2025-08-11 | confirmed | ']],
  ['en', 'Fees rose in 2023, according to the annual report.', ['2023 | claimed | the annual report']],
  ['en', 'Published 13 August 2025\n\nThe bridge was built in 1934.', ['1934 | confirmed | ']],
  ['en', 'The bridge was built in 1934.\nPort of Spain, 12 August 2025', ['1934 | confirmed | ']],
  ['en', 'The bridge opened again on 12 August 2025\n\nIt was built in 1934.', ['1934 | confirmed | ', '2025-08-12 | confirmed | ']],
  ['ar', 'عدن - الأربعاء 13 أغسطس 2025\n\nافتتح الجسر عام 1931.', ['1931 | confirmed | ']],
  ['ar', 'عدن، الأربعاء 13 أغسطس 2025 – افتتح الجسر عام 1931.', ['1931 | confirmed | ']],
  ['ar', 'يجتمع المجلس أول ثلاثاء من كل شهر.', []],
  ['en', 'She denied a rumour, spread on Monday, that it failed in 2019.', ['2019 | disputed | ', '2025-08-11 | disputed | ']],
  ['ar', 'عثر على نقش من سنة 1446هـ. وشكك خبير في قراءته.', ['[2024-07-07..2025-06-25] | confirmed | ']],
  ['ar', 'أغلقت يومي الجمعة والسبت الماضيين.', ['2025-08-08/2025-08-09 | confirmed | ']],
  [
    'en',
    'They found it on Aug. 3, and it has shrunk since the 1990s. Ann Lee said little.',
    ['199X | confirmed | ', '2025-08-03 | confirmed | '],
  ],
];

const broken: readonly (readonly [string, string])[] = [
  ['an empty text', ''],
  ['white space', ' \r\n\t\n '],
  ['a text without a date', 'Nobody knows when the well was dug. It is deep.'],
  ['bytes that are no text', '\u0000\u0001\ufffd\ufffd\u0007PNG\u001a'],
  ['half a surrogate pair', '\ud83d in 1996 \udc00 it opened'],
  ['only marks', '«»“”"()[]…—–.,;:،؛؟!?'],
  ['combining marks without letters', '\u064b\u064c\u0301\u0300'],
];

describe('extractDataset', () => {
  for (const [lang, text, expected, what] of statuses)
    it(`${what}: «${text}»`, () => expect(told(text, { lang })).to.deep.equal([expected]));

  for (const [lang, text, expected] of several)
    it(`dates each by itself: «${text}»`, () => expect(told(text, { lang })).to.deep.equal(expected));

  for (const [what, text] of broken)
    it(`makes a valid dataset of ${what}`, () => {
      const dataset = extractDataset(text, options);
      expect(parseDataset(dataset).problems).to.deep.equal([]);
    });

  it('finds the same dates with CRLF, a byte order mark, decomposed letters and bidi controls', () => {
    const text = 'التقى الوزيران يوم الأحد.\n\nووُقّع الاتفاق في 3 آب/أغسطس 2024.';
    const dates = (changed: string): readonly string[] => extract(changed, { lang: 'ar' }).map(({ date }) => (date as DatasetDate).edtf);
    expect(dates(text)).to.deep.equal(['2024-08-03', '2025-08-10']);
    for (const changed of [
      text.replaceAll('\n', '\r\n'),
      `\ufeff${text}`,
      text.normalize('NFD'),
      text.replaceAll(' ', ' \u200f'),
      text.replaceAll(' ', '\u00a0'),
    ])
      expect(dates(changed)).to.deep.equal(['2024-08-03', '2025-08-10']);
  });

  it('counts offsets in code points, also after emoji', () => {
    const text = '🎉🎉 The bridge opened in 1931. 🌉 It closed in 1999.';
    const [, closed] = extract(text);
    const quote = closed?.quotes?.[0];
    expect(Array.from(text).slice(quote?.start, quote?.end).join('')).to.equal(quote?.exact);
    expect(quote?.exact).to.equal('🌉 It closed in 1999.');
  });

  it('quotes every event verbatim, whatever the text', () => {
    const piece = fc.constantFrom(
      'in 1996',
      'on Friday',
      'said',
      'the mayor',
      '“',
      '”',
      ', ',
      '. ',
      '\n\n',
      '🎉',
      'عام 2018',
      'يوم الجمعة',
      'قال',
      'التي',
      'ً',
      ' ',
      '12',
      '/',
      '-',
      'next week',
      'the rest of',
      'last',
      '1990',
      'decade',
      'January',
      'between',
      'and',
      'according to',
      'بحسب',
      'باقي',
      'القرن',
      'يناير',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        const dataset = extractDataset(text, { ...options, lang: 'ar' });
        for (const { quotes = [] } of dataset.events ?? [])
          for (const quote of quotes) {
            expect(Array.from(text).slice(quote.start, quote.end).join('')).to.equal(quote.exact);
            expect(findQuote(text, quote as Parameters<typeof findQuote>[1]).verdict).to.equal('verbatim');
          }
        expect(parseDataset(dataset).problems).to.deep.equal([]);
        expect(extractDataset(text, { ...options, lang: 'ar' })).to.deep.equal(dataset);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every offset and quote exact in any string of any characters', () => {
    const word = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          'on 3 June 2020',
          'said the mayor.',
          'عام ٢٠١٨',
          'يومَ الجُمعةِ',
          'قال',
          '\r\n',
          '\ufeff',
          '\u202bفي\u202c',
          'e\u0301',
          '🌉',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom('ar', 'en'), (words, lang) => {
        const text = words.join(' ').normalize(words.length % 2 === 0 ? 'NFD' : 'NFC');
        const dataset = extractDataset(text, { ...options, lang, trace: true });
        for (const { quotes = [] } of dataset.events ?? [])
          for (const { exact, start, end } of quotes) expect(Array.from(text).slice(start, end).join('')).to.equal(exact);
        for (const { start, end, text: found } of dataset['x-trace'] as readonly { start: number; end: number; text: string }[])
          expect(text.slice(start, end)).to.equal(found);
      }),
      { numRuns: 150 },
    );
  });

  for (const [lang, text, title] of [
    ['en', "Friday's timetable will be reduced.", "Friday's timetable will be reduced"],
    ['en', 'The judge ignored a 1994 agreement.', 'The judge ignored a 1994 agreement'],
    [
      'en',
      'A judge blocked the sale of a 1,200-acre wood on Monday, and it was to close on Friday.',
      'A judge blocked the sale of a 1,200-acre wood',
    ],
    ['en', 'A hearing is set for Oct. 21.', 'A hearing is set'],
    ['en', 'OSLO, Aug 12 (NTB) - Sales fell on Monday.', 'Sales fell'],
    ['ar', 'وقالت إن الفحوص التي أجريت يوم 3 أغسطس أظهرت الكثير.', 'الفحوص التي أجريت'],
  ] as const)
    it(`calls it «${title}»: «${text}»`, () => expect(extract(text, { lang })[0]?.title).to.equal(title));

  it('takes a speaker and a title from the words of the article only', () => {
    const text = 'In April, Council leader Maria Lund announced that the crossing would shut, according to the harbour office.';
    const [event] = extract(text);
    expect(text).to.contain(event?.quotes?.[0]?.speaker);
    for (const word of (event?.title as string).replace('…', '').split(' ')) expect(text).to.contain(word);
    expect((event?.title as string).length).to.be.at.most(80);
  });

  it('tells how a date is known: stated, or measured from the day of publication', () => {
    const [stated, inferred] = extract('It opened in 1931. It closed last year.');
    expect(stated?.date).to.deep.equal({ edtf: '1931', asWritten: '1931', basis: 'stated' });
    expect(inferred?.date).to.deep.equal({ edtf: '2024', asWritten: 'last year', basis: 'inferred', relativeTo: '2025-08-13' });
  });

  it('bounds what happened before or after a date, once', () => {
    expect(told('It was built before 1920.')).to.deep.equal(['[..1919] | confirmed | ']);
    expect(told('It was rebuilt after May 1920.')).to.deep.equal(['[1920-06..] | confirmed | ']);
    expect(told('It will not open before 2028.')).to.deep.equal(['[2028..] | planned | ']);
    expect(told('لن يبدأ التشغيل قبل 2028.', { lang: 'ar' })).to.deep.equal(['[2028..] | planned | ']);
  });

  it('takes a week or a «between» in which something happened once for one of its days, and a range that it lasted for an interval', () => {
    expect(told('It closed last week.')).to.deep.equal(['[2025-08-04..2025-08-10] | confirmed | ']);
    expect(told('It was built between 1960 and 1965.')).to.deep.equal(['[1960..1965] | confirmed | ']);
    expect(told('The war lasted between 1960 and 1965.')).to.deep.equal(['1960/1965 | confirmed | ']);
    expect(told('It was shut from 3 to 12 June 2024.')).to.deep.equal(['2024-06-03/2024-06-12 | confirmed | ']);
    expect(told('أُغلق المتحف الأسبوع الماضي.', { lang: 'ar' })).to.deep.equal(['[2025-08-04..2025-08-10] | confirmed | ']);
    expect(told('عرفت الجهة ما بين 14 و18 يوليوز المنصرم موجة حر.', { lang: 'ar' })).to.deep.equal([
      '2025-07-14/2025-07-18 | confirmed | ',
    ]);
    expect(told('استمر العرض طوال الأسبوع الماضي.', { lang: 'ar' })).to.deep.equal(['2025-08-04/2025-08-10 | confirmed | ']);
  });

  it('does not call planned what is long past, nor anything where nothing says when the article was written', () => {
    expect(told('Under the Halden plan of 1962 the dam rose.')).to.deep.equal(['1962 | confirmed | ']);
    expect(told('The plan, in June 1962, called for two dams.')[0]).to.match(/^1962-06 \| (confirmed|claimed)/);
    expect(told('The plan to build a dam by 1962 failed.', { published: undefined })[0]).to.match(/^1962 \| confirmed/);
  });

  it('calls planned what was planned once, as nothing says that it happened', () => {
    expect(told('The work was due to end on 1 May.')).to.deep.equal(['2025-05-01 | planned | ']);
    expect(told('وكان يُفترض أن تنتهي الحملة في 27 مارس.', { lang: 'ar' })).to.deep.equal(['2025-03-27 | planned | ']);
  });

  it('does not call off what a further date and a comma part from it', () => {
    const text = 'يُغلق باب الترشح يوم 15 سبتمبر، والطبعة التي كانت مقررة في نوفمبر 2023 أُلغيت.';
    expect(told(text, { lang: 'ar' })).to.deep.equal(['2023-11 | cancelled | ', '2025-09-15 | planned | ']);
  });

  it('makes one event of a date that is said twice, and none of what is compared with', () => {
    expect(told('It opened today, 13 August 2025, in the rain.')).to.deep.equal(['2025-08-13 | confirmed | ']);
    expect(told('It sank on 17 December, a week before Christmas.')).to.deep.equal(['2024-12-17 | confirmed | ']);
    expect(told('Shares closed on Monday down 24% from a year earlier.')).to.deep.equal(['2025-08-11 | confirmed | ']);
    expect(told('Burglaries fell to 12 in January from 19 a year earlier.')).to.deep.equal(['2025-01 | confirmed | ']);
    expect(told('ارتفعت المبيعات في 2024 بنسبة 5 في المئة على العام السابق.', { lang: 'ar' })).to.deep.equal(['2024 | confirmed | ']);
  });

  it('makes no event of an hour that stands in a line of its own, nor of a quarter that a share is measured from', () => {
    expect(told('18:32\nThe bridge shut.', { published: '2025-08-13T19:00' })).to.deep.equal([]);
    expect(told('Sales rose 8%, and 2% from the second quarter.')).to.deep.equal([]);
  });

  for (const [text, expected] of denials)
    it(`does not take what somebody says for what he denies: «${text}»`, () => expect(told(text, { lang: 'ar' })).to.deep.equal(expected));

  it('does not take a dispute for something disputed', () => {
    expect(told('The dispute dates back to 2023.')).to.deep.equal(['2023 | confirmed | ']);
  });

  it('takes the day to which something is put off for planned', () => {
    expect(told('قررت المحكمة تأجيل المحاكمة إلى جلسة 12 أكتوبر المقبل.', { lang: 'ar' })).to.deep.equal(['2025-10-12 | planned | ']);
    expect(told('قررت المحكمة تأجيل المحاكمة لجلسة 12 أكتوبر المقبل.', { lang: 'ar' })).to.deep.equal(['2025-10-12 | planned | ']);
  });

  it('takes nobody for a speaker in the passive or where «reports» is a noun', () => {
    expect(told('Two people were reported missing on Monday.')).to.deep.equal(['2025-08-11 | confirmed | ']);
    expect(told('The club dismissed reports on Monday.')).to.deep.equal(['2025-08-11 | confirmed | ']);
  });

  for (const [lang, text, ...speakers] of [
    ['ar', 'فريد سالم، محامي المتهم، قال إن الجلسة عقدت أمس.', 'فريد سالم'],
    ['ar', 'في المدينة، وفي مؤتمر أمس، قال إن الطريق مغلق.', ''],
    ['ar', 'أكدت "نورس" في بيان أمس أنها تدرس العرض.', 'نورس'],
    ['ar', 'وقال المدير: "الطريق مغلق. وسيفتح يوم الأحد." وعاد العمال.', 'المدير'],
    ['ar', 'وقع إعلانا يوم الاثنين اعترف فيه بالهزيمة.', ''],
    ['en', 'Ann Lee said: “It is late. We left on Monday.”', 'Ann Lee'],
    ['en', 'Lee said: "It is late. "But I was back on Monday."', 'Lee'],
    ['ar', 'قال والي الجهة في تصريح إن 14 مصابا غادروا المستشفى أمس.', 'والي الجهة'],
    ['ar', 'وتوقع 12 من 19 عضواً خفض الفائدة في يوليو.', ''],
    ['ar', 'وقال مصدر لـ«النهار» إن التحقيق بدأ أمس.', 'مصدر'],
    ['ar', 'وقالت لـ«النهار» في مقابلة عام 2019 إنها لم تخف.', ''],
    ['ar', 'ونقلت قناة «الأفق» عن مسؤول أن التوقيع تم الاثنين.', 'مسؤول'],
    ['ar', 'اكتشفت الشركة الحقل سنة 2015، وقدرت احتياطياته بنحو 15 تريليون قدم.', ''],
    ['ar', 'وقال القاضي إن المتهمين أقروا في يونيو بتسلم المبالغ.', 'القاضي'],
    ['ar', 'أقر البرلمان القانون سنة 2011.', ''],
    ['ar', 'وفي 3 تشرين الأول اعترف النائب بأن المال صُرف.', 'النائب'],
    ['ar', 'وقال لي المهندس إن الجسر انهار عام 2021.', 'المهندس'],
    ['ar', 'وردّت الوزارة بأن الشراء بدأ الشهر الماضي.', 'الوزارة'],
    ['en', 'The union claims that staff reported a landslip in 2023.', 'The union'],
    ['en', 'Staff claimed that in 2023 managers said that it was safe.', 'Staff'],
    ['en', 'Its author, Dieter Maas, disputes the dating and said that he replied in 2024.', 'Its author'],
    ['en', 'In court, Smith wept and said he left in 2024.', ''],
    ['en', 'Carol Spring, 51, of Leeds, had admitted 23 counts on 2 June.', ''],
    ['ar', 'ستعلن البلدية عن كشف أثري جديد يوم السبت المقبل.', ''],
    ['ar', 'ودّعت الساحة الروائية عام 2024.', ''],
    ['ar', 'ونفت ما نُشر عن سقوط عامل أول أمس.', ''],
  ] as const)
    it(`names ${speakers[0] === '' ? 'nobody' : `«${speakers.join()}»`} as the one who says «${text}»`, () =>
      expect(extract(text, { lang }).map(({ quotes }) => quotes?.[0]?.speaker ?? '')).to.deep.equal(speakers));

  it('does not take what is denied beside it for what happened', () => {
    expect(told('The group sold the club on Monday and denied that it would miss wages.')[0]).to.match(
      /^2025-08-11 \| (confirmed|claimed)/,
    );
  });

  it('keeps «before dawn on Monday» on Monday', () => {
    expect(told('The storm came ashore before dawn Monday.')).to.deep.equal(['2025-08-11 | confirmed | ']);
  });

  it('makes no event of the year that a day lies in: «for the second time this year»', () => {
    expect(told('It cut its forecast on Monday for the second time this year.')).to.deep.equal(['2025-08-11 | confirmed | ']);
  });

  it('bounds undated news that a source reports by the day of publication', () => {
    expect(told('The king praised the fleet during a visit, according to the palace.')).to.deep.equal([
      '[..2025-08-13] | claimed | the palace',
    ]);
    expect(told('The king praised the fleet during a visit, according to the palace.', { published: undefined })).to.deep.equal([]);
  });

  it('leaves out the «and» that is written onto the first word of a title, where it is no letter of it', () => {
    const titles = (text: string): readonly unknown[] => extract(text, { lang: 'ar' }).map(({ title }) => title);
    expect(titles('والأطفال عادوا عام 2023.')).to.deep.equal(['الأطفال عادوا']);
    expect(titles('والدة الشاعر توفيت عام 2023.')).to.deep.equal(['والدة الشاعر توفيت']);
    expect(titles('والي الجهة استقال عام 2023.')).to.deep.equal(['والي الجهة استقال']);
  });

  it('takes the headline for the title, and carries text and trace on request', () => {
    const text = 'Bridge to close\n\nThe bridge opened in 1931.';
    const dataset = extractDataset(text, { ...options, keepText: true, trace: true, url: 'https://example.org/bridge' });
    expect(dataset.title).to.equal('Bridge to close');
    expect(dataset.sources?.['article']).to.deep.equal({
      type: 'news-article',
      title: 'Bridge to close',
      url: 'https://example.org/bridge',
      published: '2025-08-13',
      lang: 'en',
      text,
    });
    expect(dataset['x-trace']).to.have.length(1);
    expect(parseDataset(dataset).problems).to.deep.equal([]);
  });

  it('reads the script that a text is written in, whatever language is claimed', () => {
    expect(told('افتتح الجسر عام 1931.', { lang: 'en' })).to.deep.equal(['1931 | confirmed | ']);
    expect(told('The bridge opened in 1931.', { lang: 'ar' })).to.deep.equal(['1931 | confirmed | ']);
  });

  const hostile = [
    '1-',
    '12 ',
    'و',
    'ألف ومئة و',
    'the ',
    'from 1 to 2 ',
    '"«“',
    '. ',
    'March 1, ',
    'of the last of the next ',
    'said ',
    'according to ',
    'التي ',
    '(',
    'a',
    'a.',
    'a.a/',
    'http://',
    'www.',
    'the first of the ',
    'in one two ',
    'في أول يوم من ',
    'قبل شهر و',
    '1.1.',
    '۱۲/',
  ];
  for (const unit of hostile)
    it(`comes to an end with ${JSON.stringify(unit)} over and over`, () => {
      expect(parseDataset(extractDataset(unit.repeat(8000 / unit.length), options)).problems).to.deep.equal([]);
    });
});
