<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BatchAlgorithm</name>
    <message>
        <source>Unmix many scenes into the same materials</source>
        <translation>Desmisturar muitas cenas nos mesmos materiais</translation>
    </message>
    <message>
        <source>&lt;p&gt;Unmixes each scene into a folder of its own and writes a table of all (batch.csv), the footprints of the scenes (batch.gpkg) and a virtual mosaic of the abundances (batch.vrt).&lt;/p&gt;&lt;p&gt;A scene that cannot be read is told in the table and the rest goes on. Started again with the same folder, it keeps what is done and goes on with the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Desmistura cada cena em uma pasta própria e grava uma tabela de todas (batch.csv), as áreas de cobertura das cenas (batch.gpkg) e um mosaico virtual das abundâncias (batch.vrt).&lt;/p&gt;&lt;p&gt;Uma cena que não possa ser lida é indicada na tabela, e o resto continua. Iniciado de novo com a mesma pasta, mantém o que está concluído e continua com o resto.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Áreas de cobertura</translation>
    </message>
    <message>
        <source>Mosaic of the abundances</source>
        <translation>Mosaico das abundâncias</translation>
    </message>
    <message>
        <source>Scenes that could not be unmixed</source>
        <translation>Cenas que não puderam ser desmisturadas</translation>
    </message>
    <message>
        <source>Cancelled; scenes that were done are kept.</source>
        <translation>Cancelado; as cenas concluídas foram mantidas.</translation>
    </message>
    <message>
        <source>No scene is chosen; choose at least one.</source>
        <translation>Nenhuma cena foi escolhida; escolha ao menos uma.</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Change between two runs</source>
        <translation>Mudança entre dois cálculos</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes for each material the share of the later run less that of the earlier one, and half of the 90 % interval of that difference; tells the hectares that gained or lost more than it. First it checks that both runs mean the same: words, weights, kind of shares, bands and season.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Grava para cada material a fração do cálculo posterior menos a do anterior, e metade do intervalo de 90 % dessa diferença; informa os hectares que ganharam ou perderam mais do que isso. Antes verifica se os dois cálculos significam o mesmo: palavras, pesos, tipo de frações, bandas e estação do ano.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the earlier run</source>
        <translation>Pasta do cálculo anterior</translation>
    </message>
    <message>
        <source>Folder of the later run</source>
        <translation>Pasta do cálculo posterior</translation>
    </message>
    <message>
        <source>Compare runs of other words or weights all the same</source>
        <translation>Comparar mesmo assim cálculos com outras palavras ou pesos</translation>
    </message>
    <message>
        <source>Folder for the maps of change</source>
        <translation>Pasta para os mapas de mudança</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>A que prestar atenção</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
    <message>
        <source>{material}: {difference} +/- {half_width}; gained {gain} ha, lost {loss} ha.</source>
        <translation>{material}: {difference} +/- {half_width}; ganho de {gain} ha, perda de {loss} ha.</translation>
    </message>
</context>
<context>
    <name>ClassesAlgorithm</name>
    <message>
        <source>Class map of the dominant material</source>
        <translation>Mapa de classes do material dominante</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives each pixel to the material with the largest share; where that is below the threshold the pixel is &lt;i&gt;mixed&lt;/i&gt;. The classes bear the materials&apos; names and colours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Atribui cada pixel ao material com a maior fração; onde ela fica abaixo do limiar, o pixel é &lt;i&gt;misto&lt;/i&gt;. As classes levam os nomes e as cores dos materiais.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Least share of the dominant material</source>
        <translation>Fração mínima do material dominante</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Mapa de classes</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outros</translation>
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
        <translation>Desmisturar camada…</translation>
    </message>
    <message>
        <source>CLIP Unmix: abundance maps of the materials you name</source>
        <translation>CLIP Unmix: mapas de abundância dos materiais que você nomear</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Exportar abundâncias…</translation>
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
        <translation>Um cálculo foi encerrado enquanto seus mapas eram movidos para {folder}; agora eles estão em ordem.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Cálculos deste projeto…</translation>
    </message>
</context>
<context>
    <name>DependenciesDialog</name>
    <message>
        <source>The Python program of this QGIS was not found.</source>
        <translation>O programa Python deste QGIS não foi encontrado.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>Cancelado; nada foi instalado.</translation>
    </message>
    <message>
        <source>The installation failed; nothing was changed.</source>
        <translation>A instalação falhou; nada foi alterado.</translation>
    </message>
    <message>
        <source>The packages in use cannot be replaced ({error}); restart QGIS and install again.</source>
        <translation>Os pacotes em uso não podem ser substituídos ({error}); reinicie o QGIS e instale de novo.</translation>
    </message>
    <message>
        <source>Installed. CLIP Unmix is ready; QGIS&apos;s own packages are as they were.</source>
        <translation>Instalado. O CLIP Unmix está pronto; os pacotes do próprio QGIS continuam como estavam.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring. They can be installed into a folder of their own in your profile, {folder}: about {megabytes} MB to download. QGIS&apos;s own packages are not touched, and removing the folder removes everything. Until then the plugin opens but cannot unmix.</source>
        <translation>O CLIP Unmix precisa de pacotes Python que este QGIS não traz. Eles podem ser instalados em uma pasta própria no seu perfil, {folder}: cerca de {megabytes} MB para baixar. Os pacotes do QGIS não são alterados, e remover a pasta remove tudo. Até lá, o complemento abre, mas não pode desmisturar.</translation>
    </message>
    <message>
        <source>All packages that CLIP Unmix needs are there.</source>
        <translation>Todos os pacotes de que o CLIP Unmix precisa estão presentes.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Downloading and installing…</source>
        <translation>Baixando e instalando…</translation>
    </message>
    <message>
        <source>Checking that everything works together…</source>
        <translation>Verificando se tudo funciona em conjunto…</translation>
    </message>
    <message>
        <source>CLIP Unmix: Python packages</source>
        <translation>CLIP Unmix: pacotes Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Output of the installation</source>
        <translation>Saída da instalação</translation>
    </message>
    <message>
        <source>The output of the installation appears here.</source>
        <translation>A saída da instalação aparece aqui.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Versions, paths, what is missing and the last output, without passwords, as text for a bug report</source>
        <translation>Versões, caminhos, o que falta e a última saída, sem senhas, como texto para um relato de erro</translation>
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
        <translation>Aqui só está disponível a versão do torch para placas NVIDIA: {megabytes} MB para baixar e cerca do triplo no disco. Ela também funciona sem uma placa dessas. Instalar?</translation>
    </message>
    <message>
        <source>Nothing was installed: try again where download.pytorch.org can be reached.</source>
        <translation>Nada foi instalado: tente de novo onde download.pytorch.org possa ser acessado.</translation>
    </message>
