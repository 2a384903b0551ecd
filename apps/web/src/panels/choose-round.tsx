import { Button, NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";

interface Props {
  readonly rounds: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
}

/** A plain form: the chosen round goes into the address. */
export function ChooseRound({ rounds, chosen }: Props) {
  const t = useTranslations("panels.form");
  return (
    <form method="get" className="stack">
      <NativeSelect
        name="round"
        label={t("round")}
        defaultValue={chosen}
        data={rounds.map(({ id, label }) => ({ value: id, label }))}
      />
      <Button type="submit" variant="default">
        {t("next")}
      </Button>
    </form>
  );
}
