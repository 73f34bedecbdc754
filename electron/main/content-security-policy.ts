/**
 * The policy of the window's page. Nothing is allowed that the page does not need.
 *
 * Styles are made by the component library at run time, so they carry the nonce of the page; `style-src-attr` stays
 * closed by default. Pictures may be inline data. Mail is shown in a frame made of a text of the page itself, without
 * scripts; it inherits this policy. Trusted Types: the mail sanitiser's policy and the page's own.
 */
export function windowPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dompurify casebook',
  ].join('; ');
}

/** The policy of a document that is printed: its own styles and inline pictures, nothing else. */
export const printPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
