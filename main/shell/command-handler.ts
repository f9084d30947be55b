import { type CommandName, commands } from '../../shared/contract.ts';
import { failure, type Result } from '../../shared/result.ts';
import type { CallHandler } from '../../shared/wire.ts';
import type { Commands } from '../commands.ts';

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** Serves calls from the page: only what the contract names, only with arguments of the right shape. */
export function createCommandHandler(implementation: Commands): CallHandler {
  return async (name, args) => {
    if (!isCommand(name)) return failure('invalid_request', `Egret has no command named ${name.slice(0, 100)}.`);
    const parsed = commands[name].safeParse(args);
    if (!parsed.success) return failure('invalid_request', `The arguments of ${name} are not what it takes.`);
    const run = implementation[name] as (args: unknown) => Promise<Result<unknown>>;
    return run(parsed.data);
  };
}
