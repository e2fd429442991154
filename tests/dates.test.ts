/** Dates as people of many countries write them. Months come from the cues; see also the fixtures of each language. */
import { describe, expect, test } from 'vitest';
import { cuesOf } from '../src/languages/recognition.ts';
import { findDate, timeAlone } from '../src/transcript/recognize/dates.ts';

/** What is found in a text of a language: the day, and the time or the other day where there is one. */
function dateIn(language: string, text: string): string | undefined {
  const { months, dayFirst } = cuesOf(language) ?? {};
  const { date, time, ambiguous } = (months && findDate(text, months, dayFirst)) ?? {};
  return date && [date, time ?? '', ambiguous ? `or ${ambiguous}` : ''].filter(Boolean).join(' ');
}

describe('in words', () => {
  test.each([
    ['en', '26 August 202015:20', '2020-08-26 15:20'],
    ['en', 'Sept. 3rd, 2019', '2019-09-03'],
    ['en', '3 Sept 2019', '2019-09-03'],
    ['en', 'Tuesday, the 3rd of September, 2019', '2019-09-03'],
    ['en', '08-Oct-2024', '2024-10-08'],
    ['es', 'martes 8 de octubre de 2024', '2024-10-08'],
    ['es', 'octubre 8 de 2024', '2024-10-08'],
    ['es', '8 DE SETIEMBRE DEL 2024', '2024-09-08'],
    ['fr', 'mardi 1er octobre 2024 à 15h20', '2024-10-01 15:20'],
    ['fr', '8 FEVRIER 2024', '2024-02-08'],
    ['de', 'Dienstag, den 8. Oktober 2024, um 15:20 Uhr', '2024-10-08 15:20'],
    ['de', '8. Jänner 2024', '2024-01-08'],
    ['ru', '8 октября 2024 г. 15:20', '2024-10-08 15:20'],
    ['ru', '1-го мая 2012 года', '2012-05-01'],
    ['uk', '8 жовтня 2024 року, 15:20', '2024-10-08 15:20'],
    ['it', '1º ottobre 2024, ore 15:20', '2024-10-01 15:20'],
    ['pt', 'terça-feira, 1.º de outubro de 2024, às 15h20', '2024-10-01 15:20'],
    ['pt', '8 de MARÇO de 2024', '2024-03-08'],
    ['pl', '8 października 2024 r.', '2024-10-08'],
    ['nl', '8 mrt. 2024', '2024-03-08'],
    ['tr', '8 EKİM 2024', '2024-10-08'],
    ['tr', '8 KASIM 2024 Cuma', '2024-11-08'],
    ['cs', '8. října 2024', '2024-10-08'],
    ['ro', '8 octombrie 2024', '2024-10-08'],
    ['sr', '8. октобра 2024. године', '2024-10-08'],
    ['sr', '8. oktobra 2024. godine', '2024-10-08'],
    ['el', '8 Οκτωβρίου 2024', '2024-10-08'],
    ['el', '8 ΟΚΤΩΒΡΙΟΥ 2024', '2024-10-08'],
    ['sv', 'den 8 oktober 2024', '2024-10-08'],
    ['no', '8. oktober 2024 kl. 15:20', '2024-10-08 15:20'],
    ['da', 'd. 8. oktober 2024', '2024-10-08'],
    ['fi', '8. lokakuuta 2024', '2024-10-08'],
    ['ar', '٨ أكتوبر ٢٠٢٤', '2024-10-08'],
    ['ar', '8 أكتوبر/تشرين الأول 2024', '2024-10-08'],
    ['ar', '8 اكتوبر 2024', '2024-10-08'],
    ['he', '8 באוקטובר 2024', '2024-10-08'],
    ['fa', '۸ اکتبر ۲۰۲۴', '2024-10-08'],
    ['hi', '८ अक्टूबर २०२४', '2024-10-08'],
    ['id', 'Selasa, 8 Oktober 2024', '2024-10-08'],
    ['vi', 'ngày 8 tháng 10 năm 2024', '2024-10-08'],
    ['vi', 'Ngày 8 tháng 1 năm 2024', '2024-01-08'],
    ['hu', '2024. október 8.', '2024-10-08'],
    ['lt', '2024 m. spalio 8 d.', '2024-10-08'],
    ['bg', '8 октомври 2024 г.', '2024-10-08'],
    ['it', '(24-26 GIUGNO 2016)', '2016-06-24 or 2016-06-26'],
    ['es', '24 y 25 de junio de 2016', '2016-06-24 or 2016-06-25'],
    ['de', '24. bis 26. Juni 2016', '2016-06-24 or 2016-06-26'],
    ['en', 'Room 3 – 8 October 2024', '2024-10-08'],
    ['en', '15:20-26 August 2020', '2020-08-26'],
  ])('%s: %s', (language, text, date) => expect(dateIn(language, text)).toBe(date));
});

