import { useMemo } from 'react';
import { CircleMarker, Tooltip } from 'react-leaflet';
import { DARK, LIGHT, variablesOf } from './colours.ts';
import { useComputedColorScheme } from '@mantine/core';
import { outlinesOf } from './levels.ts';
import { MapFrame } from './map-frame.tsx';
import { cornersOf } from './places-in-rings.ts';
import { ShapesLayer } from './shapes-layer.tsx';
import { shapesOf } from './shapes.ts';
import { useOutlines } from './use-outlines.ts';
import { words } from './words.fr.ts';
import type { MapGiven } from './map-given.ts';
import frame from '../partner-map.module.css';
import classes from './territory.module.css';

const nothing = () => '';

/** Where a commune is in its EPCI. */
export function CommuneMap({ territory }: Pick<MapGiven, 'territory'>) {
  const colours = useComputedColorScheme('light') === 'dark' ? DARK : LIGHT;
  const { data } = useOutlines(outlinesOf(territory, 'commune'));
  const shapes = useMemo(() => shapesOf(data?.outlines.features ?? [], new Map(), 30), [data]);
  const { latitude, longitude, nom } = territory;
  const corners = useMemo(() => cornersOf(shapes), [shapes]);
  const point = useMemo(
    () => (latitude === null || longitude === null ? [] : [{ latitude, longitude }]),
    [latitude, longitude],
  );
  const inView = useMemo(() => [...corners, ...point], [corners, point]);
  if (inView.length === 0) return null;
  const [around] = shapes;
  return (
    <div className={`${frame.room} ${classes.room}`} style={variablesOf(colours)} data-screen-only>
      <MapFrame short label={words.communeKeys} inView={inView}>
        {(overTiles) => (
          <>
            <ShapesLayer {...{ shapes, colours, overTiles }} tell={nothing} onPress={null} />
            {point.map((place) => (
              <CircleMarker
                key={nom}
                center={[place.latitude, place.longitude]}
                radius={9}
                className={classes.here ?? ''}
              >
                <Tooltip permanent direction="top">
                  {nom}
                </Tooltip>
              </CircleMarker>
            ))}
          </>
        )}
      </MapFrame>
      {around && (
        <p className={frame.notes}>
          {words.around(around.nom)}
          {around.approximate && ` ${words.marks.approximate}.`}
          {data?.source && ` ${words.source(data.source.origin, data.source.licence, data.source.date)}.`}
        </p>
      )}
    </div>
  );
}
