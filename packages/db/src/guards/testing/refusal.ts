/** SQLSTATE a statement is refused with; class RG is the portal's own, 23514 a check. */
export async function refusal(work: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
