import { bai2 } from './bai2/index.ts';
import { camt } from './camt/index.ts';
import type { Content } from './content.ts';
import { csv } from './csv.ts';
import { finicity } from './finicity.ts';
import type { Format } from './format.ts';
import type { FormatSettings } from './given.ts';
import { inscribe } from './inscribe.ts';
import { mt940 } from './mt940/index.ts';
import { ocrolus } from './ocrolus.ts';
import { ocrolusSummary } from './ocrolus-summary.ts';
import { ofx } from './ofx/index.ts';
import { plaid } from './plaid.ts';
import { xlsx } from './xlsx.ts';
import { yodlee } from './yodlee.ts';

/** Every format, by the kind of its content; the first that recognises a file reads it. */
export const FORMATS: { readonly [Kind in Content['kind']]: readonly Format<Kind>[] } = {
  json: [plaid, yodlee, finicity, ocrolus, ocrolusSummary, inscribe],
  xml: [camt],
  text: [ofx, mt940, bai2, csv],
  workbook: [xlsx],
};

/** The format that a file is of; null where it is of none. */
export function formatOfContent(content: Content, columns: FormatSettings['columns']): Format | null {
  const formats = FORMATS[content.kind] as readonly Format[];
  return formats.find((format) => format.recognises(content as never, columns)) ?? null;
}
