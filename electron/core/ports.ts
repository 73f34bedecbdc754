import type { Instant } from '../domain/civil-date.ts';

/** Where the time comes from. Only the composition at the edge reads the machine's clock. */
export interface Clock {
  now(): Instant;
}

/** What the core needs to know about the machine it runs on. */
export interface Machine {
  /** A name for this installation, random, kept beside the file; it says which laptop wrote an audit entry. */
  readonly device: string;
  readonly appVersion: string;
  /** The compiled SQLite addon, where the driver's own does not fit the runtime. Development only. */
  readonly sqliteAddon?: string;
}

/** Turns one HTML document into a PDF. The shell prints it in a hidden window without scripts. */
export interface Printer {
  toPdf(html: string, footer: string): Promise<Uint8Array>;
}
