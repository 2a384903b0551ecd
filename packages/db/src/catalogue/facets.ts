import { COLLECTION_METHODS, PROVENANCES, SAMPLE_FORMS, USE_CATEGORIES } from "@regolith/domain";
import { ByName } from "./by-name.ts";
import { isMeasured, sampleConditions, type FilterName, type SampleFilter } from "./filters.ts";
import { jsonObject, type FieldSql } from "./object-sql.ts";
import { isRequestable } from "./requestability.ts";
import type { Selected, SelectedField } from "./selected.ts";
import type { Finish, Part, Statement } from "./statement.ts";
import { whereAll } from "./keyset.ts";

const ENUMS = {
  form: SAMPLE_FORMS,
  collectionMethod: COLLECTION_METHODS,
  useCategory: USE_CATEGORIES,
  provenance: PROVENANCES,
} as const;

/**
 * How many samples each value of each filter would leave, under the other filters in force. The table is
 * read once: what every group shares is filtered then, and whether the rest holds is noted per sample.
 */
export const sampleFacetsSql: FieldSql = {
  below: { type: "SampleFacets", as: "object" },
  write: (statement, _row, { args, selected }) => {
    const filter = (args["filter"] ?? {}) as SampleFilter;
    const facets = new Facets(statement, filter);
    const { sql, finish } = jsonObject(
      selected.map((field) => [field.key, facets.count(field)] as const),
    );
    return { sql: `(with base as materialized (${facets.base()}) select ${sql})`, finish };
  },
};

export const FACET_FIELDS = [
  "total",
  "mission",
  "form",
  "collectionMethod",
  "useCategory",
  "provenance",
  "requestable",
  "measured",
] as const;

/** Filters that no group counts by. */
const SHARED: ReadonlySet<FilterName> = new Set(["text", "lotCode", "round"]);

class Facets {
  readonly #statement: Statement;
  readonly #conditions: ReadonlyMap<FilterName, string>;
  /** What is noted of each sample, by the name of its column; those of filters begin with `~`. */
  readonly #columns = new Map<string, string>();

  constructor(statement: Statement, filter: SampleFilter) {
    this.#statement = statement;
    this.#conditions = sampleConditions(statement, "f", filter);
    for (const [name, condition] of this.#conditions) {
      if (name === "requestable") this.#noteRequestable();
      else if (!SHARED.has(name)) this.#note(name, condition);
    }
  }

  /** The samples every group counts among, with what is noted of them. */
  base(): string {
    const columns = [...this.#columns].map(([name, sql]) => `${sql} as "${name}"`);
    const shared = [...this.#conditions].flatMap(([name, sql]) => (SHARED.has(name) ? [sql] : []));
    const stock = this.#columns.has("~requestable")
      ? ` left join "SampleStock" k on k."sampleId" = f."id"`
      : "";
    return `select ${columns.join(", ")} from "Sample" f${stock}${whereAll(shared)}`;
  }

  count({ name: group, selected }: SelectedField): Part {
    switch (group) {
      case "total":
        return { sql: this.#countWhere([]) };
      case "requestable":
        this.#noteRequestable();
        return { sql: this.#countWhere([`base."~requestable"`], group) };
      case "measured":
        this.#note(group, isMeasured("f"));
        return { sql: this.#countWhere([`base."~measured"`], group) };
      case "mission":
        return this.#countMissions(selected);
      default:
        return this.#countValues(group as keyof typeof ENUMS, selected);
    }
  }

  /** Notes of each sample whether a condition holds. */
  #note(name: FilterName, condition: string): void {
    this.#columns.set(`~${name}`, `coalesce(${condition}, false)`);
  }

  #noteRequestable(): void {
    this.#note("requestable", isRequestable(this.#statement, "f", "k"));
  }

  /** The other filters in force. */
  #others(group?: string): string[] {
    return [...this.#conditions.keys()]
      .filter((name) => name !== group && !SHARED.has(name))
      .map((name) => `base."~${name}"`);
  }

  #countWhere(where: readonly string[], group?: string): string {
    return `(select count(*) from base${whereAll([...this.#others(group), ...where])})`;
  }

  #countMissions(selected: Selected): Part {
    this.#columns.set("missionId", `f."missionId"`);
    const counted = `select base."missionId", count(*) as n from base${whereAll(this.#others("mission"))} group by 1`;
    const row = `json_build_object('value', m."code", 'count', coalesce(c.n, 0))`;
    return {
      sql: `(select coalesce(json_agg(${row} order by m."position", m."id"), '[]') from "Mission" m left join (${counted}) c on c."missionId" = m."id")`,
      finish: (counts) => (counts as object[]).map((one) => new ByName(one, selected)),
    };
  }

  #countValues(group: keyof typeof ENUMS, selected: Selected): Part {
    this.#columns.set(group, `f."${group}"`);
    const counted = `select base."${group}" as v, count(*) as n from base${whereAll(this.#others(group))} group by 1`;
    return {
      sql: `(select coalesce(json_object_agg(c.v, c.n), '{}') from (${counted}) c)`,
      finish: withZeros(ENUMS[group], selected),
    };
  }
}

/** Every value of the enum, in its order. */
function withZeros(values: readonly string[], selected: Selected): Finish {
  return (counts) => {
    const known = new Map(Object.entries(counts as Record<string, number>));
    return values.map((value) => new ByName({ value, count: known.get(value) ?? 0 }, selected));
  };
}
