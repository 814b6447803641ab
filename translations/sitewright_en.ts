<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ArrangeEdits</name>
        <message numerus="yes">
            <source>%n box(es)</source>
            <translation>
                <numerusform>%n box</numerusform>
                <numerusform>%n boxes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message numerus="yes">
            <source>%Ln regions</source>
            <translation>
                <numerusform>%Ln region</numerusform>
                <numerusform>%Ln regions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sites</source>
            <translation>
                <numerusform>%Ln site</numerusform>
                <numerusform>%Ln sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln clients</source>
            <translation>
                <numerusform>%Ln client</numerusform>
                <numerusform>%Ln clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more segments</source>
            <translation>
                <numerusform>and %Ln more segment</numerusform>
                <numerusform>and %Ln more segments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln errors</source>
            <translation>
                <numerusform>%Ln error</numerusform>
                <numerusform>%Ln errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warnings</source>
            <translation>
                <numerusform>%Ln warning</numerusform>
                <numerusform>%Ln warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hints</source>
            <translation>
                <numerusform>%Ln hint</numerusform>
                <numerusform>%Ln hints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more depots and repositories</source>
            <translation>
                <numerusform>and %Ln more depot or repository</numerusform>
                <numerusform>and %Ln more depots and repositories</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln Management Points</source>
            <translation>
                <numerusform>%Ln Management Point</numerusform>
                <numerusform>%Ln Management Points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln segments</source>
            <translation>
                <numerusform>%Ln segment</numerusform>
                <numerusform>%Ln segments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CsvReader</name>
        <message numerus="yes">
            <source>the row has %n fields more than the headings</source>
            <translation>
                <numerusform>the row has %n field more than the headings</numerusform>
                <numerusform>the row has %n fields more than the headings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines before the headings were skipped.</source>
            <translation>
                <numerusform>%n line before the headings was skipped.</numerusform>
                <numerusform>%n lines before the headings were skipped.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Edit</name>
        <message numerus="yes">
            <source>%n objects</source>
            <translation>
                <numerusform>%n object</numerusform>
                <numerusform>%n objects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n applications to %1</source>
            <translation>
                <numerusform>Move %n application to %1</numerusform>
                <numerusform>Move %n applications to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %n applications to %1</source>
            <translation>
                <numerusform>Copy %n application to %1</numerusform>
                <numerusform>Copy %n applications to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n applications</source>
            <translation>
                <numerusform>%n application</numerusform>
                <numerusform>%n applications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Give %n waiver(s)</source>
            <translation>
                <numerusform>Give %n waiver</numerusform>
                <numerusform>Give %n waivers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n waiver(s)</source>
            <translation>
                <numerusform>Withdraw %n waiver</numerusform>
                <numerusform>Withdraw %n waivers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hint(s)</source>
            <translation>
                <numerusform>%n hint</numerusform>
                <numerusform>%n hints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived</source>
            <translation>
                <numerusform>%n waived</numerusform>
                <numerusform>%n waived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known</source>
            <translation>
                <numerusform>%n known</numerusform>
                <numerusform>%n known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resolved</source>
            <translation>
                <numerusform>%n resolved</numerusform>
                <numerusform>%n resolved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) checked</source>
            <translation>
                <numerusform>%n rule checked</numerusform>
                <numerusform>%n rules checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) off</source>
            <translation>
                <numerusform>%n rule off</numerusform>
                <numerusform>%n rules off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiver(s) that waive nothing</source>
            <translation>
                <numerusform>%n waiver that waives nothing</numerusform>
                <numerusform>%n waivers that waive nothing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) waived</source>
            <translation>
                <numerusform>%n finding waived</numerusform>
                <numerusform>%n findings waived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FixMenu</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hint(s)</source>
            <translation>
                <numerusform>%n hint</numerusform>
                <numerusform>%n hints</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GraphmlReader</name>
        <message numerus="yes">
            <source>%n nodes of other networks were left out (%1)</source>
            <translation>
                <numerusform>%n node of other networks was left out (%1)</numerusform>
                <numerusform>%n nodes of other networks were left out (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>together with %n links to them.</source>
            <translation>
                <numerusform>together with %n link to them.</numerusform>
                <numerusform>together with %n links to them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>Import %n sites</source>
            <translation>
                <numerusform>Import %n site</numerusform>
                <numerusform>Import %n sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more names occurred more than once and were numbered.</source>
            <translation>
                <numerusform>%n more name occurred more than once and was numbered.</numerusform>
                <numerusform>%n more names occurred more than once and were numbered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” and “%2” are joined by %n links; all are kept and numbered.</source>
            <translation>
                <numerusform>“%1” and “%2” are joined by %n link; it is kept.</numerusform>
                <numerusform>“%1” and “%2” are joined by %n links; all are kept and numbered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The network falls into %n parts that no link joins.</source>
            <translation>
                <numerusform>The network falls into %n part that no link joins.</numerusform>
                <numerusform>The network falls into %n parts that no link joins.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message numerus="yes">
            <source>%Ln client(s)</source>
            <translation>
                <numerusform>%Ln client</numerusform>
                <numerusform>%Ln clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %n site(s)</source>
            <translation>
                <numerusform>for %n site</numerusform>
                <numerusform>for %n sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>wakes %n segment(s)</source>
            <translation>
                <numerusform>wakes %n segment</numerusform>
                <numerusform>wakes %n segments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %n segment(s)</source>
            <translation>
                <numerusform>for %n segment</numerusform>
                <numerusform>for %n segments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message numerus="yes">
            <source>In each cycle %1 goes over %n WAN link(s): %2.</source>
            <translation>
                <numerusform>In each cycle %1 goes over %n WAN link: %2.</numerusform>
                <numerusform>In each cycle %1 goes over %n WAN links: %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkView</name>
        <message numerus="yes">
            <source>Joins %n network(s)</source>
            <translation>
                <numerusform>Joins %n network</numerusform>
                <numerusform>Joins %n networks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cross-network action(s) in a cycle</source>
            <translation>
                <numerusform>%n cross-network action in a cycle</numerusform>
                <numerusform>%n cross-network actions in a cycle</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ObjectWords</name>
        <message numerus="yes">
            <source>%n Management Point(s)</source>
            <translation>
                <numerusform>%n Management Point</numerusform>
                <numerusform>%n Management Points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n segment(s)</source>
            <translation>
                <numerusform>%n segment</numerusform>
                <numerusform>%n segments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n depot(s)</source>
            <translation>
                <numerusform>%n depot</numerusform>
                <numerusform>%n depots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Responsible for %n region(s) and site(s)</source>
            <translation>
                <numerusform>Responsible for %n region or site</numerusform>
                <numerusform>Responsible for %n regions and sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more finding(s)</source>
            <translation>
                <numerusform>and %n more finding</numerusform>
                <numerusform>and %n more findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanReader</name>
        <message numerus="yes">
            <source>… and %n more problem(s)</source>
            <translation>
                <numerusform>… and %n more problem</numerusform>
                <numerusform>… and %n more problems</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Propagation</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReplaceText</name>
        <message numerus="yes">
            <source>Replace “%1” by “%2” in %n text(s)</source>
            <translation>
                <numerusform>Replace “%1” by “%2” in %n text</numerusform>
                <numerusform>Replace “%1” by “%2” in %n texts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n procedure(s) cannot be judged: nobody is responsible, or nobody says where a server stands.</source>
            <translation>
                <numerusform>%n procedure cannot be judged: nobody is responsible, or nobody says where a server stands.</numerusform>
                <numerusform>%n procedures cannot be judged: nobody is responsible, or nobody says where a server stands.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message numerus="yes">
            <source>%n Management Points have the server name %1.</source>
            <translation>
                <numerusform>%n Management Point has the server name %1.</numerusform>
                <numerusform>%n Management Points have the server name %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objects of the same kind in %1 are called %2.</source>
            <translation>
                <numerusform>%n object in %1 is called %2.</numerusform>
                <numerusform>%n objects of the same kind in %1 are called %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n depots of %1 are its site master depot.</source>
            <translation>
                <numerusform>%n depot of %1 is its site master depot.</numerusform>
                <numerusform>%n depots of %1 are its site master depot.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n clients of %1 depend on %2, its only depot.</source>
            <translation>
                <numerusform>The only client of %1 depends on %2, its only depot.</numerusform>
                <numerusform>All %n clients of %1 depend on %2, its only depot.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is responsible for distribution into %n regions and sites.</source>
            <translation>
                <numerusform>%1 is responsible for distribution into %n region or site.</numerusform>
                <numerusform>%1 is responsible for distribution into %n regions and sites.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repositories are called %1, but the name has to be unique in the whole structure.</source>
            <translation>
                <numerusform>%n repository is called %1, but the name has to be unique in the whole structure.</numerusform>
                <numerusform>%n repositories are called %1, but the name has to be unique in the whole structure.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::Badges</name>
        <message numerus="yes">
            <source>and %n more finding(s)</source>
            <translation>
                <numerusform>and %n more finding</numerusform>
                <numerusform>and %n more findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::BestServicesDialog</name>
        <message numerus="yes">
            <source>%n service(s) is/are left out, because nobody says where it/they stand(s).</source>
            <translation>
                <numerusform>%n service is left out, because nobody says where it stands.</numerusform>
                <numerusform>%n services are left out, because nobody says where they stand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n target(s) would be served by another one</source>
            <translation>
                <numerusform>%n target would be served by another one</numerusform>
                <numerusform>%n targets would be served by another one</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::BulkDialog</name>
        <message numerus="yes">
            <source>%n object(s). Edit cells, fill down, or paste from a spreadsheet.</source>
            <translation>
                <numerusform>%n object. Edit cells, fill down, or paste from a spreadsheet.</numerusform>
                <numerusform>%n objects. Edit cells, fill down, or paste from a spreadsheet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) changed.</source>
            <translation>
                <numerusform>%n cell changed.</numerusform>
                <numerusform>%n cells changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) hold no possible value and are left out.</source>
            <translation>
                <numerusform>%n cell holds no possible value and is left out.</numerusform>
                <numerusform>%n cells hold no possible value and are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pasted cell(s) had no place.</source>
            <translation>
                <numerusform>%n pasted cell had no place.</numerusform>
                <numerusform>%n pasted cells had no place.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::BulkModel</name>
        <message numerus="yes">
            <source>Edit %n cell(s) of the table</source>
            <translation>
                <numerusform>Edit %n cell of the table</numerusform>
                <numerusform>Edit %n cells of the table</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::Canvas</name>
        <message numerus="yes">
            <source>Structure of the plan. %n object(s) selected.</source>
            <translation>
                <numerusform>Structure of the plan. %n object selected.</numerusform>
                <numerusform>Structure of the plan. %n objects selected.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::CascadeGuide</name>
        <message numerus="yes">
            <source>%1 fills %n depot(s)</source>
            <translation>
                <numerusform>%1 fills %n depot</numerusform>
                <numerusform>%1 fills %n depots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>over %n WAN link(s)</source>
            <translation>
                <numerusform>over %n WAN link</numerusform>
                <numerusform>over %n WAN links</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::ClipboardCommands</name>
        <message numerus="yes">
            <source>Pasted. %n reference(s) to what this plan does not have was/were left out: %1.</source>
            <translation>
                <numerusform>Pasted. %n reference to what this plan does not have was left out: %1.</numerusform>
                <numerusform>Pasted. %n references to what this plan does not have were left out: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::CompareDialog</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::DropJudge</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hint(s)</source>
            <translation>
                <numerusform>%n hint</numerusform>
                <numerusform>%n hints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cross-network action(s)</source>
            <translation>
                <numerusform>%n cross-network action</numerusform>
                <numerusform>%n cross-network actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::FindingsModel</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::FindingsPanel</name>
        <message numerus="yes">
            <source>%n rule(s) ran</source>
            <translation>
                <numerusform>%n rule ran</numerusform>
                <numerusform>%n rules ran</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is/are off</source>
            <translation>
                <numerusform>%n is off</numerusform>
                <numerusform>%n are off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) is/are waived</source>
            <translation>
                <numerusform>%n finding is waived</numerusform>
                <numerusform>%n findings are waived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) copied.</source>
            <translation>
                <numerusform>%n finding copied.</numerusform>
                <numerusform>%n findings copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fix All %n of This Kind…</source>
            <translation>
                <numerusform>Fix All of This Kind…</numerusform>
                <numerusform>Fix All %n of This Kind…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::FixAllDialog</name>
        <message numerus="yes">
            <source>Working out what fixing %n finding(s) would do…</source>
            <translation>
                <numerusform>Working out what fixing %n finding would do…</numerusform>
                <numerusform>Working out what fixing %n findings would do…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n Edit(s)</source>
            <translation>
                <numerusform>Make %n Edit</numerusform>
                <numerusform>Make %n Edits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will be fixed</source>
            <translation>
                <numerusform>%n will be fixed</numerusform>
                <numerusform>%n will be fixed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be fixed so</source>
            <translation>
                <numerusform>%n cannot be fixed so</numerusform>
                <numerusform>%n cannot be fixed so</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them by the fix of another</source>
            <translation>
                <numerusform>%n of them by the fix of another</numerusform>
                <numerusform>%n of them by the fixes of others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::ImportDialog</name>
        <message numerus="yes">
            <source>%n site(s)</source>
            <translation>
                <numerusform>%n site</numerusform>
                <numerusform>%n sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n link</numerusform>
                <numerusform>%n links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n WAN cloud(s)</source>
            <translation>
                <numerusform>%n WAN cloud</numerusform>
                <numerusform>%n WAN clouds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) change(s).</source>
            <translation>
                <numerusform>%n object changes.</numerusform>
                <numerusform>%n objects change.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::InspectorHeader</name>
        <message numerus="yes">
            <source>%n objects</source>
            <translation>
                <numerusform>%n object</numerusform>
                <numerusform>%n objects</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::LedgerPanel</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n row copied.</numerusform>
                <numerusform>%n rows copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 action(s) cannot be judged</source>
            <translation>
                <numerusform>%n of %1 actions cannot be judged</numerusform>
                <numerusform>%n of %1 actions cannot be judged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 action(s) cross the WAN</source>
            <translation>
                <numerusform>%n of %1 actions crosses the WAN</numerusform>
                <numerusform>%n of %1 actions cross the WAN</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) crossed</source>
            <translation>
                <numerusform>%n link crossed</numerusform>
                <numerusform>%n links crossed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::LinkChartModel</name>
        <message numerus="yes">
            <source>%n action(s) a cycle</source>
            <translation>
                <numerusform>%n action a cycle</numerusform>
                <numerusform>%n actions a cycle</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::NetworkView</name>
        <message numerus="yes">
            <source>Network of the plan. %n object(s) selected.</source>
            <translation>
                <numerusform>Network of the plan. %n object selected.</numerusform>
                <numerusform>Network of the plan. %n objects selected.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::PaletteModel</name>
        <message numerus="yes">
            <source>%n in the plan.</source>
            <translation>
                <numerusform>%n in the plan.</numerusform>
                <numerusform>%n in the plan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::PictureForm</name>
        <message numerus="yes">
            <source>The %n selected object(s)</source>
            <translation>
                <numerusform>The selected object</numerusform>
                <numerusform>The %n selected objects</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::PrintPlanDialog</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::ProfileDialog</name>
        <message numerus="yes">
            <source>%n setting(s) change(s)</source>
            <translation>
                <numerusform>%n setting changes</numerusform>
                <numerusform>%n settings change</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::RecoveryDialog</name>
        <message numerus="yes">
            <source>%n file(s) could not be read and was kept as it is:</source>
            <translation>
                <numerusform>A file could not be read and was kept as it is:</numerusform>
                <numerusform>%n files could not be read and were kept as they are:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::RelationRows</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::ReplaceDialog</name>
        <message numerus="yes">
            <source>%n text(s) would change.</source>
            <translation>
                <numerusform>%n text would change.</numerusform>
                <numerusform>%n texts would change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is/are left out, because the result is not possible.</source>
            <translation>
                <numerusform>%n is left out, because the result is not possible.</numerusform>
                <numerusform>%n are left out, because the result is not possible.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::RuleSettingsDialog</name>
        <message numerus="yes">
            <source>%n off</source>
            <translation>
                <numerusform>%n off</numerusform>
                <numerusform>%n off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n graded otherwise</source>
            <translation>
                <numerusform>%n graded otherwise</numerusform>
                <numerusform>%n graded otherwise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read otherwise</source>
            <translation>
                <numerusform>%n read otherwise</numerusform>
                <numerusform>%n read otherwise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n limit(s) changed</source>
            <translation>
                <numerusform>%n limit changed</numerusform>
                <numerusform>%n limits changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown setting(s)</source>
            <translation>
                <numerusform>%n unknown setting</numerusform>
                <numerusform>%n unknown settings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::SeverityPill</name>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln error</numerusform>
                <numerusform>%Ln errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln warning</numerusform>
                <numerusform>%Ln warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hint(s)</source>
            <translation>
                <numerusform>%Ln hint</numerusform>
                <numerusform>%Ln hints</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::StatusLine</name>
        <message numerus="yes">
            <source>%Ln objects selected</source>
            <translation>
                <numerusform>%Ln object selected</numerusform>
                <numerusform>%Ln objects selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cross-network action(s)</source>
            <translation>
                <numerusform>%Ln cross-network action</numerusform>
                <numerusform>%Ln cross-network actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln read and write procedure(s) of the Distribution Services, %L1 cross the WAN.</source>
            <translation>
                <numerusform>Of %Ln read and write procedure of the Distribution Services, %L1 cross the WAN.</numerusform>
                <numerusform>Of %Ln read and write procedures of the Distribution Services, %L1 cross the WAN.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer than when the plan was last saved.</source>
            <translation>
                <numerusform>%Ln fewer than when the plan was last saved.</numerusform>
                <numerusform>%Ln fewer than when the plan was last saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more than when the plan was last saved.</source>
            <translation>
                <numerusform>%Ln more than when the plan was last saved.</numerusform>
                <numerusform>%Ln more than when the plan was last saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more cannot be judged: nobody is responsible, or nobody says where a server stands.</source>
            <translation>
                <numerusform>%Ln more cannot be judged: nobody is responsible, or nobody says where a server stands.</numerusform>
                <numerusform>%Ln more cannot be judged: nobody is responsible, or nobody says where a server stands.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln region(s)</source>
            <translation>
                <numerusform>%Ln region</numerusform>
                <numerusform>%Ln regions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln site(s)</source>
            <translation>
                <numerusform>%Ln site</numerusform>
                <numerusform>%Ln sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln Management Point(s)</source>
            <translation>
                <numerusform>%Ln Management Point</numerusform>
                <numerusform>%Ln Management Points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rules</source>
            <translation>
                <numerusform>%Ln rule</numerusform>
                <numerusform>%Ln rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rules, %1 off</source>
            <translation>
                <numerusform>%Ln rule, %1 off</numerusform>
                <numerusform>%Ln rules, %1 off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln set otherwise</source>
            <translation>
                <numerusform>%1, %Ln set otherwise</numerusform>
                <numerusform>%1, %Ln set otherwise</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::StructureView</name>
        <message numerus="yes">
            <source>Only the first %n rows were opened; there are too many to open all.</source>
            <translation>
                <numerusform>Only the first row was opened; there are too many to open all.</numerusform>
                <numerusform>Only the first %n rows were opened; there are too many to open all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n applications</source>
            <translation>
                <numerusform>Remove %n application</numerusform>
                <numerusform>Remove %n applications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::Visit</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::WaiveDialog</name>
        <message numerus="yes">
            <source>%n findings are accepted as they are.</source>
            <translation>
                <numerusform>%n finding is accepted as it is.</numerusform>
                <numerusform>%n findings are accepted as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waive %n Finding(s)</source>
            <translation>
                <numerusform>Waive %n Finding</numerusform>
                <numerusform>Waive %n Findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n Waiver(s)</source>
            <translation>
                <numerusform>Withdraw %n Waiver</numerusform>
                <numerusform>Withdraw %n Waivers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::WaiveScope</name>
        <message numerus="yes">
            <source>&amp;These %n finding(s)</source>
            <translation>
                <numerusform>&amp;This finding</numerusform>
                <numerusform>&amp;These %n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open finding(s)</source>
            <translation>
                <numerusform>%n open finding</numerusform>
                <numerusform>%n open findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::WaiversDialog</name>
        <message numerus="yes">
            <source>Clear &amp;Away %n That Accept(s) Nothing</source>
            <translation>
                <numerusform>Clear &amp;Away %n That Accepts Nothing</numerusform>
                <numerusform>Clear &amp;Away %n That Accept Nothing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiver(s)</source>
            <translation>
                <numerusform>%n waiver</numerusform>
                <numerusform>%n waivers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reopened by other facts</source>
            <translation>
                <numerusform>%n reopened by other facts</numerusform>
                <numerusform>%n reopened by other facts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expired</source>
            <translation>
                <numerusform>%n expired</numerusform>
                <numerusform>%n expired</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accept(s) nothing</source>
            <translation>
                <numerusform>%n accepts nothing</numerusform>
                <numerusform>%n accept nothing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of a rule that is off</source>
            <translation>
                <numerusform>%n of a rule that is off</numerusform>
                <numerusform>%n of rules that are off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Clear Away %n Waiver(s)</source>
            <translation>
                <numerusform>Clear Away %n Waiver</numerusform>
                <numerusform>Clear Away %n Waivers</numerusform>
            </translation>
        </message>
    </context>
</TS>
