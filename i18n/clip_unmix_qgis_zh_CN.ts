<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BatchAlgorithm</name>
    <message>
        <source>Unmix many scenes into the same materials</source>
        <translation>将多幅影像解混为相同的地物</translation>
    </message>
    <message>
        <source>&lt;p&gt;Unmixes each scene into a folder of its own and writes a table of all (batch.csv), the footprints of the scenes (batch.gpkg) and a virtual mosaic of the abundances (batch.vrt).&lt;/p&gt;&lt;p&gt;A scene that cannot be read is told in the table and the rest goes on. Started again with the same folder, it keeps what is done and goes on with the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将每幅影像解混到各自的文件夹，并写出总表（batch.csv）、影像轮廓（batch.gpkg）和丰度的虚拟镶嵌（batch.vrt）。&lt;/p&gt;&lt;p&gt;无法读取的影像会在表中注明，其余继续处理。用同一文件夹再次启动时，会保留已完成的部分并继续处理其余部分。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>影像轮廓</translation>
    </message>
    <message>
        <source>Mosaic of the abundances</source>
        <translation>丰度镶嵌</translation>
    </message>
    <message>
        <source>Scenes that could not be unmixed</source>
        <translation>无法解混的影像</translation>
    </message>
    <message>
        <source>Cancelled; scenes that were done are kept.</source>
        <translation>已取消；已完成的影像予以保留。</translation>
    </message>
    <message>
        <source>No scene is chosen; choose at least one.</source>
        <translation>尚未选择影像；请至少选择一幅。</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Change between two runs</source>
        <translation>两次运行之间的变化</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes for each material the share of the later run less that of the earlier one, and half of the 90 % interval of that difference; tells the hectares that gained or lost more than it. First it checks that both runs mean the same: words, weights, kind of shares, bands and season.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对每种地物，写出较晚一次运行的占比减去较早一次的占比，以及该差值 90 % 区间的一半；并给出增加或减少超过该值的公顷数。首先检查两次运行含义相同：词语、权重、占比类型、波段和季节。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the earlier run</source>
        <translation>较早一次运行的文件夹</translation>
    </message>
    <message>
        <source>Folder of the later run</source>
        <translation>较晚一次运行的文件夹</translation>
    </message>
    <message>
        <source>Compare runs of other words or weights all the same</source>
        <translation>即使词语或权重不同也进行比较</translation>
    </message>
    <message>
        <source>Folder for the maps of change</source>
        <translation>变化图的文件夹</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>{material}: {difference} +/- {half_width}; gained {gain} ha, lost {loss} ha.</source>
        <translation>{material}：{difference} +/- {half_width}；增加 {gain} ha，减少 {loss} ha。</translation>
    </message>
</context>
<context>
    <name>ClassesAlgorithm</name>
    <message>
        <source>Class map of the dominant material</source>
        <translation>优势地物分类图</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives each pixel to the material with the largest share; where that is below the threshold the pixel is &lt;i&gt;mixed&lt;/i&gt;. The classes bear the materials&apos; names and colours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将每个像元归入占比最大的地物；若该占比低于阈值，则像元为&lt;i&gt;混合&lt;/i&gt;。各类别采用地物的名称和颜色。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Least share of the dominant material</source>
        <translation>优势地物的最小占比</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>分类图</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
</context>
<context>
    <name>ClipUnmixPlugin</name>
    <message>
        <source>Unmix layer…</source>
        <translation>图层解混…</translation>
    </message>
    <message>
        <source>CLIP Unmix: abundance maps of the materials you name</source>
        <translation>CLIP Unmix：您所指定地物的丰度图</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>导出丰度图…</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>结果…</translation>
    </message>
    <message>
        <source>A run was ended while its maps were moved into {folder}; they are in order now.</source>
        <translation>某次运行在将图件移动到 {folder} 时中断；这些图件现已恢复正常。</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>此工程的运行…</translation>
    </message>
</context>
<context>
    <name>DependenciesDialog</name>
    <message>
        <source>The Python program of this QGIS was not found.</source>
        <translation>找不到此 QGIS 的 Python 程序。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>已取消；未安装任何内容。</translation>
    </message>
    <message>
        <source>The installation failed; nothing was changed.</source>
        <translation>安装失败；未作任何更改。</translation>
    </message>
    <message>
        <source>The packages in use cannot be replaced ({error}); restart QGIS and install again.</source>
        <translation>正在使用的软件包无法替换（{error}）；请重启 QGIS 后重新安装。</translation>
    </message>
    <message>
        <source>Installed. CLIP Unmix is ready; QGIS&apos;s own packages are as they were.</source>
        <translation>安装完成。CLIP Unmix 已就绪；QGIS 自带的软件包保持不变。</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring. They can be installed into a folder of their own in your profile, {folder}: about {megabytes} MB to download. QGIS&apos;s own packages are not touched, and removing the folder removes everything. Until then the plugin opens but cannot unmix.</source>
        <translation>CLIP Unmix 需要此 QGIS 未附带的 Python 软件包。它们可以安装到您的用户配置中的独立文件夹 {folder}：约需下载 {megabytes} MB。QGIS 自带的软件包不会被改动，删除该文件夹即可全部移除。在此之前，插件可以打开，但无法解混。</translation>
    </message>
    <message>
        <source>All packages that CLIP Unmix needs are there.</source>
        <translation>CLIP Unmix 所需的软件包均已具备。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Downloading and installing…</source>
        <translation>正在下载并安装…</translation>
    </message>
    <message>
        <source>Checking that everything works together…</source>
        <translation>正在检查各软件包能否协同工作…</translation>
    </message>
    <message>
        <source>CLIP Unmix: Python packages</source>
        <translation>CLIP Unmix：Python 软件包</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Output of the installation</source>
        <translation>安装输出</translation>
    </message>
    <message>
        <source>The output of the installation appears here.</source>
        <translation>安装输出将显示在此处。</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>Versions, paths, what is missing and the last output, without passwords, as text for a bug report</source>
        <translation>版本、路径、缺少的内容和最近的输出，不含密码，以文本形式供错误报告使用</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Only torch&apos;s build for NVIDIA cards can be had here: {megabytes} MB to download and about three times as much on the disk. It works without such a card, too. Install it?</source>
        <translation>此处只能获取用于 NVIDIA 显卡的 torch 版本：需下载 {megabytes} MB，磁盘占用约为其三倍。没有此类显卡也能运行。要安装吗？</translation>
    </message>
    <message>
        <source>Nothing was installed: try again where download.pytorch.org can be reached.</source>
        <translation>未安装任何内容：请在能够访问 download.pytorch.org 的地方重试。</translation>
    </message>
