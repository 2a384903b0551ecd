/** Alive: the process answers. */
export const GET = (): Response => Response.json({ status: "ok" });

export const dynamic = "force-dynamic";
