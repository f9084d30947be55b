import { useLocalStorage } from '@mantine/hooks';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { call, intake, startBridge, storeStanding } from './bridge.ts';
import { backupStanding } from './data/backups.ts';
import { type CompanyEntry, isArchived } from './data/companies.ts';
import { askForChoices } from './data/use-choices.ts';
import { useCloseQuestion } from './data/use-close-question.ts';
import { useCompanies } from './data/use-companies.ts';
import { usePartKeys } from './data/use-part-keys.ts';
import { useMenu, useWanted } from './data/use-wanted.ts';
import { useObservable } from './observable.ts';
import { CompanyNotice } from './screens/companies/company-notice.tsx';
import { Companies, CompanyScreen, fetchLater, Settings, ShortcutsDialog, StoreLost } from './screens/fetched.ts';
import { BackupBanner } from './screens/notices/backup-banner.tsx';
import { CrashBanner } from './screens/notices/crash-banner.tsx';
import { EngineBanner } from './screens/notices/engine-banner.tsx';
import { Sidebar } from './screens/sidebar/sidebar.tsx';
import { Welcome } from './screens/welcome/welcome.tsx';
import { DropTarget } from './ui/drop-target.tsx';
import { ADD_BUTTON } from './ui/file-button.tsx';
import { FullScreen } from './ui/full-screen.tsx';

/** What the main part shows: a company, or a screen of the application as a whole. */
type Screen = 'company' | 'companies' | 'settings';

/** The company chosen last, while it is still there; else the first that is not archived. */
const selectedOf = (entries: readonly CompanyEntry[], chosen: string): CompanyEntry | null =>
  entries.find(({ company }) => company.id === chosen) ?? entries.find((entry) => !isArchived(entry)) ?? null;

function Workspace() {
  const entries = useCompanies();
  const isRead = entries !== undefined;
  const [help, setHelp] = useState(false);
  const storeLost = useObservable(backupStanding)?.storeLost ?? false;
  useCloseQuestion();
  usePartKeys();
  useEffect(() => {
    if (!isRead) return;
    requestIdleCallback(() => {
      void fetchLater();
      void askForChoices();
    });
  }, [isRead]);
  useMenu((wanted) => wanted.action === 'company' && open(wanted.companyId));
  useWanted({
    add: () => document.getElementById(ADD_BUTTON)?.click(),
    companies: () => setScreen('companies'),
    settings: () => setScreen('settings'),
    shortcuts: () => setHelp(true),
  });
  const [chosen, setChosen] = useLocalStorage({
    key: 'egret-company',
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  const [screen, setScreen] = useState<Screen>('company');
  const [refusal, setRefusal] = useState<string | null>(null);

  const addFiles = useCallback(async (files: readonly File[]) => {
    setRefusal(null);
    const result = await intake(files);
    if (!result.ok) setRefusal(result.error.message);
  }, []);

  const selected = entries && selectedOf(entries, chosen);
  const shownId = screen === 'company' ? (selected?.company.id ?? null) : null;
  useEffect(() => {
    if (shownId !== null) void call('company.opened', { companyId: shownId });
  }, [shownId]);
  const open = (companyId: string): void => {
    setChosen(companyId);
    setScreen('company');
  };

  if (entries === undefined) return <main className="app" aria-busy="true" />;
  return (
    <div className="app">
      <Sidebar
        entries={entries}
        selectedId={shownId}
        onSelect={open}
        onManage={() => setScreen('companies')}
        onSettings={() => setScreen('settings')}
        onFiles={addFiles}
        refusal={refusal}
        onDismissRefusal={() => setRefusal(null)}
      />
      <div className="app-main">
        <CrashBanner />
        <EngineBanner />
        <BackupBanner />
        <Suspense fallback={<main aria-busy="true" />}>
          {screen === 'settings' && <Settings />}
          {screen === 'companies' && <Companies entries={entries} onOpen={open} />}
          {screen === 'company' &&
            (selected ? <CompanyScreen key={selected.company.id} company={selected.company} /> : <Welcome />)}
        </Suspense>
        <CompanyNotice />
      </div>
      <DropTarget onFiles={addFiles} />
      <Suspense fallback={null}>
        {storeLost && <StoreLost />}
        {help && <ShortcutsDialog onClose={() => setHelp(false)} />}
      </Suspense>
    </div>
  );
}

/** The whole page: the workspace, or why it cannot be shown. */
export function App() {
  const standing = useObservable(storeStanding);
  switch (standing.kind) {
    case 'opening':
      return <main className="app" aria-busy="true" />;
    case 'elsewhere':
      return (
        <FullScreen
          title="Egret is open elsewhere"
          sentence="Egret is already open in another window. Close it, or use that one."
          action={{ label: 'Retry', onClick: startBridge }}
        />
      );
    case 'otherBrowser':
      return (
        <FullScreen
          title="Egret is open in another browser"
          sentence="Each browser keeps its own data, and Egret works with one of them at a time. What you stored in this one is still here. You can go on there, or use Egret here: the other one then stops, and files that it is still reading have to be added again."
          action={{ label: 'Use Egret here', onClick: standing.takeOver }}
        />
      );
    case 'newer':
      return (
        <FullScreen
          title="A newer Egret was used here"
          sentence="What is stored on this computer was written by a newer Egret. This one would damage it, and has changed nothing. Start the newer one, or install it."
          action={{ label: 'Retry', onClick: startBridge }}
        />
      );
    case 'broken':
      return (
        <FullScreen
          title="The store cannot be opened"
          sentence="Egret could not open what it has stored on this computer. Close other Egret windows and retry."
          detail={standing.message}
          action={{ label: 'Retry', onClick: startBridge }}
        />
      );
    case 'owned':
      return <Workspace />;
  }
}