</context>
<context>
    <name>EndmemberMenu</name>
    <message>
        <source>Show endmembers</source>
        <translation>显示端元</translation>
    </message>
    <message>
        <source>Export endmembers…</source>
        <translation>导出端元…</translation>
    </message>
    <message>
        <source>the chosen material</source>
        <translation>所选地物</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>Run again with {material} as the pixel looked at ({place})…</source>
        <translation>以所查看的像元（{place}）作为{material}重新运行…</translation>
    </message>
    <message>
        <source>Run again with {material} from a library…</source>
        <translation>以光谱库中的{material}重新运行…</translation>
    </message>
    <message>
        <source>Spectrum of {material}</source>
        <translation>{material}的光谱</translation>
    </message>
    <message>
        <source>Spectra (*.sli *.csv *.txt *.tsv);;All files (*)</source>
        <translation>光谱 (*.sli *.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Which spectrum?</source>
        <translation>哪一条光谱？</translation>
    </message>
</context>
<context>
    <name>EndmembersAlgorithm</name>
    <message>
        <source>Export endmembers</source>
        <translation>导出端元</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the endmembers of a run as a spectral library of ENVI (.sli with its .hdr), as a table (.csv) or as a GeoPackage whose spectra the EnMAP-Box reads (.gpkg). Table and GeoPackage also hold how far each may vary, and what its name leads to expect.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将一次运行的端元写为 ENVI 光谱库（.sli 及其 .hdr）、表格（.csv）或 EnMAP-Box 可读取其光谱的 GeoPackage（.gpkg）。表格和 GeoPackage 还含有各端元可能变化的幅度，以及由其名称可预期的内容。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spectral library</source>
        <translation>光谱库</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} is gone; run the unmixing again.</source>
        <translation>{path} 已不存在；请重新解混。</translation>
    </message>
    <message>
        <source>The maps could not be copied to {folder} ({reason}); choose another folder.</source>
        <translation>无法将图件复制到 {folder}（{reason}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{record} lists what is no map of a run ({name}); nothing was copied.</source>
        <translation>{record} 列出了并非运行结果地图的内容（{name}）；未复制任何文件。</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>复制已取消；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ExportMapsAlgorithm</name>
    <message>
        <source>Export maps in another form</source>
        <translation>以其他形式导出图件</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the maps of a run into a folder as others want them: a band or a file for each material, GeoTIFF or Cloud Optimized GeoTIFF, shares or whole numbers of 8 or 16 bits with the scale and offset by which programs read them as shares, in another CRS, extent or resolution.&lt;/p&gt;&lt;p&gt;Beside them, where that is asked, a style for QGIS (.qml) and for other programs (.sld), and a STAC item that says where and when the maps are of, what their bands are and what made them. It needs the Python package pystac.&lt;/p&gt;&lt;p&gt;All files appear together or not at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将一次运行的图件按他人所需的形式写入文件夹：每种地物一个波段或一个文件，GeoTIFF 或 Cloud Optimized GeoTIFF，占比值，或 8 位或 16 位整数并附程序据以读为占比的比例和偏移，可采用其他 CRS、范围或分辨率。&lt;/p&gt;&lt;p&gt;如有要求，还会写出 QGIS 样式（.qml）和其他程序的样式（.sld），以及说明图件的地点和时间、波段内容及生成来源的 STAC 条目。后者需要 Python 软件包 pystac。&lt;/p&gt;&lt;p&gt;所有文件要么一并生成，要么都不生成。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>图件</translation>
    </message>
    <message>
        <source>A file for each material (else a band)</source>
        <translation>每种地物一个文件（否则为一个波段）</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Cloud Optimized GeoTIFF</source>
        <translation>Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>Another CRS</source>
        <translation>其他 CRS</translation>
    </message>
    <message>
        <source>Only this extent</source>
        <translation>仅此范围</translation>
    </message>
    <message>
        <source>Size of the pixels, in the CRS&apos;s unit</source>
        <translation>像元大小，以 CRS 的单位表示</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>重采样</translation>
    </message>
    <message>
        <source>Styles beside the maps (.qml and .sld)</source>
        <translation>图件旁的样式（.qml 和 .sld）</translation>
    </message>
    <message>
        <source>STAC item (needs pystac)</source>
        <translation>STAC 条目（需要 pystac）</translation>
    </message>
    <message>
        <source>Date of the scene for the STAC item, where its name has none (2024-06-01)</source>
        <translation>STAC 条目所用的影像日期，当影像名称中没有时填写 (2024-06-01)</translation>
    </message>
    <message>
        <source>Replace an earlier export in the folder</source>
        <translation>替换文件夹中以前的导出</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>导出的文件夹</translation>
    </message>
    <message>
        <source>Exported maps</source>
        <translation>导出的图件</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>It tells how much of each pixel is what: for every material you name it makes a map of its share (abundance) from 0 to 1, how sure that is, and how similar each pixel is to the words.</source>
        <translation>说明每个像元中各种地物各占多少：为您指定的每种地物生成占比（丰度）图（0 到 1）、其可信程度图，以及各像元与词语的相似度图。</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>A hyperspectral or multispectral raster in reflectance. Where it does not tell its wavelengths, choose the sensor or a file with them under Options.</source>
        <translation>反射率形式的高光谱或多光谱栅格。若其中没有波长信息，请在“选项”中选择传感器或包含波长的文件。</translation>
    </message>
    <message>
        <source>The materials</source>
        <translation>地物</translation>
    </message>
    <message>
        <source>Type them in your own words and language, one after the other, or paste a list. Name everything that covers much of the scene; what you leave out appears as other materials. What was not understood is marked and left out. A click on the coloured square changes the colour of the map.</source>
        <translation>用您自己的词语和语言逐个输入，或粘贴列表。请列出占影像较大面积的所有地物；遗漏的部分会显示为“其他地物”。无法理解的词语会被标记并排除。点击彩色方块可更改图件的颜色。</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>A group of layers at the top of the layer tree, in a folder of its own beside the project. The message tells what share of the scene is unnamed or unexplained. The record, provenance.json, tells how every word was understood and how to make the same maps again.</source>
        <translation>位于图层树顶部的一个图层组，文件存放在工程旁的独立文件夹中。消息会说明影像中未命名或未得到解释的部分所占比例。溯源记录 provenance.json 说明每个词是如何理解的，以及如何重新生成相同的图件。</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>Shares are estimates: show the uncertainty maps before you draw a conclusion, and check materials with similar spectra on the ground. A few labelled samples can make the maps better; they are used only where they do.</source>
        <translation>占比是估计值：下结论之前请先查看不确定度图，并实地核查光谱相似的地物。少量带标注的样本可以改进图件；只有在确有改进时才会使用。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Only the Python packages that are missing are downloaded, when you ask for it.</source>
        <translation>任何数据都不会离开本机。只有在您要求时，才会下载缺少的 Python 软件包。</translation>
    </message>
    <message>
        <source>CLIP Unmix: help</source>
        <translation>CLIP Unmix：帮助</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>No raster is chosen; add a hyperspectral or multispectral raster to the project and choose it.</source>
        <translation>尚未选择栅格；请向工程中添加高光谱或多光谱栅格并选择它。</translation>
    </message>
    <message>
        <source>{layer} is not a raster file that GDAL reads; save it as a GeoTIFF and choose that.</source>
        <translation>{layer} 不是 GDAL 可读取的栅格文件；请将其另存为 GeoTIFF 后选择。</translation>
    </message>
    <message>
        <source>{layer} cannot be opened any more; check its file and add it again.</source>
        <translation>{layer} 已无法打开；请检查其文件并重新添加。</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>This could not be read ({error}); the log has the details.</source>
        <translation>无法读取（{error}）；详情见日志。</translation>
    </message>
    <message>
        <source>Not read yet: the Python package {package} is missing.</source>
        <translation>尚未读取：缺少 Python 软件包 {package}。</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>Unmix like {scene}</source>
        <translation>按 {scene} 的设置解混</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>地物</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>{file} 已不存在。</translation>
    </message>
    <message>
        <source>The run was made with {options}, which the panel does not take over; its command line does.</source>
        <translation>该运行使用了 {options}，面板不会沿用；其命令行会沿用。</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>此工程的运行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Show its maps</source>
        <translation>显示其图件</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>结果…</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>更改后重新运行…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Copy for qgis_process</source>
        <translation>复制用于 qgis_process</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Save as model…</source>
        <translation>另存为模型…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Delete with its files…</source>
        <translation>连同文件删除…</translation>
    </message>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>此工程中没有 CLIP Unmix 的结果；请先对图层进行解混。</translation>
    </message>
    <message>
        <source>The files are no longer there; bring them back, or take the run off the list.</source>
        <translation>文件已不存在；请将其放回，或将该运行从列表中移除。</translation>
    </message>
    <message>
        <source>The run is in the panel: change what you like there and unmix.</source>
        <translation>该运行的设置已载入面板：请按需更改并解混。</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>运行的名称</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save as model</source>
        <translation>另存为模型</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>模型 (*.model3)</translation>
    </message>
    <message>
        <source>The model is in {file}.</source>
        <translation>模型位于 {file}。</translation>
    </message>
    <message>
        <source>Delete {count} files of this run in {folder}? This cannot be undone.</source>
        <translation>要删除 {folder} 中此次运行的 {count} 个文件吗？此操作无法撤销。</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{folder} 中有 {count} 个文件正在使用，予以保留。</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>此工程的运行…</translation>
    </message>
    <message>
        <source>Unmix many scenes into these materials…</source>
        <translation>将多幅影像解混为这些地物…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Label…</source>
        <translation>标注…</translation>
    </message>
    <message>
        <source>Label places on the map or take a layer of labels, and see what they teach</source>
        <translation>在地图上标注地点或采用标签图层，并查看从中能学到什么</translation>
    </message>
    <message>
        <source>Labels of the scene</source>
        <translation>影像的标签</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>在地图上点击</translation>
    </message>
    <message>
        <source>Each click says that the pixel there is this material</source>
        <translation>每次点击表示该处像元就是此地物</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>此处是</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>See what the labels would teach; no map is made</source>
        <translation>查看从标签中能学到什么；不生成图件</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Let the next runs learn from these labels</source>
        <translation>让后续运行从这些标签中学习</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>measured shares: a field a material</source>
        <translation>实测占比：每种地物一个字段</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons, or click on the map.</source>
        <translation>请选择点或多边形图层，或在地图上点击。</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>地物</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未实测</translation>
    </message>
    <message>
        <source>This field has {count} different values, too many for labels.</source>
        <translation>此字段有 {count} 个不同的值，作为标签过多。</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>{count} materials have measured shares.</source>
        <translation>{count} 种地物有实测占比。</translation>
    </message>
    <message>
        <source>{used} features are used, {aside} set aside.</source>
        <translation>使用 {used} 个要素，搁置 {aside} 个。</translation>
    </message>
    <message>
        <source>Choose a scene and type a material first.</source>
        <translation>请先选择影像并输入一种地物。</translation>
    </message>
    <message>
        <source>Labels of {scene}</source>
        <translation>{scene} 的标签</translation>
    </message>
    <message>
        <source>Trying labels</source>
        <translation>正在试验标签</translation>
    </message>
    <message>
        <source>Error (RMSE) on what was held out: {zero:.3f} from words alone, {best:.3f} with the labels.</source>
        <translation>留出数据上的误差 (RMSE)：仅凭词语为 {zero:.3f}，使用标签为 {best:.3f}。</translation>
    </message>
    <message>
        <source>Pixels or places: {counts}.</source>
        <translation>像元或地点：{counts}。</translation>
    </message>
    <message>
        <source>A run would not use them: words alone do as well.</source>
        <translation>运行不会使用标签：仅凭词语效果相同。</translation>
    </message>
    <message>
        <source>A run would use the labels.</source>
        <translation>运行会使用标签。</translation>
    </message>
    <message>
        <source>No feature of {layer} says what a material is.</source>
        <translation>{layer} 中没有要素说明地物是什么。</translation>
    </message>
    <message>
        <source>The samples cannot be written to {path}.</source>
        <translation>无法将样本写入 {path}。</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; is found in the scene again.</source>
        <translation>将重新从影像中寻找“{prompt}”。</translation>
    </message>
    <message>
        <source>Click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>请点击一个属于“{prompt}”的像元。</translation>
    </message>
    <message>
        <source>That is beside the scene; click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>该处在影像之外；请点击一个属于“{prompt}”的像元。</translation>
    </message>
    <message>
        <source>The next run takes &apos;{prompt}&apos; to be what the pixel in row {row}, column {column} shows.</source>
        <translation>下次运行将以第 {row} 行、第 {column} 列的像元作为“{prompt}”。</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Verify this run…</source>
        <translation>核验此次运行…</translation>
    </message>
    <message>
        <source>Show uncertainty maps</source>
        <translation>显示不确定度图</translation>
    </message>
    <message>
        <source>Show similarity maps</source>
        <translation>显示相似度图</translation>
    </message>
    <message>
        <source>Results of this run…</source>
        <translation>此次运行的结果…</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>导出丰度图…</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>保留结果…</translation>
    </message>
    <message>
        <source>Open folder of the results</source>
        <translation>打开结果文件夹</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>此次运行的报告…</translation>
    </message>
    <message>
        <source>Export in another form…</source>
        <translation>以其他形式导出…</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Uncertainty</source>
        <translation>不确定度</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>{scene}: {materials} ({time})</source>
        <translation>{scene}：{materials}（{time}）</translation>
    </message>
