import type { Page } from 'playwright-core';

/** What has the keyboard, as an officer meets it. */
export interface Focused {
  /** The accessible name in short: label, text or role. Empty when nothing has the keyboard. */
  readonly name: string;
  /** Whether a ring or a thicker frame shows it, inside the window. */
  readonly seen: boolean;
}

/** What has the keyboard now. */
export async function focused(page: Page): Promise<Focused> {
  return await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', seen: false };
    const around = [element, element.parentElement, element.parentElement?.parentElement].filter(
      (each) => each instanceof HTMLElement,
    );
    const ringed = around.some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const frame = element.closest('.MuiOutlinedInput-root')?.querySelector('fieldset');
    const framed = frame instanceof HTMLElement && Number.parseFloat(getComputedStyle(frame).borderTopWidth) >= 2;
    const { left, right, top, bottom } = (
      element.closest('label, .MuiOutlinedInput-root') ?? element
    ).getBoundingClientRect();
    const inside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null;
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .find((text) => text !== '');
    const name = element.getAttribute('aria-label') ?? labelledBy ?? label?.innerText ?? element.innerText;
    // A required field's label ends with a star.
    return {
      name: name
        .replaceAll(/\s+/gu, ' ')
        .replace(/\s*\*\s*$/u, '')
        .trim(),
      seen: (ringed || framed) && inside,
    };
  });
}

/** Presses Tab until a thing with this name has the keyboard, and gives back what it passed, that thing included. */
export async function tabTo(page: Page, name: string, most = 60): Promise<readonly Focused[]> {
  const passed: Focused[] = [];
  while (passed.length < most) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    passed.push(now);
    if (now.name === name) return passed;
  }
  throw new Error(`Tab does not lead to “${name}”: ${passed.map((each) => each.name).join(', ')}`);
}

/** Waits until a thing with this name has the keyboard and shows it. */
export async function hasKeyboard(page: Page, name: string): Promise<void> {
  const arrived = page.waitForFunction((wanted) => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return [element?.getAttribute('aria-label'), label, element?.textContent].some(
      (text) => text?.replace(/\s*\*$/u, '').trim() === wanted,
    );
  }, name);
  const outcome = await arrived.then(
    () => '',
    () => 'never',
  );
  const now = await focused(page);
  if (outcome !== '' || !now.seen) {
    throw new Error(`“${name}” should have the keyboard and show it; it is with “${now.name}”, seen: ${now.seen}.`);
  }
}
