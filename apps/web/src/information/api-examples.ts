/** Texts for programs, shown as they are; they are the same in every language. */

/** A real record with published measurements, for the example query. */
export const exampleCode = "CE5C0000YJYX048";

/** Signing in and asking for one's own applications, with `curl`. */
export const signInExample = (
  origin: string,
): string => `curl --silent --dump-header - --output /dev/null \\
  --header 'content-type: application/json' \\
  --data '{"email": "you@institute.example", "password": "your password"}' \\
  ${origin}/api/auth/sign-in/email
# among the answer's headers: set-auth-token: <token>

curl --silent \\
  --header 'content-type: application/json' \\
  --header "authorization: Bearer <token>" \\
  --data '{"query": "{ me { name } applications { nodes { number publicStatus } } }"}' \\
  ${origin}/graphql`;

/** A submission that the rules refuse: what is missing is named at once. */
export const refusalExample = (message: string): string =>
  JSON.stringify(
    {
      data: {
        applicationSubmit: {
          application: null,
          problems: [{ code: "REQUIRED", path: ["project", "title"], message }],
        },
      },
    },
    null,
    2,
  );

/** The typed client asking for the same record. */
export const clientExample = (
  origin: string,
): string => `import { createClient, ExampleRecordDocument } from "@regolith/client";

const execute = createClient({
  url: "${origin}/graphql",
  headers: { authorization: \`Bearer \${token}\`, "accept-language": "en" },
});
const { sample } = await execute(ExampleRecordDocument, { code: "${exampleCode}" });`;
