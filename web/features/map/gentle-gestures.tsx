import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { words } from './map.fr.ts';

interface Props {
  onHint(hint: string): void;
  /** What the map is, and which keys move it. */
  label?: string;
}

/**
 * The wheel and one finger scroll the page; the wheel zooms with Ctrl or once the map has the focus, two fingers move
 * and zoom. `onHint` receives the sentence to show when a gesture was left to the page.
 */
export function GentleGestures({ onHint, label = words.keys }: Props) {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    // Enabled on the way down, Leaflet's own listener is there when the event comes back up; not passive, or the browser
    // has already decided to scroll the page as well.
    const wheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey || container.contains(document.activeElement)) {
        map.scrollWheelZoom.enable();
      } else {
        map.scrollWheelZoom.disable();
        onHint(words.wheel);
      }
    };
    const touchmove = (event: TouchEvent) => {
      if (event.touches.length === 1) onHint(words.fingers);
    };
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', label);
    container.addEventListener('wheel', wheel, { capture: true, passive: false });
    container.addEventListener('touchmove', touchmove, { passive: true });
    return () => {
      container.removeEventListener('wheel', wheel, { capture: true });
      container.removeEventListener('touchmove', touchmove);
    };
  }, [map, onHint, label]);
  return null;
}
