"use client";

import {
  Button,
  type ButtonProps,
  NativeSelect,
  PasswordInput,
  Radio,
  TextInput,
} from "@mantine/core";
import { useTranslations } from "next-intl";
import { type HTMLInputAutoCompleteAttribute, type ReactNode, useState } from "react";
import { useFormField, usePending } from "./action-form.tsx";
import styles from "./forms.module.css";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly initial?: string;
}

interface TextFieldProps extends FieldProps {
  readonly type?: "text" | "email" | "date";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly maxLength?: number;
}

export function TextField({ name, label, hint, initial, ...input }: TextFieldProps) {
  const { defaultValue, ...field } = useFormField(name, initial);
  return (
    <TextInput
      {...field}
      {...input}
      key={defaultValue}
      defaultValue={defaultValue}
      label={label}
      description={hint}
    />
  );
}

interface PasswordFieldProps extends Omit<FieldProps, "initial"> {
  readonly autoComplete: "current-password" | "new-password";
}

/** Held by the page, so that a refused form keeps it; the server never sends it back. */
export function PasswordField({ name, label, hint, autoComplete }: PasswordFieldProps) {
  const t = useTranslations("people.password");
  const [password, setPassword] = useState("");
  const { id, error } = useFormField(name);
  return (
    <PasswordInput
      id={id}
      name={name}
      label={label}
      description={hint}
      error={error}
      autoComplete={autoComplete}
      value={password}
      onChange={(event) => {
        setPassword(event.currentTarget.value);
      }}
      visibilityToggleButtonProps={{ "aria-label": t("show"), tabIndex: 0 }}
    />
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
}

export function SelectField({ name, label, hint, initial, options, ...input }: SelectFieldProps) {
  const { defaultValue, ...field } = useFormField(name, initial);
  return (
    <NativeSelect
      {...field}
      {...input}
      key={defaultValue}
      defaultValue={defaultValue}
      label={label}
      description={hint}
      data={[...options]}
    />
  );
}

interface RadioFieldProps extends FieldProps {
  readonly options: readonly (Option & { readonly hint?: string })[];
}

/** A few choices, all in view; side by side, or one below the other where they have to be explained. */
export function RadioField({ name, label, hint, initial, options }: RadioFieldProps) {
  const { id, defaultValue, error } = useFormField(name, initial);
  const isExplained = options.some((option) => option.hint !== undefined);
  return (
    <Radio.Group
      id={id}
      name={name}
      label={label}
      description={hint}
      error={error}
      key={defaultValue}
      defaultValue={defaultValue}
    >
      <div className={`${isExplained ? "stack-small" : "line"} ${styles.choices ?? ""}`}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.hint}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

interface SubmitProps extends Pick<ButtonProps, "size"> {
  readonly variant?: "filled" | "default" | "danger";
  /** With these, the button says which of several it is. */
  readonly name?: string;
  readonly value?: string;
  /** Says more than the visible word, for example what is removed. */
  readonly label?: string;
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** Never greyed out before it is pressed: what is missing is said afterwards. */
export function SubmitButton(props: SubmitProps) {
  const { variant = "default", label, onPress, children, ...button } = props;
  return (
    <Button
      type="submit"
      variant={variant}
      loading={usePending()}
      aria-label={label}
      onClick={onPress}
      {...button}
    >
      {children}
    </Button>
  );
}
