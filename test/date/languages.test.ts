import { expect } from 'chai';
import { formatInstant, formatSpanLength } from '../../src/date/format-instant.js';
import { formatDate } from '../../src/date/format-in-any-language.js';
import { instant } from '../../src/date/instant.js';
import { FA } from '../../src/date/words-fa.js';
import { FR } from '../../src/date/words-fr.js';
import { plain } from './plain-words.js';

type Row = readonly [text: string, fr: string, es: string, fa: string, he: string];
const LOCALES = ['fr', 'es', 'fa', 'he'] as const;

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'precisions, no more than is written': [
    ['2024', '2024', '2024', '۲۰۲۴', '2024'],
    ['2025-08', 'août 2025', 'agosto de 2025', 'اوت ۲۰۲۵', 'אוגוסט 2025'],
    ['2025-08-13', '13 août 2025', '13 de agosto de 2025', '۱۳ اوت ۲۰۲۵', '13 באוגוסט 2025'],
    [
      '2025-08-13T14:30',
      '13 août 2025 à 14:30',
      '13 de agosto de 2025 a las 14:30',
      '۱۳ اوت ۲۰۲۵ ساعت ۱۴:۳۰',
      '13 באוגוסט 2025 בשעה 14:30',
    ],
    ['196X', 'années 1960', 'década de 1960', 'دههٔ ۱۹۶۰', 'שנות השישים של המאה ה־20'],
    ['190X', 'années 1900', 'década de 1900', 'دههٔ ۱۹۰۰', 'העשור הראשון של המאה ה־20'],
    ['19XX', 'XXe siècle', 'siglo XX', 'قرن بیستم', 'המאה ה־20'],
    ['01XX', 'IIe siècle', 'siglo II', 'قرن دوم', 'המאה השנייה'],
    ['XXXX', 'année inconnue', 'año desconocido', 'سال نامعلوم', 'שנה לא ידועה'],
    ['2001-21', 'printemps 2001', 'primavera de 2001', 'بهار ۲۰۰۱', 'אביב 2001'],
    ['2001-22', 'été 2001', 'verano de 2001', 'تابستان ۲۰۰۱', 'קיץ 2001'],
    ['2001-34', 'deuxième trimestre 2001', 'segundo trimestre de 2001', 'سه‌ماههٔ دوم ۲۰۰۱', 'הרבעון השני של 2001'],
    ['2001-41', 'second semestre 2001', 'segundo semestre de 2001', 'نیمهٔ دوم ۲۰۰۱', 'המחצית השנייה של 2001'],
    ['2001-38', 'mai–août 2001', 'mayo–agosto de 2001', 'مهٔ تا اوت ۲۰۰۱', 'מאי–אוגוסט 2001'],
    [
      '156X-12-25',
      '25 décembre, années 1560',
      '25 de diciembre, década de 1560',
      '۲۵ دسامبر، دههٔ ۱۵۶۰',
      '25 בדצמבר, שנות השישים של המאה ה־16',
    ],
  ],
  ranges: [
    ['1964/2008', '1964–2008', '1964–2008', '۱۹۶۴ تا ۲۰۰۸', '1964–2008'],
    ['2025-04-05/2025-04-21', '5–21 avril 2025', '5–21 de abril de 2025', '۵ تا ۲۱ آوریل ۲۰۲۵', '5–21 באפריל 2025'],
    [
      '2024-04-05/2025-05-21',
      '5 avril 2024–21 mai 2025',
      '5 de abril de 2024–21 de mayo de 2025',
      '۵ آوریل ۲۰۲۴ تا ۲۱ مهٔ ۲۰۲۵',
      '5 אפריל 2024–21 מאי 2025',
    ],
    ['2022/..', '2022–en cours', '2022–en curso', '۲۰۲۲ تا اکنون', '2022–עדיין נמשך'],
    ['2022/', '2022–inconnu', '2022–desconocido', '۲۰۲۲ تا نامعلوم', '2022–לא ידוע'],
    ['../1985', 'jusqu’en 1985', 'hasta 1985', 'تا ۱۹۸۵', 'עד 1985'],
    ['../2025-08-13', 'jusqu’au 13 août 2025', 'hasta el 13 de agosto de 2025', 'تا ۱۳ اوت ۲۰۲۵', 'עד 13 באוגוסט 2025'],
    ['../2025-08', 'jusqu’en août 2025', 'hasta agosto de 2025', 'تا اوت ۲۰۲۵', 'עד אוגוסט 2025'],
    ['../196X', 'jusqu’aux années 1960', 'hasta la década de 1960', 'تا دههٔ ۱۹۶۰', 'עד שנות השישים של המאה ה־20'],
    ['../19XX', 'jusqu’au XXe siècle', 'hasta el siglo XX', 'تا قرن بیستم', 'עד המאה ה־20'],
    ['../2001-22', 'jusqu’à l’été 2001', 'hasta el verano de 2001', 'تا تابستان ۲۰۰۱', 'עד קיץ 2001'],
    ['../..', 'toujours', 'siempre', 'همیشه', 'תמיד'],
  ],
  'one of and all of': [
    [
      '[..2025-08-13]',
      'au plus tard le 13 août 2025',
      'a más tardar el 13 de agosto de 2025',
      'حداکثر تا ۱۳ اوت ۲۰۲۵',
      'לא יאוחר מ־13 באוגוסט 2025',
    ],
    ['[..2025-08]', 'au plus tard en août 2025', 'a más tardar en agosto de 2025', 'حداکثر تا اوت ۲۰۲۵', 'לא יאוחר מאוגוסט 2025'],
    ['[..1990]', 'au plus tard en 1990', 'a más tardar en 1990', 'حداکثر تا ۱۹۹۰', 'לא יאוחר מ־1990'],
    [
      '[..196X]',
      'au plus tard dans les années 1960',
      'a más tardar en la década de 1960',
      'حداکثر تا دههٔ ۱۹۶۰',
      'לא יאוחר משנות השישים של המאה ה־20',
    ],
    ['[..19XX]', 'au plus tard au XXe siècle', 'a más tardar en el siglo XX', 'حداکثر تا قرن بیستم', 'לא יאוחר מהמאה ה־20'],
    ['[..2001-21]', 'au plus tard au printemps 2001', 'a más tardar en la primavera de 2001', 'حداکثر تا بهار ۲۰۰۱', 'לא יאוחר מאביב 2001'],
    ['[..2001-22]', 'au plus tard à l’été 2001', 'a más tardar en el verano de 2001', 'حداکثر تا تابستان ۲۰۰۱', 'לא יאוחר מקיץ 2001'],
    [
      '[..1850~]',
      'au plus tard vers 1850 (compris comme 1845–1855)',
      'a más tardar hacia 1850 (entendido como 1845–1855)',
      'حداکثر تا حدود ۱۸۵۰ (با فرض ۱۸۴۵ تا ۱۸۵۵)',
      'לא יאוחר מסביבות 1850 (הכוונה: 1845–1855)',
    ],
    ['[..-0043]', 'au plus tard en 44 av. J.-C.', 'a más tardar en 44 a. C.', 'حداکثر تا ۴۴ ق.م.', 'לא יאוחר מ־44 לפנה״ס'],
    [
      '[..2025-08-13T14:30]',
      'au plus tard le 13 août 2025 à 14:30',
      'a más tardar el 13 de agosto de 2025 a las 14:30',
      'حداکثر تا ۱۳ اوت ۲۰۲۵ ساعت ۱۴:۳۰',
      'לא יאוחר מ־13 באוגוסט 2025 בשעה 14:30',
    ],
    ['[1984..]', '1984 ou plus tard', '1984 o después', '۱۹۸۴ یا پس از آن', '1984 או אחר כך'],
    ['[1960..1965]', 'entre 1960 et 1965', 'entre 1960 y 1965', 'بین ۱۹۶۰ و ۱۹۶۵', 'בין 1960 ל־1965'],
    [
      '[1960-03-01..1965-12-05]',
      'entre le 1 mars 1960 et le 5 décembre 1965',
      'entre el 1 de marzo de 1960 y el 5 de diciembre de 1965',
      'بین ۱ مارس ۱۹۶۰ و ۵ دسامبر ۱۹۶۵',
      'בין 1 במרץ 1960 ל־5 בדצמבר 1965',
    ],
    [
      '[196X..197X]',
      'entre les années 1960 et les années 1970',
      'entre la década de 1960 y la década de 1970',
      'بین دههٔ ۱۹۶۰ و دههٔ ۱۹۷۰',
      'בין שנות השישים של המאה ה־20 לשנות השבעים של המאה ה־20',
    ],
    [
      '[17XX..18XX]',
      'entre le XVIIIe siècle et le XIXe siècle',
      'entre el siglo XVIII y el siglo XIX',
      'بین قرن هجدهم و قرن نوزدهم',
      'בין המאה ה־18 למאה ה־19',
    ],
    ['[1667,1760-12]', '1667 ou décembre 1760', '1667 o diciembre de 1760', '۱۶۶۷ یا دسامبر ۱۷۶۰', '1667 או דצמבר 1760'],
    ['{1960,1961-12}', '1960 et décembre 1961', '1960 y diciembre de 1961', '۱۹۶۰ و دسامبر ۱۹۶۱', '1960 ודצמבר 1961'],
  ],
  'what is about and uncertain': [
    [
      '1850~',
      'vers 1850 (compris comme 1845–1855)',
      'hacia 1850 (entendido como 1845–1855)',
      'حدود ۱۸۵۰ (با فرض ۱۸۴۵ تا ۱۸۵۵)',
      'בסביבות 1850 (הכוונה: 1845–1855)',
    ],
    [
      '2025-08-13~',
      'vers le 13 août 2025 (compris comme 10–16 août 2025)',
      'hacia el 13 de agosto de 2025 (entendido como 10–16 de agosto de 2025)',
      'حدود ۱۳ اوت ۲۰۲۵ (با فرض ۱۰ تا ۱۶ اوت ۲۰۲۵)',
      'בסביבות 13 באוגוסט 2025 (הכוונה: 10–16 באוגוסט 2025)',
    ],
    [
      '2001-21~',
      'vers le printemps 2001 (compris comme décembre 2000–août 2001)',
      'hacia la primavera de 2001 (entendido como diciembre de 2000–agosto de 2001)',
      'حدود بهار ۲۰۰۱ (با فرض دسامبر ۲۰۰۰ تا اوت ۲۰۰۱)',
      'בסביבות אביב 2001 (הכוונה: דצמבר 2000–אוגוסט 2001)',
    ],
    [
      '2001-22~',
      'vers l’été 2001 (compris comme mars–novembre 2001)',
      'hacia el verano de 2001 (entendido como marzo–noviembre de 2001)',
      'حدود تابستان ۲۰۰۱ (با فرض مارس تا نوامبر ۲۰۰۱)',
      'בסביבות קיץ 2001 (הכוונה: מרץ–נובמבר 2001)',
    ],
    [
      '196X~',
      'vers les années 1960 (compris comme 1950–1979)',
      'hacia la década de 1960 (entendido como 1950–1979)',
      'حدود دههٔ ۱۹۶۰ (با فرض ۱۹۵۰ تا ۱۹۷۹)',
      'בסביבות שנות השישים של המאה ה־20 (הכוונה: 1950–1979)',
    ],
    [
      '16XX~',
      'vers le XVIIe siècle (compris comme 1550–1749)',
      'hacia el siglo XVII (entendido como 1550–1749)',
      'حدود قرن هفدهم (با فرض ۱۵۵۰ تا ۱۷۴۹)',
      'בסביבות המאה ה־17 (הכוונה: 1550–1749)',
    ],
    [
      '1984~/2004-06',
      'vers 1984 (compris comme 1979–1989)–juin 2004',
      'hacia 1984 (entendido como 1979–1989)–junio de 2004',
      'حدود ۱۹۸۴ (با فرض ۱۹۷۹ تا ۱۹۸۹) تا ژوئن ۲۰۰۴',
      'בסביבות 1984 (הכוונה: 1979–1989)–יוני 2004',
    ],
    ['1850?', '1850 (date incertaine)', '1850 (fecha incierta)', '۱۸۵۰ (نامطمئن)', '1850 (לא ודאי)'],
    [
      '1850%',
      'vers 1850 (compris comme 1845–1855 ; date incertaine)',
      'hacia 1850 (entendido como 1845–1855; fecha incierta)',
      'حدود ۱۸۵۰ (با فرض ۱۸۴۵ تا ۱۸۵۵؛ نامطمئن)',
      'בסביבות 1850 (הכוונה: 1845–1855; לא ודאי)',
    ],
    [
      '2004?-06-11',
      '11 juin 2004 (année incertaine)',
      '11 de junio de 2004 (año incierto)',
      '۱۱ ژوئن ۲۰۰۴ (سال نامطمئن)',
      '11 ביוני 2004 (השנה לא ודאית)',
    ],
    [
      '2004-06?-11',
      '11 juin 2004 (année incertaine ; mois incertain)',
      '11 de junio de 2004 (año incierto; mes incierto)',
      '۱۱ ژوئن ۲۰۰۴ (سال نامطمئن؛ ماه نامطمئن)',
      '11 ביוני 2004 (השנה לא ודאית; החודש לא ודאי)',
    ],
    [
      '2004-06-?11',
      '11 juin 2004 (jour incertain)',
      '11 de junio de 2004 (día incierto)',
      '۱۱ ژوئن ۲۰۰۴ (روز نامطمئن)',
      '11 ביוני 2004 (היום לא ודאי)',
    ],
    [
      '2001-29?',
      'printemps 2001 (hémisphère Sud ; date incertaine)',
      'primavera de 2001 (hemisferio sur; fecha incierta)',
      'بهار ۲۰۰۱ (نیم‌کرهٔ جنوبی؛ نامطمئن)',
      'אביב 2001 (חצי הכדור הדרומי; לא ודאי)',
    ],
  ],
  'years before 1 with their era (R12), and deep time': [
    ['-0043', '44 av. J.-C.', '44 a. C.', '۴۴ ق.م.', '44 לפנה״ס'],
    ['-0043-03-15', '15 mars 44 av. J.-C.', '15 de marzo de 44 a. C.', '۱۵ مارس ۴۴ ق.م.', '15 במרץ 44 לפנה״ס'],
    ['-01XX', 'IIe siècle av. J.-C.', 'siglo II a. C.', 'قرن دوم ق.م.', 'המאה השנייה לפנה״ס'],
    [
      '-0043~',
      'vers 44 av. J.-C. (compris comme 49–39 av. J.-C.)',
      'hacia 44 a. C. (entendido como 49–39 a. C.)',
      'حدود ۴۴ ق.م. (با فرض ۴۹ تا ۳۹ ق.م.)',
      'בסביבות 44 לפנה״ס (הכוונה: 49–39 לפנה״ס)',
    ],
    ['Y-66000000', 'il y a 66 millions d’années', 'hace 66 millones de años', '۶۶ میلیون سال پیش', 'לפני 66 מיליון שנים'],
    [
      'Y-66000000~',
      'il y a environ 66 millions d’années (compris comme il y a 67–65 millions d’années)',
      'hace unos 66 millones de años (entendido como hace 67–65 millones de años)',
      'حدود ۶۶ میلیون سال پیش (با فرض ۶۷ تا ۶۵ میلیون سال پیش)',
      'לפני כ־66 מיליון שנים (הכוונה: לפני 67–65 מיליון שנים)',
    ],
    ['Y-13800000000', 'il y a 13,8 milliards d’années', 'hace 13,8 mil millones de años', '۱۳٫۸ میلیارد سال پیش', 'לפני 13.8 מיליארד שנים'],
    [
      'Y-66000000/Y-65000000',
      'il y a 66–65 millions d’années',
      'hace 66–65 millones de años',
      '۶۶ تا ۶۵ میلیون سال پیش',
      'לפני 66–65 מיליון שנים',
    ],
    [
      'Y66000000~',
      'dans environ 66 millions d’années (compris comme dans 65–67 millions d’années)',
      'dentro de unos 66 millones de años (entendido como dentro de 65–67 millones de años)',
      'حدود ۶۶ میلیون سال بعد (با فرض ۶۵ تا ۶۷ میلیون سال بعد)',
      'בעוד כ־66 מיליון שנים (הכוונה: בעוד 65–67 מיליון שנים)',
    ],
    [
      '[..Y-66000000]',
      'au plus tard il y a 66 millions d’années',
      'a más tardar hace 66 millones de años',
      'حداکثر تا ۶۶ میلیون سال پیش',
      'לא יאוחר מלפני 66 מיליון שנים',
    ],
  ],
};

