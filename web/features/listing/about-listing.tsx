import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { formatDate } from '#web/lib/format-time.ts';
import { ExternalLink } from '#web/ui/external-link.tsx';
import { about as words } from './listing.fr.ts';
import { History } from './history.tsx';
import { Quality } from './quality.tsx';
import type { ReactNode } from 'react';
import type { Listing } from '#api/contract/listings.contract';
import classes from './listing.module.css';
import serviceClasses from './services.module.css';
import aboutClasses from './about.module.css';

interface Props {
  listing: Listing;
  reporting: ReactNode;
}

/** Whose words these are, how old, how complete, and what happened to them. */
export function AboutListing({ listing, reporting }: Props) {
  const { structure, source } = listing;
  return (
    <section className={`${classes.frame} ${aboutClasses.about}`} aria-labelledby="a-propos-de-la-fiche">
      <h2 id="a-propos-de-la-fiche">{words.title}</h2>
      <dl className={serviceClasses.terms}>
        <div>
          <dt>{words.source}</dt>
          <dd>
            {source.nom}
            {source.licence && ` (${words.licence.toLowerCase()}\u00a0: ${source.licence})`}
            {structure.lien_source && /^https?:\/\//.test(structure.lien_source) && (
              <span data-screen-only>
                . <ExternalLink href={structure.lien_source}>{words.origin}</ExternalLink>
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.date}</dt>
          <dd>
            <Freshness listing={listing} />
          </dd>
        </div>
        {structure.siret && (
          <div>
            <dt>{words.siret}</dt>
            <dd>{structure.siret.replace(/(\d{3})(\d{3})(\d{3})(\d{5})/, '$1\u202f$2\u202f$3\u202f$4')}</dd>
          </div>
        )}
      </dl>
      <div className={aboutClasses.folds} data-screen-only>
        <Quality quality={listing.quality} />
        <History changes={listing.history} />
      </div>
      {reporting && <div data-screen-only>{reporting}</div>}
    </section>
  );
}

function Freshness({ listing: { structure, freshness } }: { listing: Listing }) {
  if (structure.date_maj === null) return words.undated;
  const Icon = freshness === 'fresh' ? IconCheck : IconAlertCircle;
  return (
    <span className={classes.verdict} data-tone={freshness === 'fresh' ? 'good' : 'warning'}>
      <Icon size={20} aria-hidden />
      {`${formatDate(structure.date_maj, true)}, ${words.freshness[freshness]}`}
    </span>
  );
}
