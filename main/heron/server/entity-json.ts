import type { Attribute, Source } from './entities.ts';
import { givesValues } from './entity-values.ts';

/** Of a value that several sources give, the one of the first source stands: no model is asked. */
const STRATEGY = { reconciliation_strategy: 'sort_order', reconciliation_config: {} };

/** Heron's attribute of an entity. */
export const attributeJson = ({ sources: _, ...attribute }: Attribute): object => ({ ...attribute, ...STRATEGY });

/** Heron's source of an attribute; one that gives nothing here says so. */
export const sourceJson = (source: Source): object =>
  givesValues(source)
    ? source
    : {
        ...source,
        status: 'pending',
        reason: `Egret has nothing that gives values of the kind ${source.source_type}.`,
      };
