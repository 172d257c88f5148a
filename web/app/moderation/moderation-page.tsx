import { describeUnit, unitLabel } from '#web/features/editing/model/describe-unit.ts';
import { ModerationPage as Moderation } from '#web/features/members/moderation/moderation-page.tsx';
import { sayTally } from '#web/features/reporting/say-tally.ts';

const FIELDS = { label: unitLabel, lines: describeUnit };

/** What waits for moderators, its fields in the words of the page where a listing is edited. */
export default function ModerationPage() {
  return <Moderation fields={FIELDS} sayTally={sayTally} />;
}
