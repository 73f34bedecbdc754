/** Opens a file with the program that the system has for it. False when there is none, or it would not open it. */
export type OpenFile = (path: string) => Promise<boolean>;
