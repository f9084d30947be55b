export { closeResolver, lockAllContents } from './desktop/lockdown.ts';
export { openedFiles } from './desktop/opened-files.ts';
export { registerScheme } from './desktop/scheme.ts';
export { type Desktop, startDesktop } from './desktop/start.ts';
export { closeNodeNetwork } from './node-network.ts';
