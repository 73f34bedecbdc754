import type { App, WebContents } from 'electron';

/**
 * Holds every web contents of the program, now and later, where it is: no navigation, no redirect, no new window, no
 * embedded browser. The routes of the window are in its hash, which is no navigation.
 */
export function guardWebContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
}

function guard(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
