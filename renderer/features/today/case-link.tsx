import Link from '@mui/material/Link';
import type { ReactElement, ReactNode } from 'react';
import { Link as RouteLink } from 'wouter';

interface CaseLinkProps {
  readonly caseId: string;
  readonly children: ReactNode;
  /** Whether J and K stop here. */
  readonly row?: boolean;
}

/** Leads to a case. */
export function CaseLink({ caseId, children, row = false }: CaseLinkProps): ReactElement {
  return (
    <Link
      component={RouteLink}
      href={`/cases/${caseId}`}
      underline="hover"
      data-row={row ? '' : undefined}
      sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}
    >
      {children}
    </Link>
  );
}
