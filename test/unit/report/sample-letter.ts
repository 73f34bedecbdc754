import type { LetterPaper } from '../../../electron/report/letter-paper.ts';

/** A letter with every kind of block, names that other scripts write, and text that looks like markup. */
export const sampleLetter: LetterPaper = {
  ref: 'SR-2026-0031',
  date: 'Monday 23 November 2026',
  organisation: {
    name: 'Larkfield Software Limited',
    registrationNumber: 'ZA000000',
    contactEmail: 'privacy@larkfield.example',
    contactPhone: '',
    contactAddress: '1 Example Street\nLeeds LS1 1AA',
  },
  recipient: { name: 'Łucja “Lu” O’Brien-Østergård', address: '4 Sample Road\nYork' },
  subject: 'Our answer to your request (SR-2026-0031)',
  body: [
    'Dear Łucja',
    '',
    'You asked for <b>everything</b> & more.',
    'A second line of the same paragraph.',
    '',
    '# What we have done',
    '',
    '- First point',
    '  with a second line',
    '- Second point: "]]>" {{not.a.field}}',
    '',
    'Yours sincerely',
    '',
    'Maya Sterne',
    'Larkfield Software Limited',
  ].join('\n'),
};

/** Everything of the sample that a reader must find in any format, as text. */
export const sampleWords: readonly string[] = [
  'Larkfield Software Limited',
  '1 Example Street',
  'Registration number ZA000000',
  'Łucja “Lu” O’Brien-Østergård',
  '4 Sample Road',
  'Monday 23 November 2026',
  'Our reference: SR-2026-0031',
  'Our answer to your request (SR-2026-0031)',
  'You asked for <b>everything</b> & more.',
  'A second line of the same paragraph.',
  'What we have done',
  'with a second line',
  'Second point: "]]>" {{not.a.field}}',
  'Maya Sterne',
];
