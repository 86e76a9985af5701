/** What a reader and the page itself do, and what must be seen of it: the same on the page of every framework. */
import { expect } from 'chai';

const QUOTES = { sketch: 'She drew it on a napkin in 1998.', opening: 'The first bus crossed on Saturday.' };

/** How long the page may take for a step before it has failed, ms. */
const PATIENCE = 15_000;

/** Errors and warnings of the page, from its first moment on. */
function listen(page) {
  const heard = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`${message.text()} (${message.location().url})`);
  });
  return heard;
}

/** Goes through the page with script; throws where something is not as it must be, and where the page had something to complain about. */
export async function drive(page, url) {
  const heard = listen(page);
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  await goThrough(page).catch((error) => {
    throw new Error([error.message, ...heard].join('\n'), { cause: error });
  });
  expect(heard.join('\n'), 'errors and warnings of the page').to.equal('');
}

async function goThrough(page) {
  const timeline = page.locator('event-timeline');
  const events = timeline.locator('button[part~=event]');
  const quote = timeline.locator('[part~=quote]');
  const countIs = (count) => page.waitForFunction((n) => document.querySelector('event-timeline')?.timeline?.events.length === n, count);
  const selectedIs = (id) => page.waitForFunction((wanted) => document.querySelector('event-timeline').selected === wanted, id);

  await countIs(3); // property: the dataset
  await events.nth(2).waitFor();

  const heading = await timeline.locator('h2[slot=heading]'); // slot
  expect(await heading.isVisible()).to.equal(true);
  expect(await heading.evaluate((node) => node.assignedSlot?.name)).to.equal('heading');

  await timeline.locator('button[part~=event][data-event-id=sketch]').click(); // event: the reader pins a quote
  await page.locator('output', { hasText: 'sketch' }).waitFor();
  await selectedIs('sketch');
  await quote.filter({ hasText: QUOTES.sketch }).waitFor();

  await page.getByRole('button', { name: 'Opening day', exact: true }).first().click(); // property: the page pins another
  await selectedIs('opening');
  await quote.filter({ hasText: QUOTES.opening }).waitFor();

  await page.getByRole('button', { name: 'Add the tram' }).click(); // property: another dataset
  await countIs(4);
  await timeline.locator('button[part~=event][data-event-id=tram]').waitFor();

  await page.getByRole('button', { name: 'Take it away' }).click();
  await timeline.waitFor({ state: 'detached' });
}

/** The page as it came from the server: all that happened can be read. */
export async function readWithoutScript(page, url) {
  await page.goto(url);
  const timeline = page.locator('event-timeline');
  expect(await timeline.locator('h2[slot=heading]').isVisible()).to.equal(true);
  for (const title of ['First sketch', 'Building works', 'Opening day', ...Object.values(QUOTES)])
    expect(await timeline.locator('figure li').getByText(title).first().isVisible(), title).to.equal(true);
}
