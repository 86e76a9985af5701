import type { Dataset } from 'event-timeline';
import { useState, useSyncExternalStore } from 'react';
import bridge from './bridge.json';
import { Story } from './story.js';

const tram = { id: 'tram', date: '2011', title: 'Tram' };

/** What the driver presses; `fallback` is the server's figure, which the browser keeps as it came. */
export function App({ fallback = '' }: { fallback?: string }) {
  const [dataset, setDataset] = useState(bridge as Dataset);
  // React sets neither objects nor listeners on custom elements that it hydrates: with another key they are made anew in the browser
  // (react/react #35446, of listeners).
  const place = useSyncExternalStore(
    () => () => {},
    () => 'browser',
    () => 'server',
  );
  const [there, setThere] = useState(true);
  return (
    <>
      <button onClick={() => setDataset({ ...dataset, events: [...(dataset.events ?? []), tram] })}>Add the tram</button>
      <button onClick={() => setThere(false)}>Take it away</button>
      {there && (
        <Story key={place} dataset={dataset}>
          <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: fallback }} />
        </Story>
      )}
    </>
  );
}
