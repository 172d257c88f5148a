import { useEffect, useRef } from 'react';
import { words } from '../words.fr.ts';
import { drawPicture } from './draw-picture.ts';
import { headingsOf } from './picture.ts';
import type { Pictured } from './picture.ts';
import classes from '../territory.module.css';

/** On paper, in the place of the map: the same picture as the file. Drawn when the page is about to be printed. */
export function PrintedPicture({ pictured }: { pictured: Pictured }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef(pictured);
  useEffect(() => {
    last.current = pictured;
  }, [pictured]);
  useEffect(() => {
    const print = matchMedia('print');
    const draw = () => canvas.current && void drawPicture(canvas.current, last.current);
    const onChange = ({ matches }: MediaQueryListEvent) => matches && draw();
    window.addEventListener('beforeprint', draw);
    print.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', draw);
      print.removeEventListener('change', onChange);
    };
  }, []);
  const [title] = headingsOf(pictured);
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
