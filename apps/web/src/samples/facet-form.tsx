import { Button, Checkbox, TextInput } from "@mantine/core";
import type { CatalogueQuery as CatalogueData } from "@regolith/client";
import Form from "next/form";
import { useLocale, useTranslations } from "next-intl";
import { getPathname } from "../i18n/navigation.ts";
import { localText } from "../i18n/local-text.ts";
import {
  type CatalogueQuery,
  catalogueHref,
  type FacetGroup,
  facetGroups,
} from "./catalogue-query.ts";
import styles from "./catalogue.module.css";

type Props = {
  readonly query: CatalogueQuery;
  readonly facets: CatalogueData["sampleFacets"];
  readonly missions: CatalogueData["missions"]["nodes"];
};

type Missions = Pick<Props, "missions">;

/** Missions listed for context only have nothing to find here. */
const bringsSamples = ({ status }: Missions["missions"][number]): boolean => status !== "CONTEXT";

/** Why a mission has no number of its own: not back yet, or none was published. */
const ZerosExplained = ({ missions }: Missions) => {
  const t = useTranslations("samples.facets");
  const locale = useLocale();
  const without = missions.filter(
    (mission) => bringsSamples(mission) && mission.publishedSampleCount === 0,
  );
  if (without.length === 0) return null;
  return (
    <div className="small dim stack-small">
      {without.map(({ code, name, status }) => (
        <p key={code}>
          {t(status === "RETURNED" ? "noNumber" : "notBack", { mission: localText(name, locale) })}
        </p>
      ))}
    </div>
  );
};

/** Every filter with its true count, zeros too. A plain GET form: the address says what is shown. */
export const FacetForm = ({ query, facets, missions }: Props) => {
  const t = useTranslations("samples.facets");
  const locale = useLocale();
  return (
    <Form
      key={catalogueHref(query)}
      action={getPathname({ href: "/samples", locale })}
      className={styles.facets}
      role="search"
      aria-label={t("label")}
    >
      <TextInput
        name="q"
        type="search"
        label={t("text")}
        placeholder={t("placeholder")}
        defaultValue={query.text}
        maxLength={200}
      />
      <Group title={t("mission")}>
        {missions.filter(bringsSamples).map(({ code, name }) => (
          <Tick
            key={code}
            name="mission"
            value={code}
            label={localText(name, locale)}
            count={countOf(facets.mission, code)}
            isChosen={query.mission.includes(code)}
          />
        ))}
      </Group>
      {(Object.keys(facetGroups) as FacetGroup[]).map((group) => (
        <FacetTicks key={group} group={group} query={query} facets={facets} />
      ))}
      <Group title={t("show")}>
        <Tick
          name="requestable"
          value="1"
          label={t("requestable")}
          count={facets.requestable}
          isChosen={query.requestable}
        />
        <Tick
          name="measured"
          value="1"
          label={t("measured")}
          count={facets.measured}
          isChosen={query.measured}
        />
      </Group>
      <Kept query={query} />
      <Button type="submit" variant="filled" fullWidth>
        {t("apply")}
      </Button>
      <ZerosExplained missions={missions} />
    </Form>
  );
};

const FacetTicks = ({ group, query, facets }: Omit<Props, "missions"> & { group: FacetGroup }) => {
  const t = useTranslations("samples");
  const chosen: readonly string[] = query[group];
  return (
    <Group title={t(`facets.${group}`)}>
      {facetGroups[group].map((value) => (
        <Tick
          key={value}
          name={group}
          value={value}
          label={t(`values.${value}`)}
          count={countOf(facets[group], value)}
          isChosen={chosen.includes(value)}
        />
      ))}
    </Group>
  );
};

const Group = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <fieldset className={styles.group}>
    <legend>{title}</legend>
    {children}
  </fieldset>
);

type TickProps = {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
};

const Tick = ({ name, value, label, count, isChosen }: TickProps) => (
  <Checkbox
    name={name}
    value={value}
    defaultChecked={isChosen}
    classNames={{ body: styles.tick ?? "", labelWrapper: styles.tickLabel ?? "" }}
    label={
      <span className={styles.option}>
        {label} <span className={styles.optionCount}>{count}</span>
      </span>
    }
  />
);

/** What other controls of the page have chosen goes along. */
const Kept = ({ query }: Pick<Props, "query">) => (
  <>
    {query.lot ? <input type="hidden" name="lot" value={query.lot} /> : null}
    {query.sort === "number" ? null : <input type="hidden" name="sort" value={query.sort} />}
    {query.layout === "table" ? null : <input type="hidden" name="layout" value={query.layout} />}
  </>
);

const countOf = (
  counts: readonly { readonly value: string; readonly count: number }[],
  value: string,
): number => counts.find((candidate) => candidate.value === value)?.count ?? 0;
