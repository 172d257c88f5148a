import { formatSiret } from '#web/lib/format-siret.ts';
import { formatDate } from '#web/lib/format-time.ts';
import { compareSirets } from './compare-sirets.ts';
import { claim as words, sirets } from './moderation.fr.ts';
import type { OpenClaim } from '#api/contract/members.contract';
import pageClasses from '#web/ui/page.module.css';
import classes from '../members.module.css';

/** Who asks, since when, with what SIRET, and her words as she wrote them. */
export function ClaimFacts({ claim }: { claim: OpenClaim }) {
  const { by, claimer, siret, siret_of_listing, message, asked_on } = claim;
  const comparison = compareSirets(siret, siret_of_listing);
  return (
    <dl className={pageClasses.terms}>
      <div>
        <dt>{words.by}</dt>
        <dd>
          {claimer && `${claimer}, `}
          {by}
        </dd>
      </div>
      <div>
        <dt>{words.asked}</dt>
        <dd>{formatDate(asked_on, true)}</dd>
      </div>
      <div>
        <dt>{words.siret}</dt>
        <dd className={pageClasses.state} data-state={comparison}>
          {sirets[comparison](formatSiret(siret ?? ''), formatSiret(siret_of_listing ?? ''))}
        </dd>
      </div>
      <div>
        <dt>{words.message}</dt>
        <dd className={classes.said}>{message ?? words.none}</dd>
      </div>
    </dl>
  );
}
