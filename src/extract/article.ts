import { compileLexicon, isWord, type Lexicon, type Words } from './lexicon.js';
import { isMark, tokenize } from './tokens.js';
import { quotedTokens, splitSentences, type Sentence } from './sentences.js';
import type { Vocabulary } from './vocabulary.js';

/** A run of tokens. */
export interface TokenRun {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** An article taken apart: what every later stage reads. The text is as it was given. */
export interface Article extends Words {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** For every token, whether it stands inside quotation marks. */
  readonly quoted: readonly boolean[];
}

const lexicons = new WeakMap<Vocabulary, () => Lexicon>();

function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const create = lexicons.get(vocabulary) ?? compileLexicon(vocabulary);
  lexicons.set(vocabulary, create);
  return create();
}

/** Takes an article apart with the words of a language. */
export function readArticle(text: string, vocabulary: Vocabulary): Article {
  const tokens = tokenize(text);
  const lexicon = lexiconOf(vocabulary);
  return { text, tokens, lexicon, sentences: splitSentences(text, tokens, lexicon), quoted: quotedTokens(tokens) };
}

/** Whether a word of one of the categories begins in a run, asked from its end back to a mark. */
export function hasWord(article: Article, { from, to }: TokenRun, stops: string, ...categories: readonly string[]): boolean {
  for (let index = to - 1; index >= from && !isMark(article.tokens, index, stops); index--)
    if (isWord(article, index, ...categories)) return true;
  return false;
}

const mentioned = new WeakMap<Sentence, Map<string, boolean>>();

/** Whether a sentence has a word of a category at all. Hardly any has one of the rarer, so each is asked once, and not for every date in it. */
export function mentions(article: Article, sentence: Sentence, category: string): boolean {
  const known = mentioned.get(sentence) ?? new Map<string, boolean>();
  mentioned.set(sentence, known);
  const answer = known.get(category) ?? hasWord(article, sentence, '', category);
  known.set(category, answer);
  return answer;
}

/** The folded letters of a token. */
export const keyAt = ({ tokens }: Article, index: number): string => tokens[index]?.key ?? '';

/** A word in its own letters where their case tells something, else folded. */
export const wordAt = (article: Article, index: number): string => {
  const { lexicon, text, tokens } = article;
  return lexicon.vocabulary.cased ? text.slice(tokens[index]?.start, tokens[index]?.end) : keyAt(article, index);
};

/**
 * A word in its own letters, without vowel marks: «سيارة» has an ending that no verb has, «سأعود» a letter that no noun begins with, «لامس»
 * is «touched» and «لأمس» «of yesterday».
 */
export const lettersOf = ({ text, tokens }: Article, index: number): string =>
  text.slice(tokens[index]?.start, tokens[index]?.end).replace(/[\p{M}ـ]/gu, '');

/** Whether a word begins with a capital; none does in a language without them. */
export const hasCapital = (article: Article, index: number): boolean => /^\p{Lu}/u.test(wordAt(article, index));

/** How far a stage looks for what belongs to an expression; no clause is longer, and it keeps every stage linear. */
export const reach = 80;
