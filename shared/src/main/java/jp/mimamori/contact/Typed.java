package jp.mimamori.contact;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.mimamori.people.EmailAddress;

/** What was typed into the forms about contacts, read kindly. */
final class Typed {

  /** Digits with what people put between them, and a word such as 代表 or 内線 after them. */
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{1,24}\\P{Cntrl}{0,14}");

  private Typed() {}

  static String plain(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  static String email(String typed) {
    return EmailAddress.read(typed).map(EmailAddress::value).orElse(plain(typed));
  }

  static boolean isLonger(String text, int max) {
    return text != null && text.codePointCount(0, text.length()) > max;
  }

  static boolean isNoPhone(String text) {
    return text != null && !PHONE.matcher(narrow(text)).matches();
  }

  /** Full-width digits and hyphens are as good as others. */
  private static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[‐‑–—―−ー]", "-");
  }

  static boolean isNoEmail(String text) {
    return text != null && EmailAddress.read(text).isEmpty();
  }
}
