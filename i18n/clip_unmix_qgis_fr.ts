<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BatchAlgorithm</name>
    <message>
        <source>Unmix many scenes into the same materials</source>
        <translation>Démélanger de nombreuses scènes avec les mêmes matériaux</translation>
    </message>
    <message>
        <source>&lt;p&gt;Unmixes each scene into a folder of its own and writes a table of all (batch.csv), the footprints of the scenes (batch.gpkg) and a virtual mosaic of the abundances (batch.vrt).&lt;/p&gt;&lt;p&gt;A scene that cannot be read is told in the table and the rest goes on. Started again with the same folder, it keeps what is done and goes on with the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Démélange chaque scène dans son propre dossier et écrit une table de toutes les scènes (batch.csv), leurs emprises (batch.gpkg) et une mosaïque virtuelle des abondances (batch.vrt).&lt;/p&gt;&lt;p&gt;Une scène illisible est signalée dans la table et les autres sont traitées. Relancé avec le même dossier, il garde ce qui est fait et continue avec le reste.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Emprises</translation>
    </message>
    <message>
        <source>Mosaic of the abundances</source>
        <translation>Mosaïque des abondances</translation>
    </message>
    <message>
        <source>Scenes that could not be unmixed</source>
        <translation>Scènes qui n’ont pas pu être démélangées</translation>
    </message>
    <message>
        <source>Cancelled; scenes that were done are kept.</source>
        <translation>Annulé&#xa0;; les scènes terminées sont conservées.</translation>
    </message>
    <message>
        <source>No scene is chosen; choose at least one.</source>
        <translation>Aucune scène n’est choisie&#xa0;; choisissez-en au moins une.</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Change between two runs</source>
        <translation>Changement entre deux calculs</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes for each material the share of the later run less that of the earlier one, and half of the 90 % interval of that difference; tells the hectares that gained or lost more than it. First it checks that both runs mean the same: words, weights, kind of shares, bands and season.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit pour chaque matériau la part du calcul le plus récent moins celle du plus ancien, et la moitié de l’intervalle à 90 % de cette différence ; donne les hectares qui ont gagné ou perdu davantage. Il vérifie d’abord que les deux calculs ont le même sens : mots, poids, type de parts, bandes et saison.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the earlier run</source>
        <translation>Dossier du calcul le plus ancien</translation>
    </message>
    <message>
        <source>Folder of the later run</source>
        <translation>Dossier du calcul le plus récent</translation>
    </message>
    <message>
        <source>Compare runs of other words or weights all the same</source>
        <translation>Comparer quand même des calculs aux mots ou poids différents</translation>
    </message>
    <message>
        <source>Folder for the maps of change</source>
        <translation>Dossier des cartes de changement</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>Points à surveiller</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{material}: {difference} +/- {half_width}; gained {gain} ha, lost {loss} ha.</source>
        <translation>{material} : {difference} +/- {half_width} ; gain {gain} ha, perte {loss} ha.</translation>
    </message>
</context>
<context>
    <name>ClassesAlgorithm</name>
    <message>
        <source>Class map of the dominant material</source>
        <translation>Carte de classes du matériau dominant</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives each pixel to the material with the largest share; where that is below the threshold the pixel is &lt;i&gt;mixed&lt;/i&gt;. The classes bear the materials&apos; names and colours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Attribue chaque pixel au matériau dont la part est la plus grande ; si elle est inférieure au seuil, le pixel est &lt;i&gt;mixte&lt;/i&gt;. Les classes portent les noms et les couleurs des matériaux.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Least share of the dominant material</source>
        <translation>Part minimale du matériau dominant</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Carte de classes</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
</context>
<context>
    <name>ClipUnmixPlugin</name>
    <message>
        <source>Unmix layer…</source>
        <translation>Démélanger une couche…</translation>
    </message>
    <message>
        <source>CLIP Unmix: abundance maps of the materials you name</source>
        <translation>CLIP Unmix&#xa0;: cartes d’abondance des matériaux que vous nommez</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Exporter les abondances…</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Résultats…</translation>
    </message>
    <message>
        <source>A run was ended while its maps were moved into {folder}; they are in order now.</source>
        <translation>Un calcul a été interrompu pendant le déplacement de ses cartes vers {folder} ; elles sont maintenant en ordre.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Calculs de ce projet…</translation>
    </message>
</context>
<context>
    <name>DependenciesDialog</name>
    <message>
        <source>The Python program of this QGIS was not found.</source>
        <translation>Le programme Python de ce QGIS est introuvable.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>Annulé&#xa0;; rien n’a été installé.</translation>
    </message>
    <message>
        <source>The installation failed; nothing was changed.</source>
        <translation>L’installation a échoué&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The packages in use cannot be replaced ({error}); restart QGIS and install again.</source>
        <translation>Les paquets en cours d’utilisation ne peuvent pas être remplacés ({error})&#xa0;; redémarrez QGIS et relancez l’installation.</translation>
    </message>
    <message>
        <source>Installed. CLIP Unmix is ready; QGIS&apos;s own packages are as they were.</source>
        <translation>Installé. CLIP Unmix est prêt&#xa0;; les paquets propres à QGIS sont inchangés.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring. They can be installed into a folder of their own in your profile, {folder}: about {megabytes} MB to download. QGIS&apos;s own packages are not touched, and removing the folder removes everything. Until then the plugin opens but cannot unmix.</source>
        <translation>CLIP Unmix a besoin de paquets Python que ce QGIS ne fournit pas. Ils peuvent être installés dans un dossier à part de votre profil, {folder}&#xa0;: environ {megabytes} Mo à télécharger. Les paquets de QGIS ne sont pas touchés, et supprimer le dossier supprime tout. D’ici là, l’extension s’ouvre mais ne peut pas démélanger.</translation>
    </message>
    <message>
        <source>All packages that CLIP Unmix needs are there.</source>
        <translation>Tous les paquets nécessaires à CLIP Unmix sont présents.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Downloading and installing…</source>
        <translation>Téléchargement et installation…</translation>
    </message>
    <message>
        <source>Checking that everything works together…</source>
        <translation>Vérification que tout fonctionne ensemble…</translation>
    </message>
    <message>
        <source>CLIP Unmix: Python packages</source>
        <translation>CLIP Unmix&#xa0;: paquets Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Output of the installation</source>
        <translation>Messages de l’installation</translation>
    </message>
    <message>
        <source>The output of the installation appears here.</source>
        <translation>Les messages de l’installation s’affichent ici.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>Versions, paths, what is missing and the last output, without passwords, as text for a bug report</source>
        <translation>Versions, chemins, ce qui manque et les derniers messages, sans mots de passe, sous forme de texte pour un rapport d’erreur</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only torch&apos;s build for NVIDIA cards can be had here: {megabytes} MB to download and about three times as much on the disk. It works without such a card, too. Install it?</source>
        <translation>Seule la version de torch pour cartes NVIDIA est disponible ici&#xa0;: {megabytes} Mo à télécharger et environ trois fois plus sur le disque. Elle fonctionne aussi sans une telle carte. L’installer&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was installed: try again where download.pytorch.org can be reached.</source>
        <translation>Rien n’a été installé&#xa0;: réessayez là où download.pytorch.org est accessible.</translation>
    </message>
