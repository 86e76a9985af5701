/** One timeline in six languages: the page's language and the `calendar` attribute are all that is set. */

/** Titles: Arabic, English, Spanish, Persian, French, Hebrew. */
const titles = (ar, en, es, fa, fr, he) => ({ ar, en, es, fa, fr, he });

const timeline = document.querySelector('event-timeline');
timeline.data = {
  version: 1,
  lang: 'en',
  asOf: '2025-08-13',
  title: titles(
    'جسر فوق المرفأ',
    'A bridge over the harbour',
    'Un puente sobre el puerto',
    'پلی بر فراز بندر',
    'Un pont sur le port',
    'גשר מעל הנמל',
  ),
  sources: {
    news: { title: 'Harbour News', url: 'https://example.org/bridge', published: '2004-09-20', lang: 'en' },
    haaretz: { title: 'עיתון הנמל', url: 'https://example.org/הגשר', published: '2025-08-14', lang: 'he', dir: 'rtl' },
  },
  events: [
    {
      id: 'wall',
      date: '1850~',
      title: titles(
        'أول جدار للمرفأ',
        'First harbour wall',
        'Primer muro del puerto',
        'نخستین دیوار بندر',
        'Premier mur du port',
        'קיר הנמל הראשון',
      ),
    },
    {
      id: 'ferry',
      date: '196X',
      title: titles(
        'عبّارة تربط الضفتين',
        'A ferry joins the shores',
        'Un transbordador une las orillas',
        'کشتی دو کرانه را پیوند می‌دهد',
        'Un bac relie les rives',
        'מעבורת בין הגדות',
      ),
    },
    {
      id: 'decision',
      date: '[1998..2000]',
      status: 'claimed',
      title: titles(
        'قرار بناء الجسر',
        'The bridge is decided on',
        'Se decide construir el puente',
        'تصمیم به ساخت پل',
        'Le pont est décidé',
        'ההחלטה על הגשר',
      ),
    },
    {
      id: 'survey',
      date: '2001-21',
      title: titles('مسح القاع', 'The seabed is surveyed', 'Se estudia el fondo', 'بررسی کف دریا', 'Le fond est étudié', 'סקר הקרקעית'),
    },
    {
      id: 'first-bus',
      date: { edtf: '2004-09-18', asWritten: 'on Saturday…', basis: 'inferred', relativeTo: '2004-09-20' },
      title: titles(
        'أول حافلة تعبر',
        'The first bus crosses',
        'Cruza el primer autobús',
        'نخستین اتوبوس می‌گذرد',
        'Le premier bus traverse',
        'האוטובוס הראשון חוצה',
      ),
      quotes: [{ source: 'news', exact: 'The first bus crossed on Saturday…', lang: 'en', speaker: 'Mira Holt' }],
    },
    {
      id: 'repairs',
      date: '2022/..',
      status: 'disputed',
      title: titles('أعمال ترميم', 'Repairs', 'Reparaciones', 'تعمیرات', 'Réparations', 'תיקונים'),
    },
    {
      id: 'second',
      date: '[..2025-08-13]',
      status: 'planned',
      title: titles('جسر ثانٍ', 'A second bridge', 'Un segundo puente', 'پل دوم', 'Un second pont', 'גשר שני'),
      quotes: [{ source: 'haaretz', exact: '״גשר שני ייבנה״, נמסר.', lang: 'he', speaker: { he: 'דנה לוי', en: 'Dana Levi' } }],
    },
  ],
};

document.querySelector('[aria-label="Calendar"]').addEventListener('click', ({ target }) => {
  const { calendar } = target.dataset;
  if (!calendar) return;
  timeline.calendar = calendar;
  for (const button of target.parentElement.children) button.setAttribute('aria-pressed', String(button === target));
});
