import type { Frais } from '#api/domain/vocabulary/service-lists';
import { codeKey } from './read-codes.ts';
import type { RowReader } from './row-reader.ts';

/** Costs of every version: whether it is paid, and the condition that the two values of v1 cannot say. */
const COSTS: Readonly<Record<string, { frais: Frais; precision: string | null }>> = {
  gratuit: { frais: 'gratuit', precision: null },
  'gratuit-sous-condition': { frais: 'gratuit', precision: 'Gratuit sous conditions.' },
  'gratuit-sous-conditions': { frais: 'gratuit', precision: 'Gratuit sous conditions.' },
  payant: { frais: 'payant', precision: null },
  adhesion: { frais: 'payant', precision: 'Adhésion demandée.' },
  'pass-numerique': { frais: 'payant', precision: 'Pass numérique accepté.' },
  'accepte-le-pass-numerique': { frais: 'payant', precision: 'Pass numérique accepté.' },
};

/** Cost of a service; of several values, paid wins over free, so that nobody is told "free" wrongly. */
export function readFrais(
  row: RowReader,
  columns: { frais: readonly string[]; precisions: readonly string[] },
): { frais: Frais | null; frais_precisions: string | null } {
  const field = columns.frais[0] ?? null;
  const costs = row.list(...columns.frais).flatMap((typed) => {
    const cost = COSTS[codeKey(typed)];
    if (!cost)
      row.add('warning', { field, value: typed, reason: `Frais inconnus : « ${typed.slice(0, 80)} ».` });
    return cost ? [cost] : [];
  });
  const paid = costs.find(({ frais }) => frais === 'payant');
  const isMixed = paid !== undefined && costs.some(({ frais }) => frais === 'gratuit');
  const precisions = [
    ...costs.map(({ precision }) => precision),
    isMixed ? 'Gratuit ou payant selon les cas.' : null,
    row.text(2000, ...columns.precisions),
  ].filter((precision) => precision !== null);
  return {
    frais: (paid ?? costs[0])?.frais ?? null,
    frais_precisions: [...new Set(precisions)].join(' ') || null,
  };
}
