import type { ReactNode } from 'react';

interface SettingsSectionProps {
  readonly title: string;
  readonly explained: string;
  readonly children: ReactNode;
}

/** A part of the settings: what it is about at the left, what it holds at the right. */
export function SettingsSection({ title, explained, children }: SettingsSectionProps) {
  return (
    <section className="settings-section" aria-label={title}>
      <div>
        <h2>{title}</h2>
        <p className="dim">{explained}</p>
      </div>
      <div className="settings-content">{children}</div>
    </section>
  );
}
