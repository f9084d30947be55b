/** What is kept and waits for something that a laptop does not have: never done, and the reason told. */
export interface Pending {
  readonly status: 'pending';
  readonly reason: string;
}

export const pending = (reason: string): Pending => ({ status: 'pending', reason });
