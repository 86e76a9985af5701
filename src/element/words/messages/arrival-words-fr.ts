import type { ArrivalWords } from './arrival-words.js';

export const arrivalWords: ArrivalWords<'one' | 'many'> = {
  soFar: {
    one: '{n} événement pour l’instant',
    many: '{n} d’événements pour l’instant',
    other: '{n} événements pour l’instant',
  },
  loaded: 'Tout est chargé : {events}.',
  stalled: 'Les données n’arrivent plus. Ce qui est arrivé est affiché.',
  brokenOff: {
    cut: 'Les données s’arrêtent au milieu de la ligne {line}. Ce qui précède est affiché.',
    lost: 'La connexion s’est interrompue avant la ligne {line}. Ce qui précède est affiché.',
    html: 'À la ligne {line}, une page web est arrivée à la place des données. Ce qui a pu être lu est affiché.',
  },
  newEvents: { one: '{n} nouvel événement', many: '{n} de nouveaux événements', other: '{n} nouveaux événements' },
  addedToShown: {
    one: '{n} événement ajouté à ce qui est affiché',
    many: '{n} d’événements ajoutés à ce qui est affiché',
    other: '{n} événements ajoutés à ce qui est affiché',
  },
  updatedEvents: { one: '{n} événement mis à jour', many: '{n} d’événements mis à jour', other: '{n} événements mis à jour' },
  corrected: 'Mis à jour : {time}. Avant : {before}',
};
