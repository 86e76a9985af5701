import { html } from 'lit';

/** The same template on the server and in the browser. */
export const page = (dataset) => html`
  <h1>How the bridge came about</h1>
  <event-timeline .data=${dataset} locale="en"></event-timeline>
  <p id="below">What stands below.</p>
`;
