"use client";

import type { SignInPageQuery } from "@regolith/client";
import { roleName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { DEMONSTRATION_PASSWORD } from "./demonstration-password.ts";
import { signInAs } from "./sign-in-actions.ts";
import styles from "./people.module.css";

interface Props {
  readonly people: SignInPageQuery["portal"]["demonstrationPeople"];
  readonly next: string;
}

/** On a demonstration: the invented people one can be, each with a button. */
export function DemonstrationPeople({ people, next }: Props) {
  const t = useTranslations("people.demonstration");
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { style: "narrow", type: "conjunction" });
  return (
    <section className={styles.demonstration} aria-labelledby="demonstration">
      <h2 id="demonstration" className="title-4">
        {t("title")} <Demonstration />
      </h2>
      <p className="small mid">
        {t.rich("lead", {
          password: DEMONSTRATION_PASSWORD,
          code: (chunks) => <code>{chunks}</code>,
        })}
      </p>
      <ul className={styles.people} role="list">
        {people.map(({ email, name, roles }) => (
          <li key={email} className={styles.person}>
            <div className="small">
              <b>{name}</b>
              <br />
              <span className="mid">
                {roles.length === 0
                  ? t("researcher")
                  : list.format(roles.map((role) => roleName(role, locale)))}
              </span>
              <br />
              <span className="dim anywhere">{email}</span>
            </div>
            <ActionForm
              action={signInAs}
              hidden={{ person: email, next }}
              className={styles.signInAs ?? ""}
            >
              <SubmitButton size="sm">
                {t("signInAs")}
                <span className="visually-hidden"> {name}</span>
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
