/**
 * The nonce under which the page may add styles; the shell writes it into the page each time it serves it.
 *
 * The data grid makes its own style element and must be given it as the `nonce` prop; everything else gets it from the
 * cache of the provider.
 */
export const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
