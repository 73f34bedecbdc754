/** The scheme of everything the window loads. No other scheme is ever loaded. */
export const appScheme = 'app';
/** The origin of the window's page. */
export const appOrigin = 'app://bundle';
/** The window's one page. */
export const pageUrl = `${appOrigin}/index.html`;

/** Whether a URL belongs to the window's own bundle: exact scheme, exact host, no user name. */
export function isBundleUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, host, username, password } = new URL(text);
  return protocol === `${appScheme}:` && host === 'bundle' && username === '' && password === '';
}
