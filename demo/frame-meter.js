/** How the page's frames come, live: a bar each for the last two seconds, and their number in words four times a second. */
const [KEPT, EVERY_MS, FULL_MS] = [120, 250, 50];

/** `say({rate, slowest})` gives two lines: frames in the last second, and the longest wait for one, ms. */
export function startMeter(meter, say) {
  const canvas = meter.querySelector('canvas');
  const [strong, span] = meter.querySelectorAll('strong, span');
  const context = canvas.getContext('2d');
  const frames = [];
  let [last, told] = [performance.now(), 0];

  const paint = () => {
    const { width, height } = canvas;
    const step = width / KEPT;
    context.clearRect(0, 0, width, height);
    context.fillStyle = getComputedStyle(canvas).color;
    frames.forEach(({ ms }, at) => {
      const bar = Math.min(1, ms / FULL_MS) * height;
      context.fillRect((KEPT - frames.length + at) * step, height - bar, step - 0.5, bar);
    });
  };
  const tell = (now) => {
    const second = frames.filter(({ at }) => now - at < 1000);
    [strong.textContent, span.textContent] = say({ rate: second.length, slowest: Math.max(0, ...second.map(({ ms }) => ms)) });
    paint();
  };
  const frame = (now) => {
    frames.push({ at: now, ms: now - last });
    if (frames.length > KEPT) frames.shift();
    last = now;
    if (now - told > EVERY_MS) {
      told = now;
      tell(now);
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(frame);
  });
}
