import { CommuneMap } from './territory/commune-map.tsx';
import { PartsMap } from './territory/parts-map.tsx';
import type { MapGiven } from './territory/map-given.ts';

/** The map of a territory: who is far from any help in each of its parts, or where a commune is. The tables beside say all that it shows. */
export default function TerritoryMap(given: MapGiven) {
  return given.territory.kind === 'commune' ? <CommuneMap {...given} /> : <PartsMap {...given} />;
}
