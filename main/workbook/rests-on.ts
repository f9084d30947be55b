/** How a figure is marked that rests on statements whose arithmetic proves nothing, or fails. */
export const restsOn = (includesUnproven: boolean): string =>
  includesUnproven ? 'includes unproven or broken' : 'proven';
