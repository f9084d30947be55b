import { contentId } from '../../shared/ids.ts';

/** An id that no other rule has: `rul_…`. Rules are told apart by who made them, not by what they say. */
export const newRuleId = (): string => contentId('rul', crypto.randomUUID());
