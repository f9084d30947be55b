import '@mantine/core/styles.css';
import './app.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startBridge } from './bridge.ts';
import { followBackups } from './data/backups.ts';
import { cssVariables, theme } from './theme.ts';
import { ErrorBoundary } from './ui/error-boundary.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

/** Names of classes say nothing in what is built: the error's own words come first. */
const onCaughtError = (error: unknown): void => console.error(`egret: ${error}`, error);

createRoot(root, { onCaughtError }).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </MantineProvider>
  </StrictMode>,
);
void startBridge();
followBackups();
