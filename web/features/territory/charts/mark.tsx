import { Bar, Line, Polygon } from '@visx/shape';
import { BAR } from './lay-rows.ts';
import type { MarkShape } from './chart-rows.ts';
import classes from './charts.module.css';

const MIDDLE = BAR / 2;

/** What stands for a value at `x`, in a chart and in its legend; a bar goes there from zero. */
export function Mark({ shape, x }: { shape: MarkShape; x: number }) {
  if (shape === 'bar') return <Bar className={classes.bar} width={x} height={BAR} />;
  if (shape === 'diamond') {
    return <Polygon className={classes.diamond} sides={4} size={8} center={{ x, y: MIDDLE }} />;
  }
  return <Line className={classes.stroke} from={{ x, y: -4 }} to={{ x, y: BAR + 4 }} />;
}
