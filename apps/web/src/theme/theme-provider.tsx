"use client";

import { type MantineColorScheme, MantineProvider } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { cookieColorSchemeManager } from "./color-scheme.ts";
import { cssVariablesResolver, theme } from "./theme.ts";

type Props = {
  /** What the reader chose, by cookie; "auto" follows the system. */
  readonly colorScheme: MantineColorScheme;
  /** This answer's nonce, for the style elements Mantine writes. */
  readonly nonce: string;
  readonly children: ReactNode;
};

/** Mantine with the portal's theme; themes hold functions, so this is a client component. */
export const ThemeProvider = ({ colorScheme, nonce, children }: Props) => {
  const [manager] = useState(() => cookieColorSchemeManager(colorScheme));
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={manager}
      defaultColorScheme={colorScheme}
      getStyleNonce={() => nonce}
    >
      {children}
    </MantineProvider>
  );
};
