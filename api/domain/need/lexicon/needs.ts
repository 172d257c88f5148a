import { ABROAD } from './abroad.ts';
import { BUSINESS } from './business.ts';
import { CAREER } from './career.ts';
import { DIGITAL } from './digital.ts';
import { EMPLOYMENT } from './employment.ts';
import { FAMILY } from './family.ts';
import { HEALTH } from './health.ts';
import { HOUSEHOLD } from './household.ts';
import { HOUSING } from './housing.ts';
import type { Lexicon } from './lexicon.ts';
import { LITERACY } from './literacy.ts';
import { LODGING } from './lodging.ts';
import { MOBILITY } from './mobility.ts';
import { MONEY } from './money.ts';
import { RIGHTS } from './rights.ts';
import { SOCIAL_TIES } from './social-ties.ts';
import { TRAINING } from './training.ts';

/** Every group of the lexicon of needs. */
export const NEED_PHRASES: readonly Lexicon[] = [
  CAREER,
  BUSINESS,
  RIGHTS,
  MONEY,
  HOUSEHOLD,
  FAMILY,
  LITERACY,
  HOUSING,
  LODGING,
  MOBILITY,
  DIGITAL,
  EMPLOYMENT,
  SOCIAL_TIES,
  HEALTH,
  TRAINING,
  ABROAD,
];
