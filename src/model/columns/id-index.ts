/** Finds things by their ids, in 7 to 14 bytes each: a `Map` of a million strings takes tens of megabytes. */
export class IdIndex {
  readonly #idOf: (handle: number) => string | undefined;
  /** Handles plus one, 0 where none is, at their id's hash or as soon after it as was free. */
  #slots: Uint32Array;
  #size = 0;

  /** Of the things 0 … `size` − 1; what has no id is not found. */
  constructor(size: number, idOf: (handle: number) => string | undefined) {
    this.#idOf = idOf;
    const slots = (this.#slots = new Uint32Array(slotsFor(size)));
    for (let handle = 0; handle < size; handle++) this.#size += put(slots, idOf(handle), handle);
  }

  /** Of equal ids the first that was added stays the one that is found. */
  add(handle: number): void {
    if (this.#size >= this.#slots.length * FULL) this.#widen();
    this.#size += put(this.#slots, this.#idOf(handle), handle);
  }

  /** −1 where there is none. */
  find(id: string): number {
    const last = this.#slots.length - 1;
    for (let slot = hashOf(id) & last; ; slot = (slot + 1) & last) {
      const handle = this.#slots[slot]! - 1;
      if (handle < 0 || this.#idOf(handle) === id) return handle;
    }
  }

  #widen(): void {
    const handles = this.#slots.filter((handle) => handle > 0).sort();
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (const handle of handles) put(this.#slots, this.#idOf(handle - 1), handle - 1);
  }
}

/** Share of slots that may be taken. */
const FULL = 0.6;

const slotsFor = (size: number): number => 2 ** Math.ceil(Math.log2(Math.max(8, size / FULL + 1)));

/** How many it has put: 0 without an id. */
function put(slots: Uint32Array, id: string | undefined, handle: number): number {
  if (id === undefined) return 0;
  const last = slots.length - 1;
  let slot = hashOf(id) & last;
  while (slots[slot] !== 0) slot = (slot + 1) & last;
  slots[slot] = handle + 1;
  return 1;
}

/** FNV-1a, its upper half mixed into the lower. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
