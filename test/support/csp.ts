import type { ConsoleMessage, ElectronApplication, Page } from 'playwright-core';

const pattern = /content security policy|trusted ?type|trustedhtml|trustedscript/i;

/**
 * Watches every window of the app for what its content security policy refuses, Trusted Types included. The function
 * it returns gives all refusals so far, also those from before the watch began: Playwright keeps a page's messages.
 */
export function collectCspViolations(electron: ElectronApplication): () => Promise<readonly string[]> {
  const seen = new Set<string>();
  const watch = (page: Page): void => {
    page.on('console', (message) => {
      if (pattern.test(message.text())) seen.add(told(message));
    });
    page.on('pageerror', (error) => {
      if (pattern.test(error.message)) seen.add(error.message);
    });
  };
  electron.on('window', watch);
  electron.windows().forEach(watch);
  return async () => {
    for (const page of electron.windows()) {
      for (const message of await page.consoleMessages()) {
        if (pattern.test(message.text())) seen.add(told(message));
      }
    }
    return [...seen];
  };
}

/** A message with the place that caused it. */
function told(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `${message.text()} (${url}:${lineNumber})`;
}
