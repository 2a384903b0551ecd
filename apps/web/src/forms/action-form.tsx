"use client";

import {
  createContext,
  Fragment,
  type ReactNode,
  type SubmitEvent,
  type SyntheticEvent,
  use,
  useActionState,
} from "react";
import { ErrorSummary } from "../components/error-summary/error-summary.tsx";
import { DoneNotice } from "../components/notice/done-notice.tsx";
import { fieldId, type FormState, problemAt, summaryOf, untouched } from "./form-state.ts";

interface Sent {
  readonly state: FormState;
  readonly idPrefix: string;
  readonly isPending: boolean;
}

const Current = createContext<Sent>({ state: untouched, idPrefix: "", isPending: false });

interface Props {
  readonly action: (before: FormState, form: FormData) => Promise<FormState>;
  /** Sent along unseen, such as a version or a key. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What is said when it was done and the page stays; it may be given what was sent. */
  readonly doneMessage?: string | ((sent: FormState["values"]) => string);
  /** Names what the fields were filled with: once that is another, they are drawn anew, and what was said stays. */
  readonly filledWith?: string | number;
  /** What stands in the form's place once it was done; it is given what was sent. */
  readonly afterwards?: (sent: FormState["values"]) => ReactNode;
  readonly className?: string | undefined;
  /** Looks at the form before it goes, and may stop it. */
  readonly onSubmit?: (event: SubmitEvent<HTMLFormElement>) => void;
  /** Tells the fields of several forms on one page apart. */
  readonly idPrefix?: string;
  readonly children: ReactNode;
}

/** A form that works before scripts do: problems above it with links to the fields, words kept. */
export function ActionForm({
  action,
  hidden = {},
  doneMessage,
  filledWith,
  afterwards,
  className = "stack",
  onSubmit,
  idPrefix = "",
  children,
}: Props) {
  const [state, send, isPending] = useActionState(action, untouched);
  if (state.done && afterwards !== undefined) return afterwards(state.values);
  return (
    <form action={send} className={className} onSubmit={onSubmit} onReset={keepTyped} noValidate>
      <div hidden>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </div>
      <ErrorSummary problems={summaryOf(state.problems, idPrefix)} attempt={state} />
      {state.done && doneMessage !== undefined ? (
        <DoneNotice attempt={state}>
          {typeof doneMessage === "function" ? doneMessage(state.values) : doneMessage}
        </DoneNotice>
      ) : null}
      <Current value={{ state, idPrefix, isPending }}>
        <Fragment key={filledWith}>{children}</Fragment>
      </Current>
    </form>
  );
}

/** For a form's `onReset`: React empties a form once its action is done; what was typed stays instead. */
export function keepTyped(event: SyntheticEvent): void {
  event.preventDefault();
}

/** Whether the surrounding form is on its way. */
export function usePending(): boolean {
  return use(Current).isPending;
}

/** Ties a field of the surrounding form to what was typed and what is wrong with it. */
export function useFormField(name: string, initial = "") {
  const { state, idPrefix } = use(Current);
  return {
    id: fieldId(name, idPrefix),
    name,
    defaultValue: state.values[name] ?? initial,
    error: problemAt(state, name),
  };
}

/** The same for a tick box; once sent, it stands as it was sent. */
export function useFormTick(name: string, initial = false) {
  const { state, idPrefix } = use(Current);
  const wasSent = Object.keys(state.values).length > 0;
  return {
    id: fieldId(name, idPrefix),
    name,
    defaultChecked: wasSent ? state.values[name] === "on" : initial,
  };
}

/** One value that came back with the answer. */
export function useFormValue(name: string): string | undefined {
  return use(Current).state.values[name];
}
