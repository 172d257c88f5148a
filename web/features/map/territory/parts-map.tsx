import { useComputedColorScheme } from '@mantine/core';
import { useMemo, useState } from 'react';
import { firstInView } from './circles.ts';
import { DARK, LIGHT, variablesOf } from './colours.ts';
import { DrawnMap } from './drawn-map.tsx';
import { viewWithoutOutlines } from './first-view.ts';
import { legendOf } from './legend-lines.ts';
import { TerritoryLegend } from './legend.tsx';
import { LevelField } from './level-field.tsx';
import { PictureButton } from './picture/picture-button.tsx';
import { PrintedPicture } from './picture/printed-picture.tsx';
import { cornersOf } from './places-in-rings.ts';
import { useDrawing } from './use-drawing.ts';
import { useMapLevel } from './use-map-level.ts';
import { words } from './words.fr.ts';
import type { Map as LeafletMap } from 'leaflet';
import type { MapGiven } from './map-given.ts';
import type { Place } from './places-in-rings.ts';
import type { Drawing } from './use-drawing.ts';
import frame from '../partner-map.module.css';
import classes from './territory.module.css';

/** Who is far from any help in each part of a territory, as colours; in each of its communes, as circles. */
export function PartsMap(given: MapGiven) {
  const { territory, asked } = given;
  const { levels, level, choose } = useMapLevel(territory);
  const colours = useComputedColorScheme('light') === 'dark' ? DARK : LIGHT;
  const drawing = useDrawing(given, level);
  const legend = legendOf(drawing, { beyond_km: asked.beyond_km, levels });
  const [map, setMap] = useState<LeafletMap | null>(null);
  const inView = useFirstView(drawing, territory);
  const question = [territory.kind, territory.code, level, asked.subject, asked.beyond_km].join(' ');
  const pictured = { given, drawing, legend, map };
  return (
    <>
      <div className={`${frame.room} ${classes.room}`} style={variablesOf(colours)} data-screen-only>
        <LevelField levels={levels} value={level} onChange={choose} />
        <DrawnMap {...{ drawing, question, colours, inView }} {...given} onMap={setMap} />
        {drawing.state === 'waiting' && <p role="status">{words.waiting}</p>}
        {drawing.state === 'failed' && <p role="alert">{words.failed}</p>}
        <TerritoryLegend legend={legend} overseas={firstInView(inView).length < inView.length} />
        <PictureButton pictured={pictured} />
      </div>
      <PrintedPicture pictured={pictured} />
    </>
  );
}

/** What is shown at first. It stays when the same territory is parted in another way: who looks closely is not sent back. */
function useFirstView(
  { shapes, circles, state }: Drawing,
  { latitude, longitude }: MapGiven['territory'],
): readonly Place[] {
  const [kept, keep] = useState<readonly Place[] | null>(null);
  const corners = useMemo(() => kept ?? cornersOf(shapes), [kept, shapes]);
  if (!kept && corners.length > 0) keep(corners);
  const instead = useMemo(
    () => viewWithoutOutlines({ circles, state }, { latitude, longitude }),
    [circles, state, latitude, longitude],
  );
  return corners.length > 0 ? corners : instead;
}
