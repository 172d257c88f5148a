import { describe, expect, it } from 'vitest';
import { RESEAUX_PORTEURS } from '#api/domain/vocabulary/reseaux-porteurs';
import { STRUCTURE_COLUMNS } from '#api/database/listing-columns';
import { describeChange } from '#web/features/listing/describe-change.ts';
import { describeZones } from '#web/features/listing/describe-zones.ts';
import { groupByNeed } from '#web/features/listing/group-by-need.ts';
import { fieldWords } from '#web/features/listing/listing.fr.ts';
import { networkMeanings } from '#web/features/listing/network-meanings.fr.ts';
import { placeLinks } from '#web/features/listing/place-links.ts';
import { commonFacts, factsOf } from '#web/features/listing/service-facts.ts';
import { listedService } from '#test/support/listed-service';
import { KINDS } from '#seed/demo/kinds';
import type { Listing, ListedService } from '#api/contract/listings.contract';

const HEALTH = 'sante--acces-aux-soins';
const ONLINE = 'numerique--acceder-a-des-services-en-ligne';
const FOOD = 'equipement-et-alimentation--alimentation';

describe('Les services, besoin par besoin', () => {
  const both = listedService({ id: 'both', thematiques: [ONLINE, HEALTH] });
  const online = listedService({ id: 'online', thematiques: [ONLINE] });
  const none = listedService({ id: 'none' });
  const ids = (services: readonly ListedService[]) => services.map(({ id }) => id);
  const shown = (asked: Parameters<typeof groupByNeed>[1]) =>
    groupByNeed([both, online, none], asked).map(({ need, described, above }) => [
      need,
      ids(described),
      ids(above),
    ]);

  it('un service est décrit une fois, puis rappelé ; sans besoin, il vient à la fin', () => {
    expect(shown([])).toEqual([
      [ONLINE, ['both', 'online'], []],
      [HEALTH, [], ['both']],
      [null, ['none'], []],
    ]);
  });

  it('les besoins de la personne viennent d’abord, ceux qu’il ne couvre pas n’y sont pas', () => {
    expect(shown([FOOD, HEALTH])).toEqual([
      [HEALTH, ['both'], []],
      [ONLINE, ['online'], ['both']],
      [null, ['none'], []],
    ]);
  });
});

describe('Ce que l’on dit d’un service', () => {
  const fact = (term: string, given: Partial<ListedService>) =>
    factsOf(listedService(given))
      .find((each) => each.term === term)
      ?.text.replaceAll(/[\u00a0\u202f]/g, ' ');

  it.each<[string, Partial<ListedService>, string | undefined]>([
    ['cost', { frais: 'payant', frais_precisions: '5 € par an' }, 'Payant. 5 € par an'],
    ['cost', {}, 'Non précisé'],
    ['cost', { frais_precisions: 'Selon les revenus' }, 'Selon les revenus'],
    ['publics', { publics: ['jeunes', 'familles'] }, 'Jeunes et familles'],
    ['reception', { modes_accueil: ['en-presentiel', 'a-distance'] }, 'Sur place ou à distance'],
    ['by', { mobilisable_par: ['professionnels'] }, 'Vous seulement : c’est à vous d’appeler'],
    ['by', { mobilisable_par: ['professionnels', 'usagers'] }, 'La personne elle-même, ou vous pour elle'],
    ['duration', { nombre_semaines: 12, volume_horaire_hebdomadaire: 3.5 }, '12 semaines, 3,5 h par semaine'],
    ['duration', {}, undefined],
    ['conditions', { conditions_acces: 'Apporter une pièce d’identité.' }, 'Apporter une pièce d’identité.'],
  ])('%s %j : %s', (term, given, said) => {
    expect(fact(term, given)).toBe(said);
  });

  it('ce que tous disent n’est dit qu’une fois ; un service seul dit tout lui-même', () => {
    const free = listedService({ frais: 'gratuit', type: 'atelier' });
    const common = commonFacts([free, listedService({ frais: 'gratuit', type: 'information' })]);
    expect(common.map(({ term }) => term)).toEqual(['publics', 'cost']);
    expect(commonFacts([free])).toEqual([]);
  });
});

describe('Les territoires', () => {
  it('toute la France l’emporte, un code inconnu se dit, le reste se compte', () => {
    const zone = (nom: string | null, code = nom ?? '999') => ({ nom, code });
    expect(describeZones([zone('Savoie'), zone('Toute la France', 'france')])).toBe('Toute la France');
    expect(describeZones([zone('Savoie'), zone(null)])).toBe('Savoie et territoire 999');
    const eight = describeZones('abcdefgh'.split('').map((nom) => zone(nom)));
    expect(eight.replaceAll('\u00a0', ' ')).toBe('a, b, c, d, e et 3 autres territoires');
  });
});

describe('Les chemins vers un partenaire', () => {
  const structure = {
    adresse: '2 rue des Essais',
    complement_adresse: null,
    code_postal: '73000',
    commune: 'Chambéry',
    latitude: 45.5,
    longitude: 5.9,
    point_origin: 'source',
  } as Listing['structure'];

  it('à pied et en bus vers son point, sans départ', () => {
    const { onFoot, bus, search } = placeLinks(structure);
    expect(onFoot).toBe(
      'https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&to=45.50000%2C5.90000',
    );
    expect(bus).toContain('#map=16/45.50000/5.90000');
    expect(search).toBeNull();
  });

  it('le point d’une commune ne mène nulle part : on cherche l’adresse, ou rien si elle est cachée', () => {
    const vague = { ...structure, point_origin: 'commune' } as const;
    expect(placeLinks(vague)).toMatchObject({
      onFoot: null,
      search: expect.stringContaining('rue%20des%20Essais'),
    });
    expect(placeLinks({ ...vague, adresse: null })).toEqual({ onFoot: null, bus: null, search: null });
  });
});

describe('L’histoire en mots', () => {
  it('des champs qui sont une seule chose se disent une fois', () => {
    const change = {
      at: '2026-11-24T00:00:00Z',
      kind: 'changed' as const,
      fields: ['adresse', 'commune', 'telephone'],
    };
    expect(describeChange(change)).toBe('Changement\u00a0: l’adresse et le téléphone');
  });

  it('chaque champ qu’un import compare a ses mots', () => {
    const said = Object.keys(STRUCTURE_COLUMNS).filter(
      (name) => !['id', 'source', 'date_maj'].includes(name),
    );
    expect(said.filter((name) => !fieldWords[name])).toEqual([]);
  });
});

describe('Les réseaux', () => {
  it('une phrase pour chaque réseau des données de démonstration, et aucun réseau inventé', () => {
    const met = new Set(KINDS.flatMap(({ reseaux }) => reseaux));
    expect([...met].filter((code) => !networkMeanings[code])).toEqual([]);
    const known = new Set<string>(RESEAUX_PORTEURS.map(({ value }) => value));
    expect(Object.keys(networkMeanings).filter((code) => !known.has(code))).toEqual([]);
  });
});
