import type { App, Protocol } from 'electron';

import { appScheme } from './app-url.ts';
import { closeNetwork } from './egress.ts';
import { guardWebContents } from './web-contents-guard.ts';

/** What Electron must be told before it is ready: every page in a sandbox, no network, the program's own scheme. */
export function prepare(app: App, protocol: Protocol): void {
  // Chromium refuses to sandbox for root, where the development launcher says so; enabling it would undo that switch.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // It would name the system and the browser in every PDF as its creator.
  app.userAgentFallback = 'Privacy Casebook';
  closeNetwork(app.commandLine);
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  guardWebContents(app);
}
