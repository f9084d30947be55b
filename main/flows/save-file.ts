import type { ExportOutcome, ShownHow } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';

/** What kind of file it is, as dialogs and browsers name it. */
export interface FileKind {
  readonly extension: string;
  readonly description: string;
  readonly mediaType: string;
}

/** Hands a finished file to the user, as the shell does it. */
export type SaveFile = (file: {
  suggestedName: string;
  bytes: Uint8Array;
  kind: FileKind;
}) => Promise<Result<ExportOutcome>>;

/** Opens a file that was saved, shows it in its folder, or lets it be dragged elsewhere. */
export type ShowFile = (location: string, how: ShownHow) => Promise<Result<null>>;
