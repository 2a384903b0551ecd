import type { OfficeTechniqueFragment } from "@regolith/client";
import { listed } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { localText } from "../i18n/local-text.ts";
import { Link } from "../i18n/navigation.ts";
import { useMassRange } from "./mass-range.ts";
import styles from "./techniques.module.css";

const columns = ["technique", "needs", "does", "uses", "forms", "open"] as const;
type Key = (typeof columns)[number];

/** The list in the office's order, with what each technique needs and does. */
export function TechniqueList({
  techniques,
}: {
  readonly techniques: readonly OfficeTechniqueFragment[];
}) {
  const t = useTranslations("techniques");
  if (techniques.length === 0) {
    return <EmptyState title={t("list.empty")}>{t("list.emptyWhy")}</EmptyState>;
  }
  return (
    <RowTable<Key>
      caption={t("title")}
      columns={columns.map((key): Column<Key> => ({
        key,
        label: t(`list.${key}`),
        numeric: key === "needs" || key === "uses",
        hiddenLabel: key === "open",
      }))}
      rows={techniques.map((technique) => ({
        key: technique.code,
        cells: {
          technique: <Name technique={technique} />,
          needs: <Needs technique={technique} />,
          does: <Does technique={technique} />,
          uses: <Uses technique={technique} />,
          forms: <Forms technique={technique} />,
          open: <Open technique={technique} />,
        },
      }))}
    />
  );
}

type CellProps = { readonly technique: OfficeTechniqueFragment };

function Name({ technique: { name, code } }: CellProps) {
  const locale = useLocale();
  return (
    <>
      {localText(name, locale)}
      <span className={`${styles.second} tiny`}>{code}</span>
    </>
  );
}

function Needs({ technique: { minimumMg, typicalMg, provenance } }: CellProps) {
  const isStartingPoint = provenance === "DEMONSTRATION" && typicalMg !== null;
  return (
    <>
      {useMassRange()(minimumMg, typicalMg)}
      {isStartingPoint ? (
        <span className={styles.second}>
          <Demonstration />
        </span>
      ) : null}
    </>
  );
}

function Does({ technique: { destructiveness, imaging } }: CellProps) {
  const t = useTranslations("techniques");
  return (
    <>
      {t(`does.${destructiveness}`)}
      {imaging ? <span className={`${styles.second} small`}>{t("list.imaging")}</span> : null}
    </>
  );
}

/** All of an aliquot unless the office says less. */
function Uses({ technique: { destructiveness, consumedMg, typicalMg } }: CellProps) {
  const range = useMassRange();
  const t = useTranslations("techniques.list");
  if (destructiveness === "NONE") return t("nothing");
  const mg = consumedMg ?? (destructiveness === "ALIQUOT" ? typicalMg : null);
  return mg === null ? t("unknown") : range(null, mg);
}

function Forms({ technique: { forms } }: CellProps) {
  const t = useTranslations("techniques.forms");
  const locale = useLocale();
  return listed(
    forms.map((form) => t(form)),
    locale,
  );
}

function Open({ technique: { code, name } }: CellProps) {
  const t = useTranslations("techniques.list");
  const locale = useLocale();
  return (
    <Link
      href={`/office/techniques/${code}`}
      aria-label={t("openNamed", { name: localText(name, locale) })}
    >
      {t("open")}
    </Link>
  );
}
