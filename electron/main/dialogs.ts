/** One kind of file in a dialog: its words, and extensions without the dot. */
export interface FileKind {
  readonly name: string;
  readonly extensions: readonly string[];
}

/** The system's own dialogs for files. The window never names a path: it asks, the officer chooses, the shell keeps it. */
export interface Dialogs {
  /** Paths chosen by the officer; empty when they cancelled. */
  openFiles(request: {
    readonly title: string;
    readonly kinds: readonly FileKind[];
    readonly many: boolean;
  }): Promise<readonly string[]>;
  /** Where to write; null when the officer cancelled. */
  saveFile(request: {
    readonly title: string;
    readonly suggestedName: string;
    readonly kinds: readonly FileKind[];
  }): Promise<string | null>;
}
