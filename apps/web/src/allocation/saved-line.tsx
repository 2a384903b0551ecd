import type { BoardFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";

/** Which version of the plan stands here, said aloud when it was saved anew. */
export function SavedLine({ board }: { readonly board: BoardFragment }) {
  const t = useTranslations("allocation");
  const { version, savedBy, savedAt, committedAt } = board;
  return (
    <p className="small mid" role="status">
      {savedAt === null
        ? t("never")
        : t.rich("saved", {
            ...{ version, name: savedBy ?? "" },
            at: () => <DateTimeBeijing instant={savedAt} />,
          })}{" "}
      {committedAt === null
        ? null
        : t.rich("commit.last", { at: () => <DateTimeBeijing instant={committedAt} /> })}
    </p>
  );
}
