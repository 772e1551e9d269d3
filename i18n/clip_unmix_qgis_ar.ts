<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BatchAlgorithm</name>
    <message>
        <source>Unmix many scenes into the same materials</source>
        <translation>فك مزج مشاهد كثيرة إلى المواد نفسها</translation>
    </message>
    <message>
        <source>&lt;p&gt;Unmixes each scene into a folder of its own and writes a table of all (batch.csv), the footprints of the scenes (batch.gpkg) and a virtual mosaic of the abundances (batch.vrt).&lt;/p&gt;&lt;p&gt;A scene that cannot be read is told in the table and the rest goes on. Started again with the same folder, it keeps what is done and goes on with the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;يفك مزج كل مشهد في مجلد خاص به ويكتب جدولًا للكل (batch.csv) وحدود المشاهد (batch.gpkg) وفسيفساء افتراضية للوفرات (batch.vrt).&lt;/p&gt;&lt;p&gt;يُذكر في الجدول كل مشهد لا يمكن قراءته ويستمر الباقي. وعند إعادة البدء بالمجلد نفسه يُبقي ما أُنجز ويتابع الباقي.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>المشاهد</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>حدود المشاهد</translation>
    </message>
    <message>
        <source>Mosaic of the abundances</source>
        <translation>فسيفساء الوفرات</translation>
    </message>
    <message>
        <source>Scenes that could not be unmixed</source>
        <translation>مشاهد تعذّر فك مزجها</translation>
    </message>
    <message>
        <source>Cancelled; scenes that were done are kept.</source>
        <translation>أُلغي؛ ما أُنجز من المشاهد محفوظ.</translation>
    </message>
    <message>
        <source>No scene is chosen; choose at least one.</source>
        <translation>لم يُختر أي مشهد؛ اختر واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Change between two runs</source>
        <translation>التغير بين معالجتين</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes for each material the share of the later run less that of the earlier one, and half of the 90 % interval of that difference; tells the hectares that gained or lost more than it. First it checks that both runs mean the same: words, weights, kind of shares, bands and season.&lt;/p&gt;</source>
        <translation>&lt;p&gt;يكتب لكل مادة حصتها في المعالجة اللاحقة مطروحًا منها حصتها في السابقة، ونصف مجال 90٪ لهذا الفرق؛ ويبيّن الهكتارات التي زادت أو نقصت بأكثر منه. ويتحقق أولًا من أن المعالجتين تعنيان الشيء نفسه: الكلمات والأوزان ونوع الحصص والنطاقات والموسم.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the earlier run</source>
        <translation>مجلد المعالجة السابقة</translation>
    </message>
    <message>
        <source>Folder of the later run</source>
        <translation>مجلد المعالجة اللاحقة</translation>
    </message>
    <message>
        <source>Compare runs of other words or weights all the same</source>
        <translation>مقارنة المعالجتين مع ذلك وإن اختلفت كلماتهما أو أوزانهما</translation>
    </message>
    <message>
        <source>Folder for the maps of change</source>
        <translation>مجلد خرائط التغير</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>ما ينبغي الانتباه إليه</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{material}: {difference} +/- {half_width}; gained {gain} ha, lost {loss} ha.</source>
        <translation>‏{material}: {difference} +/- {half_width}؛ الزيادة {gain} هكتار، النقص {loss} هكتار.</translation>
    </message>
</context>
<context>
    <name>ClassesAlgorithm</name>
    <message>
        <source>Class map of the dominant material</source>
        <translation>خريطة أصناف للمادة السائدة</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives each pixel to the material with the largest share; where that is below the threshold the pixel is &lt;i&gt;mixed&lt;/i&gt;. The classes bear the materials&apos; names and colours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;يُسند كل بكسل إلى المادة ذات الحصة الأكبر؛ وإذا كانت هذه دون العتبة فالبكسل &lt;i&gt;مختلط&lt;/i&gt;. تحمل الأصناف أسماء المواد وألوانها.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Least share of the dominant material</source>
        <translation>أدنى حصة للمادة السائدة</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>خريطة الأصناف</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
</context>
<context>
    <name>ClipUnmixPlugin</name>
    <message>
        <source>Unmix layer…</source>
        <translation>فك مزج طبقة…</translation>
    </message>
    <message>
        <source>CLIP Unmix: abundance maps of the materials you name</source>
        <translation>‏CLIP Unmix: خرائط وفرة المواد التي تسمّيها</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>تصدير خرائط الوفرة…</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>‏CLIP Unmix</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>النتائج…</translation>
    </message>
    <message>
        <source>A run was ended while its maps were moved into {folder}; they are in order now.</source>
        <translation>توقفت معالجة أثناء نقل خرائطها إلى ‎{folder}‎؛ وهي الآن سليمة.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>معالجات هذا المشروع…</translation>
    </message>
</context>
<context>
    <name>DependenciesDialog</name>
    <message>
        <source>The Python program of this QGIS was not found.</source>
        <translation>لم يُعثر على برنامج بايثون الخاص بنسخة QGIS هذه.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>أُلغي؛ لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>The installation failed; nothing was changed.</source>
        <translation>فشل التثبيت؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The packages in use cannot be replaced ({error}); restart QGIS and install again.</source>
        <translation>لا يمكن استبدال الحزم قيد الاستخدام (‎{error}‎)؛ أعد تشغيل QGIS ثم أعد التثبيت.</translation>
    </message>
    <message>
        <source>Installed. CLIP Unmix is ready; QGIS&apos;s own packages are as they were.</source>
        <translation>تم التثبيت. CLIP Unmix جاهز، وحزم QGIS نفسها بقيت كما هي.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring. They can be installed into a folder of their own in your profile, {folder}: about {megabytes} MB to download. QGIS&apos;s own packages are not touched, and removing the folder removes everything. Until then the plugin opens but cannot unmix.</source>
        <translation>يحتاج CLIP Unmix إلى حزم بايثون لا تأتي مع نسخة QGIS هذه. يمكن تثبيتها في مجلد مستقل داخل ملفك الشخصي، ‎{folder}‎: نحو {megabytes} ميغابايت للتنزيل. لن تُمسّ حزم QGIS نفسها، وحذف المجلد يحذف كل شيء. وحتى ذلك الحين تُفتح الإضافة لكنها لا تستطيع فك المزج.</translation>
    </message>
    <message>
        <source>All packages that CLIP Unmix needs are there.</source>
        <translation>كل الحزم التي يحتاجها CLIP Unmix موجودة.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Downloading and installing…</source>
        <translation>جارٍ التنزيل والتثبيت…</translation>
    </message>
    <message>
        <source>Checking that everything works together…</source>
        <translation>جارٍ التحقق من أن كل شيء يعمل معًا…</translation>
    </message>
    <message>
        <source>CLIP Unmix: Python packages</source>
        <translation>‏CLIP Unmix: حزم بايثون</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Output of the installation</source>
        <translation>مخرجات التثبيت</translation>
    </message>
    <message>
        <source>The output of the installation appears here.</source>
        <translation>تظهر مخرجات التثبيت هنا.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>نسخ معلومات التشخيص (&amp;ن)</translation>
    </message>
    <message>
        <source>Versions, paths, what is missing and the last output, without passwords, as text for a bug report</source>
        <translation>الإصدارات والمسارات وما ينقص وآخر المخرجات، دون كلمات مرور، نصًا يصلح لتقرير عن خطأ</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>تثبيت (&amp;ت)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Only torch&apos;s build for NVIDIA cards can be had here: {megabytes} MB to download and about three times as much on the disk. It works without such a card, too. Install it?</source>
        <translation>لا يتوفر هنا سوى إصدار torch الخاص ببطاقات NVIDIA: ‎{megabytes}‎ ميغابايت للتنزيل ونحو ثلاثة أضعاف ذلك على القرص. ويعمل أيضًا من دون بطاقة كهذه. هل تريد تثبيته؟</translation>
    </message>
    <message>
        <source>Nothing was installed: try again where download.pytorch.org can be reached.</source>
        <translation>لم يُثبَّت شيء: أعد المحاولة حيث يمكن الوصول إلى download.pytorch.org.</translation>
    </message>
