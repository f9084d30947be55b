import type { Company } from '../model/index.ts';
import type { CompanyRecord } from './records.ts';

/** A company as it is stored when it is made, which is now. */
export const madeCompany = ({ id, name }: Company): CompanyRecord => ({
  id,
  name,
  createdAt: new Date().toISOString(),
});
