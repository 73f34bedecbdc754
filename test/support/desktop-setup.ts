import { openDisplay } from '../../scripts/display.ts';
import { resolveRuntime } from '../../scripts/runtime.ts';
import { startSessionBus } from './session-bus.ts';

const opened: { close(): Promise<void> }[] = [];

/**
 * One desktop for the whole run of the app's suites: a display of its own unless the session has one, and a session
 * bus with a notification daemon. What is found here reaches the test files through the environment.
 */
export async function setup(): Promise<void> {
  process.env['CASEBOOK_TEST_RUNTIME'] = JSON.stringify(await resolveRuntime());
  if (process.platform !== 'linux') return;

  if ((process.env['DISPLAY'] ?? '') === '') {
    const display = await openDisplay();
    opened.push(display);
    process.env['DISPLAY'] = display.name;
  }
  const bus = await startSessionBus();
  opened.push(bus);
  process.env['DBUS_SESSION_BUS_ADDRESS'] = bus.address;
}

/** Ends what {@link setup} started, the last first. */
export async function teardown(): Promise<void> {
  for (const part of opened.reverse()) await part.close();
}
