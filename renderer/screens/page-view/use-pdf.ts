import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';

export type PdfState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy }
  | { readonly kind: 'locked'; readonly wrong: boolean }
  | { readonly kind: 'failed'; readonly message: string };

/** Passwords given while this window lives, so that a file is asked about once. They are stored nowhere. */
const passwords = new Map<string, string>();

/** An original, opened while a component shows it. `unlock` tries a password. */
export function usePdf(documentId: string): { readonly state: PdfState; readonly unlock: (password: string) => void } {
  const [state, setState] = useState<PdfState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState({ password: passwords.get(documentId) ?? null });

  useEffect(() => {
    const stop = new AbortController();
    const open = async (): Promise<void> => {
      setState({ kind: 'loading' });
      // pdf.js is larger than the rest of the page together; it comes with the first page that is looked at.
      const { openPdf, PdfProblem } = await import('./pdf.ts');
      try {
        const { pdf } = await openPdf(documentId, attempt.password, stop.signal);
        if (stop.signal.aborted) return;
        if (attempt.password !== null) passwords.set(documentId, attempt.password);
        setState({ kind: 'open', pdf });
      } catch (error) {
        if (stop.signal.aborted) return;
        if (error instanceof PdfProblem && error.locked) setState({ kind: 'locked', wrong: attempt.password !== null });
        else setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      }
    };
    void open();
    return () => stop.abort();
  }, [documentId, attempt]);

  return { state, unlock: (password) => setAttempt({ password }) };
}
