import type * as z from 'zod';

/** What is wrong with the content of a file, one line for each fault, each with the place where it stands. */
export function faultLines(error: z.ZodError): readonly string[] {
  return error.issues.map(({ path, message }) => (path.length === 0 ? message : `${pathText(path)}: ${message}`));
}

/** @example pathText(['rules', 0, 'source']) // 'rules[0].source' */
function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const step of path)
    text += typeof step === 'number' ? `[${step}]` : text === '' ? String(step) : `.${String(step)}`;
  return text;
}
