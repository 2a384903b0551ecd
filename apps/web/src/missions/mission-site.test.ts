import { siteOf } from "./mission-site.ts";

const body = (en: string) => ({ en, zh: en });

test("a place on the Moon is where it was published", () => {
  expect(
    siteOf({ targetBody: body("Moon, near side"), latitudeDeg: 43.0576, longitudeDeg: -51.9161 }),
  ).toEqual({ latitudeDeg: 43.0576, longitudeDeg: -51.9161 });
});

test("a place on Mars is never drawn on the Moon", () => {
  expect(siteOf({ targetBody: body("Mars"), latitudeDeg: 25.1, longitudeDeg: 109.9 })).toBeNull();
});

test("without coordinates there is no place", () => {
  expect(
    siteOf({ targetBody: body("Moon, far side"), latitudeDeg: null, longitudeDeg: null }),
  ).toBeNull();
});
