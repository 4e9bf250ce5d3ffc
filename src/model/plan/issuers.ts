type Issued = { readonly issuer: string | null; readonly jointIssuers: readonly string[] };

/** The bodies that issued a plan together, the one in charge first; none where none is stated. */
export const issuersOf = ({ issuer, jointIssuers }: Issued): readonly string[] => [
  ...new Set([...(issuer === null ? [] : [issuer]), ...jointIssuers]),
];
