"use server";

import { ApiFailure, MarkAllNotificationsReadDocument } from "@regolith/client";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { done, type FormState, refusedWith } from "../forms/form-state.ts";

export async function markAllRead(): Promise<FormState> {
  try {
    const execute = await api();
    await execute(MarkAllNotificationsReadDocument, {});
    revalidatePath("/[locale]", "layout");
    return done;
  } catch (cause) {
    if (!(cause instanceof ApiFailure)) throw cause;
    const t = await getTranslations("notifications");
    return refusedWith({}, { field: "", message: t("fault") });
  }
}