</context>
<context>
    <name>EndmemberMenu</name>
    <message>
        <source>Show endmembers</source>
        <translation>عرض الأطياف النقية</translation>
    </message>
    <message>
        <source>Export endmembers…</source>
        <translation>تصدير الأطياف النقية…</translation>
    </message>
    <message>
        <source>the chosen material</source>
        <translation>المادة المختارة</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>Run again with {material} as the pixel looked at ({place})…</source>
        <translation>إعادة المعالجة مع اعتبار البكسل المعروض {material} ‏({place})…</translation>
    </message>
    <message>
        <source>Run again with {material} from a library…</source>
        <translation>إعادة المعالجة مع {material} من مكتبة…</translation>
    </message>
    <message>
        <source>Spectrum of {material}</source>
        <translation>طيف {material}</translation>
    </message>
    <message>
        <source>Spectra (*.sli *.csv *.txt *.tsv);;All files (*)</source>
        <translation>أطياف (*.sli *.csv *.txt *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Which spectrum?</source>
        <translation>أي طيف؟</translation>
    </message>
</context>
<context>
    <name>EndmembersAlgorithm</name>
    <message>
        <source>Export endmembers</source>
        <translation>تصدير الأطياف النقية</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the endmembers of a run as a spectral library of ENVI (.sli with its .hdr), as a table (.csv) or as a GeoPackage whose spectra the EnMAP-Box reads (.gpkg). Table and GeoPackage also hold how far each may vary, and what its name leads to expect.&lt;/p&gt;</source>
        <translation>&lt;p&gt;يكتب الأطياف النقية لمعالجة مكتبةَ أطياف ENVI (‏.sli مع .hdr)، أو جدولًا (.csv)، أو GeoPackage يقرأ EnMAP-Box أطيافه (.gpkg). ويتضمن الجدول وGeoPackage أيضًا مدى تغيّر كل طيف، وما يدل عليه اسمه.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spectral library</source>
        <translation>مكتبة الأطياف</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} is gone; run the unmixing again.</source>
        <translation>لم يعد ‎{path}‎ موجودًا؛ أعد فك المزج.</translation>
    </message>
    <message>
        <source>The maps could not be copied to {folder} ({reason}); choose another folder.</source>
        <translation>تعذّر نسخ الخرائط إلى ‎{folder}‎ (‎{reason}‎)؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{record} lists what is no map of a run ({name}); nothing was copied.</source>
        <translation>يسرد {record} ما ليس خريطة من عملية فك مزج ({name})؛ لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>أُلغي النسخ؛ لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>ExportMapsAlgorithm</name>
    <message>
        <source>Export maps in another form</source>
        <translation>تصدير الخرائط بصيغة أخرى</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the maps of a run into a folder as others want them: a band or a file for each material, GeoTIFF or Cloud Optimized GeoTIFF, shares or whole numbers of 8 or 16 bits with the scale and offset by which programs read them as shares, in another CRS, extent or resolution.&lt;/p&gt;&lt;p&gt;Beside them, where that is asked, a style for QGIS (.qml) and for other programs (.sld), and a STAC item that says where and when the maps are of, what their bands are and what made them. It needs the Python package pystac.&lt;/p&gt;&lt;p&gt;All files appear together or not at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;يكتب خرائط معالجة في مجلد بالصورة التي يريدها الآخرون: نطاق أو ملف لكل مادة، GeoTIFF أو Cloud Optimized GeoTIFF، حصص أو أعداد صحيحة من 8 أو 16 بت مع معامل القياس والإزاحة اللذين تقرأها بهما البرامج حصصًا، وبنظام CRS أو امتداد أو دقة أخرى.&lt;/p&gt;&lt;p&gt;وإلى جانبها، عند الطلب، نمط لـ QGIS (.qml) ولبرامج أخرى (.sld)، وعنصر STAC يذكر مكان الخرائط وزمانها وماهية نطاقاتها وما أنتجها. ويحتاج ذلك إلى حزمة بايثون pystac.&lt;/p&gt;&lt;p&gt;تظهر كل الملفات معًا أو لا يظهر شيء منها.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>الخرائط</translation>
    </message>
    <message>
        <source>A file for each material (else a band)</source>
        <translation>ملف لكل مادة (وإلا فنطاق)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Cloud Optimized GeoTIFF</source>
        <translation>Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>Another CRS</source>
        <translation>‏CRS آخر</translation>
    </message>
    <message>
        <source>Only this extent</source>
        <translation>هذا الامتداد فقط</translation>
    </message>
    <message>
        <source>Size of the pixels, in the CRS&apos;s unit</source>
        <translation>حجم البكسلات، بوحدة CRS</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>إعادة الاعتيان</translation>
    </message>
    <message>
        <source>Styles beside the maps (.qml and .sld)</source>
        <translation>أنماط بجانب الخرائط (‎.qml‎ و‎.sld‎)</translation>
    </message>
    <message>
        <source>STAC item (needs pystac)</source>
        <translation>عنصر STAC (يحتاج إلى pystac)</translation>
    </message>
    <message>
        <source>Date of the scene for the STAC item, where its name has none (2024-06-01)</source>
        <translation>تاريخ المشهد لعنصر STAC، إن لم يكن في اسمه (2024-06-01)</translation>
    </message>
    <message>
        <source>Replace an earlier export in the folder</source>
        <translation>استبدال تصدير سابق في المجلد</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>مجلد التصدير</translation>
    </message>
    <message>
        <source>Exported maps</source>
        <translation>الخرائط المصدَّرة</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>What it does</source>
        <translation>ما تفعله الإضافة</translation>
    </message>
    <message>
        <source>It tells how much of each pixel is what: for every material you name it makes a map of its share (abundance) from 0 to 1, how sure that is, and how similar each pixel is to the words.</source>
        <translation>تبيّن مقدار كل شيء في كل بكسل: فلكل مادة تسمّيها تُنتج خريطة لحصتها (الوفرة) من 0 إلى 1، ولمدى الثقة في ذلك، ولمدى تشابه كل بكسل مع الكلمات.</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>A hyperspectral or multispectral raster in reflectance. Where it does not tell its wavelengths, choose the sensor or a file with them under Options.</source>
        <translation>راستر فائق الطيفية أو متعدد الأطياف بالانعكاسية. إذا كان لا يذكر أطواله الموجية فاختر المستشعر أو ملفًا يتضمنها ضمن «خيارات».</translation>
    </message>
    <message>
        <source>The materials</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Type them in your own words and language, one after the other, or paste a list. Name everything that covers much of the scene; what you leave out appears as other materials. What was not understood is marked and left out. A click on the coloured square changes the colour of the map.</source>
        <translation>اكتبها بكلماتك وبلغتك واحدة تلو الأخرى، أو الصق قائمة. سمِّ كل ما يغطي جزءًا كبيرًا من المشهد؛ فما تتركه يظهر ضمن المواد الأخرى. وما لم يُفهم يُعلَّم ويُستبعد. النقر على المربع الملون يغيّر لون الخريطة.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>A group of layers at the top of the layer tree, in a folder of its own beside the project. The message tells what share of the scene is unnamed or unexplained. The record, provenance.json, tells how every word was understood and how to make the same maps again.</source>
        <translation>مجموعة طبقات في أعلى شجرة الطبقات، في مجلد مستقل بجانب المشروع. تبيّن الرسالة حصة المشهد التي بقيت بلا اسم أو غير مفسَّرة. ويبيّن السجل، ‎provenance.json‎، كيف فُهمت كل كلمة وكيف تُنتَج الخرائط نفسها من جديد.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>إلى أي حد يمكن الوثوق بها</translation>
    </message>
    <message>
        <source>Shares are estimates: show the uncertainty maps before you draw a conclusion, and check materials with similar spectra on the ground. A few labelled samples can make the maps better; they are used only where they do.</source>
        <translation>الحصص تقديرات: اعرض خرائط عدم اليقين قبل أن تستنتج شيئًا، وتحقق ميدانيًا من المواد ذات الأطياف المتشابهة. قد تحسّن بضع عينات معنونة الخرائط؛ ولا تُستخدم إلا حيث تحسّنها.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Only the Python packages that are missing are downloaded, when you ask for it.</source>
        <translation>لا شيء يغادر هذا الجهاز. لا تُنزَّل سوى حزم بايثون الناقصة، عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source>CLIP Unmix: help</source>
        <translation>‏CLIP Unmix: المساعدة</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>No raster is chosen; add a hyperspectral or multispectral raster to the project and choose it.</source>
        <translation>لم يُختر أي راستر؛ أضف إلى المشروع راسترًا فائق الطيفية أو متعدد الأطياف واختره.</translation>
    </message>
    <message>
        <source>{layer} is not a raster file that GDAL reads; save it as a GeoTIFF and choose that.</source>
        <translation>‏{layer} ليس ملف راستر يستطيع GDAL قراءته؛ احفظه بصيغة GeoTIFF واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>{layer} cannot be opened any more; check its file and add it again.</source>
        <translation>لم يعد بالإمكان فتح {layer}؛ افحص ملفه وأضفه من جديد.</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>This could not be read ({error}); the log has the details.</source>
        <translation>تعذّرت القراءة (‎{error}‎)؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Not read yet: the Python package {package} is missing.</source>
        <translation>لم يُقرأ بعد: حزمة بايثون ‎{package}‎ غير موجودة.</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>Unmix like {scene}</source>
        <translation>فك المزج مثل {scene}</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>لم يعد ‎{file}‎ موجودًا.</translation>
    </message>
    <message>
        <source>The run was made with {options}, which the panel does not take over; its command line does.</source>
        <translation>أُجريت المعالجة مع {options}، وهي مما لا تأخذه اللوحة؛ أما سطر أوامرها فيأخذه.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>معالجات هذا المشروع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Show its maps</source>
        <translation>عرض خرائطها</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>النتائج…</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>إعادة مع تغييرات…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>نسخ سطر الأوامر</translation>
    </message>
    <message>
        <source>Copy for qgis_process</source>
        <translation>نسخ لأجل qgis_process</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Save as model…</source>
        <translation>حفظ نموذجًا…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Delete with its files…</source>
        <translation>حذف مع ملفاتها…</translation>
    </message>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>لا يحتوي هذا المشروع على أي نتيجة من CLIP Unmix؛ فُكَّ مزج طبقة أولًا.</translation>
    </message>
    <message>
        <source>The files are no longer there; bring them back, or take the run off the list.</source>
        <translation>لم تعد الملفات موجودة؛ أعدها، أو أزل المعالجة من القائمة.</translation>
    </message>
    <message>
        <source>The run is in the panel: change what you like there and unmix.</source>
        <translation>المعالجة في اللوحة: غيّر هناك ما تشاء ثم فُكَّ المزج.</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>اسم المعالجة</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>نُسخ إلى الحافظة.</translation>
    </message>
    <message>
        <source>Save as model</source>
        <translation>حفظ نموذجًا</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>نماذج (*.model3)</translation>
    </message>
    <message>
        <source>The model is in {file}.</source>
        <translation>النموذج في ‎{file}‎.</translation>
    </message>
    <message>
        <source>Delete {count} files of this run in {folder}? This cannot be undone.</source>
        <translation>هل تريد حذف ملفات هذه المعالجة (العدد: {count}) في ‎{folder}‎؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>عدد الملفات المستخدمة في ‎{folder}‎ والتي تبقى: {count}.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>معالجات هذا المشروع…</translation>
    </message>
    <message>
        <source>Unmix many scenes into these materials…</source>
        <translation>فك مزج مشاهد كثيرة إلى هذه المواد…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Label…</source>
        <translation>تسمية…</translation>
    </message>
    <message>
        <source>Label places on the map or take a layer of labels, and see what they teach</source>
        <translation>تسمية مواضع على الخريطة أو أخذ طبقة تسميات، ومعرفة ما تعلّمه</translation>
    </message>
    <message>
        <source>Labels of the scene</source>
        <translation>تسميات المشهد</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>انقر على الخريطة</translation>
    </message>
    <message>
        <source>Each click says that the pixel there is this material</source>
        <translation>كل نقرة تعني أن البكسل هناك من هذه المادة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>هذا هو</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>See what the labels would teach; no map is made</source>
        <translation>معرفة ما قد تعلّمه التسميات؛ لا تُنتج أي خريطة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Let the next runs learn from these labels</source>
        <translation>دع المعالجات التالية تتعلم من هذه التسميات</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>measured shares: a field a material</source>
        <translation>حصص مقيسة: حقل لكل مادة</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons, or click on the map.</source>
        <translation>اختر طبقة نقاط أو مضلعات، أو انقر على الخريطة.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>غير مقيس</translation>
    </message>
    <message>
        <source>This field has {count} different values, too many for labels.</source>
        <translation>في هذا الحقل {count} من القيم المختلفة، وهي أكثر من أن تكون تسميات.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>منحّى جانبًا</translation>
    </message>
    <message>
        <source>{count} materials have measured shares.</source>
        <translation>عدد المواد ذات الحصص المقيسة: {count}.</translation>
    </message>
    <message>
        <source>{used} features are used, {aside} set aside.</source>
        <translation>المعالم المستخدمة: {used}، المنحّاة جانبًا: {aside}.</translation>
    </message>
    <message>
        <source>Choose a scene and type a material first.</source>
        <translation>اختر مشهدًا واكتب مادة أولًا.</translation>
    </message>
    <message>
        <source>Labels of {scene}</source>
        <translation>تسميات {scene}</translation>
    </message>
    <message>
        <source>Trying labels</source>
        <translation>جارٍ تجربة التسميات</translation>
    </message>
    <message>
        <source>Error (RMSE) on what was held out: {zero:.3f} from words alone, {best:.3f} with the labels.</source>
        <translation>الخطأ (RMSE) على العينات المحجوزة: {zero:.3f} من الكلمات وحدها، {best:.3f} مع التسميات.</translation>
    </message>
    <message>
        <source>Pixels or places: {counts}.</source>
        <translation>البكسلات أو المواضع: {counts}.</translation>
    </message>
    <message>
        <source>A run would not use them: words alone do as well.</source>
        <translation>لن تستخدمها المعالجة: الكلمات وحدها لا تقل عنها.</translation>
    </message>
    <message>
        <source>A run would use the labels.</source>
        <translation>ستستخدم المعالجة هذه التسميات.</translation>
    </message>
    <message>
        <source>No feature of {layer} says what a material is.</source>
        <translation>لا يذكر أي معلم في {layer} ماهية مادة.</translation>
    </message>
    <message>
        <source>The samples cannot be written to {path}.</source>
        <translation>لا يمكن كتابة العينات في ‎{path}‎.</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; is found in the scene again.</source>
        <translation>سيُبحث عن &apos;{prompt}&apos; في المشهد من جديد.</translation>
    </message>
    <message>
        <source>Click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>انقر على بكسل هو &apos;{prompt}&apos;.</translation>
    </message>
    <message>
        <source>That is beside the scene; click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>هذا خارج المشهد؛ انقر على بكسل هو &apos;{prompt}&apos;.</translation>
    </message>
    <message>
        <source>The next run takes &apos;{prompt}&apos; to be what the pixel in row {row}, column {column} shows.</source>
        <translation>ستعتبر المعالجة التالية أن &apos;{prompt}&apos; هو ما يُظهره البكسل في الصف {row}، العمود {column}.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Verify this run…</source>
        <translation>التحقق من هذه المعالجة…</translation>
    </message>
    <message>
        <source>Show uncertainty maps</source>
        <translation>عرض خرائط عدم اليقين</translation>
    </message>
    <message>
        <source>Show similarity maps</source>
        <translation>عرض خرائط التشابه</translation>
    </message>
    <message>
        <source>Results of this run…</source>
        <translation>نتائج هذه المعالجة…</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>تصدير خرائط الوفرة…</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>حفظ النتائج…</translation>
    </message>
    <message>
        <source>Open folder of the results</source>
        <translation>فتح مجلد النتائج</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>تقرير عن هذه المعالجة…</translation>
    </message>
    <message>
        <source>Export in another form…</source>
        <translation>تصدير بصيغة أخرى…</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Uncertainty</source>
        <translation>عدم اليقين</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>{scene}: {materials} ({time})</source>
        <translation>{scene}: {materials} (‎{time}‎)</translation>
    </message>
