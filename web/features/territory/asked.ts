import { readSubject } from '#api/domain/coverage/subject';
import { THEMATIQUE_GROUPS } from '#api/domain/vocabulary/thematiques';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import { readSort, writeSort } from './table/sort-rows.ts';
import type { Sort } from './table/sort-rows.ts';

export const DISTANCES_KM = [5, 10, 20, 30, 50] as const;

export type Level = Exclude<TerritoryKind, 'france'>;

/** Into what each kind is parted. The communes of a région or of France are too many to be read: 15 MB of them. */
export const LEVELS: Record<TerritoryKind, readonly Level[]> = {
  france: ['region', 'departement', 'epci'],
  region: ['departement', 'epci'],
  departement: ['epci', 'commune'],
  epci: ['commune'],
  commune: [],
};

/** What the address asks of a territory; codes and numbers only. */
export interface Asked {
  /** Key of a subject, `need:…`. */
  subject: string;
  beyond_km: number;
  /** Null at the level of communes, which have no parts. */
  level: Level | null;
  /** Family of the needs shown; null for all. */
  family: string | null;
  /** Only the needs that nobody there answers. */
  absent: boolean;
  needsSort: Sort | null;
  partsSort: Sort | null;
}

const ALL = 'all:all';
const USUAL_KM = 20;

/** Reads an address; what it does not say, or says wrongly, is as usual. */
export function readAsked(query: URLSearchParams, kind: TerritoryKind): Asked {
  const subject = query.get('sujet') ?? ALL;
  const family = query.get('famille');
  return {
    subject: readSubject(subject) ? subject : ALL,
    beyond_km: DISTANCES_KM.find((km) => String(km) === query.get('distance')) ?? USUAL_KM,
    level: LEVELS[kind].find((level) => level === query.get('niveau')) ?? LEVELS[kind][0] ?? null,
    family: THEMATIQUE_GROUPS.find(({ value }) => value === family)?.value ?? null,
    absent: query.get('absents') === 'oui',
    needsSort: readSort(query.get('tri')),
    partsSort: readSort(query.get('tri-parties')),
  };
}

/** The address of what is asked, without what is as usual. */
export const writeAsked = (asked: Asked, kind: TerritoryKind): URLSearchParams =>
  changeAsked(new URLSearchParams(), asked, kind);

/** An address that asks this in the place of what it asked; what other parts of the page keep there stays. */
export function changeAsked(query: URLSearchParams, asked: Asked, kind: TerritoryKind): URLSearchParams {
  const usual = readAsked(new URLSearchParams(), kind);
  const values: Record<string, string | null> = {
    sujet: asked.subject === usual.subject ? null : asked.subject,
    distance: asked.beyond_km === usual.beyond_km ? null : String(asked.beyond_km),
    niveau: asked.level === usual.level ? null : asked.level,
    famille: asked.family,
    absents: asked.absent ? 'oui' : null,
    tri: writeSort(asked.needsSort),
    'tri-parties': writeSort(asked.partsSort),
  };
  const changed = new URLSearchParams(query);
  // Another subject has other partners: their list begins again.
  if (readAsked(query, kind).subject !== asked.subject) changed.delete('page');
  for (const [key, value] of Object.entries(values)) {
    if (value === null) changed.delete(key);
    else changed.set(key, value);
  }
  return changed;
}

/** What is still asked when another territory is opened: its subject and its distance. */
export function searchElsewhere({ subject, beyond_km }: Asked): string {
  const kept = { ...readAsked(new URLSearchParams(), 'france'), subject, beyond_km };
  return writeAsked(kept, 'france').toString();
}
