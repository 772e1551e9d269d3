<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>BatchAlgorithm</name>
    <message>
        <source>Unmix many scenes into the same materials</source>
        <translation>Разложить много сцен на одни и те же материалы</translation>
    </message>
    <message>
        <source>&lt;p&gt;Unmixes each scene into a folder of its own and writes a table of all (batch.csv), the footprints of the scenes (batch.gpkg) and a virtual mosaic of the abundances (batch.vrt).&lt;/p&gt;&lt;p&gt;A scene that cannot be read is told in the table and the rest goes on. Started again with the same folder, it keeps what is done and goes on with the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Раскладывает каждую сцену в отдельную папку и записывает таблицу всех сцен (batch.csv), их контуры (batch.gpkg) и виртуальную мозаику содержаний (batch.vrt).&lt;/p&gt;&lt;p&gt;Сцена, которую не удаётся прочитать, отмечается в таблице, а остальные обрабатываются дальше. При новом запуске с той же папкой готовое сохраняется, а остальное продолжается.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Сцены</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Контуры</translation>
    </message>
    <message>
        <source>Mosaic of the abundances</source>
        <translation>Мозаика содержаний</translation>
    </message>
    <message>
        <source>Scenes that could not be unmixed</source>
        <translation>Сцены, которые не удалось разложить</translation>
    </message>
    <message>
        <source>Cancelled; scenes that were done are kept.</source>
        <translation>Отменено; готовые сцены сохранены.</translation>
    </message>
    <message>
        <source>No scene is chosen; choose at least one.</source>
        <translation>Сцена не выбрана; выберите хотя бы одну.</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Change between two runs</source>
        <translation>Изменение между двумя расчётами</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes for each material the share of the later run less that of the earlier one, and half of the 90 % interval of that difference; tells the hectares that gained or lost more than it. First it checks that both runs mean the same: words, weights, kind of shares, bands and season.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Записывает для каждого материала долю по более позднему расчёту минус долю по более раннему и половину 90 % интервала этой разности; сообщает, сколько гектаров прибавили или потеряли больше неё. Сначала проверяет, что оба расчёта означают одно и то же: слова, веса, вид долей, каналы и сезон.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the earlier run</source>
        <translation>Папка более раннего расчёта</translation>
    </message>
    <message>
        <source>Folder of the later run</source>
        <translation>Папка более позднего расчёта</translation>
    </message>
    <message>
        <source>Compare runs of other words or weights all the same</source>
        <translation>Всё же сравнивать расчёты с другими словами или весами</translation>
    </message>
    <message>
        <source>Folder for the maps of change</source>
        <translation>Папка для карт изменений</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>На что обратить внимание</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Отменено; ничего не записано.</translation>
    </message>
    <message>
        <source>{material}: {difference} +/- {half_width}; gained {gain} ha, lost {loss} ha.</source>
        <translation>{material}: {difference} +/- {half_width}; прибыло {gain} га, убыло {loss} га.</translation>
    </message>
</context>
<context>
    <name>ClassesAlgorithm</name>
    <message>
        <source>Class map of the dominant material</source>
        <translation>Карта классов по преобладающему материалу</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives each pixel to the material with the largest share; where that is below the threshold the pixel is &lt;i&gt;mixed&lt;/i&gt;. The classes bear the materials&apos; names and colours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Относит каждый пиксель к материалу с наибольшей долей; где она ниже порога, пиксель считается как &lt;i&gt;смешанное&lt;/i&gt;. Классы носят названия и цвета материалов.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Least share of the dominant material</source>
        <translation>Наименьшая доля преобладающего материала</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Карта классов</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Отменено; ничего не записано.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>смешанное</translation>
    </message>
</context>
<context>
    <name>ClipUnmixPlugin</name>
    <message>
        <source>Unmix layer…</source>
        <translation>Разложить слой на материалы…</translation>
    </message>
    <message>
        <source>CLIP Unmix: abundance maps of the materials you name</source>
        <translation>CLIP Unmix: карты содержания названных вами материалов</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Экспорт карт содержания…</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Результаты…</translation>
    </message>
    <message>
        <source>A run was ended while its maps were moved into {folder}; they are in order now.</source>
        <translation>Расчёт был прерван во время перемещения его карт в {folder}; теперь они в порядке.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Расчёты этого проекта…</translation>
    </message>
</context>
<context>
    <name>DependenciesDialog</name>
    <message>
        <source>The Python program of this QGIS was not found.</source>
        <translation>Программа Python этого QGIS не найдена.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>Отменено; ничего не установлено.</translation>
    </message>
    <message>
        <source>The installation failed; nothing was changed.</source>
        <translation>Установка не удалась; ничего не изменено.</translation>
    </message>
    <message>
        <source>The packages in use cannot be replaced ({error}); restart QGIS and install again.</source>
        <translation>Используемые сейчас пакеты нельзя заменить ({error}); перезапустите QGIS и повторите установку.</translation>
    </message>
    <message>
        <source>Installed. CLIP Unmix is ready; QGIS&apos;s own packages are as they were.</source>
        <translation>Установлено. CLIP Unmix готов к работе; собственные пакеты QGIS не изменились.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring. They can be installed into a folder of their own in your profile, {folder}: about {megabytes} MB to download. QGIS&apos;s own packages are not touched, and removing the folder removes everything. Until then the plugin opens but cannot unmix.</source>
        <translation>CLIP Unmix нужны пакеты Python, которых нет в этом QGIS. Их можно установить в отдельную папку вашего профиля, {folder}: потребуется загрузить около {megabytes} МБ. Собственные пакеты QGIS не затрагиваются, а удаление папки удаляет всё установленное. До этого модуль открывается, но разложение невозможно.</translation>
    </message>
    <message>
        <source>All packages that CLIP Unmix needs are there.</source>
        <translation>Все пакеты, нужные CLIP Unmix, на месте.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Downloading and installing…</source>
        <translation>Загрузка и установка…</translation>
    </message>
    <message>
        <source>Checking that everything works together…</source>
        <translation>Проверка совместной работы пакетов…</translation>
    </message>
    <message>
        <source>CLIP Unmix: Python packages</source>
        <translation>CLIP Unmix: пакеты Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Output of the installation</source>
        <translation>Сообщения установки</translation>
    </message>
    <message>
        <source>The output of the installation appears here.</source>
        <translation>Здесь появятся сообщения установки.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Копировать диагностику</translation>
    </message>
    <message>
        <source>Versions, paths, what is missing and the last output, without passwords, as text for a bug report</source>
        <translation>Версии, пути, чего не хватает и последние сообщения, без паролей, в виде текста для отчёта об ошибке</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Установить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Only torch&apos;s build for NVIDIA cards can be had here: {megabytes} MB to download and about three times as much on the disk. It works without such a card, too. Install it?</source>
        <translation>Здесь доступна только сборка torch для карт NVIDIA: скачать нужно {megabytes} МБ, на диске она займёт примерно втрое больше. Она работает и без такой карты. Установить?</translation>
    </message>
    <message>
        <source>Nothing was installed: try again where download.pytorch.org can be reached.</source>
        <translation>Ничего не установлено: повторите попытку там, где доступен download.pytorch.org.</translation>
    </message>
