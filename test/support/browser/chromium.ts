import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Chromium without windows first: the same pages for two thirds of the processor. */
const INSTALLED = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const executablePath =
  process.env.CHROMIUM_PATH ?? INSTALLED.find((path) => existsSync(path)) ?? '/usr/bin/chromium';
export const withoutWindows = executablePath.endsWith('headless-shell');
/** Never in CI, where a missing Chromium is a failure. */
export const withoutChromium = !existsSync(executablePath) && !process.env.CI;
export const NEEDS_CHROMIUM = withoutChromium
  ? ` (skipped: no Chromium at ${executablePath}, set CHROMIUM_PATH)`
  : '';

export const openChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
