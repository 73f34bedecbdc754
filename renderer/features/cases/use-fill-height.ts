import { useCallback } from 'react';
import type { RefCallback } from 'react';

/** What the frame of a page keeps free below its content. */
const bottomPx = 32;

/**
 * Lets an element reach to the bottom of the window, whatever stands above it: a list then scrolls in itself, and its
 * column names stay in sight.
 */
export function useFillHeight(leastPx: number): RefCallback<HTMLElement> {
  return useCallback(
    (element) => {
      const scroller = element?.closest('main');
      if (element === null || scroller === undefined || scroller === null) return undefined;
      const fit = (): void => {
        const above = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
        element.style.height = `${Math.max(leastPx, Math.floor(scroller.clientHeight - above - bottomPx))}px`;
      };
      const watch = new ResizeObserver(fit);
      watch.observe(scroller);
      // A notice above the page comes and goes without the window changing its size.
      const notices = new MutationObserver(fit);
      notices.observe(scroller, { childList: true });
      fit();
      return () => {
        watch.disconnect();
        notices.disconnect();
      };
    },
    [leastPx],
  );
}
