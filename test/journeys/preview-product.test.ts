import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { canBrowse, desktop, phone, startBrowser } from './browser.ts';

const emergency = 'Client just texted me goodbye. He has pills and he won’t open the door.';

/** `npm start` without tokens, on a free port: what somebody does who has just cloned the project. */
const startCurbside = (): Promise<{ readonly process: ChildProcess; readonly url: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/launch.cjs', 'src/main.ts'], {
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const read = (part: unknown): void => {
      output += String(part);
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
      if (url) resolve({ process: child, url });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`Curbside did not start: ${output}`)));
  });

/** `CURBSIDE_PICTURES=docs/pictures npm test -- --project journeys` takes the README's pictures again. */
const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['CURBSIDE_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
};

const stop = async (child: ChildProcess | undefined): Promise<void> => {
  const gone = child && new Promise((resolve) => child.once('exit', resolve));
  child?.kill('SIGTERM');
  await gone;
};

describe.runIf(canBrowse)('the whole product, in a browser', () => {
  let browser: Browser;
  let curbside: ChildProcess | undefined;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await page.close();
    await stop(curbside);
  });

  const open = async (viewport: { width: number; height: number }): Promise<void> => {
    const started = await startCurbside();
    curbside = started.process;
    errors = [];
    page = await browser.newPage({ viewport });
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(started.url);
    await page.getByLabel('Message as Case manager').waitFor();
  };
  const seat = (key: string) => page.locator(`[data-seat="${key}"]`);
  const tab = (name: string) => page.getByRole('navigation').getByRole('button', { name });
  const say = async (text: string): Promise<void> => {
    await page.getByLabel('Message as Case manager').fill(text);
    await page.keyboard.press('Enter');
  };
  const pass = (minutes: number) =>
    page.getByRole('button', { name: `Move the clock on by ${minutes} minutes` }).click();
  const nothingWrong = async (): Promise<void> => {
    expect(errors).toEqual([]);
    expect(await page.locator('#troubles').innerText()).toBe('');
    expect(await page.locator('.loud').count()).toBe(0);
  };

  it('answers a dilemma with sections of the code, and shows its words', async () => {
    await open(desktop);
    await page.getByRole('button', { name: 'An everyday dilemma' }).click();
    const answer = seat('case-manager').locator('[data-by="curbside"]').first();
    await answer
      .getByText(/\b\d\.\d\d(?:\([a-z]\))?/)
      .first()
      .waitFor();
    await answer.getByRole('button', { name: /code’s words/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('blockquote').first().waitFor();
    expect(await dialog.getByText(/^[1-5]\.\d\d/).count()).toBeGreaterThan(0);
    await dialog.getByRole('button').click();
    await dialog.waitFor({ state: 'detached' });
    await nothingWrong();
  });

  it('pages the supervisor, who takes it, and the asker is told', async () => {
    await open(desktop);
    await say(emergency);
    await seat('case-manager')
      .getByText(/Help is not coming until someone calls 911/)
      .first()
      .waitFor();
    await seat('supervisor').getByText('New, and waiting for an answer').waitFor();
    await picture(page, 'page-desktop');
    await seat('supervisor').getByRole('button', { name: 'I’ve got it' }).click();
    await seat('case-manager')
      .getByText(/@Supervisor has seen this/)
      .first()
      .waitFor();
    expect(await seat('alternate').locator('.message').count()).toBe(0);
    await nothingWrong();
  });

  it('passes on no word of the message, and shows the responder the masked text alone', async () => {
    await open(desktop);
    await say('Marcus Whitfield, 405-555-0142, just texted me goodbye. He has pills in his hand right now.');
    const theirs = seat('supervisor');
    await theirs.getByRole('button', { name: 'I’ve got it' }).click();
    await theirs.getByRole('button', { name: /View scrubbed text/ }).waitFor();
    expect(await theirs.innerText()).not.toMatch(/Marcus|Whitfield|0142|texted me/);
    await theirs.getByRole('button', { name: /View scrubbed text/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('[PERSON 1]').waitFor();
    expect(await dialog.innerText()).not.toMatch(/Marcus|Whitfield|0142/);
    await nothingWrong();
  });

  it.each([
    ['desktop', desktop],
    ['phone', phone],
  ])('shows in a form what would be kept, and answers in the direct message: %s', async (name, size) => {
    await open(size);
    await page.getByRole('button', { name: 'Ethics consultation' }).click();
    const form = page.getByRole('dialog');
    await form.waitFor();
    await picture(page, `form-empty-${name}`);
    await form
      .getByLabel('What is weighing on you?')
      .fill('my client dolores moved in with violet and wants to give me a gift');
    await form.getByRole('button', { name: 'Check' }).click();
    await form.getByText('This is what I would keep.').waitFor();
    await form.getByText('my client [PERSON 1] moved in with violet and wants').waitFor();
    await form.getByText('Is this a name? “violet”').waitFor();
    await picture(page, `form-${name}`);
    await form.getByRole('button', { name: 'Remove this too' }).click();
    await form.getByText('“violet” is masked too.').waitFor();
    await picture(page, `form-removed-${name}`);
    await form.getByRole('button', { name: 'Answer' }).click();
    await form.getByText('The answer comes as a direct message').waitFor();
    await picture(page, `form-done-${name}`);
    await form.getByRole('button', { name: 'Close' }).click();
    await form.waitFor({ state: 'detached' });
    const answer = seat('case-manager').locator('[data-by="curbside"]');
    await answer.getByText('2.06(').first().waitFor();
    expect(await seat('case-manager').innerText()).not.toMatch(/dolores|violet/);
    await nothingWrong();
  });

  it('opens the form with the words of a slash command, and knows no other command', async () => {
    await open(desktop);
    await say('/ethic a gift');
    await seat('case-manager').getByText('/ethic is not a valid command.').waitFor();
    expect(await page.getByLabel('Message as Case manager').inputValue()).toBe('/ethic a gift');
    await say('/ethics Rosalinda Ybarra & her son < 18: a gift');
    const form = page.getByRole('dialog');
    await form.getByText('[PERSON 1] & her son < 18: a gift', { exact: true }).waitFor();
    const field = form.getByLabel('What is weighing on you?');
    expect(await field.inputValue()).toBe('Rosalinda Ybarra & her son < 18: a gift');
    await field.fill('a gift');
    await form.getByRole('button', { name: 'Answer' }).click();
    await form.getByText('You changed your text.').waitFor();
    await field.fill('');
    await form.getByRole('button', { name: 'Answer' }).click();
    await form.getByText('Please complete this required field.').waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(await seat('case-manager').locator('.message').count()).toBe(0);
    await nothingWrong();
  });

  it('on a phone: climbs the chain when nobody answers, and tells the asker plainly', async () => {
    await open(phone);
    await page.getByRole('button', { name: 'An everyday dilemma' }).click();
    await seat('case-manager').getByRole('button', { name: 'Someone is in danger' }).waitFor();
    await picture(page, 'answer-phone');
    await say(emergency);
    await tab('Supervisor').getByText('1').waitFor();
    await pass(3);
    await tab('Alternate').getByText('1').waitFor();
    await tab('Alternate').click();
    await seat('alternate').getByRole('button', { name: 'I’ve got it' }).waitFor();
    await pass(3);
    await tab('Case manager').click();
    await seat('case-manager')
      .getByText(/Nobody has answered. Call 911 now/)
      .first()
      .waitFor();
    await tab('Supervisor').click();
    await seat('supervisor').getByRole('button', { name: 'I’ve got it' }).last().click();
    await tab('Case manager').click();
    await seat('case-manager')
      .getByText(/@Supervisor has seen this/)
      .first()
      .waitFor();
    await nothingWrong();
  });
});
