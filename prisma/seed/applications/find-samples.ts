import { requestModeOf, type ApplicationType, type RequestMode } from "@regolith/domain";
import { idOf, type Ids, type SeedContext } from "../context.ts";
import { SAMPLES } from "../data.ts";
import { isRequestable, type DemonstrationSample } from "../demonstration/catalogue.ts";
import type { SampleWish } from "./spec.ts";

/** A sample an application asks for. */
export interface AskedSample {
  readonly id: string;
  readonly code: string;
  readonly requestMode: RequestMode;
}

/** Finds what applications ask for: real numbers, or invented samples nobody touched, each only once unless it is wished for again. */
export class SampleFinder {
  readonly #context: SeedContext;
  readonly #catalogue: readonly DemonstrationSample[];
  readonly #published: Ids;
  readonly #taken = new Set<string>();
  readonly #wished = new Map<string, AskedSample>();

  constructor(context: SeedContext, catalogue: readonly DemonstrationSample[], published: Ids) {
    this.#context = context;
    this.#catalogue = catalogue;
    this.#published = published;
  }

  /** Throws when there is no such sample. */
  find(wish: string | SampleWish, type: ApplicationType): AskedSample {
    return typeof wish === "string" ? this.#publishedSample(wish) : this.#invented(wish, type);
  }

  #publishedSample(code: string): AskedSample {
    const form = SAMPLES.find((sample) => sample.code === code)?.form;
    if (form === undefined) throw new Error(`Not a published number: ${code}`);
    return { id: idOf(this.#published, code), code, requestMode: requestModeOf(form) };
  }

  #invented({ again = false, ...wish }: SampleWish, type: ApplicationType): AskedSample {
    const words = JSON.stringify(wish);
    const asked = (again ? this.#wished.get(words) : null) ?? this.#untouched(wish, type);
    this.#wished.set(words, asked);
    return asked;
  }

  #untouched(wish: SampleWish, type: ApplicationType): AskedSample {
    const found = this.#catalogue.find(
      (sample) => !this.#taken.has(sample.id) && this.#fulfils(sample, wish, type),
    );
    if (found === undefined) throw new Error(`No sample like ${JSON.stringify(wish)}`);
    this.#taken.add(found.id);
    const { code, form } = found.piece;
    return { id: found.id, code, requestMode: requestModeOf(form) };
  }

  #fulfils(sample: DemonstrationSample, wish: SampleWish, type: ApplicationType): boolean {
    const { lot, piece } = sample;
    const { availableUg } = this.#context.book.balanceOf(sample.id);
    return (
      lot.mission === wish.mission &&
      piece.form === wish.form &&
      piece.useCategory === type &&
      piece.code !== lot.code &&
      (wish.rock === null || piece.lithology.name.en === wish.rock) &&
      (wish.method === null || lot.collectionMethod === wish.method) &&
      Number(availableUg) >= wish.leastMg * 1000 &&
      sample.isUntouched &&
      isRequestable(this.#context, sample)
    );
  }
}
