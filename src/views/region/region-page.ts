import type { Body, Region } from '../../model/portal.ts';
import { type CatalogueRow, catalogueRows } from '../catalogue/catalogue-page.ts';
import type { Directory } from '../../model/site/directory.ts';
import { type ObservationRow, observationRows } from '../indicator/indicator-page.ts';

/** Everything the page of one region shows. */
export type RegionPage = {
  readonly region: Region;
  readonly parent: Region | null;
  readonly parts: readonly Region[];
  readonly plans: readonly CatalogueRow[];
  readonly bodies: readonly Body[];
  readonly observations: readonly ObservationRow[];
};

/** Gathers what the page of a region shows. */
export function regionPage(region: Region, directory: Directory): RegionPage {
  const { regions, regionsByParent, bodiesByRegion, plansByRegion, observationsByRegion } = directory;
  return {
    region,
    parent: regions.get(region.parent ?? '') ?? null,
    parts: regionsByParent.get(region.id) ?? [],
    plans: catalogueRows(plansByRegion.get(region.id) ?? [], directory),
    bodies: bodiesByRegion.get(region.id) ?? [],
    observations: observationRows(observationsByRegion.get(region.id) ?? [], directory),
  };
}

/** A region with the regions inside it. */
export type RegionNode = { readonly region: Region; readonly planCount: number; readonly parts: readonly RegionNode[] };

/** The regions as a tree, in the order of the registry. */
export function regionTree({ portal, plansByRegion, regionsByParent }: Directory): readonly RegionNode[] {
  const nodeOf = (region: Region): RegionNode => ({
    region,
    planCount: plansByRegion.get(region.id)?.length ?? 0,
    parts: (regionsByParent.get(region.id) ?? []).map(nodeOf),
  });
  return portal.regions.filter((region) => region.parent === null).map(nodeOf);
}
