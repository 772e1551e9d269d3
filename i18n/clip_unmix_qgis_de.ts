<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ClipUnmixPlugin</name>
    <message>
        <source>Unmix layer…</source>
        <translation>Layer entmischen…</translation>
    </message>
    <message>
        <source>CLIP Unmix: abundance maps of the materials you name</source>
        <translation>CLIP Unmix: Abundanzkarten der Materialien, die Sie nennen</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Abundanzen exportieren…</translation>
    </message>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Dieses Projekt enthält keinen Lauf von CLIP Unmix; entmischen Sie zuerst einen Layer.</translation>
    </message>
    <message>
        <source>Export the abundances of</source>
        <translation>Abundanzen exportieren von</translation>
    </message>
    <message>
        <source>Export abundances to</source>
        <translation>Abundanzen exportieren nach</translation>
    </message>
    <message>
        <source>{count} files were copied to {folder}.</source>
        <translation>Nach {folder} kopierte Dateien: {count}.</translation>
    </message>
    <message>
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>{folder} enthält bereits {files}. Ersetzen?</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
</context>
<context>
    <name>DependenciesDialog</name>
    <message>
        <source>The Python program of this QGIS was not found.</source>
        <translation>Das Python-Programm dieses QGIS wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>Abgebrochen; es wurde nichts installiert.</translation>
    </message>
    <message>
        <source>The installation failed; nothing was changed.</source>
        <translation>Die Installation ist fehlgeschlagen; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The packages in use cannot be replaced ({error}); restart QGIS and install again.</source>
        <translation>Die verwendeten Pakete lassen sich nicht ersetzen ({error}); starten Sie QGIS neu und installieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Installed. CLIP Unmix is ready; QGIS&apos;s own packages are as they were.</source>
        <translation>Installiert. CLIP Unmix ist bereit; die eigenen Pakete von QGIS sind unverändert.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring. They can be installed into a folder of their own in your profile, {folder}: about {megabytes} MB to download. QGIS&apos;s own packages are not touched, and removing the folder removes everything. Until then the plugin opens but cannot unmix.</source>
        <translation>CLIP Unmix braucht Python-Pakete, die dieses QGIS nicht mitbringt. Sie lassen sich in einen eigenen Ordner in Ihrem Profil installieren, {folder}: etwa {megabytes} MB zum Herunterladen. Die Pakete von QGIS bleiben unberührt, und mit dem Ordner ist alles wieder entfernt. Bis dahin öffnet sich die Erweiterung, kann aber nicht entmischen.</translation>
    </message>
    <message>
        <source>All packages that CLIP Unmix needs are there.</source>
        <translation>Alle Pakete, die CLIP Unmix braucht, sind vorhanden.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Downloading and installing…</source>
        <translation>Herunterladen und Installieren…</translation>
    </message>
    <message>
        <source>Checking that everything works together…</source>
        <translation>Prüfen, ob alles zusammen funktioniert…</translation>
    </message>
    <message>
        <source>CLIP Unmix: Python packages</source>
        <translation>CLIP Unmix: Python-Pakete</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Output of the installation</source>
        <translation>Ausgabe der Installation</translation>
    </message>
    <message>
        <source>The output of the installation appears here.</source>
        <translation>Hier erscheint die Ausgabe der Installation.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
        <source>Versions, paths, what is missing and the last output, without passwords, as text for a bug report</source>
        <translation>Versionen, Pfade, was fehlt und die letzte Ausgabe, ohne Passwörter, als Text für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only torch&apos;s build for NVIDIA cards can be had here: {megabytes} MB to download and about three times as much on the disk. It works without such a card, too. Install it?</source>
        <translation>Hier ist nur die torch-Fassung für NVIDIA-Karten zu bekommen: {megabytes} MB zum Herunterladen und etwa dreimal so viel auf der Festplatte. Sie läuft auch ohne eine solche Karte. Installieren?</translation>
    </message>
    <message>
        <source>Nothing was installed: try again where download.pytorch.org can be reached.</source>
        <translation>Nichts wurde installiert: Versuchen Sie es dort noch einmal, wo download.pytorch.org erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} is gone; run the unmixing again.</source>
        <translation>{path} ist nicht mehr vorhanden; entmischen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The maps could not be copied to {folder} ({reason}); choose another folder.</source>
        <translation>Die Karten konnten nicht nach {folder} kopiert werden ({reason}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{record} lists what is no map of a run ({name}); nothing was copied.</source>
        <translation>{record} nennt etwas, das keine Karte eines Laufs ist ({name}); nichts wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>No raster is chosen; add a hyperspectral or multispectral raster to the project and choose it.</source>
        <translation>Es ist kein Raster gewählt; fügen Sie dem Projekt ein hyper- oder multispektrales Raster hinzu und wählen Sie es.</translation>
    </message>
    <message>
        <source>{layer} is not a raster file that GDAL reads; save it as a GeoTIFF and choose that.</source>
        <translation>{layer} ist keine Rasterdatei, die GDAL liest; speichern Sie sie als GeoTIFF und wählen Sie diese.</translation>
    </message>
    <message>
        <source>{layer} cannot be opened any more; check its file and add it again.</source>
        <translation>{layer} lässt sich nicht mehr öffnen; prüfen Sie die Datei und fügen Sie sie neu hinzu.</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>This could not be read ({error}); the log has the details.</source>
        <translation>Das ließ sich nicht deuten ({error}); Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Not read yet: the Python package {package} is missing.</source>
        <translation>Noch nicht gedeutet: Das Python-Paket {package} fehlt.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Verify this run…</source>
        <translation>Diesen Lauf prüfen…</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>{scene}: {materials} ({time})</source>
        <translation>{scene}: {materials} ({time})</translation>
    </message>
</context>
<context>
    <name>MaterialList</name>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>Wie sicher die Deutung ist</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>your ontology</source>
        <translation>Ihre Ontologie</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>das Lexikon</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>den Textencoder</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; was understood as &apos;{label}&apos; by {how}.</source>
        <translation>„{prompt}“ wurde durch {how} als „{label}“ verstanden.</translation>
    </message>
    <message>
        <source>Language: {language}. Confidence: {confidence}.</source>
        <translation>Sprache: {language}. Konfidenz: {confidence}.</translation>
    </message>
    <message>
        <source>Read with the spelling &apos;{spelling}&apos;.</source>
        <translation>In der Schreibweise „{spelling}“ gelesen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Meinten Sie</translation>
    </message>
    <message>
        <source>It may also mean: {others}. Click here to choose.</source>
        <translation>Es kann auch bedeuten: {others}. Hier klicken, um zu wählen.</translation>
    </message>
    <message>
        <source>Your ontology</source>
        <translation>Ihre Ontologie</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; always means &apos;{label}&apos;…</source>
        <translation>„{prompt}“ bedeutet immer „{label}“…</translation>
    </message>
    <message>
        <source>Define &apos;{prompt}&apos;…</source>
        <translation>„{prompt}“ definieren…</translation>
    </message>
    <message>
        <source>waiting for packages</source>
        <translation>wartet auf Pakete</translation>
    </message>
    <message>
        <source>It is left out of the run. Click here to run it all the same.</source>
        <translation>Es bleibt aus dem Lauf heraus. Klicken Sie hier, um es trotzdem zu rechnen.</translation>
    </message>
    <message>
        <source>Run &apos;{prompt}&apos; all the same</source>
        <translation>&apos;{prompt}&apos; trotzdem rechnen</translation>
    </message>
</context>
<context>
    <name>OntologyDialog</name>
    <message>
        <source>Save the ontology</source>
        <translation>Ontologie speichern</translation>
    </message>
    <message>
        <source>Export the ontology</source>
        <translation>Ontologie exportieren</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Geschrieben nach {file}.</translation>
    </message>
    <message>
        <source>Replace what stands here by the content of a file?</source>
        <translation>Was hier steht, durch den Inhalt einer Datei ersetzen?</translation>
    </message>
    <message>
        <source>Import an ontology</source>
        <translation>Ontologie importieren</translation>
    </message>
    <message>
        <source>Spectra of the material</source>
        <translation>Spektren des Materials</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>Schließen, ohne die Änderungen zu speichern?</translation>
    </message>
    <message>
        <source>Not kept from the file: {notes}.</source>
        <translation>Aus der Datei nicht übernommen: {notes}.</translation>
    </message>
    <message>
        <source>The file {file} exists already. Replace it?</source>
        <translation>Die Datei {file} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontologien (*.csv *.json *.ttl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>CLIP Unmix: ontology {name}</source>
        <translation>CLIP Unmix: Ontologie {name}</translation>
    </message>
    <message>
        <source>Names of materials as you or a community use them; prompts are read with them first. A name stands for a concept of the lexicon or for a new material, which needs a wider concept or a definition. Title, licence, authors and access note are written into the record of every run.</source>
        <translation>Namen von Materialien, wie Sie oder eine Gemeinschaft sie verwenden; Eingaben werden zuerst mit ihnen gelesen. Ein Name steht für einen Begriff des Lexikons oder für ein neues Material, das einen Oberbegriff oder eine Definition braucht. Titel, Lizenz, Autoren und Zugangshinweis werden in das Protokoll jedes Laufs geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>A&amp;utoren</translation>
    </message>
    <message>
        <source>The people or communities that the names are from, one on each line</source>
        <translation>Die Menschen oder Gemeinschaften, von denen die Namen stammen, in jeder Zeile einer</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Under which the names may be used and passed on; any words of your own will do</source>
        <translation>Unter der die Namen verwendet und weitergegeben werden dürfen; auch eigene Worte sind möglich</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Code of the language of names that tell none, such as sw or qu; empty for every language</source>
        <translation>Code der Sprache von Namen, die keine nennen, etwa sw oder qu; leer für jede Sprache</translation>
    </message>
    <message>
        <source>A&amp;ccess note</source>
        <translation>Zu&amp;gangshinweis</translation>
    </message>
    <message>
        <source>What its people ask for beyond the licence: consent, seasons, Traditional Knowledge and Biocultural labels. It is handed on with the results; it cannot be enforced.</source>
        <translation>Was die Menschen über die Lizenz hinaus erbitten: Einwilligung, Jahreszeiten, Traditional-Knowledge- und Biocultural-Labels. Er wird mit den Ergebnissen weitergegeben; durchsetzen lässt er sich nicht.</translation>
    </message>
    <message>
        <source>Names and what they are</source>
        <translation>Namen und was sie sind</translation>
    </message>
    <message>
        <source>&amp;Add name</source>
        <translation>&amp;Name hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add &amp;spectra…</source>
        <translation>&amp;Spektren hinzufügen…</translation>
    </message>
    <message>
        <source>Measured spectra of the selected material from a table (CSV): a column of wavelengths, one column of reflectance for each spectrum. Spectra of labelled pixels are added with the command: material add --scene --samples.</source>
        <translation>Gemessene Spektren des gewählten Materials aus einer Tabelle (CSV): eine Spalte mit Wellenlängen, eine Spalte Reflexionsgrad für jedes Spektrum. Spektren beschrifteter Pixel fügt der Befehl hinzu: material add --scene --samples.</translation>
    </message>
    <message>
        <source>Remo&amp;ve spectra</source>
        <translation>Spektren entfe&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Begin with what a CSV, JSON or SKOS Turtle file holds; the file stays as it is</source>
        <translation>Mit dem beginnen, was eine Datei in CSV, JSON oder SKOS Turtle enthält; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Write a copy as CSV, JSON or SKOS Turtle</source>
        <translation>Eine Kopie als CSV, JSON oder SKOS Turtle schreiben</translation>
    </message>
    <message>
        <source>Sav&amp;e and use</source>
        <translation>Speichern und ver&amp;wenden</translation>
    </message>
    <message>
        <source>Save the ontology and read the prompts with it</source>
        <translation>Die Ontologie speichern und die Eingaben mit ihr lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>OntologyTable</name>
    <message>
        <source>&quot;{name}&quot; has no meaning yet: choose a concept for it, or remove its row.</source>
        <translation>„{name}“ hat noch keine Bedeutung: Wählen Sie einen Begriff dafür oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people say and write it</source>
        <translation>Wie die Leute ihn sagen und schreiben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A code such as sw or qu; empty for every language</source>
        <translation>Ein Code wie sw oder qu; leer für jede Sprache</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>A concept in any language, or the English name of a new material</source>
        <translation>Ein Begriff in beliebiger Sprache oder der englische Name eines neuen Materials</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>Art von</translation>
    </message>
    <message>
        <source>For a new material: the wider concept</source>
        <translation>Für ein neues Material: der Oberbegriff</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ähnelt</translation>
    </message>
    <message>
        <source>For a new material: a concept that it resembles without being a kind of it</source>
        <translation>Für ein neues Material: ein Begriff, dem es ähnelt, ohne eine Art davon zu sein</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>For a new material: a few English words that describe it</source>
        <translation>Für ein neues Material: ein paar englische Wörter, die es beschreiben</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spektren</translation>
    </message>
    <message>
        <source>How many measured spectra it has</source>
        <translation>Wie viele gemessene Spektren es hat</translation>
    </message>
    <message>
        <source>{material} (new)</source>
        <translation>{material} (neu)</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no concept: choose one that is offered, or add it as a material of its own first.</source>
        <translation>„{name}“ ist kein Begriff: Wählen Sie einen angebotenen oder fügen Sie es zuerst als eigenes Material hinzu.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {concepts}: choose one of these.</source>
        <translation>„{name}“ kann {concepts} bedeuten: Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; as a new material</source>
        <translation>„{name}“ als neues Material</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>finding endmembers and abundances</source>
        <translation>Endmember und Abundanzen bestimmen</translation>
    </message>
    <message>
        <source>reading scenes and writing maps</source>
        <translation>Szenen lesen und Karten schreiben</translation>
    </message>
    <message>
        <source>reading the models&apos; weights</source>
        <translation>Gewichte der Modelle lesen</translation>
    </message>
    <message>
        <source>correcting spelling</source>
        <translation>Schreibfehler berichtigen</translation>
    </message>
    <message>
        <source>words outside the lexicon</source>
        <translation>Wörter außerhalb des Lexikons</translation>
    </message>
    <message>
        <source>progress on the command line</source>
        <translation>Fortschritt auf der Kommandozeile</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile is full: free about 2 GB and try again.</source>
        <translation>Der Datenträger Ihres QGIS-Profils ist voll: Geben Sie etwa 2 GB frei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation&apos;s root certificate.</source>
        <translation>Python kennt das Zertifikat nicht: Setzen Sie die Variable PIP_CERT auf die Datei des Stammzertifikats Ihrer Organisation.</translation>
    </message>
    <message>
        <source>PyPI could not be reached: check the connection, or enter your organisation&apos;s proxy in QGIS (Settings, Options, Network).</source>
        <translation>PyPI war nicht erreichbar: Prüfen Sie die Verbindung oder tragen Sie den Proxy Ihrer Organisation in QGIS ein (Einstellungen, Optionen, Netzwerk).</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network).</source>
        <translation>pip kann keinen SOCKS-Proxy verwenden: Tragen Sie in QGIS einen HTTP-Proxy ein (Einstellungen, Optionen, Netzwerk).</translation>
    </message>
    <message>
        <source>This Python has no pip: install it with your system&apos;s package manager (Debian and Ubuntu: sudo apt install python3-pip).</source>
        <translation>Dieses Python hat kein pip: Installieren Sie es mit der Paketverwaltung Ihres Systems (Debian und Ubuntu: sudo apt install python3-pip).</translation>
    </message>
    <message>
        <source>A file could not be written: check that your QGIS profile is yours and writable.</source>
        <translation>Eine Datei konnte nicht geschrieben werden: Prüfen Sie, ob Ihr QGIS-Profil Ihnen gehört und beschreibbar ist.</translation>
    </message>
    <message>
        <source>No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your system.</source>
        <translation>Kein Build eines Pakets passt zu diesem Python und seinem NumPy: Aktualisieren Sie QGIS oder installieren Sie die Pakete über Ihr System.</translation>
    </message>
    <message>
        <source>Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and restart the computer.</source>
        <translation>Windows konnte torch nicht laden: Installieren Sie Microsoft Visual C++ Redistributable 2015-2022 (x64) und starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin&apos;s tracker.</source>
        <translation>Ein Paket verträgt sich nicht mit denen von QGIS, daher wurde nichts behalten: Senden Sie den Bericht an den Tracker der Erweiterung.</translation>
    </message>
    <message>
        <source>The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt: Prüfen Sie ihn samt Benutzernamen in QGIS (Einstellungen, Optionen, Netzwerk).</translation>
    </message>
    <message>
        <source>Copy the report and send it to the plugin&apos;s tracker.</source>
        <translation>Kopieren Sie den Bericht und senden Sie ihn an den Tracker der Erweiterung.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one this version of CLIP Unmix was tried with, so nothing was installed: try again, and if it happens again, take a newer version of the plugin.</source>
        <translation>Ein heruntergeladenes Paket ist nicht das, mit dem diese Fassung von CLIP Unmix erprobt wurde; daher wurde nichts installiert: Versuchen Sie es noch einmal und nehmen Sie, wenn es wieder geschieht, eine neuere Fassung der Erweiterung.</translation>
    </message>
    <message>
        <source>CLIP Unmix has no list of checked packages for Python {python} on {platform}: install {names} with your system or with pip, and restart QGIS.</source>
        <translation>CLIP Unmix hat für Python {python} auf {platform} keine Liste geprüfter Pakete: Installieren Sie {names} mit Ihrem System oder mit pip und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Another QGIS is installing the packages into this profile: wait until it has finished.</source>
        <translation>Ein anderes QGIS installiert die Pakete gerade in dieses Profil: Warten Sie, bis es fertig ist.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>{material} (similarity)</source>
        <translation>{material} (Ähnlichkeit)</translation>
    </message>
    <message>
        <source>Other materials</source>
        <translation>Andere Materialien</translation>
    </message>
    <message>
        <source>Residual (RMSE)</source>
        <translation>Residuum (RMSE)</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened; run the unmixing again.</source>
        <translation>Das Ergebnis {path} lässt sich nicht öffnen; entmischen Sie noch einmal.</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0&#xa0;%</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Composite: {red}, {green}, {blue}</source>
        <translation>Komposit: {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>share of the pixel&apos;s area, with shade taken as none of the materials</source>
        <translation>Anteil an der Pixelfläche, wobei Schatten zu keinem der Materialien zählt</translation>
    </message>
    <message>
        <source>share of what is lit in the pixel (shade-normalised)</source>
        <translation>Anteil am Beleuchteten im Pixel (schattennormiert)</translation>
    </message>
    <message>
        <source>Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}</source>
        <translation>Abundanz von {material} in {scene}: {share}, von 0 bis 1. Mittel der Szene: {mean}. {understood}</translation>
    </message>
    <message>
        <source>Similarity of each pixel&apos;s spectrum in {scene} to the words &apos;{material}&apos;: their embeddings&apos; cosine, no share. {understood}</source>
        <translation>Ähnlichkeit des Spektrums jedes Pixels in {scene} mit den Worten „{material}“: Kosinus ihrer Einbettungen, kein Anteil. {understood}</translation>
    </message>
    <message>
        <source>Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. Mean over the scene: {mean}.</source>
        <translation>Anteil jedes Pixels von {scene}, der zu keinem der genannten Materialien gehört, von 0 bis 1. Mittel der Szene: {mean}.</translation>
    </message>
    <message>
        <source>Root mean square difference, in reflectance, between each pixel&apos;s spectrum in {scene} and its reconstruction from the endmembers. High values mean that a material is missing.</source>
        <translation>Quadratisches Mittel der Abweichung, in Reflexionsgrad, zwischen dem Spektrum jedes Pixels in {scene} und seiner Rekonstruktion aus den Endmembern. Hohe Werte bedeuten, dass ein Material fehlt.</translation>
    </message>
    <message>
        <source>The three most abundant materials of {scene}, one in each of red, green and blue; full colour is an abundance of 1.</source>
        <translation>Die drei häufigsten Materialien von {scene}, je eines in Rot, Grün und Blau; volle Farbe ist eine Abundanz von 1.</translation>
    </message>
    <message>
        <source>the ontology</source>
        <translation>die Ontologie</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>das Lexikon</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>den Textencoder</translation>
    </message>
    <message>
        <source>The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).</source>
        <translation>Die Eingabe wurde durch {how} als {concept} verstanden (Sprache: {language}; Konfidenz: {confidence}).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{layer}, {scene}</source>
        <translation>{layer}, {scene}</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Derived from {scene}; the rights in that scene apply.</source>
        <translation>Abgeleitet von {scene}; es gelten die Rechte an dieser Szene.</translation>
    </message>
    <message>
        <source>Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}</source>
        <translation>Eingabe: {path}, SHA-256 {sha256}, {bands} Bänder, Wellenlängen aus {origin}</translation>
    </message>
    <message>
        <source>Weights: {name} {version}, SHA-256 {sha256}</source>
        <translation>Gewichte: {name} {version}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Unmixed by CLIP Unmix {version}, started {started}, finished {finished}</source>
        <translation>Entmischt mit CLIP Unmix {version}, Beginn {started}, Ende {finished}</translation>
    </message>
    <message>
        <source>Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained</source>
        <translation>Mittlerer RMSE der Rekonstruktion {rmse}; {share} der Pixel unerklärt</translation>
    </message>
    <message>
        <source>To make the same files again: {command}</source>
        <translation>So entstehen dieselben Dateien noch einmal: {command}</translation>
    </message>
    <message>
        <source>{material} (uncertainty)</source>
        <translation>{material} (Unsicherheit)</translation>
    </message>
    <message>
        <source>Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true share with a probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}.</source>
        <translation>Unsicherheit der Abundanz von {material} in {scene}: die Hälfte des Intervalls um sie, das den wahren Anteil mit einer Wahrscheinlichkeit von 90 % enthält, ermittelt an simulierten Szenen. Mittel der Szene: {mean}.</translation>
    </message>
    <message>
        <source>The composite {path} cannot be written; the maps themselves are complete.</source>
        <translation>Das Komposit {path} lässt sich nicht schreiben; die Karten selbst sind vollständig.</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>{bands} Bänder, {first}-{last} nm, {columns} × {rows} Pixel</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the prompts</source>
        <translation>Materialien werden gedeutet</translation>
    </message>
    <message>
        <source>Opening the scene</source>
        <translation>Szene wird geöffnet</translation>
    </message>
    <message>
        <source>Reading the whole scene for its SHA-256</source>
        <translation>Ganze Szene wird für ihre SHA-256 gelesen</translation>
    </message>
    <message>
        <source>Taking a sample of the scene</source>
        <translation>Stichprobe der Szene wird gezogen</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Finding the endmembers</source>
        <translation>Endmember werden bestimmt</translation>
    </message>
    <message>
        <source>Unmixing</source>
        <translation>Entmischung läuft</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Pyramiden werden erstellt</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>Herkunftsnachweis wird geschrieben</translation>
    </message>
    <message>
        <source>Moving the results into place</source>
        <translation>Ergebnisse werden abgelegt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Learning from the samples</source>
        <translation>Lernen aus den Stichproben</translation>
    </message>
    <message>
        <source>Comparing the scene with all materials</source>
        <translation>Szene mit allen Materialien vergleichen</translation>
    </message>
    <message>
        <source>Drawing the previews</source>
        <translation>Vorschaubilder zeichnen</translation>
    </message>
    <message>
        <source>Writing the program</source>
        <translation>Programm wird geschrieben</translation>
    </message>
    <message>
        <source>Comparing its maps with ours</source>
        <translation>Seine Karten werden mit unseren verglichen</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>Textencoder wird geladen</translation>
    </message>
    <message>
        <source>Embedding the phrases</source>
        <translation>Wendungen werden eingebettet</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggestions for {scene}</source>
        <translation>Vorschläge für {scene}</translation>
    </message>
    <message>
        <source>How likely the name is, in the part of the scene that looks most like it</source>
        <translation>Wie wahrscheinlich der Name ist, in dem Teil der Szene, der ihm am ähnlichsten sieht</translation>
    </message>
    <message>
        <source>How much of the scene looks more like it than like the others in this list</source>
        <translation>Wie viel der Szene ihm ähnlicher sieht als den anderen in dieser Liste</translation>
    </message>
    <message>
        <source>Add ticked</source>
        <translation>Angehakte übernehmen</translation>
    </message>
    <message>
        <source>Looking for materials in {scene}</source>
        <translation>Suche nach Materialien in {scene}</translation>
    </message>
    <message>
        <source>The scene lies at latitude {latitude}, longitude {longitude}; what is hardly found there stands further down.</source>
        <translation>Die Szene liegt bei {latitude} Breite, {longitude} Länge; was dort kaum vorkommt, steht weiter unten.</translation>
    </message>
    <message>
        <source>{times} times as likely as {rival}</source>
        <translation>{times}-mal so wahrscheinlich wie {rival}</translation>
    </message>
    <message>
        <source>hard to tell from {rival}</source>
        <translation>kaum von {rival} zu unterscheiden</translation>
    </message>
    <message>
        <source>{rival} is likelier there</source>
        <translation>{rival} ist dort wahrscheinlicher</translation>
    </message>
    <message>
        <source>most like {names}</source>
        <translation>am ähnlichsten: {names}</translation>
    </message>
    <message>
        <source>spectrum {degrees}° from a typical one</source>
        <translation>Spektrum {degrees}° von einem typischen entfernt</translation>
    </message>
    <message>
        <source>unlikely at this place: {reason}</source>
        <translation>an diesem Ort unwahrscheinlich: {reason}</translation>
    </message>
    <message>
        <source>What the scene seems to hold, judged by its spectra alone. Tick what you accept; the maps are bright where the scene is most like a material.</source>
        <translation>Was die Szene zu enthalten scheint, allein nach ihren Spektren. Haken Sie an, was Sie annehmen; die Karten sind hell, wo die Szene einem Material am ähnlichsten ist.</translation>
    </message>
    <message>
        <source>Suggested materials</source>
        <translation>Vorgeschlagene Materialien</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Anhaltspunkte</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>noch etwa {count} s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>noch etwa {count} min</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>noch etwa {count} h</translation>
    </message>
