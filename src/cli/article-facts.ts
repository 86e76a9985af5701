/** What an article file says of itself beside its text; each fact verbatim, as far as it is there. */
export interface ArticleFacts {
  readonly title?: string | undefined;
  /** BCP 47. */
  readonly lang?: string | undefined;
  /** http or https. */
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: PublicationDate | undefined;
}

/** A day of publication and how it is known. */
export interface PublicationDate {
  /** `2025-08-13`, or with the time of day: `2025-08-13T09:30`. In the time that it is written in. */
  readonly date: string;
  /** Where that stands: «JSON-LD datePublished». */
  readonly from: string;
}

/** An article as it is read from a file. */
export interface ArticleText extends ArticleFacts {
  /** What the offsets of quotes count in. */
  readonly text: string;
  /** What is read in its place where not all of it is words, as long as it is. */
  readonly words?: string | undefined;
  /** The line of the file that the text begins on, from 1; absent where the text is not the file's own, as with HTML. */
  readonly firstLine?: number | undefined;
}
