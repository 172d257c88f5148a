import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A step in the life of a listing: a structure with its services. */
@Entity('listing_change')
export class ListingChange {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('text') structure_id!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') kind!: 'created' | 'changed' | 'gone' | 'returned' | 'merged' | 'withdrawn' | 'restored';
  /** Names only; `services` where one of its services came, changed or left. */
  @Column('text', { array: true }) fields!: string[];
  @Column('uuid', { nullable: true }) run_id!: string | null;
}
