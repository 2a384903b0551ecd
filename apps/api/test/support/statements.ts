import type { TestDatabase } from "@regolith/db/testing";

/** As much of a connection as is needed to listen to it. */
interface Client {
  query: (...given: never[]) => unknown;
}

/** The statements that some work sends to the database, in their order, without their values. */
export async function statementsOf(
  { pool }: Pick<TestDatabase, "pool">,
  work: () => Promise<unknown>,
): Promise<readonly string[]> {
  const sent: string[] = [];
  const listened = new Map<Client, Client["query"]>();
  const listen = (client: Client) => {
    if (listened.has(client)) return;
    const query = client.query.bind(client);
    listened.set(client, client.query);
    client.query = (...given) => {
      sent.push(textOf(given[0]));
      return query(...given);
    };
  };
  pool.on("acquire", listen);
  try {
    await work();
    return sent;
  } finally {
    pool.off("acquire", listen);
    for (const [client, query] of listened) client.query = query;
  }
}

function textOf(statement: unknown): string {
  return typeof statement === "string" ? statement : (statement as { text: string }).text;
}
