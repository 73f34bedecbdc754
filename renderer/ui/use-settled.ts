import { useEffect, useState } from 'react';

/** A value that changes with every key, once it has rested for a moment: for checks that ask the host. */
export function useSettled<Value>(value: Value, restMs = 350): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return settled;
}
