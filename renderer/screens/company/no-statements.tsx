import { UploadIcon } from '../../ui/icons.tsx';

/** A company that was made before it has a file: how it comes to one. */
export function NoStatements({ company }: { readonly company: string }) {
  return (
    <div className="company-empty" data-testid="no-statements">
      <UploadIcon size={26} />
      <h2>No statements yet</h2>
      <p>
        Drop them here, or choose “Add statements”. Those whose holder is {company} come here by themselves; others can
        be moved here once they are read.
      </p>
    </div>
  );
}
