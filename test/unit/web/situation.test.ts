import { describe, expect, it } from 'vitest';
import { addressOf, changeSituation, openSituation } from '#web/app/home/situation.ts';
import { readAddress, writeAddress } from '#web/features/obstacle/address.ts';
import { NOTHING } from '#web/features/obstacle/codes.ts';

const rent = 'logement-hebergement--reduire-les-impayes-de-loyer';
const read = { type: 'read', codes: { ...NOTHING, needs: [rent] } } as const;
const open = (search: string) => openSituation(readAddress(search), '73065');

describe('the situation and the address of the page', () => {
  it('opens a shared address as it was shared, before the remembered commune', () => {
    const search = `?besoins=${rent}&publics=jeunes&freins=pas-en-ligne&commune=2A004&rayon=50&cout=gratuit&langue=ar,lsf`;
    expect(writeAddress(addressOf(open(search)))).toBe(search);
  });

  it('starts from the remembered commune', () => {
    expect(open('').commune).toBe('73065');
  });

  it('makes a step in the history of what she does, not of what is read as she types', () => {
    const typed = changeSituation(open(''), read);
    expect(typed.step).toBe(false);
    expect(changeSituation(typed, { type: 'remove', choice: { kind: 'needs', code: rent } }).step).toBe(true);
  });

  it('goes back to an address without losing what was read', () => {
    const removed = changeSituation(changeSituation(open(''), read), {
      type: 'remove',
      choice: { kind: 'needs', code: rent },
    });
    const back = changeSituation(removed, {
      type: 'open',
      address: readAddress(`?besoins=${rent}&commune=73065`),
      afresh: false,
    });
    expect(addressOf(back).codes.needs).toEqual([rent]);
    expect(back.round).toBe(removed.round);
  });

  it('opened again, keeps what was only read apart from what she put or confirmed by hand', () => {
    const work = 'trouver-un-emploi--repondre-a-des-offres-demploi';
    const read2 = { type: 'read', codes: { ...NOTHING, needs: [rent, work] } } as const;
    const left = changeSituation(changeSituation(open(''), read2), {
      type: 'add',
      choice: { kind: 'needs', code: work },
    });
    const address = readAddress(`?besoins=${rent},${work}&commune=73065`);
    const back = openSituation(address, null, left.selection);
    expect(back.selection.added.needs).toEqual([work]);
    expect(addressOf(back).codes.needs).toEqual([rent, work]);
    expect(openSituation(address, null).selection.added.needs).toEqual([rent, work]);
  });

  it('makes a step of a filter, which Back takes away', () => {
    const filtered = changeSituation(open(`?besoins=${rent}`), {
      type: 'filters',
      filters: { cost: ['gratuit'] },
    });
    expect(filtered.step).toBe(true);
    expect(writeAddress(addressOf(filtered))).toContain('cout=gratuit');
    const back = changeSituation(filtered, {
      type: 'open',
      address: readAddress(`?besoins=${rent}`),
      afresh: false,
    });
    expect(back.filters).toEqual({});
  });

  it('starts afresh with an empty text, no filter and the same commune', () => {
    const filtered = changeSituation(open('?cout=gratuit'), read);
    const again = changeSituation(filtered, { type: 'restart' });
    expect(addressOf(again)).toEqual({ codes: NOTHING, commune: '73065', radius_km: 30, filters: {} });
    expect(again.round).toBe(1);
  });
});
