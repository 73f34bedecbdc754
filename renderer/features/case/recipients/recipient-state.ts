import type { Right } from '../../../../electron/domain/right.ts';

const passedOn: readonly Right[] = ['rectification', 'erasure', 'restriction'];

/** The rights of a request whose result is passed on to recipients. UK GDPR and GDPR Article 19. */
export function passedOnRights(rights: readonly Right[]): readonly Right[] {
  return passedOn.filter((right) => rights.includes(right));
}

/** Whether nothing is left to do with a recipient: told, or a reason why that is impossible. */
export function isSettled(recipient: { readonly toldOn: string | null; readonly impossibleBecause: string }): boolean {
  return recipient.toldOn !== null || recipient.impossibleBecause.trim() !== '';
}
