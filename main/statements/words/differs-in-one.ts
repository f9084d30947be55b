/** True when one text becomes the other by changing, adding or leaving out a single letter. */
export function differsInOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  if (a.length === b.length) return restOfA.slice(1) === restOfB.slice(1);
  return a.length > b.length ? restOfA.slice(1) === restOfB : restOfB.slice(1) === restOfA;
}
