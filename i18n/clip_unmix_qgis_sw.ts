<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>BatchAlgorithm</name>
    <message>
        <source>Unmix many scenes into the same materials</source>
        <translation>Tenganisha picha nyingi kwa nyenzo zilezile</translation>
    </message>
    <message>
        <source>&lt;p&gt;Unmixes each scene into a folder of its own and writes a table of all (batch.csv), the footprints of the scenes (batch.gpkg) and a virtual mosaic of the abundances (batch.vrt).&lt;/p&gt;&lt;p&gt;A scene that cannot be read is told in the table and the rest goes on. Started again with the same folder, it keeps what is done and goes on with the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hutenganisha kila picha kwenye folda yake yenyewe na kuandika jedwali la zote (batch.csv), mipaka ya picha (batch.gpkg) na mozaiki pepe ya wingi (batch.vrt).&lt;/p&gt;&lt;p&gt;Picha isiyoweza kusomwa hutajwa kwenye jedwali na nyingine huendelea. Ikianzishwa tena kwa folda ileile, huhifadhi yaliyokamilika na kuendelea na yaliyobaki.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jedwali</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Mipaka ya picha</translation>
    </message>
    <message>
        <source>Mosaic of the abundances</source>
        <translation>Mozaiki ya wingi</translation>
    </message>
    <message>
        <source>Scenes that could not be unmixed</source>
        <translation>Picha ambazo hazikuweza kutenganishwa</translation>
    </message>
    <message>
        <source>Cancelled; scenes that were done are kept.</source>
        <translation>Imeghairiwa; picha zilizokamilika zimehifadhiwa.</translation>
    </message>
    <message>
        <source>No scene is chosen; choose at least one.</source>
        <translation>Hakuna picha iliyochaguliwa; chagua angalau moja.</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Change between two runs</source>
        <translation>Mabadiliko kati ya chakato mbili</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes for each material the share of the later run less that of the earlier one, and half of the 90 % interval of that difference; tells the hectares that gained or lost more than it. First it checks that both runs mean the same: words, weights, kind of shares, bands and season.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Huandika kwa kila nyenzo sehemu ya uchakataji wa baadaye ukiondoa ile ya uchakataji wa awali, na nusu ya upana wa masafa ya 90 % ya tofauti hiyo; hutaja hektari zilizoongezeka au kupungua zaidi ya hapo. Kwanza hukagua kwamba chakato zote mbili zina maana moja: maneno, uzani, aina ya sehemu, bendi na msimu.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the earlier run</source>
        <translation>Folda ya uchakataji wa awali</translation>
    </message>
    <message>
        <source>Folder of the later run</source>
        <translation>Folda ya uchakataji wa baadaye</translation>
    </message>
    <message>
        <source>Compare runs of other words or weights all the same</source>
        <translation>Linganisha hata hivyo uchakataji wenye maneno au uzani tofauti</translation>
    </message>
    <message>
        <source>Folder for the maps of change</source>
        <translation>Folda ya ramani za mabadiliko</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>Mambo ya kuzingatia</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Imeghairiwa; hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>{material}: {difference} +/- {half_width}; gained {gain} ha, lost {loss} ha.</source>
        <translation>{material}: {difference} +/- {half_width}; zimeongezeka ha {gain}, zimepungua ha {loss}.</translation>
    </message>
</context>
<context>
    <name>ClassesAlgorithm</name>
    <message>
        <source>Class map of the dominant material</source>
        <translation>Ramani ya makundi ya nyenzo kuu</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives each pixel to the material with the largest share; where that is below the threshold the pixel is &lt;i&gt;mixed&lt;/i&gt;. The classes bear the materials&apos; names and colours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Huweka kila pikseli kwenye nyenzo yenye sehemu kubwa zaidi; pale sehemu hiyo ilipo chini ya kizingiti, pikseli ni &lt;i&gt;mchanganyiko&lt;/i&gt;. Makundi huwa na majina na rangi za nyenzo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Least share of the dominant material</source>
        <translation>Sehemu ndogo kabisa ya nyenzo kuu</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Ramani ya makundi</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Imeghairiwa; hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>nyingine</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mchanganyiko</translation>
    </message>
</context>
<context>
    <name>ClipUnmixPlugin</name>
    <message>
        <source>Unmix layer…</source>
        <translation>Tenganisha tabaka…</translation>
    </message>
    <message>
        <source>CLIP Unmix: abundance maps of the materials you name</source>
        <translation>CLIP Unmix: ramani za wingi wa nyenzo unazozitaja</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Hamisha ramani za wingi…</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Matokeo…</translation>
    </message>
    <message>
        <source>A run was ended while its maps were moved into {folder}; they are in order now.</source>
        <translation>Uchakataji ulikatizwa wakati ramani zake zikihamishiwa {folder}; sasa ziko sawa.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Chakato za mradi huu…</translation>
    </message>
</context>
<context>
    <name>DependenciesDialog</name>
    <message>
        <source>The Python program of this QGIS was not found.</source>
        <translation>Programu ya Python ya QGIS hii haikupatikana.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>Imeghairiwa; hakuna kilichosakinishwa.</translation>
    </message>
    <message>
        <source>The installation failed; nothing was changed.</source>
        <translation>Usakinishaji umeshindwa; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The packages in use cannot be replaced ({error}); restart QGIS and install again.</source>
        <translation>Vifurushi vinavyotumika haviwezi kubadilishwa ({error}); anzisha QGIS upya kisha usakinishe tena.</translation>
    </message>
    <message>
        <source>Installed. CLIP Unmix is ready; QGIS&apos;s own packages are as they were.</source>
        <translation>Imesakinishwa. CLIP Unmix iko tayari; vifurushi vya QGIS yenyewe viko kama vilivyokuwa.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring. They can be installed into a folder of their own in your profile, {folder}: about {megabytes} MB to download. QGIS&apos;s own packages are not touched, and removing the folder removes everything. Until then the plugin opens but cannot unmix.</source>
        <translation>CLIP Unmix inahitaji vifurushi vya Python ambavyo QGIS hii haina. Vinaweza kusakinishwa kwenye folda yake pekee katika wasifu wako, {folder}: takriban MB {megabytes} za kupakua. Vifurushi vya QGIS haviguswi, na kuondoa folda hiyo huondoa kila kitu. Hadi hapo programu-jalizi hufunguka lakini haiwezi kutenganisha.</translation>
    </message>
    <message>
        <source>All packages that CLIP Unmix needs are there.</source>
        <translation>Vifurushi vyote vinavyohitajika na CLIP Unmix vipo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Downloading and installing…</source>
        <translation>Inapakua na kusakinisha…</translation>
    </message>
    <message>
        <source>Checking that everything works together…</source>
        <translation>Inakagua kama vyote vinafanya kazi pamoja…</translation>
    </message>
    <message>
        <source>CLIP Unmix: Python packages</source>
        <translation>CLIP Unmix: vifurushi vya Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Vifurushi</translation>
    </message>
    <message>
        <source>Output of the installation</source>
        <translation>Taarifa za usakinishaji</translation>
    </message>
    <message>
        <source>The output of the installation appears here.</source>
        <translation>Taarifa za usakinishaji zitaonekana hapa.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Nakili taarifa za uchunguzi</translation>
    </message>
    <message>
        <source>Versions, paths, what is missing and the last output, without passwords, as text for a bug report</source>
        <translation>Matoleo, njia za faili, vinavyokosekana na taarifa za mwisho, bila manenosiri, kama maandishi ya kuripoti hitilafu</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Sakinisha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Only torch&apos;s build for NVIDIA cards can be had here: {megabytes} MB to download and about three times as much on the disk. It works without such a card, too. Install it?</source>
        <translation>Hapa linapatikana toleo la torch la kadi za NVIDIA pekee: MB {megabytes} za kupakua na takriban mara tatu zaidi kwenye diski. Linafanya kazi pia bila kadi hiyo. Lisakinishwe?</translation>
    </message>
    <message>
        <source>Nothing was installed: try again where download.pytorch.org can be reached.</source>
        <translation>Hakuna kilichosakinishwa: jaribu tena mahali ambapo download.pytorch.org inafikika.</translation>
    </message>
</context>
<context>
    <name>EndmemberMenu</name>
    <message>
        <source>Show endmembers</source>
        <translation>Onyesha spektra safi</translation>
    </message>
    <message>
        <source>Export endmembers…</source>
        <translation>Hamisha spektra safi…</translation>
    </message>
    <message>
        <source>the chosen material</source>
        <translation>nyenzo iliyochaguliwa</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>safu mlalo {row}, safu wima {column}</translation>
    </message>
    <message>
        <source>Run again with {material} as the pixel looked at ({place})…</source>
        <translation>Chakata tena ukitumia pikseli inayotazamwa kama {material} ({place})…</translation>
    </message>
    <message>
        <source>Run again with {material} from a library…</source>
        <translation>Chakata tena ukitumia {material} kutoka maktaba…</translation>
    </message>
    <message>
        <source>Spectrum of {material}</source>
        <translation>Spektra ya {material}</translation>
    </message>
    <message>
        <source>Spectra (*.sli *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Spektra (*.sli *.csv *.txt *.tsv);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Which spectrum?</source>
        <translation>Spektra ipi?</translation>
    </message>
</context>
<context>
    <name>EndmembersAlgorithm</name>
    <message>
        <source>Export endmembers</source>
        <translation>Hamisha spektra safi</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the endmembers of a run as a spectral library of ENVI (.sli with its .hdr), as a table (.csv) or as a GeoPackage whose spectra the EnMAP-Box reads (.gpkg). Table and GeoPackage also hold how far each may vary, and what its name leads to expect.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Huandika spektra safi (endmembers) za uchakataji kama maktaba ya spektra ya ENVI (.sli pamoja na .hdr yake), kama jedwali (.csv) au kama GeoPackage ambayo spektra zake husomwa na EnMAP-Box (.gpkg). Jedwali na GeoPackage pia huonyesha kila moja inaweza kutofautiana kiasi gani, na jina lake linafanya kitarajiwe nini.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spectral library</source>
        <translation>Maktaba ya spektra</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} is gone; run the unmixing again.</source>
        <translation>{path} haipo tena; tenganisha upya.</translation>
    </message>
    <message>
        <source>The maps could not be copied to {folder} ({reason}); choose another folder.</source>
        <translation>Ramani hazikuweza kunakiliwa kwenye {folder} ({reason}); chagua folda nyingine.</translation>
    </message>
    <message>
        <source>{record} lists what is no map of a run ({name}); nothing was copied.</source>
        <translation>{record} inataja kisicho ramani ya utekelezaji ({name}); hakuna kilichonakiliwa.</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>Unakili umeghairiwa; hakuna kilichoandikwa.</translation>
    </message>
