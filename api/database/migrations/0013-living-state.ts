import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a listing says of itself for a while, and listings that hide where they are. Of those nothing that leads to the place is kept: the
 * table refuses it, whoever writes.
 */
export class LivingState0000000000013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE structure
        ADD COLUMN fermeture_du date,
        ADD COLUMN fermeture_au date,
        ADD COLUMN complet_jusqu_au date,
        ADD COLUMN adresse_masquee boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT structure_fermeture CHECK (
          num_nonnulls(fermeture_du, fermeture_au) <> 1 AND (fermeture_du IS NULL OR fermeture_du <= fermeture_au)),
        ADD CONSTRAINT structure_adresse_masquee CHECK (
          NOT adresse_masquee OR (
            num_nonnulls(adresse, complement_adresse, code_postal, siret, accessibilite_lieu, lien_source) = 0
            AND point_origin IS DISTINCT FROM 'source'));
      ALTER TABLE service
        ADD COLUMN complet_jusqu_au date,
        ADD COLUMN delai_jours integer CHECK (delai_jours > 0);
      CREATE INDEX structure_hidden ON structure (id) WHERE adresse_masquee;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE service DROP COLUMN complet_jusqu_au, DROP COLUMN delai_jours;
      ALTER TABLE structure DROP COLUMN fermeture_du, DROP COLUMN fermeture_au, DROP COLUMN complet_jusqu_au,
        DROP COLUMN adresse_masquee;
    `);
  }
}
