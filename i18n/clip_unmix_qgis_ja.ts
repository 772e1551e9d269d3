<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BatchAlgorithm</name>
    <message>
        <source>Unmix many scenes into the same materials</source>
        <translation>多数のシーンを同じ物質にアンミキシング</translation>
    </message>
    <message>
        <source>&lt;p&gt;Unmixes each scene into a folder of its own and writes a table of all (batch.csv), the footprints of the scenes (batch.gpkg) and a virtual mosaic of the abundances (batch.vrt).&lt;/p&gt;&lt;p&gt;A scene that cannot be read is told in the table and the rest goes on. Started again with the same folder, it keeps what is done and goes on with the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各シーンを専用のフォルダにアンミキシングし、全体の表（batch.csv）、シーンのフットプリント（batch.gpkg）、存在量の仮想モザイク（batch.vrt）を書き出します。&lt;/p&gt;&lt;p&gt;読み取れないシーンは表に記し、残りの処理を続けます。同じフォルダで再び開始すると、済んだものを残し、残りの処理を続けます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>フットプリント</translation>
    </message>
    <message>
        <source>Mosaic of the abundances</source>
        <translation>存在量のモザイク</translation>
    </message>
    <message>
        <source>Scenes that could not be unmixed</source>
        <translation>アンミキシングできなかったシーン</translation>
    </message>
    <message>
        <source>Cancelled; scenes that were done are kept.</source>
        <translation>キャンセルしました。済んだシーンは残っています。</translation>
    </message>
    <message>
        <source>No scene is chosen; choose at least one.</source>
        <translation>シーンが選ばれていません。少なくとも 1 つ選んでください。</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Change between two runs</source>
        <translation>2 つの処理結果間の変化</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes for each material the share of the later run less that of the earlier one, and half of the 90 % interval of that difference; tells the hectares that gained or lost more than it. First it checks that both runs mean the same: words, weights, kind of shares, bands and season.&lt;/p&gt;</source>
        <translation>&lt;p&gt;物質ごとに、新しい処理結果の割合から以前の割合を引いた値と、その差の 90 % 区間の半幅を書き出します。半幅を超えて増加または減少した面積をヘクタールで示します。まず、両方の処理結果が同じ意味であることを確認します：言葉、重み、割合の種類、バンド、季節。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the earlier run</source>
        <translation>以前の処理結果のフォルダ</translation>
    </message>
    <message>
        <source>Folder of the later run</source>
        <translation>新しい処理結果のフォルダ</translation>
    </message>
    <message>
        <source>Compare runs of other words or weights all the same</source>
        <translation>言葉や重みが異なる処理結果でも比較する</translation>
    </message>
    <message>
        <source>Folder for the maps of change</source>
        <translation>変化マップのフォルダ</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>{material}: {difference} +/- {half_width}; gained {gain} ha, lost {loss} ha.</source>
        <translation>{material}：{difference} +/- {half_width}、増加 {gain} ha、減少 {loss} ha。</translation>
    </message>
</context>
<context>
    <name>ClassesAlgorithm</name>
    <message>
        <source>Class map of the dominant material</source>
        <translation>優占物質の分類図</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives each pixel to the material with the largest share; where that is below the threshold the pixel is &lt;i&gt;mixed&lt;/i&gt;. The classes bear the materials&apos; names and colours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各ピクセルを割合が最も大きい物質に割り当てます。その割合がしきい値未満のピクセルは&lt;i&gt;混合&lt;/i&gt;になります。クラスには物質の名前と色が付きます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Least share of the dominant material</source>
        <translation>優占物質の最小割合</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>分類図</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
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
        <translation>レイヤのアンミキシング…</translation>
    </message>
    <message>
        <source>CLIP Unmix: abundance maps of the materials you name</source>
        <translation>CLIP Unmix：指定した物質の存在量マップ</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>存在量マップのエクスポート…</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>結果…</translation>
    </message>
    <message>
        <source>A run was ended while its maps were moved into {folder}; they are in order now.</source>
        <translation>マップを {folder} へ移動している途中で処理が終了していました。現在は正常な状態です。</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>このプロジェクトの処理結果…</translation>
    </message>
