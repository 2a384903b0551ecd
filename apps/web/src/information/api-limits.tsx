import { useTranslations } from "next-intl";
import { FactList } from "../components/fact-list/fact-list.tsx";

/** What the API refuses beyond; it says so in its answer, too. */
const limits = { depth: 12, aliases: 15, directives: 20, tokens: 2000, page: 100, body: 256 };

/** How large a question may be. */
export const ApiLimits = () => {
  const t = useTranslations("information.api.limits");
  return (
    <FactList
      ruled
      facts={[
        { key: "depth", label: t("depth"), value: t("levels", { count: limits.depth }) },
        { key: "aliases", label: t("aliases"), value: t("most", { count: limits.aliases }) },
        {
          key: "directives",
          label: t("directives"),
          value: t("most", { count: limits.directives }),
        },
        { key: "tokens", label: t("tokens"), value: t("most", { count: limits.tokens }) },
        { key: "page", label: t("page"), value: t("most", { count: limits.page }) },
        { key: "body", label: t("body"), value: t("kilobytes", { count: limits.body }) },
      ]}
    />
  );
};