</context>
<context>
    <name>EndmemberMenu</name>
    <message>
        <source>Show endmembers</source>
        <translation>Afficher les pôles purs</translation>
    </message>
    <message>
        <source>Export endmembers…</source>
        <translation>Exporter les pôles purs…</translation>
    </message>
    <message>
        <source>the chosen material</source>
        <translation>le matériau choisi</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>Run again with {material} as the pixel looked at ({place})…</source>
        <translation>Recalculer avec le pixel examiné ({place}) comme {material}…</translation>
    </message>
    <message>
        <source>Run again with {material} from a library…</source>
        <translation>Recalculer avec {material} d’une bibliothèque…</translation>
    </message>
    <message>
        <source>Spectrum of {material}</source>
        <translation>Spectre de {material}</translation>
    </message>
    <message>
        <source>Spectra (*.sli *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Spectres (*.sli *.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Which spectrum?</source>
        <translation>Quel spectre&#xa0;?</translation>
    </message>
</context>
<context>
    <name>EndmembersAlgorithm</name>
    <message>
        <source>Export endmembers</source>
        <translation>Exporter les pôles purs</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the endmembers of a run as a spectral library of ENVI (.sli with its .hdr), as a table (.csv) or as a GeoPackage whose spectra the EnMAP-Box reads (.gpkg). Table and GeoPackage also hold how far each may vary, and what its name leads to expect.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit les pôles purs d’un calcul en bibliothèque spectrale ENVI (.sli avec son .hdr), en table (.csv) ou en GeoPackage dont l’EnMAP-Box lit les spectres (.gpkg). La table et le GeoPackage contiennent aussi de combien chacun peut varier et ce que son nom laisse attendre.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spectral library</source>
        <translation>Bibliothèque spectrale</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} is gone; run the unmixing again.</source>
        <translation>{path} n’existe plus&#xa0;; relancez le démélange.</translation>
    </message>
    <message>
        <source>The maps could not be copied to {folder} ({reason}); choose another folder.</source>
        <translation>Les cartes n’ont pas pu être copiées vers {folder} ({reason})&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{record} lists what is no map of a run ({name}); nothing was copied.</source>
        <translation>{record} cite ce qui n’est pas une carte d’un traitement ({name}) ; rien n’a été copié.</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>La copie a été annulée ; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ExportMapsAlgorithm</name>
    <message>
        <source>Export maps in another form</source>
        <translation>Exporter les cartes sous une autre forme</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the maps of a run into a folder as others want them: a band or a file for each material, GeoTIFF or Cloud Optimized GeoTIFF, shares or whole numbers of 8 or 16 bits with the scale and offset by which programs read them as shares, in another CRS, extent or resolution.&lt;/p&gt;&lt;p&gt;Beside them, where that is asked, a style for QGIS (.qml) and for other programs (.sld), and a STAC item that says where and when the maps are of, what their bands are and what made them. It needs the Python package pystac.&lt;/p&gt;&lt;p&gt;All files appear together or not at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit les cartes d’un calcul dans un dossier sous la forme que d’autres souhaitent&#xa0;: une bande ou un fichier par matériau, GeoTIFF ou Cloud Optimized GeoTIFF, des parts ou des nombres entiers de 8 ou 16 bits avec l’échelle et le décalage qui permettent aux programmes de les lire comme des parts, dans un autre CRS, une autre emprise ou une autre résolution.&lt;/p&gt;&lt;p&gt;À côté, si c’est demandé, un style pour QGIS (.qml) et pour d’autres programmes (.sld), et un élément STAC qui dit de quel lieu et de quelle date sont les cartes, ce que sont leurs bandes et ce qui les a produites. Il exige le paquet Python pystac.&lt;/p&gt;&lt;p&gt;Tous les fichiers apparaissent ensemble, ou aucun.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>A file for each material (else a band)</source>
        <translation>Un fichier par matériau (sinon une bande)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Cloud Optimized GeoTIFF</source>
        <translation>Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>Another CRS</source>
        <translation>Autre CRS</translation>
    </message>
    <message>
        <source>Only this extent</source>
        <translation>Seulement cette emprise</translation>
    </message>
    <message>
        <source>Size of the pixels, in the CRS&apos;s unit</source>
        <translation>Taille des pixels, dans l’unité du CRS</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Rééchantillonnage</translation>
    </message>
    <message>
        <source>Styles beside the maps (.qml and .sld)</source>
        <translation>Styles à côté des cartes (.qml et .sld)</translation>
    </message>
    <message>
        <source>STAC item (needs pystac)</source>
        <translation>Élément STAC (exige pystac)</translation>
    </message>
    <message>
        <source>Date of the scene for the STAC item, where its name has none (2024-06-01)</source>
        <translation>Date de la scène pour l’élément STAC, si son nom n’en contient pas (2024-06-01)</translation>
    </message>
    <message>
        <source>Replace an earlier export in the folder</source>
        <translation>Remplacer un export antérieur dans le dossier</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Dossier de l’export</translation>
    </message>
    <message>
        <source>Exported maps</source>
        <translation>Cartes exportées</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>What it does</source>
        <translation>Ce que fait l’extension</translation>
    </message>
    <message>
        <source>It tells how much of each pixel is what: for every material you name it makes a map of its share (abundance) from 0 to 1, how sure that is, and how similar each pixel is to the words.</source>
        <translation>Elle indique ce que contient chaque pixel et en quelle quantité : pour chaque matériau que vous nommez, elle produit une carte de sa part (abondance) de 0 à 1, de la fiabilité de celle-ci et de la similarité de chaque pixel avec les mots.</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>La scène</translation>
    </message>
    <message>
        <source>A hyperspectral or multispectral raster in reflectance. Where it does not tell its wavelengths, choose the sensor or a file with them under Options.</source>
        <translation>Un raster hyperspectral ou multispectral en réflectance. S’il n’indique pas ses longueurs d’onde, choisissez dans Options le capteur ou un fichier qui les contient.</translation>
    </message>
    <message>
        <source>The materials</source>
        <translation>Les matériaux</translation>
    </message>
    <message>
        <source>Type them in your own words and language, one after the other, or paste a list. Name everything that covers much of the scene; what you leave out appears as other materials. What was not understood is marked and left out. A click on the coloured square changes the colour of the map.</source>
        <translation>Saisissez-les avec vos propres mots, dans votre langue, l’un après l’autre, ou collez une liste. Nommez tout ce qui couvre une bonne partie de la scène ; ce que vous omettez apparaît comme autres matériaux. Ce qui n’a pas été compris est signalé et laissé de côté. Un clic sur le carré coloré change la couleur de la carte.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>A group of layers at the top of the layer tree, in a folder of its own beside the project. The message tells what share of the scene is unnamed or unexplained. The record, provenance.json, tells how every word was understood and how to make the same maps again.</source>
        <translation>Un groupe de couches en haut de l’arborescence, dans un dossier à part à côté du projet. Le message indique quelle part de la scène est sans nom ou inexpliquée. La fiche de provenance, provenance.json, dit comment chaque mot a été compris et comment produire à nouveau les mêmes cartes.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Jusqu’où s’y fier</translation>
    </message>
    <message>
        <source>Shares are estimates: show the uncertainty maps before you draw a conclusion, and check materials with similar spectra on the ground. A few labelled samples can make the maps better; they are used only where they do.</source>
        <translation>Les parts sont des estimations : affichez les cartes d’incertitude avant de conclure, et vérifiez sur le terrain les matériaux aux spectres semblables. Quelques échantillons étiquetés peuvent améliorer les cartes ; ils ne servent que là où c’est le cas.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Only the Python packages that are missing are downloaded, when you ask for it.</source>
        <translation>Rien ne quitte cette machine. Seuls les paquets Python manquants sont téléchargés, quand vous le demandez.</translation>
    </message>
    <message>
        <source>CLIP Unmix: help</source>
        <translation>CLIP Unmix : aide</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>No raster is chosen; add a hyperspectral or multispectral raster to the project and choose it.</source>
        <translation>Aucun raster n’est choisi&#xa0;; ajoutez au projet un raster hyperspectral ou multispectral et choisissez-le.</translation>
    </message>
    <message>
        <source>{layer} is not a raster file that GDAL reads; save it as a GeoTIFF and choose that.</source>
        <translation>{layer} n’est pas un fichier raster lisible par GDAL&#xa0;; enregistrez-le en GeoTIFF et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{layer} cannot be opened any more; check its file and add it again.</source>
        <translation>{layer} ne peut plus être ouvert&#xa0;; vérifiez son fichier et ajoutez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>This could not be read ({error}); the log has the details.</source>
        <translation>Lecture impossible ({error})&#xa0;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>Not read yet: the Python package {package} is missing.</source>
        <translation>Pas encore lu&#xa0;: le paquet Python {package} manque.</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>Unmix like {scene}</source>
        <translation>Démélanger comme {scene}</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériaux</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>{file} n’existe plus.</translation>
    </message>
    <message>
        <source>The run was made with {options}, which the panel does not take over; its command line does.</source>
        <translation>Le calcul a été fait avec {options}, que le panneau ne reprend pas&#xa0;; sa ligne de commande le fait.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Calculs de ce projet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Show its maps</source>
        <translation>Afficher ses cartes</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Résultats…</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>Répéter avec des modifications…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Copy for qgis_process</source>
        <translation>Copier pour qgis_process</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Save as model…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Delete with its files…</source>
        <translation>Supprimer avec ses fichiers…</translation>
    </message>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Ce projet ne contient aucun résultat de CLIP Unmix&#xa0;; démélangez d’abord une couche.</translation>
    </message>
    <message>
        <source>The files are no longer there; bring them back, or take the run off the list.</source>
        <translation>Les fichiers ne sont plus là&#xa0;; remettez-les, ou retirez le calcul de la liste.</translation>
    </message>
    <message>
        <source>The run is in the panel: change what you like there and unmix.</source>
        <translation>Le calcul est dans le panneau&#xa0;: modifiez-y ce que vous voulez et démélangez.</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom du calcul</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save as model</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>Modèles (*.model3)</translation>
    </message>
    <message>
        <source>The model is in {file}.</source>
        <translation>Le modèle est dans {file}.</translation>
    </message>
    <message>
        <source>Delete {count} files of this run in {folder}? This cannot be undone.</source>
        <translation>Supprimer {count} fichiers de ce calcul dans {folder}&#xa0;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{count} fichiers de {folder} sont en cours d’utilisation et restent.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Calculs de ce projet…</translation>
    </message>
    <message>
        <source>Unmix many scenes into these materials…</source>
        <translation>Démélanger de nombreuses scènes avec ces matériaux…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Label…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Label places on the map or take a layer of labels, and see what they teach</source>
        <translation>Étiqueter des lieux sur la carte ou prendre une couche d’étiquettes, et voir ce qu’elles enseignent</translation>
    </message>
    <message>
        <source>Labels of the scene</source>
        <translation>Étiquettes de la scène</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Cliquer sur la carte</translation>
    </message>
    <message>
        <source>Each click says that the pixel there is this material</source>
        <translation>Chaque clic indique que le pixel à cet endroit est ce matériau</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyennes</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>See what the labels would teach; no map is made</source>
        <translation>Voir ce qu’enseigneraient les étiquettes&#xa0;; aucune carte n’est produite</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Let the next runs learn from these labels</source>
        <translation>Faire apprendre les prochains calculs de ces étiquettes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>measured shares: a field a material</source>
        <translation>parts mesurées&#xa0;: un champ par matériau</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons, or click on the map.</source>
        <translation>Choisissez une couche de points ou de polygones, ou cliquez sur la carte.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>This field has {count} different values, too many for labels.</source>
        <translation>Ce champ a {count} valeurs différentes, trop pour des étiquettes.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>{count} materials have measured shares.</source>
        <translation>{count} matériaux ont des parts mesurées.</translation>
    </message>
    <message>
        <source>{used} features are used, {aside} set aside.</source>
        <translation>{used} entités sont utilisées, {aside} mises de côté.</translation>
    </message>
    <message>
        <source>Choose a scene and type a material first.</source>
        <translation>Choisissez d’abord une scène et saisissez un matériau.</translation>
    </message>
    <message>
        <source>Labels of {scene}</source>
        <translation>Étiquettes de {scene}</translation>
    </message>
    <message>
        <source>Trying labels</source>
        <translation>Essai des étiquettes</translation>
    </message>
    <message>
        <source>Error (RMSE) on what was held out: {zero:.3f} from words alone, {best:.3f} with the labels.</source>
        <translation>Erreur (RMSE) sur ce qui a été mis à part&#xa0;: {zero:.3f} avec les mots seuls, {best:.3f} avec les étiquettes.</translation>
    </message>
    <message>
        <source>Pixels or places: {counts}.</source>
        <translation>Pixels ou lieux&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>A run would not use them: words alone do as well.</source>
        <translation>Un calcul ne les utiliserait pas&#xa0;: les mots seuls font aussi bien.</translation>
    </message>
    <message>
        <source>A run would use the labels.</source>
        <translation>Un calcul utiliserait les étiquettes.</translation>
    </message>
    <message>
        <source>No feature of {layer} says what a material is.</source>
        <translation>Aucune entité de {layer} ne dit ce qu’est un matériau.</translation>
    </message>
    <message>
        <source>The samples cannot be written to {path}.</source>
        <translation>Les échantillons ne peuvent pas être écrits dans {path}.</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; is found in the scene again.</source>
        <translation>«&#xa0;{prompt}&#xa0;» est de nouveau cherché dans la scène.</translation>
    </message>
    <message>
        <source>Click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Cliquez sur un pixel qui est «&#xa0;{prompt}&#xa0;».</translation>
    </message>
    <message>
        <source>That is beside the scene; click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>C’est hors de la scène&#xa0;; cliquez sur un pixel qui est «&#xa0;{prompt}&#xa0;».</translation>
    </message>
    <message>
        <source>The next run takes &apos;{prompt}&apos; to be what the pixel in row {row}, column {column} shows.</source>
        <translation>Le prochain calcul prendra pour «&#xa0;{prompt}&#xa0;» ce que montre le pixel de la ligne {row}, colonne {column}.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Verify this run…</source>
        <translation>Vérifier ce calcul…</translation>
    </message>
    <message>
        <source>Show uncertainty maps</source>
        <translation>Voir les cartes d’incertitude</translation>
    </message>
    <message>
        <source>Show similarity maps</source>
        <translation>Voir les cartes de similarité</translation>
    </message>
    <message>
        <source>Results of this run…</source>
        <translation>Résultats de ce calcul…</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Exporter les abondances…</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>Garder résultats…</translation>
    </message>
    <message>
        <source>Open folder of the results</source>
        <translation>Ouvrir le dossier des résultats</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>Rapport de ce calcul…</translation>
    </message>
    <message>
        <source>Export in another form…</source>
        <translation>Exporter sous une autre forme…</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>{scene}: {materials} ({time})</source>
        <translation>{scene}&#xa0;: {materials} ({time})</translation>
    </message>
</context>
<context>
    <name>MaterialList</name>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>Fiabilité de l’interprétation</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>your ontology</source>
        <translation>votre ontologie</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>le lexique</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>l’encodeur de texte</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; was understood as &apos;{label}&apos; by {how}.</source>
        <translation>«&#xa0;{prompt}&#xa0;» a été compris comme «&#xa0;{label}&#xa0;» par {how}.</translation>
    </message>
    <message>
        <source>Language: {language}. Confidence: {confidence}.</source>
        <translation>Langue&#xa0;: {language}. Confiance&#xa0;: {confidence}.</translation>
    </message>
    <message>
        <source>Read with the spelling &apos;{spelling}&apos;.</source>
        <translation>Lu avec l’orthographe «&#xa0;{spelling}&#xa0;».</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>It may also mean: {others}. Click here to choose.</source>
        <translation>Il peut aussi signifier : {others}. Cliquez ici pour choisir.</translation>
    </message>
    <message>
        <source>Your ontology</source>
        <translation>Votre ontologie</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; always means &apos;{label}&apos;…</source>
        <translation>« {prompt} » signifie toujours « {label} »…</translation>
    </message>
    <message>
        <source>Define &apos;{prompt}&apos;…</source>
        <translation>Définir « {prompt} »…</translation>
    </message>
    <message>
        <source>waiting for packages</source>
        <translation>en attente de paquets</translation>
    </message>
    <message>
        <source>It is left out of the run. Click here to run it all the same.</source>
        <translation>Il est laissé hors du calcul. Cliquez ici pour le calculer quand même.</translation>
    </message>
    <message>
        <source>Run &apos;{prompt}&apos; all the same</source>
        <translation>Calculer &apos;{prompt}&apos; quand même</translation>
    </message>
    <message>
        <source>Fill from a legend</source>
        <translation>Remplir depuis une légende</translation>
    </message>
    <message>
        <source>The chief material of every class ({count})</source>
        <translation>Le matériau principal de chaque classe ({count})</translation>
    </message>
    <message>
        <source>Colour of {material}</source>
        <translation>Couleur de {material}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Customary colour</source>
        <translation>Couleur habituelle</translation>
    </message>
    <message>
        <source>Show &apos;{prompt}&apos; on the map…</source>
        <translation>Montrer «&#xa0;{prompt}&#xa0;» sur la carte…</translation>
    </message>
    <message>
        <source>No longer from a pixel</source>
        <translation>Ne plus le tirer d’un pixel</translation>
    </message>
    <message>
        <source>Take it from a pixel…</source>
        <translation>Le tirer d’un pixel…</translation>
    </message>
</context>
<context>
    <name>NaturalColour</name>
    <message>
        <source>This scene has no bands of red, green and blue light to show it in natural colour.</source>
        <translation>Cette scène n’a pas de bandes de lumière rouge, verte et bleue permettant de l’afficher en couleurs naturelles.</translation>
    </message>
    <message>
        <source>This scene cannot be shown in natural colour: QGIS shows other bands of it.</source>
        <translation>Cette scène ne peut pas être affichée en couleurs naturelles : QGIS en montre d’autres bandes.</translation>
    </message>
</context>
<context>
    <name>OntologyDialog</name>
    <message>
        <source>Save the ontology</source>
        <translation>Enregistrer l’ontologie</translation>
    </message>
    <message>
        <source>Export the ontology</source>
        <translation>Exporter l’ontologie</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message>
        <source>Replace what stands here by the content of a file?</source>
        <translation>Remplacer ce qui se trouve ici par le contenu d’un fichier ?</translation>
    </message>
    <message>
        <source>Import an ontology</source>
        <translation>Importer une ontologie</translation>
    </message>
    <message>
        <source>Spectra of the material</source>
        <translation>Spectres du matériau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tables (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>Fermer sans enregistrer les modifications ?</translation>
    </message>
    <message>
        <source>Not kept from the file: {notes}.</source>
        <translation>Non repris du fichier : {notes}.</translation>
    </message>
    <message>
        <source>The file {file} exists already. Replace it?</source>
        <translation>Le fichier {file} existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontologies (*.csv *.json *.ttl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>CLIP Unmix: ontology {name}</source>
        <translation>CLIP Unmix : ontologie {name}</translation>
    </message>
    <message>
        <source>Names of materials as you or a community use them; prompts are read with them first. A name stands for a concept of the lexicon or for a new material, which needs a wider concept or a definition. Title, licence, authors and access note are written into the record of every run.</source>
        <translation>Noms de matériaux tels que vous ou une communauté les employez ; les mots saisis sont d’abord lus avec eux. Un nom désigne un concept du lexique ou un nouveau matériau, qui demande un concept plus large ou une définition. Titre, licence, auteurs et note d’accès sont inscrits dans l’enregistrement de chaque traitement.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>A&amp;uteurs</translation>
    </message>
    <message>
        <source>The people or communities that the names are from, one on each line</source>
        <translation>Les personnes ou communautés dont viennent les noms, une par ligne</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>Under which the names may be used and passed on; any words of your own will do</source>
        <translation>Sous laquelle les noms peuvent être employés et transmis ; vos propres mots conviennent aussi</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Code of the language of names that tell none, such as sw or qu; empty for every language</source>
        <translation>Code de la langue des noms qui n’en indiquent pas, comme sw ou qu ; vide pour toutes les langues</translation>
    </message>
    <message>
        <source>A&amp;ccess note</source>
        <translation>Note d’a&amp;ccès</translation>
    </message>
    <message>
        <source>What its people ask for beyond the licence: consent, seasons, Traditional Knowledge and Biocultural labels. It is handed on with the results; it cannot be enforced.</source>
        <translation>Ce que ses détenteurs demandent au-delà de la licence : consentement, saisons, labels de savoirs traditionnels et bioculturels. Elle est transmise avec les résultats ; elle ne peut pas être imposée.</translation>
    </message>
    <message>
        <source>Names and what they are</source>
        <translation>Les noms et ce qu’ils désignent</translation>
    </message>
    <message>
        <source>&amp;Add name</source>
        <translation>&amp;Ajouter un nom</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Add &amp;spectra…</source>
        <translation>Ajouter des &amp;spectres…</translation>
    </message>
    <message>
        <source>Measured spectra of the selected material from a table (CSV): a column of wavelengths, one column of reflectance for each spectrum. Spectra of labelled pixels are added with the command: material add --scene --samples.</source>
        <translation>Spectres mesurés du matériau choisi, lus dans une table (CSV) : une colonne de longueurs d’onde, une colonne de réflectance par spectre. Les spectres de pixels étiquetés s’ajoutent avec la commande : material add --scene --samples.</translation>
    </message>
    <message>
        <source>Remo&amp;ve spectra</source>
        <translation>Retirer les s&amp;pectres</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Begin with what a CSV, JSON or SKOS Turtle file holds; the file stays as it is</source>
        <translation>Partir de ce que contient un fichier CSV, JSON ou SKOS Turtle ; le fichier reste tel quel</translation>
    </message>
    <message>
        <source>Write a copy as CSV, JSON or SKOS Turtle</source>
        <translation>Écrire une copie en CSV, JSON ou SKOS Turtle</translation>
    </message>
    <message>
        <source>Sav&amp;e and use</source>
        <translation>&amp;Enregistrer et utiliser</translation>
    </message>
    <message>
        <source>Save the ontology and read the prompts with it</source>
        <translation>Enregistrer l’ontologie et lire les mots saisis avec elle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
</context>
<context>
    <name>OntologyTable</name>
    <message>
        <source>&quot;{name}&quot; has no meaning yet: choose a concept for it, or remove its row.</source>
        <translation>« {name} » n’a pas encore de sens : choisissez-lui un concept ou retirez sa ligne.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As people say and write it</source>
        <translation>Tel que les gens le disent et l’écrivent</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A code such as sw or qu; empty for every language</source>
        <translation>Un code comme sw ou qu ; vide pour toutes les langues</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>A concept in any language, or the English name of a new material</source>
        <translation>Un concept dans n’importe quelle langue, ou le nom anglais d’un nouveau matériau</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>Sorte de</translation>
    </message>
    <message>
        <source>For a new material: the wider concept</source>
        <translation>Pour un nouveau matériau : le concept plus large</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>For a new material: a concept that it resembles without being a kind of it</source>
        <translation>Pour un nouveau matériau : un concept auquel il ressemble sans en être une sorte</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>For a new material: a few English words that describe it</source>
        <translation>Pour un nouveau matériau : quelques mots anglais qui le décrivent</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spectres</translation>
    </message>
    <message>
        <source>How many measured spectra it has</source>
        <translation>Combien de spectres mesurés il possède</translation>
    </message>
    <message>
        <source>{material} (new)</source>
        <translation>{material} (nouveau)</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no concept: choose one that is offered, or add it as a material of its own first.</source>
        <translation>« {name} » n’est pas un concept : choisissez-en un proposé, ou ajoutez-le d’abord comme matériau à part.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {concepts}: choose one of these.</source>
        <translation>« {name} » peut signifier {concepts} : choisissez-en un.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; as a new material</source>
        <translation>« {name} » comme nouveau matériau</translation>
    </message>
</context>
<context>
    <name>OptionNames</name>
    <message>
        <source>{field} (Processing toolbox)</source>
        <translation>{field} (boîte à outils de traitements)</translation>
    </message>
    <message>
        <source>{field} (Correct…)</source>
        <translation>{field} (Corriger…)</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Longueurs d’onde</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontologie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Exclure nuages et ombres</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Mauvaises bandes</translation>
    </message>
    <message>
        <source>Use only these bands</source>
        <translation>N’utiliser que ces bandes</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Accepter des valeurs qui ressemblent à de la luminance</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Grille des produits en géométrie capteur</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Remplacer un résultat antérieur dans le dossier</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Encodeur de texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{field} (command line)</source>
        <translation>{field} (ligne de commande)</translation>
    </message>
    <message>
        <source>Endmembers held fixed</source>
        <translation>Pôles purs fixés</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>There is no such file; the name may be that of published weights.</source>
        <translation>Ce fichier n’existe pas ; le nom peut être celui de poids publiés.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Le fichier ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[à côté du projet]</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>le plus rapide</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>processeur (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>as QGIS is set</source>
        <translation>selon QGIS</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>celle de QGIS</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Somme de contrôle du fichier</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>{free}; a run that needs more is refused before it begins</source>
        <translation>{free} ; un calcul qui demande davantage est refusé avant de commencer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>non déterminé</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier pour les résultats</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer sur</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Mémoire libre</translation>
    </message>
    <message>
        <source>Language of words that several share</source>
        <translation>Langue des mots communs à plusieurs</translation>
    </message>
    <message>
        <source>Text encoder for unknown words</source>
        <translation>Encodeur de texte pour les mots inconnus</translation>
    </message>
    <message>
        <source>Model files of the plugin</source>
        <translation>Fichiers de modèles de l’extension</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. There is one exception: Python packages that are missing are downloaded when you ask for it.</source>
        <translation>Rien ne quitte cette machine. Une seule exception : les paquets Python manquants sont téléchargés quand vous le demandez.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>ce qui est libre</translation>
    </message>
    <message>
        <source>A run that needs more is refused before it begins; the maps do not depend on it</source>
        <translation>Un calcul qui exige davantage est refusé avant de commencer&#xa0;; les cartes n’en dépendent pas</translation>
    </message>
    <message>
        <source>Memory of a run at most</source>
        <translation>Mémoire maximale d’un calcul</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Pinned pixels</source>
        <translation>Pixels épinglés</translation>
    </message>
    <message>
        <source>Compare pins</source>
        <translation>Comparer les épinglés</translation>
    </message>
    <message>
        <source>Plot the spectra of the chosen pins, or of all</source>
        <translation>Tracer les spectres des pixels épinglés choisis, ou de tous</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Export pins…</source>
        <translation>Exporter les pixels épinglés…</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>Pixel épinglé {number}</translation>
    </message>
    <message>
        <source>Export pins</source>
        <translation>Exporter les pixels épinglés</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} pins were written to {file}, their spectra to {spectra}.</source>
        <translation>{count} pixels épinglés ont été écrits dans {file}, leurs spectres dans {spectra}.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
</context>
<context>
    <name>PixelsAlgorithm</name>
    <message>
        <source>Look into pixels at points</source>
        <translation>Examiner des pixels en des points</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each point: the shares of its pixel with half of their 90 % intervals, what is left unexplained, and the words of the lexicon that its spectrum is nearest to. A second table beside it holds the spectra and the mixtures that the shares make.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pour chaque point : les parts de son pixel avec la moitié de leurs intervalles à 90 %, ce qui reste inexpliqué et les mots du lexique dont son spectre est le plus proche. Une seconde table, à côté, contient les spectres et les mélanges que forment les parts.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Table of pixels</source>
        <translation>Table des pixels</translation>
    </message>
    <message>
        <source>Table of spectra</source>
        <translation>Table des spectres</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>Préparation de l’aperçu…</translation>
    </message>
    <message>
        <source>Type a material to preview it.</source>
        <translation>Saisissez un matériau pour en voir l’aperçu.</translation>
    </message>
    <message>
        <source>The preview needs the map in the scene&apos;s own projection, without rotation.</source>
        <translation>L’aperçu demande que la carte soit dans la projection de la scène, sans rotation.</translation>
    </message>
    <message>
        <source>The scene is not in sight; zoom to it to preview it.</source>
        <translation>La scène n’est pas visible ; zoomez sur elle pour en voir l’aperçu.</translation>
    </message>
    <message>
        <source>There is no preview of this ({error}).</source>
        <translation>Pas d’aperçu possible ({error}).</translation>
    </message>
    <message>
        <source>A rough preview; the run is more exact.</source>
        <translation>Un aperçu grossier ; le calcul est plus précis.</translation>
    </message>
</context>
<context>
    <name>ReportAction</name>
    <message>
        <source>Report as HTML, with a PDF beside it</source>
        <translation>Rapport en HTML, avec un PDF à côté</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares in each polygon of</source>
        <translation>Hectares dans chaque polygone de</translation>
    </message>
    <message>
        <source>no zones</source>
        <translation>aucune zone</translation>
    </message>
    <message>
        <source>Compare with the measurements in</source>
        <translation>Comparer avec les mesures de</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>aucune mesure</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} existe. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>The report is in {file}, with a PDF beside it.</source>
        <translation>Le rapport est dans {file}, avec un PDF à côté.</translation>
    </message>
</context>
<context>
    <name>ReportAlgorithm</name>
    <message>
        <source>Report of a run</source>
        <translation>Rapport d’un calcul</translation>
    </message>
    <message>
        <source>Measurements to compare with</source>
        <translation>Mesures à comparer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, shares and hectares with intervals, by zones such as districts too, the endmembers, a comparison with measurements where there are any, the record and how to make the run again.&lt;/p&gt;&lt;p&gt;The PDF, where one is asked for, says the same; QGIS makes it through a print layout.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit une page, dans la langue de QGIS, qui n’a besoin de rien d’autre à côté&#xa0;: les cartes avec leurs légendes, les parts et les hectares avec leurs intervalles, aussi par zones telles que des districts, les pôles purs, une comparaison avec des mesures s’il y en a, la fiche de provenance et comment refaire le calcul.&lt;/p&gt;&lt;p&gt;Le PDF, s’il est demandé, dit la même chose&#xa0;; QGIS le produit avec une mise en page.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones, for hectares in each</source>
        <translation>Zones, pour les hectares de chacune</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>Le même en PDF</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>finding endmembers and abundances</source>
        <translation>trouver les pôles purs et les abondances</translation>
    </message>
    <message>
        <source>reading scenes and writing maps</source>
        <translation>lire les scènes et écrire les cartes</translation>
    </message>
    <message>
        <source>reading the models&apos; weights</source>
        <translation>lire les poids des modèles</translation>
    </message>
    <message>
        <source>correcting spelling</source>
        <translation>corriger l’orthographe</translation>
    </message>
    <message>
        <source>words outside the lexicon</source>
        <translation>mots absents du lexique</translation>
    </message>
    <message>
        <source>progress on the command line</source>
        <translation>progression en ligne de commande</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile is full: free about 2 GB and try again.</source>
        <translation>Le disque de votre profil QGIS est plein&#xa0;: libérez environ 2 Go et réessayez.</translation>
    </message>
    <message>
        <source>The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation&apos;s root certificate.</source>
        <translation>Python ne connaît pas le certificat&#xa0;: indiquez dans la variable PIP_CERT le fichier du certificat racine de votre organisation.</translation>
    </message>
    <message>
        <source>PyPI could not be reached: check the connection, or enter your organisation&apos;s proxy in QGIS (Settings, Options, Network).</source>
        <translation>PyPI est injoignable&#xa0;: vérifiez la connexion, ou indiquez le proxy de votre organisation dans QGIS (Préférences, Options, Réseau).</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network).</source>
        <translation>pip ne peut pas utiliser un proxy SOCKS&#xa0;: indiquez un proxy HTTP dans QGIS (Préférences, Options, Réseau).</translation>
    </message>
    <message>
        <source>This Python has no pip: install it with your system&apos;s package manager (Debian and Ubuntu: sudo apt install python3-pip).</source>
        <translation>Ce Python n’a pas pip&#xa0;: installez-le avec le gestionnaire de paquets de votre système (Debian et Ubuntu&#xa0;: sudo apt install python3-pip).</translation>
    </message>
    <message>
        <source>A file could not be written: check that your QGIS profile is yours and writable.</source>
        <translation>Un fichier n’a pas pu être écrit&#xa0;: vérifiez que votre profil QGIS vous appartient et est accessible en écriture.</translation>
    </message>
    <message>
        <source>No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your system.</source>
        <translation>Aucune version compilée d’un paquet ne convient à ce Python et à son NumPy&#xa0;: mettez QGIS à jour, ou installez les paquets avec votre système.</translation>
    </message>
    <message>
        <source>Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and restart the computer.</source>
        <translation>Windows n’a pas pu charger torch&#xa0;: installez Microsoft Visual C++ Redistributable 2015-2022 (x64) et redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin&apos;s tracker.</source>
        <translation>Un paquet ne fonctionne pas avec ceux de QGIS&#xa0;; rien n’a donc été conservé&#xa0;: envoyez le rapport au suivi des anomalies de l’extension.</translation>
    </message>
    <message>
        <source>The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.</source>
        <translation>Le proxy a refusé la connexion&#xa0;: vérifiez-le dans QGIS (Préférences, Options, Réseau), nom d’utilisateur compris.</translation>
    </message>
    <message>
        <source>Copy the report and send it to the plugin&apos;s tracker.</source>
        <translation>Copiez le rapport et envoyez-le au suivi des anomalies de l’extension.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one this version of CLIP Unmix was tried with, so nothing was installed: try again, and if it happens again, take a newer version of the plugin.</source>
        <translation>Un paquet téléchargé n’est pas celui avec lequel cette version de CLIP Unmix a été essayée&#xa0;; rien n’a donc été installé&#xa0;: réessayez et, si cela se reproduit, prenez une version plus récente de l’extension.</translation>
    </message>
    <message>
        <source>CLIP Unmix has no list of checked packages for Python {python} on {platform}: install {names} with your system or with pip, and restart QGIS.</source>
        <translation>CLIP Unmix n’a pas de liste de paquets vérifiés pour Python {python} sur {platform}&#xa0;: installez {names} avec votre système ou avec pip, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Another QGIS is installing the packages into this profile: wait until it has finished.</source>
        <translation>Un autre QGIS installe les paquets dans ce profil&#xa0;: attendez qu’il ait terminé.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Ce projet ne contient aucun résultat de CLIP Unmix&#xa0;; démélangez d’abord une couche.</translation>
    </message>
    <message>
        <source>Export the abundances of</source>
        <translation>Exporter les abondances de</translation>
    </message>
    <message>
        <source>Export abundances to</source>
        <translation>Exporter les abondances vers</translation>
    </message>
    <message>
        <source>{count} files were copied to {folder}.</source>
        <translation>Fichiers copiés vers {folder}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Keep the results in</source>
        <translation>Garder les résultats dans</translation>
    </message>
    <message>
        <source>{folder} lies in the results themselves; choose another folder.</source>
        <translation>{folder} se trouve dans les résultats mêmes ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The results were copied to {folder}; the layers still show those in {earlier}.</source>
        <translation>Les résultats ont été copiés vers {folder} ; les couches montrent encore ceux de {earlier}.</translation>
    </message>
    <message>
        <source>Kept in {folder}; save the project, too.</source>
        <translation>Gardé dans {folder} ; enregistrez aussi le projet.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{count} fichiers de {folder} sont en cours d’utilisation et restent.</translation>
    </message>
    <message>
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>{folder} contient déjà {files}. Les remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>Copie vers {folder}</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>La copie a été annulée ; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>{material} (similarity)</source>
        <translation>{material} (similarité)</translation>
    </message>
    <message>
        <source>Other materials</source>
        <translation>Autres matériaux</translation>
    </message>
    <message>
        <source>Residual (RMSE)</source>
        <translation>Résidu (RMSE)</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened; run the unmixing again.</source>
        <translation>Le résultat {path} ne peut pas être ouvert&#xa0;; relancez le démélange.</translation>
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
        <translation>Composition&#xa0;: {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>share of the pixel&apos;s area, with shade taken as none of the materials</source>
        <translation>part de la surface du pixel, l’ombre ne comptant pour aucun des matériaux</translation>
    </message>
    <message>
        <source>share of what is lit in the pixel (shade-normalised)</source>
        <translation>part de ce qui est éclairé dans le pixel (normalisée selon l’ombre)</translation>
    </message>
    <message>
        <source>Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}</source>
        <translation>Abondance de {material} dans {scene}&#xa0;: {share}, de 0 à 1. Moyenne sur la scène&#xa0;: {mean}. {understood}</translation>
    </message>
    <message>
        <source>Similarity of each pixel&apos;s spectrum in {scene} to the words &apos;{material}&apos;: their embeddings&apos; cosine, no share. {understood}</source>
        <translation>Similarité du spectre de chaque pixel de {scene} avec les mots «&#xa0;{material}&#xa0;»&#xa0;: cosinus de leurs plongements, et non une part. {understood}</translation>
    </message>
    <message>
        <source>Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. Mean over the scene: {mean}.</source>
        <translation>Part de chaque pixel de {scene} qui n’appartient à aucun des matériaux demandés, de 0 à 1. Moyenne sur la scène&#xa0;: {mean}.</translation>
    </message>
    <message>
        <source>Root mean square difference, in reflectance, between each pixel&apos;s spectrum in {scene} and its reconstruction from the endmembers. High values mean that a material is missing.</source>
        <translation>Écart quadratique moyen, en réflectance, entre le spectre de chaque pixel de {scene} et sa reconstruction à partir des pôles purs. Des valeurs élevées signifient qu’un matériau manque.</translation>
    </message>
    <message>
        <source>The three most abundant materials of {scene}, one in each of red, green and blue; full colour is an abundance of 1.</source>
        <translation>Les trois matériaux les plus abondants de {scene}, un en rouge, un en vert et un en bleu&#xa0;; la pleine couleur est une abondance de 1.</translation>
    </message>
    <message>
        <source>the ontology</source>
        <translation>l’ontologie</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>le lexique</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>l’encodeur de texte</translation>
    </message>
    <message>
        <source>The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).</source>
        <translation>Les mots ont été compris comme {concept} par {how} (langue&#xa0;: {language}&#xa0;; confiance&#xa0;: {confidence}).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>non déterminé</translation>
    </message>
    <message>
        <source>{layer}, {scene}</source>
        <translation>{layer}, {scene}</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériaux</translation>
    </message>
    <message>
        <source>Derived from {scene}; the rights in that scene apply.</source>
        <translation>Dérivé de {scene}&#xa0;; les droits sur cette scène s’appliquent.</translation>
    </message>
    <message>
        <source>Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}</source>
        <translation>Entrée&#xa0;: {path}, SHA-256 {sha256}, {bands} bandes, longueurs d’onde&#xa0;: {origin}</translation>
    </message>
    <message>
        <source>Weights: {name} {version}, SHA-256 {sha256}</source>
        <translation>Poids&#xa0;: {name} {version}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Unmixed by CLIP Unmix {version}, started {started}, finished {finished}</source>
        <translation>Démélangé par CLIP Unmix {version}, début {started}, fin {finished}</translation>
    </message>
    <message>
        <source>Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained</source>
        <translation>RMSE moyenne de reconstruction {rmse}&#xa0;; {share} des pixels inexpliqués</translation>
    </message>
    <message>
        <source>To make the same files again: {command}</source>
        <translation>Pour produire à nouveau les mêmes fichiers&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{material} (uncertainty)</source>
        <translation>{material} (incertitude)</translation>
    </message>
    <message>
        <source>Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true share with a probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}.</source>
        <translation>Incertitude de l’abondance de {material} dans {scene}&#xa0;: moitié de l’intervalle autour d’elle qui contient la part réelle avec une probabilité de 90&#xa0;%, d’après des scènes simulées. Moyenne sur la scène&#xa0;: {mean}.</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written; the maps themselves are complete.</source>
        <translation>Le raster {path} ne peut pas être écrit ; les cartes elles-mêmes sont complètes.</translation>
    </message>
    <message>
        <source>share of the grains&apos; cross-section, mingled grain by grain</source>
        <translation>part de la section des grains, mêlés grain à grain</translation>
    </message>
