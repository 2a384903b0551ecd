import type { PanelCasePartsFragment, PanelPartsFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../components/notice/notice.tsx";
import { declineReasonName } from "@regolith/words";
import { CaseFacts } from "./case-facts.tsx";
import { AttendForm, BeginForm } from "./meeting-forms.tsx";
import { CloseVoteForm, DeferForm, MotionForm, RecuseForm, VoteForm } from "./motion-forms.tsx";
import { Minutes } from "./meeting.tsx";
import { MotionResult } from "./motion-result.tsx";
import { NotesForm } from "./notes-form.tsx";
import { TierMark } from "./tier-mark.tsx";
import { OfferTogether, TogetherOn } from "./together.tsx";
import styles from "./panels.module.css";

/** The case that is on, as far as it is the viewer's. */
export function CaseOn({ panel }: { readonly panel: PanelPartsFragment }) {
  const t = useTranslations("panels.now");
  const one = panel.cases.find(({ state }) => state === "ON");
  return (
    <>
      <p role="status" className="visually-hidden">
        <Status one={one} together={panel.consent?.caseIds.length ?? 0} />
      </p>
      <ArriveFirst panel={panel} />
      {panel.consent !== null ? (
        <TogetherOn panel={panel} />
      ) : one === undefined ? (
        <div className="stack">
          {panel.state === "CLOSED" ? <Minutes panel={panel} /> : <NextStep panel={panel} />}
          {panel.canBegin ? <BeginForm panel={panel} /> : null}
          <OfferTogether panel={panel} />
        </div>
      ) : one.isClosedForViewer ? (
        <Notice kind="warn">
          <p>
            <b>{t("recusedTitle", { place: one.place })}</b>
          </p>
          <p>{t("recused")}</p>
        </Notice>
      ) : (
        <Open one={one} />
      )}
    </>
  );
}

/** Whoever is not marked as there cannot vote, and is asked first. */
function ArriveFirst({ panel }: { readonly panel: PanelPartsFragment }) {
  const t = useTranslations("panels.now");
  const me = panel.members.find(({ isViewer }) => isViewer);
  if (me === undefined || me.isPresent || panel.state === "CLOSED") return null;
  return (
    <div className={styles.arrive}>
      <p>{t("arriveFirst")}</p>
      <AttendForm panelId={panel.id} member={me} />
    </div>
  );
}

/** What happens next while no case is on, as far as it is the viewer's to do. */
function NextStep({ panel: { state, cases } }: { readonly panel: PanelPartsFragment }) {
  const t = useTranslations("panels.now");
  const waiting = cases.filter((one) => one.state === "WAITING");
  const isYours = waiting.some(({ canLead }) => canLead);
  const inSession = isYours ? "nothingYours" : "nothingWaiting";
  const left = waiting.length === 0 ? "allDone" : inSession;
  return <p className="mid">{t(state === "PREPARED" ? "nothingPrepared" : left)}</p>;
}

/** What is read out when it changes. */
function Status({
  one,
  together,
}: {
  readonly one: PanelCasePartsFragment | undefined;
  readonly together: number;
}) {
  const t = useTranslations("panels.now");
  if (together > 0) return t("statusTogether", { count: together });
  if (one === undefined) return t("nothing");
  if (one.isClosedForViewer) return t("recusedTitle", { place: one.place });
  const { openMotion: motion, place } = one;
  if (motion === null) return t("statusNoMotion", { place });
  return t("status", { place, voted: motion.votedCount });
}

function Open({ one }: { readonly one: PanelCasePartsFragment }) {
  const t = useTranslations("panels");
  const { application, openMotion: motion } = one;
  if (application === null) return null;
  const closed = one.motions.filter(({ closedAt }) => closedAt !== null);
  return (
    <div className="stack">
      <CaseHead one={one} />
      <CaseFacts one={one} />
      {motion === null ? null : <Voting one={one} motion={motion} />}
      {closed.map((past) => (
        <MotionResult key={past.id} motion={past} />
      ))}
      <div className="rule stack">
        <h3 className="title-4">{t("notes.title")}</h3>
        {one.canWriteNotes ? (
          <NotesForm key={one.id} one={one} />
        ) : (
          <p className={styles.notes}>{one.notes.trim() === "" ? t("notes.none") : one.notes}</p>
        )}
      </div>
      {one.canLead && motion === null ? (
        <div className="rule stack">
          <h3 className="title-4">{t("put.title")}</h3>
          <MotionForm key={one.version} one={one} type={application.type} />
        </div>
      ) : null}
      <Asides one={one} />
    </div>
  );
}

function CaseHead({ one }: { readonly one: PanelCasePartsFragment }) {
  const t = useTranslations("panels");
  const locale = useLocale();
  const { application, presidedBy } = one;
  if (application === null) return null;
  return (
    <div className="stack-small">
      <p className="small mid">
        {t("now.case", { place: one.place })} · <span className="num">{application.number}</span>
        {presidedBy === null ? null : ` · ${t("now.presidedBy", { name: presidedBy })}`}
      </p>
      <h3 className={`${styles.caseTitle} anywhere`}>{application.title ?? t("untitled")}</h3>
      <TierMark tier={application.tier} />
      <p className="small">
        <a
          href={`/documents/applications/${encodeURIComponent(application.id)}.pdf?lang=${locale}`}
        >
          {t("now.read")}
        </a>
      </p>
    </div>
  );
}

interface VotingProps {
  readonly one: PanelCasePartsFragment;
  readonly motion: NonNullable<PanelCasePartsFragment["openMotion"]>;
}

function Voting({ one, motion }: VotingProps) {
  const t = useTranslations("panels");
  const locale = useLocale();
  const voted = { voted: motion.votedCount, present: one.quorum?.present ?? 0 };
  return (
    <div className={`${styles.vote} stack`}>
      <h3 className="title-4">{t("voting.title", { motion: t(`motion.${motion.kind}`) })}</h3>
      <div className="stack-small">
        {motion.reasonCode === null ? null : (
          <p className="small">{declineReasonName(motion.reasonCode, locale)}</p>
        )}
        <p className="anywhere">{motion.reasons}</p>
        <p className="small mid">{t("voting.by", { name: motion.putBy })}</p>
      </div>
      <p className="small num">
        {t("voting.count", voted)} {t("voting.secret")}
      </p>
      {one.canVote ? <VoteForm motion={motion} /> : null}
      {one.canLead ? (
        <div className="rule">
          <CloseVoteForm key={motion.id} motionId={motion.id} />
        </div>
      ) : null}
    </div>
  );
}

/** What is seldom done, folded. */
function Asides({ one }: { readonly one: PanelCasePartsFragment }) {
  const t = useTranslations("panels");
  return (
    <div className="stack-small no-print">
      {one.canLead && one.openMotion === null ? (
        <details className={styles.fold}>
          <summary>{t("defer.title")}</summary>
          <DeferForm one={one} />
        </details>
      ) : null}
      {one.canRecuse ? (
        <details className={styles.fold}>
          <summary>{t("recuse.title")}</summary>
          <RecuseForm caseId={one.id} />
        </details>
      ) : null}
    </div>
  );
}
