import { describe, expect, it } from 'vitest';
import { nameReporter } from '#api/modules/reporting/name-reporter';

describe('Le nom d’une personne qui signale', () => {
  const key = { id: 4, key: Buffer.alloc(32, 7), made_on: '2026-11-01' };

  it('est le même pour la même adresse, tant que la clé dure', () => {
    expect(nameReporter('192.0.2.7', key)).toBe(nameReporter('192.0.2.7', key));
    expect(nameReporter('192.0.2.7', key)).not.toBe(nameReporter('192.0.2.8', key));
    expect(nameReporter('192.0.2.7', { ...key, key: Buffer.alloc(32, 8) })).not.toBe(
      nameReporter('192.0.2.7', key),
    );
  });

  it('est porté par beaucoup d’adresses : même avec la clé, on ne retrouve pas laquelle', () => {
    const name = nameReporter('192.0.2.7', key);
    const bearers = new Set<string>();
    for (let index = 0; index < 400_000 && bearers.size < 2; index++) {
      const address = `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;
      if (nameReporter(address, key) === name) bearers.add(address);
    }
    expect(bearers.size).toBe(2);
  });
});
