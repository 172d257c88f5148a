import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StructureRecord, ServiceRecord } from '#api/domain/import/records';

/** Where a place is and how to reach it; nullable wherever the standard allows. */
class Place {
  @Column('text', { nullable: true }) adresse!: string | null;
  @Column('text', { nullable: true }) complement_adresse!: string | null;
  @Column('text', { nullable: true }) code_postal!: string | null;
  @Column('text', { nullable: true }) commune!: string | null;
  @Column('text', { nullable: true }) code_insee!: string | null;
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
  @Column('text', { nullable: true }) point_origin!: 'source' | 'commune' | null;
  @Column('text', { nullable: true }) telephone!: string | null;
  @Column('text', { nullable: true }) courriel!: string | null;
  @Column('text', { nullable: true }) horaires_accueil!: string | null;
  @Column('text', { nullable: true }) horaires_texte!: string | null;
  @Column('text', { nullable: true }) lien_source!: string | null;
  @Column('date', { nullable: true }) date_maj!: string | null;
  /** Hash of what the source said, to tell a change from a repetition. */
  @Column('text') fingerprint!: string;
  /** The format of the file that last named it, or `demo`. */
  @Column('text') format!: string;
  /** The units that a person set, which imports leave alone. */
  @Column('text', { array: true }) held!: string[];
  /** A person closed or removed it: `gone_at` is then when. */
  @Column('boolean') withdrawn!: boolean;
  /** When its source stopped listing it. */
  @Column('timestamptz', { nullable: true }) gone_at!: Date | null;
  /** The one that it was found to be, and leads to. */
  @Column('text', { nullable: true }) merged_into!: string | null;
}

@Entity('source')
export class Source {
  @PrimaryColumn('text') slug!: string;
  @Column('text') nom!: string;
  @Column('text', { nullable: true }) licence!: string | null;
  @Column('boolean') fictional!: boolean;
}

@Entity('structure')
export class Structure extends Place {
  @PrimaryColumn('text') id!: string;
  @Column('text') source!: string;
  @Column('text') nom!: string;
  @Column('text', { nullable: true }) siret!: string | null;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text', { nullable: true }) site_web!: string | null;
  @Column('text', { nullable: true }) accessibilite_lieu!: string | null;
  @Column('text', { array: true }) reseaux_porteurs!: StructureRecord['reseaux_porteurs'];
  @Column('boolean') itinerant!: boolean;
  @Column('boolean', { nullable: true }) sur_rendez_vous!: boolean | null;
  @Column('text', { nullable: true }) precisions!: string | null;
  /** When a moderator withdrew it: its source may go on naming it. */
  @Column('timestamptz', { nullable: true }) withdrawn_at!: Date | null;
  /** What it says of itself for a while: closed from one day to another, full up to a day, both included. */
  @Column('date', { nullable: true }) fermeture_du!: string | null;
  @Column('date', { nullable: true }) fermeture_au!: string | null;
  @Column('date', { nullable: true }) complet_jusqu_au!: string | null;
  /** It hides where it is: nothing of its address is kept. */
  @Column('boolean') adresse_masquee!: boolean;
  /** A new listing that no moderator has accepted yet. */
  @Column('boolean') pending!: boolean;
  /** Since when its source names it no more, while people keep it. */
  @Column('date', { nullable: true }) unnamed_since!: string | null;
  /** Grows with each publication by a person. */
  @Column('integer') version!: number;
}

@Entity('service')
export class Service extends Place {
  @PrimaryColumn('text') id!: string;
  @Column('text') structure_id!: string;
  @Column('text') source!: string;
  @Column('text') nom!: string;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text', { nullable: true }) type!: ServiceRecord['type'];
  @Column('text', { array: true }) thematiques!: ServiceRecord['thematiques'];
  /** Those that its text speaks of without declaring them. */
  @Column('text', { array: true }) thematiques_texte!: ServiceRecord['thematiques'];
  @Column('text', { array: true }) publics!: ServiceRecord['publics'];
  @Column('text', { nullable: true }) publics_precisions!: string | null;
  @Column('text', { nullable: true }) frais!: ServiceRecord['frais'];
  @Column('text', { nullable: true }) frais_precisions!: string | null;
  @Column('text', { array: true }) modes_accueil!: ServiceRecord['modes_accueil'];
  @Column('text', { array: true }) modes_mobilisation!: ServiceRecord['modes_mobilisation'];
  @Column('text', { array: true }) mobilisable_par!: ServiceRecord['mobilisable_par'];
  @Column('text', { nullable: true }) mobilisation_precisions!: string | null;
  @Column('text', { nullable: true }) conditions_acces!: string | null;
  @Column('text', { array: true }) zone_eligibilite!: string[];
  @Column('text', { nullable: true }) lien_mobilisation!: string | null;
  @Column('integer', { nullable: true }) nombre_semaines!: number | null;
  @Column('double precision', { nullable: true }) volume_horaire_hebdomadaire!: number | null;
  @Column('date', { nullable: true }) complet_jusqu_au!: string | null;
  @Column('integer', { nullable: true }) delai_jours!: number | null;
  @Column('text') origin!: ServiceRecord['origin'];
  @Column('text', { nullable: true }) operator!: string | null;
  /** Its place is the structure's, and follows it. */
  @Column('boolean') at_structure!: boolean;
}
