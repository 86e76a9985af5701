import type { DateWords } from './date-words.js';

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV'.split(' ');

/** French. */
export const FR: DateWords = {
  about: 'vers {0}',
  aboutShort: 'v. {0}',
  takenAs: 'compris comme {0}',
  by: 'au plus tard à {0}',
  orLater: '{0} ou plus tard',
  between: 'entre {0} et {1}',
  until: 'jusqu’à {0}',
  ongoing: 'en cours',
  unknown: 'inconnu',
  always: 'toujours',
  unknownYear: 'année inconnue',
  uncertain: 'date incertaine',
  uncertainParts: ['année incertaine', 'mois incertain', 'jour incertain'],
  semicolon: ' ; ',
  within: '{0}, {1}',
  divisions: [
    'printemps {0}',
    'été {0}',
    'automne {0}',
    'hiver {0}',
    'premier trimestre {0}',
    'deuxième trimestre {0}',
    'troisième trimestre {0}',
    'quatrième trimestre {0}',
    'premier semestre {0}',
    'second semestre {0}',
  ],
  hemispheres: ['hémisphère Nord', 'hémisphère Sud'],
  decades: ['années {0}'],
  centuries: { ...Object.fromEntries(ROMAN.map((roman, i) => [i + 1, `${roman}${i ? 'e' : 'er'} siècle`])), other: '{0}e siècle' },
  compactYears: true,
  rewrites: [
    [/(million|milliard)(s?) an?s?(?!\p{L})/gu, '$1$2 d’années'],
    [/(?:vers|v\.) (il y a|dans) /g, '$1 environ '],
    // Days, seasons, quarters and centuries have an article, and so have decades.
    [
      /(?<!\p{L})(vers|v\.|entre|et|tard à|jusqu’à) (?=\d\d? (?!a[vp]\.)\p{L}|(\d|[IVX])+er? s|printemps|hiver|\p{L}+ \p{L}+mestre)/gu,
      '$1 le ',
    ],
    [/(?<!\p{L})(vers|v\.|entre|et|tard à|jusqu’à) (?=été|automne)/gu, '$1 l’'],
    [/(?<!\p{L})(vers|v\.|entre|et|tard à|jusqu’à) (?=années)/gu, '$1 les '],
    [/à le /g, 'au '],
    [/à les /g, 'aux '],
    [/tard à (?=vers|v\.|il y a|dans)/g, 'tard '],
    [/(tard |jusqu’)à (?=\d|(?!vers)\p{Ll}+\.? \d)/gu, '$1en '],
    [/tard au (?=\d)/g, 'tard le '],
    [/tard aux /g, 'tard dans les '],
  ],
};
