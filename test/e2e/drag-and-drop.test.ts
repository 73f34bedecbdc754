import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

import { send } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';
import { messageSource, sha256 } from '../support/message.ts';

const test = journeyTest(({ casebook }) => void casebook('init', '--organisation', 'Larkfield', '--place', 'GB-ENG'));

test('a message and a document are dropped, and hostile formatting stays harmless', async ({ casebook }) => {
  const { page } = casebook;
  const dialog = page.getByRole('dialog');
  await using outside = await listener();

  await drop(page, page.locator('body'), 'request.eml', 'message/rfc822', hostileMessage(outside.address));
  await dialog.getByRole('heading', { name: 'Log a request' }).waitFor();
  expect(await dialog.getByLabel('Who').inputValue()).toBe('Mallory Finch');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('checkbox', { name: 'Access suggested' }).press('Space');
  await send(page, 'Log request');
  await page.getByRole('heading', { level: 1 }).getByText('Mallory Finch').waitFor();

  // The formatted message: its words without anything that runs, loads or leads away.
  await page.getByRole('button', { name: 'Formatted' }).click();
  const frame = page.locator('iframe');
  await frame.contentFrame().getByText('Please send me everything').waitFor();
  await page.getByText('Pictures and links to other places were taken out.', { exact: false }).waitFor();
  expect(await frame.getAttribute('sandbox')).toBe('');
  const shown = await frame.contentFrame().locator('body').innerHTML();
  expect(shown).not.toMatch(/<script|<form|<input|<style|<link|<iframe|<object|\son\w+=|srcset|javascript:/iu);
  expect(shown).not.toMatch(/\b(?:src|href|action|background|poster)\s*=\s*"(?!data:)/iu);
  expect(shown).toContain(`title="${outside.address}/page"`);
  expect(await page.evaluate(() => document.title)).not.toContain('owned');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(outside.heard).toEqual([]);

  // A document dropped on the case is in it, whole.
  const documents = page.getByRole('region', { name: 'Documents' });
  const content = 'A list of the systems that were searched.\n';
  await drop(page, documents, 'systems.txt', 'text/plain', content);
  await documents.getByText('systems.txt', { exact: true }).waitFor();
  await documents.getByRole('button', { name: 'SHA-256 of systems.txt' }).click();
  await documents.getByText(sha256(content)).waitFor();
  expect(await dialog.count()).toBe(0);

  // The same message once more: it says which case it has become, and cannot be logged again.
  await drop(page, page.locator('body'), 'request.eml', 'message/rfc822', hostileMessage(outside.address));
  await dialog.getByText(/already been logged as SR-\d{4}-0001/u).waitFor();
  expect(await dialog.getByRole('button', { name: 'Log request' }).isDisabled()).toBe(true);
  expect(outside.heard).toEqual([]);
});

/** Drops a file on an element as the desktop would: it comes over the window, and is let go. */
async function drop(page: Page, target: Locator, name: string, type: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.content], file.name, { type: file.type }));
      return transfer;
    },
    { name, type, content },
  );
  await target.dispatchEvent('dragenter', { dataTransfer });
  await page.getByText('Drop an e-mail or a log to take it in').waitFor();
  await target.dispatchEvent('dragover', { dataTransfer });
  await target.dispatchEvent('drop', { dataTransfer });
  await page.getByText('Drop an e-mail or a log to take it in').waitFor({ state: 'hidden' });
}

/** A server of this machine that notes everything it is asked for. */
async function listener(): Promise<{ address: string; heard: readonly string[] } & AsyncDisposable> {
  const heard: string[] = [];
  const server = createServer(({ url }, response) => {
    heard.push(url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    heard,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function hostileMessage(outside: string): string {
  return messageSource({
    from: 'Mallory Finch <mallory@mail.example>',
    subject: 'Access to my data',
    date: 'Mon, 25 Nov 2024 17:55:00 +0000',
    text: 'Please send me a copy of all the personal data you hold about me.',
    html: `<html><head><style>@import url(${outside}/style.css); body { background: url(${outside}/ground.png) }</style>
<link rel="stylesheet" href="${outside}/sheet.css"><meta http-equiv="refresh" content="0;url=${outside}/away"></head>
<body onload="document.title='owned'" background="${outside}/body.png">
<p style="background-image:url(${outside}/inline.png)">Please send me <b>everything</b>.</p>
<script>parent.document.title = 'owned'; fetch('${outside}/script')</script>
<img src="${outside}/pixel.png" srcset="${outside}/big.png 2x" onerror="parent.document.title='owned'">
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt="A dot">
<a href="${outside}/page">my account</a> <a href="javascript:parent.document.title='owned'">here</a>
<form action="${outside}/form"><input name="passphrase"><button>Send</button></form>
<iframe src="${outside}/frame"></iframe><object data="${outside}/object"></object>
<svg><script>parent.document.title='owned'</script><image href="${outside}/vector.png"/></svg>
<video src="${outside}/film" poster="${outside}/poster.png" autoplay></video></body></html>`,
  });
}
