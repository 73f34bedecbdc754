import { createHash } from 'node:crypto';

import type { Right } from '../domain/right.ts';
import { html, trusted } from './html.ts';
import type { SafeHtml } from './html.ts';
import { requestFormScript } from './request-form-script.ts';
import { requestFormStyle } from './request-form-style.ts';

/** The name under which the answers of this form are known to the intake. It changes when a field changes its meaning. */
export const requestFormName = 'privacy-casebook/request-form/1';

/** What the form says. */
export interface RequestFormModel {
  readonly organisation: {
    readonly name: string;
    readonly contactEmail: string;
    readonly contactPhone: string;
    readonly contactAddress: string;
  };
  readonly rights: readonly { readonly right: Right; readonly name: string; readonly sentence: string }[];
  readonly relations: readonly { readonly value: string; readonly name: string }[];
  /** When an answer can be expected, and where a person can complain. */
  readonly time: string;
  readonly complaint: string;
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded from anywhere and nothing is sent; the one script and the one style are known by their hashes. */
const policy = `default-src 'none'; script-src ${hashOf(requestFormScript)}; style-src ${hashOf(requestFormStyle)}; base-uri 'none'; form-action 'none'`;

/** Whole, because a blank more or less inside them would change their hashes. */
const styleElement = trusted(`<style>${requestFormStyle}</style>`);
const scriptElement = trusted(`<script>${requestFormScript}</script>`);

/** The words of the law for each right, which the e-mail of the form uses. */
const lawWords: Readonly<Record<Right, string>> = {
  access: 'right of access',
  rectification: 'right to rectification',
  erasure: 'right to erasure',
  restriction: 'right to restriction of processing',
  portability: 'right to data portability',
  objection: 'right to object to processing',
  'marketing-objection': 'right to object to direct marketing',
  'automated-decision': 'rights about automated decisions',
  'consent-withdrawal': 'withdrawal of consent',
};

/**
 * The request form of an organisation: one HTML file that can be published as it is, works from a disk and on any site,
 * and prints with blanks to fill in by hand. It asks for no more than an answer needs, makes a small JSON file or an
 * e-mail, and sends nothing by itself.
 */
export function requestFormHtml(model: RequestFormModel): string {
  const { organisation } = model;
  const ways = waysToSend(organisation);
  return `<!doctype html>\n${html`<html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>${`Request about personal data: ${organisation.name}`}</title>
      ${styleElement}
    </head>
    <body>
      <main>
        <h1>Request about your personal data</h1>
        <p>To <strong dir="auto">${organisation.name}</strong></p>
        <div class="note">
          <p>You do not have to use this form: you can also make your request ${ways}. It is free of charge.</p>
          <p class="screen">Nothing that you type leaves this page until you send the file or the e-mail yourself.</p>
          <p>
            Please send no identity documents now. If something is needed to be sure who you are, you will be asked.
          </p>
        </div>
        <noscript>
          <p class="note screen">
            This browser does not run the form. Print it and fill it in by hand, or make your request ${ways}.
          </p>
        </noscript>
        <form
          id="request"
          novalidate
          autocomplete="on"
          data-form="${requestFormName}"
          data-organisation="${organisation.name}"
          data-mail="${organisation.contactEmail}"
          data-next="${`Send it ${waysForFile(organisation)}.`}"
        >
          ${person()}${others(model)}${wishes(model)}${answerBy()}
          <div id="problems" role="alert" tabindex="-1" hidden>
            <h2>Something is missing</h2>
            <ul id="problem-list"></ul>
          </div>
          <div id="actions" class="screen" hidden>
            <h2>Send it</h2>
            <button type="button" id="save" class="main">Save as a file</button>
            ${organisation.contactEmail !== '' && html`<button type="button" id="mail">Write an e-mail</button>`}
            <button type="button" id="print">Print</button>
            <p id="status" role="status"></p>
          </div>
          <div class="paper">
            <p>Send this form ${waysForPaper(organisation)}.</p>
            <div class="sign"><span>Date</span><span>Signature</span></div>
          </div>
        </form>
        <h2>What happens next</h2>
        <p>${model.time}</p>
        <p>${model.complaint}</p>
      </main>
      ${scriptElement}
    </body>
  </html>`.toString()}\n`;
}

function person(): SafeHtml {
  return html`<fieldset>
    <legend>Whose data is it?</legend>
    <label class="choice"
      ><input type="radio" name="for" id="for-own" value="own" checked /><span>It is my own data.</span></label
    >
    <label class="choice"
      ><input type="radio" name="for" id="for-other" value="other" /><span
        >It is the data of somebody else, for whom I write.</span
      ></label
    >
    <label for="name">Name of the person whose data it is</label>
    <input type="text" id="name" maxlength="200" autocomplete="name" required aria-required="true" />
    <p class="hint" id="reach">At least one of the next three, so that the answer can reach the person.</p>
    <label for="email">E-mail address</label>
    <input type="email" id="email" maxlength="254" autocomplete="email" aria-describedby="reach" />
    <label for="phone">Telephone number</label>
    <input type="tel" id="phone" maxlength="60" autocomplete="tel" aria-describedby="reach" />
    <label for="address">Postal address</label>
    <input type="text" id="address" maxlength="500" autocomplete="street-address" aria-describedby="reach" />
    <label for="reference">How the person is known, if at all</label>
    <p class="hint" id="reference-hint">For example a customer number or the name of an account. No passwords.</p>
    <input type="text" id="reference" maxlength="200" aria-describedby="reference-hint" />
  </fieldset>`;
}

function others({ relations }: RequestFormModel): SafeHtml {
  return html`<fieldset id="other">
    <legend>If you write for somebody else</legend>
    <p class="hint">You may be asked to show that you act for the person.</p>
    <label for="other-name">Your own name</label>
    <input type="text" id="other-name" maxlength="200" />
    <label for="other-contact">How to reach you</label>
    <input type="text" id="other-contact" maxlength="300" />
    <label for="relation">You are</label>
    <select id="relation">
      ${relations.map(({ value, name }) => html`<option value="${value}">${name}</option>`)}
    </select>
    <div class="paper">${relations.map(({ name }) => html`<div class="choice"><span>☐ ${name}</span></div>`)}</div>
  </fieldset>`;
}

function wishes({ rights }: RequestFormModel): SafeHtml {
  const boxes = rights.map(
    ({ right, name, sentence }) =>
      html`<label class="choice"
        ><input type="checkbox" name="right" value="${right}" data-name="${name}" data-law="${lawWords[right]}" /><span
          ><strong>${name}</strong> ${sentence}</span
        ></label
      >`,
  );
  return html`<fieldset id="rights">
      <legend>What do you ask for?</legend>
      ${boxes}
    </fieldset>
    <fieldset>
      <legend>Anything that helps</legend>
      <label for="details">What is your request about?</label>
      <p class="hint" id="details-hint">
        For example which service, which time, what is wrong. You do not have to give a reason.
      </p>
      <textarea id="details" maxlength="10000" aria-describedby="details-hint"></textarea>
    </fieldset>`;
}

function answerBy(): SafeHtml {
  return html`<fieldset>
    <legend>How should the answer come?</legend>
    <label class="choice"><input type="radio" name="answer-by" value="email" checked /><span>By e-mail</span></label>
    <label class="choice"><input type="radio" name="answer-by" value="post" /><span>By post</span></label>
  </fieldset>`;
}

function waysToSend({ contactEmail, contactPhone, contactAddress }: RequestFormModel['organisation']): string {
  return either([
    contactEmail === '' ? '' : `by e-mail to ${contactEmail}`,
    contactPhone === '' ? '' : `by telephone on ${contactPhone}`,
    contactAddress === '' ? '' : `by post to ${oneLine(contactAddress)}`,
  ]);
}

function waysForPaper({ contactEmail, contactAddress }: RequestFormModel['organisation']): string {
  const ways = either([
    contactAddress === '' ? '' : `by post to ${oneLine(contactAddress)}`,
    contactEmail === '' ? '' : `scanned by e-mail to ${contactEmail}`,
  ]);
  return ways === '' ? 'to the organisation' : ways;
}

function waysForFile({ contactEmail, contactAddress }: RequestFormModel['organisation']): string {
  if (contactEmail !== '') return `as an attachment by e-mail to ${contactEmail}`;
  return contactAddress === '' ? 'to the organisation' : `by post to ${oneLine(contactAddress)}`;
}

function oneLine(address: string): string {
  return address.replaceAll(/\s*\n\s*/gu, ', ').trim();
}

function either(ways: readonly string[]): string {
  const known = ways.filter((way) => way !== '');
  return known.length < 2 ? (known[0] ?? '') : `${known.slice(0, -1).join(', ')} or ${known.at(-1) ?? ''}`;
}
