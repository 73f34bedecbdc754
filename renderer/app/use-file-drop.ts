import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes files dropped anywhere on the window, unless a part of the page has taken them itself.
 *
 * Without it a dropped file would replace the page. Returns whether a file hovers over the window now.
 */
export function useFileDrop(onDrop: (file: File) => void): boolean {
  const [hovering, setHovering] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setHovering(false);
    };
    const over = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const take = (event: DragEvent): void => {
      depth = 0;
      setHovering(false);
      const taken = event.defaultPrevented;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (!taken && file !== undefined) drop(file);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', take);
    };
  }, []);
  return hovering;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
