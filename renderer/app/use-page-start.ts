import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Where a page begins: a new one at its top, with the keyboard; one gone back to, where it was left.
 *
 * The first page leaves the focus where it is, and the parts of the settings count as one page.
 */
export function usePageStart(path: string, mainRef: RefObject<HTMLElement | null>): void {
  const shown = useRef(path);
  const positions = useRef(new Map<string, number>());
  const wentBack = useRef(false);

  useEffect(() => {
    const main = mainRef.current;
    const remember = (): void => void positions.current.set(shown.current, main?.scrollTop ?? 0);
    const back = (): void => void (wentBack.current = true);
    main?.addEventListener('scroll', remember, { passive: true });
    window.addEventListener('popstate', back);
    return () => {
      main?.removeEventListener('scroll', remember);
      window.removeEventListener('popstate', back);
    };
  }, [mainRef]);

  useEffect(() => {
    if (shown.current === path) return;
    const samePage = pageOf(shown.current) === pageOf(path);
    shown.current = path;
    const top = wentBack.current ? (positions.current.get(path) ?? 0) : 0;
    wentBack.current = false;
    if (samePage) return;
    mainRef.current?.scrollTo({ top });
    mainRef.current?.focus({ preventScroll: true });
  }, [path, mainRef]);
}

function pageOf(path: string): string {
  return path.startsWith('/settings') ? '/settings' : path;
}
