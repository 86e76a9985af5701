const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/**
 * A page of its own in a frame, until the test ends: for what has to be seen from a page's first moment, or without script.
 * `width` in px.
 */
export const framedPage = async (html: string, { width = 900, script = true } = {}): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${String(width)}px; block-size: 700px; border: 0`;
  // Of the same origin, so that the test can look inside; without `allow-scripts`, script is off as a reader turns it off.
  if (!script) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8">${html}</html>`;
  frames.push(frame);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  return frame;
};

/** The document in a frame. */
export const pageOf = (frame: HTMLIFrameElement): Document => {
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
};

/** Loads the elements into a page, as a `<script type="module">` does. Resolves when they are defined there. */
export const loadElements = async (frame: HTMLIFrameElement): Promise<void> => {
  const script = pageOf(frame).createElement('script');
  script.type = 'module';
  script.src = '/src/define.ts';
  pageOf(frame).head.append(script);
  await frame.contentWindow?.customElements.whenDefined('event-timeline');
};

/** The style sheet that the package ships for pages. */
export const PAGE_STYLES = '<link rel="stylesheet" href="/src/element/loading/light-dom.css">';
