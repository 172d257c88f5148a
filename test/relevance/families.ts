import type { Family } from './situation.ts';
import { COUNTRY_AND_BORDERS } from './situations/country-and-borders.ts';
import { DIGITAL } from './situations/digital.ts';
import { EMERGENCIES } from './situations/emergencies.ts';
import { FAMILY } from './situations/family.ts';
import { HEALTH } from './situations/health.ts';
import { HOUSING } from './situations/housing.ts';
import { LARGE_CITIES } from './situations/large-cities.ts';
import { MOBILITY } from './situations/mobility.ts';
import { MONEY_AND_DAILY_LIFE } from './situations/money-and-daily-life.ts';
import { OVERSEAS_AND_ISLANDS } from './situations/overseas-and-islands.ts';
import { RIGHTS } from './situations/rights.ts';
import { WORK_AND_LEARNING } from './situations/work-and-learning.ts';

/** Every situation that judges an orientation. */
export const FAMILIES: readonly Family[] = [
  DIGITAL,
  RIGHTS,
  HOUSING,
  MONEY_AND_DAILY_LIFE,
  HEALTH,
  FAMILY,
  MOBILITY,
  WORK_AND_LEARNING,
  EMERGENCIES,
  OVERSEAS_AND_ISLANDS,
  COUNTRY_AND_BORDERS,
  LARGE_CITIES,
];
