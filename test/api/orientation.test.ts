import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOrientation } from '#api/contract/orientation.contract';
import { service, structure } from '#test/support/listings';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const ONLINE = 'numerique--acceder-a-des-services-en-ligne';
const EQUIPMENT = 'numerique--acquerir-un-equipement';
const FOOD = 'equipement-et-alimentation--alimentation';

/** Nearer than any other, and for young people only. */
const YOUNG = Array.from({ length: 25 }, (_, index) => structure({ id: `invented--young-${index}` }));

/** More than are read for a need, of another EPCI, and silent on whom they receive. */
const SILENT = Array.from({ length: 25 }, (_, index) => `invented--silent-${index}`);
const AIX = { commune: 'Aix-les-Bains', code_insee: '73008', latitude: 45.69, longitude: 5.91 };
const UGINE = { commune: 'Ugine', code_insee: '73303', latitude: 45.75, longitude: 6.1 };
const SEXUAL_HEALTH = 'sante--sante-sexuelle';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
  await app.list(
    [
      structure({ id: 'invented--both', nom: 'Maison des deux aides' }),
      structure({ id: 'invented--near', nom: 'Guichet tout proche', latitude: 45.5647, longitude: 5.918 }),
      structure({
        id: 'invented--lyon',
        nom: 'Épicerie de Lyon',
        code_insee: '69383',
        commune: 'Lyon',
        latitude: 45.75,
        longitude: 4.85,
      }),
      structure({
        id: 'invented--annecy',
        nom: 'Pour ceux d’Annecy',
        code_insee: '74010',
        commune: 'Annecy',
      }),
      structure({ id: 'invented--seniors', latitude: 45.6, longitude: 5.95 }),
      ...YOUNG,
      ...SILENT.map((id) => structure({ id, ...AIX })),
      structure({ id: 'invented--ugine', nom: 'Centre d’Ugine', ...UGINE }),
    ],
    [
      ...SILENT.map((id) =>
        service({
          id: `${id}-1`,
          structure_id: id,
          thematiques: [SEXUAL_HEALTH, 'sante--constituer-un-dossier-mdph-invalidite'],
          zone_eligibilite: [],
          ...AIX,
        }),
      ),
      service({
        id: 'invented--ugine-1',
        structure_id: 'invented--ugine',
        thematiques: [SEXUAL_HEALTH],
        ...UGINE,
      }),
      ...YOUNG.map(({ id }) =>
        service({ id: `${id}-1`, structure_id: id, thematiques: ['sante--addictions'], publics: ['jeunes'] }),
      ),
      service({
        id: 'invented--seniors-1',
        structure_id: 'invented--seniors',
        thematiques: ['sante--addictions'],
        publics: ['seniors'],
        latitude: 45.6,
        longitude: 5.95,
      }),
      service({
        id: 'invented--both-2',
        structure_id: 'invented--both',
        thematiques: ['mobilite--preparer-un-permis'],
        adresse: '2 rue de la Permanence',
        code_postal: '73100',
        commune: 'Aix-les-Bains',
        code_insee: '73008',
        latitude: 45.69,
        longitude: 5.91,
        horaires_accueil: 'Tu 09:00-12:00',
      }),
      service({ id: 'invented--both-1', structure_id: 'invented--both', thematiques: [ONLINE, EQUIPMENT] }),
      service({ id: 'invented--near-1', structure_id: 'invented--near' }),
      service({
        id: 'invented--lyon-1',
        structure_id: 'invented--lyon',
        thematiques: [FOOD],
        zone_eligibilite: ['69', '73'],
        code_insee: '69383',
        latitude: 45.75,
        longitude: 4.85,
      }),
      service({ id: 'invented--annecy-1', structure_id: 'invented--annecy', zone_eligibilite: ['74'] }),
    ],
  );
});

afterAll(() => app?.close());

const ask = (query: { needs: string; [name: string]: string }) =>
  app.ok(readOrientation, { query: { commune: '73065', ...query } });