</context>
<context>
    <name>DependenciesDialog</name>
    <message>
        <source>The Python program of this QGIS was not found.</source>
        <translation>この QGIS の Python プログラムが見つかりません。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>キャンセルしました。何もインストールされていません。</translation>
    </message>
    <message>
        <source>The installation failed; nothing was changed.</source>
        <translation>インストールに失敗しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The packages in use cannot be replaced ({error}); restart QGIS and install again.</source>
        <translation>使用中のパッケージは置き換えられません（{error}）。QGIS を再起動してから、もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Installed. CLIP Unmix is ready; QGIS&apos;s own packages are as they were.</source>
        <translation>インストールしました。CLIP Unmix を使用できます。QGIS 自身のパッケージは元のままです。</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring. They can be installed into a folder of their own in your profile, {folder}: about {megabytes} MB to download. QGIS&apos;s own packages are not touched, and removing the folder removes everything. Until then the plugin opens but cannot unmix.</source>
        <translation>CLIP Unmix には、この QGIS に付属していない Python パッケージが必要です。ユーザプロファイル内の専用フォルダ {folder} にインストールできます（ダウンロードは約 {megabytes} MB）。QGIS 自身のパッケージには手を加えません。このフォルダを削除すればすべて削除されます。それまではプラグインを開けますが、アンミキシングはできません。</translation>
    </message>
    <message>
        <source>All packages that CLIP Unmix needs are there.</source>
        <translation>CLIP Unmix に必要なパッケージはすべてそろっています。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Downloading and installing…</source>
        <translation>ダウンロードとインストールをしています…</translation>
    </message>
    <message>
        <source>Checking that everything works together…</source>
        <translation>すべてが一緒に動作するか確認しています…</translation>
    </message>
    <message>
        <source>CLIP Unmix: Python packages</source>
        <translation>CLIP Unmix：Python パッケージ</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Output of the installation</source>
        <translation>インストールの出力</translation>
    </message>
    <message>
        <source>The output of the installation appears here.</source>
        <translation>インストールの出力がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Versions, paths, what is missing and the last output, without passwords, as text for a bug report</source>
        <translation>バージョン、パス、不足しているもの、最後の出力を、パスワードを除いて、バグ報告用のテキストにします</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>インストール(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Only torch&apos;s build for NVIDIA cards can be had here: {megabytes} MB to download and about three times as much on the disk. It works without such a card, too. Install it?</source>
        <translation>ここで入手できる torch は NVIDIA カード用のビルドだけです。ダウンロードは {megabytes} MB、ディスク上ではその約 3 倍になります。そのようなカードがなくても動作します。インストールしますか？</translation>
    </message>
    <message>
        <source>Nothing was installed: try again where download.pytorch.org can be reached.</source>
        <translation>何もインストールされていません。download.pytorch.org に接続できる環境でもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>EndmemberMenu</name>
    <message>
        <source>Show endmembers</source>
        <translation>エンドメンバーを表示</translation>
    </message>
    <message>
        <source>Export endmembers…</source>
        <translation>エンドメンバーをエクスポート…</translation>
    </message>
    <message>
        <source>the chosen material</source>
        <translation>選んだ物質</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>行 {row}、列 {column}</translation>
    </message>
    <message>
        <source>Run again with {material} as the pixel looked at ({place})…</source>
        <translation>調べているピクセル（{place}）を {material} として再実行…</translation>
    </message>
    <message>
        <source>Run again with {material} from a library…</source>
        <translation>ライブラリの {material} で再実行…</translation>
    </message>
    <message>
        <source>Spectrum of {material}</source>
        <translation>{material} のスペクトル</translation>
    </message>
    <message>
        <source>Spectra (*.sli *.csv *.txt *.tsv);;All files (*)</source>
        <translation>スペクトル (*.sli *.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Which spectrum?</source>
        <translation>どのスペクトルですか？</translation>
    </message>
</context>
<context>
    <name>EndmembersAlgorithm</name>
    <message>
        <source>Export endmembers</source>
        <translation>エンドメンバーをエクスポート</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the endmembers of a run as a spectral library of ENVI (.sli with its .hdr), as a table (.csv) or as a GeoPackage whose spectra the EnMAP-Box reads (.gpkg). Table and GeoPackage also hold how far each may vary, and what its name leads to expect.&lt;/p&gt;</source>
        <translation>&lt;p&gt;処理結果のエンドメンバーを、ENVI のスペクトルライブラリ（.sli とその .hdr）、表（.csv）、または EnMAP-Box がスペクトルを読める GeoPackage（.gpkg）として書き出します。表と GeoPackage には、それぞれがどれだけ変わり得るか、名前から何が予想されるかも含まれます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spectral library</source>
        <translation>スペクトルライブラリ</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} is gone; run the unmixing again.</source>
        <translation>{path} がなくなっています。もう一度アンミキシングを実行してください。</translation>
    </message>
    <message>
        <source>The maps could not be copied to {folder} ({reason}); choose another folder.</source>
        <translation>マップを {folder} にコピーできませんでした（{reason}）。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{record} lists what is no map of a run ({name}); nothing was copied.</source>
        <translation>{record} に実行結果の地図でないもの（{name}）が記されています。何もコピーしませんでした。</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>コピーはキャンセルされました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>ExportMapsAlgorithm</name>
    <message>
        <source>Export maps in another form</source>
        <translation>マップを別の形式でエクスポート</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the maps of a run into a folder as others want them: a band or a file for each material, GeoTIFF or Cloud Optimized GeoTIFF, shares or whole numbers of 8 or 16 bits with the scale and offset by which programs read them as shares, in another CRS, extent or resolution.&lt;/p&gt;&lt;p&gt;Beside them, where that is asked, a style for QGIS (.qml) and for other programs (.sld), and a STAC item that says where and when the maps are of, what their bands are and what made them. It needs the Python package pystac.&lt;/p&gt;&lt;p&gt;All files appear together or not at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;処理結果のマップを、ほかで使う形式でフォルダに書き出します：物質ごとのバンドまたはファイル、GeoTIFF または Cloud Optimized GeoTIFF、割合そのもの、またはプログラムが割合として読むためのスケールとオフセットを付けた 8 または 16 ビットの整数、別の CRS、領域、解像度。&lt;/p&gt;&lt;p&gt;指定した場合は、QGIS 用のスタイル（.qml）、ほかのプログラム用のスタイル（.sld）、マップの場所と日時、バンドの内容、作成元を記した STAC アイテムも書き出します。STAC アイテムには Python パッケージ pystac が必要です。&lt;/p&gt;&lt;p&gt;すべてのファイルがそろって作成されるか、まったく作成されないかのどちらかです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>A file for each material (else a band)</source>
        <translation>物質ごとに 1 ファイル（そうでなければ 1 バンド）</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Cloud Optimized GeoTIFF</source>
        <translation>Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>Another CRS</source>
        <translation>別の CRS</translation>
    </message>
    <message>
        <source>Only this extent</source>
        <translation>この領域のみ</translation>
    </message>
    <message>
        <source>Size of the pixels, in the CRS&apos;s unit</source>
        <translation>ピクセルの大きさ（CRS の単位）</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>リサンプリング</translation>
    </message>
    <message>
        <source>Styles beside the maps (.qml and .sld)</source>
        <translation>マップに添えるスタイル（.qml と .sld）</translation>
    </message>
    <message>
        <source>STAC item (needs pystac)</source>
        <translation>STAC アイテム（pystac が必要）</translation>
    </message>
    <message>
        <source>Date of the scene for the STAC item, where its name has none (2024-06-01)</source>
        <translation>STAC アイテムに記すシーンの日付（名前に日付がない場合、2024-06-01）</translation>
    </message>
    <message>
        <source>Replace an earlier export in the folder</source>
        <translation>フォルダ内の以前のエクスポートを置き換える</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>エクスポート先のフォルダ</translation>
    </message>
    <message>
        <source>Exported maps</source>
        <translation>エクスポートしたマップ</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>It tells how much of each pixel is what: for every material you name it makes a map of its share (abundance) from 0 to 1, how sure that is, and how similar each pixel is to the words.</source>
        <translation>各ピクセルに何がどれだけあるかを示します。指定した物質ごとに、割合（存在量、0～1）のマップ、その確かさのマップ、各ピクセルが言葉にどれだけ似ているかのマップを作成します。</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>A hyperspectral or multispectral raster in reflectance. Where it does not tell its wavelengths, choose the sensor or a file with them under Options.</source>
        <translation>反射率のハイパースペクトルまたはマルチスペクトルのラスタです。波長の情報がない場合は、「オプション」でセンサまたは波長のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The materials</source>
        <translation>物質</translation>
    </message>
    <message>
        <source>Type them in your own words and language, one after the other, or paste a list. Name everything that covers much of the scene; what you leave out appears as other materials. What was not understood is marked and left out. A click on the coloured square changes the colour of the map.</source>
        <translation>自分の言葉と言語で 1 つずつ入力するか、リストを貼り付けてください。シーンの広い範囲を占めるものはすべて指定してください。指定しなかったものは「その他の物質」に現れます。解釈できなかったものには印が付き、処理から外されます。色の付いた四角をクリックすると、マップの色を変更できます。</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>A group of layers at the top of the layer tree, in a folder of its own beside the project. The message tells what share of the scene is unnamed or unexplained. The record, provenance.json, tells how every word was understood and how to make the same maps again.</source>
        <translation>レイヤツリーの最上部のレイヤグループです。ファイルはプロジェクトの隣の専用フォルダに保存されます。シーンのうち名前のない部分や説明されない部分の割合がメッセージに示されます。来歴記録 provenance.json には、各言葉がどう解釈されたか、同じマップを再作成する方法が記録されています。</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>どこまで信頼できるか</translation>
    </message>
    <message>
        <source>Shares are estimates: show the uncertainty maps before you draw a conclusion, and check materials with similar spectra on the ground. A few labelled samples can make the maps better; they are used only where they do.</source>
        <translation>割合は推定値です。結論を出す前に不確かさマップを表示し、スペクトルが似ている物質は現地で確認してください。少数のラベル付きサンプルでマップが改善することがあります。サンプルは改善する場合にのみ使われます。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>データの扱い</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Only the Python packages that are missing are downloaded, when you ask for it.</source>
        <translation>このコンピュータから外部に送られるものはありません。不足している Python パッケージだけが、要求したときにダウンロードされます。</translation>
    </message>
    <message>
        <source>CLIP Unmix: help</source>
        <translation>CLIP Unmix：ヘルプ</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>No raster is chosen; add a hyperspectral or multispectral raster to the project and choose it.</source>
        <translation>ラスタが選ばれていません。ハイパースペクトルまたはマルチスペクトルのラスタをプロジェクトに追加して選んでください。</translation>
    </message>
    <message>
        <source>{layer} is not a raster file that GDAL reads; save it as a GeoTIFF and choose that.</source>
        <translation>{layer} は GDAL で読めるラスタファイルではありません。GeoTIFF として保存し、それを選んでください。</translation>
    </message>
    <message>
        <source>{layer} cannot be opened any more; check its file and add it again.</source>
        <translation>{layer} を開けなくなりました。ファイルを確認して、もう一度追加してください。</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>This could not be read ({error}); the log has the details.</source>
        <translation>読み取れませんでした（{error}）。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Not read yet: the Python package {package} is missing.</source>
        <translation>まだ読み取っていません：Python パッケージ {package} がありません。</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>Unmix like {scene}</source>
        <translation>{scene} と同じ設定でアンミキシング</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>物質</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>結果のフォルダ</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>{file} がなくなっています。</translation>
    </message>
    <message>
        <source>The run was made with {options}, which the panel does not take over; its command line does.</source>
        <translation>この処理には {options} が使われましたが、パネルには引き継がれません。コマンドラインには含まれます。</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>このプロジェクトの処理結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Show its maps</source>
        <translation>マップを表示</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>結果…</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>変更して再実行…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>コマンドラインをコピー</translation>
    </message>
    <message>
        <source>Copy for qgis_process</source>
        <translation>qgis_process 用にコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Save as model…</source>
        <translation>モデルとして保存…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>Delete with its files…</source>
        <translation>ファイルごと削除…</translation>
    </message>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>このプロジェクトには CLIP Unmix の結果がありません。先にレイヤのアンミキシングを実行してください。</translation>
    </message>
    <message>
        <source>The files are no longer there; bring them back, or take the run off the list.</source>
        <translation>ファイルがなくなっています。元に戻すか、この処理結果をリストから外してください。</translation>
    </message>
    <message>
        <source>The run is in the panel: change what you like there and unmix.</source>
        <translation>処理の設定をパネルに読み込みました。必要な箇所を変更してアンミキシングしてください。</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>処理結果の名前</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save as model</source>
        <translation>モデルとして保存</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>モデル (*.model3)</translation>
    </message>
    <message>
        <source>The model is in {file}.</source>
        <translation>モデルは {file} です。</translation>
    </message>
    <message>
        <source>Delete {count} files of this run in {folder}? This cannot be undone.</source>
        <translation>{folder} にあるこの処理結果の {count} 個のファイルを削除しますか？元に戻せません。</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{folder} の {count} 個のファイルは使用中のため残ります。</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>このプロジェクトの処理結果…</translation>
    </message>
    <message>
        <source>Unmix many scenes into these materials…</source>
        <translation>多数のシーンをこれらの物質にアンミキシング…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Label…</source>
        <translation>ラベル付け…</translation>
    </message>
    <message>
        <source>Label places on the map or take a layer of labels, and see what they teach</source>
        <translation>マップ上の場所にラベルを付けるか、ラベルのレイヤを使い、そこから何を学習できるかを調べます</translation>
    </message>
    <message>
        <source>Labels of the scene</source>
        <translation>シーンのラベル</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>マップ上をクリック</translation>
    </message>
    <message>
        <source>Each click says that the pixel there is this material</source>
        <translation>クリックするたびに、そのピクセルがこの物質であると示します</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>地物</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>ここにあるもの</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>See what the labels would teach; no map is made</source>
        <translation>ラベルから何を学習できるかを調べます。マップは作成しません</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Let the next runs learn from these labels</source>
        <translation>次回以降の処理でこれらのラベルから学習する</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>measured shares: a field a material</source>
        <translation>実測した割合：物質ごとに 1 フィールド</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons, or click on the map.</source>
        <translation>ポイントまたはポリゴンのレイヤを選ぶか、マップ上をクリックしてください。</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>物質</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>測定なし</translation>
    </message>
    <message>
        <source>This field has {count} different values, too many for labels.</source>
        <translation>このフィールドには異なる値が {count} 個あり、ラベルとしては多すぎます。</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>取り分け</translation>
    </message>
    <message>
        <source>{count} materials have measured shares.</source>
        <translation>{count} 個の物質に実測した割合があります。</translation>
    </message>
    <message>
        <source>{used} features are used, {aside} set aside.</source>
        <translation>{used} 個の地物を使い、{aside} 個を取り分けます。</translation>
    </message>
    <message>
        <source>Choose a scene and type a material first.</source>
        <translation>先にシーンを選び、物質を入力してください。</translation>
    </message>
    <message>
        <source>Labels of {scene}</source>
        <translation>{scene} のラベル</translation>
    </message>
    <message>
        <source>Trying labels</source>
        <translation>ラベルの試行</translation>
    </message>
    <message>
        <source>Error (RMSE) on what was held out: {zero:.3f} from words alone, {best:.3f} with the labels.</source>
        <translation>検証用に取り分けたデータでの誤差 (RMSE)：言葉だけの場合 {zero:.3f}、ラベルを使う場合 {best:.3f}。</translation>
    </message>
    <message>
        <source>Pixels or places: {counts}.</source>
        <translation>ピクセルまたは地点：{counts}。</translation>
    </message>
    <message>
        <source>A run would not use them: words alone do as well.</source>
        <translation>処理ではラベルは使われません：言葉だけで同じ精度が得られます。</translation>
    </message>
    <message>
        <source>A run would use the labels.</source>
        <translation>処理ではラベルが使われます。</translation>
    </message>
    <message>
        <source>No feature of {layer} says what a material is.</source>
        <translation>{layer} には、物質が何かを示す地物がありません。</translation>
    </message>
    <message>
        <source>The samples cannot be written to {path}.</source>
        <translation>サンプルを {path} に書き込めません。</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; is found in the scene again.</source>
        <translation>「{prompt}」は再びシーンから求めます。</translation>
    </message>
    <message>
        <source>Click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>「{prompt}」であるピクセルをクリックしてください。</translation>
    </message>
    <message>
        <source>That is beside the scene; click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>そこはシーンの外です。「{prompt}」であるピクセルをクリックしてください。</translation>
    </message>
    <message>
        <source>The next run takes &apos;{prompt}&apos; to be what the pixel in row {row}, column {column} shows.</source>
        <translation>次の処理では、行 {row}、列 {column} のピクセルを「{prompt}」とみなします。</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Verify this run…</source>
        <translation>この処理結果を検証…</translation>
    </message>
    <message>
        <source>Show uncertainty maps</source>
        <translation>不確かさマップを表示</translation>
    </message>
    <message>
        <source>Show similarity maps</source>
        <translation>類似度マップを表示</translation>
    </message>
    <message>
        <source>Results of this run…</source>
        <translation>この処理の結果…</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>存在量マップのエクスポート…</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>結果を保管…</translation>
    </message>
    <message>
        <source>Open folder of the results</source>
        <translation>結果のフォルダを開く</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>この処理結果のレポート…</translation>
    </message>
    <message>
        <source>Export in another form…</source>
        <translation>別の形式でエクスポート…</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Uncertainty</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
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
        <translation>物質</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>解釈</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>解釈の確かさ</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>解釈できません</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>your ontology</source>
        <translation>ユーザのオントロジー</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>テキストエンコーダ</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; was understood as &apos;{label}&apos; by {how}.</source>
        <translation>「{prompt}」は「{label}」と解釈されました（{how}による）。</translation>
    </message>
    <message>
        <source>Language: {language}. Confidence: {confidence}.</source>
        <translation>言語：{language}。信頼度：{confidence}。</translation>
    </message>
    <message>
        <source>Read with the spelling &apos;{spelling}&apos;.</source>
        <translation>「{spelling}」のつづりとして読み取りました。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>もしかして</translation>
    </message>
    <message>
        <source>It may also mean: {others}. Click here to choose.</source>
        <translation>ほかの意味の可能性：{others}。ここをクリックして選べます。</translation>
    </message>
    <message>
        <source>Your ontology</source>
        <translation>ユーザのオントロジー</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; always means &apos;{label}&apos;…</source>
        <translation>「{prompt}」を常に「{label}」とする…</translation>
    </message>
    <message>
        <source>Define &apos;{prompt}&apos;…</source>
        <translation>「{prompt}」を定義…</translation>
    </message>
    <message>
        <source>waiting for packages</source>
        <translation>パッケージ待ち</translation>
    </message>
    <message>
        <source>It is left out of the run. Click here to run it all the same.</source>
        <translation>処理から外されています。それでも処理するにはここをクリックしてください。</translation>
    </message>
    <message>
        <source>Run &apos;{prompt}&apos; all the same</source>
        <translation>それでも「{prompt}」を処理</translation>
    </message>
    <message>
        <source>Fill from a legend</source>
        <translation>凡例から入力</translation>
    </message>
    <message>
        <source>The chief material of every class ({count})</source>
        <translation>各クラスの主な物質（{count}）</translation>
    </message>
    <message>
        <source>Colour of {material}</source>
        <translation>{material} の色</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>色…</translation>
    </message>
    <message>
        <source>Customary colour</source>
        <translation>標準の色</translation>
    </message>
    <message>
        <source>Show &apos;{prompt}&apos; on the map…</source>
        <translation>「{prompt}」をマップ上で示す…</translation>
    </message>
    <message>
        <source>No longer from a pixel</source>
        <translation>ピクセルの指定を解除</translation>
    </message>
    <message>
        <source>Take it from a pixel…</source>
        <translation>ピクセルから取得…</translation>
    </message>
</context>
<context>
    <name>NaturalColour</name>
    <message>
        <source>This scene has no bands of red, green and blue light to show it in natural colour.</source>
        <translation>このシーンには、自然色で表示するための赤・緑・青の光のバンドがありません。</translation>
    </message>
    <message>
        <source>This scene cannot be shown in natural colour: QGIS shows other bands of it.</source>
        <translation>このシーンは自然色で表示できません。QGIS は別のバンドを表示しています。</translation>
    </message>
</context>
<context>
    <name>OntologyDialog</name>
    <message>
        <source>Save the ontology</source>
        <translation>オントロジーを保存</translation>
    </message>
    <message>
        <source>Export the ontology</source>
        <translation>オントロジーをエクスポート</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file} に書き込みました。</translation>
    </message>
    <message>
        <source>Replace what stands here by the content of a file?</source>
        <translation>ここにある内容をファイルの内容で置き換えますか？</translation>
    </message>
    <message>
        <source>Import an ontology</source>
        <translation>オントロジーをインポート</translation>
    </message>
    <message>
        <source>Spectra of the material</source>
        <translation>物質のスペクトル</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>変更を保存せずに閉じますか？</translation>
    </message>
    <message>
        <source>Not kept from the file: {notes}.</source>
        <translation>ファイルから取り込まなかったもの：{notes}。</translation>
    </message>
    <message>
        <source>The file {file} exists already. Replace it?</source>
        <translation>ファイル {file} はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>オントロジー (*.csv *.json *.ttl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>CLIP Unmix: ontology {name}</source>
        <translation>CLIP Unmix：オントロジー {name}</translation>
    </message>
    <message>
        <source>Names of materials as you or a community use them; prompts are read with them first. A name stands for a concept of the lexicon or for a new material, which needs a wider concept or a definition. Title, licence, authors and access note are written into the record of every run.</source>
        <translation>自分やコミュニティが使っている物質名です。入力された言葉はまずこれらの名前で解釈されます。名前は辞書の概念か、新しい物質を表します。新しい物質には上位概念または定義が必要です。タイトル、ライセンス、作成者、アクセスに関する注記は、処理ごとの記録に書き込まれます。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>作成者(&amp;U)</translation>
    </message>
    <message>
        <source>The people or communities that the names are from, one on each line</source>
        <translation>名前の提供元である人々やコミュニティ。1 行に 1 つ</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Under which the names may be used and passed on; any words of your own will do</source>
        <translation>名前の利用と再配布の条件。自分の言葉で書いてもかまいません</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Code of the language of names that tell none, such as sw or qu; empty for every language</source>
        <translation>言語が示されていない名前の言語コード（sw、qu など）。空欄ならすべての言語</translation>
    </message>
    <message>
        <source>A&amp;ccess note</source>
        <translation>アクセスに関する注記(&amp;C)</translation>
    </message>
    <message>
        <source>What its people ask for beyond the licence: consent, seasons, Traditional Knowledge and Biocultural labels. It is handed on with the results; it cannot be enforced.</source>
        <translation>ライセンスのほかに、名前を持つ人々が求めること：同意、季節、Traditional Knowledge（伝統的知識）や Biocultural（生物文化）のラベル。結果とともに引き継がれますが、強制はできません。</translation>
    </message>
    <message>
        <source>Names and what they are</source>
        <translation>名前とその意味</translation>
    </message>
    <message>
        <source>&amp;Add name</source>
        <translation>名前を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Add &amp;spectra…</source>
        <translation>スペクトルを追加(&amp;S)…</translation>
    </message>
    <message>
        <source>Measured spectra of the selected material from a table (CSV): a column of wavelengths, one column of reflectance for each spectrum. Spectra of labelled pixels are added with the command: material add --scene --samples.</source>
        <translation>選択した物質の実測スペクトルを表（CSV）から追加します。波長の列が 1 つ、スペクトルごとに反射率の列が 1 つ必要です。ラベル付きピクセルのスペクトルは次のコマンドで追加します：material add --scene --samples</translation>
    </message>
    <message>
        <source>Remo&amp;ve spectra</source>
        <translation>スペクトルを削除(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Begin with what a CSV, JSON or SKOS Turtle file holds; the file stays as it is</source>
        <translation>CSV、JSON、SKOS Turtle のファイルの内容から始めます。ファイルは元のままです</translation>
    </message>
    <message>
        <source>Write a copy as CSV, JSON or SKOS Turtle</source>
        <translation>CSV、JSON、SKOS Turtle のいずれかで写しを書き出します</translation>
    </message>
    <message>
        <source>Sav&amp;e and use</source>
        <translation>保存して使用(&amp;E)</translation>
    </message>
    <message>
        <source>Save the ontology and read the prompts with it</source>
        <translation>オントロジーを保存し、それを使って入力を解釈します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>OntologyTable</name>
    <message>
        <source>&quot;{name}&quot; has no meaning yet: choose a concept for it, or remove its row.</source>
        <translation>「{name}」にはまだ意味がありません。概念を選ぶか、その行を削除してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As people say and write it</source>
        <translation>人々が話し、書くとおりに</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>A code such as sw or qu; empty for every language</source>
        <translation>sw、qu などのコード。空欄ならすべての言語</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>A concept in any language, or the English name of a new material</source>
        <translation>任意の言語の概念、または新しい物質の英語名</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>上位概念</translation>
    </message>
    <message>
        <source>For a new material: the wider concept</source>
        <translation>新しい物質の場合：より広い概念</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>似ているもの</translation>
    </message>
    <message>
        <source>For a new material: a concept that it resembles without being a kind of it</source>
        <translation>新しい物質の場合：その一種ではないが似ている概念</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>For a new material: a few English words that describe it</source>
        <translation>新しい物質の場合：それを説明する短い英語</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>How many measured spectra it has</source>
        <translation>実測スペクトルの数</translation>
    </message>
    <message>
        <source>{material} (new)</source>
        <translation>{material}（新規）</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no concept: choose one that is offered, or add it as a material of its own first.</source>
        <translation>「{name}」は概念ではありません。候補から選ぶか、先に独立した物質として追加してください。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {concepts}: choose one of these.</source>
        <translation>「{name}」には {concepts} の意味があり得ます。いずれかを選んでください。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; as a new material</source>
        <translation>「{name}」を新しい物質とする</translation>
    </message>
</context>
<context>
    <name>OptionNames</name>
    <message>
        <source>{field} (Processing toolbox)</source>
        <translation>{field}（プロセシングツールボックス）</translation>
    </message>
    <message>
        <source>{field} (Correct…)</source>
        <translation>{field}（修正…）</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>センサ</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>波長</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>アダプタ</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>アダプタの保存先</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>オントロジー</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>雲と影を除外</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>NoData</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>不良バンド</translation>
    </message>
    <message>
        <source>Use only these bands</source>
        <translation>これらのバンドだけを使う</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>放射輝度のように見える値も受け入れる</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>センサ幾何のプロダクトのグリッド</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>フォルダ内の以前の結果を置き換える</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>テキストエンコーダ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>{field} (command line)</source>
        <translation>{field}（コマンドライン）</translation>
    </message>
    <message>
        <source>Endmembers held fixed</source>
        <translation>固定するエンドメンバー</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>There is no such file; the name may be that of published weights.</source>
        <translation>そのファイルはありません。公開されている重みの名前かもしれません。</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>ファイルを読み取れません（{reason}）。</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[プロジェクトの隣]</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>最も速いもの</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>プロセッサ (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>as QGIS is set</source>
        <translation>QGIS の設定どおり</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>QGIS の言語</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>ファイルのチェックサム</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>同梱</translation>
    </message>
    <message>
        <source>{free}; a run that needs more is refused before it begins</source>
        <translation>{free}。これより多く必要な処理は開始前に拒否されます</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>結果のフォルダ</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>計算装置</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>空きメモリ</translation>
    </message>
    <message>
        <source>Language of words that several share</source>
        <translation>複数の言語に共通する言葉の言語</translation>
    </message>
    <message>
        <source>Text encoder for unknown words</source>
        <translation>未知の言葉のテキストエンコーダ</translation>
    </message>
    <message>
        <source>Model files of the plugin</source>
        <translation>プラグインのモデルファイル</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. There is one exception: Python packages that are missing are downloaded when you ask for it.</source>
        <translation>このコンピュータから外部に送られるものはありません。ただし例外として、不足している Python パッケージは要求したときにダウンロードされます。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>空きメモリのすべて</translation>
    </message>
    <message>
        <source>A run that needs more is refused before it begins; the maps do not depend on it</source>
        <translation>これより多く必要な処理は開始前に拒否されます。マップはこの値に左右されません</translation>
    </message>
    <message>
        <source>Memory of a run at most</source>
        <translation>処理のメモリの上限</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Pinned pixels</source>
        <translation>ピン留めしたピクセル</translation>
    </message>
    <message>
        <source>Compare pins</source>
        <translation>ピンを比較</translation>
    </message>
    <message>
        <source>Plot the spectra of the chosen pins, or of all</source>
        <translation>選んだピン、またはすべてのピンのスペクトルをグラフにします</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export pins…</source>
        <translation>ピンをエクスポート…</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>ピン {number}</translation>
    </message>
    <message>
        <source>Export pins</source>
        <translation>ピンをエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} pins were written to {file}, their spectra to {spectra}.</source>
        <translation>{count} 個のピンを {file} に、そのスペクトルを {spectra} に書き込みました。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
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
        <translation>ポイントのピクセルを調べる</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each point: the shares of its pixel with half of their 90 % intervals, what is left unexplained, and the words of the lexicon that its spectrum is nearest to. A second table beside it holds the spectra and the mixtures that the shares make.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各ポイントについて、ピクセルの割合とその 90 % 区間の半幅、説明されない量、スペクトルが最も近い辞書の言葉を示します。並べて作られる 2 つ目の表には、スペクトルと、割合から作られる混合が入ります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Table of pixels</source>
        <translation>ピクセルの表</translation>
    </message>
    <message>
        <source>Table of spectra</source>
        <translation>スペクトルの表</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>プレビューを準備しています…</translation>
    </message>
    <message>
        <source>Type a material to preview it.</source>
        <translation>プレビューする物質を入力してください。</translation>
    </message>
    <message>
        <source>The preview needs the map in the scene&apos;s own projection, without rotation.</source>
        <translation>プレビューするには、マップをシーンと同じ投影法で、回転なしで表示してください。</translation>
    </message>
    <message>
        <source>The scene is not in sight; zoom to it to preview it.</source>
        <translation>シーンが表示範囲にありません。プレビューするにはシーンにズームしてください。</translation>
    </message>
    <message>
        <source>There is no preview of this ({error}).</source>
        <translation>これはプレビューできません（{error}）。</translation>
    </message>
    <message>
        <source>A rough preview; the run is more exact.</source>
        <translation>おおまかなプレビューです。処理のほうが正確です。</translation>
    </message>
</context>
<context>
    <name>ReportAction</name>
    <message>
        <source>Report as HTML, with a PDF beside it</source>
        <translation>HTML のレポート（PDF も作成）</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares in each polygon of</source>
        <translation>ヘクタールを集計するポリゴン</translation>
    </message>
    <message>
        <source>no zones</source>
        <translation>ゾーンなし</translation>
    </message>
    <message>
        <source>Compare with the measurements in</source>
        <translation>比較する測定値</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>測定値なし</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートを書き込み中</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF を開く</translation>
    </message>
    <message>
        <source>The report is in {file}, with a PDF beside it.</source>
        <translation>レポートは {file} です。PDF も同じ場所にあります。</translation>
    </message>
</context>
<context>
    <name>ReportAlgorithm</name>
    <message>
        <source>Report of a run</source>
        <translation>処理結果のレポート</translation>
    </message>
    <message>
        <source>Measurements to compare with</source>
        <translation>比較する測定値</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, shares and hectares with intervals, by zones such as districts too, the endmembers, a comparison with measurements where there are any, the record and how to make the run again.&lt;/p&gt;&lt;p&gt;The PDF, where one is asked for, says the same; QGIS makes it through a print layout.&lt;/p&gt;</source>
        <translation>&lt;p&gt;QGIS の言語で、単独で読める 1 ページを書き出します：凡例付きのマップ、区間付きの割合とヘクタール（地区などのゾーン別も）、エンドメンバー、測定値がある場合はその比較、来歴記録、処理を再実行する方法。&lt;/p&gt;&lt;p&gt;PDF を指定した場合は、同じ内容を QGIS が印刷レイアウトを使って作成します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones, for hectares in each</source>
        <translation>ゾーン（それぞれのヘクタールを求める）</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>同じ内容の PDF</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>finding endmembers and abundances</source>
        <translation>エンドメンバーと存在量の推定</translation>
    </message>
    <message>
        <source>reading scenes and writing maps</source>
        <translation>シーンの読み込みとマップの書き出し</translation>
    </message>
    <message>
        <source>reading the models&apos; weights</source>
        <translation>モデルの重みの読み込み</translation>
    </message>
    <message>
        <source>correcting spelling</source>
        <translation>つづりの修正</translation>
    </message>
    <message>
        <source>words outside the lexicon</source>
        <translation>辞書にない言葉</translation>
    </message>
    <message>
        <source>progress on the command line</source>
        <translation>コマンドラインでの進捗表示</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile is full: free about 2 GB and try again.</source>
        <translation>QGIS のユーザプロファイルがあるディスクがいっぱいです。約 2 GB の空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation&apos;s root certificate.</source>
        <translation>この証明書は Python に知られていません。変数 PIP_CERT に組織のルート証明書のファイルを設定してください。</translation>
    </message>
    <message>
        <source>PyPI could not be reached: check the connection, or enter your organisation&apos;s proxy in QGIS (Settings, Options, Network).</source>
        <translation>PyPI に接続できません。接続を確認するか、QGIS に組織のプロキシを設定してください（設定、オプション、ネットワーク）。</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network).</source>
        <translation>pip は SOCKS プロキシを使えません。QGIS に HTTP プロキシを設定してください（設定、オプション、ネットワーク）。</translation>
    </message>
    <message>
        <source>This Python has no pip: install it with your system&apos;s package manager (Debian and Ubuntu: sudo apt install python3-pip).</source>
        <translation>この Python には pip がありません。システムのパッケージ管理でインストールしてください（Debian と Ubuntu：sudo apt install python3-pip）。</translation>
    </message>
    <message>
        <source>A file could not be written: check that your QGIS profile is yours and writable.</source>
        <translation>ファイルを書き込めませんでした。QGIS のユーザプロファイルの所有者が自分で、書き込み可能であることを確認してください。</translation>
    </message>
    <message>
        <source>No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your system.</source>
        <translation>この Python とその NumPy に合うビルドがないパッケージがあります。QGIS を更新するか、システムのパッケージとしてインストールしてください。</translation>
    </message>
    <message>
        <source>Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and restart the computer.</source>
        <translation>Windows が torch を読み込めませんでした。Microsoft Visual C++ Redistributable 2015-2022 (x64) をインストールし、コンピュータを再起動してください。</translation>
    </message>
    <message>
        <source>A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin&apos;s tracker.</source>
        <translation>QGIS 付属のパッケージと一緒に動作しないパッケージがあるため、何も残していません。レポートをプラグインの課題トラッカーに送ってください。</translation>
    </message>
    <message>
        <source>The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.</source>
        <translation>プロキシが接続を拒否しました。ユーザ名も含めて QGIS の設定を確認してください（設定、オプション、ネットワーク）。</translation>
    </message>
    <message>
        <source>Copy the report and send it to the plugin&apos;s tracker.</source>
        <translation>レポートをコピーして、プラグインの課題トラッカーに送ってください。</translation>
    </message>
    <message>
        <source>A downloaded package is not the one this version of CLIP Unmix was tried with, so nothing was installed: try again, and if it happens again, take a newer version of the plugin.</source>
        <translation>ダウンロードしたパッケージが、このバージョンの CLIP Unmix で確認されたものと異なるため、何もインストールしませんでした。もう一度試し、再び起きる場合は新しいバージョンのプラグインを使ってください。</translation>
    </message>
    <message>
        <source>CLIP Unmix has no list of checked packages for Python {python} on {platform}: install {names} with your system or with pip, and restart QGIS.</source>
        <translation>CLIP Unmix には {platform} の Python {python} 用に確認済みのパッケージ一覧がありません。{names} をシステムまたは pip でインストールし、QGIS を再起動してください。</translation>
    </message>
    <message>
        <source>Another QGIS is installing the packages into this profile: wait until it has finished.</source>
        <translation>別の QGIS がこのプロファイルにパッケージをインストールしています。終わるまで待ってください。</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>このプロジェクトには CLIP Unmix の結果がありません。先にレイヤのアンミキシングを実行してください。</translation>
    </message>
    <message>
        <source>Export the abundances of</source>
        <translation>存在量マップをエクスポートする結果</translation>
    </message>
    <message>
        <source>Export abundances to</source>
        <translation>存在量マップのエクスポート先</translation>
    </message>
    <message>
        <source>{count} files were copied to {folder}.</source>
        <translation>{count} 個のファイルを {folder} にコピーしました。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Keep the results in</source>
        <translation>結果の保管先</translation>
    </message>
    <message>
        <source>{folder} lies in the results themselves; choose another folder.</source>
        <translation>{folder} は結果の中にあります。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The results were copied to {folder}; the layers still show those in {earlier}.</source>
        <translation>結果を {folder} にコピーしました。レイヤは引き続き {earlier} の結果を表示しています。</translation>
    </message>
    <message>
        <source>Kept in {folder}; save the project, too.</source>
        <translation>{folder} に保管しました。プロジェクトも保存してください。</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{folder} の {count} 個のファイルは使用中のため残ります。</translation>
    </message>
    <message>
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>{folder} にはすでに {files} があります。置き換えますか？</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>{folder} にコピーしています</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>コピーはキャンセルされました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>{material} (uncertainty)</source>
        <translation>{material}（不確かさ）</translation>
    </message>
    <message>
        <source>{material} (similarity)</source>
        <translation>{material}（類似度）</translation>
    </message>
    <message>
        <source>Other materials</source>
        <translation>その他の物質</translation>
    </message>
    <message>
        <source>Residual (RMSE)</source>
        <translation>残差（RMSE）</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened; run the unmixing again.</source>
        <translation>結果 {path} を開けません。もう一度アンミキシングを実行してください。</translation>
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
        <translation>合成画像：{red}、{green}、{blue}</translation>
    </message>
    <message>
        <source>share of the pixel&apos;s area, with shade taken as none of the materials</source>
        <translation>ピクセル面積に占める割合（影はどの物質にも含めない）</translation>
    </message>
    <message>
        <source>share of what is lit in the pixel (shade-normalised)</source>
        <translation>ピクセルの日照部分に占める割合（影で正規化）</translation>
    </message>
    <message>
        <source>Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}</source>
        <translation>{scene} における {material} の存在量：{share}、0～1。シーン平均：{mean}。{understood}</translation>
    </message>
    <message>
        <source>Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true share with a probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}.</source>
        <translation>{scene} における {material} の存在量の不確かさ：真の割合を 90% の確率で含む区間の半幅（シミュレーションしたシーンによる）。シーン平均：{mean}。</translation>
    </message>
    <message>
        <source>Similarity of each pixel&apos;s spectrum in {scene} to the words &apos;{material}&apos;: their embeddings&apos; cosine, no share. {understood}</source>
        <translation>{scene} の各ピクセルのスペクトルと言葉「{material}」の類似度：両者の埋め込みのコサインであり、割合ではありません。{understood}</translation>
    </message>
    <message>
        <source>Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. Mean over the scene: {mean}.</source>
        <translation>{scene} の各ピクセルのうち、指定したどの物質にも属さない割合、0～1。シーン平均：{mean}。</translation>
    </message>
    <message>
        <source>Root mean square difference, in reflectance, between each pixel&apos;s spectrum in {scene} and its reconstruction from the endmembers. High values mean that a material is missing.</source>
        <translation>{scene} の各ピクセルのスペクトルと、エンドメンバーから再構成したスペクトルとの二乗平均平方根誤差（反射率）。値が大きいところでは物質が不足しています。</translation>
    </message>
    <message>
        <source>The three most abundant materials of {scene}, one in each of red, green and blue; full colour is an abundance of 1.</source>
        <translation>{scene} で最も存在量の多い 3 つの物質を赤、緑、青で示します。最も濃い色が存在量 1 です。</translation>
    </message>
    <message>
        <source>the ontology</source>
        <translation>オントロジー</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>テキストエンコーダ</translation>
    </message>
    <message>
        <source>The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).</source>
        <translation>この言葉は {concept} と解釈されました（{how}による、言語：{language}、信頼度：{confidence}）。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{layer}, {scene}</source>
        <translation>{layer}、{scene}</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>物質</translation>
    </message>
    <message>
        <source>Derived from {scene}; the rights in that scene apply.</source>
        <translation>{scene} から派生。元のシーンの権利が適用されます。</translation>
    </message>
    <message>
        <source>Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}</source>
        <translation>入力：{path}、SHA-256 {sha256}、{bands} バンド、波長の出所：{origin}</translation>
    </message>
    <message>
        <source>Weights: {name} {version}, SHA-256 {sha256}</source>
        <translation>重み：{name} {version}、SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Unmixed by CLIP Unmix {version}, started {started}, finished {finished}</source>
        <translation>CLIP Unmix {version} によるアンミキシング、開始 {started}、終了 {finished}</translation>
    </message>
    <message>
        <source>Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained</source>
        <translation>再構成 RMSE の平均 {rmse}、説明されないピクセル {share}</translation>
    </message>
    <message>
        <source>To make the same files again: {command}</source>
        <translation>同じファイルを再作成するには：{command}</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written; the maps themselves are complete.</source>
        <translation>ラスタ {path} を書き込めません。マップ自体は完成しています。</translation>
    </message>
    <message>
        <source>share of the grains&apos; cross-section, mingled grain by grain</source>
        <translation>粒子の断面積に占める割合（粒子単位の混合）</translation>
    </message>
