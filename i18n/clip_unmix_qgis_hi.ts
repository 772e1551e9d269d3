<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>BatchAlgorithm</name>
    <message>
        <source>Unmix many scenes into the same materials</source>
        <translation>कई दृश्यों की समान पदार्थों में अनमिक्सिंग करें</translation>
    </message>
    <message>
        <source>&lt;p&gt;Unmixes each scene into a folder of its own and writes a table of all (batch.csv), the footprints of the scenes (batch.gpkg) and a virtual mosaic of the abundances (batch.vrt).&lt;/p&gt;&lt;p&gt;A scene that cannot be read is told in the table and the rest goes on. Started again with the same folder, it keeps what is done and goes on with the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;हर दृश्य की अनमिक्सिंग उसके अपने फ़ोल्डर में करता है और सबकी तालिका (batch.csv), दृश्यों की सीमारेखाएँ (batch.gpkg) और प्रचुरताओं का वर्चुअल मोज़ेक (batch.vrt) लिखता है।&lt;/p&gt;&lt;p&gt;जो दृश्य पढ़ा न जा सके वह तालिका में बताया जाता है और शेष पर काम जारी रहता है। उसी फ़ोल्डर के साथ फिर शुरू करने पर जो हो चुका है उसे रखता है और शेष को आगे बढ़ाता है।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>दृश्यों की सीमारेखाएँ</translation>
    </message>
    <message>
        <source>Mosaic of the abundances</source>
        <translation>प्रचुरताओं का मोज़ेक</translation>
    </message>
    <message>
        <source>Scenes that could not be unmixed</source>
        <translation>दृश्य जिनकी अनमिक्सिंग नहीं हो सकी</translation>
    </message>
    <message>
        <source>Cancelled; scenes that were done are kept.</source>
        <translation>रद्द किया गया; जो दृश्य पूरे हो चुके थे वे रखे गए हैं।</translation>
    </message>
    <message>
        <source>No scene is chosen; choose at least one.</source>
        <translation>कोई दृश्य नहीं चुना गया है; कम से कम एक चुनें।</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Change between two runs</source>
        <translation>दो प्रक्रियाओं के बीच परिवर्तन</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes for each material the share of the later run less that of the earlier one, and half of the 90 % interval of that difference; tells the hectares that gained or lost more than it. First it checks that both runs mean the same: words, weights, kind of shares, bands and season.&lt;/p&gt;</source>
        <translation>&lt;p&gt;हर पदार्थ के लिए बाद की प्रक्रिया के हिस्से में से पहले वाली का हिस्सा घटाकर, और उस अंतर के 90% अंतराल का आधा लिखता है; बताता है कि कितने हेक्टेयर इससे अधिक बढ़े या घटे। पहले जाँचता है कि दोनों प्रक्रियाओं का अर्थ एक ही है: शब्द, भार, हिस्सों का प्रकार, बैंड और ऋतु।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the earlier run</source>
        <translation>पहले की प्रक्रिया का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder of the later run</source>
        <translation>बाद की प्रक्रिया का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Compare runs of other words or weights all the same</source>
        <translation>शब्द या भार अलग हों तब भी प्रक्रियाओं की तुलना करें</translation>
    </message>
    <message>
        <source>Folder for the maps of change</source>
        <translation>परिवर्तन मानचित्रों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>ध्यान देने योग्य बातें</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>रद्द किया गया; कुछ भी नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>{material}: {difference} +/- {half_width}; gained {gain} ha, lost {loss} ha.</source>
        <translation>{material}: {difference} +/- {half_width}; {gain} ha बढ़ा, {loss} ha घटा।</translation>
    </message>
</context>
<context>
    <name>ClassesAlgorithm</name>
    <message>
        <source>Class map of the dominant material</source>
        <translation>प्रमुख पदार्थ का वर्ग मानचित्र</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives each pixel to the material with the largest share; where that is below the threshold the pixel is &lt;i&gt;mixed&lt;/i&gt;. The classes bear the materials&apos; names and colours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;हर पिक्सेल सबसे बड़े हिस्से वाले पदार्थ को देता है; जहाँ वह सीमा से कम हो वहाँ पिक्सेल &lt;i&gt;मिश्रित&lt;/i&gt; होता है। वर्गों के नाम और रंग पदार्थों के ही होते हैं।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Least share of the dominant material</source>
        <translation>प्रमुख पदार्थ का न्यूनतम हिस्सा</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>वर्ग मानचित्र</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>रद्द किया गया; कुछ भी नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>मिश्रित</translation>
    </message>
</context>
<context>
    <name>ClipUnmixPlugin</name>
    <message>
        <source>Unmix layer…</source>
        <translation>परत की अनमिक्सिंग…</translation>
    </message>
    <message>
        <source>CLIP Unmix: abundance maps of the materials you name</source>
        <translation>CLIP Unmix: आपके बताए पदार्थों के प्रचुरता मानचित्र</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>प्रचुरता मानचित्र निर्यात करें…</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>परिणाम…</translation>
    </message>
    <message>
        <source>A run was ended while its maps were moved into {folder}; they are in order now.</source>
        <translation>मानचित्र {folder} में ले जाते समय एक प्रक्रिया रुक गई थी; अब वे ठीक हैं।</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>इस प्रोजेक्ट की प्रक्रियाएँ…</translation>
    </message>
