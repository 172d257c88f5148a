/**
 * Numbers that ARCEP keeps for works of fiction and never gives to anyone (plan de numérotation, décision n° 2018-0881, as
 * amended): four free digits after each beginning.
 */
const BEGINNINGS = {
  north_west: '+3326191',
  north_east: '+3335301',
  south_east: '+3346571',
  south_west: '+3353649',
  paris: '+3319900',
  mobile: '+3363998',
} as const;

type Area = keyof typeof BEGINNINGS;

const AREA_OF_REGION: Readonly<Record<string, Area>> = {
  '11': 'paris',
  '24': 'north_west',
  '28': 'north_west',
  '52': 'north_west',
  '53': 'north_west',
  '27': 'north_east',
  '32': 'north_east',
  '44': 'north_east',
  '84': 'south_east',
  '93': 'south_east',
  '94': 'south_east',
  '75': 'south_west',
  '76': 'south_west',
};

/** Prime to 10 000: neighbours in the list do not get neighbouring numbers, and no number comes twice. */
const STEP = 6_073;

/** A fictional number in E.164 for the n-th structure (0 to 9 999); a mobile one overseas, where no range is kept. */
export function fictionalPhone(rank: number, code_region: string, mobile: boolean): string {
  const area = mobile ? 'mobile' : (AREA_OF_REGION[code_region] ?? 'mobile');
  return `${BEGINNINGS[area]}${String((rank * STEP) % 10_000).padStart(4, '0')}`;
}
