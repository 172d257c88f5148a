import type { Listing } from '#api/contract/listings.contract';

type Structure = Listing['structure'];

const OSM = 'https://www.openstreetmap.org';

/** `12 place de l’Église, 73110 Valgelon-La Rochette`; null when the place is hidden or unknown. */
export function describeAddress(
  site: Pick<Structure, 'adresse' | 'complement_adresse' | 'code_postal' | 'commune'>,
) {
  const town = [site.code_postal, site.commune].filter(Boolean).join(' ');
  return [site.adresse, site.complement_adresse, town].filter(Boolean).join(', ') || null;
}

export interface PlaceLinks {
  onFoot: string | null;
  bus: string | null;
  search: string | null;
}

/**
 * Pages of OpenStreetMap that lead to it: they say where to go, never from where. The middle of a commune is no place to
 * walk to: the address is then looked for instead.
 */
export function placeLinks(structure: Structure): PlaceLinks {
  const { latitude, longitude, point_origin } = structure;
  if (latitude !== null && longitude !== null && point_origin !== 'commune') {
    const [lat, lon] = [latitude.toFixed(5), longitude.toFixed(5)];
    return {
      onFoot: `${OSM}/directions?engine=fossgis_osrm_foot&to=${lat}%2C${lon}`,
      bus: `${OSM}/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}&layers=T`,
      search: null,
    };
  }
  const address = structure.adresse && describeAddress(structure);
  return { onFoot: null, bus: null, search: address && `${OSM}/search?query=${encodeURIComponent(address)}` };
}
