import type { Session } from 'electron';

import { appOrigin } from './app-url.ts';

/**
 * What a page may ask of the browser. Everything that is not here is denied, whoever asks.
 *
 * | permission | why |
 * | --- | --- |
 * | `clipboard-sanitized-write` | the copy buttons write a reference or a text that the officer asked to copy |
 */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Whether a page of an origin is granted a permission. */
export function isPermitted(permission: string, origin: string): boolean {
  return allowed.has(permission) && (origin === appOrigin || origin === `${appOrigin}/`);
}

/** Denies every permission, device and capture that the table above does not allow. */
export function restrictPermissions(session: Session): void {
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin));
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) => {
    answer(isMainFrame && isPermitted(permission, originOf(requestingUrl)));
  });
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}

function originOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
