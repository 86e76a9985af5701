import type { ViewWords } from './view-words.js';

export const viewWords: ViewWords = {
  columns: { date: 'תאריך', precision: 'דיוק', event: 'אירוע', status: 'מצב', source: 'מקור' },
  ascending: 'ממוין לפי {column}, בסדר עולה.',
  descending: 'ממוין לפי {column}, בסדר יורד.',
  rows: '{from}–{to} מתוך {events}',
  previousRows: 'השורות הקודמות',
  nextRows: 'השורות הבאות',

  search: 'חיפוש באירועים',
  facets: { lanes: 'קבוצה', categories: 'קטגוריה', status: 'מצב', precision: 'דיוק', sources: 'מקור' },
  passing: '{n} מתוך {events}',
  nothingPasses: 'אין אירוע מתאים.',
  clear: 'ביטול הסינון',
  allValues: 'הצגת הכול ({n})',

  story: 'סיפור',
  previousStep: 'הקודם',
  nextStep: 'הבא',
  step: '{n} מתוך {total}',

  periods: 'תקופות',
  periodLevel: 'רמה {n}: {period}',
  periodKeys: 'ספרות ומקשי החצים בוחרים תקופה, Enter נכנס אליה, Backspace חוזר רמה ו־Escape חוזר להתחלה.',
  periodOut: 'חזרה אל {period}',
  counted: '{period}, {events}',
  busiest: 'התקופה העמוסה ביותר: {period}, עם {events}',
};
