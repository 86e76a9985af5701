import type { Dataset } from 'event-timeline';
import 'event-timeline/define.js';
import type { TimelineElements } from 'event-timeline/jsx';
import { useState, type ReactNode } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends TimelineElements {}
  }
}

export function Story({ dataset, children }: { dataset: Dataset; children?: ReactNode }) {
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <>
      <button onClick={() => setSelected('opening')}>Opening day</button> <output>{selected}</output>
      <event-timeline data={dataset} selected={selected} ontimeline-select={({ id }) => setSelected(id)}>
        <h2 slot="heading">How the bridge came about</h2>
        {children}
      </event-timeline>
    </>
  );
}
