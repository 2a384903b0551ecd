"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { putAside } from "./put-aside.ts";
import styles from "./catalogue.module.css";

type Props = {
  readonly code: string;
  /** The one blue button of a sample's page; small in lists. */
  readonly isMain?: boolean;
};

/** Puts a sample into the reader's request; a visitor signs in first and comes back. */
export const AddToRequest = ({ code, isMain = false }: Props) => {
  const t = useTranslations("samples.request");
  const [refusals, send, isPending] = useActionState(putAside, []);
  return (
    <form action={send} className={styles.add}>
      <input type="hidden" name="code" value={code} />
      <Button
        type="submit"
        variant={isMain ? "filled" : "default"}
        size={isMain ? "sm" : "compact-sm"}
        fullWidth={isMain}
        loading={isPending}
        aria-label={isMain ? undefined : t("addSample", { code })}
      >
        {t(isMain ? "addMain" : "add")}
      </Button>
      {refusals.map((message) => (
        <p key={message} role="alert" className={styles.refusal}>
          {message}
        </p>
      ))}
    </form>
  );
};
