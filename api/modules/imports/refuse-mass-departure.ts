import type { EntityManager } from 'typeorm';
import { COUNT_LEAVING } from './departures.sql.ts';
import type { Kind } from './merge.sql.ts';

interface Departures {
  kind: Kind;
  source: string;
  leaving: number;
  listed: number;
}

const NAMES = { structure: 'structures', service: 'services' };

/** The file would empty a source: more likely a truncated file than a closed network. */
export class MassDepartureError extends Error {
  constructor(departures: Departures[]) {
    const counts = departures.map(
      ({ kind, source, leaving, listed }) => `${leaving} ${NAMES[kind]} sur ${listed} de « ${source} »`,
    );
    super(
      `${counts.join(', ')} disparaîtraient : le fichier semble incomplet, rien n’a été changé. ` +
        'Si c’est un extrait, relancez avec --partial ; s’il est bien complet, avec --accept-departures.',
    );
  }
}

/** Up to this many departures of a kind, a source may lose more than half of its listings in one edition. */
const MASS_DEPARTURE_FLOOR = 20;

/**
 * Looks at each source and each kind on its own: a large source does not hide that a small one empties.
 * @throws MassDepartureError
 */
export async function refuseMassDeparture(
  manager: EntityManager,
  { runId, departement, format }: { runId: string; departement: string | null; format: string },
): Promise<void> {
  const departures: Departures[] = [];
  for (const kind of ['structure', 'service'] as const) {
    const sources = (await manager.query(COUNT_LEAVING(kind), [runId, departement, format])) as Omit<
      Departures,
      'kind'
    >[];
    departures.push(...sources.map((source) => ({ ...source, kind })));
  }
  const massive = departures.filter(
    ({ leaving, listed }) => leaving > MASS_DEPARTURE_FLOOR && leaving * 2 > listed,
  );
  if (massive.length > 0) throw new MassDepartureError(massive);
}
