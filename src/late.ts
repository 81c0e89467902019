/**
 * Stands in for what is built when it is first used: the form of a message that a script may never get costs its start
 * nothing.
 */
// @__NO_SIDE_EFFECTS__
export function late<T extends object>(build: () => T): T {
  let built: T | undefined;
  const value = () => {
    built ??= build();
    return built;
  };
  return new Proxy({} as T, {
    get: (_, key) => Reflect.get(value(), key),
    has: (_, key) => Reflect.has(value(), key),
  });
}