</context>
<context>
    <name>EndmemberMenu</name>
    <message>
        <source>Show endmembers</source>
        <translation>Показать эндмемберы</translation>
    </message>
    <message>
        <source>Export endmembers…</source>
        <translation>Экспорт эндмемберов…</translation>
    </message>
    <message>
        <source>the chosen material</source>
        <translation>выбранный материал</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>строка {row}, столбец {column}</translation>
    </message>
    <message>
        <source>Run again with {material} as the pixel looked at ({place})…</source>
        <translation>Повторить расчёт, взяв для {material} просматриваемый пиксель ({place})…</translation>
    </message>
    <message>
        <source>Run again with {material} from a library…</source>
        <translation>Повторить расчёт, взяв {material} из библиотеки…</translation>
    </message>
    <message>
        <source>Spectrum of {material}</source>
        <translation>Спектр материала «{material}»</translation>
    </message>
    <message>
        <source>Spectra (*.sli *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Спектры (*.sli *.csv *.txt *.tsv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Which spectrum?</source>
        <translation>Какой спектр?</translation>
    </message>
</context>
<context>
    <name>EndmembersAlgorithm</name>
    <message>
        <source>Export endmembers</source>
        <translation>Экспорт эндмемберов</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the endmembers of a run as a spectral library of ENVI (.sli with its .hdr), as a table (.csv) or as a GeoPackage whose spectra the EnMAP-Box reads (.gpkg). Table and GeoPackage also hold how far each may vary, and what its name leads to expect.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Записывает эндмемберы расчёта как спектральную библиотеку ENVI (.sli с .hdr), как таблицу (.csv) или как GeoPackage, спектры которого читает EnMAP-Box (.gpkg). Таблица и GeoPackage содержат также, насколько каждый может варьировать и чего ожидать по его названию.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spectral library</source>
        <translation>Спектральная библиотека</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} is gone; run the unmixing again.</source>
        <translation>{path} больше нет; выполните разложение ещё раз.</translation>
    </message>
    <message>
        <source>The maps could not be copied to {folder} ({reason}); choose another folder.</source>
        <translation>Не удалось скопировать карты в {folder} ({reason}); выберите другую папку.</translation>
    </message>
    <message>
        <source>{record} lists what is no map of a run ({name}); nothing was copied.</source>
        <translation>В {record} указано то, что не является картой запуска ({name}); ничего не скопировано.</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>Копирование отменено; ничего не записано.</translation>
    </message>
</context>
<context>
    <name>ExportMapsAlgorithm</name>
    <message>
        <source>Export maps in another form</source>
        <translation>Экспорт карт в другом виде</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the maps of a run into a folder as others want them: a band or a file for each material, GeoTIFF or Cloud Optimized GeoTIFF, shares or whole numbers of 8 or 16 bits with the scale and offset by which programs read them as shares, in another CRS, extent or resolution.&lt;/p&gt;&lt;p&gt;Beside them, where that is asked, a style for QGIS (.qml) and for other programs (.sld), and a STAC item that says where and when the maps are of, what their bands are and what made them. It needs the Python package pystac.&lt;/p&gt;&lt;p&gt;All files appear together or not at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Записывает карты расчёта в папку в том виде, какой нужен другим: канал или файл на каждый материал, GeoTIFF или Cloud Optimized GeoTIFF, доли или целые числа в 8 или 16 бит с масштабом и смещением, по которым программы читают их как доли, в другой CRS, в другом охвате или разрешении.&lt;/p&gt;&lt;p&gt;Рядом с ними, если это запрошено, — стиль для QGIS (.qml) и для других программ (.sld), а также элемент STAC, сообщающий, к какому месту и времени относятся карты, что в их каналах и чем они созданы. Для него нужен пакет Python pystac.&lt;/p&gt;&lt;p&gt;Файлы появляются либо все вместе, либо ни одного.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>A file for each material (else a band)</source>
        <translation>Файл на каждый материал (иначе канал)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Cloud Optimized GeoTIFF</source>
        <translation>Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>Another CRS</source>
        <translation>Другая CRS</translation>
    </message>
    <message>
        <source>Only this extent</source>
        <translation>Только этот охват</translation>
    </message>
    <message>
        <source>Size of the pixels, in the CRS&apos;s unit</source>
        <translation>Размер пикселей в единицах CRS</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Передискретизация</translation>
    </message>
    <message>
        <source>Styles beside the maps (.qml and .sld)</source>
        <translation>Стили рядом с картами (.qml и .sld)</translation>
    </message>
    <message>
        <source>STAC item (needs pystac)</source>
        <translation>Элемент STAC (нужен pystac)</translation>
    </message>
    <message>
        <source>Date of the scene for the STAC item, where its name has none (2024-06-01)</source>
        <translation>Дата сцены для элемента STAC, если её нет в названии (2024-06-01)</translation>
    </message>
    <message>
        <source>Replace an earlier export in the folder</source>
        <translation>Заменить прежний экспорт в папке</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Папка экспорта</translation>
    </message>
    <message>
        <source>Exported maps</source>
        <translation>Экспортированные карты</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Отменено; ничего не записано.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>What it does</source>
        <translation>Что делает модуль</translation>
    </message>
    <message>
        <source>It tells how much of each pixel is what: for every material you name it makes a map of its share (abundance) from 0 to 1, how sure that is, and how similar each pixel is to the words.</source>
        <translation>Показывает, чего и сколько в каждом пикселе: для каждого названного вами материала строит карту его доли (содержания) от 0 до 1, карту её надёжности и карту сходства каждого пикселя со словами.</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>A hyperspectral or multispectral raster in reflectance. Where it does not tell its wavelengths, choose the sensor or a file with them under Options.</source>
        <translation>Гиперспектральный или мультиспектральный растр в значениях отражательной способности. Если в нём нет длин волн, выберите в разделе «Параметры» сенсор или файл с ними.</translation>
    </message>
    <message>
        <source>The materials</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Type them in your own words and language, one after the other, or paste a list. Name everything that covers much of the scene; what you leave out appears as other materials. What was not understood is marked and left out. A click on the coloured square changes the colour of the map.</source>
        <translation>Введите их своими словами и на своём языке, один за другим, или вставьте список. Назовите всё, что занимает значительную часть сцены; пропущенное проявится как прочие материалы. Непонятое отмечается и не участвует в расчёте. Щелчок по цветному квадрату меняет цвет карты.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>A group of layers at the top of the layer tree, in a folder of its own beside the project. The message tells what share of the scene is unnamed or unexplained. The record, provenance.json, tells how every word was understood and how to make the same maps again.</source>
        <translation>Группа слоёв вверху дерева слоёв, в отдельной папке рядом с проектом. Сообщение показывает, какая доля сцены не названа или не объяснена. В сведениях о происхождении, provenance.json, сказано, как понято каждое слово и как получить те же карты снова.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Насколько этому доверять</translation>
    </message>
    <message>
        <source>Shares are estimates: show the uncertainty maps before you draw a conclusion, and check materials with similar spectra on the ground. A few labelled samples can make the maps better; they are used only where they do.</source>
        <translation>Доли — это оценки: прежде чем делать вывод, посмотрите карты неопределённости и проверьте на местности материалы с похожими спектрами. Несколько размеченных образцов могут улучшить карты; они используются, только если улучшают.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Only the Python packages that are missing are downloaded, when you ask for it.</source>
        <translation>Ничто не покидает этот компьютер. Загружаются только недостающие пакеты Python, и лишь по вашему запросу.</translation>
    </message>
    <message>
        <source>CLIP Unmix: help</source>
        <translation>CLIP Unmix: справка</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>No raster is chosen; add a hyperspectral or multispectral raster to the project and choose it.</source>
        <translation>Растр не выбран; добавьте в проект гиперспектральный или мультиспектральный растр и выберите его.</translation>
    </message>
    <message>
        <source>{layer} is not a raster file that GDAL reads; save it as a GeoTIFF and choose that.</source>
        <translation>{layer} — не растровый файл, который читает GDAL; сохраните его как GeoTIFF и выберите этот файл.</translation>
    </message>
    <message>
        <source>{layer} cannot be opened any more; check its file and add it again.</source>
        <translation>{layer} больше не открывается; проверьте его файл и добавьте слой снова.</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>This could not be read ({error}); the log has the details.</source>
        <translation>Прочитать не удалось ({error}); подробности в журнале.</translation>
    </message>
    <message>
        <source>Not read yet: the Python package {package} is missing.</source>
        <translation>Ещё не прочитано: нет пакета Python {package}.</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>Unmix like {scene}</source>
        <translation>Разложить, как {scene}</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Папка результатов</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>{file} больше нет.</translation>
    </message>
    <message>
        <source>The run was made with {options}, which the panel does not take over; its command line does.</source>
        <translation>Расчёт был выполнен с параметрами {options}, которые панель не перенимает; их содержит его командная строка.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Расчёты этого проекта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Show its maps</source>
        <translation>Показать его карты</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Результаты…</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>Повторить с изменениями…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Копировать командную строку</translation>
    </message>
    <message>
        <source>Copy for qgis_process</source>
        <translation>Копировать для qgis_process</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копировать как JSON</translation>
    </message>
    <message>
        <source>Save as model…</source>
        <translation>Сохранить как модель…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Delete with its files…</source>
        <translation>Удалить вместе с файлами…</translation>
    </message>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>В этом проекте нет результатов CLIP Unmix; сначала разложите слой на материалы.</translation>
    </message>
    <message>
        <source>The files are no longer there; bring them back, or take the run off the list.</source>
        <translation>Файлов больше нет; верните их на место или уберите расчёт из списка.</translation>
    </message>
    <message>
        <source>The run is in the panel: change what you like there and unmix.</source>
        <translation>Расчёт загружен в панель: измените что нужно и запустите разложение.</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Название расчёта</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Скопировано в буфер обмена.</translation>
    </message>
    <message>
        <source>Save as model</source>
        <translation>Сохранить как модель</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>Модели (*.model3)</translation>
    </message>
    <message>
        <source>The model is in {file}.</source>
        <translation>Модель находится в {file}.</translation>
    </message>
    <message>
        <source>Delete {count} files of this run in {folder}? This cannot be undone.</source>
        <translation>Удалить файлы этого расчёта ({count}) в {folder}? Отменить это нельзя.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>Файлы в {folder} используются и остаются на месте: {count}.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Расчёты этого проекта…</translation>
    </message>
    <message>
        <source>Unmix many scenes into these materials…</source>
        <translation>Разложить много сцен на эти материалы…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Label…</source>
        <translation>Разметить…</translation>
    </message>
    <message>
        <source>Label places on the map or take a layer of labels, and see what they teach</source>
        <translation>Разметьте места на карте или возьмите слой меток и узнайте, чему они учат</translation>
    </message>
    <message>
        <source>Labels of the scene</source>
        <translation>Метки сцены</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Щёлкнуть на карте</translation>
    </message>
    <message>
        <source>Each click says that the pixel there is this material</source>
        <translation>Каждый щелчок означает, что пиксель в этом месте — данный материал</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Означает</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>See what the labels would teach; no map is made</source>
        <translation>Узнать, чему научили бы метки; карта не создаётся</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Let the next runs learn from these labels</source>
        <translation>Обучать на этих метках следующие расчёты</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>measured shares: a field a material</source>
        <translation>измеренные доли: поле на материал</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons, or click on the map.</source>
        <translation>Выберите слой точек или полигонов либо щёлкните на карте.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерено</translation>
    </message>
    <message>
        <source>This field has {count} different values, too many for labels.</source>
        <translation>В этом поле {count} разных значений — слишком много для меток.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>{count} materials have measured shares.</source>
        <translation>Материалов с измеренными долями: {count}.</translation>
    </message>
    <message>
        <source>{used} features are used, {aside} set aside.</source>
        <translation>Объектов используется: {used}, отложено: {aside}.</translation>
    </message>
    <message>
        <source>Choose a scene and type a material first.</source>
        <translation>Сначала выберите сцену и введите материал.</translation>
    </message>
    <message>
        <source>Labels of {scene}</source>
        <translation>Метки: {scene}</translation>
    </message>
    <message>
        <source>Trying labels</source>
        <translation>Проверка меток</translation>
    </message>
    <message>
        <source>Error (RMSE) on what was held out: {zero:.3f} from words alone, {best:.3f} with the labels.</source>
        <translation>Ошибка (RMSE) на отложенных данных: {zero:.3f} по одним словам, {best:.3f} с метками.</translation>
    </message>
    <message>
        <source>Pixels or places: {counts}.</source>
        <translation>Пиксели или места: {counts}.</translation>
    </message>
    <message>
        <source>A run would not use them: words alone do as well.</source>
        <translation>Расчёт не стал бы их использовать: одни слова дают не худший результат.</translation>
    </message>
    <message>
        <source>A run would use the labels.</source>
        <translation>Расчёт использовал бы метки.</translation>
    </message>
    <message>
        <source>No feature of {layer} says what a material is.</source>
        <translation>Ни один объект слоя {layer} не сообщает, какой это материал.</translation>
    </message>
    <message>
        <source>The samples cannot be written to {path}.</source>
        <translation>Не удалось записать образцы в {path}.</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; is found in the scene again.</source>
        <translation>«{prompt}» снова ищется на самой сцене.</translation>
    </message>
    <message>
        <source>Click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Щёлкните пиксель, который представляет собой «{prompt}».</translation>
    </message>
    <message>
        <source>That is beside the scene; click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Это за пределами сцены; щёлкните пиксель, который представляет собой «{prompt}».</translation>
    </message>
    <message>
        <source>The next run takes &apos;{prompt}&apos; to be what the pixel in row {row}, column {column} shows.</source>
        <translation>Следующий расчёт будет считать, что «{prompt}» — это то, что показывает пиксель в строке {row}, столбце {column}.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Verify this run…</source>
        <translation>Проверить этот расчёт…</translation>
    </message>
    <message>
        <source>Show uncertainty maps</source>
        <translation>Показать карты неопределённости</translation>
    </message>
    <message>
        <source>Show similarity maps</source>
        <translation>Показать карты сходства</translation>
    </message>
    <message>
        <source>Results of this run…</source>
        <translation>Результаты этого расчёта…</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Экспорт карт содержания…</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>Сохранить результаты…</translation>
    </message>
    <message>
        <source>Open folder of the results</source>
        <translation>Открыть папку результатов</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>Отчёт об этом расчёте…</translation>
    </message>
    <message>
        <source>Export in another form…</source>
        <translation>Экспорт в другом виде…</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Uncertainty</source>
        <translation>Неопределённость</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Сходство</translation>
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
        <translation>Материал</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Понято как</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>Насколько надёжно толкование</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>не понято</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>не определён</translation>
    </message>
    <message>
        <source>your ontology</source>
        <translation>ваша онтология</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>лексикон</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>текстовый кодировщик</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; was understood as &apos;{label}&apos; by {how}.</source>
        <translation>«{prompt}» понято как «{label}» (источник: {how}).</translation>
    </message>
    <message>
        <source>Language: {language}. Confidence: {confidence}.</source>
        <translation>Язык: {language}. Уверенность: {confidence}.</translation>
    </message>
    <message>
        <source>Read with the spelling &apos;{spelling}&apos;.</source>
        <translation>Прочитано в написании «{spelling}».</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Возможно, имелось в виду</translation>
    </message>
    <message>
        <source>It may also mean: {others}. Click here to choose.</source>
        <translation>Другие возможные значения: {others}. Щёлкните здесь, чтобы выбрать.</translation>
    </message>
    <message>
        <source>Your ontology</source>
        <translation>Ваша онтология</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; always means &apos;{label}&apos;…</source>
        <translation>«{prompt}» всегда означает «{label}»…</translation>
    </message>
    <message>
        <source>Define &apos;{prompt}&apos;…</source>
        <translation>Определить «{prompt}»…</translation>
    </message>
    <message>
        <source>waiting for packages</source>
        <translation>ожидает пакетов</translation>
    </message>
    <message>
        <source>It is left out of the run. Click here to run it all the same.</source>
        <translation>Не участвует в расчёте. Щёлкните здесь, чтобы всё же рассчитать.</translation>
    </message>
    <message>
        <source>Run &apos;{prompt}&apos; all the same</source>
        <translation>Всё же рассчитать &apos;{prompt}&apos;</translation>
    </message>
    <message>
        <source>Fill from a legend</source>
        <translation>Заполнить из легенды</translation>
    </message>
    <message>
        <source>The chief material of every class ({count})</source>
        <translation>Главный материал каждого класса ({count})</translation>
    </message>
    <message>
        <source>Colour of {material}</source>
        <translation>Цвет материала «{material}»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Цвет…</translation>
    </message>
    <message>
        <source>Customary colour</source>
        <translation>Обычный цвет</translation>
    </message>
    <message>
        <source>Show &apos;{prompt}&apos; on the map…</source>
        <translation>Показать «{prompt}» на карте…</translation>
    </message>
    <message>
        <source>No longer from a pixel</source>
        <translation>Больше не брать из пикселя</translation>
    </message>
    <message>
        <source>Take it from a pixel…</source>
        <translation>Взять из пикселя…</translation>
    </message>
</context>
<context>
    <name>NaturalColour</name>
    <message>
        <source>This scene has no bands of red, green and blue light to show it in natural colour.</source>
        <translation>В этой сцене нет каналов красного, зелёного и синего света, чтобы показать её в естественных цветах.</translation>
    </message>
    <message>
        <source>This scene cannot be shown in natural colour: QGIS shows other bands of it.</source>
        <translation>Эту сцену нельзя показать в естественных цветах: QGIS показывает другие её каналы.</translation>
    </message>
</context>
<context>
    <name>OntologyDialog</name>
    <message>
        <source>Save the ontology</source>
        <translation>Сохранить онтологию</translation>
    </message>
    <message>
        <source>Export the ontology</source>
        <translation>Экспорт онтологии</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Записано в {file}.</translation>
    </message>
    <message>
        <source>Replace what stands here by the content of a file?</source>
        <translation>Заменить то, что здесь есть, содержимым файла?</translation>
    </message>
    <message>
        <source>Import an ontology</source>
        <translation>Импорт онтологии</translation>
    </message>
    <message>
        <source>Spectra of the material</source>
        <translation>Спектры материала</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Таблицы (*.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>Закрыть без сохранения изменений?</translation>
    </message>
    <message>
        <source>Not kept from the file: {notes}.</source>
        <translation>Не взято из файла: {notes}.</translation>
    </message>
    <message>
        <source>The file {file} exists already. Replace it?</source>
        <translation>Файл {file} уже существует. Заменить его?</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Онтологии (*.csv *.json *.ttl);;Все файлы (*)</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>CLIP Unmix: ontology {name}</source>
        <translation>CLIP Unmix: онтология {name}</translation>
    </message>
    <message>
        <source>Names of materials as you or a community use them; prompts are read with them first. A name stands for a concept of the lexicon or for a new material, which needs a wider concept or a definition. Title, licence, authors and access note are written into the record of every run.</source>
        <translation>Названия материалов, как их употребляете вы или сообщество; введённые слова толкуются прежде всего по ним. Название обозначает понятие лексикона или новый материал, которому нужно более широкое понятие или определение. Название онтологии, лицензия, авторы и условия доступа записываются в сведения о каждом расчёте.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>&amp;Авторы</translation>
    </message>
    <message>
        <source>The people or communities that the names are from, one on each line</source>
        <translation>Люди или сообщества, от которых взяты названия, по одному в строке</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Лицензия</translation>
    </message>
    <message>
        <source>Under which the names may be used and passed on; any words of your own will do</source>
        <translation>На каких условиях названия можно использовать и передавать; годятся и ваши собственные слова</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Code of the language of names that tell none, such as sw or qu; empty for every language</source>
        <translation>Код языка названий, для которых он не указан, например sw или qu; пусто — любой язык</translation>
    </message>
    <message>
        <source>A&amp;ccess note</source>
        <translation>&amp;Условия доступа</translation>
    </message>
    <message>
        <source>What its people ask for beyond the licence: consent, seasons, Traditional Knowledge and Biocultural labels. It is handed on with the results; it cannot be enforced.</source>
        <translation>О чём просят её носители помимо лицензии: согласие, сезоны, метки Traditional Knowledge и Biocultural. Передаётся вместе с результатами; принудить к соблюдению нельзя.</translation>
    </message>
    <message>
        <source>Names and what they are</source>
        <translation>Названия и что они означают</translation>
    </message>
    <message>
        <source>&amp;Add name</source>
        <translation>&amp;Добавить название</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>У&amp;брать</translation>
    </message>
    <message>
        <source>Add &amp;spectra…</source>
        <translation>Добавить &amp;спектры…</translation>
    </message>
    <message>
        <source>Measured spectra of the selected material from a table (CSV): a column of wavelengths, one column of reflectance for each spectrum. Spectra of labelled pixels are added with the command: material add --scene --samples.</source>
        <translation>Измеренные спектры выбранного материала из таблицы (CSV): столбец длин волн и по столбцу отражательной способности на каждый спектр. Спектры размеченных пикселей добавляет команда: material add --scene --samples.</translation>
    </message>
    <message>
        <source>Remo&amp;ve spectra</source>
        <translation>Убрать сп&amp;ектры</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Begin with what a CSV, JSON or SKOS Turtle file holds; the file stays as it is</source>
        <translation>Начать с содержимого файла CSV, JSON или SKOS Turtle; сам файл не изменится</translation>
    </message>
    <message>
        <source>Write a copy as CSV, JSON or SKOS Turtle</source>
        <translation>Записать копию в формате CSV, JSON или SKOS Turtle</translation>
    </message>
    <message>
        <source>Sav&amp;e and use</source>
        <translation>Со&amp;хранить и использовать</translation>
    </message>
    <message>
        <source>Save the ontology and read the prompts with it</source>
        <translation>Сохранить онтологию и толковать по ней введённые слова</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
</context>
<context>
    <name>OntologyTable</name>
    <message>
        <source>&quot;{name}&quot; has no meaning yet: choose a concept for it, or remove its row.</source>
        <translation>У «{name}» ещё нет значения: выберите понятие или уберите строку.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>As people say and write it</source>
        <translation>Как говорят и пишут люди</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>A code such as sw or qu; empty for every language</source>
        <translation>Код, например sw или qu; пусто — любой язык</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>A concept in any language, or the English name of a new material</source>
        <translation>Понятие на любом языке или английское название нового материала</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>Вид чего</translation>
    </message>
    <message>
        <source>For a new material: the wider concept</source>
        <translation>Для нового материала: более широкое понятие</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Похож на</translation>
    </message>
    <message>
        <source>For a new material: a concept that it resembles without being a kind of it</source>
        <translation>Для нового материала: понятие, на которое он похож, не будучи его видом</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>For a new material: a few English words that describe it</source>
        <translation>Для нового материала: несколько английских слов, описывающих его</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Спектры</translation>
    </message>
    <message>
        <source>How many measured spectra it has</source>
        <translation>Сколько у него измеренных спектров</translation>
    </message>
    <message>
        <source>{material} (new)</source>
        <translation>{material} (новый)</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no concept: choose one that is offered, or add it as a material of its own first.</source>
        <translation>«{name}» — не понятие: выберите одно из предложенных или сначала добавьте его как отдельный материал.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {concepts}: choose one of these.</source>
        <translation>«{name}» может означать {concepts}: выберите одно из этих понятий.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; as a new material</source>
        <translation>«{name}» как новый материал</translation>
    </message>
</context>
<context>
    <name>OptionNames</name>
    <message>
        <source>{field} (Processing toolbox)</source>
        <translation>{field} (панель инструментов анализа)</translation>
    </message>
    <message>
        <source>{field} (Correct…)</source>
        <translation>{field} (Исправить…)</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Сенсор</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Длины волн</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Адаптер</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>Сохранить в</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Онтология</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Исключить облака и тени</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Плохие каналы</translation>
    </message>
    <message>
        <source>Use only these bands</source>
        <translation>Использовать только эти каналы</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Принимать значения, похожие на энергетическую яркость</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Сетка продуктов в геометрии сенсора</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Заменить прежний результат в папке</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Текстовый кодировщик</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>{field} (command line)</source>
        <translation>{field} (командная строка)</translation>
    </message>
    <message>
        <source>Endmembers held fixed</source>
        <translation>Заданные эндмемберы</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>There is no such file; the name may be that of published weights.</source>
        <translation>Такого файла нет; возможно, это имя опубликованных весов.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Файл не читается ({reason}).</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[рядом с проектом]</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>самое быстрое</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>процессор (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>видеокарта (CUDA)</translation>
    </message>
    <message>
        <source>as QGIS is set</source>
        <translation>как задано в QGIS</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>как в QGIS</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Контрольная сумма файла</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>в комплекте</translation>
    </message>
    <message>
        <source>{free}; a run that needs more is refused before it begins</source>
        <translation>{free}; расчёт, которому нужно больше, отклоняется до начала</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Папка для результатов</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Вычислять на</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Свободная память</translation>
    </message>
    <message>
        <source>Language of words that several share</source>
        <translation>Язык слов, общих для нескольких языков</translation>
    </message>
    <message>
        <source>Text encoder for unknown words</source>
        <translation>Текстовый кодировщик для неизвестных слов</translation>
    </message>
    <message>
        <source>Model files of the plugin</source>
        <translation>Файлы моделей модуля</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. There is one exception: Python packages that are missing are downloaded when you ask for it.</source>
        <translation>Ничто не покидает этот компьютер. Есть одно исключение: недостающие пакеты Python загружаются по вашему запросу.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>что свободно</translation>
    </message>
    <message>
        <source>A run that needs more is refused before it begins; the maps do not depend on it</source>
        <translation>Расчёт, которому нужно больше, отклоняется до начала; на карты это не влияет</translation>
    </message>
    <message>
        <source>Memory of a run at most</source>
        <translation>Память расчёта, не более</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Pinned pixels</source>
        <translation>Закреплённые пиксели</translation>
    </message>
    <message>
        <source>Compare pins</source>
        <translation>Сравнить закреплённые</translation>
    </message>
    <message>
        <source>Plot the spectra of the chosen pins, or of all</source>
        <translation>Построить спектры выбранных или всех закреплённых пикселей</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Export pins…</source>
        <translation>Экспорт закреплённых пикселей…</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>Пиксель {number}</translation>
    </message>
    <message>
        <source>Export pins</source>
        <translation>Экспорт закреплённых пикселей</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} pins were written to {file}, their spectra to {spectra}.</source>
        <translation>Закреплённых пикселей записано в {file}: {count}; их спектры — в {spectra}.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Невязка</translation>
    </message>
</context>
<context>
    <name>PixelsAlgorithm</name>
    <message>
        <source>Look into pixels at points</source>
        <translation>Изучить пиксели в точках</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each point: the shares of its pixel with half of their 90 % intervals, what is left unexplained, and the words of the lexicon that its spectrum is nearest to. A second table beside it holds the spectra and the mixtures that the shares make.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Для каждой точки: доли её пикселя с половиной их 90 % интервалов, необъяснённый остаток и слова лексикона, к которым ближе всего её спектр. Вторая таблица рядом содержит спектры и смеси, которые дают эти доли.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Table of pixels</source>
        <translation>Таблица пикселей</translation>
    </message>
    <message>
        <source>Table of spectra</source>
        <translation>Таблица спектров</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Отменено; ничего не записано.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>Подготовка предпросмотра…</translation>
    </message>
    <message>
        <source>Type a material to preview it.</source>
        <translation>Введите материал для предпросмотра.</translation>
    </message>
    <message>
        <source>The preview needs the map in the scene&apos;s own projection, without rotation.</source>
        <translation>Для предпросмотра карта должна быть в проекции сцены и без поворота.</translation>
    </message>
    <message>
        <source>The scene is not in sight; zoom to it to preview it.</source>
        <translation>Сцены не видно; приблизьтесь к ней для предпросмотра.</translation>
    </message>
    <message>
        <source>There is no preview of this ({error}).</source>
        <translation>Предпросмотр невозможен ({error}).</translation>
    </message>
    <message>
        <source>A rough preview; the run is more exact.</source>
        <translation>Грубый предпросмотр; расчёт точнее.</translation>
    </message>
</context>
<context>
    <name>ReportAction</name>
    <message>
        <source>Report as HTML, with a PDF beside it</source>
        <translation>Отчёт в HTML и PDF рядом с ним</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares in each polygon of</source>
        <translation>Гектары в каждом полигоне слоя</translation>
    </message>
    <message>
        <source>no zones</source>
        <translation>без зон</translation>
    </message>
    <message>
        <source>Compare with the measurements in</source>
        <translation>Сравнить с измерениями из</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>без измерений</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} уже существует. Заменить?</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Запись отчёта</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <source>The report is in {file}, with a PDF beside it.</source>
        <translation>Отчёт находится в {file}, PDF — рядом с ним.</translation>
    </message>
</context>
<context>
    <name>ReportAlgorithm</name>
    <message>
        <source>Report of a run</source>
        <translation>Отчёт о расчёте</translation>
    </message>
    <message>
        <source>Measurements to compare with</source>
        <translation>Измерения для сравнения</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, shares and hectares with intervals, by zones such as districts too, the endmembers, a comparison with measurements where there are any, the record and how to make the run again.&lt;/p&gt;&lt;p&gt;The PDF, where one is asked for, says the same; QGIS makes it through a print layout.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Записывает одну самодостаточную страницу на языке QGIS: карты с легендами, доли и гектары с интервалами, в том числе по зонам, например районам, эндмемберы, сравнение с измерениями, где они есть, сведения о происхождении и способ повторить расчёт.&lt;/p&gt;&lt;p&gt;PDF, если он запрошен, содержит то же самое; QGIS создаёт его через макет печати.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones, for hectares in each</source>
        <translation>Зоны, для гектаров в каждой</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>То же в PDF</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Отменено; ничего не записано.</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>finding endmembers and abundances</source>
        <translation>поиск эндмемберов и содержаний</translation>
    </message>
    <message>
        <source>reading scenes and writing maps</source>
        <translation>чтение сцен и запись карт</translation>
    </message>
    <message>
        <source>reading the models&apos; weights</source>
        <translation>чтение весов моделей</translation>
    </message>
    <message>
        <source>correcting spelling</source>
        <translation>исправление опечаток</translation>
    </message>
    <message>
        <source>words outside the lexicon</source>
        <translation>слова вне лексикона</translation>
    </message>
    <message>
        <source>progress on the command line</source>
        <translation>ход выполнения в командной строке</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile is full: free about 2 GB and try again.</source>
        <translation>Диск с вашим профилем QGIS заполнен: освободите около 2 ГБ и повторите попытку.</translation>
    </message>
    <message>
        <source>The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation&apos;s root certificate.</source>
        <translation>Сертификат неизвестен Python: укажите в переменной PIP_CERT файл корневого сертификата вашей организации.</translation>
    </message>
    <message>
        <source>PyPI could not be reached: check the connection, or enter your organisation&apos;s proxy in QGIS (Settings, Options, Network).</source>
        <translation>PyPI недоступен: проверьте подключение или укажите прокси вашей организации в QGIS (Настройки, Параметры, Сеть).</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network).</source>
        <translation>pip не может работать через прокси SOCKS: укажите в QGIS прокси HTTP (Настройки, Параметры, Сеть).</translation>
    </message>
    <message>
        <source>This Python has no pip: install it with your system&apos;s package manager (Debian and Ubuntu: sudo apt install python3-pip).</source>
        <translation>В этом Python нет pip: установите его менеджером пакетов вашей системы (Debian и Ubuntu: sudo apt install python3-pip).</translation>
    </message>
    <message>
        <source>A file could not be written: check that your QGIS profile is yours and writable.</source>
        <translation>Не удалось записать файл: проверьте, что профиль QGIS принадлежит вам и доступен для записи.</translation>
    </message>
    <message>
        <source>No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your system.</source>
        <translation>Ни одна сборка пакета не подходит к этому Python и его NumPy: обновите QGIS или установите пакеты средствами системы.</translation>
    </message>
    <message>
        <source>Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and restart the computer.</source>
        <translation>Windows не удалось загрузить torch: установите Microsoft Visual C++ Redistributable 2015-2022 (x64) и перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin&apos;s tracker.</source>
        <translation>Один из пакетов не работает вместе с пакетами QGIS, поэтому ничего не сохранено: отправьте отчёт в систему учёта ошибок модуля.</translation>
    </message>
    <message>
        <source>The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.</source>
        <translation>Прокси отклонил подключение: проверьте его в QGIS (Настройки, Параметры, Сеть), включая имя пользователя.</translation>
    </message>
    <message>
        <source>Copy the report and send it to the plugin&apos;s tracker.</source>
        <translation>Скопируйте отчёт и отправьте его в систему учёта ошибок модуля.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one this version of CLIP Unmix was tried with, so nothing was installed: try again, and if it happens again, take a newer version of the plugin.</source>
        <translation>Скачанный пакет — не тот, с которым проверялась эта версия CLIP Unmix, поэтому ничего не установлено: повторите попытку, а если это случится снова, возьмите более новую версию модуля.</translation>
    </message>
    <message>
        <source>CLIP Unmix has no list of checked packages for Python {python} on {platform}: install {names} with your system or with pip, and restart QGIS.</source>
        <translation>У CLIP Unmix нет списка проверенных пакетов для Python {python} на {platform}: установите {names} средствами системы или через pip и перезапустите QGIS.</translation>
    </message>
    <message>
        <source>Another QGIS is installing the packages into this profile: wait until it has finished.</source>
        <translation>Другой QGIS устанавливает пакеты в этот профиль: дождитесь, пока он закончит.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>В этом проекте нет результатов CLIP Unmix; сначала разложите слой на материалы.</translation>
    </message>
    <message>
        <source>Export the abundances of</source>
        <translation>Экспортировать содержание из</translation>
    </message>
    <message>
        <source>Export abundances to</source>
        <translation>Экспортировать содержание в</translation>
    </message>
    <message>
        <source>{count} files were copied to {folder}.</source>
        <translation>Скопировано файлов в {folder}: {count}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Keep the results in</source>
        <translation>Сохранить результаты в</translation>
    </message>
    <message>
        <source>{folder} lies in the results themselves; choose another folder.</source>
        <translation>{folder} находится внутри самих результатов; выберите другую папку.</translation>
    </message>
    <message>
        <source>The results were copied to {folder}; the layers still show those in {earlier}.</source>
        <translation>Результаты скопированы в {folder}; слои по-прежнему показывают результаты из {earlier}.</translation>
    </message>
    <message>
        <source>Kept in {folder}; save the project, too.</source>
        <translation>Сохранено в {folder}; сохраните и проект.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>Файлы в {folder} используются и остаются на месте: {count}.</translation>
    </message>
    <message>
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>{folder} уже содержит {files}. Заменить?</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>Копирование в {folder}</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>Копирование отменено; ничего не записано.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>{material} (uncertainty)</source>
        <translation>{material} (неопределённость)</translation>
    </message>
    <message>
        <source>{material} (similarity)</source>
        <translation>{material} (сходство)</translation>
    </message>
    <message>
        <source>Other materials</source>
        <translation>Прочие материалы</translation>
    </message>
    <message>
        <source>Residual (RMSE)</source>
        <translation>Невязка (RMSE)</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened; run the unmixing again.</source>
        <translation>Результат {path} не открывается; выполните разложение ещё раз.</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Composite: {red}, {green}, {blue}</source>
        <translation>Композит: {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>share of the pixel&apos;s area, with shade taken as none of the materials</source>
        <translation>доля площади пикселя; тень не относится ни к одному из материалов</translation>
    </message>
    <message>
        <source>share of what is lit in the pixel (shade-normalised)</source>
        <translation>доля освещённой части пикселя (с нормировкой на тень)</translation>
    </message>
    <message>
        <source>Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}</source>
        <translation>Содержание материала «{material}» в {scene}: {share}, от 0 до 1. Среднее по сцене: {mean}. {understood}</translation>
    </message>
    <message>
        <source>Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true share with a probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}.</source>
        <translation>Неопределённость содержания материала «{material}» в {scene}: половина интервала вокруг него, в который истинная доля попадает с вероятностью 90 %, по смоделированным сценам. Среднее по сцене: {mean}.</translation>
    </message>
    <message>
        <source>Similarity of each pixel&apos;s spectrum in {scene} to the words &apos;{material}&apos;: their embeddings&apos; cosine, no share. {understood}</source>
        <translation>Сходство спектра каждого пикселя в {scene} со словами «{material}»: косинус их эмбеддингов, а не доля. {understood}</translation>
    </message>
    <message>
        <source>Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. Mean over the scene: {mean}.</source>
        <translation>Доля каждого пикселя в {scene}, которая не относится ни к одному из запрошенных материалов, от 0 до 1. Среднее по сцене: {mean}.</translation>
    </message>
    <message>
        <source>Root mean square difference, in reflectance, between each pixel&apos;s spectrum in {scene} and its reconstruction from the endmembers. High values mean that a material is missing.</source>
        <translation>Среднеквадратичная разность, в единицах отражательной способности, между спектром каждого пикселя в {scene} и его восстановлением по эндмемберам. Высокие значения означают, что какого-то материала не хватает.</translation>
    </message>
    <message>
        <source>The three most abundant materials of {scene}, one in each of red, green and blue; full colour is an abundance of 1.</source>
        <translation>Три самых обильных материала в {scene}: по одному в красном, зелёном и синем каналах; полный цвет — содержание 1.</translation>
    </message>
    <message>
        <source>the ontology</source>
        <translation>онтология</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>лексикон</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>текстовый кодировщик</translation>
    </message>
    <message>
        <source>The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).</source>
        <translation>Слова поняты как {concept} (источник: {how}; язык: {language}; уверенность: {confidence}).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>{layer}, {scene}</source>
        <translation>{layer}, {scene}</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Derived from {scene}; the rights in that scene apply.</source>
        <translation>Получено из {scene}; действуют права на эту сцену.</translation>
    </message>
    <message>
        <source>Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}</source>
        <translation>Вход: {path}, SHA-256 {sha256}, каналов: {bands}, источник длин волн: {origin}</translation>
    </message>
    <message>
        <source>Weights: {name} {version}, SHA-256 {sha256}</source>
        <translation>Веса: {name} {version}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Unmixed by CLIP Unmix {version}, started {started}, finished {finished}</source>
        <translation>Разложено CLIP Unmix {version}, начало {started}, окончание {finished}</translation>
    </message>
    <message>
        <source>Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained</source>
        <translation>Средняя RMSE восстановления {rmse}; не объяснено {share} пикселей</translation>
    </message>
    <message>
        <source>To make the same files again: {command}</source>
        <translation>Чтобы получить те же файлы снова: {command}</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written; the maps themselves are complete.</source>
        <translation>Не удалось записать растр {path}; сами карты полны.</translation>
    </message>
    <message>
        <source>share of the grains&apos; cross-section, mingled grain by grain</source>
        <translation>доля сечения зёрен, перемешанных зерно к зерну</translation>
    </message>
