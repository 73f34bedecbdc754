import { expect, test } from 'vitest';

import { dark, light } from '../../../renderer/app/palette.ts';

/** WCAG 2.2 relative luminance of a colour written `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

test('black on white has the contrast that the standard names', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

test.each([
  ['light', light],
  ['dark', dark],
] as const)('every text of the %s colours has a contrast of at least 4.5', (_name, palette) => {
  const grounds = [palette.background.default, palette.background.paper];
  const texts = [
    palette.text.primary,
    palette.text.secondary,
    palette.primary.main,
    palette.error.main,
    palette.warning.main,
    palette.success.main,
    palette.info.main,
    ...Object.values(palette.state),
  ];
  const pairs = [
    ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
    ...(['overdue', 'today', 'soon', 'running', 'paused', 'met'] as const).map(
      (tone) => [palette.state[tone], palette.stateSoft[tone]] as const,
    ),
    [palette.primary.contrastText, palette.primary.main] as const,
  ];
  const poor = pairs.filter(([text, ground]) => contrast(text, ground) < 4.5);
  expect(poor).toEqual([]);
});
