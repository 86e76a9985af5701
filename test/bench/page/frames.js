/** The page's clock, frame by frame. */
export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves after what is queued now: after style, layout and paint when it is called in an animation frame. */
export const afterTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });

/** Two frames: what was set in this one is laid out and painted when it resolves. */
export async function painted() {
  await nextFrame();
  await nextFrame();
  await afterTask();
}
