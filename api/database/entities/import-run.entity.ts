import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

@Entity('import_run')
export class ImportRun {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') format!: string;
  @Column('text', { array: true }) origins!: string[];
  @Column('text', { nullable: true }) departement!: string | null;
  @Column('text') state!: 'running' | 'done' | 'failed';
  @Column('jsonb', { nullable: true }) report!: object | null;
  @Column('timestamptz') started_at!: Date;
  @Column('timestamptz', { nullable: true }) finished_at!: Date | null;
}

/** A row, or a cell of a row, that the import refused, repaired or kept with a warning. */
@Entity('import_issue')
export class ImportIssue {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('uuid') run_id!: string;
  @Column('text') origin!: string;
  @Column('integer') line!: number;
  @Column('text', { nullable: true }) field!: string | null;
  @Column('text', { nullable: true }) value!: string | null;
  @Column('text') reason!: string;
  @Column('text') severity!: 'rejected' | 'warning' | 'repaired';
}
