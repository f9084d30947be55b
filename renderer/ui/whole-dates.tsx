const DATE = /(\d{4}-\d{2}-\d{2})/;

/** A sentence whose dates are not broken over two lines at their hyphens. */
export const WholeDates = ({ children }: { readonly children: string }) =>
  children.split(DATE).map((part, at) =>
    DATE.test(part) ? (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence are told apart by their place only
        key={at}
        className="date"
      >
        {part}
      </span>
    ) : (
      part
    ),
  );
