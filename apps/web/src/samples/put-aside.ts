"use server";

import { ApiFailure, PutAsideDocument } from "@regolith/client";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { redirect } from "../i18n/navigation.ts";

/** Puts a sample into the reader's request; answers why not, if not. */
export async function putAside(_: readonly string[], form: FormData): Promise<readonly string[]> {
  const code = form.get("code");
  if (typeof code !== "string") return [];
  const failure = await send(code);
  if (failure === null) {
    revalidatePath("/[locale]", "layout");
    return [];
  }
  if (failure !== "UNAUTHENTICATED") return failure;
  const address = (await headers()).get("x-address") ?? `/samples/${encodeURIComponent(code)}`;
  return redirect({
    href: { pathname: "/sign-in", query: { next: address } },
    locale: await getLocale(),
  });
}

/** Null when it is done. */
async function send(code: string): Promise<readonly string[] | "UNAUTHENTICATED" | null> {
  try {
    const execute = await api();
    const { basketAdd } = await execute(PutAsideDocument, { input: { sampleCode: code } });
    return basketAdd.basketItem ? null : basketAdd.problems.map(({ message }) => message);
  } catch (cause) {
    if (!(cause instanceof ApiFailure)) throw cause;
    if (cause.code === "UNAUTHENTICATED") return "UNAUTHENTICATED";
    const t = await getTranslations("samples.request");
    return [t("failed")];
  }
}
