/**
 * Says that something newer was asked for. The memory is shared: sent along with a question to another thread, it is seen
 * there in the midst of computing, when no message is.
 */
export type Overtaken = Int32Array<SharedArrayBuffer>;

export const createOvertaken = (): Overtaken => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

export const overtake = (overtaken: Overtaken): void => void Atomics.store(overtaken, 0, 1);

/** For between the steps of a computation: throws once nobody waits for its end. */
export function stopIfOvertaken(overtaken: Overtaken): void {
  if (Atomics.load(overtaken, 0) === 1) throw new Error('newer figures were asked for');
}
