/**
 * Passwords given while this window lives, so that what was unlocked to be read need not be unlocked again to be looked
 * at. They are stored nowhere.
 */
const passwords = new Set<string>();

export const sessionPasswords = (): readonly string[] => [...passwords];

export function rememberPassword(password: string): void {
  passwords.add(password);
}
