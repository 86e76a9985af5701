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

  for (const { name, text } of [...blocks.values()].flat().filter(({ language, use }) => language === 'js' && use === 'page')) {
    it(`${name}: runs in a page with a timeline, and logs what it says`, async () => {
      const frame = await framedPage('<event-timeline src="/data/kursk-call.json"></event-timeline>');
      await loadElements(frame);
      expect(await run(frame, text)).to.deep.equal(announced(text));
    });
  }
});
