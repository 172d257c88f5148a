import type { Screen } from './screen.ts';

const WIDTHS = [1440, 320] as const;

/** The rules of axe that a theme can break: those that look at colours. The others do not see it. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What is wrong with the page as it stands, on a computer, in the dark and on a small phone: what axe finds, and what is wider than
 * the screen. A line each.
 */
export async function faultsOnEveryDevice(
  screen: Screen,
  widths: readonly number[] = WIDTHS,
): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await screen.becomes({ width, dark: false });
    faults.push(...(await screen.violations()).map((fault) => `${width} px: ${fault}`));
    const overflow_px = await screen.overflow_px();
    if (overflow_px > 0) faults.push(`${width} px: ${overflow_px} px too wide`);
  }
  await screen.becomes({ width: widths[0] ?? WIDTHS[0], dark: true });
  return [...faults, ...(await screen.violations(OF_COLOURS)).map((fault) => `in the dark: ${fault}`)];
}
