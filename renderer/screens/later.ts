export { Companies } from './companies/companies.tsx';
export { CompanyScreen } from './company/company-screen.tsx';
export { MoveFileDialog } from './move-file/move-file-dialog.tsx';
export { StoreLost } from './notices/store-lost.tsx';
export { AnswerDialog } from './reading/answer-dialog.tsx';
export { Settings } from './settings/settings.tsx';
export { ShortcutsDialog } from './shortcuts/shortcuts-dialog.tsx';
export { PasswordDialog } from './sidebar/password-dialog.tsx';
