<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BatchAlgorithm</name>
    <message>
        <source>Unmix many scenes into the same materials</source>
        <translation>Desmezclar muchas escenas con los mismos materiales</translation>
    </message>
    <message>
        <source>&lt;p&gt;Unmixes each scene into a folder of its own and writes a table of all (batch.csv), the footprints of the scenes (batch.gpkg) and a virtual mosaic of the abundances (batch.vrt).&lt;/p&gt;&lt;p&gt;A scene that cannot be read is told in the table and the rest goes on. Started again with the same folder, it keeps what is done and goes on with the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Desmezcla cada escena en una carpeta propia y escribe una tabla de todas (batch.csv), las huellas de las escenas (batch.gpkg) y un mosaico virtual de las abundancias (batch.vrt).&lt;/p&gt;&lt;p&gt;Una escena que no se puede leer se indica en la tabla y el resto continúa. Si se inicia de nuevo con la misma carpeta, conserva lo hecho y sigue con lo demás.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Huellas</translation>
    </message>
    <message>
        <source>Mosaic of the abundances</source>
        <translation>Mosaico de las abundancias</translation>
    </message>
    <message>
        <source>Scenes that could not be unmixed</source>
        <translation>Escenas que no se pudieron desmezclar</translation>
    </message>
    <message>
        <source>Cancelled; scenes that were done are kept.</source>
        <translation>Cancelado; se conservan las escenas terminadas.</translation>
    </message>
    <message>
        <source>No scene is chosen; choose at least one.</source>
        <translation>No hay ninguna escena elegida; elija al menos una.</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Change between two runs</source>
        <translation>Cambio entre dos cálculos</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes for each material the share of the later run less that of the earlier one, and half of the 90 % interval of that difference; tells the hectares that gained or lost more than it. First it checks that both runs mean the same: words, weights, kind of shares, bands and season.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escribe para cada material la fracción del cálculo posterior menos la del anterior, y la mitad del intervalo del 90 % de esa diferencia; indica las hectáreas que ganaron o perdieron más que ese valor. Antes comprueba que ambos cálculos signifiquen lo mismo: palabras, pesos, tipo de fracciones, bandas y estación del año.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the earlier run</source>
        <translation>Carpeta del cálculo anterior</translation>
    </message>
    <message>
        <source>Folder of the later run</source>
        <translation>Carpeta del cálculo posterior</translation>
    </message>
    <message>
        <source>Compare runs of other words or weights all the same</source>
        <translation>Comparar de todos modos cálculos con otras palabras o pesos</translation>
    </message>
    <message>
        <source>Folder for the maps of change</source>
        <translation>Carpeta para los mapas de cambio</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>Qué hay que tener en cuenta</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>{material}: {difference} +/- {half_width}; gained {gain} ha, lost {loss} ha.</source>
        <translation>{material}: {difference} +/- {half_width}; ganó {gain} ha, perdió {loss} ha.</translation>
    </message>
</context>
<context>
    <name>ClassesAlgorithm</name>
    <message>
        <source>Class map of the dominant material</source>
        <translation>Mapa de clases del material dominante</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives each pixel to the material with the largest share; where that is below the threshold the pixel is &lt;i&gt;mixed&lt;/i&gt;. The classes bear the materials&apos; names and colours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Asigna cada píxel al material con la fracción mayor; si esta es inferior al umbral, el píxel es &lt;i&gt;mixto&lt;/i&gt;. Las clases llevan los nombres y colores de los materiales.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Least share of the dominant material</source>
        <translation>Fracción mínima del material dominante</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Mapa de clases</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
</context>
<context>
    <name>ClipUnmixPlugin</name>
    <message>
        <source>Unmix layer…</source>
        <translation>Desmezclar capa…</translation>
    </message>
    <message>
        <source>CLIP Unmix: abundance maps of the materials you name</source>
        <translation>CLIP Unmix: mapas de abundancia de los materiales que usted nombre</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Exportar abundancias…</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Resultados…</translation>
    </message>
    <message>
        <source>A run was ended while its maps were moved into {folder}; they are in order now.</source>
        <translation>Un cálculo se interrumpió mientras sus mapas se movían a {folder}; ahora están en orden.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Cálculos de este proyecto…</translation>
    </message>
</context>
<context>
    <name>DependenciesDialog</name>
    <message>
        <source>The Python program of this QGIS was not found.</source>
        <translation>No se encontró el programa Python de este QGIS.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>Cancelado; no se instaló nada.</translation>
    </message>
    <message>
        <source>The installation failed; nothing was changed.</source>
        <translation>La instalación falló; no se cambió nada.</translation>
    </message>
    <message>
        <source>The packages in use cannot be replaced ({error}); restart QGIS and install again.</source>
        <translation>No se pueden reemplazar los paquetes en uso ({error}); reinicie QGIS e instale de nuevo.</translation>
    </message>
    <message>
        <source>Installed. CLIP Unmix is ready; QGIS&apos;s own packages are as they were.</source>
        <translation>Instalado. CLIP Unmix está listo; los paquetes propios de QGIS siguen como estaban.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring. They can be installed into a folder of their own in your profile, {folder}: about {megabytes} MB to download. QGIS&apos;s own packages are not touched, and removing the folder removes everything. Until then the plugin opens but cannot unmix.</source>
        <translation>CLIP Unmix necesita paquetes de Python que este QGIS no trae. Se pueden instalar en una carpeta propia de su perfil, {folder}: unos {megabytes} MB de descarga. Los paquetes de QGIS no se tocan, y al borrar la carpeta se elimina todo. Hasta entonces el complemento se abre, pero no puede desmezclar.</translation>
    </message>
    <message>
        <source>All packages that CLIP Unmix needs are there.</source>
        <translation>Están todos los paquetes que CLIP Unmix necesita.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Downloading and installing…</source>
        <translation>Descargando e instalando…</translation>
    </message>
    <message>
        <source>Checking that everything works together…</source>
        <translation>Comprobando que todo funciona en conjunto…</translation>
    </message>
    <message>
        <source>CLIP Unmix: Python packages</source>
        <translation>CLIP Unmix: paquetes de Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Output of the installation</source>
        <translation>Salida de la instalación</translation>
    </message>
    <message>
        <source>The output of the installation appears here.</source>
        <translation>Aquí aparece la salida de la instalación.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Versions, paths, what is missing and the last output, without passwords, as text for a bug report</source>
        <translation>Versiones, rutas, lo que falta y la última salida, sin contraseñas, como texto para un informe de error</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only torch&apos;s build for NVIDIA cards can be had here: {megabytes} MB to download and about three times as much on the disk. It works without such a card, too. Install it?</source>
        <translation>Aquí solo se puede obtener la compilación de torch para tarjetas NVIDIA: {megabytes} MB que descargar y cerca del triple en el disco. También funciona sin esa tarjeta. ¿Instalarla?</translation>
    </message>
    <message>
        <source>Nothing was installed: try again where download.pytorch.org can be reached.</source>
        <translation>No se instaló nada: inténtelo de nuevo donde se pueda acceder a download.pytorch.org.</translation>
    </message>
