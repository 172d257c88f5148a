import { divIcon } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { Marker } from 'react-leaflet';
import type { Marker as LeafletMarker } from 'leaflet';
import classes from './pins.module.css';

export interface PinLook {
  text: string;
  label: string;
  kind: 'plan' | 'other';
  group: boolean;
  approximate: boolean;
  active: boolean;
}

interface Props {
  look: PinLook;
  position: [number, number];
  onActivate(): void;
  /** The pin is pointed at or holds the focus, or no longer. */
  onPoint(pointed: boolean): void;
}

const classOf = ({ kind, group, approximate, active }: PinLook) =>
  [
    classes.pin,
    kind === 'plan' ? classes.plan : classes.other,
    group && classes.group,
    approximate && classes.approximate,
    active && classes.active,
  ]
    .filter(Boolean)
    .join(' ');

/** A numbered pin that is a real button: Tab reaches it, Enter and Space press it, Escape leaves it for the map. */
export function Pin({ look, position, onActivate, onPoint }: Props) {
  const marker = useRef<LeafletMarker>(null);
  const className = classOf(look);
  const icon = useMemo(
    () => divIcon({ html: `<span>${look.text}</span>`, className, iconSize: undefined }),
    [look.text, className],
  );

  useEffect(() => {
    const element = marker.current?.getElement();
    if (!element) return;
    const keydown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') element.closest<HTMLElement>('.leaflet-container')?.focus();
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onActivate();
    };
    const pointed = () => onPoint(true);
    const left = () => onPoint(false);
    element.setAttribute('aria-label', look.label);
    element.addEventListener('keydown', keydown);
    element.addEventListener('focus', pointed);
    element.addEventListener('blur', left);
    return () => {
      element.removeEventListener('keydown', keydown);
      element.removeEventListener('focus', pointed);
      element.removeEventListener('blur', left);
    };
  });

  return (
    <Marker
      ref={marker}
      position={position}
      icon={icon}
      zIndexOffset={look.active ? 2000 : look.kind === 'plan' ? 1000 : 0}
      eventHandlers={{ click: onActivate, mouseover: () => onPoint(true), mouseout: () => onPoint(false) }}
    />
  );
}
