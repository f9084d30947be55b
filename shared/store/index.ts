export { storeOperations } from './operations.ts';
export { DATABASE_NAME, type Database, openDatabase } from './schema.ts';
