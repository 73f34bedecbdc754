import { useState } from 'react';

interface Typed<Value> {
  readonly text: string;
  /** Whether the text stands for something; true for an empty one. */
  readonly readable: boolean;
  type(text: string): void;
  /** The typing is over: what can be read is written out in full. */
  leave(): void;
  /** Takes a value that was chosen instead of typed. */
  take(value: Value): void;
}

interface Reading<Value> {
  write(value: Value): string;
  /** The value of a text, or the empty value. `whole` says that the typing is over. */
  read(text: string, whole: boolean): Value;
  readonly empty: Value;
}

/**
 * A text that stands for a value.
 *
 * While it is half typed the form holds the empty value, and the text stays as it is. The text is replaced only when
 * the form's value changes for another reason than the typing.
 */
export function useTypedValue<Value>(
  value: Value,
  onChange: (value: Value) => void,
  { write, read, empty }: Reading<Value>,
): Typed<Value> {
  const [shown, setShown] = useState(() => ({ value, text: write(value) }));
  const outOfStep = shown.value !== value;
  if (outOfStep) setShown({ value, text: write(value) });
  const text = outOfStep ? write(value) : shown.text;
  const keep = (next: Value, nextText: string): void => {
    setShown({ value: next, text: nextText });
    if (next !== value) onChange(next);
  };
  return {
    text,
    readable: text.trim() === '' || read(text, true) !== empty,
    type: (typed) => keep(read(typed, false), typed),
    leave: () => {
      const next = read(text, true);
      keep(next, next === empty ? text : write(next));
    },
    take: (next) => keep(next, write(next)),
  };
}
