/** A row of `commune`. */
export interface DemoCommune {
  code: string;
  nom: string;
  type: 'commune' | 'arrondissement';
  code_departement: string;
  code_region: string;
  code_epci: string | null;
  codes_postaux: string[];
  population: number | null;
  latitude: number | null;
  longitude: number | null;
}

/** Paris, Lyon and Marseille, whose listings stand in an arrondissement. */
export const CITY_OF_ARRONDISSEMENT: Readonly<Record<string, string>> = {
  '75': '75056',
  '69': '69123',
  '13': '13055',
};

/** One département with the communes that may hold a structure, the most populous first. */
export interface DemoDepartement {
  code: string;
  code_region: string;
  population: number;
  /** The most populous of its région. */
  first_of_region: boolean;
  communes: DemoCommune[];
}

const inhabitants = ({ population }: DemoCommune): number => population ?? 0;

function toDepartement(code: string, communes: DemoCommune[]): DemoDepartement[] {
  const split = communes.some(({ type }) => type === 'arrondissement');
  const city = split ? CITY_OF_ARRONDISSEMENT[code] : undefined;
  const whole = communes.filter((commune) => commune.code !== city);
  const located = whole.filter(
    ({ latitude, codes_postaux }) => latitude !== null && codes_postaux.length > 0,
  );
  const first = located[0];
  if (first === undefined) return [];
  return [
    {
      code,
      code_region: first.code_region,
      population: whole.reduce((sum, commune) => sum + inhabitants(commune), 0),
      first_of_region: false,
      communes: located.sort((a, b) => inhabitants(b) - inhabitants(a) || (a.code < b.code ? -1 : 1)),
    },
  ];
}

/** Départements by code, without the communes that have no point or no postcode. */
export function groupByDepartement(communes: readonly DemoCommune[]): DemoDepartement[] {
  const groups = new Map<string, DemoCommune[]>();
  for (const commune of communes) {
    const group = groups.get(commune.code_departement);
    if (group) group.push(commune);
    else groups.set(commune.code_departement, [commune]);
  }
  const departements = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, members]) => toDepartement(code, members));
  const first = new Map<string, DemoDepartement>();
  for (const departement of departements) {
    const known = first.get(departement.code_region);
    if (known === undefined || departement.population > known.population)
      first.set(departement.code_region, departement);
  }
  for (const departement of first.values()) departement.first_of_region = true;
  return departements;
}
