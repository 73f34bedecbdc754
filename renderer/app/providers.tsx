import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Router } from 'wouter';

import { createQueryClient } from '../api/query-client.ts';
import { nonce } from '../ui/nonce.ts';
import { appearanceKey } from './appearance.ts';
import { useHashLocation } from './hash-location.ts';
import { theme } from './theme.ts';

/** Styles are only accepted under the nonce of the page. */
const styleCache = createCache({ key: 'css', nonce });

/** What every part of the window stands on: styles, colours, the cache of answers, the routes. */
export function Providers({ children }: { children: ReactNode }): ReactElement {
  const [queryClient] = useState(createQueryClient);
  return (
    <CacheProvider value={styleCache}>
      <ThemeProvider theme={theme} defaultMode="system" modeStorageKey={appearanceKey}>
        <CssBaseline enableColorScheme />
        <QueryClientProvider client={queryClient}>
          <Router hook={useHashLocation}>{children}</Router>
        </QueryClientProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
