import { Extensions0000000000001 } from './migrations/0001-extensions.ts';
import { Territories0000000000002 } from './migrations/0002-territories.ts';
import { Listings0000000000003 } from './migrations/0003-listings.ts';
import { Imports0000000000004 } from './migrations/0004-imports.ts';
import { NearestServices0000000000007 } from './migrations/0007-nearest-services.ts';

/** In the order in which they run; a migration that has landed is never edited. */
export const MIGRATIONS = [
  Extensions0000000000001,
  Territories0000000000002,
  Listings0000000000003,
  Imports0000000000004,
  NearestServices0000000000007,
];
