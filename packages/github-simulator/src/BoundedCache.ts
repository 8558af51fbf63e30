/** A map that forgets its least recently used entries, so that memory stays flat over a year. */
export class BoundedCache<Key, Value> {
  private readonly entries = new Map<Key, Value>();

  constructor(private readonly limit: number) {}

  get(key: Key, compute: () => Value): Value {
    const known = this.entries.get(key);
    const value = known ?? compute();
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size > this.limit) {
      this.entries.delete(this.entries.keys().next().value as Key);
    }
    return value;
  }

  clear() {
    this.entries.clear();
  }
}
