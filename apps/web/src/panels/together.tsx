import type { PanelCasePartsFragment, PanelPartsFragment, Vote } from "@regolith/client";
import { LEAST_TOGETHER } from "@regolith/domain";
import { listed } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import {
  CloseTogetherForm,
  PutTogetherForm,
  TakeOutForm,
  VoteTogetherForm,
} from "./consent-forms.tsx";
import { ApplicationLink } from "./agenda.tsx";
import { CaseFacts } from "./case-facts.tsx";
import { VoteForm } from "./motion-forms.tsx";
import styles from "./panels.module.css";

/** Cases on the fast track that are voted on together now. */
export function TogetherOn({ panel }: { readonly panel: PanelPartsFragment }) {
  const t = useTranslations("panels.together");
  const { consent } = panel;
  if (consent === null) return null;
  const { id, putBy, reasons, caseIds, closedForViewer } = consent;
  const cases = panel.cases.filter((one) => caseIds.includes(one.id));
  return (
    <div className={`${styles.vote} stack`}>
      <h3 className="title-4">{t("title")}</h3>
      <div className="stack-small">
        <p className="anywhere">{reasons}</p>
        <p className="small mid">{t("by", { name: putBy })}</p>
      </div>
      <p className="small">{t("explain")}</p>
      <ul className={`${styles.members} ${styles.rows}`}>
        {cases.map((one) => (
          <OneOfThem key={one.id} one={one} />
        ))}
      </ul>
      {closedForViewer === 0 ? null : (
        <p className="small">{t("closedForYou", { count: closedForViewer })}</p>
      )}
      {consent.canVote ? <VoteTogetherForm consentId={id} myVote={sharedVote(cases)} /> : null}
      {consent.canClose ? (
        <div className="rule">
          <CloseTogetherForm consentId={id} />
        </div>
      ) : null}
    </div>
  );
}

/** What the viewer voted on all that they can vote on; null while they have not, or voted on one differently. */
function sharedVote(cases: readonly PanelCasePartsFragment[]): Vote | null {
  const own = cases
    .filter(({ canVote }) => canVote)
    .map(({ openMotion }) => openMotion?.myVote ?? null);
  const [first = null] = own;
  return own.every((vote) => vote === first) ? first : null;
}

/** What the viewer voted on a case stands with it, and can be another vote than on the others. */
function OneOfThem({ one }: { readonly one: PanelCasePartsFragment }) {
  const t = useTranslations("panels");
  const { quorum, openMotion: motion } = one;
  const myVote = motion?.myVote ?? null;
  return (
    <li className={styles.member}>
      <div className="apart">
        <div>
          <span className="small mid">{t("now.case", { place: one.place })} · </span>
          <ApplicationLink one={one} />
        </div>
        {myVote === null ? null : (
          <span className="nowrap">
            <StatusMark kind="ok">{t("together.yours", { vote: t(`vote.${myVote}`) })}</StatusMark>
          </span>
        )}
      </div>
      <CaseFacts one={one}>
        {motion === null ? null : (
          <span className="num">
            {t("together.count", { voted: motion.votedCount, present: quorum?.present ?? 0 })}
          </span>
        )}
      </CaseFacts>
      <div className={`${styles.oneLine} small`}>
        {one.canTakeOut ? <TakeOutForm one={one} /> : null}
        {one.canVote && motion !== null ? (
          <details className={styles.fold}>
            <summary aria-label={t("together.differentlyNamed", { place: one.place })}>
              {t("together.differently")}
            </summary>
            <VoteForm motion={motion} />
          </details>
        ) : null}
      </div>
    </li>
  );
}

/** Offers whoever presides to put the waiting cases on the fast track to one vote. */
export function OfferTogether({ panel }: { readonly panel: PanelPartsFragment }) {
  const t = useTranslations("panels.together");
  const locale = useLocale();
  const ids = panel.togetherCaseIds;
  if (ids.length < LEAST_TOGETHER) return null;
  const places = panel.cases.filter(({ id }) => ids.includes(id)).map(({ place }) => place);
  return (
    <div className="rule stack">
      <h3 className="title-4">{t("offer", { count: ids.length })}</h3>
      <p className="small">{t("offerHint", { places: listed(places.map(String), locale) })}</p>
      <PutTogetherForm key={ids.join()} panelId={panel.id} caseIds={ids} />
    </div>
  );
}
