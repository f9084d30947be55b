import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the browser shell keeps its data, by the custom of the platform. */
export function defaultDataFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  const { APPDATA, XDG_DATA_HOME } = environment;
  const home = homedir();
  if (platform === 'win32') return join(APPDATA ?? join(home, 'AppData', 'Roaming'), 'Egret Browser');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Egret Browser');
  return join(XDG_DATA_HOME || join(home, '.local', 'share'), 'egret-browser');
}