</context>
<context>
    <name>ResultMarks</name>
    <message>
        <source>These maps are in {folder}. Click to keep them elsewhere, such as beside your project.</source>
        <translation>Ces cartes sont dans {folder}. Cliquez pour les garder ailleurs, par exemple à côté de votre projet.</translation>
    </message>
</context>
<context>
    <name>ResultsAlgorithm</name>
    <message>
        <source>After the run</source>
        <translation>Après le calcul</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>The run could not be read ({error}).</source>
        <translation>Le calcul n’a pas pu être lu ({error}).</translation>
    </message>
    <message>
        <source>Results of CLIP Unmix</source>
        <translation>Résultats de CLIP Unmix</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>Intervalle 90 %</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <source>Shares and hectares of the materials</source>
        <translation>Parts et hectares des matériaux</translation>
    </message>
    <message>
        <source>Look into pixels</source>
        <translation>Examiner les pixels</translation>
    </message>
    <message>
        <source>By zones…</source>
        <translation>Par zones…</translation>
    </message>
    <message>
        <source>Class map…</source>
        <translation>Classes…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>Lecture du calcul…</translation>
    </message>
    <message>
        <source>Choose a layer of a run to see what it holds.</source>
        <translation>Choisissez une couche d’un calcul pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>No data there.</source>
        <translation>Pas de données ici.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE).</source>
        <translation>Ligne {row}, colonne {column} : inexpliqué {residual} (RMSE).</translation>
    </message>
    <message>
        <source>Endmember</source>
        <translation>Pôle pur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Click a material to see how its shares are spread over the scene</source>
        <translation>Cliquez sur un matériau pour voir comment ses parts se répartissent dans la scène</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>résidu</translation>
    </message>
    <message>
        <source>What the mixtures leave unexplained, as RMSE in reflectance: the mean of all pixels</source>
        <translation>Ce que les mélanges laissent inexpliqué, en RMSE de réflectance&#xa0;: la moyenne de tous les pixels</translation>
    </message>
    <message>
        <source>found in the scene</source>
        <translation>trouvé dans la scène</translation>
    </message>
    <message>
        <source>from samples</source>
        <translation>tiré des échantillons</translation>
    </message>
    <message>
        <source>typical spectrum</source>
        <translation>spectre typique</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>Ensuite&#xa0;: {steps}</translation>
    </message>
    <message>
        <source>Nearest words: {words}.</source>
        <translation>Mots les plus proches&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Red, green and blue need three materials; this run has fewer.</source>
        <translation>Le rouge, le vert et le bleu exigent trois matériaux&#xa0;; ce calcul en a moins.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE), the most, {most}, at {centre} nm.</source>
        <translation>Ligne {row}, colonne {column}&#xa0;: inexpliqué {residual} (RMSE), le plus, {most}, à {centre} nm.</translation>
    </message>
    <message>
        <source>Click or drag on the map to see a pixel&apos;s spectrum, mixture and shares; the right button pins it</source>
        <translation>Cliquez ou glissez sur la carte pour voir le spectre, le mélange et les parts d’un pixel&#xa0;; le bouton droit l’épingle</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Keep the pixel that is shown, to compare it with others</source>
        <translation>Garder le pixel affiché, pour le comparer à d’autres</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>Pôles purs</translation>
    </message>
    <message>
        <source>RGB…</source>
        <translation>RVB…</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Côte à côte…</translation>
    </message>
    <message>
        <source>Validate…</source>
        <translation>Valider…</translation>
    </message>
    <message>
        <source>Shares and hectares of the cross-section of grains that are mingled in each pixel.</source>
        <translation>Parts et hectares de la section des grains mêlés dans chaque pixel.</translation>
    </message>
    <message>
        <source>Run again for side by side…</source>
        <translation>Recalculer pour comparer côte à côte…</translation>
    </message>
    <message>
        <source>Shares and hectares of the ground: a shaded pixel counts as dark material.</source>
        <translation>Parts et hectares du sol&#xa0;: un pixel à l’ombre compte comme matériau sombre.</translation>
    </message>
    <message>
        <source>Run again for the lit surface…</source>
        <translation>Recalculer pour la surface éclairée…</translation>
    </message>
    <message>
        <source>Shares and hectares of the lit surface: brightness, shade and slope cancel.</source>
        <translation>Parts et hectares de la surface éclairée&#xa0;: luminosité, ombre et pente s’annulent.</translation>
    </message>
    <message>
        <source>Run again for the ground…</source>
        <translation>Recalculer pour le sol…</translation>
    </message>
