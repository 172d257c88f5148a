import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** The title of what has just replaced something else: the focus goes there, and is not lost with what it was on. */
export function FocusedHeading({ level, children }: { level: 1 | 2; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} tabIndex={-1}>
      {children}
    </Heading>
  );
}
