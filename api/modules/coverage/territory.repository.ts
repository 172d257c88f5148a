import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { CoverageFigures, Territory } from '#api/contract/territories.contract';
import { SUBJECTS, subjectKey } from '#api/domain/coverage/subject';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import type { ReachedCommune } from '#api/domain/coverage/white-zones';
import { dayAt } from '#api/domain/living/living-state';
import { searchKey } from '#api/domain/territory/normalise-name';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import {
  READ_COMMUNE_REACH,
  READ_COUNTED,
  READ_FIGURES,
  READ_STATE,
  READ_TERRITORY,
  readCommuneFigures,
  readCommunesOf,
  readPartsOf,
  readReachOf,
  SEARCH_TERRITORIES,
} from './territory.sql.ts';
import { readUnansweredOf } from './unanswered.sql.ts';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { Holder, Level } from './territory.sql.ts';

export interface Found {
  kind: TerritoryKind;
  code: string;
  nom: string;
  inhabitants: number | null;
  within: string | null;
}

export interface Part {
  code: string;
  nom: string;
  latitude: number | null;
  longitude: number | null;
  inhabitants: number | null;
  figures: CoverageFigures | null;
}

/** How far the inhabitants of a part live from help. */
export type Reach = { code: string } & Pick<
  CoverageFigures,
  'population' | 'within_5_km' | 'within_10_km' | 'within_20_km' | 'within_30_km' | 'unreached'
>;

/** A commune where inhabitants are counted, with how a subject reaches it. */
export interface CommuneOf extends ReachedCommune {
  nom: string;
  code_epci: string | null;
  approximate: boolean;
}

export interface CommuneReach {
  subject: string;
  nom: string;
  commune: ReachedCommune;
}

/** Territories, and what coverage was counted of them. */
@Injectable()
export class TerritoryRepository {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Régions, départements and EPCI whose name has the words, those that begin with them first. */
  search(text: string, limit: number): Promise<Found[]> {
    const key = searchKey(text);
    return key === '' ? Promise.resolve([]) : this.dataSource.query(SEARCH_TERRITORIES, [key, limit]);
  }

  /** @throws ProblemError `not-found` */
  async get(kind: TerritoryKind, code: string): Promise<Territory> {
    const [territory] = (await this.dataSource.query(READ_TERRITORY[kind], [code])) as Territory[];
    if (territory) return territory;
    throw new ProblemError(
      'urn:baguette:not-found',
      `Aucun territoire de ce niveau ne porte le code ${code}.`,
    );
  }

  /** When everything was last counted, and how many subjects are to be counted again. */
  async counted(): Promise<{ refreshed_at: string | null; pending: number; subjects: number }> {
    const keys = SUBJECTS.map(subjectKey);
    const today = dayAt(this.clock.now(), 'Europe/Paris');
    const [state] = (await this.dataSource.query(READ_STATE, [keys, today])) as [
      { refreshed_at: Date | null; pending: number },
    ];
    return { ...state, refreshed_at: state.refreshed_at?.toISOString() ?? null, subjects: keys.length };
  }

  /** Whether something may be told of a subject. */
  async isCounted(subject: string): Promise<boolean> {
    return ((await this.dataSource.query(READ_COUNTED, [subject])) as unknown[]).length > 0;
  }

  figures(kind: TerritoryKind, code: string): Promise<{ subject: string; figures: CoverageFigures }[]> {
    return this.dataSource.query(READ_FIGURES, [kind, code]);
  }

  /** How each subject reaches a commune, or the arrondissements of a city. */
  async reachOfCommune(code: string): Promise<CommuneReach[]> {
    const rows = (await this.dataSource.query(READ_COMMUNE_REACH, [code])) as (ReachedCommune & {
      subject: string;
      nom: string;
    })[];
    return rows.map(({ subject, nom, ...commune }) => ({ subject, nom, commune }));
  }

  parts({ kind, code }: { kind: Holder; code: string }, level: Level, subject: string): Promise<Part[]> {
    return this.dataSource.query(readPartsOf(kind, level), [code, subject]);
  }

  reach({ kind, code }: { kind: Holder; code: string }, level: Level, subject: string): Promise<Reach[]> {
    return this.dataSource.query(readReachOf(kind, level), [code, subject]);
  }

  communes({ kind, code }: { kind: Holder; code: string }, subject: string): Promise<CommuneOf[]> {
    return this.dataSource.query(readCommunesOf(kind), [code, subject]);
  }

  communeFigures(
    { kind, code }: { kind: Holder; code: string },
    subject: string,
  ): Promise<{ code: string; figures: CoverageFigures }[]> {
    return this.dataSource.query(readCommuneFigures(kind), [code, subject]);
  }

  /** Searches that found nobody there from one week to another, by need and week; cells with fewer than `fewest` are left out. */
  unanswered(
    { kind, code }: { kind: Holder; code: string },
    { first, last, fewest }: { first: string; last: string; fewest: number },
  ): Promise<{ need: Thematique; week: string; searches: number }[]> {
    return this.dataSource.query(readUnansweredOf(kind), [code, first, last, fewest]);
  }
}
