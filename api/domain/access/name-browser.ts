/** The first that is found names the browser: those that call themselves Chrome or Safari as well come before. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'sur Android'],
  [/\biPhone\b/, 'sur iPhone'],
  [/\biPad\b/, 'sur iPad'],
  [/\bWindows\b/, 'sous Windows'],
  [/\bMac OS X\b/, 'sur Mac'],
  [/\bCrOS\b/, 'sur Chromebook'],
  [/\bLinux\b/, 'sous Linux'],
];

/** The family of a browser in French words, `Firefox sous Windows`: enough to know one's own, and no more is kept. */
export function nameBrowser(userAgent: string): string {
  const named = (table: typeof BROWSERS) => table.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [named(BROWSERS) ?? 'Navigateur inconnu', named(SYSTEMS)].filter(Boolean).join(' ');
}
