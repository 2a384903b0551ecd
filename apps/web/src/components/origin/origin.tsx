import { useTranslations } from "next-intl";
import { SourceRef } from "../sources/source-ref.tsx";
import { Demonstration } from "./demonstration.tsx";

type Props = {
  readonly provenance: "PUBLISHED" | "OPERATOR" | "DEMONSTRATION";
  /** Numbers in the page's list of sources, for what is published. */
  readonly sources?: readonly number[];
};

/** Where a figure comes from: published by source number, the office's own in words, invented by its tag. */
export const Origin = ({ provenance, sources = [] }: Props) => {
  const t = useTranslations("components.origin");
  switch (provenance) {
    case "DEMONSTRATION":
      return <Demonstration />;
    case "OPERATOR":
      return <span className="small dim">{t("operator")}</span>;
    case "PUBLISHED":
      return sources.map((number) => <SourceRef key={number} number={number} />);
  }
};
