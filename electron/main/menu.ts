import type { MenuItemConstructorOptions } from 'electron';

export interface MenuParts {
  readonly isMac: boolean;
  readonly inDevelopment: boolean;
  lock(): void;
}

/**
 * The least menu. The accelerator of Lock is shown but belongs to the page, which also knows about open dialogs; sizes
 * of text are here because nothing else offers them; on macOS copy and paste only work through the Edit menu.
 */
export function menuTemplate({ isMac, inDevelopment, lock }: MenuParts): MenuItemConstructorOptions[] {
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        { label: '&Lock', accelerator: 'CmdOrCtrl+L', registerAccelerator: false, click: lock },
        { type: 'separator' },
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    ...(isMac ? [{ role: 'editMenu' } as const] : []),
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        ...(inDevelopment ? [{ type: 'separator' } as const, { role: 'toggleDevTools' } as const] : []),
      ],
    },
  ];
}
