import {
  askSignInLink,
  endAllSessions,
  endSession,
  openSession,
  readMe,
  readSessions,
  signOut,
} from './accounts.contract.ts';
import { bringListings } from './bulk.contract.ts';
import { readCommune, readTowns, searchCommunes } from './communes.contract.ts';
import * as editing from './editing.contract.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { readFindings } from './guidance.contract.ts';
import { startImport } from './imports.contract.ts';
import { readListing, readListingArea } from './listings.contract.ts';
import * as members from './members.contract.ts';
import * as newListings from './new-listings.contract.ts';
import { recogniseNeedsEndpoint } from './needs.contract.ts';
import { dropDemo, readHealth, startBackup } from './operator.contract.ts';
import { grantRight, readAccounts, removeAccount } from './operator-accounts.contract.ts';
import { readOrientation } from './orientation.contract.ts';
import { readStanding } from './standing.contract.ts';
import { readReports, sendReport, undoReport } from './reports.contract.ts';
import { readSettings } from './settings.contract.ts';

/** Every endpoint by the name of its operation; a test checks that the app serves these and no other. */
export const ENDPOINTS = {
  addMember: members.addMember,
  answerClaim: members.answerClaim,
  claimListing: members.claimListing,
  readClaims: members.readClaims,
  readMembers: members.readMembers,
  readMyClaims: members.readMyClaims,
  removeMember: members.removeMember,
  answerNewListing: newListings.answerNewListing,
  createListing: newListings.createListing,
  findLookAlikes: newListings.findLookAlikes,
  readNewListings: newListings.readNewListings,
  answerProposal: editing.answerProposal,
  closeListing: editing.closeListing,
  confirmListing: editing.confirmListing,
  askSignInLink,
  bringListings,
  dropDemo,
  endAllSessions,
  endSession,
  grantRight,
  openSession,
  readAccounts,
  readCommune,
  publishListing: editing.publishListing,
  readEdition: editing.readEdition,
  readFindings,
  readHealth,
  readListing,
  readListingArea,
  readMyListings: editing.readMyListings,
  readMe,
  readOrientation,
  readReports,
  readSessions,
  readSettings,
  readStanding,
  readTowns,
  recogniseNeeds: recogniseNeedsEndpoint,
  removeAccount,
  searchCommunes,
  sendReport,
  signOut,
  startBackup,
  startImport,
  undoReport,
  undoRevision: editing.undoRevision,
} satisfies Record<string, AnyEndpoint>;
