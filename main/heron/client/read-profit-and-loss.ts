import { z } from 'zod';
import type { RemoteLine } from './remote-company.ts';

const metric = z.object({
  name: z.string(),
  is_ratio: z.boolean().nullish(),
  values: z.array(z.number().nullable()),
});

const section = z.object({ slug: z.string(), metrics: z.array(metric).nullish() });

/** A profit and loss, Heron's or Egret's own in Heron's words, line by line; what is no amount of a month is left out. */
export const profitAndLossLines = z
  .object({ dates: z.array(z.string()).nullish(), sections: z.array(section).nullish() })
  .transform(({ dates, sections }): readonly RemoteLine[] =>
    (sections ?? []).flatMap(({ slug, metrics }) =>
      (metrics ?? [])
        .filter((line) => line.is_ratio !== true)
        .map(({ name, values }) => ({
          section: slug,
          name,
          values: Object.fromEntries((dates ?? []).map((date, at) => [date.slice(0, 7), values[at] ?? null])),
        })),
    ),
  );
