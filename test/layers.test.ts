import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../src/", import.meta.url));

/** A file may import from its own line and the lines above it. */
const layers: readonly (readonly string[])[] = [
  ["vi"],
  ["doc", "record"],
  ["messages", "locate", "text", "match"],
  ["readers", "tree"],
  ["extractors"],
  ["link", "account", "pipeline", "check", "emitters", "privacy"],
  ["batch", "cli", "index"],
];

const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => {
    const path = file.split(sep).join("/");
    return { path, tree: ts.createSourceFile(path, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true) };
  });

function nodesOf(tree: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

/** What a file imports: static, re-exported and dynamic; files as paths below `src`. */
function importsOf({ path, tree }: (typeof sources)[number]): string[] {
  return nodesOf(tree).flatMap((node) => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (!from || !ts.isStringLiteral(from)) return [];
    return [
      from.text.startsWith(".")
        ? normalize(join(dirname(path), from.text))
            .split(sep)
            .join("/")
        : from.text,
    ];
  });
}

const placeOf = (path: string) => path.replace(/\.ts$/, "").split("/")[0] ?? "";
const layerOf = (path: string) => layers.findIndex((names) => names.includes(placeOf(path)));
const isFile = (name: string) => name.endsWith(".ts");
const edges = sources.flatMap((source) => importsOf(source).map((to) => ({ from: source.path, to })));

test("every file has a layer", () => {
  expect(sources.map(({ path }) => path).filter((path) => layerOf(path) < 0)).toEqual([]);
});

test("no file imports from a layer below its own", () => {
  const wrong = edges.filter(({ from, to }) => isFile(to) && layerOf(to) > layerOf(from));
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("tables import nothing but the shapes of their rows", () => {
  const wrong = edges.filter(({ from, to }) => placeOf(from) === "vi" && placeOf(to) !== "vi");
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("extractors never import each other", () => {
  const extractor = (path: string) => relative("extractors", path).replace(/\.ts$/, "").split(sep)[0];
  const wrong = edges.filter(
    ({ from, to }) => placeOf(from) === "extractors" && placeOf(to) === "extractors" && extractor(from) !== extractor(to),
  );
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("only readers, batch and the command use Node's modules", () => {
  const wrong = edges.filter(({ from, to }) => to.startsWith("node:") && !["readers", "batch", "cli"].includes(placeOf(from)));
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("words of Vietnamese stand in tables and messages only", () => {
  const letter = "[ăâđêôơư\\u00e0-\\u00e3\\u00e8-\\u00ea\\u00ec\\u00ed\\u00f2-\\u00f5\\u00f9\\u00fa\\u00fd\\u0129\\u0169\\u1ea0-\\u1ef9]";
  const word = new RegExp(`\\p{L}${letter}|${letter}\\p{L}`, "iu");
  const charClass = /\[(?:\\.|[^\]\\])*\]/g;
  const words = (node: ts.Node) => (ts.isRegularExpressionLiteral(node) ? node.text.replace(charClass, " ") : node.getText());
  const wrong = sources
    .filter(({ path }) => placeOf(path) !== "vi" && placeOf(path) !== "messages")
    .flatMap(({ path, tree }) =>
      nodesOf(tree)
        .filter((node) => ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateExpression(node))
        .filter((node) => word.test(words(node)) && !isDescription(node))
        .map((node) => `${path}: ${node.getText().slice(0, 80)}`),
    );
  expect(wrong).toEqual([]);
});

/** What the schema says of a field: the argument of `.describe`, or the description of `.meta`. */
function isDescription(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === "description";
  return ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && parent.expression.name.text === "describe";
}