</context>
<context>
    <name>ResultMarks</name>
    <message>
        <source>These maps are in {folder}. Click to keep them elsewhere, such as beside your project.</source>
        <translation>これらのマップは {folder} にあります。クリックすると、プロジェクトの隣など別の場所に保管できます。</translation>
    </message>
</context>
<context>
    <name>ResultsAlgorithm</name>
    <message>
        <source>After the run</source>
        <translation>処理の後</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>結果のフォルダ</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>The run could not be read ({error}).</source>
        <translation>処理結果を読み取れませんでした（{error}）。</translation>
    </message>
    <message>
        <source>Results of CLIP Unmix</source>
        <translation>CLIP Unmix の結果</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>物質</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90 % 区間</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>ヘクタール</translation>
    </message>
    <message>
        <source>Shares and hectares of the materials</source>
        <translation>物質の割合とヘクタール</translation>
    </message>
    <message>
        <source>Look into pixels</source>
        <translation>ピクセルを調べる</translation>
    </message>
    <message>
        <source>By zones…</source>
        <translation>ゾーン別…</translation>
    </message>
    <message>
        <source>Class map…</source>
        <translation>分類図…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変化…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>結果を読み込み中…</translation>
    </message>
    <message>
        <source>Choose a layer of a run to see what it holds.</source>
        <translation>処理結果のレイヤを選ぶと、その内容を表示します。</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>No data there.</source>
        <translation>そこにはデータがありません。</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE).</source>
        <translation>行 {row}、列 {column}：説明されない量 {residual} (RMSE)。</translation>
    </message>
    <message>
        <source>Endmember</source>
        <translation>エンドメンバー</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Click a material to see how its shares are spread over the scene</source>
        <translation>物質をクリックすると、その割合がシーンにどう分布しているかを表示します</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>What the mixtures leave unexplained, as RMSE in reflectance: the mean of all pixels</source>
        <translation>混合で説明されない量を反射率の RMSE で示したもの：全ピクセルの平均</translation>
    </message>
    <message>
        <source>found in the scene</source>
        <translation>シーンから求めたもの</translation>
    </message>
    <message>
        <source>from samples</source>
        <translation>サンプルから</translation>
    </message>
    <message>
        <source>typical spectrum</source>
        <translation>典型的なスペクトル</translation>
    </message>
    <message>
        <source>given</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>次の操作：{steps}</translation>
    </message>
    <message>
        <source>Nearest words: {words}.</source>
        <translation>最も近い言葉：{words}。</translation>
    </message>
    <message>
        <source>Red, green and blue need three materials; this run has fewer.</source>
        <translation>赤・緑・青には物質が 3 つ必要ですが、この処理結果には足りません。</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE), the most, {most}, at {centre} nm.</source>
        <translation>行 {row}、列 {column}：説明されない量 {residual} (RMSE)、最大は {centre} nm の {most}。</translation>
    </message>
    <message>
        <source>Click or drag on the map to see a pixel&apos;s spectrum, mixture and shares; the right button pins it</source>
        <translation>マップ上をクリックまたはドラッグすると、ピクセルのスペクトル、混合、割合を表示します。右ボタンでピン留めします</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Keep the pixel that is shown, to compare it with others</source>
        <translation>表示中のピクセルを、ほかと比較するために残します</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>エンドメンバー</translation>
    </message>
    <message>
        <source>RGB…</source>
        <translation>RGB…</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>並べて比較…</translation>
    </message>
    <message>
        <source>Validate…</source>
        <translation>検証…</translation>
    </message>
    <message>
        <source>Shares and hectares of the cross-section of grains that are mingled in each pixel.</source>
        <translation>各ピクセルで混ざり合った粒子の断面積の割合とヘクタール。</translation>
    </message>
    <message>
        <source>Run again for side by side…</source>
        <translation>並置混合で再実行…</translation>
    </message>
    <message>
        <source>Shares and hectares of the ground: a shaded pixel counts as dark material.</source>
        <translation>地面の割合とヘクタール：影のピクセルは暗い物質として数えます。</translation>
    </message>
    <message>
        <source>Run again for the lit surface…</source>
        <translation>日照部分の割合で再実行…</translation>
    </message>
    <message>
        <source>Shares and hectares of the lit surface: brightness, shade and slope cancel.</source>
        <translation>日照部分の割合とヘクタール：明るさ、影、傾斜は打ち消されます。</translation>
    </message>
    <message>
        <source>Run again for the ground…</source>
        <translation>地面の割合で再実行…</translation>
    </message>
