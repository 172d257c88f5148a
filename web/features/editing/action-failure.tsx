import { Failure } from '#web/ui/failure.tsx';
import { useOnline } from '#web/lib/use-online.ts';
import { isSignedOut } from './is-signed-out.ts';
import { page } from './editing.fr.ts';
import { ToSignIn } from './to-sign-in.tsx';

interface Props {
  error: Error;
  /** What did not happen. */
  title: string;
  onRetry(): void;
}

/** An action that failed, and why; nothing that was typed is lost. A session that is over leads to signing in. */
export function ActionFailure({ error, title, onRetry }: Props) {
  const online = useOnline();
  if (isSignedOut(error)) return <ToSignIn />;
  const { failedText, offlineText, unreachableText } = page;
  return (
    <Failure
      error={error}
      online={online}
      texts={{ failed: title, failedText, offlineText, unreachableText }}
      onRetry={onRetry}
    />
  );
}
