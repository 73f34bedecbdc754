import type { Page } from 'playwright-core';

/** Whether a text stands anywhere in the memory that the page's scripts can still reach. */
export async function heapHolds(page: Page, text: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    let before = '';
    let found = false;
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
      // The text may be cut in two by the border of two chunks.
      found ||= (before + chunk).includes(text);
      before = chunk.slice(-text.length);
    });
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    return found;
  } finally {
    await session.detach();
  }
}
