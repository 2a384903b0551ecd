import { InputType } from "type-graphql";
import {
  ExhibitionSection,
  PeriodSection,
  SecuritySection,
  VenueSection,
} from "./public-welfare.types.ts";
import { ExpectedVersion, TheId, type SectionSaveInput } from "./section.inputs.ts";

@InputType("ApplicationSectionSaveExhibitionInput", {
  description: "New answers on the exhibition or teaching plan.",
})
export class SaveExhibitionInput extends ExhibitionSection implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;
}

@InputType("ApplicationSectionSaveVenueInput", {
  description: "New answers on venue and showcase.",
})
export class SaveVenueInput extends VenueSection implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;
}

@InputType("ApplicationSectionSaveSecurityInput", {
  description: "New answers on security and insurance.",
})
export class SaveSecurityInput extends SecuritySection implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;
}

@InputType("ApplicationSectionSavePeriodInput", {
  description: "New answers on period and audience.",
})
export class SavePeriodInput extends PeriodSection implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;
}
