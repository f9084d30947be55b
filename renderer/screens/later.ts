export { Companies } from './companies/companies.tsx';
export { CompanyScreen } from './company/company-screen.tsx';
export { StoreLost } from './notices/store-lost.tsx';
export { Settings } from './settings/settings.tsx';
export { ShortcutsDialog } from './shortcuts/shortcuts-dialog.tsx';
export { MoveFileDialog } from './sidebar/move-file-dialog.tsx';
export { PasswordDialog } from './sidebar/password-dialog.tsx';
