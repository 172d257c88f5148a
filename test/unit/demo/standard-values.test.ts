import { describe, expect, it } from 'vitest';
import { readOpeningHours } from '#api/domain/opening-hours/read-opening-hours';
import { PUBLICS } from '#api/domain/vocabulary/publics';
import { RESEAUX_PORTEURS } from '#api/domain/vocabulary/reseaux-porteurs';
import {
  FRAIS,
  MODES_ACCUEIL,
  MODES_MOBILISATION,
  PERSONNES_MOBILISATRICES,
  TYPES_DE_SERVICES,
} from '#api/domain/vocabulary/service-lists';
import { HOURS } from '#seed/demo/opening-hours';
import { COMMUNE_BY_CODE, DEMO, TERRITORIES } from './demo-listings.ts';

const { structures, services } = DEMO;
const structureById = new Map(structures.map((structure) => [structure.id, structure]));

type List = readonly { value: string }[];
const outside = (list: List, used: readonly (string | null)[]): string[] => {
  const allowed = new Set(list.map(({ value }) => value));
  return [...new Set(used)].filter((value) => value !== null && !allowed.has(value)) as string[];
};

describe('les listes fermées du standard', () => {
  it.each<[string, List, (string | null)[]]>([
    ['publics', PUBLICS, services.flatMap(({ publics }) => publics)],
    ['frais', FRAIS, services.map(({ frais }) => frais)],
    ['type', TYPES_DE_SERVICES, services.map(({ type }) => type)],
    ['modes d’accueil', MODES_ACCUEIL, services.flatMap(({ modes_accueil }) => modes_accueil)],
    [
      'modes de mobilisation',
      MODES_MOBILISATION,
      services.flatMap(({ modes_mobilisation }) => modes_mobilisation),
    ],
    [
      'personnes mobilisatrices',
      PERSONNES_MOBILISATRICES,
      services.flatMap(({ mobilisable_par }) => mobilisable_par),
    ],
    ['réseaux porteurs', RESEAUX_PORTEURS, structures.flatMap(({ reseaux_porteurs }) => reseaux_porteurs)],
  ])('%s : que des codes de la liste, et plus d’un', (_name, list, used) => {
    expect(new Set(used).size).toBeGreaterThan(1);
    expect(outside(list, used)).toEqual([]);
  });

  it('tous les types et tous les publics servent', () => {
    expect(new Set(services.map(({ type }) => type)).size).toBe(TYPES_DE_SERVICES.length);
    expect(new Set(services.flatMap(({ publics }) => publics)).size).toBe(PUBLICS.length);
  });
});

describe('les services', () => {
  it('ont une description d’au moins 180 caractères', () => {
    const short = services.filter(({ description }) => (description ?? '').length < 180);
    expect([...new Set(short.map(({ nom }) => nom))]).toEqual([]);
  });

  it('disent leur prix quand ils sont payants, et seulement alors', () => {
    for (const { id, frais, frais_precisions } of services)
      expect(frais === 'payant', id).toBe(frais_precisions !== null);
  });

  it('ne se demandent que par un moyen que la structure a', () => {
    for (const { id, structure_id, modes_mobilisation, lien_mobilisation } of services) {
      const structure = structureById.get(structure_id);
      expect(modes_mobilisation.length, id).toBeGreaterThan(0);
      if (modes_mobilisation.includes('telephoner')) expect(structure?.telephone, id).not.toBeNull();
      if (modes_mobilisation.includes('envoyer-un-courriel')) expect(structure?.courriel, id).not.toBeNull();
      expect(modes_mobilisation.includes('utiliser-lien-mobilisation'), id).toBe(lien_mobilisation !== null);
    }
  });

  it('varient : à distance seulement, pour les professionnels seulement, tenus ailleurs', () => {
    expect(
      services.filter(({ modes_accueil }) => modes_accueil.join() === 'a-distance').length,
    ).toBeGreaterThan(50);
    expect(
      services.filter(({ mobilisable_par }) => mobilisable_par.join() === 'professionnels').length,
    ).toBeGreaterThan(200);
    expect(services.filter(({ code_insee }) => code_insee !== null).length).toBeGreaterThan(50);
  });

  it('gardent la typographie française : jamais d’espace ordinaire avant un signe double', () => {
    const texts = [...structures, ...services].flatMap((r) => [r.nom, r.description ?? '']);
    expect([...new Set(texts)].filter((text) => /[ ][;:!?»€]|'/.test(text))).toEqual([]);
  });
});

describe('les zones d’éligibilité', () => {
  const known = new Set<string>([
    ...TERRITORIES.epci.map(({ code }) => code),
    ...TERRITORIES.departements.map(({ code }) => code),
    ...[...COMMUNE_BY_CODE.values()].filter(({ type }) => type === 'commune').map(({ code }) => code),
  ]);
  const zones = services.map(({ zone_eligibilite }) => zone_eligibilite);

  it('ne nomment que des communes, des EPCI et des départements d’aujourd’hui, ou la France seule', () => {
    const wrong = zones.filter((zone) => zone.join() !== 'france' && zone.some((code) => !known.has(code)));
    expect(wrong).toEqual([]);
  });

  it('ne se répètent pas', () => {
    expect(zones.filter((zone) => new Set(zone).size !== zone.length)).toEqual([]);
  });

  it('contiennent toujours le territoire de la structure', () => {
    for (const { id, structure_id, zone_eligibilite: zone } of services) {
      const commune = COMMUNE_BY_CODE.get(structureById.get(structure_id)?.code_insee ?? '');
      if (zone.length === 0 || zone[0] === 'france') continue;
      const around = [commune?.code, commune?.code_parent, commune?.code_epci, commune?.code_departement];
      expect(
        around.some((code) => code != null && zone.includes(code)),
        id,
      ).toBe(true);
    }
  });

  it('sont de toutes les échelles : non dite, commune, plusieurs communes, EPCI, département, région, France', () => {
    const share = (holds: (zone: string[]) => boolean) => zones.filter(holds).length;
    expect(share((zone) => zone.length === 0)).toBeGreaterThan(300);
    expect(share((zone) => zone.length === 1 && zone[0]?.length === 5)).toBeGreaterThan(200);
    expect(share((zone) => zone.length > 1 && zone.every((code) => code.length === 5))).toBeGreaterThan(200);
    expect(share((zone) => zone[0]?.length === 9)).toBeGreaterThan(500);
    expect(share((zone) => zone.length === 1 && (zone[0]?.length ?? 0) < 4)).toBeGreaterThan(1_000);
    expect(share((zone) => zone.length > 1 && zone.every((code) => code.length < 4))).toBeGreaterThan(50);
    expect(share((zone) => zone[0] === 'france')).toBeGreaterThan(50);
  });
});

describe('les horaires', () => {
  it.each(Object.values(HOURS).flat())('%s se lit sans correction', (value) => {
    expect(readOpeningHours(value)).toEqual({ ok: true, value, warnings: [] });
  });

  it('sont tous de ceux-là, variés, et parfois inconnus', () => {
    const written = new Set(Object.values(HOURS).flat());
    const used = [...structures, ...services].flatMap(({ horaires_accueil }) => horaires_accueil ?? []);
    expect(used.filter((value) => !written.has(value))).toEqual([]);
    expect(new Set(used).size).toBeGreaterThan(25);
    expect(structures.filter(({ horaires_accueil }) => horaires_accueil === null).length).toBeGreaterThan(
      200,
    );
  });
});
