import type { SavedViewFragment, SavedViewsQuery } from "@regolith/client";
import { useTranslations } from "next-intl";
import { EmptyState } from "../../components/empty-state/empty-state.tsx";
import { type Column, RowTable } from "../../components/row-table/row-table.tsx";
import { Link } from "../../i18n/navigation.ts";
import { ViewContents } from "./view-contents.tsx";
import { ChangeViewForm, DeleteViewForm } from "./view-forms.tsx";
import styles from "./views.module.css";

type Props = { readonly data: SavedViewsQuery };

const ownColumns = ["view", "shared", "begins", "manageOne"] as const;
type OwnKey = (typeof ownColumns)[number];

/** One's own views, each with what can be done with it. */
export const OwnViews = ({ data }: Props) => {
  const t = useTranslations("office.views");
  const own = data.savedViews.nodes.filter(({ isOwn }) => isOwn);
  if (own.length === 0) {
    return (
      <EmptyState title={t("empty")} action={<Link href="/office">{t("toList")}</Link>}>
        {t("emptyHint")}
      </EmptyState>
    );
  }
  return (
    <RowTable<OwnKey>
      caption={t("own")}
      columns={ownColumns.map((key): Column<OwnKey> => ({
        key,
        label: t(key),
        hiddenLabel: key === "manageOne",
      }))}
      rows={own.map((view) => ({
        key: view.id,
        cells: {
          view: <ViewCell view={view} missions={data.missions.nodes} />,
          shared: t(view.isShared ? "withOffice" : "withNobody"),
          begins: t(view.isDefault ? "yes" : "no"),
          manageOne: <ManageCell view={view} />,
        },
      }))}
    />
  );
};

const othersColumns = ["view", "owner"] as const;
type OthersKey = (typeof othersColumns)[number];

/** What others share with the office; nothing when nobody does. */
export const SharedViews = ({ data }: Props) => {
  const t = useTranslations("office.views");
  const shared = data.savedViews.nodes.filter(({ isOwn }) => !isOwn);
  if (shared.length === 0) return <p className="dim">{t("nobodyShares")}</p>;
  return (
    <RowTable<OthersKey>
      caption={t("others")}
      columns={othersColumns.map((key): Column<OthersKey> => ({ key, label: t(key) }))}
      rows={shared.map((view) => ({
        key: view.id,
        cells: {
          view: <ViewCell view={view} missions={data.missions.nodes} />,
          owner: view.ownerName,
        },
      }))}
    />
  );
};

type CellProps = {
  readonly view: SavedViewsQuery["savedViews"]["nodes"][number];
  readonly missions: SavedViewsQuery["missions"]["nodes"];
};

const ViewCell = ({ view, missions }: CellProps) => (
  <>
    <Link href={`/office?${view.query}`} className="anywhere">
      {view.name}
    </Link>
    <span className={`${styles.contents} anywhere`}>
      <ViewContents view={view} missions={missions} />
    </span>
  </>
);

const ManageCell = ({ view }: { readonly view: SavedViewFragment }) => {
  const t = useTranslations("office.views");
  return (
    <div className="stack-small">
      <details className={styles.manage}>
        <summary aria-label={t("editNamed", { name: view.name })}>{t("edit")}</summary>
        <ChangeViewForm view={view} />
      </details>
      <DeleteViewForm view={view} />
    </div>
  );
};
