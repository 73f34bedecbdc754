/** A delimiter by its name. */
export function delimiterWords(delimiter: string): string {
  const names: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' };
  return names[delimiter] ?? delimiter;
}
