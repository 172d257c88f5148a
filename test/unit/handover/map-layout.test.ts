import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAP, layOutMap } from '#web/features/handover/sheet/map-layout.ts';
import type { MapPlace } from '#web/features/handover/sheet/map-layout.ts';

const place = (name: string, latitude: number, longitude: number, approximate = false): MapPlace => ({
  name,
  latitude,
  longitude,
  approximate,
});
const HOME = place('Chambéry', 45.57, 5.91);
const NORTH_EAST = place('1', 45.69, 6.05);

describe('Le plan sans fond de carte', () => {
  it('met le nord en haut et l’est à droite', () => {
    const plan = layOutMap(HOME, [NORTH_EAST], []);
    const [pin] = plan?.pins ?? [];
    expect(pin?.x).toBeGreaterThan(plan?.home.x ?? Infinity);
    expect(pin?.y).toBeLessThan(plan?.home.y ?? 0);
  });

  it('donne une échelle vraie : deux points à 10 km du nord au sud', () => {
    const plan = layOutMap(HOME, [place('1', HOME.latitude + 10 / 111.195, HOME.longitude)], []);
    const apart = (plan?.home.y ?? 0) - (plan?.pins[0]?.y ?? 0);
    const { km, length } = plan?.scale ?? { km: 0, length: 1 };
    expect((apart * km) / length).toBeCloseTo(10, 0);
  });

  it('n’existe pas quand il n’ajoute rien : lieux approchés dans la commune, ou trop loin', () => {
    expect(layOutMap(HOME, [], [])).toBeNull();
    expect(layOutMap(HOME, [place('1', 45.5701, 5.9101, true)], [])).toBeNull();
    expect(layOutMap(HOME, [place('1', 48.85, 2.35)], [])).toBeNull();
    expect(layOutMap(HOME, [place('1', 45.58, 5.91)], [])).not.toBeNull();
  });

  it('réunit les partenaires d’un même lieu sous tous leurs numéros, et dit l’approché', () => {
    const plan = layOutMap(HOME, [NORTH_EAST, { ...NORTH_EAST, name: '2', approximate: true }], []);
    expect(plan?.pins).toMatchObject([{ name: '1, 2', approximate: true }]);
  });

  it('n’écrit pas la commune sous un partenaire, même approché', () => {
    const plan = layOutMap(HOME, [{ ...HOME, name: '1', approximate: true }, place('2', 46.1, 5.85)], []);
    const pin = plan?.pins[0] ?? { x: 0, y: 0 };
    const { x, y } = plan?.home.label ?? pin;
    expect(plan?.home.hidden).toBe(true);
    expect(Math.abs(y - pin.y) > 24 || Math.abs(x - pin.x) > 23, `${x - pin.x}, ${y - pin.y}`).toBe(true);
  });

  it('tient toujours dans son cadre', () => {
    const degrees = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });
    const around = fc
      .tuple(degrees(45.2, 46), degrees(5.4, 6.5))
      .map(([north, east]) => place('x', north, east));
    fc.assert(
      fc.property(
        fc.array(around, { minLength: 1, maxLength: 6 }),
        fc.array(around, { maxLength: 8 }),
        (to, towns) => {
          const plan = layOutMap(HOME, to, towns);
          for (const { x, y } of [...(plan?.pins ?? []), ...(plan?.towns ?? [])]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(MAP.width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(MAP.height);
          }
        },
      ),
    );
  });
});
