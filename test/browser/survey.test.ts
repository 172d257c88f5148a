import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { toFinding } from '#api/domain/guidance/finding';
import { FINDINGS } from '#seed/survey/findings';
import { SURVEY_SOURCE } from '#seed/survey/source';
import { NEEDS_CHROMIUM, openChromium, stage, withoutChromium } from './map-stage.ts';
import type { Browser, Page } from 'playwright-core';

const answer = { source: SURVEY_SOURCE, findings: FINDINGS.map(toFinding) };

describe.skipIf(withoutChromium)(`the pages to read${NEEDS_CHROMIUM}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  async function open(path: string, { width = 1300, dark = false, broken = false } = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await stage(page, 'none');
    await page.route('**/api/findings', (route) =>
      broken ? route.abort() : route.fulfill({ json: answer }),
    );
    await page.goto(inject('appUrl') + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  it('shows every finding with its figure and its base in words, and cites the survey', async () => {
    const page = await open('/enquete');
    await page.locator('#R12').waitFor();
    const text = await page.locator('main').innerText();
    for (const { fact, figure, base, suggestion } of answer.findings) {
      for (const said of [fact, base, suggestion, ...(figure?.split(' / ') ?? [])]) {
        if (said) expect(text).toContain(said);
      }
    }
    expect(text).toContain(SURVEY_SOURCE);
    await page.context().close();
  });

  it('keeps one theme, and its address brings it back', async () => {
    const page = await open('/enquete');
    await page.getByRole('radio', { name: 'Alternatives au numérique' }).click();
    await page.getByText('8 constats affichés').waitFor();
    await page.reload();
    await page.getByText('8 constats affichés').waitFor();
    expect(await page.getByRole('radio', { name: 'Alternatives au numérique' }).isChecked()).toBe(true);
    expect(await page.locator('#A1').count()).toBe(0);
    await page.context().close();
  });

  it('opens on the finding that the address names', async () => {
    const page = await open('/enquete#C11');
    await page.waitForFunction(() => {
      const top = document.getElementById('C11')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < window.innerHeight;
    });
    await page.context().close();
  });

  it('says that it could not load, and loads when asked again', async () => {
    const page = await open('/enquete', { broken: true });
    await page.getByRole('alert').waitFor();
    await page.unroute('**/api/findings');
    await page.route('**/api/findings', (route) => route.fulfill({ json: answer }));
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator('#B12').waitFor();
    await page.context().close();
  });

  it('says on the About page where the wish comes from', async () => {
    const page = await open('/a-propos');
    await page.getByText(answer.findings.find(({ id }) => id === 'C11')?.fact ?? '').waitFor();
    await page.getByRole('link', { name: 'Lire ce constat dans l’enquête' }).click();
    await page.locator('#C11').waitFor();
    await page.context().close();
  });

  describe.each(['/enquete', '/a-propos', '/donnees'])('%s', (path) => {
    it.each([
      { width: 320, dark: false },
      { width: 1300, dark: true },
    ])('fits and has no accessibility violation ($width px, dark: $dark)', async (look) => {
      const page = await open(path, look);
      await page.waitForLoadState('networkidle');
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.context().close();
    });
  });
});
