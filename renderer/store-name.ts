const KEY = 'egret-store';

/** The name of this browser's store, by which Egret tells it from that of another browser; made up when first asked for. */
export function storeName(): string {
  const known = localStorage.getItem(KEY);
  if (known !== null) return known;
  const name = crypto.randomUUID();
  localStorage.setItem(KEY, name);
  return name;
}
