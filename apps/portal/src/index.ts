export { readSettings, type Settings } from "./env.ts";
export { type Portal, startPortal } from "./start-portal.ts";
