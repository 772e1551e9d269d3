<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>BatchAlgorithm</name>
    <message>
        <source>Unmix many scenes into the same materials</source>
        <translation>Unmixing di molte scene negli stessi materiali</translation>
    </message>
    <message>
        <source>&lt;p&gt;Unmixes each scene into a folder of its own and writes a table of all (batch.csv), the footprints of the scenes (batch.gpkg) and a virtual mosaic of the abundances (batch.vrt).&lt;/p&gt;&lt;p&gt;A scene that cannot be read is told in the table and the rest goes on. Started again with the same folder, it keeps what is done and goes on with the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Esegue l’unmixing di ogni scena in una cartella propria e scrive una tabella di tutte (batch.csv), le impronte delle scene (batch.gpkg) e un mosaico virtuale delle abbondanze (batch.vrt).&lt;/p&gt;&lt;p&gt;Una scena che non può essere letta viene indicata nella tabella e il resto prosegue. Se riavviato con la stessa cartella, conserva ciò che è fatto e prosegue con il resto.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Impronte</translation>
    </message>
    <message>
        <source>Mosaic of the abundances</source>
        <translation>Mosaico delle abbondanze</translation>
    </message>
    <message>
        <source>Scenes that could not be unmixed</source>
        <translation>Scene di cui non è riuscito l’unmixing</translation>
    </message>
    <message>
        <source>Cancelled; scenes that were done are kept.</source>
        <translation>Annullato; le scene concluse sono conservate.</translation>
    </message>
    <message>
        <source>No scene is chosen; choose at least one.</source>
        <translation>Nessuna scena è stata scelta; scegline almeno una.</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Change between two runs</source>
        <translation>Cambiamento tra due elaborazioni</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes for each material the share of the later run less that of the earlier one, and half of the 90 % interval of that difference; tells the hectares that gained or lost more than it. First it checks that both runs mean the same: words, weights, kind of shares, bands and season.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Scrive per ogni materiale la quota dell’elaborazione successiva meno quella della precedente, e metà dell’intervallo al 90 % di tale differenza; indica gli ettari che hanno guadagnato o perso più di questo valore. Prima verifica che le due elaborazioni siano confrontabili: parole, pesi, tipo di quote, bande e stagione.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the earlier run</source>
        <translation>Cartella dell’elaborazione precedente</translation>
    </message>
    <message>
        <source>Folder of the later run</source>
        <translation>Cartella dell’elaborazione successiva</translation>
    </message>
    <message>
        <source>Compare runs of other words or weights all the same</source>
        <translation>Confronta comunque elaborazioni con parole o pesi diversi</translation>
    </message>
    <message>
        <source>Folder for the maps of change</source>
        <translation>Cartella per le mappe del cambiamento</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>A cosa fare attenzione</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>{material}: {difference} +/- {half_width}; gained {gain} ha, lost {loss} ha.</source>
        <translation>{material}: {difference} +/- {half_width}; guadagnati {gain} ha, persi {loss} ha.</translation>
    </message>
</context>
<context>
    <name>ClassesAlgorithm</name>
    <message>
        <source>Class map of the dominant material</source>
        <translation>Mappa delle classi del materiale dominante</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives each pixel to the material with the largest share; where that is below the threshold the pixel is &lt;i&gt;mixed&lt;/i&gt;. The classes bear the materials&apos; names and colours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Assegna ogni pixel al materiale con la quota maggiore; dove questa è sotto la soglia il pixel è &lt;i&gt;misto&lt;/i&gt;. Le classi hanno i nomi e i colori dei materiali.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Least share of the dominant material</source>
        <translation>Quota minima del materiale dominante</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Mappa delle classi</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>misto</translation>
    </message>
</context>
<context>
    <name>ClipUnmixPlugin</name>
    <message>
        <source>Unmix layer…</source>
        <translation>Unmixing del layer…</translation>
    </message>
    <message>
        <source>CLIP Unmix: abundance maps of the materials you name</source>
        <translation>CLIP Unmix: mappe di abbondanza dei materiali che indichi</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Esporta abbondanze…</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Risultati…</translation>
    </message>
    <message>
        <source>A run was ended while its maps were moved into {folder}; they are in order now.</source>
        <translation>Un’elaborazione è stata interrotta mentre le sue mappe venivano spostate in {folder}; ora sono in ordine.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Elaborazioni di questo progetto…</translation>
    </message>
</context>
<context>
    <name>DependenciesDialog</name>
    <message>
        <source>The Python program of this QGIS was not found.</source>
        <translation>Il programma Python di questo QGIS non è stato trovato.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>Annullato; non è stato installato nulla.</translation>
    </message>
    <message>
        <source>The installation failed; nothing was changed.</source>
        <translation>L’installazione non è riuscita; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The packages in use cannot be replaced ({error}); restart QGIS and install again.</source>
        <translation>I pacchetti in uso non possono essere sostituiti ({error}); riavvia QGIS e ripeti l’installazione.</translation>
    </message>
    <message>
        <source>Installed. CLIP Unmix is ready; QGIS&apos;s own packages are as they were.</source>
        <translation>Installato. CLIP Unmix è pronto; i pacchetti propri di QGIS sono rimasti com’erano.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring. They can be installed into a folder of their own in your profile, {folder}: about {megabytes} MB to download. QGIS&apos;s own packages are not touched, and removing the folder removes everything. Until then the plugin opens but cannot unmix.</source>
        <translation>CLIP Unmix ha bisogno di pacchetti Python che questo QGIS non fornisce. Possono essere installati in una cartella a parte del tuo profilo, {folder}: circa {megabytes} MB da scaricare. I pacchetti propri di QGIS non vengono toccati ed eliminando la cartella si elimina tutto. Fino ad allora il plugin si apre ma non può eseguire l’unmixing.</translation>
    </message>
    <message>
        <source>All packages that CLIP Unmix needs are there.</source>
        <translation>Tutti i pacchetti necessari a CLIP Unmix sono presenti.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Downloading and installing…</source>
        <translation>Scaricamento e installazione…</translation>
    </message>
    <message>
        <source>Checking that everything works together…</source>
        <translation>Verifica che tutto funzioni insieme…</translation>
    </message>
    <message>
        <source>CLIP Unmix: Python packages</source>
        <translation>CLIP Unmix: pacchetti Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>Output of the installation</source>
        <translation>Messaggi dell’installazione</translation>
    </message>
    <message>
        <source>The output of the installation appears here.</source>
        <translation>Qui compaiono i messaggi dell’installazione.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copia diagnostica</translation>
    </message>
    <message>
        <source>Versions, paths, what is missing and the last output, without passwords, as text for a bug report</source>
        <translation>Versioni, percorsi, ciò che manca e gli ultimi messaggi, senza password, come testo per una segnalazione di errore</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Only torch&apos;s build for NVIDIA cards can be had here: {megabytes} MB to download and about three times as much on the disk. It works without such a card, too. Install it?</source>
        <translation>Qui è disponibile solo la versione di torch per schede NVIDIA: {megabytes} MB da scaricare e circa il triplo su disco. Funziona anche senza una scheda simile. Installarla?</translation>
    </message>
    <message>
        <source>Nothing was installed: try again where download.pytorch.org can be reached.</source>
        <translation>Non è stato installato nulla: riprova dove download.pytorch.org è raggiungibile.</translation>
    </message>
