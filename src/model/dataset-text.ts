/** Every object of the format may carry keys of one's own, if they begin with `x-`. */
export interface Extensible {
  [extension: `x-${string}`]: unknown;
}

/** A date in EDTF (ISO 8601-2, levels 0 to 2): "2024", "2025-04", "[..2025-08-13]", "1984~", "2022/..". It is never more exact than it is written. */
export type Edtf = string;

/** A BCP 47 language tag: "ar", "en-GB". */
export type LanguageTag = string;

/** A length of time in ISO 8601: "P3D", "P2M", "P5Y". */
export type Duration = string;

/** A colour as CSS writes it. */
export type Color = string;

/** An address that begins with http:, https: or mailto:. */
export type Url = string;

/** Like a URL, or relative to the dataset's own address. */
export type RelativeUrl = string;

/** One wording of a text. */
export interface DatasetWording extends Extensible {
  /** Plain text, never HTML. */
  text: string;
  /** The direction it is written in, where its letters do not tell. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** Who translated it, when it is a translation. */
  by?: 'human' | 'machine' | undefined;
}

/** A text in the dataset's language, or a map from language tags to wordings: {"ar": "…", "en": {"text": "…", "by": "human"}}. */
export type DatasetText = string | { [language: LanguageTag]: string | DatasetWording };
