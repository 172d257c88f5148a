import { describe, expect, it } from 'vitest';
import { FILTER_CODES } from '#api/contract/filters.contract';
import { FILTER_NAMES } from '#api/domain/orientation/filter-names';
import { choicesOf, toggle, without } from '#web/ui/filters/change-filters.ts';
import { filterLabel, givenLabel } from '#web/ui/filters/filter-label.ts';

describe('choosing filters', () => {
  it('adds a value, takes it back, and leaves no empty filter behind', () => {
    const once = toggle({}, 'open', 'soir');
    const twice = toggle(once, 'open', 'maintenant');
    expect(twice).toEqual({ open: ['soir', 'maintenant'] });
    expect(toggle(twice, 'open', 'soir')).toEqual({ open: ['maintenant'] });
    expect(toggle(once, 'open', 'soir')).toEqual({});
    expect(without({ open: ['soir'], cost: ['gratuit'] }, 'open')).toEqual({ cost: ['gratuit'] });
  });

  it('lists what is chosen in the order of the filters', () => {
    expect(choicesOf({ network: ['caf'], open: ['soir'] })).toEqual([
      { name: 'open', value: 'soir' },
      { name: 'network', value: 'caf' },
    ]);
  });

  it('has words for every code of every filter', () => {
    for (const name of FILTER_NAMES) {
      if (name === 'source') continue;
      for (const code of FILTER_CODES[name])
        expect(filterLabel(name, code), `${name} ${code}`).not.toBe(code);
    }
  });

  it('says a source by the name that the answer gives, else by its slug', () => {
    const filters = [
      { name: 'source' as const, values: [{ value: 'dora', label: 'DORA', count: 2, chosen: true }] },
    ];
    expect(filterLabel('source', 'dora', givenLabel(filters, 'source', 'dora'))).toBe('DORA');
    expect(filterLabel('source', 'dora', givenLabel(undefined, 'source', 'dora'))).toBe('dora');
  });
});
