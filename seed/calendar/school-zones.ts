/** Zones whose school holidays are known here. Overseas académies set their own calendars, which are not. */
export type SchoolZone = 'A' | 'B' | 'C' | 'Corse';

/**
 * Départements of each académie of the mainland and Corsica, by zone (arrêté du 7 décembre 2022 fixant le calendrier scolaire,
 * the same in that of 22 October 2025; académies: Code de l'éducation, art. R. 222-2).
 */
const ACADEMIES: Readonly<Record<SchoolZone, Readonly<Record<string, string>>>> = {
  A: {
    Besançon: '25 39 70 90',
    Bordeaux: '24 33 40 47 64',
    'Clermont-Ferrand': '03 15 43 63',
    Dijon: '21 58 71 89',
    Grenoble: '07 26 38 73 74',
    Limoges: '19 23 87',
    Lyon: '01 42 69',
    Poitiers: '16 17 79 86',
  },
  B: {
    'Aix-Marseille': '04 05 13 84',
    Amiens: '02 60 80',
    Lille: '59 62',
    'Nancy-Metz': '54 55 57 88',
    Nantes: '44 49 53 72 85',
    Nice: '06 83',
    Normandie: '14 27 50 61 76',
    'Orléans-Tours': '18 28 36 37 41 45',
    Reims: '08 10 51 52',
    Rennes: '22 29 35 56',
    Strasbourg: '67 68',
  },
  C: {
    Créteil: '77 93 94',
    Montpellier: '11 30 34 48 66',
    Paris: '75',
    Toulouse: '09 12 31 32 46 65 81 82',
    Versailles: '78 91 92 95',
  },
  Corse: { Corse: '2A 2B' },
};

const ZONES: readonly SchoolZone[] = ['A', 'B', 'C', 'Corse'];

const ZONE_OF_DEPARTEMENT: ReadonlyMap<string, SchoolZone> = new Map(
  ZONES.flatMap((zone) =>
    Object.values(ACADEMIES[zone]).flatMap((codes) =>
      codes.split(' ').map((code): [string, SchoolZone] => [code, zone]),
    ),
  ),
);

/** Zone of a département, by INSEE code; null overseas. */
export function schoolZoneOf(codeDepartement: string): SchoolZone | null {
  return ZONE_OF_DEPARTEMENT.get(codeDepartement) ?? null;
}
