import type { Detector } from './detector.js';

/** In this order: later ones may build on what earlier ones found. */
export const dataDetectors: readonly Detector[] = [];

export const intentDetectors: readonly Detector[] = [];
