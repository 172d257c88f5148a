import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  exportPartners,
  exportPartnersOnMap,
  readDirectory,
  readFeed,
} from '#api/contract/directory.contract';
import { service, structure } from '#test/support/listings';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const SAVOIE = { kind: 'departement', code: '73' } as const;
const AIX = { code_insee: '73008', commune: 'Aix-les-Bains' };
const FORMULA = '=HYPERLINK("http://exemple.fr";"cliquez")';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp({ PUBLIC_URL: 'https://baguette.example.org' });
  await app.list(
    [
      structure({
        id: 'b',
        nom: 'Épicerie sociale',
        ...AIX,
        reseaux_porteurs: ['ccas-cias'],
        date_maj: '2025-01-01',
      }),
      structure({ id: 'a', nom: 'Espace du lac', telephone: null, horaires_accueil: 'Mo-Fr 09:00-19:30' }),
      structure({ id: 'c', nom: FORMULA }),
      structure({ id: 'far', nom: 'Maison de Grenoble', code_insee: '38185', commune: 'Grenoble' }),
      structure({ id: 'without', nom: 'Sans service' }),
    ],
    [
      service({ id: 'a1', structure_id: 'a', telephone: '+33479000001', horaires_accueil: null }),
      service({
        id: 'a2',
        structure_id: 'a',
        thematiques: ['sante--acces-aux-soins'],
        frais: 'payant',
        horaires_accueil: null,
      }),
      service({
        id: 'b1',
        structure_id: 'b',
        ...AIX,
        thematiques: ['equipement-et-alimentation--alimentation'],
      }),
      service({ id: 'c1', structure_id: 'c' }),
      service({ id: 'far1', structure_id: 'far', code_insee: '38185', zone_eligibilite: ['38'] }),
    ],
  );
});

afterAll(() => app?.close());

const read = (
  query: object = {},
  params: typeof SAVOIE | { kind: 'region' | 'epci' | 'commune'; code: string } = SAVOIE,
) => app.ok(readDirectory, { params, query });
const namesOf = async (query: object = {}) => (await read(query)).partners.map(({ id }) => id);

