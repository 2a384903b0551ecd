/** A place on a body's surface: degrees, north and east positive. */
export type Place = { readonly latitudeDeg: number; readonly longitudeDeg: number };

const rad = Math.PI / 180;

/** The two views that are drawn: the side that faces Earth and the side that does not. */
export const nearSide: Place = { latitudeDeg: 0, longitudeDeg: 0 };
export const farSide: Place = { latitudeDeg: 0, longitudeDeg: 180 };

/** The side on which a place lies. */
export const sideOf = ({ longitudeDeg }: Place): Place =>
  Math.cos(longitudeDeg * rad) >= 0 ? nearSide : farSide;

/**
 * Where a place appears on the disc seen from far above `centre`, in a 100 × 100 box with y down;
 * `visible` is false for places behind the limb.
 */
export const project = (
  place: Place,
  centre: Place,
): { readonly x: number; readonly y: number; readonly visible: boolean } => {
  const lat = place.latitudeDeg * rad;
  const lat0 = centre.latitudeDeg * rad;
  const dLon = (place.longitudeDeg - centre.longitudeDeg) * rad;
  const right = Math.cos(lat) * Math.sin(dLon);
  const up = Math.cos(lat0) * Math.sin(lat) - Math.sin(lat0) * Math.cos(lat) * Math.cos(dLon);
  const towards = Math.sin(lat0) * Math.sin(lat) + Math.cos(lat0) * Math.cos(lat) * Math.cos(dLon);
  return { x: 50 + 50 * right, y: 50 - 50 * up, visible: towards > 0 };
};

/**
 * The place seen at a point of the disc, in units of its radius with y up and `z` towards the
 * viewer: the inverse of {@link project}. Radians, for speed in the drawing loop.
 */
export const placeAt = (
  x: number,
  y: number,
  z: number,
  centre: Place,
): readonly [latitude: number, longitude: number] => {
  const sin0 = Math.sin(centre.latitudeDeg * rad);
  const cos0 = Math.cos(centre.latitudeDeg * rad);
  return [
    Math.asin(y * cos0 + z * sin0),
    centre.longitudeDeg * rad + Math.atan2(x, z * cos0 - y * sin0),
  ];
};