</context>
<context>
    <name>RgbAlgorithm</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Trois matériaux en rouge, vert, bleu</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the shares of three materials of a run as red, green and blue: what is pure is in one of these colours, what is mixed in between, what is none of the three dark. &lt;i&gt;other&lt;/i&gt; stands for what nobody named. Without names the three most abundant ones are taken.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit les parts de trois matériaux d’un calcul en rouge, vert et bleu&#xa0;: ce qui est pur a l’une de ces couleurs, ce qui est mélangé se situe entre elles, ce qui n’est aucun des trois est sombre. &lt;i&gt;autres&lt;/i&gt; désigne ce que personne n’a nommé. Sans noms, les trois plus abondants sont pris.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation>Rouge, vert et bleu</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>RgbDialog</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Trois matériaux en rouge, vert, bleu</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Wavelengths</source>
        <translation>Longueurs d’onde</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Mauvaises bandes</translation>
    </message>
    <message>
        <source>How {layer} is read</source>
        <translation>Comment {layer} est lu</translation>
    </message>
    <message>
        <source>A line for each band: wavelength in nm[, width[, 0 for a bad band]]</source>
        <translation>Une ligne par bande : longueur d’onde en nm[, largeur[, 0 pour une mauvaise bande]]</translation>
    </message>
    <message>
        <source>as the file says; such as 0.0001</source>
        <translation>selon le fichier ; par exemple 0.0001</translation>
    </message>
    <message>
        <source>as the file says; such as -0.1</source>
        <translation>selon le fichier ; par exemple -0.1</translation>
    </message>
    <message>
        <source>as the file says; such as -9999</source>
        <translation>selon le fichier ; par exemple -9999</translation>
    </message>
    <message>
        <source>as the file says; such as 1-5,12</source>
        <translation>selon le fichier ; par exemple 1-5,12</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Correct the wavelengths, scale and bad bands that are read from the file</source>
        <translation>Corriger les longueurs d’onde, l’échelle et les mauvaises bandes lues dans le fichier</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Corrigé…</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucun de ceux-ci</translation>
    </message>
    <message>
        <source>Evenly from, to</source>
        <translation>Régulièrement de, à</translation>
    </message>
    <message>
        <source>First wavelength</source>
        <translation>Première longueur d’onde</translation>
    </message>
    <message>
        <source>Last wavelength</source>
        <translation>Dernière longueur d’onde</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Write a line for each band, evenly spaced from the first to the last</source>
        <translation>Écrire une ligne par bande, à intervalles réguliers de la première à la dernière</translation>
    </message>
    <message>
        <source>Give the wavelengths…</source>
        <translation>Indiquer les longueurs d’onde…</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
