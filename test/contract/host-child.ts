import type { HostMessage } from '../../electron/contract/host-message.ts';
import { createCore } from '../../electron/core/core.ts';
import { instant } from '../../electron/domain/civil-date.ts';
import { serve } from '../../electron/host/serve.ts';

/** The host as a plain Node process: the same core behind the same loop, on another kind of line. */
serve(
  {
    onMessage: (listener) => void process.on('message', listener),
    post: (message: HostMessage) => void process.send?.(message),
  },
  (emit) => createCore({ device: 'test', appVersion: '0.0.0' }, { now: () => instant(new Date().toISOString()) }, emit),
  () => process.exit(0),
);
