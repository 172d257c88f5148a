import { Link } from 'react-router';
import { MODERATION, NEW_LISTINGS } from './addresses.ts';
import { mayModerate } from './may-moderate.ts';
import { link } from './moderation/moderation.fr.ts';
import { link as newListings } from './new-listings/new-listings.fr.ts';
import type { Actor } from '#web/lib/use-me.ts';
import pageClasses from '#web/ui/page.module.css';

/** For who moderates: where the claims wait. */
export function ModerationLink({ actor }: { actor: Actor }) {
  if (!mayModerate(actor)) return null;
  return (
    <section className={pageClasses.card}>
      <h2>{link.title}</h2>
      <p>
        <Link to={MODERATION}>{link.go}</Link>
      </p>
      <p>
        <Link to={NEW_LISTINGS}>{newListings}</Link>
      </p>
    </section>
  );
}
