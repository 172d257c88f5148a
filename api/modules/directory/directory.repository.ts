import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { needsOfSubject } from '#api/domain/coverage/subject';
import type { Subject } from '#api/domain/coverage/subject';
import { readChangesOf, readPageOf, readStructuresOf } from './directory.sql.ts';
import type { DirectoryKind } from './directory.sql.ts';

export interface DirectoryTerritory {
  kind: DirectoryKind;
  code: string;
}

/** Of which listings the changes are told. */
export interface ChangesAsked {
  subject: Subject;
  most: number;
}

export interface ListingEvent {
  id: string;
  structure_id: string;
  /** The listing is gone, whatever this event was. */
  is_gone: boolean;
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
    const values = [code, needsOfSubject(subject), networkOf(subject), most];
    const rows = (await this.dataSource.query(readStructuresOf(kind), values)) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** A page of them, and how many there are, `most` at most. */
  async page(
    { kind, code }: DirectoryTerritory,
    subject: Subject,
    { most, offset, limit }: { most: number; offset: number; limit: number },
  ): Promise<{ found: number; ids: string[] }> {
    const values = [code, needsOfSubject(subject), networkOf(subject), most, offset, limit];
    const [row] = (await this.dataSource.query(readPageOf(kind), values)) as [
      { found: number; ids: string[] },
    ];
    return row;
  }

  /** What happened last, the latest first. */
  changes({ kind, code }: DirectoryTerritory, { subject, most }: ChangesAsked): Promise<ListingEvent[]> {
    const values = [code, needsOfSubject(subject), networkOf(subject), most];
    return this.dataSource.query(readChangesOf(kind), values);
  }
}

const networkOf = (subject: Subject): string | null => (subject.kind === 'network' ? subject.code : null);
