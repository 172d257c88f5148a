import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admitInHour } from '#api/domain/limits/admit-in-hour';
import { networkOfAddress } from '#api/domain/limits/network-of-address';
import { HourlyMemory } from '#api/http/hourly-memory';

const HOUR_MS = 3_600_000;

describe('Tant par heure', () => {
  it('jamais plus dans aucune heure, et tout est permis après une heure de silence', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 30 * 60_000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 10 }), (given, most) => {
        let [now_ms, times_ms] = [Date.UTC(2026, 10, 24), [] as number[]];
        const admitted_ms: number[] = [];
        for (const gap_ms of given) {
          now_ms += gap_ms;
          const judged = admitInHour(times_ms, most, new Date(now_ms));
          times_ms = judged.times_ms;
          const inHour = admitted_ms.filter((time_ms) => time_ms > now_ms - HOUR_MS).length;
          expect(judged.admitted).toBe(inHour < most);
          if (judged.admitted) admitted_ms.push(now_ms);
          expect(times_ms.length).toBeLessThanOrEqual(most);
        }
        expect(admitInHour(times_ms, most, new Date(now_ms + HOUR_MS)).admitted).toBe(true);
      }),
    );
  });

  it('chacun a les siens, et la mémoire reste bornée', () => {
    const memory = new HourlyMemory();
    const now = new Date();
    expect([memory.admits(['a'], 1, now), memory.admits(['a'], 1, now)]).toEqual([true, false]);
    expect(memory.admits(['b'], 1, now)).toBe(true);
    expect(memory.admits(['a', 'b'], 1, now)).toBe(true);
    for (let index = 0; index < 20_000; index++) memory.admits([`flood ${index}`], 1, now);
    expect(memory.admits(['b'], 1, now)).toBe(true);
  });
});

describe('Une heure en mémoire', () => {
  it('ce qui est refusé ensuite ne compte pas', () => {
    const memory = new HourlyMemory();
    const now = new Date();
    for (let times = 0; times < 3; times += 1) {
      expect(memory.admits(['a'], 1, now)).toBe(true);
      memory.release(['a']);
    }
    expect(memory.admits(['a'], 1, now)).toBe(true);
    expect(memory.admits(['a'], 1, now)).toBe(false);
  });
});

describe('Le réseau d’une adresse', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:12:3456:1:2:3:4', '2001:db8:12:3400'],
    ['2001:0DB8:0012:34ff::1', '2001:db8:12:3400'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s est de %s', (address, network) => {
    expect(networkOfAddress(address)).toBe(network);
  });

  it('changer d’adresse dans la même box ne fait pas une autre personne, changer de box oui', () => {
    const box = ['2001:db8:aa:bb01::9', '2001:db8:aa:bbff:dead::1'].map(networkOfAddress);
    expect(new Set(box).size).toBe(1);
    expect(networkOfAddress('2001:db8:aa:bc00::9')).not.toBe(box[0]);
  });
});
