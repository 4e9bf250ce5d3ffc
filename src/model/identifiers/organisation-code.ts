const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const weights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of an organisation code's first eight characters (GB 11714): 11 − Σ Ci·Wi mod 11, 10 → X, 11 → 0. */
export function organisationCheckCharacter(eight: string): string {
  const sum = weights.reduce((total, weight, place) => total + alphabet.indexOf(eight.charAt(place)) * weight, 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** Whether nine characters are an organisation code with the right check character. */
export function isOrganisationCode(code: string): boolean {
  return /^[0-9A-Z]{8}[0-9X]$/.test(code) && organisationCheckCharacter(code) === code.charAt(8);
}
