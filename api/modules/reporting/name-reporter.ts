import { createHmac } from 'node:crypto';

/** A secret under which reporters are named for a time; `made_on` is `YYYY-MM-DD`. */
export interface ReporterKey {
  id: number;
  key: Buffer;
  made_on: string;
}

/** Hexadecimal digits kept of the hash: 16 bits. */
const KEPT_DIGITS = 4;

/**
 * The name under which a network is known as a reporter, enough to tell that two reports come from two networks.
 *
 * What it protects, and what not. The key lies in the same database, so that a restart does not make a reporter new: who
 * holds the database can try addresses. Of all the IPv4 ones 65 000 answer to each name, since only 16 bits of the hash are
 * kept: nobody is found by trying them all. But of a short list of suspects, the one who answers is very likely the
 * reporter, and two reports of one name are very likely of one network. The price of 16 bits: two reporters of one listing are
 * taken for one once in 65 000; colleagues behind one address always are. A key names nobody new after 90 days, and is destroyed
 * 90 days later, when no report bears its names.
 */
export function nameReporter(network: string, { id, key }: ReporterKey): string {
  const hash = createHmac('sha256', key).update(network).digest('hex');
  return `${id}.${hash.slice(0, KEPT_DIGITS)}`;
}
