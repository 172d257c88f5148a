import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { Screen } from './screen.ts';
import type { Browser, BrowserContextOptions } from 'playwright-core';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const missing = !existsSync(executablePath) && !process.env.CI;

/** How the worker's device is. */
export interface Device {
  width: number;
  height?: number;
  dark?: boolean;
}

export interface Desk {
  /** A fresh device, which remembers nothing. */
  open(device?: Device): Promise<Screen>;
}

/** A suite of journeys in Chromium; skipped, visibly, on a machine that has none, unless it is CI. */
export function describeJourneys(title: string, define: (desk: Desk) => void): void {
  const shown = missing ? `${title} (skipped: no Chromium at ${executablePath}, set CHROMIUM_PATH)` : title;
  describe.skipIf(missing)(shown, () => {
    let browser: Browser;
    beforeAll(async () => {
      const asRoot = process.getuid?.() === 0;
      browser = await chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] });
    });
    afterAll(() => browser?.close());
    define({ open: (device = { width: 1440 }) => open(browser, device) });
  });
}

async function open(browser: Browser, { width, height = 900, dark = false }: Device): Promise<Screen> {
  const options: BrowserContextOptions = {
    baseURL: inject('appUrl'),
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  };
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  return new Screen(page, () => new AxeBuilder({ page }).analyze());
}
