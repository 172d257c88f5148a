import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zonesOf } from '#api/domain/orientation/eligibility';
import { READ_HISTORY } from '#api/modules/listings/history.sql';
import { READ_NEIGHBOURS } from '#api/modules/listings/neighbours.sql';
import { CITIES_CHANGED_AT } from '#api/modules/moderation/duplicates.sql';
import { NEARBY_CANDIDATES, REGION_CANDIDATES } from '#api/modules/orientation/candidates.sql';
import { READ_TOWNS } from '#api/modules/territories/communes.sql';
import { SEARCH_COMMUNES } from '#api/modules/territories/search-communes.sql';
import { CHAMBERY } from '#test/support/matches';
import { readScans } from '#test/support/read-scans';
import { openTestDatabase } from '#test/support/test-database';
import type { TestDatabase } from '#test/support/test-database';

let opened: TestDatabase;

/** Enough services, all over France, for a sequential scan to be the planner's last choice. */
const FILL = `
  INSERT INTO source (slug, nom) VALUES ('volume', 'Volume');
  INSERT INTO structure (id, source, nom, code_insee, latitude, longitude, reseaux_porteurs, itinerant, format, fingerprint)
  SELECT 'volume--' || code, 'volume', nom, code, latitude, longitude, '{}', false, 'volume', ''
  FROM commune WHERE latitude IS NOT NULL;
  INSERT INTO service (id, structure_id, source, nom, thematiques, publics, modes_accueil, modes_mobilisation,
    mobilisable_par, zone_eligibilite, code_insee, latitude, longitude, origin, at_structure, format, fingerprint)
  SELECT t.id || '-' || n, t.id, 'volume', 'Aide', ARRAY[(ARRAY['sante--addictions', 'mobilite--preparer-un-permis',
      'famille--garde-denfants'])[n]], '{}', '{en-presentiel}', '{}', '{}', ARRAY[c.code_departement],
    t.code_insee, t.latitude, t.longitude, 'declared', true, 'volume', ''
  FROM structure t JOIN commune c ON c.code = t.code_insee CROSS JOIN generate_series(1, 3) n;
  ANALYZE structure; ANALYZE service;`;

const scannedTables = (statement: string, parameters: unknown[]) =>
  readScans(opened.database.dataSource, statement, parameters);

const literal = (value: unknown) => `'${Array.isArray(value) ? `{${value.join(',')}}` : String(value)}'`;

/** The same for the plan that a connection keeps, made without knowing what is asked. */
function scannedByKeptPlan(statement: string, parameters: unknown[]): Promise<string[]> {
  return opened.database.dataSource.transaction(async (manager) => {
    await manager.query('SET LOCAL plan_cache_mode = force_generic_plan');
    await manager.query(`PREPARE kept_plan AS ${statement}`);
    const tables = await readScans(manager, `EXECUTE kept_plan (${parameters.map(literal).join(', ')})`, []);
    await manager.query('DEALLOCATE kept_plan');
    return tables;
  });
}

describe('Aucune recherche ne lit une grande table en entier (105 000 services)', () => {
  beforeAll(async () => {
    opened = await openTestDatabase();
    for (const statement of FILL.split(';').filter((part) => part.trim())) {
      await opened.database.dataSource.query(statement);
    }
  }, 120_000);

  afterAll(() => opened?.close());

  describe.each([
    ['selon ce qui est demandé', scannedTables],
    ['une fois pour toutes', scannedByKeptPlan],
  ])('planifiée %s', (_, scanned) => {
    it('les partenaires proches', async () => {
      const tables = await scanned(NEARBY_CANDIDATES, [
        ['sante--addictions', 'famille--garde-denfants'],
        zonesOf(CHAMBERY),
        45.58,
        5.91,
        30_000,
        20,
        [],
      ]);
      expect(tables).not.toContain('service');
      expect(tables).not.toContain('structure');
    });

    it('les partenaires de la région', async () => {
      const tables = await scanned(REGION_CANDIDATES, [
        ['sante--addictions'],
        zonesOf(CHAMBERY),
        45.58,
        5.91,
        '84',
        20,
        [],
        30_000,
      ]);
      expect(tables).not.toContain('service');
      expect(tables).not.toContain('structure');
    });
  });

  it.each([
    ['chambery', ''],
    ['', '73'],
    ['saint etiene', ''],
  ])('les communes : « %s » %s', async (key, postcode) => {
    const tables = await scannedTables(SEARCH_COMMUNES, [key, postcode, 8, '[]']);
    expect(tables).not.toContain('commune');
    expect(tables).not.toContain('commune_nom');
  });

  it('les voisins d’une fiche', async () => {
    const tables = await scannedTables(READ_NEIGHBOURS, ['volume--73065', 50_000, 6, 60]);
    expect(tables).not.toContain('structure');
    expect(tables).not.toContain('service');
  });

  it('l’histoire d’une fiche, celles des fiches réunies comprises', async () => {
    await opened.database.dataSource.query(
      `INSERT INTO listing_change (structure_id, at, kind, fields) SELECT id, now(), 'created', '{}' FROM structure`,
    );
    await opened.database.dataSource.query('ANALYZE listing_change');
    expect(await scannedTables(READ_HISTORY, ['volume--73065', 20])).toEqual([]);
  });

  it('les communes de ce qu’un import vient de changer', async () => {
    const run = '2026-11-24T09:30:00Z';
    await opened.database.dataSource.query(
      `INSERT INTO listing_change (structure_id, at, kind, fields)
       SELECT id, CASE WHEN code_insee = '73065' THEN $1::timestamptz ELSE now() END, 'changed', '{}' FROM structure`,
      [run],
    );
    await opened.database.dataSource.query('ANALYZE listing_change');
    expect(await scannedTables(CITIES_CHANGED_AT, [run])).toEqual([]);
  });

  it('les villes autour', async () => {
    expect(await scannedTables(READ_TOWNS, [45.58, 5.91, 60_000, 80])).not.toContain('commune');
  });
});
