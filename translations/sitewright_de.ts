<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AccessibleObject</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Add to the selection</source>
            <translation>Zur Auswahl hinzufügen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Selects this object and nothing else</source>
            <translation>Wählt dieses Objekt und sonst nichts</translation>
        </message>
        <message>
            <source>Adds this object to what is selected, or takes it out</source>
            <translation>Nimmt dieses Objekt in die Auswahl auf oder heraus</translation>
        </message>
        <message>
            <source>Selects this object and brings it into view</source>
            <translation>Wählt dieses Objekt und holt es ins Bild</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Neu</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>Open the &amp;example</source>
            <translation>Beispiel &amp;öffnen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Speichern &amp;unter …</translation>
        </message>
        <message>
            <source>Import a network &amp;map (GraphML)…</source>
            <translation>Netzkarte &amp;importieren (GraphML) …</translation>
        </message>
        <message>
            <source>Import a &amp;table of sites (CSV)…</source>
            <translation>&amp;Tabelle von Standorten importieren (CSV) …</translation>
        </message>
        <message>
            <source>Export &amp;JSON…</source>
            <translation>&amp;JSON exportieren …</translation>
        </message>
        <message>
            <source>Export &amp;picture…</source>
            <translation>Bild &amp;exportieren …</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>R&amp;edo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Ausschneiden</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Ei&amp;nfügen</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Duplizieren</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>L&amp;öschen</translation>
        </message>
        <message>
            <source>Re&amp;name</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <source>&amp;Move to…</source>
            <translation>&amp;Verschieben nach …</translation>
        </message>
        <message>
            <source>&amp;Select all</source>
            <translation>Alles ausw&amp;ählen</translation>
        </message>
        <message>
            <source>Select n&amp;one</source>
            <translation>Auswahl auf&amp;heben</translation>
        </message>
        <message>
            <source>Find in t&amp;he structure</source>
            <translation>&amp;In der Struktur suchen</translation>
        </message>
        <message>
            <source>&amp;Management Point</source>
            <translation>&amp;Management Point</translation>
        </message>
        <message>
            <source>&amp;Site</source>
            <translation>&amp;Site</translation>
        </message>
        <message>
            <source>&amp;Region</source>
            <translation>&amp;Region</translation>
        </message>
        <message>
            <source>Se&amp;gment</source>
            <translation>Se&amp;gment</translation>
        </message>
        <message>
            <source>&amp;Depot</source>
            <translation>&amp;Depot</translation>
        </message>
        <message>
            <source>Re&amp;pository</source>
            <translation>Re&amp;pository</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <source>&amp;Fit the plan</source>
            <translation>Plan &amp;einpassen</translation>
        </message>
        <message>
            <source>Zoom to the &amp;selection</source>
            <translation>Auf die Aus&amp;wahl vergrößern</translation>
        </message>
        <message>
            <source>Show in the &amp;tree</source>
            <translation>Im &amp;Baum zeigen</translation>
        </message>
        <message>
            <source>Show on the &amp;canvas</source>
            <translation>&amp;Auf der Zeichenfläche zeigen</translation>
        </message>
        <message>
            <source>&amp;Hide all panels</source>
            <translation>Alle &amp;Bereiche ausblenden</translation>
        </message>
        <message>
            <source>&amp;Reset the layout</source>
            <translation>Anordnung &amp;zurücksetzen</translation>
        </message>
        <message>
            <source>&amp;Next finding</source>
            <translation>&amp;Nächster Befund</translation>
        </message>
        <message>
            <source>&amp;Previous finding</source>
            <translation>&amp;Voriger Befund</translation>
        </message>
        <message>
            <source>&amp;Fix…</source>
            <translation>&amp;Beheben …</translation>
        </message>
        <message>
            <source>&amp;Waive…</source>
            <translation>&amp;Hinnehmen …</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;About Sitewright</source>
            <translation>Ü&amp;ber Sitewright</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>F&amp;indings</source>
            <translation>Be&amp;funde</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Wai&amp;vers…</source>
            <translation>&amp;Ausnahmen …</translation>
        </message>
        <message>
            <source>&amp;Rule settings of the plan…</source>
            <translation>&amp;Regeleinstellungen des Plans…</translation>
        </message>
        <message>
            <source>WAN &amp;cloud</source>
            <translation>WAN-&amp;Wolke</translation>
        </message>
        <message>
            <source>Connect by WAN &amp;link</source>
            <translation>Durch WAN-&amp;Verbindung verbinden</translation>
        </message>
        <message>
            <source>St&amp;ructure view</source>
            <translation>St&amp;rukturansicht</translation>
        </message>
        <message>
            <source>&amp;Network view</source>
            <translation>&amp;Netzansicht</translation>
        </message>
        <message>
            <source>&amp;Colour by responsible service</source>
            <translation>Nach zuständigem Dienst &amp;färben</translation>
        </message>
        <message>
            <source>Time &amp;until a change arrives…</source>
            <translation>&amp;Zeit, bis eine Änderung ankommt…</translation>
        </message>
        <message>
            <source>&amp;Best responsible services…</source>
            <translation>&amp;Beste zuständige Dienste…</translation>
        </message>
        <message>
            <source>&amp;Distribution</source>
            <translation>&amp;Verteilung</translation>
        </message>
        <message>
            <source>&amp;Management Points</source>
            <translation>&amp;Management Points</translation>
        </message>
        <message>
            <source>A&amp;pplications</source>
            <translation>&amp;Anwendungen</translation>
        </message>
        <message>
            <source>&amp;Segments</source>
            <translation>&amp;Segmente</translation>
        </message>
        <message>
            <source>&amp;Depots and repositories</source>
            <translation>&amp;Depots und Repositories</translation>
        </message>
        <message>
            <source>&amp;WAN links over the structure</source>
            <translation>&amp;WAN-Leitungen über der Struktur</translation>
        </message>
        <message>
            <source>Arrows from responsible services over the s&amp;tructure</source>
            <translation>Pfeile von zuständigen Diensten über der S&amp;truktur</translation>
        </message>
        <message>
            <source>&amp;Arrows from responsible services in the network</source>
            <translation>&amp;Pfeile von zuständigen Diensten im Netzwerk</translation>
        </message>
        <message>
            <source>&amp;Load of links in the network</source>
            <translation>Auslastung der &amp;Leitungen im Netzwerk</translation>
        </message>
        <message>
            <source>La&amp;yers</source>
            <translation>&amp;Ebenen</translation>
        </message>
        <message>
            <source>Find an&amp;y object…</source>
            <translation>&amp;Objekt suchen …</translation>
        </message>
        <message>
            <source>&amp;Find any command…</source>
            <translation>Befehl &amp;suchen …</translation>
        </message>
        <message>
            <source>&amp;Layout mode</source>
            <translation>&amp;Anordnen</translation>
        </message>
        <message>
            <source>Align le&amp;ft edges</source>
            <translation>&amp;Linke Kanten ausrichten</translation>
        </message>
        <message>
            <source>Align &amp;centres</source>
            <translation>&amp;Mitten waagerecht ausrichten</translation>
        </message>
        <message>
            <source>Align &amp;right edges</source>
            <translation>&amp;Rechte Kanten ausrichten</translation>
        </message>
        <message>
            <source>Align &amp;top edges</source>
            <translation>&amp;Obere Kanten ausrichten</translation>
        </message>
        <message>
            <source>Align &amp;middles</source>
            <translation>Mitten &amp;senkrecht ausrichten</translation>
        </message>
        <message>
            <source>Align &amp;bottom edges</source>
            <translation>&amp;Untere Kanten ausrichten</translation>
        </message>
        <message>
            <source>Distribute &amp;horizontally</source>
            <translation>&amp;Waagerecht verteilen</translation>
        </message>
        <message>
            <source>Distribute &amp;vertically</source>
            <translation>Sen&amp;krecht verteilen</translation>
        </message>
        <message>
            <source>Lay out the &amp;selection</source>
            <translation>Auswa&amp;hl anordnen</translation>
        </message>
        <message>
            <source>Back to the &amp;automatic layout</source>
            <translation>&amp;Zurück zur automatischen Anordnung</translation>
        </message>
        <message>
            <source>&amp;Arrange</source>
            <translation>An&amp;ordnen</translation>
        </message>
        <message>
            <source>Repeat the &amp;last picture export</source>
            <translation>Letzten Bildexport &amp;wiederholen</translation>
        </message>
        <message>
            <source>Cop&amp;y as a picture</source>
            <translation>Als Bild &amp;kopieren</translation>
        </message>
        <message>
            <source>Pr&amp;int…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <source>Show the &amp;cascade</source>
            <translation>&amp;Kaskade zeigen</translation>
        </message>
        <message>
            <source>C&amp;arry to another place on the canvas</source>
            <translation>Auf der &amp;Fläche an einen anderen Platz tragen</translation>
        </message>
        <message>
            <source>Find and &amp;replace…</source>
            <translation>Su&amp;chen und ersetzen …</translation>
        </message>
        <message>
            <source>Edit as a ta&amp;ble…</source>
            <translation>Als Ta&amp;belle bearbeiten …</translation>
        </message>
        <message>
            <source>Add l&amp;ocation…</source>
            <translation>Standort &amp;hinzufügen …</translation>
        </message>
        <message>
            <source>&amp;Templates…</source>
            <translation>V&amp;orlagen …</translation>
        </message>
        <message>
            <source>Save selection &amp;as template…</source>
            <translation>Auswahl &amp;als Vorlage speichern …</translation>
        </message>
        <message>
            <source>Go &amp;back</source>
            <translation>&amp;Zurück gehen</translation>
        </message>
        <message>
            <source>Go &amp;forward</source>
            <translation>&amp;Vorwärts gehen</translation>
        </message>
        <message>
            <source>&amp;Configure shortcuts…</source>
            <translation>Tastenkürzel ä&amp;ndern …</translation>
        </message>
        <message>
            <source>Lin&amp;ks in the network</source>
            <translation>Leitungen &amp;im Netz</translation>
        </message>
        <message>
            <source>WAN clouds &amp;in the network</source>
            <translation>WAN-Wolken im &amp;Netz</translation>
        </message>
        <message>
            <source>Zoom to &amp;100 %</source>
            <translation>Auf &amp;100 % zoomen</translation>
        </message>
        <message>
            <source>Delete and &amp;keep contents</source>
            <translation>&amp;Löschen und Inhalt behalten</translation>
        </message>
        <message>
            <source>Go to the &amp;findings</source>
            <translation>Zu den Be&amp;funden</translation>
        </message>
        <message>
            <source>Go to the &amp;ledger</source>
            <translation>Zu den &amp;Vorgängen</translation>
        </message>
        <message>
            <source>Go to the &amp;structure</source>
            <translation>Zur &amp;Struktur</translation>
        </message>
        <message>
            <source>Go to the &amp;palette</source>
            <translation>Zur &amp;Palette</translation>
        </message>
        <message>
            <source>Go to the &amp;inspector</source>
            <translation>Zu den &amp;Eigenschaften</translation>
        </message>
        <message>
            <source>Go to the histor&amp;y</source>
            <translation>Z&amp;um Verlauf</translation>
        </message>
        <message>
            <source>&amp;Close the plan</source>
            <translation>Plan sch&amp;ließen</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>&amp;Eigenschaften</translation>
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation>Wei&amp;tersuchen</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>R&amp;ückwärts suchen</translation>
        </message>
        <message>
            <source>Show what it is related t&amp;o</source>
            <translation>Zeigen, womit es zusammenhän&amp;gt</translation>
        </message>
        <message>
            <source>&amp;Close boxes</source>
            <translation>Kästen &amp;zuklappen</translation>
        </message>
        <message>
            <source>&amp;Open boxes</source>
            <translation>Kästen auf&amp;klappen</translation>
        </message>
        <message>
            <source>Close all &amp;regions</source>
            <translation>Alle &amp;Regionen zuklappen</translation>
        </message>
        <message>
            <source>Open &amp;all boxes</source>
            <translation>&amp;Alle Kästen aufklappen</translation>
        </message>
        <message>
            <source>Tree follo&amp;ws the selection</source>
            <translation>&amp;Struktur folgt der Auswahl</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Zoom</source>
            <translation>Zoo&amp;m</translation>
        </message>
        <message>
            <source>Bo&amp;xes</source>
            <translation>&amp;Kästen</translation>
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>Berei&amp;che</translation>
        </message>
        <message>
            <source>&amp;Look</source>
            <translation>A&amp;ussehen</translation>
        </message>
        <message>
            <source>Open a &amp;task file…</source>
            <translation>Aufgaben&amp;datei öffnen …</translation>
        </message>
        <message>
            <source>Ma&amp;ximise the findings</source>
            <translation>Befunde ma&amp;ximieren</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Business Logic Server</source>
            <translation>Business Logic Server</translation>
        </message>
        <message>
            <source>Patch Management</source>
            <translation>Patch Management</translation>
        </message>
        <message>
            <source>Relay Proxy</source>
            <translation>Relay Proxy</translation>
        </message>
        <message>
            <source>Client Proxy</source>
            <translation>Client Proxy</translation>
        </message>
        <message>
            <source>Distribution Service</source>
            <translation>Distribution Service</translation>
        </message>
        <message>
            <source>Event Dispatcher</source>
            <translation>Event Dispatcher</translation>
        </message>
        <message>
            <source>Event Receiver</source>
            <translation>Event Receiver</translation>
        </message>
        <message>
            <source>OSD Proxy</source>
            <translation>OSD Proxy</translation>
        </message>
        <message>
            <source>Service Installation Service</source>
            <translation>Service Installation Service</translation>
        </message>
    </context>
    <context>
        <name>ArrangeEdits</name>
        <message numerus="yes">
            <source>%Ln box(es)</source>
            <translation>
                <numerusform>%Ln Kasten</numerusform>
                <numerusform>%Ln Kästen</numerusform>
            </translation>
        </message>
        <message>
            <source>Place %1</source>
            <translation>%1 platzieren</translation>
        </message>
        <message>
            <source>Align %1</source>
            <translation>%1 ausrichten</translation>
        </message>
        <message>
            <source>Distribute %1</source>
            <translation>%1 verteilen</translation>
        </message>
        <message>
            <source>Lay out %1</source>
            <translation>%1 anordnen</translation>
        </message>
        <message>
            <source>Lay out the plan automatically</source>
            <translation>Plan automatisch anordnen</translation>
        </message>
        <message>
            <source>Lay out %1 automatically</source>
            <translation>%1 automatisch anordnen</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>1 region</source>
            <translation>1 Region</translation>
        </message>
        <message>
            <source>1 site</source>
            <translation>1 Site</translation>
        </message>
        <message>
            <source>1 client</source>
            <translation>1 Client</translation>
        </message>
        <message>
            <source>and 1 more segment</source>
            <translation>und 1 weiteres Segment</translation>
        </message>
        <message>
            <source>1 error</source>
            <translation>1 Fehler</translation>
        </message>
        <message>
            <source>1 warning</source>
            <translation>1 Warnung</translation>
        </message>
        <message>
            <source>1 hint</source>
            <translation>1 Hinweis</translation>
        </message>
        <message>
            <source>Arrange %1</source>
            <translation>%1 anordnen</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a site</comment>
            <translation>in %1</translation>
        </message>
        <message>
            <source>Drop a Management Point here</source>
            <translation>Management Point hier ablegen</translation>
        </message>
        <message>
            <source>Drop a site here</source>
            <translation>Site hier ablegen</translation>
        </message>
        <message>
            <source>No responsible service</source>
            <translation>Kein zuständiger Dienst</translation>
        </message>
        <message>
            <source>own</source>
            <translation>eigener</translation>
        </message>
        <message>
            <source>inherited</source>
            <translation>geerbt</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>WoL uncovered</source>
            <translation>WoL ohne Abdeckung</translation>
        </message>
        <message>
            <source>WoL</source>
            <translation>WoL</translation>
        </message>
        <message>
            <source>stands in no site yet</source>
            <translation>steht noch in keiner Site</translation>
        </message>
        <message>
            <source>stands in %1</source>
            <translation>steht in %1</translation>
        </message>
        <message>
            <source>Central</source>
            <translation>Zentral</translation>
        </message>
        <message numerus="yes">
            <source>%Ln regions</source>
            <translation>
                <numerusform>%Ln Region</numerusform>
                <numerusform>%Ln Regionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sites</source>
            <translation>
                <numerusform>%Ln Site</numerusform>
                <numerusform>%Ln Sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln clients</source>
            <translation>
                <numerusform>%Ln Client</numerusform>
                <numerusform>%Ln Clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more segments</source>
            <translation>
                <numerusform>und %Ln weiteres Segment</numerusform>
                <numerusform>und %Ln weitere Segmente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln errors</source>
            <translation>
                <numerusform>%Ln Fehler</numerusform>
                <numerusform>%Ln Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warnings</source>
            <translation>
                <numerusform>%Ln Warnung</numerusform>
                <numerusform>%Ln Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hints</source>
            <translation>
                <numerusform>%Ln Hinweis</numerusform>
                <numerusform>%Ln Hinweise</numerusform>
            </translation>
        </message>
        <message>
            <source>and 1 more depot or repository</source>
            <translation>und 1 weiteres Depot oder Repository</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more depots and repositories</source>
            <translation>
                <numerusform>und %Ln weiteres Depot oder Repository</numerusform>
                <numerusform>und %Ln weitere Depots und Repositorys</numerusform>
            </translation>
        </message>
        <message>
            <source>Master</source>
            <translation>Master</translation>
        </message>
        <message>
            <source>Master of %1</source>
            <translation>Master von %1</translation>
        </message>
        <message>
            <source>1 Management Point</source>
            <translation>1 Management Point</translation>
        </message>
        <message numerus="yes">
            <source>%Ln Management Points</source>
            <translation>
                <numerusform>%Ln Management Point</numerusform>
                <numerusform>%Ln Management Points</numerusform>
            </translation>
        </message>
        <message>
            <source>1 segment</source>
            <translation>1 Segment</translation>
        </message>
        <message numerus="yes">
            <source>%Ln segments</source>
            <translation>
                <numerusform>%Ln Segment</numerusform>
                <numerusform>%Ln Segmente</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no plan yet. Make a new one or open one.</source>
            <translation>Es gibt noch keinen Plan. Legen Sie einen neuen an oder öffnen Sie einen.</translation>
        </message>
    </context>
    <context>
        <name>CountText</name>
        <message numerus="yes">
            <source>%Ln region(s)</source>
            <translation>
                <numerusform>%Ln Region</numerusform>
                <numerusform>%Ln Regionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln site(s)</source>
            <translation>
                <numerusform>%Ln Site</numerusform>
                <numerusform>%Ln Sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln segment(s)</source>
            <translation>
                <numerusform>%Ln Segment</numerusform>
                <numerusform>%Ln Segmente</numerusform>
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
                <numerusform>%Ln Depot</numerusform>
                <numerusform>%Ln Depots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln repository(ies)</source>
            <translation>
                <numerusform>%Ln Repository</numerusform>
                <numerusform>%Ln Repositorys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln WAN cloud(s)</source>
            <translation>
                <numerusform>%Ln WAN-Wolke</numerusform>
                <numerusform>%Ln WAN-Wolken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s)</source>
            <translation>
                <numerusform>%Ln Verbindung</numerusform>
                <numerusform>%Ln Verbindungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CsvReader</name>
        <message>
            <source>The CSV file was not imported</source>
            <translation>Die CSV-Datei wurde nicht importiert</translation>
        </message>
        <message>
            <source>The column “%1” was left out because its meaning is not known.</source>
            <translation>Die Spalte „%1“ wurde ausgelassen, weil ihre Bedeutung unbekannt ist.</translation>
        </message>
        <message>
            <source>The column “%1” was left out because “%2” means the same and comes first.</source>
            <translation>Die Spalte „%1“ wurde ausgelassen, weil „%2“ dasselbe bedeutet und zuerst kommt.</translation>
        </message>
        <message>
            <source>no column has a heading for the name of a site</source>
            <translation>keine Spalte hat eine Überschrift für den Namen einer Site</translation>
        </message>
        <message>
            <source>Name one column “Name” or “Site”, or choose the character that separates the fields.</source>
            <translation>Nennen Sie eine Spalte „Name“ oder „Site“, oder wählen Sie das Trennzeichen der Felder.</translation>
        </message>
        <message>
            <source>Put fields that contain the separating character into quotation marks.</source>
            <translation>Setzen Sie Felder, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
        </message>
        <message>
            <source>the site has no name</source>
            <translation>die Site hat keinen Namen</translation>
        </message>
        <message>
            <source>Give it a name, or remove the row.</source>
            <translation>Geben Sie ihr einen Namen, oder entfernen Sie die Zeile.</translation>
        </message>
        <message>
            <source>the region path has more than %1 levels</source>
            <translation>der Pfad der Region hat mehr als %1 Ebenen</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>“%1” is not a number of clients</source>
            <translation>„%1“ ist keine Anzahl von Clients</translation>
        </message>
        <message>
            <source>Write a whole number such as 850, up to 10,000,000.</source>
            <translation>Schreiben Sie eine ganze Zahl wie 850, bis 10 000 000.</translation>
        </message>
        <message>
            <source>“%1” was read as %2 clients.</source>
            <translation>„%1“ wurde als %2 Clients gelesen.</translation>
        </message>
        <message>
            <source>“%1” is not a place in degrees</source>
            <translation>„%1“ ist kein Ort in Grad</translation>
        </message>
        <message>
            <source>Write a number between -%1 and %1 such as 48.137.</source>
            <translation>Schreiben Sie eine Zahl zwischen -%1 und %1 wie 48.137.</translation>
        </message>
        <message>
            <source>The place of “%1” was left out because only one of latitude and longitude is given.</source>
            <translation>Der Ort von „%1“ wurde ausgelassen, weil nur Breite oder Länge angegeben ist.</translation>
        </message>
        <message>
            <source>The subnets of this row were added to “%1” of line %2.</source>
            <translation>Die Subnetze dieser Zeile wurden zu „%1“ aus Zeile %2 hinzugefügt.</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>die Datei ist leer</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>the quotation mark that opens this field is never closed</source>
            <translation>das Anführungszeichen, das dieses Feld öffnet, wird nie geschlossen</translation>
        </message>
        <message>
            <source>Close it, or write two quotation marks where one is meant.</source>
            <translation>Schließen Sie es, oder schreiben Sie zwei, wo eines gemeint ist.</translation>
        </message>
        <message>
            <source>a quotation mark stands inside this field</source>
            <translation>in diesem Feld steht ein Anführungszeichen</translation>
        </message>
        <message>
            <source>Put the whole field into quotation marks and write the inner one twice.</source>
            <translation>Setzen Sie das ganze Feld in Anführungszeichen und schreiben Sie das innere doppelt.</translation>
        </message>
        <message>
            <source>the row has more than 1,000 fields</source>
            <translation>die Zeile hat mehr als 1000 Felder</translation>
        </message>
        <message>
            <source>Check which character separates the fields.</source>
            <translation>Prüfen Sie, welches Zeichen die Felder trennt.</translation>
        </message>
        <message>
            <source>the file has more than 1,000,000 rows</source>
            <translation>die Datei hat mehr als 1 000 000 Zeilen</translation>
        </message>
        <message>
            <source>Split it.</source>
            <translation>Teilen Sie sie.</translation>
        </message>
        <message>
            <source>the field is longer than 1 MB</source>
            <translation>das Feld ist länger als 1 MB</translation>
        </message>
        <message>
            <source>Check for a missing quotation mark.</source>
            <translation>Prüfen Sie, ob ein Anführungszeichen fehlt.</translation>
        </message>
        <message>
            <source>the row is longer than 4 MB</source>
            <translation>die Zeile ist länger als 4 MB</translation>
        </message>
        <message numerus="yes">
            <source>the row has %n fields more than the headings</source>
            <translation>
                <numerusform>die Zeile hat %n Feld mehr als die Überschriften</numerusform>
                <numerusform>die Zeile hat %n Felder mehr als die Überschriften</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines before the headings were skipped.</source>
            <translation>
                <numerusform>%n Zeile vor den Überschriften wurde übersprungen.</numerusform>
                <numerusform>%n Zeilen vor den Überschriften wurden übersprungen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deletion</name>
        <message numerus="yes">
            <source>%Ln region(s) and site(s) have another responsible service now, or none.</source>
            <translation>
                <numerusform>%Ln Region oder Standort hat jetzt einen anderen zuständigen Dienst oder keinen.</numerusform>
                <numerusform>%Ln Regionen und Standorte haben jetzt einen anderen zuständigen Dienst oder keinen.</numerusform>
            </translation>
        </message>
        <message>
            <source>In the plan: %1.</source>
            <translation>Im Plan: %1.</translation>
        </message>
        <message>
            <source>Deleted. Undo brings it back.</source>
            <translation>Gelöscht. Rückgängig bringt es zurück.</translation>
        </message>
        <message>
            <source>%1 is deleted.</source>
            <translation>%1 ist gelöscht.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln objects are deleted.</source>
            <translation>
                <numerusform>%Ln Objekt ist gelöscht.</numerusform>
                <numerusform>%Ln Objekte sind gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is deleted with %Ln object(s) in it.</source>
            <translation>
                <numerusform>%1 ist gelöscht, mit %Ln Objekt darin.</numerusform>
                <numerusform>%1 ist gelöscht, mit %Ln Objekten darin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln objects are deleted with what stood in them.</source>
            <translation>
                <numerusform>%Ln Objekt ist gelöscht, mit allem darin.</numerusform>
                <numerusform>%Ln Objekte sind gelöscht, mit allem darin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep contents</source>
            <translation>Inhalt behalten</translation>
        </message>
        <message numerus="yes">
            <source>%Ln regions are deleted, what stood in them was kept.</source>
            <translation>
                <numerusform>%Ln Region ist gelöscht; was darin stand, ist noch da.</numerusform>
                <numerusform>%Ln Regionen sind gelöscht; was darin stand, ist noch da.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is deleted, what stood in it is in %2 now.</source>
            <translation>%1 ist gelöscht; was darin stand, steht jetzt in %2.</translation>
        </message>
    </context>
    <context>
        <name>DistributionCommands</name>
        <message>
            <source>Comparing Distribution Services…</source>
            <translation>Distribution Services werden verglichen…</translation>
        </message>
    </context>
    <context>
        <name>Draft</name>
        <message>
            <source>The id is already in use.</source>
            <translation>Die Kennung wird schon verwendet.</translation>
        </message>
        <message>
            <source>The object does not exist any more.</source>
            <translation>Das Objekt gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Objects of this kind have no such field.</source>
            <translation>Objekte dieser Art haben kein solches Feld.</translation>
        </message>
        <message>
            <source>The organisation is the root of the plan and cannot be removed.</source>
            <translation>Die Organisation ist die Wurzel des Plans und kann nicht entfernt werden.</translation>
        </message>
        <message>
            <source>“%1” cannot be changed so</source>
            <translation>„%1“ kann so nicht geändert werden</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1 names an object that does not exist.</source>
            <translation>%1 nennt ein Objekt, das es nicht gibt.</translation>
        </message>
        <message>
            <source>%1 cannot name a %2.</source>
            <translation>%1 kann kein Objekt der Art %2 nennen.</translation>
        </message>
        <message>
            <source>It would stand nowhere.</source>
            <translation>Es stünde nirgends.</translation>
        </message>
        <message>
            <source>A %1 cannot stand in a %2.</source>
            <translation>%1 kann nicht in %2 stehen.</translation>
        </message>
        <message>
            <source>It would stand inside itself.</source>
            <translation>Es stünde in sich selbst.</translation>
        </message>
        <message>
            <source>There is no application type “%1”.</source>
            <translation>Es gibt keine Anwendungsart „%1“.</translation>
        </message>
        <message>
            <source>A load factor must lie between -1000 and 1000.</source>
            <translation>Ein Lastfaktor muss zwischen -1000 und 1000 liegen.</translation>
        </message>
        <message>
            <source>The key of an application type cannot change.</source>
            <translation>Der Schlüssel einer Anwendungsart kann sich nicht ändern.</translation>
        </message>
        <message>
            <source>An application type needs a key.</source>
            <translation>Eine Anwendungsart braucht einen Schlüssel.</translation>
        </message>
        <message>
            <source>There is already an application type “%1”.</source>
            <translation>Es gibt schon eine Anwendungsart „%1“.</translation>
        </message>
        <message>
            <source>Two application types cannot have one key.</source>
            <translation>Zwei Anwendungsarten können nicht denselben Schlüssel haben.</translation>
        </message>
        <message>
            <source>A plan has exactly one organisation.</source>
            <translation>Ein Plan hat genau eine Organisation.</translation>
        </message>
        <message>
            <source>%1 cannot be empty.</source>
            <translation>%1 darf nicht leer sein.</translation>
        </message>
    </context>
    <context>
        <name>Edit</name>
        <message>
            <source>%1 cannot be put there</source>
            <translation>%1 kann dort nicht abgelegt werden</translation>
        </message>
        <message>
            <source>%1 already has %2.</source>
            <translation>%1 hat bereits %2.</translation>
        </message>
        <message>
            <source>Install %1 on %2</source>
            <translation>%1 auf %2 installieren</translation>
        </message>
        <message>
            <source>Remove %1 from %2</source>
            <translation>%1 von %2 entfernen</translation>
        </message>
        <message>
            <source>List %1 once on %2</source>
            <translation>%1 auf %2 nur einmal führen</translation>
        </message>
        <message>
            <source>Add application type %1</source>
            <translation>Anwendungsart %1 hinzufügen</translation>
        </message>
        <message>
            <source>The application type cannot be added</source>
            <translation>Die Anwendungsart kann nicht hinzugefügt werden</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Sie braucht einen Namen.</translation>
        </message>
        <message>
            <source>%1 is not allowed on a Management Point of the organisation.</source>
            <translation>%1 ist auf einem Management Point der Organisation nicht zulässig.</translation>
        </message>
        <message>
            <source>%1 is not allowed on a Management Point of a region.</source>
            <translation>%1 ist auf einem Management Point einer Region nicht zulässig.</translation>
        </message>
        <message>
            <source>%1 is not allowed on a Management Point of a site.</source>
            <translation>%1 ist auf einem Management Point einer Site nicht zulässig.</translation>
        </message>
        <message>
            <source>Move %1 from %2 to %3</source>
            <translation>%1 von %2 nach %3 verschieben</translation>
        </message>
        <message>
            <source>Copy %1 from %2 to %3</source>
            <translation>%1 von %2 nach %3 kopieren</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1 cannot be copied</source>
            <translation>%1 kann nicht kopiert werden</translation>
        </message>
        <message>
            <source>A %1 cannot be copied.</source>
            <translation>%1 lässt sich nicht kopieren.</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <translation>%1 nach %2 verschieben</translation>
        </message>
        <message>
            <source>%1 cannot be moved</source>
            <translation>%1 kann nicht verschoben werden</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <translation>%1 nach %2 kopieren</translation>
        </message>
        <message>
            <source>Duplicate %1</source>
            <translation>%1 duplizieren</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>%1 cannot be put on %2</source>
            <translation>%1 kann nicht auf %2 abgelegt werden</translation>
        </message>
        <message>
            <source>The target does not exist any more.</source>
            <translation>Das Ziel gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>There is nothing to put there.</source>
            <translation>Es gibt nichts, was dort abgelegt werden könnte.</translation>
        </message>
        <message>
            <source>A link joins two sites, segments or clouds. Draw it from one to the other.</source>
            <translation>Eine Verbindung verknüpft zwei Sites, Segmente oder WAN-Wolken. Ziehen Sie sie von einem zum anderen.</translation>
        </message>
        <message>
            <source>Add Management Point to %1</source>
            <translation>Management Point zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>There is no such application type any more.</source>
            <translation>Diese Anwendungsart gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>%1 has several Management Points. Drop it on one of them.</source>
            <translation>%1 hat mehrere Management Points. Legen Sie es auf einem davon ab.</translation>
        </message>
        <message>
            <source>An application is installed on a Management Point. Drop it on one.</source>
            <translation>Eine Anwendung wird auf einem Management Point installiert. Legen Sie sie auf einem ab.</translation>
        </message>
        <message>
            <source>What was cut or dragged does not exist any more.</source>
            <translation>Was ausgeschnitten oder gezogen wurde, gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>A region cannot stand inside itself.</source>
            <translation>Eine Region kann nicht in sich selbst stehen.</translation>
        </message>
        <message>
            <source>A plan has exactly one organisation.</source>
            <translation>Ein Plan hat genau eine Organisation.</translation>
        </message>
        <message>
            <source>%1 already stands in %2.</source>
            <translation>%1 steht bereits in %2.</translation>
        </message>
        <message>
            <source>All of them already stand in %1.</source>
            <translation>Alle stehen bereits in %1.</translation>
        </message>
        <message>
            <source>new %1</source>
            <translation>neu: %1</translation>
        </message>
        <message>
            <source>%1 depot</source>
            <translation>Depot %1</translation>
        </message>
        <message>
            <source>A region cannot stand inside a site. Drop it on a region or the organisation.</source>
            <translation>Eine Region kann nicht in einer Site stehen. Legen Sie sie auf einer Region oder der Organisation ab.</translation>
        </message>
        <message>
            <source>A region stands in a region or in the organisation. Drop it there.</source>
            <translation>Eine Region steht in einer Region oder in der Organisation. Legen Sie sie dort ab.</translation>
        </message>
        <message>
            <source>A site cannot stand inside a site. Drop it on a region or the organisation.</source>
            <translation>Eine Site kann nicht in einer Site stehen. Legen Sie sie auf einer Region oder der Organisation ab.</translation>
        </message>
        <message>
            <source>A site stands in a region or in the organisation. Drop it there.</source>
            <translation>Eine Site steht in einer Region oder in der Organisation. Legen Sie sie dort ab.</translation>
        </message>
        <message>
            <source>A segment belongs to a site. Drop it on a site.</source>
            <translation>Ein Segment gehört zu einer Site. Legen Sie es auf einer Site ab.</translation>
        </message>
        <message>
            <source>A depot belongs to a site. Drop it on a site.</source>
            <translation>Ein Depot gehört zu einer Site. Legen Sie es auf einer Site ab.</translation>
        </message>
        <message>
            <source>A Management Point is attached to the organisation, a region or a site. Drop it there.</source>
            <translation>Ein Management Point hängt an der Organisation, einer Region oder einer Site. Legen Sie ihn dort ab.</translation>
        </message>
        <message>
            <source>A repository belongs to the organisation, a region or a site. Drop it there.</source>
            <translation>Ein Repository gehört zur Organisation, einer Region oder einer Site. Legen Sie es dort ab.</translation>
        </message>
        <message>
            <source>The organisation is the root of the plan and cannot be moved.</source>
            <translation>Die Organisation ist die Wurzel des Plans und kann nicht verschoben werden.</translation>
        </message>
        <message>
            <source>A %1 stands in no other object.</source>
            <translation>%1 steht in keinem anderen Objekt.</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 hinzufügen</translation>
        </message>
        <message>
            <source>Add %1 to %2</source>
            <translation>%1 zu %2 hinzufügen</translation>
        </message>
        <message>
            <source>A link cannot be added so</source>
            <translation>So kann keine Verbindung hinzugefügt werden</translation>
        </message>
        <message>
            <source>A link joins two sites, segments or clouds.</source>
            <translation>Eine Verbindung verknüpft zwei Sites, Segmente oder WAN-Wolken.</translation>
        </message>
        <message>
            <source>The %1 cannot be added</source>
            <translation>%1 kann nicht hinzugefügt werden</translation>
        </message>
        <message>
            <source>Add %1 with %2</source>
            <translation>%1 mit %2 hinzufügen</translation>
        </message>
        <message>
            <source>The Management Point cannot be added</source>
            <translation>Der Management Point kann nicht hinzugefügt werden</translation>
        </message>
        <message>
            <source>Link %1 and %2</source>
            <translation>%1 und %2 verbinden</translation>
        </message>
        <message>
            <source>The link cannot be added</source>
            <translation>Die Verbindung kann nicht hinzugefügt werden</translation>
        </message>
        <message>
            <source>A link joins two different objects.</source>
            <translation>Eine Verbindung verknüpft zwei verschiedene Objekte.</translation>
        </message>
        <message>
            <source>Remove the name of %1</source>
            <translation>Namen von %1 entfernen</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>%1 in %2 umbenennen</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 löschen</translation>
        </message>
        <message>
            <source>Delete %1 and keep what stands in it</source>
            <translation>%1 löschen und behalten, was darin steht</translation>
        </message>
        <message>
            <source>Arrange %1</source>
            <translation>%1 anordnen</translation>
        </message>
        <message>
            <source>Change “%1” of %2</source>
            <translation>„%1“ von %2 ändern</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1 ändern</translation>
        </message>
        <message>
            <source>Let %1 inherit the responsible service</source>
            <translation>%1 den zuständigen Dienst erben lassen</translation>
        </message>
        <message>
            <source>Make %1 responsible for %2</source>
            <translation>%1 für %2 zuständig machen</translation>
        </message>
        <message>
            <source>Make %1 the Central Management Point</source>
            <translation>%1 zum zentralen Management Point machen</translation>
        </message>
        <message>
            <source>Put %1 into %2</source>
            <translation>%1 in %2 stellen</translation>
        </message>
        <message>
            <source>Waive %1</source>
            <translation>%1 hinnehmen</translation>
        </message>
        <message>
            <source>The finding cannot be waived</source>
            <translation>Der Befund kann nicht hingenommen werden</translation>
        </message>
        <message>
            <source>A waiver needs a reason.</source>
            <translation>Eine Ausnahme braucht einen Grund.</translation>
        </message>
        <message>
            <source>Withdraw the waiver of %1</source>
            <translation>Ausnahme für %1 zurücknehmen</translation>
        </message>
        <message numerus="yes">
            <source>Move %n applications to %1</source>
            <translation>
                <numerusform>%n Anwendung nach %1 verschieben</numerusform>
                <numerusform>%n Anwendungen nach %1 verschieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %n applications to %1</source>
            <translation>
                <numerusform>%n Anwendung nach %1 kopieren</numerusform>
                <numerusform>%n Anwendungen nach %1 kopieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n applications</source>
            <translation>
                <numerusform>%n Anwendung</numerusform>
                <numerusform>%n Anwendungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Give %n waiver(s)</source>
            <translation>
                <numerusform>%n Ausnahme erteilen</numerusform>
                <numerusform>%n Ausnahmen erteilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n waiver(s)</source>
            <translation>
                <numerusform>%n Ausnahme zurücknehmen</numerusform>
                <numerusform>%n Ausnahmen zurücknehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn %1 On</source>
            <translation>%1 einschalten</translation>
        </message>
        <message>
            <source>Change Severity of %1</source>
            <translation>Schwere von %1 ändern</translation>
        </message>
        <message>
            <source>Change Interpretation %1</source>
            <translation>Auslegung %1 ändern</translation>
        </message>
        <message>
            <source>Change Limit %1</source>
            <translation>Grenze %1 ändern</translation>
        </message>
        <message>
            <source>Apply Rule Profile</source>
            <translation>Regelprofil anwenden</translation>
        </message>
        <message>
            <source>Reset All Rule Settings</source>
            <translation>Alle Regeleinstellungen zurücksetzen</translation>
        </message>
        <message>
            <source>Move %1 in the network view</source>
            <translation>%1 in der Netzansicht verschieben</translation>
        </message>
        <message>
            <source>Make %1 the master depot of %2</source>
            <translation>%1 zum Master-Depot von %2 machen</translation>
        </message>
        <message>
            <source>Assign best Distribution Services</source>
            <translation>Beste Distribution Services zuweisen</translation>
        </message>
        <message>
            <source>Align sites in the network</source>
            <translation>Standorte im Netz ausrichten</translation>
        </message>
        <message>
            <source>Distribute sites in the network</source>
            <translation>Standorte im Netz verteilen</translation>
        </message>
        <message>
            <source>Lay out sites in the network</source>
            <translation>Standorte im Netz anordnen</translation>
        </message>
        <message>
            <source>Let sites stand by themselves in the network</source>
            <translation>Standorte im Netz sich selbst anordnen lassen</translation>
        </message>
        <message numerus="yes">
            <source>%n objects</source>
            <translation>
                <numerusform>%n Objekt</numerusform>
                <numerusform>%n Objekte</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn %1 Off</source>
            <translation>%1 ausschalten</translation>
        </message>
        <message>
            <source>Delete %1 and keep what stands in them</source>
            <translation>%1 löschen und behalten, was darin steht</translation>
        </message>
    </context>
    <context>
        <name>ErrorWords</name>
        <message>
            <source>Line %L1: </source>
            <translation>Zeile %L1: </translation>
        </message>
        <message>
            <source>Line %L1, column %L2: </source>
            <translation>Zeile %L1, Spalte %L2: </translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Not stated</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>LAN</source>
            <translation>LAN</translation>
        </message>
        <message>
            <source>WAN</source>
            <translation>WAN</translation>
        </message>
        <message>
            <source>Remote</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>SMB</source>
            <translation>SMB</translation>
        </message>
        <message>
            <source>HTTP</source>
            <translation>HTTP</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>This finding</source>
            <translation>Dieser Befund</translation>
        </message>
        <message>
            <source>Everything below the object</source>
            <translation>Alles unterhalb des Objekts</translation>
        </message>
        <message>
            <source>The whole rule</source>
            <translation>Die ganze Regel</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>Steht in</translation>
        </message>
        <message>
            <source>Attached to</source>
            <translation>Zugeordnet zu</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>DSM version</source>
            <translation>DSM-Version</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Fingerabdruck</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Geltung</translation>
        </message>
        <message>
            <source>Central Management Point</source>
            <translation>Zentraler Management Point</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmente</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Anwendungen</translation>
        </message>
        <message>
            <source>Site type</source>
            <translation>Art der Site</translation>
        </message>
        <message>
            <source>Subnets</source>
            <translation>Subnetze</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Wake-on-LAN planned</source>
            <translation>Wake-on-LAN geplant</translation>
        </message>
        <message>
            <source>OS deployment planned</source>
            <translation>OS-Installation geplant</translation>
        </message>
        <message>
            <source>Boot requests relayed to</source>
            <translation>Boot-Anfragen weitergeleitet an</translation>
        </message>
        <message>
            <source>Directed broadcasts allowed</source>
            <translation>Gerichtete Broadcasts erlaubt</translation>
        </message>
        <message>
            <source>Computers wake by vPro</source>
            <translation>Computer wachen durch vPro auf</translation>
        </message>
        <message>
            <source>DHCP server</source>
            <translation>DHCP-Server</translation>
        </message>
        <message>
            <source>Responsible service</source>
            <translation>Zuständiger Dienst</translation>
        </message>
        <message>
            <source>Master depot</source>
            <translation>Master-Depot</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>°</source>
            <translation>°</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>In a DMZ</source>
            <translation>In einer DMZ</translation>
        </message>
        <message>
            <source>Network operating system</source>
            <translation>Netzbetriebssystem</translation>
        </message>
        <message>
            <source>Site definition</source>
            <translation>Site-Definition</translation>
        </message>
        <message>
            <source>Neighbouring sites</source>
            <translation>Benachbarte Sites</translation>
        </message>
        <message>
            <source>Distribution time frame</source>
            <translation>Zeitfenster der Verteilung</translation>
        </message>
        <message>
            <source>Frame size</source>
            <translation>Rahmengröße</translation>
        </message>
        <message>
            <source>KB</source>
            <translation>KB</translation>
        </message>
        <message>
            <source>Polling: configuration</source>
            <translation>Abfrage: Konfiguration</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Polling: repository</source>
            <translation>Abfrage: Repository</translation>
        </message>
        <message>
            <source>Polling: preparation</source>
            <translation>Abfrage: Vorbereitung</translation>
        </message>
        <message>
            <source>Polling: packages</source>
            <translation>Abfrage: Pakete</translation>
        </message>
        <message>
            <source>Load balancer for the BLS</source>
            <translation>Lastverteiler für den BLS</translation>
        </message>
        <message>
            <source>Download over the connection allowed</source>
            <translation>Download über die Verbindung erlaubt</translation>
        </message>
        <message>
            <source>Packages are made here</source>
            <translation>Pakete entstehen hier</translation>
        </message>
        <message>
            <source>Distribution account</source>
            <translation>Konto der Verteilung</translation>
        </message>
        <message>
            <source>Depot access account</source>
            <translation>Konto für den Depotzugriff</translation>
        </message>
        <message>
            <source>Runtime service account</source>
            <translation>Konto des Laufzeitdienstes</translation>
        </message>
        <message>
            <source>Installation service account</source>
            <translation>Konto des Installationsdienstes</translation>
        </message>
        <message>
            <source>IIS available</source>
            <translation>IIS verfügbar</translation>
        </message>
        <message>
            <source>Time synchronisation confirmed</source>
            <translation>Zeitabgleich bestätigt</translation>
        </message>
        <message>
            <source>Internet access</source>
            <translation>Internetzugang</translation>
        </message>
        <message>
            <source>Created as number</source>
            <translation>Angelegt als Nummer</translation>
        </message>
        <message>
            <source>Site master depot</source>
            <translation>Master-Depot der Site</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Stands in segment</source>
            <translation>Steht im Segment</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Protocols</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <source>Primary protocol</source>
            <translation>Primäres Protokoll</translation>
        </message>
        <message>
            <source>Read as source by</source>
            <translation>Als Quelle gelesen über</translation>
        </message>
        <message>
            <source>Written as target by</source>
            <translation>Als Ziel geschrieben über</translation>
        </message>
        <message>
            <source>Private key group</source>
            <translation>Gruppe des privaten Schlüssels</translation>
        </message>
        <message>
            <source>Clients included</source>
            <translation>Clients eingeschlossen</translation>
        </message>
        <message>
            <source>Clients excluded</source>
            <translation>Clients ausgeschlossen</translation>
        </message>
        <message>
            <source>Already deployed</source>
            <translation>Schon verteilt</translation>
        </message>
        <message>
            <source>Keep only one copy</source>
            <translation>Nur eine Kopie halten</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>Change per cycle</source>
            <translation>Änderung je Zyklus</translation>
        </message>
        <message>
            <source>Compression factor</source>
            <translation>Kompressionsfaktor</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Link type</source>
            <translation>Art der Verbindung</translation>
        </message>
        <message>
            <source>Bandwidth</source>
            <translation>Bandbreite</translation>
        </message>
        <message>
            <source>kbit/s</source>
            <translation>kbit/s</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latenz</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Verfügbar</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kurzname</translation>
        </message>
        <message>
            <source>Allowed at</source>
            <translation>Zulässig an</translation>
        </message>
        <message>
            <source>Most per region or site</source>
            <translation>Höchstens je Region oder Site</translation>
        </message>
        <message>
            <source>Needs a database</source>
            <translation>Braucht eine Datenbank</translation>
        </message>
        <message>
            <source>Recovery note</source>
            <translation>Notiz zur Wiederherstellung</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Severities</source>
            <translation>Schweregrade</translation>
        </message>
        <message>
            <source>Rules switched off</source>
            <translation>Ausgeschaltete Regeln</translation>
        </message>
        <message>
            <source>Interpretations</source>
            <translation>Auslegungen</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>%1 must lie between %2 and %3.</source>
            <translation>%1 muss zwischen %2 und %3 liegen.</translation>
        </message>
        <message>
            <source>%1 is longer than 64 KiB.</source>
            <translation>%1 ist länger als 64 KiB.</translation>
        </message>
        <message>
            <source>%1 contains control characters or is not valid UTF-8.</source>
            <translation>%1 enthält Steuerzeichen oder ist kein gültiges UTF-8.</translation>
        </message>
        <message>
            <source>%1 cannot contain “%2”.</source>
            <translation>%1 darf „%2“ nicht enthalten.</translation>
        </message>
        <message>
            <source>%1 has a value of the wrong type.</source>
            <translation>%1 hat einen Wert der falschen Art.</translation>
        </message>
        <message>
            <source>%1 cannot be “%2”.</source>
            <translation>%1 darf nicht „%2“ sein.</translation>
        </message>
        <message>
            <source>Seat in the network view</source>
            <translation>Platz in der Netzansicht</translation>
        </message>
        <message>
            <source>Uses repositories</source>
            <translation>Nutzt Repositorys</translation>
        </message>
        <message>
            <source>Share in force</source>
            <translation>Geltende Freigabe</translation>
        </message>
        <message>
            <source>Database server in</source>
            <translation>Datenbankserver in</translation>
        </message>
        <message>
            <source>Neighborcast uses the depot at peaks</source>
            <translation>Neighborcast nutzt Depot bei Spitzen</translation>
        </message>
    </context>
    <context>
        <name>FieldText</name>
        <message>
            <source>The value cannot be used</source>
            <translation>Der Wert kann nicht verwendet werden</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>%1 is yes or no, not “%2”.</source>
            <translation>%1 ist ja oder nein, nicht „%2“.</translation>
        </message>
        <message>
            <source>%1 is a whole number, not “%2”.</source>
            <translation>%1 ist eine ganze Zahl, nicht „%2“.</translation>
        </message>
        <message>
            <source>%1 is a number, not “%2”.</source>
            <translation>%1 ist eine Zahl, nicht „%2“.</translation>
        </message>
        <message>
            <source>%1 cannot be “%2”.</source>
            <translation>%1 kann nicht „%2“ sein.</translation>
        </message>
        <message>
            <source>%1: nothing is called “%2”.</source>
            <translation>%1: Nichts heißt „%2“.</translation>
        </message>
        <message>
            <source>%1: several are called “%2”; write the id.</source>
            <translation>%1: Mehrere heißen „%2“; schreiben Sie die Kennung.</translation>
        </message>
        <message>
            <source>%1 cannot be edited here.</source>
            <translation>%1 kann hier nicht bearbeitet werden.</translation>
        </message>
        <message>
            <source>%1 cannot be empty.</source>
            <translation>%1 darf nicht leer sein.</translation>
        </message>
    </context>
    <context>
        <name>FileError</name>
        <message>
            <source>“%1” does not exist</source>
            <translation>„%1“ gibt es nicht</translation>
        </message>
        <message>
            <source>a part of the path “%1” is not a folder</source>
            <translation>ein Teil des Pfades „%1“ ist kein Ordner</translation>
        </message>
        <message>
            <source>the links behind “%1” lead in a circle</source>
            <translation>die Verknüpfungen hinter „%1“ führen im Kreis</translation>
        </message>
        <message>
            <source>“%1” is a folder</source>
            <translation>„%1“ ist ein Ordner</translation>
        </message>
        <message>
            <source>you have no permission for “%1”</source>
            <translation>Sie haben keine Berechtigung für „%1“</translation>
        </message>
        <message>
            <source>“%1” is protected against changes</source>
            <translation>„%1“ ist gegen Änderungen geschützt</translation>
        </message>
        <message>
            <source>“%1” is on a file system that can only be read</source>
            <translation>„%1“ liegt auf einem Dateisystem, das nur gelesen werden kann</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <source>your share of the disk (quota) is used up</source>
            <translation>Ihr Anteil am Datenträger (Quota) ist aufgebraucht</translation>
        </message>
        <message>
            <source>the file would exceed the size that is allowed here</source>
            <translation>die Datei würde die hier erlaubte Größe überschreiten</translation>
        </message>
        <message>
            <source>the name “%1” is too long for this file system</source>
            <translation>der Name „%1“ ist zu lang für dieses Dateisystem</translation>
        </message>
        <message>
            <source>the disk or network drive reported a fault while working on “%1”</source>
            <translation>der Datenträger oder das Netzlaufwerk meldete bei „%1“ einen Fehler</translation>
        </message>
        <message>
            <source>too many files are open at the same time</source>
            <translation>zu viele Dateien sind gleichzeitig offen</translation>
        </message>
        <message>
            <source>there is not enough memory</source>
            <translation>der Speicher reicht nicht</translation>
        </message>
        <message>
            <source>the network drive no longer knows “%1”</source>
            <translation>das Netzlaufwerk kennt „%1“ nicht mehr</translation>
        </message>
        <message>
            <source>the system says about “%1”: %2</source>
            <translation>das System sagt zu „%1“: %2</translation>
        </message>
        <message>
            <source>Check the path and choose the file or folder again.</source>
            <translation>Prüfen Sie den Pfad und wählen Sie die Datei oder den Ordner erneut.</translation>
        </message>
        <message>
            <source>Choose an ordinary file.</source>
            <translation>Wählen Sie eine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>Ask for access, or choose another place.</source>
            <translation>Bitten Sie um Zugriff oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Remove the protection, or save under another name or in another place.</source>
            <translation>Entfernen Sie den Schutz, oder speichern Sie unter anderem Namen oder an anderem Ort.</translation>
        </message>
        <message>
            <source>Free some space, or save in another place.</source>
            <translation>Schaffen Sie Platz oder speichern Sie an einem anderen Ort.</translation>
        </message>
        <message>
            <source>Choose a smaller file.</source>
            <translation>Wählen Sie eine kleinere Datei.</translation>
        </message>
        <message>
            <source>Compare both versions, save under another name, or overwrite knowingly.</source>
            <translation>Vergleichen Sie beide Fassungen, speichern Sie unter anderem Namen, oder überschreiben Sie bewusst.</translation>
        </message>
        <message>
            <source>Try again, or choose another place.</source>
            <translation>Versuchen Sie es erneut oder wählen Sie einen anderen Ort.</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Inconsistent</source>
            <translation>Widersprüchlich</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <source>Not covered</source>
            <translation>Nicht abgedeckt</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Empfehlung</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>no findings</source>
            <translation>keine Befunde</translation>
        </message>
        <message numerus="yes">
            <source>%n waived</source>
            <translation>
                <numerusform>%n hingenommen</numerusform>
                <numerusform>%n hingenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known</source>
            <translation>
                <numerusform>%n bekannt</numerusform>
                <numerusform>%n bekannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n geändert</numerusform>
                <numerusform>%n geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resolved</source>
            <translation>
                <numerusform>%n behoben</numerusform>
                <numerusform>%n behoben</numerusform>
            </translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>known</source>
            <translation>bekannt</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>behoben</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) checked</source>
            <translation>
                <numerusform>%n Regel geprüft</numerusform>
                <numerusform>%n Regeln geprüft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) off</source>
            <translation>
                <numerusform>%n Regel aus</numerusform>
                <numerusform>%n Regeln aus</numerusform>
            </translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>%1, usually %2</source>
            <translation>%1, sonst %2</translation>
        </message>
        <message numerus="yes">
            <source>%n waiver(s) that waive nothing</source>
            <translation>
                <numerusform>%n Ausnahme, die nichts hinnimmt</numerusform>
                <numerusform>%n Ausnahmen, die nichts hinnehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) waived</source>
            <translation>
                <numerusform>%n Befund hingenommen</numerusform>
                <numerusform>%n Befunde hingenommen</numerusform>
            </translation>
        </message>
        <message>
            <source>no end</source>
            <translation>ohne Ende</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>usually %1</source>
            <translation>sonst %1</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n Fehler</numerusform>
                <numerusform>%n Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hint(s)</source>
            <translation>
                <numerusform>%n Hinweis</numerusform>
                <numerusform>%n Hinweise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n Befund</numerusform>
                <numerusform>%n Befunde</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingsText</name>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Hingenommen</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
    </context>
    <context>
        <name>FixMenu</name>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln Fehler</numerusform>
                <numerusform>%Ln Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln Warnung</numerusform>
                <numerusform>%Ln Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hint(s)</source>
            <translation>
                <numerusform>%Ln Hinweis</numerusform>
                <numerusform>%Ln Hinweise</numerusform>
            </translation>
        </message>
        <message>
            <source>not possible</source>
            <translation>nicht möglich</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Lösen</translation>
        </message>
    </context>
    <context>
        <name>FixRun</name>
        <message>
            <source>There is no automatic fix for it.</source>
            <translation>Dafür gibt es keine automatische Lösung.</translation>
        </message>
        <message>
            <source>The fix would change nothing.</source>
            <translation>Die Lösung würde nichts ändern.</translation>
        </message>
        <message>
            <source>It offers other fixes, not this one.</source>
            <translation>Er bietet andere Lösungen an, nicht diese.</translation>
        </message>
        <message>
            <source>Its fix would add an error: %1</source>
            <translation>Seine Lösung würde einen Fehler hinzufügen: %1</translation>
        </message>
    </context>
    <context>
        <name>GraphmlReader</name>
        <message>
            <source>the file contains too much text</source>
            <translation>die Datei enthält zu viel Text</translation>
        </message>
        <message>
            <source>Files with up to 64 MB of text are imported.</source>
            <translation>Dateien mit bis zu 64 MB Text werden importiert.</translation>
        </message>
        <message>
            <source>a value is longer than 64 KB</source>
            <translation>ein Wert ist länger als 64 KB</translation>
        </message>
        <message>
            <source>Shorten it in the program that wrote the file.</source>
            <translation>Kürzen Sie ihn in dem Programm, das die Datei schrieb.</translation>
        </message>
        <message>
            <source>the file declares a document type (DOCTYPE), which can be used to attack its readers</source>
            <translation>die Datei vereinbart einen Dokumenttyp (DOCTYPE), mit dem sich ihre Leser angreifen lassen</translation>
        </message>
        <message>
            <source>Remove the DOCTYPE declaration; GraphML does not need one.</source>
            <translation>Entfernen Sie die DOCTYPE-Vereinbarung; GraphML braucht keine.</translation>
        </message>
        <message>
            <source>The GraphML file was not imported</source>
            <translation>Die GraphML-Datei wurde nicht importiert</translation>
        </message>
        <message>
            <source>elements are nested more than 256 deep</source>
            <translation>Elemente sind tiefer als 256 Ebenen geschachtelt</translation>
        </message>
        <message>
            <source>This is not a network; check which program wrote the file.</source>
            <translation>Dies ist kein Netz; prüfen Sie, welches Programm die Datei schrieb.</translation>
        </message>
        <message>
            <source>the file is XML, but not GraphML: it begins with “%1”</source>
            <translation>die Datei ist XML, aber kein GraphML: sie beginnt mit „%1“</translation>
        </message>
        <message>
            <source>Choose a file whose first element is “graphml”.</source>
            <translation>Wählen Sie eine Datei, deren erstes Element „graphml“ ist.</translation>
        </message>
        <message>
            <source>the file uses ports, which a plan does not have</source>
            <translation>die Datei verwendet Ports, die ein Plan nicht hat</translation>
        </message>
        <message>
            <source>Export the network without ports.</source>
            <translation>Exportieren Sie das Netz ohne Ports.</translation>
        </message>
        <message>
            <source>the file uses hyperedges (one link with many ends)</source>
            <translation>die Datei verwendet Hyperkanten (eine Verbindung mit vielen Enden)</translation>
        </message>
        <message>
            <source>Export them as a node that is linked with each end; it becomes a WAN cloud.</source>
            <translation>Exportieren Sie sie als Knoten, der mit jedem Ende verbunden ist; er wird eine WAN-Wolke.</translation>
        </message>
        <message>
            <source>the file refers to another file (locator)</source>
            <translation>die Datei verweist auf eine andere Datei (locator)</translation>
        </message>
        <message>
            <source>Export everything into one file.</source>
            <translation>Exportieren Sie alles in eine Datei.</translation>
        </message>
        <message>
            <source>the file has more than 1,000,000 objects</source>
            <translation>die Datei hat mehr als 1 000 000 Objekte</translation>
        </message>
        <message>
            <source>Split it.</source>
            <translation>Teilen Sie sie.</translation>
        </message>
        <message>
            <source>node “%1” contains a graph of its own, and nested graphs are not imported</source>
            <translation>der Knoten „%1“ enthält einen eigenen Graphen, und geschachtelte Graphen werden nicht importiert</translation>
        </message>
        <message>
            <source>Ungroup the nodes in the program that wrote the file.</source>
            <translation>Heben Sie die Gruppierung in dem Programm auf, das die Datei schrieb.</translation>
        </message>
        <message>
            <source>the file contains more than one graph</source>
            <translation>die Datei enthält mehr als einen Graphen</translation>
        </message>
        <message>
            <source>Save each graph in a file of its own.</source>
            <translation>Speichern Sie jeden Graphen in einer eigenen Datei.</translation>
        </message>
        <message>
            <source>a node stands outside of the graph</source>
            <translation>ein Knoten steht außerhalb des Graphen</translation>
        </message>
        <message>
            <source>Check which program wrote the file.</source>
            <translation>Prüfen Sie, welches Programm die Datei schrieb.</translation>
        </message>
        <message>
            <source>a node has no id</source>
            <translation>ein Knoten hat keine Kennung</translation>
        </message>
        <message>
            <source>Give every node an id of its own.</source>
            <translation>Geben Sie jedem Knoten eine eigene Kennung.</translation>
        </message>
        <message>
            <source>the id “%1” is used by two nodes, first in line %2</source>
            <translation>die Kennung „%1“ haben zwei Knoten, zuerst in Zeile %2</translation>
        </message>
        <message>
            <source>an edge stands outside of the graph</source>
            <translation>eine Kante steht außerhalb des Graphen</translation>
        </message>
        <message>
            <source>an element has more than 256 values</source>
            <translation>ein Element hat mehr als 256 Werte</translation>
        </message>
        <message>
            <source>an edge lacks its source or target</source>
            <translation>einer Kante fehlt Anfang oder Ende</translation>
        </message>
        <message>
            <source>Give every edge both ends.</source>
            <translation>Geben Sie jeder Kante beide Enden.</translation>
        </message>
        <message>
            <source>an edge leads to the node “%1”, which is not in the file</source>
            <translation>eine Kante führt zum Knoten „%1“, der nicht in der Datei ist</translation>
        </message>
        <message>
            <source>Add the node, or remove the edge.</source>
            <translation>Fügen Sie den Knoten hinzu, oder entfernen Sie die Kante.</translation>
        </message>
        <message>
            <source>more than 256 attributes have a default</source>
            <translation>mehr als 256 Attribute haben einen Vorgabewert</translation>
        </message>
        <message>
            <source>the file is empty or ends before its first element</source>
            <translation>die Datei ist leer oder endet vor ihrem ersten Element</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>the file ends in the middle</source>
            <translation>die Datei endet mittendrin</translation>
        </message>
        <message>
            <source>It was cut off: copy or export it again.</source>
            <translation>Sie wurde abgeschnitten: kopieren oder exportieren Sie sie erneut.</translation>
        </message>
        <message>
            <source>the file is written in an encoding that is not read here</source>
            <translation>die Datei hat eine Kodierung, die hier nicht gelesen wird</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>Speichern Sie sie als UTF-8.</translation>
        </message>
        <message>
            <source>there is a character here that XML does not allow, or the encoding is not the declared one</source>
            <translation>hier steht ein Zeichen, das XML nicht erlaubt, oder die Kodierung ist nicht die angegebene</translation>
        </message>
        <message>
            <source>Correct it, or save the file as UTF-8.</source>
            <translation>Berichtigen Sie es, oder speichern Sie die Datei als UTF-8.</translation>
        </message>
        <message>
            <source>there is not enough memory</source>
            <translation>der Speicher reicht nicht</translation>
        </message>
        <message>
            <source>Close other programs, or split the file.</source>
            <translation>Schließen Sie andere Programme, oder teilen Sie die Datei.</translation>
        </message>
        <message>
            <source>the XML is not well formed (%1)</source>
            <translation>das XML ist nicht wohlgeformt (%1)</translation>
        </message>
        <message>
            <source>Export the file again, or correct it here.</source>
            <translation>Exportieren Sie die Datei erneut, oder berichtigen Sie sie hier.</translation>
        </message>
        <message>
            <source>the file contains no graph</source>
            <translation>die Datei enthält keinen Graphen</translation>
        </message>
        <message>
            <source>Values of the attribute “%1” were left out because the file never declares it.</source>
            <translation>Werte des Attributs „%1“ wurden ausgelassen, weil die Datei es nirgends vereinbart.</translation>
        </message>
        <message>
            <source>Node %1</source>
            <translation>Knoten %1</translation>
        </message>
        <message>
            <source>The node has no label; it is called “%1”.</source>
            <translation>Der Knoten hat keine Beschriftung; er heißt „%1“.</translation>
        </message>
        <message>
            <source>The place of “%1” was left out: “%2”, “%3” are not a latitude and a longitude in degrees.</source>
            <translation>Der Ort von „%1“ wurde ausgelassen: „%2“, „%3“ sind nicht Breite und Länge in Grad.</translation>
        </message>
        <message>
            <source>A placeholder node that joins no sites was left out.</source>
            <translation>Ein Platzhalter, der keine Sites verbindet, wurde ausgelassen.</translation>
        </message>
        <message>
            <source>Shared network %1</source>
            <translation>Gemeinsames Netz %1</translation>
        </message>
        <message>
            <source>A placeholder node that joins several sites (%1 …) became the WAN cloud “%2”.</source>
            <translation>Ein Platzhalter, der mehrere Sites verbindet (%1 …), wurde zur WAN-Wolke „%2“.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>A placeholder node between “%1” and “%2” became one direct link.</source>
            <translation>Ein Platzhalter zwischen „%1“ und „%2“ wurde eine direkte Verbindung.</translation>
        </message>
        <message>
            <source>A link speed was left out because it is not a usable number of bits per second.</source>
            <translation>Die Geschwindigkeit einer Verbindung wurde ausgelassen, weil sie keine brauchbare Zahl von Bit je Sekunde ist.</translation>
        </message>
        <message>
            <source>The speed of a link was taken from its label “%1”: %2 kbit/s.</source>
            <translation>Die Geschwindigkeit einer Verbindung stammt aus ihrer Beschriftung „%1“: %2 kbit/s.</translation>
        </message>
        <message numerus="yes">
            <source>%n nodes of other networks were left out (%1)</source>
            <translation>
                <numerusform>%n Knoten anderer Netze wurde ausgelassen (%1)</numerusform>
                <numerusform>%n Knoten anderer Netze wurden ausgelassen (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>together with %n links to them.</source>
            <translation>
                <numerusform>samt %n Verbindung dorthin.</numerusform>
                <numerusform>samt %n Verbindungen dorthin.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>The network was not imported</source>
            <translation>Das Netz wurde nicht importiert</translation>
        </message>
        <message>
            <source>The place chosen for it is not an organisation or a region.</source>
            <translation>Der gewählte Ort ist keine Organisation und keine Region.</translation>
        </message>
        <message>
            <source>Choose the organisation or a region.</source>
            <translation>Wählen Sie die Organisation oder eine Region.</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>%1 importieren</translation>
        </message>
        <message>
            <source>The name contained characters that a plan cannot hold, or was too long; it is now “%1”.</source>
            <translation>Der Name enthielt Zeichen, die ein Plan nicht aufnehmen kann, oder war zu lang; er ist jetzt „%1“.</translation>
        </message>
        <message>
            <source>The name “%1” occurs more than once here; this one is now “%2”.</source>
            <translation>Der Name „%1“ kommt hier mehr als einmal vor; dieser ist jetzt „%2“.</translation>
        </message>
        <message>
            <source>A link from “%1” to itself was left out.</source>
            <translation>Eine Verbindung von „%1“ zu sich selbst wurde ausgelassen.</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>Verbindung %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Unnamed site</source>
            <translation>Unbenannte Site</translation>
        </message>
        <message>
            <source>Unnamed network</source>
            <translation>Unbenanntes Netz</translation>
        </message>
        <message numerus="yes">
            <source>Import %n sites</source>
            <translation>
                <numerusform>%n Site importieren</numerusform>
                <numerusform>%n Sites importieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more names occurred more than once and were numbered.</source>
            <translation>
                <numerusform>%n weiterer Name kam mehr als einmal vor und wurde nummeriert.</numerusform>
                <numerusform>%n weitere Namen kamen mehr als einmal vor und wurden nummeriert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” and “%2” are joined by %n links; all are kept and numbered.</source>
            <translation>
                <numerusform>„%1“ und „%2“ sind durch %n Verbindung verknüpft; sie bleibt.</numerusform>
                <numerusform>„%1“ und „%2“ sind durch %n Verbindungen verknüpft; alle bleiben und werden nummeriert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The network falls into %n parts that no link joins.</source>
            <translation>
                <numerusform>Das Netz hat %n Teil, den keine Verbindung verknüpft.</numerusform>
                <numerusform>Das Netz zerfällt in %n Teile, die keine Verbindung verknüpft.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Identity</source>
            <translation>Identität</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Verteilung</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Dienste</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s)</source>
            <translation>
                <numerusform>%Ln Client</numerusform>
                <numerusform>%Ln Clients</numerusform>
            </translation>
        </message>
        <message>
            <source>LAN</source>
            <translation>LAN</translation>
        </message>
        <message>
            <source>WAN</source>
            <translation>WAN</translation>
        </message>
        <message>
            <source>%1 kbit/s</source>
            <translation>%1 kbit/s</translation>
        </message>
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
        </message>
        <message>
            <source>Serves</source>
            <translation>Versorgt</translation>
        </message>
        <message>
            <source>same network</source>
            <translation>gleiches Netz</translation>
        </message>
        <message>
            <source>over WAN</source>
            <translation>über WAN</translation>
        </message>
        <message>
            <source>Stands in it</source>
            <translation>Steht darin</translation>
        </message>
        <message>
            <source>Contains</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <source>Management Points</source>
            <translation>Management Points</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmente</translation>
        </message>
        <message>
            <source>Depots and repositories</source>
            <translation>Depots und Repositorys</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>wakes, deploys</source>
            <translation>weckt, installiert</translation>
        </message>
        <message>
            <source>wakes</source>
            <translation>weckt</translation>
        </message>
        <message>
            <source>deploys</source>
            <translation>installiert</translation>
        </message>
        <message>
            <source>Joins</source>
            <translation>Verbindet</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln site(s)</source>
            <translation>
                <numerusform>für %Ln Site</numerusform>
                <numerusform>für %Ln Sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>wakes %Ln segment(s)</source>
            <translation>
                <numerusform>weckt %Ln Segment</numerusform>
                <numerusform>weckt %Ln Segmente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %Ln segment(s)</source>
            <translation>
                <numerusform>für %Ln Segment</numerusform>
                <numerusform>für %Ln Segmente</numerusform>
            </translation>
        </message>
        <message>
            <source>own</source>
            <translation>eigener</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>from home</source>
            <translation>aus der Zuordnung</translation>
        </message>
        <message>
            <source>from segment</source>
            <translation>aus dem Segment</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>nötig</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>nicht nötig</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>gemischt</translation>
        </message>
        <message>
            <source>inherited</source>
            <translation>geerbt</translation>
        </message>
        <message>
            <source>Inherit (%1 from %2)</source>
            <translation>Erben (%1 von %2)</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Inherit</source>
            <translation>Erben</translation>
        </message>
        <message>
            <source>Where it is attached or has a leg</source>
            <translation>Wo er zugeordnet ist oder ein Bein hat</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Server name</source>
            <translation>Servername</translation>
        </message>
        <message>
            <source>site master</source>
            <translation>Master der Site</translation>
        </message>
        <message>
            <source>local depot</source>
            <translation>lokales Depot</translation>
        </message>
        <message>
            <source>Fed from</source>
            <translation>Versorgt von</translation>
        </message>
        <message>
            <source>Master of</source>
            <translation>Master von</translation>
        </message>
        <message>
            <source>central depot</source>
            <translation>zentrales Depot</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <source>created first</source>
            <translation>zuerst angelegt</translation>
        </message>
        <message>
            <source>The one created first</source>
            <translation>Das zuerst angelegte</translation>
        </message>
        <message>
            <source>From %1 to %2 %3</source>
            <translation>Von %1 bis %2 %3</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Versorgt von</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Deckt ab</translation>
        </message>
        <message>
            <source>Is covered by</source>
            <translation>Abgedeckt von</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Pläne</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Regionen</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>Segment</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmente</translation>
        </message>
        <message>
            <source>Management Point</source>
            <translation>Management Point</translation>
        </message>
        <message>
            <source>Management Points</source>
            <translation>Management Points</translation>
        </message>
        <message>
            <source>Depot</source>
            <translation>Depot</translation>
        </message>
        <message>
            <source>Depots</source>
            <translation>Depots</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>Repository</translation>
        </message>
        <message>
            <source>Repositories</source>
            <translation>Repositorys</translation>
        </message>
        <message>
            <source>WAN cloud</source>
            <translation>WAN-Wolke</translation>
        </message>
        <message>
            <source>WAN clouds</source>
            <translation>WAN-Wolken</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Application type</source>
            <translation>Anwendungsart</translation>
        </message>
        <message>
            <source>Application types</source>
            <translation>Anwendungsarten</translation>
        </message>
        <message>
            <source>Waiver</source>
            <translation>Ausnahme</translation>
        </message>
        <message>
            <source>Waivers</source>
            <translation>Ausnahmen</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>%1 is responsible for %2 by its own entry.</source>
            <translation>%1 ist für %2 durch eigenen Eintrag zuständig.</translation>
        </message>
        <message>
            <source>%1 is responsible for %2, which inherits it from %3.</source>
            <translation>%1 ist für %2 zuständig; geerbt von %3.</translation>
        </message>
        <message>
            <source>%1 is responsible for %2, but has no Distribution Service. So nobody can say whether this crosses the WAN.</source>
            <translation>%1 ist für %2 zuständig, hat aber keinen Distribution Service. Daher kann niemand sagen, ob das WAN überquert wird.</translation>
        </message>
        <message>
            <source>Nobody is responsible for %1. So nobody can say whether this crosses the WAN.</source>
            <translation>Für %1 ist niemand zuständig. Daher kann niemand sagen, ob das WAN überquert wird.</translation>
        </message>
        <message>
            <source>Nobody says where %1 stands. So nobody can say whether this crosses the WAN.</source>
            <translation>Niemand sagt, wo %1 steht. Daher kann niemand sagen, ob das WAN überquert wird.</translation>
        </message>
        <message>
            <source>Both depots stand in one network: with a Distribution Service in %1 nothing of this step would cross the WAN.</source>
            <translation>Beide Depots stehen in einem Netz: Mit einem Distribution Service in %1 würde bei diesem Schritt nichts das WAN überqueren.</translation>
        </message>
        <message>
            <source>One crossing is needed, because the two depots stand in different networks.</source>
            <translation>Einmal muss das WAN überquert werden, denn die beiden Depots stehen in verschiedenen Netzen.</translation>
        </message>
        <message>
            <source>One crossing is needed, because the two depots stand in different networks; a service in %1 would read over it instead of writing.</source>
            <translation>Einmal muss das WAN überquert werden, denn die beiden Depots stehen in verschiedenen Netzen; ein Dienst in %1 würde darüber lesen statt schreiben.</translation>
        </message>
        <message>
            <source>The service stands with neither depot, so this step crosses twice; with one in %1 it would cross once.</source>
            <translation>Der Dienst steht bei keinem der beiden Depots, daher überquert dieser Schritt das WAN zweimal; mit einem Dienst in %1 nur einmal.</translation>
        </message>
        <message>
            <source>nobody can say</source>
            <translation>kann niemand sagen</translation>
        </message>
        <message>
            <source>no path drawn</source>
            <translation>kein Weg eingezeichnet</translation>
        </message>
        <message>
            <source>%1 and %2 stand in one network, so nothing crosses the WAN.</source>
            <translation>%1 und %2 stehen in einem Netz, daher überquert nichts das WAN.</translation>
        </message>
        <message>
            <source>%1 stands in %2 and reads %3 in %4.</source>
            <translation>%1 steht in %2 und liest %3 in %4.</translation>
        </message>
        <message>
            <source>%1 stands in %2 and writes %3 in %4.</source>
            <translation>%1 steht in %2 und schreibt %3 in %4.</translation>
        </message>
        <message>
            <source>whatever changes</source>
            <translation>alles, was sich ändert,</translation>
        </message>
        <message>
            <source>No path between the two is drawn.</source>
            <translation>Zwischen beiden ist kein Weg eingezeichnet.</translation>
        </message>
        <message numerus="yes">
            <source>In each cycle %1 goes over %n WAN link(s): %2.</source>
            <translation>
                <numerusform>In jedem Zyklus geht über %n WAN-Verbindung (%2): %1.</numerusform>
                <numerusform>In jedem Zyklus geht über %n WAN-Verbindungen (%2): %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Location</name>
        <message>
            <source>%1 office</source>
            <translation>%1 Büro</translation>
        </message>
        <message>
            <source>%1 depot</source>
            <translation>Depot %1</translation>
        </message>
        <message>
            <source>Site %1</source>
            <translation>Site %1</translation>
        </message>
        <message>
            <source>Choose the region or organisation it stands in.</source>
            <translation>Wählen Sie die Region oder Organisation, in der er steht.</translation>
        </message>
        <message>
            <source>Give the location a name.</source>
            <translation>Geben Sie dem Standort einen Namen.</translation>
        </message>
        <message>
            <source>Choose who distributes into it.</source>
            <translation>Wählen Sie, wer dorthin verteilt.</translation>
        </message>
        <message>
            <source>Add location %1 to %2</source>
            <translation>Standort %1 zu %2 hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>NetworkView</name>
        <message>
            <source>%1 kbit/s</source>
            <translation>%1 kbit/s</translation>
        </message>
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
        </message>
        <message>
            <source>%1 Gbit/s</source>
            <translation>%1 Gbit/s</translation>
        </message>
        <message>
            <source>LAN</source>
            <translation>LAN</translation>
        </message>
        <message numerus="yes">
            <source>Joins %n network(s)</source>
            <translation>
                <numerusform>Verbindet %n Netz</numerusform>
                <numerusform>Verbindet %n Netze</numerusform>
            </translation>
        </message>
        <message>
            <source>LAN link</source>
            <translation>LAN-Verbindung</translation>
        </message>
        <message>
            <source>WAN link</source>
            <translation>WAN-Verbindung</translation>
        </message>
        <message>
            <source>Bandwidth unknown</source>
            <translation>Bandbreite unbekannt</translation>
        </message>
        <message>
            <source>%1 ms latency</source>
            <translation>%1 ms Latenz</translation>
        </message>
        <message>
            <source>&lt; 1 %</source>
            <translation>&lt; 1 %</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message numerus="yes">
            <source>%n cross-network action(s) in a cycle</source>
            <translation>
                <numerusform>%n netzübergreifende Aktion in einem Zyklus</numerusform>
                <numerusform>%n netzübergreifende Aktionen in einem Zyklus</numerusform>
            </translation>
        </message>
        <message>
            <source>Carries %1 in a cycle</source>
            <translation>Trägt %1 in einem Zyklus</translation>
        </message>
        <message>
            <source>Takes %1 of the shortest time frame</source>
            <translation>Belegt %1 des kürzesten Zeitfensters</translation>
        </message>
    </context>
    <context>
        <name>ObjectWords</name>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>Served by %1</source>
            <translation>Versorgt von %1</translation>
        </message>
        <message>
            <source>No responsible service</source>
            <translation>Kein zuständiger Dienst</translation>
        </message>
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
                <numerusform>%Ln Segment</numerusform>
                <numerusform>%Ln Segmente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln depot(s)</source>
            <translation>
                <numerusform>%Ln Depot</numerusform>
                <numerusform>%Ln Depots</numerusform>
            </translation>
        </message>
        <message>
            <source>Central Management Point</source>
            <translation>Zentraler Management Point</translation>
        </message>
        <message>
            <source>No application yet</source>
            <translation>Noch keine Anwendung</translation>
        </message>
        <message>
            <source>Stands in %1</source>
            <translation>Steht in %1</translation>
        </message>
        <message numerus="yes">
            <source>Responsible for %Ln region(s) and site(s)</source>
            <translation>
                <numerusform>Zuständig für %Ln Region oder Standort</numerusform>
                <numerusform>Zuständig für %Ln Regionen und Standorte</numerusform>
            </translation>
        </message>
        <message>
            <source>Wake-on-LAN is planned</source>
            <translation>Wake-on-LAN ist vorgesehen</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more finding(s)</source>
            <translation>
                <numerusform>und %Ln weiterer Befund</numerusform>
                <numerusform>und %Ln weitere Befunde</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>Joins %1 and %2</source>
            <translation>Verbindet %1 und %2</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message>
            <source>It cannot be pasted</source>
            <translation>Es kann nicht eingefügt werden</translation>
        </message>
        <message>
            <source>There is nothing in it that could be pasted.</source>
            <translation>Es ist nichts darin, was eingefügt werden könnte.</translation>
        </message>
        <message>
            <source>A plan has exactly one organisation.</source>
            <translation>Ein Plan hat genau eine Organisation.</translation>
        </message>
        <message>
            <source>A link is pasted together with what it joins.</source>
            <translation>Eine Verbindung wird zusammen mit dem eingefügt, was sie verbindet.</translation>
        </message>
        <message>
            <source>Paste %1 into %2</source>
            <translation>%1 in %2 einfügen</translation>
        </message>
    </context>
    <context>
        <name>PictureExport</name>
        <message>
            <source>The picture could not be made.</source>
            <translation>Das Bild konnte nicht erzeugt werden.</translation>
        </message>
        <message>
            <source>There is nothing to show.</source>
            <translation>Es gibt nichts zu zeigen.</translation>
        </message>
        <message>
            <source>Choose the organisation, a region or a site.</source>
            <translation>Wählen Sie die Organisation, eine Region oder eine Site.</translation>
        </message>
        <message>
            <source>It would be %1 by %2 pixels.</source>
            <translation>Es wäre %1 mal %2 Pixel groß.</translation>
        </message>
        <message>
            <source>Export a part of the plan, a smaller scale, or SVG.</source>
            <translation>Exportieren Sie einen Teil des Plans, in kleinerem Maßstab oder als SVG.</translation>
        </message>
        <message>
            <source>There is not enough memory for it.</source>
            <translation>Dafür reicht der Speicher nicht.</translation>
        </message>
        <message>
            <source>The plan has too many sites for an SVG picture.</source>
            <translation>Der Plan hat zu viele Sites für ein SVG-Bild.</translation>
        </message>
        <message>
            <source>Export a part of the plan, or PNG.</source>
            <translation>Exportieren Sie einen Teil des Plans oder als PNG.</translation>
        </message>
        <message>
            <source>Export SVG or PDF instead.</source>
            <translation>Exportieren Sie stattdessen SVG oder PDF.</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Anwendungen</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Bedient von</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemandem</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Leitungen</translation>
        </message>
        <message>
            <source>under 50 %</source>
            <translation>unter 50 %</translation>
        </message>
        <message>
            <source>50 to 80 %</source>
            <translation>50 bis 80 %</translation>
        </message>
        <message>
            <source>over 80 %</source>
            <translation>über 80 %</translation>
        </message>
        <message>
            <source>The plan has too many sites for a PDF picture.</source>
            <translation>Der Plan hat zu viele Standorte für ein PDF-Bild.</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Linien</translation>
        </message>
        <message>
            <source>WAN link</source>
            <translation>WAN-Verbindung</translation>
        </message>
        <message>
            <source>link in the LAN</source>
            <translation>Verbindung im LAN</translation>
        </message>
        <message>
            <source>serves</source>
            <translation>verteilt an</translation>
        </message>
    </context>
    <context>
        <name>PictureForm</name>
        <message>
            <source>The plan is being checked…</source>
            <translation>Der Plan wird geprüft…</translation>
        </message>
        <message>
            <source>Loads of links are being worked out…</source>
            <translation>Die Auslastung der Leitungen wird berechnet…</translation>
        </message>
    </context>
    <context>
        <name>PlanClipboard</name>
        <message>
            <source>The clipboard cannot be pasted</source>
            <translation>Die Zwischenablage kann nicht eingefügt werden</translation>
        </message>
        <message>
            <source>The clipboard holds more than %1 MiB.</source>
            <translation>Die Zwischenablage enthält mehr als %1 MiB.</translation>
        </message>
        <message>
            <source>The clipboard holds no part of a plan.</source>
            <translation>Die Zwischenablage enthält keinen Teil eines Plans.</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>Zwischenablage</translation>
        </message>
        <message>
            <source>What the clipboard holds cannot be pasted. %1</source>
            <translation>Der Inhalt der Zwischenablage kann nicht eingefügt werden. %1</translation>
        </message>
    </context>
    <context>
        <name>PlanLock</name>
        <message>
            <source>%1 on %2, process %3</source>
            <translation>%1 auf %2, Prozess %3</translation>
        </message>
    </context>
    <context>
        <name>PlanReader</name>
        <message>
            <source>Write true or false.</source>
            <translation>Schreiben Sie true oder false.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Schreiben Sie eine ganze Zahl.</translation>
        </message>
        <message>
            <source>Write a number.</source>
            <translation>Schreiben Sie eine Zahl.</translation>
        </message>
        <message>
            <source>Write a text in double quotes.</source>
            <translation>Schreiben Sie einen Text in doppelten Anführungszeichen.</translation>
        </message>
        <message>
            <source>Write a list of texts.</source>
            <translation>Schreiben Sie eine Liste von Texten.</translation>
        </message>
        <message>
            <source>Write the id of an object as a text.</source>
            <translation>Schreiben Sie die Kennung eines Objekts als Text.</translation>
        </message>
        <message>
            <source>Write a list of ids.</source>
            <translation>Schreiben Sie eine Liste von Kennungen.</translation>
        </message>
        <message>
            <source>Write a list of objects with “type”.</source>
            <translation>Schreiben Sie eine Liste von Objekten mit „type“.</translation>
        </message>
        <message>
            <source>Write an object.</source>
            <translation>Schreiben Sie ein Objekt.</translation>
        </message>
        <message>
            <source>Write a list of two whole numbers.</source>
            <translation>Schreiben Sie eine Liste von zwei ganzen Zahlen.</translation>
        </message>
        <message>
            <source>Did you mean %1?</source>
            <translation>Meinten Sie %1?</translation>
        </message>
        <message>
            <source>Known here: %1.</source>
            <translation>Hier bekannt: %1.</translation>
        </message>
        <message>
            <source>%1 is not known here</source>
            <translation>%1 ist hier nicht bekannt</translation>
        </message>
        <message>
            <source>%1 has a value of the wrong type</source>
            <translation>%1 hat einen Wert der falschen Art</translation>
        </message>
        <message>
            <source>Choose from %1.</source>
            <translation>Wählen Sie aus %1.</translation>
        </message>
        <message>
            <source>%1 must be a whole number</source>
            <translation>%1 muss eine ganze Zahl sein</translation>
        </message>
        <message>
            <source>Write it without point and exponent.</source>
            <translation>Schreiben Sie sie ohne Punkt und Exponent.</translation>
        </message>
        <message>
            <source>%1 is not an id</source>
            <translation>%1 ist keine Kennung</translation>
        </message>
        <message>
            <source>Ids are 1 to 12 characters from 0 to 9 and a to z.</source>
            <translation>Kennungen haben 1 bis 12 Zeichen von 0 bis 9 und a bis z.</translation>
        </message>
        <message>
            <source>Remove the entry.</source>
            <translation>Entfernen Sie den Eintrag.</translation>
        </message>
        <message>
            <source>%1 has an empty entry</source>
            <translation>%1 hat einen leeren Eintrag</translation>
        </message>
        <message>
            <source>%1 is listed twice</source>
            <translation>%1 steht zweimal in der Liste</translation>
        </message>
        <message>
            <source>A load factor must lie between -1000 and 1000</source>
            <translation>Ein Lastfaktor muss zwischen -1000 und 1000 liegen</translation>
        </message>
        <message>
            <source>A Management Point has at most %1 applications</source>
            <translation>Ein Management Point hat höchstens %1 Anwendungen</translation>
        </message>
        <message>
            <source>This application has no “type”</source>
            <translation>Dieser Anwendung fehlt „type“</translation>
        </message>
        <message>
            <source>Name one, such as “distributionService”.</source>
            <translation>Nennen Sie einen, zum Beispiel „distributionService“.</translation>
        </message>
        <message>
            <source>%1 is not a severity</source>
            <translation>%1 ist keine Schwere</translation>
        </message>
        <message>
            <source>Choose from “error”, “warning”, “hint”.</source>
            <translation>Wählen Sie aus „error“, „warning“, „hint“.</translation>
        </message>
        <message>
            <source>This entry of %1 is empty, too long or contains control characters</source>
            <translation>Dieser Eintrag von %1 ist leer, zu lang oder enthält Steuerzeichen</translation>
        </message>
        <message>
            <source>a key in double quotes</source>
            <translation>ein Schlüssel in doppelten Anführungszeichen</translation>
        </message>
        <message>
            <source>the end of the file</source>
            <translation>das Ende der Datei</translation>
        </message>
        <message>
            <source>a comma or “}”</source>
            <translation>ein Komma oder „}“</translation>
        </message>
        <message>
            <source>a comma or “]”</source>
            <translation>ein Komma oder „]“</translation>
        </message>
        <message>
            <source>a colon</source>
            <translation>ein Doppelpunkt</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>ein Wert</translation>
        </message>
        <message>
            <source>The number is too large</source>
            <translation>Die Zahl ist zu groß</translation>
        </message>
        <message>
            <source>Use a smaller number.</source>
            <translation>Nehmen Sie eine kleinere Zahl.</translation>
        </message>
        <message>
            <source>A text contains a control character or a line break</source>
            <translation>Ein Text enthält ein Steuerzeichen oder einen Zeilenumbruch</translation>
        </message>
        <message>
            <source>Remove it, or write a line break as \n.</source>
            <translation>Entfernen Sie es, oder schreiben Sie einen Zeilenumbruch als \n.</translation>
        </message>
        <message>
            <source>The text is not valid UTF-8</source>
            <translation>Der Text ist kein gültiges UTF-8</translation>
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation>Speichern Sie die Datei als UTF-8.</translation>
        </message>
        <message>
            <source>The file ends in the middle</source>
            <translation>Die Datei endet mittendrin</translation>
        </message>
        <message>
            <source>Take a complete copy of it.</source>
            <translation>Nehmen Sie eine vollständige Kopie davon.</translation>
        </message>
        <message>
            <source>Half of a surrogate pair stands alone in a \u escape</source>
            <translation>Die Hälfte eines Surrogatpaars steht allein in einer \u-Umschreibung</translation>
        </message>
        <message>
            <source>Write the character itself, or both halves.</source>
            <translation>Schreiben Sie das Zeichen selbst oder beide Hälften.</translation>
        </message>
        <message>
            <source>JSON knows no such escape in a text</source>
            <translation>JSON kennt keine solche Umschreibung in einem Text</translation>
        </message>
        <message>
            <source>Write a backslash twice.</source>
            <translation>Schreiben Sie einen Rückstrich doppelt.</translation>
        </message>
        <message>
            <source>This is not a number as JSON writes them</source>
            <translation>Dies ist keine Zahl, wie JSON sie schreibt</translation>
        </message>
        <message>
            <source>Write digits with at most one point, no leading zeros.</source>
            <translation>Schreiben Sie Ziffern mit höchstens einem Punkt, ohne führende Nullen.</translation>
        </message>
        <message>
            <source>%1 is nothing that JSON knows</source>
            <translation>%1 kennt JSON nicht</translation>
        </message>
        <message>
            <source>Put text in double quotes; true, false and null are written in small letters; comments are not allowed.</source>
            <translation>Setzen Sie Text in doppelte Anführungszeichen; true, false und null werden klein geschrieben; Kommentare sind nicht erlaubt.</translation>
        </message>
        <message>
            <source>%1 cannot stand here</source>
            <translation>%1 kann hier nicht stehen</translation>
        </message>
        <message>
            <source>Put %1 here.</source>
            <translation>Hierher gehört: %1.</translation>
        </message>
        <message>
            <source>Lists and objects are nested more than %1 deep</source>
            <translation>Listen und Objekte sind tiefer als %1 Ebenen geschachtelt</translation>
        </message>
        <message>
            <source>Nothing Sitewright writes is nested so.</source>
            <translation>Nichts, was Sitewright schreibt, ist so geschachtelt.</translation>
        </message>
        <message>
            <source>The file is UTF-16 or UTF-32</source>
            <translation>Die Datei ist UTF-16 oder UTF-32</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>Speichern Sie sie als UTF-8.</translation>
        </message>
        <message>
            <source>The file contains a NUL byte</source>
            <translation>Die Datei enthält ein NUL-Byte</translation>
        </message>
        <message>
            <source>It is damaged or not a text file.</source>
            <translation>Sie ist beschädigt oder keine Textdatei.</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Die Datei ist leer</translation>
        </message>
        <message>
            <source>The first is in line %1.</source>
            <translation>Der erste steht in Zeile %1.</translation>
        </message>
        <message>
            <source>… and many more problems; the rest of the file was not read</source>
            <translation>… und viele weitere Fehler; der Rest der Datei wurde nicht gelesen</translation>
        </message>
        <message>
            <source>A plan file is one JSON object</source>
            <translation>Eine Plandatei ist ein JSON-Objekt</translation>
        </message>
        <message>
            <source>Begin it with { and end it with }.</source>
            <translation>Beginnen Sie sie mit { und beenden Sie sie mit }.</translation>
        </message>
        <message>
            <source>This text is longer than 1 MiB</source>
            <translation>Dieser Text ist länger als 1 MiB</translation>
        </message>
        <message>
            <source>Nothing Sitewright writes is that long.</source>
            <translation>Nichts, was Sitewright schreibt, ist so lang.</translation>
        </message>
        <message>
            <source>This object holds more than a million values</source>
            <translation>Dieses Objekt hat mehr als eine Million Werte</translation>
        </message>
        <message>
            <source>Nothing Sitewright writes is that large.</source>
            <translation>Nichts, was Sitewright schreibt, ist so groß.</translation>
        </message>
        <message>
            <source>Whole numbers beyond ±2^53 are not read alike by all programs</source>
            <translation>Ganze Zahlen jenseits von ±2^53 lesen nicht alle Programme gleich</translation>
        </message>
        <message>
            <source>The key %1 occurs twice in one object.</source>
            <translation>Der Schlüssel %1 kommt in einem Objekt zweimal vor.</translation>
        </message>
        <message>
            <source>Remove one of the two.</source>
            <translation>Entfernen Sie einen von beiden.</translation>
        </message>
        <message>
            <source>Write “sitewright-plan”.</source>
            <translation>Schreiben Sie „sitewright-plan“.</translation>
        </message>
        <message>
            <source>Write one object in braces.</source>
            <translation>Schreiben Sie ein Objekt in geschweiften Klammern.</translation>
        </message>
        <message>
            <source>Write a list of objects in brackets.</source>
            <translation>Schreiben Sie eine Liste von Objekten in eckigen Klammern.</translation>
        </message>
        <message>
            <source>This value has the wrong type</source>
            <translation>Dieser Wert hat die falsche Art</translation>
        </message>
        <message>
            <source>The plan holds more than %1 references and positions</source>
            <translation>Der Plan hat mehr als %1 Verweise und Positionen</translation>
        </message>
        <message>
            <source>Split it into several plans.</source>
            <translation>Teilen Sie ihn in mehrere Pläne.</translation>
        </message>
        <message>
            <source>This entry has the wrong type</source>
            <translation>Dieser Eintrag hat die falsche Art</translation>
        </message>
        <message>
            <source>Write an object in braces.</source>
            <translation>Schreiben Sie ein Objekt in geschweiften Klammern.</translation>
        </message>
        <message>
            <source>This is not a Sitewright plan: its “format” is not “sitewright-plan”</source>
            <translation>Dies ist kein Sitewright-Plan: sein „format“ ist nicht „sitewright-plan“</translation>
        </message>
        <message>
            <source>Open a file with the ending .siteplan.json.</source>
            <translation>Öffnen Sie eine Datei mit der Endung .siteplan.json.</translation>
        </message>
        <message>
            <source>“version” must be a whole number from 1</source>
            <translation>„version“ muss eine ganze Zahl ab 1 sein</translation>
        </message>
        <message>
            <source>This program writes version %1.</source>
            <translation>Dieses Programm schreibt Version %1.</translation>
        </message>
        <message>
            <source>The plan was written by a newer Sitewright, in version %1 of the format; this program reads up to version %2</source>
            <translation>Der Plan stammt von einem neueren Sitewright, in Version %1 des Formats; dieses Programm liest bis Version %2</translation>
        </message>
        <message>
            <source>Open it with a newer Sitewright.</source>
            <translation>Öffnen Sie ihn mit einem neueren Sitewright.</translation>
        </message>
        <message>
            <source>%1 is used twice.</source>
            <translation>%1 wird zweimal verwendet.</translation>
        </message>
        <message>
            <source>Each object needs an id of its own.</source>
            <translation>Jedes Objekt braucht eine eigene Kennung.</translation>
        </message>
        <message>
            <source>%1 is reserved</source>
            <translation>%1 ist vergeben</translation>
        </message>
        <message>
            <source>Choose another key.</source>
            <translation>Wählen Sie einen anderen Schlüssel.</translation>
        </message>
        <message>
            <source>%1 must be a text that is not empty</source>
            <translation>%1 muss ein Text sein, der nicht leer ist</translation>
        </message>
        <message>
            <source>%1 is an application type of the product</source>
            <translation>%1 ist eine Anwendungsart des Produkts</translation>
        </message>
        <message>
            <source>A plan has at most %1 application types of its own</source>
            <translation>Ein Plan hat höchstens %1 eigene Anwendungsarten</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>%1 fehlt</translation>
        </message>
        <message>
            <source>Give the object an id of 1 to 12 characters.</source>
            <translation>Geben Sie dem Objekt eine Kennung von 1 bis 12 Zeichen.</translation>
        </message>
        <message>
            <source>The plan has more than %1 objects</source>
            <translation>Der Plan hat mehr als %1 Objekte</translation>
        </message>
        <message>
            <source>This %1 has no %2</source>
            <translation>Hier (%1) fehlt %2</translation>
        </message>
        <message>
            <source>Add it.</source>
            <translation>Ergänzen Sie es.</translation>
        </message>
        <message>
            <source>This is not a Sitewright plan: “format” is missing</source>
            <translation>Dies ist kein Sitewright-Plan: „format“ fehlt</translation>
        </message>
        <message>
            <source>“version” is missing</source>
            <translation>„version“ fehlt</translation>
        </message>
        <message>
            <source>Add it; this program writes version %1.</source>
            <translation>Ergänzen Sie es; dieses Programm schreibt Version %1.</translation>
        </message>
        <message>
            <source>“organization” is missing</source>
            <translation>„organization“ fehlt</translation>
        </message>
        <message>
            <source>A plan has exactly one.</source>
            <translation>Ein Plan hat genau eine.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB</source>
            <translation>Die Datei ist größer als %1 MiB</translation>
        </message>
        <message>
            <source>Split the plan into several.</source>
            <translation>Teilen Sie den Plan in mehrere.</translation>
        </message>
        <message>
            <source>There is no application type %1</source>
            <translation>Es gibt keine Anwendungsart %1</translation>
        </message>
        <message>
            <source>Declare it in “applicationTypes”.</source>
            <translation>Vereinbaren Sie sie in „applicationTypes“.</translation>
        </message>
        <message>
            <source>There is no object %1</source>
            <translation>Es gibt kein Objekt %1</translation>
        </message>
        <message>
            <source>Remove its position.</source>
            <translation>Entfernen Sie seine Position.</translation>
        </message>
        <message>
            <source>%1 has no position of its own</source>
            <translation>%1 hat keine eigene Position</translation>
        </message>
        <message>
            <source>%1 names %2, and there is no such object</source>
            <translation>%1 nennt %2, und ein solches Objekt gibt es nicht</translation>
        </message>
        <message>
            <source>Correct the id or add the object.</source>
            <translation>Berichtigen Sie die Kennung, oder fügen Sie das Objekt hinzu.</translation>
        </message>
        <message>
            <source>%1 cannot stand in %2</source>
            <translation>%1 kann nicht in %2 stehen</translation>
        </message>
        <message>
            <source>Name another object in %1.</source>
            <translation>Nennen Sie ein anderes Objekt in %1.</translation>
        </message>
        <message>
            <source>%1 cannot name %2</source>
            <translation>%1 kann %2 nicht nennen</translation>
        </message>
        <message>
            <source>Name another object.</source>
            <translation>Nennen Sie ein anderes Objekt.</translation>
        </message>
        <message>
            <source>%1 would stand inside itself</source>
            <translation>%1 stünde in sich selbst</translation>
        </message>
        <message>
            <source>Name another parent.</source>
            <translation>Nennen Sie ein anderes übergeordnetes Objekt.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more problem(s)</source>
            <translation>
                <numerusform>… und %n weiterer Fehler</numerusform>
                <numerusform>… und %n weitere Fehler</numerusform>
            </translation>
        </message>
        <message>
            <source>Write a list of ids in brackets.</source>
            <translation>Schreiben Sie eine Liste von Kennungen in eckigen Klammern.</translation>
        </message>
        <message>
            <source>%1 names an object that does not exist</source>
            <translation>%1 benennt ein Objekt, das es nicht gibt</translation>
        </message>
        <message>
            <source>Write another value.</source>
            <translation>Schreiben Sie einen anderen Wert.</translation>
        </message>
        <message>
            <source>Choose another file, or take a copy of it that is complete.</source>
            <translation>Wählen Sie eine andere Datei, oder nehmen Sie eine vollständige Kopie davon.</translation>
        </message>
    </context>
    <context>
        <name>PrintJob</name>
        <message>
            <source>Page %1 of %2 – row %3, column %4</source>
            <translation>Seite %1 von %2 – Zeile %3, Spalte %4</translation>
        </message>
    </context>
    <context>
        <name>ProfileReader</name>
        <message>
            <source>%1 is not known</source>
            <translation>%1 ist nicht bekannt</translation>
        </message>
        <message>
            <source>The command “rules” lists the names.</source>
            <translation>Der Befehl „rules“ listet die Namen.</translation>
        </message>
        <message>
            <source>Did you mean %1?</source>
            <translation>Meinten Sie %1?</translation>
        </message>
        <message>
            <source>%1 must lie between %2 and %3</source>
            <translation>%1 muss zwischen %2 und %3 liegen</translation>
        </message>
        <message>
            <source>“off” has a value of the wrong type</source>
            <translation>„off“ hat einen Wert vom falschen Typ</translation>
        </message>
        <message>
            <source>Write a list of rule codes in brackets.</source>
            <translation>Schreiben Sie eine Liste von Regelcodes in eckigen Klammern.</translation>
        </message>
        <message>
            <source>%1 is named twice</source>
            <translation>%1 ist zweimal genannt</translation>
        </message>
        <message>
            <source>Name it once.</source>
            <translation>Nennen Sie es einmal.</translation>
        </message>
        <message>
            <source>This is not a rule profile: its “format” is not “sitewright-rule-profile”</source>
            <translation>Das ist kein Regelprofil: sein „format“ ist nicht „sitewright-rule-profile“</translation>
        </message>
        <message>
            <source>“version” must be a whole number from 1</source>
            <translation>„version“ muss eine ganze Zahl ab 1 sein</translation>
        </message>
        <message>
            <source>This program writes version %1.</source>
            <translation>Dieses Programm schreibt Version %1.</translation>
        </message>
        <message>
            <source>The profile was written by a newer Sitewright, in version %1 of the format; this program reads up to version %2</source>
            <translation>Das Profil stammt von einem neueren Sitewright, in Version %1 des Formats; dieses Programm liest bis Version %2</translation>
        </message>
        <message>
            <source>This is not a rule profile: “format” is missing</source>
            <translation>Das ist kein Regelprofil: „format“ fehlt</translation>
        </message>
        <message>
            <source>Choose a file that was exported as a rule profile.</source>
            <translation>Wählen Sie eine Datei, die als Regelprofil exportiert wurde.</translation>
        </message>
        <message>
            <source>“version” is missing</source>
            <translation>„version“ fehlt</translation>
        </message>
        <message>
            <source>Add it; this program writes version %1.</source>
            <translation>Ergänzen Sie es; dieses Programm schreibt Version %1.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB</source>
            <translation>Die Datei ist größer als %1 MiB</translation>
        </message>
    </context>
    <context>
        <name>Propagation</name>
        <message>
            <source>Time until a change arrives: earliest, typical, worst</source>
            <translation>Zeit, bis eine Änderung ankommt: frühestens, üblich, spätestens</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>von %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weiteres</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody with a Distribution Service is responsible for %1, so nobody can say when it is served.</source>
            <translation>Für %1 ist niemand mit Distribution Service zuständig, deshalb lässt sich nicht sagen, wann dort etwas ankommt.</translation>
        </message>
        <message>
            <source>Above %1 there is no depot to read from.</source>
            <translation>Über %1 gibt es kein Depot, aus dem gelesen werden kann.</translation>
        </message>
        <message>
            <source>No polling interval is given for %1 or anything above: that waiting time is left out.</source>
            <translation>Für %1 und alles darüber ist kein Abfrageintervall angegeben: Diese Wartezeit fehlt.</translation>
        </message>
        <message>
            <source>No polling interval of the preparation is given for %1 or anything above: that waiting time is left out.</source>
            <translation>Für %1 und alles darüber ist kein Abfrageintervall der Vorbereitung angegeben: Diese Wartezeit fehlt.</translation>
        </message>
        <message>
            <source>No change per cycle is given for %1: its transfer is left out.</source>
            <translation>Für %1 ist keine Änderung je Zyklus angegeben: Die Übertragung fehlt.</translation>
        </message>
        <message>
            <source>No bandwidth is given for %1: these links do not slow anything down.</source>
            <translation>Für %1 ist keine Bandbreite angegeben: Diese Verbindungen bremsen nichts.</translation>
        </message>
        <message>
            <source>No link joins the networks on the way to %1: that transfer is left out.</source>
            <translation>Keine Verbindung verknüpft die Netze auf dem Weg nach %1: Diese Übertragung fehlt.</translation>
        </message>
        <message>
            <source>Nobody says where %1 stands: transfers there are left out.</source>
            <translation>Niemand sagt, wo %1 steht: Übertragungen dorthin fehlen.</translation>
        </message>
        <message>
            <source>The time frame of %1 is not written like 22:00-06:00: that waiting time is left out.</source>
            <translation>Das Zeitfenster von %1 ist nicht wie 22:00-06:00 geschrieben: Diese Wartezeit fehlt.</translation>
        </message>
        <message>
            <source>When %1 is available is not written like 22:00-06:00: that waiting time is left out.</source>
            <translation>Wann %1 verfügbar ist, ist nicht wie 22:00-06:00 geschrieben: Diese Wartezeit fehlt.</translation>
        </message>
        <message>
            <source>On the way to %1 the time frame and the hours of the links have no minute in common.</source>
            <translation>Auf dem Weg nach %1 haben das Zeitfenster und die Zeiten der Verbindungen keine Minute gemeinsam.</translation>
        </message>
        <message>
            <source>No time frame is given for %1: distribution runs at any time of day.</source>
            <translation>Für %1 ist kein Zeitfenster angegeben: Verteilt wird zu jeder Tageszeit.</translation>
        </message>
        <message>
            <source>How much the frame size slows %1 down is not published: it is left out.</source>
            <translation>Wie stark die Rahmengröße %1 bremst, ist nicht veröffentlicht: Sie bleibt außer Betracht.</translation>
        </message>
        <message>
            <source>No compression factor is given for %1: the change is carried as large as it is.</source>
            <translation>Für %1 ist kein Kompressionsfaktor angegeben: Die Änderung wird in voller Größe übertragen.</translation>
        </message>
        <message>
            <source>The service for %1 stands elsewhere: it reads and writes over the WAN, at the same time in the earliest case, else one after the other.</source>
            <translation>Der Dienst für %1 steht anderswo: Er liest und schreibt über das WAN, im frühesten Fall gleichzeitig, sonst nacheinander.</translation>
        </message>
        <message>
            <source>Each transfer has the whole bandwidth of its links; latency and overhead of protocols are left out.</source>
            <translation>Jede Übertragung hat die ganze Bandbreite ihrer Verbindungen; Latenz und Mehraufwand der Protokolle bleiben außer Betracht.</translation>
        </message>
        <message>
            <source>Copying inside one local network takes no time.</source>
            <translation>Kopieren innerhalb eines lokalen Netzes kostet keine Zeit.</translation>
        </message>
        <message>
            <source>The last step of a master depot, from its Work to its Install copy, waits for the poll, but not for the time frame, and takes no time.</source>
            <translation>Der letzte Schritt eines Master-Depots, von seiner Work- zu seiner Install-Kopie, wartet auf die Abfrage, aber nicht auf das Zeitfenster, und kostet selbst keine Zeit.</translation>
        </message>
        <message>
            <source>The size of the configuration database is not published: its transfer takes no time.</source>
            <translation>Die Größe der Konfigurationsdatenbank ist nicht veröffentlicht: Ihre Übertragung kostet keine Zeit.</translation>
        </message>
        <message>
            <source>Package definitions are small: their transfer takes no time.</source>
            <translation>Paketdefinitionen sind klein: Ihre Übertragung kostet keine Zeit.</translation>
        </message>
        <message>
            <source>Compressing at the repository's own depot takes no time; only its polling interval counts.</source>
            <translation>Das Komprimieren am eigenen Depot des Repositorys kostet keine Zeit; nur sein Abfrageintervall zählt.</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Konfiguration</translation>
        </message>
        <message>
            <source>Package definitions</source>
            <translation>Paketdefinitionen</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Vorbereitung</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>From a change of the configuration at the central depot until it has come to each depot.</source>
            <translation>Von einer Änderung der Konfiguration am zentralen Depot, bis sie in jedem Depot ist.</translation>
        </message>
        <message>
            <source>From a change of a package's definition at the master depot of its repository's context until it has come to each depot below.</source>
            <translation>Von einer Änderung einer Paketdefinition am Master-Depot des Kontexts ihres Repositorys, bis sie in jedem Depot darunter ist.</translation>
        </message>
        <message>
            <source>From a change of a package until it is compressed at the master depot of its repository's context.</source>
            <translation>Von einer Änderung eines Pakets, bis es am Master-Depot des Kontexts seines Repositorys komprimiert ist.</translation>
        </message>
        <message>
            <source>From a change of a package at the master depot of its repository's context, through preparation, until its files have come to each depot below.</source>
            <translation>Von einer Änderung eines Pakets am Master-Depot des Kontexts seines Repositorys über die Vorbereitung, bis seine Dateien in jedem Depot darunter sind.</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>sofort</translation>
        </message>
        <message>
            <source>under 1 min</source>
            <translation>unter 1 min</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>over %1</source>
            <translation>über %1</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>A server that runs management applications. It belongs to the organisation, a region or a site.</source>
            <translation>Ein Server, auf dem Verwaltungsanwendungen laufen. Er gehört zur Organisation, einer Region oder einer Site.</translation>
        </message>
        <message>
            <source>A place whose computers reach each other over a fast network. Its depots serve them.</source>
            <translation>Ein Ort, dessen Computer einander über ein schnelles Netz erreichen. Seine Depots versorgen sie.</translation>
        </message>
        <message>
            <source>Groups sites and other regions; what is set here holds for everything inside.</source>
            <translation>Fasst Sites und andere Regionen zusammen; was hier eingestellt ist, gilt für alles darin.</translation>
        </message>
        <message>
            <source>A broadcast domain of a site: the subnets that a wake-up packet reaches.</source>
            <translation>Eine Broadcast-Domäne einer Site: die Subnetze, die ein Weckpaket erreicht.</translation>
        </message>
        <message>
            <source>A share of a site from which its computers install software.</source>
            <translation>Eine Freigabe einer Site, von der ihre Computer Software installieren.</translation>
        </message>
        <message>
            <source>A store of packages that is kept in step on all depots of its region, site or organisation.</source>
            <translation>Ein Paketspeicher, der auf allen Depots seiner Region, Site oder Organisation gleich gehalten wird.</translation>
        </message>
        <message>
            <source>The web services that clients, consoles and proxies talk to. All of them share one database.</source>
            <translation>Die Webdienste, mit denen Clients, Konsolen und Proxys sprechen. Alle teilen sich eine Datenbank.</translation>
        </message>
        <message>
            <source>Fetches patches and their catalogues from outside and makes packages of them.</source>
            <translation>Holt Patches und ihre Kataloge von außen und macht Pakete daraus.</translation>
        </message>
        <message>
            <source>Passes calls of clients on to a Business Logic Server.</source>
            <translation>Reicht Aufrufe von Clients an einen Business Logic Server weiter.</translation>
        </message>
        <message>
            <source>Speaks for a computer while its operating system is being installed.</source>
            <translation>Spricht für einen Computer, während sein Betriebssystem installiert wird.</translation>
        </message>
        <message>
            <source>Copies software from depot to depot.</source>
            <translation>Kopiert Software von Depot zu Depot.</translation>
        </message>
        <message>
            <source>Wakes computers in its segment and starts changes close to them.</source>
            <translation>Weckt Computer in seinem Segment und stößt Änderungen in ihrer Nähe an.</translation>
        </message>
        <message>
            <source>The vendor's public pages name it without saying what it does; no rule rests on it.</source>
            <translation>Die öffentlichen Seiten des Herstellers nennen es, ohne zu sagen, was es tut; keine Regel beruht darauf.</translation>
        </message>
        <message>
            <source>Boots computers over the network to install operating systems, and can wake computers in its segment.</source>
            <translation>Startet Computer über das Netz, um Betriebssysteme zu installieren, und kann Computer in seinem Segment wecken.</translation>
        </message>
        <message>
            <source>Installs the client on computers that do not have it yet.</source>
            <translation>Installiert den Client auf Computern, die ihn noch nicht haben.</translation>
        </message>
        <message>
            <source>A provider's network that joins many sites, such as MPLS. Link each site with it in the network view.</source>
            <translation>Das Netz eines Anbieters, das viele Sites verbindet, etwa MPLS. Verbinden Sie jede Site in der Netzansicht damit.</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ReplaceText</name>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Servers and shares</source>
            <translation>Server und Freigaben</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Descriptions and notes</source>
            <translation>Beschreibungen und Notizen</translation>
        </message>
        <message>
            <source>Other texts</source>
            <translation>Andere Texte</translation>
        </message>
        <message>
            <source>The expression is not valid</source>
            <translation>Der Ausdruck ist ungültig</translation>
        </message>
        <message>
            <source>The expression is not valid: %1.</source>
            <translation>Der Ausdruck ist ungültig: %1.</translation>
        </message>
        <message>
            <source>Nothing would be left of the name.</source>
            <translation>Vom Namen bliebe nichts übrig.</translation>
        </message>
        <message numerus="yes">
            <source>Replace “%1” by “%2” in %n text(s)</source>
            <translation>
                <numerusform>„%1“ durch „%2“ in %n Text ersetzen</numerusform>
                <numerusform>„%1“ durch „%2“ in %n Texten ersetzen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Responsible Distribution Services</source>
            <translation>Zuständige Distribution Services</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>own</source>
            <translation>eigener</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>place unknown</source>
            <translation>Ort unbekannt</translation>
        </message>
        <message>
            <source>no path drawn</source>
            <translation>kein Weg eingezeichnet</translation>
        </message>
        <message>
            <source>over %1</source>
            <translation>über %1</translation>
        </message>
        <message>
            <source>reads</source>
            <translation>liest</translation>
        </message>
        <message>
            <source>writes</source>
            <translation>schreibt</translation>
        </message>
        <message>
            <source>Distribution steps</source>
            <translation>Verteilungsschritte</translation>
        </message>
        <message>
            <source>%1 logical, %2 of them physical. %3 procedures, %4 of them cross-network.</source>
            <translation>%1 logische, davon %2 physische. %3 Vorgänge, davon %4 netzübergreifend.</translation>
        </message>
        <message numerus="yes">
            <source>%n procedure(s) cannot be judged: nobody is responsible, or nobody says where a server stands.</source>
            <translation>
                <numerusform>%n Vorgang lässt sich nicht beurteilen: Niemand ist zuständig, oder niemand sagt, wo ein Server steht.</numerusform>
                <numerusform>%n Vorgänge lassen sich nicht beurteilen: Niemand ist zuständig, oder niemand sagt, wo ein Server steht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cross-network ledger</source>
            <translation>Netzübergreifende Vorgänge</translation>
        </message>
        <message>
            <source>WAN links</source>
            <translation>WAN-Verbindungen</translation>
        </message>
        <message>
            <source>%1 % of its capacity</source>
            <translation>%1 % der Kapazität</translation>
        </message>
        <message>
            <source>bandwidth unknown</source>
            <translation>Bandbreite unbekannt</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>%1 has more than one %2: %3.</source>
            <translation>%1 hat mehr als einmal %2: %3.</translation>
        </message>
        <message>
            <source>Remove %1 from %2</source>
            <translation>%1 von %2 entfernen</translation>
        </message>
        <message>
            <source>One of each management application per region or site</source>
            <translation>Jede Verwaltungsanwendung einmal je Region oder Site</translation>
        </message>
        <message>
            <source>%1 has more than one Service Installation Service: %2.</source>
            <translation>%1 hat mehr als einen Service Installation Service: %2.</translation>
        </message>
        <message>
            <source>One Service Installation Service per region or site</source>
            <translation>Ein Service Installation Service je Region oder Site</translation>
        </message>
        <message>
            <source>%1 lists %2 more than once.</source>
            <translation>%1 führt %2 mehr als einmal.</translation>
        </message>
        <message>
            <source>List %1 once on %2</source>
            <translation>%1 auf %2 nur einmal führen</translation>
        </message>
        <message>
            <source>Each application once on a Management Point</source>
            <translation>Jede Anwendung einmal auf einem Management Point</translation>
        </message>
        <message>
            <source>%1 has no database, which it needs for %2.</source>
            <translation>%1 hat keine Datenbank, braucht sie aber für %2.</translation>
        </message>
        <message>
            <source>Assign database %1 to %2</source>
            <translation>Datenbank %1 an %2 zuweisen</translation>
        </message>
        <message>
            <source>Applications that need a database have one</source>
            <translation>Anwendungen, die eine Datenbank brauchen, haben eine</translation>
        </message>
        <message>
            <source>%1 has a database assigned, but none of its applications needs one.</source>
            <translation>%1 hat eine Datenbank zugewiesen, aber keine seiner Anwendungen braucht eine.</translation>
        </message>
        <message>
            <source>Take the database off %1</source>
            <translation>Datenbank von %1 entfernen</translation>
        </message>
        <message>
            <source>No database where none is needed</source>
            <translation>Keine Datenbank, wo keine nötig ist</translation>
        </message>
        <message>
            <source>%1 has no application yet.</source>
            <translation>%1 hat noch keine Anwendung.</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 löschen</translation>
        </message>
        <message>
            <source>Every Management Point has an application</source>
            <translation>Jeder Management Point hat eine Anwendung</translation>
        </message>
        <message>
            <source>%1 has %2 sites and %3 clients, but only the Central Management Point.</source>
            <translation>%1 hat %2 Sites und %3 Clients, aber nur den zentralen Management Point.</translation>
        </message>
        <message>
            <source>Large plans have more than the Central Management Point</source>
            <translation>Große Pläne haben mehr als den zentralen Management Point</translation>
        </message>
        <message>
            <source>%1 has no Central Management Point.</source>
            <translation>%1 hat keinen zentralen Management Point.</translation>
        </message>
        <message>
            <source>More than one Management Point is marked as the Central one: %1.</source>
            <translation>Mehr als ein Management Point ist als zentral markiert: %1.</translation>
        </message>
        <message>
            <source>The Central Management Point %1 is attached to %2, not to the organisation.</source>
            <translation>Der zentrale Management Point %1 hängt an %2, nicht an der Organisation.</translation>
        </message>
        <message>
            <source>Make %1 the Central Management Point</source>
            <translation>%1 zum zentralen Management Point machen</translation>
        </message>
        <message>
            <source>Make %1 the Central Management Point, with Business Logic Server and DSMDB</source>
            <translation>%1 zum zentralen Management Point machen, mit Business Logic Server und DSMDB</translation>
        </message>
        <message>
            <source>Add a Central Management Point to %1</source>
            <translation>Zentralen Management Point zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>Add Central Management Point</source>
            <translation>Zentralen Management Point hinzufügen</translation>
        </message>
        <message>
            <source>Keep only %1 as the Central Management Point</source>
            <translation>Nur %1 als zentralen Management Point behalten</translation>
        </message>
        <message>
            <source>Exactly one Central Management Point, at the organisation</source>
            <translation>Genau ein zentraler Management Point, an der Organisation</translation>
        </message>
        <message>
            <source>The Central Management Point %1 has neither a Business Logic Server nor the DSMDB.</source>
            <translation>Der zentrale Management Point %1 hat weder einen Business Logic Server noch die DSMDB.</translation>
        </message>
        <message>
            <source>The Central Management Point %1 has no Business Logic Server.</source>
            <translation>Der zentrale Management Point %1 hat keinen Business Logic Server.</translation>
        </message>
        <message>
            <source>The Central Management Point %1 has no database for the DSMDB.</source>
            <translation>Der zentrale Management Point %1 hat keine Datenbank für die DSMDB.</translation>
        </message>
        <message>
            <source>The Central Management Point has a Business Logic Server and the DSMDB</source>
            <translation>Der zentrale Management Point hat einen Business Logic Server und die DSMDB</translation>
        </message>
        <message>
            <source>%1 names no responsible Distribution Service, and regions or sites below inherit it.</source>
            <translation>%1 nennt keinen zuständigen Distribution Service, und Regionen oder Sites darunter erben ihn.</translation>
        </message>
        <message>
            <source>Make %1 responsible for %2</source>
            <translation>%1 für %2 zuständig machen</translation>
        </message>
        <message>
            <source>Every region and site has a responsible Distribution Service</source>
            <translation>Jede Region und Site hat einen zuständigen Distribution Service</translation>
        </message>
        <message>
            <source>%1 names %2 as responsible, but %2 has no Distribution Service.</source>
            <translation>%1 nennt %2 als zuständig, aber %2 hat keinen Distribution Service.</translation>
        </message>
        <message>
            <source>Let %1 inherit the responsible service</source>
            <translation>%1 den zuständigen Dienst erben lassen</translation>
        </message>
        <message>
            <source>The responsible Management Point has a Distribution Service</source>
            <translation>Der zuständige Management Point hat einen Distribution Service</translation>
        </message>
        <message>
            <source>%1 distributes into %2 across the WAN.</source>
            <translation>%1 verteilt über das WAN nach %2.</translation>
        </message>
        <message>
            <source>%1 distributes into %2 across the WAN although %3 stands there.</source>
            <translation>%1 verteilt über das WAN nach %2, obwohl %3 dort steht.</translation>
        </message>
        <message>
            <source>The responsible Distribution Service stands at the site</source>
            <translation>Der zuständige Distribution Service steht in der Site</translation>
        </message>
        <message>
            <source>%2 does not use the Distribution Service on %1, because %3 is responsible there.</source>
            <translation>%2 nutzt den Distribution Service auf %1 nicht, weil dort %3 zuständig ist.</translation>
        </message>
        <message>
            <source>A Distribution Service at a site is responsible for it</source>
            <translation>Ein Distribution Service in einer Site ist für sie zuständig</translation>
        </message>
        <message>
            <source>Attach %1 to %2</source>
            <translation>%1 an %2 hängen</translation>
        </message>
        <message>
            <source>The server name %1 contains an underscore.</source>
            <translation>Der Servername %1 enthält einen Unterstrich.</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>%1 in %2 umbenennen</translation>
        </message>
        <message>
            <source>Server names have no underscore</source>
            <translation>Servernamen haben keinen Unterstrich</translation>
        </message>
        <message>
            <source>Number the servers called %1</source>
            <translation>Die Server namens %1 nummerieren</translation>
        </message>
        <message>
            <source>Merge the Management Points called %1</source>
            <translation>Die Management Points namens %1 zusammenführen</translation>
        </message>
        <message>
            <source>Each server is one Management Point</source>
            <translation>Jeder Server ist ein Management Point</translation>
        </message>
        <message>
            <source>%1 does not say in which site it stands.</source>
            <translation>%1 sagt nicht, in welcher Site er steht.</translation>
        </message>
        <message>
            <source>%1 does not say in which segment of %2 it stands.</source>
            <translation>%1 sagt nicht, in welchem Segment von %2 er steht.</translation>
        </message>
        <message>
            <source>%1 stands in %2</source>
            <translation>%1 steht in %2</translation>
        </message>
        <message>
            <source>Management Points above a site say where they stand</source>
            <translation>Management Points oberhalb einer Site sagen, wo sie stehen</translation>
        </message>
        <message>
            <source>%1 is attached to %2 but stands in %3, outside of it.</source>
            <translation>%1 hängt an %2, steht aber in %3, außerhalb davon.</translation>
        </message>
        <message>
            <source>Management Points stand where they are attached</source>
            <translation>Management Points stehen, wo sie zugeordnet sind</translation>
        </message>
        <message>
            <source>Install %1 on %2</source>
            <translation>%1 auf %2 installieren</translation>
        </message>
        <message>
            <source>Install Distribution Service on %1 and make it responsible for %2</source>
            <translation>Distribution Service auf %1 installieren und für %2 zuständig machen</translation>
        </message>
        <message>
            <source>Add a Management Point with %1 to %2</source>
            <translation>Management Point mit %1 zu %2 hinzufügen</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>Add a Management Point with Distribution Service to %1 and make it responsible</source>
            <translation>Management Point mit Distribution Service zu %1 hinzufügen und zuständig machen</translation>
        </message>
        <message>
            <source>Make a site of %1</source>
            <translation>Aus %1 eine Site machen</translation>
        </message>
        <message>
            <source>No Service Installation Service stands in %1 or its site %2.</source>
            <translation>Weder in %1 noch in seiner Site %2 steht ein Service Installation Service.</translation>
        </message>
        <message>
            <source>A Service Installation Service near every segment with clients</source>
            <translation>Ein Service Installation Service nahe jedem Segment mit Clients</translation>
        </message>
        <message>
            <source>More than one Service Installation Service stands in %1: %2.</source>
            <translation>Mehr als ein Service Installation Service steht in %1: %2.</translation>
        </message>
        <message>
            <source>One Service Installation Service per segment</source>
            <translation>Ein Service Installation Service je Segment</translation>
        </message>
        <message>
            <source>%1 stands inside the site %2; sites contain no regions and no sites.</source>
            <translation>%1 steht in der Site %2; Sites enthalten keine Regionen und keine Sites.</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <translation>%1 nach %2 verschieben</translation>
        </message>
        <message>
            <source>Regions and sites stand in the organisation or a region</source>
            <translation>Regionen und Sites stehen in der Organisation oder einer Region</translation>
        </message>
        <message>
            <source>A WAN link runs inside %1: the rest of the site is reached only over WAN from %2.</source>
            <translation>Eine WAN-Verbindung läuft innerhalb von %1: der Rest der Site ist von %2 aus nur über WAN erreichbar.</translation>
        </message>
        <message>
            <source>No WAN link inside a site</source>
            <translation>Keine WAN-Verbindung innerhalb einer Site</translation>
        </message>
        <message>
            <source>%1 has clients and is joined to its site %2 only over WAN, but has no site of its own.</source>
            <translation>%1 hat Clients und ist mit seiner Site %2 nur über WAN verbunden, hat aber keine eigene Site.</translation>
        </message>
        <message>
            <source>Every network behind WAN with clients has a site</source>
            <translation>Jedes Netz mit Clients hinter einem WAN hat eine Site</translation>
        </message>
        <message>
            <source>%1 contains no site.</source>
            <translation>%1 enthält keine Site.</translation>
        </message>
        <message>
            <source>Every region contains a site</source>
            <translation>Jede Region enthält eine Site</translation>
        </message>
        <message>
            <source>Number the objects called %1</source>
            <translation>Die Objekte namens %1 nummerieren</translation>
        </message>
        <message>
            <source>Siblings of one kind have different names</source>
            <translation>Geschwister einer Art heißen verschieden</translation>
        </message>
        <message>
            <source>Wake-on-LAN is planned in %1, but neither the Central Management Point nor an OSD Proxy or Event Dispatcher stands in it.</source>
            <translation>In %1 ist Wake-on-LAN geplant, aber weder der zentrale Management Point noch ein OSD Proxy oder Event Dispatcher steht darin.</translation>
        </message>
        <message>
            <source>Give %1 a leg in %2</source>
            <translation>%1 ein Bein in %2 geben</translation>
        </message>
        <message>
            <source>Every broadcast domain with Wake-on-LAN has a sender</source>
            <translation>Jede Broadcast-Domäne mit Wake-on-LAN hat einen Sender</translation>
        </message>
        <message>
            <source>In %2 only %1 can wake computers, without being attached to %3.</source>
            <translation>In %2 kann nur %1 Computer wecken, ohne an %3 zu hängen.</translation>
        </message>
        <message>
            <source>The sender of Wake-on-LAN is attached to the site</source>
            <translation>Der Sender von Wake-on-LAN hängt an der Site</translation>
        </message>
        <message numerus="yes">
            <source>%n Management Points have the server name %1.</source>
            <translation>
                <numerusform>%n Management Point hat den Servernamen %1.</numerusform>
                <numerusform>%n Management Points haben den Servernamen %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objects of the same kind in %1 are called %2.</source>
            <translation>
                <numerusform>%n Objekt dieser Art in %1 heißt %2.</numerusform>
                <numerusform>%n Objekte derselben Art in %1 heißen %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and the regions above it have more than one %2 together: %3.</source>
            <translation>%1 und die Regionen darüber haben zusammen mehr als einmal %2: %3.</translation>
        </message>
        <message>
            <source>%1 and the regions above it have more than one Service Installation Service together: %2.</source>
            <translation>%1 und die Regionen darüber haben zusammen mehr als einen Service Installation Service: %2.</translation>
        </message>
        <message>
            <source>%1 carries a Business Logic Server although it is attached to %2, not to the organisation.</source>
            <translation>%1 trägt einen Business Logic Server, obwohl er an %2 hängt und nicht an der Organisation.</translation>
        </message>
        <message>
            <source>Replace the Business Logic Server on %1 by a Relay Proxy</source>
            <translation>Business Logic Server auf %1 durch einen Relay Proxy ersetzen</translation>
        </message>
        <message>
            <source>Business Logic Servers stand at the organisation</source>
            <translation>Business Logic Server hängen an der Organisation</translation>
        </message>
        <message>
            <source>%1 is attached to the organisation, but serves only %2.</source>
            <translation>%1 hängt an der Organisation, versorgt aber nur %2.</translation>
        </message>
        <message>
            <source>Additional Management Points stand at the level they serve</source>
            <translation>Zusätzliche Management Points hängen an der Ebene, die sie versorgen</translation>
        </message>
        <message>
            <source>No Business Logic Server of %1 is the primary one.</source>
            <translation>Kein Business Logic Server von %1 ist der primäre.</translation>
        </message>
        <message>
            <source>More than one Business Logic Server of %1 is marked as primary: %2.</source>
            <translation>Mehr als ein Business Logic Server von %1 ist als primär markiert: %2.</translation>
        </message>
        <message>
            <source>Exactly one Primary Business Logic Server</source>
            <translation>Genau ein primärer Business Logic Server</translation>
        </message>
        <message>
            <source>The Business Logic Servers of %1 name different databases.</source>
            <translation>Die Business Logic Server von %1 nennen verschiedene Datenbanken.</translation>
        </message>
        <message>
            <source>Assign database %1 to all Business Logic Servers</source>
            <translation>Datenbank %1 allen Business Logic Servern zuweisen</translation>
        </message>
        <message>
            <source>All Business Logic Servers share one DSMDB</source>
            <translation>Alle Business Logic Server teilen sich eine DSMDB</translation>
        </message>
        <message>
            <source>%1 is the only Business Logic Server; nothing takes over when it fails.</source>
            <translation>%1 ist der einzige Business Logic Server; fällt er aus, springt keiner ein.</translation>
        </message>
        <message>
            <source>Add a second Management Point with Business Logic Server to %1</source>
            <translation>Zweiten Management Point mit Business Logic Server zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>A second Business Logic Server</source>
            <translation>Ein zweiter Business Logic Server</translation>
        </message>
        <message>
            <source>The load factor of the Business Logic Server on %1 is %2; it must lie between 0 and 100.</source>
            <translation>Der Lastfaktor des Business Logic Servers auf %1 ist %2; er muss zwischen 0 und 100 liegen.</translation>
        </message>
        <message>
            <source>Load factors lie between 0 and 100</source>
            <translation>Lastfaktoren liegen zwischen 0 und 100</translation>
        </message>
        <message>
            <source>Every Business Logic Server of %1 has load factor 0 and is only standby.</source>
            <translation>Jeder Business Logic Server von %1 hat den Lastfaktor 0 und steht nur bereit.</translation>
        </message>
        <message>
            <source>At least one Business Logic Server carries load</source>
            <translation>Mindestens ein Business Logic Server trägt Last</translation>
        </message>
        <message>
            <source>The load factor of %1 was changed although there are only a few Business Logic Servers.</source>
            <translation>Der Lastfaktor von %1 wurde geändert, obwohl es nur wenige Business Logic Server gibt.</translation>
        </message>
        <message>
            <source>Load factors are changed only with more than three servers</source>
            <translation>Lastfaktoren ändert man erst bei mehr als drei Servern</translation>
        </message>
        <message>
            <source>The clients of %1 reach a Business Logic Server only over WAN, each for itself: no Relay Proxy stands in it or its regions.</source>
            <translation>Die Clients von %1 erreichen einen Business Logic Server nur über WAN, jeder für sich: In der Site und ihren Regionen steht kein Relay Proxy.</translation>
        </message>
        <message>
            <source>A Relay Proxy for many clients behind WAN</source>
            <translation>Ein Relay Proxy für viele Clients hinter WAN</translation>
        </message>
        <message>
            <source>What %2 copies into %1 crosses the WAN twice: it stands neither with the source nor with the target.</source>
            <translation>Was %2 nach %1 kopiert, läuft zweimal über das WAN: Er steht weder bei der Quelle noch beim Ziel.</translation>
        </message>
        <message>
            <source>A Distribution Service stands with its source or its target</source>
            <translation>Ein Distribution Service steht bei seiner Quelle oder seinem Ziel</translation>
        </message>
        <message>
            <source>The Distribution Service on %1 is responsible for nothing.</source>
            <translation>Der Distribution Service auf %1 ist für nichts zuständig.</translation>
        </message>
        <message>
            <source>Every Distribution Service is responsible for something</source>
            <translation>Jeder Distribution Service ist für etwas zuständig</translation>
        </message>
        <message>
            <source>%1 has a Management Point but no Distribution Service of its own, and is served across the WAN.</source>
            <translation>%1 hat einen Management Point, aber keinen eigenen Distribution Service und wird über das WAN versorgt.</translation>
        </message>
        <message>
            <source>One Distribution Service per LAN and site</source>
            <translation>Ein Distribution Service je LAN und Site</translation>
        </message>
        <message>
            <source>No Business Logic Server, Event Dispatcher or OSD Proxy stands in %1 to execute changes on its clients from nearby.</source>
            <translation>In %1 steht kein Business Logic Server, Event Dispatcher oder OSD Proxy, der Änderungen auf den Clients aus der Nähe ausführt.</translation>
        </message>
        <message>
            <source>A sender for executing changes near the clients</source>
            <translation>Ein Sender nahe bei den Clients, um Änderungen auszuführen</translation>
        </message>
        <message>
            <source>The field “%2” of %1 looks like a password.</source>
            <translation>Das Feld „%2“ von %1 sieht nach einem Kennwort aus.</translation>
        </message>
        <message>
            <source>Clear the field “%2” of %1</source>
            <translation>Feld „%2“ von %1 leeren</translation>
        </message>
        <message>
            <source>No passwords in the plan</source>
            <translation>Keine Kennwörter im Plan</translation>
        </message>
        <message>
            <source>The database server of %1 stands in %2, in another network.</source>
            <translation>Der Datenbankserver von %1 steht in %2, in einem anderen Netz.</translation>
        </message>
        <message>
            <source>Put the database server of %1 into %2</source>
            <translation>Datenbankserver von %1 nach %2 stellen</translation>
        </message>
        <message>
            <source>A server and its database stand in one LAN</source>
            <translation>Ein Server und seine Datenbank stehen in einem LAN</translation>
        </message>
        <message>
            <source>OS deployment is planned in %1, but no OSD Proxy stands in it and boot requests are relayed to none.</source>
            <translation>In %1 ist OS-Deployment geplant, aber es steht kein OSD Proxy darin, und Bootanfragen werden an keinen weitergeleitet.</translation>
        </message>
        <message>
            <source>Relay boot requests of %1 to %2</source>
            <translation>Bootanfragen von %1 an %2 weiterleiten</translation>
        </message>
        <message>
            <source>Boot requests reach an OSD Proxy</source>
            <translation>Bootanfragen erreichen einen OSD Proxy</translation>
        </message>
        <message>
            <source>The OSD Proxy on %1 reaches the depot of its site only over WAN.</source>
            <translation>Der OSD Proxy auf %1 erreicht das Depot seiner Site nur über WAN.</translation>
        </message>
        <message>
            <source>The OSD Proxy on %1 reaches a Business Logic Server only over WAN.</source>
            <translation>Der OSD Proxy auf %1 erreicht einen Business Logic Server nur über WAN.</translation>
        </message>
        <message>
            <source>OSD Proxies stand near their depot and server</source>
            <translation>OSD Proxys stehen nahe bei ihrem Depot und Server</translation>
        </message>
        <message>
            <source>More than one OSD Proxy answers in %1: %2.</source>
            <translation>In %1 antwortet mehr als ein OSD Proxy: %2.</translation>
        </message>
        <message>
            <source>One OSD Proxy answers in a broadcast domain</source>
            <translation>In einer Broadcast-Domäne antwortet ein OSD Proxy</translation>
        </message>
        <message>
            <source>%1 carries Patch Management but no Business Logic Server, which does the downloading.</source>
            <translation>%1 trägt Patch Management, aber keinen Business Logic Server, der die Downloads ausführt.</translation>
        </message>
        <message>
            <source>Patch Management stands with a Business Logic Server</source>
            <translation>Patch Management steht bei einem Business Logic Server</translation>
        </message>
        <message>
            <source>Set the load factor of %1 to %2</source>
            <translation>Lastfaktor von %1 auf %2 setzen</translation>
        </message>
        <message>
            <source>Make %1 the only primary server</source>
            <translation>%1 zum einzigen primären Server machen</translation>
        </message>
        <message>
            <source>%1 is an offline site, but a Management Point stands there or Wake-on-LAN is planned.</source>
            <translation>%1 ist eine Offline-Site, aber dort steht ein Management Point, oder Wake-on-LAN ist geplant.</translation>
        </message>
        <message>
            <source>Make %1 a remote site</source>
            <translation>%1 zur Remote-Site machen</translation>
        </message>
        <message>
            <source>Offline sites hold nothing that needs a connection</source>
            <translation>Offline-Sites enthalten nichts, was eine Verbindung braucht</translation>
        </message>
        <message>
            <source>%1 still has one Management Point, at most one depot and one repository, although it has several sites.</source>
            <translation>%1 hat noch einen Management Point und höchstens ein Depot und ein Repository, obwohl es mehrere Sites gibt.</translation>
        </message>
        <message>
            <source>A plan with several sites goes beyond what the wizard makes</source>
            <translation>Ein Plan mit mehreren Sites geht über das hinaus, was der Assistent anlegt</translation>
        </message>
        <message>
            <source>Data reaches %1 only after many steps from depot to depot.</source>
            <translation>Daten erreichen %1 erst nach vielen Schritten von Depot zu Depot.</translation>
        </message>
        <message>
            <source>Move %1 up to %2</source>
            <translation>%1 hinauf nach %2 verschieben</translation>
        </message>
        <message>
            <source>No long cascade of depots above a site</source>
            <translation>Keine lange Kette von Depots über einer Site</translation>
        </message>
        <message>
            <source>Wake-on-LAN is planned in %1, but no sender that is attached to %2 stands in it.</source>
            <translation>In %1 ist Wake-on-LAN geplant, aber kein Sender, der an %2 hängt, steht darin.</translation>
        </message>
        <message>
            <source>Wake-on-LAN is planned in %1, but neither an OSD Proxy nor an Event Dispatcher stands in it.</source>
            <translation>In %1 ist Wake-on-LAN geplant, aber weder ein OSD Proxy noch ein Event Dispatcher steht darin.</translation>
        </message>
        <message>
            <source>Only an OSD Proxy can wake computers in %1; those that never booted from it are not reached.</source>
            <translation>In %1 kann nur ein OSD Proxy Computer wecken; wer nie von ihm gebootet hat, wird nicht erreicht.</translation>
        </message>
        <message>
            <source>Wake-on-LAN does not rest on OSD Proxies alone</source>
            <translation>Wake-on-LAN ruht nicht allein auf OSD Proxys</translation>
        </message>
        <message>
            <source>Only %1 can wake computers in %2.</source>
            <translation>Nur %1 kann Computer in %2 wecken.</translation>
        </message>
        <message>
            <source>A spare sender for Wake-on-LAN</source>
            <translation>Ein Ersatzsender für Wake-on-LAN</translation>
        </message>
        <message>
            <source>The Relay Proxy on %1 reaches no Business Logic Server: no LAN or WAN link leads to one.</source>
            <translation>Der Relay Proxy auf %1 erreicht keinen Business Logic Server: Zu keinem führt eine LAN- oder WAN-Verbindung.</translation>
        </message>
        <message>
            <source>Link %1 with %2 by WAN</source>
            <translation>%1 über WAN mit %2 verbinden</translation>
        </message>
        <message>
            <source>A Relay Proxy reaches a Business Logic Server</source>
            <translation>Ein Relay Proxy erreicht einen Business Logic Server</translation>
        </message>
        <message>
            <source>%1 has one WAN link only; what the regions and sites of %2 are filled with comes in over it and goes out again.</source>
            <translation>%1 hat nur eine WAN-Verbindung; womit die Regionen und Sites von %2 befüllt werden, kommt darüber herein und geht darüber wieder hinaus.</translation>
        </message>
        <message>
            <source>What fills %1 comes from %2 and returns to the network it was sent there from.</source>
            <translation>Was %1 befüllt, kommt von %2 und kehrt in das Netz zurück, aus dem es dorthin geschickt wurde.</translation>
        </message>
        <message>
            <source>What fills %1 goes out and back between the same two networks, because %2 copies it.</source>
            <translation>Was %1 befüllt, läuft zwischen denselben zwei Netzen hin und zurück, weil %2 es kopiert.</translation>
        </message>
        <message>
            <source>Distribution does not go out and back over one WAN link</source>
            <translation>Die Verteilung läuft nicht über dieselbe WAN-Verbindung hin und zurück</translation>
        </message>
        <message>
            <source>%1 is filled from %3, but has a clearly better link to %2.</source>
            <translation>%1 wird von %3 aus befüllt, hat aber eine deutlich bessere Verbindung zu %2.</translation>
        </message>
        <message>
            <source>Put %1 and %2 into a region filled from %2</source>
            <translation>%1 und %2 in eine Region stellen, die von %2 aus befüllt wird</translation>
        </message>
        <message>
            <source>A site is filled from the neighbour it reaches best</source>
            <translation>Eine Site wird von dem Nachbarn aus befüllt, den sie am besten erreicht</translation>
        </message>
        <message>
            <source>No LAN or WAN link leads from %1 to the Central Management Point; %2 cannot reach it.</source>
            <translation>Von %1 führt keine LAN- oder WAN-Verbindung zum zentralen Management Point; für %2 ist er nicht erreichbar.</translation>
        </message>
        <message>
            <source>A network path leads to the Central Management Point</source>
            <translation>Ein Netzpfad führt zum zentralen Management Point</translation>
        </message>
        <message>
            <source>%1, and link %2 with %3 by WAN</source>
            <translation>%1, dazu %2 über WAN mit %3 verbinden</translation>
        </message>
        <message>
            <source>No depot of %1 is its site master depot.</source>
            <translation>Kein Depot von %1 ist das Master-Depot der Site.</translation>
        </message>
        <message numerus="yes">
            <source>%n depots of %1 are its site master depot.</source>
            <translation>
                <numerusform>%n Depot von %1 ist das Master-Depot der Site.</numerusform>
                <numerusform>%n Depots von %1 sind das Master-Depot der Site.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make %1 the site master depot of %2</source>
            <translation>%1 zum Master-Depot von %2 machen</translation>
        </message>
        <message>
            <source>One depot of a site is its site master depot</source>
            <translation>Ein Depot einer Site ist ihr Master-Depot</translation>
        </message>
        <message>
            <source>The depots of %1 have different network operating systems, %2 and %3 among them.</source>
            <translation>Die Depots von %1 haben verschiedene Netzwerkbetriebssysteme, darunter %2 und %3.</translation>
        </message>
        <message>
            <source>Use %1 for all depots of %2</source>
            <translation>%1 für alle Depots von %2 verwenden</translation>
        </message>
        <message>
            <source>The depots of a site have one network operating system</source>
            <translation>Die Depots einer Site haben ein gemeinsames Netzwerkbetriebssystem</translation>
        </message>
        <message>
            <source>The share of %1 is “%2”, which is no UNC path.</source>
            <translation>Die Freigabe von %1 ist „%2“, und das ist kein UNC-Pfad.</translation>
        </message>
        <message>
            <source>Change the share of %1 to %2</source>
            <translation>Freigabe von %1 in %2 ändern</translation>
        </message>
        <message>
            <source>Clear the share of %1, to be stated later</source>
            <translation>Freigabe von %1 leeren, um sie später anzugeben</translation>
        </message>
        <message>
            <source>The share of a depot is a UNC path</source>
            <translation>Die Freigabe eines Depots ist ein UNC-Pfad</translation>
        </message>
        <message>
            <source>%1 is the site master depot of %2 and does not offer SMB.</source>
            <translation>%1 ist das Master-Depot der Site %2 und bietet kein SMB an.</translation>
        </message>
        <message>
            <source>A site master depot offers SMB</source>
            <translation>Das Master-Depot einer Site bietet SMB an</translation>
        </message>
        <message>
            <source>%1 names %2 as its master depot, which stands in no site of it.</source>
            <translation>%1 nennt %2 als Master-Depot, das in keiner Site darunter steht.</translation>
        </message>
        <message>
            <source>Make %1 the master depot of %2</source>
            <translation>%1 zum Master-Depot von %2 machen</translation>
        </message>
        <message>
            <source>Let the first depot of %1 become its master</source>
            <translation>Das erste Depot von %1 zu ihrem Master werden lassen</translation>
        </message>
        <message>
            <source>The master depot of a region stands below it</source>
            <translation>Das Master-Depot einer Region steht unter ihr</translation>
        </message>
        <message numerus="yes">
            <source>All %n clients of %1 depend on %2, its only depot.</source>
            <translation>
                <numerusform>Der einzige Client von %1 hängt von %2 ab, dem einzigen Depot.</numerusform>
                <numerusform>Alle %n Clients von %1 hängen von %2 ab, dem einzigen Depot.</numerusform>
            </translation>
        </message>
        <message>
            <source>A large site has a second depot</source>
            <translation>Eine große Site hat ein zweites Depot</translation>
        </message>
        <message>
            <source>Write %1 by SMB</source>
            <translation>%1 über SMB beschreiben</translation>
        </message>
        <message>
            <source>Enable SMB on %1</source>
            <translation>SMB auf %1 einschalten</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Add a depot to %1</source>
            <translation>Depot zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>%1 is to be written by HTTP, but by HTTP a depot can only be read.</source>
            <translation>%1 soll über HTTP beschrieben werden, aber über HTTP kann ein Depot nur gelesen werden.</translation>
        </message>
        <message>
            <source>Distribution cannot write to %1, because it offers HTTP only.</source>
            <translation>Die Verteilung kann %1 nicht beschreiben, weil es nur HTTP anbietet.</translation>
        </message>
        <message>
            <source>Distribution writes to depots by SMB</source>
            <translation>Die Verteilung beschreibt Depots über SMB</translation>
        </message>
        <message>
            <source>%1 keeps only one copy of its files, so editing and installing can get in each other's way.</source>
            <translation>%1 hält nur eine Kopie der Dateien, daher können sich Bearbeiten und Installieren in die Quere kommen.</translation>
        </message>
        <message>
            <source>Keep both copies of %1</source>
            <translation>Beide Kopien von %1 halten</translation>
        </message>
        <message>
            <source>Repositories keep their Work copy and their Install copy</source>
            <translation>Repositorys halten ihre Work-Kopie und ihre Install-Kopie</translation>
        </message>
        <message>
            <source>Make a site of %1, linked with %2 by WAN</source>
            <translation>Aus %1 eine Site machen, über WAN mit %2 verbunden</translation>
        </message>
        <message>
            <source>%1 stands in %2, but depots belong to sites.</source>
            <translation>%1 steht in %2, aber Depots gehören in Sites.</translation>
        </message>
        <message>
            <source>Depots stand in sites</source>
            <translation>Depots stehen in Sites</translation>
        </message>
        <message>
            <source>The load factor of %1 was changed, which is foreseen only with more than two Business Logic Servers.</source>
            <translation>Der Lastfaktor von %1 wurde geändert, was nur bei mehr als zwei Business Logic Servern vorgesehen ist.</translation>
        </message>
        <message>
            <source>%1 names %2 as the central depot, but it is not the site master depot of %3.</source>
            <translation>%1 nennt %2 als zentrales Depot, aber es ist nicht das Master-Depot von %3.</translation>
        </message>
        <message>
            <source>%1 has no depot yet, so there is no central depot to edit the configuration database in.</source>
            <translation>%1 hat noch kein Depot, daher gibt es kein zentrales Depot, in dem die Konfigurationsdatenbank bearbeitet wird.</translation>
        </message>
        <message>
            <source>Make %1 the central depot</source>
            <translation>%1 zum zentralen Depot machen</translation>
        </message>
        <message>
            <source>There is one central depot</source>
            <translation>Es gibt ein zentrales Depot</translation>
        </message>
        <message>
            <source>Only WAN joins the Central Management Point %1 with %2, the central depot.</source>
            <translation>Nur WAN verbindet den zentralen Management Point %1 mit %2, dem zentralen Depot.</translation>
        </message>
        <message>
            <source>The central depot stands in the network of the Central Management Point</source>
            <translation>Das zentrale Depot steht im Netz des zentralen Management Points</translation>
        </message>
        <message>
            <source>Nothing is noted on how %1 would be restored after a failure.</source>
            <translation>Es ist nicht festgehalten, wie %1 nach einem Ausfall wiederhergestellt wird.</translation>
        </message>
        <message>
            <source>Recovery of what is central is planned</source>
            <translation>Die Wiederherstellung des Zentralen ist geplant</translation>
        </message>
        <message>
            <source>Not all depots of %1 stand in one LAN: only WAN joins %2 with %3.</source>
            <translation>Nicht alle Depots von %1 stehen in einem LAN: Nur WAN verbindet %2 mit %3.</translation>
        </message>
        <message>
            <source>Put all depots of %1 where %2 stands</source>
            <translation>Alle Depots von %1 dorthin stellen, wo %2 steht</translation>
        </message>
        <message>
            <source>The depots of a site share a LAN</source>
            <translation>Die Depots einer Site stehen in einem gemeinsamen LAN</translation>
        </message>
        <message>
            <source>Add a site with a depot and a Distribution Service to %1</source>
            <translation>Site mit Depot und Distribution Service zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>Add a site with a depot to %1</source>
            <translation>Site mit Depot zu %1 hinzufügen</translation>
        </message>
        <message numerus="yes">
            <source>%1 is responsible for distribution into %n regions and sites.</source>
            <translation>
                <numerusform>%1 ist für die Verteilung in %n Region oder Site zuständig.</numerusform>
                <numerusform>%1 ist für die Verteilung in %n Regionen und Sites zuständig.</numerusform>
            </translation>
        </message>
        <message>
            <source>No Distribution Service is responsible for too much</source>
            <translation>Kein Distribution Service ist für zu viel zuständig</translation>
        </message>
        <message>
            <source>%1 has a depot with SMB and HTTP, but no Distribution Service of the site is responsible for it and its depots.</source>
            <translation>%1 hat ein Depot mit SMB und HTTP, aber kein Distribution Service der Site ist für sie und ihre Depots zuständig.</translation>
        </message>
        <message>
            <source>A site with two protocols has its own Distribution Service</source>
            <translation>Eine Site mit zwei Protokollen hat einen eigenen Distribution Service</translation>
        </message>
        <message>
            <source>%2, which fills %1, stands behind WAN, so every file is dragged across it.</source>
            <translation>%2, der %1 füllt, steht hinter dem WAN, daher wird jede Datei darüber gezogen.</translation>
        </message>
        <message>
            <source>A depot is filled by a service of its own network</source>
            <translation>Ein Depot wird von einem Dienst des eigenen Netzes gefüllt</translation>
        </message>
        <message>
            <source>What %1 gets in a cycle takes %2 hours over its best line, but its time frame is only %3 hours long.</source>
            <translation>Was %1 in einem Zyklus erhält, braucht %2 Stunden über die beste Leitung, aber das Zeitfenster ist nur %3 Stunden lang.</translation>
        </message>
        <message>
            <source>Widen the time frame of %1 to %2</source>
            <translation>Zeitfenster von %1 auf %2 verlängern</translation>
        </message>
        <message>
            <source>Distribute into %1 at any time</source>
            <translation>Jederzeit in %1 verteilen</translation>
        </message>
        <message>
            <source>What a site gets fits into its time frame</source>
            <translation>Was eine Site erhält, passt in ihr Zeitfenster</translation>
        </message>
        <message>
            <source>The packages of %2 are not compressed and reach %1 over a line of %3 kbit/s, at any time of the day.</source>
            <translation>Die Pakete von %2 werden nicht komprimiert und erreichen %1 zu jeder Tageszeit über eine Leitung mit %3 kbit/s.</translation>
        </message>
        <message>
            <source>Distribute into %1 from 21:00 to 05:00 only</source>
            <translation>Nur von 21:00 bis 05:00 in %1 verteilen</translation>
        </message>
        <message>
            <source>Packages that are not compressed cross slow lines at night</source>
            <translation>Nicht komprimierte Pakete gehen nachts über langsame Leitungen</translation>
        </message>
        <message>
            <source>The editable copy of %2 lies in %1, where no Distribution Service stands.</source>
            <translation>Die bearbeitbare Kopie von %2 liegt in %1, wo kein Distribution Service steht.</translation>
        </message>
        <message>
            <source>A Distribution Service stands where repositories are edited</source>
            <translation>Wo Repositorys bearbeitet werden, steht ein Distribution Service</translation>
        </message>
        <message numerus="yes">
            <source>%n repositories are called %1, but the name has to be unique in the whole structure.</source>
            <translation>
                <numerusform>%n Repository heißt %1, aber der Name muss in der ganzen Struktur eindeutig sein.</numerusform>
                <numerusform>%n Repositorys heißen %1, aber der Name muss in der ganzen Struktur eindeutig sein.</numerusform>
            </translation>
        </message>
        <message>
            <source>Number the repositories called %1</source>
            <translation>Die Repositorys mit dem Namen %1 nummerieren</translation>
        </message>
        <message>
            <source>Each repository has a name of its own</source>
            <translation>Jedes Repository hat einen eigenen Namen</translation>
        </message>
        <message>
            <source>%1 has a repository but no depot, so there is no place for the editable copy.</source>
            <translation>%1 hat ein Repository, aber kein Depot, daher gibt es keinen Platz für die bearbeitbare Kopie.</translation>
        </message>
        <message>
            <source>A repository has a place for its editable copy</source>
            <translation>Ein Repository hat einen Platz für seine bearbeitbare Kopie</translation>
        </message>
        <message>
            <source>Packages are to be made in %1, but it has no repository of its own.</source>
            <translation>In %1 sollen Pakete erstellt werden, aber die Site hat kein eigenes Repository.</translation>
        </message>
        <message>
            <source>Add a repository to %1</source>
            <translation>Repository zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>Where packages are made there is a repository</source>
            <translation>Wo Pakete erstellt werden, gibt es ein Repository</translation>
        </message>
        <message>
            <source>%1 has a neighbour in another branch, but downloads over the connection are not allowed at %2.</source>
            <translation>%1 hat einen Nachbarn in einem anderen Zweig, aber Downloads über die Verbindung sind bei %2 nicht erlaubt.</translation>
        </message>
        <message>
            <source>Allow downloads between %1 and its neighbours</source>
            <translation>Downloads zwischen %1 und ihren Nachbarn erlauben</translation>
        </message>
        <message>
            <source>Downloads are allowed all the way to a neighbour</source>
            <translation>Downloads sind auf dem ganzen Weg zu einem Nachbarn erlaubt</translation>
        </message>
        <message>
            <source>The offline site %1 has no depot; its clients install from nothing but what is carried there.</source>
            <translation>Die Offline-Site %1 hat kein Depot; ihre Clients installieren nur, was dorthin getragen wird.</translation>
        </message>
        <message>
            <source>%1 has no depot, so its clients have nothing to install from.</source>
            <translation>%1 hat kein Depot, daher haben die Clients nichts, wovon sie installieren können.</translation>
        </message>
        <message>
            <source>Every site has a depot</source>
            <translation>Jede Site hat ein Depot</translation>
        </message>
        <message>
            <source>%1 is deployed as “%2” but planned as “%3”; the share of a depot cannot be changed later.</source>
            <translation>%1 ist als „%2“ in Betrieb, geplant aber als „%3“; die Freigabe eines Depots lässt sich später nicht ändern.</translation>
        </message>
        <message>
            <source>Keep %1 as it is and plan a new depot for %2</source>
            <translation>%1 lassen, wie es ist, und für %2 ein neues Depot planen</translation>
        </message>
        <message>
            <source>Take the share of %1 back to %2</source>
            <translation>Die Freigabe von %1 auf %2 zurücknehmen</translation>
        </message>
        <message>
            <source>Note %2 as the share in force at %1</source>
            <translation>%2 als geltende Freigabe von %1 vermerken</translation>
        </message>
        <message>
            <source>A deployed depot keeps its share</source>
            <translation>Ein Depot in Betrieb behält seine Freigabe</translation>
        </message>
        <message>
            <source>Let %1 do without %2</source>
            <translation>%1 auf %2 verzichten lassen</translation>
        </message>
        <message>
            <source>A site sees the repositories it is to use</source>
            <translation>Eine Site sieht die Repositorys, die sie nutzen soll</translation>
        </message>
        <message>
            <source>%1 is to use %2 but does not stand where that can be seen.</source>
            <translation>%1 soll %2 nutzen, steht aber nicht dort, wo das zu sehen ist.</translation>
        </message>
    </context>
    <context>
        <name>RuleMenu</name>
        <message>
            <source>Turn %1 off</source>
            <translation>%1 ausschalten</translation>
        </message>
        <message>
            <source>Severity of %1</source>
            <translation>Schwere von %1</translation>
        </message>
        <message>
            <source>%1 (usual)</source>
            <translation>%1 (üblich)</translation>
        </message>
        <message>
            <source>Turn %1 on: %2</source>
            <translation>%1 einschalten: %2</translation>
        </message>
        <message>
            <source>Settings of %1…</source>
            <translation>Einstellungen von %1…</translation>
        </message>
        <message>
            <source>Rule settings of the plan…</source>
            <translation>Regeleinstellungen des Plans…</translation>
        </message>
        <message>
            <source>Read as: %1…</source>
            <translation>Gelesen als: %1 …</translation>
        </message>
    </context>
    <context>
        <name>RuleOption</name>
        <message>
            <source>one per region or site, a second one is doubtful</source>
            <translation>einer je Region oder Site, ein zweiter ist zweifelhaft</translation>
        </message>
        <message>
            <source>A second Service Installation Service at one region or site is a warning.</source>
            <translation>Ein zweiter Service Installation Service an einer Region oder Site ist eine Warnung.</translation>
        </message>
        <message>
            <source>strictly one per region or site</source>
            <translation>streng einer je Region oder Site</translation>
        </message>
        <message>
            <source>A second one is an error. One service per segment then needs one site per segment, or Management Points attached to regions.</source>
            <translation>Ein zweiter ist ein Fehler. Ein Dienst je Segment braucht dann eine Site je Segment oder Management Points, die an Regionen hängen.</translation>
        </message>
        <message>
            <source>any number, as the sentence about segments permits it</source>
            <translation>beliebig viele, wie der Satz über Segmente es erlaubt</translation>
        </message>
        <message>
            <source>Several at one region or site are accepted and not reported.</source>
            <translation>Mehrere an einer Region oder Site werden hingenommen und nicht gemeldet.</translation>
        </message>
        <message>
            <source>the organisation has no limit</source>
            <translation>die Organisation hat keine Grenze</translation>
        </message>
        <message>
            <source>Any number of instances may be attached to the organisation.</source>
            <translation>An der Organisation dürfen beliebig viele Instanzen hängen.</translation>
        </message>
        <message>
            <source>the organisation is limited like a region</source>
            <translation>die Organisation ist begrenzt wie eine Region</translation>
        </message>
        <message>
            <source>Two instances of one application at the organisation are reported, too. Business Logic Servers stay free, because several of them are documented.</source>
            <translation>Auch zwei Instanzen einer Anwendung an der Organisation werden gemeldet. Business Logic Server bleiben frei, weil mehrere von ihnen dokumentiert sind.</translation>
        </message>
        <message>
            <source>each region and site is counted by itself</source>
            <translation>jede Region und Site zählt für sich</translation>
        </message>
        <message>
            <source>An instance counts where its Management Point is attached, and nowhere else.</source>
            <translation>Eine Instanz zählt dort, woran ihr Management Point hängt, und sonst nirgends.</translation>
        </message>
        <message>
            <source>an instance at a region also counts for everything below it</source>
            <translation>eine Instanz an einer Region zählt auch für alles darunter</translation>
        </message>
        <message>
            <source>A site with an instance of its own below a region that has one, too, is reported.</source>
            <translation>Gemeldet wird eine Site mit eigener Instanz unter einer Region, die auch eine hat.</translation>
        </message>
        <message>
            <source>the Central Management Point wakes computers as it is</source>
            <translation>der zentrale Management Point weckt Computer, wie er ist</translation>
        </message>
        <message>
            <source>Its Business Logic Server is taken for the sender.</source>
            <translation>Sein Business Logic Server gilt als Sender.</translation>
        </message>
        <message>
            <source>it wakes computers only with an Event Dispatcher or OSD Proxy</source>
            <translation>er weckt Computer nur mit einem Event Dispatcher oder OSD Proxy</translation>
        </message>
        <message>
            <source>Without one it covers no broadcast domain, like any other Management Point.</source>
            <translation>Ohne einen solchen deckt er wie jeder andere Management Point keine Broadcast-Domäne ab.</translation>
        </message>
        <message>
            <source>where the sender stands decides, being attached elsewhere is doubtful</source>
            <translation>der Standort des Senders entscheidet, anderswo zu hängen ist zweifelhaft</translation>
        </message>
        <message>
            <source>A sender in the broadcast domain covers it; one that is attached to another place is a warning, because the console may never ask it.</source>
            <translation>Ein Sender in der Broadcast-Domäne deckt sie ab; hängt er an einem anderen Ort, ist das eine Warnung, weil die Konsole ihn womöglich nie fragt.</translation>
        </message>
        <message>
            <source>only where the sender stands counts</source>
            <translation>nur der Standort des Senders zählt</translation>
        </message>
        <message>
            <source>What a sender is attached to is not looked at.</source>
            <translation>Woran ein Sender hängt, wird nicht betrachtet.</translation>
        </message>
        <message>
            <source>the sender must stand there and be attached to the site</source>
            <translation>der Sender muss dort stehen und an der Site hängen</translation>
        </message>
        <message>
            <source>A broadcast domain with senders of other places only is not covered: an error.</source>
            <translation>Eine Broadcast-Domäne, in der nur Sender anderer Orte stehen, ist nicht abgedeckt: ein Fehler.</translation>
        </message>
        <message>
            <source>Business Logic Servers belong to the organisation, others are doubtful</source>
            <translation>Business Logic Server gehören an die Organisation, andere sind zweifelhaft</translation>
        </message>
        <message>
            <source>One that is attached to a region or site is a warning.</source>
            <translation>Einer, der an einer Region oder Site hängt, ist eine Warnung.</translation>
        </message>
        <message>
            <source>Business Logic Servers only at the organisation</source>
            <translation>Business Logic Server nur an der Organisation</translation>
        </message>
        <message>
            <source>One that is attached to a region or site is an error.</source>
            <translation>Einer, der an einer Region oder Site hängt, ist ein Fehler.</translation>
        </message>
        <message>
            <source>Business Logic Servers may be attached anywhere</source>
            <translation>Business Logic Server dürfen überall hängen</translation>
        </message>
        <message>
            <source>They are accepted below the organisation and not reported.</source>
            <translation>Unterhalb der Organisation werden sie hingenommen und nicht gemeldet.</translation>
        </message>
        <message>
            <source>May a region or site have more than one Service Installation Service?</source>
            <translation>Darf eine Region oder Site mehr als einen Service Installation Service haben?</translation>
        </message>
        <message>
            <source>The service is not among the named exceptions to one instance per region or site, yet it may be put on any Management Point, with one per segment as the example.</source>
            <translation>Der Dienst gehört nicht zu den genannten Ausnahmen von einer Instanz je Region oder Site, darf aber auf jeden Management Point, mit einem je Segment als Beispiel.</translation>
        </message>
        <message>
            <source>Does the limit of one instance hold at the organisation?</source>
            <translation>Gilt die Grenze von einer Instanz an der Organisation?</translation>
        </message>
        <message>
            <source>The sentence names regions and sites only.</source>
            <translation>Der Satz nennt nur Regionen und Sites.</translation>
        </message>
        <message>
            <source>Does an instance at a region count for its sites?</source>
            <translation>Zählt eine Instanz an einer Region für deren Sites?</translation>
        </message>
        <message>
            <source>The sentence speaks of the region or site itself and does not say how they add up.</source>
            <translation>Der Satz spricht von der Region oder Site selbst und sagt nicht, wie sie sich summieren.</translation>
        </message>
        <message>
            <source>Does the Central Management Point wake computers without an Event Dispatcher?</source>
            <translation>Weckt der zentrale Management Point Computer ohne Event Dispatcher?</translation>
        </message>
        <message>
            <source>It is named as a sender, and nothing is said about what it needs for that.</source>
            <translation>Er wird als Sender genannt; was er dazu braucht, wird nicht gesagt.</translation>
        </message>
        <message>
            <source>Does a sender that is attached to a region or another site cover a site's broadcast domain?</source>
            <translation>Deckt ein Sender, der an einer Region oder anderen Site hängt, die Broadcast-Domäne einer Site ab?</translation>
        </message>
        <message>
            <source>One page speaks of the broadcast domain a sender stands in, another one of the Management Points of the computer's site.</source>
            <translation>Eine Seite spricht von der Broadcast-Domäne, in der ein Sender steht, eine andere von den Management Points der Site des Computers.</translation>
        </message>
        <message>
            <source>May a Business Logic Server be attached to a region or site?</source>
            <translation>Darf ein Business Logic Server an einer Region oder Site hängen?</translation>
        </message>
        <message>
            <source>It is described at the organisation only, yet one page lets other Management Points have applications of the business logic.</source>
            <translation>Beschrieben ist er nur an der Organisation, doch eine Seite erlaubt auch anderen Management Points Anwendungen der Business Logic.</translation>
        </message>
        <message>
            <source>Most sites for one Management Point</source>
            <translation>Höchstens so viele Sites für einen Management Point</translation>
        </message>
        <message>
            <source>sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Most clients for one Management Point</source>
            <translation>Höchstens so viele Clients für einen Management Point</translation>
        </message>
        <message>
            <source>clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Clients from which a site behind WAN needs a Relay Proxy</source>
            <translation>Ab so vielen Clients braucht eine Site hinter WAN einen Relay Proxy</translation>
        </message>
        <message>
            <source>Most steps from depot to depot</source>
            <translation>Höchstens so viele Schritte von Depot zu Depot</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>How many times better a link to a neighbour must be</source>
            <translation>Um wie viel mal besser eine Verbindung zu einem Nachbarn sein muss</translation>
        </message>
        <message>
            <source>times</source>
            <translation>mal</translation>
        </message>
        <message>
            <source>Clients from which a site needs a second depot</source>
            <translation>Clients, ab denen eine Site ein zweites Depot braucht</translation>
        </message>
        <message>
            <source>Most regions and sites for one Distribution Service</source>
            <translation>Höchstzahl der Regionen und Sites für einen Distribution Service</translation>
        </message>
        <message>
            <source>regions and sites</source>
            <translation>Regionen und Sites</translation>
        </message>
        <message>
            <source>Bandwidth up to which a line is slow</source>
            <translation>Bandbreite, bis zu der eine Leitung langsam ist</translation>
        </message>
        <message>
            <source>kbit/s</source>
            <translation>kbit/s</translation>
        </message>
    </context>
    <context>
        <name>RuleSettings</name>
        <message>
            <source>%1 is switched off: %2.</source>
            <translation>%1 ist ausgeschaltet: %2.</translation>
        </message>
        <message>
            <source>%1 is switched on: %2.</source>
            <translation>%1 ist eingeschaltet: %2.</translation>
        </message>
        <message>
            <source>%1: %2 instead of %3.</source>
            <translation>%1: %2 statt %3.</translation>
        </message>
        <message>
            <source>%1: %2 instead of %3: %4.</source>
            <translation>%1: %2 statt %3: %4.</translation>
        </message>
        <message>
            <source>%1: %2 instead of %3 %4.</source>
            <translation>%1: %2 statt %3 %4.</translation>
        </message>
        <message>
            <source>%1 is not known to this version and has no effect.</source>
            <translation>%1 ist dieser Version nicht bekannt und bleibt ohne Wirkung.</translation>
        </message>
        <message>
            <source>Read as: %1.</source>
            <translation>Gelesen als: %1.</translation>
        </message>
    </context>
    <context>
        <name>SafeFile</name>
        <message>
            <source>“%1” is a folder</source>
            <translation>„%1“ ist ein Ordner</translation>
        </message>
        <message>
            <source>“%1” is a pipe between programs (FIFO), not a file</source>
            <translation>„%1“ ist eine Leitung zwischen Programmen (FIFO), keine Datei</translation>
        </message>
        <message>
            <source>“%1” is a socket, not a file</source>
            <translation>„%1“ ist ein Socket, keine Datei</translation>
        </message>
        <message>
            <source>“%1” is a device, not a file</source>
            <translation>„%1“ ist ein Gerät, keine Datei</translation>
        </message>
        <message>
            <source>“%1” is not an ordinary file</source>
            <translation>„%1“ ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>no file name is given</source>
            <translation>es ist kein Dateiname angegeben</translation>
        </message>
        <message>
            <source>“%1” is write-protected for you</source>
            <translation>„%1“ ist für Sie schreibgeschützt</translation>
        </message>
        <message>
            <source>%1 are needed</source>
            <translation>%1 werden gebraucht</translation>
        </message>
        <message>
            <source>%1 are needed beside the old version, %2 are free</source>
            <translation>%1 werden neben der alten Fassung gebraucht, %2 sind frei</translation>
        </message>
        <message>
            <source>The file was not saved and is as it was before</source>
            <translation>Die Datei wurde nicht gespeichert und ist, wie sie war</translation>
        </message>
        <message>
            <source>The file was not saved</source>
            <translation>Die Datei wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>it was moved or deleted by somebody else after it was opened</source>
            <translation>sie wurde nach dem Öffnen von jemand anderem verschoben oder gelöscht</translation>
        </message>
        <message>
            <source>somebody else has created a file of this name meanwhile</source>
            <translation>jemand anderes hat inzwischen eine Datei dieses Namens angelegt</translation>
        </message>
        <message>
            <source>it was changed by somebody else after it was opened</source>
            <translation>sie wurde nach dem Öffnen von jemand anderem geändert</translation>
        </message>
        <message>
            <source>The file was not read</source>
            <translation>Die Datei wurde nicht gelesen</translation>
        </message>
        <message>
            <source>it has %1, and files of up to %2 are read</source>
            <translation>sie hat %1, und Dateien bis %2 werden gelesen</translation>
        </message>
        <message>
            <source>another program is writing to it right now</source>
            <translation>ein anderes Programm schreibt gerade darin</translation>
        </message>
        <message>
            <source>Saved, but not yet certain to survive a power cut: the folder could not be written to disk.</source>
            <translation>Gespeichert, aber noch nicht sicher vor einem Stromausfall: der Ordner konnte nicht auf den Datenträger geschrieben werden.</translation>
        </message>
        <message>
            <source>The file had other names (hard links); those keep the old content.</source>
            <translation>Die Datei hatte weitere Namen (harte Verknüpfungen); diese behalten den alten Inhalt.</translation>
        </message>
    </context>
    <context>
        <name>Severity</name>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hinweis</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>&amp;Configure…</source>
            <translation>Ä&amp;ndern …</translation>
        </message>
    </context>
    <context>
        <name>StructureWords</name>
        <message>
            <source>Central Management Point</source>
            <translation>Zentraler Management Point</translation>
        </message>
        <message>
            <source>Nobody is responsible for distribution here</source>
            <translation>Für die Verteilung ist hier niemand zuständig</translation>
        </message>
        <message>
            <source>Distribution by %1</source>
            <translation>Verteilung durch %1</translation>
        </message>
        <message>
            <source>Distribution by %1, from %2</source>
            <translation>Verteilung durch %1, von %2</translation>
        </message>
    </context>
    <context>
        <name>TaskFile</name>
        <message>
            <source>The line is longer than 16,384 bytes.</source>
            <translation>Die Zeile ist länger als 16.384 Bytes.</translation>
        </message>
        <message>
            <source>The line holds a NUL, which no text has.</source>
            <translation>Die Zeile enthält ein NUL, das es in Texten nicht gibt.</translation>
        </message>
        <message>
            <source>The line is not UTF-8.</source>
            <translation>Die Zeile ist kein UTF-8.</translation>
        </message>
        <message>
            <source>A task has three parts with a tabulator between them: severity, object, text.</source>
            <translation>Eine Aufgabe hat drei Teile mit je einem Tabulator dazwischen: Schwere, Objekt, Text.</translation>
        </message>
        <message>
            <source>%1 is no severity; use error, warning or hint.</source>
            <translation>%1 ist keine Schwere; möglich sind error, warning und hint.</translation>
        </message>
        <message>
            <source>The task says nothing.</source>
            <translation>Die Aufgabe sagt nichts.</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Save as template</source>
            <translation>Als Vorlage speichern</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Name der Vorlage</translation>
        </message>
        <message>
            <source>There is a template “%1” already.</source>
            <translation>Es gibt bereits eine Vorlage „%1“.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>“%1” saved as a template.</source>
            <translation>„%1“ als Vorlage gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>The template could not be saved</source>
            <translation>Die Vorlage konnte nicht gespeichert werden</translation>
        </message>
        <message>
            <source>The template could not be read</source>
            <translation>Die Vorlage konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Give the template a name.</source>
            <translation>Geben Sie der Vorlage einen Namen.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
        </message>
        <message>
            <source>The template could not be deleted</source>
            <translation>Die Vorlage konnte nicht gelöscht werden</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
    </context>
    <context>
        <name>TextEncoding</name>
        <message>
            <source>The text was not read</source>
            <translation>Der Text wurde nicht gelesen</translation>
        </message>
        <message>
            <source>Choose another encoding, or save the file as UTF-8.</source>
            <translation>Wählen Sie eine andere Kodierung, oder speichern Sie die Datei als UTF-8.</translation>
        </message>
        <message>
            <source>the byte 0x%1 is no character in Windows-1252</source>
            <translation>das Byte 0x%1 ist kein Zeichen in Windows-1252</translation>
        </message>
        <message>
            <source>half a character (a lone surrogate) stands here</source>
            <translation>hier steht ein halbes Zeichen (ein einzelnes Surrogat)</translation>
        </message>
        <message>
            <source>the file ends in the middle of a character</source>
            <translation>die Datei endet mitten in einem Zeichen</translation>
        </message>
        <message>
            <source>the bytes here are not UTF-8</source>
            <translation>die Bytes hier sind kein UTF-8</translation>
        </message>
        <message>
            <source>a NUL character stands here, which no text file has</source>
            <translation>hier steht ein NUL-Zeichen, das keine Textdatei hat</translation>
        </message>
    </context>
    <context>
        <name>Transfers</name>
        <message>
            <source>Nothing imported</source>
            <translation>Nichts importiert</translation>
        </message>
        <message>
            <source>%1 could not be imported. The plan is as it was.</source>
            <translation>%1 konnte nicht importiert werden. Der Plan ist, wie er war.</translation>
        </message>
        <message>
            <source>Network maps (*.graphml *.xml);;All files (*)</source>
            <translation>Netzkarten (*.graphml *.xml);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>Tabellen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>What should become of the sites in %1?</source>
            <translation>Was soll aus den Sites in %1 werden?</translation>
        </message>
        <message>
            <source>Added to the open plan they are one step that can be undone.</source>
            <translation>Dem offenen Plan hinzugefügt sind sie ein Schritt, der rückgängig gemacht werden kann.</translation>
        </message>
        <message>
            <source>Make a new plan</source>
            <translation>Neuen Plan anlegen</translation>
        </message>
        <message>
            <source>Add to the open plan</source>
            <translation>Zum offenen Plan hinzufügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Export JSON</source>
            <translation>JSON exportieren</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Nothing exported</source>
            <translation>Nichts exportiert</translation>
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation>Nach %1 exportiert.</translation>
        </message>
    </context>
    <context>
        <name>Waiver</name>
        <message>
            <source>%1 in the whole plan</source>
            <translation>%1 im ganzen Plan</translation>
        </message>
        <message>
            <source>%1 in %2 and below</source>
            <translation>%1 in %2 und darunter</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In Kraft</translation>
        </message>
        <message>
            <source>Rule is off</source>
            <translation>Regel ist aus</translation>
        </message>
        <message>
            <source>Accepts nothing</source>
            <translation>Nimmt nichts hin</translation>
        </message>
        <message>
            <source>Facts changed</source>
            <translation>Tatsachen geändert</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Accepted on %1 by %2: “%3”.</source>
            <translation>Am %1 von %2 hingenommen: „%3“.</translation>
        </message>
        <message>
            <source>Accepted on %1: “%2”.</source>
            <translation>Am %1 hingenommen: „%2“.</translation>
        </message>
        <message>
            <source>Accepted by %1: “%2”.</source>
            <translation>Von %1 hingenommen: „%2“.</translation>
        </message>
        <message>
            <source>Accepted: “%1”.</source>
            <translation>Hingenommen: „%1“.</translation>
        </message>
        <message>
            <source>It was accepted on %1 by %2 (“%3”), but the facts have changed since.</source>
            <translation>Er wurde am %1 von %2 hingenommen („%3“), aber die Tatsachen haben sich seitdem geändert.</translation>
        </message>
        <message>
            <source>It was accepted on %1 (“%2”), but the facts have changed since.</source>
            <translation>Er wurde am %1 hingenommen („%2“), aber die Tatsachen haben sich seitdem geändert.</translation>
        </message>
        <message>
            <source>It was accepted by %1 (“%2”), but the facts have changed since.</source>
            <translation>Er wurde von %1 hingenommen („%2“), aber die Tatsachen haben sich seitdem geändert.</translation>
        </message>
        <message>
            <source>It was accepted (“%1”), but the facts have changed since.</source>
            <translation>Er wurde hingenommen („%1“), aber die Tatsachen haben sich seitdem geändert.</translation>
        </message>
        <message>
            <source>The waiver of %1 is in force.</source>
            <translation>Die Ausnahme für %1 ist in Kraft.</translation>
        </message>
        <message>
            <source>The waiver of %1 rests: its rule is switched off.</source>
            <translation>Die Ausnahme für %1 ruht: Ihre Regel ist ausgeschaltet.</translation>
        </message>
        <message>
            <source>The waiver of %1 waives nothing any more.</source>
            <translation>Die Ausnahme für %1 nimmt nichts mehr hin.</translation>
        </message>
        <message>
            <source>The waiver of %1 was for other facts than there are now.</source>
            <translation>Die Ausnahme für %1 galt für andere Tatsachen als die jetzigen.</translation>
        </message>
        <message>
            <source>The waiver of %1 expired on %2.</source>
            <translation>Die Ausnahme für %1 ist am %2 abgelaufen.</translation>
        </message>
        <message>
            <source>%1, which is gone</source>
            <translation>%1, das es nicht mehr gibt</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weiteres</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
    </context>
    <context>
        <name>sitewright::AboutDialog</name>
        <message>
            <source>About Sitewright</source>
            <translation>Über Sitewright</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>A designer for the site structure of an Ivanti DSM installation: draw regions, sites and Management Points, see at once what breaks a constraint, and hand the plan over as JSON.</source>
            <translation>Ein Entwurfswerkzeug für die Site-Struktur einer Ivanti-DSM-Installation: Regionen, Sites und Management Points zeichnen, sofort sehen, was eine Regel verletzt, und den Plan als JSON übergeben.</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. Sitewright is not a product of Ivanti and not supported by Ivanti.</source>
            <translation>Freie Software unter der MIT-Lizenz. Sitewright ist kein Produkt von Ivanti und wird von Ivanti nicht unterstützt.</translation>
        </message>
        <message>
            <source>Built with Qt %1.</source>
            <translation>Gebaut mit Qt %1.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ApplicationRows</name>
        <message>
            <source>+ Add application</source>
            <translation>+ Anwendung hinzufügen</translation>
        </message>
        <message>
            <source>Add application</source>
            <translation>Anwendung hinzufügen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>Primär</translation>
        </message>
        <message>
            <source>Load factor</source>
            <translation>Lastfaktor</translation>
        </message>
        <message>
            <source>Load factor: the share in load balancing, 0 for a standby</source>
            <translation>Lastfaktor: der Anteil an der Lastverteilung, 0 für einen Ersatz</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Last</translation>
        </message>
    </context>
    <context>
        <name>sitewright::AutoHide</name>
        <message>
            <source>Panels at the edge</source>
            <translation>Bereiche am Rand</translation>
        </message>
        <message>
            <source>Opens this panel over the plan.</source>
            <translation>Öffnet diesen Bereich über dem Plan.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::Autosave</name>
        <message>
            <source>Unsaved changes cannot be kept for recovery: %1 Save the plan often.</source>
            <translation>Ungespeicherte Änderungen können nicht zur Wiederherstellung aufbewahrt werden: %1 Speichern Sie den Plan oft.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::BestServicesDialog</name>
        <message>
            <source>Best Distribution Services</source>
            <translation>Beste Distribution Services</translation>
        </message>
        <message>
            <source>The plan has no Distribution Service whose place is known.</source>
            <translation>Der Plan hat keinen Distribution Service, dessen Ort bekannt ist.</translation>
        </message>
        <message>
            <source>%1 of %2 actions cross the WAN today, %3 would.</source>
            <translation>%1 von %2 Aktionen gehen heute über das WAN, %3 würden es.</translation>
        </message>
        <message>
            <source>Of %1 actions nobody knows today whether they cross the WAN.</source>
            <translation>Von %1 Aktionen weiß heute niemand, ob sie über das WAN gehen.</translation>
        </message>
        <message>
            <source>As many actions cross the WAN as must: %1. The entries can be tidied.</source>
            <translation>Es gehen so viele Aktionen über das WAN, wie müssen: %1. Die Einträge lassen sich aufräumen.</translation>
        </message>
        <message>
            <source>Every target has the best service already: %1 of %2 actions cross the WAN.</source>
            <translation>Jedes Ziel hat schon den besten Dienst: %1 von %2 Aktionen gehen über das WAN.</translation>
        </message>
        <message>
            <source>Install a Distribution Service on a Management Point, and say which site it stands in.</source>
            <translation>Installieren Sie einen Distribution Service auf einem Management Point und sagen Sie, an welchem Standort er steht.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln service(s) is/are left out, because nobody says where it/they stand(s).</source>
            <translation>
                <numerusform>%Ln Dienst bleibt außer Betracht, weil niemand sagt, wo er steht.</numerusform>
                <numerusform>%Ln Dienste bleiben außer Betracht, weil niemand sagt, wo sie stehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The findings stay as they are.</source>
            <translation>Die Befunde bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Findings: %1.</source>
            <translation>Befunde: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln target(s) would be served by another one</source>
            <translation>
                <numerusform>%Ln Ziel würde ein anderer versorgen</numerusform>
                <numerusform>%Ln Ziele würde ein anderer versorgen</numerusform>
            </translation>
        </message>
        <message>
            <source>Targets that would be served by another service</source>
            <translation>Ziele, die ein anderer Dienst versorgen würde</translation>
        </message>
        <message>
            <source>All services for the chosen target</source>
            <translation>Alle Dienste für das gewählte Ziel</translation>
        </message>
        <message>
            <source>All services for %1</source>
            <translation>Alle Dienste für %1</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Zuweisen</translation>
        </message>
        <message>
            <source>What is weighed</source>
            <translation>Was gewichtet wird</translation>
        </message>
        <message>
            <source>Crossings</source>
            <translation>Übergänge</translation>
        </message>
        <message>
            <source>WAN links</source>
            <translation>WAN-Leitungen</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Weigh</source>
            <translation>Gewichten nach</translation>
        </message>
        <message>
            <source>Crossings: actions that cross the WAN. WAN links: how many those go over. Volume: what they carry over each.</source>
            <translation>Übergänge: Aktionen, die übers WAN gehen. WAN-Leitungen: über wie viele sie gehen. Volumen: was sie über jede davon tragen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Actions go over %1 WAN links today, over %2 then.</source>
            <translation>Aktionen gehen heute über %1 WAN-Leitungen, dann über %2.</translation>
        </message>
        <message>
            <source>%1 go over WAN links in a cycle today, %2 then.</source>
            <translation>Heute gehen je Zyklus %1 über WAN-Leitungen, dann %2.</translation>
        </message>
        <message>
            <source>No assignment of the services this plan has crosses the WAN less: each target gets one that crosses least, and no step depends on who does another.</source>
            <translation>Keine Zuordnung der vorhandenen Dienste geht seltener übers WAN: Jedes Ziel bekommt einen, der es am seltensten tut, und kein Schritt hängt davon ab, wer einen anderen ausführt.</translation>
        </message>
        <message>
            <source>No assignment of the services this plan has goes over fewer WAN links: each target gets one whose two ways are shortest together, and no step depends on who does another.</source>
            <translation>Keine Zuordnung der vorhandenen Dienste geht über weniger WAN-Leitungen: Jedes Ziel bekommt einen, dessen beide Wege zusammen am kürzesten sind, und kein Schritt hängt davon ab, wer einen anderen ausführt.</translation>
        </message>
        <message>
            <source>No assignment of the services this plan has puts less on the WAN links: each target gets one whose two ways are shortest together, and where nothing is planned to travel one that crosses least.</source>
            <translation>Keine Zuordnung der vorhandenen Dienste belastet die WAN-Leitungen weniger: Jedes Ziel bekommt einen, dessen beide Wege zusammen am kürzesten sind, und wo nichts unterwegs sein soll, einen, der am seltensten übers WAN geht.</translation>
        </message>
        <message>
            <source>Among equal ones a service beside the depot comes first, then the fewest entries: %1 instead of %2. Less needs further services.</source>
            <translation>Unter gleichen kommt zuerst ein Dienst neben dem Depot, dann die wenigsten Einträge: %1 statt %2. Weniger geht nur mit weiteren Diensten.</translation>
        </message>
        <message>
            <source>What it does to the findings shows once it is assigned; one step takes it back.</source>
            <translation>Was es an den Befunden ändert, zeigt sich nach dem Zuordnen; ein Schritt nimmt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::BulkDialog</name>
        <message>
            <source>Edit as a table</source>
            <translation>Als Tabelle bearbeiten</translation>
        </message>
        <message>
            <source>Kind of objects</source>
            <translation>Art der Objekte</translation>
        </message>
        <message>
            <source>Only the selection and what is below</source>
            <translation>Nur die Auswahl und was darunter ist</translation>
        </message>
        <message>
            <source>In the whole plan</source>
            <translation>Im ganzen Plan</translation>
        </message>
        <message>
            <source>Which objects</source>
            <translation>Welche Objekte</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter objects</source>
            <translation>Objekte filtern</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Objects and their fields</source>
            <translation>Objekte und ihre Felder</translation>
        </message>
        <message>
            <source>Fill &amp;down</source>
            <translation>Nach &amp;unten ausfüllen</translation>
        </message>
        <message>
            <source>Take &amp;back</source>
            <translation>&amp;Zurücknehmen</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>There are no such objects here.</source>
            <translation>Solche Objekte gibt es hier nicht.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s). Edit cells, fill down, or paste from a spreadsheet.</source>
            <translation>
                <numerusform>%Ln Objekt. Bearbeiten Sie Zellen, füllen Sie nach unten aus oder fügen Sie aus einer Tabellenkalkulation ein.</numerusform>
                <numerusform>%Ln Objekte. Bearbeiten Sie Zellen, füllen Sie nach unten aus oder fügen Sie aus einer Tabellenkalkulation ein.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) changed.</source>
            <translation>
                <numerusform>%Ln Zelle geändert.</numerusform>
                <numerusform>%Ln Zellen geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) hold no possible value and are left out.</source>
            <translation>
                <numerusform>%Ln Zelle enthält keinen möglichen Wert und wird ausgelassen.</numerusform>
                <numerusform>%Ln Zellen enthalten keinen möglichen Wert und werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pasted cell(s) had no place.</source>
            <translation>
                <numerusform>%Ln eingefügte Zelle hatte keinen Platz.</numerusform>
                <numerusform>%Ln eingefügte Zellen hatten keinen Platz.</numerusform>
            </translation>
        </message>
        <message>
            <source>No object matches the filter.</source>
            <translation>Kein Objekt passt zum Filter.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::BulkModel</name>
        <message numerus="yes">
            <source>Edit %Ln cell(s) of the table</source>
            <translation>
                <numerusform>%Ln Zelle der Tabelle bearbeiten</numerusform>
                <numerusform>%Ln Zellen der Tabelle bearbeiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Was: %1</source>
            <translation>Vorher: %1</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Server name</source>
            <translation>Servername</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>sitewright::Canvas</name>
        <message>
            <source>Structure of the plan. Nothing is selected.</source>
            <translation>Struktur des Plans. Nichts ist ausgewählt.</translation>
        </message>
        <message>
            <source>Structure of the plan. Selected: %1 %2.</source>
            <translation>Struktur des Plans. Ausgewählt: %1 %2.</translation>
        </message>
        <message numerus="yes">
            <source>Structure of the plan. %Ln object(s) selected.</source>
            <translation>
                <numerusform>Struktur des Plans. %Ln Objekt ausgewählt.</numerusform>
                <numerusform>Struktur des Plans. %Ln Objekte ausgewählt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Layout mode: dragging moves boxes and nothing else</source>
            <translation>Anordnen: Ziehen verschiebt Kästen und sonst nichts</translation>
        </message>
        <message>
            <source>Layout mode is on: arrow keys and drags move boxes.</source>
            <translation>Anordnen ist an: Pfeiltasten und Ziehen verschieben Kästen.</translation>
        </message>
        <message>
            <source>Layout mode is off.</source>
            <translation>Anordnen ist aus.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::CanvasDrag</name>
        <message>
            <source>This was dragged from another plan. Copy it there and paste it here instead.</source>
            <translation>Dies wurde aus einem anderen Plan gezogen. Kopieren Sie es dort und fügen Sie es hier ein.</translation>
        </message>
        <message>
            <source>In layout mode nothing is moved to another place. Leave it to drop this here.</source>
            <translation>Beim Anordnen wechselt nichts seinen Platz in der Struktur. Beenden Sie es, um dies hier abzulegen.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::CascadeBanner</name>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Leave the cascade (Esc)</source>
            <translation>Kaskade verlassen (Esc)</translation>
        </message>
        <message>
            <source>Leave the cascade</source>
            <translation>Kaskade verlassen</translation>
        </message>
    </context>
    <context>
        <name>sitewright::CascadeGuide</name>
        <message>
            <source>Cascade of %1</source>
            <translation>Kaskade von %1</translation>
        </message>
        <message>
            <source>Nothing travels: no depot is the master where it belongs.</source>
            <translation>Nichts wird verteilt: Wo es hingehört, ist kein Depot der Master.</translation>
        </message>
        <message>
            <source>Everything stays in %1: no other depot is filled from it.</source>
            <translation>Alles bleibt in %1: Kein anderes Depot wird daraus gefüllt.</translation>
        </message>
        <message numerus="yes">
            <source>%1 fills %Ln depot(s)</source>
            <translation>
                <numerusform>%1 füllt %Ln Depot</numerusform>
                <numerusform>%1 füllt %Ln Depots</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 actions cross the WAN</source>
            <translation>%1 von %2 Aktionen gehen übers WAN</translation>
        </message>
        <message numerus="yes">
            <source>over %Ln WAN link(s)</source>
            <translation>
                <numerusform>über %Ln WAN-Leitung</numerusform>
                <numerusform>über %Ln WAN-Leitungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 a cycle</source>
            <translation>%1 je Zyklus</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ClipboardCommands</name>
        <message>
            <source>%1 will move where you paste it.</source>
            <translation>%1 zieht dorthin um, wo Sie es einfügen.</translation>
        </message>
        <message>
            <source>%1 copied.</source>
            <translation>%1 kopiert.</translation>
        </message>
        <message>
            <source>The clipboard holds applications of another window; copy their Management Point instead.</source>
            <translation>Die Zwischenablage enthält Anwendungen eines anderen Fensters; kopieren Sie stattdessen ihren Management Point.</translation>
        </message>
        <message numerus="yes">
            <source>Pasted. %Ln reference(s) to what this plan does not have was/were left out: %1.</source>
            <translation>
                <numerusform>Eingefügt. %Ln Verweis auf etwas, das dieser Plan nicht hat, wurde weggelassen: %1.</numerusform>
                <numerusform>Eingefügt. %Ln Verweise auf etwas, das dieser Plan nicht hat, wurden weggelassen: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cut %1</source>
            <translation>%1 ausschneiden</translation>
        </message>
        <message>
            <source>What was cut has arrived in the other window. Undo brings it back here.</source>
            <translation>Das Ausgeschnittene ist im anderen Fenster angekommen. Rückgängig holt es hierher zurück.</translation>
        </message>
        <message>
            <source>Reading the clipboard…</source>
            <translation>Die Zwischenablage wird gelesen …</translation>
        </message>
        <message>
            <source>Nothing pasted</source>
            <translation>Nichts eingefügt</translation>
        </message>
        <message>
            <source>Pasting was cancelled; the plan is as it was.</source>
            <translation>Das Einfügen wurde abgebrochen; der Plan ist, wie er war.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::CompareDialog</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: only in the open plan</source>
            <translation>%1: nur im offenen Plan</translation>
        </message>
        <message>
            <source>%1: different</source>
            <translation>%1: verschieden</translation>
        </message>
        <message>
            <source>%1: only in the file</source>
            <translation>%1: nur in der Datei</translation>
        </message>
        <message>
            <source>Settings or positions of the plan: different</source>
            <translation>Einstellungen oder Positionen des Plans: verschieden</translation>
        </message>
        <message>
            <source>Compare with the file</source>
            <translation>Mit der Datei vergleichen</translation>
        </message>
        <message>
            <source>Both are the same plan</source>
            <translation>Beide sind derselbe Plan</translation>
        </message>
        <message numerus="yes">
            <source>%Ln difference(s)</source>
            <translation>
                <numerusform>%Ln Unterschied</numerusform>
                <numerusform>%Ln Unterschiede</numerusform>
            </translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>%1, %2: %3 here, %4 in the file</source>
            <translation>%1, %2: hier %3, in der Datei %4</translation>
        </message>
    </context>
    <context>
        <name>sitewright::DiskWatch</name>
        <message>
            <source>%1 is no longer there. Saving writes it again.</source>
            <translation>%1 ist nicht mehr da. Speichern schreibt die Datei wieder.</translation>
        </message>
        <message>
            <source>Reloading gives up your unsaved changes.</source>
            <translation>Neu laden gibt Ihre ungespeicherten Änderungen auf.</translation>
        </message>
        <message>
            <source>You have no unsaved changes.</source>
            <translation>Sie haben keine ungespeicherten Änderungen.</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>Die Datei hat sich geändert</translation>
        </message>
        <message>
            <source>%1 was changed by somebody else.</source>
            <translation>%1 wurde von jemand anderem geändert.</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Neu laden</translation>
        </message>
        <message>
            <source>Keep what is open</source>
            <translation>Behalten, was offen ist</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Vergleichen…</translation>
        </message>
        <message>
            <source>Nothing to compare</source>
            <translation>Nichts zu vergleichen</translation>
        </message>
        <message>
            <source>%1 is not a plan Sitewright can read now. Keep what is open and save it under another name.</source>
            <translation>%1 ist jetzt kein Plan, den Sitewright lesen kann. Behalten Sie, was offen ist, und speichern Sie es unter einem anderen Namen.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::DropJudge</name>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln Fehler</numerusform>
                <numerusform>%Ln Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln Warnung</numerusform>
                <numerusform>%Ln Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hint(s)</source>
            <translation>
                <numerusform>%Ln Hinweis</numerusform>
                <numerusform>%Ln Hinweise</numerusform>
            </translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Nicht hier</translation>
        </message>
        <message>
            <source>It stands there already.</source>
            <translation>Es steht schon dort.</translation>
        </message>
        <message>
            <source>Add to %1</source>
            <translation>Zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>Copy to %1</source>
            <translation>Nach %1 kopieren</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>Nach %1 verschieben</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cross-network action(s)</source>
            <translation>
                <numerusform>%Ln netzübergreifender Vorgang</numerusform>
                <numerusform>%Ln netzübergreifende Vorgänge</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::EditCommands</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Install application</source>
            <translation>Anwendung installieren</translation>
        </message>
    </context>
    <context>
        <name>sitewright::EditPreview</name>
        <message>
            <source>What is made</source>
            <translation>Was entsteht</translation>
        </message>
        <message>
            <source>What would be found</source>
            <translation>Was beanstandet würde</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Nothing: no rule objects.</source>
            <translation>Nichts: Keine Regel hat Einwände.</translation>
        </message>
        <message>
            <source>Findings and cross-network actions stay as they are.</source>
            <translation>Befunde und netzübergreifende Vorgänge bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>In all: %1.</source>
            <translation>Insgesamt: %1.</translation>
        </message>
        <message>
            <source>What is made (%L1)</source>
            <translation>Was entsteht (%L1)</translation>
        </message>
        <message>
            <source>What would be found (%L1)</source>
            <translation>Was beanstandet würde (%L1)</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ExportDialog</name>
        <message>
            <source>Export a picture</source>
            <translation>Bild exportieren</translation>
        </message>
        <message>
            <source>SVG – drawing, to edit and to scale</source>
            <translation>SVG – Zeichnung, zum Bearbeiten und Skalieren</translation>
        </message>
        <message>
            <source>PDF – document, to print</source>
            <translation>PDF – Dokument, zum Drucken</translation>
        </message>
        <message>
            <source>PNG – image, for slides and the web</source>
            <translation>PNG – Bild, für Folien und das Web</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>White paper</source>
            <translation>Weißes Papier</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <source>&amp;Scale</source>
            <translation>&amp;Maßstab</translation>
        </message>
        <message>
            <source>&amp;Background</source>
            <translation>&amp;Hintergrund</translation>
        </message>
        <message>
            <source>&amp;Copy the picture</source>
            <translation>Bild &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2 Bildpunkte</translation>
        </message>
        <message>
            <source>That is more than an image can have. Choose a smaller scale, a part of the plan, or SVG.</source>
            <translation>Das ist mehr, als ein Bild haben kann. Wählen Sie einen kleineren Maßstab, einen Teil des Plans oder SVG.</translation>
        </message>
        <message>
            <source>%1 × %2 mm</source>
            <translation>%1 × %2 mm</translation>
        </message>
        <message>
            <source>That is too large to be copied as an image.</source>
            <translation>Das ist zu groß, um als Bild kopiert zu werden.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::FieldEditor</name>
        <message>
            <source>Inherit: %1</source>
            <translation>Erben: %1</translation>
        </message>
        <message>
            <source>Take the own value away and inherit</source>
            <translation>Eigenen Wert entfernen und erben</translation>
        </message>
        <message>
            <source>%1 must be a whole number.</source>
            <translation>%1 muss eine ganze Zahl sein.</translation>
        </message>
        <message>
            <source>%1 must be a number.</source>
            <translation>%1 muss eine Zahl sein.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::FindingsBar</name>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>severity</source>
            <translation>Schweregrad</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Shows or hides findings of this severity.</source>
            <translation>Zeigt oder verbirgt Befunde dieses Schweregrads.</translation>
        </message>
        <message>
            <source>Shows or hides waived findings.</source>
            <translation>Zeigt oder verbirgt hingenommene Befunde.</translation>
        </message>
        <message>
            <source>More about the list of findings</source>
            <translation>Mehr zur Liste der Befunde</translation>
        </message>
        <message>
            <source>Whole plan</source>
            <translation>Ganzer Plan</translation>
        </message>
        <message>
            <source>What is selected and below</source>
            <translation>Auswahl und darunter</translation>
        </message>
        <message>
            <source>Only what is selected</source>
            <translation>Nur die Auswahl</translation>
        </message>
        <message>
            <source>Not grouped</source>
            <translation>Ungruppiert</translation>
        </message>
        <message>
            <source>By severity</source>
            <translation>Nach Schweregrad</translation>
        </message>
        <message>
            <source>By rule</source>
            <translation>Nach Regel</translation>
        </message>
        <message>
            <source>By place</source>
            <translation>Nach Ort</translation>
        </message>
        <message>
            <source>Fold all</source>
            <translation>Alle zuklappen</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Alle aufklappen</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Zustände</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Reopened: the waiver rests on other facts</source>
            <translation>Wieder offen: die Ausnahme beruht auf anderen Tatsachen</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Hingenommen</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Copy all that are shown</source>
            <translation>Alle gezeigten kopieren</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>Gezeigtes exportieren …</translation>
        </message>
        <message>
            <source>Close the findings</source>
            <translation>Befunde schließen</translation>
        </message>
        <message>
            <source>Selected and below</source>
            <translation>Auswahl und darunter</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>Place: %1</source>
            <translation>Ort: %1</translation>
        </message>
        <message>
            <source>Group: %1</source>
            <translation>Gruppe: %1</translation>
        </message>
        <message>
            <source>Show: some</source>
            <translation>Gezeigt: einige</translation>
        </message>
        <message>
            <source>Show: all</source>
            <translation>Gezeigt: alle</translation>
        </message>
        <message>
            <source>Waived %1</source>
            <translation>Hingenommen %1</translation>
        </message>
        <message>
            <source>Rules off %1</source>
            <translation>Regeln aus %1</translation>
        </message>
        <message>
            <source>Waivers to review: lists those that were reopened, have expired or accept nothing.</source>
            <translation>Ausnahmen zum Prüfen: listet, was wieder offen, abgelaufen oder ohne Wirkung ist.</translation>
        </message>
        <message>
            <source>Review %1</source>
            <translation>Prüfen %1</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>What is in view</source>
            <translation>Was zu sehen ist</translation>
        </message>
        <message>
            <source>Maximise the findings</source>
            <translation>Befunde maximieren</translation>
        </message>
        <message>
            <source>Back to the plan and the other panels</source>
            <translation>Zurück zum Plan und zu den anderen Bereichen</translation>
        </message>
        <message>
            <source>In view</source>
            <translation>Im Bild</translation>
        </message>
    </context>
    <context>
        <name>sitewright::FindingsDelegate</name>
        <message>
            <source>reopened</source>
            <translation>wieder offen</translation>
        </message>
        <message>
            <source>Fix all</source>
            <translation>Alle lösen</translation>
        </message>
    </context>
    <context>
        <name>sitewright::FindingsModel</name>
        <message>
            <source>Fix</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Rule %1.</source>
            <translation>Regel %1.</translation>
        </message>
        <message>
            <source>Waived.</source>
            <translation>Hingenommen.</translation>
        </message>
        <message>
            <source>A fix is offered.</source>
            <translation>Es gibt eine Behebung.</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>Outside the structure</source>
            <translation>Außerhalb der Struktur</translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s)</source>
            <translation>
                <numerusform>%Ln Befund</numerusform>
                <numerusform>%Ln Befunde</numerusform>
            </translation>
        </message>
        <message>
            <source>folded</source>
            <translation>zugeklappt</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>aufgeklappt</translation>
        </message>
    </context>
    <context>
        <name>sitewright::FindingsPanel</name>
        <message>
            <source>No finding matches the filter.</source>
            <translation>Kein Befund passt zum Filter.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rule(s) ran</source>
            <translation>
                <numerusform>%Ln Regel lief</numerusform>
                <numerusform>%Ln Regeln liefen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln is/are off</source>
            <translation>
                <numerusform>%Ln ist aus</numerusform>
                <numerusform>%Ln sind aus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s) is/are waived</source>
            <translation>
                <numerusform>%Ln Befund ist hingenommen</numerusform>
                <numerusform>%Ln Befunde sind hingenommen</numerusform>
            </translation>
        </message>
        <message>
            <source>No findings. %1.</source>
            <translation>Keine Befunde. %1.</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>There is no automatic fix for this finding</source>
            <translation>Für diesen Befund gibt es keine automatische Behebung</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>Hinnehmen …</translation>
        </message>
        <message>
            <source>Go to object</source>
            <translation>Zum Objekt</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>About this rule</source>
            <translation>Über diese Regel</translation>
        </message>
        <message>
            <source>As table</source>
            <translation>Als Tabelle</translation>
        </message>
        <message>
            <source>As sentences</source>
            <translation>Als Sätze</translation>
        </message>
        <message>
            <source>As CSV</source>
            <translation>Als CSV</translation>
        </message>
        <message>
            <source>Copying findings…</source>
            <translation>Befunde werden kopiert …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s) copied.</source>
            <translation>
                <numerusform>%Ln Befund kopiert.</numerusform>
                <numerusform>%Ln Befunde kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export Findings</source>
            <translation>Befunde exportieren</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>befunde</translation>
        </message>
        <message>
            <source>Tables (*.csv);;JSON (*.json);;Text (*.txt)</source>
            <translation>Tabellen (*.csv);;JSON (*.json);;Text (*.txt)</translation>
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation>Nach %1 exportiert.</translation>
        </message>
        <message>
            <source>Writing findings…</source>
            <translation>Befunde werden geschrieben …</translation>
        </message>
        <message>
            <source>Nothing exported</source>
            <translation>Nichts exportiert</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Nothing is selected. Select something to see its findings.</source>
            <translation>Nichts ist ausgewählt. Wählen Sie etwas aus, um seine Befunde zu sehen.</translation>
        </message>
        <message>
            <source>There are no findings on what is selected.</source>
            <translation>Zur Auswahl gibt es keine Befunde.</translation>
        </message>
        <message numerus="yes">
            <source>Fix all %Ln of this kind…</source>
            <translation>
                <numerusform>%Ln dieser Art lösen …</numerusform>
                <numerusform>Alle %Ln dieser Art lösen …</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no automatic fix for these findings</source>
            <translation>Für diese Befunde gibt es keine automatische Lösung</translation>
        </message>
        <message>
            <source>All waivers…</source>
            <translation>Alle Ausnahmen …</translation>
        </message>
        <message>
            <source>Looking through the findings…</source>
            <translation>Die Befunde werden durchgesehen …</translation>
        </message>
        <message>
            <source>Still looking for findings that match.</source>
            <translation>Passende Befunde werden noch gesucht.</translation>
        </message>
        <message>
            <source>Checking the plan: %1 % are done.</source>
            <translation>Der Plan wird geprüft: %1 % sind getan.</translation>
        </message>
        <message>
            <source>There is no plan. Findings appear here as soon as one is open.</source>
            <translation>Es ist kein Plan da. Befunde erscheinen hier, sobald einer offen ist.</translation>
        </message>
        <message>
            <source>There are no findings on what is in view.</source>
            <translation>Zu dem, was zu sehen ist, gibt es keine Befunde.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::FindingsTable</name>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
    </context>
    <context>
        <name>sitewright::FindingsWords</name>
        <message>
            <source>Filter findings</source>
            <translation>Befunde filtern</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Groß-/Kleinschreibung</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Regulärer Ausdruck</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>Ausdruck</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>%1 The list shows what it showed before.</source>
            <translation>%1 Die Liste zeigt, was sie vorher zeigte.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::FixAllDialog</name>
        <message>
            <source>Fix All of %1</source>
            <translation>Alle lösen: %1</translation>
        </message>
        <message>
            <source>How many findings have been looked at</source>
            <translation>Wie viele Befunde betrachtet sind</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>The first fix each finding offers</source>
            <translation>Die erste Lösung, die jeder Befund anbietet</translation>
        </message>
        <message>
            <source>Like: %1</source>
            <translation>Wie: %1</translation>
        </message>
        <message>
            <source>&amp;Which fix</source>
            <translation>&amp;Welche Lösung</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>Was die Liste zeigt</translation>
        </message>
        <message>
            <source>Edits</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Not fixed</source>
            <translation>Nicht gelöst</translation>
        </message>
        <message>
            <source>Edits and findings</source>
            <translation>Änderungen und Befunde</translation>
        </message>
        <message numerus="yes">
            <source>Working out what fixing %Ln finding(s) would do…</source>
            <translation>
                <numerusform>Es wird ermittelt, was das Lösen von %Ln Befund bewirkt …</numerusform>
                <numerusform>Es wird ermittelt, was das Lösen von %Ln Befunden bewirkt …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s)</source>
            <translation>
                <numerusform>%Ln Befund</numerusform>
                <numerusform>%Ln Befunde</numerusform>
            </translation>
        </message>
        <message>
            <source>all will be fixed</source>
            <translation>alle werden gelöst</translation>
        </message>
        <message numerus="yes">
            <source>%Ln will be fixed</source>
            <translation>
                <numerusform>%Ln wird gelöst</numerusform>
                <numerusform>%Ln werden gelöst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cannot be fixed so</source>
            <translation>
                <numerusform>%Ln lässt sich so nicht lösen</numerusform>
                <numerusform>%Ln lassen sich so nicht lösen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing changes in the findings.</source>
            <translation>An den Befunden ändert sich nichts.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them by the fix of another</source>
            <translation>
                <numerusform>%Ln davon durch die Lösung eines anderen</numerusform>
                <numerusform>%Ln davon durch die Lösung anderer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %Ln edit(s)</source>
            <translation>
                <numerusform>%Ln Änderung ausführen</numerusform>
                <numerusform>%Ln Änderungen ausführen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer in all</source>
            <translation>
                <numerusform>insgesamt %Ln weniger</numerusform>
                <numerusform>insgesamt %Ln weniger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more in all</source>
            <translation>
                <numerusform>insgesamt %Ln mehr</numerusform>
                <numerusform>insgesamt %Ln mehr</numerusform>
            </translation>
        </message>
        <message>
            <source>as many as before</source>
            <translation>so viele wie bisher</translation>
        </message>
        <message>
            <source>Findings of all rules: %1 (%2).</source>
            <translation>Befunde aller Regeln: %1 (%2).</translation>
        </message>
    </context>
    <context>
        <name>sitewright::FixStepsModel</name>
        <message>
            <source>The finding stays all the same.</source>
            <translation>Der Befund bleibt trotzdem.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
    </context>
    <context>
        <name>sitewright::Flyout</name>
        <message>
            <source>Keep this panel open</source>
            <translation>Diesen Bereich offen halten</translation>
        </message>
        <message>
            <source>Close this panel</source>
            <translation>Diesen Bereich schließen</translation>
        </message>
    </context>
    <context>
        <name>sitewright::HistoryDelegate</name>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
    </context>
    <context>
        <name>sitewright::HistoryModel</name>
        <message>
            <source>Plan as opened</source>
            <translation>Plan wie geöffnet</translation>
        </message>
        <message>
            <source>%1, the plan now</source>
            <translation>%1, der Plan jetzt</translation>
        </message>
        <message>
            <source>%1, taken back</source>
            <translation>%1, zurückgenommen</translation>
        </message>
        <message>
            <source>%1, saved</source>
            <translation>%1, gespeichert</translation>
        </message>
        <message>
            <source>Press Enter to go to this state of the plan.</source>
            <translation>Die Eingabetaste führt zu diesem Stand des Plans.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::HistoryPanel</name>
        <message>
            <source>No step was taken yet. Each one will stand here.</source>
            <translation>Noch kein Schritt getan. Jeder wird hier stehen.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Taking steps back…</source>
            <translation>Schritte werden zurückgenommen…</translation>
        </message>
        <message>
            <source>Taking steps again…</source>
            <translation>Schritte werden wiederholt…</translation>
        </message>
        <message>
            <source>Stopped on the way. All steps are still there.</source>
            <translation>Unterwegs angehalten. Alle Schritte sind noch da.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::HoverCard</name>
        <message>
            <source>What is under the pointer</source>
            <translation>Was unter dem Zeiger liegt</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more finding(s)</source>
            <translation>
                <numerusform>und %Ln weiterer Befund</numerusform>
                <numerusform>und %Ln weitere Befunde</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::ImportDialog</name>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
        <message numerus="yes">
            <source>%Ln site(s)</source>
            <translation>
                <numerusform>%Ln Site</numerusform>
                <numerusform>%Ln Sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s)</source>
            <translation>
                <numerusform>%Ln Verbindung</numerusform>
                <numerusform>%Ln Verbindungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln WAN cloud(s)</source>
            <translation>
                <numerusform>%Ln WAN-Wolke</numerusform>
                <numerusform>%Ln WAN-Wolken</numerusform>
            </translation>
        </message>
        <message>
            <source>The source has %1.</source>
            <translation>Die Quelle hat %1.</translation>
        </message>
        <message>
            <source>take the values of the source</source>
            <translation>die Werte der Quelle übernehmen</translation>
        </message>
        <message>
            <source>stay as they are, and a second one is made</source>
            <translation>bleiben, wie sie sind, und eine zweite wird angelegt</translation>
        </message>
        <message>
            <source>Make a &amp;segment of each subnet</source>
            <translation>Aus jedem Subnetz ein &amp;Segment machen</translation>
        </message>
        <message>
            <source>Import &amp;into</source>
            <translation>Importieren &amp;in</translation>
        </message>
        <message>
            <source>Sites that are &amp;there already</source>
            <translation>Sites, die es &amp;schon gibt</translation>
        </message>
        <message>
            <source>The source was read without a guess</source>
            <translation>Die Quelle wurde ohne Vermutung gelesen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln Anmerkung</numerusform>
                <numerusform>%Ln Anmerkungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Notes of the import</source>
            <translation>Anmerkungen des Imports</translation>
        </message>
        <message>
            <source>This is a large network; what changes is shown after the import, which one Undo takes back.</source>
            <translation>Dies ist ein großes Netz; was sich ändert, zeigt sich nach dem Import, den ein Rückgängig zurücknimmt.</translation>
        </message>
        <message>
            <source>Nothing new comes into the plan.</source>
            <translation>Nichts Neues kommt in den Plan.</translation>
        </message>
        <message>
            <source>New in the plan: %1.</source>
            <translation>Neu im Plan: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln object(s) change(s).</source>
            <translation>
                <numerusform>%Ln Objekt ändert sich.</numerusform>
                <numerusform>%Ln Objekte ändern sich.</numerusform>
            </translation>
        </message>
        <message>
            <source>The findings stay as they are.</source>
            <translation>Die Befunde bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Findings: %1.</source>
            <translation>Befunde: %1.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ImportNotesModel</name>
        <message>
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>Guessed</source>
            <translation>Vermutet</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
    </context>
    <context>
        <name>sitewright::Inspector</name>
        <message>
            <source>Applications</source>
            <translation>Anwendungen</translation>
        </message>
        <message>
            <source>It is related to nothing.</source>
            <translation>Es hängt mit nichts zusammen.</translation>
        </message>
        <message>
            <source>Select one object to see what it is related to.</source>
            <translation>Ein Objekt auswählen, um zu sehen, womit es zusammenhängt.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::InspectorHeader</name>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message numerus="yes">
            <source>%Ln objects</source>
            <translation>
                <numerusform>%Ln Objekt</numerusform>
                <numerusform>%Ln Objekte</numerusform>
            </translation>
        </message>
        <message>
            <source>Central Management Point</source>
            <translation>Zentraler Management Point</translation>
        </message>
        <message>
            <source>No plan</source>
            <translation>Kein Plan</translation>
        </message>
        <message>
            <source>Make a new one or open one.</source>
            <translation>Legen Sie einen neuen an oder öffnen Sie einen.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::KeyboardCarry</name>
        <message>
            <source>Carrying %1. Tab goes to the next place that takes it, Enter drops it there, Esc puts it back.</source>
            <translation>%1 ist aufgenommen. Tab geht zum nächsten Platz, der es annimmt, Eingabe legt es dort ab, Esc legt es zurück.</translation>
        </message>
        <message>
            <source>No further place takes it.</source>
            <translation>Kein weiterer Platz nimmt es an.</translation>
        </message>
        <message>
            <source>Go to a place first: Tab, or Ctrl and an arrow key.</source>
            <translation>Gehen Sie zuerst zu einem Platz: Tab oder Strg und eine Pfeiltaste.</translation>
        </message>
        <message>
            <source>Done: %1.</source>
            <translation>Erledigt: %1.</translation>
        </message>
        <message>
            <source>Put back.</source>
            <translation>Zurückgelegt.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::Layers</name>
        <message>
            <source>Management Points</source>
            <translation>Management Points</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Anwendungen</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmente</translation>
        </message>
        <message>
            <source>Depots and repositories</source>
            <translation>Depots und Repositories</translation>
        </message>
        <message>
            <source>WAN links</source>
            <translation>WAN-Leitungen</translation>
        </message>
        <message>
            <source>Arrows from responsible services</source>
            <translation>Pfeile von zuständigen Diensten</translation>
        </message>
    </context>
    <context>
        <name>sitewright::LayersButton</name>
        <message>
            <source>Layers</source>
            <translation>Ebenen</translation>
        </message>
        <message>
            <source>Layers: what the structure view shows</source>
            <translation>Ebenen: was die Strukturansicht zeigt</translation>
        </message>
    </context>
    <context>
        <name>sitewright::LedgerModel</name>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>reads</source>
            <translation>liest</translation>
        </message>
        <message>
            <source>writes</source>
            <translation>schreibt</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Performed by</source>
            <translation>Ausgeführt von</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Vorgang</translation>
        </message>
        <message>
            <source>Depot</source>
            <translation>Depot</translation>
        </message>
        <message>
            <source>Crosses</source>
            <translation>Überquert</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Verb.</translation>
        </message>
        <message>
            <source>Per cycle</source>
            <translation>Je Zyklus</translation>
        </message>
    </context>
    <context>
        <name>sitewright::LedgerPanel</name>
        <message>
            <source>Kilobytes</source>
            <translation>Kilobyte</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1 zeigen</translation>
        </message>
        <message>
            <source>Only what goes over %1</source>
            <translation>Nur was über %1 geht</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy all that are shown</source>
            <translation>Alle gezeigten kopieren</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>Gezeigtes exportieren …</translation>
        </message>
        <message>
            <source>Copying…</source>
            <translation>Wird kopiert …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) copied.</source>
            <translation>
                <numerusform>%Ln Zeile kopiert.</numerusform>
                <numerusform>%Ln Zeilen kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the Ledger</source>
            <translation>Vorgänge exportieren</translation>
        </message>
        <message>
            <source>ledger</source>
            <translation>vorgaenge</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation>Nach %1 exportiert.</translation>
        </message>
        <message>
            <source>Writing the ledger…</source>
            <translation>Vorgänge werden geschrieben …</translation>
        </message>
        <message>
            <source>Nothing exported</source>
            <translation>Nichts exportiert</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter the ledger</source>
            <translation>Vorgänge filtern</translation>
        </message>
        <message>
            <source>Shows all links again.</source>
            <translation>Zeigt wieder alle Verbindungen.</translation>
        </message>
        <message>
            <source>What crosses the WAN</source>
            <translation>Was das WAN überquert</translation>
        </message>
        <message>
            <source>What nobody can judge</source>
            <translation>Was niemand beurteilen kann</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Crossings</source>
            <translation>Überquerungen</translation>
        </message>
        <message>
            <source>Links crossed</source>
            <translation>Überquerte Verbindungen</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>More about the ledger</source>
            <translation>Mehr zu den Vorgängen</translation>
        </message>
        <message>
            <source>Show: crossing</source>
            <translation>Zeige: netzübergreifend</translation>
        </message>
        <message>
            <source>Show: unknown</source>
            <translation>Zeige: unbekannt</translation>
        </message>
        <message>
            <source>Show: everything</source>
            <translation>Zeige: alles</translation>
        </message>
        <message>
            <source>Weight: crossings</source>
            <translation>Gewicht: Überquerungen</translation>
        </message>
        <message>
            <source>Weight: links</source>
            <translation>Gewicht: Verbindungen</translation>
        </message>
        <message>
            <source>Weight: volume</source>
            <translation>Gewicht: Volumen</translation>
        </message>
        <message>
            <source>Volume per WAN link · how full it is</source>
            <translation>Volumen je WAN-Verbindung · Auslastung</translation>
        </message>
        <message>
            <source>Actions per WAN link · how full it is</source>
            <translation>Vorgänge je WAN-Verbindung · Auslastung</translation>
        </message>
        <message>
            <source>No action matches the filter.</source>
            <translation>Kein Vorgang passt zum Filter.</translation>
        </message>
        <message>
            <source>Nothing is distributed yet. Give sites depots and say who is responsible.</source>
            <translation>Noch wird nichts verteilt. Geben Sie Sites Depots und sagen Sie, wer zuständig ist.</translation>
        </message>
        <message>
            <source>Of every action it is known whether it crosses the WAN.</source>
            <translation>Von jedem Vorgang ist bekannt, ob er das WAN überquert.</translation>
        </message>
        <message>
            <source>No action of a Distribution Service crosses the WAN.</source>
            <translation>Kein Vorgang eines Distribution Service überquert das WAN.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of %1 action(s) cannot be judged</source>
            <translation>
                <numerusform>%Ln von %1 Vorgängen ist nicht zu beurteilen</numerusform>
                <numerusform>%Ln von %1 Vorgängen sind nicht zu beurteilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of %1 action(s) cross the WAN</source>
            <translation>
                <numerusform>%Ln von %1 Vorgängen überquert das WAN</numerusform>
                <numerusform>%Ln von %1 Vorgängen überqueren das WAN</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) crossed</source>
            <translation>
                <numerusform>%Ln Verbindung überquert</numerusform>
                <numerusform>%Ln Verbindungen überquert</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 per cycle</source>
            <translation>%1 je Zyklus</translation>
        </message>
        <message>
            <source>Choose an action to see why it crosses the WAN.</source>
            <translation>Wählen Sie einen Vorgang, um zu sehen, warum er das WAN überquert.</translation>
        </message>
        <message>
            <source>Show the cascade of</source>
            <translation>Kaskade zeigen von</translation>
        </message>
        <message>
            <source>Show the cascade of %1</source>
            <translation>Kaskade von %1 zeigen</translation>
        </message>
        <message>
            <source>Counting what crosses each link…</source>
            <translation>Gezählt wird, was über jede Verbindung geht …</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
    </context>
    <context>
        <name>sitewright::LedgerTable</name>
        <message>
            <source>Ledger of distribution</source>
            <translation>Vorgänge der Verteilung</translation>
        </message>
    </context>
    <context>
        <name>sitewright::Legend</name>
        <message>
            <source>Served by</source>
            <translation>Bedient von</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Anwendungen</translation>
        </message>
        <message>
            <source>Worst finding</source>
            <translation>Schwerster Befund</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Linien</translation>
        </message>
        <message>
            <source>WAN link</source>
            <translation>WAN-Verbindung</translation>
        </message>
        <message>
            <source>link in the LAN</source>
            <translation>Verbindung im LAN</translation>
        </message>
        <message>
            <source>serves</source>
            <translation>verteilt an</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>und %Ln weiterer</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::LimitSettings</name>
        <message>
            <source>The vendor publishes no numbers. These limits are your organisation's own.</source>
            <translation>Der Hersteller veröffentlicht keine Zahlen. Diese Grenzen sind die Ihrer Organisation.</translation>
        </message>
        <message>
            <source>Rule %1. Usually %2.</source>
            <translation>Regel %1. Sonst %2.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <translation>Zurücksetzen: %1</translation>
        </message>
        <message>
            <source>usually %1</source>
            <translation>sonst %1</translation>
        </message>
    </context>
    <context>
        <name>sitewright::LinkChart</name>
        <message>
            <source>WAN links by load</source>
            <translation>WAN-Verbindungen nach Last</translation>
        </message>
    </context>
    <context>
        <name>sitewright::LinkChartModel</name>
        <message>
            <source>%1 · %2 %</source>
            <translation>%1 · %2 %</translation>
        </message>
        <message numerus="yes">
            <source>%Ln action(s) a cycle</source>
            <translation>
                <numerusform>%Ln Vorgang je Zyklus</numerusform>
                <numerusform>%Ln Vorgänge je Zyklus</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % of what it can carry in the shortest time frame of its sites</source>
            <translation>%1 % dessen, was sie im kürzesten Zeitrahmen ihrer Sites befördern kann</translation>
        </message>
        <message>
            <source>bandwidth unknown</source>
            <translation>Bandbreite unbekannt</translation>
        </message>
        <message>
            <source>%1 · &lt;0.1 %</source>
            <translation>%1 · &lt;0,1 %</translation>
        </message>
    </context>
    <context>
        <name>sitewright::LocationDialog</name>
        <message>
            <source>Add location</source>
            <translation>Standort hinzufügen</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>Steht in</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmente</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Anwendungen</translation>
        </message>
        <message>
            <source>Management Point</source>
            <translation>Management Point</translation>
        </message>
        <message>
            <source>Server name</source>
            <translation>Servername</translation>
        </message>
        <message>
            <source>Depot</source>
            <translation>Depot</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Verteilung</translation>
        </message>
        <message>
            <source>Inherit</source>
            <translation>Erben</translation>
        </message>
        <message>
            <source>The new Management Point</source>
            <translation>Der neue Management Point</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Ein anderer</translation>
        </message>
        <message>
            <source>Other service</source>
            <translation>Anderer Dienst</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen …</translation>
        </message>
        <message>
            <source>Connected to</source>
            <translation>Verbunden mit</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <source> kbit/s</source>
            <translation> kbit/s</translation>
        </message>
        <message>
            <source>Responsible service</source>
            <translation>Zuständiger Dienst</translation>
        </message>
        <message>
            <source>Bandwidth</source>
            <translation>Bandbreite</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>sitewright::Locator</name>
        <message>
            <source>Find any object</source>
            <translation>Objekt suchen</translation>
        </message>
        <message>
            <source>Name, server or address; “mp:”, “site:”, “segment:” … narrow it down; “&gt;” lists commands</source>
            <translation>Name, Server oder Adresse; „mp:“, „site:“, „segment:“ … grenzen ein; „&gt;“ zeigt Befehle</translation>
        </message>
        <message>
            <source>Find any command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Enter runs the command; what is grey is not possible now</source>
            <translation>Die Eingabetaste führt den Befehl aus; was grau ist, geht gerade nicht</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objekte</translation>
        </message>
        <message>
            <source>The best %1 of %2; type more to narrow it down</source>
            <translation>Die besten %1 von %2; tippen Sie mehr, um einzugrenzen</translation>
        </message>
        <message>
            <source>No command is called so.</source>
            <translation>Kein Befehl heißt so.</translation>
        </message>
        <message>
            <source>No object is called so.</source>
            <translation>Kein Objekt heißt so.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::LocatorField</name>
        <message>
            <source>Find any object</source>
            <translation>Objekt suchen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>sitewright::LocatorModel</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Not possible now</source>
            <translation>Gerade nicht möglich</translation>
        </message>
    </context>
    <context>
        <name>sitewright::MainWindow</name>
        <message>
            <source>Structure</source>
            <translation>Struktur</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Eigenschaften</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Main tool bar</source>
            <translation>Hauptleiste</translation>
        </message>
        <message>
            <source>No plan opened yet</source>
            <translation>Noch kein Plan geöffnet</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>Wiederholen: %1</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>%1[*] – Sitewright</source>
            <translation>%1[*] – Sitewright</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Vorgänge</translation>
        </message>
        <message>
            <source>%1 (read-only)</source>
            <translation>%1 (schreibgeschützt)</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>No plan</source>
            <translation>Kein Plan</translation>
        </message>
        <message>
            <source>&amp;Auto-hide</source>
            <translation>&amp;Automatisch ausblenden</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ModeBanner</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Leave this mode (Esc)</source>
            <translation>Diesen Modus verlassen (Esc)</translation>
        </message>
    </context>
    <context>
        <name>sitewright::MoveDialog</name>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Move %1 to</source>
            <translation>%1 verschieben nach</translation>
        </message>
        <message>
            <source>Copy %1 to</source>
            <translation>%1 kopieren nach</translation>
        </message>
        <message>
            <source>Choose a place.</source>
            <translation>Wählen Sie einen Ort.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::NetworkDrag</name>
        <message>
            <source>This was dragged from another plan. Copy it there and paste it here instead.</source>
            <translation>Dies wurde aus einem anderen Plan gezogen. Kopieren Sie es dort und fügen Sie es hier ein.</translation>
        </message>
        <message>
            <source>Drop it on a site.</source>
            <translation>Legen Sie es auf einer Site ab.</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Nicht hier</translation>
        </message>
        <message>
            <source>Nothing can be dropped before the network is laid out.</source>
            <translation>Es kann erst etwas abgelegt werden, wenn das Netzwerk angeordnet ist.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::NetworkSwitches</name>
        <message>
            <source>Links</source>
            <translation>Leitungen</translation>
        </message>
        <message>
            <source>WAN clouds</source>
            <translation>WAN-Wolken</translation>
        </message>
        <message>
            <source>Load of links</source>
            <translation>Auslastung der Leitungen</translation>
        </message>
        <message>
            <source>Colour by responsible service</source>
            <translation>Nach zuständigem Dienst färben</translation>
        </message>
        <message>
            <source>Arrows from responsible services</source>
            <translation>Pfeile von zuständigen Diensten</translation>
        </message>
    </context>
    <context>
        <name>sitewright::NetworkView</name>
        <message>
            <source>Link %1 to a site or cloud</source>
            <translation>%1 mit einer Site oder Wolke verbinden</translation>
        </message>
        <message>
            <source>Network of the plan. Nothing is selected.</source>
            <translation>Netz des Plans. Nichts ist ausgewählt.</translation>
        </message>
        <message>
            <source>Network of the plan. Selected: %1 %2.</source>
            <translation>Netz des Plans. Ausgewählt: %1 %2.</translation>
        </message>
        <message numerus="yes">
            <source>Network of the plan. %n object(s) selected.</source>
            <translation>
                <numerusform>Netz des Plans. %n Objekt ausgewählt.</numerusform>
                <numerusform>Netz des Plans. %n Objekte ausgewählt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Select two sites, or sites and a WAN cloud, to connect them.</source>
            <translation>Wählen Sie zwei Sites oder Sites und eine WAN-Wolke aus, um sie zu verbinden.</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>under 50 %</source>
            <translation>unter 50 %</translation>
        </message>
        <message>
            <source>50 to 80 %</source>
            <translation>50 bis 80 %</translation>
        </message>
        <message>
            <source>over 80 %</source>
            <translation>über 80 %</translation>
        </message>
        <message>
            <source>Drag from here to another site or cloud to draw a WAN link.</source>
            <translation>Ziehen Sie von hier zu einer anderen Site oder Wolke, um eine WAN-Verbindung zu zeichnen.</translation>
        </message>
        <message>
            <source>Cascade</source>
            <translation>Kaskade</translation>
        </message>
        <message>
            <source>links and sites it passes</source>
            <translation>Leitungen und Standorte, die sie durchläuft</translation>
        </message>
        <message>
            <source>Layers: what the network view shows</source>
            <translation>Ebenen: was die Netzansicht zeigt</translation>
        </message>
        <message>
            <source>The network is laid out.</source>
            <translation>Das Netzwerk ist angeordnet.</translation>
        </message>
        <message>
            <source>Laying out the network…</source>
            <translation>Das Netzwerk wird angeordnet…</translation>
        </message>
        <message>
            <source>Laying out the network… %1 %</source>
            <translation>Das Netzwerk wird angeordnet… %1 %</translation>
        </message>
        <message>
            <source>Esc goes back to the structure view.</source>
            <translation>Esc führt zurück zur Strukturansicht.</translation>
        </message>
        <message>
            <source>Drop a site or a WAN cloud here</source>
            <translation>Site oder WAN-Wolke hier ablegen</translation>
        </message>
    </context>
    <context>
        <name>sitewright::NoticeBar</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>Hinweis schließen</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ObjectField</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ObjectList</name>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>Filter objects</source>
            <translation>Objekte filtern</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objekte</translation>
        </message>
    </context>
    <context>
        <name>sitewright::Overview</name>
        <message>
            <source>Overview of the plan</source>
            <translation>Überblick über den Plan</translation>
        </message>
    </context>
    <context>
        <name>sitewright::Palette</name>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
    </context>
    <context>
        <name>sitewright::PaletteList</name>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
    </context>
    <context>
        <name>sitewright::PaletteModel</name>
        <message>
            <source>Applications</source>
            <translation>Anwendungen</translation>
        </message>
        <message>
            <source>One of your own application types.</source>
            <translation>Eine Ihrer eigenen Anwendungsarten.</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Weniger zeigen</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Shows the applications that few plans need.</source>
            <translation>Zeigt die Anwendungen, die wenige Pläne brauchen.</translation>
        </message>
        <message>
            <source>None in the plan.</source>
            <translation>Keine im Plan.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln in the plan.</source>
            <translation>
                <numerusform>%Ln im Plan.</numerusform>
                <numerusform>%Ln im Plan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::Panels</name>
        <message>
            <source>%1 (%L2)</source>
            <translation>%1 (%L2)</translation>
        </message>
    </context>
    <context>
        <name>sitewright::PictureCommands</name>
        <message>
            <source>Export a picture</source>
            <translation>Bild exportieren</translation>
        </message>
        <message>
            <source>Pictures (*%1)</source>
            <translation>Bilder (*%1)</translation>
        </message>
        <message>
            <source>Nothing exported</source>
            <translation>Nichts exportiert</translation>
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation>Nach %1 exportiert.</translation>
        </message>
        <message>
            <source>Nothing copied</source>
            <translation>Nichts kopiert</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>Das Bild ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>The picture is being painted…</source>
            <translation>Das Bild wird gezeichnet…</translation>
        </message>
        <message>
            <source>The picture is being saved…</source>
            <translation>Das Bild wird gespeichert…</translation>
        </message>
    </context>
    <context>
        <name>sitewright::PictureForm</name>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>&amp;Legend</source>
            <translation>&amp;Legende</translation>
        </message>
        <message>
            <source>Colour by &amp;responsible service</source>
            <translation>Nach &amp;zuständigem Dienst färben</translation>
        </message>
        <message>
            <source>&amp;Arrows from responsible services</source>
            <translation>&amp;Pfeile von zuständigen Diensten</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Struktur</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>Der ganze Plan</translation>
        </message>
        <message>
            <source>What the window shows</source>
            <translation>Was das Fenster zeigt</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln selected object(s)</source>
            <translation>
                <numerusform>Das gewählte Objekt</numerusform>
                <numerusform>Die %Ln gewählten Objekte</numerusform>
            </translation>
        </message>
        <message>
            <source>What is selected</source>
            <translation>Was gewählt ist</translation>
        </message>
        <message>
            <source>%1 and everything in it</source>
            <translation>%1 und alles darin</translation>
        </message>
        <message>
            <source>A region or site and everything in it</source>
            <translation>Eine Region oder ein Standort und alles darin</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>&amp;Teil</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Ebenen</translation>
        </message>
        <message>
            <source>Closed boxes stay closed</source>
            <translation>Zugeklappte Kästen bleiben zu</translation>
        </message>
    </context>
    <context>
        <name>sitewright::PicturePreview</name>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>There is nothing to show.</source>
            <translation>Es gibt nichts zu zeigen.</translation>
        </message>
        <message>
            <source>The picture is being painted…</source>
            <translation>Das Bild wird gezeichnet…</translation>
        </message>
    </context>
    <context>
        <name>sitewright::PlanDocument</name>
        <message>
            <source>Object %1 exists already.</source>
            <translation>Objekt %1 gibt es schon.</translation>
        </message>
        <message>
            <source>Object %1 does not exist.</source>
            <translation>Objekt %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>Object %1 has changed meanwhile.</source>
            <translation>Objekt %1 hat sich inzwischen geändert.</translation>
        </message>
        <message>
            <source>The change does not fit the plan</source>
            <translation>Die Änderung passt nicht zum Plan</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::PlanFiles</name>
        <message>
            <source>Untitled plan</source>
            <translation>Unbenannter Plan</translation>
        </message>
        <message>
            <source>Plan not opened</source>
            <translation>Plan nicht geöffnet</translation>
        </message>
        <message>
            <source>%1 is not a plan Sitewright can read. Nothing was changed.</source>
            <translation>%1 ist kein Plan, den Sitewright lesen kann. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Open plan</source>
            <translation>Plan öffnen</translation>
        </message>
        <message>
            <source>Plans (*.siteplan.json *.json);;All files (*)</source>
            <translation>Pläne (*.siteplan.json *.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Save plan</source>
            <translation>Plan speichern</translation>
        </message>
        <message>
            <source>Plans (*.siteplan.json)</source>
            <translation>Pläne (*.siteplan.json)</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>Die Datei hat sich geändert</translation>
        </message>
        <message>
            <source>%1 was changed by somebody else since it was opened here.</source>
            <translation>%1 wurde von jemand anderem geändert, seit es hier geöffnet wurde.</translation>
        </message>
        <message>
            <source>Saving now would replace that work. Saving a copy keeps both.</source>
            <translation>Jetzt zu speichern würde diese Arbeit ersetzen. Eine Kopie zu speichern bewahrt beides.</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern …</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Plan not saved</source>
            <translation>Plan nicht gespeichert</translation>
        </message>
        <message>
            <source>Saved %1.</source>
            <translation>%1 gespeichert.</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Ungespeicherte Änderungen</translation>
        </message>
        <message>
            <source>%1 has changes that are not saved.</source>
            <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
        </message>
        <message>
            <source>Without saving they are lost.</source>
            <translation>Ohne Speichern gehen sie verloren.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Opening the plan…</source>
            <translation>Der Plan wird geöffnet…</translation>
        </message>
        <message>
            <source>Saving the plan…</source>
            <translation>Der Plan wird gespeichert…</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Schreibgeschützt öffnen</translation>
        </message>
        <message>
            <source>Open anyway</source>
            <translation>Trotzdem öffnen</translation>
        </message>
        <message>
            <source>The plan is open elsewhere</source>
            <translation>Der Plan ist anderswo offen</translation>
        </message>
        <message>
            <source>%1 is open in %2.</source>
            <translation>%1 ist offen in %2.</translation>
        </message>
        <message>
            <source>Open it anyway only when you know that nobody edits it there. Read-only, it can be saved under another name.</source>
            <translation>Öffnen Sie ihn nur trotzdem, wenn Sie wissen, dass ihn dort niemand bearbeitet. Schreibgeschützt kann er unter einem anderen Namen gespeichert werden.</translation>
        </message>
        <message>
            <source>Two windows that save one file would replace each other's work. Read-only, it can be saved under another name.</source>
            <translation>Zwei Fenster, die eine Datei speichern, würden einander die Arbeit ersetzen. Schreibgeschützt kann er unter einem anderen Namen gespeichert werden.</translation>
        </message>
        <message>
            <source>%1 is open in %2. Save under another name, or close it there first.</source>
            <translation>%1 ist offen in %2. Speichern Sie unter einem anderen Namen, oder schließen Sie den Plan erst dort.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::PlanOverview</name>
        <message>
            <source>In this plan</source>
            <translation>In diesem Plan</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Hingenommen</translation>
        </message>
    </context>
    <context>
        <name>sitewright::PlanTabs</name>
        <message>
            <source>View of the plan</source>
            <translation>Ansicht des Plans</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Struktur</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
    </context>
    <context>
        <name>sitewright::PrintPlanDialog</name>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Querformat</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Hochformat</translation>
        </message>
        <message>
            <source>Pa&amp;per</source>
            <translation>&amp;Papier</translation>
        </message>
        <message>
            <source>&amp;Orientation</source>
            <translation>Ausr&amp;ichtung</translation>
        </message>
        <message>
            <source>Pages a&amp;cross</source>
            <translation>&amp;Seiten nebeneinander</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln Seite</numerusform>
                <numerusform>%Ln Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Each repeats %1 mm of its neighbours, to glue them together.</source>
            <translation>Jede wiederholt %1 mm ihrer Nachbarn, zum Zusammenkleben.</translation>
        </message>
        <message>
            <source>Nothing printed</source>
            <translation>Nichts gedruckt</translation>
        </message>
        <message>
            <source>The printer did not take the pages. Look whether it is there and switched on, or print into a file.</source>
            <translation>Der Drucker hat die Seiten nicht angenommen. Prüfen Sie, ob er da und eingeschaltet ist, oder drucken Sie in eine Datei.</translation>
        </message>
        <message>
            <source>The pages are being printed…</source>
            <translation>Die Seiten werden gedruckt…</translation>
        </message>
        <message numerus="yes">
            <source>At this size not every site has its name. With %Ln page(s) across all have.</source>
            <translation>
                <numerusform>In dieser Größe hat nicht jeder Standort seinen Namen. Mit %Ln Seite nebeneinander haben ihn alle.</numerusform>
                <numerusform>In dieser Größe hat nicht jeder Standort seinen Namen. Mit %Ln Seiten nebeneinander haben ihn alle.</numerusform>
            </translation>
        </message>
        <message>
            <source>At this size not every site has its name, nor on the largest poster. Print a part of the plan, or choose larger paper.</source>
            <translation>In dieser Größe hat nicht jeder Standort seinen Namen, auch nicht auf dem größten Plakat. Drucken Sie einen Teil des Plans oder wählen Sie größeres Papier.</translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln page(s) across</source>
            <translation>
                <numerusform>%Ln Seite nebeneinander nehmen</numerusform>
                <numerusform>%Ln Seiten nebeneinander nehmen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::ProfileDialog</name>
        <message>
            <source>Import a rule profile</source>
            <translation>Regelprofil importieren</translation>
        </message>
        <message>
            <source>The profile takes the place of all rule settings of the plan. What it does not name becomes as usual.</source>
            <translation>Das Profil tritt an die Stelle aller Regeleinstellungen des Plans. Was es nicht nennt, wird wie üblich.</translation>
        </message>
        <message>
            <source>The plan has these settings already</source>
            <translation>Der Plan hat diese Einstellungen schon</translation>
        </message>
        <message numerus="yes">
            <source>%Ln setting(s) change(s)</source>
            <translation>
                <numerusform>%Ln Einstellung ändert sich</numerusform>
                <numerusform>%Ln Einstellungen ändern sich</numerusform>
            </translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>The findings stay as they are.</source>
            <translation>Die Befunde bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Findings: %1.</source>
            <translation>Befunde: %1.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::PropagationDialog</name>
        <message>
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <source>Time Until a Change Arrives</source>
            <translation>Zeit, bis eine Änderung ankommt</translation>
        </message>
        <message>
            <source>Following changes to all depots…</source>
            <translation>Änderungen werden zu allen Depots verfolgt …</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Ankunftszeiten</translation>
        </message>
        <message>
            <source>Unknown, so typical and worst may be longer</source>
            <translation>Unbekannt: üblich und spätestens kann es länger dauern</translation>
        </message>
        <message>
            <source>Assumed</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>What these times rest on</source>
            <translation>Worauf diese Zeiten beruhen</translation>
        </message>
        <message>
            <source>No repository stands above a depot, so nothing is distributed.</source>
            <translation>Über keinem Depot steht ein Repository, deshalb wird nichts verteilt.</translation>
        </message>
        <message>
            <source>The plan has no depot, so nothing is distributed.</source>
            <translation>Der Plan hat kein Depot, deshalb wird nichts verteilt.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::PropagationModel</name>
        <message>
            <source>%1: earliest %2, typical %3, worst %4</source>
            <translation>%1: frühestens %2, üblich %3, spätestens %4</translation>
        </message>
        <message>
            <source>Reaches</source>
            <translation>Erreicht</translation>
        </message>
        <message>
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Begins in</source>
            <translation>Beginnt in</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Earliest</source>
            <translation>Frühestens</translation>
        </message>
        <message>
            <source>Typical</source>
            <translation>Üblich</translation>
        </message>
        <message>
            <source>Worst</source>
            <translation>Spätestens</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ReadingSettings</name>
        <message>
            <source>Some sentences of the product's documentation can be understood in more than one way. The plan says how it reads them.</source>
            <translation>Einige Sätze der Produktdokumentation lassen sich verschieden verstehen. Der Plan sagt, wie er sie liest.</translation>
        </message>
        <message>
            <source>%1 (usual)</source>
            <translation>%1 (üblich)</translation>
        </message>
        <message>
            <source>Decides for %1</source>
            <translation>Entscheidet für %1</translation>
        </message>
    </context>
    <context>
        <name>sitewright::Recovery</name>
        <message>
            <source>Discard unsaved work</source>
            <translation>Ungespeicherte Arbeit verwerfen</translation>
        </message>
        <message>
            <source>%1 would be gone for good.</source>
            <translation>%1 wäre endgültig verloren.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>sitewright::RecoveryDialog</name>
        <message>
            <source>Unsaved work</source>
            <translation>Ungespeicherte Arbeit</translation>
        </message>
        <message>
            <source>Sitewright ended before this was saved</source>
            <translation>Sitewright endete, bevor dies gespeichert war</translation>
        </message>
        <message>
            <source>Unsaved work could not be read</source>
            <translation>Ungespeicherte Arbeit konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Restoring opens the plan as it was last, as unsaved: your files stay as they are until you save. What is left for later is offered again.</source>
            <translation>Wiederherstellen öffnet den Plan, wie er zuletzt war, als ungespeichert: Ihre Dateien bleiben, wie sie sind, bis Sie speichern. Was für später bleibt, wird wieder angeboten.</translation>
        </message>
        <message>
            <source>Unsaved plans</source>
            <translation>Ungespeicherte Pläne</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be read and was kept as it is:</source>
            <translation>
                <numerusform>Eine Datei konnte nicht gelesen werden und wurde aufbewahrt, wie sie ist:</numerusform>
                <numerusform>%Ln Dateien konnten nicht gelesen werden und wurden aufbewahrt, wie sie sind:</numerusform>
            </translation>
        </message>
        <message>
            <source>never saved</source>
            <translation>nie gespeichert</translation>
        </message>
        <message>
            <source>%1 – last changed %2</source>
            <translation>%1 – zuletzt geändert %2</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Später</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Wiederherstellen</translation>
        </message>
    </context>
    <context>
        <name>sitewright::RelationRows</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>und %Ln weiteres</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Cascade</source>
            <translation>Kaskade</translation>
        </message>
        <message>
            <source>Show where it travels</source>
            <translation>Zeigen, wohin es wandert</translation>
        </message>
        <message>
            <source>Show how it is filled</source>
            <translation>Zeigen, wie es gefüllt wird</translation>
        </message>
        <message>
            <source>Lights up every step, and the WAN links under them, in the structure and the network view.</source>
            <translation>Hebt jeden Schritt und die WAN-Leitungen darunter in Struktur- und Netzansicht hervor.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ReplaceDialog</name>
        <message>
            <source>Match &amp;case</source>
            <translation>&amp;Groß-/Kleinschreibung</translation>
        </message>
        <message>
            <source>&amp;Whole words</source>
            <translation>Ganze &amp;Wörter</translation>
        </message>
        <message>
            <source>Regular &amp;expression</source>
            <translation>Regulärer &amp;Ausdruck</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Suchen und Ersetzen</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Suchen nach</translation>
        </message>
        <message>
            <source>Re&amp;place by</source>
            <translation>Erse&amp;tzen durch</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Only in the &amp;selection and what is below</source>
            <translation>Nur in der Aus&amp;wahl und darunter</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>What you type is looked for at once; every change is listed here before it is made.</source>
            <translation>Was Sie tippen, wird sofort gesucht; jede Änderung steht hier, bevor sie geschieht.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s) would change.</source>
            <translation>
                <numerusform>%Ln Text würde sich ändern.</numerusform>
                <numerusform>%Ln Texte würden sich ändern.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln is/are left out, because the result is not possible.</source>
            <translation>
                <numerusform>%Ln wird ausgelassen, weil das Ergebnis nicht möglich ist.</numerusform>
                <numerusform>%Ln werden ausgelassen, weil das Ergebnis nicht möglich ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of these texts matches.</source>
            <translation>Keiner dieser Texte passt.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ReplaceModel</name>
        <message>
            <source>Left out: %1</source>
            <translation>Ausgelassen: %1</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Danach</translation>
        </message>
    </context>
    <context>
        <name>sitewright::RulePageDialog</name>
        <message>
            <source>About the rule</source>
            <translation>Über die Regel</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>Alle Regeln</translation>
        </message>
    </context>
    <context>
        <name>sitewright::RuleProfiles</name>
        <message>
            <source>Nothing imported</source>
            <translation>Nichts importiert</translation>
        </message>
        <message>
            <source>%1 could not be read as a rule profile. The plan is as it was.</source>
            <translation>%1 ließ sich nicht als Regelprofil lesen. Der Plan ist, wie er war.</translation>
        </message>
        <message>
            <source>Import a rule profile</source>
            <translation>Regelprofil importieren</translation>
        </message>
        <message>
            <source>Rule profiles (*.json);;All files (*)</source>
            <translation>Regelprofile (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Export the rule profile</source>
            <translation>Regelprofil exportieren</translation>
        </message>
        <message>
            <source>Rule profiles (*.json)</source>
            <translation>Regelprofile (*.json)</translation>
        </message>
        <message>
            <source>Nothing exported</source>
            <translation>Nichts exportiert</translation>
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation>Nach %1 exportiert.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::RuleSettingsDelegate</name>
        <message>
            <source>%1 (usual)</source>
            <translation>%1 (üblich)</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
    </context>
    <context>
        <name>sitewright::RuleSettingsDialog</name>
        <message>
            <source>Rule settings of the plan</source>
            <translation>Regeleinstellungen des Plans</translation>
        </message>
        <message>
            <source>Rule settings</source>
            <translation>Regeleinstellungen</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Interpretations</source>
            <translation>Auslegungen</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Find a rule</source>
            <translation>Regel finden</translation>
        </message>
        <message>
            <source>&amp;Import profile…</source>
            <translation>Profil &amp;importieren…</translation>
        </message>
        <message>
            <source>&amp;Export profile…</source>
            <translation>Profil &amp;exportieren…</translation>
        </message>
        <message>
            <source>&amp;Reset everything</source>
            <translation>Alles &amp;zurücksetzen</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln off</source>
            <translation>
                <numerusform>%Ln aus</numerusform>
                <numerusform>%Ln aus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln graded otherwise</source>
            <translation>
                <numerusform>%Ln anders gewichtet</numerusform>
                <numerusform>%Ln anders gewichtet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln read otherwise</source>
            <translation>
                <numerusform>%Ln anders gelesen</numerusform>
                <numerusform>%Ln anders gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln limit(s) changed</source>
            <translation>
                <numerusform>%Ln Grenze geändert</numerusform>
                <numerusform>%Ln Grenzen geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unknown setting(s)</source>
            <translation>
                <numerusform>%Ln unbekannte Einstellung</numerusform>
                <numerusform>%Ln unbekannte Einstellungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is as usual</source>
            <translation>Alles ist wie üblich</translation>
        </message>
    </context>
    <context>
        <name>sitewright::RuleSettingsTable</name>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
    </context>
    <context>
        <name>sitewright::RuleTableModel</name>
        <message>
            <source>Founding document</source>
            <translation>Gründungsdokument</translation>
        </message>
        <message>
            <source>Documentation</source>
            <translation>Dokumentation</translation>
        </message>
        <message>
            <source>Inference</source>
            <translation>Schlussfolgerung</translation>
        </message>
        <message>
            <source>%1, usually %2</source>
            <translation>%1, sonst %2</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <translation>%1 ist %2</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>What it demands</source>
            <translation>Was sie verlangt</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
    </context>
    <context>
        <name>sitewright::SegmentRows</name>
        <message>
            <source>Add segment</source>
            <translation>Segment hinzufügen</translation>
        </message>
        <message>
            <source>WoL</source>
            <translation>WoL</translation>
        </message>
        <message>
            <source>OSD</source>
            <translation>OSD</translation>
        </message>
        <message>
            <source>Name of segment %1</source>
            <translation>Name von Segment %1</translation>
        </message>
        <message>
            <source>Subnets of segment %1</source>
            <translation>Subnetze von Segment %1</translation>
        </message>
        <message>
            <source>Subnets, separated by commas</source>
            <translation>Subnetze, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Wake-on-LAN in segment %1</source>
            <translation>Wake-on-LAN in Segment %1</translation>
        </message>
        <message>
            <source>OS deployment in segment %1</source>
            <translation>OS-Deployment in Segment %1</translation>
        </message>
        <message>
            <source>Remove segment %1</source>
            <translation>Segment %1 entfernen</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ServiceAlternativesModel</name>
        <message>
            <source>%1 (today)</source>
            <translation>%1 (heute)</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>Beside the depot</source>
            <translation>Neben dem Depot</translation>
        </message>
        <message>
            <source>Distribution Service on</source>
            <translation>Distribution Service auf</translation>
        </message>
        <message>
            <source>Over the WAN</source>
            <translation>Über das WAN</translation>
        </message>
        <message>
            <source>WAN links</source>
            <translation>WAN-Verbindungen</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Volume over links</source>
            <translation>Volumen über Leitungen</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ServiceChangesModel</name>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Am besten</translation>
        </message>
        <message>
            <source>Over the WAN</source>
            <translation>Über das WAN</translation>
        </message>
        <message>
            <source>WAN links</source>
            <translation>WAN-Leitungen</translation>
        </message>
        <message>
            <source>Volume over links</source>
            <translation>Volumen über Leitungen</translation>
        </message>
    </context>
    <context>
        <name>sitewright::SeverityPill</name>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln Fehler</numerusform>
                <numerusform>%Ln Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln Warnung</numerusform>
                <numerusform>%Ln Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hint(s)</source>
            <translation>
                <numerusform>%Ln Hinweis</numerusform>
                <numerusform>%Ln Hinweise</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 so far; the plan is being checked</source>
            <translation>%1 bisher; der Plan wird noch geprüft</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ShortcutEditor</name>
        <message>
            <source>Configure shortcuts</source>
            <translation>Tastenkürzel ändern</translation>
        </message>
        <message>
            <source>Reset &amp;all</source>
            <translation>&amp;Alle zurücksetzen</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Befehl oder Taste suchen</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Neue Tasten</translation>
        </message>
        <message>
            <source>&amp;Use</source>
            <translation>&amp;Übernehmen</translation>
        </message>
        <message>
            <source>Use &amp;besides</source>
            <translation>Als &amp;weitere</translation>
        </message>
        <message>
            <source>&amp;No keys</source>
            <translation>&amp;Keine Tasten</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Zurücksetzen</translation>
        </message>
        <message>
            <source>New keys for “%1”</source>
            <translation>Neue Tasten für „%1“</translation>
        </message>
        <message>
            <source>No command is called so.</source>
            <translation>Kein Befehl heißt so.</translation>
        </message>
        <message>
            <source>%1 belongs to “%2” now, which would lose it.</source>
            <translation>%1 gehört jetzt „%2“, das sie verlieren würde.</translation>
        </message>
        <message>
            <source>%1 is free.</source>
            <translation>%1 ist frei.</translation>
        </message>
        <message>
            <source>Click into the field and press the keys.</source>
            <translation>Klicken Sie in das Feld und drücken Sie die Tasten.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ShortcutModel</name>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>sitewright::StatusLine</name>
        <message>
            <source>%1 selected</source>
            <translation>%1 ausgewählt</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <source>Opens the rule settings of the plan.</source>
            <translation>Öffnet die Regeleinstellungen des Plans.</translation>
        </message>
        <message>
            <source>Rule settings of the plan</source>
            <translation>Regeleinstellungen des Plans</translation>
        </message>
        <message>
            <source>Shows the ledger of cross-network actions.</source>
            <translation>Zeigt die Liste der netzübergreifenden Vorgänge.</translation>
        </message>
        <message>
            <source>Checking: %1 %</source>
            <translation>Prüfung: %1 %</translation>
        </message>
        <message numerus="yes">
            <source>%Ln objects selected</source>
            <translation>
                <numerusform>%Ln Objekt ausgewählt</numerusform>
                <numerusform>%Ln Objekte ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cross-network action(s)</source>
            <translation>
                <numerusform>%Ln netzübergreifender Vorgang</numerusform>
                <numerusform>%Ln netzübergreifende Vorgänge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln read and write procedure(s) of the Distribution Services, %L1 cross the WAN.</source>
            <translation>
                <numerusform>Von %Ln Lese- und Schreibvorgang der Distribution Services überqueren %L1 das WAN.</numerusform>
                <numerusform>Von %Ln Lese- und Schreibvorgängen der Distribution Services überqueren %L1 das WAN.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer than when the plan was last saved.</source>
            <translation>
                <numerusform>%Ln weniger als beim letzten Speichern des Plans.</numerusform>
                <numerusform>%Ln weniger als beim letzten Speichern des Plans.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more than when the plan was last saved.</source>
            <translation>
                <numerusform>%Ln mehr als beim letzten Speichern des Plans.</numerusform>
                <numerusform>%Ln mehr als beim letzten Speichern des Plans.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more cannot be judged: nobody is responsible, or nobody says where a server stands.</source>
            <translation>
                <numerusform>%Ln weiterer lässt sich nicht beurteilen: Niemand ist zuständig, oder niemand sagt, wo ein Server steht.</numerusform>
                <numerusform>%Ln weitere lassen sich nicht beurteilen: Niemand ist zuständig, oder niemand sagt, wo ein Server steht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln region(s)</source>
            <translation>
                <numerusform>%Ln Region</numerusform>
                <numerusform>%Ln Regionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln site(s)</source>
            <translation>
                <numerusform>%Ln Site</numerusform>
                <numerusform>%Ln Sites</numerusform>
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
                <numerusform>%Ln Regel</numerusform>
                <numerusform>%Ln Regeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rules, %1 off</source>
            <translation>
                <numerusform>%Ln Regel, %1 aus</numerusform>
                <numerusform>%Ln Regeln, %1 aus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln set otherwise</source>
            <translation>
                <numerusform>%1, %Ln anders eingestellt</numerusform>
                <numerusform>%1, %Ln anders eingestellt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::StructureDelegate</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>sitewright::StructureModel</name>
        <message>
            <source>Structure</source>
            <translation>Struktur</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <translation>%1
%2</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 auf %2</translation>
        </message>
    </context>
    <context>
        <name>sitewright::StructureTree</name>
        <message>
            <source>Structure</source>
            <translation>Struktur</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>Filter the structure</source>
            <translation>Struktur filtern</translation>
        </message>
        <message>
            <source>Kinds to show</source>
            <translation>Gezeigte Arten</translation>
        </message>
        <message>
            <source>Choose which kinds of objects are shown</source>
            <translation>Wählen Sie, welche Arten von Objekten gezeigt werden</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>The plan has nothing of these kinds.</source>
            <translation>Der Plan hat nichts von diesen Arten.</translation>
        </message>
        <message>
            <source>Nothing in the structure matches “%1”.</source>
            <translation>Nichts in der Struktur passt zu „%1“.</translation>
        </message>
        <message>
            <source>The filter of the structure was lifted, because it hid what is to be shown.</source>
            <translation>Der Filter der Struktur wurde aufgehoben, weil er verbarg, was gezeigt werden soll.</translation>
        </message>
        <message>
            <source>&amp;Copy application</source>
            <translation>Anwendung &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Remove application</source>
            <translation>Anwendung &amp;entfernen</translation>
        </message>
        <message>
            <source>Follow the selection</source>
            <translation>Der Auswahl folgen</translation>
        </message>
        <message>
            <source>Show what is selected elsewhere</source>
            <translation>Zeigen, was anderswo ausgewählt ist</translation>
        </message>
        <message>
            <source>%1 has no row in the structure.</source>
            <translation>%1 hat keine Zeile in der Struktur.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::StructureView</name>
        <message>
            <source>Structure</source>
            <translation>Struktur</translation>
        </message>
        <message>
            <source>To move an application by keyboard, copy it, paste it on the other Management Point and delete it here.</source>
            <translation>Um eine Anwendung mit der Tastatur zu verschieben, kopieren Sie sie, fügen Sie sie auf dem anderen Management Point ein und löschen Sie sie hier.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %Ln rows were opened; there are too many to open all.</source>
            <translation>
                <numerusform>Nur die erste %Ln Zeile wurde geöffnet; es sind zu viele für alle.</numerusform>
                <numerusform>Nur die ersten %Ln Zeilen wurden geöffnet; es sind zu viele für alle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln applications</source>
            <translation>
                <numerusform>%Ln Anwendung entfernen</numerusform>
                <numerusform>%Ln Anwendungen entfernen</numerusform>
            </translation>
        </message>
        <message>
            <source>This comes from another window and cannot be dropped here.</source>
            <translation>Dies kommt aus einem anderen Fenster und kann hier nicht abgelegt werden.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::TaskFeed</name>
        <message>
            <source>Open a task file</source>
            <translation>Aufgabendatei öffnen</translation>
        </message>
        <message>
            <source>Task files (*.tasks *.tsv *.txt);;All files (*)</source>
            <translation>Aufgabendateien (*.tasks *.tsv *.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>%1 It is read as soon as it can be.</source>
            <translation>%1 Sie wird gelesen, sobald es geht.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::TaskList</name>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Read the task file again</source>
            <translation>Aufgabendatei neu lesen</translation>
        </message>
        <message>
            <source>Close the task file</source>
            <translation>Aufgabendatei schließen</translation>
        </message>
        <message>
            <source>Line %L1: %2</source>
            <translation>Zeile %L1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more line(s) is/are no task(s).</source>
            <translation>
                <numerusform>%Ln weitere Zeile ist keine Aufgabe.</numerusform>
                <numerusform>%Ln weitere Zeilen sind keine Aufgaben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %Ln task(s) is/are listed.</source>
            <translation>
                <numerusform>Nur die erste %Ln Aufgabe steht in der Liste.</numerusform>
                <numerusform>Nur die ersten %Ln Aufgaben stehen in der Liste.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tasks (%L1)</source>
            <translation>Aufgaben (%L1)</translation>
        </message>
        <message>
            <source>The plan has no object %1; the task file names it in line %L2.</source>
            <translation>Der Plan hat kein Objekt %1; die Aufgabendatei nennt es in Zeile %L2.</translation>
        </message>
    </context>
    <context>
        <name>sitewright::TaskModel</name>
        <message>
            <source>Whole plan</source>
            <translation>Ganzer Plan</translation>
        </message>
        <message>
            <source>%1 (not in the plan)</source>
            <translation>%1 (nicht im Plan)</translation>
        </message>
        <message>
            <source>Task in line %L1</source>
            <translation>Aufgabe in Zeile %L1</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
    </context>
    <context>
        <name>sitewright::TemplateDialog</name>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Platz</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Insert %1 into %2</source>
            <translation>%1 in %2 einfügen</translation>
        </message>
        <message>
            <source>There are no templates yet. Select a site or region and save it as a template, or import one.</source>
            <translation>Es gibt noch keine Vorlagen. Wählen Sie eine Site oder eine Region aus und speichern Sie sie als Vorlage, oder importieren Sie eine.</translation>
        </message>
        <message>
            <source>Choose a template.</source>
            <translation>Wählen Sie eine Vorlage.</translation>
        </message>
        <message>
            <source>Import a template</source>
            <translation>Vorlage importieren</translation>
        </message>
        <message>
            <source>Sitewright templates (*.siteplan.json)</source>
            <translation>Sitewright-Vorlagen (*.siteplan.json)</translation>
        </message>
        <message>
            <source>Export the template</source>
            <translation>Vorlage exportieren</translation>
        </message>
        <message>
            <source>Delete the template</source>
            <translation>Vorlage löschen</translation>
        </message>
        <message>
            <source>Delete the template?</source>
            <translation>Vorlage löschen?</translation>
        </message>
        <message>
            <source>The template “%1” is deleted for good.</source>
            <translation>Die Vorlage „%1“ wird endgültig gelöscht.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>sitewright::WaiveDialog</name>
        <message>
            <source>&amp;Ends on</source>
            <translation>&amp;Endet am</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Hinnehmen</translation>
        </message>
        <message>
            <source>It comes back by itself when the facts behind it change; a new name or another place on the canvas does not matter.</source>
            <translation>Er kommt von selbst zurück, wenn sich ändert, worauf er beruht; ein neuer Name oder ein anderer Platz auf der Zeichenfläche spielt keine Rolle.</translation>
        </message>
        <message>
            <source>Why this is acceptable</source>
            <translation>Warum das annehmbar ist</translation>
        </message>
        <message>
            <source>End of the waiver</source>
            <translation>Ende der Ausnahme</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>&amp;Author</source>
            <translation>&amp;Verfasser</translation>
        </message>
        <message>
            <source>Write a reason first.</source>
            <translation>Schreiben Sie zuerst einen Grund.</translation>
        </message>
        <message numerus="yes">
            <source>Waive %Ln Finding(s)</source>
            <translation>
                <numerusform>%Ln Befund hinnehmen</numerusform>
                <numerusform>%Ln Befunde hinnehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %Ln Waiver(s)</source>
            <translation>
                <numerusform>%Ln Ausnahme zurücknehmen</numerusform>
                <numerusform>%Ln Ausnahmen zurücknehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Erneuern</translation>
        </message>
        <message>
            <source>Findings of this rule that come up there later are accepted too. All stay listed and counted as waived.</source>
            <translation>Auch was dort später gegen diese Regel verstößt, wird hingenommen. Alles bleibt gelistet und wird als hingenommen gezählt.</translation>
        </message>
        <message>
            <source>Renew Waiver</source>
            <translation>Ausnahme erneuern</translation>
        </message>
        <message>
            <source>Each comes back by itself when the facts behind it change; a new name or another place on the canvas does not matter.</source>
            <translation>Jeder kommt von selbst zurück, wenn sich ändert, worauf er beruht; ein neuer Name oder ein anderer Platz auf der Zeichenfläche spielt keine Rolle.</translation>
        </message>
        <message>
            <source>Withdraw waiver: %1</source>
            <translation>Ausnahme zurücknehmen: %1</translation>
        </message>
        <message>
            <source>Withdraw waiver</source>
            <translation>Ausnahme zurücknehmen</translation>
        </message>
        <message numerus="yes">
            <source>Accept %Ln findings as they are</source>
            <translation>
                <numerusform>%Ln Befund so hinnehmen, wie er ist</numerusform>
                <numerusform>%Ln Befunde so hinnehmen, wie sie sind</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::WaiveScope</name>
        <message numerus="yes">
            <source>&amp;These %Ln finding(s)</source>
            <translation>
                <numerusform>&amp;Dieser Befund</numerusform>
                <numerusform>&amp;Diese %Ln Befunde</numerusform>
            </translation>
        </message>
        <message>
            <source>All of %1 &amp;in and below</source>
            <translation>Alles aus %1 &amp;in und unter</translation>
        </message>
        <message>
            <source>All of %1 in the &amp;whole plan</source>
            <translation>Alles aus %1 im &amp;ganzen Plan</translation>
        </message>
        <message>
            <source>Object whose findings are accepted</source>
            <translation>Objekt, dessen Befunde hingenommen werden</translation>
        </message>
        <message numerus="yes">
            <source>%Ln open finding(s)</source>
            <translation>
                <numerusform>%Ln offener Befund</numerusform>
                <numerusform>%Ln offene Befunde</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::WaiversDialog</name>
        <message>
            <source>Waivers</source>
            <translation>Ausnahmen</translation>
        </message>
        <message>
            <source>No finding of this plan is waived.</source>
            <translation>Kein Befund dieses Plans ist hingenommen.</translation>
        </message>
        <message>
            <source>&amp;Renew…</source>
            <translation>&amp;Erneuern …</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>&amp;Zurücknehmen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiver(s)</source>
            <translation>
                <numerusform>%Ln Ausnahme</numerusform>
                <numerusform>%Ln Ausnahmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reopened by other facts</source>
            <translation>
                <numerusform>%Ln durch andere Tatsachen wieder offen</numerusform>
                <numerusform>%Ln durch andere Tatsachen wieder offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln expired</source>
            <translation>
                <numerusform>%Ln abgelaufen</numerusform>
                <numerusform>%Ln abgelaufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln accept(s) nothing</source>
            <translation>
                <numerusform>%Ln nimmt nichts hin</numerusform>
                <numerusform>%Ln nehmen nichts hin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of a rule that is off</source>
            <translation>
                <numerusform>%Ln zu einer Regel, die aus ist</numerusform>
                <numerusform>%Ln zu Regeln, die aus sind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Clear Away %Ln Waiver(s)</source>
            <translation>
                <numerusform>%Ln Ausnahme aufräumen</numerusform>
                <numerusform>%Ln Ausnahmen aufräumen</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear &amp;away</source>
            <translation>Auf&amp;räumen</translation>
        </message>
        <message numerus="yes">
            <source>Clear &amp;away %Ln that accept(s) nothing</source>
            <translation>
                <numerusform>%Ln auf&amp;räumen, die nichts hinnimmt</numerusform>
                <numerusform>%Ln auf&amp;räumen, die nichts hinnehmen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::WaiversModel</name>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Waiver</source>
            <translation>Ausnahme</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Erteilt</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Endet</translation>
        </message>
    </context>
    <context>
        <name>sitewright::ZoomControl</name>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Zoom to 100 %</source>
            <translation>Auf 100 % vergrößern</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>Show the whole plan</source>
            <translation>Den ganzen Plan zeigen</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>zoom</comment>
            <translation>%1 %</translation>
        </message>
    </context>
</TS>