</context>
<context>
    <name>MaterialList</name>
    <message>
        <source>Material</source>
        <translation>地物</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>理解为</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>解读的可信程度</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>无</translation>
    </message>
    <message>
        <source>your ontology</source>
        <translation>您的本体</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>词库</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; was understood as &apos;{label}&apos; by {how}.</source>
        <translation>“{prompt}”由{how}理解为“{label}”。</translation>
    </message>
    <message>
        <source>Language: {language}. Confidence: {confidence}.</source>
        <translation>语言：{language}。置信度：{confidence}。</translation>
    </message>
    <message>
        <source>Read with the spelling &apos;{spelling}&apos;.</source>
        <translation>按拼写“{spelling}”读取。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>您是不是要找</translation>
    </message>
    <message>
        <source>It may also mean: {others}. Click here to choose.</source>
        <translation>也可能指：{others}。点击此处选择。</translation>
    </message>
    <message>
        <source>Your ontology</source>
        <translation>您的本体</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; always means &apos;{label}&apos;…</source>
        <translation>“{prompt}”始终表示“{label}”…</translation>
    </message>
    <message>
        <source>Define &apos;{prompt}&apos;…</source>
        <translation>定义“{prompt}”…</translation>
    </message>
    <message>
        <source>waiting for packages</source>
        <translation>等待软件包</translation>
    </message>
    <message>
        <source>It is left out of the run. Click here to run it all the same.</source>
        <translation>它不参与运行。点击此处可仍然运行它。</translation>
    </message>
    <message>
        <source>Run &apos;{prompt}&apos; all the same</source>
        <translation>仍然运行“{prompt}”</translation>
    </message>
    <message>
        <source>Fill from a legend</source>
        <translation>从图例填入</translation>
    </message>
    <message>
        <source>The chief material of every class ({count})</source>
        <translation>每一类的主要物质（{count}）</translation>
    </message>
    <message>
        <source>Colour of {material}</source>
        <translation>{material} 的颜色</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Customary colour</source>
        <translation>惯用颜色</translation>
    </message>
    <message>
        <source>Show &apos;{prompt}&apos; on the map…</source>
        <translation>在地图上指出“{prompt}”…</translation>
    </message>
    <message>
        <source>No longer from a pixel</source>
        <translation>不再取自像元</translation>
    </message>
    <message>
        <source>Take it from a pixel…</source>
        <translation>取自像元…</translation>
    </message>
</context>
<context>
    <name>NaturalColour</name>
    <message>
        <source>This scene has no bands of red, green and blue light to show it in natural colour.</source>
        <translation>此影像没有红、绿、蓝光波段，无法以自然色显示。</translation>
    </message>
    <message>
        <source>This scene cannot be shown in natural colour: QGIS shows other bands of it.</source>
        <translation>此影像无法以自然色显示：QGIS 显示的是其他波段。</translation>
    </message>
