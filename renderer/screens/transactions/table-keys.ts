const PAGE_OF_ROWS = 15;

/** Where a key leads from `index` in a list that ends at `last`; null for a key that does not move. */
export function target(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, last);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'PageDown':
      return Math.min(index + PAGE_OF_ROWS, last);
    case 'PageUp':
      return Math.max(index - PAGE_OF_ROWS, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
