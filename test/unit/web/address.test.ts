import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRAKES } from '#api/contract/orientation.contract';
import { PUBLICS } from '#api/domain/vocabulary/publics';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { DEFAULT_RADIUS_KM, RADII_KM, readAddress, writeAddress } from '#web/features/obstacle/address.ts';

const some = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });

const address = fc.record({
  codes: fc.record({
    needs: fc.uniqueArray(fc.constantFrom(...THEMATIQUES.map(({ value }) => value))),
    publics: fc.uniqueArray(fc.constantFrom(...PUBLICS.map(({ value }) => value))),
    brakes: fc.uniqueArray(fc.constantFrom(...BRAKES)),
  }),
  commune: fc.constantFrom(null, '73065', '2A004', '97411'),
  radius_km: fc.constantFrom(...RADII_KM),
  filters: fc.record(
    {
      open: some('maintenant', 'soir', 'week-end'),
      cost: some('gratuit', 'payant'),
      language: some('ar', 'lsf', 'interpreter'),
      network: some('france-service', 'ccas-cias'),
      source: some('dora', 'mediation-numerique'),
    },
    { requiredKeys: [] },
  ),
});

describe('the address of the page', () => {
  it('says the same when it is written and read again', () => {
    fc.assert(
      fc.property(address, (each) => {
        expect(readAddress(writeAddress(each))).toEqual(each);
      }),
    );
  });

  it('stays legible', () => {
    const search = writeAddress({
      codes: { needs: ['sante--addictions', 'sante--sante-mentale'], publics: ['jeunes'], brakes: [] },
      commune: '73065',
      radius_km: 50,
      filters: { open: ['maintenant', 'soir'], cost: ['gratuit'] },
    });
    expect(search).toBe(
      '?besoins=sante--addictions,sante--sante-mentale&publics=jeunes&commune=73065&rayon=50&ouvert=maintenant,soir&cout=gratuit',
    );
  });

  it('is nothing for nothing', () => {
    expect(writeAddress(readAddress(''))).toBe('');
  });

  it('never lets words through: only codes are read, whatever is typed in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (needs, commune, radius) => {
        const read = readAddress(
          `?${new URLSearchParams({ besoins: needs, commune, rayon: radius }).toString()}`,
        );
        const known = new Set<string>(THEMATIQUES.map(({ value }) => value));
        expect(read.codes.needs.every((code) => known.has(code))).toBe(true);
        expect(read.commune === null || /^(\d{2}|2[AB])\d{3}$/.test(read.commune)).toBe(true);
        expect(RADII_KM).toContain(read.radius_km);
      }),
    );
  });

  it('reads filters by their codes only, an unknown one is left out', () => {
    const { filters } = readAddress(
      '?ouvert=soir,nuit,soir&langue=elfique&reseau=france-service&source=dora,Une phrase,&acces=',
    );
    expect(filters).toEqual({ open: ['soir'], network: ['france-service'], source: ['dora'] });
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = readAddress(`?${new URLSearchParams({ ouvert: typed, source: typed }).toString()}`);
        expect((read.filters.source ?? []).every((slug) => /^[a-z0-9-]+$/.test(slug))).toBe(true);
        expect((read.filters.open ?? []).every((code) => /^(maintenant|soir|week-end)$/.test(code))).toBe(
          true,
        );
      }),
    );
  });

  it('falls back on the usual radius when another one is asked for', () => {
    expect(readAddress('?rayon=4000').radius_km).toBe(DEFAULT_RADIUS_KM);
  });
});
