import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOrientation } from '#api/contract/orientation.contract';
import type { Orientation } from '#api/contract/orientation.contract';
import { service, structure } from '#test/support/listings';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const ONLINE = 'numerique--acceder-a-des-services-en-ligne';
const EQUIPMENT = 'numerique--acquerir-un-equipement';
const FAR = 'sante--addictions';

/** More than an unfiltered answer reads of a need, all nearer than the evening one. */
const CROWD = Array.from({ length: 30 }, (_, index) => structure({ id: `invented--crowd-${index}` }));

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
  await app.list(
    [
      structure({
        id: 'invented--evening',
        nom: 'Permanence du soir',
        horaires_accueil: 'Tu 17:00-20:00',
        reseaux_porteurs: ['pimms-mediation'],
        description: 'Une médiatrice parle arabe. Accessible PMR.',
        latitude: 45.62,
        longitude: 5.95,
      }),
      structure({ id: 'invented--paying', nom: 'Boutique', source: 'other-source' }),
      structure({ id: 'invented--two', nom: 'Maison aux deux tarifs' }),
      structure({
        id: 'invented--region',
        code_insee: '69383',
        commune: 'Lyon',
        latitude: 45.75,
        longitude: 4.85,
      }),
      ...CROWD,
    ],
    [
      ...CROWD.map(({ id }) => service({ id: `${id}-1`, structure_id: id })),
      service({
        id: 'invented--evening-1',
        structure_id: 'invented--evening',
        horaires_accueil: null,
        latitude: 45.62,
        longitude: 5.95,
      }),
      service({
        id: 'invented--paying-1',
        structure_id: 'invented--paying',
        source: 'other-source',
        frais: 'payant',
        thematiques: [EQUIPMENT],
      }),
      service({ id: 'invented--two-1', structure_id: 'invented--two', thematiques: [ONLINE] }),
      service({
        id: 'invented--two-2',
        structure_id: 'invented--two',
        thematiques: [EQUIPMENT],
        frais: 'payant',
        modes_accueil: ['a-distance'],
      }),
      service({
        id: 'invented--region-1',
        structure_id: 'invented--region',
        thematiques: [FAR],
        zone_eligibilite: ['73'],
        code_insee: '69383',
        latitude: 45.75,
        longitude: 4.85,
      }),
    ],
  );
});

afterAll(() => app?.close());

const ask = (query: { [name: string]: string }) =>
  app.ok(readOrientation, {
    query: { needs: `${ONLINE},${EQUIPMENT}`, commune: '73065', ...query } as never,
  });

const names = ({ plan, partners }: Orientation) =>
  [...plan, ...partners].map(({ structure: { nom } }) => nom);

describe('GET /api/orientation, avec des filtres', () => {
  it('sans rien demander des filtres, la réponse n’en dit rien et ne lit pas davantage', async () => {
    const answer = await ask({ needs: ONLINE });
    expect(answer).toMatchObject({ filters: [], relaxations: [], partners_found: 20 });
  });

  it('trouve derrière vingt plus proches celui qui ouvre le soir', async () => {
    const answer = await ask({ needs: ONLINE, open: 'soir' });
    expect(names(answer)).toEqual(['Permanence du soir']);
    expect(answer.partners_found).toBe(1);
  });

  it('OU dans un filtre, ET entre les filtres', async () => {
    expect((await ask({ cost: 'payant,gratuit' })).partners_found).toBe(33);
    expect(names(await ask({ cost: 'payant', source: 'other-source' }))).toEqual(['Boutique']);
    expect(names(await ask({ cost: 'gratuit', source: 'other-source' }))).toEqual([]);
  });

  it('une maison gratuite pour un besoin et payante pour l’autre ne couvre que le premier', async () => {
    expect(names(await ask({ needs: EQUIPMENT, cost: 'gratuit' }))).toEqual([]);
    const paying = await ask({ cost: 'payant', reception: 'a-distance' });
    expect(paying.plan.map(({ structure: { nom }, covers }) => [nom, covers])).toEqual([
      ['Maison aux deux tarifs', [EQUIPMENT]],
    ]);
    expect(paying.uncovered).toEqual([ONLINE]);
  });

  it('chaque nombre annoncé est celui qu’on obtient en choisissant la valeur', async () => {
    const { filters } = await ask({ with_filters: 'true' });
    expect(filters.map(({ name }) => name)).toContain('language');
    let checked = 0;
    for (const { name, values } of filters) {
      for (const { value, count } of values) {
        expect([name, value, (await ask({ [name]: value })).partners_found]).toEqual([name, value, count]);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThanOrEqual(12);
  });

  it('une source est dite par son nom, une valeur choisie sans partenaire aussi, avec zéro', async () => {
    const { filters } = await ask({ source: 'nulle-part,invented' });
    const sources = filters.find(({ name }) => name === 'source')?.values;
    expect(sources).toEqual([
      { value: 'invented', label: expect.any(String), count: 32, chosen: true },
      { value: 'nulle-part', label: 'nulle-part', count: 0, chosen: true },
      { value: 'other-source', label: expect.any(String), count: 1, chosen: false },
    ]);
  });

  it('rien ne reste : le filtre à relâcher est dit, le meilleur d’abord, et tient parole', async () => {
    const query = { open: 'soir', cost: 'payant', network: 'pimms-mediation' };
    expect(await ask(query)).toMatchObject({ plan: [], partners: [], partners_found: 0 });
    const { relaxations, national_lines, guidance } = await ask(query);
    expect(relaxations).toEqual([{ name: 'cost', count: 1 }]);
    expect((await ask({ open: 'soir', network: 'pimms-mediation' })).partners_found).toBe(1);
    expect(guidance.length).toBeGreaterThan(0);
    expect(national_lines).toEqual((await ask({})).national_lines);
  });

  it('un filtre ne fait pas chercher plus loin que sans lui', async () => {
    const { steps } = await ask({ needs: ONLINE, with_filters: 'true' });
    const filtered = await ask({ needs: ONLINE, language: 'ta' });
    expect(filtered.steps.map(({ step }) => step)).toEqual(steps.map(({ step }) => step));
    expect(filtered.steps.every(({ partners }) => partners === 0)).toBe(true);
    expect(steps.map(({ step }) => step)).not.toContain('region');
    expect(names(await ask({ needs: FAR, cost: 'gratuit' }))).toHaveLength(1);
  });

  it('toutes les fautes sont dites à la fois, chacune à sa place', async () => {
    const problem = await app.problem(readOrientation, {
      query: {
        needs: ONLINE,
        commune: '73065',
        open: 'nuit,soir',
        cost: 'cher',
        network: 'pimms-mediation,inconnu',
        source: 'Une phrase tapée',
        with_filters: 'oui',
      },
    });
    expect(problem.issues?.map(({ field }) => field).toSorted()).toEqual([
      'query.cost',
      'query.network',
      'query.open',
      'query.source',
      'query.with_filters',
    ]);
    for (const { message } of problem.issues ?? []) expect(message).toMatch(/[a-zé]/);
  });
});
