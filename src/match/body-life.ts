import { bodies, fieldKinds, fields, type Life } from "../vi/bodies.ts";
import { institutions } from "../vi/institutions.ts";
import { coreAt } from "./body-core.ts";
import { understood } from "./understood.ts";

const lives = knownLives();

/**
 * How long a body of this name existed, and its name without the place; null where the tables don't say, as for the offices inside
 * other bodies.
 */
export function bodyLife(name: string): { readonly name: string; readonly life: Life } | null {
  const core = coreAt(understood(name), 0);
  const life = core?.name ? lives.get(core.name) : undefined;
  return core?.name && life ? { name: core.name, life } : null;
}

function knownLives(): Map<string, Life> {
  const kinds = fieldKinds.filter((kind) => kind.life !== "office" && !kind.ocr);
  const ofFields = kinds.flatMap((kind) =>
    fields.flatMap((field) => ({ name: `${kind.name} ${field.name}`, life: succeeded(field[kind.life], kind.name) })),
  );
  const known = [...ofFields, ...bodies, ...institutions].flatMap(({ name, life }) => (name && life ? [[name, life] as const] : []));
  return new Map(known.filter(([, life]) => life.from !== null || life.to !== null));
}

/** A field's successor is a field: the body has the same kind. */
function succeeded(life: Life | undefined, kind: string): Life | undefined {
  return life === undefined || life.into === null ? life : { ...life, into: `${kind} ${life.into}` };
}
