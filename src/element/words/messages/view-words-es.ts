import type { ViewWords } from './view-words.js';

export const viewWords: ViewWords = {
  columns: { date: 'Fecha', precision: 'Precisión', event: 'Acontecimiento', status: 'Estado', source: 'Fuente' },
  ascending: 'Ordenado por {column}, ascendente.',
  descending: 'Ordenado por {column}, descendente.',
  rows: '{from}–{to} de {events}',
  previousRows: 'Filas anteriores',
  nextRows: 'Filas siguientes',

  search: 'Buscar en los acontecimientos',
  facets: { lanes: 'Grupo', categories: 'Categoría', status: 'Estado', precision: 'Precisión', sources: 'Fuente' },
  passing: '{n} de {events}',
  nothingPasses: 'Ningún acontecimiento coincide.',
  clear: 'Quitar el filtro',
  allValues: 'Mostrar los {n}',

  story: 'Relato',
  previousStep: 'Anterior',
  nextStep: 'Siguiente',
  step: '{n} de {total}',

  periods: 'Períodos',
  periodLevel: 'Nivel {n}: {period}',
  periodKeys: 'Las cifras y las flechas eligen un período, Intro entra en él, Retroceso vuelve a salir, Escape lleva al principio.',
  periodOut: 'Volver: {period}',
  counted: '{period}, {events}',
  busiest: 'período con más acontecimientos: {period}, con {events}',
};
