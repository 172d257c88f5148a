/** `9:00` for `09:00`. */
export const plainTime = (time: string): string => time.replace(/^0(\d)/, '$1');