</context>
<context>
    <name>EndmemberMenu</name>
    <message>
        <source>Show endmembers</source>
        <translation>Mostra endmember</translation>
    </message>
    <message>
        <source>Export endmembers…</source>
        <translation>Esporta endmember…</translation>
    </message>
    <message>
        <source>the chosen material</source>
        <translation>il materiale scelto</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>riga {row}, colonna {column}</translation>
    </message>
    <message>
        <source>Run again with {material} as the pixel looked at ({place})…</source>
        <translation>Ripeti con {material} come nel pixel esaminato ({place})…</translation>
    </message>
    <message>
        <source>Run again with {material} from a library…</source>
        <translation>Ripeti con {material} da una libreria…</translation>
    </message>
    <message>
        <source>Spectrum of {material}</source>
        <translation>Spettro di {material}</translation>
    </message>
    <message>
        <source>Spectra (*.sli *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Spettri (*.sli *.csv *.txt *.tsv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Which spectrum?</source>
        <translation>Quale spettro?</translation>
    </message>
</context>
<context>
    <name>EndmembersAlgorithm</name>
    <message>
        <source>Export endmembers</source>
        <translation>Esporta endmember</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the endmembers of a run as a spectral library of ENVI (.sli with its .hdr), as a table (.csv) or as a GeoPackage whose spectra the EnMAP-Box reads (.gpkg). Table and GeoPackage also hold how far each may vary, and what its name leads to expect.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Scrive gli endmember di un’elaborazione come libreria spettrale ENVI (.sli con il suo .hdr), come tabella (.csv) o come GeoPackage i cui spettri sono leggibili dall’EnMAP-Box (.gpkg). Tabella e GeoPackage contengono anche quanto ciascuno può variare e ciò che il suo nome fa attendere.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spectral library</source>
        <translation>Libreria spettrale</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} is gone; run the unmixing again.</source>
        <translation>{path} non esiste più; esegui di nuovo l’unmixing.</translation>
    </message>
    <message>
        <source>The maps could not be copied to {folder} ({reason}); choose another folder.</source>
        <translation>Non è stato possibile copiare le mappe in {folder} ({reason}); scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>{record} lists what is no map of a run ({name}); nothing was copied.</source>
        <translation>{record} elenca qualcosa che non è una mappa di un’elaborazione ({name}); nulla è stato copiato.</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>La copia è stata annullata; non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>ExportMapsAlgorithm</name>
    <message>
        <source>Export maps in another form</source>
        <translation>Esporta mappe in altra forma</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the maps of a run into a folder as others want them: a band or a file for each material, GeoTIFF or Cloud Optimized GeoTIFF, shares or whole numbers of 8 or 16 bits with the scale and offset by which programs read them as shares, in another CRS, extent or resolution.&lt;/p&gt;&lt;p&gt;Beside them, where that is asked, a style for QGIS (.qml) and for other programs (.sld), and a STAC item that says where and when the maps are of, what their bands are and what made them. It needs the Python package pystac.&lt;/p&gt;&lt;p&gt;All files appear together or not at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Scrive le mappe di un’elaborazione in una cartella come servono ad altri: una banda o un file per ogni materiale, GeoTIFF o Cloud Optimized GeoTIFF, quote o numeri interi a 8 o 16 bit con la scala e l’offset con cui i programmi li leggono come quote, in un altro CRS, estensione o risoluzione.&lt;/p&gt;&lt;p&gt;Accanto, se richiesto, uno stile per QGIS (.qml) e per altri programmi (.sld), e un elemento STAC che dice di dove e di quando sono le mappe, che cosa sono le loro bande e come sono state create. Richiede il pacchetto Python pystac.&lt;/p&gt;&lt;p&gt;Tutti i file compaiono insieme o non ne compare nessuno.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>A file for each material (else a band)</source>
        <translation>Un file per ogni materiale (altrimenti una banda)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Cloud Optimized GeoTIFF</source>
        <translation>Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>Another CRS</source>
        <translation>Altro CRS</translation>
    </message>
    <message>
        <source>Only this extent</source>
        <translation>Solo questa estensione</translation>
    </message>
    <message>
        <source>Size of the pixels, in the CRS&apos;s unit</source>
        <translation>Dimensione dei pixel, nell’unità del CRS</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Ricampionamento</translation>
    </message>
    <message>
        <source>Styles beside the maps (.qml and .sld)</source>
        <translation>Stili accanto alle mappe (.qml e .sld)</translation>
    </message>
    <message>
        <source>STAC item (needs pystac)</source>
        <translation>Elemento STAC (richiede pystac)</translation>
    </message>
    <message>
        <source>Date of the scene for the STAC item, where its name has none (2024-06-01)</source>
        <translation>Data della scena per l’elemento STAC, se il suo nome non la contiene (2024-06-01)</translation>
    </message>
    <message>
        <source>Replace an earlier export in the folder</source>
        <translation>Sostituisci un’esportazione precedente nella cartella</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Cartella dell’esportazione</translation>
    </message>
    <message>
        <source>Exported maps</source>
        <translation>Mappe esportate</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>It tells how much of each pixel is what: for every material you name it makes a map of its share (abundance) from 0 to 1, how sure that is, and how similar each pixel is to the words.</source>
        <translation>Indica quanto di ogni pixel è costituito da che cosa: per ogni materiale indicato crea una mappa della sua quota (abbondanza) da 0 a 1, di quanto essa è certa e di quanto ogni pixel è simile alle parole.</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>La scena</translation>
    </message>
    <message>
        <source>A hyperspectral or multispectral raster in reflectance. Where it does not tell its wavelengths, choose the sensor or a file with them under Options.</source>
        <translation>Un raster iperspettrale o multispettrale in riflettanza. Se non indica le sue lunghezze d’onda, scegli in Opzioni il sensore o un file che le contiene.</translation>
    </message>
    <message>
        <source>The materials</source>
        <translation>I materiali</translation>
    </message>
    <message>
        <source>Type them in your own words and language, one after the other, or paste a list. Name everything that covers much of the scene; what you leave out appears as other materials. What was not understood is marked and left out. A click on the coloured square changes the colour of the map.</source>
        <translation>Scrivili con parole tue e nella tua lingua, uno dopo l’altro, oppure incolla un elenco. Indica tutto ciò che copre buona parte della scena; ciò che ometti compare come altri materiali. Ciò che non è stato compreso viene segnalato ed escluso. Un clic sul quadrato colorato cambia il colore della mappa.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Il risultato</translation>
    </message>
    <message>
        <source>A group of layers at the top of the layer tree, in a folder of its own beside the project. The message tells what share of the scene is unnamed or unexplained. The record, provenance.json, tells how every word was understood and how to make the same maps again.</source>
        <translation>Un gruppo di layer in cima all’albero dei layer, in una propria cartella accanto al progetto. Il messaggio dice quale quota della scena è senza nome o non spiegata. La scheda di provenienza, provenance.json, dice come è stata intesa ogni parola e come produrre di nuovo le stesse mappe.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Quanto è affidabile</translation>
    </message>
    <message>
        <source>Shares are estimates: show the uncertainty maps before you draw a conclusion, and check materials with similar spectra on the ground. A few labelled samples can make the maps better; they are used only where they do.</source>
        <translation>Le quote sono stime: mostra le mappe di incertezza prima di trarre conclusioni e verifica sul terreno i materiali con spettri simili. Pochi campioni etichettati possono migliorare le mappe; vengono usati solo dove lo fanno.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>I tuoi dati</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Only the Python packages that are missing are downloaded, when you ask for it.</source>
        <translation>Nulla lascia questo computer. Vengono scaricati solo i pacchetti Python mancanti, quando lo chiedi.</translation>
    </message>
    <message>
        <source>CLIP Unmix: help</source>
        <translation>CLIP Unmix: guida</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>No raster is chosen; add a hyperspectral or multispectral raster to the project and choose it.</source>
        <translation>Nessun raster è stato scelto; aggiungi al progetto un raster iperspettrale o multispettrale e sceglilo.</translation>
    </message>
    <message>
        <source>{layer} is not a raster file that GDAL reads; save it as a GeoTIFF and choose that.</source>
        <translation>{layer} non è un file raster leggibile da GDAL; salvalo come GeoTIFF e scegli quello.</translation>
    </message>
    <message>
        <source>{layer} cannot be opened any more; check its file and add it again.</source>
        <translation>{layer} non può più essere aperto; controlla il suo file e aggiungilo di nuovo.</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>This could not be read ({error}); the log has the details.</source>
        <translation>Lettura non riuscita ({error}); i dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Not read yet: the Python package {package} is missing.</source>
        <translation>Non ancora letto: manca il pacchetto Python {package}.</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>Unmix like {scene}</source>
        <translation>Unmixing come {scene}</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiali</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Cartella dei risultati</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>{file} non esiste più.</translation>
    </message>
    <message>
        <source>The run was made with {options}, which the panel does not take over; its command line does.</source>
        <translation>L’elaborazione è stata fatta con {options}, che il pannello non riprende; la sua riga di comando sì.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Elaborazioni di questo progetto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Show its maps</source>
        <translation>Mostra le sue mappe</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Risultati…</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>Ripeti con modifiche…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copia riga di comando</translation>
    </message>
    <message>
        <source>Copy for qgis_process</source>
        <translation>Copia per qgis_process</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copia come JSON</translation>
    </message>
    <message>
        <source>Save as model…</source>
        <translation>Salva come modello…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Togli dall’elenco</translation>
    </message>
    <message>
        <source>Delete with its files…</source>
        <translation>Elimina con i suoi file…</translation>
    </message>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Questo progetto non contiene alcun risultato di CLIP Unmix; esegui prima l’unmixing di un layer.</translation>
    </message>
    <message>
        <source>The files are no longer there; bring them back, or take the run off the list.</source>
        <translation>I file non ci sono più; ripristinali o togli l’elaborazione dall’elenco.</translation>
    </message>
    <message>
        <source>The run is in the panel: change what you like there and unmix.</source>
        <translation>L’elaborazione è nel pannello: modifica lì ciò che vuoi ed esegui l’unmixing.</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nome dell’elaborazione</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiato negli appunti.</translation>
    </message>
    <message>
        <source>Save as model</source>
        <translation>Salva come modello</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>Modelli (*.model3)</translation>
    </message>
    <message>
        <source>The model is in {file}.</source>
        <translation>Il modello è in {file}.</translation>
    </message>
    <message>
        <source>Delete {count} files of this run in {folder}? This cannot be undone.</source>
        <translation>Eliminare {count} file di questa elaborazione in {folder}? L’operazione non può essere annullata.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{count} file in {folder} sono in uso e restano.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Elaborazioni di questo progetto…</translation>
    </message>
    <message>
        <source>Unmix many scenes into these materials…</source>
        <translation>Unmixing di molte scene in questi materiali…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Label…</source>
        <translation>Etichetta…</translation>
    </message>
    <message>
        <source>Label places on the map or take a layer of labels, and see what they teach</source>
        <translation>Etichetta luoghi sulla mappa o usa un layer di etichette, e vedi che cosa insegnano</translation>
    </message>
    <message>
        <source>Labels of the scene</source>
        <translation>Etichette della scena</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Fai clic sulla mappa</translation>
    </message>
    <message>
        <source>Each click says that the pixel there is this material</source>
        <translation>Ogni clic dice che il pixel in quel punto è questo materiale</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Elementi</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Questo è</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>See what the labels would teach; no map is made</source>
        <translation>Vedi che cosa insegnerebbero le etichette; non viene creata alcuna mappa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Let the next runs learn from these labels</source>
        <translation>Fai apprendere le prossime elaborazioni da queste etichette</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>measured shares: a field a material</source>
        <translation>quote misurate: un campo per materiale</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons, or click on the map.</source>
        <translation>Scegli un layer di punti o poligoni, oppure fai clic sulla mappa.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non misurato</translation>
    </message>
    <message>
        <source>This field has {count} different values, too many for labels.</source>
        <translation>Questo campo ha {count} valori diversi, troppi per delle etichette.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>metti da parte</translation>
    </message>
    <message>
        <source>{count} materials have measured shares.</source>
        <translation>{count} materiali hanno quote misurate.</translation>
    </message>
    <message>
        <source>{used} features are used, {aside} set aside.</source>
        <translation>{used} elementi usati, {aside} messi da parte.</translation>
    </message>
    <message>
        <source>Choose a scene and type a material first.</source>
        <translation>Prima scegli una scena e scrivi un materiale.</translation>
    </message>
    <message>
        <source>Labels of {scene}</source>
        <translation>Etichette di {scene}</translation>
    </message>
    <message>
        <source>Trying labels</source>
        <translation>Prova delle etichette</translation>
    </message>
    <message>
        <source>Error (RMSE) on what was held out: {zero:.3f} from words alone, {best:.3f} with the labels.</source>
        <translation>Errore (RMSE) su quanto tenuto da parte: {zero:.3f} con le sole parole, {best:.3f} con le etichette.</translation>
    </message>
    <message>
        <source>Pixels or places: {counts}.</source>
        <translation>Pixel o luoghi: {counts}.</translation>
    </message>
    <message>
        <source>A run would not use them: words alone do as well.</source>
        <translation>Un’elaborazione non le userebbe: le sole parole bastano.</translation>
    </message>
    <message>
        <source>A run would use the labels.</source>
        <translation>Un’elaborazione userebbe le etichette.</translation>
    </message>
    <message>
        <source>No feature of {layer} says what a material is.</source>
        <translation>Nessun elemento di {layer} dice che cosa sia un materiale.</translation>
    </message>
    <message>
        <source>The samples cannot be written to {path}.</source>
        <translation>Impossibile scrivere i campioni in {path}.</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; is found in the scene again.</source>
        <translation>«{prompt}» viene di nuovo cercato nella scena.</translation>
    </message>
    <message>
        <source>Click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Fai clic su un pixel che è «{prompt}».</translation>
    </message>
    <message>
        <source>That is beside the scene; click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Quel punto è fuori dalla scena; fai clic su un pixel che è «{prompt}».</translation>
    </message>
    <message>
        <source>The next run takes &apos;{prompt}&apos; to be what the pixel in row {row}, column {column} shows.</source>
        <translation>La prossima elaborazione considera «{prompt}» ciò che mostra il pixel alla riga {row}, colonna {column}.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Verify this run…</source>
        <translation>Verifica questa elaborazione…</translation>
    </message>
    <message>
        <source>Show uncertainty maps</source>
        <translation>Mostra mappe di incertezza</translation>
    </message>
    <message>
        <source>Show similarity maps</source>
        <translation>Mostra mappe di similarità</translation>
    </message>
    <message>
        <source>Results of this run…</source>
        <translation>Risultati di questa elaborazione…</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Esporta abbondanze…</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>Conserva risultati…</translation>
    </message>
    <message>
        <source>Open folder of the results</source>
        <translation>Apri cartella dei risultati</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>Rapporto di questa elaborazione…</translation>
    </message>
    <message>
        <source>Export in another form…</source>
        <translation>Esporta in altra forma…</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Uncertainty</source>
        <translation>Incertezza</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarità</translation>
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
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Inteso come</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>Affidabilità dell’interpretazione</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compreso</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>your ontology</source>
        <translation>la tua ontologia</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>il lessico</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>il codificatore di testo</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; was understood as &apos;{label}&apos; by {how}.</source>
        <translation>«{prompt}» è stato inteso come «{label}» (tramite {how}).</translation>
    </message>
    <message>
        <source>Language: {language}. Confidence: {confidence}.</source>
        <translation>Lingua: {language}. Confidenza: {confidence}.</translation>
    </message>
    <message>
        <source>Read with the spelling &apos;{spelling}&apos;.</source>
        <translation>Letto con la grafia «{spelling}».</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Forse intendevi</translation>
    </message>
    <message>
        <source>It may also mean: {others}. Click here to choose.</source>
        <translation>Altri significati possibili: {others}. Fai clic qui per scegliere.</translation>
    </message>
    <message>
        <source>Your ontology</source>
        <translation>La tua ontologia</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; always means &apos;{label}&apos;…</source>
        <translation>«{prompt}» significa sempre «{label}»…</translation>
    </message>
    <message>
        <source>Define &apos;{prompt}&apos;…</source>
        <translation>Definisci «{prompt}»…</translation>
    </message>
    <message>
        <source>waiting for packages</source>
        <translation>in attesa dei pacchetti</translation>
    </message>
    <message>
        <source>It is left out of the run. Click here to run it all the same.</source>
        <translation>Resta fuori dall’elaborazione. Fai clic qui per calcolarlo comunque.</translation>
    </message>
    <message>
        <source>Run &apos;{prompt}&apos; all the same</source>
        <translation>Calcola comunque &apos;{prompt}&apos;</translation>
    </message>
    <message>
        <source>Fill from a legend</source>
        <translation>Riempi da una legenda</translation>
    </message>
    <message>
        <source>The chief material of every class ({count})</source>
        <translation>Il materiale principale di ogni classe ({count})</translation>
    </message>
    <message>
        <source>Colour of {material}</source>
        <translation>Colore di {material}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla modifica</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Colore…</translation>
    </message>
    <message>
        <source>Customary colour</source>
        <translation>Colore abituale</translation>
    </message>
    <message>
        <source>Show &apos;{prompt}&apos; on the map…</source>
        <translation>Indica «{prompt}» sulla mappa…</translation>
    </message>
    <message>
        <source>No longer from a pixel</source>
        <translation>Non più da un pixel</translation>
    </message>
    <message>
        <source>Take it from a pixel…</source>
        <translation>Prendilo da un pixel…</translation>
    </message>
</context>
<context>
    <name>NaturalColour</name>
    <message>
        <source>This scene has no bands of red, green and blue light to show it in natural colour.</source>
        <translation>Questa scena non ha bande di luce rossa, verde e blu per mostrarla in colori naturali.</translation>
    </message>
    <message>
        <source>This scene cannot be shown in natural colour: QGIS shows other bands of it.</source>
        <translation>Questa scena non può essere mostrata in colori naturali: QGIS ne mostra altre bande.</translation>
    </message>
</context>
<context>
    <name>OntologyDialog</name>
    <message>
        <source>Save the ontology</source>
        <translation>Salva l’ontologia</translation>
    </message>
    <message>
        <source>Export the ontology</source>
        <translation>Esporta l’ontologia</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Scritto in {file}.</translation>
    </message>
    <message>
        <source>Replace what stands here by the content of a file?</source>
        <translation>Sostituire ciò che c’è qui con il contenuto di un file?</translation>
    </message>
    <message>
        <source>Import an ontology</source>
        <translation>Importa un’ontologia</translation>
    </message>
    <message>
        <source>Spectra of the material</source>
        <translation>Spettri del materiale</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabelle (*.csv *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>Chiudere senza salvare le modifiche?</translation>
    </message>
    <message>
        <source>Not kept from the file: {notes}.</source>
        <translation>Non conservato dal file: {notes}.</translation>
    </message>
    <message>
        <source>The file {file} exists already. Replace it?</source>
        <translation>Il file {file} esiste già. Sostituirlo?</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontologie (*.csv *.json *.ttl);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuova</translation>
    </message>
    <message>
        <source>CLIP Unmix: ontology {name}</source>
        <translation>CLIP Unmix: ontologia {name}</translation>
    </message>
    <message>
        <source>Names of materials as you or a community use them; prompts are read with them first. A name stands for a concept of the lexicon or for a new material, which needs a wider concept or a definition. Title, licence, authors and access note are written into the record of every run.</source>
        <translation>Nomi di materiali come li usi tu o una comunità; i materiali digitati vengono letti anzitutto con essi. Un nome sta per un concetto del lessico o per un nuovo materiale, che ha bisogno di un concetto più ampio o di una definizione. Titolo, licenza, autori e nota sull’accesso vengono scritti nella scheda di ogni elaborazione.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titolo</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>A&amp;utori</translation>
    </message>
    <message>
        <source>The people or communities that the names are from, one on each line</source>
        <translation>Le persone o le comunità da cui provengono i nomi, una per riga</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licenza</translation>
    </message>
    <message>
        <source>Under which the names may be used and passed on; any words of your own will do</source>
        <translation>In base alla quale i nomi possono essere usati e trasmessi; vanno bene anche parole tue</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lin&amp;gua</translation>
    </message>
    <message>
        <source>Code of the language of names that tell none, such as sw or qu; empty for every language</source>
        <translation>Codice della lingua dei nomi che non ne indicano una, come sw o qu; vuoto per ogni lingua</translation>
    </message>
    <message>
        <source>A&amp;ccess note</source>
        <translation>&amp;Nota sull’accesso</translation>
    </message>
    <message>
        <source>What its people ask for beyond the licence: consent, seasons, Traditional Knowledge and Biocultural labels. It is handed on with the results; it cannot be enforced.</source>
        <translation>Ciò che le persone da cui proviene chiedono oltre alla licenza: consenso, stagioni, etichette Traditional Knowledge e Biocultural. Viene trasmesso con i risultati; non può essere imposto.</translation>
    </message>
    <message>
        <source>Names and what they are</source>
        <translation>I nomi e che cosa indicano</translation>
    </message>
    <message>
        <source>&amp;Add name</source>
        <translation>&amp;Aggiungi nome</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Add &amp;spectra…</source>
        <translation>Aggiungi &amp;spettri…</translation>
    </message>
    <message>
        <source>Measured spectra of the selected material from a table (CSV): a column of wavelengths, one column of reflectance for each spectrum. Spectra of labelled pixels are added with the command: material add --scene --samples.</source>
        <translation>Spettri misurati del materiale selezionato da una tabella (CSV): una colonna di lunghezze d’onda e una colonna di riflettanza per ogni spettro. Gli spettri di pixel etichettati si aggiungono con il comando: material add --scene --samples.</translation>
    </message>
    <message>
        <source>Remo&amp;ve spectra</source>
        <translation>Rimuo&amp;vi spettri</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>Begin with what a CSV, JSON or SKOS Turtle file holds; the file stays as it is</source>
        <translation>Comincia da ciò che contiene un file CSV, JSON o SKOS Turtle; il file resta com’è</translation>
    </message>
    <message>
        <source>Write a copy as CSV, JSON or SKOS Turtle</source>
        <translation>Scrivi una copia in formato CSV, JSON o SKOS Turtle</translation>
    </message>
    <message>
        <source>Sav&amp;e and use</source>
        <translation>Salva &amp;e usa</translation>
    </message>
    <message>
        <source>Save the ontology and read the prompts with it</source>
        <translation>Salva l’ontologia e leggi i materiali con essa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Es&amp;porta…</translation>
    </message>
</context>
<context>
    <name>OntologyTable</name>
    <message>
        <source>&quot;{name}&quot; has no meaning yet: choose a concept for it, or remove its row.</source>
        <translation>«{name}» non ha ancora un significato: scegli un concetto oppure rimuovi la riga.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As people say and write it</source>
        <translation>Come lo si dice e lo si scrive</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>A code such as sw or qu; empty for every language</source>
        <translation>Un codice come sw o qu; vuoto per ogni lingua</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>A concept in any language, or the English name of a new material</source>
        <translation>Un concetto in qualsiasi lingua, o il nome inglese di un nuovo materiale</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>Tipo di</translation>
    </message>
    <message>
        <source>For a new material: the wider concept</source>
        <translation>Per un nuovo materiale: il concetto più ampio</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Somiglia a</translation>
    </message>
    <message>
        <source>For a new material: a concept that it resembles without being a kind of it</source>
        <translation>Per un nuovo materiale: un concetto a cui somiglia senza esserne un tipo</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definizione</translation>
    </message>
    <message>
        <source>For a new material: a few English words that describe it</source>
        <translation>Per un nuovo materiale: poche parole inglesi che lo descrivono</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spettri</translation>
    </message>
    <message>
        <source>How many measured spectra it has</source>
        <translation>Quanti spettri misurati ha</translation>
    </message>
    <message>
        <source>{material} (new)</source>
        <translation>{material} (nuovo)</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no concept: choose one that is offered, or add it as a material of its own first.</source>
        <translation>«{name}» non è un concetto: scegline uno tra quelli proposti, oppure aggiungilo prima come materiale a sé.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {concepts}: choose one of these.</source>
        <translation>«{name}» può significare {concepts}: scegline uno.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; as a new material</source>
        <translation>«{name}» come nuovo materiale</translation>
    </message>
</context>
<context>
    <name>OptionNames</name>
    <message>
        <source>{field} (Processing toolbox)</source>
        <translation>{field} (strumenti di Processing)</translation>
    </message>
    <message>
        <source>{field} (Correct…)</source>
        <translation>{field} (Correggi…)</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensore</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Lunghezze d’onda</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adattatore</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>Salva in</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontologia</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Escludi nuvole e ombre</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Scostamento</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Bande difettose</translation>
    </message>
    <message>
        <source>Use only these bands</source>
        <translation>Usa solo queste bande</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Accettare valori che sembrano radianza</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Griglia dei prodotti nella geometria del sensore</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Sostituisci un risultato precedente nella cartella</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Codificatore di testo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>{field} (command line)</source>
        <translation>{field} (riga di comando)</translation>
    </message>
    <message>
        <source>Endmembers held fixed</source>
        <translation>Endmember mantenuti fissi</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>There is no such file; the name may be that of published weights.</source>
        <translation>Il file non esiste; il nome può essere quello di pesi pubblicati.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Impossibile leggere il file ({reason}).</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[accanto al progetto]</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>il più veloce</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>processore (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>scheda grafica (CUDA)</translation>
    </message>
    <message>
        <source>as QGIS is set</source>
        <translation>come impostato in QGIS</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>quella di QGIS</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Somma di controllo del file</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>incluso</translation>
    </message>
    <message>
        <source>{free}; a run that needs more is refused before it begins</source>
        <translation>{free}; un’elaborazione che ne richiede di più viene rifiutata prima dell’avvio</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>non determinato</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Cartella per i risultati</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcola su</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Memoria libera</translation>
    </message>
    <message>
        <source>Language of words that several share</source>
        <translation>Lingua delle parole comuni a più lingue</translation>
    </message>
    <message>
        <source>Text encoder for unknown words</source>
        <translation>Codificatore di testo per parole sconosciute</translation>
    </message>
    <message>
        <source>Model files of the plugin</source>
        <translation>File di modello del plugin</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. There is one exception: Python packages that are missing are downloaded when you ask for it.</source>
        <translation>Nulla lascia questo computer. C’è un’eccezione: i pacchetti Python mancanti vengono scaricati quando lo chiedi.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>quanto è libero</translation>
    </message>
    <message>
        <source>A run that needs more is refused before it begins; the maps do not depend on it</source>
        <translation>Un’elaborazione che ne richiede di più viene rifiutata prima di iniziare; le mappe non ne dipendono</translation>
    </message>
    <message>
        <source>Memory of a run at most</source>
        <translation>Memoria massima di un’elaborazione</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Pinned pixels</source>
        <translation>Pixel fissati</translation>
    </message>
    <message>
        <source>Compare pins</source>
        <translation>Confronta pixel fissati</translation>
    </message>
    <message>
        <source>Plot the spectra of the chosen pins, or of all</source>
        <translation>Traccia gli spettri dei pixel fissati scelti, o di tutti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Export pins…</source>
        <translation>Esporta pixel fissati…</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>Pixel fissato {number}</translation>
    </message>
    <message>
        <source>Export pins</source>
        <translation>Esporta pixel fissati</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} pins were written to {file}, their spectra to {spectra}.</source>
        <translation>{count} pixel fissati sono stati scritti in {file}, i loro spettri in {spectra}.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
</context>
<context>
    <name>PixelsAlgorithm</name>
    <message>
        <source>Look into pixels at points</source>
        <translation>Esamina pixel in punti</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each point: the shares of its pixel with half of their 90 % intervals, what is left unexplained, and the words of the lexicon that its spectrum is nearest to. A second table beside it holds the spectra and the mixtures that the shares make.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Per ogni punto: le quote del suo pixel con metà dei rispettivi intervalli al 90 %, ciò che resta non spiegato e le parole del lessico più vicine al suo spettro. Una seconda tabella accanto contiene gli spettri e le miscele formate dalle quote.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Table of pixels</source>
        <translation>Tabella dei pixel</translation>
    </message>
    <message>
        <source>Table of spectra</source>
        <translation>Tabella degli spettri</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>Preparazione dell’anteprima…</translation>
    </message>
    <message>
        <source>Type a material to preview it.</source>
        <translation>Scrivi un materiale per vederne l’anteprima.</translation>
    </message>
    <message>
        <source>The preview needs the map in the scene&apos;s own projection, without rotation.</source>
        <translation>L’anteprima richiede la mappa nella proiezione della scena, senza rotazione.</translation>
    </message>
    <message>
        <source>The scene is not in sight; zoom to it to preview it.</source>
        <translation>La scena non è in vista; ingrandisci su di essa per l’anteprima.</translation>
    </message>
    <message>
        <source>There is no preview of this ({error}).</source>
        <translation>Nessuna anteprima disponibile ({error}).</translation>
    </message>
    <message>
        <source>A rough preview; the run is more exact.</source>
        <translation>Anteprima approssimativa; l’elaborazione è più precisa.</translation>
    </message>
</context>
<context>
    <name>ReportAction</name>
    <message>
        <source>Report as HTML, with a PDF beside it</source>
        <translation>Rapporto in HTML, con un PDF accanto</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares in each polygon of</source>
        <translation>Ettari in ogni poligono di</translation>
    </message>
    <message>
        <source>no zones</source>
        <translation>nessuna zona</translation>
    </message>
    <message>
        <source>Compare with the measurements in</source>
        <translation>Confronta con le misure in</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>nessuna misura</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} esiste già. Sostituirlo?</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Scrittura del rapporto</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Apri pagina</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Apri PDF</translation>
    </message>
    <message>
        <source>The report is in {file}, with a PDF beside it.</source>
        <translation>Il rapporto è in {file}, con un PDF accanto.</translation>
    </message>
</context>
<context>
    <name>ReportAlgorithm</name>
    <message>
        <source>Report of a run</source>
        <translation>Rapporto di un’elaborazione</translation>
    </message>
    <message>
        <source>Measurements to compare with</source>
        <translation>Misure con cui confrontare</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, shares and hectares with intervals, by zones such as districts too, the endmembers, a comparison with measurements where there are any, the record and how to make the run again.&lt;/p&gt;&lt;p&gt;The PDF, where one is asked for, says the same; QGIS makes it through a print layout.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Scrive una pagina nella lingua di QGIS che non ha bisogno d’altro: le mappe con le loro legende, quote ed ettari con intervalli, anche per zone come i distretti, gli endmember, un confronto con misure se ce ne sono, la scheda di provenienza e come ripetere l’elaborazione.&lt;/p&gt;&lt;p&gt;Il PDF, se richiesto, dice lo stesso; QGIS lo crea con un layout di stampa.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones, for hectares in each</source>
        <translation>Zone, per gli ettari in ciascuna</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>Lo stesso come PDF</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>finding endmembers and abundances</source>
        <translation>trovare endmember e abbondanze</translation>
    </message>
    <message>
        <source>reading scenes and writing maps</source>
        <translation>leggere le scene e scrivere le mappe</translation>
    </message>
    <message>
        <source>reading the models&apos; weights</source>
        <translation>leggere i pesi dei modelli</translation>
    </message>
    <message>
        <source>correcting spelling</source>
        <translation>correggere l’ortografia</translation>
    </message>
    <message>
        <source>words outside the lexicon</source>
        <translation>parole fuori dal lessico</translation>
    </message>
    <message>
        <source>progress on the command line</source>
        <translation>avanzamento nella riga di comando</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile is full: free about 2 GB and try again.</source>
        <translation>Il disco del tuo profilo QGIS è pieno: libera circa 2 GB e riprova.</translation>
    </message>
    <message>
        <source>The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation&apos;s root certificate.</source>
        <translation>Python non riconosce il certificato: imposta la variabile PIP_CERT sul file del certificato radice della tua organizzazione.</translation>
    </message>
    <message>
        <source>PyPI could not be reached: check the connection, or enter your organisation&apos;s proxy in QGIS (Settings, Options, Network).</source>
        <translation>PyPI non è raggiungibile: controlla la connessione o inserisci in QGIS il proxy della tua organizzazione (Impostazioni, Opzioni, Rete).</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network).</source>
        <translation>pip non può usare un proxy SOCKS: inserisci in QGIS un proxy HTTP (Impostazioni, Opzioni, Rete).</translation>
    </message>
    <message>
        <source>This Python has no pip: install it with your system&apos;s package manager (Debian and Ubuntu: sudo apt install python3-pip).</source>
        <translation>Questo Python non ha pip: installalo con il gestore di pacchetti del tuo sistema (Debian e Ubuntu: sudo apt install python3-pip).</translation>
    </message>
    <message>
        <source>A file could not be written: check that your QGIS profile is yours and writable.</source>
        <translation>Non è stato possibile scrivere un file: verifica che il tuo profilo QGIS ti appartenga e sia scrivibile.</translation>
    </message>
    <message>
        <source>No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your system.</source>
        <translation>Nessuna versione compilata di un pacchetto è adatta a questo Python e al suo NumPy: aggiorna QGIS o installa i pacchetti con il tuo sistema.</translation>
    </message>
    <message>
        <source>Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and restart the computer.</source>
        <translation>Windows non è riuscito a caricare torch: installa Microsoft Visual C++ Redistributable 2015-2022 (x64) e riavvia il computer.</translation>
    </message>
    <message>
        <source>A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin&apos;s tracker.</source>
        <translation>Un pacchetto non funziona insieme a quelli di QGIS, perciò non è stato conservato nulla: invia il rapporto al sistema di segnalazione del plugin.</translation>
    </message>
    <message>
        <source>The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.</source>
        <translation>Il proxy ha rifiutato la connessione: controllalo in QGIS (Impostazioni, Opzioni, Rete), compreso il nome utente.</translation>
    </message>
    <message>
        <source>Copy the report and send it to the plugin&apos;s tracker.</source>
        <translation>Copia il rapporto e invialo al sistema di segnalazione del plugin.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one this version of CLIP Unmix was tried with, so nothing was installed: try again, and if it happens again, take a newer version of the plugin.</source>
        <translation>Un pacchetto scaricato non è quello con cui è stata provata questa versione di CLIP Unmix, perciò non è stato installato nulla: riprova e, se succede ancora, usa una versione più recente del plugin.</translation>
    </message>
    <message>
        <source>CLIP Unmix has no list of checked packages for Python {python} on {platform}: install {names} with your system or with pip, and restart QGIS.</source>
        <translation>CLIP Unmix non ha un elenco di pacchetti verificati per Python {python} su {platform}: installa {names} con il sistema o con pip e riavvia QGIS.</translation>
    </message>
    <message>
        <source>Another QGIS is installing the packages into this profile: wait until it has finished.</source>
        <translation>Un altro QGIS sta installando i pacchetti in questo profilo: attendi che abbia finito.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Questo progetto non contiene alcun risultato di CLIP Unmix; esegui prima l’unmixing di un layer.</translation>
    </message>
    <message>
        <source>Export the abundances of</source>
        <translation>Esporta le abbondanze di</translation>
    </message>
    <message>
        <source>Export abundances to</source>
        <translation>Esporta le abbondanze in</translation>
    </message>
    <message>
        <source>{count} files were copied to {folder}.</source>
        <translation>File copiati in {folder}: {count}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Keep the results in</source>
        <translation>Conserva i risultati in</translation>
    </message>
    <message>
        <source>{folder} lies in the results themselves; choose another folder.</source>
        <translation>{folder} si trova all’interno dei risultati; scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The results were copied to {folder}; the layers still show those in {earlier}.</source>
        <translation>I risultati sono stati copiati in {folder}; i layer mostrano ancora quelli in {earlier}.</translation>
    </message>
    <message>
        <source>Kept in {folder}; save the project, too.</source>
        <translation>Conservati in {folder}; salva anche il progetto.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{count} file in {folder} sono in uso e restano.</translation>
    </message>
    <message>
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>{folder} contiene già {files}. Sostituire?</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>Copia in {folder}</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>La copia è stata annullata; non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>{material} (uncertainty)</source>
        <translation>{material} (incertezza)</translation>
    </message>
    <message>
        <source>{material} (similarity)</source>
        <translation>{material} (similarità)</translation>
    </message>
    <message>
        <source>Other materials</source>
        <translation>Altri materiali</translation>
    </message>
    <message>
        <source>Residual (RMSE)</source>
        <translation>Residuo (RMSE)</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened; run the unmixing again.</source>
        <translation>Il risultato {path} non può essere aperto; esegui di nuovo l’unmixing.</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Composite: {red}, {green}, {blue}</source>
        <translation>Composizione: {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>share of the pixel&apos;s area, with shade taken as none of the materials</source>
        <translation>quota della superficie del pixel, con l’ombra che non conta per nessuno dei materiali</translation>
    </message>
    <message>
        <source>share of what is lit in the pixel (shade-normalised)</source>
        <translation>quota di ciò che è illuminato nel pixel (normalizzata rispetto all’ombra)</translation>
    </message>
    <message>
        <source>Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}</source>
        <translation>Abbondanza di {material} in {scene}: {share}, da 0 a 1. Media sulla scena: {mean}. {understood}</translation>
    </message>
    <message>
        <source>Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true share with a probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}.</source>
        <translation>Incertezza dell’abbondanza di {material} in {scene}: metà dell’intervallo attorno a essa che contiene la quota reale con una probabilità del 90%, come risulta da scene simulate. Media sulla scena: {mean}.</translation>
    </message>
    <message>
        <source>Similarity of each pixel&apos;s spectrum in {scene} to the words &apos;{material}&apos;: their embeddings&apos; cosine, no share. {understood}</source>
        <translation>Similarità dello spettro di ogni pixel di {scene} con le parole «{material}»: coseno dei loro embedding, non una quota. {understood}</translation>
    </message>
    <message>
        <source>Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. Mean over the scene: {mean}.</source>
        <translation>Quota di ogni pixel di {scene} che non appartiene a nessuno dei materiali richiesti, da 0 a 1. Media sulla scena: {mean}.</translation>
    </message>
    <message>
        <source>Root mean square difference, in reflectance, between each pixel&apos;s spectrum in {scene} and its reconstruction from the endmembers. High values mean that a material is missing.</source>
        <translation>Scarto quadratico medio, in riflettanza, tra lo spettro di ogni pixel di {scene} e la sua ricostruzione dagli endmember. Valori alti indicano che manca un materiale.</translation>
    </message>
    <message>
        <source>The three most abundant materials of {scene}, one in each of red, green and blue; full colour is an abundance of 1.</source>
        <translation>I tre materiali più abbondanti di {scene}, uno in rosso, uno in verde e uno in blu; il colore pieno è un’abbondanza di 1.</translation>
    </message>
    <message>
        <source>the ontology</source>
        <translation>l’ontologia</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>il lessico</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>il codificatore di testo</translation>
    </message>
    <message>
        <source>The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).</source>
        <translation>Le parole sono state intese come {concept} (tramite {how}; lingua: {language}; confidenza: {confidence}).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>non determinato</translation>
    </message>
    <message>
        <source>{layer}, {scene}</source>
        <translation>{layer}, {scene}</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiali</translation>
    </message>
    <message>
        <source>Derived from {scene}; the rights in that scene apply.</source>
        <translation>Derivato da {scene}; valgono i diritti su quella scena.</translation>
    </message>
    <message>
        <source>Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}</source>
        <translation>Ingresso: {path}, SHA-256 {sha256}, {bands} bande, lunghezze d’onda da: {origin}</translation>
    </message>
    <message>
        <source>Weights: {name} {version}, SHA-256 {sha256}</source>
        <translation>Pesi: {name} {version}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Unmixed by CLIP Unmix {version}, started {started}, finished {finished}</source>
        <translation>Unmixing con CLIP Unmix {version}, inizio {started}, fine {finished}</translation>
    </message>
    <message>
        <source>Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained</source>
        <translation>RMSE medio di ricostruzione {rmse}; {share} dei pixel non spiegato</translation>
    </message>
    <message>
        <source>To make the same files again: {command}</source>
        <translation>Per produrre di nuovo gli stessi file: {command}</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written; the maps themselves are complete.</source>
        <translation>Impossibile scrivere il raster {path}; le mappe stesse sono complete.</translation>
    </message>
    <message>
        <source>share of the grains&apos; cross-section, mingled grain by grain</source>
        <translation>quota della sezione trasversale dei grani, mescolati grano per grano</translation>
    </message>
