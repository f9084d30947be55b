import { Component, type ReactNode } from 'react';
import { firstLine } from '../first-line.ts';
import { FullScreen } from './full-screen.tsx';

/** What is shown when the page itself fails. The store is not touched by that. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <FullScreen
        title="This window stopped working"
        sentence="Everything that was read is kept. Reload to go on."
        detail={`The reason: ${firstLine(this.state.error)}.`}
        action={{ label: 'Reload', onClick: () => window.location.reload() }}
      />
    );
  }
}
