import type { TemplateResult } from 'lit';

/** Renders a template into the page until the test ends; resolves with its first element when that has drawn itself. */
export const attach: <E extends HTMLElement>(template: TemplateResult) => Promise<E>;
