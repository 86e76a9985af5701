import type { ArrivalWords } from './arrival-words.js';

export const arrivalWords: ArrivalWords<'one'> = {
  soFar: { one: 'تا اینجا {n} رویداد', other: 'تا اینجا {n} رویداد' },
  loaded: 'بارگذاری کامل شد: {events}.',
  stalled: 'دیگر داده‌ای نمی‌رسد. آنچه رسیده نشان داده شده است.',
  brokenOff: {
    cut: 'داده‌ها در میانهٔ سطر {line} پایان می‌یابد. آنچه پیش از آن آمده نشان داده شده است.',
    lost: 'اتصال پیش از سطر {line} قطع شد. آنچه پیش از آن آمده نشان داده شده است.',
    html: 'در سطر {line} به جای داده‌ها یک صفحهٔ وب رسید. آنچه خواندنی بود نشان داده شده است.',
  },
  newEvents: { one: '{n} رویداد تازه', other: '{n} رویداد تازه' },
  addedToShown: {
    one: '{n} رویداد به آنچه نشان داده می‌شود افزوده شد',
    other: '{n} رویداد به آنچه نشان داده می‌شود افزوده شد',
  },
  updatedEvents: { one: '{n} رویداد به‌روز شد', other: '{n} رویداد به‌روز شد' },
  corrected: 'به‌روزشده در {time}. پیش از آن: {before}',
};