</context>
<context>
    <name>RgbAlgorithm</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>3 つの物質を赤・緑・青で表示</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the shares of three materials of a run as red, green and blue: what is pure is in one of these colours, what is mixed in between, what is none of the three dark. &lt;i&gt;other&lt;/i&gt; stands for what nobody named. Without names the three most abundant ones are taken.&lt;/p&gt;</source>
        <translation>&lt;p&gt;処理結果の 3 つの物質の割合を赤・緑・青として書き出します：純粋な場所はこれらのいずれかの色、混ざった場所は中間の色、3 つのいずれでもない場所は暗くなります。&lt;i&gt;other&lt;/i&gt; は指定されなかったものを表します。名前がない場合は、最も多い 3 つを使います。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation>赤・緑・青</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>RgbDialog</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>3 つの物質を赤・緑・青で表示</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Wavelengths</source>
        <translation>波長</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>NoData</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>不良バンド</translation>
    </message>
    <message>
        <source>How {layer} is read</source>
        <translation>{layer} の読み取り方</translation>
    </message>
    <message>
        <source>A line for each band: wavelength in nm[, width[, 0 for a bad band]]</source>
        <translation>バンドごとに 1 行：波長 (nm)[, 幅[, 不良バンドは 0]]</translation>
    </message>
    <message>
        <source>as the file says; such as 0.0001</source>
        <translation>ファイルのとおり。例：0.0001</translation>
    </message>
    <message>
        <source>as the file says; such as -0.1</source>
        <translation>ファイルのとおり。例：-0.1</translation>
    </message>
    <message>
        <source>as the file says; such as -9999</source>
        <translation>ファイルのとおり。例：-9999</translation>
    </message>
    <message>
        <source>as the file says; such as 1-5,12</source>
        <translation>ファイルのとおり。例：1-5,12</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Correct the wavelengths, scale and bad bands that are read from the file</source>
        <translation>ファイルから読み取った波長、スケール、不良バンドを修正します</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>修正済み…</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Evenly from, to</source>
        <translation>等間隔（最初、最後）</translation>
    </message>
    <message>
        <source>First wavelength</source>
        <translation>最初の波長</translation>
    </message>
    <message>
        <source>Last wavelength</source>
        <translation>最後の波長</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Write a line for each band, evenly spaced from the first to the last</source>
        <translation>バンドごとに 1 行を、最初から最後まで等間隔で書き込みます</translation>
    </message>
    <message>
        <source>Give the wavelengths…</source>
        <translation>波長を指定…</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>センサ</translation>
    </message>
