import { openDatabase } from '../shared/store/index.ts';

/** The page's one database. Screens read it; only the bridge writes, when main asks. */
export const database = openDatabase();