</context>
<context>
    <name>EndmemberMenu</name>
    <message>
        <source>Show endmembers</source>
        <translation>Ver endmembers</translation>
    </message>
    <message>
        <source>Export endmembers…</source>
        <translation>Exportar endmembers…</translation>
    </message>
    <message>
        <source>the chosen material</source>
        <translation>el material elegido</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>Run again with {material} as the pixel looked at ({place})…</source>
        <translation>Repetir con {material} como el píxel consultado ({place})…</translation>
    </message>
    <message>
        <source>Run again with {material} from a library…</source>
        <translation>Repetir con {material} de una biblioteca…</translation>
    </message>
    <message>
        <source>Spectrum of {material}</source>
        <translation>Espectro de {material}</translation>
    </message>
    <message>
        <source>Spectra (*.sli *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Espectros (*.sli *.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Which spectrum?</source>
        <translation>¿Qué espectro?</translation>
    </message>
</context>
<context>
    <name>EndmembersAlgorithm</name>
    <message>
        <source>Export endmembers</source>
        <translation>Exportar endmembers</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the endmembers of a run as a spectral library of ENVI (.sli with its .hdr), as a table (.csv) or as a GeoPackage whose spectra the EnMAP-Box reads (.gpkg). Table and GeoPackage also hold how far each may vary, and what its name leads to expect.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escribe los endmembers de un cálculo como biblioteca espectral de ENVI (.sli con su .hdr), como tabla (.csv) o como GeoPackage cuyos espectros lee el EnMAP-Box (.gpkg). La tabla y el GeoPackage contienen también cuánto puede variar cada uno y lo que su nombre hace esperar.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spectral library</source>
        <translation>Biblioteca espectral</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} is gone; run the unmixing again.</source>
        <translation>{path} ya no existe; vuelva a desmezclar.</translation>
    </message>
    <message>
        <source>The maps could not be copied to {folder} ({reason}); choose another folder.</source>
        <translation>No se pudieron copiar los mapas a {folder} ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>{record} lists what is no map of a run ({name}); nothing was copied.</source>
        <translation>{record} enumera algo que no es un mapa de una ejecución ({name}); no se copió nada.</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>La copia se canceló; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>ExportMapsAlgorithm</name>
    <message>
        <source>Export maps in another form</source>
        <translation>Exportar mapas en otra forma</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the maps of a run into a folder as others want them: a band or a file for each material, GeoTIFF or Cloud Optimized GeoTIFF, shares or whole numbers of 8 or 16 bits with the scale and offset by which programs read them as shares, in another CRS, extent or resolution.&lt;/p&gt;&lt;p&gt;Beside them, where that is asked, a style for QGIS (.qml) and for other programs (.sld), and a STAC item that says where and when the maps are of, what their bands are and what made them. It needs the Python package pystac.&lt;/p&gt;&lt;p&gt;All files appear together or not at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escribe los mapas de un cálculo en una carpeta como otros los quieren: una banda o un archivo por material, GeoTIFF o Cloud Optimized GeoTIFF, fracciones o números enteros de 8 o 16 bits con la escala y el desplazamiento con que los programas los leen como fracciones, en otro CRS, extensión o resolución.&lt;/p&gt;&lt;p&gt;Junto a ellos, si se pide, un estilo para QGIS (.qml) y para otros programas (.sld), y un elemento STAC que indica de dónde y de cuándo son los mapas, qué son sus bandas y cómo se hicieron. Necesita el paquete de Python pystac.&lt;/p&gt;&lt;p&gt;Todos los archivos aparecen juntos o no aparece ninguno.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>A file for each material (else a band)</source>
        <translation>Un archivo por material (si no, una banda)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Cloud Optimized GeoTIFF</source>
        <translation>Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>Another CRS</source>
        <translation>Otro CRS</translation>
    </message>
    <message>
        <source>Only this extent</source>
        <translation>Solo esta extensión</translation>
    </message>
    <message>
        <source>Size of the pixels, in the CRS&apos;s unit</source>
        <translation>Tamaño de los píxeles, en la unidad del CRS</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Remuestreo</translation>
    </message>
    <message>
        <source>Styles beside the maps (.qml and .sld)</source>
        <translation>Estilos junto a los mapas (.qml y .sld)</translation>
    </message>
    <message>
        <source>STAC item (needs pystac)</source>
        <translation>Elemento STAC (necesita pystac)</translation>
    </message>
    <message>
        <source>Date of the scene for the STAC item, where its name has none (2024-06-01)</source>
        <translation>Fecha de la escena para el elemento STAC, si su nombre no la contiene (2024-06-01)</translation>
    </message>
    <message>
        <source>Replace an earlier export in the folder</source>
        <translation>Reemplazar una exportación anterior en la carpeta</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Carpeta de la exportación</translation>
    </message>
    <message>
        <source>Exported maps</source>
        <translation>Mapas exportados</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>It tells how much of each pixel is what: for every material you name it makes a map of its share (abundance) from 0 to 1, how sure that is, and how similar each pixel is to the words.</source>
        <translation>Indica cuánto hay de cada cosa en cada píxel: para cada material que usted nombre genera un mapa de su fracción (abundancia) de 0 a 1, de cuán segura es y de cuánto se parece cada píxel a las palabras.</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>La escena</translation>
    </message>
    <message>
        <source>A hyperspectral or multispectral raster in reflectance. Where it does not tell its wavelengths, choose the sensor or a file with them under Options.</source>
        <translation>Un ráster hiperespectral o multiespectral en reflectancia. Si no indica sus longitudes de onda, elija en Opciones el sensor o un archivo que las contenga.</translation>
    </message>
    <message>
        <source>The materials</source>
        <translation>Los materiales</translation>
    </message>
    <message>
        <source>Type them in your own words and language, one after the other, or paste a list. Name everything that covers much of the scene; what you leave out appears as other materials. What was not understood is marked and left out. A click on the coloured square changes the colour of the map.</source>
        <translation>Escríbalos con sus propias palabras y en su idioma, uno tras otro, o pegue una lista. Nombre todo lo que cubra buena parte de la escena; lo que omita aparecerá como otros materiales. Lo que no se entendió queda marcado y se omite. Un clic en el cuadrado de color cambia el color del mapa.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>A group of layers at the top of the layer tree, in a folder of its own beside the project. The message tells what share of the scene is unnamed or unexplained. The record, provenance.json, tells how every word was understood and how to make the same maps again.</source>
        <translation>Un grupo de capas en lo alto del árbol de capas, en una carpeta propia junto al proyecto. El mensaje indica qué parte de la escena queda sin nombrar o sin explicar. El registro, provenance.json, explica cómo se entendió cada palabra y cómo volver a generar los mismos mapas.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Hasta dónde fiarse</translation>
    </message>
    <message>
        <source>Shares are estimates: show the uncertainty maps before you draw a conclusion, and check materials with similar spectra on the ground. A few labelled samples can make the maps better; they are used only where they do.</source>
        <translation>Las fracciones son estimaciones: muestre los mapas de incertidumbre antes de sacar conclusiones y compruebe sobre el terreno los materiales de espectros similares. Unas pocas muestras etiquetadas pueden mejorar los mapas; solo se usan si los mejoran.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Only the Python packages that are missing are downloaded, when you ask for it.</source>
        <translation>Nada sale de este equipo. Solo se descargan los paquetes de Python que faltan, cuando usted lo pide.</translation>
    </message>
    <message>
        <source>CLIP Unmix: help</source>
        <translation>CLIP Unmix: ayuda</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>No raster is chosen; add a hyperspectral or multispectral raster to the project and choose it.</source>
        <translation>No hay ningún ráster elegido; añada al proyecto un ráster hiperespectral o multiespectral y elíjalo.</translation>
    </message>
    <message>
        <source>{layer} is not a raster file that GDAL reads; save it as a GeoTIFF and choose that.</source>
        <translation>{layer} no es un archivo ráster que GDAL pueda leer; guárdelo como GeoTIFF y elija ese archivo.</translation>
    </message>
    <message>
        <source>{layer} cannot be opened any more; check its file and add it again.</source>
        <translation>{layer} ya no se puede abrir; compruebe su archivo y añádalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>This could not be read ({error}); the log has the details.</source>
        <translation>No se pudo interpretar ({error}); los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Not read yet: the Python package {package} is missing.</source>
        <translation>Aún sin interpretar: falta el paquete de Python {package}.</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>Unmix like {scene}</source>
        <translation>Desmezclar como {scene}</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Carpeta de resultados</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>{file} ya no existe.</translation>
    </message>
    <message>
        <source>The run was made with {options}, which the panel does not take over; its command line does.</source>
        <translation>El cálculo se hizo con {options}, que el panel no recoge; su línea de comandos sí.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Cálculos de este proyecto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Show its maps</source>
        <translation>Ver sus mapas</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Resultados…</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>Repetir con cambios…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copiar línea de comandos</translation>
    </message>
    <message>
        <source>Copy for qgis_process</source>
        <translation>Copiar para qgis_process</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Save as model…</source>
        <translation>Guardar como modelo…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Delete with its files…</source>
        <translation>Eliminar con sus archivos…</translation>
    </message>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Este proyecto no contiene ningún resultado de CLIP Unmix; desmezcle antes una capa.</translation>
    </message>
    <message>
        <source>The files are no longer there; bring them back, or take the run off the list.</source>
        <translation>Los archivos ya no están ahí; recupérelos o quite el cálculo de la lista.</translation>
    </message>
    <message>
        <source>The run is in the panel: change what you like there and unmix.</source>
        <translation>El cálculo está en el panel: cambie ahí lo que quiera y desmezcle.</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre del cálculo</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>Save as model</source>
        <translation>Guardar como modelo</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>Modelos (*.model3)</translation>
    </message>
    <message>
        <source>The model is in {file}.</source>
        <translation>El modelo está en {file}.</translation>
    </message>
    <message>
        <source>Delete {count} files of this run in {folder}? This cannot be undone.</source>
        <translation>¿Eliminar {count} archivos de este cálculo en {folder}? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{count} archivos de {folder} están en uso y permanecen.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Cálculos de este proyecto…</translation>
    </message>
    <message>
        <source>Unmix many scenes into these materials…</source>
        <translation>Desmezclar muchas escenas con estos materiales…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Label…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Label places on the map or take a layer of labels, and see what they teach</source>
        <translation>Etiquetar lugares en el mapa o tomar una capa de etiquetas, y ver lo que enseñan</translation>
    </message>
    <message>
        <source>Labels of the scene</source>
        <translation>Etiquetas de la escena</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Haga clic en el mapa</translation>
    </message>
    <message>
        <source>Each click says that the pixel there is this material</source>
        <translation>Cada clic indica que el píxel de ese punto es este material</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Esto es</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>See what the labels would teach; no map is made</source>
        <translation>Ver lo que enseñarían las etiquetas; no se genera ningún mapa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Let the next runs learn from these labels</source>
        <translation>Dejar que los próximos cálculos aprendan de estas etiquetas</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>measured shares: a field a material</source>
        <translation>fracciones medidas: un campo por material</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons, or click on the map.</source>
        <translation>Elija una capa de puntos o polígonos, o haga clic en el mapa.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>This field has {count} different values, too many for labels.</source>
        <translation>Este campo tiene {count} valores distintos, demasiados para etiquetas.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartar</translation>
    </message>
    <message>
        <source>{count} materials have measured shares.</source>
        <translation>{count} materiales tienen fracciones medidas.</translation>
    </message>
    <message>
        <source>{used} features are used, {aside} set aside.</source>
        <translation>Se usan {used} objetos y se apartan {aside}.</translation>
    </message>
    <message>
        <source>Choose a scene and type a material first.</source>
        <translation>Elija antes una escena y escriba un material.</translation>
    </message>
    <message>
        <source>Labels of {scene}</source>
        <translation>Etiquetas de {scene}</translation>
    </message>
    <message>
        <source>Trying labels</source>
        <translation>Probando las etiquetas</translation>
    </message>
    <message>
        <source>Error (RMSE) on what was held out: {zero:.3f} from words alone, {best:.3f} with the labels.</source>
        <translation>Error (RMSE) en lo reservado: {zero:.3f} solo con palabras, {best:.3f} con las etiquetas.</translation>
    </message>
    <message>
        <source>Pixels or places: {counts}.</source>
        <translation>Píxeles o lugares: {counts}.</translation>
    </message>
    <message>
        <source>A run would not use them: words alone do as well.</source>
        <translation>Un cálculo no las usaría: las palabras solas bastan.</translation>
    </message>
    <message>
        <source>A run would use the labels.</source>
        <translation>Un cálculo usaría las etiquetas.</translation>
    </message>
    <message>
        <source>No feature of {layer} says what a material is.</source>
        <translation>Ningún objeto de {layer} indica qué es un material.</translation>
    </message>
    <message>
        <source>The samples cannot be written to {path}.</source>
        <translation>No se pueden escribir las muestras en {path}.</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; is found in the scene again.</source>
        <translation>«{prompt}» se busca de nuevo en la escena.</translation>
    </message>
    <message>
        <source>Click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Haga clic en un píxel que sea «{prompt}».</translation>
    </message>
    <message>
        <source>That is beside the scene; click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Eso está fuera de la escena; haga clic en un píxel que sea «{prompt}».</translation>
    </message>
    <message>
        <source>The next run takes &apos;{prompt}&apos; to be what the pixel in row {row}, column {column} shows.</source>
        <translation>El próximo cálculo toma «{prompt}» por lo que muestra el píxel de la fila {row}, columna {column}.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Verify this run…</source>
        <translation>Verificar este cálculo…</translation>
    </message>
    <message>
        <source>Show uncertainty maps</source>
        <translation>Ver mapas de incertidumbre</translation>
    </message>
    <message>
        <source>Show similarity maps</source>
        <translation>Ver mapas de similitud</translation>
    </message>
    <message>
        <source>Results of this run…</source>
        <translation>Resultados de este cálculo…</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Exportar abundancias…</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>Guardar resultados…</translation>
    </message>
    <message>
        <source>Open folder of the results</source>
        <translation>Abrir carpeta de resultados</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>Informe de este cálculo…</translation>
    </message>
    <message>
        <source>Export in another form…</source>
        <translation>Exportar en otra forma…</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
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
        <translation>Entendido como</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>Fiabilidad de la interpretación</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>your ontology</source>
        <translation>su ontología</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>el léxico</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>el codificador de texto</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; was understood as &apos;{label}&apos; by {how}.</source>
        <translation>«{prompt}» se entendió como «{label}» según {how}.</translation>
    </message>
    <message>
        <source>Language: {language}. Confidence: {confidence}.</source>
        <translation>Idioma: {language}. Confianza: {confidence}.</translation>
    </message>
    <message>
        <source>Read with the spelling &apos;{spelling}&apos;.</source>
        <translation>Leído con la grafía «{spelling}».</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Quizá quiso decir</translation>
    </message>
    <message>
        <source>It may also mean: {others}. Click here to choose.</source>
        <translation>También puede significar: {others}. Haga clic aquí para elegir.</translation>
    </message>
    <message>
        <source>Your ontology</source>
        <translation>Su ontología</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; always means &apos;{label}&apos;…</source>
        <translation>«{prompt}» siempre significa «{label}»…</translation>
    </message>
    <message>
        <source>Define &apos;{prompt}&apos;…</source>
        <translation>Definir «{prompt}»…</translation>
    </message>
    <message>
        <source>waiting for packages</source>
        <translation>a la espera de paquetes</translation>
    </message>
    <message>
        <source>It is left out of the run. Click here to run it all the same.</source>
        <translation>Queda fuera del cálculo. Haga clic aquí para calcularlo de todos modos.</translation>
    </message>
    <message>
        <source>Run &apos;{prompt}&apos; all the same</source>
        <translation>Calcular &apos;{prompt}&apos; de todos modos</translation>
    </message>
    <message>
        <source>Fill from a legend</source>
        <translation>Rellenar desde una leyenda</translation>
    </message>
    <message>
        <source>The chief material of every class ({count})</source>
        <translation>El material principal de cada clase ({count})</translation>
    </message>
    <message>
        <source>Colour of {material}</source>
        <translation>Color de {material}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Customary colour</source>
        <translation>Color habitual</translation>
    </message>
    <message>
        <source>Show &apos;{prompt}&apos; on the map…</source>
        <translation>Señalar «{prompt}» en el mapa…</translation>
    </message>
    <message>
        <source>No longer from a pixel</source>
        <translation>Ya no de un píxel</translation>
    </message>
    <message>
        <source>Take it from a pixel…</source>
        <translation>Tomarlo de un píxel…</translation>
    </message>
</context>
<context>
    <name>NaturalColour</name>
    <message>
        <source>This scene has no bands of red, green and blue light to show it in natural colour.</source>
        <translation>Esta escena no tiene bandas de luz roja, verde y azul para mostrarla en color natural.</translation>
    </message>
    <message>
        <source>This scene cannot be shown in natural colour: QGIS shows other bands of it.</source>
        <translation>Esta escena no se puede mostrar en color natural: QGIS muestra otras bandas de ella.</translation>
    </message>
</context>
<context>
    <name>OntologyDialog</name>
    <message>
        <source>Save the ontology</source>
        <translation>Guardar la ontología</translation>
    </message>
    <message>
        <source>Export the ontology</source>
        <translation>Exportar la ontología</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Escrito en {file}.</translation>
    </message>
    <message>
        <source>Replace what stands here by the content of a file?</source>
        <translation>¿Reemplazar lo que hay aquí por el contenido de un archivo?</translation>
    </message>
    <message>
        <source>Import an ontology</source>
        <translation>Importar una ontología</translation>
    </message>
    <message>
        <source>Spectra of the material</source>
        <translation>Espectros del material</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>¿Cerrar sin guardar los cambios?</translation>
    </message>
    <message>
        <source>Not kept from the file: {notes}.</source>
        <translation>No se conserva del archivo: {notes}.</translation>
    </message>
    <message>
        <source>The file {file} exists already. Replace it?</source>
        <translation>El archivo {file} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontologías (*.csv *.json *.ttl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>CLIP Unmix: ontology {name}</source>
        <translation>CLIP Unmix: ontología {name}</translation>
    </message>
    <message>
        <source>Names of materials as you or a community use them; prompts are read with them first. A name stands for a concept of the lexicon or for a new material, which needs a wider concept or a definition. Title, licence, authors and access note are written into the record of every run.</source>
        <translation>Nombres de materiales tal como los usan usted o una comunidad; lo que se escribe se lee primero con ellos. Un nombre designa un concepto del léxico o un material nuevo, que necesita un concepto más amplio o una definición. Título, licencia, autores y nota de acceso se escriben en el registro de cada ejecución.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>A&amp;utores</translation>
    </message>
    <message>
        <source>The people or communities that the names are from, one on each line</source>
        <translation>Las personas o comunidades de las que proceden los nombres, una por línea</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>Under which the names may be used and passed on; any words of your own will do</source>
        <translation>Con la que se pueden usar y transmitir los nombres; también valen palabras propias</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Len&amp;gua</translation>
    </message>
    <message>
        <source>Code of the language of names that tell none, such as sw or qu; empty for every language</source>
        <translation>Código de la lengua de los nombres que no indican ninguna, como sw o qu; vacío para todas</translation>
    </message>
    <message>
        <source>A&amp;ccess note</source>
        <translation>Nota de a&amp;cceso</translation>
    </message>
    <message>
        <source>What its people ask for beyond the licence: consent, seasons, Traditional Knowledge and Biocultural labels. It is handed on with the results; it cannot be enforced.</source>
        <translation>Lo que piden sus titulares además de la licencia: consentimiento, épocas, etiquetas de conocimientos tradicionales y bioculturales. Se transmite con los resultados; no se puede imponer.</translation>
    </message>
    <message>
        <source>Names and what they are</source>
        <translation>Los nombres y qué son</translation>
    </message>
    <message>
        <source>&amp;Add name</source>
        <translation>&amp;Añadir nombre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Add &amp;spectra…</source>
        <translation>Añadir &amp;espectros…</translation>
    </message>
    <message>
        <source>Measured spectra of the selected material from a table (CSV): a column of wavelengths, one column of reflectance for each spectrum. Spectra of labelled pixels are added with the command: material add --scene --samples.</source>
        <translation>Espectros medidos del material seleccionado, de una tabla (CSV): una columna de longitudes de onda y una columna de reflectancia por espectro. Los espectros de píxeles etiquetados se añaden con la orden: material add --scene --samples.</translation>
    </message>
    <message>
        <source>Remo&amp;ve spectra</source>
        <translation>Quitar e&amp;spectros</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Begin with what a CSV, JSON or SKOS Turtle file holds; the file stays as it is</source>
        <translation>Empezar con lo que contiene un archivo CSV, JSON o SKOS Turtle; el archivo queda como está</translation>
    </message>
    <message>
        <source>Write a copy as CSV, JSON or SKOS Turtle</source>
        <translation>Escribir una copia en CSV, JSON o SKOS Turtle</translation>
    </message>
    <message>
        <source>Sav&amp;e and use</source>
        <translation>Gua&amp;rdar y usar</translation>
    </message>
    <message>
        <source>Save the ontology and read the prompts with it</source>
        <translation>Guardar la ontología y leer con ella lo escrito</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
</context>
<context>
    <name>OntologyTable</name>
    <message>
        <source>&quot;{name}&quot; has no meaning yet: choose a concept for it, or remove its row.</source>
        <translation>«{name}» aún no tiene significado: elija un concepto o quite su fila.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As people say and write it</source>
        <translation>Como la gente lo dice y lo escribe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>A code such as sw or qu; empty for every language</source>
        <translation>Un código como sw o qu; vacío para todas las lenguas</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>A concept in any language, or the English name of a new material</source>
        <translation>Un concepto en cualquier lengua, o el nombre inglés de un material nuevo</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>Tipo de</translation>
    </message>
    <message>
        <source>For a new material: the wider concept</source>
        <translation>Para un material nuevo: el concepto más amplio</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>For a new material: a concept that it resembles without being a kind of it</source>
        <translation>Para un material nuevo: un concepto al que se parece sin ser un tipo de él</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>For a new material: a few English words that describe it</source>
        <translation>Para un material nuevo: unas palabras inglesas que lo describen</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Espectros</translation>
    </message>
    <message>
        <source>How many measured spectra it has</source>
        <translation>Cuántos espectros medidos tiene</translation>
    </message>
    <message>
        <source>{material} (new)</source>
        <translation>{material} (nuevo)</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no concept: choose one that is offered, or add it as a material of its own first.</source>
        <translation>«{name}» no es un concepto: elija uno de los ofrecidos o añádalo antes como material propio.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {concepts}: choose one of these.</source>
        <translation>«{name}» puede significar {concepts}: elija uno de ellos.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; as a new material</source>
        <translation>«{name}» como material nuevo</translation>
    </message>
</context>
<context>
    <name>OptionNames</name>
    <message>
        <source>{field} (Processing toolbox)</source>
        <translation>{field} (Caja de herramientas de Procesos)</translation>
    </message>
    <message>
        <source>{field} (Correct…)</source>
        <translation>{field} (Corregir…)</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Longitudes de onda</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>Guardar adaptador</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontología</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Omitir nubes y sombras</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Bandas malas</translation>
    </message>
    <message>
        <source>Use only these bands</source>
        <translation>Usar solo estas bandas</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Aceptar valores que parecen radiancia</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Malla de productos en la geometría del sensor</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Reemplazar un resultado anterior en la carpeta</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Codificador de texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>{field} (command line)</source>
        <translation>{field} (línea de comandos)</translation>
    </message>
    <message>
        <source>Endmembers held fixed</source>
        <translation>Endmembers mantenidos fijos</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>There is no such file; the name may be that of published weights.</source>
        <translation>No existe ese archivo; el nombre puede ser el de unos pesos publicados.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>No se puede leer el archivo ({reason}).</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[junto al proyecto]</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>lo más rápido</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>procesador (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>as QGIS is set</source>
        <translation>según QGIS</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>el de QGIS</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Suma de verificación del archivo</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>{free}; a run that needs more is refused before it begins</source>
        <translation>{free}; un cálculo que necesite más se rechaza antes de empezar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sin determinar</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Memoria libre</translation>
    </message>
    <message>
        <source>Language of words that several share</source>
        <translation>Idioma de las palabras comunes a varios</translation>
    </message>
    <message>
        <source>Text encoder for unknown words</source>
        <translation>Codificador de texto para palabras desconocidas</translation>
    </message>
    <message>
        <source>Model files of the plugin</source>
        <translation>Archivos de modelos del complemento</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. There is one exception: Python packages that are missing are downloaded when you ask for it.</source>
        <translation>Nada sale de este equipo. Hay una excepción: los paquetes de Python que faltan se descargan cuando usted lo pide.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>lo que esté libre</translation>
    </message>
    <message>
        <source>A run that needs more is refused before it begins; the maps do not depend on it</source>
        <translation>Un cálculo que necesita más se rechaza antes de empezar; los mapas no dependen de ello</translation>
    </message>
    <message>
        <source>Memory of a run at most</source>
        <translation>Memoria máxima de un cálculo</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Pinned pixels</source>
        <translation>Píxeles fijados</translation>
    </message>
    <message>
        <source>Compare pins</source>
        <translation>Comparar píxeles fijados</translation>
    </message>
    <message>
        <source>Plot the spectra of the chosen pins, or of all</source>
        <translation>Representar los espectros de los píxeles fijados elegidos, o de todos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Export pins…</source>
        <translation>Exportar píxeles fijados…</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>Píxel fijado {number}</translation>
    </message>
    <message>
        <source>Export pins</source>
        <translation>Exportar píxeles fijados</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} pins were written to {file}, their spectra to {spectra}.</source>
        <translation>Se escribieron {count} píxeles fijados en {file} y sus espectros en {spectra}.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
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
        <translation>Examinar píxeles en puntos</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each point: the shares of its pixel with half of their 90 % intervals, what is left unexplained, and the words of the lexicon that its spectrum is nearest to. A second table beside it holds the spectra and the mixtures that the shares make.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada punto: las fracciones de su píxel con la mitad de sus intervalos del 90 %, lo que queda sin explicar y las palabras del léxico más próximas a su espectro. Una segunda tabla, junto a ella, contiene los espectros y las mezclas que forman las fracciones.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Table of pixels</source>
        <translation>Tabla de píxeles</translation>
    </message>
    <message>
        <source>Table of spectra</source>
        <translation>Tabla de espectros</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>Preparando la vista previa…</translation>
    </message>
    <message>
        <source>Type a material to preview it.</source>
        <translation>Escriba un material para ver su vista previa.</translation>
    </message>
    <message>
        <source>The preview needs the map in the scene&apos;s own projection, without rotation.</source>
        <translation>La vista previa necesita el mapa en la proyección de la escena, sin rotación.</translation>
    </message>
    <message>
        <source>The scene is not in sight; zoom to it to preview it.</source>
        <translation>La escena no está a la vista; acérquese a ella para la vista previa.</translation>
    </message>
    <message>
        <source>There is no preview of this ({error}).</source>
        <translation>No hay vista previa de esto ({error}).</translation>
    </message>
    <message>
        <source>A rough preview; the run is more exact.</source>
        <translation>Una vista previa aproximada; el cálculo es más exacto.</translation>
    </message>
</context>
<context>
    <name>ReportAction</name>
    <message>
        <source>Report as HTML, with a PDF beside it</source>
        <translation>Informe en HTML, con un PDF al lado</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares in each polygon of</source>
        <translation>Hectáreas en cada polígono de</translation>
    </message>
    <message>
        <source>no zones</source>
        <translation>sin zonas</translation>
    </message>
    <message>
        <source>Compare with the measurements in</source>
        <translation>Comparar con las mediciones de</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>sin mediciones</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Abrir PDF</translation>
    </message>
    <message>
        <source>The report is in {file}, with a PDF beside it.</source>
        <translation>El informe está en {file}, con un PDF al lado.</translation>
    </message>
</context>
<context>
    <name>ReportAlgorithm</name>
    <message>
        <source>Report of a run</source>
        <translation>Informe de un cálculo</translation>
    </message>
    <message>
        <source>Measurements to compare with</source>
        <translation>Mediciones con las que comparar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, shares and hectares with intervals, by zones such as districts too, the endmembers, a comparison with measurements where there are any, the record and how to make the run again.&lt;/p&gt;&lt;p&gt;The PDF, where one is asked for, says the same; QGIS makes it through a print layout.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escribe una página en el idioma de QGIS que no necesita nada más: los mapas con sus leyendas, fracciones y hectáreas con intervalos, también por zonas como distritos, los endmembers, una comparación con mediciones si las hay, el registro y cómo repetir el cálculo.&lt;/p&gt;&lt;p&gt;El PDF, si se pide, dice lo mismo; QGIS lo crea mediante una composición de impresión.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones, for hectares in each</source>
        <translation>Zonas, para hectáreas en cada una</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>Lo mismo en PDF</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>finding endmembers and abundances</source>
        <translation>hallar los endmembers y las abundancias</translation>
    </message>
    <message>
        <source>reading scenes and writing maps</source>
        <translation>leer escenas y escribir mapas</translation>
    </message>
    <message>
        <source>reading the models&apos; weights</source>
        <translation>leer los pesos de los modelos</translation>
    </message>
    <message>
        <source>correcting spelling</source>
        <translation>corregir la ortografía</translation>
    </message>
    <message>
        <source>words outside the lexicon</source>
        <translation>palabras que no están en el léxico</translation>
    </message>
    <message>
        <source>progress on the command line</source>
        <translation>progreso en la línea de órdenes</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile is full: free about 2 GB and try again.</source>
        <translation>El disco de su perfil de QGIS está lleno: libere unos 2 GB e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation&apos;s root certificate.</source>
        <translation>Python no conoce el certificado: asigne a la variable PIP_CERT el archivo del certificado raíz de su organización.</translation>
    </message>
    <message>
        <source>PyPI could not be reached: check the connection, or enter your organisation&apos;s proxy in QGIS (Settings, Options, Network).</source>
        <translation>No se pudo acceder a PyPI: compruebe la conexión o indique el proxy de su organización en QGIS (Configuración, Opciones, Red).</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network).</source>
        <translation>pip no puede usar un proxy SOCKS: indique un proxy HTTP en QGIS (Configuración, Opciones, Red).</translation>
    </message>
    <message>
        <source>This Python has no pip: install it with your system&apos;s package manager (Debian and Ubuntu: sudo apt install python3-pip).</source>
        <translation>Este Python no tiene pip: instálelo con el gestor de paquetes de su sistema (Debian y Ubuntu: sudo apt install python3-pip).</translation>
    </message>
    <message>
        <source>A file could not be written: check that your QGIS profile is yours and writable.</source>
        <translation>No se pudo escribir un archivo: compruebe que su perfil de QGIS es suyo y que se puede escribir en él.</translation>
    </message>
    <message>
        <source>No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your system.</source>
        <translation>Ninguna versión compilada de un paquete es compatible con este Python y su NumPy: actualice QGIS o instale los paquetes con su sistema.</translation>
    </message>
    <message>
        <source>Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and restart the computer.</source>
        <translation>Windows no pudo cargar torch: instale Microsoft Visual C++ Redistributable 2015-2022 (x64) y reinicie el equipo.</translation>
    </message>
    <message>
        <source>A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin&apos;s tracker.</source>
        <translation>Un paquete no funciona junto con los que trae QGIS, así que no se conservó nada: envíe el informe al gestor de incidencias del complemento.</translation>
    </message>
    <message>
        <source>The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.</source>
        <translation>El proxy rechazó la conexión: revíselo en QGIS (Configuración, Opciones, Red), incluido el nombre de usuario.</translation>
    </message>
    <message>
        <source>Copy the report and send it to the plugin&apos;s tracker.</source>
        <translation>Copie el informe y envíelo al gestor de incidencias del complemento.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one this version of CLIP Unmix was tried with, so nothing was installed: try again, and if it happens again, take a newer version of the plugin.</source>
        <translation>Un paquete descargado no es aquel con el que se probó esta versión de CLIP Unmix, así que no se instaló nada: inténtelo de nuevo y, si vuelve a ocurrir, use una versión más reciente del complemento.</translation>
    </message>
    <message>
        <source>CLIP Unmix has no list of checked packages for Python {python} on {platform}: install {names} with your system or with pip, and restart QGIS.</source>
        <translation>CLIP Unmix no tiene una lista de paquetes comprobados para Python {python} en {platform}: instale {names} con su sistema o con pip y reinicie QGIS.</translation>
    </message>
    <message>
        <source>Another QGIS is installing the packages into this profile: wait until it has finished.</source>
        <translation>Otro QGIS está instalando los paquetes en este perfil: espere a que termine.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Este proyecto no contiene ningún resultado de CLIP Unmix; desmezcle antes una capa.</translation>
    </message>
    <message>
        <source>Export the abundances of</source>
        <translation>Exportar las abundancias de</translation>
    </message>
    <message>
        <source>Export abundances to</source>
        <translation>Exportar las abundancias a</translation>
    </message>
    <message>
        <source>{count} files were copied to {folder}.</source>
        <translation>Archivos copiados a {folder}: {count}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Keep the results in</source>
        <translation>Guardar los resultados en</translation>
    </message>
    <message>
        <source>{folder} lies in the results themselves; choose another folder.</source>
        <translation>{folder} está dentro de los propios resultados; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The results were copied to {folder}; the layers still show those in {earlier}.</source>
        <translation>Los resultados se copiaron a {folder}; las capas siguen mostrando los de {earlier}.</translation>
    </message>
    <message>
        <source>Kept in {folder}; save the project, too.</source>
        <translation>Guardado en {folder}; guarde también el proyecto.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{count} archivos de {folder} están en uso y permanecen.</translation>
    </message>
    <message>
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>{folder} ya contiene {files}. ¿Reemplazarlos?</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>Copiando a {folder}</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>La copia se canceló; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>{material} (similarity)</source>
        <translation>{material} (similitud)</translation>
    </message>
    <message>
        <source>Other materials</source>
        <translation>Otros materiales</translation>
    </message>
    <message>
        <source>Residual (RMSE)</source>
        <translation>Residuo (RMSE)</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened; run the unmixing again.</source>
        <translation>No se puede abrir el resultado {path}; vuelva a desmezclar.</translation>
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
        <translation>Composición: {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>share of the pixel&apos;s area, with shade taken as none of the materials</source>
        <translation>fracción del área del píxel, sin contar la sombra como ninguno de los materiales</translation>
    </message>
    <message>
        <source>share of what is lit in the pixel (shade-normalised)</source>
        <translation>fracción de lo iluminado en el píxel (normalizada por sombra)</translation>
    </message>
    <message>
        <source>Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}</source>
        <translation>Abundancia de {material} en {scene}: {share}, de 0 a 1. Media de la escena: {mean}. {understood}</translation>
    </message>
    <message>
        <source>Similarity of each pixel&apos;s spectrum in {scene} to the words &apos;{material}&apos;: their embeddings&apos; cosine, no share. {understood}</source>
        <translation>Similitud del espectro de cada píxel de {scene} con las palabras «{material}»: coseno entre sus embeddings, no una fracción. {understood}</translation>
    </message>
    <message>
        <source>Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. Mean over the scene: {mean}.</source>
        <translation>Fracción de cada píxel de {scene} que no pertenece a ninguno de los materiales pedidos, de 0 a 1. Media de la escena: {mean}.</translation>
    </message>
    <message>
        <source>Root mean square difference, in reflectance, between each pixel&apos;s spectrum in {scene} and its reconstruction from the endmembers. High values mean that a material is missing.</source>
        <translation>Raíz de la diferencia cuadrática media, en reflectancia, entre el espectro de cada píxel de {scene} y su reconstrucción a partir de los endmembers. Los valores altos indican que falta un material.</translation>
    </message>
    <message>
        <source>The three most abundant materials of {scene}, one in each of red, green and blue; full colour is an abundance of 1.</source>
        <translation>Los tres materiales más abundantes de {scene}, uno en rojo, otro en verde y otro en azul; el color pleno es una abundancia de 1.</translation>
    </message>
    <message>
        <source>the ontology</source>
        <translation>la ontología</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>el léxico</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>el codificador de texto</translation>
    </message>
    <message>
        <source>The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).</source>
        <translation>Las palabras se entendieron como {concept} según {how} (idioma: {language}; confianza: {confidence}).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sin determinar</translation>
    </message>
    <message>
        <source>{layer}, {scene}</source>
        <translation>{layer}, {scene}</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Derived from {scene}; the rights in that scene apply.</source>
        <translation>Derivado de {scene}; se aplican los derechos de esa escena.</translation>
    </message>
    <message>
        <source>Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}</source>
        <translation>Entrada: {path}, SHA-256 {sha256}, {bands} bandas, longitudes de onda de {origin}</translation>
    </message>
    <message>
        <source>Weights: {name} {version}, SHA-256 {sha256}</source>
        <translation>Pesos: {name} {version}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Unmixed by CLIP Unmix {version}, started {started}, finished {finished}</source>
        <translation>Desmezclado con CLIP Unmix {version}, inicio {started}, fin {finished}</translation>
    </message>
    <message>
        <source>Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained</source>
        <translation>RMSE medio de reconstrucción {rmse}; {share} de los píxeles sin explicar</translation>
    </message>
    <message>
        <source>To make the same files again: {command}</source>
        <translation>Para volver a generar los mismos archivos: {command}</translation>
    </message>
    <message>
        <source>{material} (uncertainty)</source>
        <translation>{material} (incertidumbre)</translation>
    </message>
    <message>
        <source>Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true share with a probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}.</source>
        <translation>Incertidumbre de la abundancia de {material} en {scene}: la mitad del intervalo en torno a ella que contiene la fracción verdadera con una probabilidad del 90 %, según escenas simuladas. Media de la escena: {mean}.</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written; the maps themselves are complete.</source>
        <translation>No se puede escribir el ráster {path}; los mapas en sí están completos.</translation>
    </message>
    <message>
        <source>share of the grains&apos; cross-section, mingled grain by grain</source>
        <translation>fracción de la sección transversal de los granos, mezclados grano a grano</translation>
    </message>
