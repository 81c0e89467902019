/** One of the browser's storage areas, with the faults that are given to it. */
export class FakeArea {
  readonly values = new Map<string, unknown>();
  /** More bytes than this it does not keep. */
  quota = Number.POSITIVE_INFINITY;
  /** Rejects what it gives a message for. */
  fault: (operation: 'get' | 'set' | 'remove' | 'clear', keys: readonly string[]) => string | null = () => null;

  constructor(private readonly tell: (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => void) {}

  get(keys?: string | readonly string[] | null): Record<string, unknown> {
    const wanted = keys === null || keys === undefined ? [...this.values.keys()] : [keys].flat();
    this.refuse('get', wanted);
    return Object.fromEntries(
      wanted.filter((key) => this.values.has(key)).map((key) => [key, copy(this.values.get(key))]),
    );
  }

  set(values: Record<string, unknown>): void {
    this.refuse('set', Object.keys(values));
    if (Number.isFinite(this.quota) && bytesOf({ ...Object.fromEntries(this.values), ...values }) > this.quota)
      throw new Error('Resource::kQuotaBytes quota exceeded');
    const changes: Record<string, { newValue?: unknown; oldValue?: unknown }> = {};
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined) continue;
      changes[key] = { oldValue: this.values.get(key), newValue: copy(value) };
      this.values.set(key, copy(value));
    }
    this.tell(changes);
  }

  remove(keys: string | readonly string[]): void {
    this.refuse('remove', [keys].flat());
    const gone = [keys].flat().filter((key) => this.values.has(key));
    const changes = Object.fromEntries(gone.map((key) => [key, { oldValue: this.values.get(key) }]));
    for (const key of gone) this.values.delete(key);
    if (gone.length > 0) this.tell(changes);
  }

  clear(): void {
    this.refuse('clear', []);
    const changes = Object.fromEntries([...this.values].map(([key, oldValue]) => [key, { oldValue }]));
    this.values.clear();
    this.tell(changes);
  }

  /** As browsers count them: keys, and values as JSON. */
  get bytes(): number {
    return bytesOf(Object.fromEntries(this.values));
  }

  private refuse(operation: 'get' | 'set' | 'remove' | 'clear', keys: readonly string[]): void {
    const message = this.fault(operation, keys);
    if (message) throw new Error(message);
  }
}

function bytesOf(values: Record<string, unknown>): number {
  const sizes = Object.entries(values).map(([key, value]) => Buffer.byteLength(key + (JSON.stringify(value) ?? '')));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** As it would come through the browser's own copying. */
export function copy<T>(value: T): T {
  return value === undefined ? value : structuredClone(value);
}
