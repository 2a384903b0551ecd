-- Prisma knows no indexes on expressions or parts. Every read asks in whose team somebody is named, by any of their
-- addresses, and what they joined before.
CREATE INDEX "sql_team_member_address" ON "TeamMember" (lower(trim("email"))) WHERE "state" <> 'DECLINED';
CREATE INDEX "sql_event_joined" ON "ApplicationEvent" ("actorId") WHERE "action" = 'MEMBER_JOINED';
