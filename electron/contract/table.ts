import { answerOperations } from './answers.ts';
import { caseOperations } from './cases.ts';
import { deadlineOperations } from './deadlines.ts';
import { identityOperations } from './identity.ts';
import { intakeOperations } from './intake.ts';
import { linkOperations } from './links.ts';
import { letterOperations } from './letters.ts';
import type { InputOf, OutputOf } from './operation.ts';
import { organisationOperations } from './organisation.ts';
import { requestOperations } from './request-work.ts';
import { searchPlanOperations } from './search-plan.ts';
import { ruleOperations } from './rules.ts';
import { settingsOperations } from './settings.ts';
import { attachmentOperations, hostOnlyOperations, shellOperations } from './shell.ts';
import { suppressionOperations } from './suppression.ts';
import { todayOperations } from './today.ts';
import { withholdingOperations } from './withholding.ts';

/** Carried out by the host on behalf of the window. */
export const hostOperations = {
  ...organisationOperations,
  ...caseOperations,
  ...deadlineOperations,
  ...intakeOperations,
  ...todayOperations,
  ...ruleOperations,
  ...settingsOperations,
  ...attachmentOperations,
  ...letterOperations,
  ...requestOperations,
  ...identityOperations,
  ...searchPlanOperations,
  ...withholdingOperations,
  ...answerOperations,
  ...linkOperations,
  ...suppressionOperations,
};

/** Everything the window may ask for. */
export const windowOperations = { ...hostOperations, ...shellOperations };

/** Everything the host answers: what the window asks through the gateway, and what the shell asks for itself. */
export const coreOperations = { ...hostOperations, ...hostOnlyOperations };

export { hostOnlyOperations, shellOperations };

export type HostName = keyof typeof hostOperations;
export type ShellName = keyof typeof shellOperations;
export type WindowName = keyof typeof windowOperations;
export type CoreName = keyof typeof coreOperations;

export type WindowInput<Name extends WindowName> = InputOf<typeof windowOperations, Name>;
export type WindowOutput<Name extends WindowName> = OutputOf<typeof windowOperations, Name>;
export type CoreInput<Name extends CoreName> = InputOf<typeof coreOperations, Name>;
export type CoreOutput<Name extends CoreName> = OutputOf<typeof coreOperations, Name>;