</context>
<context>
    <name>MaterialList</name>
    <message>
        <source>Material</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>فُهمت على أنها</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>مدى الثقة في القراءة</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>غير مفهومة</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>لا لغة</translation>
    </message>
    <message>
        <source>your ontology</source>
        <translation>الأنطولوجيا الخاصة بك</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>المعجم</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>مُرمِّز النص</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; was understood as &apos;{label}&apos; by {how}.</source>
        <translation>فُهم «{prompt}» على أنه «{label}» (المصدر: {how}).</translation>
    </message>
    <message>
        <source>Language: {language}. Confidence: {confidence}.</source>
        <translation>اللغة: {language}. الثقة: {confidence}.</translation>
    </message>
    <message>
        <source>Read with the spelling &apos;{spelling}&apos;.</source>
        <translation>قُرئ بالتهجئة «{spelling}».</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>هل تقصد</translation>
    </message>
    <message>
        <source>It may also mean: {others}. Click here to choose.</source>
        <translation>قد يعني أيضًا: {others}. انقر هنا للاختيار.</translation>
    </message>
    <message>
        <source>Your ontology</source>
        <translation>الأنطولوجيا الخاصة بك</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; always means &apos;{label}&apos;…</source>
        <translation>‏«{prompt}» تعني دائمًا «{label}»…</translation>
    </message>
    <message>
        <source>Define &apos;{prompt}&apos;…</source>
        <translation>تعريف «{prompt}»…</translation>
    </message>
    <message>
        <source>waiting for packages</source>
        <translation>بانتظار الحزم</translation>
    </message>
    <message>
        <source>It is left out of the run. Click here to run it all the same.</source>
        <translation>لن تشملها المعالجة. انقر هنا لتشملها مع ذلك.</translation>
    </message>
    <message>
        <source>Run &apos;{prompt}&apos; all the same</source>
        <translation>معالجة &apos;{prompt}&apos; مع ذلك</translation>
    </message>
    <message>
        <source>Fill from a legend</source>
        <translation>املأ من مفتاح خريطة</translation>
    </message>
    <message>
        <source>The chief material of every class ({count})</source>
        <translation>المادة الرئيسية لكل صنف ({count})</translation>
    </message>
    <message>
        <source>Colour of {material}</source>
        <translation>لون {material}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>اللون…</translation>
    </message>
    <message>
        <source>Customary colour</source>
        <translation>اللون المعتاد</translation>
    </message>
    <message>
        <source>Show &apos;{prompt}&apos; on the map…</source>
        <translation>أظهر &apos;{prompt}&apos; على الخريطة…</translation>
    </message>
    <message>
        <source>No longer from a pixel</source>
        <translation>لم يعد من بكسل</translation>
    </message>
    <message>
        <source>Take it from a pixel…</source>
        <translation>أخذه من بكسل…</translation>
    </message>
</context>
<context>
    <name>NaturalColour</name>
    <message>
        <source>This scene has no bands of red, green and blue light to show it in natural colour.</source>
        <translation>ليست لهذا المشهد نطاقات للضوء الأحمر والأخضر والأزرق لعرضه بالألوان الطبيعية.</translation>
    </message>
    <message>
        <source>This scene cannot be shown in natural colour: QGIS shows other bands of it.</source>
        <translation>لا يمكن عرض هذا المشهد بالألوان الطبيعية: يعرض QGIS نطاقات أخرى منه.</translation>
    </message>
</context>
<context>
    <name>OntologyDialog</name>
    <message>
        <source>Save the ontology</source>
        <translation>حفظ الأنطولوجيا</translation>
    </message>
    <message>
        <source>Export the ontology</source>
        <translation>تصدير الأنطولوجيا</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>كُتب في ‎{file}‎.</translation>
    </message>
    <message>
        <source>Replace what stands here by the content of a file?</source>
        <translation>هل تريد استبدال ما هنا بمحتوى ملف؟</translation>
    </message>
    <message>
        <source>Import an ontology</source>
        <translation>استيراد أنطولوجيا</translation>
    </message>
    <message>
        <source>Spectra of the material</source>
        <translation>أطياف المادة</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>جداول (*.csv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>هل تريد الإغلاق دون حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>Not kept from the file: {notes}.</source>
        <translation>لم يُحتفظ به من الملف: ‎{notes}‎.</translation>
    </message>
    <message>
        <source>The file {file} exists already. Replace it?</source>
        <translation>الملف ‎{file}‎ موجود بالفعل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>أنطولوجيات (*.csv *.json *.ttl);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>CLIP Unmix: ontology {name}</source>
        <translation>‏CLIP Unmix: أنطولوجيا {name}</translation>
    </message>
    <message>
        <source>Names of materials as you or a community use them; prompts are read with them first. A name stands for a concept of the lexicon or for a new material, which needs a wider concept or a definition. Title, licence, authors and access note are written into the record of every run.</source>
        <translation>أسماء المواد كما تستخدمها أنت أو مجتمع ما؛ وبها تُقرأ الكلمات المكتوبة أولًا. يدل الاسم على مفهوم في المعجم أو على مادة جديدة تحتاج إلى مفهوم أوسع أو إلى تعريف. يُكتب العنوان والترخيص والمؤلفون وملاحظة الوصول في سجل كل معالجة.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان (&amp;ع)</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>المؤلفون (&amp;ف)</translation>
    </message>
    <message>
        <source>The people or communities that the names are from, one on each line</source>
        <translation>الأشخاص أو المجتمعات التي أُخذت منها الأسماء، واحد في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>الترخيص (&amp;ت)</translation>
    </message>
    <message>
        <source>Under which the names may be used and passed on; any words of your own will do</source>
        <translation>الذي تُستخدم الأسماء وتُنقل بموجبه؛ يمكن كتابته بكلماتك</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة (&amp;ل)</translation>
    </message>
    <message>
        <source>Code of the language of names that tell none, such as sw or qu; empty for every language</source>
        <translation>رمز لغة الأسماء التي لم تُذكر لغتها، مثل sw أو qu؛ فارغ يعني كل اللغات</translation>
    </message>
    <message>
        <source>A&amp;ccess note</source>
        <translation>ملاحظة الوصول (&amp;م)</translation>
    </message>
    <message>
        <source>What its people ask for beyond the licence: consent, seasons, Traditional Knowledge and Biocultural labels. It is handed on with the results; it cannot be enforced.</source>
        <translation>ما يطلبه أصحابها إضافة إلى الترخيص: الموافقة، والمواسم، ووسوم المعارف التقليدية (Traditional Knowledge) والثقافة الحيوية (Biocultural). تُنقل مع النتائج، ولا يمكن فرضها.</translation>
    </message>
    <message>
        <source>Names and what they are</source>
        <translation>الأسماء وما تدل عليه</translation>
    </message>
    <message>
        <source>&amp;Add name</source>
        <translation>إضافة اسم (&amp;ض)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;ز)</translation>
    </message>
    <message>
        <source>Add &amp;spectra…</source>
        <translation>إضافة أطياف (&amp;ط)…</translation>
    </message>
    <message>
        <source>Measured spectra of the selected material from a table (CSV): a column of wavelengths, one column of reflectance for each spectrum. Spectra of labelled pixels are added with the command: material add --scene --samples.</source>
        <translation>أطياف مقيسة للمادة المحددة من جدول (CSV): عمود للأطوال الموجية وعمود انعكاسية لكل طيف. تُضاف أطياف البكسلات المعنونة بالأمر: ‎material add --scene --samples‎.</translation>
    </message>
    <message>
        <source>Remo&amp;ve spectra</source>
        <translation>إزالة الأطياف (&amp;ا)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد (&amp;ر)…</translation>
    </message>
    <message>
        <source>Begin with what a CSV, JSON or SKOS Turtle file holds; the file stays as it is</source>
        <translation>البدء بمحتوى ملف CSV أو JSON أو SKOS Turtle؛ ويبقى الملف كما هو</translation>
    </message>
    <message>
        <source>Write a copy as CSV, JSON or SKOS Turtle</source>
        <translation>كتابة نسخة بصيغة CSV أو JSON أو SKOS Turtle</translation>
    </message>
    <message>
        <source>Sav&amp;e and use</source>
        <translation>حفظ واستخدام (&amp;ح)</translation>
    </message>
    <message>
        <source>Save the ontology and read the prompts with it</source>
        <translation>حفظ الأنطولوجيا وقراءة الكلمات المكتوبة بها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير (&amp;ص)…</translation>
    </message>
</context>
<context>
    <name>OntologyTable</name>
    <message>
        <source>&quot;{name}&quot; has no meaning yet: choose a concept for it, or remove its row.</source>
        <translation>لا معنى للاسم «{name}» بعد: اختر له مفهومًا، أو أزل سطره.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As people say and write it</source>
        <translation>كما ينطقه الناس ويكتبونه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>A code such as sw or qu; empty for every language</source>
        <translation>رمز مثل sw أو qu؛ فارغ يعني كل اللغات</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>A concept in any language, or the English name of a new material</source>
        <translation>مفهوم بأي لغة، أو الاسم الإنجليزي لمادة جديدة</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>نوع من</translation>
    </message>
    <message>
        <source>For a new material: the wider concept</source>
        <translation>للمادة الجديدة: المفهوم الأوسع</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>يشبه</translation>
    </message>
    <message>
        <source>For a new material: a concept that it resembles without being a kind of it</source>
        <translation>للمادة الجديدة: مفهوم تشبهه دون أن تكون نوعًا منه</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>For a new material: a few English words that describe it</source>
        <translation>للمادة الجديدة: بضع كلمات إنجليزية تصفها</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>الأطياف</translation>
    </message>
    <message>
        <source>How many measured spectra it has</source>
        <translation>عدد الأطياف المقيسة لها</translation>
    </message>
    <message>
        <source>{material} (new)</source>
        <translation>{material} (جديدة)</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no concept: choose one that is offered, or add it as a material of its own first.</source>
        <translation>‏«{name}» ليس مفهومًا: اختر واحدًا مما هو معروض، أو أضفه أولًا مادةً قائمة بذاتها.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {concepts}: choose one of these.</source>
        <translation>قد يعني «{name}»: {concepts}؛ اختر واحدًا منها.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; as a new material</source>
        <translation>‏«{name}» مادةً جديدة</translation>
    </message>
</context>
<context>
    <name>OptionNames</name>
    <message>
        <source>{field} (Processing toolbox)</source>
        <translation>‏{field} (صندوق أدوات المعالجة)</translation>
    </message>
    <message>
        <source>{field} (Correct…)</source>
        <translation>{field} (تصحيح…)</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>المستشعر</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>الأطوال الموجية</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>المُكيِّف</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>حفظ المُكيِّف في</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>الأنطولوجيا</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>استبعاد السحب والظلال</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>معامل القياس</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>قيمة انعدام البيانات</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>النطاقات المعيبة</translation>
    </message>
    <message>
        <source>Use only these bands</source>
        <translation>استخدام هذه النطاقات فقط</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>قبول القيم التي تبدو إشعاعية (راديانس)</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>شبكة المنتجات ذات هندسة المستشعر</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة المكانية</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>استبدال نتيجة سابقة في المجلد</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>مُرمِّز النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>{field} (command line)</source>
        <translation>{field} (سطر الأوامر)</translation>
    </message>
    <message>
        <source>Endmembers held fixed</source>
        <translation>الأطياف النقية المحددة سلفًا</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>There is no such file; the name may be that of published weights.</source>
        <translation>لا يوجد ملف كهذا؛ قد يكون الاسم اسم أوزان منشورة.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>تعذّرت قراءة الملف (‎{reason}‎).</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[بجانب المشروع]</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>الأسرع</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>المعالج (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>بطاقة الرسوميات (CUDA)</translation>
    </message>
    <message>
        <source>as QGIS is set</source>
        <translation>حسب ضبط QGIS</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>لغة QGIS</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>مجموع التحقق للملف</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>مضمَّن</translation>
    </message>
    <message>
        <source>{free}; a run that needs more is refused before it begins</source>
        <translation>‏{free}؛ تُرفض قبل أن تبدأ أي معالجة تحتاج إلى أكثر</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>الحساب على</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>الذاكرة المتاحة</translation>
    </message>
    <message>
        <source>Language of words that several share</source>
        <translation>لغة الكلمات المشتركة بين عدة لغات</translation>
    </message>
    <message>
        <source>Text encoder for unknown words</source>
        <translation>مُرمِّز النص للكلمات غير المعروفة</translation>
    </message>
    <message>
        <source>Model files of the plugin</source>
        <translation>ملفات نماذج الإضافة</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. There is one exception: Python packages that are missing are downloaded when you ask for it.</source>
        <translation>لا شيء يغادر هذا الجهاز. هناك استثناء واحد: تُنزَّل حزم بايثون الناقصة عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> ميغابايت</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>A run that needs more is refused before it begins; the maps do not depend on it</source>
        <translation>تُرفض قبل أن تبدأ أي معالجة تحتاج إلى أكثر؛ ولا تتأثر الخرائط به</translation>
    </message>
    <message>
        <source>Memory of a run at most</source>
        <translation>ذاكرة المعالجة على الأكثر</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Pinned pixels</source>
        <translation>البكسلات المثبَّتة</translation>
    </message>
    <message>
        <source>Compare pins</source>
        <translation>مقارنة البكسلات المثبَّتة</translation>
    </message>
    <message>
        <source>Plot the spectra of the chosen pins, or of all</source>
        <translation>رسم أطياف البكسلات المثبَّتة المختارة، أو كلها</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Export pins…</source>
        <translation>تصدير البكسلات المثبَّتة…</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>بكسل مثبَّت {number}</translation>
    </message>
    <message>
        <source>Export pins</source>
        <translation>تصدير البكسلات المثبَّتة</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} pins were written to {file}, their spectra to {spectra}.</source>
        <translation>كُتبت البكسلات المثبَّتة (العدد: {count}) في ‎{file}‎، وأطيافها في {spectra}.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت البكسل</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>المتبقي</translation>
    </message>
