import { IconDownload, IconPrinter, IconRss } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { fileName } from '#web/lib/file-name.ts';
import { CopyButton } from '#web/ui/copy-button.tsx';
import { filesOfList } from './files-of-list.ts';
import { taking as words } from './taking.fr.ts';
import type { ListAsked } from './files-of-list.ts';
import tools from '#web/ui/tool.module.css';
import classes from './taking.module.css';

/** The list as files, as a feed, on paper, and the address that shows it as it is; the page tells of its feed. */
export function TakeAway(asked: ListAsked) {
  const { pathname, search } = useLocation();
  const files = filesOfList(asked);
  const name = fileName(words.file(asked.territory.nom));
  return (
    <div className={classes.taking} data-screen-only>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={words.feedTitle(asked.territory.nom)}
        href={files.feed}
      />
      <h3>{words.title}</h3>
      <p className={classes.lead}>{words.lead}</p>
      <ul>
        <FileLink href={files.csv} name={`${name}.csv`} label={words.csv} />
        <FileLink href={files.csvCodes} name={`${name}-codes.csv`} label={words.csvCodes} />
        <FileLink href={files.geojson} name={`${name}.geojson`} label={words.geojson} />
        <li>
          <a href={files.feed} className={tools.tool}>
            <IconRss size={18} aria-hidden />
            {words.feed}
          </a>
        </li>
        <li>
          <CopyButton
            label={words.copy}
            done={words.copied}
            text={`${window.location.origin}${pathname}${search}`}
          />
        </li>
        <li>
          <button type="button" className={tools.tool} onClick={() => window.print()}>
            <IconPrinter size={18} aria-hidden />
            {words.print}
          </button>
        </li>
      </ul>
    </div>
  );
}

function FileLink({ href, name, label }: { href: string; name: string; label: string }) {
  return (
    <li>
      <a href={href} download={name} className={tools.tool}>
        <IconDownload size={18} aria-hidden />
        {label}
      </a>
    </li>
  );
}
