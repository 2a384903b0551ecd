import { callerAddress } from "./caller-address.ts";

const incoming = (forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  socket: { remoteAddress: "192.0.2.1" },
});

describe("the address of a caller", () => {
  test("is that of the connection, whatever the caller claims", () => {
    expect(callerAddress(incoming("203.0.113.9"), false)).toBe("192.0.2.1");
  });

  test("is what the operator's own proxy wrote last, not what the caller put before it", () => {
    expect(callerAddress(incoming("203.0.113.9, 198.51.100.7"), true)).toBe("198.51.100.7");
  });

  test("is that of the connection when the proxy named none", () => {
    expect(callerAddress(incoming(), true)).toBe("192.0.2.1");
  });
});
