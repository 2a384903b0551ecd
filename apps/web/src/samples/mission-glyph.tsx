import { Glyph, type GlyphName } from "../components/glyph/glyph.tsx";

const glyphs: Readonly<Partial<Record<string, GlyphName>>> = {};

/** A small sign of the mission, with its site where there is one. */
export const MissionGlyph = ({ mission }: { readonly mission: string }) => {
  const name = glyphs[mission];
  return name === undefined ? null : <Glyph name={name} />;
};
