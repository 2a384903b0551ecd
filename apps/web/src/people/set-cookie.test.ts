import { readSetCookie } from "./set-cookie.ts";

describe("cookies handed on from the API", () => {
  it("keep their value, life and guards", () => {
    const header =
      "better-auth.session_token=abc.d%2Fe%3D; Max-Age=604800; Path=/; HttpOnly; Secure; SameSite=Lax";
    expect(readSetCookie(header)).toEqual({
      name: "better-auth.session_token",
      value: "abc.d/e=",
      maxAge: 604_800,
      path: "/",
      httpOnly: true,
      secure: true,
      sameSite: "lax",
    });
  });

  it("are emptied when the API empties them", () => {
    expect(readSetCookie("session=; Max-Age=0; Path=/")).toMatchObject({ value: "", maxAge: 0 });
  });

  it("are ignored when they name nothing", () => {
    expect(readSetCookie("; Path=/")).toBeNull();
  });
});
