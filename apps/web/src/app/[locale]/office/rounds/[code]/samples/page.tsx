import { NativeSelect } from "@mantine/core";
import { OfficeRoundSamplesDocument } from "@regolith/client";
import { isSealed, SAMPLE_FORMS, USE_CATEGORIES } from "@regolith/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../../../api/page-arguments.ts";
import { api } from "../../../../../../api/server.ts";
import { CursorPager } from "../../../../../../components/cursor-pager/cursor-pager.tsx";
import { EmptyState } from "../../../../../../components/empty-state/empty-state.tsx";
import { FilterForm } from "../../../../../../components/filter-form/filter-form.tsx";
import { LinkTabs } from "../../../../../../components/link-tabs/link-tabs.tsx";
import { localText } from "../../../../../../i18n/local-text.ts";
import { OfficePage } from "../../../../../../office/office-page.tsx";
import { requireRoundReader } from "../../../../../../office/require-office.ts";
import { type SearchParams, single } from "../../../../../../office/work-list-query.ts";
import { OfferForm, OfferTable } from "../../../../../../rounds/office/offer-form.tsx";
import { offerFilter } from "../../../../../../rounds/office/round-input.ts";

type Props = {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<SearchParams>;
};

const PAGE = 50;
const FILTERS = ["text", "mission", "form", "useCategory"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("officeRounds.samples");
  return { title: t("titleOf", { round: decodeURIComponent((await params).code) }) };
}

export default async function RoundSamplesPage({ params, searchParams }: Props) {
  await requireRoundReader();
  const code = decodeURIComponent((await params).code);
  const query = await searchParams;
  const path = `/office/rounds/${encodeURIComponent(code)}`;
  const list = single(query.list) === "ADDABLE" ? "ADDABLE" : "OFFERED";
  const filter = Object.fromEntries(FILTERS.map((name) => [name, single(query[name])]));
  const execute = await api();
  const asked = { code, list, filter: offerFilter(filter) } as const;
  const { officeRound: round } = await orFromTheStart(`${path}/samples`, query, () =>
    execute(OfficeRoundSamplesDocument, { ...asked, ...pageArguments(query, PAGE) }),
  );
  if (round === null) notFound();
  const t = await getTranslations("officeRounds");
  const { offers, editable } = round;
  return (
    <OfficePage
      namespaces={["officeRounds"]}
      title={t("samples.titleOf", { round: code })}
      lead={t("samples.lead")}
      crumbs={[
        { label: t("title"), href: "/office/rounds" },
        { label: code, href: path },
        { label: t("samples.title"), href: null },
      ]}
    >
      <div className="stack">
        <LinkTabs
          label={t("offers.lists")}
          tabs={(["OFFERED", "ADDABLE"] as const).map((key) => ({
            key,
            label: t(`offers.${key}.tab`),
            href: `${path}/samples?list=${key}`,
            current: key === list,
          }))}
        />
        <Filters path={`${path}/samples`} list={list} filter={filter} missions={round.missions} />
        {offers.totalCount === 0 ? (
          <EmptyState title={t(`offers.${list}.none`)}>{t(`offers.${list}.noneWhy`)}</EmptyState>
        ) : null}
        {editable ? (
          <OfferForm key={JSON.stringify(query)} round={round} list={list} filter={filter} />
        ) : (
          <OfferTable offers={offers.nodes} list={list} editable={false} />
        )}
        <CursorPager list={offers} pathname={`${path}/samples`} query={query} />
      </div>
    </OfficePage>
  );
}

type FiltersProps = {
  readonly path: string;
  readonly list: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly missions: readonly {
    readonly code: string;
    readonly name: { en: string; zh: string };
  }[];
};

async function Filters({ path, list, filter, missions }: FiltersProps) {
  const t = await getTranslations("officeRounds.offers");
  const locale = await getLocale();
  const any = { value: "", label: t("any") };
  return (
    <FilterForm
      href={path}
      text={{ label: t("text"), placeholder: t("textHint"), value: filter.text ?? "" }}
      submit={t("apply")}
    >
      <input type="hidden" name="list" value={list} />
      <NativeSelect
        name="mission"
        label={t("mission")}
        defaultValue={filter.mission ?? ""}
        data={[
          any,
          ...missions.map(({ code, name }) => ({ value: code, label: localText(name, locale) })),
        ]}
      />
      <NativeSelect
        name="form"
        label={t("columns.form")}
        defaultValue={filter.form ?? ""}
        data={[any, ...SAMPLE_FORMS.map((value) => ({ value, label: t(`forms.${value}`) }))]}
      />
      <NativeSelect
        name="useCategory"
        label={t("columns.use")}
        defaultValue={filter.useCategory ?? ""}
        data={[
          any,
          ...USE_CATEGORIES.filter((use) => !isSealed(use)).map((value) => ({
            value,
            label: t(`uses.${value}`),
          })),
        ]}
      />
    </FilterForm>
  );
}
