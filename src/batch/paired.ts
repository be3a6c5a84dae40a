import { byName } from "./entry.ts";

type Named = { readonly name: string };

/** Two rows in order of name side by side: what both have of one name, and what only one has. */
export function* paired<A extends Named, B extends Named>(left: Iterable<A>, right: Iterable<B>): Generator<[A | null, B | null]> {
  const rights = right[Symbol.iterator]();
  let b = rights.next();
  try {
    for (const a of left) {
      for (; !b.done && byName(b.value, a) < 0; b = rights.next()) yield [null, b.value];
      const both = !b.done && b.value.name === a.name;
      yield [a, both ? b.value : null];
      if (both) b = rights.next();
    }
    for (; !b.done; b = rights.next()) yield [null, b.value];
  } finally {
    rights.return?.();
  }
}