</context>
<context>
    <name>PixelsAlgorithm</name>
    <message>
        <source>Look into pixels at points</source>
        <translation>فحص البكسلات عند نقاط</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each point: the shares of its pixel with half of their 90 % intervals, what is left unexplained, and the words of the lexicon that its spectrum is nearest to. A second table beside it holds the spectra and the mixtures that the shares make.&lt;/p&gt;</source>
        <translation>&lt;p&gt;لكل نقطة: حصص بكسلها مع نصف مجالاتها 90٪، وما يبقى غير مفسَّر، وكلمات المعجم الأقرب إلى طيفها. ويحوي جدول ثانٍ بجانبه الأطياف والخلائط التي تكوّنها الحصص.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Table of pixels</source>
        <translation>جدول البكسلات</translation>
    </message>
    <message>
        <source>Table of spectra</source>
        <translation>جدول الأطياف</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>جارٍ إعداد المعاينة…</translation>
    </message>
    <message>
        <source>Type a material to preview it.</source>
        <translation>اكتب مادة لمعاينتها.</translation>
    </message>
    <message>
        <source>The preview needs the map in the scene&apos;s own projection, without rotation.</source>
        <translation>تتطلب المعاينة أن تكون الخريطة بإسقاط المشهد نفسه ومن دون تدوير.</translation>
    </message>
    <message>
        <source>The scene is not in sight; zoom to it to preview it.</source>
        <translation>المشهد ليس في مجال الرؤية؛ كبّر إليه لمعاينته.</translation>
    </message>
    <message>
        <source>There is no preview of this ({error}).</source>
        <translation>لا توجد معاينة لهذا (‎{error}‎).</translation>
    </message>
    <message>
        <source>A rough preview; the run is more exact.</source>
        <translation>معاينة تقريبية؛ المعالجة أدق.</translation>
    </message>
</context>
<context>
    <name>ReportAction</name>
    <message>
        <source>Report as HTML, with a PDF beside it</source>
        <translation>تقرير بصيغة HTML، وبجانبه PDF</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares in each polygon of</source>
        <translation>الهكتارات في كل مضلع من</translation>
    </message>
    <message>
        <source>no zones</source>
        <translation>بلا مناطق</translation>
    </message>
    <message>
        <source>Compare with the measurements in</source>
        <translation>المقارنة بالقياسات في</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>بلا قياسات</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>الملف ‎{file}‎ موجود. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>جارٍ كتابة التقرير</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>فتح PDF</translation>
    </message>
    <message>
        <source>The report is in {file}, with a PDF beside it.</source>
        <translation>التقرير في ‎{file}‎، وبجانبه PDF.</translation>
    </message>
</context>
<context>
    <name>ReportAlgorithm</name>
    <message>
        <source>Report of a run</source>
        <translation>تقرير عن معالجة</translation>
    </message>
    <message>
        <source>Measurements to compare with</source>
        <translation>القياسات المراد المقارنة بها</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, shares and hectares with intervals, by zones such as districts too, the endmembers, a comparison with measurements where there are any, the record and how to make the run again.&lt;/p&gt;&lt;p&gt;The PDF, where one is asked for, says the same; QGIS makes it through a print layout.&lt;/p&gt;</source>
        <translation>&lt;p&gt;يكتب صفحة واحدة بلغة QGIS لا تحتاج إلى شيء بجانبها: الخرائط مع مفاتيحها، والحصص والهكتارات مع مجالاتها، وكذلك حسب مناطق مثل المقاطعات، والأطياف النقية، ومقارنة بالقياسات إن وُجدت، والسجل وكيفية إعادة المعالجة.&lt;/p&gt;&lt;p&gt;ويتضمن ملف PDF، إن طُلب، المحتوى نفسه؛ وينشئه QGIS عبر تخطيط طباعة.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones, for hectares in each</source>
        <translation>المناطق، للهكتارات في كل منها</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>المحتوى نفسه بصيغة PDF</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>finding endmembers and abundances</source>
        <translation>إيجاد الأطياف النقية (endmembers) والوفرة</translation>
    </message>
    <message>
        <source>reading scenes and writing maps</source>
        <translation>قراءة المشاهد وكتابة الخرائط</translation>
    </message>
    <message>
        <source>reading the models&apos; weights</source>
        <translation>قراءة أوزان النماذج</translation>
    </message>
    <message>
        <source>correcting spelling</source>
        <translation>تصحيح الإملاء</translation>
    </message>
    <message>
        <source>words outside the lexicon</source>
        <translation>الكلمات التي ليست في المعجم</translation>
    </message>
    <message>
        <source>progress on the command line</source>
        <translation>عرض التقدم في سطر الأوامر</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile is full: free about 2 GB and try again.</source>
        <translation>قرص ملفك الشخصي في QGIS ممتلئ: أفرغ نحو 2 غيغابايت وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation&apos;s root certificate.</source>
        <translation>الشهادة غير معروفة لدى بايثون: اضبط المتغير PIP_CERT على ملف شهادة الجذر الخاصة بمؤسستك.</translation>
    </message>
    <message>
        <source>PyPI could not be reached: check the connection, or enter your organisation&apos;s proxy in QGIS (Settings, Options, Network).</source>
        <translation>تعذّر الوصول إلى PyPI: تحقق من الاتصال، أو أدخل وكيل (proxy) مؤسستك في QGIS (الإعدادات، الخيارات، الشبكة).</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network).</source>
        <translation>لا يستطيع pip استخدام وكيل SOCKS: أدخل وكيل HTTP في QGIS (الإعدادات، الخيارات، الشبكة).</translation>
    </message>
    <message>
        <source>This Python has no pip: install it with your system&apos;s package manager (Debian and Ubuntu: sudo apt install python3-pip).</source>
        <translation>لا يحتوي بايثون هذا على pip: ثبّته بمدير حزم نظامك (في Debian وUbuntu: ‎sudo apt install python3-pip‎).</translation>
    </message>
    <message>
        <source>A file could not be written: check that your QGIS profile is yours and writable.</source>
        <translation>تعذّرت كتابة ملف: تأكد من أن ملفك الشخصي في QGIS ملك لك وقابل للكتابة.</translation>
    </message>
    <message>
        <source>No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your system.</source>
        <translation>لا يوجد بناء لإحدى الحزم يلائم بايثون هذا ونسخة NumPy فيه: حدّث QGIS، أو ثبّت الحزم عن طريق نظامك.</translation>
    </message>
    <message>
        <source>Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and restart the computer.</source>
        <translation>تعذّر على ويندوز تحميل torch: ثبّت ‎Microsoft Visual C++ Redistributable 2015-2022 (x64)‎ وأعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin&apos;s tracker.</source>
        <translation>إحدى الحزم لا تعمل مع الحزم التي تأتي مع QGIS، لذلك لم يُحتفظ بشيء: أرسل التقرير إلى متتبع مشكلات الإضافة.</translation>
    </message>
    <message>
        <source>The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.</source>
        <translation>رفض الوكيل الاتصال: تحقق منه في QGIS (الإعدادات، الخيارات، الشبكة)، بما في ذلك اسم المستخدم.</translation>
    </message>
    <message>
        <source>Copy the report and send it to the plugin&apos;s tracker.</source>
        <translation>انسخ التقرير وأرسله إلى متتبع مشكلات الإضافة.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one this version of CLIP Unmix was tried with, so nothing was installed: try again, and if it happens again, take a newer version of the plugin.</source>
        <translation>إحدى الحزم المنزَّلة ليست تلك التي جُرِّب بها هذا الإصدار من CLIP Unmix، لذلك لم يُثبَّت شيء: أعد المحاولة، وإن تكرر ذلك فاستخدم إصدارًا أحدث من الإضافة.</translation>
    </message>
    <message>
        <source>CLIP Unmix has no list of checked packages for Python {python} on {platform}: install {names} with your system or with pip, and restart QGIS.</source>
        <translation>ليس لدى CLIP Unmix قائمة حزم متحقق منها لـ Python ‎{python}‎ على ‎{platform}‎: ثبّت ‎{names}‎ عبر نظامك أو عبر pip ثم أعد تشغيل QGIS.</translation>
    </message>
    <message>
        <source>Another QGIS is installing the packages into this profile: wait until it has finished.</source>
        <translation>يقوم QGIS آخر بتثبيت الحزم في هذا الملف الشخصي: انتظر حتى ينتهي.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>لا يحتوي هذا المشروع على أي نتيجة من CLIP Unmix؛ فُكَّ مزج طبقة أولًا.</translation>
    </message>
    <message>
        <source>Export the abundances of</source>
        <translation>تصدير وفرة</translation>
    </message>
    <message>
        <source>Export abundances to</source>
        <translation>تصدير خرائط الوفرة إلى</translation>
    </message>
    <message>
        <source>{count} files were copied to {folder}.</source>
        <translation>عدد الملفات المنسوخة إلى ‎{folder}‎: {count}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Keep the results in</source>
        <translation>حفظ النتائج في</translation>
    </message>
    <message>
        <source>{folder} lies in the results themselves; choose another folder.</source>
        <translation>يقع ‎{folder}‎ داخل النتائج نفسها؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The results were copied to {folder}; the layers still show those in {earlier}.</source>
        <translation>نُسخت النتائج إلى ‎{folder}‎؛ ولا تزال الطبقات تعرض ما في ‎{earlier}‎.</translation>
    </message>
    <message>
        <source>Kept in {folder}; save the project, too.</source>
        <translation>حُفظت في ‎{folder}‎؛ احفظ المشروع أيضًا.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>عدد الملفات المستخدمة في ‎{folder}‎ والتي تبقى: {count}.</translation>
    </message>
    <message>
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>يحتوي ‎{folder}‎ بالفعل على ‎{files}‎. هل تريد استبدالها؟</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>النسخ إلى ‎{folder}‎</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>أُلغي النسخ؛ لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>{material} (uncertainty)</source>
        <translation>{material} (عدم اليقين)</translation>
    </message>
    <message>
        <source>{material} (similarity)</source>
        <translation>{material} (تشابه)</translation>
    </message>
    <message>
        <source>Other materials</source>
        <translation>مواد أخرى</translation>
    </message>
    <message>
        <source>Residual (RMSE)</source>
        <translation>المتبقي (RMSE)</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened; run the unmixing again.</source>
        <translation>لا يمكن فتح النتيجة ‎{path}‎؛ أعد فك المزج.</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0٪</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100٪</translation>
    </message>
    <message>
        <source>Composite: {red}, {green}, {blue}</source>
        <translation>مركّب لوني: {red}، {green}، {blue}</translation>
    </message>
    <message>
        <source>share of the pixel&apos;s area, with shade taken as none of the materials</source>
        <translation>حصة من مساحة البكسل، والظل لا يُحسب ضمن أي من المواد</translation>
    </message>
    <message>
        <source>share of what is lit in the pixel (shade-normalised)</source>
        <translation>حصة مما هو مضاء في البكسل (بعد التسوية وفق الظل)</translation>
    </message>
    <message>
        <source>Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}</source>
        <translation>وفرة {material} في {scene}: {share}، من 0 إلى 1. المتوسط في المشهد: {mean}. {understood}</translation>
    </message>
    <message>
        <source>Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true share with a probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}.</source>
        <translation>عدم اليقين في وفرة {material} في {scene}: نصف المجال حولها الذي يضم الحصة الحقيقية باحتمال 90٪، بحسب مشاهد محاكاة. المتوسط في المشهد: {mean}.</translation>
    </message>
    <message>
        <source>Similarity of each pixel&apos;s spectrum in {scene} to the words &apos;{material}&apos;: their embeddings&apos; cosine, no share. {understood}</source>
        <translation>تشابه طيف كل بكسل في {scene} مع الكلمات «{material}»: جيب تمام تضميناتهما، وليس حصة. {understood}</translation>
    </message>
    <message>
        <source>Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. Mean over the scene: {mean}.</source>
        <translation>حصة كل بكسل في {scene} التي لا تنتمي إلى أي من المواد المطلوبة، من 0 إلى 1. المتوسط في المشهد: {mean}.</translation>
    </message>
    <message>
        <source>Root mean square difference, in reflectance, between each pixel&apos;s spectrum in {scene} and its reconstruction from the endmembers. High values mean that a material is missing.</source>
        <translation>جذر متوسط مربعات الفرق، بوحدة الانعكاسية، بين طيف كل بكسل في {scene} وطيفه المعاد بناؤه من الأطياف النقية. القيم العالية تعني أن هناك مادة ناقصة.</translation>
    </message>
    <message>
        <source>The three most abundant materials of {scene}, one in each of red, green and blue; full colour is an abundance of 1.</source>
        <translation>المواد الثلاث الأكثر وفرة في {scene}، واحدة بالأحمر وواحدة بالأخضر وواحدة بالأزرق؛ واللون الكامل يعني وفرة مقدارها 1.</translation>
    </message>
    <message>
        <source>the ontology</source>
        <translation>الأنطولوجيا</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>المعجم</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>مُرمِّز النص</translation>
    </message>
    <message>
        <source>The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).</source>
        <translation>فُهمت الكلمات على أنها {concept} (المصدر: {how}؛ اللغة: {language}؛ الثقة: {confidence}).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{layer}, {scene}</source>
        <translation>{layer}، {scene}</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Derived from {scene}; the rights in that scene apply.</source>
        <translation>مشتق من {scene}؛ تسري الحقوق على ذلك المشهد.</translation>
    </message>
    <message>
        <source>Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}</source>
        <translation>المدخل: ‎{path}‎، SHA-256 ‎{sha256}‎، عدد النطاقات: {bands}، مصدر الأطوال الموجية: ‎{origin}‎</translation>
    </message>
    <message>
        <source>Weights: {name} {version}, SHA-256 {sha256}</source>
        <translation>الأوزان: ‎{name} {version}‎، SHA-256 ‎{sha256}‎</translation>
    </message>
    <message>
        <source>Unmixed by CLIP Unmix {version}, started {started}, finished {finished}</source>
        <translation>فُك المزج بواسطة ‎CLIP Unmix {version}‎، البداية ‎{started}‎، النهاية ‎{finished}‎</translation>
    </message>
    <message>
        <source>Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained</source>
        <translation>متوسط خطأ إعادة البناء RMSE يساوي {rmse}؛ {share} من البكسلات غير مفسَّرة</translation>
    </message>
    <message>
        <source>To make the same files again: {command}</source>
        <translation>لإنتاج الملفات نفسها من جديد: ‎{command}‎</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written; the maps themselves are complete.</source>
        <translation>لا يمكن كتابة الراستر ‎{path}‎؛ أما الخرائط نفسها فكاملة.</translation>
    </message>
    <message>
        <source>share of the grains&apos; cross-section, mingled grain by grain</source>
        <translation>حصة من المقطع العرضي للحبيبات، المختلطة حبة بحبة</translation>
    </message>
