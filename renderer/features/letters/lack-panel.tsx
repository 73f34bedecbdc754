import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';

import type { LetterDetail } from '../../../electron/contract/letters.ts';
import { countOf } from '../../ui/format.ts';

export type Gap = LetterDetail['gaps'][number];
type Missing = LetterDetail['missing'][number];

interface LackPanelProps {
  readonly caseId: string;
  readonly gaps: readonly Gap[];
  readonly missing: readonly Missing[];
  readonly stated: LetterDetail['stated'];
  onJump(gap: Gap): void;
  onAddWording(wording: string): void;
}

/** What a letter lacks before it can be sent, each with the way to fill it, and what the law wants and is there. */
export function LackPanel(props: LackPanelProps): ReactElement {
  const { gaps, missing, stated } = props;
  const titleId = useId();
  const lacks = gaps.length + missing.length;
  return (
    <Paper component="section" variant="outlined" aria-labelledby={titleId} sx={{ px: 2, py: 1.5 }}>
      <Typography id={titleId} variant="h2">
        Before it is sent
      </Typography>
      <Typography variant="body2" color="textSecondary" role="status" sx={{ mt: 0.25 }}>
        {lacks > 0
          ? `${countOf(lacks, 'thing')} still missing.`
          : 'Nothing is missing. Read it once more before it leaves.'}
      </Typography>
      {(lacks > 0 || stated.length > 0) && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mt: 0.5 }}>
          {gaps.map((gap) => (
            <Line key={`gap ${gap.label}`} lacks action={<GapAction {...props} gap={gap} />}>
              {gap.sentence}
            </Line>
          ))}
          {missing.map(({ id, part, source, wording }) => (
            <Line
              key={id}
              lacks
              action={
                <Button size="small" onClick={() => props.onAddWording(wording)} aria-label={`Add ${part}`}>
                  Add
                </Button>
              }
              source={source}
            >
              The letter does not say {part}.
              <Box component="span" sx={{ display: 'block', color: 'text.secondary', whiteSpace: 'pre-line' }}>
                For example: {wording}
              </Box>
            </Line>
          ))}
          {stated.map(({ id, part, source }) => (
            <Line key={id} lacks={false} source={source}>
              It says {part}.
            </Line>
          ))}
        </Box>
      )}
    </Paper>
  );
}

interface LineProps {
  readonly lacks: boolean;
  readonly source?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

function Line({ lacks, source, action, children }: LineProps): ReactElement {
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, py: 0.5 }}>
      {lacks ? (
        <ErrorOutline titleAccess="Missing" sx={{ fontSize: 18, mt: 0.25, color: 'state.overdue' }} />
      ) : (
        <CheckCircleOutlined titleAccess="There" sx={{ fontSize: 18, mt: 0.25, color: 'state.met' }} />
      )}
      <Typography variant="body2" component="div" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
        {source !== undefined && (
          <Typography variant="caption" component="div" color="textSecondary">
            {source}
          </Typography>
        )}
      </Typography>
      {action}
    </Box>
  );
}

/** The way to what fills a gap. What the case or the settings hold is filled in there, and then merged again here. */
function GapAction({ gap, caseId, onJump }: LackPanelProps & { readonly gap: Gap }): ReactElement {
  const href = placeOf(gap.where, caseId);
  const label = `Fill in: ${gap.label}`;
  return href === null ? (
    <Button size="small" onClick={() => onJump(gap)} aria-label={label}>
      Fill in
    </Button>
  ) : (
    <Button size="small" component={Link} href={href} aria-label={label}>
      Go there
    </Button>
  );
}

function placeOf(where: Gap['where'], caseId: string): string | null {
  switch (where) {
    case 'organisation':
      return '/settings/organisation';
    case 'officers':
      return '/settings/officers';
    case 'case':
    case 'people':
    case 'rights':
    case 'clock':
      return `/cases/${caseId}`;
    case 'letter':
      return null;
  }
}
