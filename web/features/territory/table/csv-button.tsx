import { IconDownload } from '@tabler/icons-react';
import { fileName } from '#web/lib/file-name.ts';
import { giveFile } from '#web/lib/give-file.ts';
import { LinkButton } from '#web/ui/link-button.tsx';
import { tables as words } from '../territory.fr.ts';
import classes from './table.module.css';

interface Props {
  /** What the table is of: it names the file. */
  title: string;
  write(): string;
}

/** A table as a file that a spreadsheet opens; made here, of what is shown. */
export function CsvButton({ title, write }: Props) {
  const give = () => giveFile(`${fileName(title)}.csv`, 'text/csv', write());
  return (
    <span className={classes.csv} data-screen-only>
      <IconDownload size={18} aria-hidden />
      <LinkButton onClick={give} aria-label={words.csvOf(title)}>
        {words.csv}
      </LinkButton>
    </span>
  );
}