</context>
<context>
    <name>EndmemberMenu</name>
    <message>
        <source>Show endmembers</source>
        <translation>Mostrar membros finais</translation>
    </message>
    <message>
        <source>Export endmembers…</source>
        <translation>Exportar membros finais…</translation>
    </message>
    <message>
        <source>the chosen material</source>
        <translation>o material escolhido</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>Run again with {material} as the pixel looked at ({place})…</source>
        <translation>Calcular de novo com {material} como o pixel examinado em ({place})…</translation>
    </message>
    <message>
        <source>Run again with {material} from a library…</source>
        <translation>Calcular de novo com {material} de uma biblioteca…</translation>
    </message>
    <message>
        <source>Spectrum of {material}</source>
        <translation>Espectro de {material}</translation>
    </message>
    <message>
        <source>Spectra (*.sli *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Espectros (*.sli *.csv *.txt *.tsv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Which spectrum?</source>
        <translation>Qual espectro?</translation>
    </message>
</context>
<context>
    <name>EndmembersAlgorithm</name>
    <message>
        <source>Export endmembers</source>
        <translation>Exportar membros finais</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the endmembers of a run as a spectral library of ENVI (.sli with its .hdr), as a table (.csv) or as a GeoPackage whose spectra the EnMAP-Box reads (.gpkg). Table and GeoPackage also hold how far each may vary, and what its name leads to expect.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Grava os membros finais de um cálculo como biblioteca espectral do ENVI (.sli com seu .hdr), como tabela (.csv) ou como GeoPackage cujos espectros a EnMAP-Box lê (.gpkg). A tabela e o GeoPackage contêm também quanto cada um pode variar e o que se espera por seu nome.&lt;/p&gt;</translation>
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
        <translation>{path} não existe mais; desmisture de novo.</translation>
    </message>
    <message>
        <source>The maps could not be copied to {folder} ({reason}); choose another folder.</source>
        <translation>Não foi possível copiar os mapas para {folder} ({reason}); escolha outra pasta.</translation>
    </message>
    <message>
        <source>{record} lists what is no map of a run ({name}); nothing was copied.</source>
        <translation>{record} lista algo que não é um mapa de uma execução ({name}); nada foi copiado.</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>A cópia foi cancelada; nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>ExportMapsAlgorithm</name>
    <message>
        <source>Export maps in another form</source>
        <translation>Exportar mapas em outra forma</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the maps of a run into a folder as others want them: a band or a file for each material, GeoTIFF or Cloud Optimized GeoTIFF, shares or whole numbers of 8 or 16 bits with the scale and offset by which programs read them as shares, in another CRS, extent or resolution.&lt;/p&gt;&lt;p&gt;Beside them, where that is asked, a style for QGIS (.qml) and for other programs (.sld), and a STAC item that says where and when the maps are of, what their bands are and what made them. It needs the Python package pystac.&lt;/p&gt;&lt;p&gt;All files appear together or not at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Grava os mapas de um cálculo em uma pasta na forma que outros desejam: uma banda ou um arquivo por material, GeoTIFF ou Cloud Optimized GeoTIFF, frações ou números inteiros de 8 ou 16 bits com a escala e o deslocamento pelos quais os programas os leem como frações, em outro CRS, extensão ou resolução.&lt;/p&gt;&lt;p&gt;Junto deles, se for pedido, um estilo para o QGIS (.qml) e para outros programas (.sld), e um item STAC que diz de onde e de quando são os mapas, o que são suas bandas e o que os produziu. Este requer o pacote Python pystac.&lt;/p&gt;&lt;p&gt;Todos os arquivos aparecem juntos ou nenhum aparece.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>A file for each material (else a band)</source>
        <translation>Um arquivo por material (senão uma banda)</translation>
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
        <translation>Outro CRS</translation>
    </message>
    <message>
        <source>Only this extent</source>
        <translation>Só esta extensão</translation>
    </message>
    <message>
        <source>Size of the pixels, in the CRS&apos;s unit</source>
        <translation>Tamanho dos pixels, na unidade do CRS</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Reamostragem</translation>
    </message>
    <message>
        <source>Styles beside the maps (.qml and .sld)</source>
        <translation>Estilos junto aos mapas (.qml e .sld)</translation>
    </message>
    <message>
        <source>STAC item (needs pystac)</source>
        <translation>Item STAC (requer pystac)</translation>
    </message>
    <message>
        <source>Date of the scene for the STAC item, where its name has none (2024-06-01)</source>
        <translation>Data da cena para o item STAC, se o nome dela não tiver nenhuma (2024-06-01)</translation>
    </message>
    <message>
        <source>Replace an earlier export in the folder</source>
        <translation>Substituir uma exportação anterior na pasta</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Pasta da exportação</translation>
    </message>
    <message>
        <source>Exported maps</source>
        <translation>Mapas exportados</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>What it does</source>
        <translation>O que ele faz</translation>
    </message>
    <message>
        <source>It tells how much of each pixel is what: for every material you name it makes a map of its share (abundance) from 0 to 1, how sure that is, and how similar each pixel is to the words.</source>
        <translation>Informa quanto há de cada coisa em cada pixel: para cada material que você nomear, gera um mapa da sua fração (abundância) de 0 a 1, de quão certa ela é e de quão similar cada pixel é às palavras.</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>A cena</translation>
    </message>
    <message>
        <source>A hyperspectral or multispectral raster in reflectance. Where it does not tell its wavelengths, choose the sensor or a file with them under Options.</source>
        <translation>Um raster hiperespectral ou multiespectral em reflectância. Se ele não informar seus comprimentos de onda, escolha em Opções o sensor ou um arquivo que os contenha.</translation>
    </message>
    <message>
        <source>The materials</source>
        <translation>Os materiais</translation>
    </message>
    <message>
        <source>Type them in your own words and language, one after the other, or paste a list. Name everything that covers much of the scene; what you leave out appears as other materials. What was not understood is marked and left out. A click on the coloured square changes the colour of the map.</source>
        <translation>Digite-os com suas próprias palavras e no seu idioma, um após o outro, ou cole uma lista. Nomeie tudo o que cobre boa parte da cena; o que for omitido aparece como outros materiais. O que não foi entendido é marcado e fica de fora. Um clique no quadrado colorido muda a cor do mapa.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>O resultado</translation>
    </message>
    <message>
        <source>A group of layers at the top of the layer tree, in a folder of its own beside the project. The message tells what share of the scene is unnamed or unexplained. The record, provenance.json, tells how every word was understood and how to make the same maps again.</source>
        <translation>Um grupo de camadas no topo da árvore de camadas, em uma pasta própria ao lado do projeto. A mensagem informa que fração da cena está sem nome ou sem explicação. O registro, provenance.json, explica como cada palavra foi entendida e como gerar os mesmos mapas de novo.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Até onde confiar nele</translation>
    </message>
    <message>
        <source>Shares are estimates: show the uncertainty maps before you draw a conclusion, and check materials with similar spectra on the ground. A few labelled samples can make the maps better; they are used only where they do.</source>
        <translation>As frações são estimativas: veja os mapas de incerteza antes de tirar uma conclusão e verifique em campo os materiais com espectros similares. Algumas amostras rotuladas podem melhorar os mapas; elas só são usadas quando melhoram.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Only the Python packages that are missing are downloaded, when you ask for it.</source>
        <translation>Nada sai deste computador. Só os pacotes Python que faltam são baixados, quando você pede.</translation>
    </message>
    <message>
        <source>CLIP Unmix: help</source>
        <translation>CLIP Unmix: ajuda</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>No raster is chosen; add a hyperspectral or multispectral raster to the project and choose it.</source>
        <translation>Nenhum raster foi escolhido; adicione ao projeto um raster hiperespectral ou multiespectral e escolha-o.</translation>
    </message>
    <message>
        <source>{layer} is not a raster file that GDAL reads; save it as a GeoTIFF and choose that.</source>
        <translation>{layer} não é um arquivo raster que o GDAL consiga ler; salve-o como GeoTIFF e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>{layer} cannot be opened any more; check its file and add it again.</source>
        <translation>{layer} não pode mais ser aberto; verifique o arquivo e adicione-o de novo.</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>This could not be read ({error}); the log has the details.</source>
        <translation>Não foi possível interpretar ({error}); os detalhes estão no log.</translation>
    </message>
    <message>
        <source>Not read yet: the Python package {package} is missing.</source>
        <translation>Ainda não interpretado: falta o pacote Python {package}.</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>Unmix like {scene}</source>
        <translation>Desmisturar como {scene}</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiais</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Pasta dos resultados</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>{file} não existe mais.</translation>
    </message>
    <message>
        <source>The run was made with {options}, which the panel does not take over; its command line does.</source>
        <translation>O cálculo foi feito com {options}, que o painel não assume; a linha de comando dele, sim.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Cálculos deste projeto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Show its maps</source>
        <translation>Mostrar seus mapas</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Resultados…</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>Repetir com alterações…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copiar linha de comando</translation>
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
        <translation>Salvar como modelo…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Delete with its files…</source>
        <translation>Excluir com seus arquivos…</translation>
    </message>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Este projeto não contém nenhum resultado do CLIP Unmix; desmisture antes uma camada.</translation>
    </message>
    <message>
        <source>The files are no longer there; bring them back, or take the run off the list.</source>
        <translation>Os arquivos não existem mais; traga-os de volta ou tire o cálculo da lista.</translation>
    </message>
    <message>
        <source>The run is in the panel: change what you like there and unmix.</source>
        <translation>O cálculo está no painel: altere nele o que quiser e desmisture.</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nome do cálculo</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado para a área de transferência.</translation>
    </message>
    <message>
        <source>Save as model</source>
        <translation>Salvar como modelo</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>Modelos (*.model3)</translation>
    </message>
    <message>
        <source>The model is in {file}.</source>
        <translation>O modelo está em {file}.</translation>
    </message>
    <message>
        <source>Delete {count} files of this run in {folder}? This cannot be undone.</source>
        <translation>Excluir {count} arquivos deste cálculo em {folder}? Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{count} arquivos em {folder} estão em uso e permanecem.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Cálculos deste projeto…</translation>
    </message>
    <message>
        <source>Unmix many scenes into these materials…</source>
        <translation>Desmisturar muitas cenas nestes materiais…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Label…</source>
        <translation>Rotular…</translation>
    </message>
    <message>
        <source>Label places on the map or take a layer of labels, and see what they teach</source>
        <translation>Rotular locais no mapa ou usar uma camada de rótulos, e ver o que eles ensinam</translation>
    </message>
    <message>
        <source>Labels of the scene</source>
        <translation>Rótulos da cena</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Clique no mapa</translation>
    </message>
    <message>
        <source>Each click says that the pixel there is this material</source>
        <translation>Cada clique diz que o pixel ali é deste material</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Feições</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Isto é</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>See what the labels would teach; no map is made</source>
        <translation>Ver o que os rótulos ensinariam; nenhum mapa é criado</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Let the next runs learn from these labels</source>
        <translation>Deixar os próximos cálculos aprenderem com estes rótulos</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>measured shares: a field a material</source>
        <translation>frações medidas: um campo por material</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons, or click on the map.</source>
        <translation>Escolha uma camada de pontos ou polígonos, ou clique no mapa.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>This field has {count} different values, too many for labels.</source>
        <translation>Este campo tem {count} valores diferentes, demais para rótulos.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>pôr de lado</translation>
    </message>
    <message>
        <source>{count} materials have measured shares.</source>
        <translation>{count} materiais têm frações medidas.</translation>
    </message>
    <message>
        <source>{used} features are used, {aside} set aside.</source>
        <translation>São usadas {used} feições, {aside} postas de lado.</translation>
    </message>
    <message>
        <source>Choose a scene and type a material first.</source>
        <translation>Escolha primeiro uma cena e digite um material.</translation>
    </message>
    <message>
        <source>Labels of {scene}</source>
        <translation>Rótulos de {scene}</translation>
    </message>
    <message>
        <source>Trying labels</source>
        <translation>Testando os rótulos</translation>
    </message>
    <message>
        <source>Error (RMSE) on what was held out: {zero:.3f} from words alone, {best:.3f} with the labels.</source>
        <translation>Erro (RMSE) no que foi reservado: {zero:.3f} só com as palavras, {best:.3f} com os rótulos.</translation>
    </message>
    <message>
        <source>Pixels or places: {counts}.</source>
        <translation>Pixels ou locais: {counts}.</translation>
    </message>
    <message>
        <source>A run would not use them: words alone do as well.</source>
        <translation>Um cálculo não os usaria: só as palavras dão resultado igualmente bom.</translation>
    </message>
    <message>
        <source>A run would use the labels.</source>
        <translation>Um cálculo usaria os rótulos.</translation>
    </message>
    <message>
        <source>No feature of {layer} says what a material is.</source>
        <translation>Nenhuma feição de {layer} diz o que é um material.</translation>
    </message>
    <message>
        <source>The samples cannot be written to {path}.</source>
        <translation>Não é possível gravar as amostras em {path}.</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; is found in the scene again.</source>
        <translation>“{prompt}” volta a ser buscado na cena.</translation>
    </message>
    <message>
        <source>Click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Clique em um pixel que seja “{prompt}”.</translation>
    </message>
    <message>
        <source>That is beside the scene; click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Isso fica fora da cena; clique em um pixel que seja “{prompt}”.</translation>
    </message>
    <message>
        <source>The next run takes &apos;{prompt}&apos; to be what the pixel in row {row}, column {column} shows.</source>
        <translation>O próximo cálculo toma como “{prompt}” o que o pixel na linha {row}, coluna {column} mostra.</translation>
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
        <translation>Mostrar mapas de incerteza</translation>
    </message>
    <message>
        <source>Show similarity maps</source>
        <translation>Mostrar mapas de similaridade</translation>
    </message>
    <message>
        <source>Results of this run…</source>
        <translation>Resultados deste cálculo…</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Exportar abundâncias…</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>Guardar resultados…</translation>
    </message>
    <message>
        <source>Open folder of the results</source>
        <translation>Abrir pasta dos resultados</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>Relatório deste cálculo…</translation>
    </message>
    <message>
        <source>Export in another form…</source>
        <translation>Exportar em outra forma…</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Similarity</source>
        <translation>Similaridade</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incerteza</translation>
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
        <translation>Grau de certeza da interpretação</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>não entendido</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>your ontology</source>
        <translation>sua ontologia</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>o léxico</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>o codificador de texto</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; was understood as &apos;{label}&apos; by {how}.</source>
        <translation>“{prompt}” foi entendido como “{label}” segundo {how}.</translation>
    </message>
    <message>
        <source>Language: {language}. Confidence: {confidence}.</source>
        <translation>Idioma: {language}. Confiança: {confidence}.</translation>
    </message>
    <message>
        <source>Read with the spelling &apos;{spelling}&apos;.</source>
        <translation>Lido com a grafia “{spelling}”.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Você quis dizer</translation>
    </message>
    <message>
        <source>It may also mean: {others}. Click here to choose.</source>
        <translation>Também pode significar: {others}. Clique aqui para escolher.</translation>
    </message>
    <message>
        <source>Your ontology</source>
        <translation>Sua ontologia</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; always means &apos;{label}&apos;…</source>
        <translation>“{prompt}” sempre significa “{label}”…</translation>
    </message>
    <message>
        <source>Define &apos;{prompt}&apos;…</source>
        <translation>Definir “{prompt}”…</translation>
    </message>
    <message>
        <source>waiting for packages</source>
        <translation>à espera de pacotes</translation>
    </message>
    <message>
        <source>It is left out of the run. Click here to run it all the same.</source>
        <translation>Fica fora do cálculo. Clique aqui para calculá-lo mesmo assim.</translation>
    </message>
    <message>
        <source>Run &apos;{prompt}&apos; all the same</source>
        <translation>Calcular &apos;{prompt}&apos; mesmo assim</translation>
    </message>
    <message>
        <source>Fill from a legend</source>
        <translation>Preencher a partir de uma legenda</translation>
    </message>
    <message>
        <source>The chief material of every class ({count})</source>
        <translation>O material principal de cada classe ({count})</translation>
    </message>
    <message>
        <source>Colour of {material}</source>
        <translation>Cor de {material}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Cor…</translation>
    </message>
    <message>
        <source>Customary colour</source>
        <translation>Cor habitual</translation>
    </message>
    <message>
        <source>Show &apos;{prompt}&apos; on the map…</source>
        <translation>Mostrar “{prompt}” no mapa…</translation>
    </message>
    <message>
        <source>No longer from a pixel</source>
        <translation>Não mais de um pixel</translation>
    </message>
    <message>
        <source>Take it from a pixel…</source>
        <translation>Tomar de um pixel…</translation>
    </message>
</context>
<context>
    <name>NaturalColour</name>
    <message>
        <source>This scene has no bands of red, green and blue light to show it in natural colour.</source>
        <translation>Esta cena não tem bandas de luz vermelha, verde e azul para ser mostrada em cor natural.</translation>
    </message>
    <message>
        <source>This scene cannot be shown in natural colour: QGIS shows other bands of it.</source>
        <translation>Esta cena não pode ser mostrada em cor natural: o QGIS mostra outras bandas dela.</translation>
    </message>
</context>
<context>
    <name>OntologyDialog</name>
    <message>
        <source>Save the ontology</source>
        <translation>Salvar a ontologia</translation>
    </message>
    <message>
        <source>Export the ontology</source>
        <translation>Exportar a ontologia</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Gravado em {file}.</translation>
    </message>
    <message>
        <source>Replace what stands here by the content of a file?</source>
        <translation>Substituir o que está aqui pelo conteúdo de um arquivo?</translation>
    </message>
    <message>
        <source>Import an ontology</source>
        <translation>Importar uma ontologia</translation>
    </message>
    <message>
        <source>Spectra of the material</source>
        <translation>Espectros do material</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabelas (*.csv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>Fechar sem salvar as alterações?</translation>
    </message>
    <message>
        <source>Not kept from the file: {notes}.</source>
        <translation>Não mantido do arquivo: {notes}.</translation>
    </message>
    <message>
        <source>The file {file} exists already. Replace it?</source>
        <translation>O arquivo {file} já existe. Substituí-lo?</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontologias (*.csv *.json *.ttl);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>CLIP Unmix: ontology {name}</source>
        <translation>CLIP Unmix: ontologia {name}</translation>
    </message>
    <message>
        <source>Names of materials as you or a community use them; prompts are read with them first. A name stands for a concept of the lexicon or for a new material, which needs a wider concept or a definition. Title, licence, authors and access note are written into the record of every run.</source>
        <translation>Nomes de materiais como você ou uma comunidade os usam; o que se digita é lido primeiro com eles. Um nome designa um conceito do léxico ou um material novo, que precisa de um conceito mais amplo ou de uma definição. Título, licença, autores e nota de acesso são gravados no registro de cada execução.</translation>
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
        <translation>As pessoas ou comunidades de quem vêm os nomes, uma por linha</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licença</translation>
    </message>
    <message>
        <source>Under which the names may be used and passed on; any words of your own will do</source>
        <translation>Sob a qual os nomes podem ser usados e repassados; palavras próprias também servem</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lín&amp;gua</translation>
    </message>
    <message>
        <source>Code of the language of names that tell none, such as sw or qu; empty for every language</source>
        <translation>Código da língua dos nomes que não indicam nenhuma, como sw ou qu; vazio para todas</translation>
    </message>
    <message>
        <source>A&amp;ccess note</source>
        <translation>Nota de a&amp;cesso</translation>
    </message>
    <message>
        <source>What its people ask for beyond the licence: consent, seasons, Traditional Knowledge and Biocultural labels. It is handed on with the results; it cannot be enforced.</source>
        <translation>O que seus detentores pedem além da licença: consentimento, épocas, rótulos de conhecimentos tradicionais e bioculturais. É repassada com os resultados; não pode ser imposta.</translation>
    </message>
    <message>
        <source>Names and what they are</source>
        <translation>Os nomes e o que são</translation>
    </message>
    <message>
        <source>&amp;Add name</source>
        <translation>&amp;Adicionar nome</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Add &amp;spectra…</source>
        <translation>Adicionar &amp;espectros…</translation>
    </message>
    <message>
        <source>Measured spectra of the selected material from a table (CSV): a column of wavelengths, one column of reflectance for each spectrum. Spectra of labelled pixels are added with the command: material add --scene --samples.</source>
        <translation>Espectros medidos do material selecionado, de uma tabela (CSV): uma coluna de comprimentos de onda e uma coluna de refletância por espectro. Espectros de pixels rotulados são adicionados com o comando: material add --scene --samples.</translation>
    </message>
    <message>
        <source>Remo&amp;ve spectra</source>
        <translation>Remover e&amp;spectros</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Begin with what a CSV, JSON or SKOS Turtle file holds; the file stays as it is</source>
        <translation>Começar com o que um arquivo CSV, JSON ou SKOS Turtle contém; o arquivo fica como está</translation>
    </message>
    <message>
        <source>Write a copy as CSV, JSON or SKOS Turtle</source>
        <translation>Gravar uma cópia em CSV, JSON ou SKOS Turtle</translation>
    </message>
    <message>
        <source>Sav&amp;e and use</source>
        <translation>Sal&amp;var e usar</translation>
    </message>
    <message>
        <source>Save the ontology and read the prompts with it</source>
        <translation>Salvar a ontologia e ler com ela o que foi digitado</translation>
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
        <translation>“{name}” ainda não tem significado: escolha um conceito ou remova a linha.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As people say and write it</source>
        <translation>Como as pessoas dizem e escrevem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>A code such as sw or qu; empty for every language</source>
        <translation>Um código como sw ou qu; vazio para todas as línguas</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>A concept in any language, or the English name of a new material</source>
        <translation>Um conceito em qualquer língua, ou o nome em inglês de um material novo</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>Tipo de</translation>
    </message>
    <message>
        <source>For a new material: the wider concept</source>
        <translation>Para um material novo: o conceito mais amplo</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Parece-se com</translation>
    </message>
    <message>
        <source>For a new material: a concept that it resembles without being a kind of it</source>
        <translation>Para um material novo: um conceito com o qual se parece sem ser um tipo dele</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>For a new material: a few English words that describe it</source>
        <translation>Para um material novo: algumas palavras em inglês que o descrevem</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Espectros</translation>
    </message>
    <message>
        <source>How many measured spectra it has</source>
        <translation>Quantos espectros medidos ele tem</translation>
    </message>
    <message>
        <source>{material} (new)</source>
        <translation>{material} (novo)</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no concept: choose one that is offered, or add it as a material of its own first.</source>
        <translation>“{name}” não é um conceito: escolha um dos oferecidos ou adicione-o antes como material próprio.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {concepts}: choose one of these.</source>
        <translation>“{name}” pode significar {concepts}: escolha um deles.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; as a new material</source>
        <translation>“{name}” como material novo</translation>
    </message>
</context>
<context>
    <name>OptionNames</name>
    <message>
        <source>{field} (Processing toolbox)</source>
        <translation>{field} (caixa de ferramentas Processamento)</translation>
    </message>
    <message>
        <source>{field} (Correct…)</source>
        <translation>{field} (Corrigir…)</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Comprim. de onda</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>Salvar adaptador</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontologia</translation>
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
        <translation>Excluir nuvens e sombras</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Bandas ruins</translation>
    </message>
    <message>
        <source>Use only these bands</source>
        <translation>Usar somente estas bandas</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Aceitar valores que parecem radiância</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Grade de produtos na geometria do sensor</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Substituir um resultado anterior na pasta</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Codificador de texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>{field} (command line)</source>
        <translation>{field} (linha de comando)</translation>
    </message>
    <message>
        <source>Endmembers held fixed</source>
        <translation>Membros finais mantidos fixos</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>There is no such file; the name may be that of published weights.</source>
        <translation>Não existe esse arquivo; o nome pode ser o de pesos publicados.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Não foi possível ler o arquivo ({reason}).</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[ao lado do projeto]</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>o mais rápido</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>processador (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>placa gráfica (CUDA)</translation>
    </message>
    <message>
        <source>as QGIS is set</source>
        <translation>como definido no QGIS</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>a do QGIS</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Soma de verificação do arquivo</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>incluído</translation>
    </message>
    <message>
        <source>{free}; a run that needs more is refused before it begins</source>
        <translation>{free}; um cálculo que precise de mais é recusado antes de começar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>não determinado</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Pasta para os resultados</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular em</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Memória livre</translation>
    </message>
    <message>
        <source>Language of words that several share</source>
        <translation>Língua das palavras comuns a várias línguas</translation>
    </message>
    <message>
        <source>Text encoder for unknown words</source>
        <translation>Codificador de texto para palavras desconhecidas</translation>
    </message>
    <message>
        <source>Model files of the plugin</source>
        <translation>Arquivos de modelo do complemento</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. There is one exception: Python packages that are missing are downloaded when you ask for it.</source>
        <translation>Nada sai deste computador. Há uma exceção: os pacotes Python que faltam são baixados quando você pede.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>o que está livre</translation>
    </message>
    <message>
        <source>A run that needs more is refused before it begins; the maps do not depend on it</source>
        <translation>Um cálculo que precise de mais é recusado antes de começar; os mapas não dependem disso</translation>
    </message>
    <message>
        <source>Memory of a run at most</source>
        <translation>Memória máxima de um cálculo</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Pinned pixels</source>
        <translation>Pixels fixados</translation>
    </message>
    <message>
        <source>Compare pins</source>
        <translation>Comparar pixels fixados</translation>
    </message>
    <message>
        <source>Plot the spectra of the chosen pins, or of all</source>
        <translation>Traçar os espectros dos pixels fixados escolhidos, ou de todos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Export pins…</source>
        <translation>Exportar pixels fixados…</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>Pixel fixado {number}</translation>
    </message>
    <message>
        <source>Export pins</source>
        <translation>Exportar pixels fixados</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} pins were written to {file}, their spectra to {spectra}.</source>
        <translation>{count} pixels fixados foram gravados em {file}, seus espectros em {spectra}.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Resíduo</translation>
    </message>
</context>
<context>
    <name>PixelsAlgorithm</name>
    <message>
        <source>Look into pixels at points</source>
        <translation>Examinar pixels em pontos</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each point: the shares of its pixel with half of their 90 % intervals, what is left unexplained, and the words of the lexicon that its spectrum is nearest to. A second table beside it holds the spectra and the mixtures that the shares make.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada ponto: as frações do seu pixel com a metade de seus intervalos de 90 %, o que fica sem explicação e as palavras do léxico das quais seu espectro está mais próximo. Uma segunda tabela, ao lado, contém os espectros e as misturas que as frações formam.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Table of pixels</source>
        <translation>Tabela de pixels</translation>
    </message>
    <message>
        <source>Table of spectra</source>
        <translation>Tabela de espectros</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>Preparando a prévia…</translation>
    </message>
    <message>
        <source>Type a material to preview it.</source>
        <translation>Digite um material para ver a prévia.</translation>
    </message>
    <message>
        <source>The preview needs the map in the scene&apos;s own projection, without rotation.</source>
        <translation>A prévia requer o mapa na projeção da própria cena, sem rotação.</translation>
    </message>
    <message>
        <source>The scene is not in sight; zoom to it to preview it.</source>
        <translation>A cena não está à vista; aproxime-se dela para ver a prévia.</translation>
    </message>
    <message>
        <source>There is no preview of this ({error}).</source>
        <translation>Não há prévia disto ({error}).</translation>
    </message>
    <message>
        <source>A rough preview; the run is more exact.</source>
        <translation>Prévia aproximada; o cálculo é mais exato.</translation>
    </message>
</context>
<context>
    <name>ReportAction</name>
    <message>
        <source>Report as HTML, with a PDF beside it</source>
        <translation>Relatório em HTML, com um PDF junto</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares in each polygon of</source>
        <translation>Hectares em cada polígono de</translation>
    </message>
    <message>
        <source>no zones</source>
        <translation>sem zonas</translation>
    </message>
    <message>
        <source>Compare with the measurements in</source>
        <translation>Comparar com as medições em</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>sem medições</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} já existe. Substituí-lo?</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Gravando o relatório</translation>
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
        <translation>O relatório está em {file}, com um PDF junto.</translation>
    </message>
</context>
<context>
    <name>ReportAlgorithm</name>
    <message>
        <source>Report of a run</source>
        <translation>Relatório de um cálculo</translation>
    </message>
    <message>
        <source>Measurements to compare with</source>
        <translation>Medições para comparar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, shares and hectares with intervals, by zones such as districts too, the endmembers, a comparison with measurements where there are any, the record and how to make the run again.&lt;/p&gt;&lt;p&gt;The PDF, where one is asked for, says the same; QGIS makes it through a print layout.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Grava uma página na língua do QGIS que não precisa de mais nada: os mapas com suas legendas, frações e hectares com intervalos, também por zonas como distritos, os membros finais, uma comparação com medições, se houver, o registro e como refazer o cálculo.&lt;/p&gt;&lt;p&gt;O PDF, se for pedido, diz o mesmo; o QGIS o cria por meio de um layout de impressão.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones, for hectares in each</source>
        <translation>Zonas, para os hectares em cada uma</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>O mesmo em PDF</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>finding endmembers and abundances</source>
        <translation>encontrar os membros finais e as abundâncias</translation>
    </message>
    <message>
        <source>reading scenes and writing maps</source>
        <translation>ler cenas e gravar mapas</translation>
    </message>
    <message>
        <source>reading the models&apos; weights</source>
        <translation>ler os pesos dos modelos</translation>
    </message>
    <message>
        <source>correcting spelling</source>
        <translation>corrigir a ortografia</translation>
    </message>
    <message>
        <source>words outside the lexicon</source>
        <translation>palavras fora do léxico</translation>
    </message>
    <message>
        <source>progress on the command line</source>
        <translation>progresso na linha de comando</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile is full: free about 2 GB and try again.</source>
        <translation>O disco do seu perfil do QGIS está cheio: libere cerca de 2 GB e tente de novo.</translation>
    </message>
    <message>
        <source>The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation&apos;s root certificate.</source>
        <translation>O Python não conhece o certificado: defina na variável PIP_CERT o arquivo do certificado raiz da sua organização.</translation>
    </message>
    <message>
        <source>PyPI could not be reached: check the connection, or enter your organisation&apos;s proxy in QGIS (Settings, Options, Network).</source>
        <translation>Não foi possível acessar o PyPI: verifique a conexão ou informe o proxy da sua organização no QGIS (Configurações, Opções, Rede).</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network).</source>
        <translation>O pip não consegue usar um proxy SOCKS: informe um proxy HTTP no QGIS (Configurações, Opções, Rede).</translation>
    </message>
    <message>
        <source>This Python has no pip: install it with your system&apos;s package manager (Debian and Ubuntu: sudo apt install python3-pip).</source>
        <translation>Este Python não tem pip: instale-o com o gerenciador de pacotes do seu sistema (Debian e Ubuntu: sudo apt install python3-pip).</translation>
    </message>
    <message>
        <source>A file could not be written: check that your QGIS profile is yours and writable.</source>
        <translation>Não foi possível gravar um arquivo: verifique se o seu perfil do QGIS é seu e permite gravação.</translation>
    </message>
    <message>
        <source>No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your system.</source>
        <translation>Nenhuma versão compilada de um pacote serve para este Python e seu NumPy: atualize o QGIS ou instale os pacotes pelo seu sistema.</translation>
    </message>
    <message>
        <source>Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and restart the computer.</source>
        <translation>O Windows não conseguiu carregar o torch: instale o Microsoft Visual C++ Redistributable 2015-2022 (x64) e reinicie o computador.</translation>
    </message>
    <message>
        <source>A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin&apos;s tracker.</source>
        <translation>Um pacote não funciona junto com os que o QGIS traz, por isso nada foi mantido: envie o relatório ao rastreador do complemento.</translation>
    </message>
    <message>
        <source>The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.</source>
        <translation>O proxy recusou a conexão: verifique-o no QGIS (Configurações, Opções, Rede), inclusive o nome de usuário.</translation>
    </message>
    <message>
        <source>Copy the report and send it to the plugin&apos;s tracker.</source>
        <translation>Copie o relatório e envie-o ao rastreador do complemento.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one this version of CLIP Unmix was tried with, so nothing was installed: try again, and if it happens again, take a newer version of the plugin.</source>
        <translation>Um pacote baixado não é aquele com que esta versão do CLIP Unmix foi testada, por isso nada foi instalado: tente de novo e, se acontecer outra vez, use uma versão mais nova do complemento.</translation>
    </message>
    <message>
        <source>CLIP Unmix has no list of checked packages for Python {python} on {platform}: install {names} with your system or with pip, and restart QGIS.</source>
        <translation>O CLIP Unmix não tem uma lista de pacotes verificados para Python {python} em {platform}: instale {names} com o seu sistema ou com o pip e reinicie o QGIS.</translation>
    </message>
    <message>
        <source>Another QGIS is installing the packages into this profile: wait until it has finished.</source>
        <translation>Outro QGIS está instalando os pacotes neste perfil: espere até que termine.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Este projeto não contém nenhum resultado do CLIP Unmix; desmisture antes uma camada.</translation>
    </message>
    <message>
        <source>Export the abundances of</source>
        <translation>Exportar as abundâncias de</translation>
    </message>
    <message>
        <source>Export abundances to</source>
        <translation>Exportar as abundâncias para</translation>
    </message>
    <message>
        <source>{count} files were copied to {folder}.</source>
        <translation>Arquivos copiados para {folder}: {count}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Keep the results in</source>
        <translation>Guardar os resultados em</translation>
    </message>
    <message>
        <source>{folder} lies in the results themselves; choose another folder.</source>
        <translation>{folder} fica dentro dos próprios resultados; escolha outra pasta.</translation>
    </message>
    <message>
        <source>The results were copied to {folder}; the layers still show those in {earlier}.</source>
        <translation>Os resultados foram copiados para {folder}; as camadas ainda mostram os que estão em {earlier}.</translation>
    </message>
    <message>
        <source>Kept in {folder}; save the project, too.</source>
        <translation>Guardados em {folder}; salve também o projeto.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{count} arquivos em {folder} estão em uso e permanecem.</translation>
    </message>
    <message>
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>{folder} já contém {files}. Substituí-los?</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>Copiando para {folder}</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>A cópia foi cancelada; nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>{material} (similarity)</source>
        <translation>{material} (similaridade)</translation>
    </message>
    <message>
        <source>Other materials</source>
        <translation>Outros materiais</translation>
    </message>
    <message>
        <source>Residual (RMSE)</source>
        <translation>Resíduo (RMSE)</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened; run the unmixing again.</source>
        <translation>O resultado {path} não pode ser aberto; desmisture de novo.</translation>
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
        <translation>Composição: {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>share of the pixel&apos;s area, with shade taken as none of the materials</source>
        <translation>fração da área do pixel, sem atribuir a sombra a nenhum dos materiais</translation>
    </message>
    <message>
        <source>share of what is lit in the pixel (shade-normalised)</source>
        <translation>fração do que está iluminado no pixel (normalizada pela sombra)</translation>
    </message>
    <message>
        <source>Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}</source>
        <translation>Abundância de {material} em {scene}: {share}, de 0 a 1. Média na cena: {mean}. {understood}</translation>
    </message>
    <message>
        <source>Similarity of each pixel&apos;s spectrum in {scene} to the words &apos;{material}&apos;: their embeddings&apos; cosine, no share. {understood}</source>
        <translation>Similaridade do espectro de cada pixel de {scene} com as palavras “{material}”: cosseno entre seus embeddings, não uma fração. {understood}</translation>
    </message>
    <message>
        <source>Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. Mean over the scene: {mean}.</source>
        <translation>Fração de cada pixel de {scene} que não pertence a nenhum dos materiais pedidos, de 0 a 1. Média na cena: {mean}.</translation>
    </message>
    <message>
        <source>Root mean square difference, in reflectance, between each pixel&apos;s spectrum in {scene} and its reconstruction from the endmembers. High values mean that a material is missing.</source>
        <translation>Raiz da diferença quadrática média, em reflectância, entre o espectro de cada pixel de {scene} e sua reconstrução a partir dos membros finais. Valores altos indicam que falta um material.</translation>
    </message>
    <message>
        <source>The three most abundant materials of {scene}, one in each of red, green and blue; full colour is an abundance of 1.</source>
        <translation>Os três materiais mais abundantes de {scene}, um em vermelho, um em verde e um em azul; a cor plena é uma abundância de 1.</translation>
    </message>
    <message>
        <source>the ontology</source>
        <translation>a ontologia</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>o léxico</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>o codificador de texto</translation>
    </message>
    <message>
        <source>The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).</source>
        <translation>As palavras foram entendidas como {concept} segundo {how} (idioma: {language}; confiança: {confidence}).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>não determinado</translation>
    </message>
    <message>
        <source>{layer}, {scene}</source>
        <translation>{layer}, {scene}</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiais</translation>
    </message>
    <message>
        <source>Derived from {scene}; the rights in that scene apply.</source>
        <translation>Derivado de {scene}; aplicam-se os direitos dessa cena.</translation>
    </message>
    <message>
        <source>Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}</source>
        <translation>Entrada: {path}, SHA-256 {sha256}, {bands} bandas, comprimentos de onda de {origin}</translation>
    </message>
    <message>
        <source>Weights: {name} {version}, SHA-256 {sha256}</source>
        <translation>Pesos: {name} {version}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Unmixed by CLIP Unmix {version}, started {started}, finished {finished}</source>
        <translation>Desmisturado pelo CLIP Unmix {version}, início {started}, fim {finished}</translation>
    </message>
    <message>
        <source>Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained</source>
        <translation>RMSE médio de reconstrução {rmse}; {share} dos pixels sem explicação</translation>
    </message>
    <message>
        <source>To make the same files again: {command}</source>
        <translation>Para gerar os mesmos arquivos de novo: {command}</translation>
    </message>
    <message>
        <source>{material} (uncertainty)</source>
        <translation>{material} (incerteza)</translation>
    </message>
    <message>
        <source>Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true share with a probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}.</source>
        <translation>Incerteza da abundância de {material} em {scene}: metade do intervalo em torno dela que contém a fração verdadeira com probabilidade de 90 %, segundo cenas simuladas. Média na cena: {mean}.</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written; the maps themselves are complete.</source>
        <translation>Não foi possível gravar o raster {path}; os mapas em si estão completos.</translation>
    </message>
    <message>
        <source>share of the grains&apos; cross-section, mingled grain by grain</source>
        <translation>fração da seção transversal dos grãos, misturados grão a grão</translation>
    </message>
