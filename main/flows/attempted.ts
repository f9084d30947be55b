import { failure, type Result } from '../../shared/result.ts';
import { reasonOf } from './reason-of.ts';

/** What computing a company comes to; what it throws is a failure with the reason. */
export async function attempted<T>(compute: () => Result<T> | Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await compute();
  } catch (error) {
    return failure('internal', `Computing this company failed: ${reasonOf(error)}.`);
  }
}
