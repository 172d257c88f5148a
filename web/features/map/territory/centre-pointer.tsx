import { useEffect } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { LatLng } from 'leaflet';

interface Props {
  /** Where the cross in the middle stands, for whom moves the map by the keyboard. */
  onCentre(centre: LatLng): void;
  onEnter(): void;
}

/** The keyboard's pointer: the arrows move the map under a cross, Enter opens what is there. */
export function CentrePointer({ onCentre, onEnter }: Props) {
  const map = useMap();
  const tell = () => {
    if (map.getContainer().matches(':focus-visible')) onCentre(map.getCenter());
  };
  useEffect(() => {
    const container = map.getContainer();
    container.addEventListener('focus', tell);
    return () => container.removeEventListener('focus', tell);
  });
  useMapEvents({
    moveend: tell,
    keydown: ({ originalEvent }) => {
      if (originalEvent.key === 'Enter' && originalEvent.target === map.getContainer()) onEnter();
    },
  });
  return null;
}
