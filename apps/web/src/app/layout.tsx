import type { ReactNode } from "react";

/** The document itself is drawn one level down, where its language is known. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
