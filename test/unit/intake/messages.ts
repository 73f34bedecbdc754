/** Lines joined as a mail program writes them, as bytes. */
export function mail(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\r\n'));
}

/** A made-up access request as it arrives at an office, with a letter attached. */
export const accessRequest = mail(
  'Received: from mx.mail.example (mx.mail.example [192.0.2.7])',
  '\tby in.northfield.example (Postfix) with ESMTPS id 4F1;',
  '\tFri, 27 Mar 2026 17:55:04 +0000 (GMT)',
  'Received: from laptop.local by mx.mail.example; Fri, 27 Mar 2026 17:54:58 +0000',
  'Message-ID: <Ab12@mail.example>',
  'Date: Fri, 27 Mar 2026 17:54:55 +0000',
  'From: "Okafor, Jane" <jane.okafor@mail.example>',
  'To: Privacy <privacy@northfield.example>, board@northfield.example',
  'Subject: =?utf-8?Q?Access_request_=E2=80=93_my_data?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b1"',
  '',
  '--b1',
  'Content-Type: multipart/alternative; boundary="b2"',
  '',
  '--b2',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hello,',
  '',
  'please send me a copy of all the data you hold about me.',
  '--b2',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Hello,</p><script>alert(1)</script><p>please send me a copy of all the data you hold about me.</p>',
  '--b2--',
  '--b1',
  'Content-Type: application/pdf; name="../../etc/card.pdf"',
  'Content-Disposition: attachment; filename="../../etc/card.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0xLjQK',
  '--b1--',
  '',
);