describe('Les partenaires d’un territoire', () => {
  it('ce sont ceux qui y ont un service, par nom, sans égard aux accents', async () => {
    const { total, is_cut } = await read();
    expect(await namesOf()).toEqual(['c', 'b', 'a']);
    expect({ total, is_cut }).toEqual({ total: 3, is_cut: false });
    const aix = await read({}, { kind: 'commune', code: '73008' });
    expect(aix.partners.map(({ nom }) => nom)).toEqual(['Épicerie sociale']);
  });

  it('pour un besoin, une famille ou un réseau, ceux qui y répondent, et pour cela seulement', async () => {
    const { partners } = await read({ subject: 'need:sante--acces-aux-soins' });
    expect(partners).toMatchObject([{ id: 'a', needs: ['sante--acces-aux-soins'], services: 1 }]);
    expect(await namesOf({ subject: 'group:numerique' })).toEqual(['c', 'a']);
    expect(await namesOf({ subject: 'network:ccas-cias' })).toEqual(['b']);
    expect(await namesOf({ subject: 'network:caf' })).toEqual([]);
  });

  it('dit comment joindre quelqu’un, s’il ouvre, et si la fiche est récente', async () => {
    const { partners } = await read();
    expect(partners.find(({ id }) => id === 'a')).toMatchObject({
      telephone: '+33479000001',
      freshness: 'fresh',
      opening_state: { state: 'open' },
      services: 2,
    });
    expect(partners.find(({ id }) => id === 'b')).toMatchObject({
      freshness: 'stale',
      reseaux_porteurs: ['ccas-cias'],
    });
  });

  it('les filtres gardent les mêmes que ceux d’une orientation, et disent ce que chacun laisse', async () => {
    expect(await namesOf({ open: 'soir' })).toEqual(['a']);
    expect(await namesOf({ cost: 'payant' })).toEqual(['a']);
    expect(await namesOf({ network: 'ccas-cias', cost: 'payant' })).toEqual([]);
    const { filters, relaxations } = await read({ network: 'ccas-cias', cost: 'payant' });
    expect(relaxations).toEqual([
      { name: 'cost', count: 1 },
      { name: 'network', count: 1 },
    ]);
    expect(filters.find(({ name }) => name === 'source')?.values).toEqual([]);
    const counted = await read({ with_filters: 'true' });
    expect(counted.filters.find(({ name }) => name === 'cost')?.values).toEqual([
      { value: 'gratuit', count: 3, chosen: false },
      { value: 'payant', count: 1, chosen: false },
    ]);
  });

  it('sans filtre choisi ni demandé, seuls ceux de la page sont lus, et ce sont les mêmes', async () => {
    const page = { limit: '2', offset: '1' };
    const { filters, ...seen } = await read({ ...page, with_filters: 'true' });
    expect(filters).not.toEqual([]);
    expect(await read(page)).toEqual({ ...seen, filters: [] });
    expect(seen.partners).toHaveLength(2);
  });

  it('se lit page après page', async () => {
    expect(await namesOf({ limit: '2' })).toEqual(['c', 'b']);
    expect(await namesOf({ limit: '2', offset: '2' })).toEqual(['a']);
    expect(await namesOf({ limit: '2', offset: '4' })).toEqual([]);
  });

  it('d’une région, ceux de tous ses départements', async () => {
    const { partners, is_cut } = await read({}, { kind: 'region', code: '84' });
    expect(partners.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'far']);
    expect(is_cut).toBe(false);
  });

  it('dit comment les services retenus reçoivent', async () => {
    await app.database.dataSource.query(`UPDATE service SET modes_accueil = '{a-distance}' WHERE id = 'a2'`);
    const modesOf = async (query: object) =>
      (await read(query)).partners.find(({ id }) => id === 'a')?.modes_accueil;
    expect(await modesOf({})).toEqual(['a-distance', 'en-presentiel']);
    expect(await modesOf({ cost: 'payant' })).toEqual(['a-distance']);
  });

  it('la France est trop grande, un territoire inconnu n’est pas vide', async () => {
    expect(await app.problem(readDirectory, { params: { kind: 'france', code: 'france' } })).toMatchObject({
      status: 400,
    });
    expect(await app.problem(readDirectory, { params: { kind: 'epci', code: '200000000' } })).toMatchObject({
      status: 404,
    });
  });
});

