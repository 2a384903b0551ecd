import type { TierReason } from "@regolith/domain";
import { figure } from "../figures.ts";
import type { Locale } from "../locale.ts";

/** Why an application goes before the full panel, or what is to be noticed, as a sentence. */
export function tierReasonText(reason: TierReason, locale: Locale): string {
  return locale === "en" ? english(reason) : chinese(reason);
}

function english(reason: TierReason): string {
  switch (reason.code) {
    case "NEW_PI":
      return "The responsible user has never been granted samples before.";
    case "LARGE_SHARE":
    case "NOTABLE_SHARE":
      return `${reason.sample}: asks for ${percent(reason.share, "en")} of what remains of this powder, more than ${percent(reason.limit, "en")}.`;
    case "NOTHING_LEFT":
      return `${reason.sample}: nothing of it can be promised at present.`;
    case "FEW_UNITS":
      return `${reason.sample}: would leave ${figure(reason.left, "en")} of its form and lithology, fewer than ${figure(reason.limit, "en")}.`;
    case "DESTROYS_UNIQUE":
      return `${reason.sample}: destructive work is planned on the only piece of its kind.`;
  }
}

function chinese(reason: TierReason): string {
  switch (reason.code) {
    case "NEW_PI":
      return "使用责任人此前未获批借用过样品。";
    case "LARGE_SHARE":
    case "NOTABLE_SHARE":
      return `${reason.sample}：申请量为该粉末余量的 ${percent(reason.share, "zh")}，超过 ${percent(reason.limit, "zh")}。`;
    case "NOTHING_LEFT":
      return `${reason.sample}：目前已无可供借用的余量。`;
    case "FEW_UNITS":
      return `${reason.sample}：借出后同形态、同岩性的样品仅余 ${figure(reason.left, "zh")} 件，少于 ${figure(reason.limit, "zh")} 件。`;
    case "DESTROYS_UNIQUE":
      return `${reason.sample}：拟对同类中唯一的一件样品进行破坏性分析。`;
  }
}

function percent(share: number, locale: Locale): string {
  return `${figure(Math.round(share * 1_000) / 10, locale)}${locale === "en" ? " %" : "%"}`;
}
