import { applicationPayload } from "../applications/application.payloads.ts";

export const PiChangeProposePayload = applicationPayload(
  "PiChangeProposePayload",
  "The application with the proposal, or why nobody was asked.",
);
export const PiChangeAcceptPayload = applicationPayload(
  "PiChangeAcceptPayload",
  "The application, the viewer's own or waiting for the office, or why it is neither.",
);
export const PiChangeDeclinePayload = applicationPayload(
  "PiChangeDeclinePayload",
  "The application, which stays with its principal investigator, or why it was not declined.",
);
export const PiChangeWithdrawPayload = applicationPayload(
  "PiChangeWithdrawPayload",
  "The application, which stays with the viewer, or why the proposal stands.",
);
export const PiChangeConfirmPayload = applicationPayload(
  "PiChangeConfirmPayload",
  "The application with its new principal investigator, or why it keeps the former one.",
);
export const PiChangeRefusePayload = applicationPayload(
  "PiChangeRefusePayload",
  "The application with its principal investigator of before, or why nothing was decided.",
);
