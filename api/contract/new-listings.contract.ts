import { z } from 'zod';
import { OWN_ID } from '#api/domain/editing/own-listing';
import { addedService, editableStructure } from './editable-fields.ts';
import { endpoint } from './endpoint.ts';
import { thematiqueCodes } from './fields.ts';
import { listingId } from './listing-id.ts';
import { words } from './words.ts';

const ownId = z.string().regex(OWN_ID, 'L’identifiant d’une nouvelle fiche est « baguette-- » et un UUID.');

const newStructure = editableStructure.required({ nom: true, code_insee: true }).extend({
  code_insee: z
    .string('Choisissez une commune dans la liste.')
    .pipe(editableStructure.shape.code_insee.unwrap().unwrap()),
});

const lookAlikeSchema = z.strictObject({
  id: z.string(),
  nom: z.string(),
  adresse: z.string().nullable(),
  commune: z.string().nullable(),
  same: z.array(z.enum(['nom', 'telephone', 'siret'])).describe('What is the same, or nearly'),
});
export type LookAlike = z.infer<typeof lookAlikeSchema>;

export const findLookAlikes = endpoint({
  method: 'POST',
  path: '/new-listings/look-alikes',
  summary: 'Listings of a commune that may be the one about to be created: by name, telephone or SIRET.',
  access: 'signed-in',
  body: newStructure.pick({ nom: true, code_insee: true, telephone: true, siret: true }),
  response: z.strictObject({ listings: z.array(lookAlikeSchema) }),
});

const newListingState = z.enum(['asked', 'accepted', 'refused']);

export const createListing = endpoint({
  method: 'POST',
  path: '/new-listings',
  summary:
    'Creates a listing: shown once a moderator of its territory accepts it, at once from one who moderates or brings a source.',
  access: 'signed-in',
  body: z
    .strictObject({
      id: ownId.describe('Chosen by who creates it, so that a request sent twice creates one listing'),
      structure: newStructure,
      added: z
        .array(z.strictObject({ id: ownId, values: addedService }))
        .min(1, 'Décrivez au moins un service.')
        .max(50),
    })
    .refine(({ structure }) => structure.telephone || structure.courriel, {
      message: 'Donnez un téléphone ou un courriel : il faut pouvoir joindre quelqu’un.',
      path: ['structure', 'telephone'],
    }),
  response: z.strictObject({ id: z.string(), state: newListingState }),
});

const waitingListingSchema = z.strictObject({
  id: z.string(),
  nom: z.string(),
  adresse: z.string().nullable(),
  commune: z.string().nullable(),
  siret: z.string().nullable(),
  telephone: z.string().nullable(),
  courriel: z.string().nullable(),
  by: z.string().nullable(),
  asked_on: z.iso.date(),
  services: z.array(z.strictObject({ nom: z.string(), thematiques: z.array(z.enum(thematiqueCodes)) })),
  look_alikes: z.array(lookAlikeSchema),
});
export type WaitingListing = z.infer<typeof waitingListingSchema>;

export const readNewListings = endpoint({
  method: 'GET',
  path: '/moderation/new-listings',
  summary: 'The new listings that wait in the territories of the one who is signed in, the oldest first.',
  access: 'signed-in',
  response: z.strictObject({ listings: z.array(waitingListingSchema) }),
});

export const answerNewListing = endpoint({
  method: 'POST',
  path: '/moderation/new-listings/:id',
  summary: 'Shows a new listing to everybody, or refuses it, with a reason; a mail says so.',
  access: 'signed-in',
  params: z.strictObject({ id: listingId }),
  body: z.strictObject({ accept: z.boolean(), reason: words(500) }),
  response: z.strictObject({ state: newListingState }),
});
