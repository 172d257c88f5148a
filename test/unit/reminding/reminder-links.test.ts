import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink, signLink } from '#api/modules/reminding/reminder-links';

const key = randomBytes(32);
const now = new Date('2026-11-24T09:30:00Z');
const LIFE_MS = 60 * 86_400_000;

describe('Le secret d’un lien', () => {
  it('dit ce que nous y avons écrit, jusqu’à soixante jours', () => {
    const id = randomUUID();
    const token = signLink('keep', id, { key, now });
    const read = (after_ms: number) => readLink(token, { key, now: new Date(now.getTime() + after_ms) });
    expect(read(LIFE_MS - 1)).toEqual({ purpose: 'keep', reminder_id: id, isOver: false });
    expect(read(LIFE_MS)).toEqual({ purpose: 'keep', reminder_id: id, isOver: true });
  });

  it('changé d’un seul caractère, ou signé d’une autre clé, il n’est pas lu', () => {
    const token = signLink('stop', randomUUID(), { key, now });
    expect(readLink(token, { key: randomBytes(32), now })).toBeNull();
    // The last character of a signature holds two bits that nothing reads.
    fc.assert(
      fc.property(fc.nat(token.length - 2), fc.constantFrom(...'abcdef0123456789.-_'), (at, letter) => {
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        if (changed !== token) expect(readLink(changed, { key, now })).toBeNull();
      }),
    );
  });

  it('n’importe quel texte est refusé sans erreur', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readLink(text, { key, now })).toBeNull();
      }),
    );
  });
});
