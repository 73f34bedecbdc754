import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

const tables = ['tcp', 'tcp6', 'udp', 'udp6'] as const;

/** An internet socket of a process: its own end and the other, as the kernel writes them. */
export interface Socket {
  readonly protocol: (typeof tables)[number];
  readonly local: string;
  readonly remote: string;
}

/**
 * The internet sockets that processes hold, beyond those of this machine with itself, from `/proc`. Linux only.
 *
 * The driver of the tests is connected over the loopback address; nothing else may be there.
 */
export function socketsBeyondLoopback(pids: readonly number[]): readonly Socket[] {
  const inodes = new Set(pids.flatMap(inodesOf));
  return tables.flatMap((protocol) =>
    readFileSync(`/proc/net/${protocol}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/u))
      .filter(([, local, , , , , , , , inode]) => inode !== undefined && inodes.has(inode) && !isLoopback(local ?? ''))
      .map(([, local = '', remote = '']) => ({ protocol, local, remote })),
  );
}

function inodesOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  let open: string[] = [];
  try {
    open = readdirSync(folder);
  } catch {
    // The process has ended since it was named.
    return [];
  }
  return open.flatMap((descriptor) => {
    try {
      return /^socket:\[(\d+)\]$/u.exec(readlinkSync(`${folder}/${descriptor}`))?.[1] ?? [];
    } catch {
      return [];
    }
  });
}

/** 127.0.0.1, ::1 and ::ffff:127.0.0.1 in the byte order of the kernel's tables. */
function isLoopback(end: string): boolean {
  return /^(?:[0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F):/u.test(end);
}