</context>
<context>
    <name>ExportMapsAlgorithm</name>
    <message>
        <source>Export maps in another form</source>
        <translation>Hamisha ramani kwa muundo mwingine</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the maps of a run into a folder as others want them: a band or a file for each material, GeoTIFF or Cloud Optimized GeoTIFF, shares or whole numbers of 8 or 16 bits with the scale and offset by which programs read them as shares, in another CRS, extent or resolution.&lt;/p&gt;&lt;p&gt;Beside them, where that is asked, a style for QGIS (.qml) and for other programs (.sld), and a STAC item that says where and when the maps are of, what their bands are and what made them. It needs the Python package pystac.&lt;/p&gt;&lt;p&gt;All files appear together or not at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Huandika ramani za uchakataji kwenye folda jinsi wengine wanavyozihitaji: bendi au faili kwa kila nyenzo, GeoTIFF au Cloud Optimized GeoTIFF, sehemu au namba kamili za biti 8 au 16 pamoja na kipimo na nyongeza ambavyo programu huzitumia kuzisoma kama sehemu, katika CRS, eneo au azimio jingine.&lt;/p&gt;&lt;p&gt;Kando yake, inapoombwa, mtindo wa QGIS (.qml) na wa programu nyingine (.sld), na kipengee cha STAC kinachosema ramani ni za wapi na lini, bendi zake ni nini na kilichozitengeneza. Kinahitaji kifurushi cha Python pystac.&lt;/p&gt;&lt;p&gt;Faili zote huonekana pamoja au haionekani hata moja.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Ramani</translation>
    </message>
    <message>
        <source>A file for each material (else a band)</source>
        <translation>Faili kwa kila nyenzo (la sivyo bendi)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Cloud Optimized GeoTIFF</source>
        <translation>Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>Another CRS</source>
        <translation>CRS nyingine</translation>
    </message>
    <message>
        <source>Only this extent</source>
        <translation>Eneo hili tu</translation>
    </message>
    <message>
        <source>Size of the pixels, in the CRS&apos;s unit</source>
        <translation>Ukubwa wa pikseli, kwa kipimo cha CRS</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Usampulishaji upya</translation>
    </message>
    <message>
        <source>Styles beside the maps (.qml and .sld)</source>
        <translation>Mitindo kando ya ramani (.qml na .sld)</translation>
    </message>
    <message>
        <source>STAC item (needs pystac)</source>
        <translation>Kipengee cha STAC (kinahitaji pystac)</translation>
    </message>
    <message>
        <source>Date of the scene for the STAC item, where its name has none (2024-06-01)</source>
        <translation>Tarehe ya picha kwa kipengee cha STAC, ikiwa jina lake halina (2024-06-01)</translation>
    </message>
    <message>
        <source>Replace an earlier export in the folder</source>
        <translation>Badilisha uhamishaji wa awali kwenye folda</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Folda ya uhamishaji</translation>
    </message>
    <message>
        <source>Exported maps</source>
        <translation>Ramani zilizohamishwa</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Imeghairiwa; hakuna kilichoandikwa.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>What it does</source>
        <translation>Inachofanya</translation>
    </message>
    <message>
        <source>It tells how much of each pixel is what: for every material you name it makes a map of its share (abundance) from 0 to 1, how sure that is, and how similar each pixel is to the words.</source>
        <translation>Hueleza kila pikseli ina kiasi gani cha nini: kwa kila nyenzo unayoitaja hutengeneza ramani ya sehemu yake (wingi) kuanzia 0 hadi 1, ya uhakika wake, na ya jinsi kila pikseli inavyofanana na maneno.</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>A hyperspectral or multispectral raster in reflectance. Where it does not tell its wavelengths, choose the sensor or a file with them under Options.</source>
        <translation>Rasta ya haipaspektra au multispektra yenye uakisi. Ikiwa haionyeshi urefu wa mawimbi yake, chagua kihisi au faili yenye urefu huo kwenye Chaguo.</translation>
    </message>
    <message>
        <source>The materials</source>
        <translation>Nyenzo</translation>
    </message>
    <message>
        <source>Type them in your own words and language, one after the other, or paste a list. Name everything that covers much of the scene; what you leave out appears as other materials. What was not understood is marked and left out. A click on the coloured square changes the colour of the map.</source>
        <translation>Ziandike kwa maneno yako na lugha yako, moja baada ya nyingine, au bandika orodha. Taja kila kinachofunika sehemu kubwa ya picha; usichokitaja huonekana kama nyenzo nyingine. Kisichoeleweka hutiwa alama na kuachwa nje. Kubofya mraba wa rangi hubadilisha rangi ya ramani.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>A group of layers at the top of the layer tree, in a folder of its own beside the project. The message tells what share of the scene is unnamed or unexplained. The record, provenance.json, tells how every word was understood and how to make the same maps again.</source>
        <translation>Kundi la tabaka juu ya mti wa tabaka, katika folda yake kando ya mradi. Ujumbe hueleza ni sehemu gani ya picha isiyo na jina au isiyoelezwa. Kumbukumbu, provenance.json, hueleza kila neno lilivyoeleweka na jinsi ya kutengeneza tena ramani zilezile.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Iaminiwe kiasi gani</translation>
    </message>
    <message>
        <source>Shares are estimates: show the uncertainty maps before you draw a conclusion, and check materials with similar spectra on the ground. A few labelled samples can make the maps better; they are used only where they do.</source>
        <translation>Sehemu ni makadirio: onyesha ramani za kutokuwa na uhakika kabla ya kufikia hitimisho, na kagua ardhini nyenzo zenye spektra zinazofanana. Sampuli chache zenye lebo zinaweza kuboresha ramani; hutumika tu pale zinapoboresha.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Data yako</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Only the Python packages that are missing are downloaded, when you ask for it.</source>
        <translation>Hakuna kinachotoka kwenye kompyuta hii. Vifurushi vya Python vinavyokosekana tu hupakuliwa, unapoomba.</translation>
    </message>
    <message>
        <source>CLIP Unmix: help</source>
        <translation>CLIP Unmix: msaada</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>No raster is chosen; add a hyperspectral or multispectral raster to the project and choose it.</source>
        <translation>Hakuna rasta iliyochaguliwa; ongeza rasta ya haipaspektra au multispektra kwenye mradi kisha uichague.</translation>
    </message>
    <message>
        <source>{layer} is not a raster file that GDAL reads; save it as a GeoTIFF and choose that.</source>
        <translation>{layer} si faili ya rasta inayosomeka na GDAL; ihifadhi kama GeoTIFF kisha uchague hiyo.</translation>
    </message>
    <message>
        <source>{layer} cannot be opened any more; check its file and add it again.</source>
        <translation>{layer} haiwezi kufunguliwa tena; kagua faili yake kisha uiongeze upya.</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>This could not be read ({error}); the log has the details.</source>
        <translation>Hii haikuweza kusomwa ({error}); maelezo yako kwenye batli.</translation>
    </message>
    <message>
        <source>Not read yet: the Python package {package} is missing.</source>
        <translation>Bado haijasomwa: kifurushi cha Python {package} kinakosekana.</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>Unmix like {scene}</source>
        <translation>Tenganisha kama {scene}</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Nyenzo</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Folda ya matokeo</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>{file} haipo tena.</translation>
    </message>
    <message>
        <source>The run was made with {options}, which the panel does not take over; its command line does.</source>
        <translation>Uchakataji ulifanywa kwa {options}, ambazo paneli haizichukui; mstari wake wa amri huzichukua.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Chakato za mradi huu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folda</translation>
    </message>
    <message>
        <source>Show its maps</source>
        <translation>Onyesha ramani zake</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Matokeo…</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>Rudia kwa mabadiliko…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Badilisha jina…</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Nakili mstari wa amri</translation>
    </message>
    <message>
        <source>Copy for qgis_process</source>
        <translation>Nakili kwa qgis_process</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Nakili kama JSON</translation>
    </message>
    <message>
        <source>Save as model…</source>
        <translation>Hifadhi kama modeli…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ondoa kwenye orodha</translation>
    </message>
    <message>
        <source>Delete with its files…</source>
        <translation>Futa pamoja na faili zake…</translation>
    </message>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Mradi huu hauna matokeo yoyote ya CLIP Unmix; tenganisha tabaka kwanza.</translation>
    </message>
    <message>
        <source>The files are no longer there; bring them back, or take the run off the list.</source>
        <translation>Faili hazipo tena; zirudishe, au ondoa uchakataji kwenye orodha.</translation>
    </message>
    <message>
        <source>The run is in the panel: change what you like there and unmix.</source>
        <translation>Uchakataji uko kwenye paneli: badilisha unachotaka hapo kisha utenganishe.</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Jina la uchakataji</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Imenakiliwa kwenye ubao wa kunakili.</translation>
    </message>
    <message>
        <source>Save as model</source>
        <translation>Hifadhi kama modeli</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>Modeli (*.model3)</translation>
    </message>
    <message>
        <source>The model is in {file}.</source>
        <translation>Modeli iko katika {file}.</translation>
    </message>
    <message>
        <source>Delete {count} files of this run in {folder}? This cannot be undone.</source>
        <translation>Je, futa faili {count} za uchakataji huu katika {folder}? Haiwezi kutenduliwa.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>Faili {count} katika {folder} zinatumika na zinabaki.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Chakato za mradi huu…</translation>
    </message>
    <message>
        <source>Unmix many scenes into these materials…</source>
        <translation>Tenganisha picha nyingi kwa nyenzo hizi…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Label…</source>
        <translation>Weka lebo…</translation>
    </message>
    <message>
        <source>Label places on the map or take a layer of labels, and see what they teach</source>
        <translation>Weka lebo kwenye ramani au tumia tabaka la lebo, na uone zinachofundisha</translation>
    </message>
    <message>
        <source>Labels of the scene</source>
        <translation>Lebo za picha</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Bofya kwenye ramani</translation>
    </message>
    <message>
        <source>Each click says that the pixel there is this material</source>
        <translation>Kila mbofyo husema kwamba pikseli iliyo hapo ni nyenzo hii</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Vipengele</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Maana yake</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Hii ni</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Tabaka</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Uga</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Jaribu</translation>
    </message>
    <message>
        <source>See what the labels would teach; no map is made</source>
        <translation>Ona kile ambacho lebo zingefundisha; hakuna ramani inayotengenezwa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Let the next runs learn from these labels</source>
        <translation>Ruhusu chakato zinazofuata zijifunze kutoka kwa lebo hizi</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Tupa</translation>
    </message>
    <message>
        <source>measured shares: a field a material</source>
        <translation>sehemu zilizopimwa: uga kwa kila nyenzo</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons, or click on the map.</source>
        <translation>Chagua tabaka la nukta au poligoni, au bofya kwenye ramani.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Nyenzo</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>haijapimwa</translation>
    </message>
    <message>
        <source>This field has {count} different values, too many for labels.</source>
        <translation>Uga huu una thamani {count} tofauti, ni nyingi mno kwa lebo.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>imewekwa kando</translation>
    </message>
    <message>
        <source>{count} materials have measured shares.</source>
        <translation>Nyenzo {count} zina sehemu zilizopimwa.</translation>
    </message>
    <message>
        <source>{used} features are used, {aside} set aside.</source>
        <translation>Vipengele {used} vinatumika, {aside} vimewekwa kando.</translation>
    </message>
    <message>
        <source>Choose a scene and type a material first.</source>
        <translation>Kwanza chagua picha na uandike nyenzo.</translation>
    </message>
    <message>
        <source>Labels of {scene}</source>
        <translation>Lebo za {scene}</translation>
    </message>
    <message>
        <source>Trying labels</source>
        <translation>Inajaribu lebo</translation>
    </message>
    <message>
        <source>Error (RMSE) on what was held out: {zero:.3f} from words alone, {best:.3f} with the labels.</source>
        <translation>Kosa (RMSE) kwenye data iliyowekwa kando: {zero:.3f} kwa maneno pekee, {best:.3f} kwa lebo.</translation>
    </message>
    <message>
        <source>Pixels or places: {counts}.</source>
        <translation>Pikseli au mahali: {counts}.</translation>
    </message>
    <message>
        <source>A run would not use them: words alone do as well.</source>
        <translation>Uchakataji haungezitumia: maneno pekee yanatosha vilevile.</translation>
    </message>
    <message>
        <source>A run would use the labels.</source>
        <translation>Uchakataji ungetumia lebo.</translation>
    </message>
    <message>
        <source>No feature of {layer} says what a material is.</source>
        <translation>Hakuna kipengele cha {layer} kinachosema nyenzo ni ipi.</translation>
    </message>
    <message>
        <source>The samples cannot be written to {path}.</source>
        <translation>Sampuli haziwezi kuandikwa kwenye {path}.</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; is found in the scene again.</source>
        <translation>&apos;{prompt}&apos; itatafutwa tena kwenye picha.</translation>
    </message>
    <message>
        <source>Click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Bofya pikseli ambayo ni &apos;{prompt}&apos;.</translation>
    </message>
    <message>
        <source>That is beside the scene; click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Hapo ni nje ya picha; bofya pikseli ambayo ni &apos;{prompt}&apos;.</translation>
    </message>
    <message>
        <source>The next run takes &apos;{prompt}&apos; to be what the pixel in row {row}, column {column} shows.</source>
        <translation>Uchakataji unaofuata utachukua &apos;{prompt}&apos; kuwa kile kinachoonyeshwa na pikseli iliyo safu mlalo {row}, safu wima {column}.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Verify this run…</source>
        <translation>Thibitisha uchakataji huu…</translation>
    </message>
    <message>
        <source>Show uncertainty maps</source>
        <translation>Onyesha ramani za kutokuwa na uhakika</translation>
    </message>
    <message>
        <source>Show similarity maps</source>
        <translation>Onyesha ramani za ufanano</translation>
    </message>
    <message>
        <source>Results of this run…</source>
        <translation>Matokeo ya uchakataji huu…</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Hamisha ramani za wingi…</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>Hifadhi matokeo…</translation>
    </message>
    <message>
        <source>Open folder of the results</source>
        <translation>Fungua folda ya matokeo</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>Ripoti ya uchakataji huu…</translation>
    </message>
    <message>
        <source>Export in another form…</source>
        <translation>Hamisha kwa muundo mwingine…</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Similarity</source>
        <translation>Ufanano</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Kutokuwa na uhakika</translation>
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
        <translation>Nyenzo</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Imeeleweka kama</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>Uhakika wa tafsiri</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>haikueleweka</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>your ontology</source>
        <translation>ontolojia yako</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>kamusi</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>kisimbaji maandishi</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; was understood as &apos;{label}&apos; by {how}.</source>
        <translation>&apos;{prompt}&apos; imeeleweka kama &apos;{label}&apos; kupitia {how}.</translation>
    </message>
    <message>
        <source>Language: {language}. Confidence: {confidence}.</source>
        <translation>Lugha: {language}. Uhakika: {confidence}.</translation>
    </message>
    <message>
        <source>Read with the spelling &apos;{spelling}&apos;.</source>
        <translation>Imesomwa kwa tahajia &apos;{spelling}&apos;.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Hariri</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Je, ulimaanisha</translation>
    </message>
    <message>
        <source>It may also mean: {others}. Click here to choose.</source>
        <translation>Huenda pia linamaanisha: {others}. Bofya hapa kuchagua.</translation>
    </message>
    <message>
        <source>Your ontology</source>
        <translation>Ontolojia yako</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; always means &apos;{label}&apos;…</source>
        <translation>&apos;{prompt}&apos; daima humaanisha &apos;{label}&apos;…</translation>
    </message>
    <message>
        <source>Define &apos;{prompt}&apos;…</source>
        <translation>Fafanua &apos;{prompt}&apos;…</translation>
    </message>
    <message>
        <source>waiting for packages</source>
        <translation>inasubiri vifurushi</translation>
    </message>
    <message>
        <source>It is left out of the run. Click here to run it all the same.</source>
        <translation>Imeachwa nje ya uchakataji. Bofya hapa kuichakata hata hivyo.</translation>
    </message>
    <message>
        <source>Run &apos;{prompt}&apos; all the same</source>
        <translation>Chakata &apos;{prompt}&apos; hata hivyo</translation>
    </message>
    <message>
        <source>Fill from a legend</source>
        <translation>Jaza kutoka kwenye ufunguo</translation>
    </message>
    <message>
        <source>The chief material of every class ({count})</source>
        <translation>Nyenzo kuu ya kila tabaka ({count})</translation>
    </message>
    <message>
        <source>Colour of {material}</source>
        <translation>Rangi ya {material}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Fanya upya</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Rangi…</translation>
    </message>
    <message>
        <source>Customary colour</source>
        <translation>Rangi ya kawaida</translation>
    </message>
    <message>
        <source>Show &apos;{prompt}&apos; on the map…</source>
        <translation>Onyesha &apos;{prompt}&apos; kwenye ramani…</translation>
    </message>
    <message>
        <source>No longer from a pixel</source>
        <translation>Isitumie pikseli tena</translation>
    </message>
    <message>
        <source>Take it from a pixel…</source>
        <translation>Ichukue kutoka kwa pikseli…</translation>
    </message>
