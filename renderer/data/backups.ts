import type { BackupHead, BackupStanding } from '../../shared/contract.ts';
import { shownSecond } from '../../shared/shown-instant.ts';
import { call, onEvent } from '../bridge.ts';
import { type Observable, observable } from '../observable.ts';

/** How the backups stand, as main last told; null until it has. */
export const backupStanding: Observable<BackupStanding | null> = observable<BackupStanding | null>(null);

/** Follows how the backups stand. Called once, at the start. */
export function followBackups(): void {
  onEvent('backup.changed', backupStanding.set);
  void lookAgain();
}

/** Asks main to look into the folder of backups, and to write there what could not be written: it may be there again. */
export async function lookAgain(): Promise<void> {
  const result = await call('backup.standing', {});
  if (result.ok) backupStanding.set(result.value);
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** `2026-03-01 09:30:15, 2 companies, 14 statements` */
export const backupLabel = ({ takenAt, companies, statements }: BackupHead): string =>
  `${shownSecond(takenAt)}, ${counted(companies, 'company', 'companies')}, ${counted(statements, 'statement', 'statements')}`;
