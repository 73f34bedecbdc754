import type { Tone } from '../ui/state-chip.tsx';

type Tones = Readonly<Record<Tone, string>>;

declare module '@mui/material/styles' {
  interface Palette {
    /** Text and icons of a state. */
    state: Tones;
    /** The quiet ground behind them. */
    stateSoft: Tones;
  }
  interface PaletteOptions {
    state: Tones;
    stateSoft: Tones;
  }
}

/*
 * Every text colour has a contrast of at least 4.5 on the paper, on the page and on its own quiet ground; checked by
 * test/unit/renderer/palette.test.ts.
 */

export const light = {
  primary: { main: '#0f5f63', dark: '#0a4a4d', light: '#2f7f83', contrastText: '#ffffff' },
  error: { main: '#b3261e' },
  warning: { main: '#8f4a00' },
  success: { main: '#1b6e3c' },
  info: { main: '#3a5a78' },
  background: { default: '#f6f7f7', paper: '#ffffff' },
  text: { primary: '#1b2123', secondary: '#55605f', disabled: '#6c7675' },
  divider: '#dde2e1',
  action: { active: '#55605f' },
  state: {
    overdue: '#b3261e',
    today: '#a33d00',
    soon: '#7a5200',
    running: '#4a5553',
    paused: '#4a4fb0',
    met: '#1b6e3c',
  },
  stateSoft: {
    overdue: '#fbe9e7',
    today: '#fdeadd',
    soon: '#fbf1d6',
    running: '#eceff0',
    paused: '#eeeffb',
    met: '#e3f3e8',
  },
};

export const dark = {
  primary: { main: '#6cc5c8', dark: '#4fa9ac', light: '#93dadc', contrastText: '#062526' },
  error: { main: '#ff9a90' },
  warning: { main: '#ffb77a' },
  success: { main: '#7fd39c' },
  info: { main: '#9fc0de' },
  background: { default: '#121617', paper: '#1a1f20' },
  text: { primary: '#e6eaea', secondary: '#a6b1b0', disabled: '#8b9695' },
  divider: '#323a3b',
  action: { active: '#a6b1b0' },
  state: {
    overdue: '#ff9a90',
    today: '#ffb07c',
    soon: '#f0c667',
    running: '#b6c1c0',
    paused: '#b3b7ff',
    met: '#7fd39c',
  },
  stateSoft: {
    overdue: '#43211e',
    today: '#42291a',
    soon: '#3b3118',
    running: '#2a3132',
    paused: '#282a47',
    met: '#1c3626',
  },
};
