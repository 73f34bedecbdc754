import { colourAttribute } from './theme.ts';

/** Where the choice of colours is kept on this computer; it says nothing about a person. */
export const appearanceKey = 'appearance';

/**
 * Sets the colours before the first paint.
 *
 * The theme does the same, but only after the first paint, and a window that opens white in a dark room is a fault.
 */
export function applyAppearance(): void {
  const chosen = localStorage.getItem(appearanceKey);
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.setAttribute(colourAttribute, chosen === 'light' || chosen === 'dark' ? chosen : system);
}