</context>
<context>
    <name>ResultMarks</name>
    <message>
        <source>These maps are in {folder}. Click to keep them elsewhere, such as beside your project.</source>
        <translation>Эти карты находятся в {folder}. Щёлкните, чтобы сохранить их в другом месте, например рядом с проектом.</translation>
    </message>
</context>
<context>
    <name>ResultsAlgorithm</name>
    <message>
        <source>After the run</source>
        <translation>После расчёта</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Папка результатов</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>The run could not be read ({error}).</source>
        <translation>Расчёт не удалось прочитать ({error}).</translation>
    </message>
    <message>
        <source>Results of CLIP Unmix</source>
        <translation>Результаты CLIP Unmix</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90 % интервал</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Гектары</translation>
    </message>
    <message>
        <source>Shares and hectares of the materials</source>
        <translation>Доли и гектары материалов</translation>
    </message>
    <message>
        <source>Look into pixels</source>
        <translation>Изучить пиксели</translation>
    </message>
    <message>
        <source>By zones…</source>
        <translation>По зонам…</translation>
    </message>
    <message>
        <source>Class map…</source>
        <translation>Классы…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменение…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>Чтение расчёта…</translation>
    </message>
    <message>
        <source>Choose a layer of a run to see what it holds.</source>
        <translation>Выберите слой расчёта, чтобы увидеть его содержимое.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>No data there.</source>
        <translation>Здесь нет данных.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE).</source>
        <translation>Строка {row}, столбец {column}: не объяснено {residual} (RMSE).</translation>
    </message>
    <message>
        <source>Endmember</source>
        <translation>Эндмембер</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Click a material to see how its shares are spread over the scene</source>
        <translation>Щёлкните материал, чтобы увидеть, как его доли распределены по сцене</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>невязка</translation>
    </message>
    <message>
        <source>What the mixtures leave unexplained, as RMSE in reflectance: the mean of all pixels</source>
        <translation>Что смеси оставляют необъяснённым, как RMSE отражательной способности: среднее по всем пикселям</translation>
    </message>
    <message>
        <source>found in the scene</source>
        <translation>найдено на сцене</translation>
    </message>
    <message>
        <source>from samples</source>
        <translation>из образцов</translation>
    </message>
    <message>
        <source>typical spectrum</source>
        <translation>типичный спектр</translation>
    </message>
    <message>
        <source>given</source>
        <translation>задано</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>исключён</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>Дальше: {steps}</translation>
    </message>
    <message>
        <source>Nearest words: {words}.</source>
        <translation>Ближайшие слова: {words}.</translation>
    </message>
    <message>
        <source>Red, green and blue need three materials; this run has fewer.</source>
        <translation>Для красного, зелёного и синего нужны три материала; в этом расчёте их меньше.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE), the most, {most}, at {centre} nm.</source>
        <translation>Строка {row}, столбец {column}: не объяснено {residual} (RMSE), больше всего — {most} — на {centre} нм.</translation>
    </message>
    <message>
        <source>Click or drag on the map to see a pixel&apos;s spectrum, mixture and shares; the right button pins it</source>
        <translation>Щёлкните или ведите мышью по карте, чтобы увидеть спектр, смесь и доли пикселя; правая кнопка закрепляет его</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Keep the pixel that is shown, to compare it with others</source>
        <translation>Закрепить показанный пиксель, чтобы сравнить его с другими</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>Эндмемберы</translation>
    </message>
    <message>
        <source>RGB…</source>
        <translation>RGB…</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Рядом…</translation>
    </message>
    <message>
        <source>Validate…</source>
        <translation>Проверить по измерениям…</translation>
    </message>
    <message>
        <source>Shares and hectares of the cross-section of grains that are mingled in each pixel.</source>
        <translation>Доли и гектары сечения зёрен, перемешанных в каждом пикселе.</translation>
    </message>
    <message>
        <source>Run again for side by side…</source>
        <translation>Повторить расчёт для смеси бок о бок…</translation>
    </message>
    <message>
        <source>Shares and hectares of the ground: a shaded pixel counts as dark material.</source>
        <translation>Доли и гектары поверхности земли: затенённый пиксель считается тёмным материалом.</translation>
    </message>
    <message>
        <source>Run again for the lit surface…</source>
        <translation>Повторить расчёт для освещённой поверхности…</translation>
    </message>
    <message>
        <source>Shares and hectares of the lit surface: brightness, shade and slope cancel.</source>
        <translation>Доли и гектары освещённой поверхности: яркость, тень и уклон не влияют.</translation>
    </message>
    <message>
        <source>Run again for the ground…</source>
        <translation>Повторить расчёт для поверхности земли…</translation>
    </message>