describe('in East Asia', () => {
  test.each([
    ['zh', '2022年3月9日15:20', '2022-03-09 15:20'],
    ['zh', '2022 年 3 月 9 日', '2022-03-09'],
    ['zh', '2024年10月8日（星期二）下午3时', '2024-10-08 15:00'],
    ['zh', '二〇二四年十月二十八日', '2024-10-28'],
    ['zh', '二○二四年十二月卅一日', '2024-12-31'],
    ['zh', '民國113年12月3日', '2024-12-03'],
    ['zh', '中華民國一百一十三年十二月三日', '2024-12-03'],
    ['zh', '113年12月3日', '2024-12-03'],
    ['ja', '令和6年10月8日（火曜日）午前10時30分', '2024-10-08 10:30'],
    ['ja', '令和元年５月１日', '2019-05-01'],
    ['ja', '平成３１年４月３０日', '2019-04-30'],
    ['ja', '昭和六十三年十二月一日', '1988-12-01'],
    ['ja', 'H20.08.01', '2008-08-01'],
    ['ko', '2024년 10월 8일', '2024-10-08'],
    ['ko', '2024. 10. 8.(화) 15:20', '2024-10-08 15:20'],
  ])('%s: %s', (language, text, date) => expect(dateIn(language, text)).toBe(date));
});

describe('in numbers', () => {
  test.each([
    ['en', '2020-08-26', '2020-08-26'],
    ['en', '26/08/2020', '2020-08-26'],
    ['en', '04/05/2021', '2021-05-04 or 2021-04-05'],
    ['fr', '04/05/2021', '2021-05-04'],
    ['de', '4. 5. 2021', '2021-05-04'],
    ['ru', '10.05.2012', '2012-05-10'],
    ['nl', '4-5-2021', '2021-05-04'],
    ['es', '12/25/2020', '2020-12-25'],
    ['fa', '۱۴۰۳/۰۷/۱۷', '2024-10-08'],
  ])('%s: %s', (language, text, date) => expect(dateIn(language, text)).toBe(date));
});

test('other calendars', () => {
  expect(dateIn('fa', 'سه‌شنبه ۱۷ مهر ۱۴۰۳')).toBe('2024-10-08');
  expect(dateIn('fa', '۳۰ اسفند ۱۴۰۳')).toBe('2025-03-20');
  expect(dateIn('fa', '1 فروردین 1404')).toBe('2025-03-21');
  expect(dateIn('th', '8 ตุลาคม 2567')).toBe('2024-10-08');
});

describe('no date is guessed', () => {
  test.each([
    ['en', '26 August 20'],
    ['en', '26/08/20'],
    ['en', '31 April 2020'],
    ['en', 'Version R1.2.3'],
    ['zh', '98年12月3日'],
    ['zh', '3月9日'],
    ['ja', '平成40年1月1日'],
    ['ar', '1446/04/05'],
    ['fa', '۳۱ مهر ۱۴۰۳'],
  ])('%s: %s', (language, text) => expect(dateIn(language, text)).toBeUndefined());
});

test('offsets are those of the text, whatever letters it has', () => {
  const text = 'İstanbul, ８ EKİM ２０２４ Salı';
  const found = findDate(text, cuesOf('tr')?.months ?? []);
  expect(text.slice(found?.from, found?.to)).toBe('８ EKİM ２０２４');
});

describe('a time alone', () => {
  test.each([
    ['2:27 P.M. EDT', '14:27'],
    ['12:05 a.m.', '00:05'],
    ['15.20 Uhr', '15:20'],
    ['15h20', '15:20'],
    ['15 h 20', '15:20'],
    ['kl. 15.00', '15:00'],
    ['午後3時30分', '15:30'],
    ['오전 10시', '10:00'],
    ['下午3:05', '15:05'],
    ['25:00', undefined],
    ['15', undefined],
    ['15:20 begins', undefined],
  ])('%s', (text, time) => expect(timeAlone(text)).toBe(time));
});
