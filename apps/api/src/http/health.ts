import { SettingError } from "@regolith/db";
import type { FastifyInstance } from "fastify";

/** `/healthz`: the process is alive. `/readyz`: it can answer, too. */
export function answerHealth(server: FastifyInstance, isReady: () => Promise<boolean>): void {
  server.get("/healthz", () => ({ status: "ok" }));
  server.get("/readyz", async (request, reply) => {
    const ready = await isReady().catch((error: unknown) => {
      if (!(error instanceof SettingError)) throw error;
      request.log.error(error.message);
      return false;
    });
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "not ready" });
  });
}
