<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>BatchAlgorithm</name>
    <message>
        <source>Unmix many scenes into the same materials</source>
        <translation>Unmixing banyak citra dengan material yang sama</translation>
    </message>
    <message>
        <source>&lt;p&gt;Unmixes each scene into a folder of its own and writes a table of all (batch.csv), the footprints of the scenes (batch.gpkg) and a virtual mosaic of the abundances (batch.vrt).&lt;/p&gt;&lt;p&gt;A scene that cannot be read is told in the table and the rest goes on. Started again with the same folder, it keeps what is done and goes on with the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Melakukan unmixing setiap citra ke folder tersendiri dan menulis tabel semuanya (batch.csv), jejak cakupan citra (batch.gpkg), dan mosaik virtual kelimpahan (batch.vrt).&lt;/p&gt;&lt;p&gt;Citra yang tidak dapat dibaca disebutkan dalam tabel dan selebihnya dilanjutkan. Bila dimulai lagi dengan folder yang sama, yang sudah selesai dipertahankan dan sisanya dilanjutkan.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Citra</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>Jejak cakupan</translation>
    </message>
    <message>
        <source>Mosaic of the abundances</source>
        <translation>Mosaik kelimpahan</translation>
    </message>
    <message>
        <source>Scenes that could not be unmixed</source>
        <translation>Citra yang tidak dapat diproses</translation>
    </message>
    <message>
        <source>Cancelled; scenes that were done are kept.</source>
        <translation>Dibatalkan; citra yang sudah selesai dipertahankan.</translation>
    </message>
    <message>
        <source>No scene is chosen; choose at least one.</source>
        <translation>Tidak ada citra yang dipilih; pilih setidaknya satu.</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Change between two runs</source>
        <translation>Perubahan antara dua proses</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes for each material the share of the later run less that of the earlier one, and half of the 90 % interval of that difference; tells the hectares that gained or lost more than it. First it checks that both runs mean the same: words, weights, kind of shares, bands and season.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Menulis untuk setiap material bagian pada proses kemudian dikurangi bagian pada proses terdahulu, serta setengah dari selang 90% selisih itu; memberi tahu hektare yang bertambah atau berkurang lebih dari nilai itu. Pertama-tama diperiksa apakah kedua proses bermakna sama: kata, bobot, jenis bagian, band, dan musim.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the earlier run</source>
        <translation>Folder proses terdahulu</translation>
    </message>
    <message>
        <source>Folder of the later run</source>
        <translation>Folder proses kemudian</translation>
    </message>
    <message>
        <source>Compare runs of other words or weights all the same</source>
        <translation>Tetap bandingkan proses dengan kata atau bobot berbeda</translation>
    </message>
    <message>
        <source>Folder for the maps of change</source>
        <translation>Folder untuk peta perubahan</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>Yang perlu diperhatikan</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Dibatalkan; tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>{material}: {difference} +/- {half_width}; gained {gain} ha, lost {loss} ha.</source>
        <translation>{material}: {difference} +/- {half_width}; bertambah {gain} ha, berkurang {loss} ha.</translation>
    </message>
</context>
<context>
    <name>ClassesAlgorithm</name>
    <message>
        <source>Class map of the dominant material</source>
        <translation>Peta kelas material dominan</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives each pixel to the material with the largest share; where that is below the threshold the pixel is &lt;i&gt;mixed&lt;/i&gt;. The classes bear the materials&apos; names and colours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Memberikan tiap piksel kepada material dengan bagian terbesar; bila bagian itu di bawah ambang, piksel itu &lt;i&gt;campuran&lt;/i&gt;. Kelas memakai nama dan warna material.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Least share of the dominant material</source>
        <translation>Bagian terkecil material dominan</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Peta kelas</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Dibatalkan; tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>campuran</translation>
    </message>
</context>
<context>
    <name>ClipUnmixPlugin</name>
    <message>
        <source>Unmix layer…</source>
        <translation>Unmixing layer…</translation>
    </message>
    <message>
        <source>CLIP Unmix: abundance maps of the materials you name</source>
        <translation>CLIP Unmix: peta kelimpahan material yang Anda sebutkan</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Ekspor kelimpahan…</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Hasil…</translation>
    </message>
    <message>
        <source>A run was ended while its maps were moved into {folder}; they are in order now.</source>
        <translation>Sebuah proses terhenti saat petanya dipindahkan ke {folder}; kini semuanya sudah beres.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Proses dalam proyek ini…</translation>
    </message>
</context>
<context>
    <name>DependenciesDialog</name>
    <message>
        <source>The Python program of this QGIS was not found.</source>
        <translation>Program Python milik QGIS ini tidak ditemukan.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>Dibatalkan; tidak ada yang dipasang.</translation>
    </message>
    <message>
        <source>The installation failed; nothing was changed.</source>
        <translation>Pemasangan gagal; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The packages in use cannot be replaced ({error}); restart QGIS and install again.</source>
        <translation>Paket yang sedang digunakan tidak dapat diganti ({error}); mulai ulang QGIS dan pasang lagi.</translation>
    </message>
    <message>
        <source>Installed. CLIP Unmix is ready; QGIS&apos;s own packages are as they were.</source>
        <translation>Terpasang. CLIP Unmix siap digunakan; paket milik QGIS sendiri tetap seperti semula.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring. They can be installed into a folder of their own in your profile, {folder}: about {megabytes} MB to download. QGIS&apos;s own packages are not touched, and removing the folder removes everything. Until then the plugin opens but cannot unmix.</source>
        <translation>CLIP Unmix memerlukan paket Python yang tidak disertakan QGIS ini. Paket itu dapat dipasang di folder tersendiri dalam profil Anda, {folder}: unduhan sekitar {megabytes} MB. Paket milik QGIS sendiri tidak disentuh, dan menghapus folder itu menghapus semuanya. Sebelum itu plugin dapat dibuka, tetapi tidak dapat melakukan unmixing.</translation>
    </message>
    <message>
        <source>All packages that CLIP Unmix needs are there.</source>
        <translation>Semua paket yang diperlukan CLIP Unmix sudah ada.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Downloading and installing…</source>
        <translation>Mengunduh dan memasang…</translation>
    </message>
    <message>
        <source>Checking that everything works together…</source>
        <translation>Memeriksa apakah semuanya bekerja bersama…</translation>
    </message>
    <message>
        <source>CLIP Unmix: Python packages</source>
        <translation>CLIP Unmix: paket Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Output of the installation</source>
        <translation>Keluaran pemasangan</translation>
    </message>
    <message>
        <source>The output of the installation appears here.</source>
        <translation>Keluaran pemasangan ditampilkan di sini.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Salin diagnostik</translation>
    </message>
    <message>
        <source>Versions, paths, what is missing and the last output, without passwords, as text for a bug report</source>
        <translation>Versi, jalur, apa yang kurang, dan keluaran terakhir, tanpa kata sandi, sebagai teks untuk laporan bug</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Pasang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Only torch&apos;s build for NVIDIA cards can be had here: {megabytes} MB to download and about three times as much on the disk. It works without such a card, too. Install it?</source>
        <translation>Di sini hanya tersedia versi torch untuk kartu NVIDIA: {megabytes} MB untuk diunduh dan sekitar tiga kali lipatnya di disk. Versi ini juga berjalan tanpa kartu tersebut. Pasang?</translation>
    </message>
    <message>
        <source>Nothing was installed: try again where download.pytorch.org can be reached.</source>
        <translation>Tidak ada yang dipasang: coba lagi di tempat download.pytorch.org dapat dijangkau.</translation>
    </message>
</context>
<context>
    <name>EndmemberMenu</name>
    <message>
        <source>Show endmembers</source>
        <translation>Tampilkan endmember</translation>
    </message>
    <message>
        <source>Export endmembers…</source>
        <translation>Ekspor endmember…</translation>
    </message>
    <message>
        <source>the chosen material</source>
        <translation>material yang dipilih</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>baris {row}, kolom {column}</translation>
    </message>
    <message>
        <source>Run again with {material} as the pixel looked at ({place})…</source>
        <translation>Jalankan lagi dengan {material} sebagai piksel yang dilihat di ({place})…</translation>
    </message>
    <message>
        <source>Run again with {material} from a library…</source>
        <translation>Jalankan lagi dengan {material} dari pustaka…</translation>
    </message>
    <message>
        <source>Spectrum of {material}</source>
        <translation>Spektrum {material}</translation>
    </message>
    <message>
        <source>Spectra (*.sli *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Spektrum (*.sli *.csv *.txt *.tsv);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Which spectrum?</source>
        <translation>Spektrum yang mana?</translation>
    </message>
</context>
<context>
    <name>EndmembersAlgorithm</name>
    <message>
        <source>Export endmembers</source>
        <translation>Ekspor endmember</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the endmembers of a run as a spectral library of ENVI (.sli with its .hdr), as a table (.csv) or as a GeoPackage whose spectra the EnMAP-Box reads (.gpkg). Table and GeoPackage also hold how far each may vary, and what its name leads to expect.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Menulis endmember suatu proses sebagai pustaka spektral ENVI (.sli beserta .hdr), sebagai tabel (.csv), atau sebagai GeoPackage yang spektrumnya dibaca EnMAP-Box (.gpkg). Tabel dan GeoPackage juga memuat seberapa jauh masing-masing dapat bervariasi, dan apa yang diharapkan menurut namanya.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spectral library</source>
        <translation>Pustaka spektral</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} is gone; run the unmixing again.</source>
        <translation>{path} sudah tidak ada; jalankan unmixing lagi.</translation>
    </message>
    <message>
        <source>The maps could not be copied to {folder} ({reason}); choose another folder.</source>
        <translation>Peta tidak dapat disalin ke {folder} ({reason}); pilih folder lain.</translation>
    </message>
    <message>
        <source>{record} lists what is no map of a run ({name}); nothing was copied.</source>
        <translation>{record} memuat sesuatu yang bukan peta dari suatu proses ({name}); tidak ada yang disalin.</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>Penyalinan dibatalkan; tidak ada yang ditulis.</translation>
    </message>
