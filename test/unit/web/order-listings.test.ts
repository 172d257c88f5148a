import { describe, expect, it } from 'vitest';
import { isWaiting, orderListings } from '#web/features/editing/model/order-listings.ts';

const listing = (given: Partial<Parameters<typeof isWaiting>[0]>) => ({
  state: 'shown' as const,
  freshness: 'fresh' as const,
  unnamed_since: null,
  reports: 0,
  proposals: 0,
  ...given,
});
const refused = listing({ state: 'refused' });
const reported = listing({ reports: 1 });
const proposed = listing({ proposals: 2 });
const unnamed = listing({ unnamed_since: '2026-10-02' });
const stale = listing({ freshness: 'stale' });
const asked = listing({ state: 'asked' });
const fresh = listing({});
const closed = listing({ state: 'closed', reports: 3 });

describe('Mes fiches', () => {
  it('celles qui demandent quelque chose d’abord ; à égalité, l’ordre reçu', () => {
    const given = [closed, fresh, asked, stale, unnamed, proposed, reported, refused];
    expect(orderListings(given)).toEqual([refused, reported, unnamed, proposed, stale, asked, fresh, closed]);
  });

  it('à jour, fermée ou chez la modération, elle ne demande rien', () => {
    expect([fresh, closed, asked].map(isWaiting)).toEqual([false, false, false]);
    expect([refused, reported, proposed, unnamed, stale].map(isWaiting)).toEqual(Array(5).fill(true));
  });
});
