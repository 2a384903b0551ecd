import type { Tries } from "./crawl.ts";

/** What there is to be asked for. */
export interface Asked {
  readonly applicationId: string;
  readonly assignmentId: string;
  readonly panelId: string;
  readonly round: { readonly id: string; readonly code: string };
  /** Ids of whatever belongs to the application. */
  readonly nodes: readonly string[];
  /** Words of its title. */
  readonly words: string;
}

const PAGE = "(first: 20)";

/** Every query there is, asked for all that it may tell of an application. */
export function everyQuery(asked: Asked): Tries {
  const { applicationId, assignmentId, panelId, round, nodes, words } = asked;
  const id = (value: string) => `(id: ${JSON.stringify(value)})`;
  const code = `(code: ${JSON.stringify(round.code)})`;
  const ofRound = `(roundId: ${JSON.stringify(round.id)})`;
  const office = `filter: { scope: OFFICE`;
  return {
    ...everywhereTheSame(),
    allocationBoard: [`(round: ${JSON.stringify(round.code)})`],
    application: [id(applicationId)],
    applicationCounts: ["", `(${office} })`],
    applicationFacets: ["", `(${office} })`],
    applications: [
      ...[PAGE, `(first: 20, ${office} })`],
      `(first: 20, ${office}, text: ${JSON.stringify(words)} })`,
    ],
    applicationsToAssign: [ofRound],
    committeeTies: [""],
    demonstrationAddresses: [""],
    demonstrationMails: [PAGE],
    invitation: [`(token: "none")`],
    invitations: [""],
    mails: [PAGE],
    me: [""],
    myNotice: [`(round: ${JSON.stringify(round.code)})`],
    node: nodes.map(id),
    nodes: [`(ids: ${JSON.stringify(nodes)})`],
    notifications: [PAGE],
    officeRound: [code],
    officeRounds: [PAGE],
    officerInvitation: [`(token: "none")`],
    panel: [id(panelId)],
    panelCandidates: [ofRound],
    panels: [PAGE],
    pastRound: [code],
    pastRounds: [PAGE],
    people: [PAGE],
    reviewAssignment: [id(assignmentId)],
    reviewAssignments: [PAGE],
    reviewerProposal: [ofRound],
    reviewers: [PAGE],
    reviewsWaitedFor: [ofRound],
    round: [code],
    rounds: [PAGE],
    roundsToAssign: [""],
    savedViews: [PAGE],
  };
}

/** Of the catalogue, the directory, the rules and the portal itself. */
function everywhereTheSame(): Tries {
  return {
    calendarYear: ["(year: 2026)"],
    institution: [`(rorId: "https://ror.org/0000000000")`],
    institutions: [PAGE],
    letterTemplate: ["(kind: DECLINED, type: RESEARCH)"],
    letterTemplates: [""],
    mailDelivery: [""],
    measurements: [PAGE],
    messageTemplates: [""],
    mission: [`(code: "chang-e-5")`],
    missions: [PAGE],
    policyInForce: [""],
    policyVersion: [""],
    policyVersions: [PAGE],
    portal: [""],
    publications: [PAGE],
    sample: [`(code: "CE5C0000")`],
    sampleFacets: [""],
    samples: [PAGE],
    technique: [`(code: "XRD")`],
    techniques: [PAGE],
    terms: ["(document: PRIVACY)"],
    termsVersions: [""],
  };
}
