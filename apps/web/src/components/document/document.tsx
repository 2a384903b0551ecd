import { ColorSchemeScript } from "@mantine/core";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { htmlLang, type Locale } from "../../i18n/routing.ts";
import { colorSchemeCookie, parseColorScheme } from "../../theme/color-scheme.ts";
import { ThemeProvider } from "../../theme/theme-provider.tsx";

type Props = {
  readonly locale: Locale;
  readonly children: ReactNode;
};

/** The HTML document in its language and colours; a small script corrects the colours before the first drawing. */
export const Document = async ({ locale, children }: Props) => {
  const nonce = (await headers()).get("x-nonce") ?? "";
  const scheme = parseColorScheme((await cookies()).get(colorSchemeCookie)?.value);
  return (
    <html
      lang={htmlLang[locale]}
      data-mantine-color-scheme={scheme === "auto" ? "light" : scheme}
      suppressHydrationWarning
    >
      <head>
        {scheme === "auto" ? (
          <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} suppressHydrationWarning />
        ) : null}
      </head>
      <body>
        <ThemeProvider colorScheme={scheme} nonce={nonce}>
          {children}
        </ThemeProvider>
      </body>
    </html>
  );
};
