"use client";

import type { RulesForFormsFragment, SectionItemFragment } from "@regolith/client";
import { type ApplicationType, sectionForm, type SectionKey } from "@regolith/domain";
import { useTranslations } from "next-intl";
import {
  type ReactNode,
  type SubmitEvent,
  useActionState,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Option } from "../../forms/fields.tsx";
import type { FieldProblem } from "../../forms/form-state.ts";
import { useRouter } from "../../i18n/navigation.ts";
import { readForm, ROW_COUNT } from "../answers/read-form.ts";
import { isSameWords, type SectionWords } from "../answers/words.ts";
import { useTypedBefore } from "../autosave/use-typed-before.ts";
import type { BesideSection } from "../beside-section.ts";
import type { AskedMass } from "./plan-totals.ts";
import { saveForm } from "./save-form.ts";
import { SectionActions } from "./section-actions.tsx";
import { SectionAside } from "./section-aside.tsx";
import { SectionFields } from "./section-fields.tsx";
import { SectionFormContext, type TeamMemberState } from "./section-context.tsx";
import { SectionMessages } from "./section-messages.tsx";
import styles from "./section.module.css";
import { type SentSection, unsent } from "./sent-section.ts";
import { useSection } from "./use-section.ts";
import { useSaveOnLeaving } from "./use-save-on-leaving.ts";

interface Props {
  readonly applicationId: string;
  readonly personId: string;
  readonly type: ApplicationType;
  readonly sectionKey: SectionKey;
  /** The rules that the application keeps. */
  readonly rules: RulesForFormsFragment;
  readonly version: number;
  /** As the server has them. */
  readonly words: SectionWords;
  readonly items: readonly SectionItemFragment[];
  /** Of the team, how far each joined. */
  readonly members: readonly TeamMemberState[];
  readonly countries: readonly Option[];
  readonly beside: BesideSection;
  /** Path without the language of what comes after this section. */
  readonly nextHref: string;
  /** Shown beside the form, under what belongs to the section itself. */
  readonly aside: ReactNode;
}

/** A section one can write in: saved as it is typed, and by its button, with scripts and before them. */
export function SectionEditor(props: Props) {
  const [sent, send] = useActionState(saveForm, unsent);
  // Words that came back from a form sent before scripts worked begin a new life of the page.
  return <Editor key={sent.round} {...props} sent={sent} send={send} />;
}

interface EditorProps extends Props {
  readonly sent: SentSection;
  readonly send: (form: FormData) => void;
}

function Editor({ sent, send, ...props }: EditorProps) {
  const { applicationId, type, sectionKey, nextHref } = props;
  const form = sectionForm(type, sectionKey);
  const t = useTranslations("form.section");
  const saveWords = useTranslations("form.save");
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const [unsaved, setUnsaved] = useState<readonly FieldProblem[]>(sent.problems);
  const section = useSection({
    ...props,
    form,
    known: props.beside.known,
    begin: beginOf(props, sent),
  });
  const { autosaver, state, stock, stockWatch } = section;
  useTypedBefore({
    element,
    read: (data) => readForm(data, form),
    isSame: isSameWords,
    autosaver,
  });
  useSaveOnLeaving(element, autosaver);

  // What is shown beside the fields of a team follows what was saved.
  const isShownElsewhere = sectionKey === "TEAM" && state.version !== props.version;
  useEffect(() => {
    if (isShownElsewhere) router.refresh();
  }, [isShownElsewhere, state.version, router]);

  async function leaveTo(href: string): Promise<void> {
    if (await autosaver.flush()) {
      router.push(href);
      return;
    }
    const { problems, phase } = autosaver.state();
    setUnsaved(problems.length > 0 ? problems : [{ field: "", message: saveWords(phase) }]);
  }

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void leaveTo(nextHref);
  }

  const leave = (href: string) => {
    void autosaver.flush().finally(() => {
      router.push(href);
    });
  };

  const shared = {
    applicationId,
    leave,
    type,
    form,
    rules: props.rules,
    words: state.words,
    problems: state.problems,
    edit: (change: (words: SectionWords) => SectionWords) => {
      autosaver.edit(change(autosaver.state().words));
    },
    members: props.members,
    countries: props.countries,
    techniques: props.beside.techniques,
    measured: props.beside.measured,
    samples: stock,
    stockWatch,
    asked: props.items.map(askedMass),
  };
  return (
    <SectionFormContext value={shared}>
      <div className="grid">
        <form ref={element} className="span-8" action={send} onSubmit={submit} noValidate>
          {/* What the Enter key presses: never a button of a row. */}
          <button type="submit" className={styles.defaultSubmit} tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name="applicationId" value={applicationId} />
          <input type="hidden" name="type" value={type} />
          <input type="hidden" name="section" value={sectionKey} />
          <input
            type="hidden"
            name="expectedVersion"
            value={state.theirs?.version ?? state.version}
          />
          <input type="hidden" name="nextHref" value={nextHref} />
          <input type="hidden" name={ROW_COUNT} value={state.words.rows.length} />
          <SectionMessages
            applicationId={applicationId}
            section={section}
            unsaved={unsaved}
            isSignedOut={sent.isSignedOut}
            onResolved={() => {
              setUnsaved([]);
            }}
          />
          <SectionFields />
          <SectionActions back={`/applications/${applicationId}`} state={state} leave={leave} />
        </form>
        <aside className="span-4 sticky stack" aria-label={t("aside")}>
          <SectionAside />
          {props.aside}
        </aside>
      </div>
    </SectionFormContext>
  );
}

function beginOf({ words, version }: Pick<Props, "words" | "version">, sent: SentSection) {
  return {
    stored: words,
    version,
    problems: sent.problems,
    theirs: sent.theirs,
    ...(sent.words !== null && { words: sent.words }),
  };
}

function askedMass({ sample, optimumMg }: SectionItemFragment): AskedMass {
  const unitMg = sample.stock?.availableMg ?? sample.massMg;
  return { code: sample.code, askedMg: sample.requestMode === "WHOLE_UNIT" ? unitMg : optimumMg };
}
