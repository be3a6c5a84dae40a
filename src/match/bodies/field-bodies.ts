import { fieldKinds, fields } from "../../vi/bodies.ts";

/** The bodies that are a kind and a field of state management (`Sở | Nội vụ`), each as long as it has existed. */
export const fieldBodies = fieldKinds
  .filter((kind) => !kind.ocr)
  .flatMap((kind) =>
    fields.flatMap((field) => {
      const life = field[kind.life];
      return life ? [{ kind, field, name: `${kind.name} ${field.name}`, life }] : [];
    }),
  );