</context>
<context>
    <name>NaturalColour</name>
    <message>
        <source>This scene has no bands of red, green and blue light to show it in natural colour.</source>
        <translation>Picha hii haina bendi za mwanga mwekundu, kijani na bluu za kuionyesha kwa rangi asilia.</translation>
    </message>
    <message>
        <source>This scene cannot be shown in natural colour: QGIS shows other bands of it.</source>
        <translation>Picha hii haiwezi kuonyeshwa kwa rangi asilia: QGIS inaonyesha bendi zake nyingine.</translation>
    </message>
</context>
<context>
    <name>OntologyDialog</name>
    <message>
        <source>Save the ontology</source>
        <translation>Hifadhi ontolojia</translation>
    </message>
    <message>
        <source>Export the ontology</source>
        <translation>Hamisha ontolojia</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Imeandikwa kwenye {file}.</translation>
    </message>
    <message>
        <source>Replace what stands here by the content of a file?</source>
        <translation>Je, badilisha yaliyo hapa kwa yaliyomo kwenye faili?</translation>
    </message>
    <message>
        <source>Import an ontology</source>
        <translation>Ingiza ontolojia</translation>
    </message>
    <message>
        <source>Spectra of the material</source>
        <translation>Spektra za nyenzo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Majedwali (*.csv *.txt);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>Je, funga bila kuhifadhi mabadiliko?</translation>
    </message>
    <message>
        <source>Not kept from the file: {notes}.</source>
        <translation>Haikuhifadhiwa kutoka kwenye faili: {notes}.</translation>
    </message>
    <message>
        <source>The file {file} exists already. Replace it?</source>
        <translation>Faili {file} ipo tayari. Je, ibadilishwe?</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontolojia (*.csv *.json *.ttl);;Faili zote (*)</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mpya</translation>
    </message>
    <message>
        <source>CLIP Unmix: ontology {name}</source>
        <translation>CLIP Unmix: ontolojia {name}</translation>
    </message>
    <message>
        <source>Names of materials as you or a community use them; prompts are read with them first. A name stands for a concept of the lexicon or for a new material, which needs a wider concept or a definition. Title, licence, authors and access note are written into the record of every run.</source>
        <translation>Majina ya nyenzo kama wewe au jamii mnavyoyatumia; maneno unayoandika husomwa kwanza kwa majina haya. Jina huwakilisha dhana ya kamusi au nyenzo mpya, ambayo huhitaji dhana pana zaidi au fasili. Kichwa, leseni, waandishi na dokezo la matumizi huandikwa kwenye kumbukumbu ya kila kazi.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Kichwa</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>&amp;Waandishi</translation>
    </message>
    <message>
        <source>The people or communities that the names are from, one on each line</source>
        <translation>Watu au jamii ambazo majina yametoka kwao, mmoja kwa kila mstari</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Leseni</translation>
    </message>
    <message>
        <source>Under which the names may be used and passed on; any words of your own will do</source>
        <translation>Ambayo majina yanaweza kutumiwa na kusambazwa chini yake; maneno yako mwenyewe pia yanafaa</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lu&amp;gha</translation>
    </message>
    <message>
        <source>Code of the language of names that tell none, such as sw or qu; empty for every language</source>
        <translation>Msimbo wa lugha ya majina yasiyotaja lugha, kama sw au qu; tupu kwa lugha zote</translation>
    </message>
    <message>
        <source>A&amp;ccess note</source>
        <translation>&amp;Dokezo la matumizi</translation>
    </message>
    <message>
        <source>What its people ask for beyond the licence: consent, seasons, Traditional Knowledge and Biocultural labels. It is handed on with the results; it cannot be enforced.</source>
        <translation>Wanachoomba watu wake zaidi ya leseni: ridhaa, misimu, lebo za maarifa ya jadi na za kibayolojia na kitamaduni. Hupelekwa pamoja na matokeo; haiwezi kulazimishwa.</translation>
    </message>
    <message>
        <source>Names and what they are</source>
        <translation>Majina na maana zake</translation>
    </message>
    <message>
        <source>&amp;Add name</source>
        <translation>Ongeza &amp;jina</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ondoa</translation>
    </message>
    <message>
        <source>Add &amp;spectra…</source>
        <translation>Ongeza &amp;spektra…</translation>
    </message>
    <message>
        <source>Measured spectra of the selected material from a table (CSV): a column of wavelengths, one column of reflectance for each spectrum. Spectra of labelled pixels are added with the command: material add --scene --samples.</source>
        <translation>Spektra zilizopimwa za nyenzo iliyochaguliwa kutoka kwenye jedwali (CSV): safu ya urefu wa mawimbi, na safu moja ya uakisi kwa kila spektra. Spektra za pikseli zenye lebo huongezwa kwa amri: material add --scene --samples.</translation>
    </message>
    <message>
        <source>Remo&amp;ve spectra</source>
        <translation>Ondoa s&amp;pektra</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Ingiza…</translation>
    </message>
    <message>
        <source>Begin with what a CSV, JSON or SKOS Turtle file holds; the file stays as it is</source>
        <translation>Anza na yaliyomo kwenye faili ya CSV, JSON au SKOS Turtle; faili hubaki kama ilivyo</translation>
    </message>
    <message>
        <source>Write a copy as CSV, JSON or SKOS Turtle</source>
        <translation>Andika nakala kama CSV, JSON au SKOS Turtle</translation>
    </message>
    <message>
        <source>Sav&amp;e and use</source>
        <translation>Hifadhi na &amp;tumia</translation>
    </message>
    <message>
        <source>Save the ontology and read the prompts with it</source>
        <translation>Hifadhi ontolojia na kusoma maneno kwa kuitumia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Hamisha…</translation>
    </message>
</context>
<context>
    <name>OntologyTable</name>
    <message>
        <source>&quot;{name}&quot; has no meaning yet: choose a concept for it, or remove its row.</source>
        <translation>&quot;{name}&quot; bado halina maana: chagua dhana yake, au ondoa mstari wake.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>As people say and write it</source>
        <translation>Kama watu wanavyolisema na kuliandika</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>A code such as sw or qu; empty for every language</source>
        <translation>Msimbo kama sw au qu; tupu kwa lugha zote</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ni nini</translation>
    </message>
    <message>
        <source>A concept in any language, or the English name of a new material</source>
        <translation>Dhana katika lugha yoyote, au jina la Kiingereza la nyenzo mpya</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>Aina ya</translation>
    </message>
    <message>
        <source>For a new material: the wider concept</source>
        <translation>Kwa nyenzo mpya: dhana pana zaidi</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Hufanana na</translation>
    </message>
    <message>
        <source>For a new material: a concept that it resembles without being a kind of it</source>
        <translation>Kwa nyenzo mpya: dhana inayofanana nayo bila kuwa aina yake</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Fasili</translation>
    </message>
    <message>
        <source>For a new material: a few English words that describe it</source>
        <translation>Kwa nyenzo mpya: maneno machache ya Kiingereza yanayoieleza</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spektra</translation>
    </message>
    <message>
        <source>How many measured spectra it has</source>
        <translation>Ina spektra ngapi zilizopimwa</translation>
    </message>
    <message>
        <source>{material} (new)</source>
        <translation>{material} (mpya)</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no concept: choose one that is offered, or add it as a material of its own first.</source>
        <translation>&quot;{name}&quot; si dhana: chagua moja inayopendekezwa, au iongeze kwanza kama nyenzo yake yenyewe.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {concepts}: choose one of these.</source>
        <translation>&quot;{name}&quot; huenda linamaanisha {concepts}: chagua moja kati ya hizi.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; as a new material</source>
        <translation>&quot;{name}&quot; kama nyenzo mpya</translation>
    </message>
</context>
<context>
    <name>OptionNames</name>
    <message>
        <source>{field} (Processing toolbox)</source>
        <translation>{field} (kisanduku cha zana za Processing)</translation>
    </message>
    <message>
        <source>{field} (Correct…)</source>
        <translation>{field} (Sahihisha…)</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Kihisi</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Urefu wa mawimbi</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Sampuli</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Kirekebishi</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>Hifadhi kirekebishi</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontolojia</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Acha mawingu na vivuli</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Nyongeza</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Bendi mbovu</translation>
    </message>
    <message>
        <source>Use only these bands</source>
        <translation>Tumia bendi hizi tu</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Kubali thamani zinazofanana na mng&apos;aro (radiance)</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Gridi ya bidhaa zilizo katika jiometria ya kihisi</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Azimio</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Badilisha matokeo ya awali kwenye folda</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Kisimbaji maandishi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>{field} (command line)</source>
        <translation>{field} (mstari wa amri)</translation>
    </message>
    <message>
        <source>Endmembers held fixed</source>
        <translation>Spektra safi zilizowekwa</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>There is no such file; the name may be that of published weights.</source>
        <translation>Hakuna faili kama hiyo; huenda jina ni la uzani uliochapishwa.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Faili haiwezi kusomwa ({reason}).</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[kando ya mradi]</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>chenye kasi zaidi</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>kichakataji (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>kadi ya michoro (CUDA)</translation>
    </message>
    <message>
        <source>as QGIS is set</source>
        <translation>kama ilivyowekwa QGIS</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>ile ya QGIS</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Jumla ya ukaguzi ya faili</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>imejumuishwa</translation>
    </message>
    <message>
        <source>{free}; a run that needs more is refused before it begins</source>
        <translation>{free}; uchakataji unaohitaji zaidi hukataliwa kabla ya kuanza</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Folda ya matokeo</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Kokotoa kwa</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Nyuzi</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Kumbukumbu huru</translation>
    </message>
    <message>
        <source>Language of words that several share</source>
        <translation>Lugha ya maneno yanayotumiwa na lugha kadhaa</translation>
    </message>
    <message>
        <source>Text encoder for unknown words</source>
        <translation>Kisimbaji maandishi cha maneno yasiyojulikana</translation>
    </message>
    <message>
        <source>Model files of the plugin</source>
        <translation>Faili za modeli za programu-jalizi</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. There is one exception: Python packages that are missing are downloaded when you ask for it.</source>
        <translation>Hakuna kinachotoka kwenye kompyuta hii. Kuna jambo moja tu la kipekee: vifurushi vya Python vinavyokosekana hupakuliwa unapoomba.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>iliyo huru</translation>
    </message>
    <message>
        <source>A run that needs more is refused before it begins; the maps do not depend on it</source>
        <translation>Uchakataji unaohitaji zaidi hukataliwa kabla haujaanza; ramani haziathiriki</translation>
    </message>
    <message>
        <source>Memory of a run at most</source>
        <translation>Kumbukumbu ya uchakataji, isiyozidi</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Pinned pixels</source>
        <translation>Pikseli zilizobandikwa</translation>
    </message>
    <message>
        <source>Compare pins</source>
        <translation>Linganisha zilizobandikwa</translation>
    </message>
    <message>
        <source>Plot the spectra of the chosen pins, or of all</source>
        <translation>Chora spektra za pikseli zilizobandikwa ulizochagua, au zote</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Export pins…</source>
        <translation>Hamisha pikseli zilizobandikwa…</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>Pikseli {number}</translation>
    </message>
    <message>
        <source>Export pins</source>
        <translation>Hamisha pikseli zilizobandikwa</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} pins were written to {file}, their spectra to {spectra}.</source>
        <translation>Pikseli {count} zilizobandikwa zimeandikwa kwenye {file}, spektra zake kwenye {spectra}.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Bandika</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Safu mlalo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Safu wima</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Masalio</translation>
    </message>
