import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDirectory, readFeed } from '#api/contract/directory.contract';
import { service, structure } from '#test/support/listings';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp({ PUBLIC_URL: 'https://baguette.example.org' });
  await app.list([structure({ id: 'a' })], [service({ id: 'a1', structure_id: 'a' })]);
});

afterAll(() => app?.close());

it('le flux filtré dit le dernier changement, si loin que soit son nom dans la liste', async () => {
  const { dataSource } = app.database;
  const columns = 'source, code_insee, reseaux_porteurs, itinerant, format, fingerprint';
  await dataSource.query(`
    INSERT INTO structure (id, nom, ${columns})
    SELECT 'many' || n, 'Structure ' || lpad(n::text, 4, '0'), source, '05061', '{}', false, format, ''
    FROM structure, generate_series(1, 3001) AS n WHERE id = 'a'`);
  await dataSource.query(`
    INSERT INTO service (id, structure_id, source, nom, thematiques, publics, frais, modes_accueil, modes_mobilisation, mobilisable_par,
      zone_eligibilite, origin, at_structure, format, fingerprint)
    SELECT t.id || '-1', t.id, v.source, v.nom, v.thematiques, '{}', 'gratuit', '{en-presentiel}', '{}', '{}', '{05}', v.origin, true, v.format, ''
    FROM structure t, service v WHERE t.id LIKE 'many%' AND v.id = 'a1'`);
  await dataSource.query(`
    INSERT INTO listing_change (structure_id, kind, fields, at) SELECT 'many3001', 'changed', '{telephone}', now() + interval '1 minute'`);
  const params = { kind: 'departement', code: '05' } as const;
  expect((await app.ok(readDirectory, { params, query: {} })).is_cut).toBe(true);
  const feed = await app.ok(readFeed, { params, query: { cost: 'gratuit' } });
  expect(feed).toContain('/partenaires/many3001');
  expect(feed).toContain('Fiches de Hautes-Alpes, une partie');
});
