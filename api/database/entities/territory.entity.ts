import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('region')
export class Region {
  @PrimaryColumn('text') code!: string;
  @Column('text') nom!: string;
}

@Entity('departement')
export class Departement {
  @PrimaryColumn('text') code!: string;
  @Column('text') nom!: string;
  @Column('text') code_region!: string;
}

/** Groupement of communes (établissement public de coopération intercommunale), by SIREN. */
@Entity('epci')
export class Epci {
  @PrimaryColumn('text') code!: string;
  @Column('text') nom!: string;
  @Column('text') type!: string;
  @Column('integer', { nullable: true }) population!: number | null;
}
