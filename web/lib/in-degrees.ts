/** `45,55909`: a latitude or a longitude, to the metre. */
export const inDegrees = (degrees: number): string => degrees.toFixed(5).replace('.', ',');
