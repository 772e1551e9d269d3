<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BatchAlgorithm</name>
    <message>
        <source>Unmix many scenes into the same materials</source>
        <translation>Viele Szenen in dieselben Materialien entmischen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Unmixes each scene into a folder of its own and writes a table of all (batch.csv), the footprints of the scenes (batch.gpkg) and a virtual mosaic of the abundances (batch.vrt).&lt;/p&gt;&lt;p&gt;A scene that cannot be read is told in the table and the rest goes on. Started again with the same folder, it keeps what is done and goes on with the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entmischt jede Szene in einen eigenen Ordner und schreibt eine Tabelle über alle (batch.csv), die Umrisse der Szenen (batch.gpkg) und ein virtuelles Mosaik der Abundanzen (batch.vrt).&lt;/p&gt;&lt;p&gt;Eine Szene, die sich nicht lesen lässt, steht in der Tabelle, und die übrigen werden weiter bearbeitet. Mit demselben Ordner neu gestartet, behält es das Fertige und macht mit dem Rest weiter.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>Mosaic of the abundances</source>
        <translation>Mosaik der Abundanzen</translation>
    </message>
    <message>
        <source>Scenes that could not be unmixed</source>
        <translation>Szenen, die sich nicht entmischen ließen</translation>
    </message>
    <message>
        <source>Cancelled; scenes that were done are kept.</source>
        <translation>Abgebrochen; fertige Szenen bleiben erhalten.</translation>
    </message>
    <message>
        <source>No scene is chosen; choose at least one.</source>
        <translation>Es ist keine Szene gewählt; wählen Sie mindestens eine.</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Change between two runs</source>
        <translation>Veränderung zwischen zwei Läufen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes for each material the share of the later run less that of the earlier one, and half of the 90 % interval of that difference; tells the hectares that gained or lost more than it. First it checks that both runs mean the same: words, weights, kind of shares, bands and season.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt für jedes Material den Anteil des späteren Laufs abzüglich des Anteils im früheren sowie die Hälfte des 90-%-Intervalls dieser Differenz; nennt die Hektar, die um mehr als diesen Wert zu- oder abgenommen haben. Zuerst wird geprüft, ob beide Läufe dasselbe meinen: Wörter, Gewichte, Art der Anteile, Bänder und Jahreszeit.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the earlier run</source>
        <translation>Ordner des früheren Laufs</translation>
    </message>
    <message>
        <source>Folder of the later run</source>
        <translation>Ordner des späteren Laufs</translation>
    </message>
    <message>
        <source>Compare runs of other words or weights all the same</source>
        <translation>Läufe mit anderen Wörtern oder Gewichten trotzdem vergleichen</translation>
    </message>
    <message>
        <source>Folder for the maps of change</source>
        <translation>Ordner für die Veränderungskarten</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{material}: {difference} +/- {half_width}; gained {gain} ha, lost {loss} ha.</source>
        <translation>{material}: {difference} +/- {half_width}; Zunahme {gain} ha, Abnahme {loss} ha.</translation>
    </message>
</context>
<context>
    <name>ClassesAlgorithm</name>
    <message>
        <source>Class map of the dominant material</source>
        <translation>Klassenkarte des vorherrschenden Materials</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives each pixel to the material with the largest share; where that is below the threshold the pixel is &lt;i&gt;mixed&lt;/i&gt;. The classes bear the materials&apos; names and colours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ordnet jedes Pixel dem Material mit dem größten Anteil zu; liegt dieser unter dem Schwellenwert, ist das Pixel &lt;i&gt;gemischt&lt;/i&gt;. Die Klassen tragen die Namen und Farben der Materialien.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Least share of the dominant material</source>
        <translation>Mindestanteil des vorherrschenden Materials</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Klassenkarte</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