</context>
<context>
    <name>ExportMapsAlgorithm</name>
    <message>
        <source>Export maps in another form</source>
        <translation>Ekspor peta dalam bentuk lain</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the maps of a run into a folder as others want them: a band or a file for each material, GeoTIFF or Cloud Optimized GeoTIFF, shares or whole numbers of 8 or 16 bits with the scale and offset by which programs read them as shares, in another CRS, extent or resolution.&lt;/p&gt;&lt;p&gt;Beside them, where that is asked, a style for QGIS (.qml) and for other programs (.sld), and a STAC item that says where and when the maps are of, what their bands are and what made them. It needs the Python package pystac.&lt;/p&gt;&lt;p&gt;All files appear together or not at all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Menulis peta suatu proses ke sebuah folder sesuai kebutuhan pihak lain: satu band atau satu berkas untuk setiap material, GeoTIFF atau Cloud Optimized GeoTIFF, bagian atau bilangan bulat 8 atau 16 bit dengan skala dan ofset yang dipakai program untuk membacanya sebagai bagian, dalam CRS, luasan, atau resolusi lain.&lt;/p&gt;&lt;p&gt;Di sampingnya, bila diminta, gaya untuk QGIS (.qml) dan untuk program lain (.sld), serta item STAC yang menerangkan letak dan waktu peta, apa band-nya, dan apa yang membuatnya. Item ini memerlukan paket Python pystac.&lt;/p&gt;&lt;p&gt;Semua berkas muncul bersama atau tidak sama sekali.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>A file for each material (else a band)</source>
        <translation>Satu berkas untuk setiap material (jika tidak, satu band)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Cloud Optimized GeoTIFF</source>
        <translation>Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>Another CRS</source>
        <translation>CRS lain</translation>
    </message>
    <message>
        <source>Only this extent</source>
        <translation>Hanya luasan ini</translation>
    </message>
    <message>
        <source>Size of the pixels, in the CRS&apos;s unit</source>
        <translation>Ukuran piksel, dalam satuan CRS</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Penyampelan ulang</translation>
    </message>
    <message>
        <source>Styles beside the maps (.qml and .sld)</source>
        <translation>Gaya di samping peta (.qml dan .sld)</translation>
    </message>
    <message>
        <source>STAC item (needs pystac)</source>
        <translation>Item STAC (memerlukan pystac)</translation>
    </message>
    <message>
        <source>Date of the scene for the STAC item, where its name has none (2024-06-01)</source>
        <translation>Tanggal citra untuk item STAC, bila namanya tidak memuat tanggal (2024-06-01)</translation>
    </message>
    <message>
        <source>Replace an earlier export in the folder</source>
        <translation>Ganti ekspor sebelumnya di folder</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Folder ekspor</translation>
    </message>
    <message>
        <source>Exported maps</source>
        <translation>Peta yang diekspor</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Dibatalkan; tidak ada yang ditulis.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>What it does</source>
        <translation>Kegunaannya</translation>
    </message>
    <message>
        <source>It tells how much of each pixel is what: for every material you name it makes a map of its share (abundance) from 0 to 1, how sure that is, and how similar each pixel is to the words.</source>
        <translation>Plugin ini menunjukkan seberapa banyak isi tiap piksel: untuk setiap material yang Anda sebutkan dibuat peta bagiannya (kelimpahan) dari 0 sampai 1, seberapa pasti nilai itu, dan seberapa mirip tiap piksel dengan kata-katanya.</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>Citra</translation>
    </message>
    <message>
        <source>A hyperspectral or multispectral raster in reflectance. Where it does not tell its wavelengths, choose the sensor or a file with them under Options.</source>
        <translation>Raster hiperspektral atau multispektral dalam reflektansi. Bila raster tidak menyebutkan panjang gelombangnya, pilih sensor atau berkas panjang gelombang di Opsi.</translation>
    </message>
    <message>
        <source>The materials</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Type them in your own words and language, one after the other, or paste a list. Name everything that covers much of the scene; what you leave out appears as other materials. What was not understood is marked and left out. A click on the coloured square changes the colour of the map.</source>
        <translation>Ketik dengan kata dan bahasa Anda sendiri, satu per satu, atau tempelkan sebuah daftar. Sebutkan semua yang menutupi sebagian besar citra; yang tidak disebutkan muncul sebagai material lain. Yang tidak dipahami diberi tanda dan dilewatkan. Klik pada kotak berwarna untuk mengubah warna peta.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>A group of layers at the top of the layer tree, in a folder of its own beside the project. The message tells what share of the scene is unnamed or unexplained. The record, provenance.json, tells how every word was understood and how to make the same maps again.</source>
        <translation>Sebuah grup layer di bagian atas pohon layer, dalam folder tersendiri di samping proyek. Pesannya memberi tahu bagian citra yang belum bernama atau tidak terjelaskan. Catatan asal-usul, provenance.json, menerangkan bagaimana setiap kata dipahami dan bagaimana membuat peta yang sama lagi.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Seberapa jauh dapat dipercaya</translation>
    </message>
    <message>
        <source>Shares are estimates: show the uncertainty maps before you draw a conclusion, and check materials with similar spectra on the ground. A few labelled samples can make the maps better; they are used only where they do.</source>
        <translation>Bagian-bagian itu adalah perkiraan: tampilkan peta ketidakpastian sebelum menarik kesimpulan, dan periksa di lapangan material dengan spektrum serupa. Beberapa sampel berlabel dapat memperbaiki peta; sampel hanya dipakai bila memang memperbaikinya.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Data Anda</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Only the Python packages that are missing are downloaded, when you ask for it.</source>
        <translation>Tidak ada yang keluar dari komputer ini. Hanya paket Python yang belum ada yang diunduh, bila Anda memintanya.</translation>
    </message>
    <message>
        <source>CLIP Unmix: help</source>
        <translation>CLIP Unmix: bantuan</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>No raster is chosen; add a hyperspectral or multispectral raster to the project and choose it.</source>
        <translation>Belum ada raster yang dipilih; tambahkan raster hiperspektral atau multispektral ke proyek lalu pilih.</translation>
    </message>
    <message>
        <source>{layer} is not a raster file that GDAL reads; save it as a GeoTIFF and choose that.</source>
        <translation>{layer} bukan berkas raster yang dapat dibaca GDAL; simpan sebagai GeoTIFF lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>{layer} cannot be opened any more; check its file and add it again.</source>
        <translation>{layer} tidak dapat dibuka lagi; periksa berkasnya lalu tambahkan kembali.</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>This could not be read ({error}); the log has the details.</source>
        <translation>Tidak dapat dibaca ({error}); rinciannya ada di log.</translation>
    </message>
    <message>
        <source>Not read yet: the Python package {package} is missing.</source>
        <translation>Belum dibaca: paket Python {package} tidak ada.</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>Unmix like {scene}</source>
        <translation>Unmixing seperti {scene}</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Citra</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Folder hasil</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>{file} sudah tidak ada.</translation>
    </message>
    <message>
        <source>The run was made with {options}, which the panel does not take over; its command line does.</source>
        <translation>Proses dibuat dengan {options}, yang tidak diambil alih panel; baris perintahnya memuatnya.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>Proses dalam proyek ini</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Show its maps</source>
        <translation>Tampilkan petanya</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Hasil…</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>Ulangi dengan perubahan…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Salin baris perintah</translation>
    </message>
    <message>
        <source>Copy for qgis_process</source>
        <translation>Salin untuk qgis_process</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Salin sebagai JSON</translation>
    </message>
    <message>
        <source>Save as model…</source>
        <translation>Simpan sebagai model…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>Delete with its files…</source>
        <translation>Hapus beserta berkasnya…</translation>
    </message>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Proyek ini tidak memuat hasil CLIP Unmix; lakukan unmixing sebuah layer terlebih dahulu.</translation>
    </message>
    <message>
        <source>The files are no longer there; bring them back, or take the run off the list.</source>
        <translation>Berkasnya tidak ada lagi; kembalikan berkas itu, atau keluarkan proses dari daftar.</translation>
    </message>
    <message>
        <source>The run is in the panel: change what you like there and unmix.</source>
        <translation>Proses ada di panel: ubah yang Anda inginkan di sana lalu lakukan unmixing.</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nama proses</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Disalin ke papan klip.</translation>
    </message>
    <message>
        <source>Save as model</source>
        <translation>Simpan sebagai model</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>Model (*.model3)</translation>
    </message>
    <message>
        <source>The model is in {file}.</source>
        <translation>Model ada di {file}.</translation>
    </message>
    <message>
        <source>Delete {count} files of this run in {folder}? This cannot be undone.</source>
        <translation>Hapus {count} berkas proses ini di {folder}? Tindakan ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{count} berkas di {folder} sedang digunakan dan tetap ada.</translation>
    </message>
    <message>
        <source>Runs of this project…</source>
        <translation>Proses dalam proyek ini…</translation>
    </message>
    <message>
        <source>Unmix many scenes into these materials…</source>
        <translation>Unmixing banyak citra dengan material ini…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Label…</source>
        <translation>Labeli…</translation>
    </message>
    <message>
        <source>Label places on the map or take a layer of labels, and see what they teach</source>
        <translation>Labeli tempat pada peta atau pakai layer label, dan lihat apa yang diajarkannya</translation>
    </message>
    <message>
        <source>Labels of the scene</source>
        <translation>Label citra</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Klik pada peta</translation>
    </message>
    <message>
        <source>Each click says that the pixel there is this material</source>
        <translation>Setiap klik menyatakan bahwa piksel di sana adalah material ini</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fitur</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Ini adalah</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Coba</translation>
    </message>
    <message>
        <source>See what the labels would teach; no map is made</source>
        <translation>Lihat apa yang akan diajarkan label; tidak ada peta yang dibuat</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Let the next runs learn from these labels</source>
        <translation>Biarkan proses berikutnya belajar dari label ini</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>measured shares: a field a material</source>
        <translation>bagian terukur: satu field per material</translation>
    </message>
    <message>
        <source>Choose a layer of points or polygons, or click on the map.</source>
        <translation>Pilih layer titik atau poligon, atau klik pada peta.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>tidak diukur</translation>
    </message>
    <message>
        <source>This field has {count} different values, too many for labels.</source>
        <translation>Field ini memiliki {count} nilai berbeda, terlalu banyak untuk label.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>kesampingkan</translation>
    </message>
    <message>
        <source>{count} materials have measured shares.</source>
        <translation>{count} material memiliki bagian terukur.</translation>
    </message>
    <message>
        <source>{used} features are used, {aside} set aside.</source>
        <translation>{used} fitur dipakai, {aside} dikesampingkan.</translation>
    </message>
    <message>
        <source>Choose a scene and type a material first.</source>
        <translation>Pilih citra dan ketik material dahulu.</translation>
    </message>
    <message>
        <source>Labels of {scene}</source>
        <translation>Label {scene}</translation>
    </message>
    <message>
        <source>Trying labels</source>
        <translation>Mencoba label</translation>
    </message>
    <message>
        <source>Error (RMSE) on what was held out: {zero:.3f} from words alone, {best:.3f} with the labels.</source>
        <translation>Galat (RMSE) pada yang disisihkan: {zero:.3f} dari kata saja, {best:.3f} dengan label.</translation>
    </message>
    <message>
        <source>Pixels or places: {counts}.</source>
        <translation>Piksel atau tempat: {counts}.</translation>
    </message>
    <message>
        <source>A run would not use them: words alone do as well.</source>
        <translation>Proses tidak akan memakainya: kata saja sudah sama baiknya.</translation>
    </message>
    <message>
        <source>A run would use the labels.</source>
        <translation>Proses akan memakai label ini.</translation>
    </message>
    <message>
        <source>No feature of {layer} says what a material is.</source>
        <translation>Tidak ada fitur {layer} yang menyebutkan materialnya.</translation>
    </message>
    <message>
        <source>The samples cannot be written to {path}.</source>
        <translation>Sampel tidak dapat ditulis ke {path}.</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; is found in the scene again.</source>
        <translation>&apos;{prompt}&apos; kembali dicari dalam citra.</translation>
    </message>
    <message>
        <source>Click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Klik piksel yang merupakan &apos;{prompt}&apos;.</translation>
    </message>
    <message>
        <source>That is beside the scene; click on a pixel that is &apos;{prompt}&apos;.</source>
        <translation>Itu di luar citra; klik piksel yang merupakan &apos;{prompt}&apos;.</translation>
    </message>
    <message>
        <source>The next run takes &apos;{prompt}&apos; to be what the pixel in row {row}, column {column} shows.</source>
        <translation>Proses berikutnya menganggap &apos;{prompt}&apos; sebagai yang ditunjukkan piksel di baris {row}, kolom {column}.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Verify this run…</source>
        <translation>Verifikasi proses ini…</translation>
    </message>
    <message>
        <source>Show uncertainty maps</source>
        <translation>Tampilkan peta ketidakpastian</translation>
    </message>
    <message>
        <source>Show similarity maps</source>
        <translation>Tampilkan peta kemiripan</translation>
    </message>
    <message>
        <source>Results of this run…</source>
        <translation>Hasil proses ini…</translation>
    </message>
    <message>
        <source>Export abundances…</source>
        <translation>Ekspor kelimpahan…</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>Simpan hasil…</translation>
    </message>
    <message>
        <source>Open folder of the results</source>
        <translation>Buka folder hasil</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>Laporan proses ini…</translation>
    </message>
    <message>
        <source>Export in another form…</source>
        <translation>Ekspor dalam bentuk lain…</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Uncertainty</source>
        <translation>Ketidakpastian</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Kemiripan</translation>
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
        <translation>Dipahami sebagai</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>Seberapa yakin pembacaannya</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>tidak dipahami</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>your ontology</source>
        <translation>ontologi Anda</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>leksikon</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>penyandi teks</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; was understood as &apos;{label}&apos; by {how}.</source>
        <translation>&apos;{prompt}&apos; dipahami sebagai &apos;{label}&apos; melalui {how}.</translation>
    </message>
    <message>
        <source>Language: {language}. Confidence: {confidence}.</source>
        <translation>Bahasa: {language}. Keyakinan: {confidence}.</translation>
    </message>
    <message>
        <source>Read with the spelling &apos;{spelling}&apos;.</source>
        <translation>Dibaca dengan ejaan &apos;{spelling}&apos;.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Mungkin maksud Anda</translation>
    </message>
    <message>
        <source>It may also mean: {others}. Click here to choose.</source>
        <translation>Bisa juga berarti: {others}. Klik di sini untuk memilih.</translation>
    </message>
    <message>
        <source>Your ontology</source>
        <translation>Ontologi Anda</translation>
    </message>
    <message>
        <source>&apos;{prompt}&apos; always means &apos;{label}&apos;…</source>
        <translation>&apos;{prompt}&apos; selalu berarti &apos;{label}&apos;…</translation>
    </message>
    <message>
        <source>Define &apos;{prompt}&apos;…</source>
        <translation>Tentukan arti &apos;{prompt}&apos;…</translation>
    </message>
    <message>
        <source>waiting for packages</source>
        <translation>menunggu paket</translation>
    </message>
    <message>
        <source>It is left out of the run. Click here to run it all the same.</source>
        <translation>Material ini tidak ikut diproses. Klik di sini untuk tetap memprosesnya.</translation>
    </message>
    <message>
        <source>Run &apos;{prompt}&apos; all the same</source>
        <translation>Tetap proses &apos;{prompt}&apos;</translation>
    </message>
    <message>
        <source>Fill from a legend</source>
        <translation>Isi dari legenda</translation>
    </message>
    <message>
        <source>The chief material of every class ({count})</source>
        <translation>Material utama setiap kelas ({count})</translation>
    </message>
    <message>
        <source>Colour of {material}</source>
        <translation>Warna {material}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Warna…</translation>
    </message>
    <message>
        <source>Customary colour</source>
        <translation>Warna lazim</translation>
    </message>
    <message>
        <source>Show &apos;{prompt}&apos; on the map…</source>
        <translation>Tunjukkan &apos;{prompt}&apos; pada peta…</translation>
    </message>
    <message>
        <source>No longer from a pixel</source>
        <translation>Tidak lagi dari piksel</translation>
    </message>
    <message>
        <source>Take it from a pixel…</source>
        <translation>Ambil dari piksel…</translation>
    </message>
