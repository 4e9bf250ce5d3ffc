import type { Check } from './check.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkAlfa } from './checks/alfa.ts';
import { checkAxe } from './checks/axe.ts';
import { checkChartTables } from './checks/chart-tables.ts';
import { checkClipping } from './checks/clipping.ts';
import { checkCurrentPage } from './checks/current-page.ts';
import { checkDrawings } from './checks/drawings.ts';
import { checkFigures } from './checks/figures.ts';
import { checkFocus } from './checks/focus.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkHtml } from './checks/html.ts';
import { checkLandmarks } from './checks/landmarks.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkMarkContrast } from './checks/mark-contrast.ts';
import { checkMotion } from './checks/motion.ts';
import { checkNetwork } from './checks/network.ts';
import { checkPrintDetails } from './checks/print-details.ts';
import { checkReflow } from './checks/reflow.ts';
import { checkSearchForm } from './checks/search-form.ts';
import { checkSkipLink } from './checks/skip-link.ts';
import { checkTables } from './checks/tables.ts';
import { checkTargets } from './checks/targets.ts';
import { checkTextContrast } from './checks/text-contrast.ts';
import { checkWithoutScripts } from './checks/without-scripts.ts';

/** Every check of the audit, in the order in which they are told. */
export const checks: readonly Check[] = [
  checkAxe,
  checkAlfa,
  checkHtml,
  checkHeadings,
  checkLandmarks,
  checkLanguages,
  checkTables,
  checkAddresses,
  checkSearchForm,
  checkTargets,
  checkReflow,
  checkClipping,
  checkTextContrast,
  checkMarkContrast,
  checkCurrentPage,
  checkFigures,
  checkDrawings,
  checkChartTables,
  checkPrintDetails,
  checkMotion,
  checkWithoutScripts,
  checkNetwork,
  checkSkipLink,
  checkFocus,
];
