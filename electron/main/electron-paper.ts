import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import type { PrintToPDFOptions, Session } from 'electron';

import { appScheme } from './app-url.ts';
import { printPolicy } from './content-security-policy.ts';
import type { Paper } from './paper.ts';

/** Enough for a report of a thousand pages: 217 tagged pages took 3 seconds on two cores, 867 took 50. */
const timeLimitMs = 120_000;

const centimetre = 1 / 2.54;

/**
 * Prints HTML in a hidden window: a session of its own in memory, sandboxed, without preload and scripts, and with every
 * request cancelled but the one for the document. The document is handed over in memory, never as a file. One at a time.
 *
 * @param session a session that is used for nothing else
 */
export function hiddenWindowPaper(session: Session): Paper {
  const documents = new Map<string, string>();
  let last: Promise<unknown> = Promise.resolve();

  session.protocol.handle(appScheme, ({ url }) => {
    const html = documents.get(url);
    if (html === undefined) return new Response(null, { status: 404 });
    return new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': printPolicy,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      },
    });
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !documents.has(url) && !isInline(url) }));
  session.setPermissionCheckHandler(() => false);
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setSpellCheckerEnabled(false);

  async function withDocument<T>(html: string, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
    const url = `${appScheme}://print/${randomUUID()}`;
    documents.set(url, html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        images: true,
        spellcheck: false,
        webviewTag: false,
        devTools: false,
      },
    });
    try {
      await window.loadURL(url);
      return await use(window);
    } finally {
      documents.delete(url);
      window.destroy();
    }
  }

  function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  }

  return {
    toPdf: (html, footer) =>
      oneAtATime(() =>
        withDocument(html, (window) => within(timeLimitMs, window.webContents.printToPDF(pdfOptions(footer)))),
      ),
    print: (html) => oneAtATime(() => withDocument(html, printOnPaper)),
  };
}

function pdfOptions(footer: string): PrintToPDFOptions {
  return {
    pageSize: 'A4',
    margins: { top: 1.8 * centimetre, bottom: 2 * centimetre, left: 1.8 * centimetre, right: 1.8 * centimetre },
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: footer !== '',
    // An empty template would print the date and the title.
    headerTemplate: '<span></span>',
    footerTemplate: footer,
  };
}

function printOnPaper(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve) => {
    window.webContents.print({ silent: false, printBackground: true }, (printed) => resolve(printed));
  });
}

function isInline(url: string): boolean {
  return url.startsWith('data:');
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('printing took too long')), limitMs);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
