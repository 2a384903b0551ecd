import { useTranslations } from "next-intl";
import { FactList } from "../components/fact-list/fact-list.tsx";
import { codeTag } from "./rich-tags.tsx";

type Props = {
  /** The portal's own address, without a path. */
  readonly origin: string;
};

/** Where the API is and how it is spoken to. */
export const ApiStart = ({ origin }: Props) => {
  const t = useTranslations("information.api.start");
  return (
    <FactList
      ruled
      facts={[
        {
          key: "endpoint",
          label: t("endpoint"),
          value: <code translate="no">{`POST ${origin}/graphql`}</code>,
        },
        {
          key: "explorer",
          label: t("explorer"),
          value: (
            <>
              {/* Answered by the API and not by a page, hence a plain link. */}
              <a href="/graphql">{t("explorerLink")}</a>
              <p className="small dim">{t("explorerNote")}</p>
            </>
          ),
        },
        { key: "schema", label: t("schema"), value: t("schemaNote") },
        { key: "format", label: t("format"), value: t.rich("formatNote", { code: codeTag }) },
      ]}
    />
  );
};
