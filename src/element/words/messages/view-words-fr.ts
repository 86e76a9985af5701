import type { ViewWords } from './view-words.js';

export const viewWords: ViewWords = {
  columns: { date: 'Date', precision: 'Précision', event: 'Événement', status: 'Statut', source: 'Source' },
  ascending: 'Trié par {column}, ordre croissant.',
  descending: 'Trié par {column}, ordre décroissant.',
  rows: '{from}–{to} sur {events}',
  previousRows: 'Lignes précédentes',
  nextRows: 'Lignes suivantes',

  search: 'Chercher dans les événements',
  facets: { lanes: 'Groupe', categories: 'Catégorie', status: 'Statut', precision: 'Précision', sources: 'Source' },
  passing: '{n} sur {events}',
  nothingPasses: 'Aucun événement ne correspond.',
  clear: 'Effacer le filtre',
  allValues: 'Tout afficher ({n})',

  story: 'Récit',
  previousStep: 'Précédent',
  nextStep: 'Suivant',
  step: '{n} sur {total}',

  periods: 'Périodes',
  periodLevel: 'Niveau {n} : {period}',
  periodKeys: 'Les chiffres et les flèches choisissent une période, Entrée y entre, Retour arrière en sort, Échap ramène au début.',
  periodOut: 'Retour : {period}',
  counted: '{period}, {events}',
  busiest: 'période la plus chargée : {period}, avec {events}',
};
