import { farSide, nearSide, placeAt, project, sideOf } from "./orthographic.ts";

const change5 = { latitudeDeg: 43.0576, longitudeDeg: -51.9161 };
const change6 = { latitudeDeg: -41.63, longitudeDeg: -153.98 };

describe("project", () => {
  test("puts the centre of the view in the middle of the disc", () => {
    expect(project(nearSide, nearSide)).toEqual({ x: 50, y: 50, visible: true });
  });

  test("puts north up and east right", () => {
    expect(project({ latitudeDeg: 30, longitudeDeg: 0 }, nearSide).y).toBeCloseTo(25);
    expect(project({ latitudeDeg: 0, longitudeDeg: 30 }, nearSide).x).toBeCloseTo(75);
  });

  test("puts the two landing sites where maps show them", () => {
    const near = project(change5, sideOf(change5));
    expect(near.x).toBeCloseTo(21.24, 2);
    expect(near.y).toBeCloseTo(15.86, 2);
    const far = project(change6, sideOf(change6));
    expect(far.x).toBeCloseTo(66.39, 2);
    expect(far.y).toBeCloseTo(83.22, 2);
  });

  test("says that a place behind the limb is not seen", () => {
    expect(project(change6, nearSide).visible).toBe(false);
    expect(project(change6, farSide).visible).toBe(true);
  });
});

describe("sideOf", () => {
  test("tells the side that faces Earth from the one that does not", () => {
    expect(sideOf(change5)).toBe(nearSide);
    expect(sideOf(change6)).toBe(farSide);
  });
});

describe("placeAt", () => {
  test.each([nearSide, farSide, { latitudeDeg: 20, longitudeDeg: -70 }])(
    "finds the place again that was projected, seen from %o",
    (centre) => {
      const place = { latitudeDeg: -12, longitudeDeg: centre.longitudeDeg + 25 };
      const { x, y } = project(place, centre);
      const [right, up] = [(x - 50) / 50, (50 - y) / 50];
      const towards = Math.sqrt(1 - right ** 2 - up ** 2);
      const [latitude, longitude] = placeAt(right, up, towards, centre);
      expect((latitude * 180) / Math.PI).toBeCloseTo(place.latitudeDeg);
      expect((longitude * 180) / Math.PI).toBeCloseTo(place.longitudeDeg);
    },
  );
});
