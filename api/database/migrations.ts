import { Extensions0000000000001 } from './migrations/0001-extensions.ts';
import { Territories0000000000002 } from './migrations/0002-territories.ts';
import { Listings0000000000003 } from './migrations/0003-listings.ts';
import { Imports0000000000004 } from './migrations/0004-imports.ts';
import { Reports0000000000005 } from './migrations/0005-reports.ts';
import { ListingChanges0000000000006 } from './migrations/0006-listing-changes.ts';
import { NeedsOfText0000000000007 } from './migrations/0007-needs-of-text.ts';
import { UnansweredSearches0000000000008 } from './migrations/0008-unanswered-searches.ts';
import { NearestServices0000000000009 } from './migrations/0009-nearest-services.ts';
import { Accounts0000000000010 } from './migrations/0010-accounts.ts';
import { Editing0000000000011 } from './migrations/0011-editing.ts';
import { Claims0000000000012 } from './migrations/0012-claims.ts';
import { LivingState0000000000013 } from './migrations/0013-living-state.ts';
import { Reminders0000000000014 } from './migrations/0014-reminders.ts';
import { Moderation0000000000015 } from './migrations/0015-moderation.ts';
import { OwnListings0000000000016 } from './migrations/0016-own-listings.ts';
import { ProConnect0000000000017 } from './migrations/0017-proconnect.ts';
import { ChangesByInstant0000000000018 } from './migrations/0018-changes-by-instant.ts';
import { ModerationPlans0000000000019 } from './migrations/0019-moderation-plans.ts';
import { Coverage0000000000020 } from './migrations/0020-coverage.ts';
import { Crossings0000000000021 } from './migrations/0021-crossings.ts';

/** In the order in which they run; a migration that has landed is never edited. */
export const MIGRATIONS = [
  Extensions0000000000001,
  Territories0000000000002,
  Listings0000000000003,
  Imports0000000000004,
  Reports0000000000005,
  ListingChanges0000000000006,
  NeedsOfText0000000000007,
  UnansweredSearches0000000000008,
  NearestServices0000000000009,
  Accounts0000000000010,
  Editing0000000000011,
  Claims0000000000012,
  LivingState0000000000013,
  Reminders0000000000014,
  Moderation0000000000015,
  OwnListings0000000000016,
  ProConnect0000000000017,
  ChangesByInstant0000000000018,
  ModerationPlans0000000000019,
  Coverage0000000000020,
  Crossings0000000000021,
];
