import {
  holdsPlace,
  REVIEW_ROLES,
  type Assigned,
  type AssignmentQuestion,
  type ReviewCandidate,
  type ProposedAssignment,
  type ReviewRole,
  type ToAssign,
} from "./assignment.ts";
import { FlowNetwork } from "./min-cost-flow.ts";

/** One more place held weighs as much as all the expertise there can be: load comes first, but not at any price. */
const COST_OF_PLACE = 100;
const WORTH_OF_EXPERTISE = 100;

/**
 * Who should be asked for which application: as many places filled as can be, load as even as can be with that, and
 * the best expertise with both. Never somebody with a conflict, nor somebody asked before. The same question always
 * has the same answer.
 */
export function proposeAssignment(question: AssignmentQuestion): readonly ProposedAssignment[] {
  const applications = question.applications.toSorted(byKey(({ number, id }) => number + id));
  const candidates = question.candidates.toSorted(byKey(({ id }) => id));
  const chosen = choose(question, applications, candidates);
  const chiefs = new Map<string, number>();
  return applications.flatMap((application) => {
    const persons = chosen.get(application.id) ?? [];
    return giveRoles(question, { application, persons, chiefs });
  });
}

/** How many places of an application are still to be filled. */
export function openPlaces({ assigned }: ToAssign, perApplication: number): number {
  return Math.max(0, perApplication - assigned.filter(({ state }) => holdsPlace(state)).length);
}

function choose(
  { perApplication, isConflicted, expertise }: AssignmentQuestion,
  applications: readonly ToAssign[],
  candidates: readonly ReviewCandidate[],
): ReadonlyMap<string, readonly string[]> {
  const [source, sink] = [0, 1];
  const firstCandidate = 2 + applications.length;
  const network = new FlowNetwork(firstCandidate + candidates.length);
  const pipes: {
    readonly at: number;
    readonly applicationId: string;
    readonly personId: string;
  }[] = [];
  for (const [index, application] of applications.entries()) {
    const node = 2 + index;
    const capacity = openPlaces(application, perApplication);
    network.connect(source, node, { capacity, cost: 0 });
    const before = new Set(application.assigned.map(({ personId }) => personId));
    for (const [position, { id }] of candidates.entries()) {
      if (before.has(id) || isConflicted(id, application.id)) continue;
      const cost = -Math.round(expertise(id, application.id) * WORTH_OF_EXPERTISE);
      const at = network.connect(node, firstCandidate + position, { capacity: 1, cost });
      pipes.push({ at, applicationId: application.id, personId: id });
    }
  }
  for (const [position, { load }] of candidates.entries()) {
    for (let place = 1; place <= applications.length; place += 1) {
      const cost = (load + place) * COST_OF_PLACE;
      network.connect(firstCandidate + position, sink, { capacity: 1, cost });
    }
  }
  network.fill(source, sink);
  const filled = pipes.filter(({ at }) => network.flowThrough(at) > 0);
  const byApplication = Map.groupBy(filled, ({ applicationId }) => applicationId);
  return new Map(
    [...byApplication].map(([id, rows]) => [id, rows.map(({ personId }) => personId)]),
  );
}

interface Chosen {
  readonly application: ToAssign;
  readonly persons: readonly string[];
  /** How often each is chief in this proposal. */
  readonly chiefs: Map<string, number>;
}

/** The chief is who knows most, and of equals who is chief least often; what else is missing goes down the line. */
function giveRoles(
  { expertise }: AssignmentQuestion,
  { application, persons, chiefs }: Chosen,
): readonly ProposedAssignment[] {
  const applicationId = application.id;
  const inOrder = persons.toSorted(
    (one, other) =>
      expertise(other, applicationId) - expertise(one, applicationId) ||
      (chiefs.get(one) ?? 0) - (chiefs.get(other) ?? 0) ||
      (one < other ? -1 : 1),
  );
  const missing = missingRoles(application.assigned);
  return inOrder.map((personId, index) => {
    const role = missing[index] ?? "SECOND";
    if (role === "CHIEF") chiefs.set(personId, (chiefs.get(personId) ?? 0) + 1);
    return { applicationId, personId, role };
  });
}

function missingRoles(assigned: readonly Assigned[]): readonly ReviewRole[] {
  const held = assigned.filter(({ state }) => holdsPlace(state)).map(({ role }) => role);
  return REVIEW_ROLES.filter((role) => !held.includes(role));
}

function byKey<T>(key: (one: T) => string): (one: T, other: T) => number {
  return (one, other) => {
    const [mine, theirs] = [key(one), key(other)];
    return mine === theirs ? 0 : mine < theirs ? -1 : 1;
  };
}
