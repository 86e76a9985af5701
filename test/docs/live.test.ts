import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { framedPage, loadElements, pageOf } from '../element/framed-page.js';
import { announced, blocksOf, markdownFiles, SOURCES, withEntries, type Block } from './documentation.js';

const blocks = new Map(
  await Promise.all(
    markdownFiles.map(async ([name, path]): Promise<[string, readonly Block[]]> => [
      name,
      blocksOf(name, await (await fetch(`/${path}`)).text()),
    ]),
  ),
);

/** What the blocks say about the bundle's address is true once the package is published; here it is the source, and a dataset beside the page is one of ours. */
const withoutScripts = (text: string): string =>
  text
    .replaceAll(/<!doctype html>|<script(?! type="application\/json")[^]*?<\/script>|<link[^>]*>/g, '')
    .replaceAll(/src="[\w-]+\.json"/g, 'src="/data/kursk-call.json"');

const timelinesIn = (frame: HTMLIFrameElement): EventTimeline[] => [...pageOf(frame).querySelectorAll('event-timeline')];

/** Runs a module in a framed page, and gives what it logged. */
const run = async (frame: HTMLIFrameElement, text: string): Promise<readonly string[]> => {
  const page = frame.contentWindow as unknown as { console: Console; done: (error?: unknown) => void };
  const logged: string[] = [];
  page.console.log = (...words) => logged.push(words.join(' '));
  await new Promise<void>((resolve, reject) => {
    page.done = () => {
      resolve();
    };
    frame.contentWindow?.addEventListener('error', ({ message }) => {
      reject(new Error(message));
    });
    frame.contentWindow?.addEventListener('unhandledrejection', ({ reason }) => {
      reject(new Error(String(reason)));
    });
    const script = pageOf(frame).createElement('script');
    script.type = 'module';
    script.textContent = `${withEntries(text, (entry) => `/src/${SOURCES[entry] ?? entry}`)}\nwindow.done();`;
    pageOf(frame).body.append(script);
  });
  return logged;
};

describe('the documentation, live', () => {
  for (const { name, text } of [...blocks.values()].flat().filter(({ language }) => language === 'html')) {
    if (!text.includes('<event-timeline')) continue;
    it(`${name}: shows its events, none of them wrong`, async () => {
      const frame = await framedPage(withoutScripts(text));
      const problems: unknown[] = [];
      for (const timeline of timelinesIn(frame))
        timeline.addEventListener('timeline-error', ({ problems: found, error }) => problems.push(...found, error));
      await loadElements(frame);
      for (const timeline of timelinesIn(frame)) {
        await timeline.loading;
        expect(timeline.timeline?.events).to.not.be.empty;
      }
      expect(timelinesIn(frame)).to.not.be.empty;
      expect(problems.filter(Boolean)).to.deep.equal([]);
    });
  }

  for (const { name, text } of [...blocks.values()].flat().filter(({ language }) => language === 'css')) {
    it(`${name}: does to the element what it says`, async () => {
      const frame = await framedPage('<event-timeline src="/data/kursk-call.json" selected="korea-2018"></event-timeline>');
      await loadElements(frame);
      const [timeline] = timelinesIn(frame);
      await timeline!.loading;
      const page = frame.contentWindow as Window & typeof globalThis;
      // What a rule is about is painted: the element, or what it has in the part.
      const computed = (rule: CSSStyleRule): ((property: string) => string)[] => {
        const [, part] = /::part\((\w+)\)$/.exec(rule.selectorText) ?? [];
        const found = part === undefined ? [timeline!] : [...timeline!.renderRoot.querySelectorAll(`[part~="${part}"]`)];
        return found.map((element) => (property) => page.getComputedStyle(element).getPropertyValue(property).trim());
      };
      const sheet = new page.CSSStyleSheet();
      sheet.replaceSync(text);
      const rules = [...sheet.cssRules] as CSSStyleRule[];
      const wanted = rules.flatMap((rule) =>
        [...rule.style].map((property) => ({ rule, property, value: rule.style.getPropertyValue(property).trim() })),
      );
      expect(wanted).to.not.be.empty;
      const before = wanted.map(({ rule, property }) => computed(rule).map((read) => read(property)));
      pageOf(frame).adoptedStyleSheets = [sheet];
      for (const [at, { rule, property, value }] of wanted.entries()) {
        const after = computed(rule).map((read) => read(property));
        expect(after, rule.selectorText).to.not.be.empty;
        expect(new Set(after), `${rule.selectorText} ${property}`).to.deep.equal(new Set([value]));
        expect(before[at], `${rule.selectorText} ${property} was so already`).to.not.include(value);
      }
    });
  }

  for (const { name, text } of [...blocks.values()].flat().filter(({ language, use }) => language === 'js' && use === 'page')) {
    it(`${name}: runs in a page with a timeline, and logs what it says`, async () => {
      const frame = await framedPage('<event-timeline src="/data/kursk-call.json"></event-timeline>');
      await loadElements(frame);
      expect(await run(frame, text)).to.deep.equal(announced(text));
    });
  }
});
