import type { Scene, SceneLabel } from '../scene/scene.js';
import type { FigureRuler } from './ruler.js';
import { wrapWords } from './wrap-words.js';

/** Titles that are longer than their labels end in an ellipsis, before the status; on a page, a style sheet does that. */
export const shortenTitles = (scene: Scene, ruler: FigureRuler): Scene => ({
  ...scene,
  labels: scene.labels.map((label) => shortenTitle(label, ruler)),
});

function shortenTitle(label: SceneLabel, { labelWidth, titleWidth, metrics }: FigureRuler): SceneLabel {
  const { text, width } = label;
  const room = Math.min(metrics.labelMax, width - labelWidth({ ...text, title: '', date: '' }));
  const fits = (title: string): boolean => titleWidth(title) <= room + 0.5;
  if (fits(text.title)) return label;
  return { ...label, text: { ...text, title: wrapWords(text.title, 1, fits)[0] ?? '' } };
}
