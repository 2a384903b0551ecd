import { NativeSelect } from "@mantine/core";
import type { RoundPageQuery } from "@regolith/client";
import { isSealed, SAMPLE_FORMS, USE_CATEGORIES } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "../../components/empty-state/empty-state.tsx";
import { FilterForm } from "../../components/filter-form/filter-form.tsx";
import { Mass } from "../../components/mass/mass.tsx";
import { type Column, RowTable } from "../../components/row-table/row-table.tsx";
import { SampleNumberLink } from "../../components/sample-number/sample-number-link.tsx";
import { localText } from "../../i18n/local-text.ts";
import type { RoundSampleFilter } from "./sample-filter.ts";

const columns = ["sample", "name", "mission", "form", "use", "available"] as const;
type Key = (typeof columns)[number];

/** One page of what the round offers. */
export function RoundSamples({ samples }: Pick<RoundPageQuery, "samples">) {
  const t = useTranslations("rounds.page.samples");
  const locale = useLocale();
  if (samples.totalCount === 0) return <EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>;
  return (
    <RowTable<Key>
      caption={t("title")}
      columns={columns.map((key): Column<Key> => ({
        key,
        label: t(`columns.${key}`),
        numeric: key === "available",
      }))}
      rows={samples.nodes.map((sample) => ({
        key: sample.code,
        cells: {
          sample: <SampleNumberLink code={sample.code} />,
          name: localText(sample.name, locale),
          mission: localText(sample.mission.name, locale),
          form: t(`forms.${sample.form}`),
          use: t(`uses.${sample.useCategory}`),
          available: <Mass mg={sample.available?.massMg ?? null} bare alignTo={1} />,
        },
      }))}
    />
  );
}

interface FilterProps extends Pick<RoundPageQuery, "sampleFacets"> {
  readonly path: string;
  readonly filter: RoundSampleFilter;
  readonly missions: readonly {
    readonly code: string;
    readonly name: { en: string; zh: string };
  }[];
}

/** Narrows what the round offers, each choice with its count. */
export function RoundSampleFilters({ path, filter, sampleFacets, missions }: FilterProps) {
  const t = useTranslations("rounds.page.samples");
  const locale = useLocale();
  const any = { value: "", label: t("any") };
  const counted = (facet: keyof FilterProps["sampleFacets"], value: string, name: string) => {
    const count = sampleFacets[facet].find((one) => one.value === value)?.count ?? 0;
    return { value, label: t("counted", { name, count }) };
  };
  return (
    <FilterForm
      href={path}
      text={{ label: t("search"), placeholder: t("searchHint"), value: filter.text }}
      submit={t("apply")}
    >
      <NativeSelect
        name="mission"
        label={t("columns.mission")}
        defaultValue={filter.mission}
        data={[
          any,
          ...missions.map(({ code, name }) => counted("mission", code, localText(name, locale))),
        ]}
      />
      <NativeSelect
        name="form"
        label={t("columns.form")}
        defaultValue={filter.form}
        data={[any, ...SAMPLE_FORMS.map((value) => counted("form", value, t(`forms.${value}`)))]}
      />
      <NativeSelect
        name="use"
        label={t("columns.use")}
        defaultValue={filter.use}
        data={[
          any,
          ...USE_CATEGORIES.filter((use) => !isSealed(use)).map((value) =>
            counted("useCategory", value, t(`uses.${value}`)),
          ),
        ]}
      />
    </FilterForm>
  );
}
