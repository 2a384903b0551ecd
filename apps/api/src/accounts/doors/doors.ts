import type { BetterAuthPlugin } from "better-auth/types";
import { changeEmailDoor, confirmChangeDoor, undoChangeDoor } from "./change-email.ts";
import { changePasswordDoor } from "./change-password.ts";
import { sendVerificationDoor, verifyEmailDoor } from "./confirm-email.ts";
import type { DoorParts } from "./door-parts.ts";
import { requestResetDoor, resetPasswordDoor } from "./reset-password.ts";
import { sendSignUpAgainDoor, signUpDoor } from "./sign-up.ts";

/**
 * The portal's own doors beside the library's; those with a name of the library's stand in its place. Its
 * own mails leave outside the transaction of what they tell, and its links can be used again.
 */
export function ownDoors(parts: DoorParts) {
  return {
    id: "regolith-doors",
    endpoints: {
      signUpEmail: signUpDoor(parts),
      sendSignUpAgain: sendSignUpAgainDoor(parts),
      verifyEmail: verifyEmailDoor(parts),
      sendVerificationEmail: sendVerificationDoor(parts),
      changePassword: changePasswordDoor(parts),
      changeEmail: changeEmailDoor(parts),
      confirmEmailChange: confirmChangeDoor(parts),
      undoEmailChange: undoChangeDoor(parts),
      requestPasswordReset: requestResetDoor(parts),
      resetPassword: resetPasswordDoor(parts),
    },
  } satisfies BetterAuthPlugin;
}
