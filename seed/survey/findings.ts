import type { ListedFinding } from '#api/domain/guidance/finding';
import { PERCEPTION } from './perception.ts';
import { PRACTICE } from './practice.ts';
import { PROFILE } from './profile.ts';
import { RECOMMENDATIONS } from './recommendations.ts';
import { TOMORROW } from './tomorrow.ts';

/**
 * Every finding of the survey that the product shows, in the order of the report. Figures are the survey's; sentences
 * are ours. At equal rank `selectFindings` keeps this order.
 */
export const FINDINGS: readonly ListedFinding[] = [
  ...PROFILE,
  ...PRACTICE,
  ...PERCEPTION,
  ...TOMORROW,
  ...RECOMMENDATIONS,
];
