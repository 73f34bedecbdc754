import { calendarOf } from '../../../electron/core/calendars.ts';
import { rulePackOf } from '../../../electron/core/rule-packs.ts';
import { civilDate, instant } from '../../../electron/domain/civil-date.ts';
import type { ClockEvent } from '../../../electron/domain/clock-event.ts';
import { deadlines } from '../../../electron/domain/deadline/deadlines.ts';
import { dutiesOf } from '../../../electron/domain/deadline/facts.ts';
import { plainWords } from '../../../electron/domain/deadline/plain-words.ts';
import type { CaseReportModel, ReportDeadline } from '../../../electron/report/case-report.ts';

const zone = 'Europe/London';
const producedAt = instant('2026-05-04T09:12:00Z');

const events: readonly ClockEvent[] = [
  { kind: 'received', on: civilDate('2026-03-27'), at: instant('2026-03-27T17:55:00Z') },
  { kind: 'identity-asked', on: civilDate('2026-03-30') },
  { kind: 'identity-received', on: civilDate('2026-04-02') },
  { kind: 'clarification-asked', on: civilDate('2026-04-07') },
  { kind: 'clarification-answered', on: civilDate('2026-04-16') },
];

function derived(): readonly ReportDeadline[] {
  const pack = rulePackOf('GB-ENG');
  const duties = dutiesOf('request', ['access', 'erasure'], pack);
  const facts = { place: 'GB-ENG', zone, kind: 'request', duties, events, now: producedAt } as const;
  const result = deadlines(facts, pack, calendarOf('GB-ENG'));
  if (!result.ok) throw new Error(`the sample's facts contradict each other: ${result.error.code}`);
  return result.value.map((deadline) => ({ ...deadline, reason: plainWords(deadline) }));
}

const letter = `Dear privacy team,

under Article 15 of the UK GDPR I ask for a copy of all personal data you hold about me, in particular the notes of my calls with your support desk since January 2025 and anything you have shared with credit reference agencies.

Please also delete the photographs I sent for the old membership card.

My customer number is 4471-20.

Kind regards
Jane Okafor
14 Mill Lane, Chesterton`;

