import type { ExportOutcome } from '../../shared/contract.ts';

function startDownload(url: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
}

/** Finishes handing a file over, and says in a sentence where it went; null where the user thought better of it. */
export function handOver(outcome: ExportOutcome): string | null {
  switch (outcome.kind) {
    case 'saved':
      return `Saved to ${outcome.location}`;
    case 'download':
      startDownload(outcome.url, outcome.fileName);
      return `${outcome.fileName} was handed to the browser’s downloads`;
    case 'cancelled':
      return null;
  }
}
