import { type Place, placeAt } from "./orthographic.ts";

const degreesPerRadian = 180 / Math.PI;

/** Lighter towards the page's own paper: contrast is stretched, and the limb darkened a little. */
const tone = (grey: number, z: number, dark: boolean): number => {
  const limb = dark ? 0.42 + 0.58 * z ** 0.5 : 0.72 + 0.28 * z ** 0.45;
  return Math.max(0, Math.min(255, ((grey - 128) * 1.5 + (dark ? 120 : 152)) * limb));
};

/** Brightness of an equirectangular picture at a place (radians), between its four nearest pixels. */
const sample = (
  picture: ImageData,
  latitude: number,
  longitude: number,
  channel: number,
): number => {
  const { width, height, data } = picture;
  const turn = (((longitude * degreesPerRadian + 180) / 360) % 1) + 1;
  const u = (turn % 1) * width - 0.5;
  const v = ((90 - latitude * degreesPerRadian) / 180) * height - 0.5;
  const left = Math.floor(u);
  const top = Math.max(0, Math.min(height - 2, Math.floor(v)));
  const fx = u - left;
  const fy = Math.max(0, Math.min(1, v - top));
  const at = (column: number, row: number): number =>
    data[(row * width + ((column + width) % width)) * 4 + channel] ?? 0;
  const upper = at(left, top) * (1 - fx) + at(left + 1, top) * fx;
  const lower = at(left, top + 1) * (1 - fx) + at(left + 1, top + 1) * fx;
  return upper * (1 - fy) + lower * fy;
};

/** The disc of the Moon as seen from far above `centre`, `size` pixels across, transparent around it. */
export const drawMoon = (
  picture: ImageData,
  size: number,
  centre: Place,
  dark: boolean,
): ImageData => {
  const disc = new ImageData(size, size);
  const radius = size / 2;
  for (let row = 0; row < size; row += 1) {
    const y = (radius - row - 0.5) / radius;
    for (let column = 0; column < size; column += 1) {
      const x = (column + 0.5 - radius) / radius;
      const distance2 = x * x + y * y;
      if (distance2 >= 1) continue;
      const z = Math.sqrt(1 - distance2);
      const [latitude, longitude] = placeAt(x, y, z, centre);
      const pixel = (row * size + column) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        disc.data[pixel + channel] = tone(sample(picture, latitude, longitude, channel), z, dark);
      }
      disc.data[pixel + 3] = 255 * Math.min(1, (1 - Math.sqrt(distance2)) * radius);
    }
  }
  return disc;
};
