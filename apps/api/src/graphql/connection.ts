import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { encodeCursor, type CursorKeys } from "./cursor.ts";
import type { Page } from "./page.ts";

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there is more after this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether there is more before this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the page's first entry." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the page's last entry." })
  readonly endCursor!: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  /** Counted only when asked for: reading it counts. */
  readonly totalCount: number | Promise<number>;
}

/** The connection type of a node type, e.g. `SampleConnection` with `SampleEdge`. */
export function connectionType<Node extends object>(
  name: string,
  nodeType: () => ClassType<Node>,
  noun: string,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `One entry of a list of ${noun}.` })
  class ItsEdge implements Edge<Node> {
    @Field(() => String, {
      description: "Where this entry stands; give it to `after` or `before`.",
    })
    readonly cursor!: string;

    @Field(nodeType, { description: "The entry itself." })
    readonly node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `One page of a list of ${noun}.` })
  class ItsConnection implements Connection<Node> {
    @Field(() => [ItsEdge], { description: "The page's entries, each with its cursor." })
    readonly edges!: readonly Edge<Node>[];

    @Field(() => [nodeType()], { description: "The page's entries." })
    readonly nodes!: readonly Node[];

    @Field(() => PageInfo, { description: "Where the page stands in its list." })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: "How many there are in the whole list." })
    readonly totalCount!: number | Promise<number>;
  }
  return ItsConnection;
}

/** The rows of one page, read with one more than asked for, in the order of reading. */
export interface ReadPage<Row, Node> {
  readonly page: Page;
  /** Rows in reading order: from the end when the page is backward. */
  readonly rows: readonly Row[];
  readonly toNode: (row: Row) => Node;
  /** Name of the list with its order, as given to `decodeCursor`. */
  readonly list: string;
  readonly keysOf: (row: Row) => CursorKeys;
  readonly totalCount: () => Promise<number>;
}

/** Makes a connection of rows read from the database. */
export function toConnection<Row, Node>(read: ReadPage<Row, Node>): Connection<Node> {
  const { page, rows, toNode, list, keysOf, totalCount } = read;
  const hasMore = rows.length > page.size;
  const kept = rows.slice(0, page.size);
  if (page.isBackward) kept.reverse();
  const edges = kept.map((row) => ({ cursor: encodeCursor(list, keysOf(row)), node: toNode(row) }));
  const pageInfo = {
    hasNextPage: page.isBackward ? page.cursor !== null : hasMore,
    hasPreviousPage: page.isBackward ? hasMore : page.cursor !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo,
    get totalCount() {
      return totalCount();
    },
  };
}
