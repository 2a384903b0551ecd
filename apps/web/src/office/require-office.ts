import { readsBoards } from "@regolith/domain";
import { notFound } from "next/navigation";
import { requireViewer } from "../api/server.ts";
import {
  administers,
  readsApplications,
  readsCalendar,
  readsDirectory,
  readsRounds,
  type Viewer,
  readsLetters,
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

/** The viewer, if they see rounds in preparation; to anybody else the page does not exist. */
export async function requireRoundReader(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!readsRounds(viewer)) notFound();
  return viewer;
}

/** The viewer, if they read how the working-day calendar came to be; to anybody else the page does not exist. */
export async function requireCalendarReader(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!readsCalendar(viewer)) notFound();
  return viewer;
}

/** The viewer, if they read boards of allocation: the office and the chair; to anybody else the page does not exist. */
export async function requireBoardReader(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!readsBoards(viewer)) notFound();
  return viewer;
}
