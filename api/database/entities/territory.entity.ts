import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A territory above the communes. What is summed up of them is null until coverage was counted a first time. */
class Above {
  @PrimaryColumn('text') code!: string;
  @Column('text') nom!: string;
  /** The mean of its communes' points, each counting by its inhabitants. */
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
  @Column('integer', { nullable: true }) inhabitants!: number | null;
  /** How many communes it has; a city with arrondissements is one. */
  @Column('integer', { nullable: true }) communes!: number | null;
}

@Entity('region')
export class Region extends Above {}

@Entity('departement')
export class Departement extends Above {
  @Column('text') code_region!: string;
}

/** Groupement of communes (établissement public de coopération intercommunale), by SIREN. */
@Entity('epci')
export class Epci extends Above {
  @Column('text') type!: string;
  @Column('integer', { nullable: true }) population!: number | null;
}
