type Dated = {
  readonly state: "UPCOMING" | "OPEN" | "CLOSED" | "CANCELLED";
  readonly opensAt: string;
  readonly closesAt: string;
};

/** Rounds as they are looked for: open ones closing first, then the next to open, then the last to close. */
export const roundsByState = <Round extends Dated>(rounds: readonly Round[]) => {
  const inState = (state: Dated["state"], at: "opensAt" | "closesAt"): Round[] =>
    rounds
      .filter((round) => round.state === state)
      .sort((one, other) => Date.parse(one[at]) - Date.parse(other[at]));
  return {
    open: inState("OPEN", "closesAt"),
    upcoming: inState("UPCOMING", "opensAt"),
    closed: inState("CLOSED", "closesAt").reverse(),
    cancelled: inState("CANCELLED", "opensAt").reverse(),
  };
};

/** Rounds as the committee works on them: what closed last first, then what is open, then what is to come. */
export const roundsAtWork = <Round extends Dated>(rounds: readonly Round[]): readonly Round[] => {
  const { open, upcoming, closed } = roundsByState(rounds);
  return [...closed, ...open, ...upcoming];
};
