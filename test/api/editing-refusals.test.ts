import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OFFER, openEditingApp } from '#test/support/editing-app';
import type { EditingApp, Wanted } from '#test/support/editing-app';

let app: EditingApp;

beforeAll(async () => {
  app = await openEditingApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

describe('Ce qui est refusé, champ par champ, en français', () => {
  it.each([
    [{ structure: { telephone: '12345' } }, 'body.structure.telephone'],
    [{ structure: { courriel: 'jeanne.durand@maison.example' } }, 'body.structure.courriel'],
    [{ structure: { courriel: 'a@b.example\r\nBcc: c@d.example' } }, 'body.structure.courriel'],
    [{ structure: { siret: '12345678901234' } }, 'body.structure.siret'],
    [{ structure: { horaires_accueil: 'quand on peut' } }, 'body.structure.horaires_accueil'],
    [{ structure: { site_web: 'javascript:alert(1)' } }, 'body.structure.site_web'],
    [{ structure: { nom: 'A' } }, 'body.structure.nom'],
    [{ structure: { nom: 'Maison\u202E' } }, 'body.structure.nom'],
    [{ structure: { description: 'x'.repeat(5001) } }, 'body.structure.description'],
    [{ structure: { code_insee: '99999' } }, 'body.structure.code_insee'],
    [{ structure: { code_insee: '73065', latitude: 43.3, longitude: 5.4 } }, 'body.structure.latitude'],
    [{ structure: { code_insee: '73065', code_postal: '13001' } }, 'body.structure.code_postal'],
    [{ structure: { id: 'other' } }, 'body.structure.id'],
    [{ structure: { gone_at: null } }, 'body.structure.gone_at'],
    [{ structure: { held: [] } }, 'body.structure.held'],
    [{ structure: { commune: 'Ailleurs' } }, 'body.structure.commune'],
    [
      { services: [{ id: OFFER, values: { thematiques: ['inventee'] } }] },
      'body.services.0.values.thematiques.0',
    ],
    [
      { services: [{ id: OFFER, values: { zone_eligibilite: ['73065', '99123'] } }] },
      'body.services.0.values.zone_eligibilite',
    ],
    [{ services: [{ id: 'invented--other-1', values: { nom: 'Volé' } }] }, 'body.services.0.id'],
    [{ services: [{ id: OFFER, values: { structure_id: 'x' } }] }, 'body.services.0.values.structure_id'],
  ])('%j', async (body, field) => {
    const problem = await app.refuse(body as Wanted);
    expect(problem).toMatchObject({ status: 400 });
    expect(problem.issues?.map((issue) => issue.field)).toContain(field);
    expect((await app.edition()).version).toBe(1);
  });
});
