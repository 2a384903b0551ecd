import { readEnv } from "../../env.ts";

const patienceMs = 3000;

const apiIsReady = async (): Promise<boolean> => {
  try {
    const answer = await fetch(`${readEnv().apiOrigin}/readyz`, {
      cache: "no-store",
      signal: AbortSignal.timeout(patienceMs),
    });
    return answer.ok;
  } catch {
    return false;
  }
};

/** Ready: pages can be answered, which needs the API to be ready. */
export const GET = async (): Promise<Response> =>
  (await apiIsReady())
    ? Response.json({ status: "ready" })
    : Response.json({ status: "waiting for the API" }, { status: 503 });

export const dynamic = "force-dynamic";
