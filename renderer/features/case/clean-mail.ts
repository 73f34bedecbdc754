import DOMPurify from 'dompurify';

import { nonce } from '../../ui/nonce.ts';
import { inertCopy } from '../../ui/trusted-document.ts';
import { withoutStyleAttributes } from './style-attributes.ts';

/** A message made harmless: the document for the frame, and how many outside things were taken out of it. */
export interface CleanMail {
  readonly document: string;
  readonly removed: number;
}

/** The policy of the frame itself, beside the one it inherits from the window. */
const framePolicy = `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'`;

const look = (dark: boolean): string => `
  :root { color-scheme: ${dark ? 'dark' : 'light'}; }
  body { margin: 0; padding: 10px 12px; font: 14px/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
    background: ${dark ? '#1a1f20' : '#ffffff'}; color: ${dark ? '#e6eaea' : '#1b2123'}; }
  img { max-width: 100%; height: auto; }
  table { max-width: 100%; }
  a { color: inherit; text-decoration: underline dotted; }
  blockquote { margin: 0 0 0 8px; padding-left: 10px; border-left: 2px solid #8b9695; }
`;

const addresses = [
  'href',
  'xlink:href',
  'action',
  'formaction',
  'background',
  'poster',
  'srcset',
  'data',
  'cite',
  'longdesc',
];

/** Outside things taken out of the message that is being cleaned. */
let removed = 0;

// One sanitiser for the window: the policy of the page lets it make its own policy for trusted text once.
DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  const link = node.getAttribute('href');
  for (const name of addresses) node.removeAttribute(name);
  if (link !== null && link !== '') {
    node.setAttribute('title', link);
    removed += 1;
  }
  const picture = node.getAttribute('src');
  if (picture !== null && !picture.startsWith('data:image/')) {
    node.removeAttribute('src');
    removed += 1;
  }
});

/**
 * The message without its styles, still hostile.
 *
 * The sanitiser reads it in a document under the policy of the window, which would report every style before it is taken
 * out; a report must mean that something is wrong with the program.
 */
function withoutStyles(html: string): string {
  const copy = inertCopy(withoutStyleAttributes(html));
  for (const element of copy.content.querySelectorAll('style, link')) element.remove();
  return copy.innerHTML;
}

/**
 * Takes everything out of a message that could run, load, or lead away.
 *
 * Styles go too: the window accepts none without its nonce, and a style can hide words from the officer or fetch a
 * picture. A link loses its address but shows it, which is also the safer way to read a fraudulent one.
 */
export function cleanMail(html: string, dark: boolean): CleanMail {
  removed = 0;
  const body = DOMPurify.sanitize(withoutStyles(html), {
    USE_PROFILES: { html: true },
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'select',
      'textarea',
      'audio',
      'video',
      'source',
      'track',
      'picture',
      'map',
      'area',
    ],
    FORBID_ATTR: ['style', 'class', 'id', 'name'],
    ALLOW_DATA_ATTR: false,
    RETURN_TRUSTED_TYPE: false,
  });
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${framePolicy}"><style nonce="${nonce}">${look(dark)}</style>`;
  return { document: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, removed };
}