</context>
<context>
    <name>ResultMarks</name>
    <message>
        <source>These maps are in {folder}. Click to keep them elsewhere, such as beside your project.</source>
        <translation>هذه الخرائط في ‎{folder}‎. انقر لحفظها في مكان آخر، مثلًا بجانب مشروعك.</translation>
    </message>
</context>
<context>
    <name>ResultsAlgorithm</name>
    <message>
        <source>After the run</source>
        <translation>بعد المعالجة</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>مجلد النتائج</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>The run could not be read ({error}).</source>
        <translation>تعذّرت قراءة المعالجة (‎{error}‎).</translation>
    </message>
    <message>
        <source>Results of CLIP Unmix</source>
        <translation>نتائج CLIP Unmix</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>مجال 90٪</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>هكتار</translation>
    </message>
    <message>
        <source>Shares and hectares of the materials</source>
        <translation>حصص المواد وهكتاراتها</translation>
    </message>
    <message>
        <source>Look into pixels</source>
        <translation>فحص البكسلات</translation>
    </message>
    <message>
        <source>By zones…</source>
        <translation>حسب المناطق…</translation>
    </message>
    <message>
        <source>Class map…</source>
        <translation>خريطة الأصناف…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>التغير…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>جارٍ قراءة المعالجة…</translation>
    </message>
    <message>
        <source>Choose a layer of a run to see what it holds.</source>
        <translation>اختر طبقة من معالجة لترى ما تحتويه.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>No data there.</source>
        <translation>لا بيانات هناك.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE).</source>
        <translation>الصف {row}، العمود {column}: غير المفسَّر {residual} (RMSE).</translation>
    </message>
    <message>
        <source>Endmember</source>
        <translation>الطيف النقي</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Click a material to see how its shares are spread over the scene</source>
        <translation>انقر مادة لترى كيف تتوزع حصصها على المشهد</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>What the mixtures leave unexplained, as RMSE in reflectance: the mean of all pixels</source>
        <translation>ما لا يفسّره المزج، RMSE بوحدة الانعكاسية: متوسط كل البكسلات</translation>
    </message>
    <message>
        <source>found in the scene</source>
        <translation>وُجد في المشهد</translation>
    </message>
    <message>
        <source>from samples</source>
        <translation>من العينات</translation>
    </message>
    <message>
        <source>typical spectrum</source>
        <translation>طيف نموذجي</translation>
    </message>
    <message>
        <source>given</source>
        <translation>معطى</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>التالي: {steps}</translation>
    </message>
    <message>
        <source>Nearest words: {words}.</source>
        <translation>أقرب الكلمات: {words}.</translation>
    </message>
    <message>
        <source>Red, green and blue need three materials; this run has fewer.</source>
        <translation>يحتاج الأحمر والأخضر والأزرق إلى ثلاث مواد؛ ومواد هذه المعالجة أقل.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE), the most, {most}, at {centre} nm.</source>
        <translation>الصف {row}، العمود {column}: غير المفسَّر {residual} ‏(RMSE)، وأكثره {most} عند {centre} نانومتر.</translation>
    </message>
    <message>
        <source>Click or drag on the map to see a pixel&apos;s spectrum, mixture and shares; the right button pins it</source>
        <translation>انقر أو اسحب على الخريطة لرؤية طيف البكسل ومزيجه وحصصه؛ الزر الأيمن يثبّته</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت البكسل</translation>
    </message>
    <message>
        <source>Keep the pixel that is shown, to compare it with others</source>
        <translation>الاحتفاظ بالبكسل المعروض لمقارنته بغيره</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>الأطياف النقية</translation>
    </message>
    <message>
        <source>RGB…</source>
        <translation>RGB…</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>جنبًا إلى جنب…</translation>
    </message>
    <message>
        <source>Validate…</source>
        <translation>تحقق بالقياسات…</translation>
    </message>
    <message>
        <source>Shares and hectares of the cross-section of grains that are mingled in each pixel.</source>
        <translation>حصص وهكتارات من المقطع العرضي للحبيبات المختلطة في كل بكسل.</translation>
    </message>
    <message>
        <source>Run again for side by side…</source>
        <translation>إعادة المعالجة بالاختلاط جنبًا إلى جنب…</translation>
    </message>
    <message>
        <source>Shares and hectares of the ground: a shaded pixel counts as dark material.</source>
        <translation>حصص وهكتارات من الأرض: يُحتسب البكسل المظلل مادة داكنة.</translation>
    </message>
    <message>
        <source>Run again for the lit surface…</source>
        <translation>إعادة المعالجة لحصص السطح المضاء…</translation>
    </message>
    <message>
        <source>Shares and hectares of the lit surface: brightness, shade and slope cancel.</source>
        <translation>حصص وهكتارات من السطح المضاء: يُلغى أثر السطوع والظل والميل.</translation>
    </message>
    <message>
        <source>Run again for the ground…</source>
        <translation>إعادة المعالجة لحصص الأرض…</translation>
    </message>
</context>
<context>
    <name>RgbAlgorithm</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>ثلاث مواد بالأحمر والأخضر والأزرق</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the shares of three materials of a run as red, green and blue: what is pure is in one of these colours, what is mixed in between, what is none of the three dark. &lt;i&gt;other&lt;/i&gt; stands for what nobody named. Without names the three most abundant ones are taken.&lt;/p&gt;</source>
        <translation>&lt;p&gt;يكتب حصص ثلاث مواد من معالجة بالأحمر والأخضر والأزرق: النقي بأحد هذه الألوان، والمختلط بينها، وما ليس من الثلاث داكن. ويمثل &lt;i&gt;other&lt;/i&gt; ما لم يسمّه أحد. وإن لم تُذكر أسماء أُخذت المواد الثلاث الأكثر وفرة.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation>أحمر وأخضر وأزرق</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>RgbDialog</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>ثلاث مواد بالأحمر والأخضر والأزرق</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Wavelengths</source>
        <translation>الأطوال الموجية</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>معامل القياس</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>قيمة انعدام البيانات</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>النطاقات المعيبة</translation>
    </message>
    <message>
        <source>How {layer} is read</source>
        <translation>طريقة قراءة {layer}</translation>
    </message>
    <message>
        <source>A line for each band: wavelength in nm[, width[, 0 for a bad band]]</source>
        <translation>سطر لكل نطاق: الطول الموجي بالنانومتر[، العرض[، 0 للنطاق المعيب]]</translation>
    </message>
    <message>
        <source>as the file says; such as 0.0001</source>
        <translation>كما يذكر الملف؛ مثل 0.0001</translation>
    </message>
    <message>
        <source>as the file says; such as -0.1</source>
        <translation>كما يذكر الملف؛ مثل ‎-0.1‎</translation>
    </message>
    <message>
        <source>as the file says; such as -9999</source>
        <translation>كما يذكر الملف؛ مثل ‎-9999‎</translation>
    </message>
    <message>
        <source>as the file says; such as 1-5,12</source>
        <translation>كما يذكر الملف؛ مثل ‎1-5,12‎</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>عدد الأسطر: {count}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Correct the wavelengths, scale and bad bands that are read from the file</source>
        <translation>تصحيح الأطوال الموجية ومعامل القياس والنطاقات المعيبة المقروءة من الملف</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>مصحَّح…</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
    <message>
        <source>Evenly from, to</source>
        <translation>بالتساوي من، إلى</translation>
    </message>
    <message>
        <source>First wavelength</source>
        <translation>أول طول موجي</translation>
    </message>
    <message>
        <source>Last wavelength</source>
        <translation>آخر طول موجي</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> نانومتر</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>Write a line for each band, evenly spaced from the first to the last</source>
        <translation>كتابة سطر لكل نطاق، بتباعد متساوٍ من الأول إلى الأخير</translation>
    </message>
    <message>
        <source>Give the wavelengths…</source>
        <translation>إعطاء الأطوال الموجية…</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>المستشعر</translation>
    </message>