</context>
<context>
    <name>DependenciesDialog</name>
    <message>
        <source>The Python program of this QGIS was not found.</source>
        <translation>इस QGIS का Python प्रोग्राम नहीं मिला।</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>रद्द किया गया; कुछ भी इंस्टॉल नहीं हुआ।</translation>
    </message>
    <message>
        <source>The installation failed; nothing was changed.</source>
        <translation>इंस्टॉल विफल रहा; कुछ भी नहीं बदला।</translation>
    </message>
    <message>
        <source>The packages in use cannot be replaced ({error}); restart QGIS and install again.</source>
        <translation>उपयोग में चल रहे पैकेज बदले नहीं जा सकते ({error}); QGIS फिर से शुरू करें और दोबारा इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Installed. CLIP Unmix is ready; QGIS&apos;s own packages are as they were.</source>
        <translation>इंस्टॉल हो गया। CLIP Unmix तैयार है; QGIS के अपने पैकेज जैसे थे वैसे ही हैं।</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring. They can be installed into a folder of their own in your profile, {folder}: about {megabytes} MB to download. QGIS&apos;s own packages are not touched, and removing the folder removes everything. Until then the plugin opens but cannot unmix.</source>
        <translation>CLIP Unmix को ऐसे Python पैकेज चाहिए जो इस QGIS के साथ नहीं आते। उन्हें आपकी प्रोफ़ाइल के एक अलग फ़ोल्डर {folder} में इंस्टॉल किया जा सकता है: लगभग {megabytes} MB डाउनलोड। QGIS के अपने पैकेज नहीं छेड़े जाते, और फ़ोल्डर हटाने से सब कुछ हट जाता है। तब तक प्लगइन खुलता है, पर अनमिक्सिंग नहीं कर सकता।</translation>
    </message>
    <message>
        <source>All packages that CLIP Unmix needs are there.</source>
        <translation>CLIP Unmix के लिए ज़रूरी सभी पैकेज मौजूद हैं।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Downloading and installing…</source>
        <translation>डाउनलोड और इंस्टॉल हो रहा है…</translation>
    </message>
    <message>
        <source>Checking that everything works together…</source>
        <translation>जाँच हो रही है कि सब कुछ साथ में काम करता है…</translation>
    </message>
    <message>
        <source>CLIP Unmix: Python packages</source>
        <translation>CLIP Unmix: Python पैकेज</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>पैकेज</translation>
    </message>
    <message>
        <source>Output of the installation</source>
        <translation>इंस्टॉल का आउटपुट</translation>
    </message>
    <message>
        <source>The output of the installation appears here.</source>
        <translation>इंस्टॉल का आउटपुट यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>निदान जानकारी कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Versions, paths, what is missing and the last output, without passwords, as text for a bug report</source>
        <translation>संस्करण, पथ, क्या नहीं है और अंतिम आउटपुट, पासवर्ड के बिना, बग रिपोर्ट के लिए पाठ के रूप में</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>इंस्टॉल करें (&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Only torch&apos;s build for NVIDIA cards can be had here: {megabytes} MB to download and about three times as much on the disk. It works without such a card, too. Install it?</source>
        <translation>यहाँ torch का केवल NVIDIA कार्ड वाला संस्करण मिल सकता है: {megabytes} MB डाउनलोड और डिस्क पर लगभग तीन गुना जगह। यह ऐसे कार्ड के बिना भी चलता है। स्थापित करें?</translation>
    </message>
    <message>
        <source>Nothing was installed: try again where download.pytorch.org can be reached.</source>
        <translation>कुछ भी स्थापित नहीं हुआ: जहाँ download.pytorch.org तक पहुँच हो, वहाँ फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>EndmemberMenu</name>
    <message>
        <source>Show endmembers</source>
        <translation>एंडमेंबर दिखाएँ</translation>
    </message>
    <message>
        <source>Export endmembers…</source>
        <translation>एंडमेंबर निर्यात करें…</translation>
    </message>
    <message>
        <source>the chosen material</source>
        <translation>चुना हुआ पदार्थ</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>पंक्ति {row}, स्तंभ {column}</translation>
    </message>
    <message>
        <source>Run again with {material} as the pixel looked at ({place})…</source>
        <translation>देखे गए पिक्सेल ({place}) को {material} मानकर फिर से चलाएँ…</translation>
    </message>
    <message>
        <source>Run again with {material} from a library…</source>
        <translation>{material} को लाइब्रेरी से लेकर फिर से चलाएँ…</translation>
    </message>
    <message>
        <source>Spectrum of {material}</source>
        <translation>{material} का स्पेक्ट्रम</translation>
    </message>
    <message>
        <source>Spectra (*.sli *.csv *.txt *.tsv);;All files (*)</source>
        <translation>स्पेक्ट्रम (*.sli *.csv *.txt *.tsv);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Which spectrum?</source>
        <translation>कौन-सा स्पेक्ट्रम?</translation>
    </message>
</context>
<context>
    <name>EndmembersAlgorithm</name>
    <message>
        <source>Export endmembers</source>
        <translation>एंडमेंबर निर्यात करें</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the endmembers of a run as a spectral library of ENVI (.sli with its .hdr), as a table (.csv) or as a GeoPackage whose spectra the EnMAP-Box reads (.gpkg). Table and GeoPackage also hold how far each may vary, and what its name leads to expect.&lt;/p&gt;</source>
        <translation>&lt;p&gt;किसी प्रक्रिया के एंडमेंबर ENVI स्पेक्ट्रल लाइब्रेरी (.sli अपनी .hdr के साथ), तालिका (.csv) या ऐसे GeoPackage (.gpkg) के रूप में लिखता है जिसके स्पेक्ट्रम EnMAP-Box पढ़ता है। तालिका और GeoPackage में यह भी होता है कि हर एक कितना बदल सकता है, और उसके नाम से क्या अपेक्षित है।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spectral library</source>
        <translation>स्पेक्ट्रल लाइब्रेरी</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} is gone; run the unmixing again.</source>
        <translation>{path} अब मौजूद नहीं है; अनमिक्सिंग फिर से चलाएँ।</translation>
    </message>
    <message>
        <source>The maps could not be copied to {folder} ({reason}); choose another folder.</source>
        <translation>मानचित्र {folder} में कॉपी नहीं हो सके ({reason}); कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{record} lists what is no map of a run ({name}); nothing was copied.</source>
        <translation>{record} में ऐसा कुछ दर्ज है जो किसी रन का मानचित्र नहीं है ({name}); कुछ भी कॉपी नहीं किया गया।</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>कॉपी रद्द की गई; कुछ भी नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>ExportMapsAlgorithm</name>
    <message>
        <source>Export maps in another form</source>
        <translation>मानचित्र दूसरे रूप में निर्यात करें</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the maps of a run into a folder as others want them: a band or a file for each material, GeoTIFF or Cloud Optimized GeoTIFF, shares or whole numbers of 8 or 16 bits with the scale and offset by which programs read them as shares, in another CRS, extent or resolution.&lt;/p&gt;&lt;p&gt;Beside them, where that is asked, a style for QGIS (.qml) and for other programs (.sld), and a STAC item that says where and when the maps are of, what their bands are and what made them. It needs the Python package pystac.&lt;/p&gt;&lt;p&gt;All files appear together or not at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;किसी प्रक्रिया के मानचित्र फ़ोल्डर में उस रूप में लिखता है जैसा दूसरों को चाहिए: हर पदार्थ के लिए एक बैंड या एक फ़ाइल, GeoTIFF या Cloud Optimized GeoTIFF, हिस्से या 8 या 16 बिट की पूर्ण संख्याएँ, उस स्केल और ऑफ़सेट के साथ जिनसे प्रोग्राम उन्हें हिस्सों के रूप में पढ़ते हैं, किसी दूसरे CRS, विस्तार या रिज़ॉल्यूशन में।&lt;/p&gt;&lt;p&gt;उनके साथ, यदि माँगा जाए, QGIS (.qml) और दूसरे प्रोग्रामों (.sld) के लिए शैली, और एक STAC आइटम जो बताता है कि मानचित्र कहाँ और कब के हैं, उनके बैंड क्या हैं और वे किससे बने। इसके लिए Python पैकेज pystac चाहिए।&lt;/p&gt;&lt;p&gt;सभी फ़ाइलें एक साथ बनती हैं या कोई नहीं।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>मानचित्र</translation>
    </message>
    <message>
        <source>A file for each material (else a band)</source>
        <translation>हर पदार्थ के लिए अलग फ़ाइल (नहीं तो एक बैंड)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>Cloud Optimized GeoTIFF</source>
        <translation>Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>Another CRS</source>
        <translation>दूसरा CRS</translation>
    </message>
    <message>
        <source>Only this extent</source>
        <translation>केवल यह विस्तार</translation>
    </message>
    <message>
        <source>Size of the pixels, in the CRS&apos;s unit</source>
        <translation>पिक्सेलों का आकार, CRS की इकाई में</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>रीसैंपलिंग</translation>
    </message>
    <message>
        <source>Styles beside the maps (.qml and .sld)</source>
        <translation>मानचित्रों के साथ शैलियाँ (.qml और .sld)</translation>
    </message>
    <message>
        <source>STAC item (needs pystac)</source>
        <translation>STAC आइटम (pystac आवश्यक)</translation>
    </message>
    <message>
        <source>Date of the scene for the STAC item, where its name has none (2024-06-01)</source>
        <translation>STAC आइटम के लिए दृश्य की तिथि, यदि उसके नाम में न हो (2024-06-01)</translation>
    </message>
    <message>
        <source>Replace an earlier export in the folder</source>
        <translation>फ़ोल्डर के पुराने निर्यात को बदल दें</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>निर्यात का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Exported maps</source>
        <translation>निर्यात किए गए मानचित्र</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>रद्द किया गया; कुछ भी नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>What it does</source>
        <translation>यह क्या करता है</translation>
    </message>
    <message>
        <source>It tells how much of each pixel is what: for every material you name it makes a map of its share (abundance) from 0 to 1, how sure that is, and how similar each pixel is to the words.</source>
        <translation>यह बताता है कि हर पिक्सेल में क्या कितना है: आपके बताए हर पदार्थ के लिए यह 0 से 1 तक उसके हिस्से (प्रचुरता) का मानचित्र बनाता है, साथ ही यह कि वह कितना विश्वसनीय है और हर पिक्सेल शब्दों के कितना समान है।</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>A hyperspectral or multispectral raster in reflectance. Where it does not tell its wavelengths, choose the sensor or a file with them under Options.</source>
        <translation>परावर्तकता में हाइपरस्पेक्ट्रल या मल्टीस्पेक्ट्रल रास्टर। यदि वह अपने तरंगदैर्घ्य न बताए, तो विकल्प में सेंसर या तरंगदैर्घ्यों की फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The materials</source>
        <translation>पदार्थ</translation>
    </message>
    <message>
        <source>Type them in your own words and language, one after the other, or paste a list. Name everything that covers much of the scene; what you leave out appears as other materials. What was not understood is marked and left out. A click on the coloured square changes the colour of the map.</source>
        <translation>उन्हें अपने शब्दों और अपनी भाषा में एक-एक करके लिखें, या सूची चिपकाएँ। दृश्य के बड़े हिस्से को ढकने वाली हर चीज़ का नाम दें; जो छूटता है वह अन्य पदार्थों में दिखता है। जो समझ में नहीं आया उस पर चिह्न लगता है और उसे छोड़ दिया जाता है। रंगीन वर्ग पर क्लिक करने से मानचित्र का रंग बदलता है।</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>A group of layers at the top of the layer tree, in a folder of its own beside the project. The message tells what share of the scene is unnamed or unexplained. The record, provenance.json, tells how every word was understood and how to make the same maps again.</source>
        <translation>परत ट्री में सबसे ऊपर परतों का एक समूह, प्रोजेक्ट के पास अपने अलग फ़ोल्डर में। संदेश बताता है कि दृश्य का कितना हिस्सा बेनाम या अव्याख्यायित है। अभिलेख, provenance.json, बताता है कि हर शब्द कैसे समझा गया और वही मानचित्र फिर से कैसे बनाए जाएँ।</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>इस पर कितना भरोसा करें</translation>
    </message>
    <message>
        <source>Shares are estimates: show the uncertainty maps before you draw a conclusion, and check materials with similar spectra on the ground. A few labelled samples can make the maps better; they are used only where they do.</source>
        <translation>हिस्से अनुमान हैं: निष्कर्ष निकालने से पहले अनिश्चितता मानचित्र देखें, और मिलते-जुलते स्पेक्ट्रम वाले पदार्थों की ज़मीन पर जाँच करें। कुछ लेबल किए नमूने मानचित्रों को बेहतर बना सकते हैं; वे तभी उपयोग होते हैं जब ऐसा हो।</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Only the Python packages that are missing are downloaded, when you ask for it.</source>
        <translation>इस मशीन से कुछ भी बाहर नहीं जाता। केवल वे Python पैकेज डाउनलोड होते हैं जो मौजूद नहीं हैं, और वह भी आपके कहने पर।</translation>
    </message>
    <message>
        <source>CLIP Unmix: help</source>
        <translation>CLIP Unmix: सहायता</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>No raster is chosen; add a hyperspectral or multispectral raster to the project and choose it.</source>
        <translation>कोई रास्टर नहीं चुना गया है; प्रोजेक्ट में कोई हाइपरस्पेक्ट्रल या मल्टीस्पेक्ट्रल रास्टर जोड़ें और उसे चुनें।</translation>
    </message>
    <message>
        <source>{layer} is not a raster file that GDAL reads; save it as a GeoTIFF and choose that.</source>
        <translation>{layer} ऐसी रास्टर फ़ाइल नहीं है जिसे GDAL पढ़ सके; इसे GeoTIFF में सहेजें और उसे चुनें।</translation>
    </message>
    <message>
        <source>{layer} cannot be opened any more; check its file and add it again.</source>
        <translation>{layer} अब नहीं खुलती; उसकी फ़ाइल जाँचें और उसे फिर से जोड़ें।</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>This could not be read ({error}); the log has the details.</source>
        <translation>यह पढ़ा नहीं जा सका ({error}); विवरण लॉग में है।</translation>
    </message>
    <message>
        <source>Not read yet: the Python package {package} is missing.</source>
        <translation>अभी नहीं पढ़ा गया: Python पैकेज {package} मौजूद नहीं है।</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>Unmix like {scene}</source>
        <translation>{scene} की तरह अनमिक्सिंग करें</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>पदार्थ</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>परिणामों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>{file} अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The run was made with {options}, which the panel does not take over; its command line does.</source>
        <translation>प्रक्रिया {options} के साथ बनी थी, जिसे पैनल नहीं अपनाता; उसकी कमांड लाइन अपनाती है।</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>इस प्रोजेक्ट की प्रक्रियाएँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Show its maps</source>
        <translation>इसके मानचित्र दिखाएँ</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>परिणाम…</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>बदलावों के साथ दोहराएँ…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>कमांड लाइन कॉपी करें</translation>
    </message>
    <message>
        <source>Copy for qgis_process</source>
        <translation>qgis_process के लिए कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Save as model…</source>
        <translation>मॉडल के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Delete with its files…</source>
        <translation>फ़ाइलों सहित मिटाएँ…</translation>
    </message>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>इस प्रोजेक्ट में CLIP Unmix का कोई परिणाम नहीं है; पहले किसी परत की अनमिक्सिंग करें।</translation>
    </message>
    <message>
        <source>The files are no longer there; bring them back, or take the run off the list.</source>
        <translation>फ़ाइलें अब वहाँ नहीं हैं; उन्हें वापस लाएँ, या प्रक्रिया को सूची से हटाएँ।</translation>
    </message>
    <message>
        <source>The run is in the panel: change what you like there and unmix.</source>
        <translation>प्रक्रिया पैनल में है: वहाँ जो चाहें बदलें और अनमिक्सिंग करें।</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>प्रक्रिया का नाम</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>क्लिपबोर्ड पर कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Save as model</source>
        <translation>मॉडल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>मॉडल (*.model3)</translation>
    </message>
    <message>
        <source>The model is in {file}.</source>
        <translation>मॉडल {file} में है।</translation>
    </message>
    <message>
        <source>Delete {count} files of this run in {folder}? This cannot be undone.</source>
        <translation>{folder} में इस प्रक्रिया की {count} फ़ाइलें मिटा दें? इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{folder} में {count} फ़ाइलें उपयोग में हैं और वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>इस प्रोजेक्ट की प्रक्रियाएँ…</translation>
    </message>
    <message>
        <source>Unmix many scenes into these materials…</source>
        <translation>कई दृश्यों की इन पदार्थों में अनमिक्सिंग करें…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Label…</source>
        <translation>लेबल करें…</translation>
    </message>
    <message>
        <source>Label places on the map or take a layer of labels, and see what they teach</source>
        <translation>मानचित्र पर स्थानों को लेबल करें या लेबलों की परत लें, और देखें कि वे क्या सिखाते हैं</translation>
    </message>
    <message>
        <source>Labels of the scene</source>
        <translation>दृश्य के लेबल</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>मानचित्र पर क्लिक करें</translation>
    </message>
    <message>
        <source>Each click says that the pixel there is this material</source>
        <translation>हर क्लिक बताता है कि वहाँ का पिक्सेल यह पदार्थ है</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>फ़ीचर</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>यह है</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>परत</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>See what the labels would teach; no map is made</source>
        <translation>देखें कि लेबल क्या सिखाएँगे; कोई मानचित्र नहीं बनता</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Let the next runs learn from these labels</source>
        <translation>अगली प्रक्रियाओं को इन लेबलों से सीखने दें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>measured shares: a field a material</source>
        <translation>मापे गए हिस्से: हर पदार्थ का एक फ़ील्ड</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons, or click on the map.</source>
        <translation>बिंदुओं या बहुभुजों की परत चुनें, या मानचित्र पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>पदार्थ</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>मापा नहीं गया</translation>
    </message>
    <message>
        <source>This field has {count} different values, too many for labels.</source>
        <translation>इस फ़ील्ड में {count} भिन्न मान हैं, जो लेबलों के लिए बहुत अधिक हैं।</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>अलग रखा गया</translation>
    </message>
    <message>
        <source>{count} materials have measured shares.</source>
        <translation>{count} पदार्थों के मापे गए हिस्से हैं।</translation>
    </message>
    <message>
        <source>{used} features are used, {aside} set aside.</source>
        <translation>{used} फ़ीचर उपयोग किए गए, {aside} अलग रखे गए।</translation>
    </message>
    <message>
        <source>Choose a scene and type a material first.</source>
        <translation>पहले एक दृश्य चुनें और कोई पदार्थ लिखें।</translation>
    </message>
    <message>
        <source>Labels of {scene}</source>
        <translation>{scene} के लेबल</translation>
    </message>
    <message>
        <source>Trying labels</source>
        <translation>लेबल आज़माए जा रहे हैं</translation>
    </message>
    <message>
        <source>Error (RMSE) on what was held out: {zero:.3f} from words alone, {best:.3f} with the labels.</source>
        <translation>अलग रखे नमूनों पर त्रुटि (RMSE): केवल शब्दों से {zero:.3f}, लेबलों के साथ {best:.3f}।</translation>
    </message>
    <message>
        <source>Pixels or places: {counts}.</source>
        <translation>पिक्सेल या स्थान: {counts}।</translation>
    </message>
    <message>
        <source>A run would not use them: words alone do as well.</source>
        <translation>प्रक्रिया इन्हें उपयोग नहीं करेगी: केवल शब्द भी उतना ही अच्छा करते हैं।</translation>
    </message>
    <message>
        <source>A run would use the labels.</source>
        <translation>प्रक्रिया लेबलों का उपयोग करेगी।</translation>
    </message>
    <message>
        <source>No feature of {layer} says what a material is.</source>
        <translation>{layer} का कोई फ़ीचर नहीं बताता कि कौन-सा पदार्थ क्या है।</translation>
    </message>
    <message>
        <source>The samples cannot be written to {path}.</source>
        <translation>नमूने {path} में लिखे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; is found in the scene again.</source>
        <translation>&apos;{prompt}&apos; फिर से दृश्य में खोजा जाएगा।</translation>
    </message>
    <message>
        <source>Click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>ऐसे पिक्सेल पर क्लिक करें जो &apos;{prompt}&apos; हो।</translation>
    </message>
    <message>
        <source>That is beside the scene; click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>वह दृश्य से बाहर है; ऐसे पिक्सेल पर क्लिक करें जो &apos;{prompt}&apos; हो।</translation>
    </message>
    <message>
        <source>The next run takes &apos;{prompt}&apos; to be what the pixel in row {row}, column {column} shows.</source>
        <translation>अगली प्रक्रिया &apos;{prompt}&apos; उसे मानेगी जो पंक्ति {row}, स्तंभ {column} का पिक्सेल दिखाता है।</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Verify this run…</source>
        <translation>इस प्रक्रिया की जाँच करें…</translation>
    </message>
    <message>
        <source>Show uncertainty maps</source>
        <translation>अनिश्चितता मानचित्र दिखाएँ</translation>
    </message>
    <message>
        <source>Show similarity maps</source>
        <translation>समानता मानचित्र दिखाएँ</translation>
    </message>
    <message>
        <source>Results of this run…</source>
        <translation>इस प्रक्रिया के परिणाम…</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>प्रचुरता मानचित्र निर्यात करें…</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>परिणाम रखें…</translation>
    </message>
    <message>
        <source>Open folder of the results</source>
        <translation>परिणामों का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>इस प्रक्रिया की रिपोर्ट…</translation>
    </message>
    <message>
        <source>Export in another form…</source>
        <translation>दूसरे रूप में निर्यात करें…</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Uncertainty</source>
        <translation>अनिश्चितता</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>समानता</translation>
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
        <translation>पदार्थ</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>समझा गया अर्थ</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>अर्थ कितना विश्वसनीय है</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>समझ में नहीं आया</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>your ontology</source>
        <translation>आपकी ऑन्टोलॉजी</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>शब्दकोश</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>टेक्स्ट एन्कोडर</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; was understood as &apos;{label}&apos; by {how}.</source>
        <translation>&apos;{prompt}&apos; का अर्थ &apos;{label}&apos; समझा गया (स्रोत: {how})।</translation>
    </message>
    <message>
        <source>Language: {language}. Confidence: {confidence}.</source>
        <translation>भाषा: {language}। विश्वास स्तर: {confidence}।</translation>
    </message>
    <message>
        <source>Read with the spelling &apos;{spelling}&apos;.</source>
        <translation>&apos;{spelling}&apos; वर्तनी मानकर पढ़ा गया।</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>क्या आपका मतलब था</translation>
    </message>
    <message>
        <source>It may also mean: {others}. Click here to choose.</source>
        <translation>इसका अर्थ यह भी हो सकता है: {others}। चुनने के लिए यहाँ क्लिक करें।</translation>
    </message>
    <message>
        <source>Your ontology</source>
        <translation>आपकी ऑन्टोलॉजी</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; always means &apos;{label}&apos;…</source>
        <translation>&apos;{prompt}&apos; का अर्थ हमेशा &apos;{label}&apos; है…</translation>
    </message>
    <message>
        <source>Define &apos;{prompt}&apos;…</source>
        <translation>&apos;{prompt}&apos; परिभाषित करें…</translation>
    </message>
    <message>
        <source>waiting for packages</source>
        <translation>पैकेजों की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>It is left out of the run. Click here to run it all the same.</source>
        <translation>इसे प्रक्रिया से बाहर रखा गया है। फिर भी शामिल करने के लिए यहाँ क्लिक करें।</translation>
    </message>
    <message>
        <source>Run &apos;{prompt}&apos; all the same</source>
        <translation>&apos;{prompt}&apos; को फिर भी शामिल करें</translation>
    </message>
    <message>
        <source>Fill from a legend</source>
        <translation>किसी लेजेंड से भरें</translation>
    </message>
    <message>
        <source>The chief material of every class ({count})</source>
        <translation>हर वर्ग की मुख्य सामग्री ({count})</translation>
    </message>
    <message>
        <source>Colour of {material}</source>
        <translation>{material} का रंग</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>दोहराएँ</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>रंग…</translation>
    </message>
    <message>
        <source>Customary colour</source>
        <translation>सामान्य रंग</translation>
    </message>
    <message>
        <source>Show &apos;{prompt}&apos; on the map…</source>
        <translation>&apos;{prompt}&apos; को मानचित्र पर दिखाएँ…</translation>
    </message>
    <message>
        <source>No longer from a pixel</source>
        <translation>अब पिक्सेल से न लें</translation>
    </message>
    <message>
        <source>Take it from a pixel…</source>
        <translation>किसी पिक्सेल से लें…</translation>
    </message>
