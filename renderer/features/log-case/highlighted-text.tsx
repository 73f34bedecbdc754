import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

interface Words {
  readonly index: number;
  readonly length: number;
}

interface Piece {
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

/** A text cut at the words that suggested something; overlapping words join. */
export function pieces(text: string, words: readonly Words[]): readonly Piece[] {
  const own = words
    .filter(({ index, length }) => length > 0 && index + length <= text.length)
    .toSorted((a, b) => a.index - b.index);
  const cut: Piece[] = [];
  let at = 0;
  for (const { index, length } of own) {
    const end = index + length;
    if (end <= at) continue;
    const start = Math.max(index, at);
    if (start > at) cut.push({ at, text: text.slice(at, start), marked: false });
    cut.push({ at: start, text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) cut.push({ at, text: text.slice(at), marked: false });
  return cut;
}

/** Text as it arrived, with the words that suggested a right marked. */
export function HighlightedText({ text, words }: { text: string; words: readonly Words[] }): ReactElement {
  return (
    <>
      {pieces(text, words).map((piece) =>
        piece.marked ? (
          <Box
            key={piece.at}
            component="mark"
            sx={{ bgcolor: 'stateSoft.soon', color: 'inherit', fontWeight: 600, borderRadius: 0.5, px: '1px' }}
          >
            {piece.text}
          </Box>
        ) : (
          <span key={piece.at}>{piece.text}</span>
        ),
      )}
    </>
  );
}
