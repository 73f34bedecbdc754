import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';

import { callChannel, eventChannel } from '../contract/api.ts';
import type { WindowApi } from '../contract/api.ts';
import type { ApiEvent } from '../contract/events.ts';

const api = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  subscribe(listener) {
    // The Electron event carries the sender, so it stays here; the window gets the payload only.
    const pass = (_event: IpcRendererEvent, payload: ApiEvent): void => listener(payload);
    ipcRenderer.on(eventChannel, pass);
    return () => void ipcRenderer.off(eventChannel, pass);
  },
} satisfies WindowApi;

contextBridge.exposeInMainWorld('api', api);
