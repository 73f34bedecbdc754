import type { WindowApi } from '../../electron/contract/api.ts';

declare global {
  interface Window {
    /** Put there by the preload; the only way out of the window. */
    readonly api: WindowApi;
  }
}

/** The surface that the preload gives to the window. */
export function windowApi(): WindowApi {
  return window.api;
}
