import { BrowserWindow, nativeTheme } from 'electron';
import type { NativeImage } from 'electron';

import { pageUrl } from './app-url.ts';

/** The ground of the page in both themes, so that the window does not flash before the page is there. */
const ground = { light: '#f6f7f7', dark: '#121617' } as const;

export interface WindowParts {
  readonly preload: string;
  readonly icon: NativeImage;
  readonly inDevelopment: boolean;
}

/** The one window. It is shown when the page has been painted; its title says nothing about the work in it. */
export function createWindow({ preload, icon, inDevelopment }: WindowParts): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Privacy Casebook',
    icon,
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    backgroundColor: groundNow(),
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: inDevelopment,
    },
  });
  const follow = (): void => window.setBackgroundColor(groundNow());
  nativeTheme.on('updated', follow);
  window.on('closed', () => nativeTheme.off('updated', follow));
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Loads the page. Resolves when it is there. */
export function openPage(window: BrowserWindow): Promise<void> {
  return window.loadURL(pageUrl);
}

/**
 * Loads the page again, which gives its memory back, and forgets where it has been: the address of a list holds the words
 * that were searched for.
 */
export function forgetPage({ webContents }: BrowserWindow): void {
  webContents.once('did-finish-load', () => webContents.navigationHistory.clear());
  webContents.reload();
}

/** Brings the window to the front. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function groundNow(): string {
  return nativeTheme.shouldUseDarkColors ? ground.dark : ground.light;
}
