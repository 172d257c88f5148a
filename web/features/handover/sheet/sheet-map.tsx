import { NBSP, formatNumber } from '#web/lib/french.ts';
import { pinText, pinWidth } from './map-labels.ts';
import { MAP } from './map-layout.ts';
import classes from './sheet.module.css';
import type { Labelled, MapPlan } from './map-layout.ts';
import type { SheetWords } from '../languages/sheet-words.ts';

interface Props {
  plan: MapPlan;
  words: SheetWords;
}

/** Where the partners are around the commune, drawn from points alone; the addresses say the same. */
export function SheetMap({ plan, words }: Props) {
  const { home, pins, towns, scale } = plan;
  return (
    <figure className={classes.map}>
      <figcaption>{words.map}</figcaption>
      <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} role="img" aria-label={words.map} direction="ltr">
        <rect x="0.5" y="0.5" width={MAP.width - 1} height={MAP.height - 1} className={classes.frame} />
        {towns.map((town) => (
          <g key={town.name} className={classes.town}>
            <circle cx={town.x} cy={town.y} r="3" />
            <Name {...town} />
          </g>
        ))}
        <g className={classes.home}>
          {!home.hidden && <path d={`M${home.x} ${home.y - 8}l8 8l-8 8l-8 -8z`} />}
          <Name {...home} />
        </g>
        {pins.map((pin) => (
          <Pin key={pin.name} {...pin} />
        ))}
        <North word={words.north} />
        <Scale {...scale} />
      </svg>
      {!home.hidden && (
        <p>
          <span aria-hidden>◆ </span>
          {words.youLiveHere}
        </p>
      )}
      {pins.some(({ approximate }) => approximate) && (
        <p>
          <span aria-hidden>≈ </span>
          {words.approximate}
        </p>
      )}
    </figure>
  );
}

function Name({ name, label: { x, y, anchor } }: Labelled) {
  return (
    <text x={x} y={y} textAnchor={anchor}>
      {name}
    </text>
  );
}

/** A number in a circle, dashed and marked ≈ where the place is not exact. */
function Pin(pin: MapPlan['pins'][number]) {
  const { x, y, approximate } = pin;
  const width = pinWidth(pin);
  return (
    <g className={classes.pin} data-approximate={approximate || undefined}>
      <rect x={x - width / 2} y={y - 12} width={width} height="24" rx="12" />
      <text x={x} y={y + 6} textAnchor="middle">
        {pinText(pin)}
      </text>
    </g>
  );
}

function North({ word }: { word: string }) {
  return (
    <g className={classes.compass}>
      <path d={`M${MAP.width - 24} 26v-18m-5 7l5 -7l5 7`} />
      <text x={MAP.width - 34} y="22" textAnchor="end">
        {word}
      </text>
    </g>
  );
}

function Scale({ km, length }: MapPlan['scale']) {
  const y = MAP.height - 12;
  return (
    <g className={classes.compass}>
      <path d={`M12 ${y - 5}v5h${length}v-5`} />
      <text x={20 + length} y={y}>{`${formatNumber(km, 1)}${NBSP}km`}</text>
    </g>
  );
}
