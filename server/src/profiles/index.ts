import { interParliamentaryUnion } from './ipu';
import { interpol } from './interpol';
import { modelUnitedNations } from './mun';
import type { BodyId, Profile } from './profile';
import { economicAndSocialCouncil, generalAssembly, humanRightsCouncil, securityCouncil } from './un';

/** Every body, in the order in which an enacting line is compared with them. */
export const PROFILES: readonly Profile[] = [
  interpol, interParliamentaryUnion, generalAssembly, securityCouncil, economicAndSocialCouncil, humanRightsCouncil, modelUnitedNations,
];

export const BODIES: readonly BodyId[] = ['un-ga', 'un-sc', 'un-ecosoc', 'un-hrc', 'ipu', 'interpol', 'mun'];

const byId = new Map(PROFILES.map((profile) => [profile.id, profile]));

export const profileOf = (body: BodyId): Profile => byId.get(body)!;

export const isBody = (value: unknown): value is BodyId => typeof value === 'string' && byId.has(value as BodyId);
