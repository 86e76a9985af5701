import { grammarOf, type Branch, type Category, type Fork, type Grammar } from './grammar.js';
import { nothing, type Lexicon } from './lexicon.js';
import type { Filling, Meaning } from './meaning.js';
import { inner, meanings } from './meanings.js';
import { measure } from './resolve-unit.js';
import { Readings, type Reading } from './readings.js';
import type { Token } from './tokens.js';

/** Something that the grammar found: how many tokens, and the name of the pattern that found it. */
export interface Found {
  readonly length: number;
  readonly clitic: number;
  readonly meaning: Meaning;
  /** The same, for the place of a pattern that it fills. */
  readonly value: Meaning;
  readonly rule: string;
  readonly rank: number;
}

/** Most expressions that lie in one another: a row of ten thousand months would be one in the other. */
const deepest = 40;

/** No date can be a part of these, or end at them. */
const undatable: ReadonlySet<string> = new Set(['SET', 'REF', 'DURATION', 'event']);

/** What is bound so far, from the last place to the first. */
interface Binding {
  readonly name: string;
  readonly value: Filling;
  readonly before: Binding | undefined;
}

/** How far a search through the patterns has come. */
interface Step {
  readonly start: number;
  readonly index: number;
  readonly clitic: number | undefined;
  readonly binding: Binding | undefined;
  readonly found: Found[];
}

const none: readonly never[] = [];
const empty: readonly Reading[] = [{ length: 0, value: 0, clitic: 0 }];

function write({ start, index, clitic = 0, binding }: Step, name: string, rank: number): Found {
  const bound: Record<string, unknown> = {};
  // the last place of a name wins: `of? of=P`
  for (let each = binding; each; each = each.before) if (!(each.name in bound)) bound[each.name] = each.value;
  const value = { ...meanings[name]?.[2], kind: meanings[name]?.[1], ...bound } as unknown as Meaning;
  return { length: index - start, clitic, rank, rule: name, meaning: value, value };
}

/** The patterns of a vocabulary laid over the tokens of one article. Every answer is remembered, so that the whole is linear. */
export class Chart {
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  readonly #grammar: Grammar;
  readonly #found = new Map<number, readonly Found[]>();
  readonly #readings: Readings;

  /** How many expressions the one that is being read lies in. */
  #depth = 0;

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#grammar = grammarOf(lexicon.vocabulary);
    this.#readings = new Readings(tokens, lexicon);
  }

  /** The longest expression that begins at a token; of two of one length, the one whose pattern comes first; `below` asks for a shorter one. */
  longestAt(index: number, below: number = Infinity): Found | undefined {
    let best: Found | undefined;
    for (const found of this.#upTo(4, index))
      if (found.rule !== inner && found.length < below && found.length > (best?.length ?? 0)) best = found;
    return best;
  }

  /** Forgets what was found so far; what comes after reads on from there. */
  forget(): void {
    this.#found.clear();
    this.#readings.forget();
  }

  /** Whether an expression can begin at a token: at no mark, and at a word like «the» only before one that expressions are made of. */
  #begins(index: number): boolean {
    const [token, next] = [this.#tokens[index], this.#tokens[index + 1]];
    const lexemes = this.#lexicon.at(this.#tokens, index);
    if (lexemes.length === 0 || (token?.kind === 'mark' && !/['@+(-]/.test(token.key))) return false;
    if (next && next.gap !== 'block' && this.#lexicon.at(this.#tokens, index + 1).length > 0) return true;
    return lexemes.some(({ category, length }) => length > 1 || this.#grammar.solo.has(category));
  }

  /** All expressions of up to a layer that begin at a token, one for each place where they end. Quantities stand by themselves. */
  #upTo(layer: number, index: number): readonly Found[] {
    if (layer === 4 && !this.#begins(index)) return none;
    const root = this.#grammar.roots[layer];
    if (!root || this.#fit(root, index, index).length === 0) return layer < 2 ? none : this.#upTo(layer - 1, index);
    const key = index * 8 + layer;
    const known = this.#found.get(key);
    if (known) return known;
    const found = layer < 2 ? [] : [...this.#upTo(layer - 1, index)];
    if (this.#depth < deepest) {
      this.#depth++;
      this.#walk(root, { start: index, index, clitic: undefined, binding: undefined, found });
      this.#depth--;
    }
    this.#found.set(key, found);
    return found;
  }

  /** The branches that can go on with a token; the same for all places of a word. */
  #fit({ branches, fitting }: Fork, index: number, start: number): readonly Branch[] {
    const lexemes = index > start && this.#tokens[index]?.gap === 'block' ? nothing : this.#lexicon.at(this.#tokens, index);
    return (fitting[lexemes.sort] ??= branches.filter(({ first }) => !first || lexemes.some(({ category }) => first.has(category))));
  }

  /** Follows the branches from a token on. A pattern has few places, so this takes bounded time. */
  #walk(fork: Fork, step: Step): void {
    const { start, index, binding, found } = step;
    for (const { place, name, rank, next } of this.#fit(fork, index, start)) {
      if (!place) {
        const same = found.findIndex(({ length }) => length === index - start);
        if (name === undefined || (found[same]?.rank ?? Infinity) <= rank) continue;
        found.splice(same < 0 ? found.length : same, 1, write(step, name, rank));
        continue;
      }
      const { role } = place;
      const at = role === '<' ? index - 1 : index;
      let any = false;
      for (const category of place.categories)
        for (const { length, value, clitic } of this.#read(category, at, start)) {
          any ||= role !== '<' || length < 2;
          if (role === '' && this.#fit(next, at + length, start).length > 0)
            this.#walk(next, {
              start,
              index: at + length,
              clitic: step.clitic ?? clitic,
              binding: { name: place.name, value, before: binding },
              found,
            });
        }
      if (role !== '' && any === (role !== '!')) this.#walk(next, step);
    }
  }

  /** Readings for a pattern that began at `start`: none beyond its block, and the edges of the block as `^` and `$`. */
  #read(category: Category, index: number, start: number): readonly Reading[] {
    const token = this.#tokens[index];
    const { name, layer, value } = category;
    if (name === '^') return !token || this.#tokens[start]?.gap === 'block' ? empty : none;
    if (name === '$') return !token || token.gap === 'block' || (token.kind === 'mark' && '.!?؟…'.includes(token.key)) ? empty : none;
    // «3d», not «a 3 d»
    if (!token || (index > start && token.gap === 'block') || (name === 'brief' && token.gap !== 'none')) return none;
    if (layer === undefined) {
      const readings = this.#readings.at(category, index);
      // «31 لسنة 1970»: nothing is written onto the unit of a number
      const isUnit = index > start && (name === 'unit' || name === 'units');
      return isUnit && readings.some(({ clitic }) => clitic > 0) ? readings.filter(({ clitic }) => clitic === 0) : readings;
    }
    const found = this.#upTo(layer, index);
    if (found.length === 0) return none;
    const fits = ({ rule, meaning }: Found): boolean =>
      (name === 'K' ? rule === 'quantity' : !undatable.has(meaning.kind) && (layer < 2 || rule !== inner)) &&
      (value === undefined || measure(meaning).unit === value);
    return found.every(fits) ? found : found.filter(fits);
  }
}
