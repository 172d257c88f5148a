import type { RowReader } from './row-reader.ts';

const MAX_DESCRIPTION = 10_000;
const MIN_DESCRIPTION = 5;

/** Description of v1, or the two presentations of v0 put together when one does not repeat the other. */
export function readDescription(row: RowReader): string | null {
  const whole = row.text(MAX_DESCRIPTION, 'description');
  const summary = row.text(MAX_DESCRIPTION, 'presentation_resume');
  const detail = row.text(MAX_DESCRIPTION, 'presentation_detail');
  const repeats = summary !== null && detail?.startsWith(summary.replace(/[….]+$/, ''));
  const parts = [whole, repeats ? null : summary, detail].filter((part) => part !== null);
  const text = row.cut(parts.join('\n\n') || null, MAX_DESCRIPTION, 'description');
  return text !== null && text.length >= MIN_DESCRIPTION ? text : null;
}