</context>
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
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Ergebnisse…</translation>
    </message>
    <message>
        <source>A run was ended while its maps were moved into {folder}; they are in order now.</source>
        <translation>Ein Lauf wurde beendet, während seine Karten nach {folder} verschoben wurden; sie sind jetzt in Ordnung.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Läufe dieses Projekts…</translation>
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
    <name>EndmemberMenu</name>
    <message>
        <source>Show endmembers</source>
        <translation>Endmember zeigen</translation>
    </message>
    <message>
        <source>Export endmembers…</source>
        <translation>Endmember exportieren…</translation>
    </message>
    <message>
        <source>the chosen material</source>
        <translation>das gewählte Material</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>Run again with {material} as the pixel looked at ({place})…</source>
        <translation>Mit dem betrachteten Pixel ({place}) als {material} neu rechnen…</translation>
    </message>
    <message>
        <source>Run again with {material} from a library…</source>
        <translation>Mit {material} aus einer Bibliothek neu rechnen…</translation>
    </message>
    <message>
        <source>Spectrum of {material}</source>
        <translation>Spektrum von {material}</translation>
    </message>
    <message>
        <source>Spectra (*.sli *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Spektren (*.sli *.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Which spectrum?</source>
        <translation>Welches Spektrum?</translation>
    </message>
</context>
<context>
    <name>EndmembersAlgorithm</name>
    <message>
        <source>Export endmembers</source>
        <translation>Endmember exportieren</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the endmembers of a run as a spectral library of ENVI (.sli with its .hdr), as a table (.csv) or as a GeoPackage whose spectra the EnMAP-Box reads (.gpkg). Table and GeoPackage also hold how far each may vary, and what its name leads to expect.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt die Endmember eines Laufs als ENVI-Spektralbibliothek (.sli mit ihrer .hdr), als Tabelle (.csv) oder als GeoPackage, dessen Spektren die EnMAP-Box liest (.gpkg). Tabelle und GeoPackage enthalten auch, wie weit jeder variieren kann und was sein Name erwarten lässt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spectral library</source>
        <translation>Spektralbibliothek</translation>
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
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>Das Kopieren wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExportMapsAlgorithm</name>
    <message>
        <source>Export maps in another form</source>
        <translation>Karten in anderer Form exportieren</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the maps of a run into a folder as others want them: a band or a file for each material, GeoTIFF or Cloud Optimized GeoTIFF, shares or whole numbers of 8 or 16 bits with the scale and offset by which programs read them as shares, in another CRS, extent or resolution.&lt;/p&gt;&lt;p&gt;Beside them, where that is asked, a style for QGIS (.qml) and for other programs (.sld), and a STAC item that says where and when the maps are of, what their bands are and what made them. It needs the Python package pystac.&lt;/p&gt;&lt;p&gt;All files appear together or not at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt die Karten eines Laufs so in einen Ordner, wie andere sie brauchen: ein Band oder eine Datei je Material, GeoTIFF oder Cloud Optimized GeoTIFF, Anteile oder ganze Zahlen mit 8 oder 16 Bit samt der Skalierung und dem Versatz, mit denen Programme sie als Anteile lesen, in anderem CRS, Ausschnitt oder anderer Auflösung.&lt;/p&gt;&lt;p&gt;Daneben, wo das verlangt wird, einen Stil für QGIS (.qml) und für andere Programme (.sld) sowie ein STAC-Item, das sagt, von wo und wann die Karten sind, was ihre Bänder sind und woraus sie entstanden. Es braucht das Python-Paket pystac.&lt;/p&gt;&lt;p&gt;Alle Dateien erscheinen zusammen oder gar nicht.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>A file for each material (else a band)</source>
        <translation>Eine Datei je Material (sonst ein Band)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Cloud Optimized GeoTIFF</source>
        <translation>Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>Another CRS</source>
        <translation>Anderes CRS</translation>
    </message>
    <message>
        <source>Only this extent</source>
        <translation>Nur dieser Ausschnitt</translation>
    </message>
    <message>
        <source>Size of the pixels, in the CRS&apos;s unit</source>
        <translation>Größe der Pixel, in der Einheit des CRS</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Resampling</translation>
    </message>
    <message>
        <source>Styles beside the maps (.qml and .sld)</source>
        <translation>Stile neben den Karten (.qml und .sld)</translation>
    </message>
    <message>
        <source>STAC item (needs pystac)</source>
        <translation>STAC-Item (braucht pystac)</translation>
    </message>
    <message>
        <source>Date of the scene for the STAC item, where its name has none (2024-06-01)</source>
        <translation>Datum der Szene für das STAC-Item, wenn ihr Name keines enthält (2024-06-01)</translation>
    </message>
    <message>
        <source>Replace an earlier export in the folder</source>
        <translation>Früheren Export im Ordner ersetzen</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Ordner des Exports</translation>
    </message>
    <message>
        <source>Exported maps</source>
        <translation>Exportierte Karten</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>What it does</source>
        <translation>Was die Erweiterung tut</translation>
    </message>
    <message>
        <source>It tells how much of each pixel is what: for every material you name it makes a map of its share (abundance) from 0 to 1, how sure that is, and how similar each pixel is to the words.</source>
        <translation>Sie sagt, wie viel von jedem Pixel was ist: Für jedes genannte Material erstellt sie eine Karte seines Anteils (Abundanz) von 0 bis 1, wie sicher dieser ist und wie ähnlich jedes Pixel den Worten ist.</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>Die Szene</translation>
    </message>
    <message>
        <source>A hyperspectral or multispectral raster in reflectance. Where it does not tell its wavelengths, choose the sensor or a file with them under Options.</source>
        <translation>Ein hyper- oder multispektrales Raster in Reflexionsgrad. Gibt es seine Wellenlängen nicht an, wählen Sie unter Optionen den Sensor oder eine Datei mit den Wellenlängen.</translation>
    </message>
    <message>
        <source>The materials</source>
        <translation>Die Materialien</translation>
    </message>
    <message>
        <source>Type them in your own words and language, one after the other, or paste a list. Name everything that covers much of the scene; what you leave out appears as other materials. What was not understood is marked and left out. A click on the coloured square changes the colour of the map.</source>
        <translation>Geben Sie sie mit Ihren eigenen Worten in Ihrer Sprache nacheinander ein, oder fügen Sie eine Liste ein. Nennen Sie alles, was einen größeren Teil der Szene bedeckt; was Sie auslassen, erscheint unter den anderen Materialien. Was nicht verstanden wurde, ist markiert und wird ausgelassen. Ein Klick auf das farbige Quadrat ändert die Farbe der Karte.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>A group of layers at the top of the layer tree, in a folder of its own beside the project. The message tells what share of the scene is unnamed or unexplained. The record, provenance.json, tells how every word was understood and how to make the same maps again.</source>
        <translation>Eine Layergruppe ganz oben im Layerbaum, in einem eigenen Ordner neben dem Projekt. Die Meldung sagt, welcher Anteil der Szene unbenannt oder unerklärt ist. Der Herkunftsnachweis, provenance.json, sagt, wie jedes Wort verstanden wurde und wie dieselben Karten noch einmal entstehen.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Wie weit man ihm trauen kann</translation>
    </message>
    <message>
        <source>Shares are estimates: show the uncertainty maps before you draw a conclusion, and check materials with similar spectra on the ground. A few labelled samples can make the maps better; they are used only where they do.</source>
        <translation>Anteile sind Schätzungen: Sehen Sie sich die Unsicherheitskarten an, bevor Sie Schlüsse ziehen, und prüfen Sie Materialien mit ähnlichen Spektren im Gelände. Einige beschriftete Stichproben können die Karten verbessern; sie werden nur dort verwendet, wo sie das tun.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Only the Python packages that are missing are downloaded, when you ask for it.</source>
        <translation>Nichts verlässt diesen Rechner. Nur fehlende Python-Pakete werden heruntergeladen, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>CLIP Unmix: help</source>
        <translation>CLIP Unmix: Hilfe</translation>
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
    <name>KeptRuns</name>
    <message>
        <source>Unmix like {scene}</source>
        <translation>Entmischen wie {scene}</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>{file} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The run was made with {options}, which the panel does not take over; its command line does.</source>
        <translation>Der Lauf wurde mit {options} gerechnet, was das Bedienfeld nicht übernimmt; seine Befehlszeile tut es.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Läufe dieses Projekts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Show its maps</source>
        <translation>Seine Karten zeigen</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Ergebnisse…</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>Mit Änderungen wiederholen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Copy for qgis_process</source>
        <translation>Für qgis_process kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Save as model…</source>
        <translation>Als Modell speichern…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Delete with its files…</source>
        <translation>Mit seinen Dateien löschen…</translation>
    </message>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Dieses Projekt enthält keinen Lauf von CLIP Unmix; entmischen Sie zuerst einen Layer.</translation>
    </message>
    <message>
        <source>The files are no longer there; bring them back, or take the run off the list.</source>
        <translation>Die Dateien sind nicht mehr da; holen Sie sie zurück oder nehmen Sie den Lauf von der Liste.</translation>
    </message>
    <message>
        <source>The run is in the panel: change what you like there and unmix.</source>
        <translation>Der Lauf steht im Bedienfeld: Ändern Sie dort, was Sie möchten, und entmischen Sie.</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Save as model</source>
        <translation>Als Modell speichern</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>Modelle (*.model3)</translation>
    </message>
    <message>
        <source>The model is in {file}.</source>
        <translation>Das Modell steht in {file}.</translation>
    </message>
    <message>
        <source>Delete {count} files of this run in {folder}? This cannot be undone.</source>
        <translation>{count} Dateien dieses Laufs in {folder} löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{count} Dateien in {folder} sind in Gebrauch und bleiben.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Läufe dieses Projekts…</translation>
    </message>
    <message>
        <source>Unmix many scenes into these materials…</source>
        <translation>Viele Szenen in diese Materialien entmischen…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Label…</source>
        <translation>Beschriften…</translation>
    </message>
    <message>
        <source>Label places on the map or take a layer of labels, and see what they teach</source>
        <translation>Beschriften Sie Orte auf der Karte oder nehmen Sie einen Layer mit Beschriftungen, und sehen Sie, was sie lehren</translation>
    </message>
    <message>
        <source>Labels of the scene</source>
        <translation>Beschriftungen der Szene</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Auf die Karte klicken</translation>
    </message>
    <message>
        <source>Each click says that the pixel there is this material</source>
        <translation>Jeder Klick sagt, dass das Pixel dort dieses Material ist</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Dies ist</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>See what the labels would teach; no map is made</source>
        <translation>Sehen, was die Beschriftungen lehren würden; es entsteht keine Karte</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Let the next runs learn from these labels</source>
        <translation>Die nächsten Läufe aus diesen Beschriftungen lernen lassen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>measured shares: a field a material</source>
        <translation>gemessene Anteile: ein Feld je Material</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons, or click on the map.</source>
        <translation>Wählen Sie einen Layer mit Punkten oder Polygonen oder klicken Sie auf die Karte.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>This field has {count} different values, too many for labels.</source>
        <translation>Dieses Feld hat {count} verschiedene Werte, zu viele für Beschriftungen.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelassen</translation>
    </message>
    <message>
        <source>{count} materials have measured shares.</source>
        <translation>{count} Materialien haben gemessene Anteile.</translation>
    </message>
    <message>
        <source>{used} features are used, {aside} set aside.</source>
        <translation>{used} Objekte werden verwendet, {aside} beiseitegelassen.</translation>
    </message>
    <message>
        <source>Choose a scene and type a material first.</source>
        <translation>Wählen Sie zuerst eine Szene und geben Sie ein Material ein.</translation>
    </message>
    <message>
        <source>Labels of {scene}</source>
        <translation>Beschriftungen von {scene}</translation>
    </message>
    <message>
        <source>Trying labels</source>
        <translation>Beschriftungen werden probiert</translation>
    </message>
    <message>
        <source>Error (RMSE) on what was held out: {zero:.3f} from words alone, {best:.3f} with the labels.</source>
        <translation>Fehler (RMSE) an den zurückgehaltenen Daten: {zero:.3f} aus Wörtern allein, {best:.3f} mit den Beschriftungen.</translation>
    </message>
    <message>
        <source>Pixels or places: {counts}.</source>
        <translation>Pixel oder Orte: {counts}.</translation>
    </message>
    <message>
        <source>A run would not use them: words alone do as well.</source>
        <translation>Ein Lauf würde sie nicht verwenden: Wörter allein leisten ebenso viel.</translation>
    </message>
    <message>
        <source>A run would use the labels.</source>
        <translation>Ein Lauf würde die Beschriftungen verwenden.</translation>
    </message>
    <message>
        <source>No feature of {layer} says what a material is.</source>
        <translation>Kein Objekt von {layer} sagt, was ein Material ist.</translation>
    </message>
    <message>
        <source>The samples cannot be written to {path}.</source>
        <translation>Die Stichproben lassen sich nicht nach {path} schreiben.</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; is found in the scene again.</source>
        <translation>„{prompt}“ wird wieder in der Szene gesucht.</translation>
    </message>
    <message>
        <source>Click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Klicken Sie auf ein Pixel, das „{prompt}“ ist.</translation>
    </message>
    <message>
        <source>That is beside the scene; click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Das liegt neben der Szene; klicken Sie auf ein Pixel, das „{prompt}“ ist.</translation>
    </message>
    <message>
        <source>The next run takes &apos;{prompt}&apos; to be what the pixel in row {row}, column {column} shows.</source>
        <translation>Der nächste Lauf nimmt als „{prompt}“, was das Pixel in Zeile {row}, Spalte {column} zeigt.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Verify this run…</source>
        <translation>Diesen Lauf prüfen…</translation>
    </message>
    <message>
        <source>Show uncertainty maps</source>
        <translation>Unsicherheitskarten zeigen</translation>
    </message>
    <message>
        <source>Show similarity maps</source>
        <translation>Ähnlichkeitskarten zeigen</translation>
    </message>
    <message>
        <source>Results of this run…</source>
        <translation>Ergebnisse dieses Laufs…</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Abundanzen exportieren…</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>Ergebnisse behalten…</translation>
    </message>
    <message>
        <source>Open folder of the results</source>
        <translation>Ergebnisordner öffnen</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>Bericht dieses Laufs…</translation>
    </message>
    <message>
        <source>Export in another form…</source>
        <translation>In anderer Form exportieren…</translation>
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
    <message>
        <source>Fill from a legend</source>
        <translation>Aus einer Legende füllen</translation>
    </message>
    <message>
        <source>The chief material of every class ({count})</source>
        <translation>Das Hauptmaterial jeder Klasse ({count})</translation>
    </message>
    <message>
        <source>Colour of {material}</source>
        <translation>Farbe von {material}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Customary colour</source>
        <translation>Übliche Farbe</translation>
    </message>
    <message>
        <source>Show &apos;{prompt}&apos; on the map…</source>
        <translation>„{prompt}“ auf der Karte zeigen…</translation>
    </message>
    <message>
        <source>No longer from a pixel</source>
        <translation>Nicht mehr aus einem Pixel</translation>
    </message>
    <message>
        <source>Take it from a pixel…</source>
        <translation>Aus einem Pixel nehmen…</translation>
    </message>
</context>
<context>
    <name>NaturalColour</name>
    <message>
        <source>This scene has no bands of red, green and blue light to show it in natural colour.</source>
        <translation>Diese Szene hat keine Bänder für rotes, grünes und blaues Licht, um sie in natürlichen Farben zu zeigen.</translation>
    </message>
    <message>
        <source>This scene cannot be shown in natural colour: QGIS shows other bands of it.</source>
        <translation>Diese Szene lässt sich nicht in natürlichen Farben zeigen: QGIS zeigt andere Bänder von ihr.</translation>
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
    <name>OptionNames</name>
    <message>
        <source>{field} (Processing toolbox)</source>
        <translation>{field} (Werkzeugkiste)</translation>
    </message>
    <message>
        <source>{field} (Correct…)</source>
        <translation>{field} (Korrigieren…)</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Wellenlängen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>Adapter sichern</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontologie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Wolken und Schatten auslassen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Schlechte Bänder</translation>
    </message>
    <message>
        <source>Use only these bands</source>
        <translation>Nur diese Bänder verwenden</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Werte annehmen, die wie Strahldichte aussehen</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Gitter von Produkten in Sensorgeometrie</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Früheren Lauf im Ordner ersetzen</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Textencoder</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{field} (command line)</source>
        <translation>{field} (Befehlszeile)</translation>
    </message>
    <message>
        <source>Endmembers held fixed</source>
        <translation>Festgehaltene Endmember</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>There is no such file; the name may be that of published weights.</source>
        <translation>Eine solche Datei gibt es nicht; der Name kann der von veröffentlichten Gewichten sein.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Die Datei kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[neben dem Projekt]</translation>
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
        <source>as QGIS is set</source>
        <translation>wie in QGIS eingestellt</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>die von QGIS</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Prüfsumme der Datei</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>{free}; a run that needs more is refused before it begins</source>
        <translation>{free}; ein Lauf, der mehr braucht, wird vor dem Beginn abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Freier Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Language of words that several share</source>
        <translation>Sprache für Wörter, die es in mehreren gibt</translation>
    </message>
    <message>
        <source>Text encoder for unknown words</source>
        <translation>Textencoder für unbekannte Wörter</translation>
    </message>
    <message>
        <source>Model files of the plugin</source>
        <translation>Modelldateien der Erweiterung</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. There is one exception: Python packages that are missing are downloaded when you ask for it.</source>
        <translation>Nichts verlässt diesen Rechner. Es gibt eine Ausnahme: Fehlende Python-Pakete werden heruntergeladen, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>was frei ist</translation>
    </message>
    <message>
        <source>A run that needs more is refused before it begins; the maps do not depend on it</source>
        <translation>Ein Lauf, der mehr braucht, wird vor Beginn abgelehnt; die Karten hängen nicht davon ab</translation>
    </message>
    <message>
        <source>Memory of a run at most</source>
        <translation>Höchster Arbeitsspeicher eines Laufs</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Pinned pixels</source>
        <translation>Gemerkte Pixel</translation>
    </message>
    <message>
        <source>Compare pins</source>
        <translation>Gemerkte vergleichen</translation>
    </message>
    <message>
        <source>Plot the spectra of the chosen pins, or of all</source>
        <translation>Die Spektren der gewählten oder aller gemerkten Pixel zeichnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export pins…</source>
        <translation>Gemerkte Pixel exportieren…</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>Gemerktes Pixel {number}</translation>
    </message>
    <message>
        <source>Export pins</source>
        <translation>Gemerkte Pixel exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} pins were written to {file}, their spectra to {spectra}.</source>
        <translation>{count} gemerkte Pixel wurden nach {file} geschrieben, ihre Spektren nach {spectra}.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
</context>
<context>
    <name>PixelsAlgorithm</name>
    <message>
        <source>Look into pixels at points</source>
        <translation>Pixel an Punkten ansehen</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each point: the shares of its pixel with half of their 90 % intervals, what is left unexplained, and the words of the lexicon that its spectrum is nearest to. A second table beside it holds the spectra and the mixtures that the shares make.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Für jeden Punkt: die Anteile seines Pixels mit der Hälfte ihrer 90-%-Intervalle, was unerklärt bleibt, und die Wörter des Lexikons, denen sein Spektrum am ähnlichsten ist. Eine zweite Tabelle daneben enthält die Spektren und die Mischungen, die die Anteile ergeben.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Table of pixels</source>
        <translation>Tabelle der Pixel</translation>
    </message>
    <message>
        <source>Table of spectra</source>
        <translation>Tabelle der Spektren</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>Vorschau wird vorbereitet…</translation>
    </message>
    <message>
        <source>Type a material to preview it.</source>
        <translation>Geben Sie ein Material ein, um eine Vorschau zu sehen.</translation>
    </message>
    <message>
        <source>The preview needs the map in the scene&apos;s own projection, without rotation.</source>
        <translation>Die Vorschau braucht die Karte in der Projektion der Szene, ohne Drehung.</translation>
    </message>
    <message>
        <source>The scene is not in sight; zoom to it to preview it.</source>
        <translation>Die Szene ist nicht zu sehen; zoomen Sie für die Vorschau auf sie.</translation>
    </message>
    <message>
        <source>There is no preview of this ({error}).</source>
        <translation>Hiervon gibt es keine Vorschau ({error}).</translation>
    </message>
    <message>
        <source>A rough preview; the run is more exact.</source>
        <translation>Eine grobe Vorschau; der Lauf ist genauer.</translation>
    </message>
</context>
<context>
    <name>ReportAction</name>
    <message>
        <source>Report as HTML, with a PDF beside it</source>
        <translation>Bericht als HTML, mit einem PDF daneben</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares in each polygon of</source>
        <translation>Hektar in jedem Polygon von</translation>
    </message>
    <message>
        <source>no zones</source>
        <translation>keine Zonen</translation>
    </message>
    <message>
        <source>Compare with the measurements in</source>
        <translation>Mit den Messungen vergleichen in</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>keine Messungen</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} existiert. Ersetzen?</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>The report is in {file}, with a PDF beside it.</source>
        <translation>Der Bericht steht in {file}, mit einem PDF daneben.</translation>
    </message>
