import { formatLong } from '../domain/date-words.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { factTable, section, written } from './case-report-sections.ts';
import type { ReportDecision, ReportEvidence, ReportWork } from './case-report-work.ts';
import { html } from './html.ts';
import type { SafeHtml } from './html.ts';
import { momentAt } from './report-dates.ts';
import { rightWords, spelled } from './report-words.ts';

/** The work on a request: identity, decisions, search, questions, what is withheld, answer and recipients. */
export function workSections(work: ReportWork, zone: string): readonly SafeHtml[] {
  return [
    evidenceSection(work.evidence, zone),
    decisionsSection(work.decisions, zone),
    searchSection(work),
    ...questionsSections(work),
    withheldSection(work),
    scheduleSection(work),
    outcomeSection(work),
  ];
}

function evidenceSection(checks: readonly ReportEvidence[], zone: string): SafeHtml {
  const articles = checks.map((check) => {
    const { copy } = check;
    const seen = check.seenLast === '' ? check.seenType : `${check.seenType}, ending in ${check.seenLast}`;
    const destroyed =
      copy === null || copy.destroyedAt === null
        ? ''
        : html`${copy.name}, destroyed ${momentAt(copy.destroyedAt, zone)} by ${copy.destroyedBy}, SHA-256
            <code>${copy.sha256}</code>`;
    return html`<article>
      <h3>${check.text}</h3>
      ${factTable([
        ['Shows', check.purpose === 'identity' ? 'Who the person is' : 'The authority to act'],
        ['Result', spelled(check.result)],
        ['Why needed', check.whyNeeded],
        ['Asked for', dayOf(check.askedOn)],
        ['Arrived', dayOf(check.receivedOn)],
        ['Seen', seen],
        ['Compared with', check.comparedWith],
        ['Checked', check.checkedOn === null ? '' : `${formatLong(check.checkedOn)}, ${check.officer}`],
        ['Copy held until', copy === null || copy.destroyedAt !== null ? '' : formatLong(copy.destroyBy)],
        ['Copy destroyed', destroyed],
        ['Note', check.note],
      ])}
    </article>`;
  });
  return section('Identity and authority', 'No evidence was looked at.', articles);
}

function decisionsSection(decisions: readonly ReportDecision[], zone: string): SafeHtml {
  const articles = decisions.map((decision) => {
    const about = decision.right === null ? '' : `, ${rightWords[decision.right]}`;
    return html`<article>
      <h3>${spelled(decision.kind)}${about}</h3>
      ${factTable([
        ['Decided', `${formatLong(decision.decidedOn)}, ${decision.decidedBy}`],
        ['Conclusion', decision.conclusion],
        ['Reasons', written(decision.reasons)],
        ['Evidence', decision.evidence === '' ? '' : written(decision.evidence)],
        ['Offered instead', decision.alternatives],
        [
          'Withdrawn',
          decision.withdrawnAt === null
            ? ''
            : `${momentAt(decision.withdrawnAt, zone)}: ${decision.withdrawnBecause}. This decision no longer stands.`,
        ],
      ])}
    </article>`;
  });
  return section('Decisions', 'No decision is recorded.', articles);
}

function searchSection({ tasks }: ReportWork): SafeHtml {
  const rows = tasks.map(
    (task) =>
      html`<tr>
        <th scope="row" dir="auto">${task.title}<span class="quiet">${task.assignee}</span></th>
        <td>${dayOf(task.dueOn)}</td>
        <td>
          ${task.doneOn === null ? 'Open' : formatLong(task.doneOn)}${task.result !== null && html`<span class="quiet">${spelled(task.result)}</span>`}
        </td>
        <td dir="auto">${task.note}</td>
        <td class="number">${task.minutes === 0 ? '' : hoursOf(task.minutes)}</td>
      </tr>`,
  );
  const head = html`<tr>
    <th scope="col">Task</th>
    <th scope="col">Due</th>
    <th scope="col">Done</th>
    <th scope="col">Result</th>
    <th scope="col" class="number">Hours</th>
  </tr>`;
  return section('Search and tasks', 'No task was given.', rows, head);
}

