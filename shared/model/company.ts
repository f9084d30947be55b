/** Whose statements these are: Heron's end user. */
export interface Company {
  /** `eus_…`, derived from the name. */
  readonly id: string;
  readonly name: string;
}
