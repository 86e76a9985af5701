import type { DateWords } from './date-words.js';

const ORDINALS = 'הראשונה השנייה השלישית הרביעית החמישית השישית השביעית השמינית התשיעית העשירית'.split(' ');

/** Hebrew. */
export const HE: DateWords = {
  about: 'בסביבות {0}',
  aboutShort: 'סביב {0}',
  takenAs: 'הכוונה: {0}',
  by: 'לא יאוחר מ־{0}',
  orLater: '{0} או אחר כך',
  between: 'בין {0} ל־{1}',
  until: 'עד {0}',
  ongoing: 'עדיין נמשך',
  unknown: 'לא ידוע',
  always: 'תמיד',
  unknownYear: 'שנה לא ידועה',
  uncertain: 'לא ודאי',
  uncertainParts: ['השנה לא ודאית', 'החודש לא ודאי', 'היום לא ודאי'],
  semicolon: '; ',
  within: '{0}, {1}',
  divisions: [
    'אביב {0}',
    'קיץ {0}',
    'סתיו {0}',
    'חורף {0}',
    'הרבעון הראשון של {0}',
    'הרבעון השני של {0}',
    'הרבעון השלישי של {0}',
    'הרבעון הרביעי של {0}',
    'המחצית הראשונה של {0}',
    'המחצית השנייה של {0}',
  ],
  hemispheres: ['חצי הכדור הצפוני', 'חצי הכדור הדרומי'],
  decades: [
    'העשור הראשון של {1}',
    'העשור השני של {1}',
    'שנות העשרים של {1}',
    'שנות השלושים של {1}',
    'שנות הארבעים של {1}',
    'שנות החמישים של {1}',
    'שנות השישים של {1}',
    'שנות השבעים של {1}',
    'שנות השמונים של {1}',
    'שנות התשעים של {1}',
  ],
  centuries: { ...Object.fromEntries(ORDINALS.map((ordinal, i) => [i + 1, `המאה ${ordinal}`])), other: 'המאה ה־{0}' },
  compactYears: true,
  rewrites: [
    // Before a letter, a preposition is written as one with the word, and swallows its article.
    [/ל־ה(?=[א-ת])/g, 'ל'],
    [/־(?=[א-ת])/g, ''],
    [/(?:בסביבות|סביב) (לפני|בעוד) /g, '$1 כ־'],
    [/מ(?:בסביבות|סביב) /g, 'מסביבות '],
  ],
};
