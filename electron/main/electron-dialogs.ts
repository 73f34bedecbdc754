import { dialog } from 'electron';
import type { BrowserWindow, FileFilter } from 'electron';

import type { Dialogs, FileKind } from './dialogs.ts';

/** The system's dialogs, in front of the window. */
export function electronDialogs(window: () => BrowserWindow): Dialogs {
  return {
    async openFiles({ title, kinds, many }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title,
        filters: filters(kinds),
        properties: many ? ['openFile', 'multiSelections', 'dontAddToRecent'] : ['openFile', 'dontAddToRecent'],
      });
      return canceled ? [] : filePaths;
    },
    async saveFile({ title, suggestedName, kinds }) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title,
        defaultPath: suggestedName,
        filters: filters(kinds),
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
  };
}

function filters(kinds: readonly FileKind[]): FileFilter[] {
  return kinds.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
}