</context>
<context>
    <name>ReportAlgorithm</name>
    <message>
        <source>Report of a run</source>
        <translation>Bericht eines Laufs</translation>
    </message>
    <message>
        <source>Measurements to compare with</source>
        <translation>Messungen zum Vergleich</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, shares and hectares with intervals, by zones such as districts too, the endmembers, a comparison with measurements where there are any, the record and how to make the run again.&lt;/p&gt;&lt;p&gt;The PDF, where one is asked for, says the same; QGIS makes it through a print layout.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt eine Seite in der Sprache von QGIS, die nichts weiter neben sich braucht: die Karten mit ihren Legenden, Anteile und Hektar mit Intervallen, auch nach Zonen wie Bezirken, die Endmember, einen Vergleich mit Messungen, wo es welche gibt, den Herkunftsnachweis und wie der Lauf zu wiederholen ist.&lt;/p&gt;&lt;p&gt;Das PDF sagt, wo eines verlangt wird, dasselbe; QGIS erstellt es mit einem Drucklayout.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones, for hectares in each</source>
        <translation>Zonen, für die Hektar in jeder</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>Dasselbe als PDF</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
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
    <name>ResultActions</name>
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
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Keep the results in</source>
        <translation>Ergebnisse behalten in</translation>
    </message>
    <message>
        <source>{folder} lies in the results themselves; choose another folder.</source>
        <translation>{folder} liegt in den Ergebnissen selbst; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The results were copied to {folder}; the layers still show those in {earlier}.</source>
        <translation>Die Ergebnisse wurden nach {folder} kopiert; die Layer zeigen noch die in {earlier}.</translation>
    </message>
    <message>
        <source>Kept in {folder}; save the project, too.</source>
        <translation>Behalten in {folder}; speichern Sie auch das Projekt.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{count} Dateien in {folder} sind in Gebrauch und bleiben.</translation>
    </message>
    <message>
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>{folder} enthält bereits {files}. Ersetzen?</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>Kopieren nach {folder}</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>Das Kopieren wurde abgebrochen; es wurde nichts geschrieben.</translation>
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
        <source>The raster {path} cannot be written; the maps themselves are complete.</source>
        <translation>Das Raster {path} lässt sich nicht schreiben; die Karten selbst sind vollständig.</translation>
    </message>
    <message>
        <source>share of the grains&apos; cross-section, mingled grain by grain</source>
        <translation>Anteil am Querschnitt der Körner, Korn für Korn vermengt</translation>
    </message>
