import { z } from 'zod';
import { readCourriel, withoutPersonalMailboxes } from '#api/domain/import/normalise/courriel';
import type { Normalised } from '#api/domain/import/normalise/normalised';
import { isSiret } from '#api/domain/import/normalise/siret';
import { readTelephone } from '#api/domain/import/normalise/telephone';
import { readUrl } from '#api/domain/import/normalise/url';
import { readOpeningHours } from '#api/domain/opening-hours/read-opening-hours';
import { WAITS_DAYS } from '#api/domain/living/living-state';
import { RESEAUX_PORTEURS } from '#api/domain/vocabulary/reseaux-porteurs';
import {
  FRAIS,
  MODES_ACCUEIL,
  MODES_MOBILISATION,
  PERSONNES_MOBILISATRICES,
  TYPES_DE_SERVICES,
} from '#api/domain/vocabulary/service-lists';
import { codeInsee, publicCodes, thematiqueCodes, valuesOf } from './fields.ts';

/** Control characters, half surrogates and marks that change the direction of what follows: nobody types them on purpose. */
const UNSEEN = /[^\P{Cc}\t\n\r]|\p{Bidi_Control}/u;

const plainText = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `${most} caractères au plus.`)
    .refine(
      (text) => !UNSEEN.test(text) && text.isWellFormed(),
      'Le texte contient des caractères invisibles.',
    )
    .refine(
      (text) => withoutPersonalMailboxes(text) === text,
      'Le texte contient une adresse électronique qui semble être celle d’une personne : donnez celle de la structure.',
    );

/** A text, or nothing: an empty one is none. */
const text = (most: number) =>
  plainText(most)
    .transform((value) => value || null)
    .nullable();

/** What a normaliser of the imports reads; what it would drop is refused here, with its reason. */
const read = (normalise: (cell: string) => Normalised<string>) =>
  z
    .string()
    .max(2083)
    .transform((cell, context): string | null => {
      const { value, notes } = normalise(cell);
      const refused = notes.find(({ severity }) => severity === 'warning');
      if (refused) context.addIssue({ code: 'custom', message: refused.reason });
      return value;
    })
    .nullable();

const telephone = read((cell) => readTelephone(cell, null));
const courriel = read(readCourriel);
const url = read(readUrl);

const siret = z
  .string()
  .transform((value) => value.replace(/\s/g, '') || null)
  .refine(
    (value) => value === null || isSiret(value),
    'Un SIRET a 14 chiffres, et ceux-ci ne vont pas ensemble.',
  )
  .nullable();

const hours = z
  .string()
  .trim()
  .max(1000)
  .refine((value) => value === '' || readOpeningHours(value).ok, 'Ces horaires ne se lisent pas.')
  .transform((value) => value || null)
  .nullable();

const day = z.iso.date('La date s’écrit AAAA-MM-JJ.').nullable();

/** On one line: it stands alone in mails and lists. */
const name = plainText(150)
  .min(3, 'Trois caractères au moins.')
  .refine((value) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value), 'Le nom tient sur une ligne.');

const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .max(100)
    .transform((values) => [...new Set(values)]);

/** Where something is, checked with its commune by the server. */
const place = {
  adresse: text(200),
  complement_adresse: text(200),
  code_postal: z
    .string()
    .regex(/^\d{5}$/, 'Un code postal a cinq chiffres.')
    .nullable(),
  code_insee: codeInsee.nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
};

/** Columns of a structure that a person may set, the address checked with its commune by the server. Strict: nothing else passes. */
export const editableStructure = z
  .strictObject({
    nom: name,
    siret,
    description: text(5000),
    ...place,
    telephone,
    courriel,
    horaires_accueil: hours,
    site_web: url,
    accessibilite_lieu: url,
    reseaux_porteurs: list(valuesOf(RESEAUX_PORTEURS)),
    itinerant: z.boolean(),
    sur_rendez_vous: z.boolean().nullable(),
    precisions: text(2000),
    fermeture_du: day,
    fermeture_au: day.describe('That day included'),
    complet_jusqu_au: day.describe('That day included'),
    adresse_masquee: z
      .boolean()
      .describe('true erases, for good, all that leads to the place: address, point, SIRET, links'),
  })
  .partial();

/** The same of a service. */
export const editableService = z
  .strictObject({
    nom: name,
    description: text(5000),
    type: valuesOf(TYPES_DE_SERVICES).nullable(),
    thematiques: list(z.enum(thematiqueCodes)),
    publics: list(z.enum(publicCodes)),
    publics_precisions: text(1000),
    frais: valuesOf(FRAIS).nullable(),
    frais_precisions: text(1000),
    modes_accueil: list(valuesOf(MODES_ACCUEIL)),
    modes_mobilisation: list(valuesOf(MODES_MOBILISATION)),
    mobilisable_par: list(valuesOf(PERSONNES_MOBILISATRICES)),
    mobilisation_precisions: text(2000),
    conditions_acces: text(5000),
    zone_eligibilite: list(
      z.string().regex(/^(france|\d{2,3}|2[AB]|\d{5}|2[AB]\d{3}|\d{9})$/, 'Ce territoire n’existe pas.'),
    ),
    telephone,
    courriel,
    horaires_accueil: hours,
    lien_mobilisation: url,
    nombre_semaines: z.int().min(1).max(520).nullable(),
    volume_horaire_hebdomadaire: z.number().min(0).max(168).nullable(),
    complet_jusqu_au: day.describe('That day included'),
    delai_jours: z.literal([...WAITS_DAYS], 'Choisissez une attente de la liste.').nullable(),
    at_structure: z.boolean().describe('true: at the address of the structure, which it follows'),
    ...place,
    withdrawn: z.boolean().describe('true: removed; false: brought back'),
  })
  .partial();

/** What a service cannot do without: a name, and a need to be found by. */
export const addedService = editableService
  .omit({ withdrawn: true })
  .required({ nom: true, thematiques: true })
  .extend({
    thematiques: list(z.enum(thematiqueCodes)).refine(
      (codes) => codes.length > 0,
      'Choisissez au moins un besoin.',
    ),
  });

export type EditableStructure = z.infer<typeof editableStructure>;
export type EditableService = z.infer<typeof editableService>;
