import type { PersonalDatum, Recognition, Span } from '#api/domain/need/recognition';
import type { Choice, Codes } from './codes.ts';

/** What the reader found in one text, with that text: offsets mean nothing without it. */
export interface Reading extends Recognition {
  text: string;
}

/** A piece of the text that led to a need, or to a public or brake. */
export interface Evidence extends Span {
  tone: 'need' | 'situation';
  code: string;
}

/** A word that tells who the person is. */
export type Exposed = PersonalDatum;

export const UNREAD: Reading = { text: '', needs: [], publics: [], brakes: [], personal_data: [] };

/** The codes of a reading, surest first. */
export function codesOf({ needs, publics, brakes }: Recognition): Codes {
  return {
    needs: [...needs].sort((a, b) => b.confidence - a.confidence).map(({ code }) => code),
    publics: publics.map(({ code }) => code),
    brakes: brakes.map(({ code }) => code),
  };
}

/** Every piece of evidence, in the order of the text. */
export function evidenceOf({ needs, publics, brakes }: Recognition): Evidence[] {
  const of = (tone: Evidence['tone'], list: readonly { code: string; evidence: Span[] }[]) =>
    list.flatMap(({ code, evidence }) => evidence.map(({ start, end }) => ({ start, end, tone, code })));
  return [...of('need', needs), ...of('situation', publics), ...of('situation', brakes)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** The words of the text that led to a code, each once. */
export function wordsFor(reading: Reading, { kind, code }: Choice): string[] {
  const list: readonly { code: string; evidence: Span[] }[] = reading[kind];
  const spans = list.find((each) => each.code === code)?.evidence ?? [];
  return [...new Set(spans.map(({ start, end }) => reading.text.slice(start, end).trim()))].filter(Boolean);
}

/** Whether a code was read without certainty. */
export function isUncertain(reading: Reading, { kind, code }: Choice): boolean {
  return kind === 'needs' && reading.needs.some((need) => need.code === code && !need.certain);
}
