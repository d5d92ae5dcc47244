/** Version of the engine that judged, the same as the package's; a test holds them together. */
export const engineVersion = '0.1.0';
