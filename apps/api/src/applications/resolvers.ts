import { ApplicationAnswersResolver } from "./application-answers.resolver.ts";
import { ApplicationRoundResolver, ItemSampleResolver } from "./application-catalogue.resolver.ts";
import { ApplicationCopyResolver } from "./application-copy.resolver.ts";
import {
  ApplicationDecisionResolver,
  DecisionsOfApplicationResolver,
} from "./application-decision.resolver.ts";
import { ApplicationDecisionsResolver } from "./application-decisions.resolver.ts";
import { ApplicationDraftsResolver } from "./application-drafts.resolver.ts";
import { ApplicationEndorsementResolver } from "./application-endorsement.resolver.ts";
import { ApplicationEventResolver } from "./application-event.resolver.ts";
import { ApplicationFacetsResolver } from "./application-facets.resolver.ts";
import { ApplicationItemResolver } from "./application-item.resolver.ts";
import { ApplicationMovesResolver } from "./application-moves.resolver.ts";
import { ApplicationPeopleResolver } from "./application-people.resolver.ts";
import { ApplicationScreeningResolver } from "./application-screening.resolver.ts";
import { ApplicationSectionsResolver } from "./application-sections.resolver.ts";
import { ApplicationTrackingResolver } from "./application-tracking.resolver.ts";
import { ApplicationsResolver } from "./applications.resolver.ts";
import {
  ApplicationChangesResolver,
  ChangeRequestResolver,
  ChangeRequestSectionResolver,
} from "./changes/change-request.resolver.ts";
import { ApplicationClockResolver, StatusClockResolver } from "./clock/clock.resolver.ts";
import { PublicWelfareAnswersResolver } from "./public-welfare-answers.resolver.ts";
import { PublicWelfareSectionsResolver } from "./public-welfare-sections.resolver.ts";

/** Everything about applications, for the schema. */
export const applicationResolvers = [
  ApplicationsResolver,
  ApplicationFacetsResolver,
  ApplicationPeopleResolver,
  ApplicationTrackingResolver,
  ApplicationAnswersResolver,
  PublicWelfareAnswersResolver,
  ApplicationRoundResolver,
  ApplicationItemResolver,
  ItemSampleResolver,
  ApplicationEventResolver,
  ApplicationDraftsResolver,
  ApplicationCopyResolver,
  ApplicationSectionsResolver,
  PublicWelfareSectionsResolver,
  ApplicationEndorsementResolver,
  ApplicationMovesResolver,
  ApplicationScreeningResolver,
  DecisionsOfApplicationResolver,
  ApplicationDecisionResolver,
  ApplicationDecisionsResolver,
  ApplicationChangesResolver,
  ChangeRequestResolver,
  ChangeRequestSectionResolver,
  ApplicationClockResolver,
  StatusClockResolver,
] as const;
