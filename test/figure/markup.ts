/** What is wrong with a text as XML; undefined where it is well-formed. The browser's own parser judges; in Node, whether all tags are closed in order. */
export function wrongInXml(text: string): string | undefined {
  if (typeof DOMParser === 'undefined') return wrongInTags(text);
  return new DOMParser().parseFromString(text, 'application/xhtml+xml').querySelector('parsererror')?.textContent;
}

const NAME = '[a-zA-Z][\\w:-]*';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+[\\w:-]+="[^"<]*")*)\\s*(/?)>|<|&(?!(?:amp|lt|gt|quot|#39);)`, 'g');

function wrongInTags(text: string): string | undefined {
  const open: string[] = [];
  for (const [tag, close, name, , empty] of text.matchAll(TAG)) {
    if (name === undefined) return `a bare ${tag}`;
    if (close && open.pop() !== name) return `${tag} closes nothing`;
    if (!close && !empty) open.push(name);
  }
  return open.length > 0 ? `<${open.join('><')}> stays open` : undefined;
}

/** A line for each tag, so that a golden file is reviewed as a diff. */
export const lines = (markup: string): string => `${markup.replaceAll(/>\s*</gu, '>\n<')}\n`;
