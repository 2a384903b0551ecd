import type { ApplicationEvent as Step, ApplicationHead } from "@regolith/db";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor } from "../graphql/cursor.ts";
import type { Page } from "../graphql/page.ts";
import { ApplicationEvent } from "./application-event.types.ts";

const LIST = "application-events";

/** One page of the steps of an application, given all of them: there are never many. */
export function pageOfSteps(
  steps: readonly Step[],
  head: ApplicationHead,
  page: Page,
): Connection<ApplicationEvent> {
  const start = page.cursor === null ? null : BigInt(keyOf(page.cursor));
  const inOrder = page.isBackward ? steps.toReversed() : steps;
  const beyond = inOrder.filter(({ seq }) => {
    if (start === null) return true;
    return page.isBackward ? seq < start : seq > start;
  });
  return toConnection({
    page,
    rows: beyond.slice(0, page.size + 1),
    toNode: (step) => new ApplicationEvent(step, head),
    list: LIST,
    keysOf: ({ seq }) => [Number(seq)],
    totalCount: () => Promise.resolve(steps.length),
  });
}

function keyOf(cursor: string): number {
  const [seq] = decodeCursor(LIST, cursor);
  return typeof seq === "number" && Number.isSafeInteger(seq) ? seq : 0;
}
