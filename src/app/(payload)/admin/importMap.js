import { PlainDiff as PlainDiff_dae0f1b759ff62fb5167d8b2f6c3d39a } from '../../../../src/admin/diff/PlainDiff.tsx'
import { QuestionField as QuestionField_2d4a0d8acfb9f0b1ad17138695d42ca3 } from '../../../../src/admin/QuestionField.tsx'
import { LongTextField as LongTextField_83c18c0c18d827c5f399b576e2e9b5b1 } from '../../../../src/admin/LongTextField.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OwnWords as OwnWords_0ae34239240fb8966412016316dd7d11 } from '../../../../src/admin/invitations/OwnWords.tsx'
import { QuestionSetButton as QuestionSetButton_3ecd4a92ed38a4fca3280944103e505d } from '../../../../src/admin/QuestionSetButton.tsx'
import { ExchangeLabel as ExchangeLabel_552be8a470284da21596891b689b5abf } from '../../../../src/admin/ExchangeLabel.tsx'
import { ExchangesDiff as ExchangesDiff_e77cfaf6d198fafdf72b693a1b38d296 } from '../../../../src/admin/diff/ExchangesDiff.tsx'
import { DateField as DateField_e5f1b15a90625e6d5dca1c40836f0866 } from '../../../../src/admin/DateField.tsx'
import { BylineLabel as BylineLabel_411c788bf9164191e8d47e3c348d6911 } from '../../../../src/admin/BylineLabel.tsx'
import { CorrectByline as CorrectByline_26dd9b7b291ef416177b1e2fa40c161b } from '../../../../src/admin/CorrectByline.tsx'
import { CorrectionLabel as CorrectionLabel_455e7ebfc0bdfcc7b66f3e7b3dcabaf0 } from '../../../../src/admin/CorrectionLabel.tsx'
import { InvitationsPanel as InvitationsPanel_c45f4cfe494efbbfa06fd4eba8943c5a } from '../../../../src/admin/invitations/InvitationsPanel.tsx'
import { ApprovalPanel as ApprovalPanel_a127dd04d1a8cefb2b246f9e0e8d1abf } from '../../../../src/admin/approval/ApprovalPanel.tsx'
import { SchedulePanel as SchedulePanel_1d119b9b39cdd74ccb561003f14bae12 } from '../../../../src/admin/schedule/SchedulePanel.tsx'
import { PlannedCell as PlannedCell_c65b9ba8ba9002b0c04f92490fb15230 } from '../../../../src/admin/schedule/PlannedCell.tsx'
import { Comments as Comments_e4eec256321a9acca8df939c20f98d47 } from '../../../../src/admin/comments/Comments.tsx'
import { ExportItems as ExportItems_b10e897a5a93bd30bc19323f55a1c782 } from '../../../../src/admin/lists/ExportItems.tsx'
import { ImportLink as ImportLink_95959a597e108bfa8b9f1fd26db3a741 } from '../../../../src/admin/importing/ImportLink.tsx'
import { GiveSelected as GiveSelected_1abb531d187fb5f66145f375379144e2 } from '../../../../src/admin/lists/GiveSelected.tsx'
import { Checks as Checks_2954ac549b0a9ee4bbea41f2cabd478a } from '../../../../src/admin/checks/Checks.tsx'
import { ReleaseLock as ReleaseLock_45c99e6072b7085da3862db250420476 } from '../../../../src/admin/ReleaseLock.tsx'
import { ConflictGuard as ConflictGuard_202d25ee07647ae3398f0d8dffa352ba } from '../../../../src/admin/conflict/ConflictGuard.tsx'
import { AmbassadorCell as AmbassadorCell_ed0831c460e4ed19311e165f6e89778b } from '../../../../src/admin/relay/lists/AmbassadorCell.tsx'
import { AmbassadorFilters as AmbassadorFilters_1fdb1afab9ea4267538c2d68f7b6c5f1 } from '../../../../src/admin/relay/lists/AmbassadorFilters.tsx'
import { TermCell as TermCell_5b2d55ade16d4dc0efe8ffcc169eb924 } from '../../../../src/admin/relay/lists/TermCell.tsx'
import { TermFilters as TermFilters_305770d4c19d039fe778430ac0ae272e } from '../../../../src/admin/relay/lists/TermFilters.tsx'
import { Icon as Icon_5eddd781ceb78812efb2dcc0cec36920 } from '../../../../src/admin/brand/Icon.tsx'
import { Logo as Logo_2e763df44b42c422bacb8a7fd68ccf87 } from '../../../../src/admin/brand/Logo.tsx'
import { ShortcutsLink as ShortcutsLink_c5baf1e9f986ef64d03b2ff1c91d96a1 } from '../../../../src/admin/shortcuts/ShortcutsLink.tsx'
import { Desk as Desk_9b265cdce587aaadd1d568b32dd22f18 } from '../../../../src/admin/desk/Desk.tsx'
import { RelayToday as RelayToday_14aa4534f6fc2763c2985ee9fd487294 } from '../../../../src/admin/relay/RelayToday.tsx'
import { ImportNavLink as ImportNavLink_db5a4ba2b281b28804616b6436143017 } from '../../../../src/admin/importing/ImportNavLink.tsx'
import { RelayNavLink as RelayNavLink_c382fa9cd3ccda9f9bd1a586f88caf3a } from '../../../../src/admin/relay/RelayNavLink.tsx'
import { CalendarNavLink as CalendarNavLink_a6b82d559bcc42b9ec510a32c8a5fb8f } from '../../../../src/admin/calendar/CalendarNavLink.tsx'
import { Shortcuts as Shortcuts_973b96f47ad4106d3f101f3d9f1db1d3 } from '../../../../src/admin/shortcuts/Shortcuts.tsx'
import { RestoreGuard as RestoreGuard_80ce5255cdce26dcd150a45d9e29a1b6 } from '../../../../src/admin/conflict/RestoreGuard.tsx'
import { RelayView as RelayView_3bd44a5916c4f46c933e19c828cc7b8e } from '../../../../src/admin/relay/RelayView.tsx'
import { CalendarView as CalendarView_d10e7a8a7fc968768d91009fe9136af2 } from '../../../../src/admin/calendar/CalendarView.tsx'
import { GuideView as GuideView_51ff3887475ff0b159bf43fe2711efc6 } from '../../../../src/admin/relay/GuideView.tsx'
import { ImportView as ImportView_b4ccb9ed195be470405810dfe16843f1 } from '../../../../src/admin/importing/ImportView.tsx'
import { Sections as Sections_5011f7acf9a37972dc1e5ba4a13e8288 } from '../../../../src/admin/desk/Sections.tsx'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/diff/PlainDiff.tsx#PlainDiff": PlainDiff_dae0f1b759ff62fb5167d8b2f6c3d39a,
  "/src/admin/QuestionField.tsx#QuestionField": QuestionField_2d4a0d8acfb9f0b1ad17138695d42ca3,
  "/src/admin/LongTextField.tsx#LongTextField": LongTextField_83c18c0c18d827c5f399b576e2e9b5b1,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/invitations/OwnWords.tsx#OwnWords": OwnWords_0ae34239240fb8966412016316dd7d11,
  "/src/admin/QuestionSetButton.tsx#QuestionSetButton": QuestionSetButton_3ecd4a92ed38a4fca3280944103e505d,
  "/src/admin/ExchangeLabel.tsx#ExchangeLabel": ExchangeLabel_552be8a470284da21596891b689b5abf,
  "/src/admin/diff/ExchangesDiff.tsx#ExchangesDiff": ExchangesDiff_e77cfaf6d198fafdf72b693a1b38d296,
  "/src/admin/DateField.tsx#DateField": DateField_e5f1b15a90625e6d5dca1c40836f0866,
  "/src/admin/BylineLabel.tsx#BylineLabel": BylineLabel_411c788bf9164191e8d47e3c348d6911,
  "/src/admin/CorrectByline.tsx#CorrectByline": CorrectByline_26dd9b7b291ef416177b1e2fa40c161b,
  "/src/admin/CorrectionLabel.tsx#CorrectionLabel": CorrectionLabel_455e7ebfc0bdfcc7b66f3e7b3dcabaf0,
  "/src/admin/invitations/InvitationsPanel.tsx#InvitationsPanel": InvitationsPanel_c45f4cfe494efbbfa06fd4eba8943c5a,
  "/src/admin/approval/ApprovalPanel.tsx#ApprovalPanel": ApprovalPanel_a127dd04d1a8cefb2b246f9e0e8d1abf,
  "/src/admin/schedule/SchedulePanel.tsx#SchedulePanel": SchedulePanel_1d119b9b39cdd74ccb561003f14bae12,
  "/src/admin/schedule/PlannedCell.tsx#PlannedCell": PlannedCell_c65b9ba8ba9002b0c04f92490fb15230,
  "/src/admin/comments/Comments.tsx#Comments": Comments_e4eec256321a9acca8df939c20f98d47,
  "/src/admin/lists/ExportItems.tsx#ExportItems": ExportItems_b10e897a5a93bd30bc19323f55a1c782,
  "/src/admin/importing/ImportLink.tsx#ImportLink": ImportLink_95959a597e108bfa8b9f1fd26db3a741,
  "/src/admin/lists/GiveSelected.tsx#GiveSelected": GiveSelected_1abb531d187fb5f66145f375379144e2,
  "/src/admin/checks/Checks.tsx#Checks": Checks_2954ac549b0a9ee4bbea41f2cabd478a,
  "/src/admin/ReleaseLock.tsx#ReleaseLock": ReleaseLock_45c99e6072b7085da3862db250420476,
  "/src/admin/conflict/ConflictGuard.tsx#ConflictGuard": ConflictGuard_202d25ee07647ae3398f0d8dffa352ba,
  "/src/admin/relay/lists/AmbassadorCell.tsx#AmbassadorCell": AmbassadorCell_ed0831c460e4ed19311e165f6e89778b,
  "/src/admin/relay/lists/AmbassadorFilters.tsx#AmbassadorFilters": AmbassadorFilters_1fdb1afab9ea4267538c2d68f7b6c5f1,
  "/src/admin/relay/lists/TermCell.tsx#TermCell": TermCell_5b2d55ade16d4dc0efe8ffcc169eb924,
  "/src/admin/relay/lists/TermFilters.tsx#TermFilters": TermFilters_305770d4c19d039fe778430ac0ae272e,
  "/src/admin/brand/Icon.tsx#Icon": Icon_5eddd781ceb78812efb2dcc0cec36920,
  "/src/admin/brand/Logo.tsx#Logo": Logo_2e763df44b42c422bacb8a7fd68ccf87,
  "/src/admin/shortcuts/ShortcutsLink.tsx#ShortcutsLink": ShortcutsLink_c5baf1e9f986ef64d03b2ff1c91d96a1,
  "/src/admin/desk/Desk.tsx#Desk": Desk_9b265cdce587aaadd1d568b32dd22f18,
  "/src/admin/relay/RelayToday.tsx#RelayToday": RelayToday_14aa4534f6fc2763c2985ee9fd487294,
  "/src/admin/importing/ImportNavLink.tsx#ImportNavLink": ImportNavLink_db5a4ba2b281b28804616b6436143017,
  "/src/admin/relay/RelayNavLink.tsx#RelayNavLink": RelayNavLink_c382fa9cd3ccda9f9bd1a586f88caf3a,
  "/src/admin/calendar/CalendarNavLink.tsx#CalendarNavLink": CalendarNavLink_a6b82d559bcc42b9ec510a32c8a5fb8f,
  "/src/admin/shortcuts/Shortcuts.tsx#Shortcuts": Shortcuts_973b96f47ad4106d3f101f3d9f1db1d3,
  "/src/admin/conflict/RestoreGuard.tsx#RestoreGuard": RestoreGuard_80ce5255cdce26dcd150a45d9e29a1b6,
  "/src/admin/relay/RelayView.tsx#RelayView": RelayView_3bd44a5916c4f46c933e19c828cc7b8e,
  "/src/admin/calendar/CalendarView.tsx#CalendarView": CalendarView_d10e7a8a7fc968768d91009fe9136af2,
  "/src/admin/relay/GuideView.tsx#GuideView": GuideView_51ff3887475ff0b159bf43fe2711efc6,
  "/src/admin/importing/ImportView.tsx#ImportView": ImportView_b4ccb9ed195be470405810dfe16843f1,
  "/src/admin/desk/Sections.tsx#Sections": Sections_5011f7acf9a37972dc1e5ba4a13e8288
}
