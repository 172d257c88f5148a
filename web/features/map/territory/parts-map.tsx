import { useComputedColorScheme } from '@mantine/core';
import { useMemo, useState } from 'react';
import { firstInView } from './circles.ts';
import { DARK, LIGHT, variablesOf } from './colours.ts';
import { DrawnMap } from './drawn-map.tsx';
import { legendOf } from './legend-lines.ts';
import { TerritoryLegend } from './legend.tsx';
import { LevelField } from './level-field.tsx';
import { MAP_LEVELS } from './levels.ts';
import { PictureButton } from './picture/picture-button.tsx';
import { PrintedPicture } from './picture/printed-picture.tsx';
import { cornersOf } from './places-in-rings.ts';
import { useDrawing } from './use-drawing.ts';
import { useMapLevel } from './use-map-level.ts';
import { words } from './words.fr.ts';
import type { Map as LeafletMap } from 'leaflet';
import type { MapGiven } from './map-given.ts';
import type { Place } from './places-in-rings.ts';
import frame from '../partner-map.module.css';
import classes from './territory.module.css';

/** Who is far from any help in each part of a territory, as colours; in each of its communes, as circles. */
export function PartsMap(given: MapGiven) {
  const { territory, asked } = given;
  const [level, choose] = useMapLevel(territory.kind);
  const colours = useComputedColorScheme('light') === 'dark' ? DARK : LIGHT;
  const drawing = useDrawing(given, level);
  const legend = useMemo(() => legendOf(drawing, asked.beyond_km), [drawing, asked.beyond_km]);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const inView = useFirstView(drawing.shapes.length > 0 ? drawing.shapes : NO_SHAPES);
  const pictured = { given, drawing, legend, map };
  return (
    <>
      <div className={`${frame.room} ${classes.room}`} style={variablesOf(colours)} data-screen-only>
        <LevelField levels={MAP_LEVELS[territory.kind]} value={level} onChange={choose} />
        <DrawnMap {...{ drawing, colours, inView }} {...given} onMap={setMap} />
        {drawing.state === 'waiting' && <p role="status">{words.waiting}</p>}
        {drawing.state === 'failed' && <p role="alert">{words.failed}</p>}
        <TerritoryLegend legend={legend} overseas={firstInView(inView).length < inView.length} />
        <PictureButton pictured={pictured} />
      </div>
      <PrintedPicture pictured={pictured} />
    </>
  );
}

const NO_SHAPES: Parameters<typeof cornersOf>[0] = [];

/** What is shown at first. It stays when the same territory is parted in another way: who looks closely is not sent back. */
function useFirstView(shapes: Parameters<typeof cornersOf>[0]): readonly Place[] {
  const [kept, keep] = useState<readonly Place[] | null>(null);
  const corners = useMemo(() => kept ?? cornersOf(shapes), [kept, shapes]);
  if (!kept && corners.length > 0) keep(corners);
  return corners;
}
