import { roundForFile } from '../charts/rates.ts';
import { CsvButton } from '../table/csv-button.tsx';
import { tableCsv } from '../table/column.ts';
import { subjectLabel } from '../subject-words.ts';
import { compare as words } from './compare.fr.ts';
import { compareLines, linesCsvRows } from './lines.ts';
import type { Column } from '../table/column.ts';
import type { Compared, LineGroup } from './lines.ts';
import classes from './compare.module.css';

interface Props {
  both: readonly [Compared, Compared];
  subject: string;
}

/** Three columns at every width, so that nothing scrolls sideways; the names stay in view. */
export function LinesTable({ both, subject }: Props) {
  const groups = compareLines(both, subject);
  const noms = both.map(({ territory }) => territory.nom);
  const title = words.linesTable(subjectLabel(subject));
  return (
    <>
      <table className={classes.lines}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            {noms.map((nom) => (
              <th key={nom} scope="col">
                {nom}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.label} group={group} noms={noms} />
        ))}
      </table>
      <CsvButton title={`${noms.join(' ')} ${subjectLabel(subject)}`} write={() => linesCsv(groups, noms)} />
    </>
  );
}

function Group({ group: { label, lines }, noms }: { group: LineGroup; noms: readonly string[] }) {
  return (
    <tbody>
      <tr className={classes.group}>
        <th scope="rowgroup" colSpan={3}>
          {label}
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={line.label}>
          <th scope="row">{line.label}</th>
          {line.told.map(({ said, besides }, at) => (
            <td key={noms[at]}>
              {said}
              {besides && <small>{besides}</small>}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

type CsvRow = ReturnType<typeof linesCsvRows>[number];

/** A figure and a share for each territory; distances are in metres. */
function linesCsv(groups: readonly LineGroup[], [left = '', right = '']: readonly string[]): string {
  const columns: Column<CsvRow>[] = [
    { key: 'partie', label: words.group, value: (row) => row.group },
    { key: 'ligne', label: words.line, value: (row) => row.label },
    { key: 'gauche', label: left, value: (row) => row.left.value },
    { key: 'gauche_part', label: words.percent(left), value: (row) => roundForFile(row.left.percent) },
    { key: 'droite', label: right, value: (row) => row.right.value },
    { key: 'droite_part', label: words.percent(right), value: (row) => roundForFile(row.right.percent) },
  ];
  return tableCsv(columns, linesCsvRows(groups));
}