</context>
<context>
    <name>ResultMarks</name>
    <message>
        <source>These maps are in {folder}. Click to keep them elsewhere, such as beside your project.</source>
        <translation>Queste mappe sono in {folder}. Fai clic per conservarle altrove, ad esempio accanto al progetto.</translation>
    </message>
</context>
<context>
    <name>ResultsAlgorithm</name>
    <message>
        <source>After the run</source>
        <translation>Dopo l’elaborazione</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Cartella dei risultati</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>The run could not be read ({error}).</source>
        <translation>Impossibile leggere l’elaborazione ({error}).</translation>
    </message>
    <message>
        <source>Results of CLIP Unmix</source>
        <translation>Risultati di CLIP Unmix</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>Intervallo 90 %</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Ettari</translation>
    </message>
    <message>
        <source>Shares and hectares of the materials</source>
        <translation>Quote ed ettari dei materiali</translation>
    </message>
    <message>
        <source>Look into pixels</source>
        <translation>Esamina pixel</translation>
    </message>
    <message>
        <source>By zones…</source>
        <translation>Per zone…</translation>
    </message>
    <message>
        <source>Class map…</source>
        <translation>Mappa classi…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiamento…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>Lettura in corso…</translation>
    </message>
    <message>
        <source>Choose a layer of a run to see what it holds.</source>
        <translation>Scegli un layer di un’elaborazione per vederne il contenuto.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>No data there.</source>
        <translation>Nessun dato qui.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE).</source>
        <translation>Riga {row}, colonna {column}: non spiegato {residual} (RMSE).</translation>
    </message>
    <message>
        <source>Endmember</source>
        <translation>Endmember</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Click a material to see how its shares are spread over the scene</source>
        <translation>Fai clic su un materiale per vedere come le sue quote sono distribuite nella scena</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>residuo</translation>
    </message>
    <message>
        <source>What the mixtures leave unexplained, as RMSE in reflectance: the mean of all pixels</source>
        <translation>Ciò che le miscele lasciano non spiegato, come RMSE in riflettanza: la media di tutti i pixel</translation>
    </message>
    <message>
        <source>found in the scene</source>
        <translation>trovato nella scena</translation>
    </message>
    <message>
        <source>from samples</source>
        <translation>dai campioni</translation>
    </message>
    <message>
        <source>typical spectrum</source>
        <translation>spettro tipico</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicato</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>Prossimi passi: {steps}</translation>
    </message>
    <message>
        <source>Nearest words: {words}.</source>
        <translation>Parole più vicine: {words}.</translation>
    </message>
    <message>
        <source>Red, green and blue need three materials; this run has fewer.</source>
        <translation>Rosso, verde e blu richiedono tre materiali; questa elaborazione ne ha meno.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE), the most, {most}, at {centre} nm.</source>
        <translation>Riga {row}, colonna {column}: non spiegato {residual} (RMSE), il massimo, {most}, a {centre} nm.</translation>
    </message>
    <message>
        <source>Click or drag on the map to see a pixel&apos;s spectrum, mixture and shares; the right button pins it</source>
        <translation>Fai clic o trascina sulla mappa per vedere spettro, miscela e quote di un pixel; il tasto destro lo fissa</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Keep the pixel that is shown, to compare it with others</source>
        <translation>Conserva il pixel mostrato, per confrontarlo con altri</translation>
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
        <translation>Fianco a fianco…</translation>
    </message>
    <message>
        <source>Validate…</source>
        <translation>Valida…</translation>
    </message>
    <message>
        <source>Shares and hectares of the cross-section of grains that are mingled in each pixel.</source>
        <translation>Quote ed ettari della sezione trasversale dei grani mescolati in ogni pixel.</translation>
    </message>
    <message>
        <source>Run again for side by side…</source>
        <translation>Ripeti con mescolamento fianco a fianco…</translation>
    </message>
    <message>
        <source>Shares and hectares of the ground: a shaded pixel counts as dark material.</source>
        <translation>Quote ed ettari del suolo: un pixel in ombra conta come materiale scuro.</translation>
    </message>
    <message>
        <source>Run again for the lit surface…</source>
        <translation>Ripeti per la superficie illuminata…</translation>
    </message>
    <message>
        <source>Shares and hectares of the lit surface: brightness, shade and slope cancel.</source>
        <translation>Quote ed ettari della superficie illuminata: luminosità, ombra e pendenza si annullano.</translation>
    </message>
    <message>
        <source>Run again for the ground…</source>
        <translation>Ripeti per il suolo…</translation>
    </message>
