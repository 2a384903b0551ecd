export { type Env, readEnv } from "./env.ts";
export { type Running, startWorker, type WorkerOptions } from "./start-worker.ts";
