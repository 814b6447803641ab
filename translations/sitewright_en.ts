<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ArrangeEdits</name>
        <message numerus="yes">
            <source>%Ln box(es)</source>
            <translation>
                <numerusform>%Ln box</numerusform>
                <numerusform>%Ln boxes</numerusform>
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
        <name>CountText</name>
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
            <source>%Ln segment(s)</source>
            <translation>
                <numerusform>%Ln segment</numerusform>
                <numerusform>%Ln segments</numerusform>
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
            <source>%Ln depot(s)</source>
            <translation>
                <numerusform>%Ln depot</numerusform>
                <numerusform>%Ln depots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln repository(ies)</source>
            <translation>
                <numerusform>%Ln repository</numerusform>
                <numerusform>%Ln repositories</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln WAN cloud(s)</source>
            <translation>
                <numerusform>%Ln WAN cloud</numerusform>
                <numerusform>%Ln WAN clouds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s)</source>
            <translation>
                <numerusform>%Ln link</numerusform>
                <numerusform>%Ln links</numerusform>
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
        <name>Deletion</name>
        <message numerus="yes">
            <source>%Ln region(s) and site(s) have another responsible service now, or none.</source>
            <translation>
                <numerusform>%Ln region or site has another responsible service now, or none.</numerusform>
                <numerusform>%Ln regions and sites have another responsible service now, or none.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln objects are deleted.</source>
            <translation>
                <numerusform>%Ln object is deleted.</numerusform>
                <numerusform>%Ln objects are deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is deleted with %Ln object(s) in it.</source>
            <translation>
                <numerusform>%1 is deleted with %Ln object in it.</numerusform>
                <numerusform>%1 is deleted with %Ln objects in it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln objects are deleted with what stood in them.</source>
            <translation>
                <numerusform>%Ln object is deleted with what stood in it.</numerusform>
                <numerusform>%Ln objects are deleted with what stood in them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln regions are deleted, what stood in them was kept.</source>
            <translation>
                <numerusform>%Ln region is deleted, what stood in it was kept.</numerusform>
                <numerusform>%Ln regions are deleted, what stood in them was kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Edit</name>
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
        <message numerus="yes">
            <source>%n objects</source>
            <translation>
                <numerusform>%n object</numerusform>
                <numerusform>%n objects</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
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
            <source>for %Ln site(s)</source>
            <translation>
                <numerusform>for %Ln site</numerusform>
                <numerusform>for %Ln sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>wakes %Ln segment(s)</source>
            <translation>
                <numerusform>wakes %Ln segment</numerusform>
                <numerusform>wakes %Ln segments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %Ln segment(s)</source>
            <translation>
                <numerusform>for %Ln segment</numerusform>
                <numerusform>for %Ln segments</numerusform>
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
            <source>%Ln Management Point(s)</source>
            <translation>
                <numerusform>%Ln Management Point</numerusform>
                <numerusform>%Ln Management Points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln segment(s)</source>
            <translation>
                <numerusform>%Ln segment</numerusform>
                <numerusform>%Ln segments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln depot(s)</source>
            <translation>
                <numerusform>%Ln depot</numerusform>
                <numerusform>%Ln depots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Responsible for %Ln region(s) and site(s)</source>
            <translation>
                <numerusform>Responsible for %Ln region or site</numerusform>
                <numerusform>Responsible for %Ln regions and sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more finding(s)</source>
            <translation>
                <numerusform>and %Ln more finding</numerusform>
                <numerusform>and %Ln more findings</numerusform>
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
        <name>sitewright::BestServicesDialog</name>
        <message numerus="yes">
            <source>%Ln service(s) is/are left out, because nobody says where it/they stand(s).</source>
            <translation>
                <numerusform>%Ln service is left out, because nobody says where it stands.</numerusform>
                <numerusform>%Ln services are left out, because nobody says where they stand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln target(s) would be served by another one</source>
            <translation>
                <numerusform>%Ln target would be served by another one</numerusform>
                <numerusform>%Ln targets would be served by another one</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::BulkDialog</name>
        <message numerus="yes">
            <source>%Ln object(s). Edit cells, fill down, or paste from a spreadsheet.</source>
            <translation>
                <numerusform>%Ln object. Edit cells, fill down, or paste from a spreadsheet.</numerusform>
                <numerusform>%Ln objects. Edit cells, fill down, or paste from a spreadsheet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) changed.</source>
            <translation>
                <numerusform>%Ln cell changed.</numerusform>
                <numerusform>%Ln cells changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) hold no possible value and are left out.</source>
            <translation>
                <numerusform>%Ln cell holds no possible value and is left out.</numerusform>
                <numerusform>%Ln cells hold no possible value and are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pasted cell(s) had no place.</source>
            <translation>
                <numerusform>%Ln pasted cell had no place.</numerusform>
                <numerusform>%Ln pasted cells had no place.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::BulkModel</name>
        <message numerus="yes">
            <source>Edit %Ln cell(s) of the table</source>
            <translation>
                <numerusform>Edit %Ln cell of the table</numerusform>
                <numerusform>Edit %Ln cells of the table</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::Canvas</name>
        <message numerus="yes">
            <source>Structure of the plan. %Ln object(s) selected.</source>
            <translation>
                <numerusform>Structure of the plan. %Ln object selected.</numerusform>
                <numerusform>Structure of the plan. %Ln objects selected.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::CascadeGuide</name>
        <message numerus="yes">
            <source>%1 fills %Ln depot(s)</source>
            <translation>
                <numerusform>%1 fills %Ln depot</numerusform>
                <numerusform>%1 fills %Ln depots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>over %Ln WAN link(s)</source>
            <translation>
                <numerusform>over %Ln WAN link</numerusform>
                <numerusform>over %Ln WAN links</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::ClipboardCommands</name>
        <message numerus="yes">
            <source>Pasted. %Ln reference(s) to what this plan does not have was/were left out: %1.</source>
            <translation>
                <numerusform>Pasted. %Ln reference to what this plan does not have was left out: %1.</numerusform>
                <numerusform>Pasted. %Ln references to what this plan does not have were left out: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::CompareDialog</name>
        <message numerus="yes">
            <source>%Ln difference(s)</source>
            <translation>
                <numerusform>%Ln difference</numerusform>
                <numerusform>%Ln differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::DropJudge</name>
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
        <message numerus="yes">
            <source>%Ln cross-network action(s)</source>
            <translation>
                <numerusform>%Ln cross-network action</numerusform>
                <numerusform>%Ln cross-network actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::FindingsModel</name>
        <message numerus="yes">
            <source>%Ln finding(s)</source>
            <translation>
                <numerusform>%Ln finding</numerusform>
                <numerusform>%Ln findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::FindingsPanel</name>
        <message numerus="yes">
            <source>%Ln rule(s) ran</source>
            <translation>
                <numerusform>%Ln rule ran</numerusform>
                <numerusform>%Ln rules ran</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln is/are off</source>
            <translation>
                <numerusform>%Ln is off</numerusform>
                <numerusform>%Ln are off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s) is/are waived</source>
            <translation>
                <numerusform>%Ln finding is waived</numerusform>
                <numerusform>%Ln findings are waived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s) copied.</source>
            <translation>
                <numerusform>%Ln finding copied.</numerusform>
                <numerusform>%Ln findings copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fix all %Ln of this kind…</source>
            <translation>
                <numerusform>Fix all of this kind…</numerusform>
                <numerusform>Fix all %Ln of this kind…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::FixAllDialog</name>
        <message numerus="yes">
            <source>Working out what fixing %Ln finding(s) would do…</source>
            <translation>
                <numerusform>Working out what fixing %Ln finding would do…</numerusform>
                <numerusform>Working out what fixing %Ln findings would do…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s)</source>
            <translation>
                <numerusform>%Ln finding</numerusform>
                <numerusform>%Ln findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln will be fixed</source>
            <translation>
                <numerusform>%Ln will be fixed</numerusform>
                <numerusform>%Ln will be fixed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cannot be fixed so</source>
            <translation>
                <numerusform>%Ln cannot be fixed so</numerusform>
                <numerusform>%Ln cannot be fixed so</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them by the fix of another</source>
            <translation>
                <numerusform>%Ln of them by the fix of another</numerusform>
                <numerusform>%Ln of them by the fixes of others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %Ln edit(s)</source>
            <translation>
                <numerusform>Make %Ln edit</numerusform>
                <numerusform>Make %Ln edits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer in all</source>
            <translation>
                <numerusform>%Ln fewer in all</numerusform>
                <numerusform>%Ln fewer in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more in all</source>
            <translation>
                <numerusform>%Ln more in all</numerusform>
                <numerusform>%Ln more in all</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::HoverCard</name>
        <message numerus="yes">
            <source>and %Ln more finding(s)</source>
            <translation>
                <numerusform>and %Ln more finding</numerusform>
                <numerusform>and %Ln more findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::ImportDialog</name>
        <message numerus="yes">
            <source>%Ln site(s)</source>
            <translation>
                <numerusform>%Ln site</numerusform>
                <numerusform>%Ln sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s)</source>
            <translation>
                <numerusform>%Ln link</numerusform>
                <numerusform>%Ln links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln WAN cloud(s)</source>
            <translation>
                <numerusform>%Ln WAN cloud</numerusform>
                <numerusform>%Ln WAN clouds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln note</numerusform>
                <numerusform>%Ln notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s) change(s).</source>
            <translation>
                <numerusform>%Ln object changes.</numerusform>
                <numerusform>%Ln objects change.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::InspectorHeader</name>
        <message numerus="yes">
            <source>%Ln objects</source>
            <translation>
                <numerusform>%Ln object</numerusform>
                <numerusform>%Ln objects</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::LedgerPanel</name>
        <message numerus="yes">
            <source>%Ln row(s) copied.</source>
            <translation>
                <numerusform>%Ln row copied.</numerusform>
                <numerusform>%Ln rows copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of %1 action(s) cannot be judged</source>
            <translation>
                <numerusform>%Ln of %1 actions cannot be judged</numerusform>
                <numerusform>%Ln of %1 actions cannot be judged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of %1 action(s) cross the WAN</source>
            <translation>
                <numerusform>%Ln of %1 actions crosses the WAN</numerusform>
                <numerusform>%Ln of %1 actions cross the WAN</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) crossed</source>
            <translation>
                <numerusform>%Ln link crossed</numerusform>
                <numerusform>%Ln links crossed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::Legend</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::LinkChartModel</name>
        <message numerus="yes">
            <source>%Ln action(s) a cycle</source>
            <translation>
                <numerusform>%Ln action a cycle</numerusform>
                <numerusform>%Ln actions a cycle</numerusform>
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
            <source>%Ln in the plan.</source>
            <translation>
                <numerusform>%Ln in the plan.</numerusform>
                <numerusform>%Ln in the plan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::PictureForm</name>
        <message numerus="yes">
            <source>The %Ln selected object(s)</source>
            <translation>
                <numerusform>The selected object</numerusform>
                <numerusform>The %Ln selected objects</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::PrintPlanDialog</name>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At this size not every site has its name. With %Ln page(s) across all have.</source>
            <translation>
                <numerusform>At this size not every site has its name. With %Ln page across all have.</numerusform>
                <numerusform>At this size not every site has its name. With %Ln pages across all have.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln page(s) across</source>
            <translation>
                <numerusform>Take %Ln page across</numerusform>
                <numerusform>Take %Ln pages across</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::ProfileDialog</name>
        <message numerus="yes">
            <source>%Ln setting(s) change(s)</source>
            <translation>
                <numerusform>%Ln setting changes</numerusform>
                <numerusform>%Ln settings change</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::RecoveryDialog</name>
        <message numerus="yes">
            <source>%Ln file(s) could not be read and was kept as it is:</source>
            <translation>
                <numerusform>A file could not be read and was kept as it is:</numerusform>
                <numerusform>%Ln files could not be read and were kept as they are:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::RelationRows</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::ReplaceDialog</name>
        <message numerus="yes">
            <source>%Ln text(s) would change.</source>
            <translation>
                <numerusform>%Ln text would change.</numerusform>
                <numerusform>%Ln texts would change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln is/are left out, because the result is not possible.</source>
            <translation>
                <numerusform>%Ln is left out, because the result is not possible.</numerusform>
                <numerusform>%Ln are left out, because the result is not possible.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::RuleSettingsDialog</name>
        <message numerus="yes">
            <source>%Ln off</source>
            <translation>
                <numerusform>%Ln off</numerusform>
                <numerusform>%Ln off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln graded otherwise</source>
            <translation>
                <numerusform>%Ln graded otherwise</numerusform>
                <numerusform>%Ln graded otherwise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln read otherwise</source>
            <translation>
                <numerusform>%Ln read otherwise</numerusform>
                <numerusform>%Ln read otherwise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln limit(s) changed</source>
            <translation>
                <numerusform>%Ln limit changed</numerusform>
                <numerusform>%Ln limits changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unknown setting(s)</source>
            <translation>
                <numerusform>%Ln unknown setting</numerusform>
                <numerusform>%Ln unknown settings</numerusform>
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
            <source>Only the first %Ln rows were opened; there are too many to open all.</source>
            <translation>
                <numerusform>Only the first row was opened; there are too many to open all.</numerusform>
                <numerusform>Only the first %Ln rows were opened; there are too many to open all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln applications</source>
            <translation>
                <numerusform>Remove %Ln application</numerusform>
                <numerusform>Remove %Ln applications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::TaskList</name>
        <message numerus="yes">
            <source>%Ln more line(s) is/are no task(s).</source>
            <translation>
                <numerusform>%Ln more line is no task.</numerusform>
                <numerusform>%Ln more lines are no tasks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %Ln task(s) is/are listed.</source>
            <translation>
                <numerusform>Only the first %Ln task is listed.</numerusform>
                <numerusform>Only the first %Ln tasks are listed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::WaiveDialog</name>
        <message numerus="yes">
            <source>Waive %Ln Finding(s)</source>
            <translation>
                <numerusform>Waive %Ln Finding</numerusform>
                <numerusform>Waive %Ln Findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %Ln Waiver(s)</source>
            <translation>
                <numerusform>Withdraw %Ln Waiver</numerusform>
                <numerusform>Withdraw %Ln Waivers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accept %Ln findings as they are</source>
            <translation>
                <numerusform>Accept %Ln finding as it is</numerusform>
                <numerusform>Accept %Ln findings as they are</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::WaiveScope</name>
        <message numerus="yes">
            <source>&amp;These %Ln finding(s)</source>
            <translation>
                <numerusform>&amp;This finding</numerusform>
                <numerusform>&amp;These %Ln findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open finding(s)</source>
            <translation>
                <numerusform>%Ln open finding</numerusform>
                <numerusform>%Ln open findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::WaiversDialog</name>
        <message numerus="yes">
            <source>%Ln waiver(s)</source>
            <translation>
                <numerusform>%Ln waiver</numerusform>
                <numerusform>%Ln waivers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reopened by other facts</source>
            <translation>
                <numerusform>%Ln reopened by other facts</numerusform>
                <numerusform>%Ln reopened by other facts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln expired</source>
            <translation>
                <numerusform>%Ln expired</numerusform>
                <numerusform>%Ln expired</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln accept(s) nothing</source>
            <translation>
                <numerusform>%Ln accepts nothing</numerusform>
                <numerusform>%Ln accept nothing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of a rule that is off</source>
            <translation>
                <numerusform>%Ln of a rule that is off</numerusform>
                <numerusform>%Ln of rules that are off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Clear Away %Ln Waiver(s)</source>
            <translation>
                <numerusform>Clear Away %Ln Waiver</numerusform>
                <numerusform>Clear Away %Ln Waivers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Clear &amp;away %Ln that accept(s) nothing</source>
            <translation>
                <numerusform>Clear &amp;away %Ln that accepts nothing</numerusform>
                <numerusform>Clear &amp;away %Ln that accept nothing</numerusform>
            </translation>
        </message>
    </context>
</TS>