/** A made-up access and erasure request in England, in the state a regulator would see it. */
export function sampleCase(): CaseReportModel {
  const recorded = (kind: ClockEvent['kind'], at: string, note = '') => ({
    id: `event-${kind}`,
    kind,
    note,
    recordedAt: instant(at),
    officer: 'Mara Singh',
    superseded: false,
  });
  return {
    producedAt,
    producedBy: 'Mara Singh',
    appVersion: '0.1.0',
    organisation: {
      name: 'Northfield Software Ltd',
      regulator: 'Information Commissioner’s Office',
      registrationNumber: 'ZA123456',
      contactName: 'Privacy team',
      contactEmail: 'privacy@northfield.example',
      contactPhone: '01632 960 001',
      contactAddress: '1 Station Road\nChesterton',
    },
    case: {
      ref: 'SR-2026-0031',
      kind: 'request',
      state: 'open',
      place: 'GB-ENG',
      zone,
      title: 'Copy of call notes, deletion of photographs',
      summary:
        'Wants all personal data, in particular support call notes since January 2025 and disclosures to credit reference agencies. Also deletion of the photographs for the old membership card.',
      channel: 'email',
      owner: 'Mara Singh',
      enteredAt: instant('2026-03-27T18:01:00Z'),
      receivedOn: civilDate('2026-03-27'),
      outcome: '',
      closedAt: null,
      packVersion: rulePackOf('GB-ENG').version,
      holidaysCapturedOn: calendarOf('GB-ENG').capturedOn,
      rights: [
        { right: 'access', outcome: null, reason: '' },
        {
          right: 'erasure',
          outcome: 'partly-granted',
          reason: 'Photographs deleted. The scanned contract is kept for six years: legal claims.',
        },
      ],
      parties: [
        {
          name: 'Jane Okafor',
          kind: 'person',
          role: 'data-subject',
          email: 'jane.okafor@mail.example',
          phone: '',
          address: '14 Mill Lane\nChesterton',
          note: 'Customer 4471-20',
        },
        {
          name: 'Callwright Support Services BV',
          kind: 'organisation',
          role: 'processor',
          email: 'privacy@callwright.example',
          phone: '+31 20 555 0100',
          address: '',
          note: '',
        },
      ],
      deadlines: derived(),
      clockEvents: [
        {
          ...recorded('received', '2026-03-27T18:01:00Z'),
          on: civilDate('2026-03-27'),
          at: instant('2026-03-27T17:55:00Z'),
        },
        {
          ...recorded('identity-asked', '2026-03-30T08:40:00Z', 'No account is known under this address.'),
          on: civilDate('2026-03-30'),
        },
        {
          ...recorded('identity-received', '2026-04-02T10:15:00Z', 'Entered with the wrong day.'),
          id: 'event-wrong',
          on: civilDate('2026-04-01'),
          superseded: true,
        },
        { ...recorded('identity-received', '2026-04-02T10:20:00Z'), on: civilDate('2026-04-02') },
        { ...recorded('clarification-asked', '2026-04-07T14:02:00Z'), on: civilDate('2026-04-07') },
        { ...recorded('clarification-answered', '2026-04-16T09:30:00Z'), on: civilDate('2026-04-16') },
      ],
      communications: [
        {
          id: 'message-1',
          direction: 'in',
          channel: 'email',
          occurredAt: instant('2026-03-27T17:55:00Z'),
          fromName: 'Jane Okafor',
          fromAddress: 'jane.okafor@mail.example',
          toAddress: 'privacy@northfield.example',
          subject: 'Subject access request',
          text: letter,
        },
        {
          id: 'message-2',
          direction: 'out',
          channel: 'email',
          occurredAt: instant('2026-04-07T14:01:00Z'),
          fromName: 'Privacy team',
          fromAddress: 'privacy@northfield.example',
          toAddress: 'jane.okafor@mail.example',
          subject: 'Your request: one question',
          text: 'Dear Jane Okafor,\n\nto search the call records, please say which of the three telephone numbers on your account was used.\n\nKind regards\nMara Singh',
        },
      ],
      notes: [
        {
          body: 'Call notes are kept by the processor; asked on 7 April, export promised within a week.',
          writtenAt: instant('2026-04-07T14:20:00Z'),
          officer: 'Mara Singh',
        },
      ],
    },
    attachments: [
      {
        id: 'file-1',
        communicationId: 'message-1',
        name: 'membership card.pdf',
        mediaType: 'application/pdf',
        bytes: 184_203,
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        addedAt: instant('2026-03-27T18:01:00Z'),
      },
    ],
    timeline: [
      {
        seq: 412,
        at: instant('2026-03-27T18:01:00Z'),
        officer: 'Mara Singh',
        action: 'case.create',
        table: 'case_record',
        change: 'insert',
        fields: [
          { name: 'id', from: '', to: '0198' },
          { name: 'title', from: '', to: 'Copy of call notes' },
          { name: 'channel', from: '', to: 'email' },
          { name: 'state', from: '', to: 'open' },
        ],
      },
      {
        seq: 413,
        at: instant('2026-03-27T18:01:00Z'),
        officer: 'Mara Singh',
        action: 'case.create',
        table: 'request_right',
        change: 'insert',
        fields: [{ name: 'right', from: '', to: 'access' }],
      },
      {
        seq: 419,
        at: instant('2026-03-30T08:40:00Z'),
        officer: 'Mara Singh',
        action: 'case.recordEvent',
        table: 'clock_event',
        change: 'insert',
        fields: [
          { name: 'kind', from: '', to: 'identity-asked' },
          { name: 'on_date', from: '', to: '2026-03-30' },
        ],
      },
      {
        seq: 431,
        at: instant('2026-04-08T07:55:00Z'),
        officer: 'Tom Reyes',
        action: 'case.update',
        table: 'case_record',
        change: 'update',
        fields: [
          { name: 'title', from: 'Copy of call notes', to: 'Copy of call notes, deletion of photographs' },
          { name: 'version', from: '3', to: '4' },
        ],
      },
    ],
    audit: { seq: 1_284, hash: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c' },
  };
}
