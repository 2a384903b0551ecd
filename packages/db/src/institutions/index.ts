export { countOfficers } from "./officers.ts";
