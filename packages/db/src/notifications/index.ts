export {
  countNotifications,
  findNotifications,
  listNotifications,
  markRead,
  type NotificationFilter,
  type ToldNotification,
} from "./list-notifications.ts";
export { notify, type Happening } from "./notify.ts";
export { sendDigests } from "./send-digests.ts";
