import type { SourceMessages } from './source-messages.js';

export const sourceHe: SourceMessages = {
  lang: 'he',
  region: 'מקור',
  text: 'נוסח המקור',
  openOriginal: 'פתיחת המקור',
  quotes: {
    one: 'ציטוט אחד מהטקסט הזה',
    two: 'שני ציטוטים מהטקסט הזה',
    other: '{n} ציטוטים מהטקסט הזה',
  },
  noQuotes: 'דבר אינו מצוטט מהטקסט הזה.',
  quoteList: 'ציטוטים מהטקסט הזה',
  missingQuotes: 'לא נמצא בטקסט הזה',
  verdicts: {
    verbatim: 'מילה במילה',
    'verbatim-but-for-marks': 'מילה במילה, למעט סימנים ורווחים',
    'not-found': 'לא נמצא',
  },
  verdictCounts: {
    verbatim: {
      one: 'אחד מילה במילה',
      two: 'שניים מילה במילה',
      other: '{n} מילה במילה',
    },
    'verbatim-but-for-marks': {
      one: 'אחד מילה במילה, למעט סימנים ורווחים',
      two: 'שניים מילה במילה, למעט סימנים ורווחים',
      other: '{n} מילה במילה, למעט סימנים ורווחים',
    },
    'not-found': {
      one: 'אחד לא נמצא',
      two: 'שניים לא נמצאו',
      other: '{n} לא נמצאו',
    },
  },
  loading: 'הטקסט נטען…',
  failed: {
    timeline: 'אי אפשר להציג את ציר הזמן שהטקסט הזה שייך אליו.',
    source: 'אין בציר הזמן מקור כזה.',
    text: 'נוסח המקור הזה לא ניתן.',
    network: 'לא ניתן להגיע לטקסט. בדקו את החיבור ונסו שוב.',
    status: 'לא ניתן לטעון את הטקסט: השרת השיב {status}.',
    html: 'הגיע דף אינטרנט במקום טקסט פשוט.',
  },
};