</context>
<context>
    <name>ResultMarks</name>
    <message>
        <source>These maps are in {folder}. Click to keep them elsewhere, such as beside your project.</source>
        <translation>Estos mapas están en {folder}. Haga clic para guardarlos en otro lugar, por ejemplo junto a su proyecto.</translation>
    </message>
</context>
<context>
    <name>ResultsAlgorithm</name>
    <message>
        <source>After the run</source>
        <translation>Después del cálculo</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Carpeta de resultados</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>The run could not be read ({error}).</source>
        <translation>No se pudo leer el cálculo ({error}).</translation>
    </message>
    <message>
        <source>Results of CLIP Unmix</source>
        <translation>Resultados de CLIP Unmix</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>Intervalo 90 %</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hectáreas</translation>
    </message>
    <message>
        <source>Shares and hectares of the materials</source>
        <translation>Fracciones y hectáreas de los materiales</translation>
    </message>
    <message>
        <source>Look into pixels</source>
        <translation>Examinar píxeles</translation>
    </message>
    <message>
        <source>By zones…</source>
        <translation>Por zonas…</translation>
    </message>
    <message>
        <source>Class map…</source>
        <translation>Mapa de clases…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambio…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>Leyendo el cálculo…</translation>
    </message>
    <message>
        <source>Choose a layer of a run to see what it holds.</source>
        <translation>Elija una capa de un cálculo para ver qué contiene.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>No data there.</source>
        <translation>No hay datos ahí.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE).</source>
        <translation>Fila {row}, columna {column}: sin explicar {residual} (RMSE).</translation>
    </message>
    <message>
        <source>Endmember</source>
        <translation>Endmember</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Click a material to see how its shares are spread over the scene</source>
        <translation>Haga clic en un material para ver cómo se distribuyen sus fracciones en la escena</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>residuo</translation>
    </message>
    <message>
        <source>What the mixtures leave unexplained, as RMSE in reflectance: the mean of all pixels</source>
        <translation>Lo que las mezclas dejan sin explicar, como RMSE en reflectancia: la media de todos los píxeles</translation>
    </message>
    <message>
        <source>found in the scene</source>
        <translation>hallado en la escena</translation>
    </message>
    <message>
        <source>from samples</source>
        <translation>de las muestras</translation>
    </message>
    <message>
        <source>typical spectrum</source>
        <translation>espectro típico</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>A continuación: {steps}</translation>
    </message>
    <message>
        <source>Nearest words: {words}.</source>
        <translation>Palabras más próximas: {words}.</translation>
    </message>
    <message>
        <source>Red, green and blue need three materials; this run has fewer.</source>
        <translation>El rojo, el verde y el azul necesitan tres materiales; este cálculo tiene menos.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE), the most, {most}, at {centre} nm.</source>
        <translation>Fila {row}, columna {column}: sin explicar {residual} (RMSE), lo máximo, {most}, a {centre} nm.</translation>
    </message>
    <message>
        <source>Click or drag on the map to see a pixel&apos;s spectrum, mixture and shares; the right button pins it</source>
        <translation>Haga clic o arrastre en el mapa para ver el espectro, la mezcla y las fracciones de un píxel; el botón derecho lo fija</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Keep the pixel that is shown, to compare it with others</source>
        <translation>Conservar el píxel que se muestra, para compararlo con otros</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>Endmembers</translation>
    </message>
    <message>
        <source>RGB…</source>
        <translation>RGB…</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Lado a lado…</translation>
    </message>
    <message>
        <source>Validate…</source>
        <translation>Validar…</translation>
    </message>
    <message>
        <source>Shares and hectares of the cross-section of grains that are mingled in each pixel.</source>
        <translation>Fracciones y hectáreas de la sección transversal de los granos que se mezclan en cada píxel.</translation>
    </message>
    <message>
        <source>Run again for side by side…</source>
        <translation>Repetir con mezcla lado a lado…</translation>
    </message>
    <message>
        <source>Shares and hectares of the ground: a shaded pixel counts as dark material.</source>
        <translation>Fracciones y hectáreas del terreno: un píxel en sombra cuenta como material oscuro.</translation>
    </message>
    <message>
        <source>Run again for the lit surface…</source>
        <translation>Repetir para la superficie iluminada…</translation>
    </message>
    <message>
        <source>Shares and hectares of the lit surface: brightness, shade and slope cancel.</source>
        <translation>Fracciones y hectáreas de la superficie iluminada: brillo, sombra y pendiente se anulan.</translation>
    </message>
    <message>
        <source>Run again for the ground…</source>
        <translation>Repetir para el terreno…</translation>
    </message>
