import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEEDS_CHROMIUM, analyse, openChromium, withoutChromium } from '#test/support/browser/browser';
import { appUrl } from '#test/support/built-app';
import { STAGE_PATH, stage } from './map-stage.ts';
import type { Browser, Page } from 'playwright-core';

describe.skipIf(withoutChromium)(`the map${NEEDS_CHROMIUM}`, () => {
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    url = await appUrl();
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  async function open(tiles: 'none' | 'come' | 'fail', width = 1300): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await stage(page, tiles);
    await page.goto(url + STAGE_PATH);
    if (width < 1100) await page.getByRole('button', { name: /carte/i }).click();
    await pin(page, 1).waitFor();
    return page;
  }

  const pin = (page: Page, number: number) =>
    page
      .locator('.leaflet-marker-pane')
      .getByRole('button', { name: `${number}, Structure d’essai ${number}` });
  const card = (page: Page, number: number) =>
    page.getByRole('heading', { name: new RegExp(`Structure d’essai ${number}$`) });
  const scale = (page: Page) => page.locator('.leaflet-control-scale-line').textContent();

  it('numbers its pins like the cards, and says which place is approximate and who has none', async () => {
    const page = await open('none');
    await pin(page, 2).waitFor();
    await page.getByRole('button', { name: '5, Structure d’essai 5, emplacement approximatif' }).waitFor();
    await page.getByText('1 partenaire n’est pas sur la carte').waitFor();
    expect(await page.locator('.leaflet-marker-pane').getByRole('button', { name: /^6, / }).count()).toBe(0);
    await page.context().close();
  });

  it('names the towns from our own data without tiles', async () => {
    const page = await open('none');
    await page.getByText('Villes dessinées à partir de nos données.').waitFor();
    expect(await page.locator('.leaflet-map-pane').getByText('Pontcharra').isVisible()).toBe(true);
    expect(await page.locator('.leaflet-map-pane').getByText('Val Gelon').isVisible()).toBe(true);
    await page.context().close();
  });

  it('hides the towns once tiles have come, but not the commune of the person', async () => {
    const page = await open('come');
    await page.locator('[data-tiles=ready]').waitFor();
    expect(await page.locator('.leaflet-map-pane').getByText('Pontcharra').count()).toBe(0);
    expect(await page.locator('.leaflet-map-pane').getByText('Val Gelon').isVisible()).toBe(true);
    await page.context().close();
  });

  it('keeps the towns and says so when tiles fail', async () => {
    const page = await open('fail');
    await page.getByText(/Fond de carte indisponible/).waitFor();
    expect(await page.locator('.leaflet-map-pane').getByText('Pontcharra').isVisible()).toBe(true);
    await page.context().close();
  });

  it('works with the keyboard: Enter goes to the card, Escape leaves the pin for the map', async () => {
    const page = await open('none');
    await pin(page, 2).focus();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('leaflet-container'))).toBe(
      true,
    );
    await pin(page, 2).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.activeElement?.closest('.leaflet-container'));
    expect(await card(page, 2).isVisible()).toBe(true);
    await page.context().close();
  });

  it('groups partners that are too close, and zooming in separates those of one address', async () => {
    const page = await open('none');
    const group = page.getByRole('button', { name: /partenaires à cet endroit, 3 et 4/ });
    await group.focus();
    await page.keyboard.press('Enter');
    await pin(page, 3).waitFor();
    await pin(page, 4).waitFor();
    await page.context().close();
  });

  it('leaves the wheel to the page, and zooms with Ctrl without scrolling it', async () => {
    const page = await open('none');
    const box = await page.locator('.leaflet-container').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 300);
    const before = await scale(page);
    await page.mouse.wheel(0, 60);
    await page.getByText(/Maintenez Ctrl/).waitFor();
    expect(await scale(page)).toBe(before);
    const scrolled = await page.evaluate(() => window.scrollY);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 60);
    await page.waitForFunction(
      (text) => document.querySelector('.leaflet-control-scale-line')?.textContent !== text,
      before,
    );
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    await page.context().close();
  });

  it.each([1300, 768, 320])('has no accessibility violation, targets of 24 px, at %i px', async (width) => {
    const page = await open('none', width);
    const { violations } = await analyse(page, { within: '.leaflet-container' });
    expect(violations.map(({ id }) => id)).toEqual([]);
    for (const button of await page.locator('.leaflet-container [role=button]').all()) {
      const size = await button.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await page.context().close();
  });
});
