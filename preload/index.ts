import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { WireMessage } from '../shared/wire.ts';

/** The one channel between page and main; `main/shell/desktop/page-wire.ts` names it too. */
const CHANNEL = 'egret:wire';

/** All that the page gets from outside its sandbox. */
const bridge = Object.freeze({
  post: (message: WireMessage): void => ipcRenderer.send(CHANNEL, message),
  listen: (callback: (message: WireMessage) => void): void => {
    ipcRenderer.on(CHANNEL, (_event, message: WireMessage) => callback(message));
  },
  pathOf: (file: File): string => webUtils.getPathForFile(file),
});

contextBridge.exposeInMainWorld('egret', bridge);
