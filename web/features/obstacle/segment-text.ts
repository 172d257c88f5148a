import type { Evidence } from './understanding.ts';

/** A run of the text, underlined or not; the runs put end to end are the text. */
export interface Segment {
  start: number;
  text: string;
  tone: Evidence['tone'] | null;
  /** Every code that this run led to. */
  codes: readonly string[];
}

/** Cuts a text where its evidence starts and ends; where both tones meet, the need is shown. */
export function segmentText(text: string, evidence: readonly Evidence[]): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of evidence) {
    cuts.add(clamp(start, text));
    cuts.add(clamp(end, text));
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => {
    const here = evidence.filter((each) => each.start <= start && start < each.end);
    const tone = here.some((each) => each.tone === 'need') ? 'need' : (here[0]?.tone ?? null);
    return { start, text: text.slice(start, bounds[index + 1]), tone, codes: here.map(({ code }) => code) };
  });
}

const clamp = (offset: number, text: string) => Math.max(0, Math.min(offset, text.length));
