import type { CaseKind, CaseState } from './case-kind.ts';
import type { Channel } from './channel.ts';
import type { CivilDate, Instant } from './civil-date.ts';
import type { PartyRole } from './party.ts';
import type { KindHint, RightSuggestion } from './recognise/suggestion.ts';
import type { Right } from './right.ts';

/** A person or organisation named by what came in. Empty text where something is not known. */
export interface DraftPerson {
  readonly kind: 'person' | 'organisation';
  readonly role: PartyRole;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
}

/** The message a case begins with. `html` is raw and hostile: it is shown only after sanitising, in a script-less frame. */
export interface DraftMessage {
  readonly fromName: string;
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** When it was sent or received; absent when the message does not say so in a readable way. */
  readonly occurredAt?: Instant;
}

/** A file that came with the matter. The name holds no path, no control character and no reserved device name. */
export interface DraftAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Something the officer should look at before the draft becomes a case. The note is a sentence for the screen. */
export interface DraftWarning {
  readonly code: string;
  readonly note: string;
}

/** What an older log already knows about a matter that was worked on before it was taken in. */
export interface DraftHistory {
  /** The log's own reference. */
  readonly reference?: string;
  readonly state?: CaseState;
  readonly closedOn?: CivilDate;
  readonly outcome?: string;
}

/**
 * A case as an intake format sees it, before an officer confirms it.
 *
 * Nothing in it is invented: a date that cannot be read is absent and a warning says so. `sourceKey` is the same for the
 * same message, row or file, so that taking it in twice adds nothing.
 */
export interface CaseDraft {
  readonly kind: CaseKind;
  readonly sourceKey: string;
  /** The civil date of receipt, where the source gives a date without an hour. */
  readonly receivedOn?: CivilDate;
  /** The instant of receipt, where the source gives one; its civil date depends on the place of the office. */
  readonly receivedAt?: Instant;
  /** When the organisation became aware of a breach. */
  readonly awareAt?: Instant;
  readonly place?: string;
  readonly channel: Channel;
  readonly title: string;
  readonly summary: string;
  readonly people: readonly DraftPerson[];
  /** The rights to offer as chosen; `suggestions` says why and holds the weaker ones too. */
  readonly rights: readonly Right[];
  readonly suggestions: readonly RightSuggestion[];
  readonly kindHints: readonly KindHint[];
  readonly message?: DraftMessage;
  readonly history?: DraftHistory;
  readonly attachments: readonly DraftAttachment[];
  readonly warnings: readonly DraftWarning[];
}
