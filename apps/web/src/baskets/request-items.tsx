import type { RequestItemFragment, RulesForFormsFragment } from "@regolith/client";
import { APPLICATION_TYPES, typeFor } from "@regolith/domain";
import { typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import styles from "../applications/applications.module.css";
import { RequestItem } from "./request-item.tsx";

interface Props {
  readonly basket: readonly RequestItemFragment[];
  /** The rules in force. */
  readonly rules: RulesForFormsFragment;
}

/** What was put aside; under the type of application it is for, where it is not all for the same. */
export function RequestItems({ basket, rules }: Props) {
  const t = useTranslations("request");
  const locale = useLocale();
  const groups = APPLICATION_TYPES.map((type) => ({
    type,
    items: basket.filter(({ sample }) => typeFor(sample.useCategory) === type),
  })).filter(({ items }) => items.length > 0);
  const others = basket.filter(({ sample }) => typeFor(sample.useCategory) === null);
  const isOne = groups.length === 1 && groups[0]?.type === "RESEARCH";
  return (
    <>
      {groups.map(({ type, items }) => (
        <div key={type} className={styles.use}>
          {isOne ? null : (
            <h2 className="title-4">
              {t("forType", { type: typeName(type, locale), count: items.length })}
            </h2>
          )}
          {items.map((item) => (
            <RequestItem key={item.id} item={item} rules={rules} />
          ))}
        </div>
      ))}
      {others.map((item) => (
        <RequestItem key={item.id} item={item} rules={rules} />
      ))}
    </>
  );
}
