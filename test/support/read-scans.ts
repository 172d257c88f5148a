import type { EntityManager } from 'typeorm';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

/** Runs a statement; gives the tables that it read from the first row to the last, each as often as the plan reads it. */
export async function readScans(
  source: Pick<EntityManager, 'query'>,
  statement: string,
  parameters: unknown[],
): Promise<string[]> {
  const rows = (await source.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${statement}`, parameters)) as [
    { 'QUERY PLAN': [{ Plan: PlanNode }] },
  ];
  return scans(rows[0]['QUERY PLAN'][0].Plan);
}

const scans = (node: PlanNode): string[] => [
  ...(node['Node Type'] === 'Seq Scan' && node['Relation Name'] ? [node['Relation Name']] : []),
  ...(node.Plans ?? []).flatMap(scans),
];
