/** Indonesian cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  months: months('id'),
  dayFirst: true,
  askers: list(`
    pertanyaan, tanya, t, q, wartawan, jurnalis, reporter, pewarta, koresponden, media, pers,
    pewawancara, penanya, pertanyaan lanjutan, pertanyaan susulan, tidak dikenal, suara, suara
    dari hadirin, dari hadirin, tanpa mikrofon, pembicara #, peserta #, wartawan #, awak media
  `),
  askerEndings: [],
  answerers: list(`
    jawaban, jawab, j, a, narasumber, tamu
  `),
  helpers: list(`
    moderator, pembawa acara, pewara, mc, penerjemah, juru bahasa, terjemahan, hadirin, semua,
    suara-suara, operator, protokol, penyiar
  `),
  honorifics: list(`
    bapak, ibu, pak, bu, sdr, sdri, saudara, saudari, tuan, nyonya, dr, prof, ir, drs, h, hj,
    kh, letjen, mayjen, brigjen, jenderal, kolonel, yang mulia, yth
  `),
  offices: list(`
    presiden, presiden ri, wakil presiden, perdana menteri, wakil perdana menteri, menteri luar
    negeri, menlu, menteri pertahanan, menhan, menteri keuangan, menkeu, menteri kesehatan,
    menkes, menteri dalam negeri, mendagri, menteri koordinator, menko, menteri sekretaris
    negara, mensesneg, menteri, wakil menteri luar negeri, wakil menteri, wamen, sekretaris
    kabinet, sekretaris jenderal, sekjen, sekretaris, juru bicara presiden, juru bicara
    kementerian luar negeri, juru bicara pemerintah, juru bicara, jubir, kanselir, duta besar,
    dubes, konsul jenderal, komisaris, gubernur, wakil gubernur, gubernur bank indonesia, wali
    kota, walikota, bupati, ketua dpr, ketua mpr, ketua, wakil ketua, anggota dpr, senator,
    kepala staf kepresidenan, kepala staf, kepala badan, kepala, direktur jenderal, dirjen,
    direktur utama, direktur, panglima tni, panglima, kapolri, kapolda, jenderal, letnan
    jenderal, mayor jenderal, kolonel, mayor, kapten, laksamana, jaksa agung, jaksa, hakim,
    penasihat, utusan khusus, raja, ratu, paus, pelatih, koordinator
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    konferensi pers bersama, keterangan pers bersama, pernyataan pers bersama, konferensi pers,
    jumpa pers, keterangan pers, pernyataan pers, press briefing, briefing mingguan, briefing
    media, taklimat media, taklimat, temu media, wawancara cegat, doorstop, wawancara,
    pernyataan bersama, pernyataan, sambutan, pidato, tanya jawab, dialog, transkrip
  `),
  interviews: list(`
    wawancara, dialog dengan, bincang
  `),
  records: ['transkrip', 'terjemahan'],
  openerInTitle: [
    '(?:pers|pernyataan|sambutan|pidato|wawancara|briefing|taklimat|transkrip|bersama|mingguan) (?:oleh |dengan )?(?:[^,]{1,80} )?{name}',
  ],
  guestInTitle: ['(?: bersama | dengan | dan | usai bertemu )(?:[^,]{1,80} )?{name}'],
  furniture: list(`
    lompat ke konten, lompat ke konten utama, langsung ke konten, langsung ke konten utama,
    langsung ke isi, lewati ke konten, lewati navigasi, anda di sini, anda berada di sini, anda
    disini, beranda, halaman utama, depan, menu, menu utama, buka menu, tutup menu, tutup, cari,
    pencarian, telusuri, masuk, login, daftar, berlangganan, langganan, buletin, bahasa, bahasa
    indonesia, indonesia, english, aksesibilitas, ukuran huruf, ukuran teks, dengarkan, cetak,
    versi cetak, kirim email, kirim, bagikan, bagikan ke facebook, facebook, twitter, whatsapp,
    salin tautan, kuki, setuju, terima, kebijakan privasi, iklan, kembali, kembali ke daftar,
    peta situs, ruang pers, siaran pers, berita, tonton video
  `),
  endMatter: list(`
    lihat juga, baca juga, baca selengkapnya, informasi lebih lanjut, berita terkait, artikel
    terkait, dokumen terkait, tautan terkait, unduhan, kata kunci, kontak media, hubungi kami,
    galeri foto, ikuti kami, berita terbaru, berita terkini, berita lainnya, artikel sebelumnya,
    artikel selanjutnya, kembali ke atas, hak cipta dilindungi
  `),
  questionHeadings: list(`
    tanya jawab, pertanyaan dan jawaban, sesi tanya jawab, pertanyaan, pertanyaan wartawan,
    pertanyaan media, tanya-jawab
  `),
  summaryHeadings: list(`
    ringkasan, ikhtisar, poin utama, poin-poin utama, intisari, secara singkat
  `),
  headKeys: list(`
    tema, topik, perihal, tempat, lokasi, tanggal, hari/tanggal, hari, waktu, pukul, jam,
    peserta, hadir, narasumber, pembicara, sumber, penulis, oleh, diterbitkan, dipublikasikan,
    tanggal terbit, diperbarui, terakhir diperbarui, kategori, jenis, bahasa, durasi, transkrip,
    foto
  `),
  ends: list(`
    selesai, sekian, akhir transkrip, akhir konferensi pers, konferensi pers selesai, tamat
  `),
  firstPerson: list(`
    saya, kami, kita, aku, anda, bapak, ibu, saudara, teman-teman, rekan-rekan, hadirin, terima,
    terimakasih, selamat, assalamualaikum
  `),
  common: list(`
    yang, dan, di, ini, untuk, dengan, itu, tidak, dari, dalam, pada, ke, akan, juga, adalah,
    kita, saya, bahwa, kami, sudah, oleh, atau, bisa, telah, karena, lebih, para, seperti,
    tersebut, sebagai, dapat, saat, antara, sangat, jadi, tadi, tentu, sampai, apakah, berapa,
    serta, namun, maka, sehingga
  `),
  sections: { opening: 'Pernyataan pembuka', questions: 'Tanya jawab' },
};
