/** The page where a listing is edited. */
export const editAddress = (id: string): string => `/mes-fiches/${encodeURIComponent(id)}`;