</context>
<context>
    <name>ResultMarks</name>
    <message>
        <source>These maps are in {folder}. Click to keep them elsewhere, such as beside your project.</source>
        <translation>Diese Karten liegen in {folder}. Klicken Sie, um sie anderswo zu behalten, etwa neben Ihrem Projekt.</translation>
    </message>
</context>
<context>
    <name>ResultsAlgorithm</name>
    <message>
        <source>After the run</source>
        <translation>Nach dem Lauf</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>The run could not be read ({error}).</source>
        <translation>Der Lauf ließ sich nicht lesen ({error}).</translation>
    </message>
    <message>
        <source>Results of CLIP Unmix</source>
        <translation>Ergebnisse von CLIP Unmix</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90-%-Intervall</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <source>Shares and hectares of the materials</source>
        <translation>Anteile und Hektar der Materialien</translation>
    </message>
    <message>
        <source>Look into pixels</source>
        <translation>Pixel untersuchen</translation>
    </message>
    <message>
        <source>By zones…</source>
        <translation>Nach Zonen…</translation>
    </message>
    <message>
        <source>Class map…</source>
        <translation>Klassenkarte…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Veränderung…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>Lauf wird gelesen…</translation>
    </message>
    <message>
        <source>Choose a layer of a run to see what it holds.</source>
        <translation>Wählen Sie einen Layer eines Laufs, um zu sehen, was er enthält.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>No data there.</source>
        <translation>Keine Daten dort.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE).</source>
        <translation>Zeile {row}, Spalte {column}: unerklärt {residual} (RMSE).</translation>
    </message>
    <message>
        <source>Endmember</source>
        <translation>Endmember</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Click a material to see how its shares are spread over the scene</source>
        <translation>Klicken Sie auf ein Material, um zu sehen, wie sich seine Anteile über die Szene verteilen</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>What the mixtures leave unexplained, as RMSE in reflectance: the mean of all pixels</source>
        <translation>Was die Mischungen unerklärt lassen, als RMSE im Reflexionsgrad: das Mittel aller Pixel</translation>
    </message>
    <message>
        <source>found in the scene</source>
        <translation>in der Szene gefunden</translation>
    </message>
    <message>
        <source>from samples</source>
        <translation>aus Stichproben</translation>
    </message>
    <message>
        <source>typical spectrum</source>
        <translation>typisches Spektrum</translation>
    </message>
    <message>
        <source>given</source>
        <translation>vorgegeben</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>Als Nächstes: {steps}</translation>
    </message>
    <message>
        <source>Nearest words: {words}.</source>
        <translation>Ähnlichste Wörter: {words}.</translation>
    </message>
    <message>
        <source>Red, green and blue need three materials; this run has fewer.</source>
        <translation>Rot, Grün und Blau brauchen drei Materialien; dieser Lauf hat weniger.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE), the most, {most}, at {centre} nm.</source>
        <translation>Zeile {row}, Spalte {column}: unerklärt {residual} (RMSE), am meisten, {most}, bei {centre} nm.</translation>
    </message>
    <message>
        <source>Click or drag on the map to see a pixel&apos;s spectrum, mixture and shares; the right button pins it</source>
        <translation>Klicken oder ziehen Sie auf der Karte, um Spektrum, Mischung und Anteile eines Pixels zu sehen; die rechte Taste merkt es</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Keep the pixel that is shown, to compare it with others</source>
        <translation>Das gezeigte Pixel merken, um es mit anderen zu vergleichen</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>Endmember</translation>
    </message>
    <message>
        <source>RGB…</source>
        <translation>RGB…</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Nebeneinander…</translation>
    </message>
    <message>
        <source>Validate…</source>
        <translation>Validieren…</translation>
    </message>
    <message>
        <source>Shares and hectares of the cross-section of grains that are mingled in each pixel.</source>
        <translation>Anteile und Hektar am Querschnitt der Körner, die in jedem Pixel vermengt sind.</translation>
    </message>
    <message>
        <source>Run again for side by side…</source>
        <translation>Zum Nebeneinanderstellen neu rechnen…</translation>
    </message>
    <message>
        <source>Shares and hectares of the ground: a shaded pixel counts as dark material.</source>
        <translation>Anteile und Hektar des Bodens: Ein schattiges Pixel zählt als dunkles Material.</translation>
    </message>
    <message>
        <source>Run again for the lit surface…</source>
        <translation>Für die beleuchtete Oberfläche neu rechnen…</translation>
    </message>
    <message>
        <source>Shares and hectares of the lit surface: brightness, shade and slope cancel.</source>
        <translation>Anteile und Hektar der beleuchteten Oberfläche: Helligkeit, Schatten und Neigung heben sich auf.</translation>
    </message>
    <message>
        <source>Run again for the ground…</source>
        <translation>Für den Boden neu rechnen…</translation>
    </message>
