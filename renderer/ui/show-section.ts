/** The parts of a case page that a button elsewhere can lead to. */
export type SectionAnchor = 'identity' | 'changes' | 'search' | 'review' | 'recipients';

/** The id of a section in the page. */
export function sectionId(anchor: SectionAnchor): string {
  return `section-${anchor}`;
}

/** Opens a section if it is closed, brings it into view and puts the keyboard on its heading. */
export function showSection(anchor: SectionAnchor): void {
  const section = document.getElementById(sectionId(anchor));
  const heading = section?.querySelector<HTMLButtonElement>('h2 button');
  if (section === null || heading === null || heading === undefined) return;
  if (heading.getAttribute('aria-expanded') === 'false') heading.click();
  heading.focus({ preventScroll: true });
  section.scrollIntoView({ block: 'start' });
}
