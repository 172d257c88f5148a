import { useMap } from 'react-leaflet';
import { words } from './map.fr.ts';
import { Pin } from './pin.tsx';
import { pinText } from './pin-text.ts';
import { useGroups } from './use-groups.ts';
import type { Group } from './cluster-points.ts';
import type { MapPoint } from './map-point.ts';

export interface PinsProps {
  points: readonly MapPoint[];
  focusedId: string | null;
  onFocus(id: string | null): void;
  onSelect(id: string): void;
}

/** The partners, grouped where they are too close to tell apart. */
export function PinsLayer({ points, focusedId, onFocus, onSelect }: PinsProps) {
  const map = useMap();
  const groups = useGroups(points);

  const activate = (group: Group) => {
    const only = single(group);
    if (only) onSelect(only.id);
    else map.setView([group.latitude, group.longitude], group.splitZoom);
  };

  return groups.map((group) => (
    <Pin
      key={group.key}
      position={[group.latitude, group.longitude]}
      look={lookOf(group, focusedId)}
      onActivate={() => activate(group)}
      onPoint={(pointed) => {
        const only = single(group);
        if (only) onFocus(pointed ? only.id : null);
      }}
    />
  ));
}

const single = ({ points }: Group) => (points.length === 1 ? points[0] : undefined);

function lookOf(group: Group, focusedId: string | null) {
  const only = single(group);
  return {
    text: pinText(group),
    label: only ? words.pin(only) : words.group(group.points.map(({ number }) => number)),
    kind: group.points.some(({ inPlan }) => inPlan) ? ('plan' as const) : ('other' as const),
    group: !only,
    approximate: only?.approximate ?? false,
    active: group.points.some(({ id }) => id === focusedId),
  };
}