</context>
<context>
    <name>OntologyDialog</name>
    <message>
        <source>Save the ontology</source>
        <translation>保存本体</translation>
    </message>
    <message>
        <source>Export the ontology</source>
        <translation>导出本体</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
    <message>
        <source>Replace what stands here by the content of a file?</source>
        <translation>要用文件的内容替换此处的内容吗？</translation>
    </message>
    <message>
        <source>Import an ontology</source>
        <translation>导入本体</translation>
    </message>
    <message>
        <source>Spectra of the material</source>
        <translation>地物的光谱</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>要关闭而不保存更改吗？</translation>
    </message>
    <message>
        <source>Not kept from the file: {notes}.</source>
        <translation>未从文件中保留：{notes}。</translation>
    </message>
    <message>
        <source>The file {file} exists already. Replace it?</source>
        <translation>文件 {file} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>本体 (*.csv *.json *.ttl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>CLIP Unmix: ontology {name}</source>
        <translation>CLIP Unmix：本体 {name}</translation>
    </message>
    <message>
        <source>Names of materials as you or a community use them; prompts are read with them first. A name stands for a concept of the lexicon or for a new material, which needs a wider concept or a definition. Title, licence, authors and access note are written into the record of every run.</source>
        <translation>您或某个社群所使用的地物名称；输入的词语首先按这些名称解读。名称对应词库中的概念，或对应一种新地物，后者需要上位概念或定义。标题、许可、作者和访问说明会写入每次运行的记录。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>作者(&amp;U)</translation>
    </message>
    <message>
        <source>The people or communities that the names are from, one on each line</source>
        <translation>名称所来自的个人或社群，每行一个</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可(&amp;L)</translation>
    </message>
    <message>
        <source>Under which the names may be used and passed on; any words of your own will do</source>
        <translation>名称据此使用和转交；可以用您自己的话表述</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Code of the language of names that tell none, such as sw or qu; empty for every language</source>
        <translation>未注明语言的名称所用语言的代码，如 sw 或 qu；留空表示所有语言</translation>
    </message>
    <message>
        <source>A&amp;ccess note</source>
        <translation>访问说明(&amp;C)</translation>
    </message>
    <message>
        <source>What its people ask for beyond the licence: consent, seasons, Traditional Knowledge and Biocultural labels. It is handed on with the results; it cannot be enforced.</source>
        <translation>名称所属人群在许可之外的要求：征得同意、时节、传统知识 (Traditional Knowledge) 标签和生物文化 (Biocultural) 标签。它随结果一并转交，但无法强制执行。</translation>
    </message>
    <message>
        <source>Names and what they are</source>
        <translation>名称及其含义</translation>
    </message>
    <message>
        <source>&amp;Add name</source>
        <translation>添加名称(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Add &amp;spectra…</source>
        <translation>添加光谱(&amp;S)…</translation>
    </message>
    <message>
        <source>Measured spectra of the selected material from a table (CSV): a column of wavelengths, one column of reflectance for each spectrum. Spectra of labelled pixels are added with the command: material add --scene --samples.</source>
        <translation>从表格 (CSV) 读入所选地物的实测光谱：一列波长，每条光谱一列反射率。带标注像元的光谱用以下命令添加：material add --scene --samples。</translation>
    </message>
    <message>
        <source>Remo&amp;ve spectra</source>
        <translation>移除光谱(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Begin with what a CSV, JSON or SKOS Turtle file holds; the file stays as it is</source>
        <translation>从 CSV、JSON 或 SKOS Turtle 文件的内容开始；文件本身保持不变</translation>
    </message>
    <message>
        <source>Write a copy as CSV, JSON or SKOS Turtle</source>
        <translation>以 CSV、JSON 或 SKOS Turtle 格式写出副本</translation>
    </message>
    <message>
        <source>Sav&amp;e and use</source>
        <translation>保存并使用(&amp;E)</translation>
    </message>
    <message>
        <source>Save the ontology and read the prompts with it</source>
        <translation>保存本体，并用它解读输入的词语</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>OntologyTable</name>
    <message>
        <source>&quot;{name}&quot; has no meaning yet: choose a concept for it, or remove its row.</source>
        <translation>“{name}”尚无含义：请为其选择一个概念，或移除该行。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As people say and write it</source>
        <translation>人们的说法和写法</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A code such as sw or qu; empty for every language</source>
        <translation>代码，如 sw 或 qu；留空表示所有语言</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>A concept in any language, or the English name of a new material</source>
        <translation>任何语言的概念，或新地物的英文名称</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>For a new material: the wider concept</source>
        <translation>对于新地物：上位概念</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>类似于</translation>
    </message>
    <message>
        <source>For a new material: a concept that it resembles without being a kind of it</source>
        <translation>对于新地物：与其相似但并非其上位的概念</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>For a new material: a few English words that describe it</source>
        <translation>对于新地物：用几个英文词描述它</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>光谱</translation>
    </message>
    <message>
        <source>How many measured spectra it has</source>
        <translation>其实测光谱的数量</translation>
    </message>
    <message>
        <source>{material} (new)</source>
        <translation>{material}（新）</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no concept: choose one that is offered, or add it as a material of its own first.</source>
        <translation>“{name}”不是概念：请选择所列概念之一，或先将其作为独立的地物添加。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {concepts}: choose one of these.</source>
        <translation>“{name}”可能指 {concepts}：请选择其中之一。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; as a new material</source>
        <translation>将“{name}”作为新地物</translation>
    </message>
</context>
<context>
    <name>OptionNames</name>
    <message>
        <source>{field} (Processing toolbox)</source>
        <translation>{field}（处理工具箱）</translation>
    </message>
    <message>
        <source>{field} (Correct…)</source>
        <translation>{field}（更正…）</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>波长</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>适配器保存到</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>本体</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>排除云和阴影</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>无数据值</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>坏波段</translation>
    </message>
    <message>
        <source>Use only these bands</source>
        <translation>仅使用这些波段</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>接受看似辐亮度的数值</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>传感器几何产品的格网</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>替换文件夹中以前的结果</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>{field} (command line)</source>
        <translation>{field}（命令行）</translation>
    </message>
    <message>
        <source>Endmembers held fixed</source>
        <translation>保持固定的端元</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>There is no such file; the name may be that of published weights.</source>
        <translation>没有这样的文件；该名称可能是已发布权重的名称。</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>无法读取文件（{reason}）。</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[工程旁]</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>最快的设备</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>as QGIS is set</source>
        <translation>按 QGIS 设置</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>QGIS 的语言</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>文件的校验和</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>{free}; a run that needs more is refused before it begins</source>
        <translation>{free}；需要更多内存的运行会在开始前被拒绝</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>Language of words that several share</source>
        <translation>多种语言共有词语的语言</translation>
    </message>
    <message>
        <source>Text encoder for unknown words</source>
        <translation>未知词语的文本编码器</translation>
    </message>
    <message>
        <source>Model files of the plugin</source>
        <translation>插件的模型文件</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. There is one exception: Python packages that are missing are downloaded when you ask for it.</source>
        <translation>任何数据都不会离开本机。只有一个例外：在您要求时会下载缺少的 Python 软件包。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>全部可用内存</translation>
    </message>
    <message>
        <source>A run that needs more is refused before it begins; the maps do not depend on it</source>
        <translation>需要更多内存的运行会在开始前被拒绝；图件不受此值影响</translation>
    </message>
    <message>
        <source>Memory of a run at most</source>
        <translation>运行的内存上限</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Pinned pixels</source>
        <translation>固定的像元</translation>
    </message>
    <message>
        <source>Compare pins</source>
        <translation>比较固定像元</translation>
    </message>
    <message>
        <source>Plot the spectra of the chosen pins, or of all</source>
        <translation>绘制所选或全部固定像元的光谱</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Export pins…</source>
        <translation>导出固定像元…</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>固定像元 {number}</translation>
    </message>
    <message>
        <source>Export pins</source>
        <translation>导出固定像元</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} pins were written to {file}, their spectra to {spectra}.</source>
        <translation>已将 {count} 个固定像元写入 {file}，其光谱写入 {spectra}。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
</context>
<context>
    <name>PixelsAlgorithm</name>
    <message>
        <source>Look into pixels at points</source>
        <translation>查看各点处的像元</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each point: the shares of its pixel with half of their 90 % intervals, what is left unexplained, and the words of the lexicon that its spectrum is nearest to. A second table beside it holds the spectra and the mixtures that the shares make.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对每个点给出：其像元的占比及其 90 % 区间的一半、未解释的部分，以及词典中与其光谱最接近的词语。旁边的第二个表格含有光谱以及由这些占比构成的混合光谱。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Table of pixels</source>
        <translation>像元表</translation>
    </message>
    <message>
        <source>Table of spectra</source>
        <translation>光谱表</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>正在准备预览…</translation>
    </message>
    <message>
        <source>Type a material to preview it.</source>
        <translation>请输入地物以预览。</translation>
    </message>
    <message>
        <source>The preview needs the map in the scene&apos;s own projection, without rotation.</source>
        <translation>预览要求地图采用影像自身的投影，且没有旋转。</translation>
    </message>
    <message>
        <source>The scene is not in sight; zoom to it to preview it.</source>
        <translation>影像不在视图内；请缩放到影像以预览。</translation>
    </message>
    <message>
        <source>There is no preview of this ({error}).</source>
        <translation>无法预览（{error}）。</translation>
    </message>
    <message>
        <source>A rough preview; the run is more exact.</source>
        <translation>粗略预览；运行结果更精确。</translation>
    </message>
</context>
<context>
    <name>ReportAction</name>
    <message>
        <source>Report as HTML, with a PDF beside it</source>
        <translation>HTML 报告，并附 PDF</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares in each polygon of</source>
        <translation>统计公顷数的多边形</translation>
    </message>
    <message>
        <source>no zones</source>
        <translation>无分区</translation>
    </message>
    <message>
        <source>Compare with the measurements in</source>
        <translation>用于比较的实测数据</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>无实测数据</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>The report is in {file}, with a PDF beside it.</source>
        <translation>报告位于 {file}，并附 PDF。</translation>
    </message>
</context>
<context>
    <name>ReportAlgorithm</name>
    <message>
        <source>Report of a run</source>
        <translation>运行报告</translation>
    </message>
    <message>
        <source>Measurements to compare with</source>
        <translation>用于比较的实测数据</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, shares and hectares with intervals, by zones such as districts too, the endmembers, a comparison with measurements where there are any, the record and how to make the run again.&lt;/p&gt;&lt;p&gt;The PDF, where one is asked for, says the same; QGIS makes it through a print layout.&lt;/p&gt;</source>
        <translation>&lt;p&gt;以 QGIS 的语言写出一个独立完整的页面：带图例的图件、带区间的占比和公顷数（也可按区县等分区）、端元、与实测数据的比较（如有）、溯源记录，以及如何重新运行。&lt;/p&gt;&lt;p&gt;如需 PDF，其内容相同；由 QGIS 通过打印布局生成。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones, for hectares in each</source>
        <translation>分区，用于统计各区的公顷数</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>同样内容的 PDF</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>finding endmembers and abundances</source>
        <translation>求取端元和丰度</translation>
    </message>
    <message>
        <source>reading scenes and writing maps</source>
        <translation>读取影像并写出图件</translation>
    </message>
    <message>
        <source>reading the models&apos; weights</source>
        <translation>读取模型权重</translation>
    </message>
    <message>
        <source>correcting spelling</source>
        <translation>更正拼写</translation>
    </message>
    <message>
        <source>words outside the lexicon</source>
        <translation>词库以外的词语</translation>
    </message>
    <message>
        <source>progress on the command line</source>
        <translation>命令行中的进度显示</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile is full: free about 2 GB and try again.</source>
        <translation>QGIS 用户配置所在磁盘已满：请释放约 2 GB 空间后重试。</translation>
    </message>
    <message>
        <source>The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation&apos;s root certificate.</source>
        <translation>Python 不认识该证书：请将变量 PIP_CERT 设为贵单位根证书的文件。</translation>
    </message>
    <message>
        <source>PyPI could not be reached: check the connection, or enter your organisation&apos;s proxy in QGIS (Settings, Options, Network).</source>
        <translation>无法连接 PyPI：请检查网络连接，或在 QGIS 中填写贵单位的代理（设置、选项、网络）。</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network).</source>
        <translation>pip 不能使用 SOCKS 代理：请在 QGIS 中填写 HTTP 代理（设置、选项、网络）。</translation>
    </message>
    <message>
        <source>This Python has no pip: install it with your system&apos;s package manager (Debian and Ubuntu: sudo apt install python3-pip).</source>
        <translation>此 Python 没有 pip：请用系统的软件包管理器安装（Debian 和 Ubuntu：sudo apt install python3-pip）。</translation>
    </message>
    <message>
        <source>A file could not be written: check that your QGIS profile is yours and writable.</source>
        <translation>有文件无法写入：请确认 QGIS 用户配置归您所有且可写。</translation>
    </message>
    <message>
        <source>No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your system.</source>
        <translation>某个软件包没有适合此 Python 及其 NumPy 的版本：请更新 QGIS，或通过系统安装这些软件包。</translation>
    </message>
    <message>
        <source>Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and restart the computer.</source>
        <translation>Windows 无法加载 torch：请安装 Microsoft Visual C++ Redistributable 2015-2022 (x64) 并重启计算机。</translation>
    </message>
    <message>
        <source>A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin&apos;s tracker.</source>
        <translation>某个软件包无法与 QGIS 自带的软件包一起工作，因此未保留任何内容：请将报告发送到插件的问题跟踪页面。</translation>
    </message>
    <message>
        <source>The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.</source>
        <translation>代理拒绝了连接：请在 QGIS 中检查代理设置（设置、选项、网络），包括用户名。</translation>
    </message>
    <message>
        <source>Copy the report and send it to the plugin&apos;s tracker.</source>
        <translation>请复制报告并发送到插件的问题跟踪页面。</translation>
    </message>
    <message>
        <source>A downloaded package is not the one this version of CLIP Unmix was tried with, so nothing was installed: try again, and if it happens again, take a newer version of the plugin.</source>
        <translation>下载的某个软件包与此版本 CLIP Unmix 测试时所用的不同，因此未安装任何内容：请重试；如果再次发生，请使用更新版本的插件。</translation>
    </message>
    <message>
        <source>CLIP Unmix has no list of checked packages for Python {python} on {platform}: install {names} with your system or with pip, and restart QGIS.</source>
        <translation>CLIP Unmix 没有适用于 {platform} 上 Python {python} 的已校验软件包列表：请用系统或 pip 安装 {names}，然后重新启动 QGIS。</translation>
    </message>
    <message>
        <source>Another QGIS is installing the packages into this profile: wait until it has finished.</source>
        <translation>另一个 QGIS 正在向此配置文件安装软件包：请等待其完成。</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>此工程中没有 CLIP Unmix 的结果；请先对图层进行解混。</translation>
    </message>
    <message>
        <source>Export the abundances of</source>
        <translation>导出丰度图，来源：</translation>
    </message>
    <message>
        <source>Export abundances to</source>
        <translation>导出丰度图到</translation>
    </message>
    <message>
        <source>{count} files were copied to {folder}.</source>
        <translation>已将 {count} 个文件复制到 {folder}。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Keep the results in</source>
        <translation>结果保留到</translation>
    </message>
    <message>
        <source>{folder} lies in the results themselves; choose another folder.</source>
        <translation>{folder} 位于结果文件夹之内；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The results were copied to {folder}; the layers still show those in {earlier}.</source>
        <translation>结果已复制到 {folder}；图层仍显示 {earlier} 中的结果。</translation>
    </message>
    <message>
        <source>Kept in {folder}; save the project, too.</source>
        <translation>已保留在 {folder}；请同时保存工程。</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{folder} 中有 {count} 个文件正在使用，予以保留。</translation>
    </message>
    <message>
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>{folder} 中已有 {files}。要替换吗？</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>正在复制到 {folder}</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>复制已取消；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>{material} (uncertainty)</source>
        <translation>{material}（不确定度）</translation>
    </message>
    <message>
        <source>{material} (similarity)</source>
        <translation>{material}（相似度）</translation>
    </message>
    <message>
        <source>Other materials</source>
        <translation>其他地物</translation>
    </message>
    <message>
        <source>Residual (RMSE)</source>
        <translation>残差（RMSE）</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened; run the unmixing again.</source>
        <translation>无法打开结果 {path}；请重新解混。</translation>
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
        <translation>合成图像：{red}、{green}、{blue}</translation>
    </message>
    <message>
        <source>share of the pixel&apos;s area, with shade taken as none of the materials</source>
        <translation>占像元面积的比例，阴影不计入任何地物</translation>
    </message>
    <message>
        <source>share of what is lit in the pixel (shade-normalised)</source>
        <translation>占像元中受光部分的比例（阴影归一化）</translation>
    </message>
    <message>
        <source>Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}</source>
        <translation>{material} 在 {scene} 中的丰度：{share}，取值 0 到 1。全影像平均值：{mean}。{understood}</translation>
    </message>
    <message>
        <source>Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true share with a probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}.</source>
        <translation>{material} 在 {scene} 中丰度的不确定度：真实比例以 90% 的概率落入其周围区间，此值为该区间的一半，依据模拟影像得出。全影像平均值：{mean}。</translation>
    </message>
    <message>
        <source>Similarity of each pixel&apos;s spectrum in {scene} to the words &apos;{material}&apos;: their embeddings&apos; cosine, no share. {understood}</source>
        <translation>{scene} 中各像元光谱与词语“{material}”的相似度：二者嵌入向量的余弦，而非比例。{understood}</translation>
    </message>
    <message>
        <source>Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. Mean over the scene: {mean}.</source>
        <translation>{scene} 各像元中不属于任何所求地物的比例，取值 0 到 1。全影像平均值：{mean}。</translation>
    </message>
    <message>
        <source>Root mean square difference, in reflectance, between each pixel&apos;s spectrum in {scene} and its reconstruction from the endmembers. High values mean that a material is missing.</source>
        <translation>{scene} 中各像元光谱与由端元重建的光谱之间的均方根误差，以反射率计。数值高说明缺少某种地物。</translation>
    </message>
    <message>
        <source>The three most abundant materials of {scene}, one in each of red, green and blue; full colour is an abundance of 1.</source>
        <translation>{scene} 中丰度最高的三种地物，分别以红、绿、蓝显示；全色表示丰度为 1。</translation>
    </message>
    <message>
        <source>the ontology</source>
        <translation>本体</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>词库</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).</source>
        <translation>该词由{how}理解为 {concept}（语言：{language}；置信度：{confidence}）。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{layer}, {scene}</source>
        <translation>{layer}，{scene}</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>地物</translation>
    </message>
    <message>
        <source>Derived from {scene}; the rights in that scene apply.</source>
        <translation>由 {scene} 派生；适用该影像的权利。</translation>
    </message>
    <message>
        <source>Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}</source>
        <translation>输入：{path}，SHA-256 {sha256}，{bands} 个波段，波长来源：{origin}</translation>
    </message>
    <message>
        <source>Weights: {name} {version}, SHA-256 {sha256}</source>
        <translation>权重：{name} {version}，SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Unmixed by CLIP Unmix {version}, started {started}, finished {finished}</source>
        <translation>由 CLIP Unmix {version} 解混，开始于 {started}，结束于 {finished}</translation>
    </message>
    <message>
        <source>Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained</source>
        <translation>平均重建 RMSE 为 {rmse}；{share} 的像元未得到解释</translation>
    </message>
    <message>
        <source>To make the same files again: {command}</source>
        <translation>重新生成相同文件：{command}</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written; the maps themselves are complete.</source>
        <translation>无法写入栅格 {path}；图件本身是完整的。</translation>
    </message>
    <message>
        <source>share of the grains&apos; cross-section, mingled grain by grain</source>
        <translation>占颗粒横截面的比例，按颗粒混杂</translation>
    </message>