</context>
<context>
    <name>RgbAlgorithm</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Три материала красным, зелёным и синим</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the shares of three materials of a run as red, green and blue: what is pure is in one of these colours, what is mixed in between, what is none of the three dark. &lt;i&gt;other&lt;/i&gt; stands for what nobody named. Without names the three most abundant ones are taken.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Записывает доли трёх материалов расчёта красным, зелёным и синим: чистое имеет один из этих цветов, смешанное — промежуточный, а то, что не относится ни к одному из трёх, тёмное. &lt;i&gt;other&lt;/i&gt; обозначает то, что никто не назвал. Если названия не указаны, берутся три самых обильных материала.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation>Красный, зелёный и синий</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Отменено; ничего не записано.</translation>
    </message>
</context>
<context>
    <name>RgbDialog</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Три материала красным, зелёным и синим</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Wavelengths</source>
        <translation>Длины волн</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Плохие каналы</translation>
    </message>
    <message>
        <source>How {layer} is read</source>
        <translation>Как читается {layer}</translation>
    </message>
    <message>
        <source>A line for each band: wavelength in nm[, width[, 0 for a bad band]]</source>
        <translation>Строка на каждый канал: длина волны в нм[, ширина[, 0 для плохого канала]]</translation>
    </message>
    <message>
        <source>as the file says; such as 0.0001</source>
        <translation>как в файле; например, 0.0001</translation>
    </message>
    <message>
        <source>as the file says; such as -0.1</source>
        <translation>как в файле; например, -0.1</translation>
    </message>
    <message>
        <source>as the file says; such as -9999</source>
        <translation>как в файле; например, -9999</translation>
    </message>
    <message>
        <source>as the file says; such as 1-5,12</source>
        <translation>как в файле; например, 1-5,12</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>строк: {count}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Correct the wavelengths, scale and bad bands that are read from the file</source>
        <translation>Исправить длины волн, масштаб и плохие каналы, прочитанные из файла</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Исправлено…</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ни один из этих</translation>
    </message>
    <message>
        <source>Evenly from, to</source>
        <translation>Равномерно от, до</translation>
    </message>
    <message>
        <source>First wavelength</source>
        <translation>Первая длина волны</translation>
    </message>
    <message>
        <source>Last wavelength</source>
        <translation>Последняя длина волны</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> нм</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Write a line for each band, evenly spaced from the first to the last</source>
        <translation>Записать по строке на каждый канал, равномерно от первой до последней длины волны</translation>
    </message>
    <message>
        <source>Give the wavelengths…</source>
        <translation>Указать длины волн…</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Сенсор</translation>
    </message>
