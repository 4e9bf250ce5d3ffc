import { attachmentAddress, planAddress } from '../../model/addresses.ts';
import type { Body, Plan } from '../../model/portal.ts';
import { planKinds } from '../../model/vocabularies.ts';
import { fullLink, type SiteRoot } from '../link.ts';
import { bodyReference } from './body-node.ts';
import { type JsonLd, temporalCoverage } from './json-ld.ts';

/** What a plan refers to. */
export type PlanAround = {
  readonly issuers: readonly Body[];
  readonly region: { readonly name: string } | null;
  readonly related: readonly { readonly type: Plan['relations'][number]['type']; readonly back: boolean; readonly plan: Plan }[];
};

/** 已调整 says neither that a plan is in force as it stands nor that it is not. */
const legalForce: Readonly<Record<NonNullable<Plan['validity']>, string | null>> = {
  有效: 'https://schema.org/InForce',
  失效: 'https://schema.org/NotInForce',
  废止: 'https://schema.org/NotInForce',
  已调整: null,
};

/** A plan that another has replaced is not said to be in force, even where its own record still says so. */
function legalForceOf({ validity, replacedBy }: Plan): string | null {
  return validity === null || (validity === '有效' && replacedBy.length > 0) ? null : legalForce[validity];
}

function legislationReference({ id, planTitle }: Plan, root: SiteRoot): JsonLd {
  const url = fullLink(planAddress(id), root);
  return { '@type': ['Legislation', 'Report'], '@id': url, name: planTitle, url };
}

/** A plan as legislation and report: identifier is the 索引号, legislationIdentifier the 文号, legislationDate the date printed on the document, else the one in the register, datePublished the 发布日期. */
export function planNode(plan: Plan, { issuers, region, related }: PlanAround, root: SiteRoot): JsonLd {
  const area = region === null ? null : { '@type': 'AdministrativeArea', name: region.name };
  const publishers = issuers.map((issuer) => bodyReference(issuer, root));
  const linked = (type: string) =>
    related.filter((relation) => relation.type === type && !relation.back).map((relation) => legislationReference(relation.plan, root));
  return {
    ...legislationReference(plan, root),
    headline: plan.title,
    abstract: plan.summary,
    inLanguage: plan.lang,
    identifier: plan.indexNumber,
    legislationIdentifier: plan.documentNumber?.normalised ?? null,
    legislationType: planKinds[plan.kind],
    legislationDate: plan.documentDate ?? plan.recordedDate,
    legislationLegalForce: legalForceOf(plan),
    legislationJurisdiction: area,
    legislationRepeals: linked('supersedes'),
    datePublished: plan.publishedDate,
    temporalCoverage: temporalCoverage(plan.period),
    spatialCoverage: area,
    keywords: plan.categories,
    publisher: publishers.length > 1 ? publishers : (publishers[0] ?? null),
    isBasedOn: plan.original?.url ?? null,
    encoding: plan.attachments.map(({ file, title }) => ({
      '@type': 'MediaObject',
      name: title,
      contentUrl: fullLink(attachmentAddress(plan.id, file), root),
    })),
  };
}
