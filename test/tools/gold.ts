import type { DocumentRecord } from "../../src/record.ts";
import type { Wanted } from "./compare.ts";

/** A record as a person wrote it: any value may be a choice of several, and what is left out is not scored. */
export interface Gold {
  readonly header?: GoldHeader;
  readonly tasks?: readonly GoldTask[];
  readonly footnotes?: readonly GoldFootnote[];
  readonly deadlines?: readonly GoldDeadline[];
  readonly references?: readonly GoldReference[];
}

type Type = { readonly code: string } | null;
type Signer = DocumentRecord["header"]["signer"];
export type GoldText = Wanted<string> | { readonly text: Wanted<string> };

export interface GoldHeader {
  readonly [field: string]: unknown;
  readonly type?: Wanted<Type>;
  readonly signer?: Wanted<Signer>;
  readonly annex?: Wanted<DocumentRecord["header"]["annex"]>;
  readonly bases?: Wanted<readonly GoldText[]>;
  readonly articles?: Wanted<readonly GoldText[]>;
  readonly recipients?: Wanted<readonly GoldText[]>;
}

export interface GoldUnit {
  readonly name: Wanted<string>;
  readonly role?: "lead" | "coordinate";
}

export interface GoldTask {
  readonly text: Wanted<string>;
  readonly unit?: Wanted<string | null>;
  readonly number?: Wanted<string | null>;
  readonly deliverable?: Wanted<string | null>;
  readonly units?: Wanted<readonly GoldUnit[]>;
  readonly footnotes?: readonly string[];
  readonly uncertain?: boolean;
}

export interface GoldFootnote {
  readonly marker: string;
  readonly declared?: Wanted<number | null>;
  readonly cases: readonly {
    readonly number?: Wanted<string | null>;
    readonly text: Wanted<string>;
    readonly kinds?: Wanted<readonly string[] | null>;
  }[];
}

export interface GoldDeadline {
  readonly raw: Wanted<string>;
  readonly kind: Wanted<string>;
  readonly relation?: Wanted<string | null>;
  readonly start?: Wanted<string | null>;
  readonly end?: Wanted<string | null>;
  readonly due?: Wanted<string | null>;
  readonly rrule?: Wanted<string | null>;
  readonly event?: Wanted<string | null>;
  readonly duration?: Wanted<string | null>;
  readonly taskStart?: Wanted<string | null>;
  readonly uncertain?: boolean;
}

export interface GoldReference {
  readonly raw: string;
  readonly type?: Wanted<string | null>;
  readonly number?: Wanted<string | null>;
  readonly date?: Wanted<string | null>;
  readonly issuer?: Wanted<string | null>;
  readonly uncertain?: boolean;
}
