import type { ArrivalWords } from './arrival-words.js';

export const arrivalWords: ArrivalWords<'one' | 'many'> = {
  soFar: {
    one: 'un acontecimiento hasta ahora',
    many: '{n} de acontecimientos hasta ahora',
    other: '{n} acontecimientos hasta ahora',
  },
  loaded: 'Carga completa: {events}.',
  stalled: 'Han dejado de llegar datos. Se muestra lo que ha llegado.',
  brokenOff: {
    cut: 'Los datos terminan en medio de la línea {line}. Se muestra lo anterior.',
    lost: 'La conexión se interrumpió antes de la línea {line}. Se muestra lo anterior.',
    html: 'En la línea {line} llegó una página web en lugar de los datos. Se muestra lo que se ha podido leer.',
  },
  newEvents: { one: 'un acontecimiento nuevo', many: '{n} de acontecimientos nuevos', other: '{n} acontecimientos nuevos' },
  addedToShown: {
    one: 'un acontecimiento añadido a lo que se muestra',
    many: '{n} de acontecimientos añadidos a lo que se muestra',
    other: '{n} acontecimientos añadidos a lo que se muestra',
  },
  updatedEvents: {
    one: 'un acontecimiento actualizado',
    many: '{n} de acontecimientos actualizados',
    other: '{n} acontecimientos actualizados',
  },
  corrected: 'Actualizado: {time}. Antes: {before}',
};
