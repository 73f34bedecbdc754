import { formatLong } from '../domain/date-words.ts';
import type {
  CaseReportModel,
  ReportAttachment,
  ReportCase,
  ReportClockEvent,
  ReportCommunication,
} from './case-report.ts';
import { html } from './html.ts';
import type { HtmlValue, SafeHtml } from './html.ts';
import { momentAt, sizeInBytes } from './report-dates.ts';
import { timelineActs } from './report-timeline.ts';
import {
  channelWords,
  clockEventWords,
  dutyWords,
  extensionReasonWords,
  rightWords,
  roleWords,
  spelled,
} from './report-words.ts';

/** A section with its heading; a sentence in its place where there is nothing to show, so that an absence is stated. */
export function section(title: string, nothing: string, content: readonly SafeHtml[], table?: SafeHtml): SafeHtml {
  if (content.length === 0)
    return html`<section>
      <h2>${title}</h2>
      <p class="none">${nothing}</p>
    </section>`;
  if (table === undefined)
    return html`<section>
      <h2>${title}</h2>
      ${content}
    </section>`;
  return html`<section>
    <h2>${title}</h2>
    <table>
      <thead>
        ${table}
      </thead>
      <tbody>
        ${content}
      </tbody>
    </table>
  </section>`;
}

/** Text of a person, shown as written: line breaks kept, direction by its own first letter. */
export function written(text: string): SafeHtml {
  return html`<div class="words" dir="auto">${text}</div>`;
}

export function rightsSection({ rights }: ReportCase): SafeHtml {
  const rows = rights.map(
    ({ right, outcome, reason }) =>
      html`<tr>
        <th scope="row">${rightWords[right]}</th>
        <td>${outcome === null ? 'No outcome yet' : spelled(outcome)}</td>
        <td>${reason === '' ? '' : written(reason)}</td>
      </tr>`,
  );
  const head = html`<tr>
    <th scope="col" class="wide">Right</th>
    <th scope="col" class="narrow">Outcome</th>
    <th scope="col">Reason</th>
  </tr>`;
  return section('Rights invoked', 'No right is recorded.', rows, head);
}

export function clockSection({ clockEvents, zone }: ReportCase): SafeHtml {
  const head = html`<tr>
    <th scope="col">Date</th>
    <th scope="col">Fact</th>
    <th scope="col">Recorded</th>
  </tr>`;
  const rows = clockEvents.map((event) => clockRow(event, zone));
  return section('Clock events', 'No dated fact is recorded.', rows, head);
}

function clockRow(event: ReportClockEvent, zone: string): SafeHtml {
  const details = [
    event.duty === undefined ? '' : dutyWords[event.duty],
    event.reason === undefined ? '' : `Reason: ${extensionReasonWords[event.reason]}`,
    event.note,
  ].filter((detail) => detail !== '');
  const on = event.at === undefined ? formatLong(event.on) : momentAt(event.at, zone);
  return html`<tr class="${event.superseded ? 'superseded' : 'standing'}">
    <td class="when"><span class="fact">${on}</span></td>
    <td>
      <span class="fact">${clockEventWords[event.kind]}</span
      >${event.superseded && html` <span class="quiet">Superseded: this fact no longer counts</span>`}${details.map((detail) => html`<span class="quiet" dir="auto">${detail}</span>`)}
    </td>
    <td>${momentAt(event.recordedAt, zone)}<span class="quiet">${event.officer}</span></td>
  </tr>`;
}

export function partiesSection({ parties }: ReportCase): SafeHtml {
  const rows = parties.map(
    (party) =>
      html`<tr>
        <th scope="row" dir="auto">
          ${party.name}${party.kind === 'organisation' && html`<span class="quiet">Organisation</span>`}
        </th>
        <td>${roleWords[party.role]}</td>
        <td>${lines([party.email, party.phone, party.address])}</td>
        <td dir="auto">${party.note}</td>
      </tr>`,
  );
  const head = html`<tr>
    <th scope="col">Name</th>
    <th scope="col">Role</th>
    <th scope="col">Contact</th>
    <th scope="col">Note</th>
  </tr>`;
  return section('People', 'Nobody is recorded.', rows, head);
}

