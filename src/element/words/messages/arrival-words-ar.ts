import type { ArrivalWords } from './arrival-words.js';

export const arrivalWords: ArrivalWords<'zero' | 'one' | 'two' | 'few' | 'many'> = {
  soFar: {
    zero: 'لا أحداث حتى الآن',
    one: 'حدث واحد حتى الآن',
    two: 'حدثان حتى الآن',
    few: '{n} أحداث حتى الآن',
    many: '{n} حدثاً حتى الآن',
    other: '{n} حدث حتى الآن',
  },
  loaded: 'اكتمل التحميل: {events}.',
  stalled: 'توقف وصول البيانات. المعروض هو ما وصل منها.',
  brokenOff: {
    cut: 'تنتهي البيانات في وسط السطر {line}. المعروض هو ما سبقه.',
    lost: 'انقطع الاتصال قبل السطر {line}. المعروض هو ما سبقه.',
    html: 'عند السطر {line} وصلت صفحة ويب بدلاً من البيانات. المعروض هو ما أمكنت قراءته.',
  },
  newEvents: {
    zero: 'لا أحداث جديدة',
    one: 'حدث جديد',
    two: 'حدثان جديدان',
    few: '{n} أحداث جديدة',
    many: '{n} حدثاً جديداً',
    other: '{n} حدث جديد',
  },
  updatedEvents: {
    zero: 'لا أحداث محدَّثة',
    one: 'حدث محدَّث',
    two: 'حدثان محدَّثان',
    few: '{n} أحداث محدَّثة',
    many: '{n} حدثاً محدَّثاً',
    other: '{n} حدث محدَّث',
  },
  corrected: 'حُدِّث {time}. قبل ذلك: {before}',
};
