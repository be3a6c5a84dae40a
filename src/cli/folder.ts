import { dirname, relative, sep } from "node:path";

/** Deepest folder that holds all of some folders: below it no two records fall on one name. */
export function sharedFolder(folders: Iterable<string>): string {
  const [first = "", ...rest] = folders;
  return rest.reduce((shared, folder) => {
    let common = shared;
    while (common !== dirname(common) && !isInside(folder, common)) common = dirname(common);
    return common;
  }, first);
}

/** The part of a path below a folder, joined by `/` whatever the system. */
export function below(shared: string, file: string): string {
  return relative(shared, file).split(sep).join("/");
}

/** Whether a path leads into a folder; both absolute. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
