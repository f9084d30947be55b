import type { z } from 'zod';
import { endUserOf, type FoundEndUser } from './end-user.ts';
import { type Answer, type Call, type Context, type Operation, type OperationSpec, operation } from './operation.ts';

type EndUserSpec<Q extends z.ZodObject, B extends z.ZodType> = Omit<OperationSpec<Q, B>, 'handle'> & {
  readonly handle: (context: Context, endUser: FoundEndUser, call: Call<z.output<Q>, z.output<B>>) => Promise<Answer>;
};

/** Declares an operation on the company that its path names; one that its owner does not have is refused with 404. */
export const endUserOperation = <Q extends z.ZodObject, B extends z.ZodType>(spec: EndUserSpec<Q, B>): Operation =>
  operation<Q, B>({
    ...spec,
    handle: async (context, call) => spec.handle(context, await endUserOf(context, call), call),
  });
