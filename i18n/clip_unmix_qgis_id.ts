<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
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
        <source>{folder} already holds {files}. Replace them?</source>
        <translation>{folder} sudah berisi {files}. Ganti?</translation>
    </message>
    <message>
        <source>CLIP Unmix</source>
        <translation>CLIP Unmix</translation>
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
    <name>LayerMenu</name>
    <message>
        <source>Verify this run…</source>
        <translation>Verifikasi proses ini…</translation>
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
        <source>The composite {path} cannot be written; the maps themselves are complete.</source>
        <translation>Komposit {path} tidak dapat ditulis; peta-petanya sendiri lengkap.</translation>
    </message>
</context>
<context>
    <name>SceneProbe</name>
    <message>
        <source>{bands} bands, {first}-{last} nm, {columns} × {rows} pixels</source>
        <translation>{bands} band, {first}-{last} nm, {columns} × {rows} piksel</translation>
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
        <source>Samples: labelled points or polygons</source>
        <translation>Sampel: titik atau poligon berlabel</translation>
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
</context>
<context>
    <name>UnmixDock</name>
    <message>
        <source>Folder for the results</source>
        <translation>Folder untuk hasil</translation>
    </message>
    <message>
        <source>[Temporary folder]</source>
        <translation>[Folder sementara]</translation>
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
        <source>Folder for the maps and the provenance record. Left empty, they go to a temporary folder and are lost when QGIS closes, unless exported.</source>
        <translation>Folder untuk peta dan catatan asal-usul. Bila dikosongkan, semuanya masuk ke folder sementara dan hilang saat QGIS ditutup, kecuali diekspor.</translation>
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
        <source>Adapter</source>
        <translation>Adaptor</translation>
    </message>
    <message>
        <source>What was learnt from the samples of another scene (optional)</source>
        <translation>Apa yang dipelajari dari sampel citra lain (opsional)</translation>
    </message>
    <message>
        <source>Save adapter to</source>
        <translation>Simpan adaptor ke</translation>
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
        <source>Seed</source>
        <translation>Seed</translation>
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
</context>
<context>
    <name>UnmixTask</name>
    <message>
        <source>The run stopped on an unexpected error ({error}); the log has the details.</source>
        <translation>Proses berhenti karena galat tak terduga ({error}); rinciannya ada di log.</translation>
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
</TS>