</context>
<context>
    <name>ResultMarks</name>
    <message>
        <source>These maps are in {folder}. Click to keep them elsewhere, such as beside your project.</source>
        <translation>这些图件位于 {folder}。点击可将其保留到其他位置，例如工程旁。</translation>
    </message>
</context>
<context>
    <name>ResultsAlgorithm</name>
    <message>
        <source>After the run</source>
        <translation>运行之后</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>结果文件夹</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>The run could not be read ({error}).</source>
        <translation>无法读取此次运行（{error}）。</translation>
    </message>
    <message>
        <source>Results of CLIP Unmix</source>
        <translation>CLIP Unmix 结果</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>地物</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90 % 区间</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>公顷</translation>
    </message>
    <message>
        <source>Shares and hectares of the materials</source>
        <translation>各地物的占比和公顷数</translation>
    </message>
    <message>
        <source>Look into pixels</source>
        <translation>查看像元</translation>
    </message>
    <message>
        <source>By zones…</source>
        <translation>按分区…</translation>
    </message>
    <message>
        <source>Class map…</source>
        <translation>分类图…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>变化…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>正在读取运行…</translation>
    </message>
    <message>
        <source>Choose a layer of a run to see what it holds.</source>
        <translation>请选择某次运行的图层以查看其内容。</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>No data there.</source>
        <translation>此处没有数据。</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE).</source>
        <translation>第 {row} 行，第 {column} 列：未解释 {residual} (RMSE)。</translation>
    </message>
    <message>
        <source>Endmember</source>
        <translation>端元</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Click a material to see how its shares are spread over the scene</source>
        <translation>点击一种地物，查看其占比在影像中的分布</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>What the mixtures leave unexplained, as RMSE in reflectance: the mean of all pixels</source>
        <translation>混合未能解释的部分，以反射率的 RMSE 表示：所有像元的平均值</translation>
    </message>
    <message>
        <source>found in the scene</source>
        <translation>在影像中找到</translation>
    </message>
    <message>
        <source>from samples</source>
        <translation>来自样本</translation>
    </message>
    <message>
        <source>typical spectrum</source>
        <translation>典型光谱</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给出</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>后续操作：{steps}</translation>
    </message>
    <message>
        <source>Nearest words: {words}.</source>
        <translation>最接近的词：{words}。</translation>
    </message>
    <message>
        <source>Red, green and blue need three materials; this run has fewer.</source>
        <translation>红、绿、蓝需要三种地物；此次运行不足三种。</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE), the most, {most}, at {centre} nm.</source>
        <translation>第 {row} 行，第 {column} 列：未解释 {residual} (RMSE)，最大为 {most}，位于 {centre} nm。</translation>
    </message>
    <message>
        <source>Click or drag on the map to see a pixel&apos;s spectrum, mixture and shares; the right button pins it</source>
        <translation>在地图上点击或拖动，查看像元的光谱、混合和占比；点击右键将其固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keep the pixel that is shown, to compare it with others</source>
        <translation>保留当前显示的像元，以便与其他像元比较</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>端元</translation>
    </message>
    <message>
        <source>RGB…</source>
        <translation>RGB…</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>并排比较…</translation>
    </message>
    <message>
        <source>Validate…</source>
        <translation>验证…</translation>
    </message>
    <message>
        <source>Shares and hectares of the cross-section of grains that are mingled in each pixel.</source>
        <translation>各像元中混杂颗粒横截面的占比和公顷数。</translation>
    </message>
    <message>
        <source>Run again for side by side…</source>
        <translation>以并列混合重新运行…</translation>
    </message>
    <message>
        <source>Shares and hectares of the ground: a shaded pixel counts as dark material.</source>
        <translation>地面的占比和公顷数：阴影中的像元算作暗色地物。</translation>
    </message>
    <message>
        <source>Run again for the lit surface…</source>
        <translation>以受光表面占比重新运行…</translation>
    </message>
    <message>
        <source>Shares and hectares of the lit surface: brightness, shade and slope cancel.</source>
        <translation>受光表面的占比和公顷数：亮度、阴影和坡度相互抵消。</translation>
    </message>
    <message>
        <source>Run again for the ground…</source>
        <translation>以地面占比重新运行…</translation>
    </message>
</context>
<context>
    <name>RgbAlgorithm</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>以红、绿、蓝显示三种地物</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the shares of three materials of a run as red, green and blue: what is pure is in one of these colours, what is mixed in between, what is none of the three dark. &lt;i&gt;other&lt;/i&gt; stands for what nobody named. Without names the three most abundant ones are taken.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将一次运行中三种地物的占比写为红、绿、蓝：纯净处为其中一种颜色，混合处为中间色，不属于三者之处为暗色。&lt;i&gt;other&lt;/i&gt; 表示未被指定的内容。若不给出名称，则取丰度最高的三种。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation>红、绿、蓝</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>RgbDialog</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>以红、绿、蓝显示三种地物</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Wavelengths</source>
        <translation>波长</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>无数据值</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>坏波段</translation>
    </message>
    <message>
        <source>How {layer} is read</source>
        <translation>{layer} 的读取方式</translation>
    </message>
    <message>
        <source>A line for each band: wavelength in nm[, width[, 0 for a bad band]]</source>
        <translation>每个波段一行：波长 (nm)[, 宽度[, 坏波段为 0]]</translation>
    </message>
    <message>
        <source>as the file says; such as 0.0001</source>
        <translation>以文件为准；例如 0.0001</translation>
    </message>
    <message>
        <source>as the file says; such as -0.1</source>
        <translation>以文件为准；例如 -0.1</translation>
    </message>
    <message>
        <source>as the file says; such as -9999</source>
        <translation>以文件为准；例如 -9999</translation>
    </message>
    <message>
        <source>as the file says; such as 1-5,12</source>
        <translation>以文件为准；例如 1-5,12</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Correct the wavelengths, scale and bad bands that are read from the file</source>
        <translation>更正从文件读取的波长、比例和坏波段</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>已更正…</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>均不是</translation>
    </message>
    <message>
        <source>Evenly from, to</source>
        <translation>等间隔，从、到</translation>
    </message>
    <message>
        <source>First wavelength</source>
        <translation>首个波长</translation>
    </message>
    <message>
        <source>Last wavelength</source>
        <translation>末个波长</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Write a line for each band, evenly spaced from the first to the last</source>
        <translation>为每个波段写一行，从首个到末个等间隔</translation>
    </message>
    <message>
        <source>Give the wavelengths…</source>
        <translation>给出波长…</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