</context>
<context>
    <name>NaturalColour</name>
    <message>
        <source>This scene has no bands of red, green and blue light to show it in natural colour.</source>
        <translation>Citra ini tidak memiliki band cahaya merah, hijau, dan biru untuk ditampilkan dalam warna alami.</translation>
    </message>
    <message>
        <source>This scene cannot be shown in natural colour: QGIS shows other bands of it.</source>
        <translation>Citra ini tidak dapat ditampilkan dalam warna alami: QGIS menampilkan band lain darinya.</translation>
    </message>
</context>
<context>
    <name>OntologyDialog</name>
    <message>
        <source>Save the ontology</source>
        <translation>Simpan ontologi</translation>
    </message>
    <message>
        <source>Export the ontology</source>
        <translation>Ekspor ontologi</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Ditulis ke {file}.</translation>
    </message>
    <message>
        <source>Replace what stands here by the content of a file?</source>
        <translation>Ganti isi di sini dengan isi sebuah berkas?</translation>
    </message>
    <message>
        <source>Import an ontology</source>
        <translation>Impor ontologi</translation>
    </message>
    <message>
        <source>Spectra of the material</source>
        <translation>Spektrum material</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabel (*.csv *.txt);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>Tutup tanpa menyimpan perubahan?</translation>
    </message>
    <message>
        <source>Not kept from the file: {notes}.</source>
        <translation>Tidak diambil dari berkas: {notes}.</translation>
    </message>
    <message>
        <source>The file {file} exists already. Replace it?</source>
        <translation>Berkas {file} sudah ada. Ganti?</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontologi (*.csv *.json *.ttl);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</source>
        <translation>JSON (*.json);;CSV (*.csv);;SKOS Turtle (*.ttl)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>CLIP Unmix: ontology {name}</source>
        <translation>CLIP Unmix: ontologi {name}</translation>
    </message>
    <message>
        <source>Names of materials as you or a community use them; prompts are read with them first. A name stands for a concept of the lexicon or for a new material, which needs a wider concept or a definition. Title, licence, authors and access note are written into the record of every run.</source>
        <translation>Nama material sebagaimana Anda atau suatu komunitas memakainya; kata yang diketik dibaca dengan nama-nama ini terlebih dahulu. Sebuah nama mewakili konsep dalam leksikon atau material baru, yang memerlukan konsep lebih luas atau definisi. Judul, lisensi, penulis, dan catatan akses ditulis ke dalam catatan setiap proses.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>Pen&amp;ulis</translation>
    </message>
    <message>
        <source>The people or communities that the names are from, one on each line</source>
        <translation>Orang atau komunitas asal nama-nama itu, satu per baris</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lisensi</translation>
    </message>
    <message>
        <source>Under which the names may be used and passed on; any words of your own will do</source>
        <translation>Yang mengatur pemakaian dan penerusan nama-nama itu; boleh dengan kata-kata Anda sendiri</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>Code of the language of names that tell none, such as sw or qu; empty for every language</source>
        <translation>Kode bahasa untuk nama yang tidak menyebutkannya, misalnya sw atau qu; kosong untuk semua bahasa</translation>
    </message>
    <message>
        <source>A&amp;ccess note</source>
        <translation>&amp;Catatan akses</translation>
    </message>
    <message>
        <source>What its people ask for beyond the licence: consent, seasons, Traditional Knowledge and Biocultural labels. It is handed on with the results; it cannot be enforced.</source>
        <translation>Hal yang diminta para pemiliknya di luar lisensi: persetujuan, musim, label Traditional Knowledge dan Biocultural. Catatan ini diteruskan bersama hasil; pelaksanaannya tidak dapat dipaksakan.</translation>
    </message>
    <message>
        <source>Names and what they are</source>
        <translation>Nama dan artinya</translation>
    </message>
    <message>
        <source>&amp;Add name</source>
        <translation>T&amp;ambah nama</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Add &amp;spectra…</source>
        <translation>Tambah &amp;spektrum…</translation>
    </message>
    <message>
        <source>Measured spectra of the selected material from a table (CSV): a column of wavelengths, one column of reflectance for each spectrum. Spectra of labelled pixels are added with the command: material add --scene --samples.</source>
        <translation>Spektrum terukur material yang dipilih dari sebuah tabel (CSV): satu kolom panjang gelombang dan satu kolom reflektansi untuk tiap spektrum. Spektrum piksel berlabel ditambahkan dengan perintah: material add --scene --samples.</translation>
    </message>
    <message>
        <source>Remo&amp;ve spectra</source>
        <translation>Hapus sp&amp;ektrum</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Impor…</translation>
    </message>
    <message>
        <source>Begin with what a CSV, JSON or SKOS Turtle file holds; the file stays as it is</source>
        <translation>Mulai dengan isi berkas CSV, JSON, atau SKOS Turtle; berkasnya tetap seperti semula</translation>
    </message>
    <message>
        <source>Write a copy as CSV, JSON or SKOS Turtle</source>
        <translation>Tulis salinan sebagai CSV, JSON, atau SKOS Turtle</translation>
    </message>
    <message>
        <source>Sav&amp;e and use</source>
        <translation>Si&amp;mpan dan gunakan</translation>
    </message>
    <message>
        <source>Save the ontology and read the prompts with it</source>
        <translation>Simpan ontologi dan baca nama material dengannya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;kspor…</translation>
    </message>
</context>
<context>
    <name>OntologyTable</name>
    <message>
        <source>&quot;{name}&quot; has no meaning yet: choose a concept for it, or remove its row.</source>
        <translation>&quot;{name}&quot; belum memiliki arti: pilih konsep untuknya, atau hapus barisnya.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>As people say and write it</source>
        <translation>Sebagaimana diucapkan dan ditulis orang</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>A code such as sw or qu; empty for every language</source>
        <translation>Kode seperti sw atau qu; kosong untuk semua bahasa</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>A concept in any language, or the English name of a new material</source>
        <translation>Konsep dalam bahasa apa pun, atau nama Inggris material baru</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>Jenis dari</translation>
    </message>
    <message>
        <source>For a new material: the wider concept</source>
        <translation>Untuk material baru: konsep yang lebih luas</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Mirip dengan</translation>
    </message>
    <message>
        <source>For a new material: a concept that it resembles without being a kind of it</source>
        <translation>Untuk material baru: konsep yang mirip dengannya tanpa menjadi jenisnya</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>For a new material: a few English words that describe it</source>
        <translation>Untuk material baru: beberapa kata Inggris yang menggambarkannya</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>How many measured spectra it has</source>
        <translation>Jumlah spektrum terukur yang dimilikinya</translation>
    </message>
    <message>
        <source>{material} (new)</source>
        <translation>{material} (baru)</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no concept: choose one that is offered, or add it as a material of its own first.</source>
        <translation>&quot;{name}&quot; bukan konsep: pilih salah satu yang ditawarkan, atau tambahkan dahulu sebagai material tersendiri.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; may mean {concepts}: choose one of these.</source>
        <translation>&quot;{name}&quot; bisa berarti {concepts}: pilih salah satunya.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; as a new material</source>
        <translation>&quot;{name}&quot; sebagai material baru</translation>
    </message>
</context>
<context>
    <name>OptionNames</name>
    <message>
        <source>{field} (Processing toolbox)</source>
        <translation>{field} (kotak alat Processing)</translation>
    </message>
    <message>
        <source>{field} (Correct…)</source>
        <translation>{field} (Perbaiki…)</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Panjang gelombang</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Sampel</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptor</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>Simpan adaptor ke</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontologi</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Abaikan awan dan bayangan</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Ofset</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Band buruk</translation>
    </message>
    <message>
        <source>Use only these bands</source>
        <translation>Gunakan hanya band ini</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Terima nilai yang tampak seperti radiansi</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Grid produk dalam geometri sensor</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolusi</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Ganti hasil sebelumnya di folder</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Penyandi teks</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>{field} (command line)</source>
        <translation>{field} (baris perintah)</translation>
    </message>
    <message>
        <source>Endmembers held fixed</source>
        <translation>Endmember yang ditetapkan</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>There is no such file; the name may be that of published weights.</source>
        <translation>Berkas itu tidak ada; namanya mungkin nama bobot yang dipublikasikan.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Berkas tidak dapat dibaca ({reason}).</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[di samping proyek]</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>yang tercepat</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>prosesor (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>kartu grafis (CUDA)</translation>
    </message>
    <message>
        <source>as QGIS is set</source>
        <translation>sesuai QGIS</translation>
    </message>
    <message>
        <source>that of QGIS</source>
        <translation>bahasa QGIS</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Checksum berkas</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>bawaan</translation>
    </message>
    <message>
        <source>{free}; a run that needs more is refused before it begins</source>
        <translation>{free}; proses yang memerlukan lebih ditolak sebelum dimulai</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Folder untuk hasil</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Hitung dengan</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Memori bebas</translation>
    </message>
    <message>
        <source>Language of words that several share</source>
        <translation>Bahasa untuk kata yang dimiliki beberapa bahasa</translation>
    </message>
    <message>
        <source>Text encoder for unknown words</source>
        <translation>Penyandi teks untuk kata tak dikenal</translation>
    </message>
    <message>
        <source>Model files of the plugin</source>
        <translation>Berkas model plugin</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. There is one exception: Python packages that are missing are downloaded when you ask for it.</source>
        <translation>Tidak ada yang keluar dari komputer ini. Ada satu pengecualian: paket Python yang belum ada diunduh bila Anda memintanya.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>yang bebas</translation>
    </message>
    <message>
        <source>A run that needs more is refused before it begins; the maps do not depend on it</source>
        <translation>Proses yang memerlukan lebih dari itu ditolak sebelum dimulai; peta tidak bergantung padanya</translation>
    </message>
    <message>
        <source>Memory of a run at most</source>
        <translation>Memori maksimum suatu proses</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Pinned pixels</source>
        <translation>Piksel yang disematkan</translation>
    </message>
    <message>
        <source>Compare pins</source>
        <translation>Bandingkan sematan</translation>
    </message>
    <message>
        <source>Plot the spectra of the chosen pins, or of all</source>
        <translation>Gambarkan spektrum sematan yang dipilih, atau semuanya</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Export pins…</source>
        <translation>Ekspor sematan…</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>Sematan {number}</translation>
    </message>
    <message>
        <source>Export pins</source>
        <translation>Ekspor sematan</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{count} pins were written to {file}, their spectra to {spectra}.</source>
        <translation>{count} sematan ditulis ke {file}, spektrumnya ke {spectra}.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sematkan</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residu</translation>
    </message>
</context>
<context>
    <name>PixelsAlgorithm</name>
    <message>
        <source>Look into pixels at points</source>
        <translation>Lihat piksel pada titik</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each point: the shares of its pixel with half of their 90 % intervals, what is left unexplained, and the words of the lexicon that its spectrum is nearest to. A second table beside it holds the spectra and the mixtures that the shares make.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Untuk setiap titik: bagian-bagian pikselnya beserta setengah selang 90%-nya, sisa yang tidak terjelaskan, dan kata-kata leksikon yang terdekat dengan spektrumnya. Tabel kedua di sampingnya memuat spektrum dan campuran yang dibentuk bagian-bagian itu.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Titik</translation>
    </message>
    <message>
        <source>Table of pixels</source>
        <translation>Tabel piksel</translation>
    </message>
    <message>
        <source>Table of spectra</source>
        <translation>Tabel spektrum</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Dibatalkan; tidak ada yang ditulis.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>Menyiapkan pratinjau…</translation>
    </message>
    <message>
        <source>Type a material to preview it.</source>
        <translation>Ketik material untuk melihat pratinjaunya.</translation>
    </message>
    <message>
        <source>The preview needs the map in the scene&apos;s own projection, without rotation.</source>
        <translation>Pratinjau memerlukan peta dalam proyeksi citra itu sendiri, tanpa rotasi.</translation>
    </message>
    <message>
        <source>The scene is not in sight; zoom to it to preview it.</source>
        <translation>Citra tidak terlihat; perbesar ke citra untuk melihat pratinjau.</translation>
    </message>
    <message>
        <source>There is no preview of this ({error}).</source>
        <translation>Tidak ada pratinjau untuk ini ({error}).</translation>
    </message>
    <message>
        <source>A rough preview; the run is more exact.</source>
        <translation>Pratinjau kasar; prosesnya lebih tepat.</translation>
    </message>
</context>
<context>
    <name>ReportAction</name>
    <message>
        <source>Report as HTML, with a PDF beside it</source>
        <translation>Laporan sebagai HTML, dengan PDF di sampingnya</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hectares in each polygon of</source>
        <translation>Hektare dalam setiap poligon</translation>
    </message>
    <message>
        <source>no zones</source>
        <translation>tanpa zona</translation>
    </message>
    <message>
        <source>Compare with the measurements in</source>
        <translation>Bandingkan dengan pengukuran dalam</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>tanpa pengukuran</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} sudah ada. Ganti?</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Menulis laporan</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Buka halaman</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Buka PDF</translation>
    </message>
    <message>
        <source>The report is in {file}, with a PDF beside it.</source>
        <translation>Laporan ada di {file}, dengan PDF di sampingnya.</translation>
    </message>
