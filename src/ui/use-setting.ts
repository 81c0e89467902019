import { useEffect, useState } from 'preact/hooks';
import type { Setting } from '../settings/item';

/** A setting's value, kept up to date; undefined until it is known. */
export function useSetting<T>(setting: Setting<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    // A value that cannot be read is as good as none.
    setting.get().then(setValue, () => setValue(setting.fallback));
    return setting.watch(setValue);
  }, [setting]);
  return value;
}
