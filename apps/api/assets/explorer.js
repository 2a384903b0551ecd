/* global document, location, history */

// The explorer's only script: sends what is written, shows the answer, lists the schema's types.

const get = (id) => document.getElementById(id);
const [query, variables, token, run, answer, status, search, reference] = [
  "query",
  "variables",
  "token",
  "run",
  "answer",
  "status",
  "search",
  "reference",
].map(get);

async function send(body) {
  const headers = { "content-type": "application/json", accept: "application/json" };
  if (token.value.trim() !== "") headers.authorization = `Bearer ${token.value.trim()}`;
  const response = await fetch("/graphql", {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  return response.json();
}

async function ask() {
  run.disabled = true;
  try {
    const given = variables.value.trim();
    const body = { query: query.value, variables: given === "" ? undefined : JSON.parse(given) };
    answer.textContent = JSON.stringify(await send(body), null, 2);
    history.replaceState(null, "", `#${new URLSearchParams({ query: query.value })}`);
    status.textContent = status.dataset.done;
  } catch (error) {
    answer.textContent = String(error);
    status.textContent = status.dataset.failed;
  }
  run.disabled = false;
}

const SCHEMA = `{ __schema { types { name kind description
  enumValues { name description }
  fields { name description args { name type { ...T } } type { ...T } }
  inputFields { name description type { ...T } } } } }
  fragment T on __Type { name kind ofType { name kind ofType { name kind ofType { name kind } } } }`;

function nameOf(type) {
  if (type.kind === "NON_NULL") return `${nameOf(type.ofType)}!`;
  return type.kind === "LIST" ? `[${nameOf(type.ofType)}]` : type.name;
}

function element(name, text, ...children) {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
}

function titleOf({ name, type, args = [] }) {
  const list = args.map((argument) => `${argument.name}: ${nameOf(argument.type)}`).join(", ");
  return `${name}${list === "" ? "" : `(${list})`}${type === undefined ? "" : `: ${nameOf(type)}`}`;
}

function describe(type) {
  const members = type.fields ?? type.inputFields ?? type.enumValues ?? [];
  const rows = members.flatMap((member) => [
    element("dt", titleOf(member)),
    element("dd", member.description ?? ""),
  ]);
  const about = element("p", type.description ?? "");
  const details = element("details", "", element("summary", type.name), about);
  details.append(element("dl", "", ...rows));
  details.dataset.text = `${type.name} ${members.map(({ name }) => name).join(" ")}`.toLowerCase();
  return details;
}

async function showReference() {
  const { data } = await send({ query: SCHEMA });
  const order = ({ name }) => ({ Query: 0, Mutation: 1 })[name] ?? 2;
  const types = data.__schema.types.filter(({ name }) => !name.startsWith("__"));
  types.sort((one, other) => order(one) - order(other) || one.name.localeCompare(other.name));
  reference.replaceChildren(...types.map(describe));
}

search.addEventListener("input", () => {
  const wanted = search.value.trim().toLowerCase();
  for (const details of reference.children) details.hidden = !details.dataset.text.includes(wanted);
});
get("form").addEventListener("submit", (event) => {
  event.preventDefault();
  void ask();
});
get("form").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void ask();
});
const kept = new URLSearchParams(location.hash.slice(1)).get("query");
if (kept !== null) query.value = kept;
void showReference();
