import { Notification } from 'electron';

/** What is shown on the desktop: no personal data, anybody may look at the screen. */
export interface Notice {
  readonly title: string;
  readonly body: string;
}

/** Shows notices. They are kept while they are on the screen; a collected one would not answer to its click. */
export function desktopNotices(icon: string): (notice: Notice, onClick: () => void) => void {
  const shown = new Set<Notification>();
  return ({ title, body }, onClick) => {
    if (!Notification.isSupported()) return;
    const notification = new Notification({ title, body, icon });
    const forget = (): void => void shown.delete(notification);
    notification.on('click', () => {
      forget();
      onClick();
    });
    notification.on('close', forget);
    notification.on('failed', forget);
    shown.add(notification);
    notification.show();
  };
}
