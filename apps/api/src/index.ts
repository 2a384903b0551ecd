export { type Clock, createClock } from "./clock.ts";
export { type Env, readEnv, SettingError } from "./env.ts";
export { createSchema } from "./schema.ts";
export { buildServer } from "./server.ts";
