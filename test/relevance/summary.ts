import type { Fault, Judgement } from './judge-situations.ts';

/** One figure of the report and what it must be. */
export interface Figure {
  what: string;
  measured: string;
  bar: string;
  kept: boolean;
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** The figures of all judgements, each with its bar. */
export function summarise(judgements: readonly Judgement[]): Figure[] {
  const asked = sum(judgements.map(({ situation }) => situation.firstThree.length));
  const met = sum(judgements.map(({ rolesMet }) => rolesMet));
  const passed = judgements.filter(({ failures }) => failures.length === 0).length;
  const count = (fault: Fault): number =>
    judgements.flatMap(({ failures }) => failures).filter((failure) => failure.fault === fault).length;
  const none = (what: string, fault: Fault): Figure => {
    const found = count(fault);
    return { what, measured: String(found), bar: '0', kept: found === 0 };
  };
  return [
    {
      what: 'Roles met among the first three (hit@3)',
      measured: `${((100 * met) / asked).toFixed(1)} % (${met} of ${asked})`,
      bar: '100 %',
      kept: met === asked,
    },
    {
      what: 'Situations passed',
      measured: `${passed} of ${judgements.length}`,
      bar: 'all',
      kept: passed === judgements.length,
    },
    none('Partners that nobody may be (never)', 'never'),
    none('National lines missing or unwanted', 'line'),
    none('Partners outside their zone', 'zone'),
    none('Untrue reasons and warnings', 'untrue'),
    none('Answers without any way out', 'no-way-out'),
    none('Notes in which no need is read', 'note'),
  ];
}
