import { Column, Entity, PrimaryColumn } from 'typeorm';

export type CommunePointOrigin = 'exact' | 'approximate' | 'official';

/** A commune of today, or an arrondissement of Paris, Lyon or Marseille (`code_parent` is then the whole city). */
@Entity('commune')
export class CommuneEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') nom!: string;
  @Column('text') nom_recherche!: string;
  @Column('text') type!: 'commune' | 'arrondissement';
  @Column('text', { nullable: true }) code_parent!: string | null;
  @Column('text') code_departement!: string;
  @Column('text') code_region!: string;
  @Column('text', { nullable: true }) code_epci!: string | null;
  @Column('text', { array: true }) codes_postaux!: string[];
  @Column('integer', { nullable: true }) population!: number | null;
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
  @Column('text', { nullable: true }) point_origin!: CommunePointOrigin | null;
}

/** A name under which a commune is found: its own, or that of a commune merged into it. */
@Entity('commune_nom')
export class CommuneNom {
  @Column('text') code_commune!: string;
  /** INSEE code that bore the name: the commune's own, or that of a commune merged into it. */
  @PrimaryColumn('text') code!: string;
  @Column('text') nom!: string;
  @PrimaryColumn('text') nom_recherche!: string;
  @Column('boolean') ancienne!: boolean;
  @Column('integer', { nullable: true }) population!: number | null;
}
