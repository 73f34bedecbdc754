import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong with the page as it stands: one line per rule, with the elements. Empty when nothing is.
 * Rules: WCAG 2.2 A and AA, and axe's best practices, without those excepted by name.
 */
export async function accessibilityFaults(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(untilStill);
  // The default mode opens a second page to gather frames, which Electron cannot do.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .disableRules([...except])
    .analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' ')).join(', ');
    return `${id}: ${help} (${places})`;
  });
}

/** Resolves when nothing on the page fades or slides any more: a colour that is half way there has no contrast to judge. */
async function untilStill(): Promise<void> {
  for (;;) {
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    if (moving.length === 0) return;
    await Promise.allSettled(moving.map(({ finished }) => finished));
  }
}
