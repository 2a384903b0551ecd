import { notFound } from "next/navigation";
import { requireViewer } from "../api/server.ts";
import { assigns, isOfCommittee, type Viewer } from "../viewer/viewer.ts";

/** The viewer, if they are of the committee; to anybody else the page does not exist. */
export async function requireCommittee(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!isOfCommittee(viewer)) notFound();
  return viewer;
}

/** The viewer, if they look after who reviews what; to anybody else the page does not exist. */
export async function requireAssigner(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!assigns(viewer)) notFound();
  return viewer;
}
