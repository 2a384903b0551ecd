import type { MissionPageQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { FactList } from "../components/fact-list/fact-list.tsx";
import { RowTable } from "../components/row-table/row-table.tsx";
import type { NumberedSources } from "../components/sources/number-sources.ts";
import { SourceRef } from "../components/sources/source-ref.tsx";
import { localText } from "../i18n/local-text.ts";

type Mission = NonNullable<MissionPageQuery["mission"]>;

type Props = {
  readonly mission: Mission;
  readonly sources: NumberedSources;
};

/** What is known of a mission, each fact with the numbers of its sources. */
export const MissionFacts = ({ mission, sources }: Props) => {
  const locale = useLocale();
  return (
    <FactList
      ruled
      facts={mission.facts.map(({ key, label, value, sources: read }) => ({
        key,
        label: localText(label, locale),
        value: (
          <>
            {localText(value, locale)}
            {sources.numbersOf(read).map((number) => (
              <SourceRef key={number} number={number} />
            ))}
          </>
        ),
      }))}
    />
  );
};

/** Instruments of other countries and agencies that flew along. */
export const MissionPayloads = ({ mission, sources }: Props) => {
  const t = useTranslations("missions.page");
  const locale = useLocale();
  return (
    <RowTable
      caption={t("payloads")}
      columns={[
        { key: "name", label: t("payload") },
        { key: "what", label: t("payloadWhat") },
        { key: "from", label: t("payloadFrom") },
      ]}
      rows={mission.payloads.map(({ name, fullName, provider, sources: read }) => ({
        key: name,
        cells: {
          name: (
            <>
              <b>{name}</b>
              {sources.numbersOf(read).map((number) => (
                <SourceRef key={number} number={number} />
              ))}
            </>
          ),
          what: localText(fullName, locale),
          from: localText(provider, locale),
        },
      }))}
    />
  );
};
