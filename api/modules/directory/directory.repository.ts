import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { needsOfSubject } from '#api/domain/coverage/subject';
import type { Subject } from '#api/domain/coverage/subject';
import { readChangesOf, readStructuresOf } from './directory.sql.ts';
import type { DirectoryKind } from './directory.sql.ts';

export interface DirectoryTerritory {
  kind: DirectoryKind;
  code: string;
}

export interface ListingEvent {
  id: string;
  structure_id: string;
  nom: string;
  commune: string | null;
  kind: 'created' | 'changed' | 'gone' | 'returned' | 'merged' | 'withdrawn' | 'restored';
  fields: string[];
  at: string;
}

/** The listings of a territory, and what happens to them. */
@Injectable()
export class DirectoryRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Identifiers of the structures there that have an offer of a subject, by name, so many at most. */
  async structures({ kind, code }: DirectoryTerritory, subject: Subject, most: number): Promise<string[]> {
    const network = subject.kind === 'network' ? subject.code : null;
    const values = [code, needsOfSubject(subject), network, most];
    const rows = (await this.dataSource.query(readStructuresOf(kind), values)) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** What happened last, the latest first. */
  changes({ kind, code }: DirectoryTerritory, most: number): Promise<ListingEvent[]> {
    return this.dataSource.query(readChangesOf(kind), [code, most]);
  }
}
