/** Polish cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  inflects: true,
  months: months('pl'),
  dayFirst: true,
  askers: list(`
    pytanie, pytania, p, q, dziennikarz, dziennikarka, dziennikarze, redaktor, red, reporter,
    reporterka, korespondent, korespondentka, media, prasa, przedstawiciel mediów,
    przedstawicielka mediów, głos z sali, głos, głosy z sali, głos spoza mikrofonu, z sali,
    pytanie z sali, dopytanie, pytanie dodatkowe, kolejne pytanie, nieznany, nieznana, osoba
    nieustalona, mówca #, mówczyni #, uczestnik #, głos #, słuchacz, słuchaczka, telewidz,
    prowadzący wywiad, poza mikrofonem
  `),
  askerEndings: [],
  answerers: list(`
    odpowiedź, odpowiedzi, o, odp, gość, rozmówca, rozmówczyni
  `),
  helpers: list(`
    prowadzący, prowadząca, prowadzący spotkanie, moderator, moderatorka, tłumacz, tłumaczka,
    tłumaczenie, tłumacz symultaniczny, operator, operatorka, głosy, wszyscy, sala, lektor,
    lektorka, konferansjer, gospodarz, spiker, spikerka, biuro prasowe
  `),
  honorifics: list(`
    pan, pani, panowie, państwo, p, dr, dr hab, prof, prof. dr hab, profesor, doktor, mgr, inż,
    red, ks, ksiądz, abp, bp, kard, kardynał, o, siostra, gen, gen. bryg, płk, ppłk, mjr, kpt,
    por, adm, mec, mecenas, jego ekscelencja, jej ekscelencja, jego świątobliwość, szanowny,
    szanowna
  `),
  offices: list(`
    prezydent rzeczypospolitej, prezydent rp, prezydent, prezydentka, wiceprezydent, prezes rady
    ministrów, wiceprezes rady ministrów, prezes, wiceprezes, premier, wicepremier, minister
    spraw zagranicznych, minister obrony narodowej, minister finansów, minister zdrowia,
    minister spraw wewnętrznych i administracji, minister spraw wewnętrznych, minister
    sprawiedliwości, minister edukacji, minister rolnictwa, minister, ministra, ministerka,
    wiceminister, wiceministra, podsekretarz stanu, sekretarz stanu, sekretarz generalny,
    sekretarz prasowy, sekretarz, szef kancelarii prezesa rady ministrów, szef kancelarii, szef
    kprm, szef msz, szef mon, szef gabinetu, szef rządu, szef biura bezpieczeństwa narodowego,
    szef sztabu, szef, szefowa, rzecznik rządu, rzeczniczka rządu, rzecznik prasowy, rzeczniczka
    prasowa, rzecznik msz, rzecznik praw obywatelskich, rzecznik, rzeczniczka, zastępca
    rzecznika, kanclerz, ambasador, ambasadorka, konsul, komisarz, komisarka, wysoki
    przedstawiciel, wojewoda, marszałek sejmu, marszałek senatu, marszałkini, marszałek,
    wicemarszałek, starosta, burmistrz, burmistrzyni, wójt, poseł, posłanka, senator, senatorka,
    europoseł, europosłanka, radny, radna, generał, pułkownik, major, kapitan, admirał,
    komendant główny, komendant, dowódca, dyrektor generalny, dyrektor, dyrektorka, zastępca
    dyrektora, naczelnik, kierownik, prokurator generalny, prokurator, sędzia, przewodniczący,
    przewodnicząca, wiceprzewodniczący, pełnomocnik rządu, pełnomocnik, pełnomocniczka, doradca,
    doradczyni, król, królowa, papież, selekcjoner, trener, rektor, konsultant krajowy, główny
    inspektor sanitarny
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    wspólna konferencja prasowa, wspólnej konferencji prasowej, konferencja prasowa, konferencji
    prasowej, konferencję prasową, konferencja, konferencji, briefing prasowy, briefingu
    prasowego, briefing, briefingu, brief prasowy, oświadczenie dla mediów, oświadczenia dla
    mediów, oświadczenie dla prasy, oświadczenia dla prasy, spotkanie z dziennikarzami,
    spotkania z dziennikarzami, spotkanie z mediami, wypowiedź dla mediów, wypowiedź dla prasy,
    wystąpienie, wystąpienia, oświadczenie, przemówienie, orędzie, wywiad, wywiadu, rozmowa,
    rozmowy, zapis konferencji, stenogram
  `),
  interviews: list(`
    wywiad, wywiadu, rozmowa, rozmowy, sygnały dnia
  `),
  records: ['stenogram', 'zapis', 'tłumaczenie'],
  openerInTitle: [
    '(?:konferencj[aię] prasow(?:a|ej|ą)|briefing[u]?|oświadczeni[ea]|wystąpieni[ea]|wypowiedź|przemówieni[ea]|orędzi[ea]|wywiad[u]?)(?: dla (?:mediów|prasy))?(?: [^,]{1,80})? {name}',
    '^(?:[^,]{1,60} )?{name}(?: odpowiada| podczas|:)',
  ],
  guestInTitle: ['(?: z | ze | wraz z | z udziałem | po spotkaniu z )(?:[^,]{1,80} )?{name}'],
  furniture: list(`
    przejdź do treści, przejdź do treści głównej, przejdź do głównej treści, przejdź do głównej
    zawartości, przejdź do zawartości, przejdź do menu, przejdź do menu głównego, przejdź do
    nawigacji, przejdź do wyszukiwarki, przejdź do stopki, przejdź do sekcji głównej, pomiń
    nawigację, jesteś tutaj, tu jesteś, znajdujesz się tutaj, ścieżka nawigacji, strona główna,
    start, menu, menu główne, otwórz menu, zamknij menu, zamknij, szukaj, wyszukaj,
    wyszukiwarka, zaloguj, zaloguj się, logowanie, zarejestruj się, subskrybuj, newsletter,
    język, polski, wersja kontrastowa, wysoki kontrast, kontrast, dostępność, deklaracja
    dostępności, rozmiar czcionki, wielkość tekstu, powiększ tekst, pomniejsz tekst, posłuchaj,
    odsłuchaj, drukuj, wydrukuj, wersja do druku, wyślij, wyślij e-mailem, poleć znajomemu,
    udostępnij, udostępnij na facebooku, podziel się, facebook, twitter, kopiuj link, cookies,
    akceptuję, zgadzam się, polityka prywatności, polityka cookies, reklama, powrót, wróć,
    wstecz, powrót do listy, mapa strony, mapa serwisu, centrum prasowe, biuro prasowe,
    aktualności, wiadomości, wydarzenia, komunikaty, obejrzyj wideo, zobacz wideo
  `),
  endMatter: list(`
    zobacz także, zobacz też, zobacz również, czytaj także, czytaj też, czytaj również, czytaj
    więcej, więcej informacji, powiązane artykuły, powiązane treści, podobne artykuły, dokumenty
    do pobrania, materiały do pobrania, do pobrania, załączniki, tematy, tagi, słowa kluczowe,
    udostępnij, podziel się, kontakt dla mediów, kontakt, galeria zdjęć, śledź nas, obserwuj
    nas, ostatnie wiadomości, inne wiadomości, poprzedni artykuł, następny artykuł, wróć na
    górę, wszelkie prawa zastrzeżone, rejestr zmian
  `),
  questionHeadings: list(`
    pytania i odpowiedzi, pytania, pytania dziennikarzy, pytania mediów, sesja pytań i
    odpowiedzi
  `),
  summaryHeadings: list(`
    najważniejsze informacje, najważniejsze, w skrócie, podsumowanie, streszczenie, kluczowe
    punkty, główne tezy
  `),
  headKeys: list(`
    temat, tematy, miejsce, data, godzina, czas, uczestnicy, udział wzięli, obecni, goście,
    gość, źródło, autor, opublikowano, data publikacji, data dodania, data modyfikacji, ostatnia
    modyfikacja, ostatnia aktualizacja, aktualizacja, zaktualizowano, kategoria, rodzaj, czas
    trwania, język, zapis, stenogram, transkrypcja, foto, zdjęcia, tekst nieautoryzowany
  `),
  ends: list(`
    koniec, koniec konferencji, koniec konferencji prasowej, koniec zapisu, koniec nagrania,
    koniec stenogramu, koniec rozmowy
  `),
  firstPerson: list(`
    ja, my, mój, moja, mnie, nas, nam, nasz, nasza, wy, was, wam, państwo, państwa, szanowni,
    dziękuję, dziękujemy, witam, dzień, dobry, proszę, drodzy
  `),
  common: list(`
    i, w, na, że, nie, z, się, do, to, jest, jak, o, dla, ale, po, co, są, przez, tak, od, za,
    już, tym, tego, czy, bardzo, będzie, które, który, my, oraz, a, ten, być, ma, przy, może,
    także, tylko
  `),
  sections: { opening: 'Wystąpienia wstępne', questions: 'Pytania i odpowiedzi' },
};