</context>
<context>
    <name>ScenePart</name>
    <message>
        <source>Whole scene</source>
        <translation>Scène entière</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Emprise carte</translation>
    </message>
    <message>
        <source>Inside a layer</source>
        <translation>Dans une couche</translation>
    </message>
    <message>
        <source>Unmix the whole scene or a part of it; the maps cover that part only</source>
        <translation>Démélanger la scène entière ou une partie ; les cartes ne couvrent que cette partie</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Polygons, or a raster of one band that is not 0 where it counts</source>
        <translation>Polygones, ou raster à une bande qui n’est pas 0 là où il compte</translation>
    </message>
    <message>
        <source>Layer of the part</source>
        <translation>Couche de la partie</translation>
    </message>
    <message>
        <source>Selected polygons only</source>
        <translation>Polygones sélectionnés seuls</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Exclure nuages et ombres</translation>
    </message>
    <message>
        <source>Also saturated or defective pixels, where the product&apos;s quality layers mark them</source>
        <translation>Aussi les pixels saturés ou défectueux, si les couches de qualité du produit les signalent</translation>
    </message>
    <message>
        <source>What the map shows cannot be found in the scene; zoom to the scene.</source>
        <translation>Ce que montre la carte est introuvable dans la scène ; zoomez sur la scène.</translation>
    </message>
    <message>
        <source>The map shows nothing of the scene; zoom to the scene.</source>
        <translation>La carte ne montre rien de la scène ; zoomez sur la scène.</translation>
    </message>
    <message>
        <source>No layer is chosen for the part of the scene; choose polygons or a mask.</source>
        <translation>Aucune couche n’est choisie pour la partie de la scène ; choisissez des polygones ou un masque.</translation>
    </message>
    <message>
        <source>No polygon of {layer} is selected; select some.</source>
        <translation>Aucun polygone de {layer} n’est sélectionné ; sélectionnez-en.</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>{bands} bandes, {first}-{last} nm, {columns} × {rows} pixels</translation>
    </message>
    <message>
        <source>a number for each band</source>
        <translation>un nombre par bande</translation>
    </message>
    <message>
        <source>wavelengths from {wavelengths}; reflectance × {factor}, from {scale}</source>
        <translation>longueurs d’onde de {wavelengths} ; réflectance × {factor}, de {scale}</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (et {count} autres)</translation>
    </message>
    <message>
        <source>doubtful: {doubt}</source>
        <translation>douteux : {doubt}</translation>
    </message>
    <message>
        <source>Nothing tells the wavelengths of this layer.</source>
        <translation>Rien n’indique les longueurs d’onde de cette couche.</translation>
    </message>
    <message>
        <source>The wavelengths of this layer cannot be right ({doubt}).</source>
        <translation>Les longueurs d’onde de cette couche ne peuvent pas être justes ({doubt}).</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two runs side by side</source>
        <translation>Deux calculs côte à côte</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Autre calcul…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>May they be compared?</source>
        <translation>Peut-on les comparer&#xa0;?</translation>
    </message>
    <message>
        <source>Choose two runs.</source>
        <translation>Choisissez deux calculs.</translation>
    </message>
    <message>
        <source>Yes: both mean the same.</source>
        <translation>Oui&#xa0;: les deux ont le même sens.</translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation>Dossier d’un calcul</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Lay one map over the other, with a line between them to drag</source>
        <translation>Superposer les deux cartes, avec entre elles une ligne à faire glisser</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys</source>
        <translation>Faites glisser la ligne ou déplacez-la avec les touches fléchées</translation>
    </message>
    <message>
        <source>Line between the two maps</source>
        <translation>Ligne entre les deux cartes</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>Plots need the Python package matplotlib, which this QGIS lacks.</source>
        <translation>Les graphiques demandent le paquet Python matplotlib, absent de ce QGIS.</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>spectre</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>mélange</translation>
    </message>
    <message>
        <source>wavelength (nm)</source>
        <translation>longueur d’onde (nm)</translation>
    </message>
    <message>
        <source>expected by the name</source>
        <translation>attendu d’après le nom</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>inexpliqué</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>part of the scene</source>
        <translation>partie de la scène</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the prompts</source>
        <translation>Lecture des matériaux</translation>
    </message>
    <message>
        <source>Opening the scene</source>
        <translation>Ouverture de la scène</translation>
    </message>
    <message>
        <source>Reading the whole scene for its SHA-256</source>
        <translation>Lecture de toute la scène pour son SHA-256</translation>
    </message>
    <message>
        <source>Taking a sample of the scene</source>
        <translation>Prélèvement d’un échantillon de la scène</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Finding the endmembers</source>
        <translation>Recherche des pôles purs</translation>
    </message>
    <message>
        <source>Unmixing</source>
        <translation>Démélange</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Création des pyramides</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>Écriture de la fiche de provenance</translation>
    </message>
    <message>
        <source>Moving the results into place</source>
        <translation>Mise en place des résultats</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Learning from the samples</source>
        <translation>Apprentissage à partir des échantillons</translation>
    </message>
    <message>
        <source>Comparing the scene with all materials</source>
        <translation>Comparaison de la scène avec tous les matériaux</translation>
    </message>
    <message>
        <source>Drawing the previews</source>
        <translation>Dessin des aperçus</translation>
    </message>
    <message>
        <source>Writing the program</source>
        <translation>Écriture du programme</translation>
    </message>
    <message>
        <source>Comparing its maps with ours</source>
        <translation>Comparaison de ses cartes avec les nôtres</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>Chargement de l’encodeur de texte</translation>
    </message>
    <message>
        <source>Embedding the phrases</source>
        <translation>Plongement des expressions</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggestions for {scene}</source>
        <translation>Suggestions pour {scene}</translation>
    </message>
    <message>
        <source>How likely the name is, in the part of the scene that looks most like it</source>
        <translation>Probabilité du nom dans la partie de la scène qui lui ressemble le plus</translation>
    </message>
    <message>
        <source>How much of the scene looks more like it than like the others in this list</source>
        <translation>Part de la scène qui lui ressemble plus qu&apos;aux autres de cette liste</translation>
    </message>
    <message>
        <source>Add ticked</source>
        <translation>Ajouter les cochés</translation>
    </message>
    <message>
        <source>Looking for materials in {scene}</source>
        <translation>Recherche de matériaux dans {scene}</translation>
    </message>
    <message>
        <source>The scene lies at latitude {latitude}, longitude {longitude}; what is hardly found there stands further down.</source>
        <translation>La scène est à {latitude} de latitude et {longitude} de longitude ; ce qui ne s&apos;y trouve guère est placé plus bas.</translation>
    </message>
    <message>
        <source>{times} times as likely as {rival}</source>
        <translation>{times} fois plus probable que {rival}</translation>
    </message>
    <message>
        <source>hard to tell from {rival}</source>
        <translation>difficile à distinguer de {rival}</translation>
    </message>
    <message>
        <source>{rival} is likelier there</source>
        <translation>{rival} y est plus probable</translation>
    </message>
    <message>
        <source>most like {names}</source>
        <translation>ressemble surtout à {names}</translation>
    </message>
    <message>
        <source>spectrum {degrees}° from a typical one</source>
        <translation>spectre à {degrees}° d&apos;un spectre typique</translation>
    </message>
    <message>
        <source>unlikely at this place: {reason}</source>
        <translation>peu probable en ce lieu : {reason}</translation>
    </message>
    <message>
        <source>What the scene seems to hold, judged by its spectra alone. Tick what you accept; the maps are bright where the scene is most like a material.</source>
        <translation>Ce que la scène semble contenir, à en juger par ses seuls spectres. Cochez ce que vous acceptez ; les cartes sont claires là où la scène ressemble le plus à un matériau.</translation>
    </message>
    <message>
        <source>Suggested materials</source>
        <translation>Matériaux suggérés</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>its spectrum shows that it is {attribute}</source>
        <translation>son spectre montre qu’il est {attribute}</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>encore environ {count} s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>encore environ {count} min</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>encore environ {count} h</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>This is the sample scene: simulated fields, bare ground, roads and a few roofs in 224 bands. The line below its name says what it is. What do you see?</source>
        <translation>Voici la scène d’exemple : des champs, du sol nu, des routes et quelques toits simulés en 224 bandes. La ligne sous son nom dit ce qu’elle est. Que voyez-vous ?</translation>
    </message>
    <message>
        <source>Type a material that you expect here, such as vegetation, and press Enter.</source>
        <translation>Saisissez un matériau que vous attendez ici, par exemple végétation, et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Add others, in any language: suelo desnudo, dry grass, asphalt. The second column says how each was understood; click where it is marked.</source>
        <translation>Ajoutez-en d’autres, dans n’importe quelle langue : suelo desnudo, herbe sèche, asphalte. La deuxième colonne dit comment chacun a été compris ; cliquez là où il y a une marque.</translation>
    </message>
    <message>
        <source>Now press the button. It takes a few seconds.</source>
        <translation>Appuyez maintenant sur le bouton. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Each map is clear where its material is absent and full where it is all there is. The line below says how well the materials explain the scene; Suggest… finds what you left out.</source>
        <translation>Chaque carte est transparente là où son matériau est absent et pleine là où il est seul. La ligne du dessous dit à quel point les matériaux expliquent la scène ; « Suggérer… » trouve ce que vous avez omis.</translation>
    </message>
    <message>
        <source>More maps shows how sure each share is. Beside it you export the maps or keep them in another place. That is all: now choose a scene of your own.</source>
        <translation>« Autres cartes » montre la fiabilité de chaque part. À côté, vous exportez les cartes ou les gardez ailleurs. C’est tout : choisissez maintenant votre propre scène.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>UnmixAlgorithm</name>
    <message>
        <source>Unmix by material names</source>
        <translation>Démélanger par noms de matériaux</translation>
    </message>
    <message>
        <source>unmixing,endmember,abundance,hyperspectral,multispectral,spectral,fraction,material,CLIP</source>
        <translation>démélange,pôle pur,endmember,abondance,hyperspectral,multispectral,spectral,fraction,matériau,CLIP</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Materials, one a line or separated by ;</source>
        <translation>Matériaux, un par ligne ou séparés par&#xa0;;</translation>
    </message>
    <message>
        <source>Illumination</source>
        <translation>Éclairement</translation>
    </message>
    <message>
        <source>Sensor (where the raster has no wavelengths)</source>
        <translation>Capteur (si le raster n’a pas de longueurs d’onde)</translation>
    </message>
    <message>
        <source>File of wavelengths (where the raster has none)</source>
        <translation>Fichier de longueurs d’onde (si le raster n’en a pas)</translation>
    </message>
    <message>
        <source>Ontology: your own names of materials</source>
        <translation>Ontologie&#xa0;: vos propres noms de matériaux</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Encodeur de texte</translation>
    </message>
    <message>
        <source>Language that decides between meanings (a code such as de)</source>
        <translation>Langue qui tranche entre plusieurs sens (un code tel que fr)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Processeur de calcul</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Remplacer un résultat antérieur dans le dossier</translation>
    </message>
    <message>
        <source>Add the abundance maps to the project</source>
        <translation>Ajouter les cartes d’abondance au projet</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>Cartes d’abondance</translation>
    </message>
    <message>
        <source>These Python packages are missing: {packages}; open the CLIP Unmix panel in QGIS, which installs them.</source>
        <translation>Ces paquets Python manquent&#xa0;: {packages}&#xa0;; ouvrez le panneau CLIP Unmix dans QGIS, qui les installe.</translation>
    </message>
    <message>
        <source>No material is named; type at least one.</source>
        <translation>Aucun matériau n’est nommé&#xa0;; saisissez-en au moins un.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{prompt}: {label} (language: {language}, by {how})</source>
        <translation>{prompt}&#xa0;: {label} (langue&#xa0;: {language}, par {how})</translation>
    </message>
    <message>
        <source>Mean abundance of {prompt}: {mean}</source>
        <translation>Abondance moyenne de {prompt}&#xa0;: {mean}</translation>
    </message>
    <message>
        <source>Adapter: what was learnt from another scene&apos;s samples</source>
        <translation>Adaptateur : ce que les échantillons d’une autre scène ont appris</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adaptateurs (*.safetensors)</translation>
    </message>
    <message>
        <source>Save adapter to (needs samples)</source>
        <translation>Enregistrer l’adaptateur dans (exige des échantillons)</translation>
    </message>
    <message>
        <source>Abundance, uncertainty and similarity maps of the materials you name, in any language.</source>
        <translation>Cartes d’abondance, d’incertitude et de similarité des matériaux que vous nommez, dans n’importe quelle langue.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how much of each pixel of a hyperspectral or multispectral raster is what. Name the materials in your own words and language; no spectral library and no training areas are needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materials&lt;/b&gt;: one a line, or separated by semicolons, e.g. &lt;i&gt;tree; suelo desnudo; 水; tarmac&lt;/i&gt;. Name everything that covers much of the scene; what you leave out appears as other materials and in the residual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illumination&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; gives shares of what is lit in the pixel, &lt;i&gt;area&lt;/i&gt; shares of its surface with shade set apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; or &lt;b&gt;wavelengths&lt;/b&gt; are needed only where the raster does not say its wavelengths itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples&lt;/b&gt;: a few points or polygons of known material. What they teach is kept only if it proves better on samples held out; it can be saved as an adapter for other scenes.&lt;/p&gt;&lt;p&gt;The folder then holds an abundance map (0 to 1), an uncertainty map (the true share lies within the abundance plus or minus this value with a probability of 90 %) and a similarity map for each material, the share of other materials, the residual (RMSE in reflectance), the endmember spectra, and provenance.json, which tells how each word was understood and how to make the same files again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Indique la part de chaque matériau dans chaque pixel d’un raster hyperspectral ou multispectral. Nommez les matériaux avec vos propres mots, dans votre langue&#xa0;; ni bibliothèque spectrale ni zones d’entraînement ne sont nécessaires.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Matériaux&lt;/b&gt;&#xa0;: un par ligne, ou séparés par des points-virgules, p. ex. &lt;i&gt;arbre; suelo desnudo; 水; bitume&lt;/i&gt;. Nommez tout ce qui couvre une bonne partie de la scène&#xa0;; ce que vous omettez apparaît comme autres matériaux et dans le résidu.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Éclairement&lt;/b&gt;&#xa0;: &lt;i&gt;shade-normalised&lt;/i&gt; donne des parts de ce qui est éclairé dans le pixel, &lt;i&gt;area&lt;/i&gt; des parts de sa surface, l’ombre étant mise à part.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Capteur&lt;/b&gt; ou &lt;b&gt;longueurs d’onde&lt;/b&gt; ne sont nécessaires que si le raster n’indique pas ses longueurs d’onde.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Échantillons&lt;/b&gt; : quelques points ou polygones de matériau connu. Ce qu’ils apprennent n’est gardé que si cela fait mieux sur des échantillons mis de côté ; on peut l’enregistrer comme adaptateur pour d’autres scènes.&lt;/p&gt;&lt;p&gt;Le dossier contient ensuite une carte d’abondance (de 0 à 1), une carte d’incertitude (la part réelle s’écarte de l’abondance d’au plus cette valeur, en plus ou en moins, avec une probabilité de 90&#xa0;%) et une carte de similarité pour chaque matériau, la part des autres matériaux, le résidu (RMSE en réflectance), les spectres des pôles purs et provenance.json, qui dit comment chaque mot a été compris et comment produire à nouveau les mêmes fichiers.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scale: reflectance = stored × scale + offset (one number, or one a band)</source>
        <translation>Échelle : réflectance = valeur stockée × échelle + décalage (un nombre, ou un par bande)</translation>
    </message>
    <message>
        <source>Offset (one number, or one a band)</source>
        <translation>Décalage (un nombre, ou un par bande)</translation>
    </message>
    <message>
        <source>Nodata: the stored number of pixels without data</source>
        <translation>Nodata : le nombre stocké des pixels sans données</translation>
    </message>
    <message>
        <source>Use only these bands (such as 1-5,12)</source>
        <translation>N&apos;utiliser que ces bandes (par exemple 1-5,12)</translation>
    </message>
    <message>
        <source>Leave out these bands (such as 1-5,12)</source>
        <translation>Écarter ces bandes (par exemple 1-5,12)</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Accepter des valeurs qui ressemblent à de la luminance</translation>
    </message>
    <message>
        <source>Run materials, too, that were hardly understood</source>
        <translation>Calculer aussi les matériaux à peine compris</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Grille des produits en géométrie capteur</translation>
    </message>
    <message>
        <source>Resolution, of products whose bands have several (Sentinel-2: 10 or 20)</source>
        <translation>Résolution, pour les produits dont les bandes en ont plusieurs (Sentinel-2 : 10 ou 20)</translation>
    </message>
    <message>
        <source>Part of the scene: extent</source>
        <translation>Partie de la scène : emprise</translation>
    </message>
    <message>
        <source>Part of the scene: polygons</source>
        <translation>Partie de la scène : polygones</translation>
    </message>
    <message>
        <source>Leave out what the product&apos;s quality layers call</source>
        <translation>Exclure ce que les couches de qualité du produit appellent</translation>
    </message>
    <message>
        <source>Part of the scene: raster that is not 0 there</source>
        <translation>Partie de la scène : raster qui n’y est pas 0</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer; choose another.</source>
        <translation>{layer} n’est pas une couche vecteur ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The part of the scene is given by polygons and by a raster; leave one of them away.</source>
        <translation>La partie de la scène est donnée par des polygones et par un raster ; retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Samples: points or polygons, labelled or with measured shares</source>
        <translation>Échantillons&#xa0;: points ou polygones, étiquetés ou avec des parts mesurées</translation>
    </message>
    <message>
        <source>Fields of the samples with measured shares (MATERIAL=FIELD; …)</source>
        <translation>Champs des échantillons avec des parts mesurées (MATERIAL=FIELD; …)</translation>
    </message>
    <message>
        <source>Field of the samples with the labels</source>
        <translation>Champ des échantillons contenant les étiquettes</translation>
    </message>
    <message>
        <source>What labels of the samples mean (LABEL=MATERIAL; … and LABEL= to set aside)</source>
        <translation>Ce que signifient les étiquettes des échantillons (LABEL=MATERIAL; … et LABEL= pour mettre de côté)</translation>
    </message>
    <message>
        <source>Endmembers held fixed, one a line: material=row,column or material=file|spectrum</source>
        <translation>Pôles purs fixés, un par ligne&#xa0;: material=row,column ou material=file|spectrum</translation>
    </message>
    <message>
        <source>How materials mix: side by side (areal) or grain by grain (intimate)</source>
        <translation>Comment les matériaux se mélangent&#xa0;: côte à côte (areal) ou grain à grain (intimate)</translation>
    </message>
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier pour les résultats</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>Texte (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)</source>
        <translation>Fichiers vecteur (*.gpkg *.geojson *.shp *.fgb);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontologies (*.csv *.json *.ttl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>a share of what is lit</source>
        <translation>partie éclairée</translation>
    </message>
    <message>
        <source>a share of the surface</source>
        <translation>surface entière</translation>
    </message>
    <message>
        <source>as the raster says</source>
        <translation>selon le raster</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>le plus rapide</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>processeur (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>{bands} bands, {columns} × {rows} pixels</source>
        <translation>{bands} bandes, {columns} × {rows} pixels</translation>
    </message>
    <message>
        <source>Already in the list: {materials}.</source>
        <translation>Déjà dans la liste&#xa0;: {materials}.</translation>
    </message>
    <message>
        <source>Unmixing {scene}</source>
        <translation>Démélange de {scene}</translation>
    </message>
    <message>
        <source>Unmixing {scene}: {materials}</source>
        <translation>Démélange de {scene}&#xa0;: {materials}</translation>
    </message>
    <message>
        <source>No material is ticked; type at least one and press Enter.</source>
        <translation>Aucun matériau n’est coché&#xa0;; saisissez-en au moins un et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>The folder {folder} holds an earlier run. Replace it?</source>
        <translation>Le dossier {folder} contient un résultat antérieur. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>Ajouter à ce projet</translation>
    </message>
    <message>
        <source>The run finished after its project was closed.</source>
        <translation>Le calcul s’est terminé après la fermeture de son projet.</translation>
    </message>
    <message>
        <source>{scene}: {unexplained} of the pixels unexplained.</source>
        <translation>{scene}&#xa0;: {unexplained} des pixels inexpliqués.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was written.</source>
        <translation>Le calcul a été annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring: {names}.</source>
        <translation>CLIP Unmix a besoin de paquets Python que ce QGIS ne fournit pas&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Make an abundance and a similarity map of each material</source>
        <translation>Produire une carte d’abondance et une carte de similarité de chaque matériau</translation>
    </message>
    <message>
        <source>Type at least one material first</source>
        <translation>Saisissez d’abord au moins un matériau</translation>
    </message>
    <message>
        <source>Choose a scene first</source>
        <translation>Choisissez d’abord une scène</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>{ticked} sur {all} cochés</translation>
    </message>
    <message>
        <source>Mean abundance of {material}: {mean}</source>
        <translation>Abondance moyenne de {material}&#xa0;: {mean}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Résultats dans {folder}</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>Install the missing Python packages into a private folder of your QGIS profile</source>
        <translation>Installer les paquets Python manquants dans un dossier privé de votre profil QGIS</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;Scène</translation>
    </message>
    <message>
        <source>The hyperspectral or multispectral raster to unmix; follows the active layer</source>
        <translation>Le raster hyperspectral ou multispectral à démélanger&#xa0;; suit la couche active</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>&amp;Matériaux</translation>
    </message>
    <message>
        <source>tree, suelo desnudo, 水 …</source>
        <translation>arbre, suelo desnudo, 水 …</translation>
    </message>
    <message>
        <source>Type a material in your own words and language and press Enter. Paste several separated by semicolons or lines.</source>
        <translation>Saisissez un matériau avec vos propres mots, dans votre langue, et appuyez sur Entrée. Collez-en plusieurs séparés par des points-virgules ou des retours à la ligne.</translation>
    </message>
    <message>
        <source>Material to add</source>
        <translation>Matériau à ajouter</translation>
    </message>
    <message>
        <source>Add the material (Enter)</source>
        <translation>Ajouter le matériau (Entrée)</translation>
    </message>
    <message>
        <source>Add the material</source>
        <translation>Ajouter le matériau</translation>
    </message>
    <message>
        <source>Materials to unmix</source>
        <translation>Matériaux à démélanger</translation>
    </message>
    <message>
        <source>Edit the material (F2)</source>
        <translation>Modifier le matériau (F2)</translation>
    </message>
    <message>
        <source>Edit the material</source>
        <translation>Modifier le matériau</translation>
    </message>
    <message>
        <source>Remove the selected materials (Delete)</source>
        <translation>Retirer les matériaux sélectionnés (Suppr)</translation>
    </message>
    <message>
        <source>Remove the selected materials</source>
        <translation>Retirer les matériaux sélectionnés</translation>
    </message>
    <message>
        <source>Move up (Alt+Up), or drag</source>
        <translation>Monter (Alt+Haut), ou glisser</translation>
    </message>
    <message>
        <source>Move the material up</source>
        <translation>Monter le matériau</translation>
    </message>
    <message>
        <source>Move down (Alt+Down), or drag</source>
        <translation>Descendre (Alt+Bas), ou glisser</translation>
    </message>
    <message>
        <source>Move the material down</source>
        <translation>Descendre le matériau</translation>
    </message>
    <message>
        <source>Save &amp;results to</source>
        <translation>Dossier des &amp;résultats</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Abundance is</source>
        <translation>Abondance sur</translation>
    </message>
    <message>
        <source>Whether an abundance is a share of what is lit in the pixel, or of its surface with shade set apart</source>
        <translation>Si une abondance est une part de ce qui est éclairé dans le pixel, ou de sa surface, l’ombre étant mise à part</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Needed only where the raster does not say its wavelengths</source>
        <translation>Nécessaire seulement si le raster n’indique pas ses longueurs d’onde</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Longueurs d’onde</translation>
    </message>
    <message>
        <source>A text file with the bands&apos; wavelengths, where the raster has none and the sensor is not listed</source>
        <translation>Fichier texte avec les longueurs d’onde des bandes, si le raster n’en a pas et que le capteur n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Points or polygons of known material in the scene, to learn from (optional)</source>
        <translation>Points ou polygones de matériau connu dans la scène, servant à l’apprentissage (facultatif)</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontologie</translation>
    </message>
    <message>
        <source>Your own names of materials: CSV, JSON or SKOS Turtle (optional)</source>
        <translation>Vos propres noms de matériaux&#xa0;: CSV, JSON ou SKOS Turtle (facultatif)</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer sur</translation>
    </message>
    <message>
        <source>A graphics card is used where there is one that fits, unless you choose otherwise</source>
        <translation>Une carte graphique est utilisée s’il y en a une qui convient, sauf choix contraire</translation>
    </message>
    <message>
        <source>Start of all that is random: the same seed gives the same maps</source>
        <translation>Point de départ de tout ce qui est aléatoire&#xa0;: la même graine donne les mêmes cartes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log of the runs</source>
        <translation>Journal des calculs</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression du calcul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the run; nothing is left behind</source>
        <translation>Arrêter le calcul&#xa0;; il n’en reste rien</translation>
    </message>
    <message>
        <source>&amp;Unmix layer</source>
        <translation>&amp;Démélanger la couche</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adaptateurs (*.safetensors)</translation>
    </message>
    <message>
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>Ce que les échantillons d’une autre scène ont appris (facultatif)</translation>
    </message>
    <message>
        <source>Keep what the samples teach, for other scenes (optional; needs samples)</source>
        <translation>Garder ce qu’apprennent les échantillons, pour d’autres scènes (facultatif ; exige des échantillons)</translation>
    </message>
    <message>
        <source>The adapter {file} exists already. Replace it?</source>
        <translation>L’adaptateur {file} existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>Make an ontology of your own names, or edit this one</source>
        <translation>Créer une ontologie de vos propres noms, ou modifier celle-ci</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Suggérer…</translation>
    </message>
    <message>
        <source>Find out which materials the scene seems to hold, and tick those you accept</source>
        <translation>Trouver les matériaux que la scène semble contenir et cocher ceux que vous acceptez</translation>
    </message>
    <message>
        <source>Some of the settings kept for this panel cannot be used; defaults stand in for them.</source>
        <translation>Certains réglages conservés pour ce panneau sont inutilisables ; les valeurs par défaut les remplacent.</translation>
    </message>
    <message>
        <source>Result of the last run</source>
        <translation>Résultat du dernier calcul</translation>
    </message>
    <message>
        <source>Not understood and not run: {prompts}.</source>
        <translation>Non compris et non calculé&#xa0;: {prompts}.</translation>
    </message>
    <message>
        <source>{share} of the scene is unnamed: let materials be suggested and add what is missing.</source>
        <translation>{share} de la scène n’a pas de nom&#xa0;: faites suggérer des matériaux et ajoutez ce qui manque.</translation>
    </message>
    <message>
        <source>The maps are in {folder} but could not be shown ({error}); the log has the details.</source>
        <translation>Les cartes sont dans {folder} mais n’ont pas pu être affichées ({error})&#xa0;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>Further notes in the panel: {count}.</source>
        <translation>Autres remarques dans le panneau&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>A material seems to be missing: let materials be suggested and add it.</source>
        <translation>Un matériau semble manquer&#xa0;: faites suggérer des matériaux et ajoutez-le.</translation>
    </message>
    <message>
        <source>Show the scene in natural colour</source>
        <translation>Afficher la scène en couleurs naturelles</translation>
    </message>
    <message>
        <source>Open the sample scene</source>
        <translation>Ouvrir la scène d’exemple</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Commencer la visite</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Scène d’exemple</translation>
    </message>
    <message>
        <source>The bands of visible light could not be looked up ({error}).</source>
        <translation>Les bandes de la lumière visible n’ont pas pu être trouvées ({error}).</translation>
    </message>
    <message>
        <source>Add a hyperspectral or multispectral raster to the project, type what is on the ground in your own words, and get a map of how much of each there is. Or begin with the sample:</source>
        <translation>Ajoutez au projet un raster hyperspectral ou multispectral, saisissez avec vos propres mots ce qui est au sol, et obtenez une carte de la quantité de chaque chose. Ou commencez par l’exemple :</translation>
    </message>
    <message>
        <source>Five minutes in this panel, with the sample scene</source>
        <translation>Cinq minutes dans ce panneau, avec la scène d’exemple</translation>
    </message>
    <message>
        <source>A simulated scene of 224 bands, whose materials are known</source>
        <translation>Une scène simulée de 224 bandes, dont les matériaux sont connus</translation>
    </message>
    <message>
        <source>What the plugin does, and how far to trust it</source>
        <translation>Ce que fait l’extension, et jusqu’où s’y fier</translation>
    </message>
    <message>
        <source>Natural colour, sample scene, tour and help</source>
        <translation>Couleurs naturelles, scène d’exemple, visite et aide</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview: draw rough maps of what is in sight over the scene, while you type and move the map</source>
        <translation>Aperçu : dessiner sur la scène des cartes grossières de ce qui est visible, pendant que vous saisissez et déplacez la carte</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Learnt elsewhere</source>
        <translation>Appris ailleurs</translation>
    </message>
    <message>
        <source>An adapter: what the samples of another scene have taught.</source>
        <translation>Un adaptateur : ce que les échantillons d’une autre scène ont appris.</translation>
    </message>
    <message>
        <source>Keep what is learnt</source>
        <translation>Garder l’acquis</translation>
    </message>
    <message>
        <source>Saves what the samples teach here as an adapter, for other scenes.</source>
        <translation>Enregistre ce que les échantillons apprennent ici comme adaptateur, pour d’autres scènes.</translation>
    </message>
    <message>
        <source>A graphics card is faster on large scenes, where there is one that fits.</source>
        <translation>Une carte graphique est plus rapide sur les grandes scènes, s’il y en a une qui convient.</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>Départ aléatoire</translation>
    </message>
    <message>
        <source>The seed of the sample of pixels: the same number gives the same maps.</source>
        <translation>La graine de l’échantillon de pixels : le même nombre donne les mêmes cartes.</translation>
    </message>
    <message>
        <source>More maps</source>
        <translation>Autres cartes</translation>
    </message>
    <message>
        <source>Show how uncertain the abundances are, or how similar each pixel is to the words</source>
        <translation>Montrer à quel point les abondances sont incertaines, ou la similarité de chaque pixel avec les mots</translation>
    </message>
    <message>
        <source>Export the abundances with their styles, metadata and record</source>
        <translation>Exporter les abondances avec leurs styles, métadonnées et fiche de provenance</translation>
    </message>
    <message>
        <source>Export the abundances</source>
        <translation>Exporter les abondances</translation>
    </message>
    <message>
        <source>Keep the results: move them to a folder of your choice, with the layers that show them</source>
        <translation>Garder les résultats : les déplacer vers un dossier de votre choix, avec les couches qui les montrent</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>Garder les résultats</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>Ouvrir le dossier des résultats</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[à côté du projet]</translation>
    </message>
    <message>
        <source>[default folder]</source>
        <translation>[dossier par défaut]</translation>
    </message>
    <message>
        <source>[your data folder]</source>
        <translation>[votre dossier de données]</translation>
    </message>
    <message>
        <source>Each run gets a folder of its own in here. Left empty: in {folder}.</source>
        <translation>Chaque calcul reçoit ici son propre dossier. Laissé vide : dans {folder}.</translation>
    </message>
    <message>
        <source>{file} is no raster that QGIS can read.</source>
        <translation>{file} n’est pas un raster que QGIS peut lire.</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Ouvrir {folder}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Résultats…</translation>
    </message>
    <message>
        <source>Materials mix</source>
        <translation>Mélange des matériaux</translation>
    </message>
    <message>
        <source>Whether materials lie side by side in a pixel, or are mingled grain by grain as in powders and mineral soils</source>
        <translation>Si les matériaux sont côte à côte dans un pixel, ou mêlés grain à grain comme dans les poudres et les sols minéraux</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>côte à côte</translation>
    </message>
    <message>
        <source>grain by grain (powders)</source>
        <translation>grain à grain (poudres)</translation>
    </message>
    <message>
        <source>In another form…</source>
        <translation>Sous une autre forme…</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <translation>Ajout des couches…</translation>
    </message>
    <message>
        <source>QGIS cannot show {file}; unmix it on the command line.</source>
        <translation>QGIS ne peut pas afficher {file} ; démélangez-le en ligne de commande.</translation>
    </message>
</context>
<context>
    <name>UnmixTask</name>
    <message>
        <source>The run stopped on an unexpected error ({error}); the log has the details.</source>
        <translation>Le calcul s’est arrêté sur une erreur inattendue ({error})&#xa0;; le journal donne les détails.</translation>
    </message>
</context>
<context>
    <name>ValidateAlgorithm</name>
    <message>
        <source>Compare with measurements</source>
        <translation>Comparer avec des mesures</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Lieux comparés</translation>
    </message>
    <message>
        <source>{material}: RMSE {rmse}, bias {bias}, r {r}, interval holds for {held} of {count} places.</source>
        <translation>{material} : RMSE {rmse}, biais {bias}, r {r}, intervalle respecté en {held} lieux sur {count}.</translation>
    </message>
    <message>
        <source>Agreement: {share}.</source>
        <translation>Accord : {share}.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the maps with points or polygons that hold measured fractions, in fields named after the materials, or classes, in a field called material, class, name or label. Gives RMSE, mean absolute error, bias, correlation and how often the intervals hold; for classes the agreement, and the disagreement of quantity and of allocation (Pontius). Figures are written as JSON; a page shows them with plots of measured against mapped shares and of both distributions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare les cartes avec des points ou polygones qui contiennent des fractions mesurées, dans des champs nommés d’après les matériaux, ou des classes, dans un champ nommé material, class, name ou label. Donne la RMSE, l’erreur absolue moyenne, le biais, la corrélation et la fréquence à laquelle les intervalles sont respectés&#xa0;; pour des classes, l’accord, et le désaccord de quantité et d’allocation (Pontius). Les chiffres sont écrits en JSON&#xa0;; une page les montre avec des graphiques des parts mesurées et cartographiées et des deux distributions.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fields of fractions that are not named after their material, one a line: material=field</source>
        <translation>Champs de fractions qui ne portent pas le nom de leur matériau, un par ligne&#xa0;: material=field</translation>
    </message>
    <message>
        <source>Page of tables and plots</source>
        <translation>Page de tableaux et de graphiques</translation>
    </message>
</context>
<context>
    <name>VerifyAlgorithm</name>
    <message>
        <source>Verify a run</source>
        <translation>Vérifier un calcul</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether the results in a folder are those of their record: every checksum, the record against itself, the maps&apos; tags, shares and means against the record. Where the scene is at hand the run is made again and compared with the files.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dit si les résultats d’un dossier sont ceux de leur enregistrement&#xa0;: chaque somme de contrôle, la cohérence de l’enregistrement, et les étiquettes, fractions et moyennes des cartes. Si la scène est disponible, le calcul est refait et comparé aux fichiers.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Make the run again where its inputs are at hand</source>
        <translation>Refaire le calcul si ses entrées sont disponibles</translation>
    </message>
    <message>
        <source>Nothing speaks against the run</source>
        <translation>Rien ne contredit le calcul</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ZonesAlgorithm</name>
    <message>
        <source>Hectares by zone</source>
        <translation>Hectares par zone</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon, such as a district: the mean share of each material, its hectares and the 90 % interval of both. A pixel counts with the part of it that lies inside; ground is measured on the ellipsoid, whatever the CRS. What no material was named for stands under &lt;i&gt;other&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pour chaque polygone, par exemple un district : la part moyenne de chaque matériau, ses hectares et l’intervalle à 90 % des deux. Un pixel compte pour la partie qui se trouve à l’intérieur ; le sol est mesuré sur l’ellipsoïde, quel que soit le SCR (CRS). Ce pour quoi aucun matériau n’a été nommé figure sous &lt;i&gt;autres&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>Points à surveiller</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
</context>
</TS>
