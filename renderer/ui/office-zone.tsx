import { createContext, useContext } from 'react';
import type { ReactElement, ReactNode } from 'react';

const OfficeZoneContext = createContext(Intl.DateTimeFormat().resolvedOptions().timeZone);

/** Makes the zone of the answering office known to every date below. */
export function OfficeZone({ zone, children }: { zone: string; children: ReactNode }): ReactElement {
  return <OfficeZoneContext value={zone}>{children}</OfficeZoneContext>;
}

/** The zone in which the office reads its clocks. Outside an open casebook it is the machine's own. */
export function useOfficeZone(): string {
  return useContext(OfficeZoneContext);
}
