import './notice-line.css';
import type { Notice } from '../data/use-action.ts';

/** What came of the last action; read out when it changes. */
export const NoticeLine = ({ notice }: { readonly notice: Notice | null }) => (
  <p className="notice-line" role="status" data-failed={notice?.failed || undefined}>
    {notice?.text}
  </p>
);
