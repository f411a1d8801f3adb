import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { seats } from '#preview/cast.ts';

import { canBrowse, desktop, phone, startBrowser } from './browser.ts';
import { startSmallApp, type SmallApp } from './small-app.ts';

const [caseManager, supervisor] = seats;

describe.runIf(canBrowse)('the preview page, with a small app behind it', () => {
  let browser: Browser;
  let app: SmallApp;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    app = await startSmallApp();
  });
  afterEach(async () => {
    await page.close();
    await app.preview.close();
  });

  const open = async (viewport: { width: number; height: number } = desktop): Promise<void> => {
    errors = [];
    page = await browser.newPage({ viewport });
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(app.preview.url);
    await seat('case-manager').waitFor();
  };
  const seat = (key: string) => page.locator(`[data-seat="${key}"]`);
  const say = async (text: string): Promise<void> => {
    await page.getByLabel('Message as Case manager').fill(text);
    await page.keyboard.press('Enter');
  };

  it('carries a message to the app and its answer back, in a thread', async () => {
    await open();
    await say('May I accept a gift?');
    await seat('case-manager').getByText('You said: May I accept a gift?').waitFor();
    expect(await seat('case-manager').locator('.reply').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('sends an example with one press', async () => {
    await open();
    await page.getByRole('button', { name: 'An everyday dilemma' }).click();
    await seat('case-manager').getByText('You said: Can I tell').waitFor();
    expect(await page.locator('.example').count()).toBe(0);
  });

  it('shows a page to the supervisor loudly until it is looked at, and its button works', async () => {
    await open();
    await say('she has pills');
    const theirs = seat('supervisor');
    await theirs.getByText('New, and waiting for an answer').waitFor();
    expect(await page.title()).toContain('A page is waiting');
    await theirs.getByRole('button', { name: 'I’ve got it' }).click();
    await theirs.getByText('You have this.').waitFor();
    await seat('case-manager').getByText('Help is not coming until someone calls 911').waitFor();
    // What one's own press changed is not news to oneself, though it has a coloured button again.
    expect(await theirs.getByText('New, and waiting for an answer').isVisible()).toBe(false);
    expect(await page.title()).toBe('Curbside preview');
    expect(app.heard.find(({ type }) => type === 'block_actions')).toMatchObject({
      user: { id: supervisor.id },
      container: { type: 'message', channel_id: supervisor.dm },
      actions: [{ action_id: 'got-it', type: 'button' }],
    });
  });

  it('moves the clock, and deadlines with it', async () => {
    await open();
    await page.getByRole('button', { name: 'Move the clock on by 3 minutes' }).click();
    await seat('case-manager').getByText('Nobody has answered. Call 911 now.').waitFor();
  });

  it('opens a form, shows what is wrong in it, and sends it', async () => {
    await open();
    await say('a form please');
    await page.getByRole('button', { name: 'Open the form' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ask' }).click();
    await dialog.getByText('Please complete this required field.').waitFor();
    await dialog.getByLabel('Your question').fill('hm');
    await dialog.getByLabel('Today').check();
    await dialog.getByRole('button', { name: 'Ask' }).click();
    await dialog.getByText('Say a little more.').waitFor();
    await dialog.getByLabel('Your question').fill('May I keep a secret?');
    await dialog.getByRole('button', { name: 'Ask' }).click();
    await seat('case-manager').getByText('You asked: May I keep a secret?').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('edits and deletes what one wrote, and tells the app', async () => {
    await open();
    await say('form one');
    const mine = seat('case-manager').locator('[data-by="me"]');
    await mine.getByLabel('Message actions').click();
    await mine.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Message as Case manager').fill('form two');
    await page.keyboard.press('Enter');
    await mine.getByText('form two').waitFor();
    await mine.getByLabel('Message actions').click();
    await mine.getByRole('button', { name: 'Delete' }).click();
    await mine.waitFor({ state: 'detached' });
    await expect
      .poll(() => app.heard.map(({ event }) => event?.['subtype']).filter(Boolean))
      .toEqual(expect.arrayContaining(['message_changed', 'message_deleted']));
  });

  it('shows text as text: nothing in a message becomes markup', async () => {
    await open();
    const nasty = '<img src=x onerror=alert(1)> **b** <script>alert(2)</script> *bold* <https://a.example|x>';
    await app.slack.apiCall('chat.postMessage', { channel: caseManager.dm, text: nasty });
    await seat('case-manager').locator('strong', { hasText: 'bold' }).waitFor();
    expect(await seat('case-manager').locator('.log img[src="x"], .log script, .log a').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('says loudly what it cannot show', async () => {
    await open();
    await app.slack.apiCall('chat.postMessage', {
      channel: caseManager.dm,
      text: 'a picture',
      blocks: [{ type: 'image', image_url: 'https://a.example/a.png', alt_text: 'a' }],
    });
    await seat('case-manager').getByText('Not shown: a block of type “image”').waitFor();
    expect(errors).toEqual([expect.stringContaining('image')]);
  });

  it('shows on the page what Slack would refuse', async () => {
    await open();
    const sent = app.slack.apiCall('chat.postMessage', {
      channel: caseManager.dm,
      text: 'a',
      blocks: [{ type: 'section' }],
    });
    await expect(sent).rejects.toThrow('invalid_blocks');
    await page.getByText('Slack would refuse this: chat.postMessage answered “invalid_blocks”').waitFor();
  });

  it('fits a phone: one seat at a time, nothing wider than the screen, unread marked', async () => {
    await open(phone);
    expect(await seat('supervisor').isVisible()).toBe(false);
    await say('she has pills');
    const tab = page.getByRole('button', { name: /Supervisor/ });
    await tab.getByText('1').waitFor();
    await tab.click();
    await seat('supervisor').getByText('Someone may be in danger').waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(phone.width);
  });

  it('can be used by keyboard alone, and keeps its place when a message is drawn again', async () => {
    await open();
    await say('she has pills');
    const got = seat('supervisor').getByRole('button', { name: 'I’ve got it' });
    await got.focus();
    await page.keyboard.press('Enter');
    await seat('supervisor').getByText('You have this.').waitFor();
    const focused = page.locator('[data-seat="supervisor"] .message:focus, [data-seat="supervisor"] :focus');
    expect(await focused.count()).toBe(1);
  });

  it('shows a long answer from its top, and leaves alone whoever scrolled back', async () => {
    await open(phone);
    const long = Array.from({ length: 60 }, (_, line) => `line ${line}`).join('\n');
    await app.slack.apiCall('chat.postMessage', { channel: caseManager.dm, text: long });
    const first = seat('case-manager').getByText('line 0', { exact: true });
    await first.waitFor();
    await expect.poll(async () => (await first.boundingBox())?.y ?? 0).toBeGreaterThan(0);
    await expect.poll(async () => (await first.boundingBox())?.y ?? 9999).toBeLessThan(phone.height / 2);
    const scroller = seat('case-manager').locator('.scroller');
    await scroller.dispatchEvent('wheel');
    const before = await scroller.evaluate((node) => node.scrollTop);
    await app.slack.apiCall('chat.postMessage', { channel: caseManager.dm, text: 'later' });
    await seat('case-manager').getByText('later').waitFor();
    expect(await scroller.evaluate((node) => node.scrollTop)).toBe(before);
  });

  it('says that the preview has stopped when it has', async () => {
    await open();
    await app.preview.close();
    await page.getByText('The preview has stopped. Start it again with npm start').waitFor();
  });

  it('loads nothing from anywhere else', async () => {
    const asked: string[] = [];
    await open();
    page.on('request', (request) => asked.push(new URL(request.url()).host));
    await page.reload();
    await seat('case-manager').waitFor();
    expect(new Set(asked)).toEqual(new Set([new URL(app.preview.url).host]));
  });
});
