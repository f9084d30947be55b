import { useEffect, useState } from 'react';
import { UploadIcon } from './icons.tsx';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Makes the whole window take dropped files, and shows so while they hover. */
export function DropTarget({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    // Each element entered is told before the last is left, so the pointer is outside when as many were left as entered.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setHovering(true);
    };
    const over = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setHovering(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const stop = new AbortController();
    window.addEventListener('dragenter', enter, { signal: stop.signal });
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
