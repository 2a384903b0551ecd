import { createRequire } from "node:module";
import js from "@eslint/js";
import node from "eslint-plugin-n";
import hooks from "eslint-plugin-react-hooks";
import globals from "globals";
import ts from "typescript-eslint";

// Only the pages have elements to check, so the plugin stands among their dependencies.
const a11y = createRequire(new URL("apps/web/package.json", import.meta.url))(
  "eslint-plugin-jsx-a11y",
);

/** Which of our packages a folder may import; its package.json must declare them too. */
const mayImport = {
  "packages/domain": [],
  "packages/words": ["domain"],
  "packages/client": [],
  "packages/db": ["domain", "words"],
  "packages/documents": ["domain", "words"],
  "apps/api": ["db", "documents", "domain", "words"],
  "apps/api/test": ["db", "documents", "domain", "seed", "words"],
  "apps/worker": ["db", "domain", "words"],
  "apps/web": ["client", "domain", "words"],
  "apps/portal": ["db", "seed"],
  "apps/portal/journeys": ["client", "db", "documents", "seed", "portal", "words"],
  prisma: ["db", "documents", "domain"],
};

const ours = [
  "api",
  "client",
  "db",
  "documents",
  "domain",
  "portal",
  "seed",
  "web",
  "words",
  "worker",
];

function direction([folder, allowed]) {
  const forbidden = ours.filter((name) => !allowed.includes(name)).join("|");
  const outside =
    folder === "packages/domain"
      ? [{ regex: "^(?!\\.)", message: "The domain imports nothing but itself." }]
      : [];
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    ignores: folder === "packages/domain" ? ["**/*.test.ts"] : [],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...outside,
            {
              regex: `^@regolith/(${forbidden})(/|$)`,
              message: `${folder} may not import this package; see docs/decisions/0001-layers-and-direction.md.`,
            },
            {
              regex: "^@regolith/(?!(?:db|documents)/testing$)[^/]+/",
              message: "A package is imported by its name; what is inside it is its own.",
            },
          ],
        },
      ],
    },
  };
}

/** Only env.ts knows the environment; everything else is given its settings. */
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Read settings in env.ts only.",
};

/** Words belong in messages, in both languages. */
const literalText = {
  selector: "JSXText[value=/\\p{L}/u]",
  message: "Text a person reads comes from the messages, in both languages.",
};
const literalAttribute = {
  selector:
    "JSXAttribute[name.name=/^(alt|title|label|placeholder|description|aria-label|aria-description|aria-placeholder|aria-roledescription|aria-valuetext)$/] > Literal[value=/\\p{L}/u]",
  message: "Text a person reads comes from the messages, in both languages.",
};

const listRoles = { ul: ["list"], ol: ["list"] };
const tableRoles = {
  table: ["table"],
  thead: ["rowgroup"],
  tbody: ["rowgroup"],
  tr: ["row"],
  th: ["columnheader", "rowheader"],
  td: ["cell"],
};

export default ts.config(
  {
    ignores: [
      "**/node_modules/",
      "**/dist/",
      "**/.next/",
      "**/generated/",
      "**/next-env.d.ts",
      ".cache/",
      ".data/",
      "coverage/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.js"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { n: node },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", environment],
      "n/no-extraneous-import": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          argsIgnorePattern: "^_",
          varsIgnorePattern: "^_",
          destructuredArrayIgnorePattern: "^_",
          ignoreRestSiblings: true,
        },
      ],
      // Text is walked by code point on purpose, where characters are counted.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ["**/env.ts"], rules: { "no-restricted-syntax": "off" } },
  ...Object.entries(mayImport).map(direction),
  {
    files: ["apps/web/**/*.{ts,tsx}"],
    extends: [hooks.configs.flat["recommended-latest"], a11y.flatConfigs.strict],
    rules: {
      // Styles take a list or a table its meaning in some browsers; the role gives it back.
      "jsx-a11y/no-redundant-roles": ["error", { ...listRoles, ...tableRoles }],
      "jsx-a11y/no-interactive-element-to-noninteractive-role": ["error", tableRoles],
    },
  },
  {
    // type-graphql's classes describe shapes, which plain objects fill.
    files: ["apps/api/**/*.ts"],
    rules: { "@typescript-eslint/no-unsafe-class-instance-assignment": "off" },
  },
  {
    files: ["apps/web/**/*.tsx"],
    ignores: ["**/*.test.tsx"],
    rules: { "no-restricted-syntax": ["error", environment, literalText, literalAttribute] },
  },
  {
    files: ["**/*.test.{ts,tsx}", "**/testing/**/*.ts", "apps/portal/journeys/**/*.ts", "bench/**"],
    languageOptions: { globals: globals.jest },
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
