import type { ArrivalWords } from './arrival-words.js';

export const arrivalWords: ArrivalWords<'one' | 'two'> = {
  soFar: { one: 'אירוע אחד עד כה', two: 'שני אירועים עד כה', other: '{n} אירועים עד כה' },
  loaded: 'הטעינה הושלמה: {events}.',
  stalled: 'הנתונים הפסיקו להגיע. מוצג מה שהגיע.',
  brokenOff: {
    cut: 'הנתונים נגמרים באמצע שורה {line}. מוצג מה שלפניה.',
    lost: 'החיבור נקטע לפני שורה {line}. מוצג מה שלפניה.',
    html: 'בשורה {line} הגיע דף אינטרנט במקום הנתונים. מוצג מה שניתן היה לקרוא.',
  },
  newEvents: { one: 'אירוע חדש', two: 'שני אירועים חדשים', other: '{n} אירועים חדשים' },
  addedToShown: { one: 'אירוע אחד נוסף למוצג', two: 'שני אירועים נוספו למוצג', other: '{n} אירועים נוספו למוצג' },
  updatedEvents: { one: 'אירוע אחד עודכן', two: 'שני אירועים עודכנו', other: '{n} אירועים עודכנו' },
  corrected: 'עודכן {time}. לפני כן: {before}',
};
