import type { CommandLine, Session } from 'electron';

/**
 * Switches of the browser that close the ways in which it would speak to the network by itself. All of them only take
 * away; none opens anything.
 */
const switches: readonly (readonly [name: string, value?: string])[] = [
  // No field trials, safe browsing, component updates, translation, domain reliability.
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  // No proxy, so no search for one in the local network.
  ['no-proxy-server'],
  // No name is ever looked up: an attempt fails before it leaves the machine.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['dns-prefetch-disable'],
  // WebRTC would send packets to find its own address.
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** To be called before the app is ready. */
export function closeNetwork(commandLine: CommandLine): void {
  for (const [name, value] of switches) commandLine.appendSwitch(name, value);
}

/** Whether a request may be carried out at all; `inDevelopment` lets the developer tools load their own pages. */
export function isAllowedRequest(url: string, inDevelopment: boolean): boolean {
  return /^(?:app|data|blob):/u.test(url) || (inDevelopment && url.startsWith('devtools:'));
}

/** Cancels every request of a session that is not for the program's own scheme or for data of the page itself. */
export function cancelForeignRequests(session: Session, inDevelopment: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedRequest(url, inDevelopment) }));
  session.setSpellCheckerEnabled(false);
  // Files leave through the save dialog of the shell only.
  session.on('will-download', (event) => event.preventDefault());
}
