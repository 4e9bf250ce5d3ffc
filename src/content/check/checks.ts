import { checkAttachments } from './check-attachments.ts';
import { checkBodies } from './check-bodies.ts';
import { checkContradictions } from './check-contradictions.ts';
import { checkCycles } from './check-cycles.ts';
import { checkDates } from './check-dates.ts';
import { checkDisclosure } from './check-disclosure.ts';
import { checkDue } from './check-due.ts';
import { checkIdentifiers } from './check-identifiers.ts';
import { checkIds } from './check-ids.ts';
import { checkLinks } from './check-links.ts';
import { checkMentions } from './check-mentions.ts';
import { checkNamedClauses } from './check-named-clauses.ts';
import { checkObservations } from './check-observations.ts';
import { checkOfficialDocument } from './check-official-document.ts';
import { checkOfficial } from './check-official.ts';
import { checkReach } from './check-reach.ts';
import { checkReferences } from './check-references.ts';
import { checkBodyTimes } from './check-body-times.ts';
import { checkRegions } from './check-regions.ts';
import { checkReplaced } from './check-replaced.ts';
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
  checkRegions,
  checkBodyTimes,
  checkBodies,
  checkReplaced,
  checkMentions,
  checkTargets,
  checkContradictions,
  checkDue,
  checkDates,
  checkObservations,
  checkReach,
  checkReports,
  checkLinks,
  checkNamedClauses,
  checkAttachments,
];
