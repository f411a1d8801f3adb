import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canBrowse, desktop, phone, startBrowser } from './browser.ts';
import { startPreviewProcess, type PreviewProcess } from './preview-process.ts';

/** Set it to keep pictures of what these tests see. */
const pictures = process.env['CURBSIDE_PICTURES'];

const emergency = 'my client texted goodbye to everyone, he has a bottle of pills in his hand and wont open the door';

describe.runIf(canBrowse).each([
  ['on a desk', desktop],
  ['on a phone', phone],
])('a newcomer in the preview, %s', (where, viewport) => {
  let browser: Browser;
  let preview: PreviewProcess;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    preview = await startPreviewProcess();
    errors = [];
    page = await browser.newPage({ viewport });
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(preview.url);
  });
  afterEach(async () => {
    await page.close();
    expect(await preview.stop()).toBe(0);
    expect(errors).toEqual([]);
  });

  const seat = (key: string) => page.locator(`[data-seat="${key}"]`);
  /** On a phone one seat is seen at a time. */
  const look = async (name: string) => {
    const tab = page.locator('.tab', { hasText: name });
    if (await tab.isVisible()) await tab.click();
  };
  const say = async (text: string) => {
    await look('Case manager');
    await page.getByLabel('Message as Case manager').fill(text);
    await page.keyboard.press('Enter');
  };
  const picture = async (name: string) => {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(pictures, `${name}-${where.replaceAll(' ', '-')}.png`) });
  };

  it('asks a dilemma and reads a cited answer, with what identifies the client masked', async () => {
    await picture('empty');
    await say('Rosalinda Ybarra wants to give me a bracelet for my birthday, can I take the gift?');
    const answer = seat('case-manager');
    await answer.getByText('2.06(c)').first().waitFor();
    await answer.getByText('I masked names').waitFor();
    await picture('answer');
    await answer.getByRole('button', { name: 'Show the code’s words' }).click();
    await page.getByText('Case managers should not engage in dual or multiple relationships').waitFor();
    await picture('code');
  });

  it('raises an emergency, sees it acknowledged in the other seat, and the asker told', async () => {
    await say(emergency);
    await seat('case-manager').getByText('Help is not coming until someone calls 911').first().waitFor();
    await picture('emergency-asker');
    await look('Supervisor');
    await picture('emergency-supervisor');
    await seat('supervisor').getByRole('button', { name: 'I’ve got it' }).click();
    await seat('supervisor').getByRole('button', { name: 'Resolve' }).waitFor();
    await picture('acknowledged-supervisor');
    await look('Case manager');
    await seat('case-manager').getByText('has seen this and has it').first().waitFor();
    await picture('acknowledged-asker');
  });

  it('lets the deadlines pass by the clock: the chain climbs, and the asker is told plainly', async () => {
    await say(emergency);
    await seat('case-manager').getByText('Help is not coming until someone calls 911').first().waitFor();
    await page.getByRole('button', { name: 'Move the clock on by 3 minutes' }).click();
    await look('Alternate');
    await seat('alternate').getByText('Someone may be in danger now').waitFor();
    await picture('climbed');
    await page.getByRole('button', { name: 'Move the clock on by 3 minutes' }).click();
    await look('Case manager');
    await seat('case-manager').getByText('Whom I tried, and when').waitFor();
    await picture('exhausted');
  });
});
