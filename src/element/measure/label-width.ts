import type { LabelText } from '../../layout/layout.js';

/** How wide the pieces of a label are set, px, and what lies around them. */
export interface LabelFonts {
  readonly title: (text: string) => number;
  /** Without one, labels have no date. */
  readonly date: ((text: string) => number) | undefined;
  readonly tag: (text: string) => number;
  /** Inline padding of the label, what a tag adds to its text, and what stands between an icon and the title. */
  readonly padding: number;
  readonly tagPadding: number;
  readonly iconGap: number;
}

/** What is measured is a hair less than what is set; an ellipsis for want of a pixel would be a pity (L10). */
const SAFETY = 4;

/** How much wider than a title a date may be: the range of an “about” is not cut short (U7). */
const DATE_SHARE = 1.8;

/** How wide a label is set, px, its title up to `labelMax`. */
export function labelWidth(text: LabelText, labelMax: number, fonts: LabelFonts): number {
  const { title, date, tag, padding, tagPadding, iconGap } = fonts;
  // What the theme bounds are the author's words; a status is never cut short, and an icon takes no room from them.
  const words = Math.min(title(text.title), labelMax) + (text.icon ? title(text.icon) + iconGap : 0);
  const headline = words + (text.tag ? tag(`≠ ${text.tag}`) + tagPadding : 0);
  return Math.max(headline, date ? Math.min(date(text.date), labelMax * DATE_SHARE) : 0) + padding + SAFETY;
}
