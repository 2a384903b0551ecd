import { SAMPLES } from "../data.ts";
import type { WholeApplication } from "../applications/whole-application.ts";
import { idOf, type Ids, type SeedContext } from "../context.ts";
import { isRequestable, type DemonstrationSample } from "./catalogue.ts";
import { offer, type Rounds } from "./rounds.ts";

/** Left out of the open round on purpose, so that "not offered" can be met. */
const NOT_OFFERED = "CE5Z0906YJ";
const LEFT_OUT_EVERY = 17;

export interface Offerable {
  readonly catalogue: readonly DemonstrationSample[];
  readonly published: Ids;
  readonly applications: readonly WholeApplication[];
}

/** Fixes the offers: what can be lent now in the open round, parts of the catalogue in the others. */
export async function offerSamples(
  context: SeedContext,
  rounds: Rounds,
  { catalogue, published, applications }: Offerable,
): Promise<void> {
  const lendable = catalogue.filter((sample) => isRequestable(context, sample));
  const real = publishedThatAreThere(context, published);
  const askedIn = (roundId: string) =>
    applications
      .filter((application) => application.roundId === roundId)
      .flatMap(({ items }) => items.map(({ sample }) => sample.id));
  const everyThird = (place: number) =>
    lendable.filter((_, index) => index % 3 === place).map(({ id }) => id);
  const offered = lendable.filter((_, index) => index % LEFT_OUT_EVERY !== 0).map(({ id }) => id);
  const farSide = lendable.filter(({ lot }) => lot.mission === "chang-e-6").map(({ id }) => id);

  const { DOMESTIC_CLOSED, INTERNATIONAL_CLOSED, ENDORSED, OPEN, UPCOMING } = rounds;
  await offer(context, DOMESTIC_CLOSED, [...everyThird(0), ...askedIn(DOMESTIC_CLOSED)]);
  const closed = [...everyThird(1), ...real, ...askedIn(INTERNATIONAL_CLOSED)];
  await offer(context, INTERNATIONAL_CLOSED, closed);
  await offer(context, ENDORSED, [...offered, ...real, ...askedIn(ENDORSED)]);
  await offer(context, OPEN, [...offered, ...real, ...askedIn(OPEN)]);
  await offer(context, UPCOMING, farSide);
}

function publishedThatAreThere({ book }: SeedContext, published: Ids): string[] {
  return SAMPLES.filter(({ code }) => code !== NOT_OFFERED)
    .map(({ code, form }) => ({ id: idOf(published, code), isPowder: form === "POWDER" }))
    .filter(({ id, isPowder }) => {
      const { availableUg, reservedUg, onLoanUg } = book.balanceOf(id);
      return availableUg > 0n && (isPowder || reservedUg + onLoanUg === 0n);
    })
    .map(({ id }) => id);
}
