import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { readFileSync } from 'node:fs';
import { page } from './page.mjs';
import { TimelineRenderer } from './timeline-renderer.mjs';

const dataset = JSON.parse(readFileSync('data/kursk-call.json', 'utf8'));
process.stdout.write(collectResultSync(render(page(dataset), { elementRenderers: [TimelineRenderer] })));