</context>
<context>
    <name>NaturalColour</name>
    <message>
        <source>This scene has no bands of red, green and blue light to show it in natural colour.</source>
        <translation>इस दृश्य में लाल, हरे और नीले प्रकाश के बैंड नहीं हैं जिनसे इसे प्राकृतिक रंगों में दिखाया जा सके।</translation>
    </message>
    <message>
        <source>This scene cannot be shown in natural colour: QGIS shows other bands of it.</source>
        <translation>यह दृश्य प्राकृतिक रंगों में नहीं दिखाया जा सकता: QGIS इसके दूसरे बैंड दिखाता है।</translation>
    </message>
</context>
<context>
    <name>OntologyDialog</name>
    <message>
        <source>Save the ontology</source>
        <translation>ऑन्टोलॉजी सहेजें</translation>
    </message>
    <message>
        <source>Export the ontology</source>
        <translation>ऑन्टोलॉजी निर्यात करें</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file} में लिखा गया।</translation>
    </message>
    <message>
        <source>Replace what stands here by the content of a file?</source>
        <translation>क्या यहाँ की सामग्री को फ़ाइल की सामग्री से बदल दें?</translation>
    </message>
    <message>
        <source>Import an ontology</source>
        <translation>ऑन्टोलॉजी आयात करें</translation>
    </message>
    <message>
        <source>Spectra of the material</source>
        <translation>पदार्थ के स्पेक्ट्रम</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>तालिकाएँ (*.csv *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>बदलाव सहेजे बिना बंद करें?</translation>
    </message>
    <message>
        <source>Not kept from the file: {notes}.</source>
        <translation>फ़ाइल से यह नहीं रखा गया: {notes}।</translation>
    </message>
    <message>
        <source>The file {file} exists already. Replace it?</source>
        <translation>फ़ाइल {file} पहले से मौजूद है। क्या उसे बदल दें?</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>ऑन्टोलॉजी (*.csv *.json *.ttl);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>CLIP Unmix: ontology {name}</source>
        <translation>CLIP Unmix: ऑन्टोलॉजी {name}</translation>
    </message>
    <message>
        <source>Names of materials as you or a community use them; prompts are read with them first. A name stands for a concept of the lexicon or for a new material, which needs a wider concept or a definition. Title, licence, authors and access note are written into the record of every run.</source>
        <translation>पदार्थों के नाम, जैसे आप या कोई समुदाय उन्हें बोलता है; लिखे गए शब्द सबसे पहले इन्हीं से समझे जाते हैं। नाम शब्दकोश की किसी अवधारणा या किसी नए पदार्थ के लिए होता है, जिसे व्यापक अवधारणा या परिभाषा चाहिए। शीर्षक, लाइसेंस, लेखक और पहुँच टिप्पणी हर प्रक्रिया के अभिलेख में लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>शीर्षक (&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>लेखक (&amp;U)</translation>
    </message>
    <message>
        <source>The people or communities that the names are from, one on each line</source>
        <translation>वे लोग या समुदाय जिनसे ये नाम आए हैं, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>लाइसेंस (&amp;L)</translation>
    </message>
    <message>
        <source>Under which the names may be used and passed on; any words of your own will do</source>
        <translation>जिसके अंतर्गत ये नाम उपयोग किए और आगे दिए जा सकते हैं; अपने शब्दों में भी लिख सकते हैं</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>भाषा (&amp;G)</translation>
    </message>
    <message>
        <source>Code of the language of names that tell none, such as sw or qu; empty for every language</source>
        <translation>जिन नामों की भाषा नहीं बताई गई उनका भाषा कोड, जैसे sw या qu; खाली हो तो हर भाषा</translation>
    </message>
    <message>
        <source>A&amp;ccess note</source>
        <translation>पहुँच टिप्पणी (&amp;C)</translation>
    </message>
    <message>
        <source>What its people ask for beyond the licence: consent, seasons, Traditional Knowledge and Biocultural labels. It is handed on with the results; it cannot be enforced.</source>
        <translation>लाइसेंस के अतिरिक्त इसके लोग क्या चाहते हैं: सहमति, ऋतुएँ, Traditional Knowledge (पारंपरिक ज्ञान) और Biocultural (जैव-सांस्कृतिक) लेबल। यह परिणामों के साथ आगे दिया जाता है; इसे बाध्य नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Names and what they are</source>
        <translation>नाम और उनके अर्थ</translation>
    </message>
    <message>
        <source>&amp;Add name</source>
        <translation>नाम जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Add &amp;spectra…</source>
        <translation>स्पेक्ट्रम जोड़ें (&amp;S)…</translation>
    </message>
    <message>
        <source>Measured spectra of the selected material from a table (CSV): a column of wavelengths, one column of reflectance for each spectrum. Spectra of labelled pixels are added with the command: material add --scene --samples.</source>
        <translation>चुने हुए पदार्थ के मापे गए स्पेक्ट्रम एक तालिका (CSV) से: तरंगदैर्घ्यों का एक स्तंभ और हर स्पेक्ट्रम के लिए परावर्तकता का एक स्तंभ। लेबल किए पिक्सेलों के स्पेक्ट्रम इस कमांड से जोड़े जाते हैं: material add --scene --samples</translation>
    </message>
    <message>
        <source>Remo&amp;ve spectra</source>
        <translation>स्पेक्ट्रम हटाएँ (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>आयात करें (&amp;I)…</translation>
    </message>
    <message>
        <source>Begin with what a CSV, JSON or SKOS Turtle file holds; the file stays as it is</source>
        <translation>किसी CSV, JSON या SKOS Turtle फ़ाइल की सामग्री से शुरू करें; फ़ाइल जैसी है वैसी रहती है</translation>
    </message>
    <message>
        <source>Write a copy as CSV, JSON or SKOS Turtle</source>
        <translation>CSV, JSON या SKOS Turtle में एक प्रति लिखें</translation>
    </message>
    <message>
        <source>Sav&amp;e and use</source>
        <translation>सहेजें और उपयोग करें (&amp;E)</translation>
    </message>
    <message>
        <source>Save the ontology and read the prompts with it</source>
        <translation>ऑन्टोलॉजी सहेजें और लिखे गए शब्द उसी से समझें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>निर्यात करें (&amp;X)…</translation>
    </message>
</context>
<context>
    <name>OntologyTable</name>
    <message>
        <source>&quot;{name}&quot; has no meaning yet: choose a concept for it, or remove its row.</source>
        <translation>&quot;{name}&quot; का अभी कोई अर्थ नहीं है: इसके लिए कोई अवधारणा चुनें, या इसकी पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>As people say and write it</source>
        <translation>जैसे लोग बोलते और लिखते हैं</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>A code such as sw or qu; empty for every language</source>
        <translation>sw या qu जैसा कोड; खाली हो तो हर भाषा</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>A concept in any language, or the English name of a new material</source>
        <translation>किसी भी भाषा में अवधारणा, या नए पदार्थ का अंग्रेज़ी नाम</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>किसका प्रकार</translation>
    </message>
    <message>
        <source>For a new material: the wider concept</source>
        <translation>नए पदार्थ के लिए: व्यापक अवधारणा</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>किसके जैसा</translation>
    </message>
    <message>
        <source>For a new material: a concept that it resembles without being a kind of it</source>
        <translation>नए पदार्थ के लिए: ऐसी अवधारणा जिसके वह समान है, पर जिसका प्रकार नहीं</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>परिभाषा</translation>
    </message>
    <message>
        <source>For a new material: a few English words that describe it</source>
        <translation>नए पदार्थ के लिए: उसका वर्णन करने वाले कुछ अंग्रेज़ी शब्द</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>स्पेक्ट्रम</translation>
    </message>
    <message>
        <source>How many measured spectra it has</source>
        <translation>इसके मापे गए स्पेक्ट्रम की संख्या</translation>
    </message>
    <message>
        <source>{material} (new)</source>
        <translation>{material} (नया)</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no concept: choose one that is offered, or add it as a material of its own first.</source>
        <translation>&quot;{name}&quot; कोई अवधारणा नहीं है: दी गई अवधारणाओं में से चुनें, या पहले इसे अलग पदार्थ के रूप में जोड़ें।</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {concepts}: choose one of these.</source>
        <translation>&quot;{name}&quot; का अर्थ {concepts} हो सकता है: इनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; as a new material</source>
        <translation>&quot;{name}&quot; नए पदार्थ के रूप में</translation>
    </message>
</context>
<context>
    <name>OptionNames</name>
    <message>
        <source>{field} (Processing toolbox)</source>
        <translation>{field} (प्रोसेसिंग टूलबॉक्स)</translation>
    </message>
    <message>
        <source>{field} (Correct…)</source>
        <translation>{field} (सुधारें…)</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>सेंसर</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>तरंगदैर्घ्य</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>नमूने</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>अडैप्टर</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>अडैप्टर यहाँ सहेजें</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>ऑन्टोलॉजी</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>बादल और छाया छोड़ें</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>स्केल</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>ऑफ़सेट</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>नोडेटा</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>खराब बैंड</translation>
    </message>
    <message>
        <source>Use only these bands</source>
        <translation>केवल ये बैंड उपयोग करें</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>विकिरण (रेडिएंस) जैसे दिखने वाले मान स्वीकार करें</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>सेंसर ज्यामिति वाले उत्पादों की ग्रिड</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>रिज़ॉल्यूशन</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>फ़ोल्डर के पुराने परिणाम को बदल दें</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>टेक्स्ट एन्कोडर</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>{field} (command line)</source>
        <translation>{field} (कमांड लाइन)</translation>
    </message>
    <message>
        <source>Endmembers held fixed</source>
        <translation>स्थिर रखे गए एंडमेंबर</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>There is no such file; the name may be that of published weights.</source>
        <translation>ऐसी कोई फ़ाइल नहीं है; नाम प्रकाशित भारों का हो सकता है।</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती ({reason})।</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[प्रोजेक्ट के पास]</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>जो सबसे तेज़ हो</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>प्रोसेसर (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>ग्राफ़िक्स कार्ड (CUDA)</translation>
    </message>
    <message>
        <source>as QGIS is set</source>
        <translation>QGIS की सेटिंग जैसा</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>QGIS वाली</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>फ़ाइल का चेकसम</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>साथ में दिया गया</translation>
    </message>
    <message>
        <source>{free}; a run that needs more is refused before it begins</source>
        <translation>{free}; जिस प्रक्रिया को इससे अधिक चाहिए वह शुरू होने से पहले ही रोक दी जाती है</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>परिणामों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>गणना यहाँ करें</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>थ्रेड</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>खाली मेमोरी</translation>
    </message>
    <message>
        <source>Language of words that several share</source>
        <translation>कई भाषाओं के साझा शब्दों की भाषा</translation>
    </message>
    <message>
        <source>Text encoder for unknown words</source>
        <translation>अज्ञात शब्दों के लिए टेक्स्ट एन्कोडर</translation>
    </message>
    <message>
        <source>Model files of the plugin</source>
        <translation>प्लगइन की मॉडल फ़ाइलें</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. There is one exception: Python packages that are missing are downloaded when you ask for it.</source>
        <translation>इस मशीन से कुछ भी बाहर नहीं जाता। एक अपवाद है: जो Python पैकेज मौजूद नहीं हैं वे आपके कहने पर डाउनलोड होते हैं।</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>जितनी खाली है</translation>
    </message>
    <message>
        <source>A run that needs more is refused before it begins; the maps do not depend on it</source>
        <translation>जिस प्रक्रिया को इससे अधिक चाहिए वह शुरू होने से पहले ही रोक दी जाती है; मानचित्र इस पर निर्भर नहीं हैं</translation>
    </message>
    <message>
        <source>Memory of a run at most</source>
        <translation>प्रक्रिया की अधिकतम मेमोरी</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Pinned pixels</source>
        <translation>पिन किए पिक्सेल</translation>
    </message>
    <message>
        <source>Compare pins</source>
        <translation>पिन किए पिक्सेलों की तुलना</translation>
    </message>
    <message>
        <source>Plot the spectra of the chosen pins, or of all</source>
        <translation>चुने हुए या सभी पिन किए पिक्सेलों के स्पेक्ट्रम आलेखित करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Export pins…</source>
        <translation>पिन किए पिक्सेल निर्यात करें…</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>पिन {number}</translation>
    </message>
    <message>
        <source>Export pins</source>
        <translation>पिन किए पिक्सेल निर्यात करें</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} pins were written to {file}, their spectra to {spectra}.</source>
        <translation>{count} पिन किए पिक्सेल {file} में लिखे गए, उनके स्पेक्ट्रम {spectra} में।</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>अवशेष</translation>
    </message>
</context>
<context>
    <name>PixelsAlgorithm</name>
    <message>
        <source>Look into pixels at points</source>
        <translation>बिंदुओं पर पिक्सेल देखें</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each point: the shares of its pixel with half of their 90 % intervals, what is left unexplained, and the words of the lexicon that its spectrum is nearest to. A second table beside it holds the spectra and the mixtures that the shares make.&lt;/p&gt;</source>
        <translation>&lt;p&gt;हर बिंदु के लिए: उसके पिक्सेल के हिस्से और उनके 90% अंतराल का आधा, जो अव्याख्यायित रहा, और शब्दकोश के वे शब्द जिनके सबसे निकट उसका स्पेक्ट्रम है। साथ की दूसरी तालिका में स्पेक्ट्रम और हिस्सों से बने मिश्रण होते हैं।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>बिंदु</translation>
    </message>
    <message>
        <source>Table of pixels</source>
        <translation>पिक्सेलों की तालिका</translation>
    </message>
    <message>
        <source>Table of spectra</source>
        <translation>स्पेक्ट्रमों की तालिका</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>रद्द किया गया; कुछ नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>पूर्वावलोकन तैयार हो रहा है…</translation>
    </message>
    <message>
        <source>Type a material to preview it.</source>
        <translation>पूर्वावलोकन के लिए कोई पदार्थ लिखें।</translation>
    </message>
    <message>
        <source>The preview needs the map in the scene&apos;s own projection, without rotation.</source>
        <translation>पूर्वावलोकन के लिए मानचित्र दृश्य के अपने प्रक्षेपण में और बिना घुमाव के होना चाहिए।</translation>
    </message>
    <message>
        <source>The scene is not in sight; zoom to it to preview it.</source>
        <translation>दृश्य नज़र में नहीं है; पूर्वावलोकन के लिए उस पर ज़ूम करें।</translation>
    </message>
    <message>
        <source>There is no preview of this ({error}).</source>
        <translation>इसका पूर्वावलोकन नहीं है ({error})।</translation>
    </message>
    <message>
        <source>A rough preview; the run is more exact.</source>
        <translation>मोटा पूर्वावलोकन; प्रक्रिया अधिक सटीक है।</translation>
    </message>
</context>
<context>
    <name>ReportAction</name>
    <message>
        <source>Report as HTML, with a PDF beside it</source>
        <translation>रिपोर्ट HTML में, साथ में PDF</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares in each polygon of</source>
        <translation>हेक्टेयर इस परत के हर बहुभुज में</translation>
    </message>
    <message>
        <source>no zones</source>
        <translation>कोई ज़ोन नहीं</translation>
    </message>
    <message>
        <source>Compare with the measurements in</source>
        <translation>इन मापों से तुलना करें</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>कोई माप नहीं</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} पहले से है। क्या उसे बदल दें?</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>रिपोर्ट लिखी जा रही है</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>पृष्ठ खोलें</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF खोलें</translation>
    </message>
    <message>
        <source>The report is in {file}, with a PDF beside it.</source>
        <translation>रिपोर्ट {file} में है, साथ में PDF भी।</translation>
    </message>
</context>
<context>
    <name>ReportAlgorithm</name>
    <message>
        <source>Report of a run</source>
        <translation>किसी प्रक्रिया की रिपोर्ट</translation>
    </message>
    <message>
        <source>Measurements to compare with</source>
        <translation>तुलना के लिए माप</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, shares and hectares with intervals, by zones such as districts too, the endmembers, a comparison with measurements where there are any, the record and how to make the run again.&lt;/p&gt;&lt;p&gt;The PDF, where one is asked for, says the same; QGIS makes it through a print layout.&lt;/p&gt;</source>
        <translation>&lt;p&gt;QGIS की भाषा में एक पृष्ठ लिखता है जिसे अपने साथ और कुछ नहीं चाहिए: लेजेंड सहित मानचित्र, अंतरालों सहित हिस्से और हेक्टेयर, ज़िलों जैसे ज़ोन के अनुसार भी, एंडमेंबर, जहाँ माप हों वहाँ उनसे तुलना, अभिलेख, और प्रक्रिया फिर से कैसे चलाएँ।&lt;/p&gt;&lt;p&gt;PDF, यदि माँगा जाए, वही बताता है; QGIS उसे प्रिंट लेआउट से बनाता है।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones, for hectares in each</source>
        <translation>ज़ोन, हर एक में हेक्टेयर के लिए</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>यही PDF के रूप में</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>रद्द किया गया; कुछ भी नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>finding endmembers and abundances</source>
        <translation>एंडमेंबर और प्रचुरता ज्ञात करना</translation>
    </message>
    <message>
        <source>reading scenes and writing maps</source>
        <translation>दृश्य पढ़ना और मानचित्र लिखना</translation>
    </message>
    <message>
        <source>reading the models&apos; weights</source>
        <translation>मॉडलों के भार पढ़ना</translation>
    </message>
    <message>
        <source>correcting spelling</source>
        <translation>वर्तनी सुधारना</translation>
    </message>
    <message>
        <source>words outside the lexicon</source>
        <translation>शब्दकोश से बाहर के शब्द</translation>
    </message>
    <message>
        <source>progress on the command line</source>
        <translation>कमांड लाइन पर प्रगति</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile is full: free about 2 GB and try again.</source>
        <translation>आपकी QGIS प्रोफ़ाइल की डिस्क भर गई है: लगभग 2 GB जगह खाली करें और फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation&apos;s root certificate.</source>
        <translation>Python इस प्रमाणपत्र को नहीं पहचानता: वेरिएबल PIP_CERT में अपने संगठन के रूट प्रमाणपत्र की फ़ाइल दें।</translation>
    </message>
    <message>
        <source>PyPI could not be reached: check the connection, or enter your organisation&apos;s proxy in QGIS (Settings, Options, Network).</source>
        <translation>PyPI तक नहीं पहुँचा जा सका: कनेक्शन जाँचें, या QGIS में अपने संगठन की प्रॉक्सी दर्ज करें (सेटिंग्स, विकल्प, नेटवर्क)।</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network).</source>
        <translation>pip SOCKS प्रॉक्सी का उपयोग नहीं कर सकता: QGIS में HTTP प्रॉक्सी दर्ज करें (सेटिंग्स, विकल्प, नेटवर्क)।</translation>
    </message>
    <message>
        <source>This Python has no pip: install it with your system&apos;s package manager (Debian and Ubuntu: sudo apt install python3-pip).</source>
        <translation>इस Python में pip नहीं है: इसे अपने सिस्टम के पैकेज मैनेजर से इंस्टॉल करें (Debian और Ubuntu: sudo apt install python3-pip)।</translation>
    </message>
    <message>
        <source>A file could not be written: check that your QGIS profile is yours and writable.</source>
        <translation>एक फ़ाइल लिखी नहीं जा सकी: जाँचें कि QGIS प्रोफ़ाइल आपकी है और उसमें लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your system.</source>
        <translation>किसी पैकेज का कोई बिल्ड इस Python और उसके NumPy के अनुकूल नहीं है: QGIS अपडेट करें, या पैकेज अपने सिस्टम से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and restart the computer.</source>
        <translation>Windows torch लोड नहीं कर सका: Microsoft Visual C++ Redistributable 2015-2022 (x64) इंस्टॉल करें और कंप्यूटर फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin&apos;s tracker.</source>
        <translation>एक पैकेज QGIS के साथ आए पैकेजों के साथ काम नहीं करता, इसलिए कुछ भी नहीं रखा गया: रिपोर्ट प्लगइन के ट्रैकर को भेजें।</translation>
    </message>
    <message>
        <source>The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.</source>
        <translation>प्रॉक्सी ने कनेक्शन अस्वीकार कर दिया: उसे QGIS में जाँचें (सेटिंग्स, विकल्प, नेटवर्क), उपयोगकर्ता नाम सहित।</translation>
    </message>
    <message>
        <source>Copy the report and send it to the plugin&apos;s tracker.</source>
        <translation>रिपोर्ट कॉपी करें और प्लगइन के ट्रैकर को भेजें।</translation>
    </message>
    <message>
        <source>A downloaded package is not the one this version of CLIP Unmix was tried with, so nothing was installed: try again, and if it happens again, take a newer version of the plugin.</source>
        <translation>डाउनलोड किया गया एक पैकेज वह नहीं है जिसके साथ CLIP Unmix का यह संस्करण आज़माया गया था, इसलिए कुछ भी स्थापित नहीं हुआ: फिर कोशिश करें, और दोबारा ऐसा हो तो प्लगइन का नया संस्करण लें।</translation>
    </message>
    <message>
        <source>CLIP Unmix has no list of checked packages for Python {python} on {platform}: install {names} with your system or with pip, and restart QGIS.</source>
        <translation>{platform} पर Python {python} के लिए CLIP Unmix के पास जाँचे हुए पैकेजों की सूची नहीं है: {names} को अपने सिस्टम या pip से स्थापित करें और QGIS फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Another QGIS is installing the packages into this profile: wait until it has finished.</source>
        <translation>कोई दूसरा QGIS इस प्रोफ़ाइल में पैकेज स्थापित कर रहा है: उसके पूरा होने तक प्रतीक्षा करें।</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>इस प्रोजेक्ट में CLIP Unmix का कोई परिणाम नहीं है; पहले किसी परत की अनमिक्सिंग करें।</translation>
    </message>
    <message>
        <source>Export the abundances of</source>
        <translation>इसकी प्रचुरता निर्यात करें</translation>
    </message>
    <message>
        <source>Export abundances to</source>
        <translation>प्रचुरता मानचित्र यहाँ निर्यात करें</translation>
    </message>
    <message>
        <source>{count} files were copied to {folder}.</source>
        <translation>{folder} में कॉपी की गई फ़ाइलें: {count}।</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Keep the results in</source>
        <translation>परिणाम यहाँ रखें</translation>
    </message>
    <message>
        <source>{folder} lies in the results themselves; choose another folder.</source>
        <translation>{folder} परिणामों के भीतर ही है; कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The results were copied to {folder}; the layers still show those in {earlier}.</source>
        <translation>परिणाम {folder} में कॉपी हुए; परतें अब भी {earlier} वाले दिखाती हैं।</translation>
    </message>
    <message>
        <source>Kept in {folder}; save the project, too.</source>
        <translation>{folder} में रखा गया; प्रोजेक्ट भी सहेजें।</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{folder} में {count} फ़ाइलें उपयोग में हैं और वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>{folder} में {files} पहले से हैं। क्या इन्हें बदल दें?</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>{folder} में कॉपी हो रहा है</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>कॉपी रद्द की गई; कुछ भी नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>{material} (uncertainty)</source>
        <translation>{material} (अनिश्चितता)</translation>
    </message>
    <message>
        <source>{material} (similarity)</source>
        <translation>{material} (समानता)</translation>
    </message>
    <message>
        <source>Other materials</source>
        <translation>अन्य पदार्थ</translation>
    </message>
    <message>
        <source>Residual (RMSE)</source>
        <translation>अवशेष (RMSE)</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened; run the unmixing again.</source>
        <translation>परिणाम {path} नहीं खुलता; अनमिक्सिंग फिर से चलाएँ।</translation>
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
        <translation>कम्पोज़िट: {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>share of the pixel&apos;s area, with shade taken as none of the materials</source>
        <translation>पिक्सेल के क्षेत्रफल का हिस्सा, जिसमें छाया किसी भी पदार्थ में नहीं गिनी जाती</translation>
    </message>
    <message>
        <source>share of what is lit in the pixel (shade-normalised)</source>
        <translation>पिक्सेल के प्रकाशित भाग का हिस्सा (छाया के अनुसार सामान्यीकृत)</translation>
    </message>
    <message>
        <source>Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}</source>
        <translation>{scene} में {material} की प्रचुरता: {share}, 0 से 1 तक। पूरे दृश्य का औसत: {mean}। {understood}</translation>
    </message>
    <message>
        <source>Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true share with a probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}.</source>
        <translation>{scene} में {material} की प्रचुरता की अनिश्चितता: उसके आसपास के उस अंतराल का आधा जिसमें वास्तविक हिस्सा 90% प्रायिकता से आता है, जैसा कृत्रिम दृश्यों पर पाया गया। पूरे दृश्य का औसत: {mean}।</translation>
    </message>
    <message>
        <source>Similarity of each pixel&apos;s spectrum in {scene} to the words &apos;{material}&apos;: their embeddings&apos; cosine, no share. {understood}</source>
        <translation>{scene} के हर पिक्सेल के स्पेक्ट्रम की &apos;{material}&apos; शब्दों से समानता: दोनों एम्बेडिंग का कोसाइन, कोई हिस्सा नहीं। {understood}</translation>
    </message>
    <message>
        <source>Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. Mean over the scene: {mean}.</source>
        <translation>{scene} के हर पिक्सेल का वह हिस्सा जो माँगे गए किसी भी पदार्थ का नहीं है, 0 से 1 तक। पूरे दृश्य का औसत: {mean}।</translation>
    </message>
    <message>
        <source>Root mean square difference, in reflectance, between each pixel&apos;s spectrum in {scene} and its reconstruction from the endmembers. High values mean that a material is missing.</source>
        <translation>{scene} के हर पिक्सेल के स्पेक्ट्रम और एंडमेंबरों से उसके पुनर्निर्माण के बीच परावर्तकता में वर्ग माध्य मूल अंतर। ऊँचे मानों का अर्थ है कि कोई पदार्थ छूट गया है।</translation>
    </message>
    <message>
        <source>The three most abundant materials of {scene}, one in each of red, green and blue; full colour is an abundance of 1.</source>
        <translation>{scene} के तीन सबसे प्रचुर पदार्थ, एक लाल, एक हरे और एक नीले में; पूरा रंग प्रचुरता 1 है।</translation>
    </message>
    <message>
        <source>the ontology</source>
        <translation>ऑन्टोलॉजी</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>शब्दकोश</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>टेक्स्ट एन्कोडर</translation>
    </message>
    <message>
        <source>The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).</source>
        <translation>इन शब्दों का अर्थ {concept} समझा गया (स्रोत: {how}; भाषा: {language}; विश्वास स्तर: {confidence})।</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>{layer}, {scene}</source>
        <translation>{layer}, {scene}</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>पदार्थ</translation>
    </message>
    <message>
        <source>Derived from {scene}; the rights in that scene apply.</source>
        <translation>{scene} से व्युत्पन्न; उस दृश्य के अधिकार लागू हैं।</translation>
    </message>
    <message>
        <source>Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}</source>
        <translation>इनपुट: {path}, SHA-256 {sha256}, {bands} बैंड, तरंगदैर्घ्य का स्रोत: {origin}</translation>
    </message>
    <message>
        <source>Weights: {name} {version}, SHA-256 {sha256}</source>
        <translation>भार: {name} {version}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Unmixed by CLIP Unmix {version}, started {started}, finished {finished}</source>
        <translation>CLIP Unmix {version} द्वारा अनमिक्सिंग, आरंभ {started}, समाप्ति {finished}</translation>
    </message>
    <message>
        <source>Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained</source>
        <translation>पुनर्निर्माण का औसत RMSE {rmse}; {share} पिक्सेल अव्याख्यायित</translation>
    </message>
    <message>
        <source>To make the same files again: {command}</source>
        <translation>वही फ़ाइलें फिर से बनाने के लिए: {command}</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written; the maps themselves are complete.</source>
        <translation>रास्टर {path} लिखा नहीं जा सकता; मानचित्र स्वयं पूरे हैं।</translation>
    </message>
    <message>
        <source>share of the grains&apos; cross-section, mingled grain by grain</source>
        <translation>कणों के अनुप्रस्थ क्षेत्रफल का हिस्सा, कण-कण में मिले हुए</translation>
    </message>
