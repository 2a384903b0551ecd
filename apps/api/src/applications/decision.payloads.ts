import { applicationPayload } from "./application.payloads.ts";

export const ApplicationJudgeFeasibilityPayload = applicationPayload(
  "ApplicationJudgeFeasibilityPayload",
  "The application with what its samples were judged to be, or why nothing was recorded.",
);
export const ApplicationOpenReviewPayload = applicationPayload(
  "ApplicationOpenReviewPayload",
  "The application in review, or what keeps its review from opening.",
);
export const ApplicationShortlistPayload = applicationPayload(
  "ApplicationShortlistPayload",
  "The application before the panel, or why it is not.",
);
export const ApplicationRecommendPayload = applicationPayload(
  "ApplicationRecommendPayload",
  "The recommended application, or what cannot be recommended.",
);
export const ApplicationReservePayload = applicationPayload(
  "ApplicationReservePayload",
  "The application on the reserve list, or why it is not.",
);
export const ApplicationConfirmPayload = applicationPayload(
  "ApplicationConfirmPayload",
  "The confirmed application, or why it was not confirmed.",
);
export const ApplicationSendBackPayload = applicationPayload(
  "ApplicationSendBackPayload",
  "The application before the panel again, or why it was not sent back.",
);
export const ApplicationApprovePayload = applicationPayload(
  "ApplicationApprovePayload",
  "The approved application, or why it was not approved.",
);
export const ApplicationRevokePayload = applicationPayload(
  "ApplicationRevokePayload",
  "The application whose approval was taken back, or why it was not.",
);
