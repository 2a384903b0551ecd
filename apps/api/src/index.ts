export { type Env, readEnv } from "./env.ts";
export { createSchema } from "./schema.ts";
export { buildServer } from "./server.ts";
