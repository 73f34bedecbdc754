import { ok, refuse } from '../domain/result.ts';
import type { Refusal, Result } from '../domain/result.ts';

/** How the bytes of a text file were read. `utf-8-bom` is UTF-8 that begins with a byte order mark. */
export type TextEncodingName = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text and the encoding it was read in, which the officer is shown. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/**
 * Reads the text of a file of unknown encoding: by its byte order mark, as UTF-16 when every other byte is mostly zero,
 * as UTF-8 when it is valid UTF-8, otherwise as Windows-1252, the code page older spreadsheets save in.
 * Bytes that are no text at all are refused.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, Refusal<'not-text'>> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decoded(bytes, wide);
  if (bytes.includes(0)) return refuse('not-text');
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (isUtf8(bytes)) return decoded(bytes, marked ? 'utf-8-bom' : 'utf-8');
  return decoded(bytes, 'windows-1252');
}

function decoded(bytes: Uint8Array, encoding: TextEncodingName): Result<DecodedText, Refusal<'not-text'>> {
  // The decoder takes a byte order mark away by itself.
  const text = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(bytes);
  return text.slice(0, 100_000).includes('\0') ? refuse('not-text') : ok({ text, encoding });
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // A fatal decoder has no other way to say that bytes are not UTF-8.
    return false;
  }
}

/** UTF-16 without a mark: in mostly Latin text one byte of each pair is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096 - (bytes.length % 2));
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const pairs = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}
