import { createHash } from 'node:crypto';

/** An e-mail as a test makes it. */
export interface TestMessage {
  readonly from: string;
  readonly subject: string;
  /** RFC 5322, e.g. `Mon, 25 Nov 2024 17:55:00 +0000`. */
  readonly date: string;
  readonly text: string;
  readonly html?: string;
  readonly attachment?: { readonly name: string; readonly type: string; readonly content: Uint8Array };
}

/** The message as a mail program saves it. */
export function messageSource(message: TestMessage): string {
  const boundary = 'part-of-the-message';
  const part = (type: string, content: string, further: readonly string[] = []): string =>
    [`--${boundary}`, `Content-Type: ${type}`, ...further, '', content].join('\r\n');
  const file = message.attachment;
  const parts = [
    part('text/plain; charset=utf-8', message.text),
    ...(message.html === undefined ? [] : [part('text/html; charset=utf-8', message.html)]),
  ];
  const head = [
    `From: ${message.from}`,
    'To: privacy@larkfield.example',
    `Subject: ${message.subject}`,
    `Date: ${message.date}`,
    `Message-ID: <${sha256(message.subject + message.date).slice(0, 20)}@mail.example>`,
    'MIME-Version: 1.0',
  ];
  if (file === undefined) {
    return [
      ...head,
      `Content-Type: multipart/alternative; boundary="${boundary}"`,
      '',
      ...parts,
      `--${boundary}--`,
      '',
    ].join('\r\n');
  }
  const attached = part(file.type, Buffer.from(file.content).toString('base64').replaceAll(/.{76}/gu, '$&\r\n'), [
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${file.name}"`,
  ]);
  return [
    ...head,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...parts,
    attached,
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** The SHA-256 of bytes or text, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
