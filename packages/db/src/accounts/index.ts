export {
  askForAddress,
  changeAddress,
  undoAddressChange,
  type AddressWish,
  type NewAddress,
} from "./change-address.ts";
export { confirmAddress, sendConfirmation } from "./confirm-address.ts";
export { forgetEndedLinks } from "./forget-ended-links.ts";
export {
  askForNewPassword,
  issueReset,
  changePassword,
  setPasswordByLink,
  type HandedLink,
  type PasswordChange,
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