</context>
<context>
    <name>RgbAlgorithm</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Tre materiali come rosso, verde e blu</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the shares of three materials of a run as red, green and blue: what is pure is in one of these colours, what is mixed in between, what is none of the three dark. &lt;i&gt;other&lt;/i&gt; stands for what nobody named. Without names the three most abundant ones are taken.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Scrive le quote di tre materiali di un’elaborazione come rosso, verde e blu: ciò che è puro ha uno di questi colori, ciò che è misto un colore intermedio, ciò che non è nessuno dei tre è scuro. &lt;i&gt;altro&lt;/i&gt; sta per ciò che nessuno ha indicato. Senza nomi vengono presi i tre più abbondanti.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation>Rosso, verde e blu</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>RgbDialog</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Tre materiali come rosso, verde e blu</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Wavelengths</source>
        <translation>Lunghezze d’onda</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Scostamento</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Bande difettose</translation>
    </message>
    <message>
        <source>How {layer} is read</source>
        <translation>Come viene letto {layer}</translation>
    </message>
    <message>
        <source>A line for each band: wavelength in nm[, width[, 0 for a bad band]]</source>
        <translation>Una riga per ogni banda: lunghezza d’onda in nm[, larghezza[, 0 per una banda difettosa]]</translation>
    </message>
    <message>
        <source>as the file says; such as 0.0001</source>
        <translation>come indica il file; ad es. 0.0001</translation>
    </message>
    <message>
        <source>as the file says; such as -0.1</source>
        <translation>come indica il file; ad es. -0.1</translation>
    </message>
    <message>
        <source>as the file says; such as -9999</source>
        <translation>come indica il file; ad es. -9999</translation>
    </message>
    <message>
        <source>as the file says; such as 1-5,12</source>
        <translation>come indica il file; ad es. 1-5,12</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} righe</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correggi…</translation>
    </message>
    <message>
        <source>Correct the wavelengths, scale and bad bands that are read from the file</source>
        <translation>Correggi le lunghezze d’onda, la scala e le bande difettose lette dal file</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Corretto…</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nessuno di questi</translation>
    </message>
    <message>
        <source>Evenly from, to</source>
        <translation>A passo costante da, a</translation>
    </message>
    <message>
        <source>First wavelength</source>
        <translation>Prima lunghezza d’onda</translation>
    </message>
    <message>
        <source>Last wavelength</source>
        <translation>Ultima lunghezza d’onda</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compila</translation>
    </message>
    <message>
        <source>Write a line for each band, evenly spaced from the first to the last</source>
        <translation>Scrivi una riga per ogni banda, a passo costante dalla prima all’ultima</translation>
    </message>
    <message>
        <source>Give the wavelengths…</source>
        <translation>Indica le lunghezze d’onda…</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensore</translation>
    </message>
