import { maySit, readsPanels } from "@regolith/domain";
import { notFound } from "next/navigation";
import { requireViewer } from "../api/server.ts";
import type { Viewer } from "../viewer/viewer.ts";

/** The viewer, if they are of the committee or read meetings for the office; to anybody else the page does not exist. */
export async function requirePanelReader(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!maySit(viewer) && !readsPanels(viewer)) notFound();
  return viewer;
}
