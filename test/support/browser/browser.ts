import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe } from 'vitest';
import { appUrl } from '../built-app.ts';
import { NEEDS_CHROMIUM, openChromium, withoutChromium, withoutWindows } from './chromium.ts';
import { Screen } from './screen.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export { NEEDS_CHROMIUM, openChromium, withoutChromium } from './chromium.ts';

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
    // What a press on a button of hers allows where she has a window.
    permissions: withoutWindows ? ['clipboard-write'] : [],
  };
  const context = await browser.newContext(options);
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  return new Screen(page, (rules) => analyse(page, { rules }));
}
