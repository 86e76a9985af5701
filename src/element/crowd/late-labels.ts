import type { ReactiveControllerHost } from 'lit';
import type { Picture } from '../picture.js';

/** The labels that a timeline has been rendered with. */
const shown = new WeakMap<ReactiveControllerHost, Promise<void>>();

/** Settles when a picture of many events has its labels, which come after it, and they are shown. */
export async function labelsSettled(host: ReactiveControllerHost, picture: Picture): Promise<void> {
  const ready = picture.layout === 'horizontal' ? picture.plan.ready : undefined;
  await ready;
  if (!ready || ready === shown.get(host)) return;
  shown.set(host, ready);
  host.requestUpdate();
  await host.updateComplete;
}
