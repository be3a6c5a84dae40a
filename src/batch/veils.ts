import type { Entry } from "./entry.ts";
import type { Item } from "./item.ts";

/** The documents of a run whose names tell persons. Veiled entries of earlier runs are found again by bytes and by what is left of the names. */
export interface Veils {
  /** The entry as it may be kept. */
  readonly veil: (entry: Entry) => Entry;
  /** Takes the veiled ones among the entries of earlier runs. */
  readonly load: (entries: Iterable<Entry>) => void;
  /** The entry of a document, if any: its bytes are the same, and its name is, but for what was hidden. */
  readonly find: (item: Item, sha256: string) => Entry | null;
  /** Says that an entry is that of a document of this run. */
  readonly claim: (entry: Entry) => void;
  readonly isClaimed: (entry: Entry) => boolean;
  /** The entries that no document of this run has claimed; `replaced` where one has been read again with other bytes. */
  readonly left: () => { readonly entry: Entry; readonly replaced: boolean }[];
}

/** The veils of a run that hides nobody. */
export const noVeils: Veils = {
  veil: (entry) => entry,
  load: () => undefined,
  find: () => null,
  claim: () => undefined,
  isClaimed: () => false,
  left: () => [],
};
