/** A file that goes with a message. */
export interface MailFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** A message that is not sent yet. Names and addresses may hold anything; they are made safe here. */
export interface MailDraft {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly files: readonly MailFile[];
  /** Divides the parts; a text that occurs in none of them. All bodies are in base64, so any word with `_` will do. */
  readonly boundary: string;
}

/** Longest line of a header, without its end; and longest piece of text in one encoded word, in bytes. */
const longestEncoded = 42;

/**
 * A message as a draft for a mail program: RFC 5322 with MIME (RFC 2045 to 2047, 2231), ASCII only, CRLF.
 *
 * It has no Date and no Message-ID, which the program that sends it gives, and `X-Unsent: 1`, by which mail programs
 * open it for editing instead of reading. Bodies are base64, so nothing in them can be taken for a header or a boundary.
 */
export function mailDraft(draft: MailDraft): Uint8Array {
  const boundary = `=_${draft.boundary.replaceAll(/[^A-Za-z0-9]/gu, '').slice(0, 50)}`;
  const headers = [
    ...address('From', draft.from),
    ...address('To', draft.to),
    header('Subject', words(draft.subject)),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
  ];
  const text = part(['Content-Type: text/plain; charset=utf-8'], Buffer.from(draft.text.replaceAll(/\r?\n/gu, '\r\n')));
  const lines =
    draft.files.length === 0
      ? [...headers, ...text]
      : [
          ...headers,
          `Content-Type: multipart/mixed; boundary="${boundary}"`,
          '',
          ...[text, ...draft.files.map(filePart)].flatMap((each) => [`--${boundary}`, ...each]),
          `--${boundary}--`,
        ];
  return new Uint8Array(Buffer.from(`${lines.join('\r\n')}\r\n`, 'ascii'));
}

function part(headers: readonly string[], content: Uint8Array): readonly string[] {
  const encoded = Buffer.from(content).toString('base64');
  return [...headers, 'Content-Transfer-Encoding: base64', '', ...(encoded.match(/.{1,76}/gu) ?? [])];
}

function filePart({ name, mediaType, content }: MailFile): readonly string[] {
  const type = /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/u.test(mediaType) ? mediaType : 'application/octet-stream';
  // The plain form for older programs, the extended one (RFC 2231) for names that ASCII cannot hold.
  const ascii = name.replaceAll(/[^ -~]|["\\]/gu, '_');
  const names =
    ascii === name
      ? `filename="${ascii}"`
      : `filename="${ascii}";\r\n filename*=utf-8''${encodeURIComponent(whole(name))}`;
  return part([`Content-Type: ${type}`, `Content-Disposition: attachment;\r\n ${names}`], content);
}

/** An address header; none where there is no address that could be one. */
function address(name: string, party: { readonly name: string; readonly address: string }): readonly string[] {
  const plain = party.address.trim();
  // Anything else could carry a second header or a second recipient.
  if (!/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+$/u.test(plain) || plain.length > 254) return [];
  const shown = oneLine(party.name);
  return [header(name, shown === '' ? [`<${plain}>`] : [...displayName(shown), `<${plain}>`])];
}

function displayName(name: string): readonly string[] {
  return /^[ -~]*$/u.test(name) && name.length <= 60 ? [`"${name.replaceAll(/["\\]/gu, '\\$&')}"`] : encodedWords(name);
}

/** A text for a header: as it is where ASCII can hold it, else in encoded words. */
function words(text: string): readonly string[] {
  const line = oneLine(text);
  return /^[ -~]*$/u.test(line) && line.length <= 66 && !line.includes('=?') ? [line] : encodedWords(line);
}

/** RFC 2047: pieces of whole characters, each short enough for one line. */
function encodedWords(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of whole(text)) {
    if (Buffer.byteLength(piece + character) > longestEncoded) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].map((each) => `=?utf-8?B?${Buffer.from(each).toString('base64')}?=`);
}

/** A header folded at its words. */
function header(name: string, values: readonly string[]): string {
  return `${name}: ${values.join('\r\n ')}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** Half of a character pair, which UTF-8 cannot hold, becomes the replacement character. */
function whole(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
