/** What the browser tells of an element, and what it is in. */
export interface Told {
  readonly role: string;
  readonly name: string;
  /** «expanded=false», «focused». */
  readonly states: readonly string[];
  readonly description: string;
  /** What is around it, from the outside in. */
  readonly within: readonly Told[];
}

/** The lines of a snapshot of the accessibility tree (`axSnapshot`), each with what it is in. */
export function told(snapshot: string): Told[] {
  const all: Told[] = [];
  const open: { readonly depth: number; readonly one: Told }[] = [];
  for (const line of snapshot.split('\n')) {
    const [, indent = '', role = '', name = '""', states = '', description = ''] =
      /^( *)- (\S+)(?: ("(?:[^"\\]|\\.)*"))?((?: \[[^\]]*\])*)(?: — (.*))?$/u.exec(line) ?? [];
    while ((open.at(-1)?.depth ?? -1) >= indent.length) open.pop();
    const within = open.map((outer) => outer.one);
    const one = { role, name: JSON.parse(name) as string, states: states.match(/[^[\] ]+/gu) ?? [], description, within };
    open.push({ depth: indent.length, one });
    all.push(one);
  }
  return all;
}
