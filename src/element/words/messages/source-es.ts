import type { SourceMessages } from './source-messages.js';

export const sourceEs: SourceMessages = {
  lang: 'es',
  region: 'Fuente',
  text: 'Texto de la fuente',
  openOriginal: 'Abrir el original',
  quotes: {
    one: 'Una cita de este texto',
    many: '{n} de citas de este texto',
    other: '{n} citas de este texto',
  },
  noQuotes: 'No se cita nada de este texto.',
  quoteList: 'Citas de este texto',
  missingQuotes: 'No se encuentra en este texto',
  verdicts: {
    verbatim: 'literal',
    'verbatim-but-for-marks': 'literal salvo signos y espacios',
    'not-found': 'no se encuentra',
  },
  verdictCounts: {
    verbatim: {
      one: 'una literal',
      many: '{n} literales',
      other: '{n} literales',
    },
    'verbatim-but-for-marks': {
      one: 'una literal salvo signos y espacios',
      many: '{n} literales salvo signos y espacios',
      other: '{n} literales salvo signos y espacios',
    },
    'not-found': {
      one: 'una no se encuentra',
      many: '{n} no se encuentran',
      other: '{n} no se encuentran',
    },
  },
  loading: 'Cargando el texto…',
  failed: {
    timeline: 'No se puede mostrar la cronología a la que pertenece este texto.',
    source: 'La cronología no tiene esa fuente.',
    text: 'No se da el texto de esta fuente.',
    network: 'No se pudo acceder al texto. Compruebe la conexión e inténtelo de nuevo.',
    status: 'No se pudo cargar el texto: el servidor respondió {status}.',
    html: 'Llegó una página web donde se esperaba texto sin formato.',
  },
};
