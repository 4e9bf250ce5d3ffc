import { checkAttachments } from './check-attachments.ts';
import { checkCycles } from './check-cycles.ts';
import { checkDates } from './check-dates.ts';
import { checkDisclosure } from './check-disclosure.ts';
import { checkIdentifiers } from './check-identifiers.ts';
import { checkIds } from './check-ids.ts';
import { checkLinks } from './check-links.ts';
import { checkMentions } from './check-mentions.ts';
import { checkNamedClauses } from './check-named-clauses.ts';
import { checkObservations } from './check-observations.ts';
import { checkOfficialDocument } from './check-official-document.ts';
import { checkOfficial } from './check-official.ts';
import { checkReferences } from './check-references.ts';
import { checkReports } from './check-reports.ts';
import { checkSite } from './check-site.ts';
import { checkTargets } from './check-targets.ts';
import { checkThresholds } from './check-thresholds.ts';
import type { Check } from './loaded.ts';

/** Every check of the whole site. */
export const checks: readonly Check[] = [
  checkSite,
  checkThresholds,
  checkOfficial,
  checkIds,
  checkIdentifiers,
  checkDisclosure,
  checkOfficialDocument,
  checkReferences,
  checkCycles,
  checkMentions,
  checkTargets,
  checkDates,
  checkObservations,
  checkReports,
  checkLinks,
  checkNamedClauses,
  checkAttachments,
];
