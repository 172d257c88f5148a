import { readMeaning } from '../need/read-meaning.ts';
import type { Thematique } from '../vocabulary/thematiques.ts';
import { refuseText } from './refuse-text.ts';
import { isFullDate } from './report-windows.ts';
import type { Report } from './report.ts';

/** What is wrong with a field of a report, in French. */
export interface Objection {
  field: 'need' | 'until' | 'text';
  message: string;
}

/** All that forbids a report on a listing that answers `needs`; nothing when it may be kept. */
export function checkReport(report: Report, needs: readonly Thematique[], now: Date): Objection[] {
  const { need, until, text } = report;
  const objections: Objection[] = [];
  if (need !== null && !needs.includes(need)) {
    objections.push({ field: 'need', message: 'Cette fiche ne dit pas répondre à ce besoin.' });
  }
  if (until !== null && !isFullDate(until, now)) {
    objections.push({ field: 'until', message: 'La date va d’aujourd’hui à un an.' });
  }
  const refusal = text === null ? null : refuseText(readMeaning(text).personal_data);
  if (refusal) objections.push({ field: 'text', message: refusal });
  return objections;
}
