import { divIcon } from 'leaflet';
import { useEffect, useMemo, useReducer } from 'react';
import { Marker, Pane, useMap, useMapEvents } from 'react-leaflet';
import { useGroups } from './use-groups.ts';
import type { Map as LeafletMap } from 'leaflet';
import { placeLabels } from './place-labels.ts';
import type { Group } from './cluster-points.ts';
import type { MapPoint } from './map-point.ts';
import type { Town } from './town.ts';
import type { Box, Side } from './place-labels.ts';
import classes from './towns.module.css';

interface Props {
  towns: readonly Town[];
  /** Where names must not be written. */
  points: readonly MapPoint[];
  home: Town | null;
  /** Real tiles already name the towns: only the person's commune is still marked. */
  hidden: boolean;
}

const PIN_PX = 36;
const UNDER_TILES = 'towns';
const OVER_TILES = 'home';

/** The towns around as dots, with as many names as fit, and the person's commune: what the map is without tiles. */
export function TownsLayer({ towns, points, home, hidden }: Props) {
  const map = useMap();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useMapEvents({ moveend: redraw });
  useEffect(() => {
    for (const pane of [UNDER_TILES, OVER_TILES]) map.getPane(pane)?.setAttribute('aria-hidden', 'true');
  }, [map]);

  const shown = useMemo(() => withHome(hidden ? [] : towns, home), [towns, home, hidden]);
  // Worked out on the screen, so again each time the map moves.
  const sides = sidesOf(map, shown, useGroups(points));
  return (
    <>
      <Pane name={UNDER_TILES} style={{ zIndex: 150 }} />
      <Pane name={OVER_TILES} style={{ zIndex: 450 }} />
      {shown.map((town) => (
        <TownMark key={town.code} town={town} home={town.code === home?.code} side={sides.get(town.code)} />
      ))}
    </>
  );
}

const withHome = (towns: readonly Town[], home: Town | null) =>
  home ? [home, ...towns.filter(({ code }) => code !== home.code)] : [...towns];

function sidesOf(map: LeafletMap, towns: readonly Town[], groups: readonly Group[]): Map<string, Side> {
  const { x: width, y: height } = map.getSize();
  const zoomButtons = { left: 0, top: 0, right: 60, bottom: 100 };
  const scaleAndSource = { left: 0, top: height - 26, right: width, bottom: height };
  const obstacles = [zoomButtons, scaleAndSource, ...groups.map((group) => boxOf(map, group))];
  const dots = towns.flatMap((town, index) => {
    const { x, y } = map.latLngToContainerPoint([town.latitude, town.longitude]);
    const seen = x > 0 && y > 0 && x < width && y < height;
    const weight = index === 0 ? Infinity : town.population;
    return seen ? [{ id: town.code, name: town.nom, x, y, weight }] : [];
  });
  return placeLabels(dots, { frame: { left: 0, top: 0, right: width, bottom: height }, obstacles });
}

/** A pin points at its place from above; a group is centred on it (see pins.module.css). */
function boxOf(map: LeafletMap, { points, latitude, longitude }: Group): Box {
  const { x, y } = map.latLngToContainerPoint([latitude, longitude]);
  const [left, top] = points.length === 1 ? [x - 2, y - PIN_PX - 2] : [x - PIN_PX / 2, y - PIN_PX / 2];
  return { left, top, right: left + PIN_PX, bottom: top + PIN_PX };
}

function TownMark({ town, home, side }: { town: Town; home: boolean; side: Side | undefined }) {
  const icon = useMemo(() => {
    const element = document.createElement('span');
    element.textContent = side || home ? town.nom : '';
    const kind = [
      classes.town,
      classes[side ?? 'right'],
      home && classes.home,
      town.approximate && classes.approximate,
    ];
    return divIcon({ html: element, className: kind.filter(Boolean).join(' '), iconSize: [0, 0] });
  }, [town, home, side]);
  return (
    <Marker
      position={[town.latitude, town.longitude]}
      icon={icon}
      pane={home ? OVER_TILES : UNDER_TILES}
      interactive={false}
      keyboard={false}
    />
  );
}
