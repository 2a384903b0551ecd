import { randomUUID } from "node:crypto";
import { MessageTemplatesDocument } from "@regolith/client";
import type { Channel } from "@regolith/domain";
import { getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { UploadOutcome } from "../attachments/upload-outcome.tsx";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { LinkTabs } from "../components/link-tabs/link-tabs.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Section } from "../components/section/section.tsx";
import { Link } from "../i18n/navigation.ts";
import { loadTalk, talkLinks, writingIn } from "./load-talk.ts";
import { MessageForm, TemplateField } from "./message-form.tsx";
import { Talk } from "./talk.tsx";
import { writeTemplateChoice } from "./template-choice.ts";

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

interface Props {
  readonly application: {
    readonly id: string;
    readonly number: string;
    readonly title: string | null;
    readonly pi: { readonly name: string };
  };
  readonly params: SearchParams;
}

/** Both talks about an application, as the office reads them. */
export async function OfficeTalk({ application, params }: Props) {
  const channel: Channel = params.talk === "internal" ? "INTERNAL" : "APPLICANT";
  const loaded = await loadTalk(application.id, channel, params);
  if (loaded === null) return null;
  const t = await getTranslations("talks");
  const base = `/office/applications/${application.id}?view=messages`;
  const href = (one: Channel) => (one === "INTERNAL" ? `${base}&talk=internal` : base);
  const { messages, talks } = loaded;
  const { upload } = params;
  const canWrite = talks.some((one) => one.channel === channel && one.canWrite);
  const writing = writingIn(loaded, channel);
  return (
    <div className="stack">
      <LinkTabs
        label={t("talks")}
        tabs={talks.map((one) => ({
          ...{ key: one.channel, label: t(one.channel), href: href(one.channel) },
          ...{ count: one.unread, current: one.channel === channel },
        }))}
      />
      {channel === "INTERNAL" ? <p className="small mid">{t("internalHint")}</p> : null}
      {typeof upload === "string" ? <UploadOutcome outcome={upload} /> : null}
      {messages.totalCount === 0 ? (
        <EmptyState title={t("none")}>{t("noneOffice")}</EmptyState>
      ) : (
        <Talk
          messages={messages.nodes}
          side={channel === "INTERNAL" ? null : "OFFICE"}
          {...talkLinks(href(channel), messages.pageInfo)}
        />
      )}
      {writing === null ? null : (
        <Section id="write" title={t("write")}>
          <WriteForm application={application} writing={writing} path={href(channel)} />
        </Section>
      )}
      {canWrite ? null : (
        <Notice kind="info">
          <p>{t("readOnly")}</p>
        </Notice>
      )}
    </div>
  );
}

async function WriteForm({
  application: { id, number, title, pi },
  writing,
  path,
}: Pick<Props, "application"> & {
  readonly writing: NonNullable<ReturnType<typeof writingIn>>;
  readonly path: string;
}) {
  const t = await getTranslations("talks");
  const form = { applicationId: id, ...writing, path, idempotencyKey: randomUUID() };
  if (writing.talk.channel === "INTERNAL") return <MessageForm {...form} />;
  const { messageTemplates } = await (await api())(MessageTemplatesDocument);
  const offered = messageTemplates.filter(({ retiredAt }) => retiredAt === null);
  const options = offered.flatMap((one) =>
    (["en", "zh"] as const).map((locale) => ({
      value: writeTemplateChoice({ id: one.id, locale }),
      label: one.name[locale],
    })),
  );
  return (
    <MessageForm {...form} facts={{ number, title: title ?? "", applicant: pi.name }}>
      {options.length === 0 ? null : <TemplateField options={options} />}
      <p className="small">
        <Link href="/office/message-templates">{t("editTemplates")}</Link>
      </p>
    </MessageForm>
  );
}