describe('Emporter les partenaires', () => {
  it('en CSV, avec les noms du standard, sans formule', async () => {
    const [head, ...lines] = (await app.ok(exportPartners, { params: SAVOIE, query: {} }))
      .replace('\uFEFF', '')
      .split('\r\n');
    expect(head?.split(';').slice(0, 5)).toEqual(['id', 'nom', 'adresse', 'code_postal', 'commune']);
    expect(lines.filter(Boolean)).toHaveLength(3);
    expect(lines[0]).toContain(`"'=HYPERLINK(""http://exemple.fr"";""cliquez"")"`);
    expect(lines[2]).toContain('numerique--acceder-a-des-services-en-ligne|sante--acces-aux-soins');
  });

  it('en CSV en clair : intitulés, listes et décimales en français', async () => {
    const query = { headings: 'fr', network: 'ccas-cias' } as const;
    const [head, line] = (await app.ok(exportPartners, { params: SAVOIE, query })).split('\r\n');
    expect(head).toContain('Identifiant;Nom;Adresse;Code postal;Commune');
    expect(line).toContain('45,5646;5,9178');
    expect(line).toContain('Alimentation');
    expect(line).toContain('ancienne');
    expect(line).not.toContain('equipement-et-alimentation');
  });

  it('en GeoJSON, la longitude d’abord', async () => {
    const { features } = await app.ok(exportPartnersOnMap, { params: SAVOIE, query: {} });
    expect(features).toHaveLength(3);
    expect(features[0]).toMatchObject({
      id: 'c',
      geometry: { type: 'Point', coordinates: [5.9178, 45.5646] },
    });
  });

  it('en flux Atom : ce qui est nouveau, changé ou parti, avec un lien vers la fiche', async () => {
    const feed = await app.ok(readFeed, { params: SAVOIE, query: {} });
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(feed).toContain('https://baguette.example.org/partenaires/a');
    expect(feed).toContain('Nouvelle fiche');
    expect(feed).toContain('<id>urn:baguette:territory:departement:73</id>');
    expect(feed).not.toContain('Grenoble');
  });

  it('le flux suit le sujet et les filtres, et porte leur nom ; ce qui est parti y reste, que rien ne juge plus', async () => {
    const told = async (query: object) => {
      const feed = await app.ok(readFeed, { params: SAVOIE, query });
      return [...feed.matchAll(/partenaires\/(\w+)/g)].map(([, id]) => id).toSorted();
    };
    expect(await told({ subject: 'need:sante--acces-aux-soins' })).toEqual(['a']);
    expect(await told({ subject: 'network:ccas-cias' })).toEqual(['b']);
    expect(await told({ cost: 'payant' })).toEqual(['a']);
    await app.database.dataSource.query(`UPDATE structure SET gone_at = now() WHERE id = 'b'`);
    expect(await told({ cost: 'payant' })).toEqual(['a', 'b']);
    await app.database.dataSource.query(`UPDATE structure SET gone_at = NULL WHERE id = 'b'`);
    const query = { subject: 'network:ccas-cias', cost: 'payant' };
    expect(await app.ok(readFeed, { params: SAVOIE, query })).toContain(
      '<id>urn:baguette:territory:departement:73?subject=network:ccas-cias&amp;cost=payant</id>',
    );
  });

  it('un nom plein de balises reste un texte dans le flux', async () => {
    await app.database.dataSource.query(`UPDATE structure SET nom = $1 WHERE id = 'b'`, [
      `A ]]> B ]]><script>alert(1)</script>&`,
    ]);
    const feed = await app.ok(readFeed, { params: SAVOIE, query: {} });
    const titles = [...feed.matchAll(/<title[^>]*>(.*?)<\/title>/gs)].map(([, text]) => text);
    const title = titles.find((text) => text?.includes('alert'));
    // What a reader shows once the CDATA sections are joined and the references read: the name, and no element.
    expect(feed).not.toContain(']]> B');
    const shown = title!.replaceAll(/<!\[CDATA\[(.*?)\]\]>/gs, (_, text: string) =>
      text.replaceAll('<', '&lt;'),
    );
    expect(shown).not.toMatch(/<script/);
    expect(feed.match(/<entry>/g)).toHaveLength(feed.match(/<\/entry>/g)!.length);
  });
});

describe('Un territoire qui a plus de partenaires qu’il n’en est lu', () => {
  const ALPES = { kind: 'departement', code: '05' } as const;
  const of = (n: number) => `many-${String(n).padStart(4, '0')}`;

  it('donne les 3 000 premiers par nom, à lire et en fichier, et dit que d’autres manquent', async () => {
    const numbers = Array.from({ length: 3_001 }, (_, n) => n);
    const place = { code_insee: '05061', commune: 'Gap' };
    await app.list(
      numbers.map((n) => structure({ id: of(n), nom: of(n), ...place })),
      numbers.map((n) => service({ id: `${of(n)}-1`, structure_id: of(n), ...place })),
    );
    const { total, is_cut, partners } = await app.ok(readDirectory, {
      params: ALPES,
      query: { offset: '2999', limit: '20' },
    });
    expect({ total, is_cut, last: partners.map(({ id }) => id) }).toEqual({
      total: 3_000,
      is_cut: true,
      last: [of(2_999)],
    });
    const { features } = await app.ok(exportPartnersOnMap, { params: ALPES, query: {} });
    expect(features).toHaveLength(3_000);
  });
});