</context>
<context>
    <name>ScenePart</name>
    <message>
        <source>Whole scene</source>
        <translation>Intera scena</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Vista mappa</translation>
    </message>
    <message>
        <source>Inside a layer</source>
        <translation>In un layer</translation>
    </message>
    <message>
        <source>Unmix the whole scene or a part of it; the maps cover that part only</source>
        <translation>Esegui l’unmixing dell’intera scena o di una sua parte; le mappe coprono solo quella parte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Polygons, or a raster of one band that is not 0 where it counts</source>
        <translation>Poligoni, o un raster a una banda diverso da 0 dove conta</translation>
    </message>
    <message>
        <source>Layer of the part</source>
        <translation>Layer della parte</translation>
    </message>
    <message>
        <source>Selected polygons only</source>
        <translation>Solo poligoni selezionati</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Escludi nuvole e ombre</translation>
    </message>
    <message>
        <source>Also saturated or defective pixels, where the product&apos;s quality layers mark them</source>
        <translation>Anche i pixel saturi o difettosi, se i layer di qualità del prodotto li segnalano</translation>
    </message>
    <message>
        <source>What the map shows cannot be found in the scene; zoom to the scene.</source>
        <translation>Impossibile trovare nella scena ciò che mostra la mappa; ingrandisci sulla scena.</translation>
    </message>
    <message>
        <source>The map shows nothing of the scene; zoom to the scene.</source>
        <translation>La mappa non mostra nulla della scena; ingrandisci sulla scena.</translation>
    </message>
    <message>
        <source>No layer is chosen for the part of the scene; choose polygons or a mask.</source>
        <translation>Nessun layer scelto per la parte della scena; scegli poligoni o una maschera.</translation>
    </message>
    <message>
        <source>No polygon of {layer} is selected; select some.</source>
        <translation>Nessun poligono di {layer} è selezionato; selezionane alcuni.</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>{bands} bande, {first}-{last} nm, {columns} × {rows} pixel</translation>
    </message>
    <message>
        <source>a number for each band</source>
        <translation>un numero per banda</translation>
    </message>
    <message>
        <source>wavelengths from {wavelengths}; reflectance × {factor}, from {scale}</source>
        <translation>lunghezze d’onda da {wavelengths}; riflettanza × {factor}, da {scale}</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (e altri {count})</translation>
    </message>
    <message>
        <source>doubtful: {doubt}</source>
        <translation>dubbio: {doubt}</translation>
    </message>
    <message>
        <source>Nothing tells the wavelengths of this layer.</source>
        <translation>Nulla indica le lunghezze d’onda di questo layer.</translation>
    </message>
    <message>
        <source>The wavelengths of this layer cannot be right ({doubt}).</source>
        <translation>Le lunghezze d’onda di questo layer non possono essere corrette ({doubt}).</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two runs side by side</source>
        <translation>Due elaborazioni fianco a fianco</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Altra elaborazione…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiamento…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>May they be compared?</source>
        <translation>Si possono confrontare?</translation>
    </message>
    <message>
        <source>Choose two runs.</source>
        <translation>Scegli due elaborazioni.</translation>
    </message>
    <message>
        <source>Yes: both mean the same.</source>
        <translation>Sì: entrambe significano lo stesso.</translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation>Cartella di un’elaborazione</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Scorrimento</translation>
    </message>
    <message>
        <source>Lay one map over the other, with a line between them to drag</source>
        <translation>Sovrapponi una mappa all’altra, con una linea trascinabile tra le due</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys</source>
        <translation>Trascina la linea o spostala con i tasti freccia</translation>
    </message>
    <message>
        <source>Line between the two maps</source>
        <translation>Linea tra le due mappe</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>Plots need the Python package matplotlib, which this QGIS lacks.</source>
        <translation>I grafici richiedono il pacchetto Python matplotlib, assente in questo QGIS.</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>spettro</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>miscela</translation>
    </message>
    <message>
        <source>wavelength (nm)</source>
        <translation>lunghezza d’onda (nm)</translation>
    </message>
    <message>
        <source>expected by the name</source>
        <translation>atteso dal nome</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>non spiegato</translation>
    </message>
    <message>
        <source>share</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>part of the scene</source>
        <translation>parte della scena</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the prompts</source>
        <translation>Lettura dei materiali</translation>
    </message>
    <message>
        <source>Opening the scene</source>
        <translation>Apertura della scena</translation>
    </message>
    <message>
        <source>Reading the whole scene for its SHA-256</source>
        <translation>Lettura dell’intera scena per il suo SHA-256</translation>
    </message>
    <message>
        <source>Taking a sample of the scene</source>
        <translation>Prelievo di un campione della scena</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Caricamento del modello</translation>
    </message>
    <message>
        <source>Finding the endmembers</source>
        <translation>Ricerca degli endmember</translation>
    </message>
    <message>
        <source>Learning from the samples</source>
        <translation>Apprendimento dai campioni</translation>
    </message>
    <message>
        <source>Unmixing</source>
        <translation>Unmixing</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Creazione delle panoramiche</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>Scrittura della scheda di provenienza</translation>
    </message>
    <message>
        <source>Moving the results into place</source>
        <translation>Spostamento dei risultati nella cartella</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Finito</translation>
    </message>
    <message>
        <source>Comparing the scene with all materials</source>
        <translation>Confronto della scena con tutti i materiali</translation>
    </message>
    <message>
        <source>Drawing the previews</source>
        <translation>Disegno delle anteprime</translation>
    </message>
    <message>
        <source>Writing the program</source>
        <translation>Scrittura del programma</translation>
    </message>
    <message>
        <source>Comparing its maps with ours</source>
        <translation>Confronto delle sue mappe con le nostre</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>Caricamento del codificatore di testo</translation>
    </message>
    <message>
        <source>Embedding the phrases</source>
        <translation>Incorporamento delle espressioni</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggestions for {scene}</source>
        <translation>Suggerimenti per {scene}</translation>
    </message>
    <message>
        <source>How likely the name is, in the part of the scene that looks most like it</source>
        <translation>Quanto è probabile il nome, nella parte della scena che più gli somiglia</translation>
    </message>
    <message>
        <source>How much of the scene looks more like it than like the others in this list</source>
        <translation>Quanta parte della scena somiglia più a esso che agli altri di questo elenco</translation>
    </message>
    <message>
        <source>Add ticked</source>
        <translation>Aggiungi spuntati</translation>
    </message>
    <message>
        <source>Looking for materials in {scene}</source>
        <translation>Ricerca di materiali in {scene}</translation>
    </message>
    <message>
        <source>The scene lies at latitude {latitude}, longitude {longitude}; what is hardly found there stands further down.</source>
        <translation>La scena si trova a latitudine {latitude}, longitudine {longitude}; ciò che lì si trova difficilmente sta più in basso.</translation>
    </message>
    <message>
        <source>{times} times as likely as {rival}</source>
        <translation>{times} volte più probabile di {rival}</translation>
    </message>
    <message>
        <source>hard to tell from {rival}</source>
        <translation>difficile da distinguere da {rival}</translation>
    </message>
    <message>
        <source>{rival} is likelier there</source>
        <translation>lì è più probabile {rival}</translation>
    </message>
    <message>
        <source>most like {names}</source>
        <translation>soprattutto simile a {names}</translation>
    </message>
    <message>
        <source>spectrum {degrees}° from a typical one</source>
        <translation>spettro a {degrees}° da quello tipico</translation>
    </message>
    <message>
        <source>unlikely at this place: {reason}</source>
        <translation>improbabile in questo luogo: {reason}</translation>
    </message>
    <message>
        <source>What the scene seems to hold, judged by its spectra alone. Tick what you accept; the maps are bright where the scene is most like a material.</source>
        <translation>Ciò che la scena sembra contenere, a giudicare dai soli spettri. Spunta ciò che accetti; le mappe sono chiare dove la scena somiglia di più a un materiale.</translation>
    </message>
    <message>
        <source>Suggested materials</source>
        <translation>Materiali suggeriti</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidenza</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indizi</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Avanzamento della ricerca</translation>
    </message>
    <message>
        <source>its spectrum shows that it is {attribute}</source>
        <translation>il suo spettro mostra che è {attribute}</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>ancora pochi secondi</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>ancora circa {count} s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>ancora circa {count} min</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>ancora circa {count} h</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Termina il tour</translation>
    </message>
    <message>
        <source>This is the sample scene: simulated fields, bare ground, roads and a few roofs in 224 bands. The line below its name says what it is. What do you see?</source>
        <translation>Questa è la scena di esempio: campi simulati, suolo nudo, strade e qualche tetto in 224 bande. La riga sotto il nome dice di che si tratta. Che cosa vedi?</translation>
    </message>
    <message>
        <source>Type a material that you expect here, such as vegetation, and press Enter.</source>
        <translation>Scrivi un materiale che ti aspetti qui, ad esempio vegetazione, e premi Invio.</translation>
    </message>
    <message>
        <source>Add others, in any language: suelo desnudo, dry grass, asphalt. The second column says how each was understood; click where it is marked.</source>
        <translation>Aggiungine altri, in qualsiasi lingua: suelo desnudo, erba secca, asfalto. La seconda colonna dice come ciascuno è stato inteso; fai clic dove c’è un segno.</translation>
    </message>
    <message>
        <source>Now press the button. It takes a few seconds.</source>
        <translation>Ora premi il pulsante. Bastano pochi secondi.</translation>
    </message>
    <message>
        <source>Each map is clear where its material is absent and full where it is all there is. The line below says how well the materials explain the scene; Suggest… finds what you left out.</source>
        <translation>Ogni mappa è trasparente dove il suo materiale manca e piena dove c’è solo quello. La riga sotto dice quanto bene i materiali spiegano la scena; Suggerisci… trova ciò che hai omesso.</translation>
    </message>
    <message>
        <source>More maps shows how sure each share is. Beside it you export the maps or keep them in another place. That is all: now choose a scene of your own.</source>
        <translation>Altre mappe mostra quanto è certa ogni quota. Accanto puoi esportare le mappe o conservarle altrove. È tutto: ora scegli una tua scena.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} di {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Finito</translation>
    </message>
</context>
<context>
    <name>UnmixAlgorithm</name>
    <message>
        <source>Unmix by material names</source>
        <translation>Unmixing per nomi di materiali</translation>
    </message>
    <message>
        <source>unmixing,endmember,abundance,hyperspectral,multispectral,spectral,fraction,material,CLIP</source>
        <translation>unmixing,demiscelazione,endmember,abbondanza,iperspettrale,multispettrale,spettrale,frazione,materiale,CLIP</translation>
    </message>
    <message>
        <source>Abundance, uncertainty and similarity maps of the materials you name, in any language.</source>
        <translation>Mappe di abbondanza, incertezza e similarità dei materiali che indichi, in qualsiasi lingua.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how much of each pixel of a hyperspectral or multispectral raster is what. Name the materials in your own words and language; no spectral library and no training areas are needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materials&lt;/b&gt;: one a line, or separated by semicolons, e.g. &lt;i&gt;tree; suelo desnudo; 水; tarmac&lt;/i&gt;. Name everything that covers much of the scene; what you leave out appears as other materials and in the residual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illumination&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; gives shares of what is lit in the pixel, &lt;i&gt;area&lt;/i&gt; shares of its surface with shade set apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; or &lt;b&gt;wavelengths&lt;/b&gt; are needed only where the raster does not say its wavelengths itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples&lt;/b&gt;: a few points or polygons of known material. What they teach is kept only if it proves better on samples held out; it can be saved as an adapter for other scenes.&lt;/p&gt;&lt;p&gt;The folder then holds an abundance map (0 to 1), an uncertainty map (the true share lies within the abundance plus or minus this value with a probability of 90 %) and a similarity map for each material, the share of other materials, the residual (RMSE in reflectance), the endmember spectra, and provenance.json, which tells how each word was understood and how to make the same files again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dice quanto di ogni pixel di un raster iperspettrale o multispettrale è costituito da quale materiale. Indica i materiali con parole tue, nella tua lingua; non servono librerie spettrali né aree di addestramento.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materiali&lt;/b&gt;: uno per riga, o separati da punti e virgola, ad es. &lt;i&gt;albero; suelo desnudo; 水; asfalto&lt;/i&gt;. Indica tutto ciò che copre buona parte della scena; ciò che ometti compare tra gli altri materiali e nel residuo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illuminazione&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; dà quote di ciò che è illuminato nel pixel, &lt;i&gt;area&lt;/i&gt; quote della sua superficie, con l’ombra messa a parte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensore&lt;/b&gt; o &lt;b&gt;lunghezze d’onda&lt;/b&gt; servono solo se il raster non indica da sé le sue lunghezze d’onda.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Campioni&lt;/b&gt;: pochi punti o poligoni di materiale noto. Ciò che insegnano viene conservato solo se si dimostra migliore su campioni tenuti da parte; lo si può salvare come adattatore per altre scene.&lt;/p&gt;&lt;p&gt;La cartella contiene poi, per ogni materiale, una mappa di abbondanza (da 0 a 1), una mappa di incertezza (la quota reale si trova entro l’abbondanza più o meno questo valore con una probabilità del 90%) e una mappa di similarità, inoltre la quota degli altri materiali, il residuo (RMSE in riflettanza), gli spettri degli endmember e provenance.json, che dice come è stata intesa ogni parola e come produrre di nuovo gli stessi file.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>Materials, one a line or separated by ;</source>
        <translation>Materiali, uno per riga o separati da ;</translation>
    </message>
    <message>
        <source>Illumination</source>
        <translation>Illuminazione</translation>
    </message>
    <message>
        <source>Sensor (where the raster has no wavelengths)</source>
        <translation>Sensore (se il raster non ha lunghezze d’onda)</translation>
    </message>
    <message>
        <source>File of wavelengths (where the raster has none)</source>
        <translation>File delle lunghezze d’onda (se il raster non ne ha)</translation>
    </message>
    <message>
        <source>Ontology: your own names of materials</source>
        <translation>Ontologia: i tuoi nomi di materiali</translation>
    </message>
    <message>
        <source>Adapter: what was learnt from another scene&apos;s samples</source>
        <translation>Adattatore: ciò che è stato appreso dai campioni di un’altra scena</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adattatori (*.safetensors)</translation>
    </message>
    <message>
        <source>Save adapter to (needs samples)</source>
        <translation>Salva l’adattatore in (richiede campioni)</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Codificatore di testo</translation>
    </message>
    <message>
        <source>Language that decides between meanings (a code such as de)</source>
        <translation>Lingua che decide tra più significati (un codice come it)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Sostituisci un risultato precedente nella cartella</translation>
    </message>
    <message>
        <source>Add the abundance maps to the project</source>
        <translation>Aggiungi le mappe di abbondanza al progetto</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Cartella dei risultati</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>Mappe di abbondanza</translation>
    </message>
    <message>
        <source>These Python packages are missing: {packages}; open the CLIP Unmix panel in QGIS, which installs them.</source>
        <translation>Mancano questi pacchetti Python: {packages}; apri in QGIS il pannello CLIP Unmix, che li installa.</translation>
    </message>
    <message>
        <source>No material is named; type at least one.</source>
        <translation>Nessun materiale è indicato; scrivine almeno uno.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>{prompt}: {label} (language: {language}, by {how})</source>
        <translation>{prompt}: {label} (lingua: {language}, tramite {how})</translation>
    </message>
    <message>
        <source>Mean abundance of {prompt}: {mean}</source>
        <translation>Abbondanza media di {prompt}: {mean}</translation>
    </message>
    <message>
        <source>Scale: reflectance = stored × scale + offset (one number, or one a band)</source>
        <translation>Scala: riflettanza = valore memorizzato × scala + scostamento (un numero, o uno per banda)</translation>
    </message>
    <message>
        <source>Offset (one number, or one a band)</source>
        <translation>Scostamento (un numero, o uno per banda)</translation>
    </message>
    <message>
        <source>Nodata: the stored number of pixels without data</source>
        <translation>Nodata: il numero memorizzato dei pixel senza dati</translation>
    </message>
    <message>
        <source>Use only these bands (such as 1-5,12)</source>
        <translation>Usare solo queste bande (ad esempio 1-5,12)</translation>
    </message>
    <message>
        <source>Leave out these bands (such as 1-5,12)</source>
        <translation>Escludere queste bande (ad esempio 1-5,12)</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Accettare valori che sembrano radianza</translation>
    </message>
    <message>
        <source>Run materials, too, that were hardly understood</source>
        <translation>Calcola anche i materiali compresi a malapena</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Griglia dei prodotti nella geometria del sensore</translation>
    </message>
    <message>
        <source>Resolution, of products whose bands have several (Sentinel-2: 10 or 20)</source>
        <translation>Risoluzione, per prodotti le cui bande ne hanno diverse (Sentinel-2: 10 o 20)</translation>
    </message>
    <message>
        <source>Part of the scene: extent</source>
        <translation>Parte della scena: estensione</translation>
    </message>
    <message>
        <source>Part of the scene: polygons</source>
        <translation>Parte della scena: poligoni</translation>
    </message>
    <message>
        <source>Leave out what the product&apos;s quality layers call</source>
        <translation>Escludi ciò che i layer di qualità del prodotto indicano come</translation>
    </message>
    <message>
        <source>Part of the scene: raster that is not 0 there</source>
        <translation>Parte della scena: raster che lì è diverso da 0</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer; choose another.</source>
        <translation>{layer} non è un layer vettoriale; scegline un altro.</translation>
    </message>
    <message>
        <source>The part of the scene is given by polygons and by a raster; leave one of them away.</source>
        <translation>La parte della scena è indicata sia da poligoni sia da un raster; togline uno.</translation>
    </message>
    <message>
        <source>Samples: points or polygons, labelled or with measured shares</source>
        <translation>Campioni: punti o poligoni, etichettati o con quote misurate</translation>
    </message>
    <message>
        <source>Fields of the samples with measured shares (MATERIAL=FIELD; …)</source>
        <translation>Campi dei campioni con quote misurate (MATERIALE=CAMPO; …)</translation>
    </message>
    <message>
        <source>Field of the samples with the labels</source>
        <translation>Campo dei campioni con le etichette</translation>
    </message>
    <message>
        <source>What labels of the samples mean (LABEL=MATERIAL; … and LABEL= to set aside)</source>
        <translation>Significato delle etichette dei campioni (ETICHETTA=MATERIALE; … ed ETICHETTA= per metterle da parte)</translation>
    </message>
    <message>
        <source>Endmembers held fixed, one a line: material=row,column or material=file|spectrum</source>
        <translation>Endmember mantenuti fissi, uno per riga: materiale=riga,colonna o materiale=file|spettro</translation>
    </message>
    <message>
        <source>How materials mix: side by side (areal) or grain by grain (intimate)</source>
        <translation>Come si mescolano i materiali: fianco a fianco (areal) o grano per grano (intimate)</translation>
    </message>
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>Cartella per i risultati</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>Testo (*.csv *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)</source>
        <translation>File vettoriali (*.gpkg *.geojson *.shp *.fgb);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adattatori (*.safetensors)</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontologie (*.csv *.json *.ttl);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>a share of what is lit</source>
        <translation>parte illuminata</translation>
    </message>
    <message>
        <source>a share of the surface</source>
        <translation>intera superficie</translation>
    </message>
    <message>
        <source>as the raster says</source>
        <translation>secondo il raster</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>il più veloce</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>processore (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>scheda grafica (CUDA)</translation>
    </message>
    <message>
        <source>{bands} bands, {columns} × {rows} pixels</source>
        <translation>{bands} bande, {columns} × {rows} pixel</translation>
    </message>
    <message>
        <source>Already in the list: {materials}.</source>
        <translation>Già nell’elenco: {materials}.</translation>
    </message>
    <message>
        <source>Unmixing {scene}</source>
        <translation>Unmixing di {scene}</translation>
    </message>
    <message>
        <source>Unmixing {scene}: {materials}</source>
        <translation>Unmixing di {scene}: {materials}</translation>
    </message>
    <message>
        <source>No material is ticked; type at least one and press Enter.</source>
        <translation>Nessun materiale è spuntato; scrivine almeno uno e premi Invio.</translation>
    </message>
    <message>
        <source>The folder {folder} holds an earlier run. Replace it?</source>
        <translation>La cartella {folder} contiene un risultato precedente. Sostituirlo?</translation>
    </message>
    <message>
        <source>The adapter {file} exists already. Replace it?</source>
        <translation>L’adattatore {file} esiste già. Sostituirlo?</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annullamento…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>Aggiungi a questo progetto</translation>
    </message>
    <message>
        <source>The run finished after its project was closed.</source>
        <translation>L’elaborazione è terminata dopo la chiusura del suo progetto.</translation>
    </message>
    <message>
        <source>{scene}: {unexplained} of the pixels unexplained.</source>
        <translation>{scene}: {unexplained} dei pixel non spiegato.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostra registro</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was written.</source>
        <translation>L’elaborazione è stata annullata; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring: {names}.</source>
        <translation>CLIP Unmix ha bisogno di pacchetti Python che questo QGIS non fornisce: {names}.</translation>
    </message>
    <message>
        <source>Make an abundance and a similarity map of each material</source>
        <translation>Crea una mappa di abbondanza e una di similarità di ogni materiale</translation>
    </message>
    <message>
        <source>Type at least one material first</source>
        <translation>Scrivi prima almeno un materiale</translation>
    </message>
    <message>
        <source>Choose a scene first</source>
        <translation>Scegli prima una scena</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>{ticked} di {all} spuntati</translation>
    </message>
    <message>
        <source>Mean abundance of {material}: {mean}</source>
        <translation>Abbondanza media di {material}: {mean}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Risultati in {folder}</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installa…</translation>
    </message>
    <message>
        <source>Install the missing Python packages into a private folder of your QGIS profile</source>
        <translation>Installa i pacchetti Python mancanti in una cartella privata del tuo profilo QGIS</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;Scena</translation>
    </message>
    <message>
        <source>The hyperspectral or multispectral raster to unmix; follows the active layer</source>
        <translation>Il raster iperspettrale o multispettrale su cui eseguire l’unmixing; segue il layer attivo</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>&amp;Materiali</translation>
    </message>
    <message>
        <source>tree, suelo desnudo, 水 …</source>
        <translation>albero, suelo desnudo, 水 …</translation>
    </message>
    <message>
        <source>Type a material in your own words and language and press Enter. Paste several separated by semicolons or lines.</source>
        <translation>Scrivi un materiale con parole tue, nella tua lingua, e premi Invio. Incollane più di uno separandoli con punti e virgola o a capo.</translation>
    </message>
    <message>
        <source>Material to add</source>
        <translation>Materiale da aggiungere</translation>
    </message>
    <message>
        <source>Add the material (Enter)</source>
        <translation>Aggiungi il materiale (Invio)</translation>
    </message>
    <message>
        <source>Add the material</source>
        <translation>Aggiungi il materiale</translation>
    </message>
    <message>
        <source>Materials to unmix</source>
        <translation>Materiali per l’unmixing</translation>
    </message>
    <message>
        <source>Edit the material (F2)</source>
        <translation>Modifica il materiale (F2)</translation>
    </message>
    <message>
        <source>Edit the material</source>
        <translation>Modifica il materiale</translation>
    </message>
    <message>
        <source>Remove the selected materials (Delete)</source>
        <translation>Rimuovi i materiali selezionati (Canc)</translation>
    </message>
    <message>
        <source>Remove the selected materials</source>
        <translation>Rimuovi i materiali selezionati</translation>
    </message>
    <message>
        <source>Move up (Alt+Up), or drag</source>
        <translation>Sposta su (Alt+Su), o trascina</translation>
    </message>
    <message>
        <source>Move the material up</source>
        <translation>Sposta su il materiale</translation>
    </message>
    <message>
        <source>Move down (Alt+Down), or drag</source>
        <translation>Sposta giù (Alt+Giù), o trascina</translation>
    </message>
    <message>
        <source>Move the material down</source>
        <translation>Sposta giù il materiale</translation>
    </message>
    <message>
        <source>Save &amp;results to</source>
        <translation>Salva i &amp;risultati in</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Abundance is</source>
        <translation>Abbondanza come</translation>
    </message>
    <message>
        <source>Whether an abundance is a share of what is lit in the pixel, or of its surface with shade set apart</source>
        <translation>Se un’abbondanza è una quota di ciò che è illuminato nel pixel, o della sua superficie, con l’ombra messa a parte</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensore</translation>
    </message>
    <message>
        <source>Needed only where the raster does not say its wavelengths</source>
        <translation>Serve solo se il raster non indica le sue lunghezze d’onda</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Lunghezze d’onda</translation>
    </message>
    <message>
        <source>A text file with the bands&apos; wavelengths, where the raster has none and the sensor is not listed</source>
        <translation>File di testo con le lunghezze d’onda delle bande, se il raster non ne ha e il sensore non è nell’elenco</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>Points or polygons of known material in the scene, to learn from (optional)</source>
        <translation>Punti o poligoni di materiale noto nella scena, da cui apprendere (facoltativo)</translation>
    </message>
    <message>
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>Ciò che è stato appreso dai campioni di un’altra scena (facoltativo)</translation>
    </message>
    <message>
        <source>Keep what the samples teach, for other scenes (optional; needs samples)</source>
        <translation>Conserva ciò che i campioni insegnano, per altre scene (facoltativo; richiede campioni)</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontologia</translation>
    </message>
    <message>
        <source>Your own names of materials: CSV, JSON or SKOS Turtle (optional)</source>
        <translation>I tuoi nomi di materiali: CSV, JSON o SKOS Turtle (facoltativo)</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcola su</translation>
    </message>
    <message>
        <source>A graphics card is used where there is one that fits, unless you choose otherwise</source>
        <translation>Se c’è una scheda grafica adatta, viene usata, salvo scelta diversa</translation>
    </message>
    <message>
        <source>Start of all that is random: the same seed gives the same maps</source>
        <translation>Punto di partenza di tutto ciò che è casuale: lo stesso seme dà le stesse mappe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log of the runs</source>
        <translation>Registro delle elaborazioni</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avanzamento dell’elaborazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop the run; nothing is left behind</source>
        <translation>Ferma l’elaborazione; non ne resta nulla</translation>
    </message>
    <message>
        <source>&amp;Unmix layer</source>
        <translation>&amp;Unmixing del layer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuova…</translation>
    </message>
    <message>
        <source>Make an ontology of your own names, or edit this one</source>
        <translation>Crea un’ontologia con i tuoi nomi, o modifica questa</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Suggerisci…</translation>
    </message>
    <message>
        <source>Find out which materials the scene seems to hold, and tick those you accept</source>
        <translation>Scopri quali materiali la scena sembra contenere e spunta quelli che accetti</translation>
    </message>
    <message>
        <source>Some of the settings kept for this panel cannot be used; defaults stand in for them.</source>
        <translation>Alcune impostazioni conservate per questo pannello non sono utilizzabili; al loro posto ci sono quelle predefinite.</translation>
    </message>
    <message>
        <source>Result of the last run</source>
        <translation>Risultato dell’ultima elaborazione</translation>
    </message>
    <message>
        <source>Not understood and not run: {prompts}.</source>
        <translation>Non capito e non calcolato: {prompts}.</translation>
    </message>
    <message>
        <source>{share} of the scene is unnamed: let materials be suggested and add what is missing.</source>
        <translation>Il {share} della scena è senza nome: fatevi suggerire dei materiali e aggiungete ciò che manca.</translation>
    </message>
    <message>
        <source>The maps are in {folder} but could not be shown ({error}); the log has the details.</source>
        <translation>Le mappe sono in {folder} ma non è stato possibile mostrarle ({error}); i dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Further notes in the panel: {count}.</source>
        <translation>Altre note nel pannello: {count}.</translation>
    </message>
    <message>
        <source>A material seems to be missing: let materials be suggested and add it.</source>
        <translation>Sembra che manchi un materiale: fatevi suggerire dei materiali e aggiungetelo.</translation>
    </message>
    <message>
        <source>Show the scene in natural colour</source>
        <translation>Mostra la scena in colori naturali</translation>
    </message>
    <message>
        <source>Open the sample scene</source>
        <translation>Apri la scena di esempio</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Avvia il tour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Scena di esempio</translation>
    </message>
    <message>
        <source>The bands of visible light could not be looked up ({error}).</source>
        <translation>Impossibile individuare le bande della luce visibile ({error}).</translation>
    </message>
    <message>
        <source>Add a hyperspectral or multispectral raster to the project, type what is on the ground in your own words, and get a map of how much of each there is. Or begin with the sample:</source>
        <translation>Aggiungi al progetto un raster iperspettrale o multispettrale, scrivi con parole tue ciò che c’è sul terreno e ottieni una mappa di quanto ce n’è. Oppure inizia dall’esempio:</translation>
    </message>
    <message>
        <source>Five minutes in this panel, with the sample scene</source>
        <translation>Cinque minuti in questo pannello, con la scena di esempio</translation>
    </message>
    <message>
        <source>A simulated scene of 224 bands, whose materials are known</source>
        <translation>Una scena simulata di 224 bande, i cui materiali sono noti</translation>
    </message>
    <message>
        <source>What the plugin does, and how far to trust it</source>
        <translation>Che cosa fa il plugin e quanto è affidabile</translation>
    </message>
    <message>
        <source>Natural colour, sample scene, tour and help</source>
        <translation>Colori naturali, scena di esempio, tour e guida</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Preview: draw rough maps of what is in sight over the scene, while you type and move the map</source>
        <translation>Anteprima: disegna sulla scena mappe approssimative di ciò che è in vista, mentre scrivi e sposti la mappa</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Learnt elsewhere</source>
        <translation>Appreso altrove</translation>
    </message>
    <message>
        <source>An adapter: what the samples of another scene have taught.</source>
        <translation>Un adattatore: ciò che i campioni di un’altra scena hanno insegnato.</translation>
    </message>
    <message>
        <source>Keep what is learnt</source>
        <translation>Conserva l’appreso</translation>
    </message>
    <message>
        <source>Saves what the samples teach here as an adapter, for other scenes.</source>
        <translation>Salva come adattatore, per altre scene, ciò che i campioni insegnano qui.</translation>
    </message>
    <message>
        <source>A graphics card is faster on large scenes, where there is one that fits.</source>
        <translation>Una scheda grafica è più veloce su scene grandi, se ce n’è una adatta.</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>Seme casuale</translation>
    </message>
    <message>
        <source>The seed of the sample of pixels: the same number gives the same maps.</source>
        <translation>Il seme del campione di pixel: lo stesso numero dà le stesse mappe.</translation>
    </message>
    <message>
        <source>More maps</source>
        <translation>Altre mappe</translation>
    </message>
    <message>
        <source>Show how uncertain the abundances are, or how similar each pixel is to the words</source>
        <translation>Mostra quanto sono incerte le abbondanze o quanto ogni pixel è simile alle parole</translation>
    </message>
    <message>
        <source>Export the abundances with their styles, metadata and record</source>
        <translation>Esporta le abbondanze con stili, metadati e scheda di provenienza</translation>
    </message>
    <message>
        <source>Export the abundances</source>
        <translation>Esporta le abbondanze</translation>
    </message>
    <message>
        <source>Keep the results: move them to a folder of your choice, with the layers that show them</source>
        <translation>Conserva i risultati: spostali in una cartella a scelta, con i layer che li mostrano</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>Conserva i risultati</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>Apri la cartella dei risultati</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[accanto al progetto]</translation>
    </message>
    <message>
        <source>[default folder]</source>
        <translation>[cartella predefinita]</translation>
    </message>
    <message>
        <source>[your data folder]</source>
        <translation>[cartella dei tuoi dati]</translation>
    </message>
    <message>
        <source>Each run gets a folder of its own in here. Left empty: in {folder}.</source>
        <translation>Ogni elaborazione riceve qui una propria cartella. Se è vuoto: in {folder}.</translation>
    </message>
    <message>
        <source>{file} is no raster that QGIS can read.</source>
        <translation>{file} non è un raster leggibile da QGIS.</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Apri {folder}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conserva…</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Risultati…</translation>
    </message>
    <message>
        <source>Materials mix</source>
        <translation>I materiali si mescolano</translation>
    </message>
    <message>
        <source>Whether materials lie side by side in a pixel, or are mingled grain by grain as in powders and mineral soils</source>
        <translation>Se i materiali stanno fianco a fianco in un pixel o sono mescolati grano per grano, come nelle polveri e nei suoli minerali</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>fianco a fianco</translation>
    </message>
    <message>
        <source>grain by grain (powders)</source>
        <translation>grano per grano (polveri)</translation>
    </message>
    <message>
        <source>In another form…</source>
        <translation>In altra forma…</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <translation>Aggiunta dei layer…</translation>
    </message>
    <message>
        <source>QGIS cannot show {file}; unmix it on the command line.</source>
        <translation>QGIS non può mostrare {file}; esegui l’unmixing dalla riga di comando.</translation>
    </message>
</context>
<context>
    <name>UnmixTask</name>
    <message>
        <source>The run stopped on an unexpected error ({error}); the log has the details.</source>
        <translation>L’elaborazione si è fermata per un errore imprevisto ({error}); i dettagli sono nel registro.</translation>
    </message>
</context>
<context>
    <name>ValidateAlgorithm</name>
    <message>
        <source>Compare with measurements</source>
        <translation>Confronta con misure</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Luoghi confrontati</translation>
    </message>
    <message>
        <source>{material}: RMSE {rmse}, bias {bias}, r {r}, interval holds for {held} of {count} places.</source>
        <translation>{material}: RMSE {rmse}, bias {bias}, r {r}, intervallo valido per {held} luoghi su {count}.</translation>
    </message>
    <message>
        <source>Agreement: {share}.</source>
        <translation>Concordanza: {share}.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the maps with points or polygons that hold measured fractions, in fields named after the materials, or classes, in a field called material, class, name or label. Gives RMSE, mean absolute error, bias, correlation and how often the intervals hold; for classes the agreement, and the disagreement of quantity and of allocation (Pontius). Figures are written as JSON; a page shows them with plots of measured against mapped shares and of both distributions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Confronta le mappe con punti o poligoni che contengono frazioni misurate, in campi con i nomi dei materiali, oppure classi, in un campo chiamato material, class, name o label. Fornisce RMSE, errore assoluto medio, bias, correlazione e quanto spesso gli intervalli sono validi; per le classi la concordanza e la discordanza di quantità e di allocazione (Pontius). I valori sono scritti come JSON; una pagina li mostra con grafici delle quote misurate rispetto a quelle mappate e di entrambe le distribuzioni.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fields of fractions that are not named after their material, one a line: material=field</source>
        <translation>Campi di frazioni che non portano il nome del loro materiale, uno per riga: materiale=campo</translation>
    </message>
    <message>
        <source>Page of tables and plots</source>
        <translation>Pagina di tabelle e grafici</translation>
    </message>
</context>
<context>
    <name>VerifyAlgorithm</name>
    <message>
        <source>Verify a run</source>
        <translation>Verifica un’elaborazione</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether the results in a folder are those of their record: every checksum, the record against itself, the maps&apos; tags, shares and means against the record. Where the scene is at hand the run is made again and compared with the files.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dice se i risultati in una cartella sono quelli del loro registro: ogni somma di controllo, la coerenza del registro, e tag, frazioni e medie delle mappe rispetto al registro. Se la scena è disponibile, l’elaborazione viene ripetuta e confrontata con i file.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Cartella dei risultati</translation>
    </message>
    <message>
        <source>Make the run again where its inputs are at hand</source>
        <translation>Ripeti l’elaborazione se gli input sono disponibili</translation>
    </message>
    <message>
        <source>Nothing speaks against the run</source>
        <translation>Nulla contraddice l’elaborazione</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>ZonesAlgorithm</name>
    <message>
        <source>Hectares by zone</source>
        <translation>Ettari per zona</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon, such as a district: the mean share of each material, its hectares and the 90 % interval of both. A pixel counts with the part of it that lies inside; ground is measured on the ellipsoid, whatever the CRS. What no material was named for stands under &lt;i&gt;other&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Per ogni poligono, ad esempio un distretto: la quota media di ogni materiale, i suoi ettari e l’intervallo al 90 % di entrambi. Un pixel conta per la parte che si trova all’interno; le superfici sono misurate sull’ellissoide, qualunque sia il CRS. Ciò per cui non è stato indicato alcun materiale sta sotto &lt;i&gt;altro&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>A cosa fare attenzione</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; non è stato scritto nulla.</translation>
    </message>
</context>
</TS>
