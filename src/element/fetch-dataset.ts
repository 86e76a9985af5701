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

/**
 * Fetches a dataset: JSON, or NDJSON whose first line is the dataset without its events, each of the others an event. The address may
 * be relative to the page. Rejects with a `LoadError`, or with the signal's reason when it was aborted.
 */
export async function fetchDataset(url: string, signal: AbortSignal): Promise<unknown> {
  const text = await fetchText(url, signal, 'application/json');
  try {
    return parseLines(text) ?? (JSON.parse(text) as unknown);
  } catch (cause) {
    if (/^\s*</u.test(text)) throw new LoadError('html', `${url} is a web page or XML, not JSON`, { cause });
    throw new LoadError('json', `${url} is not valid JSON: ${String(cause)}`, { cause });
  }
}

/** Undefined for what is not NDJSON. A line that cannot be parsed stays text, which is no event. */
function parseLines(text: string): unknown {
  const [first, ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  if (!first || !lines.some((line) => line.startsWith('{'))) return undefined;
  const header = parsed(first);
  return typeof header === 'object' ? { ...header, events: lines.map(parsed) } : undefined;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return line;
  }
}

/**
 * Fetches text; `accept` is the media type to ask for. Rejects with a `LoadError` (network or status), or with the signal's reason when
 * it was aborted.
 */
export async function fetchText(url: string, signal: AbortSignal, accept: string): Promise<string> {
  try {
    const response = await fetch(new URL(url, document.baseURI), { signal, headers: { accept } });
    if (!response.ok) {
      throw new LoadError('status', `${url} answered ${String(response.status)} ${response.statusText}`, { status: response.status });
    }
    return await response.text();
  } catch (cause) {
    if (cause instanceof LoadError || signal.aborted) throw cause;
    throw new LoadError('network', `${url} could not be fetched: ${String(cause)}`, { cause });
  }
}