</context>
<context>
    <name>RgbAlgorithm</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Drei Materialien als Rot, Grün, Blau</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the shares of three materials of a run as red, green and blue: what is pure is in one of these colours, what is mixed in between, what is none of the three dark. &lt;i&gt;other&lt;/i&gt; stands for what nobody named. Without names the three most abundant ones are taken.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt die Anteile von drei Materialien eines Laufs als Rot, Grün und Blau: Reines hat eine dieser Farben, Gemischtes liegt dazwischen, was keines der drei ist, ist dunkel. &lt;i&gt;andere&lt;/i&gt; steht für das, was niemand nannte. Ohne Namen werden die drei häufigsten genommen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation>Rot, Grün und Blau</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>RgbDialog</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Drei Materialien als Rot, Grün, Blau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Wavelengths</source>
        <translation>Wellenlängen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Schlechte Bänder</translation>
    </message>
    <message>
        <source>How {layer} is read</source>
        <translation>Wie {layer} gelesen wird</translation>
    </message>
    <message>
        <source>A line for each band: wavelength in nm[, width[, 0 for a bad band]]</source>
        <translation>Eine Zeile je Band: Wellenlänge in nm[, Breite[, 0 für ein schlechtes Band]]</translation>
    </message>
    <message>
        <source>as the file says; such as 0.0001</source>
        <translation>wie in der Datei angegeben; etwa 0.0001</translation>
    </message>
    <message>
        <source>as the file says; such as -0.1</source>
        <translation>wie in der Datei angegeben; etwa -0.1</translation>
    </message>
    <message>
        <source>as the file says; such as -9999</source>
        <translation>wie in der Datei angegeben; etwa -9999</translation>
    </message>
    <message>
        <source>as the file says; such as 1-5,12</source>
        <translation>wie in der Datei angegeben; etwa 1-5,12</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Correct the wavelengths, scale and bad bands that are read from the file</source>
        <translation>Wellenlängen, Skalierung und schlechte Bänder berichtigen, die aus der Datei gelesen werden</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Berichtigt…</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>keiner von diesen</translation>
    </message>
    <message>
        <source>Evenly from, to</source>
        <translation>Gleichmäßig von, bis</translation>
    </message>
    <message>
        <source>First wavelength</source>
        <translation>Erste Wellenlänge</translation>
    </message>
    <message>
        <source>Last wavelength</source>
        <translation>Letzte Wellenlänge</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Write a line for each band, evenly spaced from the first to the last</source>
        <translation>Eine Zeile je Band schreiben, in gleichen Abständen vom ersten bis zum letzten Wert</translation>
    </message>
    <message>
        <source>Give the wavelengths…</source>
        <translation>Wellenlängen angeben…</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