</context>
<context>
    <name>ResultMarks</name>
    <message>
        <source>These maps are in {folder}. Click to keep them elsewhere, such as beside your project.</source>
        <translation>ये मानचित्र {folder} में हैं। इन्हें कहीं और रखने के लिए क्लिक करें, जैसे अपने प्रोजेक्ट के पास।</translation>
    </message>
</context>
<context>
    <name>ResultsAlgorithm</name>
    <message>
        <source>After the run</source>
        <translation>प्रक्रिया के बाद</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>परिणामों का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>The run could not be read ({error}).</source>
        <translation>प्रक्रिया पढ़ी नहीं जा सकी ({error})।</translation>
    </message>
    <message>
        <source>Results of CLIP Unmix</source>
        <translation>CLIP Unmix के परिणाम</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>पदार्थ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90% अंतराल</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>हेक्टेयर</translation>
    </message>
    <message>
        <source>Shares and hectares of the materials</source>
        <translation>पदार्थों के हिस्से और हेक्टेयर</translation>
    </message>
    <message>
        <source>Look into pixels</source>
        <translation>पिक्सेल देखें</translation>
    </message>
    <message>
        <source>By zones…</source>
        <translation>ज़ोन के अनुसार…</translation>
    </message>
    <message>
        <source>Class map…</source>
        <translation>वर्ग मानचित्र…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>परिवर्तन…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>रिपोर्ट…</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>प्रक्रिया पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Choose a layer of a run to see what it holds.</source>
        <translation>किसी प्रक्रिया में क्या है यह देखने के लिए उसकी कोई परत चुनें।</translation>
    </message>
    <message>
        <source>other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>No data there.</source>
        <translation>वहाँ डेटा नहीं है।</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE).</source>
        <translation>पंक्ति {row}, स्तंभ {column}: अव्याख्यायित {residual} (RMSE)।</translation>
    </message>
    <message>
        <source>Endmember</source>
        <translation>एंडमेंबर</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Click a material to see how its shares are spread over the scene</source>
        <translation>किसी पदार्थ पर क्लिक करें और देखें कि उसके हिस्से दृश्य में कैसे फैले हैं</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>अवशेष</translation>
    </message>
    <message>
        <source>What the mixtures leave unexplained, as RMSE in reflectance: the mean of all pixels</source>
        <translation>मिश्रण जो अव्याख्यायित छोड़ते हैं, परावर्तकता में RMSE के रूप में: सभी पिक्सेलों का औसत</translation>
    </message>
    <message>
        <source>found in the scene</source>
        <translation>दृश्य में मिला</translation>
    </message>
    <message>
        <source>from samples</source>
        <translation>नमूनों से</translation>
    </message>
    <message>
        <source>typical spectrum</source>
        <translation>सामान्य स्पेक्ट्रम</translation>
    </message>
    <message>
        <source>given</source>
        <translation>दिया हुआ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>आगे: {steps}</translation>
    </message>
    <message>
        <source>Nearest words: {words}.</source>
        <translation>निकटतम शब्द: {words}।</translation>
    </message>
    <message>
        <source>Red, green and blue need three materials; this run has fewer.</source>
        <translation>लाल, हरे और नीले के लिए तीन पदार्थ चाहिए; इस प्रक्रिया में कम हैं।</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE), the most, {most}, at {centre} nm.</source>
        <translation>पंक्ति {row}, स्तंभ {column}: अव्याख्यायित {residual} (RMSE), सबसे अधिक, {most}, {centre} nm पर।</translation>
    </message>
    <message>
        <source>Click or drag on the map to see a pixel&apos;s spectrum, mixture and shares; the right button pins it</source>
        <translation>पिक्सेल का स्पेक्ट्रम, मिश्रण और हिस्से देखने के लिए मानचित्र पर क्लिक करें या खींचें; दायाँ बटन उसे पिन करता है</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Keep the pixel that is shown, to compare it with others</source>
        <translation>दिखाए गए पिक्सेल को रखें, ताकि उसकी दूसरों से तुलना हो सके</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>एंडमेंबर</translation>
    </message>
    <message>
        <source>RGB…</source>
        <translation>RGB…</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>साथ-साथ…</translation>
    </message>
    <message>
        <source>Validate…</source>
        <translation>मापों से जाँचें…</translation>
    </message>
    <message>
        <source>Shares and hectares of the cross-section of grains that are mingled in each pixel.</source>
        <translation>हर पिक्सेल में घुले-मिले कणों के अनुप्रस्थ क्षेत्रफल के हिस्से और हेक्टेयर।</translation>
    </message>
    <message>
        <source>Run again for side by side…</source>
        <translation>साथ-साथ देखने के लिए फिर से चलाएँ…</translation>
    </message>
    <message>
        <source>Shares and hectares of the ground: a shaded pixel counts as dark material.</source>
        <translation>ज़मीन के हिस्से और हेक्टेयर: छायादार पिक्सेल गहरे पदार्थ के रूप में गिना जाता है।</translation>
    </message>
    <message>
        <source>Run again for the lit surface…</source>
        <translation>प्रकाशित सतह के लिए फिर से चलाएँ…</translation>
    </message>
    <message>
        <source>Shares and hectares of the lit surface: brightness, shade and slope cancel.</source>
        <translation>प्रकाशित सतह के हिस्से और हेक्टेयर: चमक, छाया और ढलान का प्रभाव हट जाता है।</translation>
    </message>
    <message>
        <source>Run again for the ground…</source>
        <translation>ज़मीन के लिए फिर से चलाएँ…</translation>
    </message>
