import type { Printer } from '../core/ports.ts';

/** Documents on paper and as PDF. */
export interface Paper extends Printer {
  /** Shows the system's print dialog for a document. False when the officer cancelled or nothing can print. */
  print(html: string): Promise<boolean>;
}
