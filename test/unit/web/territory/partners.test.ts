import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTER_CODES } from '#api/contract/filters.contract';
import { changeAsked, readAsked } from '#web/features/territory/asked.ts';
import {
  changePartnersAsked,
  readPartnersAsked,
  shownOn,
} from '#web/features/territory/partners/asked-partners.ts';
import { queryOfList } from '#web/features/territory/partners/query-of-list.ts';
import { filesOfList } from '#web/features/territory/taking/files-of-list.ts';
import { fileName } from '#web/lib/file-name.ts';

const addressed = (search: string) => readPartnersAsked(new URLSearchParams(search));

describe('Ce que l’adresse dit de la liste des partenaires', () => {
  it('se relit tel quel, sans toucher à ce que le reste de la page y garde', () => {
    const filters = fc.record(
      {
        open: fc.subarray([...FILTER_CODES.open], { minLength: 1 }),
        cost: fc.subarray([...FILTER_CODES.cost], { minLength: 1 }),
        source: fc.constant(['dora', 'soliguide']),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, fc.integer({ min: 1, max: 99_999 }), (chosen, page) => {
        const before = new URLSearchParams('sujet=need:sante--addictions&tri=-offres&cout=payant&page=7');
        const after = changePartnersAsked(before, { filters: chosen, page });
        expect(readPartnersAsked(after)).toEqual({ filters: chosen, page });
        expect(after.get('sujet')).toBe('need:sante--addictions');
        expect(after.get('tri')).toBe('-offres');
      }),
    );
  });

  it('ne garde ni page impossible ni filtre inconnu', () => {
    for (const page of ['0', '-1', '1.5', '1e3', 'deux', '999999']) {
      expect(addressed(`page=${page}`).page).toBe(1);
    }
    expect(addressed('cout=cadeau,gratuit&langue=zz').filters).toEqual({ cost: ['gratuit'] });
  });

  it('ce qui est comme d’habitude n’y est pas', () => {
    const emptied = changePartnersAsked(new URLSearchParams('cout=gratuit&page=2'), { filters: {}, page: 1 });
    expect(emptied.toString()).toBe('');
  });

  it('un autre sujet recommence à la première page ; une autre distance n’y change rien', () => {
    const query = new URLSearchParams('page=3&cout=gratuit');
    const asked = readAsked(query, 'departement');
    const other = changeAsked(query, { ...asked, subject: 'need:sante--addictions' }, 'departement');
    expect(readPartnersAsked(other)).toEqual({ filters: { cost: ['gratuit'] }, page: 1 });
    const farther = changeAsked(query, { ...asked, beyond_km: 50 }, 'departement');
    expect(readPartnersAsked(farther).page).toBe(3);
  });
});

describe('Une page de la liste', () => {
  it.each([
    [1, 0, { first: 1, last: 0, pages: 0 }],
    [1, 20, { first: 1, last: 20, pages: 1 }],
    [2, 21, { first: 21, last: 21, pages: 2 }],
    [3, 300, { first: 41, last: 60, pages: 15 }],
  ])('la %i, de %i partenaires', (page, total, shown) => {
    expect(shownOn(page, total)).toEqual(shown);
  });
});

describe('Ce que l’API est priée de donner', () => {
  it('est le même dans quelque ordre que les filtres aient été choisis', () => {
    expect(queryOfList('all:all', { cost: ['payant', 'gratuit'], open: ['soir'] })).toEqual(
      queryOfList('all:all', { open: ['soir'], cost: ['gratuit', 'payant'] }),
    );
    expect(queryOfList('all:all', { cost: [] })).toEqual({ subject: 'all:all' });
  });

  it('les fichiers et le flux portent le sujet et les filtres de la liste', () => {
    const territory = { kind: 'region', code: '84', nom: 'Auvergne-Rhône-Alpes' } as const;
    const files = filesOfList({
      territory,
      subject: 'group:sante',
      filters: { cost: ['gratuit', 'payant'] },
    });
    for (const [ending, address] of [
      ['partners.csv', files.csv],
      ['partners.csv', files.csvCodes],
      ['partners.geojson', files.geojson],
      ['partners.atom', files.feed],
    ] as const) {
      const { pathname, searchParams } = new URL(address, 'https://baguette.example');
      expect(pathname).toBe(`/api/territories/region/84/${ending}`);
      expect(searchParams.get('subject')).toBe('group:sante');
      expect(searchParams.get('cost')).toBe('gratuit,payant');
    }
    expect(files.csv).toContain('headings=fr');
    expect(files.csvCodes).not.toContain('headings');
  });

  it('un fichier porte un nom que tout système accepte', () => {
    expect(fileName('Partenaires L’Haÿ-les-Roses / Œuvres')).toBe('partenaires-l-hay-les-roses-oeuvres');
  });
});