</context>
<context>
    <name>ScenePart</name>
    <message>
        <source>Whole scene</source>
        <translation>المشهد كله</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>امتداد الخريطة</translation>
    </message>
    <message>
        <source>Inside a layer</source>
        <translation>داخل طبقة</translation>
    </message>
    <message>
        <source>Unmix the whole scene or a part of it; the maps cover that part only</source>
        <translation>فك مزج المشهد كله أو جزء منه؛ تغطي الخرائط ذلك الجزء فقط</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Polygons, or a raster of one band that is not 0 where it counts</source>
        <translation>مضلعات، أو راستر بنطاق واحد قيمته ليست 0 حيث يُحتسب</translation>
    </message>
    <message>
        <source>Layer of the part</source>
        <translation>طبقة الجزء</translation>
    </message>
    <message>
        <source>Selected polygons only</source>
        <translation>المضلعات المحددة فقط</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>استبعاد السحب والظلال</translation>
    </message>
    <message>
        <source>Also saturated or defective pixels, where the product&apos;s quality layers mark them</source>
        <translation>وكذلك البكسلات المشبعة أو المعيبة حيث تعلّمها طبقات جودة المنتج</translation>
    </message>
    <message>
        <source>What the map shows cannot be found in the scene; zoom to the scene.</source>
        <translation>لا يوجد في المشهد ما تعرضه الخريطة؛ كبّر إلى المشهد.</translation>
    </message>
    <message>
        <source>The map shows nothing of the scene; zoom to the scene.</source>
        <translation>لا تعرض الخريطة شيئًا من المشهد؛ كبّر إلى المشهد.</translation>
    </message>
    <message>
        <source>No layer is chosen for the part of the scene; choose polygons or a mask.</source>
        <translation>لم تُختر طبقة لجزء المشهد؛ اختر مضلعات أو قناعًا.</translation>
    </message>
    <message>
        <source>No polygon of {layer} is selected; select some.</source>
        <translation>لم يُحدَّد أي مضلع في {layer}؛ حدّد بعضها.</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>عدد النطاقات: {bands}، من {first} إلى {last} نانومتر، {columns} × {rows} بكسل</translation>
    </message>
    <message>
        <source>a number for each band</source>
        <translation>رقم لكل نطاق</translation>
    </message>
    <message>
        <source>wavelengths from {wavelengths}; reflectance × {factor}, from {scale}</source>
        <translation>الأطوال الموجية من {wavelengths}؛ الانعكاسية × {factor}، من {scale}</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (و{count} أخرى)</translation>
    </message>
    <message>
        <source>doubtful: {doubt}</source>
        <translation>مشكوك فيه: {doubt}</translation>
    </message>
    <message>
        <source>Nothing tells the wavelengths of this layer.</source>
        <translation>لا شيء يذكر الأطوال الموجية لهذه الطبقة.</translation>
    </message>
    <message>
        <source>The wavelengths of this layer cannot be right ({doubt}).</source>
        <translation>لا يمكن أن تكون الأطوال الموجية لهذه الطبقة صحيحة ({doubt}).</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two runs side by side</source>
        <translation>معالجتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>معالجة أخرى…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>التغير…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>May they be compared?</source>
        <translation>هل تجوز المقارنة بينهما؟</translation>
    </message>
    <message>
        <source>Choose two runs.</source>
        <translation>اختر معالجتين.</translation>
    </message>
    <message>
        <source>Yes: both mean the same.</source>
        <translation>نعم: لكليهما المعنى نفسه.</translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation>مجلد المعالجة</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>مقارنة بالسحب</translation>
    </message>
    <message>
        <source>Lay one map over the other, with a line between them to drag</source>
        <translation>وضع خريطة فوق الأخرى، وبينهما خط يمكن سحبه</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys</source>
        <translation>اسحب الخط أو حرّكه بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Line between the two maps</source>
        <translation>الخط بين الخريطتين</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>Plots need the Python package matplotlib, which this QGIS lacks.</source>
        <translation>تحتاج الرسوم البيانية إلى حزمة بايثون matplotlib غير الموجودة في نسخة QGIS هذه.</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>الطيف</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>المزيج</translation>
    </message>
    <message>
        <source>wavelength (nm)</source>
        <translation>الطول الموجي (نانومتر)</translation>
    </message>
    <message>
        <source>expected by the name</source>
        <translation>متوقع بحسب الاسم</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>غير مفسَّر</translation>
    </message>
    <message>
        <source>share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>part of the scene</source>
        <translation>جزء من المشهد</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the prompts</source>
        <translation>قراءة أسماء المواد</translation>
    </message>
    <message>
        <source>Opening the scene</source>
        <translation>فتح المشهد</translation>
    </message>
    <message>
        <source>Reading the whole scene for its SHA-256</source>
        <translation>قراءة المشهد كاملًا لحساب SHA-256</translation>
    </message>
    <message>
        <source>Taking a sample of the scene</source>
        <translation>أخذ عينة من المشهد</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>Finding the endmembers</source>
        <translation>البحث عن الأطياف النقية</translation>
    </message>
    <message>
        <source>Learning from the samples</source>
        <translation>التعلم من العينات</translation>
    </message>
    <message>
        <source>Unmixing</source>
        <translation>فك المزج</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>بناء الأهرامات</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>كتابة سجل المنشأ</translation>
    </message>
    <message>
        <source>Moving the results into place</source>
        <translation>نقل النتائج إلى مكانها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Comparing the scene with all materials</source>
        <translation>مقارنة المشهد بكل المواد</translation>
    </message>
    <message>
        <source>Drawing the previews</source>
        <translation>رسم المعاينات</translation>
    </message>
    <message>
        <source>Writing the program</source>
        <translation>كتابة البرنامج</translation>
    </message>
    <message>
        <source>Comparing its maps with ours</source>
        <translation>مقارنة خرائطه بخرائطنا</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>تحميل مُرمِّز النص</translation>
    </message>
    <message>
        <source>Embedding the phrases</source>
        <translation>تضمين العبارات</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggestions for {scene}</source>
        <translation>اقتراحات للمشهد {scene}</translation>
    </message>
    <message>
        <source>How likely the name is, in the part of the scene that looks most like it</source>
        <translation>مدى احتمال الاسم في الجزء الأشبه به من المشهد</translation>
    </message>
    <message>
        <source>How much of the scene looks more like it than like the others in this list</source>
        <translation>مقدار ما يشبهه من المشهد أكثر مما يشبه غيره في هذه القائمة</translation>
    </message>
    <message>
        <source>Add ticked</source>
        <translation>إضافة المحدد</translation>
    </message>
    <message>
        <source>Looking for materials in {scene}</source>
        <translation>البحث عن مواد في {scene}</translation>
    </message>
    <message>
        <source>The scene lies at latitude {latitude}, longitude {longitude}; what is hardly found there stands further down.</source>
        <translation>يقع المشهد عند خط العرض ‎{latitude}‎ وخط الطول ‎{longitude}‎؛ وما يندر وجوده هناك يأتي في أسفل القائمة.</translation>
    </message>
    <message>
        <source>{times} times as likely as {rival}</source>
        <translation>نسبة احتماله إلى احتمال {rival}: ‎{times}‎</translation>
    </message>
    <message>
        <source>hard to tell from {rival}</source>
        <translation>يصعب تمييزه عن {rival}</translation>
    </message>
    <message>
        <source>{rival} is likelier there</source>
        <translation>الأرجح هناك {rival}</translation>
    </message>
    <message>
        <source>most like {names}</source>
        <translation>أقرب شبهًا إلى {names}</translation>
    </message>
    <message>
        <source>spectrum {degrees}° from a typical one</source>
        <translation>طيفه يبعد ‎{degrees}°‎ عن الطيف النموذجي</translation>
    </message>
    <message>
        <source>unlikely at this place: {reason}</source>
        <translation>مستبعد في هذا المكان: ‎{reason}‎</translation>
    </message>
    <message>
        <source>What the scene seems to hold, judged by its spectra alone. Tick what you accept; the maps are bright where the scene is most like a material.</source>
        <translation>ما يبدو أن المشهد يحتويه، حكمًا من أطيافه وحدها. حدّد ما تقبله؛ تكون الخرائط ساطعة حيث يكون المشهد أشبه بالمادة.</translation>
    </message>
    <message>
        <source>Suggested materials</source>
        <translation>المواد المقترحة</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>تقدم البحث</translation>
    </message>
    <message>
        <source>its spectrum shows that it is {attribute}</source>
        <translation>يُظهر طيفه أنه {attribute}</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>تبقّت بضع ثوانٍ</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>الوقت المتبقي: نحو {count} ث</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>الوقت المتبقي: نحو {count} د</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>الوقت المتبقي: نحو {count} س</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>This is the sample scene: simulated fields, bare ground, roads and a few roofs in 224 bands. The line below its name says what it is. What do you see?</source>
        <translation>هذا هو المشهد النموذجي: حقول وأرض جرداء وطرق وبضعة أسطح محاكاة في 224 نطاقًا. يبيّن السطر تحت اسمه ما هو. ماذا ترى؟</translation>
    </message>
    <message>
        <source>Type a material that you expect here, such as vegetation, and press Enter.</source>
        <translation>اكتب مادة تتوقعها هنا، مثل غطاء نباتي، واضغط Enter.</translation>
    </message>
    <message>
        <source>Add others, in any language: suelo desnudo, dry grass, asphalt. The second column says how each was understood; click where it is marked.</source>
        <translation>أضف مواد أخرى بأي لغة: suelo desnudo، عشب جاف، أسفلت. يبيّن العمود الثاني كيف فُهمت كل منها؛ انقر حيث توجد علامة.</translation>
    </message>
    <message>
        <source>Now press the button. It takes a few seconds.</source>
        <translation>اضغط الآن الزر. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Each map is clear where its material is absent and full where it is all there is. The line below says how well the materials explain the scene; Suggest… finds what you left out.</source>
        <translation>كل خريطة شفافة حيث تغيب مادتها، وكاملة اللون حيث لا يوجد سواها. يبيّن السطر أدناه مدى تفسير المواد للمشهد؛ ويجد «اقتراح…» ما تركته.</translation>
    </message>
    <message>
        <source>More maps shows how sure each share is. Beside it you export the maps or keep them in another place. That is all: now choose a scene of your own.</source>
        <translation>يبيّن «خرائط أخرى» مدى الثقة في كل حصة. وبجانبه يمكنك تصدير الخرائط أو حفظها في مكان آخر. هذا كل شيء: اختر الآن مشهدًا من عندك.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>‏{number} من {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
</context>
<context>
    <name>UnmixAlgorithm</name>
    <message>
        <source>Unmix by material names</source>
        <translation>فك المزج بحسب أسماء المواد</translation>
    </message>
    <message>
        <source>unmixing,endmember,abundance,hyperspectral,multispectral,spectral,fraction,material,CLIP</source>
        <translation>فك المزج,فك الخلط,unmixing,endmember,وفرة,فائق الطيفية,متعدد الأطياف,طيفي,نسبة,مادة,CLIP</translation>
    </message>
    <message>
        <source>Abundance, uncertainty and similarity maps of the materials you name, in any language.</source>
        <translation>خرائط الوفرة وعدم اليقين والتشابه للمواد التي تسمّيها، بأي لغة.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how much of each pixel of a hyperspectral or multispectral raster is what. Name the materials in your own words and language; no spectral library and no training areas are needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materials&lt;/b&gt;: one a line, or separated by semicolons, e.g. &lt;i&gt;tree; suelo desnudo; 水; tarmac&lt;/i&gt;. Name everything that covers much of the scene; what you leave out appears as other materials and in the residual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illumination&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; gives shares of what is lit in the pixel, &lt;i&gt;area&lt;/i&gt; shares of its surface with shade set apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; or &lt;b&gt;wavelengths&lt;/b&gt; are needed only where the raster does not say its wavelengths itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples&lt;/b&gt;: a few points or polygons of known material. What they teach is kept only if it proves better on samples held out; it can be saved as an adapter for other scenes.&lt;/p&gt;&lt;p&gt;The folder then holds an abundance map (0 to 1), an uncertainty map (the true share lies within the abundance plus or minus this value with a probability of 90 %) and a similarity map for each material, the share of other materials, the residual (RMSE in reflectance), the endmember spectra, and provenance.json, which tells how each word was understood and how to make the same files again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;يبيّن مقدار كل مادة في كل بكسل من راستر فائق الطيفية أو متعدد الأطياف. سمِّ المواد بكلماتك وبلغتك؛ لا حاجة إلى مكتبة أطياف ولا إلى مناطق تدريب.&lt;/p&gt;&lt;p&gt;&lt;b&gt;المواد&lt;/b&gt;: واحدة في كل سطر، أو مفصولة بفواصل منقوطة، مثل &lt;i&gt;شجرة; suelo desnudo; 水; أسفلت&lt;/i&gt;. سمِّ كل ما يغطي جزءًا كبيرًا من المشهد؛ فما تتركه يظهر ضمن المواد الأخرى وفي المتبقي.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الإضاءة&lt;/b&gt;: يعطي &lt;i&gt;shade-normalised&lt;/i&gt; حصصًا مما هو مضاء في البكسل، ويعطي &lt;i&gt;area&lt;/i&gt; حصصًا من مساحته مع عزل الظل.&lt;/p&gt;&lt;p&gt;لا حاجة إلى &lt;b&gt;المستشعر&lt;/b&gt; أو &lt;b&gt;الأطوال الموجية&lt;/b&gt; إلا إذا كان الراستر لا يذكر أطواله الموجية بنفسه.&lt;/p&gt;&lt;p&gt;&lt;b&gt;العينات&lt;/b&gt;: بضع نقاط أو مضلعات لمواد معروفة. لا يُحتفظ بما تعلّمه إلا إذا ثبت أنه أفضل على عينات محجوزة للاختبار؛ ويمكن حفظه مُكيِّفًا لمشاهد أخرى.&lt;/p&gt;&lt;p&gt;بعد ذلك يضم المجلد لكل مادة خريطة وفرة (من 0 إلى 1) وخريطة عدم يقين (تقع الحصة الحقيقية ضمن الوفرة زائد أو ناقص هذه القيمة باحتمال 90٪) وخريطة تشابه، وكذلك حصة المواد الأخرى، والمتبقي (RMSE بوحدة الانعكاسية)، والأطياف النقية (endmembers)، وملف provenance.json الذي يبيّن كيف فُهمت كل كلمة وكيف تُنتَج الملفات نفسها من جديد.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>Materials, one a line or separated by ;</source>
        <translation>المواد، واحدة في كل سطر أو مفصولة بالعلامة ;</translation>
    </message>
    <message>
        <source>Illumination</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Sensor (where the raster has no wavelengths)</source>
        <translation>المستشعر (إن لم تكن في الراستر أطوال موجية)</translation>
    </message>
    <message>
        <source>File of wavelengths (where the raster has none)</source>
        <translation>ملف الأطوال الموجية (إن لم تكن في الراستر)</translation>
    </message>
    <message>
        <source>Ontology: your own names of materials</source>
        <translation>الأنطولوجيا: أسماؤك أنت للمواد</translation>
    </message>
    <message>
        <source>Adapter: what was learnt from another scene&apos;s samples</source>
        <translation>المُكيِّف: ما جرى تعلمه من عينات مشهد آخر</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>مُكيِّفات (*.safetensors)</translation>
    </message>
    <message>
        <source>Save adapter to (needs samples)</source>
        <translation>حفظ المُكيِّف في (يتطلب عينات)</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>مُرمِّز النص</translation>
    </message>
    <message>
        <source>Language that decides between meanings (a code such as de)</source>
        <translation>اللغة التي تفصل بين المعاني (رمز مثل ar)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>استبدال نتيجة سابقة في المجلد</translation>
    </message>
    <message>
        <source>Add the abundance maps to the project</source>
        <translation>إضافة خرائط الوفرة إلى المشروع</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>خرائط الوفرة</translation>
    </message>
    <message>
        <source>These Python packages are missing: {packages}; open the CLIP Unmix panel in QGIS, which installs them.</source>
        <translation>حزم بايثون التالية غير موجودة: {packages}؛ افتح لوحة CLIP Unmix في QGIS فهي تثبّتها.</translation>
    </message>
    <message>
        <source>No material is named; type at least one.</source>
        <translation>لم تُذكر أي مادة؛ اكتب مادة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{prompt}: {label} (language: {language}, by {how})</source>
        <translation>‏{prompt}: {label} (اللغة: {language}، المصدر: {how})</translation>
    </message>
    <message>
        <source>Mean abundance of {prompt}: {mean}</source>
        <translation>متوسط وفرة {prompt}: {mean}</translation>
    </message>
    <message>
        <source>Scale: reflectance = stored × scale + offset (one number, or one a band)</source>
        <translation>معامل القياس: الانعكاسية = القيمة المخزَّنة × المعامل + الإزاحة (عدد واحد، أو عدد لكل نطاق)</translation>
    </message>
    <message>
        <source>Offset (one number, or one a band)</source>
        <translation>الإزاحة (عدد واحد، أو عدد لكل نطاق)</translation>
    </message>
    <message>
        <source>Nodata: the stored number of pixels without data</source>
        <translation>قيمة انعدام البيانات: العدد المخزَّن للبكسلات الخالية من البيانات</translation>
    </message>
    <message>
        <source>Use only these bands (such as 1-5,12)</source>
        <translation>استخدام هذه النطاقات فقط (مثل 1-5,12)</translation>
    </message>
    <message>
        <source>Leave out these bands (such as 1-5,12)</source>
        <translation>استبعاد هذه النطاقات (مثل 1-5,12)</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>قبول القيم التي تبدو إشعاعية (راديانس)</translation>
    </message>
    <message>
        <source>Run materials, too, that were hardly understood</source>
        <translation>معالجة المواد التي بالكاد فُهمت أيضًا</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>شبكة المنتجات ذات هندسة المستشعر</translation>
    </message>
    <message>
        <source>Resolution, of products whose bands have several (Sentinel-2: 10 or 20)</source>
        <translation>الدقة المكانية، للمنتجات التي لنطاقاتها عدة دقات (Sentinel-2: ‏10 أو 20)</translation>
    </message>
    <message>
        <source>Part of the scene: extent</source>
        <translation>جزء المشهد: الامتداد</translation>
    </message>
    <message>
        <source>Part of the scene: polygons</source>
        <translation>جزء المشهد: مضلعات</translation>
    </message>
    <message>
        <source>Leave out what the product&apos;s quality layers call</source>
        <translation>استبعاد ما تسميه طبقات جودة المنتج</translation>
    </message>
    <message>
        <source>Part of the scene: raster that is not 0 there</source>
        <translation>جزء المشهد: راستر قيمته هناك ليست 0</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer; choose another.</source>
        <translation>‏{layer} ليست طبقة متجهية؛ اختر طبقة أخرى.</translation>
    </message>
    <message>
        <source>The part of the scene is given by polygons and by a raster; leave one of them away.</source>
        <translation>جزء المشهد محدد بمضلعات وبراستر معًا؛ احذف أحدهما.</translation>
    </message>
    <message>
        <source>Samples: points or polygons, labelled or with measured shares</source>
        <translation>العينات: نقاط أو مضلعات، معنونة أو بحصص مقيسة</translation>
    </message>
    <message>
        <source>Fields of the samples with measured shares (MATERIAL=FIELD; …)</source>
        <translation>حقول العينات ذات الحصص المقيسة (MATERIAL=FIELD; …)</translation>
    </message>
    <message>
        <source>Field of the samples with the labels</source>
        <translation>حقل العينات الذي يحمل التسميات</translation>
    </message>
    <message>
        <source>What labels of the samples mean (LABEL=MATERIAL; … and LABEL= to set aside)</source>
        <translation>ما تعنيه تسميات العينات (LABEL=MATERIAL; … وLABEL= للتنحية)</translation>
    </message>
    <message>
        <source>Endmembers held fixed, one a line: material=row,column or material=file|spectrum</source>
        <translation>الأطياف النقية المحددة سلفًا، واحد في كل سطر: material=row,column أو material=file|spectrum</translation>
    </message>
    <message>
        <source>How materials mix: side by side (areal) or grain by grain (intimate)</source>
        <translation>كيفية اختلاط المواد: جنبًا إلى جنب (areal) أو حبة بحبة (intimate)</translation>
    </message>
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>نص (*.csv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)</source>
        <translation>ملفات متجهية (*.gpkg *.geojson *.shp *.fgb);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>مُكيِّفات (*.safetensors)</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>أنطولوجيات (*.csv *.json *.ttl);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a share of what is lit</source>
        <translation>حصة مما هو مضاء</translation>
    </message>
    <message>
        <source>a share of the surface</source>
        <translation>حصة من المساحة</translation>
    </message>
    <message>
        <source>as the raster says</source>
        <translation>كما يذكر الراستر</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>الأسرع</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>المعالج (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>بطاقة الرسوميات (CUDA)</translation>
    </message>
    <message>
        <source>{bands} bands, {columns} × {rows} pixels</source>
        <translation>عدد النطاقات: {bands}، {columns} × {rows} بكسل</translation>
    </message>
    <message>
        <source>Already in the list: {materials}.</source>
        <translation>موجودة في القائمة بالفعل: {materials}.</translation>
    </message>
    <message>
        <source>Unmixing {scene}</source>
        <translation>فك مزج {scene}</translation>
    </message>
    <message>
        <source>Unmixing {scene}: {materials}</source>
        <translation>فك مزج {scene}: {materials}</translation>
    </message>
    <message>
        <source>No material is ticked; type at least one and press Enter.</source>
        <translation>لا مادة محددة؛ اكتب مادة واحدة على الأقل واضغط Enter.</translation>
    </message>
    <message>
        <source>The folder {folder} holds an earlier run. Replace it?</source>
        <translation>يحتوي المجلد ‎{folder}‎ على نتيجة سابقة. هل تريد استبدالها؟</translation>
    </message>
    <message>
        <source>The adapter {file} exists already. Replace it?</source>
        <translation>المُكيِّف ‎{file}‎ موجود بالفعل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>إضافة إلى هذا المشروع</translation>
    </message>
    <message>
        <source>The run finished after its project was closed.</source>
        <translation>انتهت المعالجة بعد إغلاق مشروعها.</translation>
    </message>
    <message>
        <source>{scene}: {unexplained} of the pixels unexplained.</source>
        <translation>‏{scene}: {unexplained} من البكسلات غير مفسَّرة.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was written.</source>
        <translation>أُلغيت المعالجة؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring: {names}.</source>
        <translation>يحتاج CLIP Unmix إلى حزم بايثون لا تأتي مع نسخة QGIS هذه: {names}.</translation>
    </message>
    <message>
        <source>Make an abundance and a similarity map of each material</source>
        <translation>إنتاج خريطة وفرة وخريطة تشابه لكل مادة</translation>
    </message>
    <message>
        <source>Type at least one material first</source>
        <translation>اكتب مادة واحدة على الأقل أولًا</translation>
    </message>
    <message>
        <source>Choose a scene first</source>
        <translation>اختر مشهدًا أولًا</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>المحدد: {ticked} من {all}</translation>
    </message>
    <message>
        <source>Mean abundance of {material}: {mean}</source>
        <translation>متوسط وفرة {material}: {mean}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>النتائج في ‎{folder}‎</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>‏CLIP Unmix</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>تثبيت…</translation>
    </message>
    <message>
        <source>Install the missing Python packages into a private folder of your QGIS profile</source>
        <translation>تثبيت حزم بايثون الناقصة في مجلد خاص داخل ملفك الشخصي في QGIS</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>المشهد (&amp;ش)</translation>
    </message>
    <message>
        <source>The hyperspectral or multispectral raster to unmix; follows the active layer</source>
        <translation>الراستر فائق الطيفية أو متعدد الأطياف المراد فك مزجه؛ يتبع الطبقة النشطة</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>المواد (&amp;م)</translation>
    </message>
    <message>
        <source>tree, suelo desnudo, 水 …</source>
        <translation>شجرة، suelo desnudo، 水 …</translation>
    </message>
    <message>
        <source>Type a material in your own words and language and press Enter. Paste several separated by semicolons or lines.</source>
        <translation>اكتب مادة بكلماتك وبلغتك واضغط Enter. يمكنك لصق عدة مواد تفصل بينها فواصل منقوطة أو أسطر.</translation>
    </message>
    <message>
        <source>Material to add</source>
        <translation>المادة المراد إضافتها</translation>
    </message>
    <message>
        <source>Add the material (Enter)</source>
        <translation>إضافة المادة (Enter)</translation>
    </message>
    <message>
        <source>Add the material</source>
        <translation>إضافة المادة</translation>
    </message>
    <message>
        <source>Materials to unmix</source>
        <translation>المواد المراد فك مزجها</translation>
    </message>
    <message>
        <source>Edit the material (F2)</source>
        <translation>تحرير المادة (F2)</translation>
    </message>
    <message>
        <source>Edit the material</source>
        <translation>تحرير المادة</translation>
    </message>
    <message>
        <source>Remove the selected materials (Delete)</source>
        <translation>إزالة المواد المحددة (Delete)</translation>
    </message>
    <message>
        <source>Remove the selected materials</source>
        <translation>إزالة المواد المحددة</translation>
    </message>
    <message>
        <source>Move up (Alt+Up), or drag</source>
        <translation>نقل إلى أعلى (Alt+↑)، أو اسحب</translation>
    </message>
    <message>
        <source>Move the material up</source>
        <translation>نقل المادة إلى أعلى</translation>
    </message>
    <message>
        <source>Move down (Alt+Down), or drag</source>
        <translation>نقل إلى أسفل (Alt+↓)، أو اسحب</translation>
    </message>
    <message>
        <source>Move the material down</source>
        <translation>نقل المادة إلى أسفل</translation>
    </message>
    <message>
        <source>Save &amp;results to</source>
        <translation>حفظ النتائج في (&amp;ح)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Abundance is</source>
        <translation>الوفرة هي</translation>
    </message>
    <message>
        <source>Whether an abundance is a share of what is lit in the pixel, or of its surface with shade set apart</source>
        <translation>هل الوفرة حصة مما هو مضاء في البكسل، أم من مساحته مع عزل الظل</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>المستشعر</translation>
    </message>
    <message>
        <source>Needed only where the raster does not say its wavelengths</source>
        <translation>لا حاجة إليه إلا إذا كان الراستر لا يذكر أطواله الموجية</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>الأطوال الموجية</translation>
    </message>
    <message>
        <source>A text file with the bands&apos; wavelengths, where the raster has none and the sensor is not listed</source>
        <translation>ملف نصي بالأطوال الموجية للنطاقات، إن لم تكن في الراستر ولم يكن المستشعر في القائمة</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Points or polygons of known material in the scene, to learn from (optional)</source>
        <translation>نقاط أو مضلعات لمواد معروفة في المشهد، للتعلم منها (اختياري)</translation>
    </message>
    <message>
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>ما جرى تعلمه من عينات مشهد آخر (اختياري)</translation>
    </message>
    <message>
        <source>Keep what the samples teach, for other scenes (optional; needs samples)</source>
        <translation>الاحتفاظ بما تعلّمه العينات لمشاهد أخرى (اختياري؛ يتطلب عينات)</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>الأنطولوجيا</translation>
    </message>
    <message>
        <source>Your own names of materials: CSV, JSON or SKOS Turtle (optional)</source>
        <translation>أسماؤك أنت للمواد: CSV أو JSON أو SKOS Turtle (اختياري)</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>الحساب على</translation>
    </message>
    <message>
        <source>A graphics card is used where there is one that fits, unless you choose otherwise</source>
        <translation>تُستخدم بطاقة الرسوميات إن وُجدت واحدة مناسبة، ما لم تختر غير ذلك</translation>
    </message>
    <message>
        <source>Start of all that is random: the same seed gives the same maps</source>
        <translation>بداية كل ما هو عشوائي: البذرة نفسها تعطي الخرائط نفسها</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Log of the runs</source>
        <translation>سجل المعالجات</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>تقدم المعالجة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop the run; nothing is left behind</source>
        <translation>إيقاف المعالجة؛ لا يبقى منها شيء</translation>
    </message>
    <message>
        <source>&amp;Unmix layer</source>
        <translation>فك مزج الطبقة (&amp;ف)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديدة…</translation>
    </message>
    <message>
        <source>Make an ontology of your own names, or edit this one</source>
        <translation>إنشاء أنطولوجيا بأسمائك أنت، أو تحرير هذه</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>اقتراح…</translation>
    </message>
    <message>
        <source>Find out which materials the scene seems to hold, and tick those you accept</source>
        <translation>معرفة المواد التي يبدو أن المشهد يحتويها، وتحديد ما تقبله منها</translation>
    </message>
    <message>
        <source>Some of the settings kept for this panel cannot be used; defaults stand in for them.</source>
        <translation>بعض الإعدادات المحفوظة لهذه اللوحة لا يمكن استخدامها؛ تحل القيم الافتراضية محلها.</translation>
    </message>
    <message>
        <source>Result of the last run</source>
        <translation>نتيجة آخر معالجة</translation>
    </message>
    <message>
        <source>Not understood and not run: {prompts}.</source>
        <translation>لم يُفهم ولم يُحسب: {prompts}.</translation>
    </message>
    <message>
        <source>{share} of the scene is unnamed: let materials be suggested and add what is missing.</source>
        <translation>{share} من المشهد بلا اسم: اطلب اقتراح مواد وأضف ما ينقص.</translation>
    </message>
    <message>
        <source>The maps are in {folder} but could not be shown ({error}); the log has the details.</source>
        <translation>الخرائط في ‎{folder}‎ لكن تعذر عرضها ({error})؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Further notes in the panel: {count}.</source>
        <translation>ملاحظات أخرى في اللوحة: {count}.</translation>
    </message>
    <message>
        <source>A material seems to be missing: let materials be suggested and add it.</source>
        <translation>يبدو أن مادة ما ناقصة: اطلب اقتراح مواد وأضفها.</translation>
    </message>
    <message>
        <source>Show the scene in natural colour</source>
        <translation>عرض المشهد بالألوان الطبيعية</translation>
    </message>
    <message>
        <source>Open the sample scene</source>
        <translation>فتح المشهد النموذجي</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>المشهد النموذجي</translation>
    </message>
    <message>
        <source>The bands of visible light could not be looked up ({error}).</source>
        <translation>تعذّر تحديد نطاقات الضوء المرئي (‎{error}‎).</translation>
    </message>
    <message>
        <source>Add a hyperspectral or multispectral raster to the project, type what is on the ground in your own words, and get a map of how much of each there is. Or begin with the sample:</source>
        <translation>أضف إلى المشروع راسترًا فائق الطيفية أو متعدد الأطياف، واكتب بكلماتك ما على الأرض، واحصل على خريطة لمقدار كل شيء. أو ابدأ بالنموذج:</translation>
    </message>
    <message>
        <source>Five minutes in this panel, with the sample scene</source>
        <translation>خمس دقائق في هذه اللوحة، مع المشهد النموذجي</translation>
    </message>
    <message>
        <source>A simulated scene of 224 bands, whose materials are known</source>
        <translation>مشهد محاكى من 224 نطاقًا، مواده معروفة</translation>
    </message>
    <message>
        <source>What the plugin does, and how far to trust it</source>
        <translation>ما تفعله الإضافة، وإلى أي حد يمكن الوثوق بها</translation>
    </message>
    <message>
        <source>Natural colour, sample scene, tour and help</source>
        <translation>الألوان الطبيعية والمشهد النموذجي والجولة والمساعدة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview: draw rough maps of what is in sight over the scene, while you type and move the map</source>
        <translation>معاينة: رسم خرائط تقريبية لما هو ظاهر فوق المشهد، أثناء الكتابة وتحريك الخريطة</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Learnt elsewhere</source>
        <translation>من مشهد آخر</translation>
    </message>
    <message>
        <source>An adapter: what the samples of another scene have taught.</source>
        <translation>مُكيِّف: ما علّمته عينات مشهد آخر.</translation>
    </message>
    <message>
        <source>Keep what is learnt</source>
        <translation>حفظ ما جرى تعلمه</translation>
    </message>
    <message>
        <source>Saves what the samples teach here as an adapter, for other scenes.</source>
        <translation>يحفظ ما تعلّمه العينات هنا مُكيِّفًا لمشاهد أخرى.</translation>
    </message>
    <message>
        <source>A graphics card is faster on large scenes, where there is one that fits.</source>
        <translation>بطاقة الرسوميات أسرع في المشاهد الكبيرة، إن وُجدت بطاقة مناسبة.</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>بداية عشوائية</translation>
    </message>
    <message>
        <source>The seed of the sample of pixels: the same number gives the same maps.</source>
        <translation>بذرة عينة البكسلات: الرقم نفسه يعطي الخرائط نفسها.</translation>
    </message>
    <message>
        <source>More maps</source>
        <translation>خرائط أخرى</translation>
    </message>
    <message>
        <source>Show how uncertain the abundances are, or how similar each pixel is to the words</source>
        <translation>عرض مدى عدم اليقين في الوفرة، أو مدى تشابه كل بكسل مع الكلمات</translation>
    </message>
    <message>
        <source>Export the abundances with their styles, metadata and record</source>
        <translation>تصدير خرائط الوفرة مع أنماطها وبياناتها الوصفية وسجلها</translation>
    </message>
    <message>
        <source>Export the abundances</source>
        <translation>تصدير خرائط الوفرة</translation>
    </message>
    <message>
        <source>Keep the results: move them to a folder of your choice, with the layers that show them</source>
        <translation>حفظ النتائج: نقلها إلى مجلد من اختيارك، مع الطبقات التي تعرضها</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>فتح مجلد النتائج</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[بجانب المشروع]</translation>
    </message>
    <message>
        <source>[default folder]</source>
        <translation>[المجلد الافتراضي]</translation>
    </message>
    <message>
        <source>[your data folder]</source>
        <translation>[مجلد بياناتك]</translation>
    </message>
    <message>
        <source>Each run gets a folder of its own in here. Left empty: in {folder}.</source>
        <translation>لكل معالجة مجلد خاص بها هنا. إذا تُرك فارغًا: في ‎{folder}‎.</translation>
    </message>
    <message>
        <source>{file} is no raster that QGIS can read.</source>
        <translation>‎{file}‎ ليس راسترًا يستطيع QGIS قراءته.</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>فتح ‎{folder}‎</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>النتائج…</translation>
    </message>
    <message>
        <source>Materials mix</source>
        <translation>اختلاط المواد</translation>
    </message>
    <message>
        <source>Whether materials lie side by side in a pixel, or are mingled grain by grain as in powders and mineral soils</source>
        <translation>هل تقع المواد جنبًا إلى جنب في البكسل، أم تختلط حبة بحبة كما في المساحيق والترب المعدنية</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>grain by grain (powders)</source>
        <translation>حبة بحبة (المساحيق)</translation>
    </message>
    <message>
        <source>In another form…</source>
        <translation>بصيغة أخرى…</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <translation>جارٍ إضافة الطبقات…</translation>
    </message>
    <message>
        <source>QGIS cannot show {file}; unmix it on the command line.</source>
        <translation>لا يستطيع QGIS عرض ‎{file}‎؛ فُكَّ مزجه من سطر الأوامر.</translation>
    </message>
</context>
<context>
    <name>UnmixTask</name>
    <message>
        <source>The run stopped on an unexpected error ({error}); the log has the details.</source>
        <translation>توقفت المعالجة بسبب خطأ غير متوقع (‎{error}‎)؛ التفاصيل في السجل.</translation>
    </message>
</context>
<context>
    <name>ValidateAlgorithm</name>
    <message>
        <source>Compare with measurements</source>
        <translation>المقارنة بالقياسات</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>المواضع المقارَنة</translation>
    </message>
    <message>
        <source>{material}: RMSE {rmse}, bias {bias}, r {r}, interval holds for {held} of {count} places.</source>
        <translation>‏{material}: ‏RMSE {rmse}، الانحياز {bias}، ‏r {r}، يصح المجال في {held} من {count} من المواضع.</translation>
    </message>
    <message>
        <source>Agreement: {share}.</source>
        <translation>التوافق: {share}.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the maps with points or polygons that hold measured fractions, in fields named after the materials, or classes, in a field called material, class, name or label. Gives RMSE, mean absolute error, bias, correlation and how often the intervals hold; for classes the agreement, and the disagreement of quantity and of allocation (Pontius). Figures are written as JSON; a page shows them with plots of measured against mapped shares and of both distributions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;يقارن الخرائط بنقاط أو مضلعات تحمل نسبًا مقيسة في حقول بأسماء المواد، أو أصنافًا في حقل اسمه material أو class أو name أو label. ويعطي RMSE ومتوسط الخطأ المطلق والانحياز والارتباط ومدى صحة المجالات؛ وللأصناف التوافق واختلاف الكمية واختلاف التوزيع (Pontius). تُكتب الأرقام بصيغة JSON؛ وتعرضها صفحة مع رسوم للحصص المقيسة مقابل الحصص في الخريطة ولكلا التوزيعين.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fields of fractions that are not named after their material, one a line: material=field</source>
        <translation>حقول النسب غير المسماة بأسماء موادها، واحد في كل سطر: material=field</translation>
    </message>
    <message>
        <source>Page of tables and plots</source>
        <translation>صفحة الجداول والرسوم</translation>
    </message>
</context>
<context>
    <name>VerifyAlgorithm</name>
    <message>
        <source>Verify a run</source>
        <translation>التحقق من معالجة</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether the results in a folder are those of their record: every checksum, the record against itself, the maps&apos; tags, shares and means against the record. Where the scene is at hand the run is made again and compared with the files.&lt;/p&gt;</source>
        <translation>&lt;p&gt;يبيّن هل النتائج في مجلد هي نتائج سجلها: كل مجموع تحقق، واتساق السجل مع نفسه، ووسوم الخرائط وحصصها ومتوسطاتها مقارنةً بالسجل. وإذا كان المشهد متاحًا تُعاد المعالجة وتُقارن بالملفات.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>Make the run again where its inputs are at hand</source>
        <translation>إعادة المعالجة إذا كانت مدخلاتها متاحة</translation>
    </message>
    <message>
        <source>Nothing speaks against the run</source>
        <translation>لا شيء يطعن في المعالجة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>ZonesAlgorithm</name>
    <message>
        <source>Hectares by zone</source>
        <translation>الهكتارات حسب المنطقة</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon, such as a district: the mean share of each material, its hectares and the 90 % interval of both. A pixel counts with the part of it that lies inside; ground is measured on the ellipsoid, whatever the CRS. What no material was named for stands under &lt;i&gt;other&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;لكل مضلع، مثل مقاطعة: متوسط حصة كل مادة وهكتاراتها ومجال 90٪ لكليهما. يُحتسب البكسل بالجزء الواقع منه في الداخل؛ وتُقاس الأرض على الإهليلج أيًّا كان النظام المرجعي للإحداثيات (CRS). وما لم تُسمَّ له مادة يرد تحت &lt;i&gt;أخرى&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>ما ينبغي الانتباه إليه</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
</context>
</TS>
