import { ExternalLink } from '#web/ui/external-link.tsx';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { framed as words } from './embedding.fr.ts';
import classes from './embedding.module.css';

/** The frame names no territory: the whole product finds one, in a window of its own. */
export function UnknownFrame() {
  usePageTitle(words.tab(words.unknown));
  return (
    <div className={classes.framed}>
      <h1>{words.unknown}</h1>
      <p>{words.unknownText}</p>
      <p>
        <ExternalLink href="/territoires">{words.toBaguette}</ExternalLink>
      </p>
    </div>
  );
}
