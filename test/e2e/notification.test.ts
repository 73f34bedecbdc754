import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';

import { civilDateAt, instantAt, instantOfEpoch } from '../../electron/domain/civil-date.ts';
import { unlock } from '../../scripts/journey.ts';
import { journeyTest, withApp, type TestedApp } from '../support/app.ts';
import { watchToasts } from '../support/session-bus.ts';

const planted = 'Zebedee Quillfeather';
const zone = 'Europe/London';

const test = journeyTest((files) => {
  files.casebook('init', '--organisation', 'Larkfield', '--place', 'GB-ENG');
  // Its 72 hours end with the present day.
  const lastMinute = instantAt(civilDateAt(instantOfEpoch(Date.now()), zone), '23:59', zone);
  const breach = {
    aware: new Date(Date.parse(lastMinute) - 72 * 3_600_000).toISOString(),
    title: `File of ${planted} sent to a stranger`,
    people: [{ name: planted }],
  };
  files.casebook('add', 'breach', files.file('breach.json', JSON.stringify(breach)));
});

test('what is due today is said once, without a name, and a click leads to it', async ({ files }) => {
  // What others have shown would stand above it and take the click.
  execFileSync('dunstctl', ['close-all']);
  const toasts = await watchToasts();
  try {
    await withApp(files, async (app) => {
      await unlock(app.page);
      const toast = await toasts.next();
      expect(toast).toMatchObject({ summary: '1 case due today', actions: ['default'] });
      expect(JSON.stringify(toast)).not.toMatch(/Zebedee|Quillfeather|stranger|BR-/u);
      // The same daemon shows it; its own command clicks it.
      execFileSync('dunstctl', ['action']);
      await app.page.getByRole('heading', { level: 1 }).getByText(planted).waitFor();

      // Locking and unlocking says nothing new.
      await app.page.keyboard.press('Control+l');
      await unlock(app.page);
      await expectNoFurtherToast(app);
    });
    await withApp(files, async (app) => {
      await unlock(app.page);
      await expectNoFurtherToast(app);
    });
  } finally {
    await toasts.close();
  }

  /**
   * The next notification on the bus is one that is sent now. The reminder is looked for before the page of Today is
   * asked for, so one that was due would have come before.
   */
  async function expectNoFurtherToast({ electron, page }: TestedApp): Promise<void> {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await electron.evaluate(({ Notification }) => new Notification({ title: 'The last of the test' }).show());
    expect((await toasts.next()).summary).toBe('The last of the test');
  }
});
