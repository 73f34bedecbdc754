import { createHash } from 'node:crypto';
import { civilDateAt } from '../domain/civil-date.ts';
import { formatLong } from '../domain/date-words.ts';
import { placeEntry } from '../domain/place.ts';
import { deadlinesSection, reckoningSection } from './case-report-deadlines.ts';
import {
  attachmentsSection,
  clockSection,
  communicationsSection,
  factTable,
  notesSection,
  partiesSection,
  rightsSection,
  timelineSection,
  written,
} from './case-report-sections.ts';
import { workSections } from './case-report-work-sections.ts';
import { caseReportStyle } from './case-report-style.ts';
import type { CaseReportModel } from './case-report.ts';
import { escapeHtml, html, trusted } from './html.ts';
import type { SafeHtml } from './html.ts';
import { exactMomentAt, momentAt } from './report-dates.ts';
import { channelWords, kindWords, stateWords } from './report-words.ts';

/** Nothing is loaded and nothing runs; the one style sheet is known by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(caseReportStyle).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** Whole, because a blank more or less inside it would change its hash. */
const styleElement = trusted(`<style>${caseReportStyle}</style>`);

/**
 * The case report as one HTML document, for the preview, for a file, and for printing to PDF.
 *
 * It loads nothing and holds no script. Its title, which becomes metadata of a PDF, is the reference alone. The headings
 * form the outline: one h1, an h2 for each section, an h3 for each deadline, message and note.
 */
export function caseReportHtml(model: CaseReportModel): string {
  const { case: record, organisation, attachments } = model;
  const body = html`<body>
    ${cover(model)}
    <main>
      ${summary(model)}${record.kind === 'request' && rightsSection(record)}${deadlinesSection(record)}${reckoningSection(record)}${clockSection(record)}${partiesSection(record)}${model.work === undefined ? [] : workSections(model.work, record.zone)}${communicationsSection(record, attachments)}${notesSection(record)}${attachmentsSection(attachments, record.zone)}${timelineSection(model)}${integrity(model)}
    </main>
    <p class="closing">
      Case report ${record.ref}, ${organisation.name}. Produced ${exactMomentAt(model.producedAt, record.zone)} by
      ${model.producedBy} with Privacy Casebook ${model.appVersion}.
    </p>
  </body>`;
  return `<!doctype html>\n${html`<html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>${`Case report ${record.ref}`}</title>
      ${styleElement}
    </head>
    ${body}
  </html>`.toString()}\n`;
}

/**
 * The footer of each printed page: reference and page number, no personal data. The printing shell fills in the elements
 * of the classes `pageNumber` and `totalPages`; a footer does not see the style of the document, so it brings its own.
 */
export function reportFooterHtml(ref: string): string {
  return `<div style="width:100%;margin:0 16mm;font:8px system-ui,'Segoe UI','Helvetica Neue','Liberation Sans',Arial,sans-serif;color:#566164;display:flex;justify-content:space-between"><span>Case report ${escapeHtml(ref)} · Confidential</span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`;
}

function cover({ organisation, case: record, producedAt }: CaseReportModel): SafeHtml {
  const registration =
    organisation.registrationNumber === '' ? '' : `Registration number ${organisation.registrationNumber}`;
  const contact = [organisation.contactName, organisation.contactEmail, organisation.contactPhone]
    .filter((part) => part !== '')
    .join(' · ');
  return html`<header class="cover">
    <div class="controller">
      <div>
        <p><strong dir="auto">${organisation.name}</strong></p>
        ${[registration, contact].filter((line) => line !== '').map((line) => html`<p dir="auto">${line}</p>`)}
      </div>
      <div class="mark">
        <p>Confidential</p>
        <p>Contains personal data</p>
        <p>${formatLong(civilDateAt(producedAt, record.zone))}</p>
      </div>
    </div>
    <h1><small>${kindWords[record.kind]}</small>${record.ref}</h1>
    <p class="title" dir="auto">${record.title}</p>
  </header>`;
}

function summary({ case: record, organisation }: CaseReportModel): SafeHtml {
  return html`<section>
    <h2>Summary</h2>
    ${factTable([
      ['State', stateWords[record.state]],
      ['Received', `${formatLong(record.receivedOn)} · ${channelWords[record.channel]}`],
      ['Entered', momentAt(record.enteredAt, record.zone)],
      ['Closed', record.closedAt === null ? '' : momentAt(record.closedAt, record.zone)],
      ['Outcome', record.outcome === '' ? '' : written(record.outcome)],
      ['Officer', record.owner],
      ['Law and holidays of', `${placeEntry(record.place).name} (${record.place})`],
      [
        'Dates computed with',
        `rules ${record.packVersion}, public holidays as captured on ${formatLong(record.holidaysCapturedOn)}`,
      ],
      ['Supervisory authority', organisation.regulator],
      ['Times shown in', record.zone],
    ])}${
      record.summary !== '' &&
      html`<h3>What it is about</h3>
        ${written(record.summary)}`
    }
  </section>`;
}

function integrity({ audit, attachments, timeline }: CaseReportModel): SafeHtml {
  return html`<section>
    <h2>Integrity</h2>
    <p>
      Every change of the casebook is an entry of a chain in which each entry holds the hash of the one before. The hash
      below covers the whole chain up to the moment of this report: whoever keeps this page can prove later whether an
      entry before it was changed. The command “casebook audit verify” walks the chain again.
    </p>
    ${factTable([
      ['Last audit entry', String(audit.seq)],
      ['Hash of the chain', html`<code>${audit.hash}</code>`],
      ['Entries of this case', String(timeline.length)],
      ['Attachments', String(attachments.length)],
    ])}
    <p class="lead">
      The SHA-256 of an attachment can be checked with any program that computes one, for example “sha256sum FILE”.
    </p>
  </section>`;
}
