/** What there is a picture of. */
export interface Pictured {
  /** Settles when it is there. */
  readonly loading: Promise<void>;
  readonly toSvg: () => string;
}

/**
 * A picture as a file: `image/svg+xml` as it is, any other type as the browser's canvas writes it, at the screen's resolution. Rejects with an
 * Error where the page's policy shows no such pictures, and for types that the browser does not write.
 */
export async function pictureBlob(pictured: Pictured, type: string): Promise<Blob> {
  await pictured.loading;
  const svg = pictured.toSvg();
  if (svg === '') throw new Error('event-timeline: there is nothing to make a picture of: no dataset with events is shown');
  const source = new Blob([svg], { type: 'image/svg+xml' });
  if (type === source.type) return source;
  const image = await load(source);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * devicePixelRatio);
  canvas.height = Math.round(image.height * devicePixelRatio);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, type);
  });
  // Browsers give PNG for what they cannot write, and nothing for a canvas that is too large.
  if (blob?.type !== type)
    throw new Error(`event-timeline: this browser cannot write the picture as ${type}; image/png always is, unless it is too large`);
  return blob;
}

async function load(source: Blob): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(source);
  try {
    await image.decode();
  } catch (cause) {
    throw new Error(
      'event-timeline: the picture cannot be drawn here: this page’s Content-Security-Policy needs img-src blob: for it; toSvg() does without',
      { cause },
    );
  } finally {
    URL.revokeObjectURL(image.src);
  }
  return image;
}
