import type { SourceMessages } from './source-messages.js';

export const sourceFr: SourceMessages = {
  lang: 'fr',
  region: 'Source',
  text: 'Texte de la source',
  openOriginal: 'Ouvrir l’original',
  quotes: {
    one: '{n} citation de ce texte',
    many: '{n} de citations de ce texte',
    other: '{n} citations de ce texte',
  },
  noQuotes: 'Rien n’est cité de ce texte.',
  quoteList: 'Citations de ce texte',
  missingQuotes: 'Introuvable dans ce texte',
  verdicts: {
    verbatim: 'mot pour mot',
    'verbatim-but-for-marks': 'mot pour mot, aux signes et espaces près',
    'not-found': 'introuvable',
  },
  verdictCounts: {
    verbatim: {
      one: '{n} mot pour mot',
      many: '{n} mot pour mot',
      other: '{n} mot pour mot',
    },
    'verbatim-but-for-marks': {
      one: '{n} mot pour mot, aux signes et espaces près',
      many: '{n} mot pour mot, aux signes et espaces près',
      other: '{n} mot pour mot, aux signes et espaces près',
    },
    'not-found': {
      one: '{n} introuvable',
      many: '{n} introuvables',
      other: '{n} introuvables',
    },
  },
  loading: 'Chargement du texte…',
  failed: {
    timeline: 'La chronologie dont ce texte fait partie ne peut pas être affichée.',
    source: 'La chronologie n’a pas de telle source.',
    text: 'Le texte de cette source n’est pas fourni.',
    network: 'Impossible d’accéder au texte. Vérifiez la connexion et réessayez.',
    status: 'Le texte n’a pas pu être chargé : le serveur a répondu {status}.',
    html: 'Une page web est arrivée au lieu d’un texte brut.',
  },
};
