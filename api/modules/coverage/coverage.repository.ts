import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { ReachedCell, TerritoryFigures } from '#api/domain/coverage/measure-subject';
import type { CoverageOffer } from '#api/domain/coverage/offer';
import { needsOfSubject, subjectKey } from '#api/domain/coverage/subject';
import type { Subject, SubjectKey } from '#api/domain/coverage/subject';
import { TerritoryTree } from '#api/domain/coverage/territory-tree';
import type { CoverageCommune } from '#api/domain/coverage/coverage-commune';
import { presentOffer } from './present-offer.ts';
import type { OfferRow } from './present-offer.ts';
import { PLACE_TERRITORIES } from './place-territories.sql.ts';
import { READ_COMMUNES, READ_OFFERS } from './offers.sql.ts';
import {
  BEGIN_SUBJECT,
  DROP_FIGURES,
  DROP_REACH,
  END_SUBJECT,
  EXPAND_DUE,
  LOCK_SUBJECT,
  MARK_ALL,
  READ_DUE,
  WRITE_FIGURES,
  WRITE_REACH,
} from './refresh.sql.ts';

/** Few enough to hold beside all else, many enough for few statements. */
const OFFERS_PER_PAGE = 2_500;
const ROWS_PER_STATEMENT = 4_000;

/** What a refresh found of a subject. */
export interface Measured {
  figures: readonly TerritoryFigures[];
  communes: readonly ReachedCell[];
  counting: string;
}

/** What coverage is counted from, and where it is kept. */
@Injectable()
export class CoverageRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async tree(): Promise<TerritoryTree> {
    return new TerritoryTree((await this.dataSource.query(READ_COMMUNES)) as CoverageCommune[]);
  }

  /** Sums up the communes of the territories above them. */
  async placeTerritories(): Promise<void> {
    for (const statement of PLACE_TERRITORIES) await this.dataSource.query(statement);
  }

  /** The subjects, of those given, that are to be counted on a day. */
  async due(subjects: readonly SubjectKey[], day: string): Promise<SubjectKey[]> {
    await this.dataSource.query(EXPAND_DUE, [subjects]);
    const rows = (await this.dataSource.query(READ_DUE, [subjects, day])) as { subject: SubjectKey }[];
    return rows.map(({ subject }) => subject);
  }

  /** Everything is due. */
  async markAll(): Promise<void> {
    await this.dataSource.query(MARK_ALL);
  }

  /** Gives who counts it, to be said when it is written. */
  async begin(subject: Subject): Promise<string> {
    const counting = randomUUID();
    await this.dataSource.query(BEGIN_SUBJECT, [subjectKey(subject), counting]);
    return counting;
  }

  /** The offers of a subject, page after page, those of a structure together. */
  async *offers(subject: Subject, now: Date): AsyncGenerator<CoverageOffer[]> {
    const needs = needsOfSubject(subject);
    const network = subject.kind === 'network' ? subject.code : null;
    for (let after: [string, string] | null = ['', '']; after;) {
      const values: unknown[] = [needs, network, ...after, OFFERS_PER_PAGE];
      const rows = (await this.dataSource.query(READ_OFFERS, values)) as OfferRow[];
      yield rows.map((row) => presentOffer(row, now));
      const last = rows.at(-1);
      after = last && rows.length === OFFERS_PER_PAGE ? [last.structure_id, last.id] : null;
    }
  }

  /** Keeps what was found, all of it or nothing: false, when another began to count it since, whose figures are newer. */
  write(
    subject: Subject,
    { figures, communes, counting }: Measured,
    now: { day: string; at: Date },
  ): Promise<boolean> {
    const key = subjectKey(subject);
    return this.dataSource.transaction(async (manager) => {
      const mine = (await manager.query(LOCK_SUBJECT, [key, counting])) as unknown[];
      if (mine.length === 0) return false;
      await writeFigures(manager, key, figures);
      if (figures.length === 0) await manager.query(DROP_REACH, [key]);
      else await writeReach(manager, key, communes);
      await manager.query(END_SUBJECT, [key, now.day, now.at]);
      return true;
    });
  }
}

async function writeFigures(manager: EntityManager, key: SubjectKey, figures: readonly TerritoryFigures[]) {
  const kinds = figures.map(({ kind }) => kind);
  await manager.query(DROP_FIGURES, [key, kinds, figures.map(({ code }) => code)]);
  for (let start = 0; start < figures.length; start += ROWS_PER_STATEMENT) {
    await manager.query(WRITE_FIGURES, [
      key,
      JSON.stringify(figures.slice(start, start + ROWS_PER_STATEMENT)),
    ]);
  }
}

/** By département: for each commune, metres to the nearest place or null, and 1 where it is helped at a distance. */
async function writeReach(manager: EntityManager, key: SubjectKey, communes: readonly ReachedCell[]) {
  const departements = new Map<string, Record<string, [number | null, 0 | 1]>>();
  for (const { cell, reach } of communes) {
    const reaches = departements.get(cell.code_departement) ?? {};
    reaches[cell.code] = [reach.distance_m, reach.at_a_distance ? 1 : 0];
    departements.set(cell.code_departement, reaches);
  }
  const reaches = [...departements.values()].map((reach) => JSON.stringify(reach));
  await manager.query(WRITE_REACH, [key, [...departements.keys()], reaches]);
}
