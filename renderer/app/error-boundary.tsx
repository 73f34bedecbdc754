import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Component } from 'react';
import type { ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** When it changes, the page is tried again: another route is another page. */
  readonly resetKey: string;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly resetKey: string;
}

/** Catches a bug of one page, so that the rest of the window stays usable. Nothing typed elsewhere is lost. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Box role="alert" sx={{ p: 4, maxWidth: 560 }}>
        <Typography variant="h1">This page could not be shown</Typography>
        <Typography sx={{ mt: 1, mb: 2 }}>
          There is a fault in the program. What was saved is safe. Show the page again, or go on with another one.
        </Typography>
        <Button variant="contained" onClick={() => this.setState({ failed: false })}>
          Show the page again
        </Button>
      </Box>
    );
  }
}
