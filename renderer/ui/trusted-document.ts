interface TrustedPolicy {
  createHTML(html: string): string;
}

interface TrustedWindow {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createHTML(html: string): string }): TrustedPolicy;
  };
}

/**
 * The one policy under which this window turns text into elements: what the sanitiser gave back, in a frame without
 * scripts, and what is still to be sanitised, in a template, where nothing runs and nothing loads.
 */
// The library of the compiler does not know trusted types yet.
const policy = (window as TrustedWindow).trustedTypes?.createPolicy('casebook', { createHTML: (html) => html });

/** Shows a sanitised document in a frame. */
export function showDocument(frame: HTMLIFrameElement, cleanDocument: string): void {
  frame.srcdoc = policy === undefined ? cleanDocument : policy.createHTML(cleanDocument);
}

/** Text as elements that belong to no document: they neither run, nor load, nor show. */
export function inertCopy(html: string): HTMLTemplateElement {
  const template = document.createElement('template');
  template.innerHTML = policy === undefined ? html : policy.createHTML(html);
  return template;
}