</context>
<context>
    <name>PixelsAlgorithm</name>
    <message>
        <source>Look into pixels at points</source>
        <translation>Chunguza pikseli kwenye nukta</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each point: the shares of its pixel with half of their 90 % intervals, what is left unexplained, and the words of the lexicon that its spectrum is nearest to. A second table beside it holds the spectra and the mixtures that the shares make.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kwa kila nukta: sehemu za pikseli yake pamoja na nusu ya masafa yake ya 90 %, kisichoelezwa, na maneno ya kamusi ambayo spektra yake iko karibu nayo zaidi. Jedwali la pili kando yake lina spektra na michanganyiko inayotokana na sehemu hizo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Nukta</translation>
    </message>
    <message>
        <source>Table of pixels</source>
        <translation>Jedwali la pikseli</translation>
    </message>
    <message>
        <source>Table of spectra</source>
        <translation>Jedwali la spektra</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Imeghairiwa; hakuna kilichoandikwa.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>Inaandaa onyesho la awali…</translation>
    </message>
    <message>
        <source>Type a material to preview it.</source>
        <translation>Andika nyenzo ili kuona onyesho la awali.</translation>
    </message>
    <message>
        <source>The preview needs the map in the scene&apos;s own projection, without rotation.</source>
        <translation>Onyesho la awali linahitaji ramani katika projeksheni ya picha yenyewe, bila kuzungushwa.</translation>
    </message>
    <message>
        <source>The scene is not in sight; zoom to it to preview it.</source>
        <translation>Picha haionekani; ikuze ili kuona onyesho la awali.</translation>
    </message>
    <message>
        <source>There is no preview of this ({error}).</source>
        <translation>Hakuna onyesho la awali la hii ({error}).</translation>
    </message>
    <message>
        <source>A rough preview; the run is more exact.</source>
        <translation>Onyesho la awali la kukadiria; uchakataji ni sahihi zaidi.</translation>
    </message>
</context>
<context>
    <name>ReportAction</name>
    <message>
        <source>Report as HTML, with a PDF beside it</source>
        <translation>Ripoti kama HTML, pamoja na PDF kando yake</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares in each polygon of</source>
        <translation>Hektari katika kila poligoni ya</translation>
    </message>
    <message>
        <source>no zones</source>
        <translation>hakuna kanda</translation>
    </message>
    <message>
        <source>Compare with the measurements in</source>
        <translation>Linganisha na vipimo vilivyo katika</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>hakuna vipimo</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} ipo tayari. Je, ibadilishwe?</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Inaandika ripoti</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Fungua ukurasa</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Fungua PDF</translation>
    </message>
    <message>
        <source>The report is in {file}, with a PDF beside it.</source>
        <translation>Ripoti iko katika {file}, pamoja na PDF kando yake.</translation>
    </message>
</context>
<context>
    <name>ReportAlgorithm</name>
    <message>
        <source>Report of a run</source>
        <translation>Ripoti ya uchakataji</translation>
    </message>
    <message>
        <source>Measurements to compare with</source>
        <translation>Vipimo vya kulinganisha</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, shares and hectares with intervals, by zones such as districts too, the endmembers, a comparison with measurements where there are any, the record and how to make the run again.&lt;/p&gt;&lt;p&gt;The PDF, where one is asked for, says the same; QGIS makes it through a print layout.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Huandika ukurasa mmoja katika lugha ya QGIS usiohitaji kitu kingine kando yake: ramani na funguo zake, sehemu na hektari pamoja na masafa, pia kwa kanda kama vile wilaya, spektra safi, ulinganisho na vipimo pale vilipo, kumbukumbu ya asili na jinsi ya kurudia uchakataji.&lt;/p&gt;&lt;p&gt;PDF, inapoombwa, husema hayohayo; QGIS huitengeneza kupitia mpangilio wa kuchapa.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones, for hectares in each</source>
        <translation>Kanda, kwa hektari katika kila moja</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>Hayohayo kama PDF</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Imeghairiwa; hakuna kilichoandikwa.</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>finding endmembers and abundances</source>
        <translation>kutafuta spektra safi (endmembers) na wingi</translation>
    </message>
    <message>
        <source>reading scenes and writing maps</source>
        <translation>kusoma picha na kuandika ramani</translation>
    </message>
    <message>
        <source>reading the models&apos; weights</source>
        <translation>kusoma uzito wa modeli</translation>
    </message>
    <message>
        <source>correcting spelling</source>
        <translation>kusahihisha tahajia</translation>
    </message>
    <message>
        <source>words outside the lexicon</source>
        <translation>maneno yasiyo kwenye kamusi</translation>
    </message>
    <message>
        <source>progress on the command line</source>
        <translation>maendeleo kwenye mstari wa amri</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile is full: free about 2 GB and try again.</source>
        <translation>Diski ya wasifu wako wa QGIS imejaa: achia takriban GB 2 kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation&apos;s root certificate.</source>
        <translation>Python haitambui cheti: weka kwenye kigezo PIP_CERT faili ya cheti kikuu cha shirika lako.</translation>
    </message>
    <message>
        <source>PyPI could not be reached: check the connection, or enter your organisation&apos;s proxy in QGIS (Settings, Options, Network).</source>
        <translation>PyPI haikufikika: kagua muunganisho, au weka proksi ya shirika lako katika QGIS (Mipangilio, Chaguo, Mtandao).</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network).</source>
        <translation>pip haiwezi kutumia proksi ya SOCKS: weka proksi ya HTTP katika QGIS (Mipangilio, Chaguo, Mtandao).</translation>
    </message>
    <message>
        <source>This Python has no pip: install it with your system&apos;s package manager (Debian and Ubuntu: sudo apt install python3-pip).</source>
        <translation>Python hii haina pip: isakinishe kwa kidhibiti vifurushi cha mfumo wako (Debian na Ubuntu: sudo apt install python3-pip).</translation>
    </message>
    <message>
        <source>A file could not be written: check that your QGIS profile is yours and writable.</source>
        <translation>Faili haikuweza kuandikwa: hakikisha wasifu wako wa QGIS ni wako na unaandikika.</translation>
    </message>
    <message>
        <source>No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your system.</source>
        <translation>Hakuna toleo la kifurushi linalofaa Python hii na NumPy yake: sasisha QGIS, au sakinisha vifurushi kupitia mfumo wako.</translation>
    </message>
    <message>
        <source>Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and restart the computer.</source>
        <translation>Windows haikuweza kupakia torch: sakinisha Microsoft Visual C++ Redistributable 2015-2022 (x64) kisha uanzishe kompyuta upya.</translation>
    </message>
    <message>
        <source>A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin&apos;s tracker.</source>
        <translation>Kifurushi kimoja hakifanyi kazi pamoja na vile vya QGIS, kwa hiyo hakuna kilichohifadhiwa: tuma ripoti kwenye mfumo wa hitilafu wa programu-jalizi.</translation>
    </message>
    <message>
        <source>The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.</source>
        <translation>Proksi imekataa muunganisho: ikague katika QGIS (Mipangilio, Chaguo, Mtandao), pamoja na jina la mtumiaji.</translation>
    </message>
    <message>
        <source>Copy the report and send it to the plugin&apos;s tracker.</source>
        <translation>Nakili ripoti kisha uitume kwenye mfumo wa hitilafu wa programu-jalizi.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one this version of CLIP Unmix was tried with, so nothing was installed: try again, and if it happens again, take a newer version of the plugin.</source>
        <translation>Kifurushi kilichopakuliwa si kile ambacho toleo hili la CLIP Unmix lilijaribiwa nacho, hivyo hakuna kilichosakinishwa: jaribu tena, na ikitokea tena, tumia toleo jipya zaidi la programu-jalizi.</translation>
    </message>
    <message>
        <source>CLIP Unmix has no list of checked packages for Python {python} on {platform}: install {names} with your system or with pip, and restart QGIS.</source>
        <translation>CLIP Unmix haina orodha ya vifurushi vilivyokaguliwa vya Python {python} kwenye {platform}: sakinisha {names} kwa mfumo wako au kwa pip, kisha uanzishe QGIS upya.</translation>
    </message>
    <message>
        <source>Another QGIS is installing the packages into this profile: wait until it has finished.</source>
        <translation>QGIS nyingine inasakinisha vifurushi kwenye wasifu huu: subiri hadi imalize.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Mradi huu hauna matokeo yoyote ya CLIP Unmix; tenganisha tabaka kwanza.</translation>
    </message>
    <message>
        <source>Export the abundances of</source>
        <translation>Hamisha ramani za wingi za</translation>
    </message>
    <message>
        <source>Export abundances to</source>
        <translation>Hamisha ramani za wingi kwenda</translation>
    </message>
    <message>
        <source>{count} files were copied to {folder}.</source>
        <translation>Faili zilizonakiliwa kwenye {folder}: {count}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Fungua folda</translation>
    </message>
    <message>
        <source>Keep the results in</source>
        <translation>Hifadhi matokeo katika</translation>
    </message>
    <message>
        <source>{folder} lies in the results themselves; choose another folder.</source>
        <translation>{folder} iko ndani ya matokeo yenyewe; chagua folda nyingine.</translation>
    </message>
    <message>
        <source>The results were copied to {folder}; the layers still show those in {earlier}.</source>
        <translation>Matokeo yamenakiliwa kwenye {folder}; tabaka bado zinaonyesha yale yaliyo katika {earlier}.</translation>
    </message>
    <message>
        <source>Kept in {folder}; save the project, too.</source>
        <translation>Yamehifadhiwa katika {folder}; hifadhi mradi pia.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>Faili {count} katika {folder} zinatumika na zinabaki.</translation>
    </message>
    <message>
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>{folder} tayari ina {files}. Je, zibadilishwe?</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>Inanakili kwenye {folder}</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>Unakili umeghairiwa; hakuna kilichoandikwa.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>{material} (similarity)</source>
        <translation>{material} (ufanano)</translation>
    </message>
    <message>
        <source>Other materials</source>
        <translation>Nyenzo nyingine</translation>
    </message>
    <message>
        <source>Residual (RMSE)</source>
        <translation>Masalio (RMSE)</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened; run the unmixing again.</source>
        <translation>Tokeo {path} haliwezi kufunguliwa; tenganisha upya.</translation>
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
        <translation>Picha mchanganyiko: {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>share of the pixel&apos;s area, with shade taken as none of the materials</source>
        <translation>sehemu ya eneo la pikseli, kivuli kikiwa hakihesabiwi kwa nyenzo yoyote</translation>
    </message>
    <message>
        <source>share of what is lit in the pixel (shade-normalised)</source>
        <translation>sehemu ya kilicho na mwanga ndani ya pikseli (bila athari ya kivuli)</translation>
    </message>
    <message>
        <source>Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}</source>
        <translation>Wingi wa {material} katika {scene}: {share}, kuanzia 0 hadi 1. Wastani wa picha: {mean}. {understood}</translation>
    </message>
    <message>
        <source>Similarity of each pixel&apos;s spectrum in {scene} to the words &apos;{material}&apos;: their embeddings&apos; cosine, no share. {understood}</source>
        <translation>Ufanano wa spektra ya kila pikseli katika {scene} na maneno &apos;{material}&apos;: kosini ya embeddings zake, si sehemu. {understood}</translation>
    </message>
    <message>
        <source>Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. Mean over the scene: {mean}.</source>
        <translation>Sehemu ya kila pikseli ya {scene} isiyo ya nyenzo yoyote iliyoombwa, kuanzia 0 hadi 1. Wastani wa picha: {mean}.</translation>
    </message>
    <message>
        <source>Root mean square difference, in reflectance, between each pixel&apos;s spectrum in {scene} and its reconstruction from the endmembers. High values mean that a material is missing.</source>
        <translation>Kipeuo cha wastani wa miraba ya tofauti, katika uakisi, kati ya spektra ya kila pikseli katika {scene} na uundaji wake upya kutoka spektra safi (endmembers). Thamani kubwa humaanisha kuwa kuna nyenzo inayokosekana.</translation>
    </message>
    <message>
        <source>The three most abundant materials of {scene}, one in each of red, green and blue; full colour is an abundance of 1.</source>
        <translation>Nyenzo tatu zenye wingi zaidi za {scene}, moja kwa nyekundu, moja kwa kijani na moja kwa bluu; rangi kamili ni wingi wa 1.</translation>
    </message>
    <message>
        <source>the ontology</source>
        <translation>ontolojia</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>kamusi</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>kisimbaji maandishi</translation>
    </message>
    <message>
        <source>The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).</source>
        <translation>Maneno yameeleweka kama {concept} kupitia {how} (lugha: {language}; uhakika: {confidence}).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>{layer}, {scene}</source>
        <translation>{layer}, {scene}</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Nyenzo</translation>
    </message>
    <message>
        <source>Derived from {scene}; the rights in that scene apply.</source>
        <translation>Imetokana na {scene}; haki za picha hiyo zinatumika.</translation>
    </message>
    <message>
        <source>Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}</source>
        <translation>Ingizo: {path}, SHA-256 {sha256}, bendi {bands}, urefu wa mawimbi kutoka {origin}</translation>
    </message>
    <message>
        <source>Weights: {name} {version}, SHA-256 {sha256}</source>
        <translation>Uzito: {name} {version}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Unmixed by CLIP Unmix {version}, started {started}, finished {finished}</source>
        <translation>Imetenganishwa na CLIP Unmix {version}, kuanza {started}, kumaliza {finished}</translation>
    </message>
    <message>
        <source>Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained</source>
        <translation>Wastani wa RMSE ya uundaji upya {rmse}; {share} ya pikseli hazikuelezwa</translation>
    </message>
    <message>
        <source>To make the same files again: {command}</source>
        <translation>Ili kutengeneza tena faili zilezile: {command}</translation>
    </message>
    <message>
        <source>{material} (uncertainty)</source>
        <translation>{material} (kutokuwa na uhakika)</translation>
    </message>
    <message>
        <source>Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true share with a probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}.</source>
        <translation>Kutokuwa na uhakika kwa wingi wa {material} katika {scene}: nusu ya upana wa masafa yanayouzunguka yaliyo na sehemu halisi kwa uwezekano wa 90 %, kulingana na picha za kuigiza. Wastani wa picha: {mean}.</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written; the maps themselves are complete.</source>
        <translation>Rasta {path} haiwezi kuandikwa; ramani zenyewe zimekamilika.</translation>
    </message>
    <message>
        <source>share of the grains&apos; cross-section, mingled grain by grain</source>
        <translation>sehemu ya eneo la mkato wa chembe, zilizochanganyika chembe kwa chembe</translation>
    </message>
