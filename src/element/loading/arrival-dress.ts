import { adoptStyles, STYLED } from '../parts.js';
import { arrivalsStyles } from '../styles/arrivals.styles.js';

const part = { value: { styles: arrivalsStyles } };

/** Dresses what is said of arrivals, once some of it is shown: another style sheet means that the style of all that is there is found anew. */
export function dress({ shadowRoot }: HTMLElement): void {
  if (!STYLED.includes(part)) STYLED.push(part);
  if (shadowRoot) adoptStyles(shadowRoot);
}
