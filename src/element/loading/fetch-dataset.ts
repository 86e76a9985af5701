/** Why a dataset could not be had; the kinds are those that people are told apart. */
export type LoadFailure = 'network' | 'status' | 'html' | 'json' | 'dataset';

/** Loading failed: `failure` chooses the words for people, `message` says more to developers. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly failure: LoadFailure;
  /** HTTP status, where a server answered with one. */
  readonly status: number | undefined;

  constructor(failure: LoadFailure, message: string, { status, cause }: { status?: number; cause?: unknown } = {}) {
    super(message, { cause });
    this.failure = failure;
    this.status = status;
  }
}

/** The beginning of an answer. */
export interface Begun {
  readonly url: string;
  readonly response: Response;
  /** What there is of its text; all of it where there is no reader. */
  readonly text: string;
  readonly decoder: TextDecoder;
  /** Has the rest. */
  readonly reader?: ReadableStreamDefaultReader<Uint8Array>;
}

/** UTF-16 units: what is no longer is there at once, or as good as. */
const SHORT = 2 ** 16;

/**
 * Fetches a dataset as far as it is short: JSON is all there then. Of what is longer, or comes line by line (NDJSON: its second line begins
 * with an event, whatever its type), it is the beginning. The address may be relative to the page. Rejects with a `LoadError`, or with the signal's reason when aborted.
 */
export const beginDataset = (url: string, signal: AbortSignal): Promise<Begun> =>
  fetched(url, { signal, accept: 'application/json' }, async (response) => {
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    while (reader) {
      const { value } = await reader.read();
      text += decoder.decode(value, { stream: value !== undefined });
      if (!value) break;
      if (text.length > SHORT || text.includes('\n{')) return { url, response, text, decoder, reader };
    }
    return { url, response, text, decoder };
  });

/** A dataset's JSON, as an object that is not checked yet. Throws a `LoadError`. */
export function parseJson(url: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (/^\s*</u.test(text)) throw new LoadError('html', `${url} is a web page or XML, not JSON`, { cause });
    throw new LoadError('json', `${url} is not valid JSON: ${String(cause)}`, { cause });
  }
}

/**
 * Fetches text; `accept` is the media type to ask for. Rejects with a `LoadError` (network or status), or with the signal's reason when
 * it was aborted.
 */
export const fetchText = (url: string, signal: AbortSignal, accept: string): Promise<string> =>
  fetched(url, { signal, accept }, (response) => response.text());

interface Asked {
  readonly signal: AbortSignal;
  /** The media type to ask for. */
  readonly accept: string;
}

/**
 * What `read` makes of an answer. Rejects with a `LoadError` (network or status), or with the signal's reason when it was aborted.
 */
async function fetched<T>(url: string, { signal, accept }: Asked, read: (response: Response) => Promise<T>): Promise<T> {
  try {
    const response = await fetch(new URL(url, document.baseURI), { signal, headers: { accept } });
    if (!response.ok) {
      throw new LoadError('status', `${url} answered ${String(response.status)} ${response.statusText}`, { status: response.status });
    }
    return await read(response);
  } catch (cause) {
    if (cause instanceof LoadError || signal.aborted) throw cause;
    throw new LoadError('network', `${url} could not be fetched: ${String(cause)}`, { cause });
  }
}
