import { appOrigin, isBundleUrl } from './app-url.ts';

/** The part of an Electron message event that says who sent it. Its frame may be gone, and then throws when asked. */
export interface MessageEvent {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly origin: string; readonly url: string; readonly parent: unknown } | null;
}

export type SenderFault = 'unknown-window' | 'frame-gone' | 'sub-frame' | 'foreign-origin';

/** What is wrong with the sender of a message: only the main frame of the program's own window, on its own page, may ask. */
export function senderFault(
  event: MessageEvent,
  isKnownWindow: (webContentsId: number) => boolean,
): SenderFault | undefined {
  try {
    if (!isKnownWindow(event.sender.id)) return 'unknown-window';
    const frame = event.senderFrame;
    if (frame === null) return 'frame-gone';
    if (frame.parent !== null) return 'sub-frame';
    return frame.origin === appOrigin && isBundleUrl(frame.url) ? undefined : 'foreign-origin';
  } catch {
    return 'frame-gone';
  }
}
