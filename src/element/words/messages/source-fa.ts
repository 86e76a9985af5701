import type { SourceMessages } from './source-messages.js';

export const sourceFa: SourceMessages = {
  lang: 'fa',
  region: 'منبع',
  text: 'متن منبع',
  openOriginal: 'باز کردن اصل متن',
  quotes: {
    one: '{n} نقل‌قول از این متن',
    other: '{n} نقل‌قول از این متن',
  },
  noQuotes: 'چیزی از این متن نقل نشده است.',
  quoteList: 'نقل‌قول‌های این متن',
  missingQuotes: 'در این متن پیدا نشد',
  verdicts: {
    verbatim: 'عین متن',
    'verbatim-but-for-marks': 'عین متن، جز نشانه‌ها و فاصله‌ها',
    'not-found': 'پیدا نشد',
  },
  verdictCounts: {
    verbatim: {
      one: '{n} عین متن',
      other: '{n} عین متن',
    },
    'verbatim-but-for-marks': {
      one: '{n} عین متن، جز نشانه‌ها و فاصله‌ها',
      other: '{n} عین متن، جز نشانه‌ها و فاصله‌ها',
    },
    'not-found': {
      one: '{n} پیدا نشد',
      other: '{n} پیدا نشد',
    },
  },
  loading: 'متن در حال بارگیری است…',
  failed: {
    timeline: 'گاه‌شماری که این متن به آن تعلق دارد نشان‌دادنی نیست.',
    source: 'گاه‌شمار چنین منبعی ندارد.',
    text: 'متن این منبع داده نشده است.',
    network: 'دسترسی به متن ممکن نشد. اتصال را بررسی کنید و دوباره بکوشید.',
    status: 'متن بارگیری نشد: سرور پاسخ {status} داد.',
    html: 'به جای متن ساده یک صفحهٔ وب آمد.',
  },
};
