"use client";

import { type FieldForm, normalEmail } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { fieldId } from "../../forms/form-state.ts";
import { flagIn, type Row, ROW_ID, textIn } from "../answers/words.ts";
import { AnswerField } from "./answer-field.tsx";
import { FieldError } from "./field-error.tsx";
import { focusSoon } from "./focus-soon.ts";
import { RowButton } from "./row-button.tsx";
import { type TeamMemberState, useSectionForm } from "./section-context.tsx";
import styles from "./section.module.css";

/** Everybody in the team, one block each; or the tick that there is nobody else. */
export function TeamFields() {
  const t = useTranslations("form.team");
  const { words, form, members } = useSectionForm();
  const { fields, rows } = form;
  const worksAlone = flagIn(words.fields, "worksAlone");
  return (
    <div className={styles.fields}>
      {fields.map((field) => (
        <AnswerField key={field.name} field={field} />
      ))}
      <div id={fieldId("members")} tabIndex={-1}>
        <FieldError name="members" />
        {words.rows.length === 0 && !worksAlone ? <p className="mid">{t("none")}</p> : null}
        {words.rows.map((row, index) => (
          <div
            key={index}
            className={styles.row}
            role="group"
            aria-labelledby={`member-${String(index)}`}
          >
            <input
              type="hidden"
              name={`${String(index)}.${ROW_ID}`}
              value={textIn(words.rows[index] ?? {}, ROW_ID)}
            />
            <div className={styles.rowHead}>
              <h2 className="title-4" id={`member-${String(index)}`}>
                {t("member", { number: String(index + 1) })}
              </h2>
              {joiningOf(row, members) === null ? (
                <RowButton
                  intent={`remove:${String(index)}`}
                  label={t("removeNamed", { number: String(index + 1) })}
                  after={() => {
                    focusSoon(fieldId("members"));
                  }}
                >
                  {t("remove")}
                </RowButton>
              ) : null}
            </div>
            <MemberFields row={row} index={index} fields={rows?.fields ?? []} />
          </div>
        ))}
      </div>
      {worksAlone && words.rows.length === 0 ? null : (
        <p>
          <RowButton
            intent="add"
            small={false}
            after={() => {
              focusSoon(fieldId(`${String(words.rows.length)}.fullName`));
            }}
          >
            {t("add")}
          </RowButton>
        </p>
      )}
    </div>
  );
}

interface MemberProps {
  readonly row: Row;
  readonly index: number;
  readonly fields: readonly FieldForm[];
}

/** What the applicant says of one member; of whoever joined, the role only, the rest is sent along unchanged. */
function MemberFields({ row, index, fields }: MemberProps) {
  const t = useTranslations("team.fields");
  const { members } = useSectionForm();
  const joining = joiningOf(row, members);
  const isTheirs = ({ name }: FieldForm) =>
    name !== "role" &&
    (joining?.state === "ACCEPTED" || (joining?.state === "INVITED" && name === "email"));
  return (
    <div className={styles.fields}>
      {joining === null ? null : (
        <p className="small mid">
          {t(joining.state === "ACCEPTED" ? "joined" : "invited", { name: joining.fullName })}
        </p>
      )}
      {fields.map((field) =>
        isTheirs(field) ? (
          <input
            key={field.name}
            type="hidden"
            name={`${String(index)}.${field.name}`}
            value={textIn(row, field.name)}
          />
        ) : (
          <AnswerField key={field.name} field={field} index={index} />
        ),
      )}
    </div>
  );
}

/** Who of those invited or joined stands in a row; null for somebody only listed. */
function joiningOf(row: Row, members: readonly TeamMemberState[]): TeamMemberState | null {
  const id = textIn(row, ROW_ID);
  const address = normalEmail(textIn(row, "email"));
  const found = members.find(
    (member) => member.id === id || (id === "" && normalEmail(member.email ?? "") === address),
  );
  return found?.state === "INVITED" || found?.state === "ACCEPTED" ? found : null;
}
