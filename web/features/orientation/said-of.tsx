import { useState } from 'react';
import { sayReasons, sayWarnings } from './rank-statements.ts';
import { SaidList } from './said-list.tsx';
import type { Partner } from '#api/contract/orientation.contract';

/** All that is said of a partner: why it is here, then what to know before. */
export function SaidOf({ partner }: { partner: Partner }) {
  const [now] = useState(() => new Date());
  return (
    <SaidList reasons={sayReasons(partner.reasons, now)} warnings={sayWarnings(partner.warnings, now)} />
  );
}
