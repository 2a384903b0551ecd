import {
  Button,
  Checkbox,
  createTheme,
  type CSSVariablesResolver,
  Fieldset,
  Input,
  Modal,
  Radio,
  Tabs,
} from "@mantine/core";
import button from "../components/button/button.module.css";
import fields from "./fields.module.css";

/** Mantine's half of the look: scales and families here, every other value through the tokens. */
export const theme = createTheme({
  colors: {
    regolith: [
      "#FAF9F7",
      "#F3F1ED",
      "#E8E5DF",
      "#D6D2CA",
      "#B4AFA6",
      "#8B857B",
      "#6A655C",
      "#4F4B44",
      "#35322D",
      "#1C1A17",
    ],
    earthshine: [
      "#EBF3F7",
      "#D3E5EE",
      "#A9CCDF",
      "#7FB5D2",
      "#4F98BE",
      "#2C7CA6",
      "#14658F",
      "#0B5177",
      "#083D5B",
      "#052A40",
    ],
    dark: [
      "#ECE9E4",
      "#CDC9C2",
      "#A8A39B",
      "#817C75",
      "#57534E",
      "#3B3835",
      "#2A2826",
      "#1E1C1B",
      "#161514",
      "#0F0E0D",
    ],
  },
  primaryColor: "earthshine",
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  black: "#1C1A17",
  defaultRadius: "sm",
  radius: { xs: "2px", sm: "3px" },
  fontFamily: "var(--sans)",
  fontFamilyMonospace: "var(--mono)",
  fontSizes: { xs: ".75rem", sm: ".875rem", md: "1rem", lg: "1.125rem", xl: "1.5rem" },
  lineHeights: { xs: "1.5", sm: "var(--lh-ui)", md: "var(--lh-text)" },
  spacing: { xs: ".5rem", sm: ".75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  breakpoints: { xs: "23rem", sm: "48rem", md: "64rem", lg: "76rem", xl: "84rem" },
  headings: {
    fontFamily: "var(--sans)",
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "var(--t-h1)", lineHeight: "var(--lh-head)" },
      h2: { fontSize: "var(--t-h2)", lineHeight: "var(--lh-head)" },
      h3: { fontSize: "var(--t-h3)", lineHeight: "var(--lh-head)" },
    },
  },
  focusRing: "auto",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { variant: "default" },
      classNames: { root: button.button },
    }),
    Input: Input.extend({ classNames: { input: fields.input, wrapper: fields.wrapper } }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ["label", "description", "error", "input"] },
      classNames: { label: fields.label, description: fields.hint, error: fields.error },
    }),
    Checkbox: Checkbox.extend({
      classNames: {
        inner: fields.optionBox,
        input: fields.box,
        label: fields.optionLabel,
        description: fields.hint,
      },
    }),
    Radio: Radio.extend({
      classNames: {
        inner: fields.optionBox,
        radio: fields.box,
        label: fields.optionLabel,
        description: fields.hint,
      },
    }),
    Fieldset: Fieldset.extend({
      defaultProps: { variant: "unstyled" },
      classNames: { legend: fields.label },
    }),
    Tabs: Tabs.extend({ classNames: { tab: fields.tab, list: fields.tabList } }),
    Modal: Modal.extend({ classNames: { content: fields.floating, title: fields.modalTitle } }),
  },
});

const mapped = {
  "--mantine-color-body": "var(--page)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-3)",
  "--mantine-color-default": "var(--surface)",
  "--mantine-color-default-hover": "var(--sunken)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line-2)",
  "--mantine-color-error": "var(--bad)",
  "--mantine-color-anchor": "var(--accent)",
  "--mantine-color-placeholder": "var(--ink-3)",
  "--mantine-primary-color-filled": "var(--accent)",
  "--mantine-primary-color-filled-hover": "var(--accent-hover)",
  "--mantine-primary-color-contrast": "var(--on-accent)",
  "--mantine-line-height": "var(--lh-text)",
};

/** Points Mantine's colour variables at the tokens, in both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: mapped,
  dark: mapped,
});
