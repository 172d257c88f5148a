import type { Kind } from './kind.ts';
import { ACCESS_TO_RIGHTS } from './kinds/access-to-rights.ts';
import { DAILY_NEEDS } from './kinds/daily-needs.ts';
import { DIGITAL } from './kinds/digital.ts';
import { EMPLOYMENT } from './kinds/employment.ts';
import { FAMILY } from './kinds/family.ts';
import { HEALTH } from './kinds/health.ts';
import { HOUSING } from './kinds/housing.ts';
import { INSERTION } from './kinds/insertion.ts';
import { LEARNING } from './kinds/learning.ts';
import { MOBILITY } from './kinds/mobility.ts';
import { OPENNESS } from './kinds/openness.ts';
import { PROTECTION } from './kinds/protection.ts';

/** Every kind of fictional structure. */
export const KINDS: readonly Kind[] = [
  ...ACCESS_TO_RIGHTS,
  ...PROTECTION,
  ...DAILY_NEEDS,
  ...DIGITAL,
  ...HOUSING,
  ...MOBILITY,
  ...HEALTH,
  ...FAMILY,
  ...EMPLOYMENT,
  ...INSERTION,
  ...LEARNING,
  ...OPENNESS,
];
