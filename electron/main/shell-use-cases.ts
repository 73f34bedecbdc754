import type { Attempts } from './attempts.ts';
import type { Casebook } from './casebook.ts';
import type { Dialogs } from './dialogs.ts';
import type { ShellUseCases } from './gateway.ts';
import type { OpenFile } from './file-opener.ts';
import type { HostProcess } from './host-process.ts';
import { attachmentUseCases } from './operations/attachments.ts';
import { casebookUseCases } from './operations/casebook.ts';
import { intakeUseCases } from './operations/intake.ts';
import { letterUseCases } from './operations/letters.ts';
import { recoveryUseCases } from './operations/recovery.ts';
import { reportUseCases } from './operations/reports.ts';
import { ruleUseCases } from './operations/rules.ts';
import { suppressionUseCases } from './operations/suppression.ts';
import type { Paper } from './paper.ts';

export interface ShellParts {
  readonly casebook: Casebook;
  readonly host: HostProcess;
  readonly attempts: Attempts;
  readonly dialogs: Dialogs;
  readonly paper: Paper;
  readonly openFile: OpenFile;
}

/** Every operation that the shell carries out itself; the compiler points at one that is missing. */
export function shellUseCases({ casebook, host, attempts, dialogs, paper, openFile }: ShellParts): ShellUseCases {
  return {
    ...casebookUseCases(casebook, host, attempts),
    ...recoveryUseCases({ casebook, host, attempts, dialogs, paper }),
    ...intakeUseCases(dialogs, host),
    ...attachmentUseCases(dialogs, host),
    ...ruleUseCases(dialogs, host),
    ...reportUseCases(dialogs, host, paper),
    ...suppressionUseCases(dialogs, host),
    ...letterUseCases({ dialogs, host, paper, openFile }),
  };
}
