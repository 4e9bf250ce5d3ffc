/** The national register in which an ICP filing can be looked up; an ICP number must link to it. */
export const icpRegister = 'https://beian.miit.gov.cn/';

/** The register of filings with the police, at the entry of a number such as 京公网安备11010102000001号; `null` where it holds no number. */
export function policeRegister(filing: string | null | undefined): string | null {
  const code = /\d{11,}/.exec(filing ?? '')?.[0];
  return code === undefined ? null : `https://beian.mps.gov.cn/#/query/webSearch?code=${code}`;
}
