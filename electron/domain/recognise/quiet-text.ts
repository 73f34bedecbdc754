/**
 * A message reduced to what its writer says now, for matching words.
 *
 * Runs of white space become one space (one line break between paragraphs) and typographic apostrophes plain ones;
 * `offsets[i]` is the position of `text[i]` in the original, so that matched words can be shown in place.
 */
export interface QuietText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Longest part of a message that is read for words; a request says what it wants near its beginning. UTF-16 units. */
const longestRead = 60_000;

/** A reply header in three languages: what follows was written by somebody else, or earlier. */
const replyHeader =
  /^\s*(?:-{2,}\s*(?:original message|ursprüngliche nachricht|message d['’]origine)\s*-{2,}|on .{4,120} wrote:|am .{4,120} schrieb.{0,80}:|le .{4,120} a écrit ?:)\s*$/iu;

/** Lines that newsletters and mail gateways add; the sender of a request did not write them. */
const machineLine =
  /(?:to unsubscribe|unsubscribe (?:here|from this|at any time|link)|click here to unsubscribe|you (?:are receiving|received) this (?:e-?mail|message|newsletter)|view (?:this e-?mail )?in (?:your )?browser|manage (?:your )?(?:e-?mail )?preferences|(?:received|receive) this (?:e-?mail|message|communication) in error|not the intended recipient|intended (?:solely|only) for|scanned (?:for viruses|by)|sent from my |please consider the environment|irrtümlich erhalten|reçu ce message par erreur)/iu;

/** Statutory listings and standard threats: they name a right or a complaint without invoking it. */
const listing =
  /(?:existence of (?:the |a |any )?(?:automated|right)|right to (?:lodge|make|file|submit) a complaint|reserv(?:e|ing) (?:\w{1,12} ){0,2}right to|(?:if|unless) you (?:do not|don't|fail to)[^.\n]{0,160}(?:complain|ICO|Information Commissioner|supervisory authority)|Bestehen (?:eines|des) |Beschwerderecht|behalte (?:ich )?mir (?:\p{L}{1,12} ){0,3}vor|l['’]existence (?:d['’]un|du|de la) |droit d['’]introduire une réclamation)[^.;\n]{0,240}/giu;

/** Where the quoted part or the signature of a message begins, or its length. A forwarded message is not a quotation. */
export function ownWordsEnd(text: string): number {
  let position = 0;
  for (const line of text.split('\n')) {
    if (line.length <= 300 && position > 0 && (/^-- ?\r?$/u.test(line) || replyHeader.test(line))) return position;
    position += line.length + 1;
  }
  return text.length;
}

/** The writer's own words: without quotation, signature, machine-made lines and statutory listings. */
export function ownWords(text: string): QuietText {
  const read = text.slice(0, Math.min(ownWordsEnd(text), longestRead));
  return collapse(withoutMachineLines(read.replaceAll(/^[ \t]{0,3}>.*$/gmu, blank)), listing);
}

/** The whole message with quotations: what is left to go by when the writer's own words say nothing. */
export function allWords(text: string): QuietText {
  const read = text.slice(0, longestRead);
  return collapse(withoutMachineLines(read.replaceAll(/^[ \t]{0,3}>[> \t]{0,10}/gmu, blank)), listing);
}

function withoutMachineLines(text: string): string {
  return text.replaceAll(/^.{1,1000}$/gmu, (line) => (machineLine.test(line) ? blank(line) : line));
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

function collapse(text: string, masked: RegExp): QuietText {
  const offsets: number[] = [];
  let out = '';
  for (const run of text.matchAll(/\s+|\S+/gu)) {
    const [piece] = run;
    if (/^\s/u.test(piece)) {
      out += /\n[^\n]*\n/u.test(piece) ? '\n' : ' ';
      offsets.push(run.index);
    } else {
      out += piece.replaceAll(/[’‘ʼ]/gu, "'");
      for (let i = 0; i < piece.length; i += 1) offsets.push(run.index + i);
    }
  }
  return { text: out.replaceAll(masked, blank), offsets };
}
