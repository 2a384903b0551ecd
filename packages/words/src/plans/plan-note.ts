import type { PlanNote } from "@regolith/domain";
import type { Locale } from "../locale.ts";

/** What a plan's reader should know, as a sentence. Steps are counted from one by people. */
export function planNoteMessage(note: PlanNote, locale: Locale): string {
  const step = String(note.step + 1);
  switch (note.code) {
    case "DESTROYED_BEFORE": {
      const after = String(note.after + 1);
      return locale === "en"
        ? `Step ${step} comes after step ${after}, which uses up or changes the same sample. Move it before that step, unless it works on another part.`
        : `步骤 ${step} 排在步骤 ${after} 之后，而步骤 ${after} 会消耗或改变同一样品。除非两步使用样品的不同部分，否则请将步骤 ${step} 前移。`;
    }
    case "ALREADY_MEASURED": {
      const method = note.method[locale];
      return locale === "en"
        ? `Step ${step}: this sample was measured by ${method} before. A new measurement may still be needed; the reasons should say why.`
        : `步骤 ${step}：该样品此前已有“${method}”数据。如仍需测量，应说明理由。`;
    }
  }
}
