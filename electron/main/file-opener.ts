import { shell } from 'electron';

/** Opens a file with the program that the system has for it. False when there is none, or it would not open it. */
export type OpenFile = (path: string) => Promise<boolean>;

/**
 * The system's own way. The only file ever opened is a message that this program has just written where the officer
 * chose; nothing that came in, and no address, is opened.
 */
export const openWithSystem: OpenFile = async (path) => {
  // An empty answer means that a program took it.
  return (await shell.openPath(path)) === '';
};
