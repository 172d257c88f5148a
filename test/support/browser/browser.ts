import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { appUrl } from '../built-app.ts';
import { Screen } from './screen.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
/** Never in CI, where a missing Chromium is a failure. */
export const withoutChromium = !existsSync(executablePath) && !process.env.CI;
export const NEEDS_CHROMIUM = withoutChromium
  ? ` (skipped: no Chromium at ${executablePath}, set CHROMIUM_PATH)`
  : '';

export const openChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

/**
 * Looks for accessibility faults. The two options take 1 s in the place of 4 on a plan: they only leave out what passes, and
 * frames of other origins, of which there are none.
 */
export const analyse = (page: Page, { within = 'html', rules }: Analysis = {}) =>
  new AxeBuilder({ page })
    .include(within)
    .options({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) })
    .setLegacyMode()
    .analyze();

interface Analysis {
  within?: string;
  /** These rules of axe only. */
  rules?: string[] | undefined;
}

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
  describe.skipIf(withoutChromium)(`${title}${NEEDS_CHROMIUM}`, () => {
    let browser: Browser;
    beforeAll(async () => {
      await appUrl();
      browser = await openChromium();
    });
    afterAll(() => browser?.close());
    define({ open: (device = { width: 1440 }) => open(browser, device) });
  });
}

async function open(browser: Browser, { width, height = 900, dark = false }: Device): Promise<Screen> {
  const options: BrowserContextOptions = {
    baseURL: await appUrl(),
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  };
  const context = await browser.newContext(options);
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  return new Screen(page, (rules) => analyse(page, { rules }));
}
