/** Modulus of the key of a French social security number (NIR; INSEE, arrêté of 1982-04-22). */
const MODULUS = 97n;

/**
 * Whether 13 digits, or 15 with their key, make a NIR (« 2A » and « 2B » for Corsica allowed). The month may be one of
 * the unknown or foreign ones (20 to 42, 50 to 99).
 */
export function isNir(text: string): boolean {
  const compact = text.replace(/[\s.-]/g, '').toUpperCase();
  if (!/^[1-478]\d{4}(?:\d{2}|2[AB])\d{6}(?:\d{2})?$/.test(compact)) return false;
  const month = Number(compact.slice(3, 5));
  if (month === 0 || (month > 12 && month < 20) || (month > 42 && month < 50)) return false;
  if (compact.length === 13) return true;
  const digits = BigInt(compact.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return MODULUS - (digits % MODULUS) === BigInt(compact.slice(13));
}
