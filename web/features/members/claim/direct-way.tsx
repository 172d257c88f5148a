import { Link } from 'react-router';
import { direct as words } from './claim.fr.ts';
import type { Listing } from '#api/contract/listings.contract';
import type { Actor } from '#web/lib/use-me.ts';
import pageClasses from '#web/ui/page.module.css';

interface Props {
  listing: Listing;
  actor: Actor | null;
}

/** The mailbox that stands on the listing is the proof; it is named only where everybody reads it. */
export function DirectWay({ listing: { structure, services }, actor }: Props) {
  const courriel =
    structure.courriel ?? services.find((service) => service.courriel !== null)?.courriel ?? null;
  if (courriel === null) return <p>{words.none}</p>;
  return (
    <section className={pageClasses.card}>
      <h2>{words.title}</h2>
      <p>
        {words.shown(courriel)} {words.text}
      </p>
      {actor ? (
        <p className={pageClasses.soft}>
          {words.as(actor.courriel)} <Link to="/mon-compte">{words.account}</Link>
        </p>
      ) : (
        <p>
          <Link to="/connexion">{words.go}</Link>
        </p>
      )}
    </section>
  );
}
