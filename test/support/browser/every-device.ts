import type { Screen } from './screen.ts';

const WIDTHS = [1440, 320] as const;

/** The rules of axe that a theme can break: those that look at colours. The others do not see it. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What is wrong with the page as it stands, on a computer, in the dark, on a small phone and in large text: what axe finds, and what is
 * wider than the screen. A line each.
 */
export async function faultsOnEveryDevice(
  screen: Screen,
  widths: readonly number[] = WIDTHS,
): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await screen.becomes({ width, dark: false });
    faults.push(...(await screen.violations()).map((fault) => `${width} px: ${fault}`));
    faults.push(...(await overflow(screen, `${width} px`)));
  }
  await screen.becomes({ width: widths[0] ?? WIDTHS[0], dark: true });
  faults.push(...(await screen.violations(OF_COLOURS)).map((fault) => `in the dark: ${fault}`));
  return [...faults, ...(await overflowsInLargeText(screen))];
}

/** For someone who reads text at 200 %. Last, since it passes over both widths; without axe, which it teaches nothing. */
async function overflowsInLargeText(screen: Screen): Promise<string[]> {
  const faults: string[] = [];
  await screen.enlargesText();
  for (const width of WIDTHS.toReversed()) {
    await screen.becomes({ width, dark: false });
    faults.push(...(await overflow(screen, `${width} px, text at 200 %`)));
  }
  return faults;
}

async function overflow(screen: Screen, device: string): Promise<string[]> {
  const overflow_px = await screen.overflow_px();
  return overflow_px > 0 ? [`${device}: ${overflow_px} px too wide`] : [];
}