</context>
<context>
    <name>ResultMarks</name>
    <message>
        <source>These maps are in {folder}. Click to keep them elsewhere, such as beside your project.</source>
        <translation>Estes mapas estão em {folder}. Clique para guardá-los em outro lugar, por exemplo ao lado do seu projeto.</translation>
    </message>
</context>
<context>
    <name>ResultsAlgorithm</name>
    <message>
        <source>After the run</source>
        <translation>Após o cálculo</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Pasta dos resultados</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>The run could not be read ({error}).</source>
        <translation>Não foi possível ler o cálculo ({error}).</translation>
    </message>
    <message>
        <source>Results of CLIP Unmix</source>
        <translation>Resultados do CLIP Unmix</translation>
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
        <translation>Intervalo de 90 %</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <source>Shares and hectares of the materials</source>
        <translation>Frações e hectares dos materiais</translation>
    </message>
    <message>
        <source>Look into pixels</source>
        <translation>Examinar pixels</translation>
    </message>
    <message>
        <source>By zones…</source>
        <translation>Por zonas…</translation>
    </message>
    <message>
        <source>Class map…</source>
        <translation>Classes…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudança…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>Lendo o cálculo…</translation>
    </message>
    <message>
        <source>Choose a layer of a run to see what it holds.</source>
        <translation>Escolha uma camada de um cálculo para ver o que ele contém.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>No data there.</source>
        <translation>Não há dados aí.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE).</source>
        <translation>Linha {row}, coluna {column}: sem explicação {residual} (RMSE).</translation>
    </message>
    <message>
        <source>Endmember</source>
        <translation>Membro final</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Click a material to see how its shares are spread over the scene</source>
        <translation>Clique em um material para ver como suas frações se distribuem na cena</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>resíduo</translation>
    </message>
    <message>
        <source>What the mixtures leave unexplained, as RMSE in reflectance: the mean of all pixels</source>
        <translation>O que as misturas deixam sem explicação, como RMSE em reflectância: a média de todos os pixels</translation>
    </message>
    <message>
        <source>found in the scene</source>
        <translation>encontrado na cena</translation>
    </message>
    <message>
        <source>from samples</source>
        <translation>das amostras</translation>
    </message>
    <message>
        <source>typical spectrum</source>
        <translation>espectro típico</translation>
    </message>
    <message>
        <source>given</source>
        <translation>informado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixado de fora</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>A seguir: {steps}</translation>
    </message>
    <message>
        <source>Nearest words: {words}.</source>
        <translation>Palavras mais próximas: {words}.</translation>
    </message>
    <message>
        <source>Red, green and blue need three materials; this run has fewer.</source>
        <translation>Vermelho, verde e azul requerem três materiais; este cálculo tem menos.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE), the most, {most}, at {centre} nm.</source>
        <translation>Linha {row}, coluna {column}: {residual} sem explicação (RMSE), o máximo, {most}, em {centre} nm.</translation>
    </message>
    <message>
        <source>Click or drag on the map to see a pixel&apos;s spectrum, mixture and shares; the right button pins it</source>
        <translation>Clique ou arraste no mapa para ver o espectro, a mistura e as frações de um pixel; o botão direito o fixa</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Keep the pixel that is shown, to compare it with others</source>
        <translation>Guardar o pixel mostrado, para compará-lo com outros</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>Membros finais</translation>
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
        <translation>Frações e hectares da seção transversal dos grãos misturados em cada pixel.</translation>
    </message>
    <message>
        <source>Run again for side by side…</source>
        <translation>Calcular de novo para lado a lado…</translation>
    </message>
    <message>
        <source>Shares and hectares of the ground: a shaded pixel counts as dark material.</source>
        <translation>Frações e hectares do terreno: um pixel sombreado conta como material escuro.</translation>
    </message>
    <message>
        <source>Run again for the lit surface…</source>
        <translation>Calcular de novo para a superfície iluminada…</translation>
    </message>
    <message>
        <source>Shares and hectares of the lit surface: brightness, shade and slope cancel.</source>
        <translation>Frações e hectares da superfície iluminada: brilho, sombra e declive se anulam.</translation>
    </message>
    <message>
        <source>Run again for the ground…</source>
        <translation>Calcular de novo para o terreno…</translation>
    </message>
