import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import type { Right } from '../../../../electron/domain/right.ts';
import { useOperation } from '../../../api/client.ts';
import { countOf } from '../../../ui/format.ts';
import { Section } from '../../../ui/section.tsx';
import { rightWords } from '../../../ui/words.ts';
import { ChecklistRows } from './checklist-rows.tsx';
import { Decisions } from './decisions.tsx';
import { Restrictions } from './restrictions.tsx';
import { rightNeeds } from './right-needs.ts';

/** What each right of the request needs: its questions, its decision, its restrictions. */
export function RightWork({ detail }: { detail: CaseDetail }): ReactElement | null {
  const work = useOperation('request.work', { caseId: detail.id });
  if (work.data === undefined) return null;
  const { data } = work;
  return (
    <>
      {detail.rights.map(({ right }) => (
        <OneRight key={right} detail={detail} work={data} right={right} />
      ))}
    </>
  );
}

interface OneRightProps {
  readonly detail: CaseDetail;
  readonly work: RequestWork;
  readonly right: Right;
}

function OneRight({ detail, work, right }: OneRightProps): ReactElement {
  const list = work.checklists.find(({ name }) => name === right);
  const { says, decision } = rightNeeds[right];
  const open = list?.open ?? 0;
  const noDeletion = right === 'erasure' ? work.warnings.find(({ code }) => code === 'no-deletion') : undefined;
  const hasRestrictions = right === 'restriction' || (right === 'rectification' && work.restrictions.length > 0);
  return (
    <Section
      title={`${rightWords[right]}: what it needs`}
      state={open === 0 ? 'done' : 'open'}
      summary={open === 0 ? 'All answered' : `${countOf(open, 'question')} open`}
      defaultOpen={detail.state === 'open' && right !== 'access'}
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {says}
      </Typography>
      {noDeletion !== undefined && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1 }}>
          {noDeletion.note}
        </Alert>
      )}
      {list !== undefined && <ChecklistRows detail={detail} list={list} />}
      {decision !== undefined && <Decisions detail={detail} work={work} right={right} {...decision} />}
      {hasRestrictions && <Restrictions detail={detail} restrictions={work.restrictions} />}
    </Section>
  );
}
