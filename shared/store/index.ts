export { isStoreNewer } from './newer-store.ts';
export { storeOperations } from './operations.ts';
export { DATABASE_NAME, type Database, openDatabase, STORE_VERSION } from './schema.ts';
