/**
 * Values of `say`: verbs that tell what somebody says only where «that», «ب…», «عن» or a colon leads on to it, the second in the present; and
 * what does so only where «to» leads on to it («ودعت … إلى»: called on, not took leave). What tells it at the head of a clause alone, as it
 * may be another word, is `say-first`, and what nobody says («it is recalled that») `unsaid`.
 */
export const SAYING = { led: 2, present: 3, called: 4 } as const;

/**
 * What the engine must be told about a language: its words by category, the marks that may cling to a word, and how words stand together.
 * A further language is one such module and its cases; the engine and the meanings stay as they are.
 */
export interface Vocabulary {
  /** BCP 47. */
  readonly lang: string;
  /**
   * Category → words, separated by `|`, folded as `foldText` folds, in lower case; a phrase is written with spaces. `;` goes on to the next
   * value, from 1; `20=` says which, a number or letters. `قال+ت` is the word with and without an ending, `~قول` an Arabic verb in the present of three persons (يقول, تقول, نقول), `سنت-+ين` only with it; endings
   * before a space (`+ه ماضي|حالي`) belong to all words of that value.
   */
  readonly words: Readonly<Record<string, string>>;
  /** Particles written onto the word that follows, longest first; they are not part of an expression. */
  readonly clitics: readonly string[];
  /** The article that is written onto its word and stays in the expression. */
  readonly article: string;
  /**
   * Meaning → its patterns. A pattern is a row of categories; `?` marks one that may be missing, `a|b` a choice, `name=` gives what it
   * binds, a leading `<` is context that stays outside the expression, `>` is context after it, `!` what must not follow.
   */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
  /** Whether the letter case of a word tells a name from a common word. */
  readonly cased: boolean;
  /** Verbs by their form, where the words of `future`, `past` and `present-verb` do not name them. */
  readonly pastVerb: RegExp;
  readonly futureVerb?: RegExp;
  readonly presentVerb?: RegExp;
  /** Words after «after» for what somebody went through: «being injured», «إصابته». */
  readonly happened: RegExp;
  /** In `1/2/2025`: the day or the month first, where both are possible and nothing else tells. */
  readonly numericOrder: 'day' | 'month' | 'unknown';
}
