import { notFound } from "next/navigation";
import { requireViewer } from "../api/server.ts";
import {
  administers,
  readsApplications,
  readsLetters,
  type Viewer,
  readsDirectory,
} from "../viewer/viewer.ts";

/** The viewer, if a role lets them read applications; to anybody else the page does not exist. */
export async function requireApplicationReader(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!readsApplications(viewer)) notFound();
  return viewer;
}

/** The viewer, if they read the words of letters; to anybody else the page does not exist. */
export async function requireLettersReader(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!readsLetters(viewer)) notFound();
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
