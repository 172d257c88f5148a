import { publishListing, readEdition, undoRevision } from '#api/contract/editing.contract';
import type { Edition, Publication } from '#api/contract/editing.contract';
import type { CallOf } from '#api/contract/endpoint';
import { readListing } from '#api/contract/listings.contract';
import type { Listing } from '#api/contract/listings.contract';
import type { Problem } from '#api/contract/problem.contract';
import { service, structure } from './listings.ts';
import { NOW, openTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

export const EDITED = 'invented--house';
export const OFFER = `${EDITED}-1`;
/** It stands on the listing. */
export const MAILBOX = 'accueil@maison.example';

/** What is published, of any shape: some of it is to be refused. */
export interface Wanted {
  base_version?: number;
  structure?: object;
  services?: { id: string; values: object }[];
  added?: { id: string; values: object }[];
  seen?: object;
}

/** A test app with one listing, its keeper and a stranger, both signed in. */
export interface EditingApp extends TestApp {
  keeper: string;
  stranger: string;
  /** The listing as its source says it, nobody having touched it. */
  restart(): Promise<void>;
  /** What its source says of it now. */
  says(given?: object, offer?: object): Promise<void>;
  publish(wanted: Wanted): Promise<Publication>;
  refuse(wanted: Wanted, as?: string): Promise<Problem>;
  undo(publication: Publication): Promise<Publication>;
  edition(): Promise<Edition>;
  listing(): Promise<Listing>;
}

const params = { id: EDITED };

const bodyOf = ({ base_version = 1, ...wanted }: Wanted) =>
  ({ base_version, ...wanted }) as CallOf<typeof publishListing>['body'];

/** The revision that a publication made. */
export const revisionOf = (publication: Publication): string =>
  (publication.published && publication.revision) || '';

export async function openEditingApp(): Promise<EditingApp> {
  const app = await openTestApp();
  const query = (statement: string) => app.database.dataSource.query(statement);
  const says = (given: object = {}, offer: object = {}) =>
    app.list(
      [structure({ id: EDITED, courriel: MAILBOX, telephone: '+33465710001', ...given })],
      [service({ id: OFFER, structure_id: EDITED, ...offer })],
    );
  await says();
  const [keeper, stranger] = [await app.signIn(MAILBOX), await app.signIn('accueil@ailleurs.example')];
  return Object.assign(app, {
    keeper,
    stranger,
    says,
    restart: async () => {
      app.now = NOW;
      await query('TRUNCATE revision, suspicion, merger, proposal, membership, report');
      // What a test left differs from the source again: it is written anew.
      await query(`UPDATE structure SET held = '{}', version = 1, fingerprint = '', gone_at = NULL, merged_into = NULL,
        withdrawn_at = NULL, withdrawn = false, pending = false, unnamed_since = NULL`);
      await query(`UPDATE service SET held = '{}', fingerprint = '', gone_at = NULL, withdrawn = false`);
      await query(`DELETE FROM service WHERE source = 'baguette'`);
      await says();
    },
    publish: (wanted: Wanted) => app.ok(publishListing, { params, body: bodyOf(wanted), as: keeper }),
    refuse: (wanted: Wanted, as = keeper) =>
      app.problem(publishListing, { params, body: bodyOf(wanted), as }),
    undo: (publication: Publication) =>
      app.ok(undoRevision, { params: { ...params, revision: revisionOf(publication) }, as: keeper }),
    edition: () => app.ok(readEdition, { params, as: keeper }),
    listing: () => app.ok(readListing, { params }),
  });
}
