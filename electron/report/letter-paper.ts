/** A letter as it goes on paper. Every format is made from this and says the same. */
export interface LetterPaper {
  readonly ref: string;
  /** The date of the letter in words. */
  readonly date: string;
  readonly organisation: {
    readonly name: string;
    readonly registrationNumber: string;
    readonly contactEmail: string;
    readonly contactPhone: string;
    readonly contactAddress: string;
  };
  readonly recipient: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** Plain text in the small markup of {@link letterBlocks}. */
  readonly body: string;
}

/** The lines under the name of the organisation: address, then how to reach it, then its registration. */
export function senderLines({ organisation }: LetterPaper): readonly string[] {
  const { contactAddress, contactEmail, contactPhone, registrationNumber } = organisation;
  return [
    ...linesOf(contactAddress),
    ...[contactEmail, contactPhone].filter((way) => way.trim() !== ''),
    ...(registrationNumber.trim() === '' ? [] : [`Registration number ${registrationNumber.trim()}`]),
  ];
}

/** The name and the postal address of whoever gets the letter. */
export function recipientLines({ recipient }: LetterPaper): readonly string[] {
  return [recipient.name, ...linesOf(recipient.address)].filter((line) => line.trim() !== '');
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
