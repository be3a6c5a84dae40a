/** Ids of the programs that run for the document in hand; 0 where a place is free. */
let places: Int32Array | null = null;

/** Says where the ids go from now on, in memory that is shared with a watch in another thread, which may have to end the programs; null where nobody watches. */
export function showProgramsIn(shared: Int32Array | null): void {
  places = shared;
}

/** Notes a program that was started, where a place is free; what comes back crosses it out once it has ended. */
export function noteProgram(id: number | undefined): () => void {
  const noted = places;
  const at = noted && id !== undefined ? noted.indexOf(0) : -1;
  if (!noted || id === undefined || at < 0) return () => undefined;
  Atomics.store(noted, at, id);
  return () => {
    Atomics.store(noted, at, 0);
  };
}
