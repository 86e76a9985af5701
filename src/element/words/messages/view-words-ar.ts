import type { ViewWords } from './view-words.js';

export const viewWords: ViewWords = {
  columns: { date: 'التاريخ', precision: 'دقة التاريخ', event: 'الحدث', status: 'الحالة', source: 'المصدر' },
  ascending: 'مرتب حسب {column}، تصاعدياً.',
  descending: 'مرتب حسب {column}، تنازلياً.',
  rows: '{from}–{to}، والمجموع {events}',
  previousRows: 'الصفوف السابقة',
  nextRows: 'الصفوف التالية',

  search: 'ابحث في الأحداث',
  facets: { lanes: 'المجموعة', categories: 'الفئة', status: 'الحالة', precision: 'دقة التاريخ', sources: 'المصدر' },
  passing: 'المطابق {n}، والمجموع {events}',
  nothingPasses: 'لا حدث يطابق.',
  clear: 'إلغاء التصفية',
  allValues: 'عرض الكل ({n})',

  story: 'القصة',
  previousStep: 'السابق',
  nextStep: 'التالي',
  step: '{n} من {total}',

  periods: 'الفترات',
  periodLevel: 'المستوى {n}: {period}',
  periodKeys: 'تختار الأرقام ومفاتيح الأسهم فترة، ويدخلها Enter، ويعود Backspace مستوى، وEscape إلى البداية.',
  periodOut: 'رجوع: {period}',
  counted: '{period}، {events}',
  busiest: 'أكثر الفترات أحداثاً: {period} ({events})',
};
