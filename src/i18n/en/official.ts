import type { OfficialWords } from '../dictionary/official.ts';

/** Words that an official portal must show, in English. */
export const official = {
  source: 'Source',
  publishedHere: 'Put online here',
  validity: {
    stated: (validity) => `Validity: ${validity}.`,
    text: {
      有效: 'This document is marked as in force.',
      失效: 'This document is marked as lapsed; it no longer applies.',
      废止: 'This document is marked as repealed; it no longer applies.',
      已调整: 'The contents of this document have been adjusted; check the adjusted contents before you cite it.',
    },
    supersededBy: 'Superseded by this document: ',
  },
  guide: {
    title: 'Particulars required by law',
    fields: {
      classification: 'Classes of government information',
      arrangement: 'Arrangement',
      access: 'How to obtain information',
      name: 'Office in charge',
      address: 'Office address',
      hours: 'Office hours',
      phone: 'Telephone',
      fax: 'Fax',
      internet: 'Contact online',
    },
  },
  institutionMark: 'Mark of a Party or government website',
  standards: 'Standards followed',
} satisfies OfficialWords;
