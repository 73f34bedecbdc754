import { formatLong } from '../domain/date-words.ts';
import type { ReportCase, ReportDeadline } from './case-report.ts';
import { factTable, section } from './case-report-sections.ts';
import { html } from './html.ts';
import type { SafeHtml } from './html.ts';
import { exactMomentAt, traceValue } from './report-dates.ts';
import { deadlineStateWords, dutyWords, spelled } from './report-words.ts';

/** The deadlines at a glance: duty, due date, state. */
export function deadlinesSection({ deadlines }: ReportCase): SafeHtml {
  const rows = deadlines.map(
    (deadline) =>
      html`<tr>
        <th scope="row">${dutyWords[deadline.duty]}</th>
        <td>${dueWords(deadline)}</td>
        <td>${stateCell(deadline)}</td>
      </tr>`,
  );
  const head = html`<tr>
    <th scope="col">Duty</th>
    <th scope="col">Due</th>
    <th scope="col">State</th>
  </tr>`;
  return section('Deadlines', 'No duty with a deadline applies.', rows, head);
}

/** How each deadline came about: the reason in plain words, then every step with its rule and source. */
export function reckoningSection({ deadlines }: ReportCase): SafeHtml {
  return section('How each deadline was worked out', 'No duty with a deadline applies.', deadlines.map(reckoning));
}

function reckoning(deadline: ReportDeadline): SafeHtml {
  const { duty, reason, warnings, trace, informative, zone } = deadline;
  const steps = trace.map(
    (step, index) =>
      html`<tr>
        <td>${index + 1}</td>
        <th scope="row">${spelled(step.rule)}<span class="quiet">${step.source}</span></th>
        <td>${traceValue(step.from, zone)}</td>
        <td>${traceValue(step.to, zone)}</td>
        <td>${step.note}</td>
      </tr>`,
  );
  const facts = factTable([
    ['Period started', deadline.startsOn === undefined ? '' : formatLong(deadline.startsOn)],
    ['Before moving to a working day', otherThan(deadline.rawDueOn, deadline.dueOn)],
    ['Statutory latest', otherThan(deadline.latestLawfulOn, deadline.dueOn)],
    ['Internal target', deadline.internalTargetOn === undefined ? '' : formatLong(deadline.internalTargetOn)],
    ...informative.map(({ name, value, source }) => [spelled(name), `${traceValue(value, zone)} (${source})`] as const),
  ]);
  return html`<article class="deadline">
    <h3>${dutyWords[duty]}: ${dueWords(deadline)}</h3>
    ${reason !== '' && html`<p class="reason">${reason}</p>`}${warnings.map(({ note }) => html`<p class="warning"><strong>To weigh:</strong> ${note}</p>`)}${
      steps.length > 0 &&
      html`<table>
        <thead>
          <tr>
            <th scope="col" class="step">Step</th>
            <th scope="col" class="wide">Rule and source</th>
            <th scope="col" class="date">From</th>
            <th scope="col" class="date">To</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          ${steps}
        </tbody>
      </table>`
    }${facts}
  </article>`;
}

function dueWords({ dueOn, dueAt, state, resumesWithDays, zone }: ReportDeadline): string {
  if (dueAt !== undefined) return exactMomentAt(dueAt, zone);
  if (dueOn !== undefined) return formatLong(dueOn);
  if (state === 'paused')
    return resumesWithDays === undefined
      ? 'paused'
      : `paused with ${resumesWithDays} ${resumesWithDays === 1 ? 'day' : 'days'} left`;
  return state === 'not-started' ? 'not yet running' : 'no date';
}

function stateCell({ state, metOn, metAt, zone }: ReportDeadline): SafeHtml {
  const on = metAt === undefined ? (metOn === undefined ? '' : formatLong(metOn)) : exactMomentAt(metAt, zone);
  return html`<span class="state ${state}">${deadlineStateWords[state]}</span
    >${on !== '' && html`<span class="quiet">done ${on}</span>`}`;
}

function otherThan(date: ReportDeadline['rawDueOn'], due: ReportDeadline['dueOn']): string {
  return date === undefined || date === due ? '' : formatLong(date);
}
