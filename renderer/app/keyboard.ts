import { useEffect, useEffectEvent } from 'react';

import { goToKeys } from '../features/keys/key-list.ts';

/** What a key asks for. */
export type KeyAction = 'log' | 'find' | 'lock' | 'help' | 'back' | { readonly goTo: string };

interface Pressed {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** Whether the key goes into a field. */
  readonly typing: boolean;
  /** Whether a dialog is open. */
  readonly inDialog: boolean;
  /** Whether `G` was pressed just before. */
  readonly afterG: boolean;
}

/**
 * What a pressed key asks for, if anything.
 *
 * Locking works everywhere. Plain letters never do anything while somebody types, and nothing opens over a dialog.
 */
export function actionOf({ key, ctrl, alt, typing, inDialog, afterG }: Pressed): KeyAction | null {
  const letter = key.toLowerCase();
  if (alt) return key === 'ArrowLeft' && !ctrl && !inDialog ? 'back' : null;
  if (ctrl) {
    if (letter === 'l') return 'lock';
    if (inDialog) return null;
    if (letter === 'n') return 'log';
    return letter === 'k' ? 'find' : null;
  }
  if (typing || inDialog) return null;
  if (key === '?') return 'help';
  const place = afterG ? goToKeys.find((candidate) => candidate.letter === letter) : undefined;
  return place === undefined ? null : { goTo: place.route };
}

/** How long `G` waits for its letter. */
const sequenceMs = 1_500;

/** Listens for the keys of the program while the casebook is open. */
export function useKeyboard(onAction: (action: KeyAction) => void): void {
  const act = useEffectEvent(onAction);
  useEffect(() => {
    let pressedGAt = Number.NEGATIVE_INFINITY;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const typing = isTyping(event.target);
      const ctrl = event.ctrlKey || event.metaKey;
      const action = actionOf({
        key: event.key,
        ctrl,
        alt: event.altKey,
        typing,
        inDialog: document.querySelector('[role="dialog"], [role="menu"]') !== null,
        afterG: event.timeStamp - pressedGAt < sequenceMs,
      });
      pressedGAt = event.key.toLowerCase() === 'g' && !ctrl && !typing ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (action === null) return;
      event.preventDefault();
      act(action);
    };
    // After the page's own handlers: a list that uses a letter has the first word.
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  if (target.closest('[role="spinbutton"], [role="combobox"], [role="listbox"]') !== null) return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'reset'].includes(target.type)
  );
}
