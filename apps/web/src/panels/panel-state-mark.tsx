import type { PanelCaseState, PanelState } from "@regolith/client";
import { useTranslations } from "next-intl";
import { StatusMark, type StatusKind } from "../components/status-mark/status-mark.tsx";

const PANEL_KINDS: Readonly<Record<PanelState, StatusKind>> = {
  PREPARED: "none",
  IN_SESSION: "info",
  CLOSED: "ok",
};

export function PanelStateMark({ state }: { readonly state: PanelState }) {
  const t = useTranslations("panels.state");
  return <StatusMark kind={PANEL_KINDS[state]}>{t(state)}</StatusMark>;
}

const CASE_KINDS: Readonly<Record<PanelCaseState, StatusKind>> = {
  WAITING: "none",
  ON: "info",
  VOTED: "ok",
  DONE: "ok",
  DEFERRED: "paused",
};

export function CaseStateMark({ state }: { readonly state: PanelCaseState }) {
  const t = useTranslations("panels.caseState");
  return <StatusMark kind={CASE_KINDS[state]}>{t(state)}</StatusMark>;
}
