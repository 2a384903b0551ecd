"use client";

import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { drawMoon } from "./draw-moon.ts";
import type { Place } from "./orthographic.ts";
import styles from "./moon.module.css";

const pictureUrl = "/assets/moon-lroc-2048.jpg";

const readPicture = async (): Promise<ImageData | null> => {
  const image = new Image();
  image.src = pictureUrl;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context?.drawImage(image, 0, 0);
  return context?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
};

/** Read once, however many discs a page draws. */
let picture: Promise<ImageData | null> | undefined;

type Props = {
  readonly centre: Place;
};

/** The lit surface; without scripts or picture the disc keeps its outline, grid and site. */
export const MoonCanvas = ({ centre: { latitudeDeg, longitudeDeg } }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: true });
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    let unmounted = false;
    const draw = (data: ImageData | null): void => {
      const size = Math.round(element.clientWidth * Math.min(2, window.devicePixelRatio));
      if (unmounted || data === null || size === 0) return;
      element.width = size;
      element.height = size;
      const disc = drawMoon(data, size, { latitudeDeg, longitudeDeg }, scheme === "dark");
      element.getContext("2d")?.putImageData(disc, 0, 0);
      element.dataset.drawn = "";
    };
    const redraw = (): void => {
      picture ??= readPicture().catch(() => null);
      void picture.then(draw);
    };
    const observer = new ResizeObserver(redraw);
    observer.observe(element);
    return () => {
      unmounted = true;
      observer.disconnect();
    };
  }, [latitudeDeg, longitudeDeg, scheme]);
  return <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />;
};
