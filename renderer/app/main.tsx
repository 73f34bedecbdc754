import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';

import { applyAppearance } from './appearance.ts';
import { Providers } from './providers.tsx';
import { Root } from './root.tsx';

// Schemas would otherwise try to make code from text, which the page's policy refuses and reports.
config({ jitless: true });
applyAppearance();

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element to show the program in.');

createRoot(container).render(
  <StrictMode>
    <Providers>
      <Root />
    </Providers>
  </StrictMode>,
);
