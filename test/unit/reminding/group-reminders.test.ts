import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseMailboxes } from '#api/domain/reminding/choose-mailboxes';
import { groupReminders } from '#api/domain/reminding/group-reminders';
import type { RemindedListing } from '#api/domain/reminding/group-reminders';

const TODAY = '2026-11-24';
const MAILBOXES = ['accueil@a.example', 'contact@b.example', 'mairie@c.example', 'marie.dupont@d.example'];
const mailbox = fc.constantFrom(...MAILBOXES);
const keeper = mailbox.map((courriel) => ({ courriel, account_id: `account of ${courriel}` }));

const listings: fc.Arbitrary<RemindedListing[]> = fc
  .array(
    fc.record({
      period_months: fc.constantFrom(0, 1, 6, 12),
      date_maj: fc.constantFrom(null, '2020-01-01', '2026-05-24', '2026-05-25', '2026-11-01'),
      reminded_on: fc.constantFrom(null, '2026-11-01', '2025-01-01'),
      accounts: fc.uniqueArray(keeper, { maxLength: 2, selector: ({ courriel }) => courriel }),
      shown: fc.uniqueArray(mailbox, { maxLength: 2 }),
      closed: fc.uniqueArray(mailbox, { maxLength: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, index) => ({ ...row, id: `listing-${index}` })) as RemindedListing[]);

describe('À qui l’on écrit d’une fiche', () => {
  const account = { courriel: 'marie.dupont@d.example', account_id: '1' };

  it('à qui a un droit sur elle, même d’une boîte personnelle ; sinon à la première boîte qui n’est pas celle d’une personne', () => {
    expect(chooseMailboxes([account], ['accueil@a.example'])).toEqual([account]);
    expect(chooseMailboxes([], ['marie.dupont@d.example', 'accueil@a.example'])).toEqual([
      { courriel: 'accueil@a.example', account_id: null },
    ]);
    expect(chooseMailboxes([], ['marie.dupont@d.example'])).toEqual([]);
    expect(chooseMailboxes([], [])).toEqual([]);
  });
});

describe('Un passage', () => {
  const pairsOf = (rows: RemindedListing[], most = 99) =>
    groupReminders(rows, most, TODAY).flatMap(({ courriel, listings: ids }) =>
      ids.map((id) => `${courriel} ${id}`),
    );

  it('écrit une fois au plus à une boîte, et de chaque fiche une fois', () => {
    fc.assert(
      fc.property(listings, (rows) => {
        const mailboxes = groupReminders(rows, 99, TODAY).map(({ courriel }) => courriel);
        expect(new Set(mailboxes).size).toBe(mailboxes.length);
        const pairs = pairsOf(rows);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  it('ne dépend ni de l’ordre des fiches, ni n’écrit à une boîte fermée', () => {
    fc.assert(
      fc.property(listings, (rows) => {
        expect(pairsOf(rows.toReversed()).toSorted()).toEqual(pairsOf(rows).toSorted());
        for (const { id, closed } of rows) {
          for (const courriel of closed) expect(pairsOf(rows)).not.toContain(`${courriel} ${id}`);
        }
      }),
    );
  });

  it('s’arrête au nombre de courriels dit ; d’une fiche, on écrit à tous le même jour, ou à personne', () => {
    fc.assert(
      fc.property(listings, fc.nat(3), (rows, most) => {
        const some = groupReminders(rows, most, TODAY);
        expect(some.length).toBeLessThanOrEqual(most);
        const all = pairsOf(rows);
        const written = new Set(some.flatMap((reminder) => reminder.listings));
        const wanted = all.filter((pair) => written.has(pair.split(' ')[1] ?? ''));
        expect(pairsOf(rows, most).toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });

  it('cinquante fiches au plus par courriel ; les autres restent à demander', () => {
    const shown = ['accueil@a.example'];
    const row = { period_months: 6, date_maj: null, reminded_on: null, accounts: [], shown, closed: [] };
    const rows = Array.from({ length: 51 }, (_, rank) => ({ ...row, id: `listing-${rank}` }));
    expect(groupReminders(rows as RemindedListing[], 99, TODAY)).toEqual([
      { courriel: shown[0], account_id: null, listings: rows.slice(0, 50).map(({ id }) => id) },
    ]);
  });
});
