import { formatRate, roundForFile } from '../charts/rates.ts';
import { tables } from '../territory.fr.ts';
import { compare as words } from './compare.fr.ts';
import { sayDifference } from './say-difference.ts';
import type { Column } from '../table/column.ts';
import type { At, ComparedNeed } from './compared-needs.ts';

type Noms = readonly [string, string];

/** The needs of two territories: what each has for its inhabitants, and the difference in words. */
export const comparedColumns = (noms: Noms): Column<ComparedNeed>[] => [
  {
    key: 'besoin',
    label: words.need,
    value: ({ label }) => label,
    cell: ({ label, familyLabel }) => (
      <>
        {label}
        <small>{familyLabel}</small>
      </>
    ),
  },
  { key: 'famille', label: words.family, value: ({ familyLabel }) => familyLabel, fileOnly: true },
  { key: 'code', label: words.code, value: ({ key }) => key.replace('need:', ''), fileOnly: true },
  rateColumn(0, noms),
  offersColumn(0, noms),
  rateColumn(1, noms),
  offersColumn(1, noms),
  {
    key: 'ecart',
    label: words.difference,
    fileLabel: words.differenceOf(...noms),
    numeric: true,
    value: ({ difference }) => roundForFile(difference),
    cell: (need) => sayDifference(need, noms),
  },
];

const rateColumn = (at: At, noms: Noms): Column<ComparedNeed> => ({
  key: `taux_${at + 1}`,
  label: noms[at],
  fileLabel: words.ratesOf(noms[at]),
  numeric: true,
  value: ({ rates }) => roundForFile(rates[at]),
  cell: ({ rates, figures }) => {
    const offers = figures[at]?.offers;
    return offers === undefined ? (
      tables.unknown
    ) : (
      <>
        {formatRate(rates[at])}
        <small>{words.offers(offers)}</small>
      </>
    );
  },
});

const offersColumn = (at: At, noms: Noms): Column<ComparedNeed> => ({
  key: `offres_${at + 1}`,
  label: words.offersOf(noms[at]),
  value: ({ figures }) => figures[at]?.offers ?? null,
  fileOnly: true,
});
