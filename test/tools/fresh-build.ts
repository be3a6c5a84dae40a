import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [sources, build] = ["src", "dist"];

/** Threads and processes of their own run what is built: before the tests, each source that is newer than its build is compiled, unchecked. */
export async function setup(): Promise<void> {
  const timeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const stale = readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ source: join(sources, file), built: join(build, file.replace(/\.ts$/, ".js")) }))
    .filter(({ source, built }) => timeOf(source) > timeOf(built));
  if (stale.length === 0) return;
  const { default: ts } = await import("typescript");
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");
  for (const { source, built } of stale) {
    const { outputText } = ts.transpileModule(readFileSync(source, "utf8"), {
      compilerOptions: { ...options, noEmit: false, module: ts.ModuleKind.ESNext },
      fileName: source,
    });
    mkdirSync(dirname(built), { recursive: true });
    writeFileSync(built, outputText);
  }
}