</context>
<context>
    <name>ScenePart</name>
    <message>
        <source>Whole scene</source>
        <translation>Ganze Szene</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Kartenausschnitt</translation>
    </message>
    <message>
        <source>Inside a layer</source>
        <translation>In einem Layer</translation>
    </message>
    <message>
        <source>Unmix the whole scene or a part of it; the maps cover that part only</source>
        <translation>Die ganze Szene oder einen Teil davon entmischen; die Karten decken nur diesen Teil ab</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Polygons, or a raster of one band that is not 0 where it counts</source>
        <translation>Polygone oder ein einbandiges Raster, das dort nicht 0 ist, wo es zählt</translation>
    </message>
    <message>
        <source>Layer of the part</source>
        <translation>Layer des Ausschnitts</translation>
    </message>
    <message>
        <source>Selected polygons only</source>
        <translation>Nur gewählte Polygone</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Wolken und Schatten auslassen</translation>
    </message>
    <message>
        <source>Also saturated or defective pixels, where the product&apos;s quality layers mark them</source>
        <translation>Auch gesättigte oder fehlerhafte Pixel, wo die Qualitätslayer des Produkts sie markieren</translation>
    </message>
    <message>
        <source>What the map shows cannot be found in the scene; zoom to the scene.</source>
        <translation>Was die Karte zeigt, ist in der Szene nicht zu finden; zoomen Sie auf die Szene.</translation>
    </message>
    <message>
        <source>The map shows nothing of the scene; zoom to the scene.</source>
        <translation>Die Karte zeigt nichts von der Szene; zoomen Sie auf die Szene.</translation>
    </message>
    <message>
        <source>No layer is chosen for the part of the scene; choose polygons or a mask.</source>
        <translation>Für den Ausschnitt der Szene ist kein Layer gewählt; wählen Sie Polygone oder eine Maske.</translation>
    </message>
    <message>
        <source>No polygon of {layer} is selected; select some.</source>
        <translation>In {layer} ist kein Polygon gewählt; wählen Sie welche aus.</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>{bands} Bänder, {first}-{last} nm, {columns} × {rows} Pixel</translation>
    </message>
    <message>
        <source>a number for each band</source>
        <translation>eine Zahl je Band</translation>
    </message>
    <message>
        <source>wavelengths from {wavelengths}; reflectance × {factor}, from {scale}</source>
        <translation>Wellenlängen aus {wavelengths}; Reflexion × {factor}, aus {scale}</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (und {count} weitere)</translation>
    </message>
    <message>
        <source>doubtful: {doubt}</source>
        <translation>zweifelhaft: {doubt}</translation>
    </message>
    <message>
        <source>Nothing tells the wavelengths of this layer.</source>
        <translation>Nichts nennt die Wellenlängen dieses Layers.</translation>
    </message>
    <message>
        <source>The wavelengths of this layer cannot be right ({doubt}).</source>
        <translation>Die Wellenlängen dieses Layers können nicht stimmen ({doubt}).</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two runs side by side</source>
        <translation>Zwei Läufe nebeneinander</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Anderer Lauf…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Veränderung…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>May they be compared?</source>
        <translation>Lassen sie sich vergleichen?</translation>
    </message>
    <message>
        <source>Choose two runs.</source>
        <translation>Wählen Sie zwei Läufe.</translation>
    </message>
    <message>
        <source>Yes: both mean the same.</source>
        <translation>Ja: Beide meinen dasselbe.</translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation>Ordner eines Laufs</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischvergleich</translation>
    </message>
    <message>
        <source>Lay one map over the other, with a line between them to drag</source>
        <translation>Eine Karte über die andere legen, mit einer Linie dazwischen zum Ziehen</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys</source>
        <translation>Ziehen Sie die Linie oder bewegen Sie sie mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>Line between the two maps</source>
        <translation>Linie zwischen den beiden Karten</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>Plots need the Python package matplotlib, which this QGIS lacks.</source>
        <translation>Diagramme brauchen das Python-Paket matplotlib, das diesem QGIS fehlt.</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>wavelength (nm)</source>
        <translation>Wellenlänge (nm)</translation>
    </message>
    <message>
        <source>expected by the name</source>
        <translation>nach dem Namen erwartet</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>unerklärt</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>part of the scene</source>
        <translation>Teil der Szene</translation>
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
    <message>
        <source>its spectrum shows that it is {attribute}</source>
        <translation>sein Spektrum zeigt, dass es {attribute} ist</translation>
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
    <name>Tour</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Tour beenden</translation>
    </message>
    <message>
        <source>This is the sample scene: simulated fields, bare ground, roads and a few roofs in 224 bands. The line below its name says what it is. What do you see?</source>
        <translation>Dies ist die Beispielszene: simulierte Felder, offener Boden, Straßen und einige Dächer in 224 Bändern. Die Zeile unter ihrem Namen sagt, was sie ist. Was sehen Sie?</translation>
    </message>
    <message>
        <source>Type a material that you expect here, such as vegetation, and press Enter.</source>
        <translation>Geben Sie ein Material ein, das Sie hier erwarten, etwa Vegetation, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Add others, in any language: suelo desnudo, dry grass, asphalt. The second column says how each was understood; click where it is marked.</source>
        <translation>Fügen Sie weitere hinzu, in beliebiger Sprache: suelo desnudo, trockenes Gras, Asphalt. Die zweite Spalte sagt, wie jedes verstanden wurde; klicken Sie dort, wo etwas markiert ist.</translation>
    </message>
    <message>
        <source>Now press the button. It takes a few seconds.</source>
        <translation>Drücken Sie nun die Schaltfläche. Es dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Each map is clear where its material is absent and full where it is all there is. The line below says how well the materials explain the scene; Suggest… finds what you left out.</source>
        <translation>Jede Karte ist durchsichtig, wo ihr Material fehlt, und deckend, wo es allein vorkommt. Die Zeile darunter sagt, wie gut die Materialien die Szene erklären; „Vorschlagen…“ findet, was Sie ausgelassen haben.</translation>
    </message>
    <message>
        <source>More maps shows how sure each share is. Beside it you export the maps or keep them in another place. That is all: now choose a scene of your own.</source>
        <translation>„Weitere Karten“ zeigt, wie sicher jeder Anteil ist. Daneben exportieren Sie die Karten oder behalten sie an einem anderen Ort. Das ist alles: Wählen Sie nun eine eigene Szene.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
    <message>
        <source>Run materials, too, that were hardly understood</source>
        <translation>Auch Materialien rechnen, die kaum verstanden wurden</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Gitter von Produkten in Sensorgeometrie</translation>
    </message>
    <message>
        <source>Resolution, of products whose bands have several (Sentinel-2: 10 or 20)</source>
        <translation>Auflösung, bei Produkten, deren Bänder mehrere haben (Sentinel-2: 10 oder 20)</translation>
    </message>
    <message>
        <source>Part of the scene: extent</source>
        <translation>Teil der Szene: Ausdehnung</translation>
    </message>
    <message>
        <source>Part of the scene: polygons</source>
        <translation>Teil der Szene: Polygone</translation>
    </message>
    <message>
        <source>Leave out what the product&apos;s quality layers call</source>
        <translation>Auslassen, was die Qualitätslayer des Produkts so bezeichnen</translation>
    </message>
    <message>
        <source>Part of the scene: raster that is not 0 there</source>
        <translation>Teil der Szene: Raster, das dort nicht 0 ist</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer; choose another.</source>
        <translation>{layer} ist kein Vektorlayer; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The part of the scene is given by polygons and by a raster; leave one of them away.</source>
        <translation>Der Teil der Szene ist durch Polygone und durch ein Raster angegeben; lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>Samples: points or polygons, labelled or with measured shares</source>
        <translation>Stichproben: Punkte oder Polygone, beschriftet oder mit gemessenen Anteilen</translation>
    </message>
    <message>
        <source>Fields of the samples with measured shares (MATERIAL=FIELD; …)</source>
        <translation>Felder der Stichproben mit gemessenen Anteilen (MATERIAL=FIELD; …)</translation>
    </message>
    <message>
        <source>Field of the samples with the labels</source>
        <translation>Feld der Stichproben mit den Beschriftungen</translation>
    </message>
    <message>
        <source>What labels of the samples mean (LABEL=MATERIAL; … and LABEL= to set aside)</source>
        <translation>Was Beschriftungen der Stichproben bedeuten (LABEL=MATERIAL; … und LABEL= zum Beiseitelassen)</translation>
    </message>
    <message>
        <source>Endmembers held fixed, one a line: material=row,column or material=file|spectrum</source>
        <translation>Festgehaltene Endmember, einer je Zeile: material=row,column oder material=file|spectrum</translation>
    </message>
    <message>
        <source>How materials mix: side by side (areal) or grain by grain (intimate)</source>
        <translation>Wie sich Materialien mischen: nebeneinander (areal) oder Korn für Korn (intimate)</translation>
    </message>
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
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
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>Was aus den Stichproben einer anderen Szene gelernt wurde (optional)</translation>
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
    <message>
        <source>Show the scene in natural colour</source>
        <translation>Szene in natürlichen Farben zeigen</translation>
    </message>
    <message>
        <source>Open the sample scene</source>
        <translation>Beispielszene öffnen</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Tour starten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Beispielszene</translation>
    </message>
    <message>
        <source>The bands of visible light could not be looked up ({error}).</source>
        <translation>Die Bänder des sichtbaren Lichts ließen sich nicht ermitteln ({error}).</translation>
    </message>
    <message>
        <source>Add a hyperspectral or multispectral raster to the project, type what is on the ground in your own words, and get a map of how much of each there is. Or begin with the sample:</source>
        <translation>Fügen Sie dem Projekt ein hyper- oder multispektrales Raster hinzu, geben Sie mit Ihren eigenen Worten ein, was am Boden ist, und erhalten Sie eine Karte, wie viel wovon da ist. Oder beginnen Sie mit dem Beispiel:</translation>
    </message>
    <message>
        <source>Five minutes in this panel, with the sample scene</source>
        <translation>Fünf Minuten in diesem Bedienfeld, mit der Beispielszene</translation>
    </message>
    <message>
        <source>A simulated scene of 224 bands, whose materials are known</source>
        <translation>Eine simulierte Szene mit 224 Bändern, deren Materialien bekannt sind</translation>
    </message>
    <message>
        <source>What the plugin does, and how far to trust it</source>
        <translation>Was die Erweiterung tut und wie weit man ihr trauen kann</translation>
    </message>
    <message>
        <source>Natural colour, sample scene, tour and help</source>
        <translation>Natürliche Farben, Beispielszene, Tour und Hilfe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview: draw rough maps of what is in sight over the scene, while you type and move the map</source>
        <translation>Vorschau: grobe Karten des sichtbaren Bereichs über die Szene zeichnen, während Sie tippen und die Karte bewegen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Learnt elsewhere</source>
        <translation>Anderswo gelernt</translation>
    </message>
    <message>
        <source>An adapter: what the samples of another scene have taught.</source>
        <translation>Ein Adapter: was die Stichproben einer anderen Szene gelehrt haben.</translation>
    </message>
    <message>
        <source>Keep what is learnt</source>
        <translation>Gelerntes behalten</translation>
    </message>
    <message>
        <source>Saves what the samples teach here as an adapter, for other scenes.</source>
        <translation>Speichert, was die Stichproben hier lehren, als Adapter für andere Szenen.</translation>
    </message>
    <message>
        <source>A graphics card is faster on large scenes, where there is one that fits.</source>
        <translation>Eine Grafikkarte ist bei großen Szenen schneller, wo es eine passende gibt.</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>Zufallsstart</translation>
    </message>
    <message>
        <source>The seed of the sample of pixels: the same number gives the same maps.</source>
        <translation>Der Startwert der Stichprobe von Pixeln: Dieselbe Zahl ergibt dieselben Karten.</translation>
    </message>
    <message>
        <source>More maps</source>
        <translation>Weitere Karten</translation>
    </message>
    <message>
        <source>Show how uncertain the abundances are, or how similar each pixel is to the words</source>
        <translation>Zeigen, wie unsicher die Abundanzen sind oder wie ähnlich jedes Pixel den Worten ist</translation>
    </message>
    <message>
        <source>Export the abundances with their styles, metadata and record</source>
        <translation>Die Abundanzen mit Stilen, Metadaten und Herkunftsnachweis exportieren</translation>
    </message>
    <message>
        <source>Export the abundances</source>
        <translation>Abundanzen exportieren</translation>
    </message>
    <message>
        <source>Keep the results: move them to a folder of your choice, with the layers that show them</source>
        <translation>Ergebnisse behalten: in einen Ordner Ihrer Wahl verschieben, samt den Layern, die sie zeigen</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>Ergebnisse behalten</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>Den Ordner der Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[neben dem Projekt]</translation>
    </message>
    <message>
        <source>[default folder]</source>
        <translation>[Standardordner]</translation>
    </message>
    <message>
        <source>[your data folder]</source>
        <translation>[Ihr Datenordner]</translation>
    </message>
    <message>
        <source>Each run gets a folder of its own in here. Left empty: in {folder}.</source>
        <translation>Jeder Lauf bekommt hierin einen eigenen Ordner. Leer gelassen: in {folder}.</translation>
    </message>
    <message>
        <source>{file} is no raster that QGIS can read.</source>
        <translation>{file} ist kein Raster, das QGIS lesen kann.</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>{folder} öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Behalten…</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Ergebnisse…</translation>
    </message>
    <message>
        <source>Materials mix</source>
        <translation>Materialien mischen sich</translation>
    </message>
    <message>
        <source>Whether materials lie side by side in a pixel, or are mingled grain by grain as in powders and mineral soils</source>
        <translation>Ob Materialien in einem Pixel nebeneinander liegen oder Korn für Korn vermengt sind wie in Pulvern und Mineralböden</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>grain by grain (powders)</source>
        <translation>Korn für Korn (Pulver)</translation>
    </message>
    <message>
        <source>In another form…</source>
        <translation>In anderer Form…</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <translation>Layer werden hinzugefügt…</translation>
    </message>
    <message>
        <source>QGIS cannot show {file}; unmix it on the command line.</source>
        <translation>QGIS kann {file} nicht anzeigen; entmischen Sie es auf der Befehlszeile.</translation>
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
    <name>ValidateAlgorithm</name>
    <message>
        <source>Compare with measurements</source>
        <translation>Mit Messungen vergleichen</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Verglichene Orte</translation>
    </message>
    <message>
        <source>{material}: RMSE {rmse}, bias {bias}, r {r}, interval holds for {held} of {count} places.</source>
        <translation>{material}: RMSE {rmse}, Bias {bias}, r {r}, Intervall trifft an {held} von {count} Orten zu.</translation>
    </message>
    <message>
        <source>Agreement: {share}.</source>
        <translation>Übereinstimmung: {share}.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the maps with points or polygons that hold measured fractions, in fields named after the materials, or classes, in a field called material, class, name or label. Gives RMSE, mean absolute error, bias, correlation and how often the intervals hold; for classes the agreement, and the disagreement of quantity and of allocation (Pontius). Figures are written as JSON; a page shows them with plots of measured against mapped shares and of both distributions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht die Karten mit Punkten oder Polygonen, die gemessene Anteile enthalten, in Feldern mit den Namen der Materialien, oder Klassen, in einem Feld namens material, class, name oder label. Gibt RMSE, mittleren absoluten Fehler, Bias, Korrelation und wie oft die Intervalle zutreffen; für Klassen die Übereinstimmung sowie die Abweichung in Menge und Zuordnung (Pontius). Die Zahlen werden als JSON geschrieben; eine Seite zeigt sie mit Diagrammen der gemessenen gegen die kartierten Anteile und beider Verteilungen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fields of fractions that are not named after their material, one a line: material=field</source>
        <translation>Anteilsfelder, die nicht nach ihrem Material benannt sind, eines je Zeile: material=field</translation>
    </message>
    <message>
        <source>Page of tables and plots</source>
        <translation>Seite mit Tabellen und Diagrammen</translation>
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
<context>
    <name>ZonesAlgorithm</name>
    <message>
        <source>Hectares by zone</source>
        <translation>Hektar je Zone</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon, such as a district: the mean share of each material, its hectares and the 90 % interval of both. A pixel counts with the part of it that lies inside; ground is measured on the ellipsoid, whatever the CRS. What no material was named for stands under &lt;i&gt;other&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Für jedes Polygon, etwa einen Landkreis: der mittlere Anteil jedes Materials, seine Hektar und das 90-%-Intervall von beidem. Ein Pixel zählt mit dem Teil, der innen liegt; Flächen werden auf dem Ellipsoid gemessen, unabhängig vom KBS (CRS). Wofür kein Material genannt wurde, steht unter &lt;i&gt;andere&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
</context>
</TS>