</context>
<context>
    <name>RgbAlgorithm</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>तीन पदार्थ लाल, हरे, नीले रंग में</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the shares of three materials of a run as red, green and blue: what is pure is in one of these colours, what is mixed in between, what is none of the three dark. &lt;i&gt;other&lt;/i&gt; stands for what nobody named. Without names the three most abundant ones are taken.&lt;/p&gt;</source>
        <translation>&lt;p&gt;किसी प्रक्रिया के तीन पदार्थों के हिस्से लाल, हरे और नीले रंग में लिखता है: जो शुद्ध है वह इनमें से एक रंग में, जो मिश्रित है वह इनके बीच, और जो तीनों में से कुछ नहीं है वह गहरा दिखता है। &lt;i&gt;अन्य&lt;/i&gt; का अर्थ है वह जिसका नाम किसी ने नहीं दिया। नाम न देने पर सबसे प्रचुर तीन लिए जाते हैं।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>लाल</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation>लाल, हरा और नीला</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>रद्द किया गया; कुछ भी नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>RgbDialog</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>तीन पदार्थ लाल, हरे, नीले रंग में</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>लाल</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>नीला</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Wavelengths</source>
        <translation>तरंगदैर्घ्य</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>स्केल</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>ऑफ़सेट</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>नोडेटा</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>खराब बैंड</translation>
    </message>
    <message>
        <source>How {layer} is read</source>
        <translation>{layer} कैसे पढ़ी जाती है</translation>
    </message>
    <message>
        <source>A line for each band: wavelength in nm[, width[, 0 for a bad band]]</source>
        <translation>हर बैंड के लिए एक पंक्ति: तरंगदैर्घ्य nm में[, चौड़ाई[, खराब बैंड के लिए 0]]</translation>
    </message>
    <message>
        <source>as the file says; such as 0.0001</source>
        <translation>जैसा फ़ाइल बताए; जैसे 0.0001</translation>
    </message>
    <message>
        <source>as the file says; such as -0.1</source>
        <translation>जैसा फ़ाइल बताए; जैसे -0.1</translation>
    </message>
    <message>
        <source>as the file says; such as -9999</source>
        <translation>जैसा फ़ाइल बताए; जैसे -9999</translation>
    </message>
    <message>
        <source>as the file says; such as 1-5,12</source>
        <translation>जैसा फ़ाइल बताए; जैसे 1-5,12</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} पंक्तियाँ</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>सुधारें…</translation>
    </message>
    <message>
        <source>Correct the wavelengths, scale and bad bands that are read from the file</source>
        <translation>फ़ाइल से पढ़े गए तरंगदैर्घ्य, स्केल और खराब बैंड सुधारें</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>सुधारा गया…</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>Evenly from, to</source>
        <translation>समान अंतराल पर, से – तक</translation>
    </message>
    <message>
        <source>First wavelength</source>
        <translation>पहला तरंगदैर्घ्य</translation>
    </message>
    <message>
        <source>Last wavelength</source>
        <translation>अंतिम तरंगदैर्घ्य</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>भरें</translation>
    </message>
    <message>
        <source>Write a line for each band, evenly spaced from the first to the last</source>
        <translation>हर बैंड के लिए एक पंक्ति लिखें, पहले से अंतिम तक समान अंतराल पर</translation>
    </message>
    <message>
        <source>Give the wavelengths…</source>
        <translation>तरंगदैर्घ्य दें…</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>सेंसर</translation>
    </message>
