"use client";

import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Glyph } from "../glyph/glyph.tsx";

type Props = {
  readonly className: string | undefined;
  /** Shows the words beside the sign, as in the menu. */
  readonly withWords?: boolean;
};

/** Changes between light and dark; the choice is kept in a cookie, so the server draws it at once. */
export const ThemeSwitch = ({ className, withWords = false }: Props) => {
  const t = useTranslations("frame");
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: true });
  return (
    <button
      type="button"
      className={className}
      aria-label={withWords ? undefined : t("tools.theme")}
      onClick={() => {
        setColorScheme(scheme === "dark" ? "light" : "dark");
      }}
    >
      <Glyph name="theme" />
      {withWords ? t("tools.theme") : null}
    </button>
  );
};
