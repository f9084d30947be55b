import { Button } from '@mantine/core';
import { EgretMark } from './icons.tsx';

interface FullScreenProps {
  readonly title: string;
  readonly sentence: string;
  /** What a person may be asked to pass on. */
  readonly detail?: string;
  readonly action: { readonly label: string; readonly onClick: () => void };
}

/** A state in which nothing else can be shown. */
export function FullScreen({ title, sentence, detail, action }: FullScreenProps) {
  return (
    <main className="full-screen" role="alert">
      <EgretMark size={40} />
      <h1>{title}</h1>
      <p>{sentence}</p>
      {detail !== undefined && <p className="detail">{detail}</p>}
      <Button onClick={action.onClick}>{action.label}</Button>
    </main>
  );
}
