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
 * An address is not found again from it. Without the key nothing can be tried. With the key (it lies in the same database,
 * so that a restart does not make a reporter new), all the four billion IPv4 addresses can be tried, and 65 000 of them
 * answer to each name: only 16 bits of the hash are kept. The price: two reporters of one listing are taken for one once in
 * 65 000, and so are colleagues behind one address, always. A key names nobody new after 90 days, and is destroyed with the
 * first report that comes 90 days later, when no report bears its names; until then two reports of one name are likely of
 * one network, which is what must be known.
 */
export function nameReporter(network: string, { id, key }: ReporterKey): string {
  const hash = createHmac('sha256', key).update(network).digest('hex');
  return `${id}.${hash.slice(0, KEPT_DIGITS)}`;
}
