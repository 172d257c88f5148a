import { exportPartners, exportPartnersOnMap, readFeed } from '#api/contract/directory.contract';
import { addressOf } from '#web/api/client.ts';
import { queryOfList } from '../partners/query-of-list.ts';
import type { Chosen } from '#api/domain/orientation/filter-names';
import type { Listed } from '../partners/use-partners.ts';

/** What is listed: where, for what, which pass. */
export interface ListAsked {
  territory: Listed;
  subject: string;
  filters: Chosen;
}

/** Where the API gives a whole list as files and as a feed. */
export function filesOfList({ territory: { kind, code }, subject, filters }: ListAsked) {
  const query = queryOfList(subject, filters);
  const params = { kind, code };
  return {
    csv: addressOf(exportPartners.path, { params, query: { ...query, headings: 'fr' } }),
    csvCodes: addressOf(exportPartners.path, { params, query }),
    geojson: addressOf(exportPartnersOnMap.path, { params, query }),
    feed: addressOf(readFeed.path, { params, query }),
  };
}
