import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNT_ENTRIES, READ_ENTRIES } from '#api/modules/journal/journal.sql';
import { READ_CLAIMS } from '#api/modules/members/members.sql';
import { COUNT_NEW } from '#api/modules/moderation/notices.sql';
import { COUNT_PAIRS, READ_CHANGES, READ_PAIRS, READ_REPORTED } from '#api/modules/moderation/queue.sql';
import { READ_WAITING } from '#api/modules/new-listings/new-listings.sql';
import { READ_KEEPERS } from '#api/modules/reminding/keepers.sql';
import { READ_DUE } from '#api/modules/reminding/reminding.sql';
import { readScans } from '#test/support/read-scans';
import { openTestDatabase } from '#test/support/test-database';
import type { TestDatabase } from '#test/support/test-database';

let opened: TestDatabase;

/** As long as what is really written: a table of short rows is sooner read whole. */
const WORDS = `repeat('Un accueil sans rendez-vous. ', 30)`;

/** One listing a commune, each with a past: some of it waits for a moderator. */
const FILL = [
  "INSERT INTO source (slug, nom) VALUES ('volume', 'Volume')",
  `INSERT INTO structure (id, source, nom, code_insee, courriel, date_maj, reseaux_porteurs, itinerant, format, fingerprint, description)
   SELECT 'volume--' || code, 'volume', nom, code, 'accueil@m' || code || '.example', date '2026-11-01' - abs(hashtext(code)) % 900, '{}', false,
     'volume', '', ${WORDS} FROM commune`,
  `INSERT INTO service (id, structure_id, source, nom, thematiques, publics, modes_accueil, modes_mobilisation, mobilisable_par,
     zone_eligibilite, origin, at_structure, format, fingerprint)
   SELECT id || '-1', id, 'volume', 'Aide', '{}', '{}', '{}', '{}', '{}', '{}', 'declared', true, 'volume', '' FROM structure`,
  `INSERT INTO account (id, courriel, made_on) SELECT gen_random_uuid(), 'a' || n || '@exemple.fr', date '2026-01-01' FROM generate_series(1, 5000) n`,
  `INSERT INTO membership SELECT a.id, t.id, 'manager' FROM (SELECT id, row_number() OVER () AS n FROM account) a
   JOIN (SELECT id, row_number() OVER () AS n FROM structure) t ON t.n = 7 * a.n`,
  `INSERT INTO reminder (id, shown_by, mailbox_hash, made_on, state, changed_at)
   SELECT gen_random_uuid(), id, mailbox_hash(courriel), date '2026-11-01' - abs(hashtext(nom)) % 400, 'sent', now() FROM structure`,
  'INSERT INTO reminder_listing SELECT id, shown_by FROM reminder',
  `INSERT INTO revision (id, structure_id, version, at, kind, changes) SELECT gen_random_uuid(), id, 2, now(), 'edit', jsonb_build_array(${WORDS}) FROM structure`,
  "INSERT INTO suspicion SELECT id, '{renamed}', hashtext(id::text) % 200 <> 0 FROM revision",
  `INSERT INTO report (id, structure_id, reason, day, reporter, edition)
   SELECT gen_random_uuid(), id, 'no-answer', date '2026-11-02', '1.1', '' FROM structure WHERE hashtext(id) % 3 = 0`,
  `INSERT INTO duplicate (a, b, score, reasons, found_on)
   SELECT a, b, 0.9, '{near}', date '2026-11-02' FROM (SELECT id AS a, lead(id) OVER (ORDER BY id) AS b FROM structure) x WHERE a < b`,
  `INSERT INTO decision (id, at, structure_id, kind, reason) SELECT gen_random_uuid(), now(), id, 'reports-dismissed', ${WORDS} FROM structure`,
  `INSERT INTO claim (id, account_id, structure_id, asked_on, state)
   SELECT gen_random_uuid(), account_id, structure_id, date '2026-11-01', CASE WHEN hashtext(structure_id) % 9 = 0 THEN 'asked' ELSE 'refused' END
   FROM membership`,
  `INSERT INTO new_listing (structure_id, asked_on, state)
   SELECT id, date '2026-11-01', CASE WHEN hashtext(id) % 50 = 0 THEN 'asked' ELSE 'accepted' END FROM structure WHERE hashtext(id) % 5 = 0`,
  'ANALYZE',
];

const SAVOIE = [false, ['73'], []];
const EVERYWHERE = [true, [], []];

const tables = (statement: string, parameters: unknown[]) =>
  readScans(opened.database.dataSource, statement, parameters);

describe('Ce que lit la modération (35 000 fiches, autant de décisions, de publications et de doublons)', () => {
  beforeAll(async () => {
    opened = await openTestDatabase();
    for (const statement of FILL) await opened.database.dataSource.query(statement);
  }, 120_000);

  afterAll(() => opened?.close());

  it.each([
    ['les changements à regarder', READ_CHANGES, []],
    ['les fiches signalées', READ_REPORTED, []],
    ['les doublons, comptés', COUNT_PAIRS, []],
    ['une page de doublons', READ_PAIRS, [20, 0]],
    ['les demandes', READ_CLAIMS, []],
    ['les nouvelles fiches', READ_WAITING, []],
    ['une page du journal', READ_ENTRIES, [50, 0]],
    ['le journal, compté', COUNT_ENTRIES, []],
    ['ce qui est nouveau, compté', COUNT_NEW, ['2026-11-02', '2026-11-24']],
  ])('d’un département, aucune grande table en entier : %s', async (_, statement, more) => {
    const scanned = await tables(statement, [...SAVOIE, ...more]);
    const small = ['source', 'account', 'suspicion', 'new_listing', 'claim', 'returned_mailbox'];
    expect(scanned.filter((table) => !small.includes(table))).toEqual([]);
  });

  it.each([
    ['une page de doublons', READ_PAIRS, [20, 0]],
    ['une page du journal', READ_ENTRIES, [50, 0]],
    ['les nouvelles fiches', READ_WAITING, []],
  ])('de toute la France non plus : %s', async (_, statement, more) => {
    const scanned = await tables(statement, [...EVERYWHERE, ...more]);
    for (const large of ['structure', 'service', 'commune', 'duplicate', 'decision']) {
      expect(scanned).not.toContain(large);
    }
  });

  it('à qui écrire d’une fiche', async () => {
    expect(
      (await tables(READ_KEEPERS, ['volume--73065'])).filter(
        (table) => table === 'service' || table === 'structure',
      ),
    ).toEqual([]);
  });

  it('les rappels du jour lisent les fiches une fois, et rien d’autre de grand en entier', async () => {
    const scanned = await tables(READ_DUE, ['2026-11-24', '2026-11-17', 5_000]);
    expect(scanned.filter((table) => table === 'structure').length).toBeLessThanOrEqual(1);
    for (const large of ['service', 'account', 'membership', 'reminder', 'reminder_listing']) {
      expect(scanned).not.toContain(large);
    }
  });
});
