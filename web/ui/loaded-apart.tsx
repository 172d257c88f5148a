import { useCallback, useEffect, useState } from 'react';
import { fetchPart } from '#web/lib/fetch-part.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { LinkButton } from './link-button.tsx';
import { apart as words } from './loaded-apart.fr.ts';
import type { ComponentType, ReactNode } from 'react';

interface Places {
  /** Shown while it comes. */
  waiting: ReactNode;
  /** Said where it did not come, of what remains. */
  without?: string;
  className?: string | undefined;
}

/**
 * A component that comes in a file of its own. React's `lazy` remembers a failure for good; this one tries again each time that it is
 * shown, when it is asked to, and when the network is back.
 */
export function loadedApart<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  places: Places,
): ComponentType<P> {
  let arrived: ComponentType<P> | null = null;
  return function LoadedApart(props: P) {
    const online = useOnline();
    const [Part, setPart] = useState(() => arrived);
    const [missing, setMissing] = useState(false);
    const bring = useCallback(async () => {
      try {
        arrived ??= (await fetchPart(load)).default;
        setPart(() => arrived);
      } catch {
        setMissing(true);
      }
    }, []);
    useEffect(() => {
      if (!arrived) void bring();
    }, [bring, online]);
    if (Part) return <Part {...props} />;
    return missing ? <Missing {...places} online={online} onRetry={() => void bring()} /> : places.waiting;
  };
}

interface MissingProps extends Places {
  online: boolean;
  onRetry(): void;
}

function Missing({ without, className, online, onRetry }: MissingProps) {
  return (
    <p role="alert" className={className}>
      {online ? words.failed : words.offline} {without}{' '}
      <LinkButton onClick={onRetry}>{words.retry}</LinkButton>
    </p>
  );
}
