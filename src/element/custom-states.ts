/** Custom states, each named like the state of the dataset or the layout that it tells of. */
const STATES = ['loading', 'error', 'empty', 'vertical'];

/** Sets those of an element's custom states that are named, and no others. */
export function showStates({ states }: ElementInternals, present: readonly (string | undefined)[]): void {
  for (const name of STATES) states[present.includes(name) ? 'add' : 'delete'](name);
}
