export { confirmAddress, sendConfirmation } from "./confirm-address.ts";
export { forgetEndedLinks } from "./forget-ended-links.ts";
export {
  askForNewPassword,
  issueReset,
  noteNewPassword,
  setPasswordByLink,
  type HandedLink,
} from "./new-password.ts";
export { findLink, type AccountLink, type ShownLink } from "./links.ts";
export {
  askForAccount,
  findSignUp,
  openAccount,
  sendSignUpAgain,
  type AccountWish,
  type SignUp,
} from "./sign-ups.ts";
