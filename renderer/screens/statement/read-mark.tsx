import './statement.css';
import { PencilIcon } from '../../ui/icons.tsx';

/** Marks what a person corrected, and tells what was read, in words. */
export function ReadMark({ was }: { readonly was: string }) {
  const label = `Corrected by a person; read as ${was}`;
  return (
    <span className="read-mark" role="img" aria-label={label} title={label}>
      <PencilIcon size={12} />
    </span>
  );
}
