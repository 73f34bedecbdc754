import { useSyncExternalStore } from 'react';
import type { BaseLocationHook, BaseSearchHook } from 'wouter';

interface Route {
  readonly path: string;
  readonly search: string;
}

/** The route in the hash of the address. @example parseHash('#/requests?due=overdue') */
export function parseHash(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/u, '').split('?', 2);
  return { path: `/${path}`, search };
}

/**
 * The hash for a place to go to, seen from the present one.
 *
 * A bare query (`?due=overdue`) stays on the page. The router's own hash location keeps the query outside the hash,
 * where the filters of one list would follow the officer to the next.
 */
export function hashFor(to: string, present: string): string {
  if (to.startsWith('?')) return `#${parseHash(present).path}${to === '?' ? '' : to}`;
  return `#/${to.replace(/^#?\/?/u, '')}`;
}

/** Goes to a route, e.g. `/cases/…` or `/requests?due=overdue`. */
export function goTo(to: string, options: { readonly replace?: boolean; readonly state?: unknown } = {}): void {
  const hash = hashFor(to, location.hash);
  if (options.replace === true) history.replaceState(options.state ?? null, '', hash);
  else history.pushState(options.state ?? null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
}

const useHashSearch: BaseSearchHook = () => useSyncExternalStore(subscribe, () => parseHash(location.hash).search);

const useHashPath: BaseLocationHook = () => [
  useSyncExternalStore(subscribe, () => parseHash(location.hash).path),
  goTo,
];

/** The location hook of the router. */
export const useHashLocation: BaseLocationHook = Object.assign(useHashPath, {
  searchHook: useHashSearch,
  hrefs: (href: string): string => `#${href}`,
});
