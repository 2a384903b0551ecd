import type { CatalogueSampleFragment } from "@regolith/client";
import { typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { AddToRequest } from "./add-to-request.tsx";
import styles from "./catalogue.module.css";
import { useWhyNot } from "./why-not.ts";

type Props = {
  readonly sample: Pick<CatalogueSampleFragment, "code" | "useCategory" | "requestability">;
  readonly isInBasket: boolean;
};

/** A button to ask for it, that it is asked for already, or why it cannot be. */
export const RequestCell = ({ sample, isInBasket }: Props) => {
  const t = useTranslations("samples.request");
  const locale = useLocale();
  const whyNot = useWhyNot();
  if (isInBasket) return <StatusMark kind="ok">{t("added")}</StatusMark>;
  const { requestable, reasons } = sample.requestability;
  if (requestable) {
    return (
      <div className={styles.add}>
        <AddToRequest code={sample.code} />
        {sample.useCategory === "PUBLIC_WELFARE" ? (
          <span className="tiny dim">{typeName(sample.useCategory, locale)}</span>
        ) : null}
      </div>
    );
  }
  return reasons[0] === undefined ? null : <span className="tiny dim">{whyNot(reasons[0])}</span>;
};
