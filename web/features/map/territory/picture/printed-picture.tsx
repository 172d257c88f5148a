import { useEffect, useRef } from 'react';
import { words } from '../words.fr.ts';
import { drawPicture } from './draw-picture.ts';
import { headingsOf, viewOf } from './picture.ts';
import type { Pictured, View } from './picture.ts';
import classes from '../territory.module.css';

/** On paper, in the place of the map: the same picture as the file. Drawn when the page is about to be printed; until the map is ready, nothing is. */
export function PrintedPicture({ pictured }: { pictured: Pictured }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef(pictured);
  const view = useLastView(pictured.map);
  useEffect(() => {
    last.current = pictured;
  }, [pictured]);
  useEffect(() => {
    const print = matchMedia('print');
    const draw = () => canvas.current && void drawPicture(canvas.current, last.current, view.current);
    const onChange = ({ matches }: MediaQueryListEvent) => matches && draw();
    window.addEventListener('beforeprint', draw);
    print.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', draw);
      print.removeEventListener('change', onChange);
    };
  }, [view]);
  const [title] = headingsOf(pictured);
  if (pictured.drawing.state !== 'ready') return <p className={classes.printed}>{words.picture.notReady}</p>;
  return (
    <canvas
      ref={canvas}
      width={0}
      height={0}
      role="img"
      aria-label={words.picture.described(title)}
      className={classes.printed}
    />
  );
}

/** Where the map looked when it was last seen: on paper it is hidden. */
function useLastView(map: Pictured['map']) {
  const view = useRef<View | null>(null);
  useEffect(() => {
    if (!map) return;
    const look = () => {
      view.current = viewOf(map) ?? view.current;
    };
    look();
    map.on('moveend resize', look);
    return () => void map.off('moveend resize', look);
  }, [map]);
  return view;
}
