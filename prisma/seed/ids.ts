import { createRandom } from "./random.ts";

export type NextId = () => string;

/** Version 7 UUIDs of one instant, in rising order; the same row gets the same id for the same instant. */
export function createIds(now: Date): NextId {
  const random = createRandom(0x5eed);
  const time = hex(now.getTime(), 12);
  let count = 0;
  return () => {
    count += 1;
    const order = hex(count, 6);
    const tail = hex(random.whole(0, 0xffff_ffff), 8) + hex(random.whole(0, 0xffff), 4);
    const digits = `${time}7${order.slice(0, 3)}8${order.slice(3)}${tail}`;
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
  };
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, "0");
}
