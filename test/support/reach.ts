import type { Page } from 'playwright-core';

/**
 * What does not fit the window: parts that scroll sideways, and controls of the page, or of the dialog over it, that lie
 * outside of the window or under something else even after scrolling to them. One line for each; empty when all fits.
 */
export async function outOfReach(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const faults: string[] = [];
    const frames = 'main, .MuiDialog-paper, .MuiDialogContent-root, .MuiDataGrid-virtualScroller, [role=menu]';
    for (const frame of [document.documentElement, ...document.querySelectorAll(frames)]) {
      // The list keeps room for its scroll bar in a part that cannot be scrolled to.
      const keepsStill =
        frame.matches('.MuiDataGrid-virtualScroller') && getComputedStyle(frame).overflowX === 'hidden';
      if (!keepsStill && frame.scrollWidth > frame.clientWidth + 1) {
        faults.push(`${frame.tagName.toLowerCase()}.${frame.classList.item(0) ?? ''} scrolls sideways`);
      }
    }
    const dialogs = [...document.querySelectorAll('[role=dialog], [role=menu]')];
    const top = dialogs.at(-1) ?? document.body;
    for (const control of top.querySelectorAll('a[href], button, input, textarea, [role=combobox], [tabindex="0"]')) {
      // What a person sees of a hidden box is its label.
      const shown = control.closest('label, .MuiFormControl-root') ?? control;
      if (!shown.checkVisibility({ visibilityProperty: true })) continue;
      shown.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      // The link that skips to the page is out of sight until it has the keyboard.
      if (shown instanceof HTMLElement && getComputedStyle(shown).position === 'fixed')
        shown.focus({ preventScroll: true });
      const { left, right, top: upper, bottom, width, height } = shown.getBoundingClientRect();
      if (width < 2 || height < 2 || height > innerHeight) continue;
      const name = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 60) || control.id;
      if (left < -1 || right > innerWidth + 1 || upper < -1 || bottom > innerHeight + 1) {
        faults.push(`${name}: outside of the window`);
        continue;
      }
      const hit = document.elementFromPoint((left + right) / 2, (upper + bottom) / 2);
      if (hit === null || !(shown.contains(hit) || hit.contains(shown))) faults.push(`${name}: under something else`);
    }
    return faults;
  });
}