</context>
<context>
    <name>ScenePart</name>
    <message>
        <source>Whole scene</source>
        <translation>整幅影像</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>地图范围</translation>
    </message>
    <message>
        <source>Inside a layer</source>
        <translation>图层内</translation>
    </message>
    <message>
        <source>Unmix the whole scene or a part of it; the maps cover that part only</source>
        <translation>对整幅影像或其一部分解混；图件仅覆盖该部分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Polygons, or a raster of one band that is not 0 where it counts</source>
        <translation>多边形，或在有效处不为 0 的单波段栅格</translation>
    </message>
    <message>
        <source>Layer of the part</source>
        <translation>范围图层</translation>
    </message>
    <message>
        <source>Selected polygons only</source>
        <translation>仅所选多边形</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>排除云和阴影</translation>
    </message>
    <message>
        <source>Also saturated or defective pixels, where the product&apos;s quality layers mark them</source>
        <translation>若产品的质量图层有标记，也排除饱和或有缺陷的像元</translation>
    </message>
    <message>
        <source>What the map shows cannot be found in the scene; zoom to the scene.</source>
        <translation>在影像中找不到地图所示的范围；请缩放到影像。</translation>
    </message>
    <message>
        <source>The map shows nothing of the scene; zoom to the scene.</source>
        <translation>地图未显示影像的任何部分；请缩放到影像。</translation>
    </message>
    <message>
        <source>No layer is chosen for the part of the scene; choose polygons or a mask.</source>
        <translation>未选择表示影像范围的图层；请选择多边形或掩膜。</translation>
    </message>
    <message>
        <source>No polygon of {layer} is selected; select some.</source>
        <translation>{layer} 中没有选中多边形；请选择一些。</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>{bands} 个波段，{first}-{last} nm，{columns} × {rows} 像元</translation>
    </message>
    <message>
        <source>a number for each band</source>
        <translation>每个波段一个数值</translation>
    </message>
    <message>
        <source>wavelengths from {wavelengths}; reflectance × {factor}, from {scale}</source>
        <translation>波长取自{wavelengths}；反射率 × {factor}，取自{scale}</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation>（另有 {count} 项）</translation>
    </message>
    <message>
        <source>doubtful: {doubt}</source>
        <translation>存疑：{doubt}</translation>
    </message>
    <message>
        <source>Nothing tells the wavelengths of this layer.</source>
        <translation>没有任何信息说明此图层的波长。</translation>
    </message>
    <message>
        <source>The wavelengths of this layer cannot be right ({doubt}).</source>
        <translation>此图层的波长不可能正确（{doubt}）。</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two runs side by side</source>
        <translation>并排比较两次运行</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>其他运行…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>变化…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>地物</translation>
    </message>
    <message>
        <source>May they be compared?</source>
        <translation>能否比较</translation>
    </message>
    <message>
        <source>Choose two runs.</source>
        <translation>请选择两次运行。</translation>
    </message>
    <message>
        <source>Yes: both mean the same.</source>
        <translation>是：二者含义相同。</translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation>运行的文件夹</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>卷帘</translation>
    </message>
    <message>
        <source>Lay one map over the other, with a line between them to drag</source>
        <translation>将一幅图件叠在另一幅之上，其间有一条可拖动的分界线</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys</source>
        <translation>拖动分界线，或用方向键移动</translation>
    </message>
    <message>
        <source>Line between the two maps</source>
        <translation>两幅图件之间的分界线</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>Plots need the Python package matplotlib, which this QGIS lacks.</source>
        <translation>绘图需要 Python 软件包 matplotlib，此 QGIS 中没有。</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>光谱</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>wavelength (nm)</source>
        <translation>波长 (nm)</translation>
    </message>
    <message>
        <source>expected by the name</source>
        <translation>按名称预期</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>未解释</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>part of the scene</source>
        <translation>影像的比例</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the prompts</source>
        <translation>读取地物名称</translation>
    </message>
    <message>
        <source>Opening the scene</source>
        <translation>打开影像</translation>
    </message>
    <message>
        <source>Reading the whole scene for its SHA-256</source>
        <translation>读取整幅影像以计算 SHA-256</translation>
    </message>
    <message>
        <source>Taking a sample of the scene</source>
        <translation>抽取影像样本</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Finding the endmembers</source>
        <translation>寻找端元</translation>
    </message>
    <message>
        <source>Learning from the samples</source>
        <translation>从样本中学习</translation>
    </message>
    <message>
        <source>Unmixing</source>
        <translation>解混</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>构建金字塔</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>写入溯源记录</translation>
    </message>
    <message>
        <source>Moving the results into place</source>
        <translation>将结果移至目标位置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Comparing the scene with all materials</source>
        <translation>将影像与所有地物比较</translation>
    </message>
    <message>
        <source>Drawing the previews</source>
        <translation>绘制预览图</translation>
    </message>
    <message>
        <source>Writing the program</source>
        <translation>正在写入程序</translation>
    </message>
    <message>
        <source>Comparing its maps with ours</source>
        <translation>正在将其地图与我们的比较</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>正在加载文本编码器</translation>
    </message>
    <message>
        <source>Embedding the phrases</source>
        <translation>正在嵌入短语</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggestions for {scene}</source>
        <translation>{scene} 的建议</translation>
    </message>
    <message>
        <source>How likely the name is, in the part of the scene that looks most like it</source>
        <translation>在影像中与该名称最相像的部分，该名称的可能性</translation>
    </message>
    <message>
        <source>How much of the scene looks more like it than like the others in this list</source>
        <translation>影像中与其相像的程度超过列表中其他地物的部分所占比例</translation>
    </message>
    <message>
        <source>Add ticked</source>
        <translation>添加已勾选项</translation>
    </message>
    <message>
        <source>Looking for materials in {scene}</source>
        <translation>正在 {scene} 中寻找地物</translation>
    </message>
    <message>
        <source>The scene lies at latitude {latitude}, longitude {longitude}; what is hardly found there stands further down.</source>
        <translation>影像位于纬度 {latitude}、经度 {longitude}；当地罕见的地物排在后面。</translation>
    </message>
    <message>
        <source>{times} times as likely as {rival}</source>
        <translation>可能性是 {rival} 的 {times} 倍</translation>
    </message>
    <message>
        <source>hard to tell from {rival}</source>
        <translation>难以与 {rival} 区分</translation>
    </message>
    <message>
        <source>{rival} is likelier there</source>
        <translation>该处更可能是 {rival}</translation>
    </message>
    <message>
        <source>most like {names}</source>
        <translation>最像 {names}</translation>
    </message>
    <message>
        <source>spectrum {degrees}° from a typical one</source>
        <translation>光谱与典型光谱相差 {degrees}°</translation>
    </message>
    <message>
        <source>unlikely at this place: {reason}</source>
        <translation>在此地不太可能：{reason}</translation>
    </message>
    <message>
        <source>What the scene seems to hold, judged by its spectra alone. Tick what you accept; the maps are bright where the scene is most like a material.</source>
        <translation>仅凭光谱判断，影像中似乎含有的地物。请勾选您认可的项；影像与某地物越相像，其图上越亮。</translation>
    </message>
    <message>
        <source>Suggested materials</source>
        <translation>建议的地物</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>地物</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>its spectrum shows that it is {attribute}</source>
        <translation>其光谱表明它是{attribute}</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>剩余几秒</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>剩余约 {count} 秒</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>剩余约 {count} 分钟</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>剩余约 {count} 小时</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>This is the sample scene: simulated fields, bare ground, roads and a few roofs in 224 bands. The line below its name says what it is. What do you see?</source>
        <translation>这是示例影像：224 个波段的模拟农田、裸地、道路和几处屋顶。名称下方的一行说明了它是什么。您看到了什么？</translation>
    </message>
    <message>
        <source>Type a material that you expect here, such as vegetation, and press Enter.</source>
        <translation>输入您认为这里会有的地物，例如植被，然后按回车键。</translation>
    </message>
    <message>
        <source>Add others, in any language: suelo desnudo, dry grass, asphalt. The second column says how each was understood; click where it is marked.</source>
        <translation>再添加其他地物，可用任何语言：suelo desnudo、干草、沥青。第二列说明每个词是如何理解的；请点击有标记的地方。</translation>
    </message>
    <message>
        <source>Now press the button. It takes a few seconds.</source>
        <translation>现在按下按钮。需要几秒钟。</translation>
    </message>
    <message>
        <source>Each map is clear where its material is absent and full where it is all there is. The line below says how well the materials explain the scene; Suggest… finds what you left out.</source>
        <translation>每幅图在没有该地物处为透明，在全为该地物处为不透明。下方的一行说明这些地物对影像的解释程度；“建议…”可找出您遗漏的地物。</translation>
    </message>
    <message>
        <source>More maps shows how sure each share is. Beside it you export the maps or keep them in another place. That is all: now choose a scene of your own.</source>
        <translation>“更多图件”显示各占比的可信程度。在其旁边可以导出图件，或将其保留到其他位置。就是这些：现在请选择您自己的影像。</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>UnmixAlgorithm</name>
    <message>
        <source>Unmix by material names</source>
        <translation>按地物名称解混</translation>
    </message>
    <message>
        <source>unmixing,endmember,abundance,hyperspectral,multispectral,spectral,fraction,material,CLIP</source>
        <translation>解混,光谱解混,混合像元分解,端元,丰度,高光谱,多光谱,光谱,比例,地物,CLIP</translation>
    </message>
    <message>
        <source>Abundance, uncertainty and similarity maps of the materials you name, in any language.</source>
        <translation>以任何语言指定地物，得到其丰度图、不确定度图和相似度图。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how much of each pixel of a hyperspectral or multispectral raster is what. Name the materials in your own words and language; no spectral library and no training areas are needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materials&lt;/b&gt;: one a line, or separated by semicolons, e.g. &lt;i&gt;tree; suelo desnudo; 水; tarmac&lt;/i&gt;. Name everything that covers much of the scene; what you leave out appears as other materials and in the residual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illumination&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; gives shares of what is lit in the pixel, &lt;i&gt;area&lt;/i&gt; shares of its surface with shade set apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; or &lt;b&gt;wavelengths&lt;/b&gt; are needed only where the raster does not say its wavelengths itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples&lt;/b&gt;: a few points or polygons of known material. What they teach is kept only if it proves better on samples held out; it can be saved as an adapter for other scenes.&lt;/p&gt;&lt;p&gt;The folder then holds an abundance map (0 to 1), an uncertainty map (the true share lies within the abundance plus or minus this value with a probability of 90 %) and a similarity map for each material, the share of other materials, the residual (RMSE in reflectance), the endmember spectra, and provenance.json, which tells how each word was understood and how to make the same files again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;说明高光谱或多光谱栅格的每个像元中各种地物各占多少。用您自己的语言和词语指定地物即可；无需光谱库，也无需训练区。&lt;/p&gt;&lt;p&gt;&lt;b&gt;地物&lt;/b&gt;：每行一个，或以分号分隔，例如 &lt;i&gt;树; suelo desnudo; 水; 沥青&lt;/i&gt;。请列出占影像较大面积的所有地物；遗漏的部分会出现在“其他地物”和残差中。&lt;/p&gt;&lt;p&gt;&lt;b&gt;光照&lt;/b&gt;：&lt;i&gt;shade-normalised&lt;/i&gt; 给出占像元中受光部分的比例，&lt;i&gt;area&lt;/i&gt; 给出占像元面积的比例，阴影单独计算。&lt;/p&gt;&lt;p&gt;只有当栅格本身没有波长信息时，才需要&lt;b&gt;传感器&lt;/b&gt;或&lt;b&gt;波长&lt;/b&gt;。&lt;/p&gt;&lt;p&gt;&lt;b&gt;样本&lt;/b&gt;：少量已知地物的点或多边形。只有在留出的样本上证明更好时，才会保留从中学到的内容；也可将其保存为适配器，用于其他影像。&lt;/p&gt;&lt;p&gt;文件夹中随后包含每种地物的丰度图（0 到 1）、不确定度图（真实比例以 90% 的概率处于丰度加减此值的范围内）和相似度图，以及其他地物的比例、残差（以反射率计的 RMSE）、端元光谱，还有 provenance.json，其中说明每个词是如何理解的，以及如何重新生成相同的文件。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Materials, one a line or separated by ;</source>
        <translation>地物，每行一个或以 ; 分隔</translation>
    </message>
    <message>
        <source>Illumination</source>
        <translation>光照</translation>
    </message>
    <message>
        <source>Sensor (where the raster has no wavelengths)</source>
        <translation>传感器（当栅格没有波长信息时）</translation>
    </message>
    <message>
        <source>File of wavelengths (where the raster has none)</source>
        <translation>波长文件（当栅格没有波长信息时）</translation>
    </message>
    <message>
        <source>Ontology: your own names of materials</source>
        <translation>本体：您自己的地物名称</translation>
    </message>
    <message>
        <source>Adapter: what was learnt from another scene&apos;s samples</source>
        <translation>适配器：从另一幅影像的样本中学到的内容</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>适配器 (*.safetensors)</translation>
    </message>
    <message>
        <source>Save adapter to (needs samples)</source>
        <translation>适配器保存到（需要样本）</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>Language that decides between meanings (a code such as de)</source>
        <translation>用于判定多义词的语言（代码，如 zh）</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>替换文件夹中以前的结果</translation>
    </message>
    <message>
        <source>Add the abundance maps to the project</source>
        <translation>将丰度图添加到工程</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>溯源信息</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>丰度图</translation>
    </message>
    <message>
        <source>These Python packages are missing: {packages}; open the CLIP Unmix panel in QGIS, which installs them.</source>
        <translation>缺少以下 Python 软件包：{packages}；请在 QGIS 中打开 CLIP Unmix 面板，它会安装这些软件包。</translation>
    </message>
    <message>
        <source>No material is named; type at least one.</source>
        <translation>未指定地物；请至少输入一个。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>{prompt}: {label} (language: {language}, by {how})</source>
        <translation>{prompt}：{label}（语言：{language}，来源：{how}）</translation>
    </message>
    <message>
        <source>Mean abundance of {prompt}: {mean}</source>
        <translation>{prompt} 的平均丰度：{mean}</translation>
    </message>
    <message>
        <source>Scale: reflectance = stored × scale + offset (one number, or one a band)</source>
        <translation>比例：反射率 = 存储值 × 比例 + 偏移（一个数，或每个波段一个数）</translation>
    </message>
    <message>
        <source>Offset (one number, or one a band)</source>
        <translation>偏移（一个数，或每个波段一个数）</translation>
    </message>
    <message>
        <source>Nodata: the stored number of pixels without data</source>
        <translation>无数据值：无数据像元所存储的数</translation>
    </message>
    <message>
        <source>Use only these bands (such as 1-5,12)</source>
        <translation>仅使用这些波段（如 1-5,12）</translation>
    </message>
    <message>
        <source>Leave out these bands (such as 1-5,12)</source>
        <translation>排除这些波段（如 1-5,12）</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>接受看似辐亮度的数值</translation>
    </message>
    <message>
        <source>Run materials, too, that were hardly understood</source>
        <translation>也运行难以理解的地物</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>传感器几何产品的格网</translation>
    </message>
    <message>
        <source>Resolution, of products whose bands have several (Sentinel-2: 10 or 20)</source>
        <translation>分辨率，用于波段具有多种分辨率的产品（Sentinel-2：10 或 20）</translation>
    </message>
    <message>
        <source>Part of the scene: extent</source>
        <translation>影像范围：矩形范围</translation>
    </message>
    <message>
        <source>Part of the scene: polygons</source>
        <translation>影像范围：多边形</translation>
    </message>
    <message>
        <source>Leave out what the product&apos;s quality layers call</source>
        <translation>排除产品质量图层标为以下类别的像元</translation>
    </message>
    <message>
        <source>Part of the scene: raster that is not 0 there</source>
        <translation>影像范围：范围内不为 0 的栅格</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer; choose another.</source>
        <translation>{layer} 不是矢量图层；请选择其他图层。</translation>
    </message>
    <message>
        <source>The part of the scene is given by polygons and by a raster; leave one of them away.</source>
        <translation>影像范围同时由多边形和栅格给出；请去掉其中一个。</translation>
    </message>
    <message>
        <source>Samples: points or polygons, labelled or with measured shares</source>
        <translation>样本：带标注或实测占比的点或多边形</translation>
    </message>
    <message>
        <source>Fields of the samples with measured shares (MATERIAL=FIELD; …)</source>
        <translation>样本中含实测占比的字段 (MATERIAL=FIELD; …)</translation>
    </message>
    <message>
        <source>Field of the samples with the labels</source>
        <translation>样本中含标签的字段</translation>
    </message>
    <message>
        <source>What labels of the samples mean (LABEL=MATERIAL; … and LABEL= to set aside)</source>
        <translation>样本标签的含义（LABEL=MATERIAL; …，LABEL= 表示搁置）</translation>
    </message>
    <message>
        <source>Endmembers held fixed, one a line: material=row,column or material=file|spectrum</source>
        <translation>保持固定的端元，每行一个：地物=行,列 或 地物=文件|光谱</translation>
    </message>
    <message>
        <source>How materials mix: side by side (areal) or grain by grain (intimate)</source>
        <translation>地物的混合方式：并列 (areal) 或颗粒混合 (intimate)</translation>
    </message>
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>文本 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)</source>
        <translation>矢量文件 (*.gpkg *.geojson *.shp *.fgb);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>适配器 (*.safetensors)</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>本体 (*.csv *.json *.ttl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a share of what is lit</source>
        <translation>占受光部分的比例</translation>
    </message>
    <message>
        <source>a share of the surface</source>
        <translation>占地表面积的比例</translation>
    </message>
    <message>
        <source>as the raster says</source>
        <translation>按栅格自身信息</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>最快的设备</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>{bands} bands, {columns} × {rows} pixels</source>
        <translation>{bands} 个波段，{columns} × {rows} 像元</translation>
    </message>
    <message>
        <source>Already in the list: {materials}.</source>
        <translation>列表中已有：{materials}。</translation>
    </message>
    <message>
        <source>Unmixing {scene}</source>
        <translation>正在解混 {scene}</translation>
    </message>
    <message>
        <source>Unmixing {scene}: {materials}</source>
        <translation>正在解混 {scene}：{materials}</translation>
    </message>
    <message>
        <source>No material is ticked; type at least one and press Enter.</source>
        <translation>没有勾选任何地物；请至少输入一个并按回车键。</translation>
    </message>
    <message>
        <source>The folder {folder} holds an earlier run. Replace it?</source>
        <translation>文件夹 {folder} 中有以前的结果。要替换吗？</translation>
    </message>
    <message>
        <source>The adapter {file} exists already. Replace it?</source>
        <translation>适配器 {file} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>添加到此工程</translation>
    </message>
    <message>
        <source>The run finished after its project was closed.</source>
        <translation>运行在其工程关闭之后才结束。</translation>
    </message>
    <message>
        <source>{scene}: {unexplained} of the pixels unexplained.</source>
        <translation>{scene}：{unexplained} 的像元未得到解释。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was written.</source>
        <translation>运行已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring: {names}.</source>
        <translation>CLIP Unmix 需要此 QGIS 未附带的 Python 软件包：{names}。</translation>
    </message>
    <message>
        <source>Make an abundance and a similarity map of each material</source>
        <translation>为每种地物生成丰度图和相似度图</translation>
    </message>
    <message>
        <source>Type at least one material first</source>
        <translation>请先输入至少一种地物</translation>
    </message>
    <message>
        <source>Choose a scene first</source>
        <translation>请先选择影像</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>已勾选 {ticked} / {all}</translation>
    </message>
    <message>
        <source>Mean abundance of {material}: {mean}</source>
        <translation>{material} 的平均丰度：{mean}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>结果位于 {folder}</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <source>Install the missing Python packages into a private folder of your QGIS profile</source>
        <translation>将缺少的 Python 软件包安装到 QGIS 用户配置中的专用文件夹</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>影像(&amp;S)</translation>
    </message>
    <message>
        <source>The hyperspectral or multispectral raster to unmix; follows the active layer</source>
        <translation>要解混的高光谱或多光谱栅格；随当前图层变化</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>地物(&amp;M)</translation>
    </message>
    <message>
        <source>tree, suelo desnudo, 水 …</source>
        <translation>树、suelo desnudo、水 …</translation>
    </message>
    <message>
        <source>Type a material in your own words and language and press Enter. Paste several separated by semicolons or lines.</source>
        <translation>用您自己的语言和词语输入一种地物并按回车键。可一次粘贴多个，以分号或换行分隔。</translation>
    </message>
    <message>
        <source>Material to add</source>
        <translation>要添加的地物</translation>
    </message>
    <message>
        <source>Add the material (Enter)</source>
        <translation>添加地物（回车键）</translation>
    </message>
    <message>
        <source>Add the material</source>
        <translation>添加地物</translation>
    </message>
    <message>
        <source>Materials to unmix</source>
        <translation>要解混的地物</translation>
    </message>
    <message>
        <source>Edit the material (F2)</source>
        <translation>编辑地物 (F2)</translation>
    </message>
    <message>
        <source>Edit the material</source>
        <translation>编辑地物</translation>
    </message>
    <message>
        <source>Remove the selected materials (Delete)</source>
        <translation>移除所选地物 (Delete)</translation>
    </message>
    <message>
        <source>Remove the selected materials</source>
        <translation>移除所选地物</translation>
    </message>
    <message>
        <source>Move up (Alt+Up), or drag</source>
        <translation>上移 (Alt+↑)，或拖动</translation>
    </message>
    <message>
        <source>Move the material up</source>
        <translation>上移地物</translation>
    </message>
    <message>
        <source>Move down (Alt+Down), or drag</source>
        <translation>下移 (Alt+↓)，或拖动</translation>
    </message>
    <message>
        <source>Move the material down</source>
        <translation>下移地物</translation>
    </message>
    <message>
        <source>Save &amp;results to</source>
        <translation>结果保存到(&amp;R)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Abundance is</source>
        <translation>丰度含义</translation>
    </message>
    <message>
        <source>Whether an abundance is a share of what is lit in the pixel, or of its surface with shade set apart</source>
        <translation>丰度是占像元中受光部分的比例，还是占其面积的比例（阴影单独计算）</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Needed only where the raster does not say its wavelengths</source>
        <translation>仅当栅格没有波长信息时需要</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>波长</translation>
    </message>
    <message>
        <source>A text file with the bands&apos; wavelengths, where the raster has none and the sensor is not listed</source>
        <translation>包含各波段波长的文本文件，用于栅格没有波长且列表中没有该传感器的情况</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Points or polygons of known material in the scene, to learn from (optional)</source>
        <translation>影像中已知地物的点或多边形，供学习使用（可选）</translation>
    </message>
    <message>
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>从另一幅影像的样本中学到的内容（可选）</translation>
    </message>
    <message>
        <source>Keep what the samples teach, for other scenes (optional; needs samples)</source>
        <translation>保存从样本中学到的内容，供其他影像使用（可选；需要样本）</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>本体</translation>
    </message>
    <message>
        <source>Your own names of materials: CSV, JSON or SKOS Turtle (optional)</source>
        <translation>您自己的地物名称：CSV、JSON 或 SKOS Turtle（可选）</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>A graphics card is used where there is one that fits, unless you choose otherwise</source>
        <translation>如有合适的显卡则使用显卡，除非您另作选择</translation>
    </message>
    <message>
        <source>Start of all that is random: the same seed gives the same maps</source>
        <translation>所有随机过程的起点：相同的种子得到相同的图件</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of the runs</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the run; nothing is left behind</source>
        <translation>停止运行；不留下任何内容</translation>
    </message>
    <message>
        <source>&amp;Unmix layer</source>
        <translation>图层解混(&amp;U)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Make an ontology of your own names, or edit this one</source>
        <translation>用您自己的名称新建本体，或编辑此本体</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>建议…</translation>
    </message>
    <message>
        <source>Find out which materials the scene seems to hold, and tick those you accept</source>
        <translation>了解影像中似乎含有哪些地物，并勾选您认可的地物</translation>
    </message>
    <message>
        <source>Some of the settings kept for this panel cannot be used; defaults stand in for them.</source>
        <translation>为此面板保存的部分设置无法使用，已用默认值代替。</translation>
    </message>
    <message>
        <source>Result of the last run</source>
        <translation>上次运行的结果</translation>
    </message>
    <message>
        <source>Not understood and not run: {prompts}.</source>
        <translation>未能理解且未参与计算：{prompts}。</translation>
    </message>
    <message>
        <source>{share} of the scene is unnamed: let materials be suggested and add what is missing.</source>
        <translation>场景的 {share} 没有名称：请让插件推荐地物，并补上缺少的。</translation>
    </message>
    <message>
        <source>The maps are in {folder} but could not be shown ({error}); the log has the details.</source>
        <translation>地图位于 {folder}，但无法显示（{error}）；详情见日志。</translation>
    </message>
    <message>
        <source>Further notes in the panel: {count}.</source>
        <translation>面板中还有提示：{count} 条。</translation>
    </message>
    <message>
        <source>A material seems to be missing: let materials be suggested and add it.</source>
        <translation>似乎缺少某种地物：请让插件推荐地物并补上。</translation>
    </message>
    <message>
        <source>Show the scene in natural colour</source>
        <translation>以自然色显示影像</translation>
    </message>
    <message>
        <source>Open the sample scene</source>
        <translation>打开示例影像</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>示例影像</translation>
    </message>
    <message>
        <source>The bands of visible light could not be looked up ({error}).</source>
        <translation>无法查找可见光波段（{error}）。</translation>
    </message>
    <message>
        <source>Add a hyperspectral or multispectral raster to the project, type what is on the ground in your own words, and get a map of how much of each there is. Or begin with the sample:</source>
        <translation>将高光谱或多光谱栅格添加到工程，用您自己的词语输入地面上有什么，即可得到各种地物含量的图件。或从示例开始：</translation>
    </message>
    <message>
        <source>Five minutes in this panel, with the sample scene</source>
        <translation>在此面板中用示例影像体验五分钟</translation>
    </message>
    <message>
        <source>A simulated scene of 224 bands, whose materials are known</source>
        <translation>224 个波段的模拟影像，其地物已知</translation>
    </message>
    <message>
        <source>What the plugin does, and how far to trust it</source>
        <translation>插件的功能及其可信程度</translation>
    </message>
    <message>
        <source>Natural colour, sample scene, tour and help</source>
        <translation>自然色、示例影像、导览和帮助</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview: draw rough maps of what is in sight over the scene, while you type and move the map</source>
        <translation>预览：在您输入和移动地图时，在影像上绘制视图范围内的粗略图件</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Learnt elsewhere</source>
        <translation>他处所学</translation>
    </message>
    <message>
        <source>An adapter: what the samples of another scene have taught.</source>
        <translation>适配器：从另一幅影像的样本中学到的内容。</translation>
    </message>
    <message>
        <source>Keep what is learnt</source>
        <translation>保存所学内容</translation>
    </message>
    <message>
        <source>Saves what the samples teach here as an adapter, for other scenes.</source>
        <translation>将此处从样本中学到的内容保存为适配器，供其他影像使用。</translation>
    </message>
    <message>
        <source>A graphics card is faster on large scenes, where there is one that fits.</source>
        <translation>在有合适显卡时，大型场景使用显卡更快。</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>随机起点</translation>
    </message>
    <message>
        <source>The seed of the sample of pixels: the same number gives the same maps.</source>
        <translation>像元抽样的随机种子：相同的数得到相同的图件。</translation>
    </message>
    <message>
        <source>More maps</source>
        <translation>更多图件</translation>
    </message>
    <message>
        <source>Show how uncertain the abundances are, or how similar each pixel is to the words</source>
        <translation>显示丰度的不确定程度，或各像元与词语的相似程度</translation>
    </message>
    <message>
        <source>Export the abundances with their styles, metadata and record</source>
        <translation>导出丰度图及其样式、元数据和溯源记录</translation>
    </message>
    <message>
        <source>Export the abundances</source>
        <translation>导出丰度图</translation>
    </message>
    <message>
        <source>Keep the results: move them to a folder of your choice, with the layers that show them</source>
        <translation>保留结果：将其连同显示它们的图层移动到您选择的文件夹</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>保留结果</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>打开结果文件夹</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[工程旁]</translation>
    </message>
    <message>
        <source>[default folder]</source>
        <translation>[默认文件夹]</translation>
    </message>
    <message>
        <source>[your data folder]</source>
        <translation>[您的数据文件夹]</translation>
    </message>
    <message>
        <source>Each run gets a folder of its own in here. Left empty: in {folder}.</source>
        <translation>每次运行在此处都有各自的文件夹。若留空：位于 {folder}。</translation>
    </message>
    <message>
        <source>{file} is no raster that QGIS can read.</source>
        <translation>{file} 不是 QGIS 可读取的栅格。</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>打开 {folder}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>结果…</translation>
    </message>
    <message>
        <source>Materials mix</source>
        <translation>地物混合方式</translation>
    </message>
    <message>
        <source>Whether materials lie side by side in a pixel, or are mingled grain by grain as in powders and mineral soils</source>
        <translation>地物在像元中是并列分布，还是像粉末和矿质土壤中那样按颗粒混杂</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>grain by grain (powders)</source>
        <translation>颗粒混合（粉末）</translation>
    </message>
    <message>
        <source>In another form…</source>
        <translation>以其他形式…</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <translation>正在添加图层…</translation>
    </message>
    <message>
        <source>QGIS cannot show {file}; unmix it on the command line.</source>
        <translation>QGIS 无法显示 {file}；请在命令行中对其解混。</translation>
    </message>
</context>
<context>
    <name>UnmixTask</name>
    <message>
        <source>The run stopped on an unexpected error ({error}); the log has the details.</source>
        <translation>运行因意外错误而停止（{error}）；详情见日志。</translation>
    </message>
</context>
<context>
    <name>ValidateAlgorithm</name>
    <message>
        <source>Compare with measurements</source>
        <translation>与实测数据比较</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>实测数据</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>已比较的地点</translation>
    </message>
    <message>
        <source>{material}: RMSE {rmse}, bias {bias}, r {r}, interval holds for {held} of {count} places.</source>
        <translation>{material}：RMSE {rmse}，偏差 {bias}，r {r}，区间在 {count} 个地点中的 {held} 个成立。</translation>
    </message>
    <message>
        <source>Agreement: {share}.</source>
        <translation>一致性：{share}。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the maps with points or polygons that hold measured fractions, in fields named after the materials, or classes, in a field called material, class, name or label. Gives RMSE, mean absolute error, bias, correlation and how often the intervals hold; for classes the agreement, and the disagreement of quantity and of allocation (Pontius). Figures are written as JSON; a page shows them with plots of measured against mapped shares and of both distributions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将图件与点或多边形比较，这些要素在以地物命名的字段中含有实测占比，或在名为 material、class、name 或 label 的字段中含有类别。给出 RMSE、平均绝对误差、偏差、相关系数以及区间的包含频率；对于类别，给出一致性以及数量和分配的不一致（Pontius）。数值写为 JSON；并以页面显示这些数值，附实测占比与图上占比的对比图以及两者分布的图。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fields of fractions that are not named after their material, one a line: material=field</source>
        <translation>未以地物命名的占比字段，每行一个：地物=字段</translation>
    </message>
    <message>
        <source>Page of tables and plots</source>
        <translation>表格和图形页面</translation>
    </message>
</context>
<context>
    <name>VerifyAlgorithm</name>
    <message>
        <source>Verify a run</source>
        <translation>核验一次运行</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether the results in a folder are those of their record: every checksum, the record against itself, the maps&apos; tags, shares and means against the record. Where the scene is at hand the run is made again and compared with the files.&lt;/p&gt;</source>
        <translation>&lt;p&gt;说明文件夹中的结果是否与其记录一致：核对每个校验和、记录自身的一致性，以及地图的标签、占比和均值。若场景可用，则重新运行并与文件比较。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Make the run again where its inputs are at hand</source>
        <translation>若输入可用则重新运行</translation>
    </message>
    <message>
        <source>Nothing speaks against the run</source>
        <translation>没有发现对此次运行不利的问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ZonesAlgorithm</name>
    <message>
        <source>Hectares by zone</source>
        <translation>各分区的公顷数</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon, such as a district: the mean share of each material, its hectares and the 90 % interval of both. A pixel counts with the part of it that lies inside; ground is measured on the ellipsoid, whatever the CRS. What no material was named for stands under &lt;i&gt;other&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对每个多边形（例如一个区县）：各地物的平均占比、公顷数以及两者的 90 % 区间。像元按其位于内部的部分计算；无论采用何种 CRS，面积均在椭球体上量算。未指定任何地物的部分归入&lt;i&gt;其他&lt;/i&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
</context>
</TS>
