import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Latin, Greek, Cyrillic and Chinese in one family; only the glyphs used are embedded. */
const FILES = {
  regular: "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  bold: "@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
} as const;
export type FontName = keyof typeof FILES;

export const FONT_NAMES = Object.keys(FILES) as FontName[];

const read = new Map<FontName, Promise<Buffer>>();

/** The bytes of a font, read once. */
export function fontFile(name: FontName): Promise<Buffer> {
  const known = read.get(name);
  if (known !== undefined) return known;
  const bytes = readFile(fileURLToPath(import.meta.resolve(FILES[name])));
  read.set(name, bytes);
  return bytes;
}