</context>
<context>
    <name>UnmixAlgorithm</name>
    <message>
        <source>Unmix by material names</source>
        <translation>Nach Materialnamen entmischen</translation>
    </message>
    <message>
        <source>unmixing,endmember,abundance,hyperspectral,multispectral,spectral,fraction,material,CLIP</source>
        <translation>Entmischung,Endmember,Abundanz,hyperspektral,multispektral,spektral,Anteil,Material,CLIP</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Materials, one a line or separated by ;</source>
        <translation>Materialien, eines je Zeile oder durch ; getrennt</translation>
    </message>
    <message>
        <source>Illumination</source>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <source>Sensor (where the raster has no wavelengths)</source>
        <translation>Sensor (wenn das Raster keine Wellenlängen hat)</translation>
    </message>
    <message>
        <source>File of wavelengths (where the raster has none)</source>
        <translation>Datei mit Wellenlängen (wenn das Raster keine hat)</translation>
    </message>
    <message>
        <source>Ontology: your own names of materials</source>
        <translation>Ontologie: eigene Namen von Materialien</translation>
    </message>
    <message>
        <source>Samples: labelled points or polygons</source>
        <translation>Stichproben: Punkte oder Polygone mit Klassen</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Textencoder</translation>
    </message>
    <message>
        <source>Language that decides between meanings (a code such as de)</source>
        <translation>Sprache, die zwischen Bedeutungen entscheidet (ein Kürzel wie de)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Recheneinheit</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Früheren Lauf im Ordner ersetzen</translation>
    </message>
    <message>
        <source>Add the abundance maps to the project</source>
        <translation>Abundanzkarten dem Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>Abundanzkarten</translation>
    </message>
    <message>
        <source>These Python packages are missing: {packages}; open the CLIP Unmix panel in QGIS, which installs them.</source>
        <translation>Diese Python-Pakete fehlen: {packages}; öffnen Sie in QGIS das Bedienfeld CLIP Unmix, das sie installiert.</translation>
    </message>
    <message>
        <source>No material is named; type at least one.</source>
        <translation>Es ist kein Material genannt; geben Sie mindestens eines ein.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{prompt}: {label} (language: {language}, by {how})</source>
        <translation>{prompt}: {label} (Sprache: {language}, durch {how})</translation>
    </message>
    <message>
        <source>Mean abundance of {prompt}: {mean}</source>
        <translation>Mittlere Abundanz von {prompt}: {mean}</translation>
    </message>
    <message>
        <source>Adapter: what was learnt from another scene&apos;s samples</source>
        <translation>Adapter: was aus Stichproben einer anderen Szene gelernt wurde</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adapter (*.safetensors)</translation>
    </message>
    <message>
        <source>Save adapter to (needs samples)</source>
        <translation>Adapter speichern unter (braucht Stichproben)</translation>
    </message>
    <message>
        <source>Abundance, uncertainty and similarity maps of the materials you name, in any language.</source>
        <translation>Abundanz-, Unsicherheits- und Ähnlichkeitskarten der Materialien, die Sie nennen, in jeder Sprache.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how much of each pixel of a hyperspectral or multispectral raster is what. Name the materials in your own words and language; no spectral library and no training areas are needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materials&lt;/b&gt;: one a line, or separated by semicolons, e.g. &lt;i&gt;tree; suelo desnudo; 水; tarmac&lt;/i&gt;. Name everything that covers much of the scene; what you leave out appears as other materials and in the residual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illumination&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; gives shares of what is lit in the pixel, &lt;i&gt;area&lt;/i&gt; shares of its surface with shade set apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; or &lt;b&gt;wavelengths&lt;/b&gt; are needed only where the raster does not say its wavelengths itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples&lt;/b&gt;: a few points or polygons of known material. What they teach is kept only if it proves better on samples held out; it can be saved as an adapter for other scenes.&lt;/p&gt;&lt;p&gt;The folder then holds an abundance map (0 to 1), an uncertainty map (the true share lies within the abundance plus or minus this value with a probability of 90 %) and a similarity map for each material, the share of other materials, the residual (RMSE in reflectance), the endmember spectra, and provenance.json, which tells how each word was understood and how to make the same files again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sagt, wie viel von jedem Pixel eines hyper- oder multispektralen Rasters was ist. Nennen Sie die Materialien mit Ihren eigenen Worten in Ihrer Sprache; Spektralbibliothek und Trainingsgebiete sind nicht nötig.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materialien&lt;/b&gt;: eines je Zeile oder durch Semikolon getrennt, z. B. &lt;i&gt;Baum; suelo desnudo; 水; Asphalt&lt;/i&gt;. Nennen Sie alles, was einen größeren Teil der Szene bedeckt; was Sie auslassen, erscheint unter den anderen Materialien und im Residuum.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Beleuchtung&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; ergibt Anteile am Beleuchteten im Pixel, &lt;i&gt;area&lt;/i&gt; Anteile an seiner Fläche, wobei Schatten gesondert bleibt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; oder &lt;b&gt;Wellenlängen&lt;/b&gt; sind nur nötig, wenn das Raster seine Wellenlängen nicht selbst angibt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stichproben&lt;/b&gt;: einige Punkte oder Polygone aus bekanntem Material. Was sie lehren, wird nur behalten, wenn es sich an zurückgehaltenen Stichproben als besser erweist; es lässt sich als Adapter für andere Szenen speichern.&lt;/p&gt;&lt;p&gt;Der Ordner enthält danach je Material eine Abundanzkarte (0 bis 1), eine Unsicherheitskarte (der wahre Anteil weicht mit einer Wahrscheinlichkeit von 90 % um höchstens diesen Wert nach oben oder unten von der Abundanz ab) und eine Ähnlichkeitskarte, den Anteil anderer Materialien, das Residuum (RMSE in Reflexionsgrad), die Spektren der Endmember und provenance.json; darin steht, wie jedes Wort verstanden wurde und wie dieselben Dateien noch einmal entstehen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scale: reflectance = stored × scale + offset (one number, or one a band)</source>
        <translation>Skalierung: Reflexionsgrad = gespeicherter Wert × Skalierung + Versatz (eine Zahl oder eine je Band)</translation>
    </message>
    <message>
        <source>Offset (one number, or one a band)</source>
        <translation>Versatz (eine Zahl oder eine je Band)</translation>
    </message>
    <message>
        <source>Nodata: the stored number of pixels without data</source>
        <translation>Nodata: die gespeicherte Zahl von Pixeln ohne Daten</translation>
    </message>
    <message>
        <source>Use only these bands (such as 1-5,12)</source>
        <translation>Nur diese Bänder verwenden (etwa 1-5,12)</translation>
    </message>
    <message>
        <source>Leave out these bands (such as 1-5,12)</source>
        <translation>Diese Bänder weglassen (etwa 1-5,12)</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Werte annehmen, die wie Strahldichte aussehen</translation>
    </message>
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>[Temporary folder]</source>
        <translation>[Temporärer Ordner]</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>Text (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)</source>
        <translation>Vektordateien (*.gpkg *.geojson *.shp *.fgb);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontologien (*.csv *.json *.ttl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>a share of what is lit</source>
        <translation>Anteil am Beleuchteten</translation>
    </message>
    <message>
        <source>a share of the surface</source>
        <translation>Anteil an der Fläche</translation>
    </message>
    <message>
        <source>as the raster says</source>
        <translation>laut Raster</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>was am schnellsten ist</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>{bands} bands, {columns} × {rows} pixels</source>
        <translation>{bands} Bänder, {columns} × {rows} Pixel</translation>
    </message>
    <message>
        <source>Already in the list: {materials}.</source>
        <translation>Schon in der Liste: {materials}.</translation>
    </message>
    <message>
        <source>Unmixing {scene}</source>
        <translation>{scene} wird entmischt</translation>
    </message>
    <message>
        <source>Unmixing {scene}: {materials}</source>
        <translation>{scene} wird entmischt: {materials}</translation>
    </message>
    <message>
        <source>No material is ticked; type at least one and press Enter.</source>
        <translation>Kein Material ist angehakt; geben Sie mindestens eines ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>The folder {folder} holds an earlier run. Replace it?</source>
        <translation>Der Ordner {folder} enthält einen früheren Lauf. Ersetzen?</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>Diesem Projekt hinzufügen</translation>
    </message>
    <message>
        <source>The run finished after its project was closed.</source>
        <translation>Der Lauf endete, nachdem sein Projekt geschlossen war.</translation>
    </message>
    <message>
        <source>{scene}: {unexplained} of the pixels unexplained.</source>
        <translation>{scene}: {unexplained} der Pixel unerklärt.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was written.</source>
        <translation>Der Lauf wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring: {names}.</source>
        <translation>CLIP Unmix braucht Python-Pakete, die dieses QGIS nicht mitbringt: {names}.</translation>
    </message>
    <message>
        <source>Make an abundance and a similarity map of each material</source>
        <translation>Von jedem Material eine Abundanz- und eine Ähnlichkeitskarte erstellen</translation>
    </message>
    <message>
        <source>Type at least one material first</source>
        <translation>Geben Sie zuerst mindestens ein Material ein</translation>
    </message>
    <message>
        <source>Choose a scene first</source>
        <translation>Wählen Sie zuerst eine Szene</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>{ticked} von {all} angehakt</translation>
    </message>
    <message>
        <source>Mean abundance of {material}: {mean}</source>
        <translation>Mittlere Abundanz von {material}: {mean}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Ergebnisse in {folder}</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>Install the missing Python packages into a private folder of your QGIS profile</source>
        <translation>Die fehlenden Python-Pakete in einen eigenen Ordner Ihres QGIS-Profils installieren</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;Szene</translation>
    </message>
    <message>
        <source>The hyperspectral or multispectral raster to unmix; follows the active layer</source>
        <translation>Das hyper- oder multispektrale Raster, das entmischt wird; folgt dem aktiven Layer</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>&amp;Materialien</translation>
    </message>
    <message>
        <source>tree, suelo desnudo, 水 …</source>
        <translation>Baum, suelo desnudo, 水 …</translation>
    </message>
    <message>
        <source>Type a material in your own words and language and press Enter. Paste several separated by semicolons or lines.</source>
        <translation>Geben Sie ein Material mit Ihren eigenen Worten in Ihrer Sprache ein und drücken Sie die Eingabetaste. Mehrere lassen sich einfügen, durch Semikolon oder Zeilen getrennt.</translation>
    </message>
    <message>
        <source>Material to add</source>
        <translation>Material zum Hinzufügen</translation>
    </message>
    <message>
        <source>Add the material (Enter)</source>
        <translation>Material hinzufügen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Add the material</source>
        <translation>Material hinzufügen</translation>
    </message>
    <message>
        <source>Materials to unmix</source>
        <translation>Zu entmischende Materialien</translation>
    </message>
    <message>
        <source>Edit the material (F2)</source>
        <translation>Material bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Edit the material</source>
        <translation>Material bearbeiten</translation>
    </message>
    <message>
        <source>Remove the selected materials (Delete)</source>
        <translation>Gewählte Materialien entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove the selected materials</source>
        <translation>Gewählte Materialien entfernen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up), or drag</source>
        <translation>Nach oben (Alt+Pfeil auf) oder ziehen</translation>
    </message>
    <message>
        <source>Move the material up</source>
        <translation>Material nach oben</translation>
    </message>
    <message>
        <source>Move down (Alt+Down), or drag</source>
        <translation>Nach unten (Alt+Pfeil ab) oder ziehen</translation>
    </message>
    <message>
        <source>Move the material down</source>
        <translation>Material nach unten</translation>
    </message>
    <message>
        <source>Save &amp;results to</source>
        <translation>&amp;Ergebnisse speichern in</translation>
    </message>
    <message>
        <source>Folder for the maps and the provenance record. Left empty, they go to a temporary folder and are lost when QGIS closes, unless exported.</source>
        <translation>Ordner für die Karten und den Herkunftsnachweis. Bleibt er leer, kommen sie in einen temporären Ordner und gehen beim Schließen von QGIS verloren, wenn sie nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Abundance is</source>
        <translation>Abundanz ist</translation>
    </message>
    <message>
        <source>Whether an abundance is a share of what is lit in the pixel, or of its surface with shade set apart</source>
        <translation>Ob eine Abundanz ein Anteil am Beleuchteten im Pixel ist oder an seiner Fläche, wobei Schatten gesondert bleibt</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Needed only where the raster does not say its wavelengths</source>
        <translation>Nur nötig, wenn das Raster seine Wellenlängen nicht angibt</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Wellenlängen</translation>
    </message>
    <message>
        <source>A text file with the bands&apos; wavelengths, where the raster has none and the sensor is not listed</source>
        <translation>Eine Textdatei mit den Wellenlängen der Bänder, wenn das Raster keine hat und der Sensor nicht in der Liste steht</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Points or polygons of known material in the scene, to learn from (optional)</source>
        <translation>Punkte oder Polygone bekannten Materials in der Szene, aus denen gelernt wird (optional)</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontologie</translation>
    </message>
    <message>
        <source>Your own names of materials: CSV, JSON or SKOS Turtle (optional)</source>
        <translation>Eigene Namen von Materialien: CSV, JSON oder SKOS-Turtle (optional)</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <source>A graphics card is used where there is one that fits, unless you choose otherwise</source>
        <translation>Eine Grafikkarte wird verwendet, wenn eine passende da ist und Sie nichts anderes wählen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start of all that is random: the same seed gives the same maps</source>
        <translation>Ausgangspunkt alles Zufälligen: Derselbe Startwert ergibt dieselben Karten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log of the runs</source>
        <translation>Protokoll der Läufe</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the run; nothing is left behind</source>
        <translation>Den Lauf anhalten; es bleibt nichts zurück</translation>
    </message>
    <message>
        <source>&amp;Unmix layer</source>
        <translation>&amp;Layer entmischen</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adapter (*.safetensors)</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>Was aus den Stichproben einer anderen Szene gelernt wurde (optional)</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>Adapter sichern</translation>
    </message>
    <message>
        <source>Keep what the samples teach, for other scenes (optional; needs samples)</source>
        <translation>Behalten, was die Stichproben lehren, für andere Szenen (optional; braucht Stichproben)</translation>
    </message>
    <message>
        <source>The adapter {file} exists already. Replace it?</source>
        <translation>Den Adapter {file} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Make an ontology of your own names, or edit this one</source>
        <translation>Eine Ontologie Ihrer eigenen Namen anlegen oder diese bearbeiten</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Vorschlagen…</translation>
    </message>
    <message>
        <source>Find out which materials the scene seems to hold, and tick those you accept</source>
        <translation>Herausfinden, welche Materialien die Szene zu enthalten scheint, und die passenden anhaken</translation>
    </message>
    <message>
        <source>Some of the settings kept for this panel cannot be used; defaults stand in for them.</source>
        <translation>Einige der für dieses Bedienfeld gespeicherten Einstellungen sind unbrauchbar; an ihrer Stelle stehen Vorgaben.</translation>
    </message>
    <message>
        <source>Result of the last run</source>
        <translation>Ergebnis des letzten Laufs</translation>
    </message>
    <message>
        <source>Not understood and not run: {prompts}.</source>
        <translation>Nicht verstanden und nicht gerechnet: {prompts}.</translation>
    </message>
    <message>
        <source>{share} of the scene is unnamed: let materials be suggested and add what is missing.</source>
        <translation>{share} der Szene sind unbenannt: Lassen Sie Materialien vorschlagen und ergänzen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>The maps are in {folder} but could not be shown ({error}); the log has the details.</source>
        <translation>Die Karten liegen in {folder}, ließen sich aber nicht anzeigen ({error}); Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Further notes in the panel: {count}.</source>
        <translation>Weitere Hinweise im Bedienfeld: {count}.</translation>
    </message>
    <message>
        <source>A material seems to be missing: let materials be suggested and add it.</source>
        <translation>Ein Material scheint zu fehlen: Lassen Sie Materialien vorschlagen und ergänzen Sie es.</translation>
    </message>
</context>
<context>
    <name>UnmixTask</name>
    <message>
        <source>The run stopped on an unexpected error ({error}); the log has the details.</source>
        <translation>Der Lauf endete mit einem unerwarteten Fehler ({error}); Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>VerifyAlgorithm</name>
    <message>
        <source>Verify a run</source>
        <translation>Einen Lauf prüfen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether the results in a folder are those of their record: every checksum, the record against itself, the maps&apos; tags, shares and means against the record. Where the scene is at hand the run is made again and compared with the files.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sagt, ob die Ergebnisse in einem Ordner die ihres Protokolls sind: jede Prüfsumme, das Protokoll in sich, die Tags, Anteile und Mittelwerte der Karten gegen das Protokoll. Ist die Szene zur Hand, wird der Lauf wiederholt und mit den Dateien verglichen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
        <source>Make the run again where its inputs are at hand</source>
        <translation>Den Lauf wiederholen, wenn seine Eingaben zur Hand sind</translation>
    </message>
    <message>
        <source>Nothing speaks against the run</source>
        <translation>Nichts spricht gegen den Lauf</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
</context>
</TS>
