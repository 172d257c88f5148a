import type { Gazetteer } from '#api/domain/geography/gazetteer';

export interface ParseOptions {
  gazetteer: Gazetteer;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Producer, when the rows do not name it. */
  source?: string;
  /** Date of the file's edition, `YYYY-MM-DD`: the `date_maj` of rows that have none. */
  edition?: string;
}
