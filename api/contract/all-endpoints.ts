import {
  askSignInLink,
  beginProConnect,
  endAllSessions,
  endSession,
  openProConnectSession,
  openSession,
  readMe,
  readSessions,
  readSignInWays,
  signOut,
} from './accounts.contract.ts';
import { bringListings } from './bulk.contract.ts';
import { readCommune, readTowns, searchCommunes } from './communes.contract.ts';
import { readCrossings, readOutlines } from './crossings.contract.ts';
import * as editing from './editing.contract.ts';
import * as directory from './directory.contract.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { readJournal } from './journal.contract.ts';
import * as moderation from './moderation.contract.ts';
import { readFindings } from './guidance.contract.ts';
import { startImport } from './imports.contract.ts';
import { readListing, readListingArea } from './listings.contract.ts';
import * as members from './members.contract.ts';
import * as newListings from './new-listings.contract.ts';
import { recogniseNeedsEndpoint } from './needs.contract.ts';
import { dropDemo, readHealth, startBackup } from './operator.contract.ts';
import { grantRight, readAccounts, removeAccount } from './operator-accounts.contract.ts';
import { readOrientation } from './orientation.contract.ts';
import * as reminders from './reminders.contract.ts';
import { readStanding } from './standing.contract.ts';
import { readReports, sendReport, undoReport } from './reports.contract.ts';
import * as territories from './territories.contract.ts';
import { readSettings } from './settings.contract.ts';

/** Every endpoint by the name of its operation; a test checks that the app serves these and no other. */
export const ENDPOINTS = {
  addMember: members.addMember,
  answerClaim: members.answerClaim,
  claimListing: members.claimListing,
  chooseReminders: reminders.chooseReminders,
  confirmByReminder: reminders.confirmByReminder,
  markReturned: reminders.markReturned,
  readReminder: reminders.readReminder,
  readReminderChoice: reminders.readReminderChoice,
  refuseReminders: reminders.refuseReminders,
  resumeReminders: reminders.resumeReminders,
  sendReminders: reminders.sendReminders,
  unsubscribe: reminders.unsubscribe,
  readClaims: members.readClaims,
  readMembers: members.readMembers,
  readMyClaims: members.readMyClaims,
  removeMember: members.removeMember,
  answerChange: moderation.answerChange,
  answerReports: moderation.answerReports,
  chooseNotices: moderation.chooseNotices,
  mergeListings: moderation.mergeListings,
  readNotices: moderation.readNotices,
  readJournal,
  readQueue: moderation.readQueue,
  takeBack: moderation.takeBack,
  tellApart: moderation.tellApart,
  answerNewListing: newListings.answerNewListing,
  createListing: newListings.createListing,
  findLookAlikes: newListings.findLookAlikes,
  readNewListings: newListings.readNewListings,
  exportPartners: directory.exportPartners,
  exportPartnersOnMap: directory.exportPartnersOnMap,
  readDirectory: directory.readDirectory,
  readFeed: directory.readFeed,
  readCoverage: territories.readCoverage,
  readCrossings,
  readOutlines,
  readParts: territories.readParts,
  readReach: territories.readReach,
  readTerritory: territories.readTerritory,
  readUnanswered: territories.readUnanswered,
  readWhiteZones: territories.readWhiteZones,
  searchTerritories: territories.searchTerritories,
  answerProposal: editing.answerProposal,
  closeListing: editing.closeListing,
  confirmListing: editing.confirmListing,
  askSignInLink,
  beginProConnect,
  bringListings,
  dropDemo,
  endAllSessions,
  endSession,
  grantRight,
  openProConnectSession,
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
  readSignInWays,
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
