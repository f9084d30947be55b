export { closeResolver, lockAllContents } from './desktop/lockdown.ts';
export { registerScheme } from './desktop/scheme.ts';
export { startDesktop } from './desktop/start.ts';
export { closeNodeNetwork } from './node-network.ts';