</context>
<context>
    <name>ScenePart</name>
    <message>
        <source>Whole scene</source>
        <translation>पूरा दृश्य</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>मानचित्र सीमा</translation>
    </message>
    <message>
        <source>Inside a layer</source>
        <translation>परत के भीतर</translation>
    </message>
    <message>
        <source>Unmix the whole scene or a part of it; the maps cover that part only</source>
        <translation>पूरे दृश्य या उसके एक भाग की अनमिक्सिंग करें; मानचित्र केवल उसी भाग के बनते हैं</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Polygons, or a raster of one band that is not 0 where it counts</source>
        <translation>बहुभुज, या एक बैंड का रास्टर जो गिने जाने वाले स्थान पर 0 न हो</translation>
    </message>
    <message>
        <source>Layer of the part</source>
        <translation>भाग की परत</translation>
    </message>
    <message>
        <source>Selected polygons only</source>
        <translation>केवल चुने हुए बहुभुज</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>बादल और छाया छोड़ें</translation>
    </message>
    <message>
        <source>Also saturated or defective pixels, where the product&apos;s quality layers mark them</source>
        <translation>संतृप्त या दोषपूर्ण पिक्सेल भी, जहाँ उत्पाद की गुणवत्ता परतें उन्हें चिह्नित करें</translation>
    </message>
    <message>
        <source>What the map shows cannot be found in the scene; zoom to the scene.</source>
        <translation>मानचित्र जो दिखाता है वह दृश्य में नहीं मिलता; दृश्य पर ज़ूम करें।</translation>
    </message>
    <message>
        <source>The map shows nothing of the scene; zoom to the scene.</source>
        <translation>मानचित्र में दृश्य का कुछ भी नहीं दिखता; दृश्य पर ज़ूम करें।</translation>
    </message>
    <message>
        <source>No layer is chosen for the part of the scene; choose polygons or a mask.</source>
        <translation>दृश्य के भाग के लिए कोई परत नहीं चुनी गई; बहुभुज या मास्क चुनें।</translation>
    </message>
    <message>
        <source>No polygon of {layer} is selected; select some.</source>
        <translation>{layer} का कोई बहुभुज नहीं चुना गया; कुछ चुनें।</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>{bands} बैंड, {first}-{last} nm, {columns} × {rows} पिक्सेल</translation>
    </message>
    <message>
        <source>a number for each band</source>
        <translation>हर बैंड के लिए एक संख्या</translation>
    </message>
    <message>
        <source>wavelengths from {wavelengths}; reflectance × {factor}, from {scale}</source>
        <translation>तरंगदैर्ध्य {wavelengths} से; परावर्तन × {factor}, {scale} से</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (और {count} अन्य)</translation>
    </message>
    <message>
        <source>doubtful: {doubt}</source>
        <translation>संदिग्ध: {doubt}</translation>
    </message>
    <message>
        <source>Nothing tells the wavelengths of this layer.</source>
        <translation>इस परत के तरंगदैर्घ्य कहीं नहीं बताए गए हैं।</translation>
    </message>
    <message>
        <source>The wavelengths of this layer cannot be right ({doubt}).</source>
        <translation>इस परत के तरंगदैर्घ्य सही नहीं हो सकते ({doubt})।</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two runs side by side</source>
        <translation>दो प्रक्रियाएँ साथ-साथ</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>दूसरी प्रक्रिया…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>परिवर्तन…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>पदार्थ</translation>
    </message>
    <message>
        <source>May they be compared?</source>
        <translation>क्या उनकी तुलना हो सकती है?</translation>
    </message>
    <message>
        <source>Choose two runs.</source>
        <translation>दो प्रक्रियाएँ चुनें।</translation>
    </message>
    <message>
        <source>Yes: both mean the same.</source>
        <translation>हाँ: दोनों का अर्थ एक ही है।</translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation>किसी प्रक्रिया का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>स्वाइप</translation>
    </message>
    <message>
        <source>Lay one map over the other, with a line between them to drag</source>
        <translation>एक मानचित्र को दूसरे के ऊपर रखें, बीच में खींची जा सकने वाली रेखा के साथ</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys</source>
        <translation>रेखा को खींचें, या तीर कुंजियों से खिसकाएँ</translation>
    </message>
    <message>
        <source>Line between the two maps</source>
        <translation>दोनों मानचित्रों के बीच की रेखा</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>Plots need the Python package matplotlib, which this QGIS lacks.</source>
        <translation>ग्राफ़ के लिए Python पैकेज matplotlib चाहिए, जो इस QGIS में नहीं है।</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>स्पेक्ट्रम</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>मिश्रण</translation>
    </message>
    <message>
        <source>wavelength (nm)</source>
        <translation>तरंगदैर्घ्य (nm)</translation>
    </message>
    <message>
        <source>expected by the name</source>
        <translation>नाम से अपेक्षित</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>अव्याख्यायित</translation>
    </message>
    <message>
        <source>share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>part of the scene</source>
        <translation>दृश्य का भाग</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the prompts</source>
        <translation>पदार्थों के नाम पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Opening the scene</source>
        <translation>दृश्य खोला जा रहा है</translation>
    </message>
    <message>
        <source>Reading the whole scene for its SHA-256</source>
        <translation>SHA-256 के लिए पूरा दृश्य पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Taking a sample of the scene</source>
        <translation>दृश्य से नमूना लिया जा रहा है</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>मॉडल लोड हो रहा है</translation>
    </message>
    <message>
        <source>Finding the endmembers</source>
        <translation>एंडमेंबर खोजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Learning from the samples</source>
        <translation>नमूनों से सीखा जा रहा है</translation>
    </message>
    <message>
        <source>Unmixing</source>
        <translation>अनमिक्सिंग</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>ओवरव्यू बनाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>अभिलेख लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Moving the results into place</source>
        <translation>परिणाम अपनी जगह ले जाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Comparing the scene with all materials</source>
        <translation>दृश्य की सभी पदार्थों से तुलना हो रही है</translation>
    </message>
    <message>
        <source>Drawing the previews</source>
        <translation>पूर्वावलोकन बनाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Writing the program</source>
        <translation>प्रोग्राम लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Comparing its maps with ours</source>
        <translation>इसके मानचित्रों की हमारे मानचित्रों से तुलना</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>टेक्स्ट एन्कोडर लोड हो रहा है</translation>
    </message>
    <message>
        <source>Embedding the phrases</source>
        <translation>वाक्यांशों का एम्बेडिंग</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggestions for {scene}</source>
        <translation>{scene} के लिए सुझाव</translation>
    </message>
    <message>
        <source>How likely the name is, in the part of the scene that looks most like it</source>
        <translation>दृश्य के सबसे मिलते-जुलते भाग में यह नाम कितना संभावित है</translation>
    </message>
    <message>
        <source>How much of the scene looks more like it than like the others in this list</source>
        <translation>दृश्य का कितना भाग इस सूची के अन्य पदार्थों से अधिक इसके जैसा है</translation>
    </message>
    <message>
        <source>Add ticked</source>
        <translation>चुने हुए जोड़ें</translation>
    </message>
    <message>
        <source>Looking for materials in {scene}</source>
        <translation>{scene} में पदार्थ खोजे जा रहे हैं</translation>
    </message>
    <message>
        <source>The scene lies at latitude {latitude}, longitude {longitude}; what is hardly found there stands further down.</source>
        <translation>दृश्य अक्षांश {latitude}, देशांतर {longitude} पर है; जो वहाँ मुश्किल से मिलता है वह नीचे रखा गया है।</translation>
    </message>
    <message>
        <source>{times} times as likely as {rival}</source>
        <translation>{rival} से {times} गुना संभावित</translation>
    </message>
    <message>
        <source>hard to tell from {rival}</source>
        <translation>{rival} से अलग पहचानना कठिन</translation>
    </message>
    <message>
        <source>{rival} is likelier there</source>
        <translation>वहाँ {rival} अधिक संभावित है</translation>
    </message>
    <message>
        <source>most like {names}</source>
        <translation>सबसे अधिक {names} जैसा</translation>
    </message>
    <message>
        <source>spectrum {degrees}° from a typical one</source>
        <translation>स्पेक्ट्रम सामान्य स्पेक्ट्रम से {degrees}° दूर</translation>
    </message>
    <message>
        <source>unlikely at this place: {reason}</source>
        <translation>इस स्थान पर असंभाव्य: {reason}</translation>
    </message>
    <message>
        <source>What the scene seems to hold, judged by its spectra alone. Tick what you accept; the maps are bright where the scene is most like a material.</source>
        <translation>केवल स्पेक्ट्रम के आधार पर दृश्य में जो लगता है। जो स्वीकार हो उस पर निशान लगाएँ; मानचित्र वहाँ चमकीले हैं जहाँ दृश्य किसी पदार्थ के सबसे अधिक समान है।</translation>
    </message>
    <message>
        <source>Suggested materials</source>
        <translation>सुझाए गए पदार्थ</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>पदार्थ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>विश्वास स्तर</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>खोज की प्रगति</translation>
    </message>
    <message>
        <source>its spectrum shows that it is {attribute}</source>
        <translation>इसका स्पेक्ट्रम दिखाता है कि यह {attribute} है</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>कुछ सेकंड शेष</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>लगभग {count} सेकंड शेष</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>लगभग {count} मिनट शेष</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>लगभग {count} घंटे शेष</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>टूर समाप्त करें</translation>
    </message>
    <message>
        <source>This is the sample scene: simulated fields, bare ground, roads and a few roofs in 224 bands. The line below its name says what it is. What do you see?</source>
        <translation>यह नमूना दृश्य है: 224 बैंडों में कृत्रिम खेत, नंगी ज़मीन, सड़कें और कुछ छतें। इसके नाम के नीचे की पंक्ति बताती है कि यह क्या है। आपको क्या दिखता है?</translation>
    </message>
    <message>
        <source>Type a material that you expect here, such as vegetation, and press Enter.</source>
        <translation>यहाँ जिस पदार्थ की अपेक्षा हो उसे लिखें, जैसे वनस्पति, और Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Add others, in any language: suelo desnudo, dry grass, asphalt. The second column says how each was understood; click where it is marked.</source>
        <translation>दूसरे जोड़ें, किसी भी भाषा में: suelo desnudo, सूखी घास, डामर। दूसरा स्तंभ बताता है कि हर एक कैसे समझा गया; जहाँ चिह्न हो वहाँ क्लिक करें।</translation>
    </message>
    <message>
        <source>Now press the button. It takes a few seconds.</source>
        <translation>अब बटन दबाएँ। इसमें कुछ सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>Each map is clear where its material is absent and full where it is all there is. The line below says how well the materials explain the scene; Suggest… finds what you left out.</source>
        <translation>हर मानचित्र वहाँ पारदर्शी है जहाँ उसका पदार्थ नहीं है, और वहाँ पूरे रंग में जहाँ केवल वही है। नीचे की पंक्ति बताती है कि पदार्थ दृश्य की कितनी अच्छी व्याख्या करते हैं; “सुझाव…” छूटी हुई चीज़ें खोजता है।</translation>
    </message>
    <message>
        <source>More maps shows how sure each share is. Beside it you export the maps or keep them in another place. That is all: now choose a scene of your own.</source>
        <translation>“और मानचित्र” दिखाता है कि हर हिस्सा कितना विश्वसनीय है। उसके पास आप मानचित्र निर्यात कर सकते हैं या किसी और जगह रख सकते हैं। बस इतना ही: अब अपना कोई दृश्य चुनें।</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{all} में से {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
</context>
<context>
    <name>UnmixAlgorithm</name>
    <message>
        <source>Unmix by material names</source>
        <translation>पदार्थों के नामों से अनमिक्सिंग</translation>
    </message>
    <message>
        <source>unmixing,endmember,abundance,hyperspectral,multispectral,spectral,fraction,material,CLIP</source>
        <translation>अनमिक्सिंग,unmixing,एंडमेंबर,प्रचुरता,हाइपरस्पेक्ट्रल,मल्टीस्पेक्ट्रल,स्पेक्ट्रल,अंश,पदार्थ,CLIP</translation>
    </message>
    <message>
        <source>Abundance, uncertainty and similarity maps of the materials you name, in any language.</source>
        <translation>आपके बताए पदार्थों के प्रचुरता, अनिश्चितता और समानता मानचित्र, किसी भी भाषा में।</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how much of each pixel of a hyperspectral or multispectral raster is what. Name the materials in your own words and language; no spectral library and no training areas are needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materials&lt;/b&gt;: one a line, or separated by semicolons, e.g. &lt;i&gt;tree; suelo desnudo; 水; tarmac&lt;/i&gt;. Name everything that covers much of the scene; what you leave out appears as other materials and in the residual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illumination&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; gives shares of what is lit in the pixel, &lt;i&gt;area&lt;/i&gt; shares of its surface with shade set apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; or &lt;b&gt;wavelengths&lt;/b&gt; are needed only where the raster does not say its wavelengths itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples&lt;/b&gt;: a few points or polygons of known material. What they teach is kept only if it proves better on samples held out; it can be saved as an adapter for other scenes.&lt;/p&gt;&lt;p&gt;The folder then holds an abundance map (0 to 1), an uncertainty map (the true share lies within the abundance plus or minus this value with a probability of 90 %) and a similarity map for each material, the share of other materials, the residual (RMSE in reflectance), the endmember spectra, and provenance.json, which tells how each word was understood and how to make the same files again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;बताता है कि हाइपरस्पेक्ट्रल या मल्टीस्पेक्ट्रल रास्टर के हर पिक्सेल में कौन-सा पदार्थ कितना है। पदार्थों के नाम अपने शब्दों और अपनी भाषा में दें; न स्पेक्ट्रल लाइब्रेरी चाहिए, न प्रशिक्षण क्षेत्र।&lt;/p&gt;&lt;p&gt;&lt;b&gt;पदार्थ&lt;/b&gt;: हर पंक्ति में एक, या अर्धविराम (;) से अलग किए हुए, जैसे &lt;i&gt;पेड़; suelo desnudo; 水; डामर&lt;/i&gt;। दृश्य के बड़े हिस्से को ढकने वाली हर चीज़ का नाम दें; जो छूटता है वह अन्य पदार्थों और अवशेष में दिखता है।&lt;/p&gt;&lt;p&gt;&lt;b&gt;प्रकाश&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; पिक्सेल के प्रकाशित भाग के हिस्से देता है, &lt;i&gt;area&lt;/i&gt; उसकी सतह के हिस्से, छाया को अलग रखकर।&lt;/p&gt;&lt;p&gt;&lt;b&gt;सेंसर&lt;/b&gt; या &lt;b&gt;तरंगदैर्घ्य&lt;/b&gt; तभी चाहिए जब रास्टर स्वयं अपने तरंगदैर्घ्य न बताए।&lt;/p&gt;&lt;p&gt;&lt;b&gt;नमूने&lt;/b&gt;: ज्ञात पदार्थ के कुछ बिंदु या बहुभुज। उनसे सीखी बात तभी रखी जाती है जब वह अलग रखे गए नमूनों पर बेहतर सिद्ध हो; उसे दूसरे दृश्यों के लिए अडैप्टर के रूप में सहेजा जा सकता है।&lt;/p&gt;&lt;p&gt;इसके बाद फ़ोल्डर में हर पदार्थ का प्रचुरता मानचित्र (0 से 1), अनिश्चितता मानचित्र (वास्तविक हिस्सा 90% प्रायिकता से प्रचुरता ± इस मान के भीतर होता है) और समानता मानचित्र होता है, साथ ही अन्य पदार्थों का हिस्सा, अवशेष (परावर्तकता में RMSE), एंडमेंबर स्पेक्ट्रम और provenance.json, जो बताती है कि हर शब्द कैसे समझा गया और वही फ़ाइलें फिर से कैसे बनाई जाएँ।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Materials, one a line or separated by ;</source>
        <translation>पदार्थ, हर पंक्ति में एक या ; से अलग किए हुए</translation>
    </message>
    <message>
        <source>Illumination</source>
        <translation>प्रकाश</translation>
    </message>
    <message>
        <source>Sensor (where the raster has no wavelengths)</source>
        <translation>सेंसर (जहाँ रास्टर में तरंगदैर्घ्य न हों)</translation>
    </message>
    <message>
        <source>File of wavelengths (where the raster has none)</source>
        <translation>तरंगदैर्घ्यों की फ़ाइल (जहाँ रास्टर में न हों)</translation>
    </message>
    <message>
        <source>Ontology: your own names of materials</source>
        <translation>ऑन्टोलॉजी: पदार्थों के आपके अपने नाम</translation>
    </message>
    <message>
        <source>Adapter: what was learnt from another scene&apos;s samples</source>
        <translation>अडैप्टर: किसी दूसरे दृश्य के नमूनों से जो सीखा गया</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>अडैप्टर (*.safetensors)</translation>
    </message>
    <message>
        <source>Save adapter to (needs samples)</source>
        <translation>अडैप्टर यहाँ सहेजें (नमूने आवश्यक)</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>टेक्स्ट एन्कोडर</translation>
    </message>
    <message>
        <source>Language that decides between meanings (a code such as de)</source>
        <translation>कई अर्थों में से चुनने वाली भाषा (hi जैसा कोड)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>गणना उपकरण</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>फ़ोल्डर के पुराने परिणाम को बदल दें</translation>
    </message>
    <message>
        <source>Add the abundance maps to the project</source>
        <translation>प्रचुरता मानचित्र प्रोजेक्ट में जोड़ें</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>परिणामों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>उद्गम विवरण</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>अवशेष</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>प्रचुरता मानचित्र</translation>
    </message>
    <message>
        <source>These Python packages are missing: {packages}; open the CLIP Unmix panel in QGIS, which installs them.</source>
        <translation>ये Python पैकेज मौजूद नहीं हैं: {packages}; QGIS में CLIP Unmix पैनल खोलें, जो इन्हें इंस्टॉल करता है।</translation>
    </message>
    <message>
        <source>No material is named; type at least one.</source>
        <translation>किसी पदार्थ का नाम नहीं दिया गया; कम से कम एक लिखें।</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>रद्द किया गया; कुछ भी नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>{prompt}: {label} (language: {language}, by {how})</source>
        <translation>{prompt}: {label} (भाषा: {language}, स्रोत: {how})</translation>
    </message>
    <message>
        <source>Mean abundance of {prompt}: {mean}</source>
        <translation>{prompt} की औसत प्रचुरता: {mean}</translation>
    </message>
    <message>
        <source>Scale: reflectance = stored × scale + offset (one number, or one a band)</source>
        <translation>स्केल: परावर्तकता = संग्रहीत मान × स्केल + ऑफ़सेट (एक संख्या, या हर बैंड के लिए एक)</translation>
    </message>
    <message>
        <source>Offset (one number, or one a band)</source>
        <translation>ऑफ़सेट (एक संख्या, या हर बैंड के लिए एक)</translation>
    </message>
    <message>
        <source>Nodata: the stored number of pixels without data</source>
        <translation>नोडेटा: बिना डेटा वाले पिक्सेलों की संग्रहीत संख्या</translation>
    </message>
    <message>
        <source>Use only these bands (such as 1-5,12)</source>
        <translation>केवल ये बैंड उपयोग करें (जैसे 1-5,12)</translation>
    </message>
    <message>
        <source>Leave out these bands (such as 1-5,12)</source>
        <translation>ये बैंड छोड़ दें (जैसे 1-5,12)</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>विकिरण (रेडिएंस) जैसे दिखने वाले मान स्वीकार करें</translation>
    </message>
    <message>
        <source>Run materials, too, that were hardly understood</source>
        <translation>जो पदार्थ मुश्किल से समझे गए उन्हें भी शामिल करें</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>सेंसर ज्यामिति वाले उत्पादों की ग्रिड</translation>
    </message>
    <message>
        <source>Resolution, of products whose bands have several (Sentinel-2: 10 or 20)</source>
        <translation>रिज़ॉल्यूशन, उन उत्पादों के लिए जिनके बैंडों में कई हों (Sentinel-2: 10 या 20)</translation>
    </message>
    <message>
        <source>Part of the scene: extent</source>
        <translation>दृश्य का भाग: विस्तार</translation>
    </message>
    <message>
        <source>Part of the scene: polygons</source>
        <translation>दृश्य का भाग: बहुभुज</translation>
    </message>
    <message>
        <source>Leave out what the product&apos;s quality layers call</source>
        <translation>छोड़ें, जिसे उत्पाद की गुणवत्ता परतें कहती हैं</translation>
    </message>
    <message>
        <source>Part of the scene: raster that is not 0 there</source>
        <translation>दृश्य का भाग: रास्टर जो वहाँ 0 न हो</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer; choose another.</source>
        <translation>{layer} वेक्टर परत नहीं है; कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The part of the scene is given by polygons and by a raster; leave one of them away.</source>
        <translation>दृश्य का भाग बहुभुजों और रास्टर, दोनों से दिया गया है; उनमें से एक हटाएँ।</translation>
    </message>
    <message>
        <source>Samples: points or polygons, labelled or with measured shares</source>
        <translation>नमूने: बिंदु या बहुभुज, लेबल किए हुए या मापे गए हिस्सों वाले</translation>
    </message>
    <message>
        <source>Fields of the samples with measured shares (MATERIAL=FIELD; …)</source>
        <translation>नमूनों के वे फ़ील्ड जिनमें मापे गए हिस्से हैं (MATERIAL=FIELD; …)</translation>
    </message>
    <message>
        <source>Field of the samples with the labels</source>
        <translation>नमूनों का वह फ़ील्ड जिसमें लेबल हैं</translation>
    </message>
    <message>
        <source>What labels of the samples mean (LABEL=MATERIAL; … and LABEL= to set aside)</source>
        <translation>नमूनों के लेबलों का अर्थ (LABEL=MATERIAL; … और अलग रखने के लिए LABEL=)</translation>
    </message>
    <message>
        <source>Endmembers held fixed, one a line: material=row,column or material=file|spectrum</source>
        <translation>स्थिर रखे गए एंडमेंबर, हर पंक्ति में एक: material=row,column या material=file|spectrum</translation>
    </message>
    <message>
        <source>How materials mix: side by side (areal) or grain by grain (intimate)</source>
        <translation>पदार्थ कैसे मिले हैं: साथ-साथ (areal) या कण-कण में (intimate)</translation>
    </message>
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>परिणामों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>पाठ (*.csv *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)</source>
        <translation>वेक्टर फ़ाइलें (*.gpkg *.geojson *.shp *.fgb);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>अडैप्टर (*.safetensors)</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>ऑन्टोलॉजी (*.csv *.json *.ttl);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>a share of what is lit</source>
        <translation>प्रकाशित भाग का हिस्सा</translation>
    </message>
    <message>
        <source>a share of the surface</source>
        <translation>सतह का हिस्सा</translation>
    </message>
    <message>
        <source>as the raster says</source>
        <translation>जैसा रास्टर बताए</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>जो सबसे तेज़ हो</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>प्रोसेसर (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>ग्राफ़िक्स कार्ड (CUDA)</translation>
    </message>
    <message>
        <source>{bands} bands, {columns} × {rows} pixels</source>
        <translation>{bands} बैंड, {columns} × {rows} पिक्सेल</translation>
    </message>
    <message>
        <source>Already in the list: {materials}.</source>
        <translation>सूची में पहले से हैं: {materials}।</translation>
    </message>
    <message>
        <source>Unmixing {scene}</source>
        <translation>{scene} की अनमिक्सिंग</translation>
    </message>
    <message>
        <source>Unmixing {scene}: {materials}</source>
        <translation>{scene} की अनमिक्सिंग: {materials}</translation>
    </message>
    <message>
        <source>No material is ticked; type at least one and press Enter.</source>
        <translation>किसी पदार्थ पर निशान नहीं है; कम से कम एक लिखें और Enter दबाएँ।</translation>
    </message>
    <message>
        <source>The folder {folder} holds an earlier run. Replace it?</source>
        <translation>फ़ोल्डर {folder} में पुराना परिणाम है। क्या उसे बदल दें?</translation>
    </message>
    <message>
        <source>The adapter {file} exists already. Replace it?</source>
        <translation>अडैप्टर {file} पहले से मौजूद है। क्या उसे बदल दें?</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>रद्द किया जा रहा है…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>इस प्रोजेक्ट में जोड़ें</translation>
    </message>
    <message>
        <source>The run finished after its project was closed.</source>
        <translation>प्रक्रिया अपना प्रोजेक्ट बंद होने के बाद पूरी हुई।</translation>
    </message>
    <message>
        <source>{scene}: {unexplained} of the pixels unexplained.</source>
        <translation>{scene}: {unexplained} पिक्सेल अव्याख्यायित।</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>लॉग दिखाएँ</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द किया गया।</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was written.</source>
        <translation>प्रक्रिया रद्द की गई; कुछ भी नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring: {names}.</source>
        <translation>CLIP Unmix को ऐसे Python पैकेज चाहिए जो इस QGIS के साथ नहीं आते: {names}।</translation>
    </message>
    <message>
        <source>Make an abundance and a similarity map of each material</source>
        <translation>हर पदार्थ का प्रचुरता और समानता मानचित्र बनाएँ</translation>
    </message>
    <message>
        <source>Type at least one material first</source>
        <translation>पहले कम से कम एक पदार्थ लिखें</translation>
    </message>
    <message>
        <source>Choose a scene first</source>
        <translation>पहले एक दृश्य चुनें</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>{all} में से {ticked} चुने हुए</translation>
    </message>
    <message>
        <source>Mean abundance of {material}: {mean}</source>
        <translation>{material} की औसत प्रचुरता: {mean}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>परिणाम {folder} में</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>इंस्टॉल करें…</translation>
    </message>
    <message>
        <source>Install the missing Python packages into a private folder of your QGIS profile</source>
        <translation>जो Python पैकेज नहीं हैं उन्हें अपनी QGIS प्रोफ़ाइल के निजी फ़ोल्डर में इंस्टॉल करें</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>दृश्य (&amp;S)</translation>
    </message>
    <message>
        <source>The hyperspectral or multispectral raster to unmix; follows the active layer</source>
        <translation>अनमिक्सिंग के लिए हाइपरस्पेक्ट्रल या मल्टीस्पेक्ट्रल रास्टर; सक्रिय परत के साथ बदलता है</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>पदार्थ (&amp;M)</translation>
    </message>
    <message>
        <source>tree, suelo desnudo, 水 …</source>
        <translation>पेड़, suelo desnudo, 水 …</translation>
    </message>
    <message>
        <source>Type a material in your own words and language and press Enter. Paste several separated by semicolons or lines.</source>
        <translation>पदार्थ का नाम अपने शब्दों और अपनी भाषा में लिखें और Enter दबाएँ। अर्धविराम (;) या पंक्तियों से अलग किए हुए कई नाम एक साथ चिपका सकते हैं।</translation>
    </message>
    <message>
        <source>Material to add</source>
        <translation>जोड़ने के लिए पदार्थ</translation>
    </message>
    <message>
        <source>Add the material (Enter)</source>
        <translation>पदार्थ जोड़ें (Enter)</translation>
    </message>
    <message>
        <source>Add the material</source>
        <translation>पदार्थ जोड़ें</translation>
    </message>
    <message>
        <source>Materials to unmix</source>
        <translation>अनमिक्सिंग के लिए पदार्थ</translation>
    </message>
    <message>
        <source>Edit the material (F2)</source>
        <translation>पदार्थ संपादित करें (F2)</translation>
    </message>
    <message>
        <source>Edit the material</source>
        <translation>पदार्थ संपादित करें</translation>
    </message>
    <message>
        <source>Remove the selected materials (Delete)</source>
        <translation>चुने हुए पदार्थ हटाएँ (Delete)</translation>
    </message>
    <message>
        <source>Remove the selected materials</source>
        <translation>चुने हुए पदार्थ हटाएँ</translation>
    </message>
    <message>
        <source>Move up (Alt+Up), or drag</source>
        <translation>ऊपर ले जाएँ (Alt+↑), या खींचें</translation>
    </message>
    <message>
        <source>Move the material up</source>
        <translation>पदार्थ को ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down (Alt+Down), or drag</source>
        <translation>नीचे ले जाएँ (Alt+↓), या खींचें</translation>
    </message>
    <message>
        <source>Move the material down</source>
        <translation>पदार्थ को नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Save &amp;results to</source>
        <translation>परिणाम यहाँ सहेजें (&amp;R)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Abundance is</source>
        <translation>प्रचुरता है</translation>
    </message>
    <message>
        <source>Whether an abundance is a share of what is lit in the pixel, or of its surface with shade set apart</source>
        <translation>प्रचुरता पिक्सेल के प्रकाशित भाग का हिस्सा है, या छाया को अलग रखकर उसकी सतह का</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>सेंसर</translation>
    </message>
    <message>
        <source>Needed only where the raster does not say its wavelengths</source>
        <translation>तभी आवश्यक जब रास्टर अपने तरंगदैर्घ्य न बताए</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>तरंगदैर्घ्य</translation>
    </message>
    <message>
        <source>A text file with the bands&apos; wavelengths, where the raster has none and the sensor is not listed</source>
        <translation>बैंडों के तरंगदैर्घ्य की टेक्स्ट फ़ाइल, जब रास्टर में वे न हों और सेंसर सूची में न हो</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>नमूने</translation>
    </message>
    <message>
        <source>Points or polygons of known material in the scene, to learn from (optional)</source>
        <translation>दृश्य में ज्ञात पदार्थ के बिंदु या बहुभुज, सीखने के लिए (वैकल्पिक)</translation>
    </message>
    <message>
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>किसी दूसरे दृश्य के नमूनों से जो सीखा गया (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Keep what the samples teach, for other scenes (optional; needs samples)</source>
        <translation>नमूनों से सीखी बात दूसरे दृश्यों के लिए रखें (वैकल्पिक; नमूने आवश्यक)</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>ऑन्टोलॉजी</translation>
    </message>
    <message>
        <source>Your own names of materials: CSV, JSON or SKOS Turtle (optional)</source>
        <translation>पदार्थों के आपके अपने नाम: CSV, JSON या SKOS Turtle (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>गणना यहाँ करें</translation>
    </message>
    <message>
        <source>A graphics card is used where there is one that fits, unless you choose otherwise</source>
        <translation>उपयुक्त ग्राफ़िक्स कार्ड हो तो वही इस्तेमाल होता है, जब तक आप कुछ और न चुनें</translation>
    </message>
    <message>
        <source>Start of all that is random: the same seed gives the same maps</source>
        <translation>जो कुछ यादृच्छिक है उसकी शुरुआत: वही सीड वही मानचित्र देता है</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Log of the runs</source>
        <translation>प्रक्रियाओं का लॉग</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>प्रक्रिया की प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop the run; nothing is left behind</source>
        <translation>प्रक्रिया रोकें; कुछ भी शेष नहीं रहता</translation>
    </message>
    <message>
        <source>&amp;Unmix layer</source>
        <translation>परत की अनमिक्सिंग करें (&amp;U)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>नई…</translation>
    </message>
    <message>
        <source>Make an ontology of your own names, or edit this one</source>
        <translation>अपने नामों की ऑन्टोलॉजी बनाएँ, या इसे संपादित करें</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>सुझाव…</translation>
    </message>
    <message>
        <source>Find out which materials the scene seems to hold, and tick those you accept</source>
        <translation>जानें कि दृश्य में कौन-से पदार्थ लगते हैं, और जो स्वीकार हों उन पर निशान लगाएँ</translation>
    </message>
    <message>
        <source>Some of the settings kept for this panel cannot be used; defaults stand in for them.</source>
        <translation>इस पैनल के लिए सहेजी गई कुछ सेटिंग काम में नहीं आ सकतीं; उनकी जगह डिफ़ॉल्ट मान हैं।</translation>
    </message>
    <message>
        <source>Result of the last run</source>
        <translation>पिछली प्रक्रिया का परिणाम</translation>
    </message>
    <message>
        <source>Not understood and not run: {prompts}.</source>
        <translation>समझा नहीं गया और गणना में नहीं लिया गया: {prompts}.</translation>
    </message>
    <message>
        <source>{share} of the scene is unnamed: let materials be suggested and add what is missing.</source>
        <translation>दृश्य का {share} भाग बेनाम है: सामग्रियाँ सुझवाएँ और जो छूटा है उसे जोड़ें।</translation>
    </message>
    <message>
        <source>The maps are in {folder} but could not be shown ({error}); the log has the details.</source>
        <translation>मानचित्र {folder} में हैं, पर दिखाए नहीं जा सके ({error}); विवरण लॉग में है।</translation>
    </message>
    <message>
        <source>Further notes in the panel: {count}.</source>
        <translation>पैनल में और टिप्पणियाँ: {count}।</translation>
    </message>
    <message>
        <source>A material seems to be missing: let materials be suggested and add it.</source>
        <translation>लगता है कोई सामग्री छूट गई है: सामग्रियाँ सुझवाएँ और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>Show the scene in natural colour</source>
        <translation>दृश्य को प्राकृतिक रंगों में दिखाएँ</translation>
    </message>
    <message>
        <source>Open the sample scene</source>
        <translation>नमूना दृश्य खोलें</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>टूर शुरू करें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>नमूना दृश्य</translation>
    </message>
    <message>
        <source>The bands of visible light could not be looked up ({error}).</source>
        <translation>दृश्य प्रकाश के बैंड ज्ञात नहीं किए जा सके ({error})।</translation>
    </message>
    <message>
        <source>Add a hyperspectral or multispectral raster to the project, type what is on the ground in your own words, and get a map of how much of each there is. Or begin with the sample:</source>
        <translation>प्रोजेक्ट में कोई हाइपरस्पेक्ट्रल या मल्टीस्पेक्ट्रल रास्टर जोड़ें, ज़मीन पर जो है उसे अपने शब्दों में लिखें, और हर चीज़ कितनी है इसका मानचित्र पाएँ। या नमूने से शुरू करें:</translation>
    </message>
    <message>
        <source>Five minutes in this panel, with the sample scene</source>
        <translation>इस पैनल में पाँच मिनट, नमूना दृश्य के साथ</translation>
    </message>
    <message>
        <source>A simulated scene of 224 bands, whose materials are known</source>
        <translation>224 बैंडों का कृत्रिम दृश्य, जिसके पदार्थ ज्ञात हैं</translation>
    </message>
    <message>
        <source>What the plugin does, and how far to trust it</source>
        <translation>प्लगइन क्या करता है, और उस पर कितना भरोसा करें</translation>
    </message>
    <message>
        <source>Natural colour, sample scene, tour and help</source>
        <translation>प्राकृतिक रंग, नमूना दृश्य, टूर और सहायता</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Preview: draw rough maps of what is in sight over the scene, while you type and move the map</source>
        <translation>पूर्वावलोकन: लिखते और मानचित्र खिसकाते समय, जो नज़र में है उसके मोटे मानचित्र दृश्य के ऊपर बनाएँ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
    <message>
        <source>Learnt elsewhere</source>
        <translation>अन्यत्र सीखा हुआ</translation>
    </message>
    <message>
        <source>An adapter: what the samples of another scene have taught.</source>
        <translation>अडैप्टर: किसी दूसरे दृश्य के नमूनों ने जो सिखाया।</translation>
    </message>
    <message>
        <source>Keep what is learnt</source>
        <translation>सीखा हुआ रखें</translation>
    </message>
    <message>
        <source>Saves what the samples teach here as an adapter, for other scenes.</source>
        <translation>नमूने यहाँ जो सिखाते हैं उसे दूसरे दृश्यों के लिए अडैप्टर के रूप में सहेजता है।</translation>
    </message>
    <message>
        <source>A graphics card is faster on large scenes, where there is one that fits.</source>
        <translation>जहाँ उपयुक्त ग्राफ़िक्स कार्ड हो, वहाँ बड़े दृश्यों पर वह तेज़ होता है।</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>यादृच्छिक शुरुआत</translation>
    </message>
    <message>
        <source>The seed of the sample of pixels: the same number gives the same maps.</source>
        <translation>पिक्सेलों के नमूने का सीड: वही संख्या वही मानचित्र देती है।</translation>
    </message>
    <message>
        <source>More maps</source>
        <translation>और मानचित्र</translation>
    </message>
    <message>
        <source>Show how uncertain the abundances are, or how similar each pixel is to the words</source>
        <translation>दिखाएँ कि प्रचुरता कितनी अनिश्चित है, या हर पिक्सेल शब्दों के कितना समान है</translation>
    </message>
    <message>
        <source>Export the abundances with their styles, metadata and record</source>
        <translation>प्रचुरता मानचित्र उनकी शैलियों, मेटाडेटा और अभिलेख के साथ निर्यात करें</translation>
    </message>
    <message>
        <source>Export the abundances</source>
        <translation>प्रचुरता मानचित्र निर्यात करें</translation>
    </message>
    <message>
        <source>Keep the results: move them to a folder of your choice, with the layers that show them</source>
        <translation>परिणाम रखें: उन्हें दिखाने वाली परतों सहित अपनी पसंद के फ़ोल्डर में ले जाएँ</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>परिणाम रखें</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>परिणामों का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[प्रोजेक्ट के पास]</translation>
    </message>
    <message>
        <source>[default folder]</source>
        <translation>[डिफ़ॉल्ट फ़ोल्डर]</translation>
    </message>
    <message>
        <source>[your data folder]</source>
        <translation>[आपका डेटा फ़ोल्डर]</translation>
    </message>
    <message>
        <source>Each run gets a folder of its own in here. Left empty: in {folder}.</source>
        <translation>हर प्रक्रिया को इसमें अपना फ़ोल्डर मिलता है। खाली छोड़ने पर: {folder} में।</translation>
    </message>
    <message>
        <source>{file} is no raster that QGIS can read.</source>
        <translation>{file} ऐसा रास्टर नहीं है जिसे QGIS पढ़ सके।</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>{folder} खोलें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>रखें…</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>परिणाम…</translation>
    </message>
    <message>
        <source>Materials mix</source>
        <translation>पदार्थों का मिश्रण</translation>
    </message>
    <message>
        <source>Whether materials lie side by side in a pixel, or are mingled grain by grain as in powders and mineral soils</source>
        <translation>पदार्थ पिक्सेल में साथ-साथ हैं, या कण-कण में मिले हैं जैसे चूर्ण और खनिज मिट्टी में</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>साथ-साथ</translation>
    </message>
    <message>
        <source>grain by grain (powders)</source>
        <translation>कण-कण में (चूर्ण)</translation>
    </message>
    <message>
        <source>In another form…</source>
        <translation>दूसरे रूप में…</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <translation>परतें जोड़ी जा रही हैं…</translation>
    </message>
    <message>
        <source>QGIS cannot show {file}; unmix it on the command line.</source>
        <translation>QGIS {file} नहीं दिखा सकता; उसकी अनमिक्सिंग कमांड लाइन पर करें।</translation>
    </message>
</context>
<context>
    <name>UnmixTask</name>
    <message>
        <source>The run stopped on an unexpected error ({error}); the log has the details.</source>
        <translation>प्रक्रिया एक अप्रत्याशित त्रुटि से रुक गई ({error}); विवरण लॉग में है।</translation>
    </message>
</context>
<context>
    <name>ValidateAlgorithm</name>
    <message>
        <source>Compare with measurements</source>
        <translation>मापों से तुलना</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>तुलना किए गए स्थान</translation>
    </message>
    <message>
        <source>{material}: RMSE {rmse}, bias {bias}, r {r}, interval holds for {held} of {count} places.</source>
        <translation>{material}: RMSE {rmse}, बायस {bias}, r {r}, अंतराल {count} में से {held} स्थानों पर सही।</translation>
    </message>
    <message>
        <source>Agreement: {share}.</source>
        <translation>सहमति: {share}।</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the maps with points or polygons that hold measured fractions, in fields named after the materials, or classes, in a field called material, class, name or label. Gives RMSE, mean absolute error, bias, correlation and how often the intervals hold; for classes the agreement, and the disagreement of quantity and of allocation (Pontius). Figures are written as JSON; a page shows them with plots of measured against mapped shares and of both distributions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;मानचित्रों की तुलना ऐसे बिंदुओं या बहुभुजों से करता है जिनमें मापे गए अंश हों, पदार्थों के नाम वाले फ़ील्डों में, या वर्ग, material, class, name या label नाम के फ़ील्ड में। RMSE, औसत निरपेक्ष त्रुटि, बायस, सहसंबंध और अंतराल कितनी बार सही रहे, यह बताता है; वर्गों के लिए सहमति, और मात्रा तथा आवंटन की असहमति (Pontius)। आँकड़े JSON में लिखे जाते हैं; एक पृष्ठ उन्हें मापे गए और मानचित्रित हिस्सों तथा दोनों वितरणों के आलेखों के साथ दिखाता है।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fields of fractions that are not named after their material, one a line: material=field</source>
        <translation>अंशों के वे फ़ील्ड जिनका नाम अपने पदार्थ का नहीं है, हर पंक्ति में एक: material=field</translation>
    </message>
    <message>
        <source>Page of tables and plots</source>
        <translation>तालिकाओं और आलेखों का पृष्ठ</translation>
    </message>
</context>
<context>
    <name>VerifyAlgorithm</name>
    <message>
        <source>Verify a run</source>
        <translation>किसी प्रक्रिया की जाँच करें</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether the results in a folder are those of their record: every checksum, the record against itself, the maps&apos; tags, shares and means against the record. Where the scene is at hand the run is made again and compared with the files.&lt;/p&gt;</source>
        <translation>&lt;p&gt;बताता है कि फ़ोल्डर के परिणाम उनके अभिलेख वाले ही हैं या नहीं: हर चेकसम, अभिलेख की अपनी संगति, और मानचित्रों के टैग, अंश और माध्य अभिलेख से मिलाए जाते हैं। दृश्य उपलब्ध हो तो प्रक्रिया दोबारा चलाकर फ़ाइलों से तुलना की जाती है।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>परिणामों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Make the run again where its inputs are at hand</source>
        <translation>इनपुट उपलब्ध हों तो प्रक्रिया दोबारा चलाएँ</translation>
    </message>
    <message>
        <source>Nothing speaks against the run</source>
        <translation>प्रक्रिया के विरुद्ध कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>रद्द किया गया; कुछ भी नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>ZonesAlgorithm</name>
    <message>
        <source>Hectares by zone</source>
        <translation>ज़ोन के अनुसार हेक्टेयर</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon, such as a district: the mean share of each material, its hectares and the 90 % interval of both. A pixel counts with the part of it that lies inside; ground is measured on the ellipsoid, whatever the CRS. What no material was named for stands under &lt;i&gt;other&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;हर बहुभुज के लिए, जैसे कोई ज़िला: हर पदार्थ का औसत हिस्सा, उसके हेक्टेयर और दोनों का 90% अंतराल। पिक्सेल का वही भाग गिना जाता है जो भीतर हो; ज़मीन दीर्घवृत्तज पर मापी जाती है, CRS चाहे जो हो। जिसके लिए कोई पदार्थ नहीं बताया गया वह &lt;i&gt;अन्य&lt;/i&gt; में आता है।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ज़ोन</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>ध्यान देने योग्य बातें</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>रद्द किया गया; कुछ भी नहीं लिखा गया।</translation>
    </message>
</context>
</TS>