</context>
<context>
    <name>ResultMarks</name>
    <message>
        <source>These maps are in {folder}. Click to keep them elsewhere, such as beside your project.</source>
        <translation>Ramani hizi ziko katika {folder}. Bofya ili kuzihifadhi kwingine, kama kando ya mradi wako.</translation>
    </message>
</context>
<context>
    <name>ResultsAlgorithm</name>
    <message>
        <source>After the run</source>
        <translation>Baada ya uchakataji</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Folda ya matokeo</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>The run could not be read ({error}).</source>
        <translation>Uchakataji haukuweza kusomwa ({error}).</translation>
    </message>
    <message>
        <source>Results of CLIP Unmix</source>
        <translation>Matokeo ya CLIP Unmix</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Nyenzo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>Masafa ya 90 %</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hektari</translation>
    </message>
    <message>
        <source>Shares and hectares of the materials</source>
        <translation>Sehemu na hektari za nyenzo</translation>
    </message>
    <message>
        <source>Look into pixels</source>
        <translation>Chunguza pikseli</translation>
    </message>
    <message>
        <source>By zones…</source>
        <translation>Kwa kanda…</translation>
    </message>
    <message>
        <source>Class map…</source>
        <translation>Makundi…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badiliko…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Ripoti…</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>Inasoma…</translation>
    </message>
    <message>
        <source>Choose a layer of a run to see what it holds.</source>
        <translation>Chagua tabaka la uchakataji ili kuona yaliyomo.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>nyingine</translation>
    </message>
    <message>
        <source>No data there.</source>
        <translation>Hakuna data hapo.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE).</source>
        <translation>Safu mlalo {row}, safu wima {column}: kisichoelezwa {residual} (RMSE).</translation>
    </message>
    <message>
        <source>Endmember</source>
        <translation>Spektra safi (endmember)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Madokezo</translation>
    </message>
    <message>
        <source>Click a material to see how its shares are spread over the scene</source>
        <translation>Bofya nyenzo ili kuona jinsi sehemu zake zilivyoenea kwenye picha</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>masalio</translation>
    </message>
    <message>
        <source>What the mixtures leave unexplained, as RMSE in reflectance: the mean of all pixels</source>
        <translation>Kile ambacho michanganyiko haikielezi, kama RMSE ya uakisi: wastani wa pikseli zote</translation>
    </message>
    <message>
        <source>found in the scene</source>
        <translation>imepatikana kwenye picha</translation>
    </message>
    <message>
        <source>from samples</source>
        <translation>kutoka kwa sampuli</translation>
    </message>
    <message>
        <source>typical spectrum</source>
        <translation>spektra ya kawaida</translation>
    </message>
    <message>
        <source>given</source>
        <translation>imetolewa</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>imeachwa</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>Hatua inayofuata: {steps}</translation>
    </message>
    <message>
        <source>Nearest words: {words}.</source>
        <translation>Maneno yaliyo karibu zaidi: {words}.</translation>
    </message>
    <message>
        <source>Red, green and blue need three materials; this run has fewer.</source>
        <translation>Nyekundu, kijani na bluu zinahitaji nyenzo tatu; uchakataji huu una chache zaidi.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE), the most, {most}, at {centre} nm.</source>
        <translation>Safu mlalo {row}, safu wima {column}: kisichoelezwa {residual} (RMSE), kikubwa zaidi, {most}, katika nm {centre}.</translation>
    </message>
    <message>
        <source>Click or drag on the map to see a pixel&apos;s spectrum, mixture and shares; the right button pins it</source>
        <translation>Bofya au buruta kwenye ramani ili kuona spektra, mchanganyiko na sehemu za pikseli; kitufe cha kulia huibandika</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Bandika</translation>
    </message>
    <message>
        <source>Keep the pixel that is shown, to compare it with others</source>
        <translation>Bandika pikseli inayoonyeshwa, ili kuilinganisha na nyingine</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>Spektra safi (endmembers)</translation>
    </message>
    <message>
        <source>RGB…</source>
        <translation>RGB…</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Kando kwa kando…</translation>
    </message>
    <message>
        <source>Validate…</source>
        <translation>Hakiki kwa vipimo…</translation>
    </message>
    <message>
        <source>Shares and hectares of the cross-section of grains that are mingled in each pixel.</source>
        <translation>Sehemu na hektari za eneo la mkato wa chembe zilizochanganyika katika kila pikseli.</translation>
    </message>
    <message>
        <source>Run again for side by side…</source>
        <translation>Chakata tena kwa mchanganyiko wa kando kwa kando…</translation>
    </message>
    <message>
        <source>Shares and hectares of the ground: a shaded pixel counts as dark material.</source>
        <translation>Sehemu na hektari za uso wa ardhi: pikseli yenye kivuli huhesabiwa kama nyenzo nyeusi.</translation>
    </message>
    <message>
        <source>Run again for the lit surface…</source>
        <translation>Chakata tena kwa uso wenye mwanga…</translation>
    </message>
    <message>
        <source>Shares and hectares of the lit surface: brightness, shade and slope cancel.</source>
        <translation>Sehemu na hektari za uso wenye mwanga: mng&apos;ao, kivuli na mteremko haviathiri.</translation>
    </message>
    <message>
        <source>Run again for the ground…</source>
        <translation>Chakata tena kwa uso wa ardhi…</translation>
    </message>
</context>
<context>
    <name>RgbAlgorithm</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Nyenzo tatu kama nyekundu, kijani, bluu</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the shares of three materials of a run as red, green and blue: what is pure is in one of these colours, what is mixed in between, what is none of the three dark. &lt;i&gt;other&lt;/i&gt; stands for what nobody named. Without names the three most abundant ones are taken.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Huandika sehemu za nyenzo tatu za uchakataji kama nyekundu, kijani na bluu: kilicho safi kina mojawapo ya rangi hizi, kilichochanganyika kiko katikati yake, na kisicho chochote kati ya hizo tatu ni cheusi. &lt;i&gt;other&lt;/i&gt; ni kile ambacho hakuna aliyekitaja. Bila majina, huchukuliwa nyenzo tatu zenye wingi zaidi.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Nyekundu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Kijani</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bluu</translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation>Nyekundu, kijani na bluu</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Imeghairiwa; hakuna kilichoandikwa.</translation>
    </message>
</context>
<context>
    <name>RgbDialog</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Nyenzo tatu kama nyekundu, kijani, bluu</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Nyekundu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Kijani</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bluu</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Wavelengths</source>
        <translation>Urefu wa mawimbi</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Nyongeza</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Bendi mbovu</translation>
    </message>
    <message>
        <source>How {layer} is read</source>
        <translation>Jinsi {layer} inavyosomwa</translation>
    </message>
    <message>
        <source>A line for each band: wavelength in nm[, width[, 0 for a bad band]]</source>
        <translation>Mstari kwa kila bendi: urefu wa wimbi kwa nm[, upana[, 0 kwa bendi mbovu]]</translation>
    </message>
    <message>
        <source>as the file says; such as 0.0001</source>
        <translation>kama faili inavyosema; mfano 0.0001</translation>
    </message>
    <message>
        <source>as the file says; such as -0.1</source>
        <translation>kama faili inavyosema; mfano -0.1</translation>
    </message>
    <message>
        <source>as the file says; such as -9999</source>
        <translation>kama faili inavyosema; mfano -9999</translation>
    </message>
    <message>
        <source>as the file says; such as 1-5,12</source>
        <translation>kama faili inavyosema; mfano 1-5,12</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>Mistari {count}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Sahihisha…</translation>
    </message>
    <message>
        <source>Correct the wavelengths, scale and bad bands that are read from the file</source>
        <translation>Sahihisha urefu wa mawimbi, kipimo na bendi mbovu zilizosomwa kutoka kwenye faili</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Imesahihishwa…</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>hakuna kati ya hivi</translation>
    </message>
    <message>
        <source>Evenly from, to</source>
        <translation>Kwa usawa kutoka, hadi</translation>
    </message>
    <message>
        <source>First wavelength</source>
        <translation>Urefu wa wimbi wa kwanza</translation>
    </message>
    <message>
        <source>Last wavelength</source>
        <translation>Urefu wa wimbi wa mwisho</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Jaza</translation>
    </message>
    <message>
        <source>Write a line for each band, evenly spaced from the first to the last</source>
        <translation>Andika mstari kwa kila bendi, kwa nafasi sawa kutoka wa kwanza hadi wa mwisho</translation>
    </message>
    <message>
        <source>Give the wavelengths…</source>
        <translation>Toa urefu wa mawimbi…</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Kihisi</translation>
    </message>
