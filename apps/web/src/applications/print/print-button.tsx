"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";

/** Opens the browser's own dialogue; without scripts the browser's menu does the same. */
export const PrintButton = () => {
  const t = useTranslations("print");
  return (
    <Button
      onClick={() => {
        window.print();
      }}
    >
      {t("print")}
    </Button>
  );
};
