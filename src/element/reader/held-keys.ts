/** Whether keys are held with which the key is the browser's or the system's. */
export const isHeld = ({ ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey'>): boolean =>
  ctrlKey || altKey || metaKey;
