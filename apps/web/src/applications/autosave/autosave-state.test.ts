import {
  autosave,
  type AutosaveEvent,
  type AutosaveState,
  initialState,
  pauseBeforeSave,
} from "./autosave-state.ts";

const after = (...events: AutosaveEvent<string>[]): AutosaveState<string> =>
  events.reduce(
    (state, event) => autosave(state, event, (one, other) => one === other),
    initialState({ stored: "stored", version: 3 }),
  );

const edited = (words: string) => ({ type: "edited", words }) as const;
const sent = { type: "sent" } as const;
const saved = { type: "saved", version: 4, savedAt: "2026-11-23T06:02:00Z" } as const;
const unreachable = { type: "unreachable" } as const;

describe("saving while somebody types", () => {
  it("sends a second after the typing stops", () => {
    expect(pauseBeforeSave(after(edited("mine")))).toBe(1000);
  });

  it("has nothing to send when the words are as stored", () => {
    expect(after(edited("mine"), edited("stored")).phase).toBe("saved");
    expect(pauseBeforeSave(after())).toBeNull();
  });

  it("knows the version and the time once the server has taken the words", () => {
    expect(after(edited("mine"), sent, saved)).toMatchObject({
      phase: "saved",
      stored: "mine",
      version: 4,
      savedAt: "2026-11-23T06:02:00Z",
    });
  });

  it("never blocks typing, and sends the newest words next", () => {
    const typing = after(edited("mine"), sent, edited("mine and more"));
    expect(typing).toMatchObject({ phase: "saving", words: "mine and more", sending: "mine" });
    expect(pauseBeforeSave(typing)).toBeNull();
    expect(after(edited("mine"), sent, edited("mine and more"), saved)).toMatchObject({
      phase: "dirty",
      words: "mine and more",
      stored: "mine",
    });
  });
});

describe("saving when the server cannot be reached", () => {
  it("waits longer each time, and never longer than a minute", () => {
    const pauses = [1, 2, 3, 10].map((times) =>
      pauseBeforeSave(after(edited("mine"), ...Array<typeof unreachable>(times).fill(unreachable))),
    );
    expect(pauses).toEqual([2000, 4000, 8000, 60_000]);
  });

  it("does not try while the device is offline, and tries soon after", () => {
    const lost = [edited("mine"), unreachable, unreachable, unreachable] as const;
    const offline = { type: "connection", isOnline: false } as const;
    const online = { type: "connection", isOnline: true } as const;
    expect(pauseBeforeSave(after(...lost, offline))).toBeNull();
    expect(pauseBeforeSave(after(...lost, offline, online))).toBe(1000);
  });

  it("keeps what is typed meanwhile", () => {
    expect(after(edited("mine"), unreachable, edited("more"))).toMatchObject({
      phase: "waiting",
      words: "more",
    });
  });
});

describe("a page that was sent before scripts worked", () => {
  it("goes on with the words that were refused", () => {
    const problems = [{ field: "title", message: "Too long." }];
    expect(initialState({ stored: "old", version: 3, words: "new", problems })).toMatchObject({
      phase: "refused",
      words: "new",
    });
  });

  it("goes on with the choice between two texts", () => {
    const theirs = { words: "theirs", version: 4 };
    expect(initialState({ stored: "old", version: 3, words: "new", theirs }).phase).toBe(
      "conflict",
    );
  });
});

describe("saving after the session ended", () => {
  it("stops, keeps every word, and tries again when the page is looked at again", () => {
    const events = [edited("mine"), sent, { type: "signedOut" }, edited("more")] as const;
    expect(after(...events)).toMatchObject({ phase: "signedOut", words: "more" });
    expect(pauseBeforeSave(after(...events))).toBeNull();
    expect(after(...events, { type: "returned" })).toMatchObject({ phase: "dirty", words: "more" });
  });
});

describe("saving what the server refuses", () => {
  const refused = {
    type: "refused",
    problems: [{ field: "title", message: "Too long." }],
  } as const;

  it("says why and does not repeat it until something is changed", () => {
    const state = after(edited("mine"), sent, refused);
    expect(state).toMatchObject({ phase: "refused", words: "mine", problems: refused.problems });
    expect(pauseBeforeSave(state)).toBeNull();
    expect(after(edited("mine"), sent, refused, edited("mi")).phase).toBe("dirty");
  });

  it("goes on with words typed meanwhile", () => {
    expect(after(edited("mine"), sent, edited("mi"), refused).phase).toBe("dirty");
  });
});

describe("saving one section in two tabs", () => {
  const stale = { type: "stale", version: 7, theirs: "theirs" } as const;

  it("keeps both texts until a choice is made", () => {
    const state = after(edited("mine"), sent, stale, edited("mine, longer"));
    expect(state).toMatchObject({
      phase: "conflict",
      words: "mine, longer",
      theirs: { words: "theirs", version: 7 },
    });
    expect(pauseBeforeSave(state)).toBeNull();
  });

  it("writes what was chosen on top of theirs", () => {
    const state = after(edited("mine"), sent, stale, { type: "resolved", words: "mine + theirs" });
    expect(state).toMatchObject({ phase: "dirty", version: 7, stored: "theirs", theirs: null });
  });

  it("has nothing to write when theirs was chosen", () => {
    const state = after(edited("mine"), sent, stale, { type: "resolved", words: "theirs" });
    expect(state).toMatchObject({ phase: "saved", version: 7, words: "theirs" });
  });

  it("asks nothing when both wrote the same", () => {
    expect(after(edited("theirs"), sent, stale)).toMatchObject({ phase: "saved", version: 7 });
  });
});

describe("putting back words kept on the device", () => {
  it("puts them into the page when nobody wrote since", () => {
    expect(after({ type: "restored", words: "kept", base: "stored" })).toMatchObject({
      phase: "dirty",
      words: "kept",
      version: 3,
    });
  });

  it("asks for a choice when others wrote since", () => {
    expect(after({ type: "restored", words: "kept", base: "older" })).toMatchObject({
      phase: "conflict",
      words: "kept",
      stored: "older",
      theirs: { words: "stored", version: 3 },
    });
  });
});
