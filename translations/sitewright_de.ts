<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Neu</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Öffnen …</translation>
        </message>
        <message>
            <source>Open the &amp;example</source>
            <translation>&amp;Beispiel öffnen</translation>
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
            <source>Import a &amp;network map (GraphML)…</source>
            <translation>&amp;Netzkarte importieren (GraphML) …</translation>
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
            <translation>&amp;Bild exportieren …</translation>
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
            <source>&amp;Redo</source>
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
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>&amp;Duplizieren</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
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
            <source>Select &amp;all</source>
            <translation>A&amp;lles auswählen</translation>
        </message>
        <message>
            <source>Select n&amp;one</source>
            <translation>Auswahl auf&amp;heben</translation>
        </message>
        <message>
            <source>&amp;Find in the structure</source>
            <translation>In der Struktur &amp;suchen</translation>
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
            <source>&amp;100 %</source>
            <translation>&amp;100 %</translation>
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
            <translation>Auf der &amp;Zeichenfläche zeigen</translation>
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
            <source>Look: as the s&amp;ystem</source>
            <translation>Aussehen: wie das S&amp;ystem</translation>
        </message>
        <message>
            <source>Look: &amp;light</source>
            <translation>Aussehen: &amp;hell</translation>
        </message>
        <message>
            <source>Look: &amp;dark</source>
            <translation>Aussehen: &amp;dunkel</translation>
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
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>Nothing more could be written to standard output: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>standard input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard input could not be read: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard input is larger than 128 MiB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no rule %1; “sitewright rules” lists them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the plan the vendor's install wizard would create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report all findings of plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apply first fixes until nothing more can be fixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a plan of a network map or a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the plan as JSON or as a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report the responsible Distribution Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List all rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show a rule's page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page of %1 is missing from this build.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no suffix that says what to write; use .json, .png or .svg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the file to write with -o, or ask for --dry-run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read as %1, delimited by “%2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1: </source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CsvReader</name>
        <message>
            <source>The CSV file was not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column “%1” was left out because its meaning is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column “%1” was left out because “%2” means the same and comes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no column has a heading for the name of a site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one column “Name” or “Site”, or choose the character that separates the fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put fields that contain the separating character into quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the site has no name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a name, or remove the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the region path has more than %1 levels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a number of clients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a whole number such as 850, up to 10,000,000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was read as %2 clients.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a place in degrees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a number between -%1 and %1 such as 48.137.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place of “%1” was left out because only one of latitude and longitude is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The subnets of this row were added to “%1” of line %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the quotation mark that opens this field is never closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it, or write two quotation marks where one is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a quotation mark stands inside this field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the whole field into quotation marks and write the inner one twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the row has more than 1,000 fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check which character separates the fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file has more than 1,000,000 rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the field is longer than 1 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check for a missing quotation mark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the row is longer than 4 MB</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>the row has %n fields more than the headings</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines before the headings were skipped.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Draft</name>
        <message>
            <source>The id is already in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The object does not exist any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objects of this kind have no such field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The organisation is the root of the plan and cannot be removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” cannot be changed so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1 names an object that does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot name a %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It would stand nowhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A %1 cannot stand in a %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It would stand inside itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no application type “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A load factor must lie between -1000 and 1000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of an application type cannot change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An application type needs a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already an application type “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two application types cannot have one key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A plan has exactly one organisation.</source>
            <translation>Ein Plan hat genau eine Organisation.</translation>
        </message>
        <message>
            <source>%1 cannot be empty.</source>
            <translation type="unfinished" />
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
            <source>%n objects</source>
            <translation>
                <numerusform>%n Objekt</numerusform>
                <numerusform>%n Objekte</numerusform>
            </translation>
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
    </context>
    <context>
        <name>FileError</name>
        <message>
            <source>“%1” does not exist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a part of the path “%1” is not a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the links behind “%1” lead in a circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you have no permission for “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is protected against changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is on a file system that can only be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your share of the disk (quota) is used up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file would exceed the size that is allowed here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name “%1” is too long for this file system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk or network drive reported a fault while working on “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too many files are open at the same time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is not enough memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the network drive no longer knows “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the system says about “%1”: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the path and choose the file or folder again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an ordinary file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for access, or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the protection, or save under another name or in another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, or save in another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a smaller file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare both versions, save under another name, or overwrite knowingly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again, or choose another place.</source>
            <translation type="unfinished" />
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
            <source>The waiver of %1 waives nothing any more.</source>
            <translation>Die Ausnahme für %1 nimmt nichts mehr hin.</translation>
        </message>
        <message>
            <source>The waiver of %1 expired on %2.</source>
            <translation>Die Ausnahme für %1 ist am %2 abgelaufen.</translation>
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
    </context>
    <context>
        <name>FixMenu</name>
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
        <message>
            <source>not possible</source>
            <translation>nicht möglich</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Beheben</translation>
        </message>
    </context>
    <context>
        <name>GraphmlReader</name>
        <message>
            <source>the file contains too much text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files with up to 64 MB of text are imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a value is longer than 64 KB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it in the program that wrote the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file declares a document type (DOCTYPE), which can be used to attack its readers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the DOCTYPE declaration; GraphML does not need one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The GraphML file was not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>elements are nested more than 256 deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a network; check which program wrote the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is XML, but not GraphML: it begins with “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file whose first element is “graphml”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file uses ports, which a plan does not have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the network without ports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file uses hyperedges (one link with many ends)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export them as a node that is linked with each end; it becomes a WAN cloud.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file refers to another file (locator)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export everything into one file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file has more than 1,000,000 objects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>node “%1” contains a graph of its own, and nested graphs are not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ungroup the nodes in the program that wrote the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file contains more than one graph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save each graph in a file of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a node stands outside of the graph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check which program wrote the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a node has no id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give every node an id of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the id “%1” is used by two nodes, first in line %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an edge stands outside of the graph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an element has more than 256 values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an edge lacks its source or target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give every edge both ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an edge leads to the node “%1”, which is not in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the node, or remove the edge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than 256 attributes have a default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is empty or ends before its first element</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file ends in the middle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was cut off: copy or export it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is written in an encoding that is not read here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is a character here that XML does not allow, or the encoding is not the declared one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it, or save the file as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is not enough memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs, or split the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the XML is not well formed (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the file again, or correct it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file contains no graph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values of the attribute “%1” were left out because the file never declares it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Node %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The node has no label; it is called “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place of “%1” was left out: “%2”, “%3” are not a latitude and a longitude in degrees.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A placeholder node that joins no sites was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared network %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A placeholder node that joins several sites (%1 …) became the WAN cloud “%2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A placeholder node between “%1” and “%2” became one direct link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link speed was left out because it is not a usable number of bits per second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The speed of a link was taken from its label “%1”: %2 kbit/s.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n nodes of other networks were left out (%1)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>together with %n links to them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>The network was not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place chosen for it is not an organisation or a region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the organisation or a region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name contained characters that a plan cannot hold, or was too long; it is now “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name “%1” occurs more than once here; this one is now “%2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link from “%1” to itself was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unnamed site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unnamed network</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Import %n sites</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more names occurred more than once and were numbered.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” and “%2” are joined by %n links; all are kept and numbered.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The network falls into %n parts that no link joins.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n Client</numerusform>
                <numerusform>%n Clients</numerusform>
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
            <source>for %n site(s)</source>
            <translation>
                <numerusform>für %n Site</numerusform>
                <numerusform>für %n Sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>wakes %n segment(s)</source>
            <translation>
                <numerusform>weckt %n Segment</numerusform>
                <numerusform>weckt %n Segmente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %n segment(s)</source>
            <translation>
                <numerusform>für %n Segment</numerusform>
                <numerusform>für %n Segmente</numerusform>
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
            <source>PNG files cannot be written by this installation of Qt.</source>
            <translation>Diese Installation von Qt kann keine PNG-Dateien schreiben.</translation>
        </message>
        <message>
            <source>The plan has too many sites for an SVG picture.</source>
            <translation>Der Plan hat zu viele Sites für ein SVG-Bild.</translation>
        </message>
        <message>
            <source>Export a part of the plan, or PNG.</source>
            <translation>Exportieren Sie einen Teil des Plans oder als PNG.</translation>
        </message>
    </context>
    <context>
        <name>PlanReader</name>
        <message>
            <source>Write true or false.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a text in double quotes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a list of texts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the id of an object as a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a list of ids.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a list of objects with “type”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write an object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a list of two whole numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did you mean %1?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known here: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not known here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has a value of the wrong type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose from %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 must be a whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it without point and exponent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not an id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ids are 1 to 12 characters from 0 to 9 and a to z.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has an empty entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is listed twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A load factor must lie between -1000 and 1000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A Management Point has at most %1 applications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This application has no “type”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one, such as “distributionService”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose from “error”, “warning”, “hint”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This entry of %1 is empty, too long or contains control characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a key in double quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the end of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a comma or “}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a comma or “]”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a colon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a smaller number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text contains a control character or a line break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it, or write a line break as \n.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is not valid UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file ends in the middle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a complete copy of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half of a surrogate pair stands alone in a \u escape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the character itself, or both halves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON knows no such escape in a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a backslash twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a number as JSON writes them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write digits with at most one point, no leading zeros.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is nothing that JSON knows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put text in double quotes; true, false and null are written in small letters; comments are not allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot stand here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists and objects are nested more than %1 deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing Sitewright writes is nested so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is UTF-16 or UTF-32</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file contains a NUL byte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is damaged or not a text file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first is in line %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… and many more problems; the rest of the file was not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A plan file is one JSON object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin it with { and end it with }.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This text is longer than 1 MiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing Sitewright writes is that long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This object holds more than a million values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing Sitewright writes is that large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole numbers beyond ±2^53 are not read alike by all programs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key %1 occurs twice in one object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove one of the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write “sitewright-plan”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write one object in braces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a list of objects in brackets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This value has the wrong type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan holds more than %1 references and positions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split it into several plans.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This entry has the wrong type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write an object in braces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a Sitewright plan: its “format” is not “sitewright-plan”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file with the ending .siteplan.json.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“version” must be a whole number from 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This program writes version %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan was written by a newer Sitewright, in version %1 of the format; this program reads up to version %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it with a newer Sitewright.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is used twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each object needs an id of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is reserved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 must be a text that is not empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is an application type of the product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A plan has at most %1 application types of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the object an id of 1 to 12 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has more than %1 objects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This %1 has no %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a Sitewright plan: “format” is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“version” is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it; this program writes version %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“organization” is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A plan has exactly one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than %1 MiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split the plan into several.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no application type %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declare it in “applicationTypes”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no object %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove its position.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no position of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 names %2, and there is no such object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the id or add the object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot stand in %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name another object in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot name %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name another object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 would stand inside itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name another parent.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>… and %n more problem(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
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
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Responsible Distribution Services</source>
            <translation type="unfinished" />
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
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>%1 has more than one %2: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1 from %2</source>
            <translation>%1 von %2 entfernen</translation>
        </message>
        <message>
            <source>One of each management application per region or site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has more than one Service Installation Service: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One Service Installation Service per region or site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 lists %2 more than once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List %1 once on %2</source>
            <translation>%1 auf %2 nur einmal führen</translation>
        </message>
        <message>
            <source>Each application once on a Management Point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no database, which it needs for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assign database %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applications that need a database have one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has a database assigned, but none of its applications needs one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the database off %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No database where none is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no application yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 löschen</translation>
        </message>
        <message>
            <source>Every Management Point has an application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has %2 sites and %3 clients, but only the Central Management Point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Large plans have more than the Central Management Point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no Central Management Point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one Management Point is marked as the Central one: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Central Management Point %1 is attached to %2, not to the organisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make %1 the Central Management Point</source>
            <translation>%1 zum zentralen Management Point machen</translation>
        </message>
        <message>
            <source>Make %1 the Central Management Point, with Business Logic Server and DSMDB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a Central Management Point to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add Central Management Point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep only %1 as the Central Management Point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exactly one Central Management Point, at the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Central Management Point %1 has neither a Business Logic Server nor the DSMDB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Central Management Point %1 has no Business Logic Server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Central Management Point %1 has no database for the DSMDB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Central Management Point has a Business Logic Server and the DSMDB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 names no responsible Distribution Service, and regions or sites below inherit it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make %1 responsible for %2</source>
            <translation>%1 für %2 zuständig machen</translation>
        </message>
        <message>
            <source>Every region and site has a responsible Distribution Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 names %2 as responsible, but %2 has no Distribution Service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let %1 inherit the responsible service</source>
            <translation>%1 den zuständigen Dienst erben lassen</translation>
        </message>
        <message>
            <source>The responsible Management Point has a Distribution Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 distributes into %2 across the WAN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 distributes into %2 across the WAN although %3 stands there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The responsible Distribution Service stands at the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 does not use the Distribution Service on %1, because %3 is responsible there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A Distribution Service at a site is responsible for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server name %1 contains an underscore.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>%1 in %2 umbenennen</translation>
        </message>
        <message>
            <source>Server names have no underscore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number the servers called %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge the Management Points called %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each server is one Management Point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not say in which site it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not say in which segment of %2 it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 stands in %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Management Points above a site say where they stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is attached to %2 but stands in %3, outside of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Management Points stand where they are attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install %1 on %2</source>
            <translation>%1 auf %2 installieren</translation>
        </message>
        <message>
            <source>Install Distribution Service on %1 and make it responsible for %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a Management Point with %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> and </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a Management Point with Distribution Service to %1 and make it responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a site of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No Service Installation Service stands in %1 or its site %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A Service Installation Service near every segment with clients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one Service Installation Service stands in %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One Service Installation Service per segment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 stands inside the site %2; sites contain no regions and no sites.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move %1 to %2</source>
            <translation>%1 nach %2 verschieben</translation>
        </message>
        <message>
            <source>Regions and sites stand in the organisation or a region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A WAN link runs inside %1: the rest of the site is reached only over WAN from %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No WAN link inside a site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has clients and is joined to its site %2 only over WAN, but has no site of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every network behind WAN with clients has a site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 contains no site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a site to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every region contains a site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number the objects called %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Siblings of one kind have different names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wake-on-LAN is planned in %1, but neither the Central Management Point nor an OSD Proxy or Event Dispatcher stands in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give %1 a leg in %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every broadcast domain with Wake-on-LAN has a sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %2 only %1 can wake computers, without being attached to %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sender of Wake-on-LAN is attached to the site</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n Management Points have the server name %1.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objects of the same kind in %1 are called %2.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>RuleMenu</name>
        <message>
            <source>Turn %1 Off</source>
            <translation>%1 ausschalten</translation>
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
    </context>
    <context>
        <name>SafeFile</name>
        <message>
            <source>“%1” is a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a pipe between programs (FIFO), not a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a socket, not a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a device, not a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not an ordinary file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no file name is given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is write-protected for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 are needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 are needed beside the old version, %2 are free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was not saved and is as it was before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was moved or deleted by somebody else after it was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody else has created a file of this name meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was changed by somebody else after it was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has %1, and files of up to %2 are read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another program is writing to it right now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved, but not yet certain to survive a power cut: the folder could not be written to disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file had other names (hard links); those keep the old content.</source>
            <translation type="unfinished" />
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
        <name>TextEncoding</name>
        <message>
            <source>The text was not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another encoding, or save the file as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the byte 0x%1 is no character in Windows-1252</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half a character (a lone surrogate) stands here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file ends in the middle of a character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the bytes here are not UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a NUL character stands here, which no text file has</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Transfers</name>
        <message>
            <source>Nothing imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not be imported. The plan is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network maps (*.graphml *.xml);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What should become of the sites in %1?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added to the open plan they are one step that can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to the open plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures (*.svg *.png)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::AboutDialog</name>
        <message>
            <source>About Sitewright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A designer for the site structure of an Ivanti DSM installation: draw regions, sites and Management Points, see at once what breaks a constraint, and hand the plan over as JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the MIT licence. Sitewright is not a product of Ivanti and not supported by Ivanti.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Built with Qt %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::ApplicationRows</name>
        <message>
            <source>+ Add application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Primary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load factor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load factor: the share in load balancing, 0 for a standby</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::Canvas</name>
        <message>
            <source>Structure of the plan. Nothing is selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Structure of the plan. Selected: %1 %2.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Structure of the plan. %n object(s) selected.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::CanvasDrag</name>
        <message>
            <source>This was dragged from another plan. Copy it there and paste it here instead.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::DropJudge</name>
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
        <message>
            <source>Not here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::EditCommands</name>
        <message>
            <source>%1 will move where you paste it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds nothing of this plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted. Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install application</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::FieldEditor</name>
        <message>
            <source>Inherit: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the own value away and inherit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 must be a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 must be a number.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::FindingsModel</name>
        <message>
            <source>Fix</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>Rule %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fix is offered.</source>
            <translation type="unfinished" />
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
    </context>
    <context>
        <name>sitewright::FindingsPanel</name>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows or hides findings of this severity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is selected and below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows or hides waived findings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules off %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No finding matches the filter.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n rule(s) ran</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is/are off</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) is/are waived</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No findings. %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>There is no automatic fix for this finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw Waiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to Object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About This Rule</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::FindingsTable</name>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::ImportDialog</name>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n site(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n WAN cloud(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The source has %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take the values of the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stay as they are, and a second one is made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a &amp;segment of each subnet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import &amp;into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites that are &amp;there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The source was read without a guess</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Notes of the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a large network; what changes is shown after the import, which one Undo takes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new comes into the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New in the plan: %1.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n object(s) change(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The findings stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings: %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::ImportNotesModel</name>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::Inspector</name>
        <message>
            <source>Applications</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::InspectorHeader</name>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message numerus="yes">
            <source>%n objects</source>
            <translation>
                <numerusform>%n Objekt</numerusform>
                <numerusform>%n Objekte</numerusform>
            </translation>
        </message>
        <message>
            <source>Central Management Point</source>
            <translation>Zentraler Management Point</translation>
        </message>
    </context>
    <context>
        <name>sitewright::MainWindow</name>
        <message>
            <source>Structure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Main tool bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No plan opened yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1[*] – Sitewright</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::MoveDialog</name>
        <message>
            <source>Move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move %1 to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy %1 to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a place.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::ObjectField</name>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::ObjectList</name>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter objects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objects</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::Overview</name>
        <message>
            <source>Overview of the plan</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::Palette</name>
        <message>
            <source>Palette</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::PaletteList</name>
        <message>
            <source>Palette</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::PaletteModel</name>
        <message>
            <source>Applications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of your own application types.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show fewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows the applications that few plans need.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None in the plan.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n in the plan.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::PlanDocument</name>
        <message>
            <source>Object %1 exists already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Object %1 does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Object %1 has changed meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change does not fit the plan</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan not opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a plan Sitewright can read. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans (*.siteplan.json *.json);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans (*.siteplan.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was changed by somebody else since it was opened here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving now would replace that work. Saving a copy keeps both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has changes that are not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without saving they are lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::PlanOverview</name>
        <message>
            <source>In this plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warnings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::RelationRows</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::RulePageDialog</name>
        <message>
            <source>About the rule</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::SeverityPill</name>
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
    </context>
    <context>
        <name>sitewright::StatusLine</name>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n objects selected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing selected</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n region(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n site(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n Management Point(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rules</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rules, %1 off</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::StructureDelegate</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::StructureModel</name>
        <message>
            <source>Structure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 on %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::StructureTree</name>
        <message>
            <source>Structure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the structure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose which kinds of objects are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All kinds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has nothing of these kinds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in the structure matches “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The filter of the structure was lifted, because it hid what is to be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove application</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::StructureView</name>
        <message>
            <source>Structure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To move an application by keyboard, copy it, paste it on the other Management Point and delete it here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Only the first %n rows were opened; there are too many to open all.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n applications</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>This comes from another window and cannot be dropped here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitewright::WaiveDialog</name>
        <message>
            <source>&amp;Ends on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes back by itself when the facts behind it change; a new name or another place on the canvas does not matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why this is acceptable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End of the waiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Author</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n findings are accepted as they are.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Write a reason first.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Waive %n Finding(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n Waiver(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>sitewright::ZoomControl</name>
        <message>
            <source>Zoom out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom to 100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the whole plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %</source>
            <comment>zoom</comment>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
