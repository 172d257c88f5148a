import { readCourriel } from './normalise/courriel.ts';
import { readTelephone } from './normalise/telephone.ts';
import { readUrl } from './normalise/url.ts';
import type { ReachRecord } from './records.ts';
import type { RowReader } from './row-reader.ts';

type ContactsRecord = Pick<ReachRecord, 'telephone' | 'courriel' | 'lien_source'>;

/** Telephone, mailbox and source page of a row; `departement` gives the country of overseas numbers. */
export function readContacts(row: RowReader, departement: string | null): ContactsRecord {
  return {
    telephone: row.take('telephone', readTelephone(row.string('telephone'), departement)),
    courriel: row.take('courriel', readCourriel(row.list('courriel', 'courriels').join(' ') || null)),
    lien_source: row.take('lien_source', readUrl(row.string('lien_source'))),
  };
}
