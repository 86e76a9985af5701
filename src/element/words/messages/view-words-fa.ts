import type { ViewWords } from './view-words.js';

export const viewWords: ViewWords = {
  columns: { date: 'تاریخ', precision: 'دقت تاریخ', event: 'رویداد', status: 'وضعیت', source: 'منبع' },
  ascending: 'مرتب بر پایهٔ {column}، صعودی.',
  descending: 'مرتب بر پایهٔ {column}، نزولی.',
  rows: '{from}–{to} از {events}',
  previousRows: 'ردیف‌های پیشین',
  nextRows: 'ردیف‌های بعدی',

  search: 'جست‌وجو در رویدادها',
  facets: { lanes: 'گروه', categories: 'دسته', status: 'وضعیت', precision: 'دقت تاریخ', sources: 'منبع' },
  passing: '{n} از {events}',
  nothingPasses: 'هیچ رویدادی نمی‌خواند.',
  clear: 'برداشتن پالایش',
  allValues: 'نمایش همه ({n})',

  story: 'روایت',
  previousStep: 'قبلی',
  nextStep: 'بعدی',
  step: '{n} از {total}',

  periods: 'دوره‌ها',
  periodLevel: 'سطح {n}: {period}',
  periodKeys: 'رقم‌ها و کلیدهای جهت دوره‌ای را برمی‌گزینند، Enter وارد آن می‌شود، Backspace یک سطح برمی‌گردد و Escape به آغاز.',
  periodOut: 'بازگشت به {period}',
  counted: '{period}، {events}',
  busiest: 'پررویدادترین دوره: {period}، با {events}',
};
