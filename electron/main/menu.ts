import { Menu } from 'electron';
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';

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

/** Cut, copy and paste on a text field or a selection; Electron shows nothing by itself. */
export function showEditMenuIn(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'cut', enabled: editFlags.canCut },
          { role: 'copy', enabled: editFlags.canCopy },
          { role: 'paste', enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', enabled: editFlags.canSelectAll },
        ]
      : [{ role: 'copy', enabled: editFlags.canCopy }];
    Menu.buildFromTemplate(items).popup({ window });
  });
}
