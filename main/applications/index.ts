export { type ApplicationField, FIELDS, type FieldName } from './fields.ts';
export { type Application, type ReadField, readApplication } from './read-application.ts';
export type { Validation } from './validate.ts';
