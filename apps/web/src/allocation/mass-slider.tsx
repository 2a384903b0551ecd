"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import styles from "./allocation.module.css";
import type { BoardItem } from "./instance.ts";
import { setValue } from "./set-value.ts";

interface Props {
  /** The field that it moves. */
  readonly fieldId: string;
  readonly item: BoardItem;
  readonly mg: number;
}

const never = () => () => undefined;

/** For those who drag: the field beside it takes the same by keyboard, so this is out of the tab order and unnamed. */
export function MassSlider({ fieldId, item, mg }: Props) {
  const t = useTranslations("allocation.grid");
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScripts) return null;
  return (
    <input
      className={`${styles.slider ?? ""} no-print`}
      type="range"
      aria-hidden="true"
      tabIndex={-1}
      title={t("slide")}
      min={0}
      max={item.optimumMg ?? 0}
      step={0.1}
      value={mg}
      onChange={(event) => {
        const field = document.getElementById(fieldId);
        if (field instanceof HTMLInputElement) setValue(field, Number(event.currentTarget.value));
      }}
    />
  );
}