</context>
<context>
    <name>RgbAlgorithm</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Três materiais como vermelho, verde e azul</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the shares of three materials of a run as red, green and blue: what is pure is in one of these colours, what is mixed in between, what is none of the three dark. &lt;i&gt;other&lt;/i&gt; stands for what nobody named. Without names the three most abundant ones are taken.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Grava as frações de três materiais de um cálculo como vermelho, verde e azul: o que é puro fica em uma dessas cores, o que é misto fica entre elas, e o que não é nenhum dos três fica escuro. &lt;i&gt;outros&lt;/i&gt; representa o que ninguém nomeou. Sem nomes, usam-se os três mais abundantes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
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
        <translation>Vermelho, verde e azul</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>RgbDialog</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Três materiais como vermelho, verde e azul</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
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
        <translation>Comprim. de onda</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Bandas ruins</translation>
    </message>
    <message>
        <source>How {layer} is read</source>
        <translation>Como {layer} é lido</translation>
    </message>
    <message>
        <source>A line for each band: wavelength in nm[, width[, 0 for a bad band]]</source>
        <translation>Uma linha por banda: comprimento de onda em nm[, largura[, 0 para uma banda ruim]]</translation>
    </message>
    <message>
        <source>as the file says; such as 0.0001</source>
        <translation>como diz o arquivo; por exemplo 0.0001</translation>
    </message>
    <message>
        <source>as the file says; such as -0.1</source>
        <translation>como diz o arquivo; por exemplo -0.1</translation>
    </message>
    <message>
        <source>as the file says; such as -9999</source>
        <translation>como diz o arquivo; por exemplo -9999</translation>
    </message>
    <message>
        <source>as the file says; such as 1-5,12</source>
        <translation>como diz o arquivo; por exemplo 1-5,12</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} linhas</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Correct the wavelengths, scale and bad bands that are read from the file</source>
        <translation>Corrigir os comprimentos de onda, a escala e as bandas ruins lidos do arquivo</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Corrigido…</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nenhum destes</translation>
    </message>
    <message>
        <source>Evenly from, to</source>
        <translation>Uniformemente de, até</translation>
    </message>
    <message>
        <source>First wavelength</source>
        <translation>Primeiro comprimento de onda</translation>
    </message>
    <message>
        <source>Last wavelength</source>
        <translation>Último comprimento de onda</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Write a line for each band, evenly spaced from the first to the last</source>
        <translation>Escrever uma linha para cada banda, com espaçamento uniforme da primeira à última</translation>
    </message>
    <message>
        <source>Give the wavelengths…</source>
        <translation>Informar os comprimentos de onda…</translation>
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
        <translation>Cena inteira</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Área do mapa</translation>
    </message>
    <message>
        <source>Inside a layer</source>
        <translation>Em uma camada</translation>
    </message>
    <message>
        <source>Unmix the whole scene or a part of it; the maps cover that part only</source>
        <translation>Desmisturar a cena inteira ou uma parte dela; os mapas cobrem só essa parte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Polygons, or a raster of one band that is not 0 where it counts</source>
        <translation>Polígonos, ou um raster de uma banda diferente de 0 onde conta</translation>
    </message>
    <message>
        <source>Layer of the part</source>
        <translation>Camada da parte</translation>
    </message>
    <message>
        <source>Selected polygons only</source>
        <translation>Só polígonos selecionados</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Excluir nuvens e sombras</translation>
    </message>
    <message>
        <source>Also saturated or defective pixels, where the product&apos;s quality layers mark them</source>
        <translation>Também pixels saturados ou defeituosos, se as camadas de qualidade do produto os marcam</translation>
    </message>
    <message>
        <source>What the map shows cannot be found in the scene; zoom to the scene.</source>
        <translation>O que o mapa mostra não foi encontrado na cena; aproxime-se da cena.</translation>
    </message>
    <message>
        <source>The map shows nothing of the scene; zoom to the scene.</source>
        <translation>O mapa não mostra nada da cena; aproxime-se da cena.</translation>
    </message>
    <message>
        <source>No layer is chosen for the part of the scene; choose polygons or a mask.</source>
        <translation>Nenhuma camada foi escolhida para a parte da cena; escolha polígonos ou uma máscara.</translation>
    </message>
    <message>
        <source>No polygon of {layer} is selected; select some.</source>
        <translation>Nenhum polígono de {layer} está selecionado; selecione alguns.</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>{bands} bandas, {first}-{last} nm, {columns} × {rows} pixels</translation>
    </message>
    <message>
        <source>a number for each band</source>
        <translation>um número por banda</translation>
    </message>
    <message>
        <source>wavelengths from {wavelengths}; reflectance × {factor}, from {scale}</source>
        <translation>comprimentos de onda de {wavelengths}; reflectância × {factor}, de {scale}</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (e mais {count})</translation>
    </message>
    <message>
        <source>doubtful: {doubt}</source>
        <translation>duvidoso: {doubt}</translation>
    </message>
    <message>
        <source>Nothing tells the wavelengths of this layer.</source>
        <translation>Nada indica os comprimentos de onda desta camada.</translation>
    </message>
    <message>
        <source>The wavelengths of this layer cannot be right ({doubt}).</source>
        <translation>Os comprimentos de onda desta camada não podem estar certos ({doubt}).</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two runs side by side</source>
        <translation>Dois cálculos lado a lado</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Outro cálculo…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudança…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>May they be compared?</source>
        <translation>Podem ser comparados?</translation>
    </message>
    <message>
        <source>Choose two runs.</source>
        <translation>Escolha dois cálculos.</translation>
    </message>
    <message>
        <source>Yes: both mean the same.</source>
        <translation>Sim: ambos significam o mesmo.</translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation>Pasta de um cálculo</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>Lay one map over the other, with a line between them to drag</source>
        <translation>Sobrepor um mapa ao outro, com uma linha entre eles para arrastar</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys</source>
        <translation>Arraste a linha ou mova-a com as teclas de seta</translation>
    </message>
    <message>
        <source>Line between the two maps</source>
        <translation>Linha entre os dois mapas</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>Plots need the Python package matplotlib, which this QGIS lacks.</source>
        <translation>Os gráficos precisam do pacote Python matplotlib, que falta neste QGIS.</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>espectro</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>mistura</translation>
    </message>
    <message>
        <source>wavelength (nm)</source>
        <translation>comprimento de onda (nm)</translation>
    </message>
    <message>
        <source>expected by the name</source>
        <translation>esperado pelo nome</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>sem explicação</translation>
    </message>
    <message>
        <source>share</source>
        <translation>fração</translation>
    </message>
    <message>
        <source>part of the scene</source>
        <translation>fração da cena</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the prompts</source>
        <translation>Interpretando os materiais</translation>
    </message>
    <message>
        <source>Opening the scene</source>
        <translation>Abrindo a cena</translation>
    </message>
    <message>
        <source>Reading the whole scene for its SHA-256</source>
        <translation>Lendo toda a cena para o SHA-256</translation>
    </message>
    <message>
        <source>Taking a sample of the scene</source>
        <translation>Tomando uma amostra da cena</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Carregando o modelo</translation>
    </message>
    <message>
        <source>Finding the endmembers</source>
        <translation>Buscando os membros finais</translation>
    </message>
    <message>
        <source>Unmixing</source>
        <translation>Desmisturando</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Gerando pirâmides</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>Gravando o registro de proveniência</translation>
    </message>
    <message>
        <source>Moving the results into place</source>
        <translation>Colocando os resultados no lugar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Learning from the samples</source>
        <translation>Aprendendo com as amostras</translation>
    </message>
    <message>
        <source>Comparing the scene with all materials</source>
        <translation>Comparando a cena com todos os materiais</translation>
    </message>
    <message>
        <source>Drawing the previews</source>
        <translation>Desenhando as prévias</translation>
    </message>
    <message>
        <source>Writing the program</source>
        <translation>Gravando o programa</translation>
    </message>
    <message>
        <source>Comparing its maps with ours</source>
        <translation>Comparando seus mapas com os nossos</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>Carregando o codificador de texto</translation>
    </message>
    <message>
        <source>Embedding the phrases</source>
        <translation>Incorporando as expressões</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggestions for {scene}</source>
        <translation>Sugestões para {scene}</translation>
    </message>
    <message>
        <source>How likely the name is, in the part of the scene that looks most like it</source>
        <translation>Quão provável é o nome na parte da cena que mais se parece com ele</translation>
    </message>
    <message>
        <source>How much of the scene looks more like it than like the others in this list</source>
        <translation>Quanto da cena se parece mais com ele do que com os outros desta lista</translation>
    </message>
    <message>
        <source>Add ticked</source>
        <translation>Adicionar marcados</translation>
    </message>
    <message>
        <source>Looking for materials in {scene}</source>
        <translation>Procurando materiais em {scene}</translation>
    </message>
    <message>
        <source>The scene lies at latitude {latitude}, longitude {longitude}; what is hardly found there stands further down.</source>
        <translation>A cena está na latitude {latitude}, longitude {longitude}; o que quase não se encontra lá fica mais abaixo.</translation>
    </message>
    <message>
        <source>{times} times as likely as {rival}</source>
        <translation>{times} vezes mais provável que {rival}</translation>
    </message>
    <message>
        <source>hard to tell from {rival}</source>
        <translation>difícil de distinguir de {rival}</translation>
    </message>
    <message>
        <source>{rival} is likelier there</source>
        <translation>{rival} é mais provável ali</translation>
    </message>
    <message>
        <source>most like {names}</source>
        <translation>mais parecido com {names}</translation>
    </message>
    <message>
        <source>spectrum {degrees}° from a typical one</source>
        <translation>espectro a {degrees}° de um típico</translation>
    </message>
    <message>
        <source>unlikely at this place: {reason}</source>
        <translation>improvável neste lugar: {reason}</translation>
    </message>
    <message>
        <source>What the scene seems to hold, judged by its spectra alone. Tick what you accept; the maps are bright where the scene is most like a material.</source>
        <translation>O que a cena parece conter, a julgar apenas pelos espectros. Marque o que você aceita; os mapas são claros onde a cena mais se parece com um material.</translation>
    </message>
    <message>
        <source>Suggested materials</source>
        <translation>Materiais sugeridos</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indícios</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Andamento da busca</translation>
    </message>
    <message>
        <source>its spectrum shows that it is {attribute}</source>
        <translation>seu espectro mostra que é {attribute}</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>faltam poucos segundos</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>restante: cerca de {count} s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>restante: cerca de {count} min</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>restante: cerca de {count} h</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Encerrar o tour</translation>
    </message>
    <message>
        <source>This is the sample scene: simulated fields, bare ground, roads and a few roofs in 224 bands. The line below its name says what it is. What do you see?</source>
        <translation>Esta é a cena de exemplo: campos simulados, solo exposto, estradas e alguns telhados em 224 bandas. A linha abaixo do nome diz o que ela é. O que você vê?</translation>
    </message>
    <message>
        <source>Type a material that you expect here, such as vegetation, and press Enter.</source>
        <translation>Digite um material que você espera aqui, como vegetação, e pressione Enter.</translation>
    </message>
    <message>
        <source>Add others, in any language: suelo desnudo, dry grass, asphalt. The second column says how each was understood; click where it is marked.</source>
        <translation>Adicione outros, em qualquer língua: suelo desnudo, capim seco, asfalto. A segunda coluna diz como cada um foi entendido; clique onde houver uma marca.</translation>
    </message>
    <message>
        <source>Now press the button. It takes a few seconds.</source>
        <translation>Agora pressione o botão. Leva alguns segundos.</translation>
    </message>
    <message>
        <source>Each map is clear where its material is absent and full where it is all there is. The line below says how well the materials explain the scene; Suggest… finds what you left out.</source>
        <translation>Cada mapa é transparente onde seu material está ausente e opaco onde só há ele. A linha abaixo diz quão bem os materiais explicam a cena; Sugerir… encontra o que você omitiu.</translation>
    </message>
    <message>
        <source>More maps shows how sure each share is. Beside it you export the maps or keep them in another place. That is all: now choose a scene of your own.</source>
        <translation>Mais mapas mostra quão certa é cada fração. Ao lado você exporta os mapas ou os guarda em outro lugar. É só isso: agora escolha uma cena sua.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>UnmixAlgorithm</name>
    <message>
        <source>Unmix by material names</source>
        <translation>Desmisturar por nomes de materiais</translation>
    </message>
    <message>
        <source>unmixing,endmember,abundance,hyperspectral,multispectral,spectral,fraction,material,CLIP</source>
        <translation>desmistura,membro final,endmember,abundância,hiperespectral,multiespectral,espectral,fração,material,CLIP</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Materials, one a line or separated by ;</source>
        <translation>Materiais, um por linha ou separados por ;</translation>
    </message>
    <message>
        <source>Illumination</source>
        <translation>Iluminação</translation>
    </message>
    <message>
        <source>Sensor (where the raster has no wavelengths)</source>
        <translation>Sensor (se o raster não tem comprimentos de onda)</translation>
    </message>
    <message>
        <source>File of wavelengths (where the raster has none)</source>
        <translation>Arquivo de comprimentos de onda (se o raster não os tem)</translation>
    </message>
    <message>
        <source>Ontology: your own names of materials</source>
        <translation>Ontologia: seus próprios nomes de materiais</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Codificador de texto</translation>
    </message>
    <message>
        <source>Language that decides between meanings (a code such as de)</source>
        <translation>Idioma que decide entre significados (um código como pt)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Substituir um resultado anterior na pasta</translation>
    </message>
    <message>
        <source>Add the abundance maps to the project</source>
        <translation>Adicionar os mapas de abundância ao projeto</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Pasta dos resultados</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Proveniência</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Resíduo</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>Mapas de abundância</translation>
    </message>
    <message>
        <source>These Python packages are missing: {packages}; open the CLIP Unmix panel in QGIS, which installs them.</source>
        <translation>Faltam estes pacotes Python: {packages}; abra o painel CLIP Unmix no QGIS, que os instala.</translation>
    </message>
    <message>
        <source>No material is named; type at least one.</source>
        <translation>Nenhum material foi nomeado; digite ao menos um.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
    <message>
        <source>{prompt}: {label} (language: {language}, by {how})</source>
        <translation>{prompt}: {label} (idioma: {language}, segundo {how})</translation>
    </message>
    <message>
        <source>Mean abundance of {prompt}: {mean}</source>
        <translation>Abundância média de {prompt}: {mean}</translation>
    </message>
    <message>
        <source>Adapter: what was learnt from another scene&apos;s samples</source>
        <translation>Adaptador: o que se aprendeu com as amostras de outra cena</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adaptadores (*.safetensors)</translation>
    </message>
    <message>
        <source>Save adapter to (needs samples)</source>
        <translation>Salvar adaptador em (requer amostras)</translation>
    </message>
    <message>
        <source>Abundance, uncertainty and similarity maps of the materials you name, in any language.</source>
        <translation>Mapas de abundância, incerteza e similaridade dos materiais que você nomear, em qualquer idioma.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how much of each pixel of a hyperspectral or multispectral raster is what. Name the materials in your own words and language; no spectral library and no training areas are needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materials&lt;/b&gt;: one a line, or separated by semicolons, e.g. &lt;i&gt;tree; suelo desnudo; 水; tarmac&lt;/i&gt;. Name everything that covers much of the scene; what you leave out appears as other materials and in the residual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illumination&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; gives shares of what is lit in the pixel, &lt;i&gt;area&lt;/i&gt; shares of its surface with shade set apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; or &lt;b&gt;wavelengths&lt;/b&gt; are needed only where the raster does not say its wavelengths itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples&lt;/b&gt;: a few points or polygons of known material. What they teach is kept only if it proves better on samples held out; it can be saved as an adapter for other scenes.&lt;/p&gt;&lt;p&gt;The folder then holds an abundance map (0 to 1), an uncertainty map (the true share lies within the abundance plus or minus this value with a probability of 90 %) and a similarity map for each material, the share of other materials, the residual (RMSE in reflectance), the endmember spectra, and provenance.json, which tells how each word was understood and how to make the same files again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Informa quanto há de cada material em cada pixel de um raster hiperespectral ou multiespectral. Nomeie os materiais com suas próprias palavras e no seu idioma; não são necessárias bibliotecas espectrais nem áreas de treinamento.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materiais&lt;/b&gt;: um por linha ou separados por ponto e vírgula, p. ex. &lt;i&gt;árvore; bare soil; 水; asfalto&lt;/i&gt;. Nomeie tudo o que cobre boa parte da cena; o que for omitido aparece como outros materiais e no resíduo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Iluminação&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; dá frações do que está iluminado no pixel; &lt;i&gt;area&lt;/i&gt;, frações da sua superfície com a sombra à parte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; ou &lt;b&gt;comprimentos de onda&lt;/b&gt; só são necessários quando o raster não informa seus comprimentos de onda.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Amostras&lt;/b&gt;: alguns pontos ou polígonos de material conhecido. O que elas ensinam só é mantido se for melhor em amostras reservadas; pode ser salvo como adaptador para outras cenas.&lt;/p&gt;&lt;p&gt;A pasta contém depois um mapa de abundância (de 0 a 1), um mapa de incerteza (a fração verdadeira está, com probabilidade de 90 %, a no máximo este valor acima ou abaixo da abundância) e um mapa de similaridade de cada material, a fração de outros materiais, o resíduo (RMSE em reflectância), os espectros dos membros finais e provenance.json, que explica como cada palavra foi entendida e como gerar os mesmos arquivos de novo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scale: reflectance = stored × scale + offset (one number, or one a band)</source>
        <translation>Escala: reflectância = valor armazenado × escala + deslocamento (um número, ou um por banda)</translation>
    </message>
    <message>
        <source>Offset (one number, or one a band)</source>
        <translation>Deslocamento (um número, ou um por banda)</translation>
    </message>
    <message>
        <source>Nodata: the stored number of pixels without data</source>
        <translation>Sem dados: o número armazenado dos pixels sem dados</translation>
    </message>
    <message>
        <source>Use only these bands (such as 1-5,12)</source>
        <translation>Usar somente estas bandas (por exemplo 1-5,12)</translation>
    </message>
    <message>
        <source>Leave out these bands (such as 1-5,12)</source>
        <translation>Deixar de fora estas bandas (por exemplo 1-5,12)</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Aceitar valores que parecem radiância</translation>
    </message>
    <message>
        <source>Run materials, too, that were hardly understood</source>
        <translation>Calcular também materiais que mal foram entendidos</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Grade de produtos na geometria do sensor</translation>
    </message>
    <message>
        <source>Resolution, of products whose bands have several (Sentinel-2: 10 or 20)</source>
        <translation>Resolução, de produtos cujas bandas têm várias (Sentinel-2: 10 ou 20)</translation>
    </message>
    <message>
        <source>Part of the scene: extent</source>
        <translation>Parte da cena: extensão</translation>
    </message>
    <message>
        <source>Part of the scene: polygons</source>
        <translation>Parte da cena: polígonos</translation>
    </message>
    <message>
        <source>Leave out what the product&apos;s quality layers call</source>
        <translation>Deixar de fora o que as camadas de qualidade do produto chamam de</translation>
    </message>
    <message>
        <source>Part of the scene: raster that is not 0 there</source>
        <translation>Parte da cena: raster diferente de 0 nela</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer; choose another.</source>
        <translation>{layer} não é uma camada vetorial; escolha outra.</translation>
    </message>
    <message>
        <source>The part of the scene is given by polygons and by a raster; leave one of them away.</source>
        <translation>A parte da cena é dada por polígonos e por um raster; retire um deles.</translation>
    </message>
    <message>
        <source>Samples: points or polygons, labelled or with measured shares</source>
        <translation>Amostras: pontos ou polígonos, rotulados ou com frações medidas</translation>
    </message>
    <message>
        <source>Fields of the samples with measured shares (MATERIAL=FIELD; …)</source>
        <translation>Campos das amostras com frações medidas (MATERIAL=CAMPO; …)</translation>
    </message>
    <message>
        <source>Field of the samples with the labels</source>
        <translation>Campo das amostras com os rótulos</translation>
    </message>
    <message>
        <source>What labels of the samples mean (LABEL=MATERIAL; … and LABEL= to set aside)</source>
        <translation>O que os rótulos das amostras significam (RÓTULO=MATERIAL; … e RÓTULO= para pôr de lado)</translation>
    </message>
    <message>
        <source>Endmembers held fixed, one a line: material=row,column or material=file|spectrum</source>
        <translation>Membros finais mantidos fixos, um por linha: material=linha,coluna ou material=arquivo|espectro</translation>
    </message>
    <message>
        <source>How materials mix: side by side (areal) or grain by grain (intimate)</source>
        <translation>Como os materiais se misturam: lado a lado (areal) ou grão a grão (intimate)</translation>
    </message>
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>Pasta para os resultados</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>Texto (*.csv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)</source>
        <translation>Arquivos vetoriais (*.gpkg *.geojson *.shp *.fgb);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontologias (*.csv *.json *.ttl);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>a share of what is lit</source>
        <translation>parte iluminada</translation>
    </message>
    <message>
        <source>a share of the surface</source>
        <translation>superfície inteira</translation>
    </message>
    <message>
        <source>as the raster says</source>
        <translation>segundo o raster</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>o mais rápido</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>processador (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>placa gráfica (CUDA)</translation>
    </message>
    <message>
        <source>{bands} bands, {columns} × {rows} pixels</source>
        <translation>{bands} bandas, {columns} × {rows} pixels</translation>
    </message>
    <message>
        <source>Already in the list: {materials}.</source>
        <translation>Já na lista: {materials}.</translation>
    </message>
    <message>
        <source>Unmixing {scene}</source>
        <translation>Desmisturando {scene}</translation>
    </message>
    <message>
        <source>Unmixing {scene}: {materials}</source>
        <translation>Desmisturando {scene}: {materials}</translation>
    </message>
    <message>
        <source>No material is ticked; type at least one and press Enter.</source>
        <translation>Nenhum material está marcado; digite ao menos um e pressione Enter.</translation>
    </message>
    <message>
        <source>The folder {folder} holds an earlier run. Replace it?</source>
        <translation>A pasta {folder} contém um resultado anterior. Substituí-lo?</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>Adicionar a este projeto</translation>
    </message>
    <message>
        <source>The run finished after its project was closed.</source>
        <translation>O cálculo terminou depois que seu projeto foi fechado.</translation>
    </message>
    <message>
        <source>{scene}: {unexplained} of the pixels unexplained.</source>
        <translation>{scene}: {unexplained} dos pixels sem explicação.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Ver log</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was written.</source>
        <translation>O cálculo foi cancelado; nada foi gravado.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring: {names}.</source>
        <translation>O CLIP Unmix precisa de pacotes Python que este QGIS não traz: {names}.</translation>
    </message>
    <message>
        <source>Make an abundance and a similarity map of each material</source>
        <translation>Gerar um mapa de abundância e um de similaridade de cada material</translation>
    </message>
    <message>
        <source>Type at least one material first</source>
        <translation>Digite antes ao menos um material</translation>
    </message>
    <message>
        <source>Choose a scene first</source>
        <translation>Escolha antes uma cena</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>{ticked} de {all} marcados</translation>
    </message>
    <message>
        <source>Mean abundance of {material}: {mean}</source>
        <translation>Abundância média de {material}: {mean}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Resultados em {folder}</translation>
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
        <translation>Instalar os pacotes Python que faltam em uma pasta privada do seu perfil do QGIS</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;Cena</translation>
    </message>
    <message>
        <source>The hyperspectral or multispectral raster to unmix; follows the active layer</source>
        <translation>O raster hiperespectral ou multiespectral a desmisturar; segue a camada ativa</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>&amp;Materiais</translation>
    </message>
    <message>
        <source>tree, suelo desnudo, 水 …</source>
        <translation>árvore, bare soil, 水 …</translation>
    </message>
    <message>
        <source>Type a material in your own words and language and press Enter. Paste several separated by semicolons or lines.</source>
        <translation>Digite um material com suas próprias palavras e no seu idioma e pressione Enter. Cole vários separados por ponto e vírgula ou por linhas.</translation>
    </message>
    <message>
        <source>Material to add</source>
        <translation>Material a adicionar</translation>
    </message>
    <message>
        <source>Add the material (Enter)</source>
        <translation>Adicionar o material (Enter)</translation>
    </message>
    <message>
        <source>Add the material</source>
        <translation>Adicionar o material</translation>
    </message>
    <message>
        <source>Materials to unmix</source>
        <translation>Materiais a desmisturar</translation>
    </message>
    <message>
        <source>Edit the material (F2)</source>
        <translation>Editar o material (F2)</translation>
    </message>
    <message>
        <source>Edit the material</source>
        <translation>Editar o material</translation>
    </message>
    <message>
        <source>Remove the selected materials (Delete)</source>
        <translation>Remover os materiais selecionados (Delete)</translation>
    </message>
    <message>
        <source>Remove the selected materials</source>
        <translation>Remover os materiais selecionados</translation>
    </message>
    <message>
        <source>Move up (Alt+Up), or drag</source>
        <translation>Mover para cima (Alt+Seta para cima), ou arrastar</translation>
    </message>
    <message>
        <source>Move the material up</source>
        <translation>Mover o material para cima</translation>
    </message>
    <message>
        <source>Move down (Alt+Down), or drag</source>
        <translation>Mover para baixo (Alt+Seta para baixo), ou arrastar</translation>
    </message>
    <message>
        <source>Move the material down</source>
        <translation>Mover o material para baixo</translation>
    </message>
    <message>
        <source>Save &amp;results to</source>
        <translation>Salvar &amp;resultados em</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Abundance is</source>
        <translation>Abundância na</translation>
    </message>
    <message>
        <source>Whether an abundance is a share of what is lit in the pixel, or of its surface with shade set apart</source>
        <translation>Se a abundância é uma fração do que está iluminado no pixel ou da sua superfície, com a sombra à parte</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Needed only where the raster does not say its wavelengths</source>
        <translation>Necessário só quando o raster não informa seus comprimentos de onda</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Comprim. de onda</translation>
    </message>
    <message>
        <source>A text file with the bands&apos; wavelengths, where the raster has none and the sensor is not listed</source>
        <translation>Arquivo de texto com os comprimentos de onda das bandas, se o raster não os tem e o sensor não está na lista</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Points or polygons of known material in the scene, to learn from (optional)</source>
        <translation>Pontos ou polígonos de material conhecido na cena, usados para aprender (opcional)</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontologia</translation>
    </message>
    <message>
        <source>Your own names of materials: CSV, JSON or SKOS Turtle (optional)</source>
        <translation>Seus próprios nomes de materiais: CSV, JSON ou SKOS Turtle (opcional)</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular em</translation>
    </message>
    <message>
        <source>A graphics card is used where there is one that fits, unless you choose otherwise</source>
        <translation>Uma placa gráfica é usada se houver uma adequada, a menos que você escolha outra opção</translation>
    </message>
    <message>
        <source>Start of all that is random: the same seed gives the same maps</source>
        <translation>Ponto de partida de tudo o que é aleatório: a mesma semente dá os mesmos mapas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log of the runs</source>
        <translation>Log dos cálculos</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progresso do cálculo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the run; nothing is left behind</source>
        <translation>Interromper o cálculo; nada fica para trás</translation>
    </message>
    <message>
        <source>&amp;Unmix layer</source>
        <translation>&amp;Desmisturar camada</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adaptadores (*.safetensors)</translation>
    </message>
    <message>
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>O que se aprendeu com as amostras de outra cena (opcional)</translation>
    </message>
    <message>
        <source>Keep what the samples teach, for other scenes (optional; needs samples)</source>
        <translation>Guardar o que as amostras ensinam, para outras cenas (opcional; requer amostras)</translation>
    </message>
    <message>
        <source>The adapter {file} exists already. Replace it?</source>
        <translation>O adaptador {file} já existe. Substituí-lo?</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nova…</translation>
    </message>
    <message>
        <source>Make an ontology of your own names, or edit this one</source>
        <translation>Criar uma ontologia com seus próprios nomes, ou editar esta</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Sugerir…</translation>
    </message>
    <message>
        <source>Find out which materials the scene seems to hold, and tick those you accept</source>
        <translation>Descobrir quais materiais a cena parece conter e marcar os que você aceita</translation>
    </message>
    <message>
        <source>Some of the settings kept for this panel cannot be used; defaults stand in for them.</source>
        <translation>Algumas configurações guardadas para este painel não podem ser usadas; os padrões ficam no lugar delas.</translation>
    </message>
    <message>
        <source>Result of the last run</source>
        <translation>Resultado do último cálculo</translation>
    </message>
    <message>
        <source>Not understood and not run: {prompts}.</source>
        <translation>Não entendido e não calculado: {prompts}.</translation>
    </message>
    <message>
        <source>{share} of the scene is unnamed: let materials be suggested and add what is missing.</source>
        <translation>{share} da cena está sem nome: peça sugestões de materiais e acrescente o que falta.</translation>
    </message>
    <message>
        <source>The maps are in {folder} but could not be shown ({error}); the log has the details.</source>
        <translation>Os mapas estão em {folder}, mas não puderam ser mostrados ({error}); os detalhes estão no registro.</translation>
    </message>
    <message>
        <source>Further notes in the panel: {count}.</source>
        <translation>Mais avisos no painel: {count}.</translation>
    </message>
    <message>
        <source>A material seems to be missing: let materials be suggested and add it.</source>
        <translation>Parece faltar um material: peça sugestões de materiais e acrescente-o.</translation>
    </message>
    <message>
        <source>Show the scene in natural colour</source>
        <translation>Mostrar a cena em cor natural</translation>
    </message>
    <message>
        <source>Open the sample scene</source>
        <translation>Abrir a cena de exemplo</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Iniciar o tour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Cena de exemplo</translation>
    </message>
    <message>
        <source>The bands of visible light could not be looked up ({error}).</source>
        <translation>Não foi possível identificar as bandas de luz visível ({error}).</translation>
    </message>
    <message>
        <source>Add a hyperspectral or multispectral raster to the project, type what is on the ground in your own words, and get a map of how much of each there is. Or begin with the sample:</source>
        <translation>Adicione ao projeto um raster hiperespectral ou multiespectral, digite com suas próprias palavras o que há no terreno e obtenha um mapa de quanto há de cada coisa. Ou comece pelo exemplo:</translation>
    </message>
    <message>
        <source>Five minutes in this panel, with the sample scene</source>
        <translation>Cinco minutos neste painel, com a cena de exemplo</translation>
    </message>
    <message>
        <source>A simulated scene of 224 bands, whose materials are known</source>
        <translation>Uma cena simulada de 224 bandas, cujos materiais são conhecidos</translation>
    </message>
    <message>
        <source>What the plugin does, and how far to trust it</source>
        <translation>O que o complemento faz e até onde confiar nele</translation>
    </message>
    <message>
        <source>Natural colour, sample scene, tour and help</source>
        <translation>Cor natural, cena de exemplo, tour e ajuda</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Preview: draw rough maps of what is in sight over the scene, while you type and move the map</source>
        <translation>Prévia: desenhar sobre a cena mapas aproximados do que está à vista, enquanto você digita e move o mapa</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Learnt elsewhere</source>
        <translation>Aprendido fora</translation>
    </message>
    <message>
        <source>An adapter: what the samples of another scene have taught.</source>
        <translation>Um adaptador: o que as amostras de outra cena ensinaram.</translation>
    </message>
    <message>
        <source>Keep what is learnt</source>
        <translation>Guardar o aprendido</translation>
    </message>
    <message>
        <source>Saves what the samples teach here as an adapter, for other scenes.</source>
        <translation>Salva o que as amostras ensinam aqui como adaptador, para outras cenas.</translation>
    </message>
    <message>
        <source>A graphics card is faster on large scenes, where there is one that fits.</source>
        <translation>Uma placa de vídeo é mais rápida em cenas grandes, se houver uma adequada.</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>Início aleatório</translation>
    </message>
    <message>
        <source>The seed of the sample of pixels: the same number gives the same maps.</source>
        <translation>A semente da amostra de pixels: o mesmo número dá os mesmos mapas.</translation>
    </message>
    <message>
        <source>More maps</source>
        <translation>Mais mapas</translation>
    </message>
    <message>
        <source>Show how uncertain the abundances are, or how similar each pixel is to the words</source>
        <translation>Mostrar quão incertas são as abundâncias ou quão similar cada pixel é às palavras</translation>
    </message>
    <message>
        <source>Export the abundances with their styles, metadata and record</source>
        <translation>Exportar as abundâncias com seus estilos, metadados e registro</translation>
    </message>
    <message>
        <source>Export the abundances</source>
        <translation>Exportar as abundâncias</translation>
    </message>
    <message>
        <source>Keep the results: move them to a folder of your choice, with the layers that show them</source>
        <translation>Guardar os resultados: movê-los para uma pasta à sua escolha, com as camadas que os mostram</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>Guardar os resultados</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>Abrir a pasta dos resultados</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[ao lado do projeto]</translation>
    </message>
    <message>
        <source>[default folder]</source>
        <translation>[pasta padrão]</translation>
    </message>
    <message>
        <source>[your data folder]</source>
        <translation>[sua pasta de dados]</translation>
    </message>
    <message>
        <source>Each run gets a folder of its own in here. Left empty: in {folder}.</source>
        <translation>Cada cálculo ganha uma pasta própria aqui. Se ficar vazio: em {folder}.</translation>
    </message>
    <message>
        <source>{file} is no raster that QGIS can read.</source>
        <translation>{file} não é um raster que o QGIS consiga ler.</translation>
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
        <translation>Os materiais se misturam</translation>
    </message>
    <message>
        <source>Whether materials lie side by side in a pixel, or are mingled grain by grain as in powders and mineral soils</source>
        <translation>Se os materiais ficam lado a lado em um pixel ou se misturam grão a grão, como em pós e solos minerais</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>lado a lado</translation>
    </message>
    <message>
        <source>grain by grain (powders)</source>
        <translation>grão a grão (pós)</translation>
    </message>
    <message>
        <source>In another form…</source>
        <translation>Em outra forma…</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <translation>Adicionando as camadas…</translation>
    </message>
    <message>
        <source>QGIS cannot show {file}; unmix it on the command line.</source>
        <translation>O QGIS não consegue exibir {file}; desmisture-o na linha de comando.</translation>
    </message>
</context>
<context>
    <name>UnmixTask</name>
    <message>
        <source>The run stopped on an unexpected error ({error}); the log has the details.</source>
        <translation>O cálculo parou por um erro inesperado ({error}); os detalhes estão no log.</translation>
    </message>
</context>
<context>
    <name>ValidateAlgorithm</name>
    <message>
        <source>Compare with measurements</source>
        <translation>Comparar com medições</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Medições</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Locais comparados</translation>
    </message>
    <message>
        <source>{material}: RMSE {rmse}, bias {bias}, r {r}, interval holds for {held} of {count} places.</source>
        <translation>{material}: RMSE {rmse}, viés {bias}, r {r}, o intervalo vale em {held} de {count} locais.</translation>
    </message>
    <message>
        <source>Agreement: {share}.</source>
        <translation>Concordância: {share}.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the maps with points or polygons that hold measured fractions, in fields named after the materials, or classes, in a field called material, class, name or label. Gives RMSE, mean absolute error, bias, correlation and how often the intervals hold; for classes the agreement, and the disagreement of quantity and of allocation (Pontius). Figures are written as JSON; a page shows them with plots of measured against mapped shares and of both distributions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara os mapas com pontos ou polígonos que contêm frações medidas, em campos com o nome dos materiais, ou classes, em um campo chamado material, class, name ou label. Dá RMSE, erro médio absoluto, viés, correlação e com que frequência os intervalos valem; para classes, a concordância e a discordância de quantidade e de alocação (Pontius). Os valores são gravados em JSON; uma página os mostra com gráficos das frações medidas e mapeadas e de ambas as distribuições.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fields of fractions that are not named after their material, one a line: material=field</source>
        <translation>Campos de frações que não têm o nome de seu material, um por linha: material=campo</translation>
    </message>
    <message>
        <source>Page of tables and plots</source>
        <translation>Página de tabelas e gráficos</translation>
    </message>
</context>
<context>
    <name>VerifyAlgorithm</name>
    <message>
        <source>Verify a run</source>
        <translation>Verificar um cálculo</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether the results in a folder are those of their record: every checksum, the record against itself, the maps&apos; tags, shares and means against the record. Where the scene is at hand the run is made again and compared with the files.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Diz se os resultados em uma pasta são os do seu registro: cada soma de verificação, o registro consigo mesmo, e as etiquetas, frações e médias dos mapas com o registro. Se a cena estiver disponível, o cálculo é refeito e comparado com os arquivos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Pasta dos resultados</translation>
    </message>
    <message>
        <source>Make the run again where its inputs are at hand</source>
        <translation>Refazer o cálculo se as entradas estiverem disponíveis</translation>
    </message>
    <message>
        <source>Nothing speaks against the run</source>
        <translation>Nada depõe contra o cálculo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>ZonesAlgorithm</name>
    <message>
        <source>Hectares by zone</source>
        <translation>Hectares por zona</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon, such as a district: the mean share of each material, its hectares and the 90 % interval of both. A pixel counts with the part of it that lies inside; ground is measured on the ellipsoid, whatever the CRS. What no material was named for stands under &lt;i&gt;other&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada polígono, como um distrito: a fração média de cada material, seus hectares e o intervalo de 90 % de ambos. Um pixel conta com a parte que fica dentro; as áreas são medidas no elipsoide, qualquer que seja o SRC. Aquilo para que nenhum material foi nomeado aparece em &lt;i&gt;outros&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>A que prestar atenção</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
</context>
</TS>