describe('GET /api/orientation', () => {
  it('un seul partenaire suffit quand il couvre les deux besoins, l’autre suit', async () => {
    const { plan, partners, uncovered } = await ask({ needs: `${ONLINE},${EQUIPMENT}` });
    expect(plan.map(({ structure: { nom }, covers }) => [nom, covers])).toEqual([
      ['Maison des deux aides', [ONLINE, EQUIPMENT]],
    ]);
    expect(partners.map(({ structure: { nom } }) => nom)).toEqual(['Guichet tout proche']);
    expect(uncovered).toEqual([]);
  });

  it('trouve celui qui reçoit la commune derrière vingt-cinq plus proches qui ne disent pas qui ils reçoivent', async () => {
    const { plan, partners } = await ask({ needs: SEXUAL_HEALTH });
    expect([...plan, ...partners].map(({ structure: { nom } }) => nom)).toEqual(['Centre d’Ugine']);
  });

  it('pour un besoin que personne d’autre ne couvre, ceux d’à côté sont demandés, et le disent', async () => {
    const { plan, uncovered } = await ask({ needs: 'sante--constituer-un-dossier-mdph-invalidite' });
    expect(uncovered).toEqual([]);
    expect(plan[0]?.structure.commune).toBe('Aix-les-Bains');
    expect(plan[0]?.warnings.map(({ code }) => code)).toContain('zone-unspecified');
  });

  it('dit pourquoi : ouvert maintenant jusqu’à midi, dans la commune, zone, confirmé', async () => {
    const { plan } = await ask({ needs: EQUIPMENT });
    const [partner] = plan;
    expect(partner?.opening_state).toEqual({
      state: 'open',
      next_change: '2026-11-24T12:00:00+01:00',
      comment: null,
    });
    expect(partner?.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'covers-declared',
        'open-now',
        'same-commune',
        'zone',
        'by-phone',
        'confirmed',
      ]),
    );
  });

  it('qui ne reçoit que les habitants d’ailleurs n’est pas proposé', async () => {
    const { plan, partners } = await ask({ needs: ONLINE });
    expect([...plan, ...partners].map(({ structure: { id } }) => id)).not.toContain('invented--annecy');
  });

  it('rien à moins de 30 km : la région est cherchée, et le pas est nommé', async () => {
    const { plan, steps } = await ask({ needs: FOOD });
    expect(plan.map(({ structure: { id }, step }) => [id, step])).toEqual([['invented--lyon', 'region']]);
    expect(plan[0]?.warnings.map(({ code }) => code)).toContain('far');
    expect(steps.at(-1)).toMatchObject({ step: 'region', territory: 'Auvergne-Rhône-Alpes', partners: 1 });
  });

  it('un service donné ailleurs que chez sa structure : c’est là qu’on va, à ses heures', async () => {
    const { plan } = await ask({ needs: 'mobilite--preparer-un-permis' });
    expect(plan[0]?.structure).toMatchObject({
      adresse: '2 rue de la Permanence',
      commune: 'Aix-les-Bains',
      horaires_accueil: 'Tu 09:00-12:00',
    });
    expect(plan[0]).toMatchObject({ latitude: 45.69, step: 'neighbours' });
    expect(plan[0]?.reasons.map(({ code }) => code)).not.toContain('same-commune');
  });

  it('vingt structures proches pour d’autres publics ne cachent pas celle qui reçoit la personne', async () => {
    const { plan } = await ask({ needs: 'sante--addictions', publics: 'seniors' });
    expect(plan.map(({ structure: { id } }) => id)).toEqual(['invented--seniors']);
  });

  it('un besoin que personne ne couvre est dit, avec les lignes nationales ; sans ligne non plus, il est laissé à la mairie', async () => {
    const violence = 'famille--surmonter-conflits-separation-violence';
    const needs = [ONLINE, 'trouver-un-emploi--maintien-dans-lemploi', violence].join();
    const { uncovered, national_lines, for_town_hall } = await ask({ needs });
    expect(uncovered).toEqual(['trouver-un-emploi--maintien-dans-lemploi', violence]);
    expect(national_lines.map(({ telephone }) => telephone)).toContain('3919');
    expect(for_town_hall).toEqual(['trouver-un-emploi--maintien-dans-lemploi']);
    expect((await ask({ needs, language: 'ta' })).for_town_hall).toEqual(for_town_hall);
  });

  it('une à trois indications de l’enquête accompagnent toujours la réponse', async () => {
    const { guidance } = await ask({ needs: ONLINE });
    expect(guidance.length).toBeGreaterThanOrEqual(1);
    expect(guidance.length).toBeLessThanOrEqual(3);
  });

  it('la réponse peut être gardée une minute, et seulement des codes sont demandés', async () => {
    const response = await fetchHead(`/api/orientation?needs=${ONLINE}&commune=73065`);
    expect(response.headers['cache-control']).toBe('public, max-age=60');
  });
});

async function fetchHead(path: string) {
  const { default: request } = await import('supertest');
  return request(app.app.getHttpServer()).get(path);
}
