"use client";

import type { OfficeRoundSamplesQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "../../forms/action-form.tsx";
import { SubmitButton } from "../../forms/fields.tsx";
import { AreaField, TickField } from "../../forms/text-fields.tsx";
import { Mass } from "../../components/mass/mass.tsx";
import { type Column, RowTable } from "../../components/row-table/row-table.tsx";
import { formatAmount } from "../../format/mass.ts";
import { SampleNumber } from "../../components/sample-number/sample-number.tsx";
import { SampleNumberLink } from "../../components/sample-number/sample-number-link.tsx";
import { localText } from "../../i18n/local-text.ts";
import { Link } from "../../i18n/navigation.ts";
import { offerSamples } from "./round-actions.ts";
import { sampleField } from "./round-input.ts";

type Round = NonNullable<OfficeRoundSamplesQuery["officeRound"]>;
type Offer = Round["offers"]["nodes"][number];
type List = "OFFERED" | "ADDABLE";

interface Props {
  readonly round: Round;
  readonly list: List;
  /** The filter in force, to be sent along for "all that are found". */
  readonly filter: Readonly<Record<string, string>>;
}

/** The samples of one list, to be ticked, named or taken all at once. */
export function OfferForm({ round, list, filter }: Props) {
  const t = useTranslations(`officeRounds.offers.${list}`);
  const { id, version, offers } = round;
  return (
    <ActionForm
      action={offerSamples}
      hidden={{ ...filter, id, list, expectedVersion: String(version) }}
      doneMessage={(sent) => t("done", { count: Number(sent.count) })}
      filledWith={version}
    >
      <OfferTable offers={offers.nodes} list={list} editable />
      <AreaField name="codes" label={t("codes")} hint={t("codesHint")} />
      <p className="line">
        <SubmitButton variant="filled" name="which" value="named">
          {t("named")}
        </SubmitButton>
        {offers.totalCount > 0 ? (
          <SubmitButton name="which" value="all">
            {t("all", { count: offers.totalCount })}
          </SubmitButton>
        ) : null}
      </p>
    </ActionForm>
  );
}

interface TableProps {
  readonly offers: readonly Offer[];
  readonly list: List;
  /** With ticks to choose by. */
  readonly editable: boolean;
}

const keys = ["sample", "name", "form", "use", "opening", "available", "asked"] as const;
type Key = (typeof keys)[number];
const NUMERIC: ReadonlySet<Key> = new Set(["opening", "available", "asked"]);

/** Samples with what is there of them and who asks. */
export function OfferTable({ offers, list, editable }: TableProps) {
  const t = useTranslations("officeRounds.offers");
  const locale = useLocale();
  const mg = (amount: number | null) =>
    amount === null ? "–" : <Mass mg={amount} bare alignTo={2} />;
  if (offers.length === 0) return null;
  const shown = keys.filter((key) => list === "OFFERED" || (key !== "opening" && key !== "asked"));
  return (
    <RowTable<Key>
      caption={t(`${list}.caption`)}
      columns={shown.map((key): Column<Key> => ({
        key,
        label: t(`columns.${key}`),
        numeric: NUMERIC.has(key),
      }))}
      rows={offers.map(({ sample, atOpeningMg, availableMg, askedFor }) => ({
        key: sample.code,
        cells: {
          sample: editable ? (
            <TickField
              name={sampleField(sample.code)}
              label={<SampleNumber code={sample.code} />}
              initial={false}
            />
          ) : (
            <SampleNumberLink code={sample.code} />
          ),
          name: editable ? (
            <Link href={`/samples/${sample.code}`}>{localText(sample.name, locale)}</Link>
          ) : (
            localText(sample.name, locale)
          ),
          form: t(`forms.${sample.form}`),
          use: t(`uses.${sample.useCategory}`),
          opening: mg(atOpeningMg),
          available: mg(availableMg),
          asked: formatAmount(askedFor, locale),
        },
      }))}
    />
  );
}
