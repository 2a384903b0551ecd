import { jestProject } from "./packages/config/jest.base.js";

export default {
  projects: [
    jestProject("domain", "packages/domain"),
    jestProject("words", "packages/words"),
    jestProject("db", "packages/db"),
    jestProject("client", "packages/client"),
    jestProject("seed", "prisma"),
    jestProject("api", "apps/api"),
    jestProject("web", "apps/web"),
    jestProject("portal", "apps/portal/src"),
  ],
};