</context>
<context>
    <name>ScenePart</name>
    <message>
        <source>Whole scene</source>
        <translation>シーン全体</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>マップ範囲</translation>
    </message>
    <message>
        <source>Inside a layer</source>
        <translation>レイヤ内</translation>
    </message>
    <message>
        <source>Unmix the whole scene or a part of it; the maps cover that part only</source>
        <translation>シーン全体またはその一部をアンミキシングします。マップはその部分だけを覆います</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Polygons, or a raster of one band that is not 0 where it counts</source>
        <translation>ポリゴン、または対象の場所が 0 以外の 1 バンドのラスタ</translation>
    </message>
    <message>
        <source>Layer of the part</source>
        <translation>範囲のレイヤ</translation>
    </message>
    <message>
        <source>Selected polygons only</source>
        <translation>選択ポリゴンのみ</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>雲と影を除外</translation>
    </message>
    <message>
        <source>Also saturated or defective pixels, where the product&apos;s quality layers mark them</source>
        <translation>プロダクトの品質レイヤに示されている場合は、飽和または欠陥のあるピクセルも除外します</translation>
    </message>
    <message>
        <source>What the map shows cannot be found in the scene; zoom to the scene.</source>
        <translation>マップの表示範囲がシーンの中に見つかりません。シーンにズームしてください。</translation>
    </message>
    <message>
        <source>The map shows nothing of the scene; zoom to the scene.</source>
        <translation>マップにシーンが表示されていません。シーンにズームしてください。</translation>
    </message>
    <message>
        <source>No layer is chosen for the part of the scene; choose polygons or a mask.</source>
        <translation>シーンの範囲を示すレイヤが選ばれていません。ポリゴンまたはマスクを選んでください。</translation>
    </message>
    <message>
        <source>No polygon of {layer} is selected; select some.</source>
        <translation>{layer} のポリゴンが選択されていません。選択してください。</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>{bands} バンド、{first}-{last} nm、{columns} × {rows} ピクセル</translation>
    </message>
    <message>
        <source>a number for each band</source>
        <translation>バンドごとに数値を一つ</translation>
    </message>
    <message>
        <source>wavelengths from {wavelengths}; reflectance × {factor}, from {scale}</source>
        <translation>波長：{wavelengths}、反射率 × {factor}：{scale}</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation>（ほか {count} 件）</translation>
    </message>
    <message>
        <source>doubtful: {doubt}</source>
        <translation>要確認：{doubt}</translation>
    </message>
    <message>
        <source>Nothing tells the wavelengths of this layer.</source>
        <translation>このレイヤの波長を示す情報がありません。</translation>
    </message>
    <message>
        <source>The wavelengths of this layer cannot be right ({doubt}).</source>
        <translation>このレイヤの波長は正しくないようです（{doubt}）。</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two runs side by side</source>
        <translation>2 つの処理結果を並べて比較</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>別の処理結果…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変化…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>物質</translation>
    </message>
    <message>
        <source>May they be compared?</source>
        <translation>比較できるか</translation>
    </message>
    <message>
        <source>Choose two runs.</source>
        <translation>処理結果を 2 つ選んでください。</translation>
    </message>
    <message>
        <source>Yes: both mean the same.</source>
        <translation>はい：どちらも同じ意味です。</translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation>処理結果のフォルダ</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>Lay one map over the other, with a line between them to drag</source>
        <translation>一方のマップを他方に重ね、境界の線をドラッグできるようにします</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys</source>
        <translation>線をドラッグするか、矢印キーで動かします</translation>
    </message>
    <message>
        <source>Line between the two maps</source>
        <translation>2 つのマップの間の線</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>Plots need the Python package matplotlib, which this QGIS lacks.</source>
        <translation>グラフには Python パッケージ matplotlib が必要ですが、この QGIS にはありません。</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>wavelength (nm)</source>
        <translation>波長 (nm)</translation>
    </message>
    <message>
        <source>expected by the name</source>
        <translation>名前からの予想</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>説明されない量</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>part of the scene</source>
        <translation>シーンの割合</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the prompts</source>
        <translation>物質名の読み取り</translation>
    </message>
    <message>
        <source>Opening the scene</source>
        <translation>シーンを開いています</translation>
    </message>
    <message>
        <source>Reading the whole scene for its SHA-256</source>
        <translation>SHA-256 のためシーン全体を読み込み中</translation>
    </message>
    <message>
        <source>Taking a sample of the scene</source>
        <translation>シーンからの標本抽出</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルの読み込み</translation>
    </message>
    <message>
        <source>Finding the endmembers</source>
        <translation>エンドメンバーの探索</translation>
    </message>
    <message>
        <source>Learning from the samples</source>
        <translation>サンプルからの学習</translation>
    </message>
    <message>
        <source>Unmixing</source>
        <translation>アンミキシング</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>オーバービューの作成</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>来歴記録の書き込み</translation>
    </message>
    <message>
        <source>Moving the results into place</source>
        <translation>結果を所定の場所へ移動</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Comparing the scene with all materials</source>
        <translation>シーンをすべての物質と比較しています</translation>
    </message>
    <message>
        <source>Drawing the previews</source>
        <translation>プレビューを描いています</translation>
    </message>
    <message>
        <source>Writing the program</source>
        <translation>プログラムの書き込み</translation>
    </message>
    <message>
        <source>Comparing its maps with ours</source>
        <translation>元の地図との比較</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>テキストエンコーダの読み込み</translation>
    </message>
    <message>
        <source>Embedding the phrases</source>
        <translation>語句の埋め込み</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggestions for {scene}</source>
        <translation>{scene} の候補</translation>
    </message>
    <message>
        <source>How likely the name is, in the part of the scene that looks most like it</source>
        <translation>シーンの中で最もよく似た部分における、その名前の確からしさ</translation>
    </message>
    <message>
        <source>How much of the scene looks more like it than like the others in this list</source>
        <translation>シーンのうち、この一覧のほかの物質よりもこれに似ている部分の割合</translation>
    </message>
    <message>
        <source>Add ticked</source>
        <translation>選択したものを追加</translation>
    </message>
    <message>
        <source>Looking for materials in {scene}</source>
        <translation>{scene} の物質を探しています</translation>
    </message>
    <message>
        <source>The scene lies at latitude {latitude}, longitude {longitude}; what is hardly found there stands further down.</source>
        <translation>シーンの位置は緯度 {latitude}、経度 {longitude} です。そこではまれな物質は下のほうに並びます。</translation>
    </message>
    <message>
        <source>{times} times as likely as {rival}</source>
        <translation>確からしさは {rival} の {times} 倍</translation>
    </message>
    <message>
        <source>hard to tell from {rival}</source>
        <translation>{rival} との区別が難しい</translation>
    </message>
    <message>
        <source>{rival} is likelier there</source>
        <translation>そこでは {rival} のほうが確からしい</translation>
    </message>
    <message>
        <source>most like {names}</source>
        <translation>最も近いもの：{names}</translation>
    </message>
    <message>
        <source>spectrum {degrees}° from a typical one</source>
        <translation>典型的なスペクトルとの角度 {degrees}°</translation>
    </message>
    <message>
        <source>unlikely at this place: {reason}</source>
        <translation>この場所では考えにくい：{reason}</translation>
    </message>
    <message>
        <source>What the scene seems to hold, judged by its spectra alone. Tick what you accept; the maps are bright where the scene is most like a material.</source>
        <translation>スペクトルだけから判断した、シーンに含まれていそうな物質です。採用するものをチェックしてください。マップは、シーンがその物質に似ているところほど明るくなります。</translation>
    </message>
    <message>
        <source>Suggested materials</source>
        <translation>候補の物質</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>物質</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進捗</translation>
    </message>
    <message>
        <source>its spectrum shows that it is {attribute}</source>
        <translation>スペクトルから {attribute} とわかります</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>残り約 {count} 秒</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>残り約 {count} 分</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>残り約 {count} 時間</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>This is the sample scene: simulated fields, bare ground, roads and a few roofs in 224 bands. The line below its name says what it is. What do you see?</source>
        <translation>これはサンプルシーンです。シミュレーションによる畑、裸地、道路、いくつかの屋根が 224 バンドで収められています。名前の下の行に、シーンの説明があります。何が見えますか？</translation>
    </message>
    <message>
        <source>Type a material that you expect here, such as vegetation, and press Enter.</source>
        <translation>植生など、ここにありそうな物質を入力して Enter キーを押してください。</translation>
    </message>
    <message>
        <source>Add others, in any language: suelo desnudo, dry grass, asphalt. The second column says how each was understood; click where it is marked.</source>
        <translation>ほかの物質も、どの言語でもよいので追加してください：suelo desnudo、枯れ草、アスファルト。2 列目に、それぞれの解釈が示されます。印の付いたところをクリックしてください。</translation>
    </message>
    <message>
        <source>Now press the button. It takes a few seconds.</source>
        <translation>ではボタンを押してください。数秒で終わります。</translation>
    </message>
    <message>
        <source>Each map is clear where its material is absent and full where it is all there is. The line below says how well the materials explain the scene; Suggest… finds what you left out.</source>
        <translation>各マップは、物質がないところでは透明に、その物質だけのところでは不透明になります。下の行に、物質がシーンをどの程度説明しているかが示されます。「候補…」で、指定しなかったものを見つけられます。</translation>
    </message>
    <message>
        <source>More maps shows how sure each share is. Beside it you export the maps or keep them in another place. That is all: now choose a scene of your own.</source>
        <translation>「他のマップ」で、各割合がどれだけ確かかを表示します。その隣で、マップをエクスポートしたり、別の場所に保管したりできます。以上です。では、ご自分のシーンを選んでください。</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>UnmixAlgorithm</name>
    <message>
        <source>Unmix by material names</source>
        <translation>物質名によるアンミキシング</translation>
    </message>
    <message>
        <source>unmixing,endmember,abundance,hyperspectral,multispectral,spectral,fraction,material,CLIP</source>
        <translation>アンミキシング,ミクセル分解,エンドメンバー,存在量,アバンダンス,ハイパースペクトル,マルチスペクトル,スペクトル,割合,物質,CLIP</translation>
    </message>
    <message>
        <source>Abundance, uncertainty and similarity maps of the materials you name, in any language.</source>
        <translation>どの言語でも、指定した物質の存在量、不確かさ、類似度のマップを作成します。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how much of each pixel of a hyperspectral or multispectral raster is what. Name the materials in your own words and language; no spectral library and no training areas are needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materials&lt;/b&gt;: one a line, or separated by semicolons, e.g. &lt;i&gt;tree; suelo desnudo; 水; tarmac&lt;/i&gt;. Name everything that covers much of the scene; what you leave out appears as other materials and in the residual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illumination&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; gives shares of what is lit in the pixel, &lt;i&gt;area&lt;/i&gt; shares of its surface with shade set apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; or &lt;b&gt;wavelengths&lt;/b&gt; are needed only where the raster does not say its wavelengths itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples&lt;/b&gt;: a few points or polygons of known material. What they teach is kept only if it proves better on samples held out; it can be saved as an adapter for other scenes.&lt;/p&gt;&lt;p&gt;The folder then holds an abundance map (0 to 1), an uncertainty map (the true share lies within the abundance plus or minus this value with a probability of 90 %) and a similarity map for each material, the share of other materials, the residual (RMSE in reflectance), the endmember spectra, and provenance.json, which tells how each word was understood and how to make the same files again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;ハイパースペクトルまたはマルチスペクトルのラスタの各ピクセルに、どの物質がどれだけ含まれるかを求めます。物質は自分の言葉と言語で指定してください。スペクトルライブラリもトレーニング領域も必要ありません。&lt;/p&gt;&lt;p&gt;&lt;b&gt;物質&lt;/b&gt;：1 行に 1 つ、またはセミコロンで区切ります。例：&lt;i&gt;木; suelo desnudo; 水; アスファルト&lt;/i&gt;。シーンの広い範囲を占めるものはすべて指定してください。指定しなかったものは「その他の物質」と残差に現れます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;照明&lt;/b&gt;：&lt;i&gt;shade-normalised&lt;/i&gt; はピクセルの日照部分に占める割合、&lt;i&gt;area&lt;/i&gt; は影を別扱いにした面積に占める割合です。&lt;/p&gt;&lt;p&gt;&lt;b&gt;センサ&lt;/b&gt;または&lt;b&gt;波長&lt;/b&gt;は、ラスタ自身に波長の情報がない場合にのみ必要です。&lt;/p&gt;&lt;p&gt;&lt;b&gt;サンプル&lt;/b&gt;：物質がわかっている少数のポイントまたはポリゴン。学習した内容は、取り分けておいたサンプルで改善が確かめられた場合にのみ使われます。ほかのシーンのためにアダプタとして保存できます。&lt;/p&gt;&lt;p&gt;フォルダには、物質ごとに存在量マップ（0～1）、不確かさマップ（真の割合は 90% の確率で存在量±この値の範囲にあります）、類似度マップが、さらにその他の物質の割合、残差（反射率の RMSE）、エンドメンバーのスペクトル、provenance.json が保存されます。provenance.json には、各言葉がどう解釈されたか、同じファイルを再作成する方法が記録されています。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Materials, one a line or separated by ;</source>
        <translation>物質（1 行に 1 つ、または ; で区切る）</translation>
    </message>
    <message>
        <source>Illumination</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Sensor (where the raster has no wavelengths)</source>
        <translation>センサ（ラスタに波長がない場合）</translation>
    </message>
    <message>
        <source>File of wavelengths (where the raster has none)</source>
        <translation>波長のファイル（ラスタに波長がない場合）</translation>
    </message>
    <message>
        <source>Ontology: your own names of materials</source>
        <translation>オントロジー：独自の物質名</translation>
    </message>
    <message>
        <source>Adapter: what was learnt from another scene&apos;s samples</source>
        <translation>アダプタ：別のシーンのサンプルから学習した内容</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>アダプタ (*.safetensors)</translation>
    </message>
    <message>
        <source>Save adapter to (needs samples)</source>
        <translation>アダプタの保存先（サンプルが必要）</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>テキストエンコーダ</translation>
    </message>
    <message>
        <source>Language that decides between meanings (a code such as de)</source>
        <translation>複数の意味から選ぶときの言語（ja などのコード）</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>計算装置</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>フォルダ内の以前の結果を置き換える</translation>
    </message>
    <message>
        <source>Add the abundance maps to the project</source>
        <translation>存在量マップをプロジェクトに追加する</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>結果のフォルダ</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来歴</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>存在量マップ</translation>
    </message>
    <message>
        <source>These Python packages are missing: {packages}; open the CLIP Unmix panel in QGIS, which installs them.</source>
        <translation>次の Python パッケージがありません：{packages}。QGIS で CLIP Unmix パネルを開くとインストールできます。</translation>
    </message>
    <message>
        <source>No material is named; type at least one.</source>
        <translation>物質が指定されていません。少なくとも 1 つ入力してください。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>{prompt}: {label} (language: {language}, by {how})</source>
        <translation>{prompt}：{label}（言語：{language}、{how}による）</translation>
    </message>
    <message>
        <source>Mean abundance of {prompt}: {mean}</source>
        <translation>{prompt} の平均存在量：{mean}</translation>
    </message>
    <message>
        <source>Scale: reflectance = stored × scale + offset (one number, or one a band)</source>
        <translation>スケール：反射率 = 格納値 × スケール + オフセット（数値を1つ、またはバンドごとに1つ）</translation>
    </message>
    <message>
        <source>Offset (one number, or one a band)</source>
        <translation>オフセット（数値を1つ、またはバンドごとに1つ）</translation>
    </message>
    <message>
        <source>Nodata: the stored number of pixels without data</source>
        <translation>NoData：データのない画素に格納されている数値</translation>
    </message>
    <message>
        <source>Use only these bands (such as 1-5,12)</source>
        <translation>これらのバンドだけを使う（例：1-5,12）</translation>
    </message>
    <message>
        <source>Leave out these bands (such as 1-5,12)</source>
        <translation>これらのバンドを除く（例：1-5,12）</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>放射輝度のように見える値も受け入れる</translation>
    </message>
    <message>
        <source>Run materials, too, that were hardly understood</source>
        <translation>ほとんど解釈できなかった物質も処理する</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>センサ幾何のプロダクトのグリッド</translation>
    </message>
    <message>
        <source>Resolution, of products whose bands have several (Sentinel-2: 10 or 20)</source>
        <translation>バンドに複数の解像度があるプロダクトの解像度（Sentinel-2：10 または 20）</translation>
    </message>
    <message>
        <source>Part of the scene: extent</source>
        <translation>シーンの範囲：領域</translation>
    </message>
    <message>
        <source>Part of the scene: polygons</source>
        <translation>シーンの範囲：ポリゴン</translation>
    </message>
    <message>
        <source>Leave out what the product&apos;s quality layers call</source>
        <translation>プロダクトの品質レイヤで次に該当するものを除外</translation>
    </message>
    <message>
        <source>Part of the scene: raster that is not 0 there</source>
        <translation>シーンの範囲：対象の場所が 0 以外のラスタ</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer; choose another.</source>
        <translation>{layer} はベクタレイヤではありません。別のレイヤを選んでください。</translation>
    </message>
    <message>
        <source>The part of the scene is given by polygons and by a raster; leave one of them away.</source>
        <translation>シーンの範囲がポリゴンとラスタの両方で指定されています。どちらか一方を外してください。</translation>
    </message>
    <message>
        <source>Samples: points or polygons, labelled or with measured shares</source>
        <translation>サンプル：ラベルまたは実測した割合のあるポイントまたはポリゴン</translation>
    </message>
    <message>
        <source>Fields of the samples with measured shares (MATERIAL=FIELD; …)</source>
        <translation>実測した割合のあるサンプルのフィールド (MATERIAL=FIELD; …)</translation>
    </message>
    <message>
        <source>Field of the samples with the labels</source>
        <translation>ラベルのあるサンプルのフィールド</translation>
    </message>
    <message>
        <source>What labels of the samples mean (LABEL=MATERIAL; … and LABEL= to set aside)</source>
        <translation>サンプルのラベルの意味（LABEL=MATERIAL; …、LABEL= で取り分け）</translation>
    </message>
    <message>
        <source>Endmembers held fixed, one a line: material=row,column or material=file|spectrum</source>
        <translation>固定するエンドメンバー（1 行に 1 つ）：物質=行,列 または 物質=ファイル|スペクトル</translation>
    </message>
    <message>
        <source>How materials mix: side by side (areal) or grain by grain (intimate)</source>
        <translation>物質の混ざり方：並置 (areal) または粒子単位 (intimate)</translation>
    </message>
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>結果のフォルダ</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>テキスト (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)</source>
        <translation>ベクタファイル (*.gpkg *.geojson *.shp *.fgb);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>アダプタ (*.safetensors)</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>オントロジー (*.csv *.json *.ttl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>a share of what is lit</source>
        <translation>日照部分の割合</translation>
    </message>
    <message>
        <source>a share of the surface</source>
        <translation>表面の割合</translation>
    </message>
    <message>
        <source>as the raster says</source>
        <translation>ラスタに従う</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>最も速いもの</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>プロセッサ (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>{bands} bands, {columns} × {rows} pixels</source>
        <translation>{bands} バンド、{columns} × {rows} ピクセル</translation>
    </message>
    <message>
        <source>Already in the list: {materials}.</source>
        <translation>すでにリストにあります：{materials}。</translation>
    </message>
    <message>
        <source>Unmixing {scene}</source>
        <translation>{scene} のアンミキシング</translation>
    </message>
    <message>
        <source>Unmixing {scene}: {materials}</source>
        <translation>{scene} のアンミキシング：{materials}</translation>
    </message>
    <message>
        <source>No material is ticked; type at least one and press Enter.</source>
        <translation>チェックされた物質がありません。少なくとも 1 つ入力して Enter キーを押してください。</translation>
    </message>
    <message>
        <source>The folder {folder} holds an earlier run. Replace it?</source>
        <translation>フォルダ {folder} に以前の結果があります。置き換えますか？</translation>
    </message>
    <message>
        <source>The adapter {file} exists already. Replace it?</source>
        <translation>アダプタ {file} はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>このプロジェクトに追加</translation>
    </message>
    <message>
        <source>The run finished after its project was closed.</source>
        <translation>プロジェクトが閉じられた後に処理が終わりました。</translation>
    </message>
    <message>
        <source>{scene}: {unexplained} of the pixels unexplained.</source>
        <translation>{scene}：説明されないピクセルは {unexplained} です。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was written.</source>
        <translation>処理はキャンセルされました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring: {names}.</source>
        <translation>CLIP Unmix には、この QGIS に付属していない Python パッケージが必要です：{names}。</translation>
    </message>
    <message>
        <source>Make an abundance and a similarity map of each material</source>
        <translation>物質ごとに存在量マップと類似度マップを作成します</translation>
    </message>
    <message>
        <source>Type at least one material first</source>
        <translation>先に物質を少なくとも 1 つ入力してください</translation>
    </message>
    <message>
        <source>Choose a scene first</source>
        <translation>先にシーンを選んでください</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>{all} 個中 {ticked} 個を選択</translation>
    </message>
    <message>
        <source>Mean abundance of {material}: {mean}</source>
        <translation>{material} の平均存在量：{mean}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>結果の場所：{folder}</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>インストール…</translation>
    </message>
    <message>
        <source>Install the missing Python packages into a private folder of your QGIS profile</source>
        <translation>不足している Python パッケージを QGIS ユーザプロファイル内の専用フォルダにインストールします</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>シーン(&amp;S)</translation>
    </message>
    <message>
        <source>The hyperspectral or multispectral raster to unmix; follows the active layer</source>
        <translation>アンミキシングするハイパースペクトルまたはマルチスペクトルのラスタ。アクティブレイヤに追従します</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>物質(&amp;M)</translation>
    </message>
    <message>
        <source>tree, suelo desnudo, 水 …</source>
        <translation>木、suelo desnudo、水 …</translation>
    </message>
    <message>
        <source>Type a material in your own words and language and press Enter. Paste several separated by semicolons or lines.</source>
        <translation>物質を自分の言葉と言語で入力し、Enter キーを押してください。セミコロンか改行で区切れば、複数をまとめて貼り付けられます。</translation>
    </message>
    <message>
        <source>Material to add</source>
        <translation>追加する物質</translation>
    </message>
    <message>
        <source>Add the material (Enter)</source>
        <translation>物質を追加 (Enter)</translation>
    </message>
    <message>
        <source>Add the material</source>
        <translation>物質を追加</translation>
    </message>
    <message>
        <source>Materials to unmix</source>
        <translation>アンミキシングする物質</translation>
    </message>
    <message>
        <source>Edit the material (F2)</source>
        <translation>物質を編集 (F2)</translation>
    </message>
    <message>
        <source>Edit the material</source>
        <translation>物質を編集</translation>
    </message>
    <message>
        <source>Remove the selected materials (Delete)</source>
        <translation>選択した物質を削除 (Delete)</translation>
    </message>
    <message>
        <source>Remove the selected materials</source>
        <translation>選択した物質を削除</translation>
    </message>
    <message>
        <source>Move up (Alt+Up), or drag</source>
        <translation>上へ移動 (Alt+↑)、またはドラッグ</translation>
    </message>
    <message>
        <source>Move the material up</source>
        <translation>物質を上へ移動</translation>
    </message>
    <message>
        <source>Move down (Alt+Down), or drag</source>
        <translation>下へ移動 (Alt+↓)、またはドラッグ</translation>
    </message>
    <message>
        <source>Move the material down</source>
        <translation>物質を下へ移動</translation>
    </message>
    <message>
        <source>Save &amp;results to</source>
        <translation>結果の保存先(&amp;R)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Abundance is</source>
        <translation>存在量</translation>
    </message>
    <message>
        <source>Whether an abundance is a share of what is lit in the pixel, or of its surface with shade set apart</source>
        <translation>存在量を、ピクセルの日照部分に占める割合とするか、影を別扱いにした表面に占める割合とするか</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>センサ</translation>
    </message>
    <message>
        <source>Needed only where the raster does not say its wavelengths</source>
        <translation>ラスタに波長の情報がない場合にのみ必要です</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>波長</translation>
    </message>
    <message>
        <source>A text file with the bands&apos; wavelengths, where the raster has none and the sensor is not listed</source>
        <translation>各バンドの波長を記したテキストファイル（ラスタに波長がなく、センサも一覧にない場合）</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Points or polygons of known material in the scene, to learn from (optional)</source>
        <translation>シーン内の物質がわかっているポイントまたはポリゴン。学習に使います（任意）</translation>
    </message>
    <message>
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>別のシーンのサンプルから学習した内容（任意）</translation>
    </message>
    <message>
        <source>Keep what the samples teach, for other scenes (optional; needs samples)</source>
        <translation>サンプルから学習した内容を、ほかのシーンのために保存します（任意、サンプルが必要）</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>オントロジー</translation>
    </message>
    <message>
        <source>Your own names of materials: CSV, JSON or SKOS Turtle (optional)</source>
        <translation>独自の物質名：CSV、JSON、SKOS Turtle（任意）</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>計算装置</translation>
    </message>
    <message>
        <source>A graphics card is used where there is one that fits, unless you choose otherwise</source>
        <translation>適したグラフィックスカードがあれば、別のものを選ばない限りそれを使います</translation>
    </message>
    <message>
        <source>Start of all that is random: the same seed gives the same maps</source>
        <translation>乱数の起点：同じシードなら同じマップになります</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log of the runs</source>
        <translation>処理のログ</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>処理の進捗</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop the run; nothing is left behind</source>
        <translation>処理を中止します。何も残りません</translation>
    </message>
    <message>
        <source>&amp;Unmix layer</source>
        <translation>レイヤのアンミキシング(&amp;U)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Make an ontology of your own names, or edit this one</source>
        <translation>独自の名前でオントロジーを作るか、これを編集します</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>候補…</translation>
    </message>
    <message>
        <source>Find out which materials the scene seems to hold, and tick those you accept</source>
        <translation>シーンに含まれていそうな物質を調べ、採用するものをチェックします</translation>
    </message>
    <message>
        <source>Some of the settings kept for this panel cannot be used; defaults stand in for them.</source>
        <translation>このパネル用に保存された設定の一部が使えないため、既定値に置き換えました。</translation>
    </message>
    <message>
        <source>Result of the last run</source>
        <translation>前回の処理の結果</translation>
    </message>
    <message>
        <source>Not understood and not run: {prompts}.</source>
        <translation>理解できず計算しなかったもの：{prompts}</translation>
    </message>
    <message>
        <source>{share} of the scene is unnamed: let materials be suggested and add what is missing.</source>
        <translation>シーンの {share} に名前がありません。物質を提案させ、足りないものを加えてください。</translation>
    </message>
    <message>
        <source>The maps are in {folder} but could not be shown ({error}); the log has the details.</source>
        <translation>地図は {folder} にありますが、表示できませんでした（{error}）。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Further notes in the panel: {count}.</source>
        <translation>パネルにはさらに {count} 件の注記があります。</translation>
    </message>
    <message>
        <source>A material seems to be missing: let materials be suggested and add it.</source>
        <translation>足りない物質があるようです。物質を提案させて加えてください。</translation>
    </message>
    <message>
        <source>Show the scene in natural colour</source>
        <translation>シーンを自然色で表示</translation>
    </message>
    <message>
        <source>Open the sample scene</source>
        <translation>サンプルシーンを開く</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>ツアーを開始</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>サンプルシーン</translation>
    </message>
    <message>
        <source>The bands of visible light could not be looked up ({error}).</source>
        <translation>可視光のバンドを調べられませんでした（{error}）。</translation>
    </message>
    <message>
        <source>Add a hyperspectral or multispectral raster to the project, type what is on the ground in your own words, and get a map of how much of each there is. Or begin with the sample:</source>
        <translation>ハイパースペクトルまたはマルチスペクトルのラスタをプロジェクトに追加し、地上にあるものを自分の言葉で入力すると、それぞれがどれだけあるかのマップが得られます。サンプルから始めることもできます：</translation>
    </message>
    <message>
        <source>Five minutes in this panel, with the sample scene</source>
        <translation>このパネルで 5 分間、サンプルシーンを使って説明します</translation>
    </message>
    <message>
        <source>A simulated scene of 224 bands, whose materials are known</source>
        <translation>物質がわかっている 224 バンドのシミュレーションシーン</translation>
    </message>
    <message>
        <source>What the plugin does, and how far to trust it</source>
        <translation>プラグインの機能と、どこまで信頼できるか</translation>
    </message>
    <message>
        <source>Natural colour, sample scene, tour and help</source>
        <translation>自然色、サンプルシーン、ツアー、ヘルプ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Preview: draw rough maps of what is in sight over the scene, while you type and move the map</source>
        <translation>プレビュー：入力やマップの移動に合わせて、表示範囲のおおまかなマップをシーンの上に描きます</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Learnt elsewhere</source>
        <translation>他で学習した内容</translation>
    </message>
    <message>
        <source>An adapter: what the samples of another scene have taught.</source>
        <translation>アダプタ：別のシーンのサンプルから学習した内容です。</translation>
    </message>
    <message>
        <source>Keep what is learnt</source>
        <translation>学習内容を保存</translation>
    </message>
    <message>
        <source>Saves what the samples teach here as an adapter, for other scenes.</source>
        <translation>ここでサンプルから学習した内容を、ほかのシーンのためにアダプタとして保存します。</translation>
    </message>
    <message>
        <source>A graphics card is faster on large scenes, where there is one that fits.</source>
        <translation>適したグラフィックカードがあれば、大きなシーンではその方が高速です。</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>乱数の起点</translation>
    </message>
    <message>
        <source>The seed of the sample of pixels: the same number gives the same maps.</source>
        <translation>ピクセル標本の乱数シード：同じ数なら同じマップになります。</translation>
    </message>
    <message>
        <source>More maps</source>
        <translation>他のマップ</translation>
    </message>
    <message>
        <source>Show how uncertain the abundances are, or how similar each pixel is to the words</source>
        <translation>存在量がどれだけ不確かか、または各ピクセルが言葉にどれだけ似ているかを表示します</translation>
    </message>
    <message>
        <source>Export the abundances with their styles, metadata and record</source>
        <translation>存在量マップをスタイル、メタデータ、来歴記録とともにエクスポートします</translation>
    </message>
    <message>
        <source>Export the abundances</source>
        <translation>存在量マップをエクスポート</translation>
    </message>
    <message>
        <source>Keep the results: move them to a folder of your choice, with the layers that show them</source>
        <translation>結果を保管：表示しているレイヤとともに、選んだフォルダへ移動します</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>結果を保管</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>結果のフォルダを開く</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[プロジェクトの隣]</translation>
    </message>
    <message>
        <source>[default folder]</source>
        <translation>[既定のフォルダ]</translation>
    </message>
    <message>
        <source>[your data folder]</source>
        <translation>[データフォルダ]</translation>
    </message>
    <message>
        <source>Each run gets a folder of its own in here. Left empty: in {folder}.</source>
        <translation>処理ごとにこの中に専用のフォルダが作られます。空のままの場合：{folder} に保存します。</translation>
    </message>
    <message>
        <source>{file} is no raster that QGIS can read.</source>
        <translation>{file} は QGIS で読み取れるラスタではありません。</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>{folder} を開く</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保管…</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>結果…</translation>
    </message>
    <message>
        <source>Materials mix</source>
        <translation>物質の混ざり方</translation>
    </message>
    <message>
        <source>Whether materials lie side by side in a pixel, or are mingled grain by grain as in powders and mineral soils</source>
        <translation>物質がピクセル内で並んでいるか、粉末や鉱質土壌のように粒子単位で混ざっているか</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>並置</translation>
    </message>
    <message>
        <source>grain by grain (powders)</source>
        <translation>粒子単位（粉末）</translation>
    </message>
    <message>
        <source>In another form…</source>
        <translation>別の形式で…</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <translation>レイヤを追加しています…</translation>
    </message>
    <message>
        <source>QGIS cannot show {file}; unmix it on the command line.</source>
        <translation>QGIS では {file} を表示できません。コマンドラインでアンミキシングしてください。</translation>
    </message>
</context>
<context>
    <name>UnmixTask</name>
    <message>
        <source>The run stopped on an unexpected error ({error}); the log has the details.</source>
        <translation>予期しないエラーにより処理が停止しました（{error}）。詳細はログにあります。</translation>
    </message>
</context>
<context>
    <name>ValidateAlgorithm</name>
    <message>
        <source>Compare with measurements</source>
        <translation>測定値と比較</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>比較した地点</translation>
    </message>
    <message>
        <source>{material}: RMSE {rmse}, bias {bias}, r {r}, interval holds for {held} of {count} places.</source>
        <translation>{material}：RMSE {rmse}、バイアス {bias}、r {r}、区間は {count} 地点中 {held} 地点で成立。</translation>
    </message>
    <message>
        <source>Agreement: {share}.</source>
        <translation>一致度：{share}。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the maps with points or polygons that hold measured fractions, in fields named after the materials, or classes, in a field called material, class, name or label. Gives RMSE, mean absolute error, bias, correlation and how often the intervals hold; for classes the agreement, and the disagreement of quantity and of allocation (Pontius). Figures are written as JSON; a page shows them with plots of measured against mapped shares and of both distributions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;マップを、物質名のフィールドに実測した割合を持つか、material、class、name、label のいずれかのフィールドにクラスを持つポイントまたはポリゴンと比較します。RMSE、平均絶対誤差、バイアス、相関、区間に入る頻度を示し、クラスについては一致度と、量および配置の不一致（Pontius）を示します。数値は JSON として書き出し、ページには数値とともに、実測とマップの割合および両者の分布のグラフを示します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fields of fractions that are not named after their material, one a line: material=field</source>
        <translation>物質名と異なる名前の割合フィールド（1 行に 1 つ）：物質=フィールド</translation>
    </message>
    <message>
        <source>Page of tables and plots</source>
        <translation>表とグラフのページ</translation>
    </message>
</context>
<context>
    <name>VerifyAlgorithm</name>
    <message>
        <source>Verify a run</source>
        <translation>処理結果の検証</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether the results in a folder are those of their record: every checksum, the record against itself, the maps&apos; tags, shares and means against the record. Where the scene is at hand the run is made again and compared with the files.&lt;/p&gt;</source>
        <translation>&lt;p&gt;フォルダ内の結果が記録どおりかどうかを調べます。すべてのチェックサム、記録自体の整合性、地図のタグ・割合・平均を記録と照合します。シーンが手元にあれば処理をやり直し、ファイルと比較します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>結果のフォルダ</translation>
    </message>
    <message>
        <source>Make the run again where its inputs are at hand</source>
        <translation>入力が手元にあれば処理をやり直す</translation>
    </message>
    <message>
        <source>Nothing speaks against the run</source>
        <translation>処理結果を疑う点はない</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>ZonesAlgorithm</name>
    <message>
        <source>Hectares by zone</source>
        <translation>ゾーン別ヘクタール</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon, such as a district: the mean share of each material, its hectares and the 90 % interval of both. A pixel counts with the part of it that lies inside; ground is measured on the ellipsoid, whatever the CRS. What no material was named for stands under &lt;i&gt;other&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;地区などのポリゴンごとに、各物質の平均割合、ヘクタール、および両者の 90 % 区間を求めます。ピクセルは内側にある部分だけが数えられます。面積は CRS にかかわらず楕円体上で測定されます。どの物質も指定されていない部分は&lt;i&gt;その他&lt;/i&gt;に含まれます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
</context>
</TS>
