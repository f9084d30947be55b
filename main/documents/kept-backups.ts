/** The newest of all, and the last of each of so many hours and days. */
const NEWEST = 10;
const PERIODS = [
  { written: 'YYYY-MM-DDTHH', count: 24 },
  { written: 'YYYY-MM-DD', count: 30 },
];

/** The backups to keep, of ids from new to old: the newest, and the newest of each hour and day. */
export function keptBackups(ids: readonly string[]): ReadonlySet<string> {
  const ofPeriods = PERIODS.flatMap(({ written, count }) => {
    const periodOf = (id: string | undefined): string | undefined => id?.slice(0, written.length);
    return ids.filter((id, at) => periodOf(id) !== periodOf(ids[at - 1])).slice(0, count);
  });
  return new Set([...ids.slice(0, NEWEST), ...ofPeriods]);
}
