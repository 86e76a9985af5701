import { compileLexicon, type Lexicon } from './lexicon.js';
import { quotedTokens, splitSentences, type Sentence } from './sentences.js';
import { tokenize, type Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** An article taken apart: what every later stage reads. The text is as it was given. */
export interface Article {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly sentences: readonly Sentence[];
  /** For every token, whether it stands inside quotation marks. */
  readonly quoted: readonly boolean[];
}

/** Takes an article apart with the words of a language. */
export function readArticle(text: string, vocabulary: Vocabulary): Article {
  const tokens = tokenize(text);
  const lexicon = compileLexicon(vocabulary);
  return { text, tokens, lexicon, sentences: splitSentences(text, tokens, lexicon), quoted: quotedTokens(tokens) };
}

/** Whether a word of a category begins at a token. */
export const isWord = ({ lexicon, tokens }: Article, index: number, ...categories: readonly string[]): boolean =>
  lexicon.at(tokens, index).some(({ category }) => categories.includes(category));
