import { ApiFailure } from "@regolith/client";
import type { SaveOutcome } from "../answers/save-section.ts";
import { initialState } from "./autosave-state.ts";
import { createAutosaver } from "./autosaver.ts";

const { jest } = import.meta;

interface Call {
  readonly words: string;
  readonly version: number;
  readonly answer: (outcome: SaveOutcome<string>) => Promise<void>;
  readonly fail: (failure: ApiFailure) => Promise<void>;
}

/** An autosaver whose server answers when the test says so. */
function anAutosaver() {
  const calls: Call[] = [];
  const kept: (string | null)[] = [];
  const autosaver = createAutosaver<string>({
    begin: initialState({ stored: "stored", version: 1 }),
    isSame: (one, other) => one === other,
    keep: (words) => void kept.push(words),
    save: (words, version) => {
      const { promise, resolve, reject } = Promise.withResolvers<SaveOutcome<string>>();
      const settled = async () => {
        await promise.catch(() => undefined);
      };
      calls.push({
        words,
        version,
        answer: async (outcome) => {
          resolve(outcome);
          await settled();
        },
        fail: async (failure) => {
          reject(failure);
          await settled();
        },
      });
      return promise;
    },
  });
  return { autosaver, calls, kept };
}

const savedAs = (version: number): SaveOutcome<string> => ({
  kind: "saved",
  version,
  savedAt: "2026-11-23T06:02:00Z",
});

/** Lets everything that is already decided happen. */
const settle = () => jest.advanceTimersByTimeAsync(0);

describe("the autosaver", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("waits for a pause in the typing and sends once", async () => {
    const { autosaver, calls } = anAutosaver();
    autosaver.edit("m");
    await jest.advanceTimersByTimeAsync(900);
    autosaver.edit("mine");
    await jest.advanceTimersByTimeAsync(900);
    expect(calls).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(100);
    expect(calls.map(({ words }) => words)).toEqual(["mine"]);
  });

  it("has one save on its way, and sends the newest words after it with the new version", async () => {
    const { autosaver, calls } = anAutosaver();
    autosaver.edit("one");
    await jest.advanceTimersByTimeAsync(1000);
    autosaver.edit("one two");
    await jest.advanceTimersByTimeAsync(5000);
    expect(calls).toHaveLength(1);
    await calls[0]?.answer(savedAs(2));
    await jest.advanceTimersByTimeAsync(1000);
    expect(calls.map(({ words, version }) => [words, version])).toEqual([
      ["one", 1],
      ["one two", 2],
    ]);
  });

  it("keeps a copy on the device from the first letter until the server has confirmed it", async () => {
    const { autosaver, calls, kept } = anAutosaver();
    autosaver.edit("mine");
    expect(kept.at(-1)).toBe("mine");
    await jest.advanceTimersByTimeAsync(1000);
    expect(kept.at(-1)).toBe("mine");
    await calls[0]?.answer(savedAs(2));
    await settle();
    expect(kept.at(-1)).toBeNull();
  });

  it("tries again by itself after a failure", async () => {
    const { autosaver, calls } = anAutosaver();
    autosaver.edit("mine");
    await jest.advanceTimersByTimeAsync(1000);
    await calls[0]?.fail(new ApiFailure(503, []));
    await settle();
    expect(autosaver.state().phase).toBe("waiting");
    await jest.advanceTimersByTimeAsync(2000);
    expect(calls).toHaveLength(2);
  });

  it("asks to sign in when the session has ended, and keeps the copy", async () => {
    const { autosaver, calls, kept } = anAutosaver();
    autosaver.edit("mine");
    await jest.advanceTimersByTimeAsync(1000);
    const code = "UNAUTHENTICATED";
    await calls[0]?.fail(new ApiFailure(401, [{ message: "", extensions: { code } }]));
    await settle();
    expect(autosaver.state()).toMatchObject({ phase: "signedOut", words: "mine" });
    expect(kept.at(-1)).toBe("mine");
  });

  it("sends everything at once when the page is left by its button, and says whether it is safe", async () => {
    const { autosaver, calls } = anAutosaver();
    autosaver.edit("mine");
    const isSafe = autosaver.flush();
    autosaver.edit("mine, longer");
    await calls[0]?.answer(savedAs(2));
    await settle();
    await calls[1]?.answer(savedAs(3));
    await settle();
    await expect(isSafe).resolves.toBe(true);
    expect(calls.map(({ words }) => words)).toEqual(["mine", "mine, longer"]);
  });

  it("answers everybody who asks only when the last words are safe", async () => {
    const { autosaver, calls } = anAutosaver();
    autosaver.edit("one");
    const first = autosaver.flush();
    autosaver.edit("one two");
    const second = autosaver.flush();
    await calls[0]?.answer(savedAs(2));
    await settle();
    expect(calls).toHaveLength(2);
    await calls[1]?.answer(savedAs(3));
    await settle();
    await expect(Promise.all([first, second])).resolves.toEqual([true, true]);
  });

  it("says that words are not safe when there is no answer, instead of trying for ever", async () => {
    const { autosaver, calls } = anAutosaver();
    autosaver.edit("mine");
    const isSafe = autosaver.flush();
    await calls[0]?.fail(new ApiFailure(503, []));
    await settle();
    await expect(isSafe).resolves.toBe(false);
    expect(calls).toHaveLength(1);
  });

  it("does not leave while a choice between two texts is due", async () => {
    const { autosaver, calls } = anAutosaver();
    autosaver.edit("mine");
    const isSafe = autosaver.flush();
    await calls[0]?.answer({ kind: "stale", version: 5, theirs: "theirs" });
    await settle();
    await expect(isSafe).resolves.toBe(false);
    autosaver.resolve("mine");
    expect(calls.at(-1)).toMatchObject({ words: "mine", version: 5 });
  });
});