</context>
<context>
    <name>ReportAlgorithm</name>
    <message>
        <source>Report of a run</source>
        <translation>Laporan proses</translation>
    </message>
    <message>
        <source>Measurements to compare with</source>
        <translation>Pengukuran sebagai pembanding</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, shares and hectares with intervals, by zones such as districts too, the endmembers, a comparison with measurements where there are any, the record and how to make the run again.&lt;/p&gt;&lt;p&gt;The PDF, where one is asked for, says the same; QGIS makes it through a print layout.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Menulis satu halaman dalam bahasa QGIS yang tidak memerlukan apa pun di luarnya: peta beserta legendanya, bagian dan hektare dengan selangnya, juga per zona seperti distrik, endmember, perbandingan dengan pengukuran bila ada, catatan asal-usul, dan cara mengulangi proses.&lt;/p&gt;&lt;p&gt;PDF, bila diminta, memuat hal yang sama; QGIS membuatnya melalui tata letak cetak.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones, for hectares in each</source>
        <translation>Zona, untuk hektare di masing-masing zona</translation>
    </message>
    <message>
        <source>The same as PDF</source>
        <translation>Hal yang sama sebagai PDF</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Dibatalkan; tidak ada yang ditulis.</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>finding endmembers and abundances</source>
        <translation>mencari endmember dan kelimpahan</translation>
    </message>
    <message>
        <source>reading scenes and writing maps</source>
        <translation>membaca citra dan menulis peta</translation>
    </message>
    <message>
        <source>reading the models&apos; weights</source>
        <translation>membaca bobot model</translation>
    </message>
    <message>
        <source>correcting spelling</source>
        <translation>mengoreksi ejaan</translation>
    </message>
    <message>
        <source>words outside the lexicon</source>
        <translation>kata di luar leksikon</translation>
    </message>
    <message>
        <source>progress on the command line</source>
        <translation>kemajuan di baris perintah</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile is full: free about 2 GB and try again.</source>
        <translation>Diska profil QGIS Anda penuh: kosongkan sekitar 2 GB lalu coba lagi.</translation>
    </message>
    <message>
        <source>The certificate is not known to Python: set the variable PIP_CERT to the file of your organisation&apos;s root certificate.</source>
        <translation>Sertifikat tidak dikenal oleh Python: atur variabel PIP_CERT ke berkas sertifikat akar organisasi Anda.</translation>
    </message>
    <message>
        <source>PyPI could not be reached: check the connection, or enter your organisation&apos;s proxy in QGIS (Settings, Options, Network).</source>
        <translation>PyPI tidak dapat dijangkau: periksa koneksi, atau masukkan proksi organisasi Anda di QGIS (Pengaturan, Opsi, Jaringan).</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy: enter an HTTP proxy in QGIS (Settings, Options, Network).</source>
        <translation>pip tidak dapat memakai proksi SOCKS: masukkan proksi HTTP di QGIS (Pengaturan, Opsi, Jaringan).</translation>
    </message>
    <message>
        <source>This Python has no pip: install it with your system&apos;s package manager (Debian and Ubuntu: sudo apt install python3-pip).</source>
        <translation>Python ini tidak memiliki pip: pasang dengan pengelola paket sistem Anda (Debian dan Ubuntu: sudo apt install python3-pip).</translation>
    </message>
    <message>
        <source>A file could not be written: check that your QGIS profile is yours and writable.</source>
        <translation>Sebuah berkas tidak dapat ditulis: pastikan profil QGIS adalah milik Anda dan dapat ditulisi.</translation>
    </message>
    <message>
        <source>No build of a package fits this Python and its NumPy: update QGIS, or install the packages with your system.</source>
        <translation>Tidak ada versi paket yang cocok dengan Python ini dan NumPy-nya: perbarui QGIS, atau pasang paket melalui sistem Anda.</translation>
    </message>
    <message>
        <source>Windows could not load torch: install the Microsoft Visual C++ Redistributable 2015-2022 (x64) and restart the computer.</source>
        <translation>Windows tidak dapat memuat torch: pasang Microsoft Visual C++ Redistributable 2015-2022 (x64) lalu mulai ulang komputer.</translation>
    </message>
    <message>
        <source>A package does not work beside those QGIS brings, so nothing was kept: send the report to the plugin&apos;s tracker.</source>
        <translation>Sebuah paket tidak bekerja bersama paket bawaan QGIS, sehingga tidak ada yang disimpan: kirim laporan ke pelacak masalah plugin.</translation>
    </message>
    <message>
        <source>The proxy refused the connection: check it in QGIS (Settings, Options, Network), user name included.</source>
        <translation>Proksi menolak koneksi: periksa di QGIS (Pengaturan, Opsi, Jaringan), termasuk nama pengguna.</translation>
    </message>
    <message>
        <source>Copy the report and send it to the plugin&apos;s tracker.</source>
        <translation>Salin laporan dan kirim ke pelacak masalah plugin.</translation>
    </message>
    <message>
        <source>A downloaded package is not the one this version of CLIP Unmix was tried with, so nothing was installed: try again, and if it happens again, take a newer version of the plugin.</source>
        <translation>Sebuah paket yang diunduh bukan paket yang dipakai untuk menguji versi CLIP Unmix ini, jadi tidak ada yang dipasang: coba lagi, dan jika terulang, gunakan versi plugin yang lebih baru.</translation>
    </message>
    <message>
        <source>CLIP Unmix has no list of checked packages for Python {python} on {platform}: install {names} with your system or with pip, and restart QGIS.</source>
        <translation>CLIP Unmix tidak memiliki daftar paket terperiksa untuk Python {python} di {platform}: pasang {names} dengan sistem Anda atau dengan pip, lalu mulai ulang QGIS.</translation>
    </message>
    <message>
        <source>Another QGIS is installing the packages into this profile: wait until it has finished.</source>
        <translation>QGIS lain sedang memasang paket ke profil ini: tunggu sampai selesai.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>This project holds no run of CLIP Unmix; unmix a layer first.</source>
        <translation>Proyek ini tidak memuat hasil CLIP Unmix; lakukan unmixing sebuah layer terlebih dahulu.</translation>
    </message>
    <message>
        <source>Export the abundances of</source>
        <translation>Ekspor kelimpahan dari</translation>
    </message>
    <message>
        <source>Export abundances to</source>
        <translation>Ekspor kelimpahan ke</translation>
    </message>
    <message>
        <source>{count} files were copied to {folder}.</source>
        <translation>{count} berkas telah disalin ke {folder}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Keep the results in</source>
        <translation>Simpan hasil di</translation>
    </message>
    <message>
        <source>{folder} lies in the results themselves; choose another folder.</source>
        <translation>{folder} berada di dalam hasil itu sendiri; pilih folder lain.</translation>
    </message>
    <message>
        <source>The results were copied to {folder}; the layers still show those in {earlier}.</source>
        <translation>Hasil telah disalin ke {folder}; layer masih menampilkan yang ada di {earlier}.</translation>
    </message>
    <message>
        <source>Kept in {folder}; save the project, too.</source>
        <translation>Disimpan di {folder}; simpan juga proyeknya.</translation>
    </message>
    <message>
        <source>{count} files in {folder} are in use and stay.</source>
        <translation>{count} berkas di {folder} sedang digunakan dan tetap ada.</translation>
    </message>
    <message>
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>{folder} sudah berisi {files}. Ganti?</translation>
    </message>
    <message>
        <source>Copying to {folder}</source>
        <translation>Menyalin ke {folder}</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>Penyalinan dibatalkan; tidak ada yang ditulis.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>{material} (uncertainty)</source>
        <translation>{material} (ketidakpastian)</translation>
    </message>
    <message>
        <source>{material} (similarity)</source>
        <translation>{material} (kemiripan)</translation>
    </message>
    <message>
        <source>Other materials</source>
        <translation>Material lain</translation>
    </message>
    <message>
        <source>Residual (RMSE)</source>
        <translation>Residu (RMSE)</translation>
    </message>
    <message>
        <source>The result {path} cannot be opened; run the unmixing again.</source>
        <translation>Hasil {path} tidak dapat dibuka; jalankan unmixing lagi.</translation>
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
        <translation>Komposit: {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>share of the pixel&apos;s area, with shade taken as none of the materials</source>
        <translation>bagian dari luas piksel, dengan bayangan tidak dihitung sebagai material mana pun</translation>
    </message>
    <message>
        <source>share of what is lit in the pixel (shade-normalised)</source>
        <translation>bagian dari yang tersinari di dalam piksel (dinormalkan terhadap bayangan)</translation>
    </message>
    <message>
        <source>Abundance of {material} in {scene}: {share}, from 0 to 1. Mean over the scene: {mean}. {understood}</source>
        <translation>Kelimpahan {material} di {scene}: {share}, dari 0 sampai 1. Rerata pada citra: {mean}. {understood}</translation>
    </message>
    <message>
        <source>Uncertainty of the abundance of {material} in {scene}: half of the interval around it that holds the true share with a probability of 90 %, as found on simulated scenes. Mean over the scene: {mean}.</source>
        <translation>Ketidakpastian kelimpahan {material} di {scene}: setengah dari selang di sekitarnya yang memuat bagian sebenarnya dengan peluang 90%, menurut citra simulasi. Rerata pada citra: {mean}.</translation>
    </message>
    <message>
        <source>Similarity of each pixel&apos;s spectrum in {scene} to the words &apos;{material}&apos;: their embeddings&apos; cosine, no share. {understood}</source>
        <translation>Kemiripan spektrum tiap piksel di {scene} dengan kata &apos;{material}&apos;: kosinus embedding keduanya, bukan bagian luas. {understood}</translation>
    </message>
    <message>
        <source>Share of each pixel of {scene} that belongs to none of the materials asked for, from 0 to 1. Mean over the scene: {mean}.</source>
        <translation>Bagian tiap piksel {scene} yang tidak termasuk material mana pun yang diminta, dari 0 sampai 1. Rerata pada citra: {mean}.</translation>
    </message>
    <message>
        <source>Root mean square difference, in reflectance, between each pixel&apos;s spectrum in {scene} and its reconstruction from the endmembers. High values mean that a material is missing.</source>
        <translation>Akar rerata kuadrat selisih, dalam reflektansi, antara spektrum tiap piksel di {scene} dan rekonstruksinya dari endmember. Nilai tinggi berarti ada material yang belum disebutkan.</translation>
    </message>
    <message>
        <source>The three most abundant materials of {scene}, one in each of red, green and blue; full colour is an abundance of 1.</source>
        <translation>Tiga material paling melimpah di {scene}, masing-masing dalam merah, hijau, dan biru; warna penuh berarti kelimpahan 1.</translation>
    </message>
    <message>
        <source>the ontology</source>
        <translation>ontologi</translation>
    </message>
    <message>
        <source>the lexicon</source>
        <translation>leksikon</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>penyandi teks</translation>
    </message>
    <message>
        <source>The prompt was understood as {concept} by {how} (language: {language}; confidence: {confidence}).</source>
        <translation>Kata itu dipahami sebagai {concept} melalui {how} (bahasa: {language}; keyakinan: {confidence}).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>{layer}, {scene}</source>
        <translation>{layer}, {scene}</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Derived from {scene}; the rights in that scene apply.</source>
        <translation>Diturunkan dari {scene}; hak atas citra itu berlaku.</translation>
    </message>
    <message>
        <source>Input: {path}, SHA-256 {sha256}, {bands} bands, wavelengths from {origin}</source>
        <translation>Masukan: {path}, SHA-256 {sha256}, {bands} band, panjang gelombang dari {origin}</translation>
    </message>
    <message>
        <source>Weights: {name} {version}, SHA-256 {sha256}</source>
        <translation>Bobot: {name} {version}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Unmixed by CLIP Unmix {version}, started {started}, finished {finished}</source>
        <translation>Unmixing oleh CLIP Unmix {version}, mulai {started}, selesai {finished}</translation>
    </message>
    <message>
        <source>Mean reconstruction RMSE {rmse}; {share} of the pixels unexplained</source>
        <translation>Rerata RMSE rekonstruksi {rmse}; {share} piksel tidak terjelaskan</translation>
    </message>
    <message>
        <source>To make the same files again: {command}</source>
        <translation>Untuk membuat berkas yang sama lagi: {command}</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written; the maps themselves are complete.</source>
        <translation>Raster {path} tidak dapat ditulis; peta-petanya sendiri lengkap.</translation>
    </message>
    <message>
        <source>share of the grains&apos; cross-section, mingled grain by grain</source>
        <translation>bagian dari penampang butiran, bercampur butir demi butir</translation>
    </message>
</context>
<context>
    <name>ResultMarks</name>
    <message>
        <source>These maps are in {folder}. Click to keep them elsewhere, such as beside your project.</source>
        <translation>Peta ini ada di {folder}. Klik untuk menyimpannya di tempat lain, misalnya di samping proyek Anda.</translation>
    </message>
</context>
<context>
    <name>ResultsAlgorithm</name>
    <message>
        <source>After the run</source>
        <translation>Setelah proses</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Folder hasil</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>The run could not be read ({error}).</source>
        <translation>Proses tidak dapat dibaca ({error}).</translation>
    </message>
    <message>
        <source>Results of CLIP Unmix</source>
        <translation>Hasil CLIP Unmix</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>Selang 90%</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hektare</translation>
    </message>
    <message>
        <source>Shares and hectares of the materials</source>
        <translation>Bagian dan hektare material</translation>
    </message>
    <message>
        <source>Look into pixels</source>
        <translation>Lihat piksel</translation>
    </message>
    <message>
        <source>By zones…</source>
        <translation>Per zona…</translation>
    </message>
    <message>
        <source>Class map…</source>
        <translation>Peta kelas…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Perubahan…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Laporan…</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>Membaca proses…</translation>
    </message>
    <message>
        <source>Choose a layer of a run to see what it holds.</source>
        <translation>Pilih layer dari suatu proses untuk melihat isinya.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>No data there.</source>
        <translation>Tidak ada data.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE).</source>
        <translation>Baris {row}, kolom {column}: tidak terjelaskan {residual} (RMSE).</translation>
    </message>
    <message>
        <source>Endmember</source>
        <translation>Endmember</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Click a material to see how its shares are spread over the scene</source>
        <translation>Klik sebuah material untuk melihat sebaran bagiannya dalam citra</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>residu</translation>
    </message>
    <message>
        <source>What the mixtures leave unexplained, as RMSE in reflectance: the mean of all pixels</source>
        <translation>Yang tidak dijelaskan campuran, sebagai RMSE dalam reflektansi: rerata semua piksel</translation>
    </message>
    <message>
        <source>found in the scene</source>
        <translation>ditemukan dalam citra</translation>
    </message>
    <message>
        <source>from samples</source>
        <translation>dari sampel</translation>
    </message>
    <message>
        <source>typical spectrum</source>
        <translation>spektrum khas</translation>
    </message>
    <message>
        <source>given</source>
        <translation>diberikan</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>diabaikan</translation>
    </message>
    <message>
        <source>Next: {steps}</source>
        <translation>Berikutnya: {steps}</translation>
    </message>
    <message>
        <source>Nearest words: {words}.</source>
        <translation>Kata terdekat: {words}.</translation>
    </message>
    <message>
        <source>Red, green and blue need three materials; this run has fewer.</source>
        <translation>Merah, hijau, dan biru memerlukan tiga material; proses ini memiliki kurang dari itu.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: unexplained {residual} (RMSE), the most, {most}, at {centre} nm.</source>
        <translation>Baris {row}, kolom {column}: tidak terjelaskan {residual} (RMSE), terbesar, {most}, pada {centre} nm.</translation>
    </message>
    <message>
        <source>Click or drag on the map to see a pixel&apos;s spectrum, mixture and shares; the right button pins it</source>
        <translation>Klik atau seret pada peta untuk melihat spektrum, campuran, dan bagian suatu piksel; tombol kanan menyematkannya</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sematkan</translation>
    </message>
    <message>
        <source>Keep the pixel that is shown, to compare it with others</source>
        <translation>Simpan piksel yang ditampilkan, untuk dibandingkan dengan yang lain</translation>
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
        <translation>Berdampingan…</translation>
    </message>
    <message>
        <source>Validate…</source>
        <translation>Validasi…</translation>
    </message>
    <message>
        <source>Shares and hectares of the cross-section of grains that are mingled in each pixel.</source>
        <translation>Bagian dan hektare penampang butiran yang bercampur dalam setiap piksel.</translation>
    </message>
    <message>
        <source>Run again for side by side…</source>
        <translation>Jalankan lagi untuk percampuran berdampingan…</translation>
    </message>
    <message>
        <source>Shares and hectares of the ground: a shaded pixel counts as dark material.</source>
        <translation>Bagian dan hektare permukaan tanah: piksel yang terbayangi dihitung sebagai material gelap.</translation>
    </message>
    <message>
        <source>Run again for the lit surface…</source>
        <translation>Jalankan lagi untuk permukaan yang tersinari…</translation>
    </message>
    <message>
        <source>Shares and hectares of the lit surface: brightness, shade and slope cancel.</source>
        <translation>Bagian dan hektare permukaan yang tersinari: kecerahan, bayangan, dan lereng saling meniadakan.</translation>
    </message>
    <message>
        <source>Run again for the ground…</source>
        <translation>Jalankan lagi untuk permukaan tanah…</translation>
    </message>
