import { Link } from 'react-router';
import { claimAddress } from './addresses.ts';
import { invitation } from './claim/claim.fr.ts';
import type { Listing } from '#api/contract/listings.contract';
import classes from './members.module.css';

/** To whoever finds her own structure: its listing can be hers to keep. A listing that its source dropped is nobody's. */
export function ClaimLink({ structure: { id, gone_at } }: Pick<Listing, 'structure'>) {
  if (gone_at !== null) return null;
  return (
    <p className={classes.invitation}>
      <Link to={claimAddress(id)}>{invitation}</Link>
    </p>
  );
}
