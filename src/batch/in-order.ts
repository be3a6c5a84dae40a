/** Results that may wait for an earlier one; beyond that nothing new is begun. */
const window = 4096;

type Result<T> = { readonly value: T } | { readonly error: unknown };

interface Slot<T> {
  result: Result<T> | null;
}

/** Does jobs side by side, `width` at most, begun in the order in which they come, and gives their results in that order. */
export async function* inOrder<T>(jobs: AsyncIterable<() => Promise<T>>, width: number): AsyncGenerator<T> {
  const slots: Slot<T>[] = [];
  let running = 0;
  let wake: () => void = () => undefined;
  const begin = async (job: () => Promise<T>, slot: Slot<T>) => {
    running++;
    slot.result = await job().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    running--;
    wake();
  };
  const change = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  /** Gives what is finished until there is room for more. Nothing may come between looking and waiting, or a change is missed. */
  const give = async function* (isFull: () => boolean): AsyncGenerator<T> {
    for (;;) {
      const values = taken(slots);
      for (const value of values) yield value;
      if (values.length > 0) continue;
      if (!isFull()) return;
      await change();
    }
  };
  for await (const job of jobs) {
    const slot: Slot<T> = { result: null };
    slots.push(slot);
    void begin(job, slot);
    yield* give(() => running >= width || slots.length >= window);
  }
  yield* give(() => slots.length > 0);
}

/** Takes the results at the head that are there. */
function taken<T>(slots: Slot<T>[]): T[] {
  const values: T[] = [];
  for (let slot = slots[0]; slot?.result; slot = slots[0]) {
    if ("error" in slot.result) throw slot.result.error;
    values.push(slot.result.value);
    slots.shift();
  }
  return values;
}
