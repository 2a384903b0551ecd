/**
 * Writes one module per language that imports every file of `messages/<language>/`, so that a new
 * page area brings its words by adding a file and touches no list.
 */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const target = path.join(root, "src/generated");
const banner = "// Written by scripts/generate-messages.ts from the files in messages/.\n";

const camelCase = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const namespacesOf = async (language: string): Promise<string[]> =>
  (await readdir(path.join(root, "messages", language)))
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""))
    .sort();

await mkdir(target, { recursive: true });
for (const language of ["en", "zh"]) {
  const namespaces = await namespacesOf(language);
  const imports = namespaces.map(
    (name) => `import ${camelCase(name)} from "../../messages/${language}/${name}.json";\n`,
  );
  const body = `\nexport const messages = { ${namespaces.map(camelCase).join(", ")} };\n`;
  await writeFile(path.join(target, `messages-${language}.ts`), banner + imports.join("") + body);
}
