import { formatDistance } from '#web/lib/format-distance.ts';
import { formatNumber } from '#web/lib/french.ts';
import { TerritoryLink } from '../territory-link.tsx';
import { tables, zones } from '../territory.fr.ts';
import type { Column } from '../table/column.ts';
import type { WhiteZones } from '../use-territory.ts';

export type Beyond = WhiteZones['communes'][number];
export type Place = WhiteZones['best_places'][number] & { rank: number };

const numberOf = (value: number | null) => (value === null ? tables.unknown : formatNumber(value));

const linkTo = (search: string) =>
  function CommuneLink({ code, nom }: { code: string; nom: string }) {
    return (
      <TerritoryLink to={{ kind: 'commune', code }} search={search}>
        {nom}
      </TerritoryLink>
    );
  };

/** The communes beyond the distance. */
export function beyondColumns(search: string): Column<Beyond>[] {
  const words = zones.communes;
  return [
    { key: 'commune', label: words.commune, value: ({ nom }) => nom, cell: linkTo(search) },
    { key: 'code', label: words.code, value: ({ code }) => code, fileOnly: true },
    {
      key: 'habitants',
      label: words.inhabitants,
      numeric: true,
      value: ({ inhabitants }) => inhabitants,
      cell: ({ inhabitants }) => numberOf(inhabitants),
    },
    {
      key: 'distance',
      label: words.distance,
      fileLabel: words.distanceMetres,
      numeric: true,
      value: ({ distance_m }) => distance_m,
      cell: ({ distance_m }) => (distance_m === null ? words.nowhere : formatDistance(distance_m)),
    },
    {
      key: 'a_distance',
      label: words.atDistance,
      value: ({ at_a_distance }) => (at_a_distance ? words.yes : words.no),
    },
  ];
}

/** The places where one more offer would serve most. */
export function placeColumns(search: string): Column<Place>[] {
  const words = zones.places;
  return [
    { key: 'commune', label: words.commune, value: ({ nom }) => nom, cell: linkTo(search) },
    { key: 'code', label: words.code, value: ({ code }) => code, fileOnly: true },
    { key: 'rang', label: words.rank, numeric: true, value: ({ rank }) => rank },
    {
      key: 'gagnes',
      label: words.gained,
      numeric: true,
      value: ({ gained }) => gained,
      cell: ({ gained }) => formatNumber(gained),
    },
    {
      key: 'seule',
      label: words.alone,
      numeric: true,
      value: ({ gained_alone }) => gained_alone,
      cell: ({ gained_alone }) => formatNumber(gained_alone),
    },
  ];
}
