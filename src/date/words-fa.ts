import type { DateWords } from './date-words.js';

const ORDINALS =
  'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم بیست‌ویکم'.split(
    ' ',
  );

/** Persian. Ranges are joined with «تا». */
export const FA: DateWords = {
  about: 'حدود {0}',
  aboutShort: 'حدود {0}',
  takenAs: 'با فرض {0}',
  by: 'حداکثر تا {0}',
  orLater: '{0} یا پس از آن',
  between: 'بین {0} و {1}',
  until: 'تا {0}',
  ongoing: 'اکنون',
  unknown: 'نامعلوم',
  always: 'همیشه',
  unknownYear: 'سال نامعلوم',
  uncertain: 'نامطمئن',
  uncertainParts: ['سال نامطمئن', 'ماه نامطمئن', 'روز نامطمئن'],
  semicolon: '؛ ',
  within: '{0}، {1}',
  divisions: [
    'بهار {0}',
    'تابستان {0}',
    'پاییز {0}',
    'زمستان {0}',
    'سه‌ماههٔ اول {0}',
    'سه‌ماههٔ دوم {0}',
    'سه‌ماههٔ سوم {0}',
    'سه‌ماههٔ چهارم {0}',
    'نیمهٔ اول {0}',
    'نیمهٔ دوم {0}',
  ],
  hemispheres: ['نیم‌کرهٔ شمالی', 'نیم‌کرهٔ جنوبی'],
  decades: ['دههٔ {0}'],
  centuries: { ...Object.fromEntries(ORDINALS.map((ordinal, i) => [i + 1, `قرن ${ordinal}`])), other: 'قرن {0}' },
  compactYears: true,
  // Years in millions are a range of numbers, where Intl has a dash.
  rewrites: [['–', ' تا ']],
};
