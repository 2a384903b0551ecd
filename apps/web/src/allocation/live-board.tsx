"use client";

import type { BoardFragment } from "@regolith/client";
import {
  type Allocation,
  type AllocationInstance,
  allocationProblems,
  leftOf,
  type Microgram,
  type Problem,
} from "@regolith/domain";
import { createContext, type ReactNode, type SyntheticEvent, use, useMemo, useState } from "react";
import { grantsIn, instanceOf, placesIn } from "./instance.ts";

/** What the fields of the board come to at this moment. */
export interface LiveBoard {
  readonly instance: AllocationInstance;
  readonly allocation: Allocation;
  /** What was saved. */
  readonly saved: Allocation;
  readonly left: ReadonlyMap<string, Microgram>;
  readonly problems: readonly Problem[];
  readonly isChanged: boolean;
  readonly places: ReturnType<typeof placesIn>;
}

const Live = createContext<LiveBoard | null>(null);

interface Props {
  readonly board: BoardFragment;
  readonly children: ReactNode;
}

/** Reckons with the domain's rules while figures are typed; before scripts run, with what was saved. */
export function LiveBoardProvider({ board, children }: Props) {
  const instance = useMemo(() => instanceOf(board), [board]);
  const places = useMemo(() => placesIn(board), [board]);
  const saved = useMemo(() => savedGrants(instance, board), [instance, board]);
  const [typed, setTyped] = useState<Allocation | null>(null);
  const allocation = typed ?? saved;
  const live = useMemo(
    () => ({
      ...{ instance, allocation, saved, isChanged: typed !== null, places },
      left: leftOf(instance.samples, allocation),
      problems: allocationProblems(instance, allocation),
    }),
    [instance, allocation, saved, typed, places],
  );
  const follow = ({ target }: SyntheticEvent) => {
    const form = formOf(target);
    if (form === null) return;
    const values = new FormData(form);
    setTyped(grantsIn(instance, (name) => textIn(values, name)));
  };
  return (
    <div className="stack" onInput={follow}>
      <Live value={live}>{children}</Live>
    </div>
  );
}

export function useLiveBoard(): LiveBoard {
  const live = use(Live);
  if (live === null) throw new Error("Outside of the board");
  return live;
}

function savedGrants(instance: AllocationInstance, { grants }: BoardFragment): Allocation {
  const saved = new Map(grants.map((grant) => [grant.itemId, grant]));
  return grantsIn(instance, (name) => {
    const place = name.indexOf(".");
    const grant = saved.get(name.slice(place + 1));
    if (grant === undefined) return undefined;
    const texts: Readonly<Record<string, string>> = {
      mass: String(grant.massMg),
      whole: "on",
      sample: grant.sampleCode,
    };
    return texts[name.slice(0, place)];
  });
}

function formOf(target: EventTarget): HTMLFormElement | null {
  return target instanceof Element ? target.closest("form") : null;
}

function textIn(values: FormData, name: string): string | undefined {
  const value = values.get(name);
  return typeof value === "string" ? value : undefined;
}