export function communicationsSection(
  { communications, zone }: ReportCase,
  files: readonly ReportAttachment[],
): SafeHtml {
  const articles = communications.map((message) => {
    const names = files.filter(({ communicationId }) => communicationId === message.id).map(({ name }) => name);
    return communicationArticle(message, zone, names);
  });
  return section('Communications', 'No message or letter is recorded.', articles);
}

function communicationArticle(message: ReportCommunication, zone: string, files: readonly string[]): SafeHtml {
  const from = [message.fromName, message.fromAddress === '' ? '' : `<${message.fromAddress}>`]
    .filter((part) => part !== '')
    .join(' ');
  const way = `${message.direction === 'in' ? 'Received' : 'Sent'} · ${channelWords[message.channel]}`;
  const facts: readonly (readonly [string, string])[] = [
    ['Date', momentAt(message.occurredAt, zone)],
    ['From', from],
    ['To', message.toAddress],
    ['Attachments', files.join(', ')],
  ];
  return html`<article>
    <h3 dir="auto">${message.subject === '' ? 'Without subject' : message.subject}</h3>
    <p class="quiet">${way}</p>
    ${factTable(facts)}
    <div class="letter">${written(message.text === '' ? 'No readable text.' : message.text)}</div>
  </article>`;
}

export function notesSection({ notes, zone }: ReportCase): SafeHtml {
  const articles = notes.map(
    (note) =>
      html`<article>
        <h3>${momentAt(note.writtenAt, zone)} · ${note.officer}</h3>
        ${written(note.body)}
      </article>`,
  );
  return section('Notes', 'No note is recorded.', articles);
}

export function attachmentsSection(files: readonly ReportAttachment[], zone: string): SafeHtml {
  const rows = files.map(
    (file) =>
      html`<tr>
        <th scope="row">
          <span dir="auto">${file.name}</span
          ><span class="quiet">${file.mediaType} · added ${momentAt(file.addedAt, zone)}</span
          ><code>${file.sha256}</code>
        </th>
        <td class="number">${sizeInBytes(file.bytes)}</td>
      </tr>`,
  );
  const head = html`<tr>
    <th scope="col">File and SHA-256</th>
    <th scope="col" class="number">Size</th>
  </tr>`;
  return section('Attachments', 'No file is attached.', rows, head);
}

export function timelineSection(model: CaseReportModel): SafeHtml {
  const rows = timelineActs(model.timeline).map(
    (act) =>
      html`<tr>
        <td class="when">${momentAt(act.at, model.case.zone)}<span class="quiet">${act.officer}</span></td>
        <td><strong>${act.what}</strong>${act.changes.map((change) => html`<div dir="auto">${change}</div>`)}</td>
        <td class="number">${act.firstSeq === act.lastSeq ? act.firstSeq : `${act.firstSeq}–${act.lastSeq}`}</td>
      </tr>`,
  );
  const head = html`<tr>
    <th scope="col">When and who</th>
    <th scope="col">What was done</th>
    <th scope="col" class="number">Audit entry</th>
  </tr>`;
  return section('Timeline', 'The audit log holds no entry for this case.', rows, head);
}

/** A table of names and values without the empty ones. */
export function factTable(facts: readonly (readonly [name: string, value: HtmlValue])[]): SafeHtml {
  const rows = facts
    .filter(([, value]) => value !== '' && value !== null && value !== undefined)
    .map(
      ([name, value]) =>
        html`<tr>
          <th scope="row">${name}</th>
          <td dir="auto">${value}</td>
        </tr>`,
    );
  return html`<table class="facts">
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function lines(texts: readonly string[]): HtmlValue {
  return texts.filter((text) => text !== '').map((text) => html`<div class="words" dir="auto">${text}</div>`);
}
