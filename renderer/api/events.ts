import type { QueryClient } from '@tanstack/react-query';

import { assertNever } from '../../electron/domain/result.ts';
import { isStale } from './stale.ts';
import { forgetCasebook } from './status.ts';
import { windowApi } from './window.ts';

/** What the app does when the shell speaks without being asked. */
export interface EventHandlers {
  /** The casebook was locked: nothing of it may stay on the screen. */
  onLocked(): void;
  /** A notification was clicked or a menu chosen; `to` is a route such as `/cases/…`. */
  onNavigate(to: string): void;
}

/** Starts the one subscription of the window. Returns a function that ends it. */
export function subscribeToEvents(client: QueryClient, handlers: EventHandlers): () => void {
  return windowApi().subscribe((event) => {
    switch (event.type) {
      case 'changed':
        void client.invalidateQueries({
          predicate: ({ queryKey: [name, input] }) => typeof name === 'string' && isStale(event, name, input),
        });
        return;
      case 'locked':
        forgetCasebook(client);
        handlers.onLocked();
        return;
      case 'navigate':
        handlers.onNavigate(event.to);
        return;
      default:
        assertNever(event);
    }
  });
}
