import { auditTemplates } from '../../support/audit-templates.ts';
import { recordTemplates } from '../../support/templates.ts';

auditTemplates(recordTemplates);
