/** The code blocks of a page, in order: what the site shows is what the tests run. */
import { lexer } from 'marked';

/**
 * `language` and `use` are the words after the fence: `json live`, `js page`, `sh`. `page` is the tested page that a comment before it says it is
 * of, `<!-- test/frameworks/react/src/story.tsx -->`.
 *
 * @param {string} markdown
 */
export const codeBlocks = (markdown) => {
  const tokens = lexer(markdown).filter(({ type }) => type !== 'space');
  return tokens.flatMap(({ type, lang = '', text }, at) => {
    if (type !== 'code') return [];
    const [language = '', use = ''] = lang.split(' ');
    return [{ language, use, text, page: /^<!-- (test\/\S+) -->/.exec(tokens[at - 1]?.raw ?? '')?.[1] }];
  });
};

/**
 * The lines of an `edtf` block, `1850~ | about 1850`: a date and what is meant by it.
 *
 * @param {string} text
 */
export const datesIn = (text) =>
  text.split('\n').map((line) => {
    const [edtf = '', meaning = ''] = line.split(' | ');
    return { edtf: edtf.trim(), meaning: meaning.trim() };
  });
