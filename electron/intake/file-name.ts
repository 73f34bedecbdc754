import { wholeCharacters } from './clean-text.ts';

/** Longest file name that is kept; file systems refuse more than 255 bytes. Characters. */
const longestName = 120;

const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/iu;

/** Endings for attachments that came without a name, by media type. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'message/rfc822': 'eml',
  'message/delivery-status': 'txt',
  'text/rfc822-headers': 'txt',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/csv': 'csv',
  'text/calendar': 'ics',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};

/**
 * A file name from outside made safe to show and to save: the last part of a path only, without control, invisible or
 * direction-changing characters, without what any of the three systems forbids in a name, never a device name.
 * Empty when nothing is left.
 */
export function safeFileName(name: string): string {
  const last =
    wholeCharacters(name)
      .split(/[/\\]/u)
      .findLast((part) => /[^\s.]/u.test(part)) ?? '';
  const clean = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/gu, '')
    .replaceAll(/[<>:"|?*]/gu, '_')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[. ]+|[. ]+$/gu, '');
  const short = shortened(clean).replaceAll(/[. ]+$/gu, '');
  return deviceNames.test(short) ? `_${short}` : short;
}

/** The name of the nth attachment of a message: its own made safe, or one made from its position and media type. */
export function attachmentName(name: string | null, mediaType: string, position: number): string {
  const own = safeFileName(name ?? '');
  return own === '' ? `attachment-${position}.${endings[mediaType] ?? 'bin'}` : own;
}

/** A media type from outside, or `application/octet-stream` when it is not written like one. */
export function safeMediaType(mediaType: string): string {
  const plain = mediaType.trim().toLowerCase();
  return plain.length <= 120 && /^[\w.+-]+\/[\w.+-]+$/u.test(plain) ? plain : 'application/octet-stream';
}

/** Names that differ from each other even where case does not count: the second `scan.pdf` becomes `scan (2).pdf`. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    const key = name.toLowerCase();
    let count = counts.get(key) ?? 1;
    let candidate = name;
    while (taken.has(candidate.toLowerCase())) {
      count += 1;
      candidate = numbered(name, count);
    }
    counts.set(key, count);
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

function numbered(name: string, count: number): string {
  const { stem, ending } = parts(name);
  return `${stem} (${count})${ending}`;
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= longestName) return name;
  const { stem, ending } = parts(name);
  return [...stem].slice(0, longestName - [...ending].length).join('') + ending;
}

function parts(name: string): { stem: string; ending: string } {
  const match = /^(.+)(\.[\p{L}\p{N}]{1,10})$/u.exec(name);
  return { stem: match?.[1] ?? name, ending: match?.[2] ?? '' };
}
