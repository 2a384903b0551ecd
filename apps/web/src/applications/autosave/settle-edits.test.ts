import { settleEdits, whileEditing } from "./settle-edits.ts";

it("waits for everything that is being edited, and for nothing that is not any more", async () => {
  const saved: string[] = [];
  const save = (name: string) => async () => {
    await Promise.resolve();
    saved.push(name);
  };
  const isDone = whileEditing(save("team"));
  const isGone = whileEditing(save("left"));
  isGone();
  await settleEdits();
  expect(saved).toEqual(["team"]);
  isDone();
  await settleEdits();
  expect(saved).toEqual(["team"]);
});
