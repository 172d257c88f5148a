import { TERRITORY_KINDS } from '#api/domain/coverage/territory-tree';
import { territoryPath, readTerritoryPath } from '#api/domain/sharing/territory-path';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import type { Level } from '../asked.ts';
import type { TerritoryId } from '#api/domain/sharing/territory-path';

/** The parts of a territory's page that another site may show. */
export const VIEWS = ['zones', 'besoins', 'parties'] as const;

export type View = (typeof VIEWS)[number];

/** Which of them an address asks for: those who are far from help, unless it says otherwise. A commune has no parts. */
export function readView(query: URLSearchParams, kind: TerritoryKind): View {
  return viewsOf(kind).find((view) => view === query.get('vue')) ?? 'zones';
}

export const viewsOf = (kind: TerritoryKind): readonly View[] =>
  VIEWS.filter((view) => view !== 'parties' || kind !== 'commune');

/** By what the address asks the map of a page to be drawn, for its frame to be drawn so; null where it asks for nothing that is. */
export const readFramedMap = (query: URLSearchParams): Level | null =>
  PARTS.find((kind) => kind === query.get('carte')) ?? null;

const PARTS: readonly Level[] = TERRITORY_KINDS.filter((kind) => kind !== 'france');

/** What a frame shows of a territory. */
export const embedPath = (id: TerritoryId): string =>
  `/embed${id.kind === 'france' ? '/territoires/france' : territoryPath(id)}`;

/** What an address names, after `/embed/`; null when it names no territory. */
export function readEmbedPath(path: string): TerritoryId | null {
  const [page, kind, code, ...others] = path.split('/').filter(Boolean);
  if (page !== 'territoires' || others.length > 0) return null;
  return readTerritoryPath(kind === 'france' && !code ? undefined : kind, code);
}