describe('formatDate in French, Spanish, Persian and Hebrew', () => {
  for (const [title, rows] of Object.entries(TABLES))
    describe(`tells ${title}`, () => {
      for (const [text, ...expected] of rows)
        it(`${text} as ${expected[0]}`, () => {
          expect(LOCALES.map((locale) => plain(formatDate(text, { locale })))).to.deep.equal(expected);
        });
    });

  it('tells them shortly, too', () => {
    const told = LOCALES.map((locale) => plain(formatDate('1850~', { locale, width: 'short' })));
    expect(told).to.deep.equal(['v. 1850 (1845–1855)', 'h. 1850 (1845–1855)', 'حدود ۱۸۵۰ (۱۸۴۵ تا ۱۸۵۵)', 'סביב 1850 (1845–1855)']);
  });

  it('tells how long millions of years are', () => {
    const length = 66e6 * 365.2425 * 86_400_000;
    const told = [FR, FA].map((words, i) => plain(formatSpanLength(length, { locale: i ? 'fa' : 'fr', words })));
    expect(told).to.deep.equal(['66 millions d’années', '۶۶ میلیون سال']);
  });

  it('R4: pins the Gregorian calendar in Persian, whose own is another, unless it is asked for', () => {
    const told = (locale: string, calendar?: string): string => plain(formatDate('2025-04-05', { locale, calendar }));
    for (const locale of ['fa', 'fa-IR', 'fa-AF', 'fa-u-ca-persian', 'he-u-ca-hebrew'])
      expect(told(locale), locale).to.match(/(۵|5) (آوریل|اپریل|באפריל) (۲۰۲۵|2025)/u);
    expect(told('fa', 'persian')).to.equal('۱۶ فروردین ۱۴۰۴');
    expect(formatInstant(instant(Date.UTC(2025, 3, 5)), 'monthYear', { locale: 'fa', calendar: 'persian' })).to.equal('آوریل ۲۰۲۵');
  });

  it('R7: regions of a language have its words, and their own months and digits', () => {
    expect(plain(formatDate('[..2025-01]', { locale: 'fa-AF' }))).to.match(/^حداکثر تا جنوری ۲۰۲۵$/u);
    expect(plain(formatDate('2025-01~', { locale: 'fr-CA', margin: 'P1M' }))).to.match(/^vers janvier 2025 /u);
  });
});
