import { openChromium } from './chromium.ts';
import type { Page } from 'playwright-core';

const MAP = /^Carte des zones blanches/;
const SLOWER = 4;
const PAN_MS = 3000;
const STEP_MS = 8;
const SETTLED_MS = 1500;
/** Of the drag, there and back. */
const SWAY_PX = 160;

/** Times between two frames, in milliseconds, while the map of this page is dragged on a processor four times as slow. */
export async function framesWhilePanning(address: string): Promise<number[]> {
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await page.getByRole('button', { name: 'Télécharger la carte (PNG)' }).waitFor({ timeout: 120_000 });
    const map = page.getByRole('group', { name: MAP });
    await map.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    // What the page loads apart is still being read.
    await page.waitForTimeout(SETTLED_MS);
    const { x, y, width, height } = (await map.boundingBox())!;
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await beginCounting(page);
    await drag(page, { x: x + width / 2, y: y + height / 2 });
    return await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  } finally {
    await browser.close();
  }
}

const beginCounting = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    let last = performance.now();
    const count = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });

async function drag(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const began = Date.now();
  for (let passed = 0; passed < PAN_MS; passed = Date.now() - began) {
    const turn = (passed / 1000) * Math.PI;
    await page.mouse.move(x + SWAY_PX * Math.sin(turn), y + (SWAY_PX / 2) * Math.sin(turn * 2));
    await page.waitForTimeout(STEP_MS);
  }
  await page.mouse.up();
}
