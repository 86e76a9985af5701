import type { DateWords } from './date-words.js';

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV'.split(' ');

/** Spanish. */
export const ES: DateWords = {
  about: 'hacia {0}',
  aboutShort: 'h. {0}',
  takenAs: 'entendido como {0}',
  by: 'a más tardar en {0}',
  orLater: '{0} o después',
  between: 'entre {0} y {1}',
  until: 'hasta {0}',
  ongoing: 'en curso',
  unknown: 'desconocido',
  always: 'siempre',
  unknownYear: 'año desconocido',
  uncertain: 'fecha incierta',
  uncertainParts: ['año incierto', 'mes incierto', 'día incierto'],
  semicolon: '; ',
  within: '{0}, {1}',
  divisions: [
    'primavera de {0}',
    'verano de {0}',
    'otoño de {0}',
    'invierno de {0}',
    'primer trimestre de {0}',
    'segundo trimestre de {0}',
    'tercer trimestre de {0}',
    'cuarto trimestre de {0}',
    'primer semestre de {0}',
    'segundo semestre de {0}',
  ],
  hemispheres: ['hemisferio norte', 'hemisferio sur'],
  decades: ['década de {0}'],
  centuries: { ...Object.fromEntries(ROMAN.map((roman, i) => [i + 1, `siglo ${roman}`])), other: 'siglo {0}' },
  compactYears: true,
  rewrites: [
    [/(mill[oó]n(?:es)?) a(ños)?(?!\p{L})/gu, '$1 de años'],
    [/(\d)-(\d)/g, '$1–$2'],
    [/(?:hacia|h\.) (hace|dentro de) /g, '$1 unos '],
    [/tardar en (hace|dentro|hacia|h\.) /g, 'tardar $1 '],
    // Days, seasons, quarters, decades and centuries have an article.
    [/(?<!\p{L})(hacia|h\.|entre|y|en|hasta) (?=\d\d? de|verano|otoño|invierno|\p{L}+ (?:tri|se)mestre|siglo)/gu, '$1 el '],
    [/(?<!\p{L})(hacia|h\.|entre|y|en|hasta) (?=primavera|década)/gu, '$1 la '],
    [/tardar en el (?=\d)/g, 'tardar el '],
  ],
};
