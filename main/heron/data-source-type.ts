import type { ReadDocument } from '../../shared/model/index.ts';

/** Where rows came from, of those that Heron tells apart (`DataSource.type`) and that there are here. */
export type DataSourceType = 'api' | 'csv' | 'integration_link' | 'pdf';

/** What stands as the format of rows that programs posted, and that stand in no file. */
export const POSTED_FORMAT = 'Local API';

/** What is not a bank's file of rows: what was posted, and the formats in which a service answers that is linked to the account. */
const TYPES: ReadonlyMap<string, DataSourceType> = new Map([
  [POSTED_FORMAT, 'api'],
  ['Plaid', 'integration_link'],
  ['Yodlee', 'integration_link'],
  ['Finicity', 'integration_link'],
  ['Ocrolus', 'integration_link'],
  ['Inscribe', 'integration_link'],
]);

/**
 * `pdf` for pages, pictures of pages among them; `integration_link` for a feed; `api` for what was posted; `csv` for any other
 * file of rows, because Heron has no word for OFX, CAMT, MT940 and BAI2.
 */
export const dataSourceType = ({ format }: Pick<ReadDocument, 'format'>): DataSourceType =>
  format === undefined ? 'pdf' : (TYPES.get(format) ?? 'csv');
