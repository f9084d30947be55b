/** Until when a service wants no further request, as its answers say: one for all who ask it. */
export interface Hold {
  /** Unix milliseconds. */
  readonly until: number;
  extend(until: number): void;
}

export function createHold(): Hold {
  let until = 0;
  return {
    get until() {
      return until;
    },
    extend: (later) => {
      until = Math.max(until, later);
    },
  };
}