</context>
<context>
    <name>RgbAlgorithm</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Tiga material sebagai merah, hijau, biru</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the shares of three materials of a run as red, green and blue: what is pure is in one of these colours, what is mixed in between, what is none of the three dark. &lt;i&gt;other&lt;/i&gt; stands for what nobody named. Without names the three most abundant ones are taken.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Menulis bagian dari tiga material suatu proses sebagai merah, hijau, dan biru: yang murni tampil dalam salah satu warna ini, yang campuran di antaranya, yang bukan salah satu dari ketiganya gelap. &lt;i&gt;lainnya&lt;/i&gt; mewakili yang tidak disebutkan siapa pun. Tanpa nama, tiga yang paling melimpah yang dipakai.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Merah</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation>Merah, hijau, dan biru</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Dibatalkan; tidak ada yang ditulis.</translation>
    </message>
</context>
<context>
    <name>RgbDialog</name>
    <message>
        <source>Three materials as red, green, blue</source>
        <translation>Tiga material sebagai merah, hijau, biru</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Merah</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Wavelengths</source>
        <translation>Panjang gelombang</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Ofset</translation>
    </message>
    <message>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <source>Bad bands</source>
        <translation>Band buruk</translation>
    </message>
    <message>
        <source>How {layer} is read</source>
        <translation>Cara {layer} dibaca</translation>
    </message>
    <message>
        <source>A line for each band: wavelength in nm[, width[, 0 for a bad band]]</source>
        <translation>Satu baris untuk tiap band: panjang gelombang dalam nm[, lebar[, 0 untuk band buruk]]</translation>
    </message>
    <message>
        <source>as the file says; such as 0.0001</source>
        <translation>menurut berkas; misalnya 0.0001</translation>
    </message>
    <message>
        <source>as the file says; such as -0.1</source>
        <translation>menurut berkas; misalnya -0.1</translation>
    </message>
    <message>
        <source>as the file says; such as -9999</source>
        <translation>menurut berkas; misalnya -9999</translation>
    </message>
    <message>
        <source>as the file says; such as 1-5,12</source>
        <translation>menurut berkas; misalnya 1-5,12</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} baris</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Koreksi…</translation>
    </message>
    <message>
        <source>Correct the wavelengths, scale and bad bands that are read from the file</source>
        <translation>Koreksi panjang gelombang, skala, dan band buruk yang dibaca dari berkas</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Dikoreksi…</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>bukan salah satu dari ini</translation>
    </message>
    <message>
        <source>Evenly from, to</source>
        <translation>Merata dari, sampai</translation>
    </message>
    <message>
        <source>First wavelength</source>
        <translation>Panjang gelombang pertama</translation>
    </message>
    <message>
        <source>Last wavelength</source>
        <translation>Panjang gelombang terakhir</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Write a line for each band, evenly spaced from the first to the last</source>
        <translation>Tulis satu baris untuk tiap band, berjarak sama dari yang pertama sampai yang terakhir</translation>
    </message>
    <message>
        <source>Give the wavelengths…</source>
        <translation>Berikan panjang gelombang…</translation>
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
        <translation>Seluruh citra</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Luasan peta</translation>
    </message>
    <message>
        <source>Inside a layer</source>
        <translation>Di dalam layer</translation>
    </message>
    <message>
        <source>Unmix the whole scene or a part of it; the maps cover that part only</source>
        <translation>Unmixing seluruh citra atau sebagian; peta hanya mencakup bagian itu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Polygons, or a raster of one band that is not 0 where it counts</source>
        <translation>Poligon, atau raster satu band yang bukan 0 di tempat yang dihitung</translation>
    </message>
    <message>
        <source>Layer of the part</source>
        <translation>Layer bagian</translation>
    </message>
    <message>
        <source>Selected polygons only</source>
        <translation>Hanya poligon terpilih</translation>
    </message>
    <message>
        <source>Leave out clouds and shadows</source>
        <translation>Abaikan awan dan bayangan</translation>
    </message>
    <message>
        <source>Also saturated or defective pixels, where the product&apos;s quality layers mark them</source>
        <translation>Juga piksel jenuh atau cacat, bila layer mutu produk menandainya</translation>
    </message>
    <message>
        <source>What the map shows cannot be found in the scene; zoom to the scene.</source>
        <translation>Yang ditampilkan peta tidak ditemukan di citra; perbesar ke citra.</translation>
    </message>
    <message>
        <source>The map shows nothing of the scene; zoom to the scene.</source>
        <translation>Peta tidak menampilkan apa pun dari citra; perbesar ke citra.</translation>
    </message>
    <message>
        <source>No layer is chosen for the part of the scene; choose polygons or a mask.</source>
        <translation>Belum ada layer yang dipilih untuk bagian citra; pilih poligon atau mask.</translation>
    </message>
    <message>
        <source>No polygon of {layer} is selected; select some.</source>
        <translation>Tidak ada poligon {layer} yang dipilih; pilih beberapa.</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>{bands} band, {first}-{last} nm, {columns} × {rows} piksel</translation>
    </message>
    <message>
        <source>a number for each band</source>
        <translation>satu angka per kanal</translation>
    </message>
    <message>
        <source>wavelengths from {wavelengths}; reflectance × {factor}, from {scale}</source>
        <translation>panjang gelombang dari {wavelengths}; reflektansi × {factor}, dari {scale}</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (dan {count} lagi)</translation>
    </message>
    <message>
        <source>doubtful: {doubt}</source>
        <translation>meragukan: {doubt}</translation>
    </message>
    <message>
        <source>Nothing tells the wavelengths of this layer.</source>
        <translation>Panjang gelombang layer ini tidak disebutkan di mana pun.</translation>
    </message>
    <message>
        <source>The wavelengths of this layer cannot be right ({doubt}).</source>
        <translation>Panjang gelombang layer ini tidak mungkin benar ({doubt}).</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Two runs side by side</source>
        <translation>Dua proses berdampingan</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Proses lain…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Perubahan…</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>May they be compared?</source>
        <translation>Bolehkah dibandingkan?</translation>
    </message>
    <message>
        <source>Choose two runs.</source>
        <translation>Pilih dua proses.</translation>
    </message>
    <message>
        <source>Yes: both mean the same.</source>
        <translation>Ya: keduanya berarti sama.</translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation>Folder proses</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Geser</translation>
    </message>
    <message>
        <source>Lay one map over the other, with a line between them to drag</source>
        <translation>Letakkan satu peta di atas peta lain, dengan garis di antaranya yang dapat diseret</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys</source>
        <translation>Seret garisnya, atau pindahkan dengan tombol panah</translation>
    </message>
    <message>
        <source>Line between the two maps</source>
        <translation>Garis di antara kedua peta</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>Plots need the Python package matplotlib, which this QGIS lacks.</source>
        <translation>Grafik memerlukan paket Python matplotlib, yang tidak ada di QGIS ini.</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>spektrum</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>campuran</translation>
    </message>
    <message>
        <source>wavelength (nm)</source>
        <translation>panjang gelombang (nm)</translation>
    </message>
    <message>
        <source>expected by the name</source>
        <translation>diharapkan menurut namanya</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>tidak terjelaskan</translation>
    </message>
    <message>
        <source>share</source>
        <translation>bagian</translation>
    </message>
    <message>
        <source>part of the scene</source>
        <translation>bagian citra</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Reading the prompts</source>
        <translation>Membaca nama material</translation>
    </message>
    <message>
        <source>Opening the scene</source>
        <translation>Membuka citra</translation>
    </message>
    <message>
        <source>Reading the whole scene for its SHA-256</source>
        <translation>Membaca seluruh citra untuk SHA-256-nya</translation>
    </message>
    <message>
        <source>Taking a sample of the scene</source>
        <translation>Mengambil contoh piksel dari citra</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Memuat model</translation>
    </message>
    <message>
        <source>Finding the endmembers</source>
        <translation>Mencari endmember</translation>
    </message>
    <message>
        <source>Learning from the samples</source>
        <translation>Belajar dari sampel</translation>
    </message>
    <message>
        <source>Unmixing</source>
        <translation>Unmixing</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Membuat piramida (overview)</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>Menulis catatan asal-usul</translation>
    </message>
    <message>
        <source>Moving the results into place</source>
        <translation>Memindahkan hasil ke tempatnya</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Comparing the scene with all materials</source>
        <translation>Membandingkan citra dengan semua material</translation>
    </message>
    <message>
        <source>Drawing the previews</source>
        <translation>Menggambar pratinjau</translation>
    </message>
    <message>
        <source>Writing the program</source>
        <translation>Menulis program</translation>
    </message>
    <message>
        <source>Comparing its maps with ours</source>
        <translation>Membandingkan petanya dengan peta kita</translation>
    </message>
    <message>
        <source>Loading the text encoder</source>
        <translation>Memuat penyandi teks</translation>
    </message>
    <message>
        <source>Embedding the phrases</source>
        <translation>Menyematkan frasa</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggestions for {scene}</source>
        <translation>Saran untuk {scene}</translation>
    </message>
    <message>
        <source>How likely the name is, in the part of the scene that looks most like it</source>
        <translation>Seberapa mungkin nama itu, pada bagian citra yang paling mirip dengannya</translation>
    </message>
    <message>
        <source>How much of the scene looks more like it than like the others in this list</source>
        <translation>Seberapa banyak bagian citra yang lebih mirip dengannya daripada dengan yang lain dalam daftar ini</translation>
    </message>
    <message>
        <source>Add ticked</source>
        <translation>Tambahkan yang dicentang</translation>
    </message>
    <message>
        <source>Looking for materials in {scene}</source>
        <translation>Mencari material di {scene}</translation>
    </message>
    <message>
        <source>The scene lies at latitude {latitude}, longitude {longitude}; what is hardly found there stands further down.</source>
        <translation>Citra terletak pada lintang {latitude}, bujur {longitude}; yang jarang ditemukan di sana ditempatkan lebih bawah.</translation>
    </message>
    <message>
        <source>{times} times as likely as {rival}</source>
        <translation>{times} kali lebih mungkin daripada {rival}</translation>
    </message>
    <message>
        <source>hard to tell from {rival}</source>
        <translation>sulit dibedakan dari {rival}</translation>
    </message>
    <message>
        <source>{rival} is likelier there</source>
        <translation>{rival} lebih mungkin di sana</translation>
    </message>
    <message>
        <source>most like {names}</source>
        <translation>paling mirip dengan {names}</translation>
    </message>
    <message>
        <source>spectrum {degrees}° from a typical one</source>
        <translation>spektrum berbeda {degrees}° dari yang khas</translation>
    </message>
    <message>
        <source>unlikely at this place: {reason}</source>
        <translation>kecil kemungkinannya di tempat ini: {reason}</translation>
    </message>
    <message>
        <source>What the scene seems to hold, judged by its spectra alone. Tick what you accept; the maps are bright where the scene is most like a material.</source>
        <translation>Apa yang tampaknya ada di citra, dinilai dari spektrumnya saja. Centang yang Anda terima; peta tampak terang di tempat citra paling mirip dengan suatu material.</translation>
    </message>
    <message>
        <source>Suggested materials</source>
        <translation>Material yang disarankan</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Kemajuan pencarian</translation>
    </message>
    <message>
        <source>its spectrum shows that it is {attribute}</source>
        <translation>spektrumnya menunjukkan bahwa ini {attribute}</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>tinggal beberapa detik</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>tinggal sekitar {count} dtk</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>tinggal sekitar {count} mnt</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>tinggal sekitar {count} jam</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Akhiri tur</translation>
    </message>
    <message>
        <source>This is the sample scene: simulated fields, bare ground, roads and a few roofs in 224 bands. The line below its name says what it is. What do you see?</source>
        <translation>Inilah citra contoh: ladang, tanah terbuka, jalan, dan beberapa atap hasil simulasi dalam 224 band. Baris di bawah namanya menerangkan apa citra ini. Apa yang Anda lihat?</translation>
    </message>
    <message>
        <source>Type a material that you expect here, such as vegetation, and press Enter.</source>
        <translation>Ketik material yang Anda perkirakan ada di sini, misalnya vegetasi, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>Add others, in any language: suelo desnudo, dry grass, asphalt. The second column says how each was understood; click where it is marked.</source>
        <translation>Tambahkan yang lain, dalam bahasa apa pun: suelo desnudo, rumput kering, aspal. Kolom kedua menerangkan bagaimana masing-masing dipahami; klik pada yang bertanda.</translation>
    </message>
    <message>
        <source>Now press the button. It takes a few seconds.</source>
        <translation>Sekarang tekan tombolnya. Perlu beberapa detik.</translation>
    </message>
    <message>
        <source>Each map is clear where its material is absent and full where it is all there is. The line below says how well the materials explain the scene; Suggest… finds what you left out.</source>
        <translation>Setiap peta bening di tempat materialnya tidak ada dan penuh di tempat hanya ada material itu. Baris di bawahnya menerangkan seberapa baik material menjelaskan citra; “Sarankan…” menemukan yang terlewat.</translation>
    </message>
    <message>
        <source>More maps shows how sure each share is. Beside it you export the maps or keep them in another place. That is all: now choose a scene of your own.</source>
        <translation>“Peta lain” menunjukkan seberapa pasti tiap bagian. Di sampingnya Anda dapat mengekspor peta atau menyimpannya di tempat lain. Itu saja: sekarang pilih citra Anda sendiri.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} dari {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>UnmixAlgorithm</name>
    <message>
        <source>Unmix by material names</source>
        <translation>Unmixing menurut nama material</translation>
    </message>
    <message>
        <source>unmixing,endmember,abundance,hyperspectral,multispectral,spectral,fraction,material,CLIP</source>
        <translation>unmixing,pemisahan campuran,endmember,kelimpahan,hiperspektral,multispektral,spektral,fraksi,material,CLIP</translation>
    </message>
    <message>
        <source>Abundance, uncertainty and similarity maps of the materials you name, in any language.</source>
        <translation>Peta kelimpahan, ketidakpastian, dan kemiripan material yang Anda sebutkan, dalam bahasa apa pun.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells how much of each pixel of a hyperspectral or multispectral raster is what. Name the materials in your own words and language; no spectral library and no training areas are needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Materials&lt;/b&gt;: one a line, or separated by semicolons, e.g. &lt;i&gt;tree; suelo desnudo; 水; tarmac&lt;/i&gt;. Name everything that covers much of the scene; what you leave out appears as other materials and in the residual.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Illumination&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; gives shares of what is lit in the pixel, &lt;i&gt;area&lt;/i&gt; shares of its surface with shade set apart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; or &lt;b&gt;wavelengths&lt;/b&gt; are needed only where the raster does not say its wavelengths itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Samples&lt;/b&gt;: a few points or polygons of known material. What they teach is kept only if it proves better on samples held out; it can be saved as an adapter for other scenes.&lt;/p&gt;&lt;p&gt;The folder then holds an abundance map (0 to 1), an uncertainty map (the true share lies within the abundance plus or minus this value with a probability of 90 %) and a similarity map for each material, the share of other materials, the residual (RMSE in reflectance), the endmember spectra, and provenance.json, which tells how each word was understood and how to make the same files again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Menunjukkan seberapa banyak setiap material dalam tiap piksel raster hiperspektral atau multispektral. Sebutkan material dengan kata dan bahasa Anda sendiri; pustaka spektral dan area latih tidak diperlukan.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Material&lt;/b&gt;: satu per baris, atau dipisahkan dengan titik koma, mis. &lt;i&gt;pohon; suelo desnudo; 水; aspal&lt;/i&gt;. Sebutkan semua yang menutupi sebagian besar citra; yang tidak Anda sebutkan muncul sebagai material lain dan dalam residu.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Penyinaran&lt;/b&gt;: &lt;i&gt;shade-normalised&lt;/i&gt; memberi bagian dari yang tersinari di dalam piksel, &lt;i&gt;area&lt;/i&gt; bagian dari luasnya dengan bayangan dipisahkan.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sensor&lt;/b&gt; atau &lt;b&gt;panjang gelombang&lt;/b&gt; hanya diperlukan bila raster tidak menyebutkan panjang gelombangnya sendiri.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sampel&lt;/b&gt;: beberapa titik atau poligon dengan material yang diketahui. Apa yang dipelajari darinya hanya dipertahankan bila terbukti lebih baik pada sampel yang disisihkan; hasilnya dapat disimpan sebagai adaptor untuk citra lain.&lt;/p&gt;&lt;p&gt;Folder kemudian berisi peta kelimpahan (0 sampai 1), peta ketidakpastian (bagian sebenarnya berada dalam kelimpahan plus minus nilai ini dengan peluang 90%) dan peta kemiripan untuk setiap material, bagian material lain, residu (RMSE dalam reflektansi), spektrum endmember, serta provenance.json, yang menerangkan bagaimana setiap kata dipahami dan bagaimana membuat berkas yang sama lagi.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Citra</translation>
    </message>
    <message>
        <source>Materials, one a line or separated by ;</source>
        <translation>Material, satu per baris atau dipisahkan dengan ;</translation>
    </message>
    <message>
        <source>Illumination</source>
        <translation>Penyinaran</translation>
    </message>
    <message>
        <source>Sensor (where the raster has no wavelengths)</source>
        <translation>Sensor (bila raster tidak memuat panjang gelombang)</translation>
    </message>
    <message>
        <source>File of wavelengths (where the raster has none)</source>
        <translation>Berkas panjang gelombang (bila raster tidak memuatnya)</translation>
    </message>
    <message>
        <source>Ontology: your own names of materials</source>
        <translation>Ontologi: nama material Anda sendiri</translation>
    </message>
    <message>
        <source>Adapter: what was learnt from another scene&apos;s samples</source>
        <translation>Adaptor: apa yang dipelajari dari sampel citra lain</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adaptor (*.safetensors)</translation>
    </message>
    <message>
        <source>Save adapter to (needs samples)</source>
        <translation>Simpan adaptor ke (memerlukan sampel)</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Penyandi teks</translation>
    </message>
    <message>
        <source>Language that decides between meanings (a code such as de)</source>
        <translation>Bahasa yang menentukan di antara beberapa arti (kode seperti id)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Replace an earlier run in the folder</source>
        <translation>Ganti hasil sebelumnya di folder</translation>
    </message>
    <message>
        <source>Add the abundance maps to the project</source>
        <translation>Tambahkan peta kelimpahan ke proyek</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Folder hasil</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Asal-usul</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residu</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>Peta kelimpahan</translation>
    </message>
    <message>
        <source>These Python packages are missing: {packages}; open the CLIP Unmix panel in QGIS, which installs them.</source>
        <translation>Paket Python berikut tidak ada: {packages}; buka panel CLIP Unmix di QGIS, yang akan memasangnya.</translation>
    </message>
    <message>
        <source>No material is named; type at least one.</source>
        <translation>Tidak ada material yang disebutkan; ketik setidaknya satu.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Dibatalkan; tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>{prompt}: {label} (language: {language}, by {how})</source>
        <translation>{prompt}: {label} (bahasa: {language}, melalui {how})</translation>
    </message>
    <message>
        <source>Mean abundance of {prompt}: {mean}</source>
        <translation>Rerata kelimpahan {prompt}: {mean}</translation>
    </message>
    <message>
        <source>Scale: reflectance = stored × scale + offset (one number, or one a band)</source>
        <translation>Skala: reflektansi = nilai tersimpan × skala + ofset (satu angka, atau satu per kanal)</translation>
    </message>
    <message>
        <source>Offset (one number, or one a band)</source>
        <translation>Ofset (satu angka, atau satu per kanal)</translation>
    </message>
    <message>
        <source>Nodata: the stored number of pixels without data</source>
        <translation>Nodata: angka tersimpan untuk piksel tanpa data</translation>
    </message>
    <message>
        <source>Use only these bands (such as 1-5,12)</source>
        <translation>Gunakan hanya kanal ini (misalnya 1-5,12)</translation>
    </message>
    <message>
        <source>Leave out these bands (such as 1-5,12)</source>
        <translation>Abaikan kanal ini (misalnya 1-5,12)</translation>
    </message>
    <message>
        <source>Accept values that look like radiance</source>
        <translation>Terima nilai yang tampak seperti radiansi</translation>
    </message>
    <message>
        <source>Run materials, too, that were hardly understood</source>
        <translation>Proses juga material yang hampir tidak dipahami</translation>
    </message>
    <message>
        <source>Grid of products in the geometry of the sensor</source>
        <translation>Grid produk dalam geometri sensor</translation>
    </message>
    <message>
        <source>Resolution, of products whose bands have several (Sentinel-2: 10 or 20)</source>
        <translation>Resolusi, untuk produk yang band-nya memiliki beberapa resolusi (Sentinel-2: 10 atau 20)</translation>
    </message>
    <message>
        <source>Part of the scene: extent</source>
        <translation>Bagian citra: luasan</translation>
    </message>
    <message>
        <source>Part of the scene: polygons</source>
        <translation>Bagian citra: poligon</translation>
    </message>
    <message>
        <source>Leave out what the product&apos;s quality layers call</source>
        <translation>Abaikan yang oleh layer mutu produk disebut</translation>
    </message>
    <message>
        <source>Part of the scene: raster that is not 0 there</source>
        <translation>Bagian citra: raster yang bukan 0 di sana</translation>
    </message>
    <message>
        <source>{layer} is not a vector layer; choose another.</source>
        <translation>{layer} bukan layer vektor; pilih yang lain.</translation>
    </message>
    <message>
        <source>The part of the scene is given by polygons and by a raster; leave one of them away.</source>
        <translation>Bagian citra diberikan dengan poligon dan dengan raster; hapus salah satunya.</translation>
    </message>
    <message>
        <source>Samples: points or polygons, labelled or with measured shares</source>
        <translation>Sampel: titik atau poligon, berlabel atau dengan bagian terukur</translation>
    </message>
    <message>
        <source>Fields of the samples with measured shares (MATERIAL=FIELD; …)</source>
        <translation>Field sampel yang memuat bagian terukur (MATERIAL=FIELD; …)</translation>
    </message>
    <message>
        <source>Field of the samples with the labels</source>
        <translation>Field sampel yang memuat label</translation>
    </message>
    <message>
        <source>What labels of the samples mean (LABEL=MATERIAL; … and LABEL= to set aside)</source>
        <translation>Arti label sampel (LABEL=MATERIAL; … dan LABEL= untuk dikesampingkan)</translation>
    </message>
    <message>
        <source>Endmembers held fixed, one a line: material=row,column or material=file|spectrum</source>
        <translation>Endmember yang ditetapkan, satu per baris: material=baris,kolom atau material=berkas|spektrum</translation>
    </message>
    <message>
        <source>How materials mix: side by side (areal) or grain by grain (intimate)</source>
        <translation>Cara material bercampur: berdampingan (areal) atau butir demi butir (intimate)</translation>
    </message>
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>Folder untuk hasil</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>Teks (*.csv *.txt);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)</source>
        <translation>Berkas vektor (*.gpkg *.geojson *.shp *.fgb);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Adapters (*.safetensors)</source>
        <translation>Adaptor (*.safetensors)</translation>
    </message>
    <message>
        <source>Ontologies (*.csv *.json *.ttl);;All files (*)</source>
        <translation>Ontologi (*.csv *.json *.ttl);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>a share of what is lit</source>
        <translation>bagian yang tersinari</translation>
    </message>
    <message>
        <source>a share of the surface</source>
        <translation>bagian dari permukaan</translation>
    </message>
    <message>
        <source>as the raster says</source>
        <translation>menurut raster</translation>
    </message>
    <message>
        <source>what is fastest</source>
        <translation>yang tercepat</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>prosesor (CPU)</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>kartu grafis (CUDA)</translation>
    </message>
    <message>
        <source>{bands} bands, {columns} × {rows} pixels</source>
        <translation>{bands} band, {columns} × {rows} piksel</translation>
    </message>
    <message>
        <source>Already in the list: {materials}.</source>
        <translation>Sudah ada dalam daftar: {materials}.</translation>
    </message>
    <message>
        <source>Unmixing {scene}</source>
        <translation>Unmixing {scene}</translation>
    </message>
    <message>
        <source>Unmixing {scene}: {materials}</source>
        <translation>Unmixing {scene}: {materials}</translation>
    </message>
    <message>
        <source>No material is ticked; type at least one and press Enter.</source>
        <translation>Tidak ada material yang dicentang; ketik setidaknya satu lalu tekan Enter.</translation>
    </message>
    <message>
        <source>The folder {folder} holds an earlier run. Replace it?</source>
        <translation>Folder {folder} berisi hasil sebelumnya. Ganti?</translation>
    </message>
    <message>
        <source>The adapter {file} exists already. Replace it?</source>
        <translation>Adaptor {file} sudah ada. Ganti?</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Membatalkan…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>Tambahkan ke proyek ini</translation>
    </message>
    <message>
        <source>The run finished after its project was closed.</source>
        <translation>Proses selesai setelah proyeknya ditutup.</translation>
    </message>
    <message>
        <source>{scene}: {unexplained} of the pixels unexplained.</source>
        <translation>{scene}: {unexplained} piksel tidak terjelaskan.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Tampilkan log</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Dibatalkan.</translation>
    </message>
    <message>
        <source>The run was cancelled; nothing was written.</source>
        <translation>Proses dibatalkan; tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>CLIP Unmix needs Python packages that this QGIS does not bring: {names}.</source>
        <translation>CLIP Unmix memerlukan paket Python yang tidak disertakan QGIS ini: {names}.</translation>
    </message>
    <message>
        <source>Make an abundance and a similarity map of each material</source>
        <translation>Buat peta kelimpahan dan peta kemiripan untuk setiap material</translation>
    </message>
    <message>
        <source>Type at least one material first</source>
        <translation>Ketik setidaknya satu material dahulu</translation>
    </message>
    <message>
        <source>Choose a scene first</source>
        <translation>Pilih citra dahulu</translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>{ticked} dari {all} dicentang</translation>
    </message>
    <message>
        <source>Mean abundance of {material}: {mean}</source>
        <translation>Rerata kelimpahan {material}: {mean}</translation>
    </message>
    <message>
        <source>Results in {folder}</source>
        <translation>Hasil di {folder}</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Pasang…</translation>
    </message>
    <message>
        <source>Install the missing Python packages into a private folder of your QGIS profile</source>
        <translation>Pasang paket Python yang belum ada ke folder pribadi di profil QGIS Anda</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;Citra</translation>
    </message>
    <message>
        <source>The hyperspectral or multispectral raster to unmix; follows the active layer</source>
        <translation>Raster hiperspektral atau multispektral untuk unmixing; mengikuti layer aktif</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Citra</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>&amp;Material</translation>
    </message>
    <message>
        <source>tree, suelo desnudo, 水 …</source>
        <translation>pohon, suelo desnudo, 水 …</translation>
    </message>
    <message>
        <source>Type a material in your own words and language and press Enter. Paste several separated by semicolons or lines.</source>
        <translation>Ketik material dengan kata dan bahasa Anda sendiri lalu tekan Enter. Tempelkan beberapa sekaligus, dipisahkan dengan titik koma atau baris.</translation>
    </message>
    <message>
        <source>Material to add</source>
        <translation>Material yang akan ditambahkan</translation>
    </message>
    <message>
        <source>Add the material (Enter)</source>
        <translation>Tambahkan material (Enter)</translation>
    </message>
    <message>
        <source>Add the material</source>
        <translation>Tambahkan material</translation>
    </message>
    <message>
        <source>Materials to unmix</source>
        <translation>Material untuk unmixing</translation>
    </message>
    <message>
        <source>Edit the material (F2)</source>
        <translation>Sunting material (F2)</translation>
    </message>
    <message>
        <source>Edit the material</source>
        <translation>Sunting material</translation>
    </message>
    <message>
        <source>Remove the selected materials (Delete)</source>
        <translation>Hapus material yang dipilih (Delete)</translation>
    </message>
    <message>
        <source>Remove the selected materials</source>
        <translation>Hapus material yang dipilih</translation>
    </message>
    <message>
        <source>Move up (Alt+Up), or drag</source>
        <translation>Naikkan (Alt+Atas), atau seret</translation>
    </message>
    <message>
        <source>Move the material up</source>
        <translation>Naikkan material</translation>
    </message>
    <message>
        <source>Move down (Alt+Down), or drag</source>
        <translation>Turunkan (Alt+Bawah), atau seret</translation>
    </message>
    <message>
        <source>Move the material down</source>
        <translation>Turunkan material</translation>
    </message>
    <message>
        <source>Save &amp;results to</source>
        <translation>Simpan &amp;hasil ke</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsi</translation>
    </message>
    <message>
        <source>Abundance is</source>
        <translation>Kelimpahan ialah</translation>
    </message>
    <message>
        <source>Whether an abundance is a share of what is lit in the pixel, or of its surface with shade set apart</source>
        <translation>Apakah kelimpahan merupakan bagian dari yang tersinari di dalam piksel, atau dari permukaannya dengan bayangan dipisahkan</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Needed only where the raster does not say its wavelengths</source>
        <translation>Hanya diperlukan bila raster tidak menyebutkan panjang gelombangnya</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Panjang gelombang</translation>
    </message>
    <message>
        <source>A text file with the bands&apos; wavelengths, where the raster has none and the sensor is not listed</source>
        <translation>Berkas teks dengan panjang gelombang setiap band, bila raster tidak memuatnya dan sensor tidak ada dalam daftar</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Sampel</translation>
    </message>
    <message>
        <source>Points or polygons of known material in the scene, to learn from (optional)</source>
        <translation>Titik atau poligon dengan material yang diketahui di citra, untuk dipelajari (opsional)</translation>
    </message>
    <message>
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>Apa yang dipelajari dari sampel citra lain (opsional)</translation>
    </message>
    <message>
        <source>Keep what the samples teach, for other scenes (optional; needs samples)</source>
        <translation>Simpan apa yang dipelajari dari sampel, untuk citra lain (opsional; memerlukan sampel)</translation>
    </message>
    <message>
        <source>Ontology</source>
        <translation>Ontologi</translation>
    </message>
    <message>
        <source>Your own names of materials: CSV, JSON or SKOS Turtle (optional)</source>
        <translation>Nama material Anda sendiri: CSV, JSON, atau SKOS Turtle (opsional)</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Hitung dengan</translation>
    </message>
    <message>
        <source>A graphics card is used where there is one that fits, unless you choose otherwise</source>
        <translation>Kartu grafis digunakan bila ada yang cocok, kecuali Anda memilih lain</translation>
    </message>
    <message>
        <source>Start of all that is random: the same seed gives the same maps</source>
        <translation>Titik awal semua yang acak: seed yang sama memberi peta yang sama</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log of the runs</source>
        <translation>Log proses</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Kemajuan proses</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stop the run; nothing is left behind</source>
        <translation>Hentikan proses; tidak ada yang tertinggal</translation>
    </message>
    <message>
        <source>&amp;Unmix layer</source>
        <translation>&amp;Unmixing layer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sunting…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Baru…</translation>
    </message>
    <message>
        <source>Make an ontology of your own names, or edit this one</source>
        <translation>Buat ontologi berisi nama Anda sendiri, atau sunting yang ini</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Sarankan…</translation>
    </message>
    <message>
        <source>Find out which materials the scene seems to hold, and tick those you accept</source>
        <translation>Cari tahu material apa yang tampaknya ada di citra, lalu centang yang Anda terima</translation>
    </message>
    <message>
        <source>Some of the settings kept for this panel cannot be used; defaults stand in for them.</source>
        <translation>Sebagian pengaturan yang tersimpan untuk panel ini tidak dapat dipakai; nilai bawaan menggantikannya.</translation>
    </message>
    <message>
        <source>Result of the last run</source>
        <translation>Hasil proses terakhir</translation>
    </message>
    <message>
        <source>Not understood and not run: {prompts}.</source>
        <translation>Tidak dipahami dan tidak dihitung: {prompts}.</translation>
    </message>
    <message>
        <source>{share} of the scene is unnamed: let materials be suggested and add what is missing.</source>
        <translation>{share} dari citra belum bernama: minta saran material dan tambahkan yang kurang.</translation>
    </message>
    <message>
        <source>The maps are in {folder} but could not be shown ({error}); the log has the details.</source>
        <translation>Peta ada di {folder} tetapi tidak dapat ditampilkan ({error}); rinciannya ada di log.</translation>
    </message>
    <message>
        <source>Further notes in the panel: {count}.</source>
        <translation>Catatan lain di panel: {count}.</translation>
    </message>
    <message>
        <source>A material seems to be missing: let materials be suggested and add it.</source>
        <translation>Tampaknya ada material yang kurang: minta saran material dan tambahkan.</translation>
    </message>
    <message>
        <source>Show the scene in natural colour</source>
        <translation>Tampilkan citra dalam warna alami</translation>
    </message>
    <message>
        <source>Open the sample scene</source>
        <translation>Buka citra contoh</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Mulai tur</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Sample scene</source>
        <translation>Citra contoh</translation>
    </message>
    <message>
        <source>The bands of visible light could not be looked up ({error}).</source>
        <translation>Band cahaya tampak tidak dapat ditemukan ({error}).</translation>
    </message>
    <message>
        <source>Add a hyperspectral or multispectral raster to the project, type what is on the ground in your own words, and get a map of how much of each there is. Or begin with the sample:</source>
        <translation>Tambahkan raster hiperspektral atau multispektral ke proyek, ketik apa yang ada di permukaan dengan kata Anda sendiri, dan dapatkan peta seberapa banyak masing-masing. Atau mulai dengan contoh:</translation>
    </message>
    <message>
        <source>Five minutes in this panel, with the sample scene</source>
        <translation>Lima menit di panel ini, dengan citra contoh</translation>
    </message>
    <message>
        <source>A simulated scene of 224 bands, whose materials are known</source>
        <translation>Citra simulasi 224 band yang materialnya diketahui</translation>
    </message>
    <message>
        <source>What the plugin does, and how far to trust it</source>
        <translation>Kegunaan plugin, dan seberapa jauh dapat dipercaya</translation>
    </message>
    <message>
        <source>Natural colour, sample scene, tour and help</source>
        <translation>Warna alami, citra contoh, tur, dan bantuan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Preview: draw rough maps of what is in sight over the scene, while you type and move the map</source>
        <translation>Pratinjau: gambar peta kasar dari yang terlihat di atas citra, selagi Anda mengetik dan menggeser peta</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Lanjutan</translation>
    </message>
    <message>
        <source>Learnt elsewhere</source>
        <translation>Dari citra lain</translation>
    </message>
    <message>
        <source>An adapter: what the samples of another scene have taught.</source>
        <translation>Adaptor: apa yang diajarkan sampel citra lain.</translation>
    </message>
    <message>
        <source>Keep what is learnt</source>
        <translation>Simpan hasil belajar</translation>
    </message>
    <message>
        <source>Saves what the samples teach here as an adapter, for other scenes.</source>
        <translation>Menyimpan apa yang diajarkan sampel di sini sebagai adaptor, untuk citra lain.</translation>
    </message>
    <message>
        <source>A graphics card is faster on large scenes, where there is one that fits.</source>
        <translation>Kartu grafis lebih cepat untuk citra besar, bila ada yang cocok.</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>Awal acak</translation>
    </message>
    <message>
        <source>The seed of the sample of pixels: the same number gives the same maps.</source>
        <translation>Seed untuk contoh piksel: angka yang sama memberi peta yang sama.</translation>
    </message>
    <message>
        <source>More maps</source>
        <translation>Peta lain</translation>
    </message>
    <message>
        <source>Show how uncertain the abundances are, or how similar each pixel is to the words</source>
        <translation>Tampilkan seberapa tidak pasti kelimpahan, atau seberapa mirip tiap piksel dengan kata-katanya</translation>
    </message>
    <message>
        <source>Export the abundances with their styles, metadata and record</source>
        <translation>Ekspor kelimpahan beserta gaya, metadata, dan catatan asal-usulnya</translation>
    </message>
    <message>
        <source>Export the abundances</source>
        <translation>Ekspor kelimpahan</translation>
    </message>
    <message>
        <source>Keep the results: move them to a folder of your choice, with the layers that show them</source>
        <translation>Simpan hasil: pindahkan ke folder pilihan Anda, beserta layer yang menampilkannya</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>Simpan hasil</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>Buka folder hasil</translation>
    </message>
    <message>
        <source>[beside the project]</source>
        <translation>[di samping proyek]</translation>
    </message>
    <message>
        <source>[default folder]</source>
        <translation>[folder bawaan]</translation>
    </message>
    <message>
        <source>[your data folder]</source>
        <translation>[folder data Anda]</translation>
    </message>
    <message>
        <source>Each run gets a folder of its own in here. Left empty: in {folder}.</source>
        <translation>Setiap proses mendapat folder tersendiri di sini. Bila dikosongkan: di {folder}.</translation>
    </message>
    <message>
        <source>{file} is no raster that QGIS can read.</source>
        <translation>{file} bukan raster yang dapat dibaca QGIS.</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Buka {folder}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Hasil…</translation>
    </message>
    <message>
        <source>Materials mix</source>
        <translation>Material bercampur</translation>
    </message>
    <message>
        <source>Whether materials lie side by side in a pixel, or are mingled grain by grain as in powders and mineral soils</source>
        <translation>Apakah material terletak berdampingan dalam piksel, atau bercampur butir demi butir seperti dalam serbuk dan tanah mineral</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>berdampingan</translation>
    </message>
    <message>
        <source>grain by grain (powders)</source>
        <translation>butir demi butir (serbuk)</translation>
    </message>
    <message>
        <source>In another form…</source>
        <translation>Dalam bentuk lain…</translation>
    </message>
    <message>
        <source>Adding the layers…</source>
        <translation>Menambahkan layer…</translation>
    </message>
    <message>
        <source>QGIS cannot show {file}; unmix it on the command line.</source>
        <translation>QGIS tidak dapat menampilkan {file}; lakukan unmixing pada baris perintah.</translation>
    </message>
