/** The code blocks of a page, in order: what the site shows is what the tests run. */
import { lexer } from 'marked';

/**
 * `language` and `use` are the words after the fence: `json live`, `js page`, `sh`.
 *
 * @param {string} markdown
 */
export const codeBlocks = (markdown) =>
  lexer(markdown)
    .filter(({ type }) => type === 'code')
    .map(({ lang = '', text }) => {
      const [language = '', use = ''] = lang.split(' ');
      return { language, use, text };
    });

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
