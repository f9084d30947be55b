import './drop-target.css';
import { useEffect, useState } from 'react';
import { UploadIcon } from './icons.tsx';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Makes the whole window take dropped files, and shows so while they hover. */
export function DropTarget({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    // Told of every element that is left; of the last one, nothing is entered in its place.
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setHovering(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const stop = new AbortController();
    window.addEventListener('dragenter', over, { signal: stop.signal });
    window.addEventListener('dragover', over, { signal: stop.signal });
    window.addEventListener('dragleave', leave, { signal: stop.signal });
    window.addEventListener('drop', drop, { signal: stop.signal });
    return () => stop.abort();
  }, [onFiles]);

  if (!hovering) return null;
  return (
    <div className="drop-overlay" data-testid="drop-overlay">
      <div>
        <UploadIcon size={32} />
        <strong>Drop statements to read them</strong>
        <span>Nothing leaves this computer.</span>
      </div>
    </div>
  );
}