</context>
<context>
    <name>UnmixTask</name>
    <message>
        <source>The run stopped on an unexpected error ({error}); the log has the details.</source>
        <translation>Proses berhenti karena galat tak terduga ({error}); rinciannya ada di log.</translation>
    </message>
</context>
<context>
    <name>ValidateAlgorithm</name>
    <message>
        <source>Compare with measurements</source>
        <translation>Bandingkan dengan pengukuran</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Pengukuran</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka-angka</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Tempat yang dibandingkan</translation>
    </message>
    <message>
        <source>{material}: RMSE {rmse}, bias {bias}, r {r}, interval holds for {held} of {count} places.</source>
        <translation>{material}: RMSE {rmse}, bias {bias}, r {r}, selang tepat di {held} dari {count} tempat.</translation>
    </message>
    <message>
        <source>Agreement: {share}.</source>
        <translation>Kesesuaian: {share}.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the maps with points or polygons that hold measured fractions, in fields named after the materials, or classes, in a field called material, class, name or label. Gives RMSE, mean absolute error, bias, correlation and how often the intervals hold; for classes the agreement, and the disagreement of quantity and of allocation (Pontius). Figures are written as JSON; a page shows them with plots of measured against mapped shares and of both distributions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Membandingkan peta dengan titik atau poligon yang memuat fraksi terukur, dalam field yang dinamai menurut materialnya, atau kelas, dalam field bernama material, class, name, atau label. Memberikan RMSE, galat mutlak rerata, bias, korelasi, dan seberapa sering selang tepat; untuk kelas, kesesuaian serta ketidaksesuaian jumlah dan alokasi (Pontius). Angka-angka ditulis sebagai JSON; sebuah halaman menampilkannya dengan plot bagian terukur terhadap bagian terpetakan dan kedua sebarannya.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fields of fractions that are not named after their material, one a line: material=field</source>
        <translation>Field fraksi yang tidak dinamai menurut materialnya, satu per baris: material=field</translation>
    </message>
    <message>
        <source>Page of tables and plots</source>
        <translation>Halaman tabel dan plot</translation>
    </message>
