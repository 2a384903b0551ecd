import { Fragment } from "react";
import styles from "./mails.module.css";

type Props = {
  readonly text: string;
  /** BCP 47 tag of the mail's language. */
  readonly language: string;
};

/** What a mail says, its addresses as links. */
export const LetterText = ({ text, language }: Props) => (
  <div className={styles.letter} lang={language}>
    {text
      .trim()
      .split(/\n{2,}/u)
      .map((paragraph, index) => (
        <p key={index}>
          <WithLinks text={paragraph.replace(/^-- \n/u, "")} />
        </p>
      ))}
  </div>
);

/** The text's parts, those that are web addresses at the odd places. */
export const partsOf = (text: string): readonly string[] => text.split(/(https?:\/\/\S+)/u);

const WithLinks = ({ text }: { readonly text: string }) =>
  partsOf(text).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
