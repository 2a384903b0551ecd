import type { SampleNumberPart } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { numberSegments } from "./segments.ts";
import styles from "./number-key.module.css";

/** Segments whose letters have a known reading; the others are explained by their part alone. */
const readings = {
  CE5: "mission.CE5",
  CE6: "mission.CE6",
  C: "collection.C",
  Z: "collection.Z",
  YJ: "use.YJ",
  GY: "use.GY",
  YC: "use.YC",
  BF: "use.BF",
  YX: "form.YX",
  FM: "form.FM",
  GP: "form.GP",
} as const;

const isRead = (text: string): text is keyof typeof readings => Object.hasOwn(readings, text);

type Props = {
  readonly code: string;
};

/** The number taken apart, each segment over what it is commonly understood to say. */
export const NumberKey = ({ code }: Props) => {
  const t = useTranslations("components.number");
  const reading = (part: SampleNumberPart | null, text: string): string => {
    if (isRead(text)) return t(readings[text]);
    return part === null ? t("whole") : t(`part.${part}`);
  };
  return (
    <span className={styles.key} translate="no">
      {numberSegments(code).map(({ part, text }, index) => (
        <span key={index} className={styles.segment}>
          <b className={styles.text}>{text}</b>
          <span className={styles.reading}>{reading(part, text)}</span>
        </span>
      ))}
    </span>
  );
};
