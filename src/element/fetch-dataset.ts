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

/** Fetches and parses JSON. Rejects with a `LoadError`, or with the signal's reason when it was aborted. */
export async function fetchDataset(url: string, signal: AbortSignal): Promise<unknown> {
  const text = await fetchText(url, signal);
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch (cause) {
    if (/^\s*</u.test(text)) throw new LoadError('html', `${url} is a web page or XML, not JSON`, { cause });
    throw new LoadError('json', `${url} is not valid JSON: ${String(cause)}`, { cause });
  }
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) {
      throw new LoadError('status', `${url} answered ${String(response.status)} ${response.statusText}`, { status: response.status });
    }
    return await response.text();
  } catch (cause) {
    if (cause instanceof LoadError || signal.aborted) throw cause;
    throw new LoadError('network', `${url} could not be fetched: ${String(cause)}`, { cause });
  }
}
