import type { NameQuery } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";

// Conditions on `"Institution" i`. All of them are answered from the two indexes of names: trigrams for words in
// ASCII, two-character pieces for every other script.

/** Shorter words are too like one another. */
const NEAR_WORD_LENGTH = 4;
const NEAR_PIECES = 3;
const NEAR_SHARE = 0.6;

/** How like a word has to be, from 0 to 1; `%>` compares with this setting. */
export const NEARNESS = Prisma.sql`select set_config('pg_trgm.word_similarity_threshold', '0.5', true)`;

/** Every word begins a word of its names, and every run of another script is in one of them. */
export function matchesWell({ words, runs, pieces }: NameQuery): Prisma.Sql {
  return all([
    ...words.map(beginsWord),
    ...(pieces.length === 0 ? [] : [Prisma.sql`i."searchPieces" @> ${[...pieces]}::text[]`]),
    ...runs.map((run) => Prisma.sql`i."searchText" like ${`%${run}%`}`),
  ]);
}

/** One of its names is what is looked for. */
export function isNamed({ phrase }: NameQuery): Prisma.Sql {
  return Prisma.sql`i."searchText" like ${`%| ${phrase} |%`}`;
}

/** One of its names begins with what is looked for. */
export function beginsName({ phrase }: NameQuery): Prisma.Sql {
  return Prisma.sql`i."searchText" like ${`%| ${phrase}%`}`;
}

/** Words are like words of its names, and most pieces are in them; null where that finds nothing more. */
export function matchesNearly({ words, pieces }: NameQuery): Prisma.Sql | null {
  const hasLongWord = words.some((word) => word.length >= NEAR_WORD_LENGTH);
  if (!hasLongWord && pieces.length < NEAR_PIECES) return null;
  return all([
    ...words.map((word) =>
      word.length < NEAR_WORD_LENGTH
        ? beginsWord(word)
        : Prisma.sql`(${beginsWord(word)} or i."searchText" %> ${word})`,
    ),
    ...(pieces.length === 0 ? [] : [hasMost(pieces)]),
  ]);
}

/** From 0, the same, to 1000, nothing in common. */
export function distance({ words, pieces }: NameQuery): Prisma.Sql {
  const parts = [
    ...(words.length === 0
      ? []
      : [Prisma.sql`word_similarity(${words.join(" ")}, i."searchText")`]),
    ...(pieces.length === 0 ? [] : [Prisma.sql`${shared(pieces)} / ${pieces.length}::real`]),
  ];
  const likeness = Prisma.sql`(${Prisma.join(parts, " + ")}) / ${parts.length}::real`;
  return Prisma.sql`round(1000 * (1 - ${likeness}))::int`;
}

export function all(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.join([...conditions], " and ");
}

function beginsWord(word: string): Prisma.Sql {
  return Prisma.sql`i."searchText" like ${`% ${word}%`}`;
}

function hasMost(pieces: readonly string[]): Prisma.Sql {
  if (pieces.length < NEAR_PIECES) return Prisma.sql`i."searchPieces" @> ${[...pieces]}::text[]`;
  const least = Math.ceil(pieces.length * NEAR_SHARE);
  return Prisma.sql`i."searchPieces" && ${[...pieces]}::text[] and ${shared(pieces)} >= ${least}`;
}

function shared(pieces: readonly string[]): Prisma.Sql {
  return Prisma.sql`(select count(*) from unnest(i."searchPieces") piece
    where piece = any(${[...pieces]}::text[]))`;
}
