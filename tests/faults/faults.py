# SPDX-License-Identifier: MIT
# The faults that run plants: name, tests that must notice it, file, text before, text after. The text before stands in the
# file exactly once, so that a fault that no longer fits its source is told, not skipped.
RULES = "tst_rules"
FIXES = "tst_rules tst_rule_fixes"
ENGINE = "tst_rule_engine"
PLAN = "tst_plan tst_rule_engine"
EDITS = "tst_edits tst_draft tst_change_set tst_plan"
READER = "tst_plan_reader"
WRITER = "tst_plan_writer"
SAVER = "tst_safe_file tst_safe_file_faults"

FAULTS = [
    # --- rules, one or more per family ----------------------------------------------------------------------------------
    ("APP-01 limits the OSD Proxy", RULES, "model/catalog/applications.cpp", '"OSD", 0, false', '"OSD", 1, false'),
    ("APP-01 reports the number allowed", RULES, "model/rules/app/app_01.cpp", "count > most)", "count >= most)"),
    ("APP-02 allows two", RULES, "model/rules/app/app_02.cpp", "if (count > 1)", "if (count > 2)"),
    ("APP-03 reports each repeat", RULES, "model/rules/app/app_03.cpp", "reported.push_back(app.type);", ""),
    ("APP-05 judges the Central MP", RULES, "model/rules/app/app_05.cpp", " && !facts.isCentral(point)", ""),
    ("APP-06 forgets the OSD Proxy", RULES, "model/rules/app/app_06.cpp", " | bit(App::OsdProxy)", ""),
    ("APP-07 judges MPs with applications", RULES, "model/rules/app/app_07.cpp", "applicationMask(point) == 0", "applicationMask(point) != 0"),
    ("APP-09 counts the limit as too much", RULES, "model/rules/app/app_09.cpp", "facts.siteCount() >", "facts.siteCount() >="),
    ("APP-09 takes names for placeholders", RULES, "model/rules/app/app_09.cpp",
     ".arg(context.name(), QString::number(context.plan.count(Kind::Site)), QString::number(context.plan.clientTotal()));",
     ".arg(context.name()).arg(context.plan.count(Kind::Site)).arg(context.plan.clientTotal());"),
    ("CEN-01 accepts two", RULES, "model/rules/cen/cen_01.cpp", "if (central.size() > 1)", "if (central.size() > 2)"),
    ("CEN-02 wants both missing", RULES, "model/rules/cen/cen_02.cpp", "if (!server || !database)", "if (!server && !database)"),
    ("DS-01 fires on an empty plan", RULES, "model/rules/ds/ds_01.cpp", "facts.topInheritsService() && ", ""),
    ("DS-02 looks at the effective service", RULES, "model/rules/ds/ds_02.cpp", "facts.ownService(object);", "facts.effectiveService(object);"),
    ("DS-03 mistakes LAN for WAN", RULES, "model/rules/ds/ds_03.cpp", "stands != facts.lan(site)", "stands == facts.lan(site)"),
    ("DS-04 ignores that the local one is responsible", RULES, "model/rules/ds/ds_04.cpp", "if (local && !itself)", "if (local)"),
    ("MP-01 looks for hyphens", RULES, "model/rules/mp/mp_01.cpp", "find('_') !=", "find('-') !="),
    ("MP-02 minds letter case", RULES, "model/rules/mp/mp_02.cpp", "return caseFolded(facts.memberName(ref));",
     "return std::string(facts.memberName(ref));"),
    ("MP-03 wants a leg in each place", RULES, "model/rules/mp/mp_03.cpp", "if (facts.hasLeg(point))\n            return;", ""),
    ("MP-04 wants a region's MP to stand in no site of it", RULES, "model/rules/mp/mp_04.cpp", "!facts.isWithin(place, home)", "place != home"),
    ("SIS-01 looks only in the segment", RULES, "model/rules/sis/sis_01.cpp",
     "if (!found)\n            facts.forEachPointStandingIn(site, look);", ""),
    ("SIS-02 allows two", RULES, "model/rules/sis/sis_02.cpp", "if (count > 1)", "if (count > 2)"),
    ("STR-02 looks for regions in regions", RULES, "model/rules/str/str_02.cpp", "above.is(Kind::Site))\n            out",
     "above.is(Kind::Region))\n            out"),
    ("STR-05 takes the line of a site for a link inside", RULES, "model/rules/str/site_networks.h", "!(differ = !facts.hasLeg(mp.ref))",
     "!(differ = true || facts.hasLeg(mp.ref))"),
    ("STR-07 repeats itself below", RULES, "model/rules/str/str_07.cpp", "!above.is(Kind::Region) || facts.hasSiteBelow(above)", "above"),
    ("STR-09 minds letter case", RULES, "model/plan/plan.cpp", "hashText(caseFolded(name(ref))), where", "hashText(name(ref)), where"),
    ("WOL-01 forgets the OSD Proxy", RULES, "model/rules/wol/wol_01.cpp", "mp.has(App::OsdProxy) || mp.has", "mp.has"),
    ("WOL-02 goes by place, not by home", RULES, "model/rules/wol/wol_02.cpp", "mp.home() == site", "mp.standsIn() == site"),
    # --- fixes, settings, keys ------------------------------------------------------------------------------------------
    ("Attaching moves the server", FIXES, "model/rules/fix_guards.cpp", "if (place)\n        draft.set", "if (false)\n        draft.set"),
    ("The Central MP may be deleted as idle", FIXES, "model/rules/app/app_07.cpp",
     " && !context.plan.point(context.subjects[0]).central", ""),
    ("A service is inherited from nobody", FIXES, "model/rules/ds/ds_02.cpp", "if (inherited && plan.has", "if (!inherited || plan.has"),
    ("Numbering ignores names in use", FIXES, "model/plan/draft.cpp", "while (isPointNameTaken(candidate)) {",
     "while (candidate == wanted && isPointNameTaken(candidate)) {"),
    ("A fingerprint of names", RULES, "model/rules/mp/mp_04.cpp", "Fingerprint().add(facts.id(home))", "Fingerprint().add(hashText(facts.pointName(point)))"),
    ("Rules that are off run", RULES, "model/rules/rule_runner.cpp", "settings.isOff(rule.code)", "settings.isOff({})"),
    ("Keys lose their detail", RULES, "model/rules/finding_text.cpp", "detail.empty() ? 0 : hashText(detail)", "0"),
    # --- waivers ----------------------------------------------------------------------------------------------------------
    ("A waiver accepts other facts", "tst_waivers", "model/rules/waivers.h", "return fingerprint && *fingerprint == finding.fingerprint;",
     "return fingerprint.has_value();"),
    ("A waiver never expires", "tst_waivers", "model/rules/waivers.cpp", "!expires.empty() && expires < m_today", "expires.size() > 99"),
    ("A subtree keeps what left it", "tst_waivers", "model/rules/live_waivers.cpp", "if (!m_waivers.hasSubtrees())", "if (true)"),
    ("A finding belongs where one of its objects does", "tst_waivers", "model/rules/waivers.cpp",
     "return !subjects.empty() && std::ranges::all_of(subjects,", "return !subjects.empty() && std::ranges::any_of(subjects,"),
    # --- indexes and facts ----------------------------------------------------------------------------------------------
    ("The old owner's bucket is not told", ENGINE, "model/plan/plan_fields.cpp", "self.sibling = {};\n        touch(bucket, before);",
     "self.sibling = {};"),
    ("The list of Central MPs is not told", ENGINE, "model/plan/plan_fields.cpp", "touchGlobal(GlobalCell::CentralPoints);", ""),
    ("A leg taken away is not told", ENGINE, "model/plan/plan_fields.cpp", "touch(Aspect::PointsInSegment, old.segment);", ""),
    ("Leaving the top is not counted", PLAN, "model/plan/plan_fields.cpp", "before.is(Kind::Organization) && --m_plan.m_inheritingTop == 0",
     "before.is(Kind::Organization) && m_plan.m_inheritingTop == 0"),
    ("Clients are counted twice", PLAN, "model/plan/plan_fields.cpp", "m_plan.m_clientTotal -= std::max(self.clients, 0);", ""),
    ("A segment that changes site keeps its network", ENGINE, "model/facts/networks.cpp",
     "cell.aspect() == Aspect::SegmentOwner && m_siteOf.contains(cell.index())", "false"),
    ("A WAN link does not separate", "tst_rules tst_oracle", "model/facts/networks.cpp", "plan.owner(end) && !endsWan(plan, end);", "plan.owner(end);"),
    ("A LAN is not dissolved", ENGINE, "model/facts/networks.cpp", "            m_lan.erase(other);\n", ""),
    ("A memoised fact wakes nobody", ENGINE, "model/rules/rule_engine.cpp", "if (changed)\n        wake(Cell(aspect, index));", ""),
    ("Findings of the dead stay", ENGINE, "model/rules/rule_engine.cpp", "dropNode(nodeId(type, ref.index()));", ";"),
    ("Served objects stay in the list", PLAN, "model/plan/plan_fields.cpp", "m_plan.m_points[own.index()].firstServed = node.next;", ";"),
    # --- edits and drafts -----------------------------------------------------------------------------------------------
    ("Listing once removes all", FIXES, "model/edits/application_edits.cpp", "std::remove_if(first + 1,", "std::remove_if(first,"),
    ("Undo keeps the new value", EDITS, "model/plan/change_set.cpp", "std::swap(change.before, change.after);", ";"),
    ("References to what is gone stay", EDITS, "model/plan/draft.cpp", "clear(m_plan.id(reference.user), reference.field);", ";"),
    ("An object may stand in itself", EDITS, "model/plan/draft.cpp",
     "return fail(object, tr(\"It would stand inside itself.\"));", "return;"),
    ("A copy is a second Central MP", EDITS, "model/edits/move_edits.cpp", "fieldId == FieldId::Central\n", "false\n"),
    ("A new Central MP leaves the old one marked", EDITS, "model/edits/structure_edits.cpp",
     "draft.set(draft.base().id(other), FieldId::Central, false);", ";"),
    ("A moved MP keeps foreign legs", EDITS, "model/edits/move_edits.cpp", "std::erase_if(legs, isForeign);", ""),
    # --- reading, writing, saving ---------------------------------------------------------------------------------------
    ("Lists are written as they come", WRITER + " tst_rules", "model/io/plan_writer.cpp", "std::ranges::sort(byId);", ""),
    ("Defaults are written", WRITER + " tst_rules", "model/io/plan_writer.cpp", "if (isDefault(value) && !row->required)", "if (false)"),
    ("A dangling reference is read", READER, "model/io/plan_references.cpp", "if (target.isNull()) {", "if (target.isNull() && row.required) {"),
    ("A reference to a wrong kind is read", READER, "model/io/plan_references.cpp", "!contains(row.refKinds, target.kind())", "false"),
    ("A ring of regions is read", READER, "model/io/plan_references.cpp", "    checkCycles(plan, problems);\n", ""),
    ("The folder is not synced", SAVER, "model/io/safe_file.cpp", "::fsync(m_folder.value());", "0;"),
    ("The file is not synced", SAVER, "model/io/safe_file.cpp", "::fsync(m_temporary.fd());", "0;"),
    ("A file changed meanwhile is replaced", SAVER, "model/io/safe_file.cpp", "|| !expectationHolds(exists, now)", ""),
    ("A short write is the last", SAVER, "model/io/file_descriptor.cpp", "bytes = bytes.sliced(count);", "bytes = {};"),
]
