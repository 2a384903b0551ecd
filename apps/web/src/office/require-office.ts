import { notFound } from "next/navigation";
import { requireViewer } from "../api/server.ts";
import {
  administers,
  readsCalendar,
  readsApplications,
  readsDirectory,
  type Viewer,
} from "../viewer/viewer.ts";

/** The viewer, if a role lets them read applications; to anybody else the page does not exist. */
export async function requireApplicationReader(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!readsApplications(viewer)) notFound();
  return viewer;
}

/** The viewer, if they manage people; to anybody else the page does not exist. */
export async function requireAdministrator(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!administers(viewer)) notFound();
  return viewer;
}

/** The viewer, if they read the directory with its proposals and officers; to anybody else the page does not exist. */
export async function requireDirectoryReader(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!readsDirectory(viewer)) notFound();
  return viewer;
}

/** The viewer, if they read how the working-day calendar came to be; to anybody else the page does not exist. */
export async function requireCalendarReader(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!readsCalendar(viewer)) notFound();
  return viewer;
}