/** Only lists in which something was answered; an untouched list says nothing about the case. */
function questionsSections({ checklists }: ReportWork): readonly SafeHtml[] {
  const head = html`<tr>
    <th scope="col">Question</th>
    <th scope="col" class="narrow">Answer</th>
    <th scope="col">Note</th>
  </tr>`;
  return checklists
    .filter(({ items }) => items.some(({ state }) => state !== null))
    .map(({ title, items }) => {
      const rows = items.map(
        (item) =>
          html`<tr>
            <th scope="row">${item.text}<span class="quiet">${item.source}</span></th>
            <td>${item.state === null ? 'Open' : spelled(item.state)}</td>
            <td dir="auto">${item.note}</td>
          </tr>`,
      );
      return section(`Checklist: ${title}`, '', rows, head);
    });
}

function withheldSection({ exemptions }: ReportWork): SafeHtml {
  const articles = exemptions.map(
    (use) =>
      html`<article>
        <h3>${use.paragraph}</h3>
        ${factTable([
          ['Subject', use.subject],
          ['Withheld', written(use.withheld)],
          ['Reasoning', written(use.reasoning)],
          ['Decided', `${formatLong(use.decidedOn)}, ${use.decidedBy}`],
          ['Items of the schedule', String(use.items)],
          ['Telling the requester', use.tellingDefeats ? 'Would itself defeat the purpose' : 'Can be told'],
        ])}
      </article>`,
  );
  return section('What is withheld', 'No exemption was relied on.', articles);
}

function scheduleSection({ redactions }: ReportWork): SafeHtml {
  const rows = redactions.lines.map(
    (line) =>
      html`<tr>
        <th scope="row" dir="auto">${line.document}</th>
        <td>${line.page}</td>
        <td>${spelled(line.extent)}</td>
        <td dir="auto">${line.ground}${line.note !== '' && html`<span class="quiet">${line.note}</span>`}</td>
        <td>
          ${line.reviewedOn === null ? 'Not yet' : formatLong(line.reviewedOn)}<span class="quiet"
            >${line.reviewer}</span
          >
        </td>
      </tr>`,
  );
  const head = html`<tr>
    <th scope="col">Document</th>
    <th scope="col" class="narrow">Page</th>
    <th scope="col" class="narrow">Extent</th>
    <th scope="col">Ground</th>
    <th scope="col">Reviewed</th>
  </tr>`;
  const schedule = section('Schedule of redactions', 'Nothing was redacted.', rows, head);
  if (redactions.items === 0) return schedule;
  const grounds = redactions.byGround.map(({ ground, items }): readonly [string, string] => [ground, String(items)]);
  return html`${schedule}${factTable([
    ['Items', String(redactions.items)],
    ['Documents', String(redactions.documents)],
    ['Reviewed', String(redactions.reviewed)],
    ...grounds,
  ])}`;
}

function outcomeSection({ deliveries, recipients, restrictions }: ReportWork): SafeHtml {
  const lines = [
    ...deliveries.map(
      (each) =>
        html`<p>
          ${spelled(each.method)}, sent
          ${formatLong(each.sentOn)}${each.sentTo !== '' && html` to ${each.sentTo}`}${each.receivedOn !== null && html`, received ${formatLong(each.receivedOn)}`}.
          <span class="quiet">${each.proof === '' ? 'No proof recorded' : each.proof}</span>
        </p>`,
    ),
    ...recipients.map(
      (each) =>
        html`<p>
          Recipient ${each.recipient}, ${rightWords[each.right]}:
          ${each.toldOn !== null ? `told ${formatLong(each.toldOn)} ${each.toldHow}` : each.impossibleBecause === '' ? 'not told yet' : `not told: ${each.impossibleBecause}`}
        </p>`,
    ),
    ...restrictions.map(
      (each) =>
        html`<p>
          Restriction from ${formatLong(each.fromOn)}, ${spelled(each.ground).toLowerCase()}: ${each.data}
          <span class="quiet"
            >${each.liftedOn === null ? 'In force' : `Lifted ${formatLong(each.liftedOn)}: ${each.liftedBecause}`}${each.toldBeforeLiftingOn !== null && html` · person told ${formatLong(each.toldBeforeLiftingOn)}`}</span
          >
        </p>`,
    ),
  ];
  return section('Delivery, recipients and restrictions', 'Nothing is recorded.', lines);
}

function dayOf(day: CivilDate | null): string {
  return day === null ? '' : formatLong(day);
}

/** Hours with one decimal place. @example hoursOf(90) // '1.5' */
function hoursOf(minutes: number): string {
  return (minutes / 60).toFixed(1);
}
