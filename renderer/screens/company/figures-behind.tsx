import { Loader } from '@mantine/core';

/** What was said is stored, and the figures do not follow it yet: in a large company that takes a while. */
export const FiguresBehind = () => (
  <span className="figures-behind" role="status" data-testid="figures-behind">
    <Loader size={13} aria-hidden /> Updating the figures
  </span>
);