</context>
<context>
    <name>ScenePart</name>
    <message>
        <source>Whole scene</source>
        <translation>Picha nzima</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Eneo la ramani</translation>
    </message>
    <message>
        <source>Inside a layer</source>
        <translation>Ndani ya tabaka</translation>
    </message>
    <message>
        <source>Unmix the whole scene or a part of it; the maps cover that part only</source>
        <translation>Tenganisha picha nzima au sehemu yake; ramani hufunika sehemu hiyo tu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Polygons, or a raster of one band that is not 0 where it counts</source>
        <translation>Poligoni, au rasta ya bendi moja isiyo 0 pale inapohusika</translation>
    </message>
    <message>
        <source>Layer of the part</source>
        <translation>Tabaka la sehemu</translation>
    </message>
    <message>
        <source>Selected polygons only</source>
        <translation>Poligoni zilizochaguliwa tu</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Acha mawingu na vivuli</translation>
    </message>
    <message>
        <source>Also saturated or defective pixels, where the product&apos;s quality layers mark them</source>
        <translation>Pia pikseli zilizojaa kupita kiasi au zenye kasoro, pale tabaka za ubora za bidhaa zinapozitia alama</translation>
    </message>
    <message>
        <source>What the map shows cannot be found in the scene; zoom to the scene.</source>
        <translation>Kinachoonyeshwa na ramani hakipatikani kwenye picha; kuza kwenye picha.</translation>
    </message>
    <message>
        <source>The map shows nothing of the scene; zoom to the scene.</source>
        <translation>Ramani haionyeshi chochote cha picha; kuza kwenye picha.</translation>
    </message>
    <message>
        <source>No layer is chosen for the part of the scene; choose polygons or a mask.</source>
        <translation>Hakuna tabaka lililochaguliwa kwa sehemu ya picha; chagua poligoni au kinyago.</translation>
    </message>
    <message>
        <source>No polygon of {layer} is selected; select some.</source>
        <translation>Hakuna poligoni ya {layer} iliyochaguliwa; chagua baadhi.</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>bendi {bands}, nm {first}-{last}, pikseli {columns} × {rows}</translation>
    </message>
    <message>
        <source>a number for each band</source>
        <translation>namba moja kwa kila bendi</translation>
    </message>
    <message>
        <source>wavelengths from {wavelengths}; reflectance × {factor}, from {scale}</source>
        <translation>urefu wa mawimbi kutoka {wavelengths}; uakisi × {factor}, kutoka {scale}</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (na {count} zaidi)</translation>
    </message>
    <message>
        <source>doubtful: {doubt}</source>
        <translation>ina shaka: {doubt}</translation>
    </message>
    <message>
        <source>Nothing tells the wavelengths of this layer.</source>
        <translation>Hakuna kinachoonyesha urefu wa mawimbi wa tabaka hili.</translation>
    </message>
    <message>
        <source>The wavelengths of this layer cannot be right ({doubt}).</source>
        <translation>Urefu wa mawimbi wa tabaka hili hauwezi kuwa sahihi ({doubt}).</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two runs side by side</source>
        <translation>Chakato mbili kando kwa kando</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Uchakataji mwingine…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badiliko…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Nyenzo</translation>
    </message>
    <message>
        <source>May they be compared?</source>
        <translation>Je, zinaweza kulinganishwa?</translation>
    </message>
    <message>
        <source>Choose two runs.</source>
        <translation>Chagua chakato mbili.</translation>
    </message>
    <message>
        <source>Yes: both mean the same.</source>
        <translation>Ndiyo: zote mbili zina maana ileile.</translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation>Folda ya uchakataji</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Telezesha</translation>
    </message>
    <message>
        <source>Lay one map over the other, with a line between them to drag</source>
        <translation>Weka ramani moja juu ya nyingine, kukiwa na mstari wa kuburuta kati yake</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys</source>
        <translation>Buruta mstari, au usogeze kwa vitufe vya mishale</translation>
    </message>
    <message>
        <source>Line between the two maps</source>
        <translation>Mstari kati ya ramani mbili</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>Plots need the Python package matplotlib, which this QGIS lacks.</source>
        <translation>Grafu zinahitaji kifurushi cha Python matplotlib, ambacho QGIS hii haina.</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>spektra</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>mchanganyiko</translation>
    </message>
    <message>
        <source>wavelength (nm)</source>
        <translation>urefu wa wimbi (nm)</translation>
    </message>
    <message>
        <source>expected by the name</source>
        <translation>inayotarajiwa kwa jina</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>kisichoelezwa</translation>
    </message>
    <message>
        <source>share</source>
        <translation>sehemu</translation>
    </message>
    <message>
        <source>part of the scene</source>
        <translation>sehemu ya picha</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the prompts</source>
        <translation>Inasoma majina ya nyenzo</translation>
    </message>
    <message>
        <source>Opening the scene</source>
        <translation>Inafungua picha</translation>
    </message>
    <message>
        <source>Reading the whole scene for its SHA-256</source>
        <translation>Inasoma picha nzima kwa ajili ya SHA-256</translation>
    </message>
    <message>
        <source>Taking a sample of the scene</source>
        <translation>Inachukua sampuli ya picha</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Inapakia modeli</translation>
    </message>
    <message>
        <source>Finding the endmembers</source>
        <translation>Inatafuta spektra safi</translation>
    </message>
    <message>
        <source>Unmixing</source>
        <translation>Inatenganisha</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Inatengeneza piramidi</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>Inaandika kumbukumbu ya asili</translation>
    </message>
    <message>
        <source>Moving the results into place</source>
        <translation>Inaweka matokeo mahali pake</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Imekamilika</translation>
    </message>
    <message>
        <source>Learning from the samples</source>
        <translation>Inajifunza kutoka kwa sampuli</translation>
    </message>
    <message>
        <source>Comparing the scene with all materials</source>
        <translation>Kulinganisha picha na nyenzo zote</translation>
    </message>
    <message>
        <source>Drawing the previews</source>
        <translation>Kuchora ramani ndogo</translation>
    </message>
    <message>
        <source>Writing the program</source>
        <translation>Kuandika programu</translation>
    </message>
    <message>
        <source>Comparing its maps with ours</source>
        <translation>Kulinganisha ramani zake na zetu</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>Kupakia kisimbaji maandishi</translation>
    </message>
    <message>
        <source>Embedding the phrases</source>
        <translation>Kupachika vifungu vya maneno</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggestions for {scene}</source>
        <translation>Mapendekezo kwa {scene}</translation>
    </message>
    <message>
        <source>How likely the name is, in the part of the scene that looks most like it</source>
        <translation>Uwezekano wa jina hilo, katika sehemu ya picha inayofanana nalo zaidi</translation>
    </message>
    <message>
        <source>How much of the scene looks more like it than like the others in this list</source>
        <translation>Kiasi cha picha kinachofanana nalo zaidi kuliko mengine katika orodha hii</translation>
    </message>
    <message>
        <source>Add ticked</source>
        <translation>Ongeza zilizotiwa alama</translation>
    </message>
    <message>
        <source>Looking for materials in {scene}</source>
        <translation>Kutafuta nyenzo katika {scene}</translation>
    </message>
    <message>
        <source>The scene lies at latitude {latitude}, longitude {longitude}; what is hardly found there stands further down.</source>
        <translation>Picha iko latitudo {latitude}, longitudo {longitude}; zisizopatikana sana huko ziko chini zaidi.</translation>
    </message>
    <message>
        <source>{times} times as likely as {rival}</source>
        <translation>uwezekano mara {times} kuliko {rival}</translation>
    </message>
    <message>
        <source>hard to tell from {rival}</source>
        <translation>ni vigumu kutofautisha na {rival}</translation>
    </message>
    <message>
        <source>{rival} is likelier there</source>
        <translation>{rival} ina uwezekano zaidi hapo</translation>
    </message>
    <message>
        <source>most like {names}</source>
        <translation>inafanana zaidi na {names}</translation>
    </message>
    <message>
        <source>spectrum {degrees}° from a typical one</source>
        <translation>spektra iko {degrees}° kutoka ile ya kawaida</translation>
    </message>
    <message>
        <source>unlikely at this place: {reason}</source>
        <translation>haielekei mahali hapa: {reason}</translation>
    </message>
    <message>
        <source>What the scene seems to hold, judged by its spectra alone. Tick what you accept; the maps are bright where the scene is most like a material.</source>
        <translation>Nyenzo zinazoonekana kuwemo katika picha, kwa kuangalia spektra zake tu. Tia alama unazozikubali; ramani hung&apos;aa pale picha inapofanana zaidi na nyenzo.</translation>
    </message>
    <message>
        <source>Suggested materials</source>
        <translation>Nyenzo zilizopendekezwa</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Nyenzo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Uhakika</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Ushahidi</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Maendeleo ya utafutaji</translation>
    </message>
    <message>
        <source>its spectrum shows that it is {attribute}</source>
        <translation>spektra yake inaonyesha kuwa ni {attribute}</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>zimebaki sekunde chache</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>bado takriban sekunde {count}</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>bado takriban dakika {count}</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>bado takriban saa {count}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Next</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Maliza ziara</translation>
    </message>
    <message>
        <source>This is the sample scene: simulated fields, bare ground, roads and a few roofs in 224 bands. The line below its name says what it is. What do you see?</source>
        <translation>Hii ni picha ya mfano: mashamba ya kuigiza, ardhi tupu, barabara na mapaa machache katika bendi 224. Mstari ulio chini ya jina lake unaeleza ni nini. Unaona nini?</translation>
    </message>
    <message>
        <source>Type a material that you expect here, such as vegetation, and press Enter.</source>
        <translation>Andika nyenzo unayoitarajia hapa, kama uoto, kisha ubonyeze Enter.</translation>
    </message>
    <message>
        <source>Add others, in any language: suelo desnudo, dry grass, asphalt. The second column says how each was understood; click where it is marked.</source>
        <translation>Ongeza nyingine, katika lugha yoyote: suelo desnudo, nyasi kavu, lami. Safu ya pili inaeleza kila moja ilivyoeleweka; bofya palipotiwa alama.</translation>
    </message>
    <message>
        <source>Now press the button. It takes a few seconds.</source>
        <translation>Sasa bonyeza kitufe. Huchukua sekunde chache.</translation>
    </message>
    <message>
        <source>Each map is clear where its material is absent and full where it is all there is. The line below says how well the materials explain the scene; Suggest… finds what you left out.</source>
        <translation>Kila ramani ni wazi pale nyenzo yake isipokuwepo na imejaa pale ilipo peke yake. Mstari wa chini unaeleza jinsi nyenzo zinavyoieleza picha; Pendekeza… hupata ulichokiacha.</translation>
    </message>
    <message>
        <source>More maps shows how sure each share is. Beside it you export the maps or keep them in another place. That is all: now choose a scene of your own.</source>
        <translation>Ramani zaidi huonyesha uhakika wa kila sehemu. Kando yake unahamisha ramani au kuzihifadhi mahali pengine. Ni hayo tu: sasa chagua picha yako mwenyewe.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} kati ya {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Imekamilika</translation>
    </message>
</context>
<context>
    <name>UnmixAlgorithm</name>
    <message>
        <source>Unmix by material names</source>
        <translation>Tenganisha kwa majina ya nyenzo</translation>
    </message>
    <message>
        <source>unmixing,endmember,abundance,hyperspectral,multispectral,spectral,fraction,material,CLIP</source>
        <translation>kutenganisha,spektra safi,endmember,wingi,haipaspektra,multispektra,spektra,sehemu,nyenzo,CLIP</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Materials, one a line or separated by ;</source>
        <translation>Nyenzo, moja kwa kila mstari au zitenganishwe kwa ;</translation>
    </message>
    <message>
        <source>Illumination</source>
        <translation>Mwangaza</translation>
    </message>
    <message>
        <source>Sensor (where the raster has no wavelengths)</source>
        <translation>Kihisi (ikiwa rasta haina urefu wa mawimbi)</translation>
    </message>
    <message>
        <source>File of wavelengths (where the raster has none)</source>
        <translation>Faili ya urefu wa mawimbi (ikiwa rasta haina)</translation>
    </message>
    <message>
        <source>Ontology: your own names of materials</source>
        <translation>Ontolojia: majina yako mwenyewe ya nyenzo</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Kisimbaji maandishi</translation>
    </message>
    <message>
        <source>Language that decides between meanings (a code such as de)</source>
        <translation>Lugha inayoamua kati ya maana (msimbo kama sw)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Mbegu</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Badilisha matokeo ya awali kwenye folda</translation>
    </message>
    <message>
        <source>Add the abundance maps to the project</source>
        <translation>Ongeza ramani za wingi kwenye mradi</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Folda ya matokeo</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Asili</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Masalio</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>Ramani za wingi</translation>
    </message>
    <message>
        <source>These Python packages are missing: {packages}; open the CLIP Unmix panel in QGIS, which installs them.</source>
        <translation>Vifurushi hivi vya Python vinakosekana: {packages}; fungua paneli ya CLIP Unmix katika QGIS, itavisakinisha.</translation>
    </message>
    <message>
        <source>No material is named; type at least one.</source>
        <translation>Hakuna nyenzo iliyotajwa; andika angalau moja.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Imeghairiwa; hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>{prompt}: {label} (language: {language}, by {how})</source>
        <translation>{prompt}: {label} (lugha: {language}, kupitia {how})</translation>
    </message>
    <message>
        <source>Mean abundance of {prompt}: {mean}</source>
        <translation>Wastani wa wingi wa {prompt}: {mean}</translation>
    </message>
    <message>
        <source>Adapter: what was learnt from another scene&apos;s samples</source>
        <translation>Kirekebishi: yaliyofunzwa na sampuli za mandhari nyingine</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Virekebishi (*.safetensors)</translation>
    </message>
    <message>
        <source>Save adapter to (needs samples)</source>
        <translation>Hifadhi kirekebishi kwenye (yahitaji sampuli)</translation>
    </message>
    <message>
        <source>Abundance, uncertainty and similarity maps of the materials you name, in any language.</source>
        <translation>Ramani za wingi, kutokuwa na uhakika na ufanano wa nyenzo unazozitaja, kwa lugha yoyote.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how much of each pixel of a hyperspectral or multispectral raster is what. Name the materials in your own words and language; no spectral library and no training areas are needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materials&lt;/b&gt;: one a line, or separated by semicolons, e.g. &lt;i&gt;tree; suelo desnudo; 水; tarmac&lt;/i&gt;. Name everything that covers much of the scene; what you leave out appears as other materials and in the residual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illumination&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; gives shares of what is lit in the pixel, &lt;i&gt;area&lt;/i&gt; shares of its surface with shade set apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; or &lt;b&gt;wavelengths&lt;/b&gt; are needed only where the raster does not say its wavelengths itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples&lt;/b&gt;: a few points or polygons of known material. What they teach is kept only if it proves better on samples held out; it can be saved as an adapter for other scenes.&lt;/p&gt;&lt;p&gt;The folder then holds an abundance map (0 to 1), an uncertainty map (the true share lies within the abundance plus or minus this value with a probability of 90 %) and a similarity map for each material, the share of other materials, the residual (RMSE in reflectance), the endmember spectra, and provenance.json, which tells how each word was understood and how to make the same files again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Huonyesha kila pikseli ya rasta ya haipaspektra au multispektra ina kiasi gani cha kila nyenzo. Taja nyenzo kwa maneno yako na lugha yako; hakuna haja ya maktaba ya spektra wala maeneo ya mafunzo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nyenzo&lt;/b&gt;: moja kwa kila mstari, au zitenganishwe kwa nukta mkato, k.m. &lt;i&gt;mti; suelo desnudo; 水; lami&lt;/i&gt;. Taja kila kinachofunika sehemu kubwa ya picha; usichokitaja huonekana kama nyenzo nyingine na kwenye masalio.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mwangaza&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; hutoa sehemu za kilicho na mwanga ndani ya pikseli, &lt;i&gt;area&lt;/i&gt; sehemu za uso wake huku kivuli kikitengwa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kihisi&lt;/b&gt; au &lt;b&gt;urefu wa mawimbi&lt;/b&gt; huhitajika tu pale ambapo rasta yenyewe haionyeshi urefu wa mawimbi yake.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sampuli&lt;/b&gt;: nukta au poligoni chache za nyenzo inayojulikana. Yanayofunzwa nazo huwekwa tu yakithibitika kuwa bora kwenye sampuli zilizotengwa; yanaweza kuhifadhiwa kama kirekebishi kwa mandhari nyingine.&lt;/p&gt;&lt;p&gt;Kisha folda huwa na ramani ya wingi (0 hadi 1), ramani ya kutokuwa na uhakika (sehemu halisi hutofautiana na wingi kwa thamani hii au chini yake, kwa kuzidi au kupungua, kwa uwezekano wa 90 %) na ramani ya ufanano kwa kila nyenzo, sehemu ya nyenzo nyingine, masalio (RMSE katika uakisi), spektra safi (endmembers), na provenance.json, inayoeleza kila neno lilivyoeleweka na jinsi ya kutengeneza tena faili zilezile.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scale: reflectance = stored × scale + offset (one number, or one a band)</source>
        <translation>Kipimo: uakisi = thamani iliyohifadhiwa × kipimo + nyongeza (namba moja, au moja kwa kila bendi)</translation>
    </message>
    <message>
        <source>Offset (one number, or one a band)</source>
        <translation>Nyongeza (namba moja, au moja kwa kila bendi)</translation>
    </message>
    <message>
        <source>Nodata: the stored number of pixels without data</source>
        <translation>Nodata: namba iliyohifadhiwa ya pikseli zisizo na data</translation>
    </message>
    <message>
        <source>Use only these bands (such as 1-5,12)</source>
        <translation>Tumia bendi hizi tu (kama 1-5,12)</translation>
    </message>
    <message>
        <source>Leave out these bands (such as 1-5,12)</source>
        <translation>Acha bendi hizi (kama 1-5,12)</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Kubali thamani zinazofanana na mng&apos;aro (radiance)</translation>
    </message>
    <message>
        <source>Run materials, too, that were hardly understood</source>
        <translation>Chakata pia nyenzo ambazo hazikueleweka vizuri</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Gridi ya bidhaa zilizo katika jiometria ya kihisi</translation>
    </message>
    <message>
        <source>Resolution, of products whose bands have several (Sentinel-2: 10 or 20)</source>
        <translation>Azimio, kwa bidhaa ambazo bendi zake zina maazimio kadhaa (Sentinel-2: 10 au 20)</translation>
    </message>
    <message>
        <source>Part of the scene: extent</source>
        <translation>Sehemu ya picha: eneo</translation>
    </message>
    <message>
        <source>Part of the scene: polygons</source>
        <translation>Sehemu ya picha: poligoni</translation>
    </message>
    <message>
        <source>Leave out what the product&apos;s quality layers call</source>
        <translation>Acha kile ambacho tabaka za ubora za bidhaa zinakiita</translation>
    </message>
    <message>
        <source>Part of the scene: raster that is not 0 there</source>
        <translation>Sehemu ya picha: rasta isiyo 0 pale</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer; choose another.</source>
        <translation>{layer} si tabaka la vekta; chagua jingine.</translation>
    </message>
    <message>
        <source>The part of the scene is given by polygons and by a raster; leave one of them away.</source>
        <translation>Sehemu ya picha imetolewa kwa poligoni na kwa rasta; ondoa moja kati yao.</translation>
    </message>
    <message>
        <source>Samples: points or polygons, labelled or with measured shares</source>
        <translation>Sampuli: nukta au poligoni, zenye lebo au zenye sehemu zilizopimwa</translation>
    </message>
    <message>
        <source>Fields of the samples with measured shares (MATERIAL=FIELD; …)</source>
        <translation>Nyuga za sampuli zenye sehemu zilizopimwa (NYENZO=UGA; …)</translation>
    </message>
    <message>
        <source>Field of the samples with the labels</source>
        <translation>Uga wa sampuli wenye lebo</translation>
    </message>
    <message>
        <source>What labels of the samples mean (LABEL=MATERIAL; … and LABEL= to set aside)</source>
        <translation>Maana ya lebo za sampuli (LEBO=NYENZO; … na LEBO= ili kuiweka kando)</translation>
    </message>
    <message>
        <source>Endmembers held fixed, one a line: material=row,column or material=file|spectrum</source>
        <translation>Spektra safi zilizowekwa, moja kwa kila mstari: nyenzo=safu mlalo,safu wima au nyenzo=faili|spektra</translation>
    </message>
    <message>
        <source>How materials mix: side by side (areal) or grain by grain (intimate)</source>
        <translation>Jinsi nyenzo zinavyochanganyika: kando kwa kando (kwa eneo) au chembe kwa chembe (kwa ndani)</translation>
    </message>
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>Folda ya matokeo</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>Maandishi (*.csv *.txt);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)</source>
        <translation>Faili za vekta (*.gpkg *.geojson *.shp *.fgb);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontolojia (*.csv *.json *.ttl);;Faili zote (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>a share of what is lit</source>
        <translation>penye mwanga</translation>
    </message>
    <message>
        <source>a share of the surface</source>
        <translation>eneo lote</translation>
    </message>
    <message>
        <source>as the raster says</source>
        <translation>kutoka rasta</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>chenye kasi zaidi</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>kichakataji (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>kadi ya michoro (CUDA)</translation>
    </message>
    <message>
        <source>{bands} bands, {columns} × {rows} pixels</source>
        <translation>bendi {bands}, pikseli {columns} × {rows}</translation>
    </message>
    <message>
        <source>Already in the list: {materials}.</source>
        <translation>Tayari zipo kwenye orodha: {materials}.</translation>
    </message>
    <message>
        <source>Unmixing {scene}</source>
        <translation>Inatenganisha {scene}</translation>
    </message>
    <message>
        <source>Unmixing {scene}: {materials}</source>
        <translation>Inatenganisha {scene}: {materials}</translation>
    </message>
    <message>
        <source>No material is ticked; type at least one and press Enter.</source>
        <translation>Hakuna nyenzo iliyowekwa alama; andika angalau moja kisha ubonyeze Enter.</translation>
    </message>
    <message>
        <source>The folder {folder} holds an earlier run. Replace it?</source>
        <translation>Folda {folder} ina matokeo ya awali. Je, yabadilishwe?</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Inaghairi…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>Ongeza kwenye mradi huu</translation>
    </message>
    <message>
        <source>The run finished after its project was closed.</source>
        <translation>Uchakataji umeisha baada ya mradi wake kufungwa.</translation>
    </message>
    <message>
        <source>{scene}: {unexplained} of the pixels unexplained.</source>
        <translation>{scene}: {unexplained} ya pikseli hazikuelezwa.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Fungua folda</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Onyesha batli</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Imeghairiwa.</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was written.</source>
        <translation>Uchakataji umeghairiwa; hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring: {names}.</source>
        <translation>CLIP Unmix inahitaji vifurushi vya Python ambavyo QGIS hii haina: {names}.</translation>
    </message>
    <message>
        <source>Make an abundance and a similarity map of each material</source>
        <translation>Tengeneza ramani ya wingi na ya ufanano kwa kila nyenzo</translation>
    </message>
    <message>
        <source>Type at least one material first</source>
        <translation>Andika kwanza angalau nyenzo moja</translation>
    </message>
    <message>
        <source>Choose a scene first</source>
        <translation>Chagua picha kwanza</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>{ticked} kati ya {all} zina alama</translation>
    </message>
    <message>
        <source>Mean abundance of {material}: {mean}</source>
        <translation>Wastani wa wingi wa {material}: {mean}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Matokeo katika {folder}</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Sakinisha…</translation>
    </message>
    <message>
        <source>Install the missing Python packages into a private folder of your QGIS profile</source>
        <translation>Sakinisha vifurushi vya Python vinavyokosekana kwenye folda ya faragha ya wasifu wako wa QGIS</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;Picha</translation>
    </message>
    <message>
        <source>The hyperspectral or multispectral raster to unmix; follows the active layer</source>
        <translation>Rasta ya haipaspektra au multispektra ya kutenganisha; hufuata tabaka linalotumika</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>&amp;Nyenzo</translation>
    </message>
    <message>
        <source>tree, suelo desnudo, 水 …</source>
        <translation>mti, suelo desnudo, 水 …</translation>
    </message>
    <message>
        <source>Type a material in your own words and language and press Enter. Paste several separated by semicolons or lines.</source>
        <translation>Andika nyenzo kwa maneno yako na lugha yako kisha ubonyeze Enter. Bandika nyingi zikitenganishwa kwa nukta mkato au mistari.</translation>
    </message>
    <message>
        <source>Material to add</source>
        <translation>Nyenzo ya kuongeza</translation>
    </message>
    <message>
        <source>Add the material (Enter)</source>
        <translation>Ongeza nyenzo (Enter)</translation>
    </message>
    <message>
        <source>Add the material</source>
        <translation>Ongeza nyenzo</translation>
    </message>
    <message>
        <source>Materials to unmix</source>
        <translation>Nyenzo za kutenganisha</translation>
    </message>
    <message>
        <source>Edit the material (F2)</source>
        <translation>Hariri nyenzo (F2)</translation>
    </message>
    <message>
        <source>Edit the material</source>
        <translation>Hariri nyenzo</translation>
    </message>
    <message>
        <source>Remove the selected materials (Delete)</source>
        <translation>Ondoa nyenzo zilizochaguliwa (Delete)</translation>
    </message>
    <message>
        <source>Remove the selected materials</source>
        <translation>Ondoa nyenzo zilizochaguliwa</translation>
    </message>
    <message>
        <source>Move up (Alt+Up), or drag</source>
        <translation>Sogeza juu (Alt+Juu), au buruta</translation>
    </message>
    <message>
        <source>Move the material up</source>
        <translation>Sogeza nyenzo juu</translation>
    </message>
    <message>
        <source>Move down (Alt+Down), or drag</source>
        <translation>Sogeza chini (Alt+Chini), au buruta</translation>
    </message>
    <message>
        <source>Move the material down</source>
        <translation>Sogeza nyenzo chini</translation>
    </message>
    <message>
        <source>Save &amp;results to</source>
        <translation>Hifadhi &amp;matokeo katika</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Chaguo</translation>
    </message>
    <message>
        <source>Abundance is</source>
        <translation>Wingi</translation>
    </message>
    <message>
        <source>Whether an abundance is a share of what is lit in the pixel, or of its surface with shade set apart</source>
        <translation>Kama wingi ni sehemu ya kilicho na mwanga ndani ya pikseli, au ya uso wake huku kivuli kikitengwa</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Kihisi</translation>
    </message>
    <message>
        <source>Needed only where the raster does not say its wavelengths</source>
        <translation>Huhitajika tu pale ambapo rasta haionyeshi urefu wa mawimbi yake</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Urefu wa mawimbi</translation>
    </message>
    <message>
        <source>A text file with the bands&apos; wavelengths, where the raster has none and the sensor is not listed</source>
        <translation>Faili ya maandishi yenye urefu wa mawimbi ya bendi, ikiwa rasta haina na kihisi hakimo kwenye orodha</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Sampuli</translation>
    </message>
    <message>
        <source>Points or polygons of known material in the scene, to learn from (optional)</source>
        <translation>Nukta au poligoni za nyenzo zinazojulikana kwenye picha, za kujifunzia (si lazima)</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontolojia</translation>
    </message>
    <message>
        <source>Your own names of materials: CSV, JSON or SKOS Turtle (optional)</source>
        <translation>Majina yako mwenyewe ya nyenzo: CSV, JSON au SKOS Turtle (si lazima)</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Kokotoa kwa</translation>
    </message>
    <message>
        <source>A graphics card is used where there is one that fits, unless you choose otherwise</source>
        <translation>Kadi ya michoro hutumika ikiwa kuna inayofaa, isipokuwa uchague vingine</translation>
    </message>
    <message>
        <source>Start of all that is random: the same seed gives the same maps</source>
        <translation>Chanzo cha yote ya nasibu: mbegu ileile hutoa ramani zilezile</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Batli</translation>
    </message>
    <message>
        <source>Log of the runs</source>
        <translation>Batli ya uchakataji</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Maendeleo ya uchakataji</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Stop the run; nothing is left behind</source>
        <translation>Simamisha uchakataji; hakuna kinachobaki nyuma</translation>
    </message>
    <message>
        <source>&amp;Unmix layer</source>
        <translation>&amp;Tenganisha tabaka</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Virekebishi (*.safetensors)</translation>
    </message>
    <message>
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>Yaliyofunzwa na sampuli za mandhari nyingine (si lazima)</translation>
    </message>
    <message>
        <source>Keep what the samples teach, for other scenes (optional; needs samples)</source>
        <translation>Weka yanayofunzwa na sampuli kwa mandhari nyingine (si lazima; yahitaji sampuli)</translation>
    </message>
    <message>
        <source>The adapter {file} exists already. Replace it?</source>
        <translation>Kirekebishi {file} tayari kipo. Kibadilishwe?</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Hariri…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Mpya…</translation>
    </message>
    <message>
        <source>Make an ontology of your own names, or edit this one</source>
        <translation>Tengeneza ontolojia ya majina yako mwenyewe, au hariri hii</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Pendekeza…</translation>
    </message>
    <message>
        <source>Find out which materials the scene seems to hold, and tick those you accept</source>
        <translation>Jua ni nyenzo gani zinaonekana kuwemo katika picha, na utie alama unazozikubali</translation>
    </message>
    <message>
        <source>Some of the settings kept for this panel cannot be used; defaults stand in for them.</source>
        <translation>Baadhi ya mipangilio iliyohifadhiwa kwa paneli hii haiwezi kutumika; chaguo-msingi zimechukua nafasi yake.</translation>
    </message>
    <message>
        <source>Result of the last run</source>
        <translation>Matokeo ya uchakataji wa mwisho</translation>
    </message>
    <message>
        <source>Not understood and not run: {prompts}.</source>
        <translation>Haikueleweka na haikuhesabiwa: {prompts}.</translation>
    </message>
    <message>
        <source>{share} of the scene is unnamed: let materials be suggested and add what is missing.</source>
        <translation>{share} ya mandhari haina jina: omba mapendekezo ya nyenzo na uongeze zinazokosekana.</translation>
    </message>
    <message>
        <source>The maps are in {folder} but could not be shown ({error}); the log has the details.</source>
        <translation>Ramani ziko {folder} lakini hazikuweza kuonyeshwa ({error}); maelezo zaidi yako kwenye batli.</translation>
    </message>
    <message>
        <source>Further notes in the panel: {count}.</source>
        <translation>Maelezo mengine kwenye paneli: {count}.</translation>
    </message>
    <message>
        <source>A material seems to be missing: let materials be suggested and add it.</source>
        <translation>Inaonekana nyenzo moja inakosekana: omba mapendekezo ya nyenzo na uiongeze.</translation>
    </message>
    <message>
        <source>Show the scene in natural colour</source>
        <translation>Onyesha picha kwa rangi asilia</translation>
    </message>
    <message>
        <source>Open the sample scene</source>
        <translation>Fungua picha ya mfano</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Anza ziara</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Picha ya mfano</translation>
    </message>
    <message>
        <source>The bands of visible light could not be looked up ({error}).</source>
        <translation>Bendi za mwanga unaoonekana hazikuweza kutambuliwa ({error}).</translation>
    </message>
    <message>
        <source>Add a hyperspectral or multispectral raster to the project, type what is on the ground in your own words, and get a map of how much of each there is. Or begin with the sample:</source>
        <translation>Ongeza rasta ya haipaspektra au multispektra kwenye mradi, andika kwa maneno yako kilichopo ardhini, na upate ramani ya kiasi cha kila kimoja. Au anza na mfano:</translation>
    </message>
    <message>
        <source>Five minutes in this panel, with the sample scene</source>
        <translation>Dakika tano katika paneli hii, kwa picha ya mfano</translation>
    </message>
    <message>
        <source>A simulated scene of 224 bands, whose materials are known</source>
        <translation>Picha ya kuigiza ya bendi 224, ambayo nyenzo zake zinajulikana</translation>
    </message>
    <message>
        <source>What the plugin does, and how far to trust it</source>
        <translation>Programu-jalizi inachofanya, na iaminiwe kiasi gani</translation>
    </message>
    <message>
        <source>Natural colour, sample scene, tour and help</source>
        <translation>Rangi asilia, picha ya mfano, ziara na msaada</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Hakiki</translation>
    </message>
    <message>
        <source>Preview: draw rough maps of what is in sight over the scene, while you type and move the map</source>
        <translation>Hakiki: chora ramani za kukadiria za kinachoonekana juu ya picha, unapoandika na kusogeza ramani</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Za kina</translation>
    </message>
    <message>
        <source>Learnt elsewhere</source>
        <translation>Yaliyofunzwa kwingine</translation>
    </message>
    <message>
        <source>An adapter: what the samples of another scene have taught.</source>
        <translation>Kirekebishi: yale ambayo sampuli za picha nyingine zimefunza.</translation>
    </message>
    <message>
        <source>Keep what is learnt</source>
        <translation>Hifadhi yaliyofunzwa</translation>
    </message>
    <message>
        <source>Saves what the samples teach here as an adapter, for other scenes.</source>
        <translation>Huhifadhi yanayofunzwa na sampuli hapa kama kirekebishi, kwa picha nyingine.</translation>
    </message>
    <message>
        <source>A graphics card is faster on large scenes, where there is one that fits.</source>
        <translation>Kadi ya michoro ni ya haraka zaidi kwa picha kubwa, ikiwa ipo inayofaa.</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>Mwanzo wa nasibu</translation>
    </message>
    <message>
        <source>The seed of the sample of pixels: the same number gives the same maps.</source>
        <translation>Mbegu ya sampuli ya pikseli: namba ileile hutoa ramani zilezile.</translation>
    </message>
    <message>
        <source>More maps</source>
        <translation>Ramani zaidi</translation>
    </message>
    <message>
        <source>Show how uncertain the abundances are, or how similar each pixel is to the words</source>
        <translation>Onyesha jinsi wingi usivyo na uhakika, au jinsi kila pikseli inavyofanana na maneno</translation>
    </message>
    <message>
        <source>Export the abundances with their styles, metadata and record</source>
        <translation>Hamisha ramani za wingi pamoja na mitindo, metadata na kumbukumbu yake</translation>
    </message>
    <message>
        <source>Export the abundances</source>
        <translation>Hamisha ramani za wingi</translation>
    </message>
    <message>
        <source>Keep the results: move them to a folder of your choice, with the layers that show them</source>
        <translation>Hifadhi matokeo: yahamishie kwenye folda utakayochagua, pamoja na tabaka zinazoyaonyesha</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>Hifadhi matokeo</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>Fungua folda ya matokeo</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[kando ya mradi]</translation>
    </message>
    <message>
        <source>[default folder]</source>
        <translation>[folda chaguo-msingi]</translation>
    </message>
    <message>
        <source>[your data folder]</source>
        <translation>[folda yako ya data]</translation>
    </message>
    <message>
        <source>Each run gets a folder of its own in here. Left empty: in {folder}.</source>
        <translation>Kila uchakataji hupata folda yake humu. Ikiachwa tupu: katika {folder}.</translation>
    </message>
    <message>
        <source>{file} is no raster that QGIS can read.</source>
        <translation>{file} si rasta ambayo QGIS inaweza kusoma.</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Fungua {folder}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Hifadhi…</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Matokeo…</translation>
    </message>
    <message>
        <source>Materials mix</source>
        <translation>Nyenzo huchanganyika</translation>
    </message>
    <message>
        <source>Whether materials lie side by side in a pixel, or are mingled grain by grain as in powders and mineral soils</source>
        <translation>Kama nyenzo ziko kando kwa kando katika pikseli, au zimechanganyika chembe kwa chembe kama katika poda na udongo wa madini</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>kando kwa kando</translation>
    </message>
    <message>
        <source>grain by grain (powders)</source>
        <translation>chembe kwa chembe (poda)</translation>
    </message>
    <message>
        <source>In another form…</source>
        <translation>Kwa muundo mwingine…</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <translation>Inaongeza tabaka…</translation>
    </message>
    <message>
        <source>QGIS cannot show {file}; unmix it on the command line.</source>
        <translation>QGIS haiwezi kuonyesha {file}; itenganishe kwa mstari wa amri.</translation>
    </message>
</context>
<context>
    <name>UnmixTask</name>
    <message>
        <source>The run stopped on an unexpected error ({error}); the log has the details.</source>
        <translation>Uchakataji umesimama kwa hitilafu isiyotarajiwa ({error}); maelezo yako kwenye batli.</translation>
    </message>
</context>
<context>
    <name>ValidateAlgorithm</name>
    <message>
        <source>Compare with measurements</source>
        <translation>Linganisha na vipimo</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Vipimo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Takwimu</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Mahali palipolinganishwa</translation>
    </message>
    <message>
        <source>{material}: RMSE {rmse}, bias {bias}, r {r}, interval holds for {held} of {count} places.</source>
        <translation>{material}: RMSE {rmse}, upendeleo {bias}, r {r}, masafa yanatimia katika mahali {held} kati ya {count}.</translation>
    </message>
    <message>
        <source>Agreement: {share}.</source>
        <translation>Makubaliano: {share}.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the maps with points or polygons that hold measured fractions, in fields named after the materials, or classes, in a field called material, class, name or label. Gives RMSE, mean absolute error, bias, correlation and how often the intervals hold; for classes the agreement, and the disagreement of quantity and of allocation (Pontius). Figures are written as JSON; a page shows them with plots of measured against mapped shares and of both distributions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hulinganisha ramani na nukta au poligoni zenye sehemu zilizopimwa, katika nyuga zenye majina ya nyenzo, au makundi, katika uga unaoitwa material, class, name au label. Hutoa RMSE, wastani wa kosa halisi, upendeleo, uwiano na ni mara ngapi masafa hutimia; kwa makundi, makubaliano, na tofauti ya kiasi na ya mgawanyo (Pontius). Takwimu huandikwa kama JSON; ukurasa huzionyesha pamoja na grafu za sehemu zilizopimwa dhidi ya zilizo kwenye ramani na za misambao yote miwili.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fields of fractions that are not named after their material, one a line: material=field</source>
        <translation>Nyuga za sehemu ambazo hazina jina la nyenzo yake, moja kwa kila mstari: nyenzo=uga</translation>
    </message>
    <message>
        <source>Page of tables and plots</source>
        <translation>Ukurasa wa majedwali na grafu</translation>
    </message>
</context>
<context>
    <name>VerifyAlgorithm</name>
    <message>
        <source>Verify a run</source>
        <translation>Thibitisha uchakataji</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether the results in a folder are those of their record: every checksum, the record against itself, the maps&apos; tags, shares and means against the record. Where the scene is at hand the run is made again and compared with the files.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hueleza kama matokeo yaliyo kwenye folda ni yale ya kumbukumbu yake: kila jumla ya ukaguzi, kumbukumbu yenyewe, na lebo, sehemu na wastani wa ramani dhidi ya kumbukumbu. Picha ikiwepo, uchakataji hurudiwa na kulinganishwa na faili.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Folda ya matokeo</translation>
    </message>
    <message>
        <source>Make the run again where its inputs are at hand</source>
        <translation>Rudia uchakataji ikiwa data zake zipo</translation>
    </message>
    <message>
        <source>Nothing speaks against the run</source>
        <translation>Hakuna kinachopinga uchakataji</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Imeghairiwa; hakuna kilichoandikwa.</translation>
    </message>
</context>
<context>
    <name>ZonesAlgorithm</name>
    <message>
        <source>Hectares by zone</source>
        <translation>Hektari kwa kanda</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon, such as a district: the mean share of each material, its hectares and the 90 % interval of both. A pixel counts with the part of it that lies inside; ground is measured on the ellipsoid, whatever the CRS. What no material was named for stands under &lt;i&gt;other&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kwa kila poligoni, kama wilaya: wastani wa sehemu ya kila nyenzo, hektari zake na masafa ya 90 % ya vyote viwili. Pikseli huhesabiwa kwa sehemu yake iliyo ndani; eneo hupimwa kwenye elipsoidi, bila kujali CRS. Kisichotajiwa nyenzo yoyote kiko chini ya &lt;i&gt;nyingine&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Kanda</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>Mambo ya kuzingatia</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Imeghairiwa; hakuna kilichoandikwa.</translation>
    </message>
</context>
</TS>
