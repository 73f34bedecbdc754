import { Suspense, useEffect } from 'react';
import type { ReactElement } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';

import { caseKinds } from '../../electron/domain/case-kind.ts';
import type { CaseKind } from '../../electron/domain/case-kind.ts';
import { PageSkeleton } from '../ui/page-skeleton.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { lazyPart } from './lazy-part.ts';

const TodayPage = lazyPart(() => import('../features/today/today-page.tsx'), 'TodayPage');
const CasesPage = lazyPart(() => import('../features/cases/cases-page.tsx'), 'CasesPage');
const CasePage = lazyPart(() => import('../features/case/case-page.tsx'), 'CasePage');
const LetterPage = lazyPart(() => import('../features/letters/letter-page.tsx'), 'LetterPage');
const ImportLogPage = lazyPart(() => import('../features/import-log/import-log-page.tsx'), 'ImportLogPage');
const CalculatorPage = lazyPart(() => import('../features/calculator/calculator-page.tsx'), 'CalculatorPage');
const SuppressionPage = lazyPart(() => import('../features/suppression/suppression-page.tsx'), 'SuppressionPage');
const SurgeListPage = lazyPart(() => import('../features/surge/surge-list-page.tsx'), 'SurgeListPage');
const SurgePage = lazyPart(() => import('../features/surge/surge-page.tsx'), 'SurgePage');
const SettingsPage = lazyPart(() => import('../features/settings/settings-page.tsx'), 'SettingsPage');

const lists: Readonly<Record<CaseKind, string>> = {
  request: '/requests',
  breach: '/breaches',
  complaint: '/complaints',
};

/** The kind that is logged from a page without choosing: the one that the page lists, else a request. */
export function kindOfRoute(path: string): CaseKind {
  return caseKinds.find((kind) => lists[kind] === path) ?? 'request';
}

/** The page of the present route. Unknown routes lead to Today. */
export function Routes(): ReactElement {
  const [path] = useLocation();
  useEffect(preloadPages, []);
  return (
    <ErrorBoundary resetKey={path}>
      <Suspense fallback={<PageSkeleton />}>
        <Switch>
          <Route path="/today">
            <TodayPage />
          </Route>
          <Route path={lists.request}>
            <CasesPage key="request" kind="request" />
          </Route>
          <Route path={lists.breach}>
            <CasesPage key="breach" kind="breach" />
          </Route>
          <Route path={lists.complaint}>
            <CasesPage key="complaint" kind="complaint" />
          </Route>
          <Route path="/cases">
            <CasesPage key="all" />
          </Route>
          <Route path="/cases/:id">{({ id }) => <CasePage key={id} caseId={id} />}</Route>
          <Route path="/cases/:id/letters/:letterId">
            {({ id, letterId }) => <LetterPage key={letterId} caseId={id} letterId={letterId} />}
          </Route>
          <Route path="/import/:id">{({ id }) => <ImportLogPage key={id} intakeId={id} />}</Route>
          <Route path="/suppression">
            <SuppressionPage />
          </Route>
          <Route path="/surge">
            <SurgeListPage />
          </Route>
          <Route path="/surge/:id">{({ id }) => <SurgePage key={id} groupId={id} />}</Route>
          <Route path="/calculator">
            <CalculatorPage />
          </Route>
          <Route path="/settings/:part?">{({ part }) => <SettingsPage part={part} />}</Route>
          <Route>
            <Redirect to="/today" replace />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

/** Once the first page stands, the most likely next ones are fetched, so that opening them does not wait for the disk. */
function preloadPages(): () => void {
  const handle = requestIdleCallback(() => {
    void import('../features/cases/cases-page.tsx');
    void import('../features/case/case-page.tsx');
  });
  return () => cancelIdleCallback(handle);
}