</context>
<context>
    <name>RgbAlgorithm</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Tres materiales como rojo, verde y azul</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the shares of three materials of a run as red, green and blue: what is pure is in one of these colours, what is mixed in between, what is none of the three dark. &lt;i&gt;other&lt;/i&gt; stands for what nobody named. Without names the three most abundant ones are taken.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escribe las fracciones de tres materiales de un cálculo como rojo, verde y azul: lo puro tiene uno de estos colores, lo mezclado uno intermedio, y lo que no es ninguno de los tres queda oscuro. &lt;i&gt;otros&lt;/i&gt; representa lo que nadie nombró. Sin nombres se toman los tres más abundantes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation>Rojo, verde y azul</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>RgbDialog</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Tres materiales como rojo, verde y azul</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Wavelengths</source>
        <translation>Longitudes de onda</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Bandas malas</translation>
    </message>
    <message>
        <source>How {layer} is read</source>
        <translation>Cómo se lee {layer}</translation>
    </message>
    <message>
        <source>A line for each band: wavelength in nm[, width[, 0 for a bad band]]</source>
        <translation>Una línea por banda: longitud de onda en nm[, anchura[, 0 si la banda es mala]]</translation>
    </message>
    <message>
        <source>as the file says; such as 0.0001</source>
        <translation>según el archivo; por ejemplo 0.0001</translation>
    </message>
    <message>
        <source>as the file says; such as -0.1</source>
        <translation>según el archivo; por ejemplo -0.1</translation>
    </message>
    <message>
        <source>as the file says; such as -9999</source>
        <translation>según el archivo; por ejemplo -9999</translation>
    </message>
    <message>
        <source>as the file says; such as 1-5,12</source>
        <translation>según el archivo; por ejemplo 1-5,12</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Correct the wavelengths, scale and bad bands that are read from the file</source>
        <translation>Corregir las longitudes de onda, la escala y las bandas malas que se leen del archivo</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Corregido…</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguno de estos</translation>
    </message>
    <message>
        <source>Evenly from, to</source>
        <translation>Uniforme desde, hasta</translation>
    </message>
    <message>
        <source>First wavelength</source>
        <translation>Primera longitud de onda</translation>
    </message>
    <message>
        <source>Last wavelength</source>
        <translation>Última longitud de onda</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Write a line for each band, evenly spaced from the first to the last</source>
        <translation>Escribir una línea por banda, a intervalos iguales desde la primera hasta la última</translation>
    </message>
    <message>
        <source>Give the wavelengths…</source>
        <translation>Indicar las longitudes de onda…</translation>
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
        <translation>Toda la escena</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Vista del mapa</translation>
    </message>
    <message>
        <source>Inside a layer</source>
        <translation>Dentro de capa</translation>
    </message>
    <message>
        <source>Unmix the whole scene or a part of it; the maps cover that part only</source>
        <translation>Desmezclar toda la escena o una parte; los mapas cubren solo esa parte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Polygons, or a raster of one band that is not 0 where it counts</source>
        <translation>Polígonos, o un ráster de una banda que no sea 0 donde cuenta</translation>
    </message>
    <message>
        <source>Layer of the part</source>
        <translation>Capa de la parte</translation>
    </message>
    <message>
        <source>Selected polygons only</source>
        <translation>Solo polígonos seleccionados</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Omitir nubes y sombras</translation>
    </message>
    <message>
        <source>Also saturated or defective pixels, where the product&apos;s quality layers mark them</source>
        <translation>También píxeles saturados o defectuosos, si las capas de calidad del producto los marcan</translation>
    </message>
    <message>
        <source>What the map shows cannot be found in the scene; zoom to the scene.</source>
        <translation>Lo que muestra el mapa no se encuentra en la escena; acérquese a la escena.</translation>
    </message>
    <message>
        <source>The map shows nothing of the scene; zoom to the scene.</source>
        <translation>El mapa no muestra nada de la escena; acérquese a la escena.</translation>
    </message>
    <message>
        <source>No layer is chosen for the part of the scene; choose polygons or a mask.</source>
        <translation>No se ha elegido ninguna capa para la parte de la escena; elija polígonos o una máscara.</translation>
    </message>
    <message>
        <source>No polygon of {layer} is selected; select some.</source>
        <translation>No hay ningún polígono de {layer} seleccionado; seleccione alguno.</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>{bands} bandas, {first}-{last} nm, {columns} × {rows} píxeles</translation>
    </message>
    <message>
        <source>a number for each band</source>
        <translation>un número por banda</translation>
    </message>
    <message>
        <source>wavelengths from {wavelengths}; reflectance × {factor}, from {scale}</source>
        <translation>longitudes de onda de {wavelengths}; reflectancia × {factor}, de {scale}</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (y {count} más)</translation>
    </message>
    <message>
        <source>doubtful: {doubt}</source>
        <translation>dudoso: {doubt}</translation>
    </message>
    <message>
        <source>Nothing tells the wavelengths of this layer.</source>
        <translation>Nada indica las longitudes de onda de esta capa.</translation>
    </message>
    <message>
        <source>The wavelengths of this layer cannot be right ({doubt}).</source>
        <translation>Las longitudes de onda de esta capa no pueden ser correctas ({doubt}).</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two runs side by side</source>
        <translation>Dos cálculos lado a lado</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Otro cálculo…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambio…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>May they be compared?</source>
        <translation>¿Se pueden comparar?</translation>
    </message>
    <message>
        <source>Choose two runs.</source>
        <translation>Elija dos cálculos.</translation>
    </message>
    <message>
        <source>Yes: both mean the same.</source>
        <translation>Sí: ambos significan lo mismo.</translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation>Carpeta de un cálculo</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Lay one map over the other, with a line between them to drag</source>
        <translation>Poner un mapa sobre el otro, con una línea entre ambos que se puede arrastrar</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys</source>
        <translation>Arrastre la línea o muévala con las teclas de flecha</translation>
    </message>
    <message>
        <source>Line between the two maps</source>
        <translation>Línea entre los dos mapas</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>Plots need the Python package matplotlib, which this QGIS lacks.</source>
        <translation>Los gráficos necesitan el paquete de Python matplotlib, que falta en este QGIS.</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>espectro</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>mezcla</translation>
    </message>
    <message>
        <source>wavelength (nm)</source>
        <translation>longitud de onda (nm)</translation>
    </message>
    <message>
        <source>expected by the name</source>
        <translation>esperado por el nombre</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>sin explicar</translation>
    </message>
    <message>
        <source>share</source>
        <translation>fracción</translation>
    </message>
    <message>
        <source>part of the scene</source>
        <translation>parte de la escena</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the prompts</source>
        <translation>Interpretando los materiales</translation>
    </message>
    <message>
        <source>Opening the scene</source>
        <translation>Abriendo la escena</translation>
    </message>
    <message>
        <source>Reading the whole scene for its SHA-256</source>
        <translation>Leyendo toda la escena para su SHA-256</translation>
    </message>
    <message>
        <source>Taking a sample of the scene</source>
        <translation>Tomando una muestra de la escena</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Finding the endmembers</source>
        <translation>Buscando los endmembers</translation>
    </message>
    <message>
        <source>Unmixing</source>
        <translation>Desmezclando</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Generando pirámides</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>Escribiendo el registro de procedencia</translation>
    </message>
    <message>
        <source>Moving the results into place</source>
        <translation>Colocando los resultados en su carpeta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Learning from the samples</source>
        <translation>Aprendiendo de las muestras</translation>
    </message>
    <message>
        <source>Comparing the scene with all materials</source>
        <translation>Comparando la escena con todos los materiales</translation>
    </message>
    <message>
        <source>Drawing the previews</source>
        <translation>Dibujando las vistas previas</translation>
    </message>
    <message>
        <source>Writing the program</source>
        <translation>Escribiendo el programa</translation>
    </message>
    <message>
        <source>Comparing its maps with ours</source>
        <translation>Comparando sus mapas con los nuestros</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>Cargando el codificador de texto</translation>
    </message>
    <message>
        <source>Embedding the phrases</source>
        <translation>Incrustando las frases</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggestions for {scene}</source>
        <translation>Sugerencias para {scene}</translation>
    </message>
    <message>
        <source>How likely the name is, in the part of the scene that looks most like it</source>
        <translation>Qué probabilidad tiene el nombre en la parte de la escena que más se le parece</translation>
    </message>
    <message>
        <source>How much of the scene looks more like it than like the others in this list</source>
        <translation>Cuánto de la escena se le parece más que a los demás de esta lista</translation>
    </message>
    <message>
        <source>Add ticked</source>
        <translation>Añadir los marcados</translation>
    </message>
    <message>
        <source>Looking for materials in {scene}</source>
        <translation>Buscando materiales en {scene}</translation>
    </message>
    <message>
        <source>The scene lies at latitude {latitude}, longitude {longitude}; what is hardly found there stands further down.</source>
        <translation>La escena está a {latitude} de latitud y {longitude} de longitud; lo que apenas se encuentra allí queda más abajo.</translation>
    </message>
    <message>
        <source>{times} times as likely as {rival}</source>
        <translation>{times} veces más probable que {rival}</translation>
    </message>
    <message>
        <source>hard to tell from {rival}</source>
        <translation>difícil de distinguir de {rival}</translation>
    </message>
    <message>
        <source>{rival} is likelier there</source>
        <translation>{rival} es más probable allí</translation>
    </message>
    <message>
        <source>most like {names}</source>
        <translation>lo más parecido: {names}</translation>
    </message>
    <message>
        <source>spectrum {degrees}° from a typical one</source>
        <translation>espectro a {degrees}° de uno típico</translation>
    </message>
    <message>
        <source>unlikely at this place: {reason}</source>
        <translation>improbable en este lugar: {reason}</translation>
    </message>
    <message>
        <source>What the scene seems to hold, judged by its spectra alone. Tick what you accept; the maps are bright where the scene is most like a material.</source>
        <translation>Lo que la escena parece contener, a juzgar solo por sus espectros. Marque lo que acepte; los mapas son claros donde la escena más se parece a un material.</translation>
    </message>
    <message>
        <source>Suggested materials</source>
        <translation>Materiales sugeridos</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>its spectrum shows that it is {attribute}</source>
        <translation>su espectro muestra que es {attribute}</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>restante: {count} s aprox.</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>restante: {count} min aprox.</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>restante: {count} h aprox.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>This is the sample scene: simulated fields, bare ground, roads and a few roofs in 224 bands. The line below its name says what it is. What do you see?</source>
        <translation>Esta es la escena de ejemplo: campos, suelo desnudo, caminos y algunos tejados simulados en 224 bandas. La línea bajo su nombre indica qué es. ¿Qué ve?</translation>
    </message>
    <message>
        <source>Type a material that you expect here, such as vegetation, and press Enter.</source>
        <translation>Escriba un material que espere encontrar aquí, por ejemplo vegetación, y pulse Intro.</translation>
    </message>
    <message>
        <source>Add others, in any language: suelo desnudo, dry grass, asphalt. The second column says how each was understood; click where it is marked.</source>
        <translation>Añada otros, en cualquier idioma: bare soil, hierba seca, asfalto. La segunda columna indica cómo se entendió cada uno; haga clic donde haya una marca.</translation>
    </message>
    <message>
        <source>Now press the button. It takes a few seconds.</source>
        <translation>Ahora pulse el botón. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Each map is clear where its material is absent and full where it is all there is. The line below says how well the materials explain the scene; Suggest… finds what you left out.</source>
        <translation>Cada mapa es transparente donde falta su material y opaco donde no hay otra cosa. La línea de abajo indica lo bien que los materiales explican la escena; «Sugerir…» encuentra lo que usted omitió.</translation>
    </message>
    <message>
        <source>More maps shows how sure each share is. Beside it you export the maps or keep them in another place. That is all: now choose a scene of your own.</source>
        <translation>«Más mapas» muestra cuán segura es cada fracción. Al lado puede exportar los mapas o guardarlos en otro lugar. Eso es todo: ahora elija una escena propia.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>UnmixAlgorithm</name>
    <message>
        <source>Unmix by material names</source>
        <translation>Desmezclar por nombres de materiales</translation>
    </message>
    <message>
        <source>unmixing,endmember,abundance,hyperspectral,multispectral,spectral,fraction,material,CLIP</source>
        <translation>desmezcla,desmezclado,endmember,abundancia,hiperespectral,multiespectral,espectral,fracción,material,CLIP</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Materials, one a line or separated by ;</source>
        <translation>Materiales, uno por línea o separados por ;</translation>
    </message>
    <message>
        <source>Illumination</source>
        <translation>Iluminación</translation>
    </message>
    <message>
        <source>Sensor (where the raster has no wavelengths)</source>
        <translation>Sensor (si el ráster no tiene longitudes de onda)</translation>
    </message>
    <message>
        <source>File of wavelengths (where the raster has none)</source>
        <translation>Archivo de longitudes de onda (si el ráster no las tiene)</translation>
    </message>
    <message>
        <source>Ontology: your own names of materials</source>
        <translation>Ontología: sus propios nombres de materiales</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Codificador de texto</translation>
    </message>
    <message>
        <source>Language that decides between meanings (a code such as de)</source>
        <translation>Idioma que decide entre significados (un código como es)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Reemplazar un resultado anterior en la carpeta</translation>
    </message>
    <message>
        <source>Add the abundance maps to the project</source>
        <translation>Añadir los mapas de abundancia al proyecto</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Carpeta de resultados</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>Mapas de abundancia</translation>
    </message>
    <message>
        <source>These Python packages are missing: {packages}; open the CLIP Unmix panel in QGIS, which installs them.</source>
        <translation>Faltan estos paquetes de Python: {packages}; abra el panel CLIP Unmix en QGIS, que los instala.</translation>
    </message>
    <message>
        <source>No material is named; type at least one.</source>
        <translation>No se ha nombrado ningún material; escriba al menos uno.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>{prompt}: {label} (language: {language}, by {how})</source>
        <translation>{prompt}: {label} (idioma: {language}, según {how})</translation>
    </message>
    <message>
        <source>Mean abundance of {prompt}: {mean}</source>
        <translation>Abundancia media de {prompt}: {mean}</translation>
    </message>
    <message>
        <source>Adapter: what was learnt from another scene&apos;s samples</source>
        <translation>Adaptador: lo aprendido de las muestras de otra escena</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adaptadores (*.safetensors)</translation>
    </message>
    <message>
        <source>Save adapter to (needs samples)</source>
        <translation>Guardar el adaptador en (requiere muestras)</translation>
    </message>
    <message>
        <source>Abundance, uncertainty and similarity maps of the materials you name, in any language.</source>
        <translation>Mapas de abundancia, incertidumbre y similitud de los materiales que usted nombre, en cualquier idioma.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how much of each pixel of a hyperspectral or multispectral raster is what. Name the materials in your own words and language; no spectral library and no training areas are needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materials&lt;/b&gt;: one a line, or separated by semicolons, e.g. &lt;i&gt;tree; suelo desnudo; 水; tarmac&lt;/i&gt;. Name everything that covers much of the scene; what you leave out appears as other materials and in the residual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illumination&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; gives shares of what is lit in the pixel, &lt;i&gt;area&lt;/i&gt; shares of its surface with shade set apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; or &lt;b&gt;wavelengths&lt;/b&gt; are needed only where the raster does not say its wavelengths itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples&lt;/b&gt;: a few points or polygons of known material. What they teach is kept only if it proves better on samples held out; it can be saved as an adapter for other scenes.&lt;/p&gt;&lt;p&gt;The folder then holds an abundance map (0 to 1), an uncertainty map (the true share lies within the abundance plus or minus this value with a probability of 90 %) and a similarity map for each material, the share of other materials, the residual (RMSE in reflectance), the endmember spectra, and provenance.json, which tells how each word was understood and how to make the same files again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Indica cuánto hay de cada material en cada píxel de un ráster hiperespectral o multiespectral. Nombre los materiales con sus propias palabras y en su idioma; no hacen falta bibliotecas espectrales ni áreas de entrenamiento.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materiales&lt;/b&gt;: uno por línea o separados por punto y coma, p. ej. &lt;i&gt;árbol; bare soil; 水; asfalto&lt;/i&gt;. Nombre todo lo que cubra buena parte de la escena; lo que omita aparecerá como otros materiales y en el residuo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Iluminación&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; da fracciones de lo iluminado en el píxel; &lt;i&gt;area&lt;/i&gt;, fracciones de su superficie con la sombra aparte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; o &lt;b&gt;longitudes de onda&lt;/b&gt; solo hacen falta si el ráster no indica sus longitudes de onda.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Muestras&lt;/b&gt;: unos pocos puntos o polígonos de material conocido. Lo que enseñan solo se conserva si resulta mejor en muestras reservadas; puede guardarse como adaptador para otras escenas.&lt;/p&gt;&lt;p&gt;La carpeta contiene después un mapa de abundancia (de 0 a 1), un mapa de incertidumbre (la fracción verdadera está, con una probabilidad del 90 %, a no más de este valor por encima o por debajo de la abundancia) y un mapa de similitud de cada material, la fracción de otros materiales, el residuo (RMSE en reflectancia), los espectros de los endmembers y provenance.json, que explica cómo se entendió cada palabra y cómo volver a generar los mismos archivos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scale: reflectance = stored × scale + offset (one number, or one a band)</source>
        <translation>Escala: reflectancia = valor almacenado × escala + desplazamiento (un número, o uno por banda)</translation>
    </message>
    <message>
        <source>Offset (one number, or one a band)</source>
        <translation>Desplazamiento (un número, o uno por banda)</translation>
    </message>
    <message>
        <source>Nodata: the stored number of pixels without data</source>
        <translation>Sin datos: el número almacenado de los píxeles sin datos</translation>
    </message>
    <message>
        <source>Use only these bands (such as 1-5,12)</source>
        <translation>Usar solo estas bandas (por ejemplo 1-5,12)</translation>
    </message>
    <message>
        <source>Leave out these bands (such as 1-5,12)</source>
        <translation>Omitir estas bandas (por ejemplo 1-5,12)</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Aceptar valores que parecen radiancia</translation>
    </message>
    <message>
        <source>Run materials, too, that were hardly understood</source>
        <translation>Calcular también los materiales que apenas se entendieron</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Malla de productos en la geometría del sensor</translation>
    </message>
    <message>
        <source>Resolution, of products whose bands have several (Sentinel-2: 10 or 20)</source>
        <translation>Resolución, en productos cuyas bandas tienen varias (Sentinel-2: 10 o 20)</translation>
    </message>
    <message>
        <source>Part of the scene: extent</source>
        <translation>Parte de la escena: extensión</translation>
    </message>
    <message>
        <source>Part of the scene: polygons</source>
        <translation>Parte de la escena: polígonos</translation>
    </message>
    <message>
        <source>Leave out what the product&apos;s quality layers call</source>
        <translation>Omitir lo que las capas de calidad del producto llaman</translation>
    </message>
    <message>
        <source>Part of the scene: raster that is not 0 there</source>
        <translation>Parte de la escena: ráster que no es 0 allí</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer; choose another.</source>
        <translation>{layer} no es una capa vectorial; elija otra.</translation>
    </message>
    <message>
        <source>The part of the scene is given by polygons and by a raster; leave one of them away.</source>
        <translation>La parte de la escena se indica con polígonos y con un ráster; quite uno de los dos.</translation>
    </message>
    <message>
        <source>Samples: points or polygons, labelled or with measured shares</source>
        <translation>Muestras: puntos o polígonos, etiquetados o con fracciones medidas</translation>
    </message>
    <message>
        <source>Fields of the samples with measured shares (MATERIAL=FIELD; …)</source>
        <translation>Campos de las muestras con fracciones medidas (MATERIAL=CAMPO; …)</translation>
    </message>
    <message>
        <source>Field of the samples with the labels</source>
        <translation>Campo de las muestras con las etiquetas</translation>
    </message>
    <message>
        <source>What labels of the samples mean (LABEL=MATERIAL; … and LABEL= to set aside)</source>
        <translation>Qué significan las etiquetas de las muestras (ETIQUETA=MATERIAL; … y ETIQUETA= para apartarlas)</translation>
    </message>
    <message>
        <source>Endmembers held fixed, one a line: material=row,column or material=file|spectrum</source>
        <translation>Endmembers mantenidos fijos, uno por línea: material=fila,columna o material=archivo|espectro</translation>
    </message>
    <message>
        <source>How materials mix: side by side (areal) or grain by grain (intimate)</source>
        <translation>Cómo se mezclan los materiales: lado a lado (areal) o grano a grano (intimate)</translation>
    </message>
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>Texto (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)</source>
        <translation>Archivos vectoriales (*.gpkg *.geojson *.shp *.fgb);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontologías (*.csv *.json *.ttl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>a share of what is lit</source>
        <translation>parte iluminada</translation>
    </message>
    <message>
        <source>a share of the surface</source>
        <translation>superficie entera</translation>
    </message>
    <message>
        <source>as the raster says</source>
        <translation>según el ráster</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>lo más rápido</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>procesador (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>{bands} bands, {columns} × {rows} pixels</source>
        <translation>{bands} bandas, {columns} × {rows} píxeles</translation>
    </message>
    <message>
        <source>Already in the list: {materials}.</source>
        <translation>Ya en la lista: {materials}.</translation>
    </message>
    <message>
        <source>Unmixing {scene}</source>
        <translation>Desmezclando {scene}</translation>
    </message>
    <message>
        <source>Unmixing {scene}: {materials}</source>
        <translation>Desmezclando {scene}: {materials}</translation>
    </message>
    <message>
        <source>No material is ticked; type at least one and press Enter.</source>
        <translation>No hay ningún material marcado; escriba al menos uno y pulse Intro.</translation>
    </message>
    <message>
        <source>The folder {folder} holds an earlier run. Replace it?</source>
        <translation>La carpeta {folder} contiene un resultado anterior. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>Añadir a este proyecto</translation>
    </message>
    <message>
        <source>The run finished after its project was closed.</source>
        <translation>El cálculo terminó después de cerrarse su proyecto.</translation>
    </message>
    <message>
        <source>{scene}: {unexplained} of the pixels unexplained.</source>
        <translation>{scene}: {unexplained} de píxeles sin explicar.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Ver registro</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was written.</source>
        <translation>El cálculo se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring: {names}.</source>
        <translation>CLIP Unmix necesita paquetes de Python que este QGIS no trae: {names}.</translation>
    </message>
    <message>
        <source>Make an abundance and a similarity map of each material</source>
        <translation>Generar un mapa de abundancia y otro de similitud de cada material</translation>
    </message>
    <message>
        <source>Type at least one material first</source>
        <translation>Escriba antes al menos un material</translation>
    </message>
    <message>
        <source>Choose a scene first</source>
        <translation>Elija antes una escena</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>{ticked} de {all} marcados</translation>
    </message>
    <message>
        <source>Mean abundance of {material}: {mean}</source>
        <translation>Abundancia media de {material}: {mean}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Resultados en {folder}</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Install the missing Python packages into a private folder of your QGIS profile</source>
        <translation>Instalar los paquetes de Python que faltan en una carpeta privada de su perfil de QGIS</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;Escena</translation>
    </message>
    <message>
        <source>The hyperspectral or multispectral raster to unmix; follows the active layer</source>
        <translation>El ráster hiperespectral o multiespectral que se desmezcla; sigue a la capa activa</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>&amp;Materiales</translation>
    </message>
    <message>
        <source>tree, suelo desnudo, 水 …</source>
        <translation>árbol, bare soil, 水 …</translation>
    </message>
    <message>
        <source>Type a material in your own words and language and press Enter. Paste several separated by semicolons or lines.</source>
        <translation>Escriba un material con sus propias palabras y en su idioma y pulse Intro. Pegue varios separados por punto y coma o por líneas.</translation>
    </message>
    <message>
        <source>Material to add</source>
        <translation>Material que añadir</translation>
    </message>
    <message>
        <source>Add the material (Enter)</source>
        <translation>Añadir el material (Intro)</translation>
    </message>
    <message>
        <source>Add the material</source>
        <translation>Añadir el material</translation>
    </message>
    <message>
        <source>Materials to unmix</source>
        <translation>Materiales que desmezclar</translation>
    </message>
    <message>
        <source>Edit the material (F2)</source>
        <translation>Editar el material (F2)</translation>
    </message>
    <message>
        <source>Edit the material</source>
        <translation>Editar el material</translation>
    </message>
    <message>
        <source>Remove the selected materials (Delete)</source>
        <translation>Quitar los materiales seleccionados (Supr)</translation>
    </message>
    <message>
        <source>Remove the selected materials</source>
        <translation>Quitar los materiales seleccionados</translation>
    </message>
    <message>
        <source>Move up (Alt+Up), or drag</source>
        <translation>Subir (Alt+Arriba), o arrastrar</translation>
    </message>
    <message>
        <source>Move the material up</source>
        <translation>Subir el material</translation>
    </message>
    <message>
        <source>Move down (Alt+Down), or drag</source>
        <translation>Bajar (Alt+Abajo), o arrastrar</translation>
    </message>
    <message>
        <source>Move the material down</source>
        <translation>Bajar el material</translation>
    </message>
    <message>
        <source>Save &amp;results to</source>
        <translation>Guardar &amp;resultados en</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Abundance is</source>
        <translation>Abundancia en</translation>
    </message>
    <message>
        <source>Whether an abundance is a share of what is lit in the pixel, or of its surface with shade set apart</source>
        <translation>Si la abundancia es una fracción de lo iluminado en el píxel o de su superficie, con la sombra aparte</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Needed only where the raster does not say its wavelengths</source>
        <translation>Solo hace falta si el ráster no indica sus longitudes de onda</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Longitudes de onda</translation>
    </message>
    <message>
        <source>A text file with the bands&apos; wavelengths, where the raster has none and the sensor is not listed</source>
        <translation>Archivo de texto con las longitudes de onda de las bandas, si el ráster no las tiene y el sensor no está en la lista</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Points or polygons of known material in the scene, to learn from (optional)</source>
        <translation>Puntos o polígonos de material conocido en la escena, de los que aprender (opcional)</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontología</translation>
    </message>
    <message>
        <source>Your own names of materials: CSV, JSON or SKOS Turtle (optional)</source>
        <translation>Sus propios nombres de materiales: CSV, JSON o SKOS Turtle (opcional)</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>A graphics card is used where there is one that fits, unless you choose otherwise</source>
        <translation>Se usa una tarjeta gráfica si hay una adecuada, salvo que elija otra cosa</translation>
    </message>
    <message>
        <source>Start of all that is random: the same seed gives the same maps</source>
        <translation>Punto de partida de todo lo aleatorio: la misma semilla da los mismos mapas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log of the runs</source>
        <translation>Registro de los cálculos</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso del cálculo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the run; nothing is left behind</source>
        <translation>Detener el cálculo; no queda nada a medias</translation>
    </message>
    <message>
        <source>&amp;Unmix layer</source>
        <translation>&amp;Desmezclar capa</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adaptadores (*.safetensors)</translation>
    </message>
    <message>
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>Lo aprendido de las muestras de otra escena (opcional)</translation>
    </message>
    <message>
        <source>Keep what the samples teach, for other scenes (optional; needs samples)</source>
        <translation>Conservar lo que enseñan las muestras, para otras escenas (opcional; requiere muestras)</translation>
    </message>
    <message>
        <source>The adapter {file} exists already. Replace it?</source>
        <translation>El adaptador {file} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Make an ontology of your own names, or edit this one</source>
        <translation>Crear una ontología con sus propios nombres, o editar esta</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Sugerir…</translation>
    </message>
    <message>
        <source>Find out which materials the scene seems to hold, and tick those you accept</source>
        <translation>Averiguar qué materiales parece contener la escena y marcar los que acepte</translation>
    </message>
    <message>
        <source>Some of the settings kept for this panel cannot be used; defaults stand in for them.</source>
        <translation>Algunos de los ajustes guardados para este panel no se pueden usar; en su lugar están los predeterminados.</translation>
    </message>
    <message>
        <source>Result of the last run</source>
        <translation>Resultado del último cálculo</translation>
    </message>
    <message>
        <source>Not understood and not run: {prompts}.</source>
        <translation>No se entendió ni se calculó: {prompts}.</translation>
    </message>
    <message>
        <source>{share} of the scene is unnamed: let materials be suggested and add what is missing.</source>
        <translation>El {share} de la escena está sin nombrar: pida que se sugieran materiales y añada lo que falta.</translation>
    </message>
    <message>
        <source>The maps are in {folder} but could not be shown ({error}); the log has the details.</source>
        <translation>Los mapas están en {folder}, pero no se pudieron mostrar ({error}); el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>Further notes in the panel: {count}.</source>
        <translation>Más avisos en el panel: {count}.</translation>
    </message>
    <message>
        <source>A material seems to be missing: let materials be suggested and add it.</source>
        <translation>Parece que falta un material: pida que se sugieran materiales y añádalo.</translation>
    </message>
    <message>
        <source>Show the scene in natural colour</source>
        <translation>Mostrar la escena en color natural</translation>
    </message>
    <message>
        <source>Open the sample scene</source>
        <translation>Abrir la escena de ejemplo</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Iniciar el recorrido</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Escena de ejemplo</translation>
    </message>
    <message>
        <source>The bands of visible light could not be looked up ({error}).</source>
        <translation>No se pudieron determinar las bandas de luz visible ({error}).</translation>
    </message>
    <message>
        <source>Add a hyperspectral or multispectral raster to the project, type what is on the ground in your own words, and get a map of how much of each there is. Or begin with the sample:</source>
        <translation>Añada al proyecto un ráster hiperespectral o multiespectral, escriba con sus propias palabras lo que hay en el terreno y obtenga un mapa de cuánto hay de cada cosa. O empiece con el ejemplo:</translation>
    </message>
    <message>
        <source>Five minutes in this panel, with the sample scene</source>
        <translation>Cinco minutos en este panel, con la escena de ejemplo</translation>
    </message>
    <message>
        <source>A simulated scene of 224 bands, whose materials are known</source>
        <translation>Una escena simulada de 224 bandas cuyos materiales se conocen</translation>
    </message>
    <message>
        <source>What the plugin does, and how far to trust it</source>
        <translation>Qué hace el complemento y hasta dónde fiarse de él</translation>
    </message>
    <message>
        <source>Natural colour, sample scene, tour and help</source>
        <translation>Color natural, escena de ejemplo, recorrido y ayuda</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview: draw rough maps of what is in sight over the scene, while you type and move the map</source>
        <translation>Vista previa: dibujar sobre la escena mapas aproximados de lo que está a la vista, mientras escribe y mueve el mapa</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Learnt elsewhere</source>
        <translation>De otra escena</translation>
    </message>
    <message>
        <source>An adapter: what the samples of another scene have taught.</source>
        <translation>Un adaptador: lo que enseñaron las muestras de otra escena.</translation>
    </message>
    <message>
        <source>Keep what is learnt</source>
        <translation>Guardar lo aprendido</translation>
    </message>
    <message>
        <source>Saves what the samples teach here as an adapter, for other scenes.</source>
        <translation>Guarda lo que enseñan aquí las muestras como adaptador, para otras escenas.</translation>
    </message>
    <message>
        <source>A graphics card is faster on large scenes, where there is one that fits.</source>
        <translation>Una tarjeta gráfica es más rápida en escenas grandes, si hay una adecuada.</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>Inicio aleatorio</translation>
    </message>
    <message>
        <source>The seed of the sample of pixels: the same number gives the same maps.</source>
        <translation>La semilla de la muestra de píxeles: el mismo número da los mismos mapas.</translation>
    </message>
    <message>
        <source>More maps</source>
        <translation>Más mapas</translation>
    </message>
    <message>
        <source>Show how uncertain the abundances are, or how similar each pixel is to the words</source>
        <translation>Mostrar cuán inciertas son las abundancias o cuánto se parece cada píxel a las palabras</translation>
    </message>
    <message>
        <source>Export the abundances with their styles, metadata and record</source>
        <translation>Exportar las abundancias con sus estilos, metadatos y registro</translation>
    </message>
    <message>
        <source>Export the abundances</source>
        <translation>Exportar las abundancias</translation>
    </message>
    <message>
        <source>Keep the results: move them to a folder of your choice, with the layers that show them</source>
        <translation>Guardar los resultados: moverlos a una carpeta de su elección, junto con las capas que los muestran</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>Abrir la carpeta de resultados</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[junto al proyecto]</translation>
    </message>
    <message>
        <source>[default folder]</source>
        <translation>[carpeta predeterminada]</translation>
    </message>
    <message>
        <source>[your data folder]</source>
        <translation>[su carpeta de datos]</translation>
    </message>
    <message>
        <source>Each run gets a folder of its own in here. Left empty: in {folder}.</source>
        <translation>Cada cálculo recibe aquí su propia carpeta. Si se deja vacío: en {folder}.</translation>
    </message>
    <message>
        <source>{file} is no raster that QGIS can read.</source>
        <translation>{file} no es un ráster que QGIS pueda leer.</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Abrir {folder}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Resultados…</translation>
    </message>
    <message>
        <source>Materials mix</source>
        <translation>Los materiales se mezclan</translation>
    </message>
    <message>
        <source>Whether materials lie side by side in a pixel, or are mingled grain by grain as in powders and mineral soils</source>
        <translation>Si los materiales están lado a lado en un píxel o se mezclan grano a grano, como en polvos y suelos minerales</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>lado a lado</translation>
    </message>
    <message>
        <source>grain by grain (powders)</source>
        <translation>grano a grano (polvos)</translation>
    </message>
    <message>
        <source>In another form…</source>
        <translation>En otra forma…</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <translation>Añadiendo las capas…</translation>
    </message>
    <message>
        <source>QGIS cannot show {file}; unmix it on the command line.</source>
        <translation>QGIS no puede mostrar {file}; desmézclelo en la línea de comandos.</translation>
    </message>
</context>
<context>
    <name>UnmixTask</name>
    <message>
        <source>The run stopped on an unexpected error ({error}); the log has the details.</source>
        <translation>El cálculo se detuvo por un error inesperado ({error}); los detalles están en el registro.</translation>
    </message>
</context>
<context>
    <name>ValidateAlgorithm</name>
    <message>
        <source>Compare with measurements</source>
        <translation>Comparar con mediciones</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Lugares comparados</translation>
    </message>
    <message>
        <source>{material}: RMSE {rmse}, bias {bias}, r {r}, interval holds for {held} of {count} places.</source>
        <translation>{material}: RMSE {rmse}, sesgo {bias}, r {r}, el intervalo se cumple en {held} de {count} lugares.</translation>
    </message>
    <message>
        <source>Agreement: {share}.</source>
        <translation>Concordancia: {share}.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the maps with points or polygons that hold measured fractions, in fields named after the materials, or classes, in a field called material, class, name or label. Gives RMSE, mean absolute error, bias, correlation and how often the intervals hold; for classes the agreement, and the disagreement of quantity and of allocation (Pontius). Figures are written as JSON; a page shows them with plots of measured against mapped shares and of both distributions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara los mapas con puntos o polígonos que contienen fracciones medidas, en campos con los nombres de los materiales, o clases, en un campo llamado material, class, name o label. Da el RMSE, el error absoluto medio, el sesgo, la correlación y con qué frecuencia se cumplen los intervalos; para clases, el acuerdo y el desacuerdo de cantidad y de asignación (Pontius). Las cifras se escriben como JSON; una página las muestra con gráficos de fracciones medidas frente a cartografiadas y de ambas distribuciones.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fields of fractions that are not named after their material, one a line: material=field</source>
        <translation>Campos de fracciones que no llevan el nombre de su material, uno por línea: material=campo</translation>
    </message>
    <message>
        <source>Page of tables and plots</source>
        <translation>Página de tablas y gráficos</translation>
    </message>
</context>
<context>
    <name>VerifyAlgorithm</name>
    <message>
        <source>Verify a run</source>
        <translation>Verificar un cálculo</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether the results in a folder are those of their record: every checksum, the record against itself, the maps&apos; tags, shares and means against the record. Where the scene is at hand the run is made again and compared with the files.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Indica si los resultados de una carpeta son los de su registro: cada suma de verificación, el registro consigo mismo, y las etiquetas, fracciones y medias de los mapas con el registro. Si la escena está a mano, el cálculo se repite y se compara con los archivos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Carpeta de resultados</translation>
    </message>
    <message>
        <source>Make the run again where its inputs are at hand</source>
        <translation>Repetir el cálculo si sus entradas están a mano</translation>
    </message>
    <message>
        <source>Nothing speaks against the run</source>
        <translation>Nada habla en contra del cálculo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>ZonesAlgorithm</name>
    <message>
        <source>Hectares by zone</source>
        <translation>Hectáreas por zona</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon, such as a district: the mean share of each material, its hectares and the 90 % interval of both. A pixel counts with the part of it that lies inside; ground is measured on the ellipsoid, whatever the CRS. What no material was named for stands under &lt;i&gt;other&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada polígono, por ejemplo un distrito: la fracción media de cada material, sus hectáreas y el intervalo del 90 % de ambas. Un píxel cuenta con la parte que queda dentro; el terreno se mide sobre el elipsoide, sea cual sea el SRC (CRS). Aquello para lo que no se nombró ningún material figura como &lt;i&gt;otros&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>Qué hay que tener en cuenta</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
</context>
</TS>
