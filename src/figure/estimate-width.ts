/** The font that words are set in. */
export interface FigureFont {
  /** As CSS has it. */
  readonly family: string;
  /** Px. */
  readonly size: number;
  /** 100 to 900. */
  readonly weight: number;
}

/** Tells how wide a text is set on one line, px. */
export type Measure = (text: string, font: FigureFont) => number;

/** Characters by their advance width in thousandths of an em, as wide sans-serif fonts (Noto Sans, Noto Sans Arabic) have them. */
const WIDTHS: readonly (readonly [em: number, characters: string])[] = [
  [270, ` !',.:;Iijl|\`‘’·`],
  [380, '()[]{}/\\-frt“”"*°'],
  [580, '0123456789$€£+=<>~^?_–«»aceghknopqsuvxyzbdJLFE'],
  [680, 'ABCKPRSTXYZ#&'],
  [780, 'DGHNOQUVw'],
  [950, '@mMW%—…'],
  [280, 'اأإآلء'],
  [410, 'بتثنيىئمحجخعغهـ'],
  [480, 'دذرزوؤة'],
  [640, 'فقك٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'],
  [1000, 'سشصضطظ'],
];
const KNOWN: ReadonlyMap<string, number> = new Map(WIDTHS.flatMap(([em, characters]) => [...characters].map((one) => [one, em] as const)));

/** What is not in the table, by script, the first that fits: marks on other letters, full-width scripts and pictures, wide scripts, capitals. */
const SCRIPTS: readonly (readonly [em: number, pattern: RegExp])[] = [
  [0, /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u],
  [1050, /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{Extended_Pictographic}\p{RI}\u3000-\u303f\uff00-\uff60]/u],
  [620, /\p{sc=Arab}/u],
  [600, /\p{sc=Hebr}/u],
  [760, /[\p{Lu}\p{sc=Deva}\p{sc=Beng}\p{sc=Taml}\p{sc=Telu}]/u],
];
const OTHERS = 640;

/** Arabic letters that are wider at the end of a word than inside it, and by how much. */
const FINAL_FORMS = /[بتثفقكلنيىئسشصض](?!\p{sc=Arab})/gu;
const FINAL = 300;

/** Bold letters are wider, and no font is the one of the table. */
const BOLD = 1.06;
const SAFETY = 1.04;

/**
 * A width without a page to measure in: what wide sans-serif fonts take, rather too much than too little. With a font that is wider still
 * (Verdana, a monospaced one), give a measurer of your own.
 */
export const estimateWidth: Measure = (text, { size, weight }) => {
  let em = 0;
  for (const character of text) em += KNOWN.get(character) ?? widthByScript(character);
  em += (text.match(FINAL_FORMS)?.length ?? 0) * FINAL;
  return (em / 1000) * size * (weight >= 600 ? BOLD : 1) * SAFETY;
};

const widthByScript = (character: string): number => SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? OTHERS;