</context>
<context>
    <name>VerifyAlgorithm</name>
    <message>
        <source>Verify a run</source>
        <translation>Verifikasi proses</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tells whether the results in a folder are those of their record: every checksum, the record against itself, the maps&apos; tags, shares and means against the record. Where the scene is at hand the run is made again and compared with the files.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Memberi tahu apakah hasil dalam suatu folder sesuai dengan catatannya: setiap checksum, kesesuaian catatan dengan dirinya, serta tag, fraksi, dan rata-rata peta terhadap catatan. Bila citranya tersedia, proses diulang dan dibandingkan dengan berkas-berkasnya.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Folder hasil</translation>
    </message>
    <message>
        <source>Make the run again where its inputs are at hand</source>
        <translation>Ulangi proses bila masukannya tersedia</translation>
    </message>
    <message>
        <source>Nothing speaks against the run</source>
        <translation>Tidak ada yang menyanggah proses ini</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Dibatalkan; tidak ada yang ditulis.</translation>
    </message>
</context>
<context>
    <name>ZonesAlgorithm</name>
    <message>
        <source>Hectares by zone</source>
        <translation>Hektare per zona</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each polygon, such as a district: the mean share of each material, its hectares and the 90 % interval of both. A pixel counts with the part of it that lies inside; ground is measured on the ellipsoid, whatever the CRS. What no material was named for stands under &lt;i&gt;other&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Untuk setiap poligon, misalnya sebuah distrik: bagian rata-rata tiap material, hektarenya, dan selang 90% keduanya. Piksel dihitung sesuai bagiannya yang berada di dalam; permukaan diukur pada elipsoid, apa pun CRS-nya. Yang tidak disebutkan materialnya dicantumkan di bawah &lt;i&gt;lainnya&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>What is to be minded</source>
        <translation>Yang perlu diperhatikan</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Dibatalkan; tidak ada yang ditulis.</translation>
    </message>
</context>
</TS>
