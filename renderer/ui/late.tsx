import { useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** Nothing for the first moment: what is there within 200 ms needs no placeholder, and one would only flicker. */
export function Late({ children, afterMs = 200 }: { children: ReactNode; afterMs?: number }): ReactElement | null {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return shown ? <>{children}</> : null;
}