</context>
<context>
    <name>ScenePart</name>
    <message>
        <source>Whole scene</source>
        <translation>Вся сцена</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Охват карты</translation>
    </message>
    <message>
        <source>Inside a layer</source>
        <translation>Внутри слоя</translation>
    </message>
    <message>
        <source>Unmix the whole scene or a part of it; the maps cover that part only</source>
        <translation>Разложить всю сцену или её часть; карты охватывают только эту часть</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Polygons, or a raster of one band that is not 0 where it counts</source>
        <translation>Полигоны или одноканальный растр, не равный 0 в нужных местах</translation>
    </message>
    <message>
        <source>Layer of the part</source>
        <translation>Слой части</translation>
    </message>
    <message>
        <source>Selected polygons only</source>
        <translation>Только выбранные полигоны</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Исключить облака и тени</translation>
    </message>
    <message>
        <source>Also saturated or defective pixels, where the product&apos;s quality layers mark them</source>
        <translation>Также насыщенные или дефектные пиксели, если они отмечены в слоях качества продукта</translation>
    </message>
    <message>
        <source>What the map shows cannot be found in the scene; zoom to the scene.</source>
        <translation>То, что показывает карта, не найдено на сцене; приблизьтесь к сцене.</translation>
    </message>
    <message>
        <source>The map shows nothing of the scene; zoom to the scene.</source>
        <translation>Карта не показывает сцену; приблизьтесь к сцене.</translation>
    </message>
    <message>
        <source>No layer is chosen for the part of the scene; choose polygons or a mask.</source>
        <translation>Для части сцены не выбран слой; выберите полигоны или маску.</translation>
    </message>
    <message>
        <source>No polygon of {layer} is selected; select some.</source>
        <translation>В слое {layer} не выбран ни один полигон; выберите нужные.</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>каналов: {bands}, {first}–{last} нм, {columns} × {rows} пикс.</translation>
    </message>
    <message>
        <source>a number for each band</source>
        <translation>число для каждого канала</translation>
    </message>
    <message>
        <source>wavelengths from {wavelengths}; reflectance × {factor}, from {scale}</source>
        <translation>длины волн из {wavelengths}; отражение × {factor}, из {scale}</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (и ещё {count})</translation>
    </message>
    <message>
        <source>doubtful: {doubt}</source>
        <translation>сомнительно: {doubt}</translation>
    </message>
    <message>
        <source>Nothing tells the wavelengths of this layer.</source>
        <translation>Длины волн этого слоя нигде не указаны.</translation>
    </message>
    <message>
        <source>The wavelengths of this layer cannot be right ({doubt}).</source>
        <translation>Длины волн этого слоя не могут быть верными ({doubt}).</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two runs side by side</source>
        <translation>Два расчёта рядом</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Другой расчёт…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменение…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>May they be compared?</source>
        <translation>Можно ли их сравнивать?</translation>
    </message>
    <message>
        <source>Choose two runs.</source>
        <translation>Выберите два расчёта.</translation>
    </message>
    <message>
        <source>Yes: both mean the same.</source>
        <translation>Да: оба означают одно и то же.</translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation>Папка расчёта</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Шторка</translation>
    </message>
    <message>
        <source>Lay one map over the other, with a line between them to drag</source>
        <translation>Наложить одну карту на другую с линией между ними, которую можно перетаскивать</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys</source>
        <translation>Перетащите линию или передвиньте её клавишами со стрелками</translation>
    </message>
    <message>
        <source>Line between the two maps</source>
        <translation>Линия между двумя картами</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>Plots need the Python package matplotlib, which this QGIS lacks.</source>
        <translation>Для графиков нужен пакет Python matplotlib, которого нет в этом QGIS.</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>спектр</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>смесь</translation>
    </message>
    <message>
        <source>wavelength (nm)</source>
        <translation>длина волны (нм)</translation>
    </message>
    <message>
        <source>expected by the name</source>
        <translation>ожидается по названию</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>не объяснено</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>part of the scene</source>
        <translation>часть сцены</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the prompts</source>
        <translation>Чтение названий материалов</translation>
    </message>
    <message>
        <source>Opening the scene</source>
        <translation>Открытие сцены</translation>
    </message>
    <message>
        <source>Reading the whole scene for its SHA-256</source>
        <translation>Чтение всей сцены для SHA-256</translation>
    </message>
    <message>
        <source>Taking a sample of the scene</source>
        <translation>Выборка пикселей сцены</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Загрузка модели</translation>
    </message>
    <message>
        <source>Finding the endmembers</source>
        <translation>Поиск эндмемберов</translation>
    </message>
    <message>
        <source>Learning from the samples</source>
        <translation>Обучение на образцах</translation>
    </message>
    <message>
        <source>Unmixing</source>
        <translation>Разложение</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Построение пирамид</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>Запись сведений о происхождении</translation>
    </message>
    <message>
        <source>Moving the results into place</source>
        <translation>Перенос результатов на место</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Comparing the scene with all materials</source>
        <translation>Сравнение сцены со всеми материалами</translation>
    </message>
    <message>
        <source>Drawing the previews</source>
        <translation>Построение предпросмотров</translation>
    </message>
    <message>
        <source>Writing the program</source>
        <translation>Запись программы</translation>
    </message>
    <message>
        <source>Comparing its maps with ours</source>
        <translation>Сравнение его карт с нашими</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>Загрузка текстового кодировщика</translation>
    </message>
    <message>
        <source>Embedding the phrases</source>
        <translation>Вложение выражений</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggestions for {scene}</source>
        <translation>Предложения для {scene}</translation>
    </message>
    <message>
        <source>How likely the name is, in the part of the scene that looks most like it</source>
        <translation>Насколько вероятно название в той части сцены, которая больше всего на него похожа</translation>
    </message>
    <message>
        <source>How much of the scene looks more like it than like the others in this list</source>
        <translation>Какая часть сцены больше похожа на него, чем на остальные из этого списка</translation>
    </message>
    <message>
        <source>Add ticked</source>
        <translation>Добавить отмеченные</translation>
    </message>
    <message>
        <source>Looking for materials in {scene}</source>
        <translation>Поиск материалов в {scene}</translation>
    </message>
    <message>
        <source>The scene lies at latitude {latitude}, longitude {longitude}; what is hardly found there stands further down.</source>
        <translation>Сцена находится на широте {latitude} и долготе {longitude}; то, что там почти не встречается, стоит ниже.</translation>
    </message>
    <message>
        <source>{times} times as likely as {rival}</source>
        <translation>вероятность выше, чем у «{rival}», в {times}×</translation>
    </message>
    <message>
        <source>hard to tell from {rival}</source>
        <translation>трудно отличить от: {rival}</translation>
    </message>
    <message>
        <source>{rival} is likelier there</source>
        <translation>там вероятнее {rival}</translation>
    </message>
    <message>
        <source>most like {names}</source>
        <translation>больше всего похоже на: {names}</translation>
    </message>
    <message>
        <source>spectrum {degrees}° from a typical one</source>
        <translation>спектр отклоняется от типичного на {degrees}°</translation>
    </message>
    <message>
        <source>unlikely at this place: {reason}</source>
        <translation>маловероятно в этом месте: {reason}</translation>
    </message>
    <message>
        <source>What the scene seems to hold, judged by its spectra alone. Tick what you accept; the maps are bright where the scene is most like a material.</source>
        <translation>Что, судя по одним лишь спектрам, содержит сцена. Отметьте то, с чем согласны; карты светлы там, где сцена больше всего похожа на материал.</translation>
    </message>
    <message>
        <source>Suggested materials</source>
        <translation>Предложенные материалы</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Ход поиска</translation>
    </message>
    <message>
        <source>its spectrum shows that it is {attribute}</source>
        <translation>его спектр показывает: {attribute}</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>осталось несколько секунд</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>осталось около {count} с</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>осталось около {count} мин</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>осталось около {count} ч</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Завершить обзор</translation>
    </message>
    <message>
        <source>This is the sample scene: simulated fields, bare ground, roads and a few roofs in 224 bands. The line below its name says what it is. What do you see?</source>
        <translation>Это пример сцены: смоделированные поля, голая почва, дороги и несколько крыш в 224 каналах. Строка под названием поясняет, что это. Что вы видите?</translation>
    </message>
    <message>
        <source>Type a material that you expect here, such as vegetation, and press Enter.</source>
        <translation>Введите материал, который ожидаете здесь увидеть, например растительность, и нажмите Enter.</translation>
    </message>
    <message>
        <source>Add others, in any language: suelo desnudo, dry grass, asphalt. The second column says how each was understood; click where it is marked.</source>
        <translation>Добавьте другие, на любом языке: suelo desnudo, сухая трава, асфальт. Второй столбец показывает, как понят каждый; щёлкните там, где есть отметка.</translation>
    </message>
    <message>
        <source>Now press the button. It takes a few seconds.</source>
        <translation>Теперь нажмите кнопку. Это займёт несколько секунд.</translation>
    </message>
    <message>
        <source>Each map is clear where its material is absent and full where it is all there is. The line below says how well the materials explain the scene; Suggest… finds what you left out.</source>
        <translation>Каждая карта прозрачна там, где материала нет, и непрозрачна там, где есть только он. Строка ниже показывает, насколько хорошо материалы объясняют сцену; кнопка «Подсказать…» находит пропущенное.</translation>
    </message>
    <message>
        <source>More maps shows how sure each share is. Beside it you export the maps or keep them in another place. That is all: now choose a scene of your own.</source>
        <translation>Кнопка «Ещё карты» показывает, насколько надёжна каждая доля. Рядом можно экспортировать карты или сохранить их в другом месте. Это всё: теперь выберите свою сцену.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>UnmixAlgorithm</name>
    <message>
        <source>Unmix by material names</source>
        <translation>Разложение по названиям материалов</translation>
    </message>
    <message>
        <source>unmixing,endmember,abundance,hyperspectral,multispectral,spectral,fraction,material,CLIP</source>
        <translation>разложение,разделение смесей,unmixing,эндмембер,содержание,гиперспектральный,мультиспектральный,спектральный,доля,материал,CLIP</translation>
    </message>
    <message>
        <source>Abundance, uncertainty and similarity maps of the materials you name, in any language.</source>
        <translation>Карты содержания, неопределённости и сходства названных вами материалов, на любом языке.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how much of each pixel of a hyperspectral or multispectral raster is what. Name the materials in your own words and language; no spectral library and no training areas are needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materials&lt;/b&gt;: one a line, or separated by semicolons, e.g. &lt;i&gt;tree; suelo desnudo; 水; tarmac&lt;/i&gt;. Name everything that covers much of the scene; what you leave out appears as other materials and in the residual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illumination&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; gives shares of what is lit in the pixel, &lt;i&gt;area&lt;/i&gt; shares of its surface with shade set apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; or &lt;b&gt;wavelengths&lt;/b&gt; are needed only where the raster does not say its wavelengths itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples&lt;/b&gt;: a few points or polygons of known material. What they teach is kept only if it proves better on samples held out; it can be saved as an adapter for other scenes.&lt;/p&gt;&lt;p&gt;The folder then holds an abundance map (0 to 1), an uncertainty map (the true share lies within the abundance plus or minus this value with a probability of 90 %) and a similarity map for each material, the share of other materials, the residual (RMSE in reflectance), the endmember spectra, and provenance.json, which tells how each word was understood and how to make the same files again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Показывает, какие материалы и в какой доле содержит каждый пиксель гиперспектрального или мультиспектрального растра. Назовите материалы своими словами, на своём языке; ни спектральная библиотека, ни обучающие участки не нужны.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Материалы&lt;/b&gt;: по одному в строке или через точку с запятой, например &lt;i&gt;дерево; suelo desnudo; 水; асфальт&lt;/i&gt;. Назовите всё, что занимает значительную часть сцены; пропущенное проявится в прочих материалах и в невязке.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Освещение&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; даёт доли освещённой части пикселя, &lt;i&gt;area&lt;/i&gt; — доли его площади, причём тень учитывается отдельно.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Сенсор&lt;/b&gt; или &lt;b&gt;длины волн&lt;/b&gt; нужны, только если растр сам не содержит длин волн.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Образцы&lt;/b&gt;: несколько точек или полигонов с известным материалом. То, чему они учат, сохраняется, только если на отложенных образцах результат лучше; это можно сохранить как адаптер для других сцен.&lt;/p&gt;&lt;p&gt;Затем в папке будут: для каждого материала карта содержания (от 0 до 1), карта неопределённости (истинная доля отличается от содержания не более чем на это значение с вероятностью 90 %) и карта сходства, а также доля прочих материалов, невязка (RMSE в единицах отражательной способности), спектры эндмемберов и provenance.json, где сказано, как понято каждое слово и как получить те же файлы снова.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>Materials, one a line or separated by ;</source>
        <translation>Материалы, по одному в строке или через ;</translation>
    </message>
    <message>
        <source>Illumination</source>
        <translation>Освещение</translation>
    </message>
    <message>
        <source>Sensor (where the raster has no wavelengths)</source>
        <translation>Сенсор (если в растре нет длин волн)</translation>
    </message>
    <message>
        <source>File of wavelengths (where the raster has none)</source>
        <translation>Файл длин волн (если в растре их нет)</translation>
    </message>
    <message>
        <source>Ontology: your own names of materials</source>
        <translation>Онтология: ваши названия материалов</translation>
    </message>
    <message>
        <source>Adapter: what was learnt from another scene&apos;s samples</source>
        <translation>Адаптер: чему научили образцы другой сцены</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Адаптеры (*.safetensors)</translation>
    </message>
    <message>
        <source>Save adapter to (needs samples)</source>
        <translation>Сохранить адаптер в (нужны образцы)</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Текстовый кодировщик</translation>
    </message>
    <message>
        <source>Language that decides between meanings (a code such as de)</source>
        <translation>Язык, решающий при нескольких значениях (код, например ru)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Число (seed)</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Заменить прежний результат в папке</translation>
    </message>
    <message>
        <source>Add the abundance maps to the project</source>
        <translation>Добавить карты содержания в проект</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Папка результатов</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Невязка</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>Карты содержания</translation>
    </message>
    <message>
        <source>These Python packages are missing: {packages}; open the CLIP Unmix panel in QGIS, which installs them.</source>
        <translation>Нет пакетов Python: {packages}; откройте в QGIS панель CLIP Unmix, она их установит.</translation>
    </message>
    <message>
        <source>No material is named; type at least one.</source>
        <translation>Не назван ни один материал; введите хотя бы один.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Отменено; ничего не записано.</translation>
    </message>
    <message>
        <source>{prompt}: {label} (language: {language}, by {how})</source>
        <translation>{prompt}: {label} (язык: {language}, источник: {how})</translation>
    </message>
    <message>
        <source>Mean abundance of {prompt}: {mean}</source>
        <translation>Среднее содержание материала «{prompt}»: {mean}</translation>
    </message>
    <message>
        <source>Scale: reflectance = stored × scale + offset (one number, or one a band)</source>
        <translation>Масштаб: отражательная способность = хранимое значение × масштаб + смещение (одно число или по одному на канал)</translation>
    </message>
    <message>
        <source>Offset (one number, or one a band)</source>
        <translation>Смещение (одно число или по одному на канал)</translation>
    </message>
    <message>
        <source>Nodata: the stored number of pixels without data</source>
        <translation>Нет данных: хранимое число пикселей без данных</translation>
    </message>
    <message>
        <source>Use only these bands (such as 1-5,12)</source>
        <translation>Использовать только эти каналы (например, 1-5,12)</translation>
    </message>
    <message>
        <source>Leave out these bands (such as 1-5,12)</source>
        <translation>Исключить эти каналы (например, 1-5,12)</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Принимать значения, похожие на энергетическую яркость</translation>
    </message>
    <message>
        <source>Run materials, too, that were hardly understood</source>
        <translation>Рассчитать и материалы, понятые с трудом</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Сетка продуктов в геометрии сенсора</translation>
    </message>
    <message>
        <source>Resolution, of products whose bands have several (Sentinel-2: 10 or 20)</source>
        <translation>Разрешение для продуктов, у каналов которых их несколько (Sentinel-2: 10 или 20)</translation>
    </message>
    <message>
        <source>Part of the scene: extent</source>
        <translation>Часть сцены: охват</translation>
    </message>
    <message>
        <source>Part of the scene: polygons</source>
        <translation>Часть сцены: полигоны</translation>
    </message>
    <message>
        <source>Leave out what the product&apos;s quality layers call</source>
        <translation>Исключить то, что слои качества продукта обозначают как</translation>
    </message>
    <message>
        <source>Part of the scene: raster that is not 0 there</source>
        <translation>Часть сцены: растр, не равный в ней 0</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer; choose another.</source>
        <translation>{layer} — не векторный слой; выберите другой.</translation>
    </message>
    <message>
        <source>The part of the scene is given by polygons and by a raster; leave one of them away.</source>
        <translation>Часть сцены задана и полигонами, и растром; уберите что-то одно.</translation>
    </message>
    <message>
        <source>Samples: points or polygons, labelled or with measured shares</source>
        <translation>Образцы: точки или полигоны с метками или измеренными долями</translation>
    </message>
    <message>
        <source>Fields of the samples with measured shares (MATERIAL=FIELD; …)</source>
        <translation>Поля образцов с измеренными долями (МАТЕРИАЛ=ПОЛЕ; …)</translation>
    </message>
    <message>
        <source>Field of the samples with the labels</source>
        <translation>Поле образцов с метками</translation>
    </message>
    <message>
        <source>What labels of the samples mean (LABEL=MATERIAL; … and LABEL= to set aside)</source>
        <translation>Что означают метки образцов (МЕТКА=МАТЕРИАЛ; … и МЕТКА= — отложить)</translation>
    </message>
    <message>
        <source>Endmembers held fixed, one a line: material=row,column or material=file|spectrum</source>
        <translation>Заданные эндмемберы, по одному в строке: материал=строка,столбец или материал=файл|спектр</translation>
    </message>
    <message>
        <source>How materials mix: side by side (areal) or grain by grain (intimate)</source>
        <translation>Как смешаны материалы: бок о бок (по площади) или зерно к зерну (тесно)</translation>
    </message>
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>Папка для результатов</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>Текст (*.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)</source>
        <translation>Векторные файлы (*.gpkg *.geojson *.shp *.fgb);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Адаптеры (*.safetensors)</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Онтологии (*.csv *.json *.ttl);;Все файлы (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>a share of what is lit</source>
        <translation>освещённой части</translation>
    </message>
    <message>
        <source>a share of the surface</source>
        <translation>всей площади</translation>
    </message>
    <message>
        <source>as the raster says</source>
        <translation>по данным растра</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>самое быстрое</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>процессор (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>видеокарта (CUDA)</translation>
    </message>
    <message>
        <source>{bands} bands, {columns} × {rows} pixels</source>
        <translation>каналов: {bands}, {columns} × {rows} пикс.</translation>
    </message>
    <message>
        <source>Already in the list: {materials}.</source>
        <translation>Уже в списке: {materials}.</translation>
    </message>
    <message>
        <source>Unmixing {scene}</source>
        <translation>Разложение {scene}</translation>
    </message>
    <message>
        <source>Unmixing {scene}: {materials}</source>
        <translation>Разложение {scene}: {materials}</translation>
    </message>
    <message>
        <source>No material is ticked; type at least one and press Enter.</source>
        <translation>Не отмечен ни один материал; введите хотя бы один и нажмите Enter.</translation>
    </message>
    <message>
        <source>The folder {folder} holds an earlier run. Replace it?</source>
        <translation>Папка {folder} содержит прежний результат. Заменить его?</translation>
    </message>
    <message>
        <source>The adapter {file} exists already. Replace it?</source>
        <translation>Адаптер {file} уже существует. Заменить его?</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>Добавить в этот проект</translation>
    </message>
    <message>
        <source>The run finished after its project was closed.</source>
        <translation>Расчёт закончился после закрытия его проекта.</translation>
    </message>
    <message>
        <source>{scene}: {unexplained} of the pixels unexplained.</source>
        <translation>{scene}: не объяснено {unexplained} пикселей.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was written.</source>
        <translation>Расчёт отменён; ничего не записано.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring: {names}.</source>
        <translation>CLIP Unmix нужны пакеты Python, которых нет в этом QGIS: {names}.</translation>
    </message>
    <message>
        <source>Make an abundance and a similarity map of each material</source>
        <translation>Построить карты содержания и сходства для каждого материала</translation>
    </message>
    <message>
        <source>Type at least one material first</source>
        <translation>Сначала введите хотя бы один материал</translation>
    </message>
    <message>
        <source>Choose a scene first</source>
        <translation>Сначала выберите сцену</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>отмечено {ticked} из {all}</translation>
    </message>
    <message>
        <source>Mean abundance of {material}: {mean}</source>
        <translation>Среднее содержание материала «{material}»: {mean}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Результаты в {folder}</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Установить…</translation>
    </message>
    <message>
        <source>Install the missing Python packages into a private folder of your QGIS profile</source>
        <translation>Установить недостающие пакеты Python в отдельную папку вашего профиля QGIS</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;Сцена</translation>
    </message>
    <message>
        <source>The hyperspectral or multispectral raster to unmix; follows the active layer</source>
        <translation>Гиперспектральный или мультиспектральный растр для разложения; следует за активным слоем</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>&amp;Материалы</translation>
    </message>
    <message>
        <source>tree, suelo desnudo, 水 …</source>
        <translation>дерево, suelo desnudo, 水 …</translation>
    </message>
    <message>
        <source>Type a material in your own words and language and press Enter. Paste several separated by semicolons or lines.</source>
        <translation>Введите материал своими словами, на своём языке, и нажмите Enter. Можно вставить сразу несколько, через точку с запятой или по строкам.</translation>
    </message>
    <message>
        <source>Material to add</source>
        <translation>Добавляемый материал</translation>
    </message>
    <message>
        <source>Add the material (Enter)</source>
        <translation>Добавить материал (Enter)</translation>
    </message>
    <message>
        <source>Add the material</source>
        <translation>Добавить материал</translation>
    </message>
    <message>
        <source>Materials to unmix</source>
        <translation>Материалы для разложения</translation>
    </message>
    <message>
        <source>Edit the material (F2)</source>
        <translation>Изменить материал (F2)</translation>
    </message>
    <message>
        <source>Edit the material</source>
        <translation>Изменить материал</translation>
    </message>
    <message>
        <source>Remove the selected materials (Delete)</source>
        <translation>Убрать выбранные материалы (Delete)</translation>
    </message>
    <message>
        <source>Remove the selected materials</source>
        <translation>Убрать выбранные материалы</translation>
    </message>
    <message>
        <source>Move up (Alt+Up), or drag</source>
        <translation>Переместить вверх (Alt+Вверх) или перетащить</translation>
    </message>
    <message>
        <source>Move the material up</source>
        <translation>Переместить материал вверх</translation>
    </message>
    <message>
        <source>Move down (Alt+Down), or drag</source>
        <translation>Переместить вниз (Alt+Вниз) или перетащить</translation>
    </message>
    <message>
        <source>Move the material down</source>
        <translation>Переместить материал вниз</translation>
    </message>
    <message>
        <source>Save &amp;results to</source>
        <translation>Сохранить результаты &amp;в</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Abundance is</source>
        <translation>Содержание в</translation>
    </message>
    <message>
        <source>Whether an abundance is a share of what is lit in the pixel, or of its surface with shade set apart</source>
        <translation>Доля освещённой части пикселя или доля его площади, причём тень учитывается отдельно</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Сенсор</translation>
    </message>
    <message>
        <source>Needed only where the raster does not say its wavelengths</source>
        <translation>Нужен, только если растр не содержит длин волн</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Длины волн</translation>
    </message>
    <message>
        <source>A text file with the bands&apos; wavelengths, where the raster has none and the sensor is not listed</source>
        <translation>Текстовый файл с длинами волн каналов, если в растре их нет и сенсора нет в списке</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Points or polygons of known material in the scene, to learn from (optional)</source>
        <translation>Точки или полигоны с известным материалом на сцене, для обучения (необязательно)</translation>
    </message>
    <message>
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>Чему научили образцы другой сцены (необязательно)</translation>
    </message>
    <message>
        <source>Keep what the samples teach, for other scenes (optional; needs samples)</source>
        <translation>Сохранить то, чему учат образцы, для других сцен (необязательно; нужны образцы)</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Онтология</translation>
    </message>
    <message>
        <source>Your own names of materials: CSV, JSON or SKOS Turtle (optional)</source>
        <translation>Ваши названия материалов: CSV, JSON или SKOS Turtle (необязательно)</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Вычислять на</translation>
    </message>
    <message>
        <source>A graphics card is used where there is one that fits, unless you choose otherwise</source>
        <translation>Если есть подходящая видеокарта, используется она, если вы не выберете иное</translation>
    </message>
    <message>
        <source>Start of all that is random: the same seed gives the same maps</source>
        <translation>Начало всего случайного: одно и то же число даёт одни и те же карты</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Log of the runs</source>
        <translation>Журнал расчётов</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Ход расчёта</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop the run; nothing is left behind</source>
        <translation>Остановить расчёт; ничего не останется</translation>
    </message>
    <message>
        <source>&amp;Unmix layer</source>
        <translation>&amp;Разложить на материалы</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Создать…</translation>
    </message>
    <message>
        <source>Make an ontology of your own names, or edit this one</source>
        <translation>Создать онтологию из ваших названий или изменить эту</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Подсказать…</translation>
    </message>
    <message>
        <source>Find out which materials the scene seems to hold, and tick those you accept</source>
        <translation>Узнать, какие материалы, по-видимому, есть на сцене, и отметить те, с которыми вы согласны</translation>
    </message>
    <message>
        <source>Some of the settings kept for this panel cannot be used; defaults stand in for them.</source>
        <translation>Некоторые сохранённые настройки этой панели непригодны; вместо них взяты значения по умолчанию.</translation>
    </message>
    <message>
        <source>Result of the last run</source>
        <translation>Результат последнего расчёта</translation>
    </message>
    <message>
        <source>Not understood and not run: {prompts}.</source>
        <translation>Не понято и не рассчитано: {prompts}.</translation>
    </message>
    <message>
        <source>{share} of the scene is unnamed: let materials be suggested and add what is missing.</source>
        <translation>{share} сцены не названо: запросите предложения материалов и добавьте недостающее.</translation>
    </message>
    <message>
        <source>The maps are in {folder} but could not be shown ({error}); the log has the details.</source>
        <translation>Карты находятся в {folder}, но показать их не удалось ({error}); подробности в журнале.</translation>
    </message>
    <message>
        <source>Further notes in the panel: {count}.</source>
        <translation>Другие замечания на панели: {count}.</translation>
    </message>
    <message>
        <source>A material seems to be missing: let materials be suggested and add it.</source>
        <translation>Похоже, не хватает материала: запросите предложения материалов и добавьте его.</translation>
    </message>
    <message>
        <source>Show the scene in natural colour</source>
        <translation>Показать сцену в естественных цветах</translation>
    </message>
    <message>
        <source>Open the sample scene</source>
        <translation>Открыть пример сцены</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Начать обзор</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Пример сцены</translation>
    </message>
    <message>
        <source>The bands of visible light could not be looked up ({error}).</source>
        <translation>Не удалось определить каналы видимого света ({error}).</translation>
    </message>
    <message>
        <source>Add a hyperspectral or multispectral raster to the project, type what is on the ground in your own words, and get a map of how much of each there is. Or begin with the sample:</source>
        <translation>Добавьте в проект гиперспектральный или мультиспектральный растр, введите своими словами, что есть на местности, и получите карту того, сколько там чего. Или начните с примера:</translation>
    </message>
    <message>
        <source>Five minutes in this panel, with the sample scene</source>
        <translation>Пять минут в этой панели, на примере сцены</translation>
    </message>
    <message>
        <source>A simulated scene of 224 bands, whose materials are known</source>
        <translation>Смоделированная сцена из 224 каналов с известными материалами</translation>
    </message>
    <message>
        <source>What the plugin does, and how far to trust it</source>
        <translation>Что делает модуль и насколько ему доверять</translation>
    </message>
    <message>
        <source>Natural colour, sample scene, tour and help</source>
        <translation>Естественные цвета, пример сцены, обзор и справка</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Preview: draw rough maps of what is in sight over the scene, while you type and move the map</source>
        <translation>Предпросмотр: рисовать поверх сцены грубые карты видимого участка, пока вы вводите слова и двигаете карту</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Learnt elsewhere</source>
        <translation>Из других сцен</translation>
    </message>
    <message>
        <source>An adapter: what the samples of another scene have taught.</source>
        <translation>Адаптер: то, чему научили образцы другой сцены.</translation>
    </message>
    <message>
        <source>Keep what is learnt</source>
        <translation>Сохранить изученное</translation>
    </message>
    <message>
        <source>Saves what the samples teach here as an adapter, for other scenes.</source>
        <translation>Сохраняет то, чему здесь учат образцы, как адаптер для других сцен.</translation>
    </message>
    <message>
        <source>A graphics card is faster on large scenes, where there is one that fits.</source>
        <translation>Видеокарта быстрее на больших сценах, если есть подходящая.</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>Случайное число</translation>
    </message>
    <message>
        <source>The seed of the sample of pixels: the same number gives the same maps.</source>
        <translation>Начальное число для выборки пикселей: одно и то же число даёт одни и те же карты.</translation>
    </message>
    <message>
        <source>More maps</source>
        <translation>Ещё карты</translation>
    </message>
    <message>
        <source>Show how uncertain the abundances are, or how similar each pixel is to the words</source>
        <translation>Показать, насколько неопределённы содержания или насколько каждый пиксель похож на слова</translation>
    </message>
    <message>
        <source>Export the abundances with their styles, metadata and record</source>
        <translation>Экспортировать карты содержания со стилями, метаданными и сведениями о происхождении</translation>
    </message>
    <message>
        <source>Export the abundances</source>
        <translation>Экспорт карт содержания</translation>
    </message>
    <message>
        <source>Keep the results: move them to a folder of your choice, with the layers that show them</source>
        <translation>Сохранить результаты: переместить их в выбранную папку вместе с показывающими их слоями</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>Сохранить результаты</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>Открыть папку результатов</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[рядом с проектом]</translation>
    </message>
    <message>
        <source>[default folder]</source>
        <translation>[папка по умолчанию]</translation>
    </message>
    <message>
        <source>[your data folder]</source>
        <translation>[ваша папка данных]</translation>
    </message>
    <message>
        <source>Each run gets a folder of its own in here. Left empty: in {folder}.</source>
        <translation>Каждый расчёт получает здесь отдельную папку. Если не указано: в {folder}.</translation>
    </message>
    <message>
        <source>{file} is no raster that QGIS can read.</source>
        <translation>{file} — не растр, который может прочитать QGIS.</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Открыть {folder}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Результаты…</translation>
    </message>
    <message>
        <source>Materials mix</source>
        <translation>Материалы смешаны</translation>
    </message>
    <message>
        <source>Whether materials lie side by side in a pixel, or are mingled grain by grain as in powders and mineral soils</source>
        <translation>Лежат ли материалы в пикселе бок о бок или перемешаны зерно к зерну, как в порошках и минеральных почвах</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>бок о бок</translation>
    </message>
    <message>
        <source>grain by grain (powders)</source>
        <translation>зерно к зерну (порошки)</translation>
    </message>
    <message>
        <source>In another form…</source>
        <translation>В другом виде…</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <translation>Добавление слоёв…</translation>
    </message>
    <message>
        <source>QGIS cannot show {file}; unmix it on the command line.</source>
        <translation>QGIS не может показать {file}; разложите его из командной строки.</translation>
    </message>
</context>
<context>
    <name>UnmixTask</name>
    <message>
        <source>The run stopped on an unexpected error ({error}); the log has the details.</source>
        <translation>Расчёт остановлен непредвиденной ошибкой ({error}); подробности в журнале.</translation>
    </message>
</context>
<context>
    <name>ValidateAlgorithm</name>
    <message>
        <source>Compare with measurements</source>
        <translation>Сравнение с измерениями</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Сравнено мест</translation>
    </message>
    <message>
        <source>{material}: RMSE {rmse}, bias {bias}, r {r}, interval holds for {held} of {count} places.</source>
        <translation>{material}: RMSE {rmse}, смещение {bias}, r {r}, интервал верен в {held} из {count} мест.</translation>
    </message>
    <message>
        <source>Agreement: {share}.</source>
        <translation>Согласие: {share}.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the maps with points or polygons that hold measured fractions, in fields named after the materials, or classes, in a field called material, class, name or label. Gives RMSE, mean absolute error, bias, correlation and how often the intervals hold; for classes the agreement, and the disagreement of quantity and of allocation (Pontius). Figures are written as JSON; a page shows them with plots of measured against mapped shares and of both distributions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Сравнивает карты с точками или полигонами, содержащими измеренные доли — в полях, названных по материалам, — или классы — в поле material, class, name или label. Выдаёт RMSE, среднюю абсолютную ошибку, систематическую ошибку, корреляцию и то, как часто верны интервалы; для классов — согласие, а также расхождение по количеству и по размещению (Pontius). Показатели записываются в JSON; страница показывает их с графиками измеренных долей против долей на карте и обоих распределений.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fields of fractions that are not named after their material, one a line: material=field</source>
        <translation>Поля долей, названные не по своему материалу, по одному в строке: материал=поле</translation>
    </message>
    <message>
        <source>Page of tables and plots</source>
        <translation>Страница с таблицами и графиками</translation>
    </message>
</context>
<context>
    <name>VerifyAlgorithm</name>
    <message>
        <source>Verify a run</source>
        <translation>Проверить расчёт</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether the results in a folder are those of their record: every checksum, the record against itself, the maps&apos; tags, shares and means against the record. Where the scene is at hand the run is made again and compared with the files.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Сообщает, соответствуют ли результаты в папке своему протоколу: каждая контрольная сумма, согласованность протокола, теги, доли и средние карт. Если сцена доступна, расчёт повторяется и сравнивается с файлами.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Папка результатов</translation>
    </message>
    <message>
        <source>Make the run again where its inputs are at hand</source>
        <translation>Повторить расчёт, если его входные данные доступны</translation>
    </message>
    <message>
        <source>Nothing speaks against the run</source>
        <translation>Ничто не говорит против расчёта</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Отменено; ничего не записано.</translation>
    </message>
</context>
<context>
    <name>ZonesAlgorithm</name>
    <message>
        <source>Hectares by zone</source>
        <translation>Гектары по зонам</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon, such as a district: the mean share of each material, its hectares and the 90 % interval of both. A pixel counts with the part of it that lies inside; ground is measured on the ellipsoid, whatever the CRS. What no material was named for stands under &lt;i&gt;other&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Для каждого полигона, например района: средняя доля каждого материала, его площадь в гектарах и 90 % интервал того и другого. Пиксель учитывается той частью, которая лежит внутри; площадь измеряется на эллипсоиде независимо от системы координат. То, для чего не назван материал, относится к строке &lt;i&gt;прочее&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Зоны</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>На что обратить внимание</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Отменено; ничего не записано.</translation>
    </message>
</context>
</TS>
