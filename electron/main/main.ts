import { app, ipcMain, Menu, nativeImage, powerMonitor, protocol, session } from 'electron';
import { join } from 'node:path';

import { callChannel, eventChannel } from '../contract/api.ts';
import type { ApiEvent } from '../contract/events.ts';
import { countedAttempts } from './attempts.ts';
import { prepare } from './before-ready.ts';
import { bundleHandler } from './bundle-protocol.ts';
import { casebookFolder } from './casebook-folder.ts';
import { createCasebook } from './casebook.ts';
import type { LockReason } from './casebook.ts';
import { cancelForeignRequests } from './egress.ts';
import { showEditMenuIn } from './edit-menu.ts';
import { commandOf, runCommandLine } from './command-line.ts';
import { electronDialogs } from './electron-dialogs.ts';
import { hiddenWindowPaper } from './electron-paper.ts';
import { openWithSystem } from './file-opener.ts';
import { createGateway } from './gateway.ts';
import { createHostProcess } from './host-process.ts';
import { watchForLeaving } from './lock-watch.ts';
import { lineLog } from './log.ts';
import { menuTemplate } from './menu.ts';
import { desktopNotices } from './notifications.ts';
import { restrictPermissions } from './permissions.ts';
import { openProfile } from './profile.ts';
import { createReminders, routeOf } from './reminders.ts';
import { shellUseCases } from './shell-use-cases.ts';
import { utilityHost } from './utility-host.ts';
import { bringForward, createWindow, forgetPage, openPage } from './window.ts';

/** The folder of the built program: `main`, `host`, `preload` and `renderer` lie in it. */
const built = join(import.meta.dirname, '..');

/** Milliseconds that the host gets to close the file. */
const hostGraceMs = 3_000;

/** Builds the whole program and opens its window. The one place where its parts meet. */
function start(): void {
  const inDevelopment = !app.isPackaged;
  const userData = app.getPath('userData');
  const icon = join(app.getAppPath(), 'resources', 'icons', '256x256.png');
  const log = lineLog((line) => void process.stderr.write(line));

  protocol.handle('app', bundleHandler(join(built, 'renderer')));
  restrictPermissions(session.defaultSession);
  cancelForeignRequests(session.defaultSession, inDevelopment);

  const window = createWindow({
    preload: join(built, 'preload', 'preload.cjs'),
    icon: nativeImage.createFromPath(icon),
    inDevelopment,
  });
  const tell = (event: ApiEvent): void => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, event);
  };

  const profile = openProfile(join(userData, 'profile.json'), log);
  const attempts = countedAttempts(profile, Date.now);
  const host = createHostProcess({
    start: utilityHost({
      entry: join(built, 'host', 'host.js'),
      device: profile.get().device,
      appVersion: app.getVersion(),
      sqliteAddon: inDevelopment ? process.env['CASEBOOK_SQLITE_ADDON'] : undefined,
    }),
    onEvent(event) {
      tell(event);
      void casebook.noticed(event);
    },
    onCrash: () => casebook.lost(),
    log,
    graceMs: hostGraceMs,
  });
  const casebook = createCasebook({
    host,
    profile,
    attempts,
    folder: casebookFolder(userData),
    appVersion: app.getVersion(),
    log,
    onUnlocked: () => reminders.start(),
    onLocked() {
      reminders.stop();
      tell({ type: 'locked' });
      if (!window.isDestroyed()) forgetPage(window);
    },
  });
  const lock = (reason: LockReason): void => void casebook.lock(reason);

  const notify = desktopNotices(icon);
  const reminders = createReminders(
    () => host.run('host.takeReminder', {}),
    (reminder) =>
      notify(reminder, () => {
        bringForward(window);
        tell({ type: 'navigate', to: routeOf(reminder) });
      }),
  );

  const gateway = createGateway({
    isKnownWindow: (id) => !window.isDestroyed() && id === window.webContents.id,
    isUnlocked: casebook.isUnlocked,
    shell: shellUseCases({
      casebook,
      host,
      attempts,
      dialogs: electronDialogs(() => window),
      paper: hiddenWindowPaper(session.fromPartition('print')),
      openFile: openWithSystem,
    }),
    forward: host.call,
    log,
    checksAnswers: inDevelopment,
  });
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => gateway(event, name, input));

  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({ isMac: process.platform === 'darwin', inDevelopment, lock: () => lock('asked') }),
    ),
  );
  showEditMenuIn(window);
  watchForLeaving(powerMonitor, casebook, lock);
  window.webContents.on('render-process-gone', () => lock('window-gone'));
  app.on('second-instance', () => bringForward(window));
  app.on('window-all-closed', () => app.quit());
  endHostBeforeQuitting(() => casebook.lock('quit'));

  void openPage(window);
}

/** The file is closed before the program ends, so that nothing of it is left in the write-ahead log. */
function endHostBeforeQuitting(lock: () => Promise<void>): void {
  let mayQuit = false;
  app.on('before-quit', (event) => {
    if (mayQuit) return;
    event.preventDefault();
    void lock().finally(() => {
      mayQuit = true;
      app.quit();
    });
  });
}

prepare(app, protocol);
app.setAppUserModelId('org.privacycasebook.PrivacyCasebook');
const command = app.isPackaged ? commandOf(process.argv) : undefined;
if (command !== undefined) runCommandLine(join(built, 'cli', 'casebook.js'), command);
else if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();
